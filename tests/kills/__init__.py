"""Federates and RTIs that are killed at random moments, and who is left."""
