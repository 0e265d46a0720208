"""The inertial frame, and how bodies fall in the Earth-fixed one.

Earth-fixed coordinates are those of DIS (see `interop.dis.coordinates`). The inertial
frame shares their Z and is turned from them by the Earth rotation angle; precession
and polar motion are left out. The last axis of a vector array has length 3.
"""

from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]

MU: Final = 3.986004418e14  #: m^3/s^2, gravitational parameter of WGS-84
EARTH_RADIUS: Final = 6_371_000.0  #: m, mean

#: turns a day, excess over one: IERS Conventions 2010, equation 5.15
_EXCESS_TURNS: Final = 0.00273781191135448
EARTH_RATE: Final = 2.0 * np.pi * (1.0 + _EXCESS_TURNS) / 86_400.0  #: rad/s
_J2000: Final = 10957.5  # days from 1970-01-01 to 2000-01-01 12:00


def earth_rotation_angle(time: ArrayLike) -> Floats:
    """Angle from inertial X to Earth-fixed X, rad in [0, 2 pi).

    Parameters
    ----------
    time : s since 1970-01-01 UTC, taken for UT1 (they differ by less than 0.9 s)

    IERS Conventions 2010, equation 5.15.
    """
    days = np.asarray(time, np.float64) / 86_400.0 - _J2000
    turns = np.mod(days, 1.0) + 0.7790572732640 + _EXCESS_TURNS * days
    return np.asarray(2.0 * np.pi * np.mod(turns, 1.0))


def turn(vectors: ArrayLike, angle: ArrayLike) -> Floats:
    """Vectors (..., 3) turned by ``angle`` (rad, ...) about the polar axis."""
    vectors = np.asarray(vectors, np.float64)
    cosine, sine = np.cos(angle), np.sin(angle)
    x, y, z = vectors[..., 0], vectors[..., 1], vectors[..., 2]
    return np.stack(
        np.broadcast_arrays(cosine * x - sine * y, sine * x + cosine * y, z), axis=-1
    )


def _carried(position: Floats) -> Floats:
    """Velocity (..., 3) m/s of the turning Earth at positions (..., 3)."""
    out = np.zeros(position.shape)
    out[..., 0] = -EARTH_RATE * position[..., 1]
    out[..., 1] = EARTH_RATE * position[..., 0]
    return out


def ecef_to_inertial(
    position: ArrayLike, velocity: ArrayLike, time: ArrayLike
) -> tuple[Floats, Floats]:
    """Inertial position (m) and velocity (m/s) of Earth-fixed ones at ``time`` (s)."""
    angle = earth_rotation_angle(time)
    position = np.asarray(position, np.float64)
    moving = np.asarray(velocity, np.float64) + _carried(position)
    return turn(position, angle), turn(moving, angle)


def inertial_to_ecef(
    position: ArrayLike, velocity: ArrayLike, time: ArrayLike
) -> tuple[Floats, Floats]:
    """Earth-fixed position (m) and velocity (m/s) of inertial ones at ``time`` (s)."""
    angle = -earth_rotation_angle(time)
    fixed = turn(position, angle)
    return fixed, turn(velocity, angle) - _carried(fixed)


def fixed_acceleration(position: ArrayLike, velocity: ArrayLike) -> Floats:
    """Acceleration (..., 3) m/s^2 in the Earth-fixed frame of a free-falling body.

    Point-mass gravity, Coriolis and centrifugal terms; the arguments are Earth-fixed
    position (m) and velocity (m/s). Thrust and drag per mass are simply added to it.
    """
    position = np.asarray(position, np.float64)
    velocity = np.asarray(velocity, np.float64)
    distance = np.sqrt(np.sum(position**2, axis=-1, keepdims=True))
    out: Floats = -MU * position / distance**3
    out[..., 0] += (
        2.0 * EARTH_RATE * velocity[..., 1] + EARTH_RATE**2 * position[..., 0]
    )
    out[..., 1] += (
        -2.0 * EARTH_RATE * velocity[..., 0] + EARTH_RATE**2 * position[..., 1]
    )
    return out
