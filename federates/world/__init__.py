"""Geometry and motion that layers share: pure functions on arrays."""
