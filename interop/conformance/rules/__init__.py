"""The rules, by subject; importing this declares them all."""

from . import entity, header

__all__ = ["entity", "header"]
