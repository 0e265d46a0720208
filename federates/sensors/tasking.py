"""Tasking: which platforms are switched on, and when each of them looks."""

import numpy as np
from numpy.typing import ArrayLike

from interop.dis.coordinates import ecef_to_geodetic, geodetic_to_ecef

from ..geography import Circle
from ..world.frames import EARTH_RADIUS, Floats
from .coverage import Mask, Rows, ground_distance
from .payloads import Regard


class Schedule:
    """Scans of platforms that each look once every revisit interval, one by one."""

    def __init__(self, count: int, revisit: float, epoch: float) -> None:
        """``count`` platforms share the ``revisit`` interval (s) evenly."""
        self._revisit = revisit
        self._epoch = epoch
        self._phase = np.arange(count) / max(count, 1)
        self.scan = np.zeros(count, np.int64)  #: (n,) number of the latest scan

    def start(self, time: float) -> None:
        """Begin at simulation ``time``: what would have been before is left out."""
        self.scan = self._number(time)

    def due(self, time: float) -> Mask:
        """Which platforms (n,) began a scan since the call before.

        A platform that several scans were missed of begins one.
        """
        number = self._number(time)
        due = number > self.scan
        self.scan = np.maximum(number, self.scan)
        return np.asarray(due)

    def _number(self, time: float) -> Rows:
        turns = (time - self._epoch) / self._revisit + self._phase
        return np.floor(turns).astype(np.int64)


def footprint_angle(
    altitude: ArrayLike, farthest: float, minimum_grazing: ArrayLike
) -> Floats:
    """Angle (rad) at the Earth's centre from a sensor's foot to the edge of its view.

    On the mean sphere: ``altitude`` of the sensor (m), its ``farthest`` slant range (m)
    and the smallest grazing angle (rad, at least 0) at which it sees the ground.
    """
    away = EARTH_RADIUS + np.maximum(np.asarray(altitude, np.float64), 0.0)
    graze = np.maximum(np.asarray(minimum_grazing, np.float64), 0.0)
    horizon = np.arccos(EARTH_RADIUS * np.cos(graze) / away) - graze
    cosine = (EARTH_RADIUS**2 + away**2 - farthest**2) / (2.0 * EARTH_RADIUS * away)
    return np.asarray(np.minimum(horizon, np.arccos(np.clip(cosine, -1.0, 1.0))))


def tasked(
    position: Floats,
    region: Circle | None,
    regard: Regard,
    refracted: bool,
) -> Mask:
    """Which sensors (n,) at ``position`` (n, 3) have a footprint that touches a region.

    All of them without a region. The footprint of a sensor in orbit ends on the ground;
    that of one on the ground or in the air (``refracted``) as far as it sees anything.
    """
    if region is None:
        return np.ones(len(position), bool)
    centre = geodetic_to_ecef(
        np.radians(region.latitude_deg), np.radians(region.longitude_deg), 0.0
    )
    reach: float | Floats = 1e3 * regard.range_km
    if not refracted:
        _, _, altitude = ecef_to_geodetic(position)
        # The highest line of sight in the field of regard meets the ground at this.
        steep = np.cos(np.radians(min(regard.maximum_elevation_deg, 0.0)))
        edge = np.arccos(np.minimum(steep * (1.0 + altitude / EARTH_RADIUS), 1.0))
        graze = np.maximum(edge, np.radians(regard.minimum_grazing_deg))
        reach = EARTH_RADIUS * footprint_angle(altitude, 1e3 * regard.range_km, graze)
    away = ground_distance(position, np.broadcast_to(centre, position.shape))
    return np.asarray(away <= reach + 1e3 * region.radius_km)
