"""Columns that hold how many entities move, by row."""

from dataclasses import dataclass, fields
from typing import Self

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

# The largest single-precision angles that do not exceed the legal ranges.
_HALF_TURN = np.nextafter(np.float32(np.pi), np.float32(0))
_QUARTER_TURN = np.nextafter(np.float32(np.pi / 2), np.float32(0))
_EULER_LIMITS = np.array([_HALF_TURN, _QUARTER_TURN, _HALF_TURN], dtype=np.float64)


@dataclass
class Motion:
    """Motion of n entities; each column is (n, 3)."""

    position: Floats  #: m, world axes
    velocity: Floats  #: m/s
    acceleration: Floats  #: m/s^2
    orientation: Floats  #: rad, psi theta phi
    angular_velocity: Floats  #: rad/s, body axes

    @classmethod
    def zeros(cls, count: int) -> Self:
        """``count`` rows at rest at the centre of the Earth."""
        return cls(*(np.zeros((count, 3)) for _ in fields(cls)))

    def extended(self, count: int) -> Self:
        """These rows, followed by zeros up to ``count`` of them."""
        longer = type(self).zeros(count)
        for column in fields(self):
            held = getattr(self, column.name)
            getattr(longer, column.name)[: len(held)] = held
        return longer


def within_range(orientation: Floats) -> Floats:
    """Euler angles whose single-precision form stays within the legal ranges."""
    if (np.abs(orientation) <= _EULER_LIMITS).all():
        return orientation
    wrapped = orientation.copy()
    half = wrapped[:, ::2]
    wrapped[:, ::2] = half - 2 * np.pi * np.rint(half / (2 * np.pi))
    return np.minimum(np.maximum(wrapped, -_EULER_LIMITS), _EULER_LIMITS)
