"""The rules, by subject; importing this declares them all."""

from . import (
    broken,
    emission,
    entity,
    header,
    identifiers,
    iff,
    load,
    motion,
    numbers,
    radio,
    timestamps,
)

__all__ = [
    "broken",
    "emission",
    "entity",
    "header",
    "identifiers",
    "iff",
    "load",
    "motion",
    "numbers",
    "radio",
    "timestamps",
]
