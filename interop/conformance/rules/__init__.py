"""The rules, by subject; importing this declares them all."""

from . import broken, entity, header, motion, timestamps

__all__ = ["broken", "entity", "header", "motion", "timestamps"]
