"""The rules, by subject; importing this declares them all."""

from . import (
    articulation,
    broken,
    emission,
    engagements,
    entity,
    header,
    identifiers,
    iff,
    load,
    motion,
    numbers,
    radio,
    timestamps,
    warfare,
)

__all__ = [
    "articulation",
    "broken",
    "emission",
    "engagements",
    "entity",
    "header",
    "identifiers",
    "iff",
    "load",
    "motion",
    "numbers",
    "radio",
    "timestamps",
    "warfare",
]
