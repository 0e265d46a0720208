"""Timestamps: 2^31 units an hour and a flag (IEEE 1278.1-2012, 6.2.88)."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

HOUR = 3600.0  #: s
#: Timestamp units in an hour.
UNITS = 1 << 31
#: Seconds of one timestamp unit.
UNIT = HOUR / UNITS


def from_units(units: int) -> float:
    """Return the seconds past the hour of a timestamp without its flag."""
    return units * UNIT


def to_timestamp(now: float, absolute: bool = True) -> int:
    """Return the timestamp of ``now`` (s), to the nearest unit.

    ``absolute`` is the flag in bit 0: the sender's clock is UTC.
    """
    units = round(now % HOUR / UNIT) % UNITS
    return units << 1 | absolute


def from_timestamp(stamp: int, near: float) -> float:
    """Return the time of a timestamp (s) in the hour that brings it nearest ``near``.

    Right as long as the stamp is less than half an hour off. A relative stamp
    (bit 0 clear) is read alike: what it counts from is for the caller to know.
    """
    past = (stamp >> 1) * UNIT
    return round((near - past) / HOUR) * HOUR + past


def to_timestamps(now: Floats, absolute: bool = True) -> NDArray[np.uint32]:
    """Return the timestamps (n,) of times (n,) in s, as `to_timestamp`."""
    units = np.rint(np.mod(now, HOUR) / UNIT).astype(np.uint64) % np.uint64(UNITS)
    return (units << np.uint64(1) | np.uint64(absolute)).astype(np.uint32)


def from_timestamps(stamps: NDArray[np.uint32], near: float | Floats) -> Floats:
    """Return the times (n,) in s of timestamps (n,), as `from_timestamp`."""
    past = (np.asarray(stamps, dtype=np.uint32) >> np.uint32(1)) * UNIT
    times: Floats = np.rint((near - past) / HOUR) * HOUR + past
    return times
