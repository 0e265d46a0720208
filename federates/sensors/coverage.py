"""Geometry of looking: which sensor has which target in its field of regard.

Sensors and targets are columns; only the pairs that pass the range gate are looked
at more closely, so that a constellation of hundreds against a raid costs little.
"""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from interop.dis.coordinates import (
    SEMI_MAJOR,
    SEMI_MINOR,
    ecef_to_geodetic,
    north_east_down,
)

from ..world.frames import EARTH_RADIUS, Floats
from ..world.visibility import FOUR_THIRDS, line_of_sight, radar_horizon
from .payloads import Regard

Rows = NDArray[np.int64]
Mask = NDArray[np.bool_]

#: m; up to here the air bends rays as over a 4/3 Earth, above it they run straight: an
#: assumption, since the 4/3 gradient belongs to the lowest kilometres of the air
REFRACTING_HEIGHT: Final = 10_000.0

_SQUASH: Final = np.array((1.0, 1.0, SEMI_MAJOR / SEMI_MINOR))


@dataclass(frozen=True, slots=True)
class Points:
    """Moving points with their local axes, in columns."""

    position: Floats  #: (n, 3) m, Earth-fixed
    velocity: Floats  #: (n, 3) m/s, Earth-fixed
    axes: Floats  #: (n, 3, 3), rows point north, east and down
    altitude: Floats  #: (n,) m above the ellipsoid

    @classmethod
    def at(cls, position: Floats, velocity: Floats) -> "Points":
        """Points with these Earth-fixed positions and velocities."""
        latitude, longitude, altitude = ecef_to_geodetic(position)
        return cls(position, velocity, north_east_down(latitude, longitude), altitude)

    def __getitem__(self, rows: Rows | Mask) -> "Points":
        return Points(
            self.position[rows],
            self.velocity[rows],
            self.axes[rows],
            self.altitude[rows],
        )

    def __len__(self) -> int:
        return len(self.position)


@dataclass(frozen=True, slots=True)
class Looks:
    """Pairs of a sensor and a target that it looks at, in columns."""

    sensor: Rows  #: (p,) row of the sensor
    target: Rows  #: (p,) row of the target
    range: Floats  #: (p,) m
    direction: Floats  #: (p, 3) unit vector from sensor to target, Earth-fixed
    range_rate: Floats  #: (p,) m/s, positive when the distance grows
    ground_rate: Floats  #: (p,) m/s, the target's part of it: radial speed over ground

    @classmethod
    def none(cls) -> "Looks":
        """No looks at all."""
        rows: Rows = np.empty(0, np.int64)
        column: Floats = np.empty(0)
        return cls(rows, rows, column, np.empty((0, 3)), column, column)

    def __getitem__(self, rows: Rows | Mask) -> "Looks":
        return Looks(
            self.sensor[rows],
            self.target[rows],
            self.range[rows],
            self.direction[rows],
            self.range_rate[rows],
            self.ground_rate[rows],
        )

    def __len__(self) -> int:
        return len(self.sensor)

    def renumbered(self, sensors: Rows, targets: Rows) -> "Looks":
        """The same looks, with the rows that these sensors and targets stand for."""
        return replace(self, sensor=sensors[self.sensor], target=targets[self.target])


def looks(sensors: Points, targets: Points, regard: Regard, refracted: bool) -> Looks:
    """All pairs in which the target stands in the sensor's field of regard.

    ``refracted`` says that the sensors stand on the ground or fly in the air: then the
    radar horizon over a 4/3 Earth counts (domain figure D15), else the straight line
    past the ellipsoid. Sorted by sensor, then target.
    """
    aim = targets.altitude
    wanted = np.flatnonzero(
        (aim >= 1e3 * regard.minimum_altitude_km)
        & (aim <= 1e3 * regard.maximum_altitude_km)
    )
    near, far = 1e3 * regard.minimum_range_km, 1e3 * regard.range_km
    sensor, target = pairs_within(sensors.position, targets.position[wanted], near, far)
    if not sensor.size:
        return Looks.none()
    target = wanted[target]
    way = targets.position[target] - sensors.position[sensor]
    distance = np.sqrt(np.einsum("ij,ij->i", way, way))
    direction = way / distance[:, np.newaxis]
    keep = _in_sector(sensors.axes[sensor], targets.axes[target], direction, regard)
    sensor, target = sensor[keep], target[keep]
    distance, direction = distance[keep], direction[keep]
    start, end = sensors.position[sensor], targets.position[target]
    if refracted:
        reach = refracted_horizon(sensors.altitude[sensor], targets.altitude[target])
        keep = ground_distance(start, end) <= reach
    else:
        keep = line_of_sight(start, end, 1e3 * regard.grazing_height_km)
    sensor, target = sensor[keep], target[keep]
    distance, direction = distance[keep], direction[keep]
    ground_rate = np.einsum("ij,ij->i", targets.velocity[target], direction)
    own_rate = np.einsum("ij,ij->i", sensors.velocity[sensor], direction)
    return Looks(
        sensor, target, distance, direction, ground_rate - own_rate, ground_rate
    )


