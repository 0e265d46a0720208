"""Orbits: Walker constellations and Kepler propagation, vectorised.

Point-mass gravity only: over an exercise of hours the planes of one shell regress
together, so neither coverage nor links change in kind.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from interop.dis.coordinates import SEMI_MAJOR

from .frames import EARTH_RATE, MU, Floats, earth_rotation_angle, fixed_acceleration


@dataclass(frozen=True, kw_only=True)
class Walker:
    """One shell of evenly spread circular orbits (Walker, 1984)."""

    altitude: float  #: m above the equatorial radius
    inclination: float  #: rad
    planes: int
    satellites: int  #: in all planes together, a multiple of ``planes``
    phasing: int = 0  #: F of i:t/p/F, the step from plane to plane in 1/t of a turn
    raan0: float = 0.0  #: rad, inertial right ascension of the first ascending node
    phase0: float = 0.0  #: rad, argument of latitude of the first satellite at time 0
    star: bool = False  #: planes spread over half a turn (polar) instead of a whole

    def __post_init__(self) -> None:
        if self.planes < 1 or self.satellites < 1 or self.satellites % self.planes:
            raise ValueError(
                f"{self.satellites} satellites do not divide into {self.planes} planes"
            )
        if not 0 <= self.phasing < self.planes:
            raise ValueError(
                f"phasing {self.phasing} is not within 0 to {self.planes - 1}, the "
                "number of planes less one"
            )
        if self.altitude <= 0.0:
            raise ValueError(f"an orbit at {self.altitude} m is under ground")


class Constellation:
    """Satellites of several shells, in columns: shell by shell, plane by plane."""

    def __init__(self, shells: Sequence[Walker]) -> None:
        node, phase, inclination, radius, plane, shell_of = [], [], [], [], [], []
        planes_before = 0
        for number, shell in enumerate(shells):
            k = np.arange(shell.satellites)
            per_plane = shell.satellites // shell.planes
            p = k // per_plane
            spread = np.pi if shell.star else 2.0 * np.pi
            node.append(shell.raan0 + spread * p / shell.planes)
            phase.append(
                shell.phase0
                + 2.0 * np.pi * (k % per_plane) / per_plane
                + 2.0 * np.pi * shell.phasing * p / shell.satellites
            )
            inclination.append(np.full(k.size, shell.inclination))
            radius.append(np.full(k.size, SEMI_MAJOR + shell.altitude))
            plane.append(p + planes_before)
            shell_of.append(np.full(k.size, number))
            planes_before += shell.planes
        empty = [np.empty(0)]
        self._phase: Floats = np.concatenate(phase or empty)
        self._radius: Floats = np.concatenate(radius or empty)
        self._rate: Floats = np.sqrt(MU / self._radius**3)
        nodes: Floats = np.concatenate(node or empty)
        tilt: Floats = np.concatenate(inclination or empty)
        sin_node, cos_node = np.sin(nodes), np.cos(nodes)
        # Unit vectors, inertial: to the ascending node, and a quarter turn ahead.
        self._node = np.stack((cos_node, sin_node, np.zeros_like(nodes)), axis=-1)
        self._ahead = np.stack(
            (-sin_node * np.cos(tilt), cos_node * np.cos(tilt), np.sin(tilt)), axis=-1
        )
        self.plane = np.concatenate(plane or empty).astype(np.int64)  #: (n,) over all
        self.shell = np.concatenate(shell_of or empty).astype(np.int64)  #: (n,)

    @property
    def count(self) -> int:
        """How many satellites there are."""
        return self._phase.size

    def state(self, time: float) -> tuple[Floats, Floats, Floats]:
        """Earth-fixed position (n, 3) m, velocity m/s, acceleration m/s^2.

        ``time`` in s since 1970. The acceleration is that of the Earth-fixed frame, so
        that dead reckoning with it (RVW, FVW) stays within a metre for seconds.
        """
        u = self._phase + np.mod(self._rate * time, 2.0 * np.pi)
        angle = float(earth_rotation_angle(time))
        cos_angle, sin_angle = np.cos(angle), np.sin(angle)
        turned = np.array(
            ((cos_angle, -sin_angle, 0.0), (sin_angle, cos_angle, 0.0), (0.0, 0.0, 1.0))
        )  # rows of vectors times this: inertial to Earth-fixed
        node, ahead = self._node @ turned, self._ahead @ turned
        cosine, sine = np.cos(u)[:, np.newaxis], np.sin(u)[:, np.newaxis]
        radius = self._radius[:, np.newaxis]
        position = radius * (cosine * node + sine * ahead)
        velocity = (radius * self._rate[:, np.newaxis]) * (cosine * ahead - sine * node)
        velocity[:, 0] += EARTH_RATE * position[:, 1]
        velocity[:, 1] -= EARTH_RATE * position[:, 0]
        return position, velocity, fixed_acceleration(position, velocity)


def _stumpff(z: Floats) -> tuple[Floats, Floats]:
    """Stumpff functions c2 and c3 of ``z``."""
    root = np.sqrt(np.maximum(np.abs(z), 1e-12))
    near = np.abs(z) < 1e-4
    up, down = z > 0.0, z < 0.0
    grown = np.minimum(np.where(down, root, 0.0), 700.0)
    c2 = np.where(up, 1.0 - np.cos(root), np.cosh(grown) - 1.0) / root**2
    c3 = np.where(up, root - np.sin(root), np.sinh(grown) - root) / root**3
    c2 = np.where(near, 0.5 - z / 24.0 + z**2 / 720.0, c2)
    c3 = np.where(near, 1.0 / 6.0 - z / 120.0 + z**2 / 5040.0, c3)
    return c2, c3


def propagate(
    position: ArrayLike, velocity: ArrayLike, dt: ArrayLike
) -> tuple[Floats, Floats]:
    """Inertial position and velocity (..., 3) after ``dt`` s of Kepler motion.

    Universal variables (Battin 1999, section 4.5) solved by Laguerre's method
    (Conway 1986), which needs no good first guess; any conic, either direction of
    time. m, m/s, s.
    """
    position = np.asarray(position, np.float64)
    velocity = np.asarray(velocity, np.float64)
    dt = np.asarray(dt, np.float64)
    r0 = np.sqrt(np.sum(position**2, axis=-1))
    root_mu = np.sqrt(MU)
    sigma = np.sum(position * velocity, axis=-1) / root_mu
    alpha = 2.0 / r0 - np.sum(velocity**2, axis=-1) / MU
    aim = root_mu * dt
    r0, sigma, alpha, aim = np.broadcast_arrays(r0, sigma, alpha, aim)
    x = np.where(alpha > 0.0, aim * alpha, aim / r0)
    for _ in range(25):
        c2, c3 = _stumpff(alpha * x**2)
        u3 = x**3 * c3
        u2 = x**2 * c2
        u1 = x - alpha * u3
        u0 = 1.0 - alpha * u2
        f = r0 * u1 + sigma * u2 + u3 - aim
        slope = r0 * u0 + sigma * u1 + u2
        bend = sigma * u0 + (1.0 - alpha * r0) * u1
        root = np.sqrt(np.abs(16.0 * slope**2 - 20.0 * f * bend))
        step = 5.0 * f / (slope + np.copysign(root, slope))
        x = x - step
        if not np.any(np.abs(step) > 1e-9 * (1.0 + np.abs(x))):
            break
    c2, c3 = _stumpff(alpha * x**2)
    u3 = x**3 * c3
    u2 = x**2 * c2
    u1 = x - alpha * u3
    u0 = 1.0 - alpha * u2
    r = r0 * u0 + sigma * u1 + u2
    column = (..., np.newaxis)
    after = (1.0 - u2 / r0)[column] * position + ((r0 * u1 + sigma * u2) / root_mu)[
        column
    ] * velocity
    moving = (-root_mu * u1 / (r * r0))[column] * position + (1.0 - u2 / r)[
        column
    ] * velocity
    return after, moving
