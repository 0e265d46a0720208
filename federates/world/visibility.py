"""Who sees whom past the Earth."""

from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from interop.dis.coordinates import SEMI_MAJOR, SEMI_MINOR, ecef_to_geodetic

from .frames import EARTH_RADIUS, Floats

_SQUASH: Final = np.array((1.0, 1.0, SEMI_MAJOR / SEMI_MINOR))

#: times the radius of the Earth over which radio waves run straight, on average
FOUR_THIRDS: Final = 4.0 / 3.0


def line_of_sight(
    a: ArrayLike, b: ArrayLike, grazing: float = 0.0
) -> NDArray[np.bool_]:
    """Whether the straight line between two points clears the Earth.

    Parameters
    ----------
    a, b : Earth-fixed positions (..., 3) m that broadcast, e.g. (n, 1, 3) and (1, m, 3)
    grazing : m above the WGS-84 ellipsoid that the line must keep where it comes
        nearest to the Earth between its ends; an end below it does not block itself

    Returns
    -------
    boolean mask of the broadcast shape
    """
    start = np.asarray(a, np.float64) * _SQUASH  # the ellipsoid becomes a sphere
    end = np.asarray(b, np.float64) * _SQUASH
    start2 = np.einsum("...i,...i->...", start, start)
    end2 = np.einsum("...i,...i->...", end, end)
    # Component by component: no array of shape (n, m, 3) where the ends broadcast.
    both = start[..., 0] * end[..., 0]
    both += start[..., 1] * end[..., 1]
    both += start[..., 2] * end[..., 2]
    toward = start2 - both  # along the line to its nearest point, times its length
    length2 = toward + (end2 - both)
    between = (toward > 0.0) & (toward < length2)
    nearest2 = start2 - toward * toward / np.maximum(length2, 1e-9)
    return np.asarray(~(between & (nearest2 < (SEMI_MAJOR + grazing) ** 2)))


def elevation(site: ArrayLike, target: ArrayLike) -> Floats:
    """Angle (rad) of ``target`` above the horizon of ``site``, Earth-fixed (..., 3) m.

    The horizon is that of the WGS-84 ellipsoid; refraction is left out.
    """
    site = np.asarray(site, np.float64)
    latitude, longitude, _ = ecef_to_geodetic(site)
    up = np.stack(
        (
            np.cos(latitude) * np.cos(longitude),
            np.cos(latitude) * np.sin(longitude),
            np.sin(latitude),
        ),
        axis=-1,
    )
    way = np.asarray(target, np.float64) - site
    distance = np.sqrt(np.einsum("...i,...i->...", way, way))
    rise = np.einsum("...i,...i->...", way, up) / np.maximum(distance, 1e-9)
    return np.asarray(np.arcsin(np.clip(rise, -1.0, 1.0)))


def radar_horizon(
    site_height: ArrayLike, target_height: ArrayLike, refraction: float = FOUR_THIRDS
) -> Floats:
    """Ground distance (m) at which a target comes over a radar's horizon.

    Heights in m above the ground. ``refraction`` stretches the radius of the Earth;
    for low heights this is sqrt(2 R' h1) + sqrt(2 R' h2), R' = refraction x radius.
    """
    radius = refraction * EARTH_RADIUS
    near = np.maximum(np.asarray(site_height, np.float64), 0.0)
    far = np.maximum(np.asarray(target_height, np.float64), 0.0)
    return np.asarray(
        radius
        * (np.arccos(radius / (radius + near)) + np.arccos(radius / (radius + far)))
    )
