"""What things are: object models, enumerations, encodings."""
