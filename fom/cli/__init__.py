"""Sub-commands of ``dome`` that look into object models and enumerations."""
