"""Broken PDUs by the million: what the strict decoder must withstand."""