def pairs_within(
    start: Floats, end: Floats, nearest: float, farthest: float
) -> tuple[Rows, Rows]:
    """Rows i of ``start`` (n, 3) and k of ``end`` (m, 3) that are so far apart (m).

    A distance of zero is no distance: nothing looks at itself.
    """
    square: Floats = np.zeros((len(start), len(end)))
    for axis in range(3):
        square += (end[np.newaxis, :, axis] - start[:, np.newaxis, axis]) ** 2
    fits = (square >= max(nearest, 1e-3) ** 2) & (square <= farthest**2)
    first, second = np.nonzero(fits)
    return first, second


def _in_sector(
    sensor_axes: Floats, target_axes: Floats, direction: Floats, regard: Regard
) -> Mask:
    """Which pairs lie within the limits of elevation, grazing angle and azimuth."""
    rise = -np.einsum("ij,ij->i", sensor_axes[:, 2], direction)
    graze = np.einsum("ij,ij->i", target_axes[:, 2], direction)
    keep = (
        (rise >= _sine(regard.minimum_elevation_deg))
        & (rise <= _sine(regard.maximum_elevation_deg))
        & (graze >= _sine(regard.minimum_grazing_deg))
        & (graze <= _sine(regard.maximum_grazing_deg))
    )
    if regard.azimuth_width_deg < 360.0:
        north = np.einsum("ij,ij->i", sensor_axes[:, 0], direction)
        east = np.einsum("ij,ij->i", sensor_axes[:, 1], direction)
        off = np.degrees(np.arctan2(east, north)) - regard.azimuth_deg
        off = np.mod(off + 180.0, 360.0) - 180.0
        keep &= np.abs(off) <= 0.5 * regard.azimuth_width_deg
    return np.asarray(keep)


def _sine(angle_deg: float) -> float:
    """Sine of a limit, a little beyond +-1 for 90 degrees: no limit."""
    if abs(angle_deg) >= 90.0:
        return float(np.copysign(1.1, angle_deg))
    return float(np.sin(np.radians(angle_deg)))


def ground_distance(start: Floats, end: Floats) -> Floats:
    """Distance (n,) m over ground, on the mean sphere, between positions (n, 3)."""
    across = np.linalg.norm(np.cross(start, end), axis=-1)
    along = np.einsum("...i,...i->...", start, end)
    return np.asarray(EARTH_RADIUS * np.arctan2(across, along))


def refracted_horizon(site_height: ArrayLike, target_height: ArrayLike) -> Floats:
    """Ground distance (m) at which a target comes over a low radar's horizon.

    The 4/3 Earth of domain figure D15 up to REFRACTING_HEIGHT; from there the ray that
    grazed the ground goes on straight over the true Earth, which matters for ballistic
    targets: a 4/3 Earth all the way would show them hundreds of kilometres too early.
    """
    site = np.minimum(np.asarray(site_height, np.float64), REFRACTING_HEIGHT)
    height = np.maximum(np.asarray(target_height, np.float64), 0.0)
    low = np.minimum(height, REFRACTING_HEIGHT)
    stretched = FOUR_THIRDS * EARTH_RADIUS
    rising = np.arccos(stretched / (stretched + low))  # elevation of the ray up there
    cosine = np.cos(rising) * (EARTH_RADIUS + low) / (EARTH_RADIUS + height)
    return radar_horizon(site, low) + EARTH_RADIUS * (np.arccos(cosine) - rising)


def over_ground(position: Floats, direction: Floats) -> Mask:
    """Whether rays (n, 3) that go on from positions (n, 3) end on the ground.

    The ground is the WGS-84 ellipsoid. What a target has behind it competes with its
    echo: a look down has the ground there, a look up the sky.
    """
    start = position * _SQUASH  # the ellipsoid becomes a sphere
    way = direction * _SQUASH
    toward = -np.einsum("ij,ij->i", start, way)
    length2 = np.einsum("ij,ij->i", way, way)
    nearest2 = np.einsum("ij,ij->i", start, start) - toward**2 / length2
    return np.asarray((toward > 0.0) & (nearest2 < SEMI_MAJOR**2))


def moving_enough(
    pairs: Looks, targets: Points, slowest: float, fastest: float
) -> Mask:
    """The Doppler gate: which targets stand out from what is behind them.

    Against the ground a target has to have a radial speed over it of ``slowest``
    (m/s), the minimum detectable velocity; against the sky none. ``fastest`` bounds
    the radial speed over ground everywhere.
    """
    rate = np.abs(pairs.ground_rate)
    clear = ~over_ground(targets.position[pairs.target], pairs.direction)
    return np.asarray((clear | (rate >= slowest)) & (rate <= fastest))
