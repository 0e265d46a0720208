"""Motion above a geodesic of the WGS-84 ellipsoid."""

import numpy as np
import pyproj
from numpy.typing import ArrayLike

from interop.dis.coordinates import (
    FLATTENING,
    SEMI_MAJOR,
    geodetic_to_ecef,
    north_east_down,
)

from .frames import Floats

_GEOD = pyproj.Geod(a=SEMI_MAJOR, f=FLATTENING)
_E2 = FLATTENING * (2.0 - FLATTENING)


class GroundTrack:
    """The geodesic from one point (latitude, longitude in rad) to another."""

    def __init__(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        self._start = start
        azimuth, _, length = _GEOD.inv(start[1], start[0], end[1], end[0], radians=True)
        self._azimuth = float(azimuth)
        self.length = float(length)  #: m along the ellipsoid

    def state(
        self,
        distance: ArrayLike,
        speed: ArrayLike,
        altitude: ArrayLike,
        climb: ArrayLike,
    ) -> tuple[Floats, Floats]:
        """Earth-fixed position and velocity (n, 3) above points of the track.

        Parameters
        ----------
        distance : (n,) m from the start, along the ellipsoid
        speed : (n,) m/s, its rate
        altitude : (n,) m above the ellipsoid
        climb : (n,) m/s, its rate
        """
        distance, speed, altitude, climb = np.broadcast_arrays(
            *(np.asarray(x, np.float64) for x in (distance, speed, altitude, climb))
        )
        full = np.full(distance.shape, 1.0)
        longitude, latitude, back = _GEOD.fwd(
            self._start[1] * full,
            self._start[0] * full,
            self._azimuth * full,
            distance,
            radians=True,
        )
        course = back + np.pi
        # Radii of curvature of the meridian and of the prime vertical (any geodesy
        # text): at altitude h a surface speed grows by (M + h)/M and (N + h)/N.
        bulge = 1.0 - _E2 * np.sin(latitude) ** 2
        meridian = SEMI_MAJOR * (1.0 - _E2) / bulge**1.5
        vertical = SEMI_MAJOR / np.sqrt(bulge)
        local = np.stack(
            (
                speed * np.cos(course) * (1.0 + altitude / meridian),
                speed * np.sin(course) * (1.0 + altitude / vertical),
                -climb,
            ),
            axis=-1,
        )
        frame = north_east_down(latitude, longitude)
        return (
            geodetic_to_ecef(latitude, longitude, altitude),
            np.einsum("...ij,...i->...j", frame, local),
        )


def displaced(latitude: float, longitude: float, offset: Floats) -> tuple[float, float]:
    """The point (rad) ``offset`` (north, east) m from another along the ground."""
    length = float(np.hypot(offset[0], offset[1]))
    course = float(np.arctan2(offset[1], offset[0]))
    east, north, _ = _GEOD.fwd(longitude, latitude, course, length, radians=True)
    return float(north), float(east)
