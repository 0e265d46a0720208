"""Columns that hold how many entities move, by row."""

from dataclasses import dataclass, fields
from typing import Self

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


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
