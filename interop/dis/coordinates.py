"""Where something is: geodetic, geocentric, and along local or body axes.

Geocentric ("world") coordinates are those of DIS (IEEE 1278.1-2012, 1.6.3): metres,
WGS-84 Earth-centred Earth-fixed, X through the equator at Greenwich, Y through the
equator at 90 degrees east, Z through the north pole. Angles are in radians. Arrays
have any shape; the last axis of a vector has length 3. What is not finite gives NaN
where it has an influence, and no warning.
"""

from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]

SEMI_MAJOR: Final = 6_378_137.0  #: m, WGS-84 equatorial radius
FLATTENING: Final = 1.0 / 298.257223563  #: WGS-84
SEMI_MINOR: Final = SEMI_MAJOR * (1.0 - FLATTENING)  #: m, WGS-84 polar radius
_E2: Final = FLATTENING * (2.0 - FLATTENING)  # first eccentricity squared
_EP2: Final = _E2 / (1.0 - _E2)  # second eccentricity squared

_DEEP: Final = 3e6  #: m from the centre; below, Bowring's form is not to be trusted
_LEAST: Final = 1e-30  # of a polar radius: stands for a point on the equator's plane
_MOST_STEPS: Final = 64  # twice what the worst place takes


@np.errstate(invalid="ignore", over="ignore")
def geodetic_to_ecef(
    latitude: ArrayLike, longitude: ArrayLike, altitude: ArrayLike
) -> Floats:
    """World positions (..., 3) m of points in rad and m above the ellipsoid."""
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


@np.errstate(invalid="ignore", over="ignore", divide="ignore")
def ecef_to_geodetic(position: ArrayLike) -> tuple[Floats, Floats, Floats]:
    """Latitude, longitude (rad) and altitude (m) of world positions (..., 3) m.

    The foot of the altitude is the nearest point of the ellipsoid; where several
    are nearest, near the Earth's centre, it is one of them. The longitude is within
    [-pi, pi]. Off by less than a micrometre up to the Moon, and by rounding alone
    beyond.

    Bowring's closed form with one repetition (Survey Review 23, 1976), without its
    trigonometric functions; close to the centre Newton's method for the nearest
    point of an ellipse.
    """
    position = np.asarray(position, np.float64)
    x, y, z = position[..., 0], position[..., 1], position[..., 2]
    p = np.sqrt(x**2 + y**2)
    cosine, sine = p * (SEMI_MINOR / SEMI_MAJOR), z
    for _ in range(2):
        size = np.sqrt(cosine**2 + sine**2)
        level = p - _E2 * SEMI_MAJOR * (cosine / size) ** 3
        rise = z + _EP2 * SEMI_MINOR * (sine / size) ** 3
        cosine, sine = level, (1.0 - FLATTENING) * rise
    deep = p**2 + z**2 < _DEEP**2
    if deep.any():
        level, rise = np.atleast_1d(level, rise)
        level[deep], rise[deep] = _foot(p[deep], z[deep])
        level, rise = level.reshape(p.shape), rise.reshape(p.shape)
    size = np.sqrt(level**2 + rise**2)
    cosine, sine = level / size, rise / size
    altitude = p * cosine + z * sine - SEMI_MAJOR * np.sqrt(1.0 - _E2 * sine**2)
    return np.arctan2(rise, level), np.arctan2(y, x), altitude


def _foot(p: Floats, z: Floats) -> tuple[Floats, Floats]:
    """Cosine and sine of the latitude, times a factor, of points near the centre.

    The nearest point of the meridian is (a u, b v) with u and v as below, for the
    root of a convex falling function of ``t``: from below, Newton's method cannot
    miss it.
    """
    ratio = (SEMI_MAJOR / SEMI_MINOR) ** 2
    right = ratio * p / SEMI_MAJOR
    above = np.maximum(np.abs(z) / SEMI_MINOR, _LEAST)
    t = np.maximum(above, right - (ratio - 1.0))
    for _ in range(_MOST_STEPS):
        u, v = right / (t + (ratio - 1.0)), above / t
        slope = u**2 / (t + (ratio - 1.0)) + v**2 / t
        step = (u**2 + v**2 - 1.0) / (2.0 * slope)
        t = t + np.maximum(step, 0.0)
        if not (step > 1e-16 * t).any():
            break
    return u / SEMI_MAJOR, np.where(z < 0.0, -v, v) / SEMI_MINOR


@np.errstate(invalid="ignore")
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


def east_north_up(latitude: ArrayLike, longitude: ArrayLike) -> Floats:
    """World-to-local rotations (..., 3, 3): rows point east, north and up (rad)."""
    axes = north_east_down(latitude, longitude)[..., (1, 0, 2), :]
    np.negative(axes[..., 2, :], out=axes[..., 2, :])
    return axes


@np.errstate(invalid="ignore", over="ignore")
def relative(position: ArrayLike, axes: ArrayLike, origin: ArrayLike = 0.0) -> Floats:
    """Components along ``axes`` of where something is, seen from ``origin``.

    Parameters
    ----------
    position : (..., 3) world coordinates, or a vector along world axes
    axes : (..., 3, 3), such as `north_east_down`, `east_north_up` or, for the body
        axes of an entity, `interop.dis.orientation.world_to_body`
    origin : (..., 3) world coordinates, left out for vectors such as a velocity
    """
    apart = np.asarray(position, np.float64) - np.asarray(origin, np.float64)
    along: Floats = np.einsum("...ij,...j->...i", np.asarray(axes, np.float64), apart)
    return along


@np.errstate(invalid="ignore", over="ignore")
def absolute(components: ArrayLike, axes: ArrayLike, origin: ArrayLike = 0.0) -> Floats:
    """World coordinates (..., 3) of components along axes, the inverse of `relative`.

    For a velocity, where ``origin`` is left out, its components along world axes.
    """
    along = np.asarray(components, np.float64)
    apart = np.einsum("...ij,...i->...j", np.asarray(axes, np.float64), along)
    place: Floats = apart + np.asarray(origin, np.float64)
    return place
