"""Measurements in columns, and how they depend on the state of a target.

A radar gives direction, distance and, by Doppler, the rate of the distance; an
infrared sensor gives the direction only. Either moves while it looks.
"""

from collections.abc import Iterable, Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from interop.dis import EntityId
from interop.messages.records import SensorReport

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Columns = NDArray[np.void]

#: A table of measurements. Times in s since 1970, Earth-fixed axes, m, m/s, rad; a
#: sigma of 0 means that the quantity was not measured. ``scan`` tells scans apart.
MEASUREMENT: Final = np.dtype(
    [
        ("time", np.float64),
        ("delivered", np.float64),  # when its report came
        ("scan", np.uint64),
        ("sensor", np.uint64),
        ("sensor_position", np.float64, 3),
        ("sensor_velocity", np.float64, 3),
        ("direction", np.float64, 3),
        ("angle_sigma", np.float64),
        ("range", np.float64),
        ("range_sigma", np.float64),
        ("range_rate", np.float64),
        ("range_rate_sigma", np.float64),
    ]
)

#: Rows of a measurement: two angles times distance, distance, rate of the distance.
ROWS: Final = 4
RANGE, RATE = 2, 3

_NEAREST, _FARTHEST = 6.3e6, 1e8  # m from the centre of the Earth, for a sensor
_FASTEST = 2e4  # m/s
_COARSEST_ANGLE = 0.2  # rad
_COARSEST_RANGE = 1e5  # m
_COARSEST_RATE = 1e4  # m/s


def sensor_key(sensor: EntityId) -> int:
    """An entity identifier as one number of 48 bits."""
    return (sensor.site << 32) | (sensor.application << 16) | sensor.entity


def columns(reports: Iterable[SensorReport], delivered: float) -> Columns:
    """The measurements of reports, as they stand there, as a table."""
    rows = [
        row
        for report in reports
        for row in _rows(report, sensor_key(report.sensor), delivered)
    ]
    return np.array(rows, MEASUREMENT)


def _rows(
    report: SensorReport, sensor: int, delivered: float
) -> Iterator[tuple[object, ...]]:
    scan = (sensor << 16) | (report.scan & 0xFFFF)
    for m in report.measurements:
        place, speed, sight = m.sensor_position, m.sensor_velocity, m.direction
        yield (
            m.time,
            delivered,
            scan,
            sensor,
            (place.x, place.y, place.z),
            (speed.x, speed.y, speed.z),
            (sight.x, sight.y, sight.z),
            m.angle_sigma,
            m.range,
            m.range_sigma,
            m.range_rate,
            m.range_rate_sigma,
        )


def sound(table: Columns) -> Bools:
    """Which rows a sensor can have measured: finite, a direction, sigmas that bound.

    A direction may be a thousandth off unit length, which single precision explains.
    """
    finite = np.ones(len(table), np.bool_)
    for name in MEASUREMENT.names or ():
        values = np.asarray(table[name], np.float64).reshape(len(table), -1)
        finite &= np.isfinite(values).all(axis=1)
    with np.errstate(invalid="ignore", over="ignore"):
        place = np.sqrt(np.sum(table["sensor_position"] ** 2, axis=1))
        speed = np.sqrt(np.sum(table["sensor_velocity"] ** 2, axis=1))
        length = np.sqrt(np.sum(table["direction"] ** 2, axis=1))
        angle, ranged = table["angle_sigma"], table["range_sigma"] > 0
        return np.asarray(
            finite
            & (place > _NEAREST)
            & (place < _FARTHEST)
            & (speed < _FASTEST)
            & (np.abs(length - 1.0) < 1e-3)
            & (angle > 0)
            & (angle <= _COARSEST_ANGLE)
            & (table["range_sigma"] >= 0)
            & (table["range_sigma"] <= _COARSEST_RANGE)
            & (ranged == (table["range"] > 0))
            & (table["range"] < _FARTHEST)
            & (table["range_rate_sigma"] >= 0)
            & (table["range_rate_sigma"] <= _COARSEST_RATE)
            & (np.abs(table["range_rate"]) < 2 * _FASTEST)
        )


