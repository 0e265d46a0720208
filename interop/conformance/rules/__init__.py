"""The rules, by subject; importing this declares them all."""

from . import (
    broken,
    entity,
    header,
    motion,
    numbers,
    radio,
    timestamps,
)

__all__ = [
    "broken",
    "entity",
    "header",
    "motion",
    "numbers",
    "radio",
    "timestamps",
]
