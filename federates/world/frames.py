"""Frames of reference: WGS-84 geodetic, Earth-fixed (ECEF), inertial, local.

Earth-fixed coordinates are those of DIS (IEEE 1278.1-2012, 1.6.3): metres, X through
the equator at Greenwich, Z through the north pole. The inertial frame shares Z and is
turned from the Earth-fixed one by the Earth rotation angle; precession and polar
motion are left out. The last axis of a vector array has length 3.
"""

from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from interop.dis.dead_reckoning import euler_of

Floats = NDArray[np.float64]

MU: Final = 3.986004418e14  #: m^3/s^2, gravitational parameter of WGS-84
EARTH_RADIUS: Final = 6_371_000.0  #: m, mean
SEMI_MAJOR: Final = 6_378_137.0  #: m, WGS-84 equatorial radius
FLATTENING: Final = 1.0 / 298.257223563  #: WGS-84
SEMI_MINOR: Final = SEMI_MAJOR * (1.0 - FLATTENING)  #: m, WGS-84 polar radius
_E2: Final = FLATTENING * (2.0 - FLATTENING)  # first eccentricity squared
_EP2: Final = _E2 / (1.0 - _E2)  # second eccentricity squared

#: turns a day, excess over one: IERS Conventions 2010, equation 5.15
_EXCESS_TURNS: Final = 0.00273781191135448
EARTH_RATE: Final = 2.0 * np.pi * (1.0 + _EXCESS_TURNS) / 86_400.0  #: rad/s
_J2000: Final = 10957.5  # days from 1970-01-01 to 2000-01-01 12:00


def geodetic_to_ecef(
    latitude: ArrayLike, longitude: ArrayLike, altitude: ArrayLike
) -> Floats:
    """Earth-fixed positions (..., 3) m of points in rad and m above the ellipsoid."""
    latitude, longitude, altitude = np.broadcast_arrays(
        np.asarray(latitude, np.float64),
        np.asarray(longitude, np.float64),
        np.asarray(altitude, np.float64),
    )
    sine, cosine = np.sin(latitude), np.cos(latitude)
    normal = SEMI_MAJOR / np.sqrt(1.0 - _E2 * sine**2)
    out = np.empty(latitude.shape + (3,))
    out[..., 0] = (normal + altitude) * cosine * np.cos(longitude)
    out[..., 1] = (normal + altitude) * cosine * np.sin(longitude)
    out[..., 2] = (normal * (1.0 - _E2) + altitude) * sine
    return out


def ecef_to_geodetic(position: ArrayLike) -> tuple[Floats, Floats, Floats]:
    """Latitude, longitude (rad) and altitude (m) of Earth-fixed positions (..., 3).

    Bowring's closed form with one repetition: below 0.1 mm from the ground to
    geostationary height.
    """
    position = np.asarray(position, np.float64)
    x, y, z = position[..., 0], position[..., 1], position[..., 2]
    p = np.hypot(x, y)
    reduced = np.arctan2(z * (SEMI_MAJOR / SEMI_MINOR), p)
    for _ in range(2):
        latitude = np.arctan2(
            z + _EP2 * SEMI_MINOR * np.sin(reduced) ** 3,
            p - _E2 * SEMI_MAJOR * np.cos(reduced) ** 3,
        )
        reduced = np.arctan2((1.0 - FLATTENING) * np.sin(latitude), np.cos(latitude))
    sine = np.sin(latitude)
    altitude = (
        p * np.cos(latitude) + z * sine - SEMI_MAJOR * np.sqrt(1.0 - _E2 * sine**2)
    )
    return latitude, np.arctan2(y, x), altitude


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


def north_east_down(latitude: ArrayLike, longitude: ArrayLike) -> Floats:
    """World-to-local rotations (..., 3, 3): rows point north, east and down (rad)."""
    latitude, longitude = np.broadcast_arrays(
        np.asarray(latitude, np.float64), np.asarray(longitude, np.float64)
    )
    sin_lat, cos_lat = np.sin(latitude), np.cos(latitude)
    sin_lon, cos_lon = np.sin(longitude), np.cos(longitude)
    out = np.zeros(latitude.shape + (3, 3))
    out[..., 0, 0] = -sin_lat * cos_lon
    out[..., 0, 1] = -sin_lat * sin_lon
    out[..., 0, 2] = cos_lat
    out[..., 1, 0] = -sin_lon
    out[..., 1, 1] = cos_lon
    out[..., 2, 0] = -cos_lat * cos_lon
    out[..., 2, 1] = -cos_lat * sin_lon
    out[..., 2, 2] = -sin_lat
    return out


def orientation_along(velocity: ArrayLike, position: ArrayLike) -> Floats:
    """DIS Euler angles psi, theta, phi (n, 3) rad of bodies that fly nose first.

    X lies along the Earth-fixed velocity (n, 3), Z as nearly toward the Earth as that
    allows. A body at rest is level with its nose to the north; one that moves straight
    up or down has its right wing to the east.
    """
    position = np.asarray(position, np.float64)
    latitude, longitude, _ = ecef_to_geodetic(position)
    local = north_east_down(latitude, longitude)
    north, east, down = local[..., 0, :], local[..., 1, :], local[..., 2, :]
    velocity = np.asarray(velocity, np.float64)
    axes = np.empty(velocity.shape[:-1] + (3, 3))
    axes[..., 0, :] = ahead = _unit(velocity, north)
    axes[..., 1, :] = right = _unit(_cross(down, ahead), east)
    axes[..., 2, :] = _cross(ahead, right)
    return euler_of(axes)


def _unit(vectors: Floats, otherwise: Floats) -> Floats:
    """Unit vectors along others (..., 3), ``otherwise`` where those are too short."""
    x, y, z = vectors[..., 0], vectors[..., 1], vectors[..., 2]
    size = np.sqrt(x**2 + y**2 + z**2)[..., np.newaxis]
    unit: Floats = vectors / np.maximum(size, 1e-6)
    return unit if (size > 1e-6).all() else np.where(size > 1e-6, unit, otherwise)


def _cross(a: Floats, b: Floats) -> Floats:
    """Vector products (..., 3): numpy's own takes five times as long for a few."""
    product = np.empty(a.shape)
    for i, j, k in ((0, 1, 2), (1, 2, 0), (2, 0, 1)):
        product[..., i] = a[..., j] * b[..., k] - a[..., k] * b[..., j]
    return product
