"""The rules, by subject; importing this declares them all."""

from . import entity, header, motion

__all__ = ["entity", "header", "motion"]
