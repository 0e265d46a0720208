"""What carries the weapons: satellites of a constellation, or sites on the ground."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fom.enums import DeadReckoningAlgorithm
from interop.dis.coordinates import geodetic_to_ecef
from interop.dis.orientation import orientation_along

from ..world.orbits import Constellation
from .config import InterceptorsConfig

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Motion:
    """How n platforms move at one time; each column is (n, 3), Earth-fixed."""

    position: Floats  #: m
    velocity: Floats  #: m/s
    acceleration: Floats  #: m/s^2
    orientation: Floats  #: rad, psi theta phi


class Platforms:
    """Satellites first, shell by shell, then the sites."""

    def __init__(self, config: InterceptorsConfig) -> None:
        self._orbits = Constellation([shell.walker() for shell in config.shells])
        satellites = self._orbits.count
        self._ground = geodetic_to_ecef(
            np.radians([site.latitude_deg for site in config.sites]),
            np.radians([site.longitude_deg for site in config.sites]),
            np.array([site.altitude for site in config.sites]),
        ).reshape(-1, 3)
        self._facing = orientation_along(np.zeros_like(self._ground), self._ground)
        self.count = satellites + len(config.sites)
        self.markings = [f"{config.marking}-{k + 1:03d}" for k in range(satellites)]
        self.markings += [site.name for site in config.sites]
        rounds = [config.rounds_per_satellite] * satellites
        rounds += [site.rounds for site in config.sites]
        self.rounds: Ints = np.array(rounds, np.int64)  #: (n,) left
        #: one algorithm for all: of satellites if there are any
        self.algorithm = (
            DeadReckoningAlgorithm.FVW if satellites else DeadReckoningAlgorithm.STATIC
        )

    def motion(self, time: float) -> Motion:
        """How all platforms move at simulation ``time``, s since 1970."""
        still = np.zeros_like(self._ground)
        if not self._orbits.count:
            return Motion(self._ground, still, still, self._facing)
        orbiting = self._orbits.state(time)
        position = np.concatenate((orbiting[0], self._ground))
        velocity = np.concatenate((orbiting[1], still))
        acceleration = np.concatenate((orbiting[2], still))
        orientation = orientation_along(velocity, position)
        return Motion(position, velocity, acceleration, orientation)
