"""Ballistic missiles: from a launch point to an aim point on the rotating Earth.

The boost is kinematic: the vertical speed rises evenly and the horizontal one with the
square of the time, so the missile leaves upright and pitches over by itself. It is
followed by a Kepler coast and, below 100 km, a fall with drag.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from interop.dis.coordinates import ecef_to_geodetic, north_east_down

from .frames import EARTH_RADIUS, EARTH_RATE, MU, Floats
from .impact import coast, time_to_fall
from .reentry import ENTRY_ALTITUDE, descend
from .trajectories import Trajectory, steps

_BOOST_STEP, _COAST_STEP = 2.0, 5.0  # s between samples
_GOOD_ENOUGH = 100.0  # m, a solution that misses by more is none


class UnreachableError(ValueError):
    """No ballistic arc with these numbers reaches the aim point."""

    def __init__(self, rows: NDArray[np.bool_]) -> None:
        super().__init__("no ballistic arc with these numbers reaches the aim point")
        self.rows = np.flatnonzero(rows)  #: which of the missiles have none


class MinimumEnergy(NamedTuple):
    """The slowest ballistic arc between two points of a sphere."""

    speed: Floats  #: m/s
    flight_path_angle: Floats  #: rad above the horizontal
    apogee: Floats  #: m above the sphere
    time: Floats  #: s


def minimum_energy(angle: ArrayLike, radius: float = EARTH_RADIUS) -> MinimumEnergy:
    """Minimum-energy arc over ``angle`` (rad) of a sphere at rest, without air.

    Q = 2 sin(psi/2)/(1 + sin(psi/2)), v = sqrt(Q mu/r), flight-path angle
    (pi - psi)/4; time from Kepler's equation about the apogee (Bate, Mueller and
    White 1971, chapter 6).
    """
    angle = np.asarray(angle, np.float64)
    half = np.sin(angle / 2.0)
    q = 2.0 * half / (1.0 + half)
    climb = (np.pi - angle) / 4.0
    a = radius / (2.0 - q)
    e = np.sqrt(1.0 - q * (2.0 - q) * np.cos(climb) ** 2)
    eccentric = np.arccos((1.0 - radius / a) / e)
    return MinimumEnergy(
        np.asarray(np.sqrt(q * MU / radius)),
        np.asarray(climb),
        np.asarray(a * (1.0 + e) - radius),
        2.0 * np.sqrt(a**3 / MU) * (np.pi - eccentric + e * np.sin(eccentric)),
    )


@dataclass(frozen=True, kw_only=True, eq=False)
class _Boost:
    """Boosts of n missiles: position r(t) (cos th(t) up + sin th(t) ahead)."""

    up: Floats  #: (n, 3) unit vector to the launch point
    ahead: Floats  #: (n, 3) unit vector, horizontal
    start: Floats  #: (n,) m, radius of the launch point
    across: Floats  #: (n,) m/s, horizontal speed at burn-out
    climb: Floats  #: (n,) m/s, vertical speed at burn-out
    time: Floats  #: (n,) s of burning

    def state(self, elapsed: Floats) -> tuple[Floats, Floats]:
        """Earth-fixed position and velocity (..., n, 3) at ``elapsed`` (..., n) s."""
        s = elapsed / self.time
        end = self.start + self.climb * self.time / 2.0
        radius = (self.start + self.climb * self.time * s**2 / 2.0)[..., np.newaxis]
        angle = (self.across * self.time / end * s**3 / 3.0)[..., np.newaxis]
        outward = np.cos(angle) * self.up + np.sin(angle) * self.ahead
        onward = np.cos(angle) * self.ahead - np.sin(angle) * self.up
        turning = (self.across / end * s**2)[..., np.newaxis]
        rising = (self.climb * s)[..., np.newaxis]
        return radius * outward, rising * outward + radius * turning * onward


class _Fall:
    """What n bodies do from a state on: coast to the air, then fall through it."""

    def __init__(
        self, position: Floats, velocity: Floats, beta: Floats, ground: Floats
    ) -> None:
        wait = time_to_fall(position, velocity, ENTRY_ALTITUDE)
        self._wait: Floats = np.where(np.isnan(wait), 0.0, wait)
        self._start = position, velocity
        entry = coast(position, velocity, self._wait)
        self._descent = descend(*entry, beta, floor=ground)

    @property
    def landing(self) -> Floats:
        """Where they come down (n, 3); NaN for what does not within an hour."""
        lands = np.isfinite(self._descent.duration)[:, np.newaxis]
        return np.where(lands, self._descent.position[-1], np.nan)

    def trajectories(self) -> list[Trajectory]:
        """The motions, without power."""
        part = steps(0.0, 1.0, _COAST_STEP / max(float(self._wait.max()), _COAST_STEP))
        coasting = coast(*self._start, part[:, np.newaxis] * self._wait)
        found = []
        for k, wait in enumerate(self._wait):
            fall = self._descent
            last = int(np.searchsorted(fall.time, fall.duration[k]))
            time = np.append(fall.time[:last], fall.duration[k]) + wait
            time = np.concatenate((part * wait, time))
            position = np.concatenate((coasting[0][:, k], fall.position[: last + 1, k]))
            velocity = np.concatenate((coasting[1][:, k], fall.velocity[: last + 1, k]))
            found.append(_trajectory(time, position, velocity, burnout=0.0))
        return found


def _trajectory(
    time: Floats, position: Floats, velocity: Floats, *, burnout: float
) -> Trajectory:
    """A trajectory of samples whose joints may stand there twice."""
    new = np.append(np.diff(time) > 1e-3, True)
    return Trajectory(
        time=time[new], position=position[new], velocity=velocity[new], burnout=burnout
    )


def ballistic(
    launch: ArrayLike,
    aim: ArrayLike,
    *,
    burn_time: ArrayLike,
    ballistic_coefficient: ArrayLike,
    apogee: ArrayLike = np.nan,
    loft: ArrayLike = np.nan,
) -> list[Trajectory]:
    """Solve n missiles so that they strike their aim points.

    Parameters
    ----------
    launch, aim : (n, 3) Earth-fixed m
    burn_time : (n,) or scalar, s
    ballistic_coefficient : (n,) or scalar, kg/m^2, for the re-entry
    apogee : (n,) or scalar, m above the ground, or NaN
    loft : (n,) or scalar, flight-path angle at burn-out in rad, or NaN; with neither,
        the minimum-energy angle for the range

    Raises UnreachableError, which says for which of them no such arc exists.
    """
    problem = _Problem(launch, aim, burn_time, ballistic_coefficient, apogee, loft)
    return problem.trajectories()


def falls(
    position: ArrayLike, velocity: ArrayLike, ballistic_coefficient: ArrayLike
) -> list[Trajectory]:
    """What n bodies do that are left to themselves, down to the ellipsoid.

    Parameters
    ----------
    position, velocity : Earth-fixed (n, 3), m and m/s
    ballistic_coefficient : (n,) or scalar, kg/m^2
    """
    position = np.asarray(position, np.float64)
    beta = np.broadcast_to(np.asarray(ballistic_coefficient), position.shape[:1])
    ground = np.zeros(position.shape[:1])
    fall = _Fall(position, np.asarray(velocity, np.float64), beta, ground)
    return fall.trajectories()


class _Problem:
    """n missiles and what is sought of them: azimuth, horizontal, vertical speed."""

    def __init__(
        self,
        launch: ArrayLike,
        aim: ArrayLike,
        burn_time: ArrayLike,
        ballistic_coefficient: ArrayLike,
        apogee: ArrayLike,
        loft: ArrayLike,
    ) -> None:
        self.launch = np.asarray(launch, np.float64)
        self.aim = np.asarray(aim, np.float64)
        n = len(self.launch)
        self.burn_time = np.broadcast_to(np.asarray(burn_time, np.float64), n)
        self.beta = np.broadcast_to(np.asarray(ballistic_coefficient, np.float64), n)
        self.apogee = np.broadcast_to(np.asarray(apogee, np.float64), n)
        self.start = _norm(self.launch)
        self.up = self.launch / self.start[:, np.newaxis]
        self.ground = ecef_to_geodetic(self.aim)[2]
        toward = self.aim / _norm(self.aim)[:, np.newaxis]
        self.angle = np.arccos(np.clip(np.sum(self.up * toward, axis=1), -1.0, 1.0))
        lost = (self.angle < 1e-3) | (self.angle > 3.0)  # 6 and 19,000 km
        if np.any(lost):
            raise UnreachableError(lost)
        self.loft = np.broadcast_to(np.asarray(loft, np.float64), n)
        # Axes at the launch point: straight to the aim point, and to its right.
        across = toward - np.sum(toward * self.up, axis=1, keepdims=True) * self.up
        self.ahead = across / _norm(across)[:, np.newaxis]
        self.right = np.cross(self.ahead, self.up)
        latitude, longitude, _ = ecef_to_geodetic(self.aim)
        self.local = north_east_down(latitude, longitude)[:, :2]
        self.height = (self.start + _norm(self.aim)) / 2.0

    def boost(self, unknowns: Floats) -> _Boost:
        """Boosts for unknowns (n, 3): rad to the right, m/s across, m/s up."""
        azimuth = unknowns[:, :1]
        return _Boost(
            up=self.up,
            ahead=np.cos(azimuth) * self.ahead + np.sin(azimuth) * self.right,
            start=self.start,
            across=unknowns[:, 1],
            climb=unknowns[:, 2],
            time=self.burn_time,
        )

    def guess(self) -> Floats:
        """Unknowns (n, 3) of the arc over an Earth at rest."""
        lofted = np.isfinite(self.apogee)
        arc = minimum_energy(self.angle)
        self.loft = np.where(np.isnan(self.loft), arc.flight_path_angle, self.loft)
        # At a given angle: range = 2 atan(q sin g cos g / (1 - q cos^2 g)).
        tangent = np.tan(self.angle / 2.0)
        cosine, sine = np.cos(self.loft), np.sin(self.loft)
        q = tangent / (sine * cosine + tangent * cosine**2)
        speed = np.sqrt(q * MU / self.start)
        # To a given apogee: nearly straight up, across in the time of flight.
        high = np.where(lofted, self.apogee, 1.0)
        climb = np.sqrt(2.0 * MU * high / (self.start * (self.start + high)))
        a = (self.start + high) / 2.0
        drop = np.arccos(np.clip(1.0 - self.start / a, -1.0, 1.0))
        time = 2.0 * np.sqrt(a**3 / MU) * (np.pi - drop + np.sin(drop))
        across = self.angle * (self.start + high) / time
        return np.stack(
            (
                np.zeros_like(speed),
                np.where(lofted, across, speed * cosine),
                np.where(lofted, climb, speed * sine),
            ),
            axis=-1,
        )

    def miss(self, unknowns: Floats, aim: Floats) -> Floats:
        """Residuals (n, 3): m north and east of ``aim`` without air; m of apogee or
        m/s of climb too much."""
        boost = self.boost(unknowns)
        position, velocity = boost.state(self.burn_time)
        wait = time_to_fall(position, velocity, self.ground)
        impact, _ = coast(position, velocity, wait)
        off = np.einsum("nij,nj->ni", self.local, impact - aim)
        steep = unknowns[:, 2] - np.tan(self.loft) * unknowns[:, 1]
        high = _apogee(position, velocity) - self.height - self.apogee
        third = np.where(np.isfinite(self.apogee), high, steep)
        return np.concatenate((off, third[:, np.newaxis]), axis=1)

    def hit(self, unknowns: Floats, aim: Floats) -> Floats:
        """Unknowns that strike ``aim`` (n, 3) without air: Newton's method."""
        nudge = np.array((1e-6, 1e-2, 1e-2))
        largest = np.array((0.2, 300.0, 300.0))
        for _ in range(30):
            off = self.miss(unknowns, aim)
            slope = np.stack(
                [
                    (self.miss(unknowns + nudge * unit, aim) - off) / nudge[k]
                    for k, unit in enumerate(np.eye(3))
                ],
                axis=-1,
            )
            lost = ~np.isfinite(slope).all(axis=(1, 2))
            if np.any(lost):
                raise UnreachableError(lost)
            step = np.linalg.solve(slope, off[..., np.newaxis])[..., 0]
            unknowns = unknowns - np.clip(step, -largest, largest)
            if np.all(np.abs(step) < nudge):
                break
        return unknowns

    def trajectories(self) -> list[Trajectory]:
        """Strike the aim points, drag included, and sample the way there."""
        unknowns, aim = self.guess(), self.aim
        for _ in range(5):
            unknowns = self.hit(unknowns, aim)
            boost = self.boost(unknowns)
            fall = _Fall(*boost.state(self.burn_time), self.beta, self.ground)
            off = fall.landing - self.aim
            if not np.all(np.isfinite(off)) or np.all(_norm(off) < 1.0):
                break
            aim = aim - off
        lost = ~(_norm(off) < _GOOD_ENOUGH)
        if np.any(lost):
            raise UnreachableError(lost)
        part = steps(0.0, 1.0, _BOOST_STEP / float(self.burn_time.max()))
        burning = boost.state(part[:, np.newaxis] * self.burn_time)
        return [
            _trajectory(
                np.concatenate((part * burn, rest.time + burn)),
                np.concatenate((burning[0][:, k], rest.position)),
                np.concatenate((burning[1][:, k], rest.velocity)),
                burnout=float(burn),
            )
            for k, (burn, rest) in enumerate(zip(self.burn_time, fall.trajectories()))
        ]


def _norm(vectors: Floats) -> Floats:
    return np.asarray(np.sqrt(np.sum(vectors**2, axis=-1)))


def _apogee(position: Floats, velocity: Floats) -> Floats:
    """Greatest distance from the Earth's centre (n,) m of Earth-fixed states."""
    moving = velocity + np.cross((0.0, 0.0, EARTH_RATE), position)
    r = _norm(position)
    speed2 = np.sum(moving**2, axis=-1)
    a = 1.0 / (2.0 / r - speed2 / MU)
    momentum2 = np.sum(np.cross(position, moving) ** 2, axis=-1)
    return np.asarray(a * (1.0 + np.sqrt(np.maximum(1.0 - momentum2 / (MU * a), 0.0))))
