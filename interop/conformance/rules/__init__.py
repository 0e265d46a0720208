"""The rules, by subject; importing this declares them all."""

from . import (
    articulation,
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
    "articulation",
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
