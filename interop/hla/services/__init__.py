"""The services of the standard as methods, a module for each of its chapters."""