def axes_of(direction: Floats) -> Floats:
    """Rotations (n, 3, 3): two axes across each unit ``direction`` (n, 3), then it.

    Duff et al., "Building an orthonormal basis, revisited", Journal of Computer
    Graphics Techniques 6, 2017.
    """
    x, y, z = direction.T
    sign = np.copysign(1.0, z)
    a = -1.0 / (sign + z)
    b = x * y * a
    out = np.empty((len(direction), 3, 3))
    out[:, 0, 0], out[:, 0, 1], out[:, 0, 2] = (
        1.0 + sign * x * x * a,
        sign * b,
        -sign * x,
    )
    out[:, 1, 0], out[:, 1, 1], out[:, 1, 2] = b, sign + y * y * a, -y
    out[:, 2] = direction
    return out


def degrees_of_freedom(table: Columns) -> NDArray[np.int64]:
    """How many quantities each row measured: 2 to 4."""
    count = 2 + (table["range_sigma"] > 0) + (table["range_rate_sigma"] > 0)
    return np.asarray(count, np.int64)


def linearise(
    position: Floats, velocity: Floats, table: Columns
) -> tuple[Floats, Floats, Floats]:
    """How far each measurement is from a state, and how that depends on the state.

    Positions across the line of sight and along it are linear in the state when they
    are reckoned along the measured direction, so that not even a state far off
    biases them; the rate of the distance is developed about the measured place.

    Parameters
    ----------
    position, velocity : (n, m, 3) arrays, m and m/s, of m states for each measurement
    table : (n,) measurements

    Returns
    -------
    residual (n, m, 4), m and m/s; Jacobian (n, m, 4, 6) by position and velocity;
    variance (n, m, 4). A quantity not measured has residual 0, Jacobian 0, variance 1.
    """
    axes = axes_of(table["direction"])
    sight = axes[:, np.newaxis, 2]
    away = position - table["sensor_position"][:, np.newaxis]
    moving = velocity - table["sensor_velocity"][:, np.newaxis]
    turned = np.einsum("nij,nmj->nmi", axes, away)
    closing = np.einsum("nj,nmj->nm", axes[:, 2], moving)
    ranged = (table["range_sigma"] > 0)[:, np.newaxis]
    timed = (table["range_rate_sigma"] > 0)[:, np.newaxis]
    distance = np.where(ranged, table["range"][:, np.newaxis], turned[..., 2])
    distance = np.maximum(distance, 1.0)
    angle2 = (table["angle_sigma"] ** 2)[:, np.newaxis]
    across = (moving - closing[..., np.newaxis] * sight) / distance[..., np.newaxis]

    residual = np.zeros(turned.shape[:2] + (ROWS,))
    residual[..., :2] = -turned[..., :2]
    residual[..., RANGE] = ranged * (table["range"][:, np.newaxis] - turned[..., 2])
    expected = closing + np.einsum("nmj,nmj->nm", across, away)
    residual[..., RATE] = timed * (table["range_rate"][:, np.newaxis] - expected)

    jacobian = np.zeros(turned.shape[:2] + (ROWS, 6))
    jacobian[..., :2, :3] = axes[:, np.newaxis, :2]
    jacobian[..., RANGE, :3] = ranged[..., np.newaxis] * sight
    jacobian[..., RATE, :3] = timed[..., np.newaxis] * across
    jacobian[..., RATE, 3:] = timed[..., np.newaxis] * sight

    variance = np.ones(turned.shape[:2] + (ROWS,))
    variance[..., :2] = (distance**2 * angle2)[..., np.newaxis]
    # across the direction the sphere of equal distance falls away by r sigma^2
    spread = table["range_sigma"][:, np.newaxis] ** 2 + (distance * angle2) ** 2
    variance[..., RANGE] = np.where(ranged, spread, 1.0)
    rate = table["range_rate_sigma"][:, np.newaxis] ** 2
    variance[..., RATE] = np.where(timed, rate, 1.0)
    return residual, jacobian, variance
