"""Threats of every class: they move, are seen, are hit or strike."""
