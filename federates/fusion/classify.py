"""What a track is, from how it moves.

Each class of target has one or more ways to move, and each way bounds on speed,
height, slope of the path, specific force and perigee. How well a track lies within
the bounds, as far as it is known, is evidence; evidence is averaged over some time,
so that one odd estimate changes nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.special import log_ndtr

from interop.dis.coordinates import ecef_to_geodetic
from interop.messages.records import TrackClass

from ..world.frames import EARTH_RADIUS, EARTH_RATE, MU, fixed_acceleration
from .config import ClassificationConfig
from .filter import Estimates, Kinematics, Model, combined_acceleration

Floats = NDArray[np.float64]

_INF: Final = float("inf")
_AWAY: Final = 1e12  # m, for the perigee of what never comes back
_FASTEST: Final = 11_000.0  # m/s
_FLOOR: Final = -4.0  # log of the evidence of a bound that is broken
_UNKNOWN: Final = -3.5  # log of the evidence that it is something else

Bound = tuple[float, float]


#: What bounds are about: speed (m/s), altitude (m), slope of the path above the horizon
#: (degrees), specific force and its part along the path (m/s^2), perigee height (m).
FIGURES: Final = ("speed", "altitude", "slope", "force", "thrust", "perigee")


@dataclass
class Motion:
    """How tracks move: FIGURES and their uncertainties, both (n, 6)."""

    values: Floats
    sigmas: Floats


def motion_of(est: Estimates, kinematics: Kinematics) -> Motion:
    """How tracks move, from their estimates and what these say together."""
    position, velocity = kinematics.position, kinematics.velocity
    latitude, longitude, altitude = ecef_to_geodetic(position)
    up = np.stack(
        (
            np.cos(latitude) * np.cos(longitude),
            np.cos(latitude) * np.sin(longitude),
            np.sin(latitude),
        ),
        axis=1,
    )
    speed = np.sqrt(np.einsum("ni,ni->n", velocity, velocity))
    ahead = velocity / np.maximum(speed, 1e-3)[:, np.newaxis]
    slope = np.degrees(np.arcsin(np.clip(np.einsum("ni,ni->n", up, ahead), -1, 1)))
    force = combined_acceleration(est) - fixed_acceleration(position, velocity)
    sigma_v = kinematics.velocity_sigma
    forced = est.covariance[:, Model.FORCED, 6:, 6:]
    doubt = est.weight[:, Model.FORCED] * np.einsum("nii->n", forced) / 3.0
    spread = np.einsum("nij,ni,nj->n", kinematics.covariance[:, :3, :3], up, up)
    steady = np.hypot(np.sqrt(doubt), 0.7)
    values = (
        speed,
        altitude,
        slope,
        np.sqrt(np.einsum("ni,ni->n", force, force)),
        np.einsum("ni,ni->n", force, ahead),
        perigee_height(position, velocity),
    )
    sigmas = (
        np.hypot(sigma_v, 1.0 + 0.02 * speed),
        np.hypot(np.sqrt(spread), 150.0),
        np.hypot(np.degrees(sigma_v / np.maximum(speed, 1.0)), 1.5),
        steady,
        steady,
        # an orbit's size grows by 2 a^2 v / mu per speed
        np.hypot(2.0 * EARTH_RADIUS**2 * 7e3 / MU * sigma_v, 20e3),
    )
    return Motion(np.stack(values, axis=1), np.stack(sigmas, axis=1))


def perigee_height(position: Floats, velocity: Floats) -> Floats:
    """Height (n,) m over the mean sphere of the lowest point of Kepler orbits;
    very large for what leaves the Earth for good. Earth-fixed columns (n, 3)."""
    moving = velocity + np.cross(np.array((0.0, 0.0, EARTH_RATE)), position)
    r = np.sqrt(np.einsum("ni,ni->n", position, position))
    v2 = np.einsum("ni,ni->n", moving, moving)
    energy = v2 / 2.0 - MU / r
    momentum = np.cross(position, moving)
    h2 = np.einsum("ni,ni->n", momentum, momentum)
    eccentricity = np.sqrt(np.maximum(1.0 + 2.0 * energy * h2 / MU**2, 0.0))
    lowest = h2 / MU / (1.0 + eccentricity) - EARTH_RADIUS
    return np.asarray(np.where(energy < 0.0, lowest, _AWAY))


def ways_to_move(
    config: ClassificationConfig,
) -> list[tuple[TrackClass, Mapping[str, Bound]]]:
    """Bounds within which each class of target moves, one entry a way."""
    fast, slow, crawl = config.fast_speed, config.drone_speed, config.vehicle_speed
    level = config.glide_angle_deg
    flying = {"slope": (-30.0, 30.0), "thrust": (-15.0, config.boost_force)}
    below = {"perigee": (-_INF, config.satellite_perigee)}
    return [
        (  # climbing on its thrust
            TrackClass.BALLISTIC,
            {"slope": (level, _INF), "thrust": (config.boost_force, _INF), **below},
        ),
        (  # the end of the burn may be flatter
            TrackClass.BALLISTIC,
            {
                "speed": (fast, _FASTEST),
                "slope": (0.0, _INF),
                "thrust": (config.boost_force, _INF),
                **below,
            },
        ),
        (  # above the air
            TrackClass.BALLISTIC,
            {
                "speed": (fast / 3, _FASTEST),
                "altitude": (15e3, _INF),
                "force": (-_INF, 2.0),
                **below,
            },
        ),
        (  # coming down
            TrackClass.BALLISTIC,
            {
                "speed": (fast / 3, _FASTEST),
                "altitude": (-_INF, 150e3),
                "slope": (-_INF, -level),
                "thrust": (-_INF, config.boost_force),
            },
        ),
        (
            TrackClass.GLIDE,
            {
                "speed": (fast, _FASTEST),
                "altitude": (10e3, config.glide_ceiling),
                "slope": (-level, level),
                "thrust": (-_INF, config.boost_force),
                "force": (2.0, _INF),
            },
        ),
        (
            TrackClass.CRUISE,
            {"speed": (slow, fast), "altitude": (-500.0, config.cruise_ceiling)}
            | flying,
        ),
        (
            TrackClass.AIRCRAFT,
            {"speed": (slow, fast), "altitude": (config.cruise_ceiling, 25e3)} | flying,
        ),
        (
            TrackClass.DRONE,
            {"speed": (crawl, slow), "altitude": (-500.0, 12e3)},
        ),
        (
            TrackClass.GROUND_VEHICLE,
            {"speed": (-_INF, crawl), "altitude": (-1e3, 6e3)},
        ),
        (TrackClass.SATELLITE, {"perigee": (config.satellite_perigee, _INF)}),
    ]


class Classes:
    """The bounds of all classes as tables, to weigh many tracks at once."""

    def __init__(self, config: ClassificationConfig) -> None:
        ways = ways_to_move(config)
        # The ways of one class stand together.
        of_way = [int(class_) for class_, _ in ways]
        self._class, self._first = np.unique(of_way, return_index=True)
        anything = (-_INF, _INF)
        self._bounds = np.array(
            [[bounds.get(name, anything) for name in FIGURES] for _, bounds in ways]
        )

    def evidence(self, motion: Motion) -> Floats:
        """Logarithm of the evidence (n, classes) for each class; 0 is the most."""
        value = motion.values[:, np.newaxis]
        sigma = motion.sigmas[:, np.newaxis]
        inside = log_ndtr((value - self._bounds[..., 0]) / sigma)
        inside += log_ndtr((self._bounds[..., 1] - value) / sigma)
        total = np.sum(np.maximum(inside, _FLOOR), axis=2)
        out = np.full((len(value), len(TrackClass)), len(FIGURES) * _FLOOR)
        out[:, TrackClass.UNKNOWN] = _UNKNOWN
        out[:, self._class] = np.maximum.reduceat(total, self._first, axis=1)
        return out


def revise(
    belief: Floats, new: Floats, age: Floats, dt: float, config: ClassificationConfig
) -> Floats:
    """Averaged evidence (n, classes) after ``dt`` s of the evidence ``new``.

    ``age`` (n,) s says how long each track has been looked at: a young one is an
    average over that time only.
    """
    span = np.minimum(config.memory, np.maximum(age, dt))
    keep = np.exp(-dt / np.maximum(span, 1e-3))[:, np.newaxis]
    return np.asarray(keep * belief + (1.0 - keep) * new)


def decide(
    belief: Floats, current: NDArray[np.uint8], config: ClassificationConfig
) -> tuple[NDArray[np.uint8], Floats]:
    """Class (n,) and its probability (n,).

    A new class is taken only when it is probable enough; until then the current one
    stands, with the probability that it still has.
    """
    share = np.exp(belief - np.max(belief, axis=1, keepdims=True, initial=-_INF))
    share /= np.sum(share, axis=1, keepdims=True)
    best = np.argmax(share, axis=1).astype(np.uint8)
    rows = np.arange(len(belief))
    sure = share[rows, best] >= config.decision
    class_ = np.where(sure, best, current).astype(np.uint8)
    return class_, share[rows, class_]
