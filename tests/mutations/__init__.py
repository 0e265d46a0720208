"""Every rule, broken in a recording of the first raid that is clean without that."""
