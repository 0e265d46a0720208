"""HLA: the RTI ambassador, its backends, and an RTI of our own."""
