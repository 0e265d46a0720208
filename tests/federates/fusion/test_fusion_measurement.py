"""Measurements in columns: what is refused, and the measurement model."""

import numpy as np
import pytest

from federates.fusion.measurement import (
    MEASUREMENT,
    RANGE,
    RATE,
    axes_of,
    columns,
    degrees_of_freedom,
    linearise,
    sound,
)
from interop.dis import EntityId, Location, Vector
from interop.messages.records import Measurement, SensorReport

RNG = np.random.default_rng(11)
SENSOR = np.array((7.3e6, 1e5, -2e5))
MOVING = np.array((100.0, 7000.0, 1500.0))
TARGET = np.array((6.4e6, 9e5, 4e5))
SPEED = np.array((-900.0, 3000.0, 2000.0))


def look(**changes):
    """A sound radar measurement of TARGET by SENSOR, with changes."""
    away = TARGET - SENSOR
    far = np.linalg.norm(away)
    u = away / far
    row = np.zeros(1, MEASUREMENT)
    row["sensor_position"], row["sensor_velocity"] = SENSOR, MOVING
    row["direction"], row["angle_sigma"] = u, 5e-4
    row["range"], row["range_sigma"] = far, 30.0
    row["range_rate"], row["range_rate_sigma"] = u @ (SPEED - MOVING), 1.0
    for name, value in changes.items():
        row[name] = value
    return row


def test_report_becomes_rows() -> None:
    measured = Measurement(
        time=5.0,
        kind=1,
        sensor_position=Location(1.0, 2.0, 3.0),
        sensor_velocity=Vector(4.0, 5.0, 6.0),
        direction=Vector(0.0, 1.0, 0.0),
        angle_sigma=1e-3,
        range=7.0,
        range_sigma=8.0,
        range_rate=-9.0,
        range_rate_sigma=10.0,
    )
    report = SensorReport(EntityId(1, 2, 3), 7, (measured, measured))
    table = columns([report], 6.0)
    assert table["time"].tolist() == [5.0, 5.0]
    assert table["delivered"].tolist() == [6.0, 6.0]
    assert table["sensor_position"][0].tolist() == [1.0, 2.0, 3.0]
    assert table["sensor_velocity"][1].tolist() == [4.0, 5.0, 6.0]
    assert table["direction"][0].tolist() == [0.0, 1.0, 0.0]
    assert table["range_rate"].tolist() == [-9.0, -9.0]
    assert len(columns([], 6.0)) == 0


def test_scans_and_sensors_are_told_apart() -> None:
    where = Location(0.0, 0.0, 0.0)
    still = Vector(0.0, 0.0, 0.0)
    measured = Measurement(0.0, 1, where, still, still, 1e-3)
    ids = [EntityId(1, 2, 3), EntityId(1, 3, 2), EntityId(65535, 65535, 65535)]
    reports = [SensorReport(i, scan, (measured,)) for i in ids for scan in (1, 2)]
    table = columns(reports, 0.0)
    assert len(np.unique(table["scan"])) == 6
    assert len(np.unique(table["sensor"])) == 3


ABSURD = {
    "no time": {"time": np.nan},
    "time without end": {"time": np.inf},
    "no direction": {"direction": (0.0, 0.0, 0.0)},
    "direction not of unit length": {"direction": (2.0, 0.0, 0.0)},
    "direction unknown": {"direction": (np.nan, 0.0, 1.0)},
    "sensor inside the Earth": {"sensor_position": (1.0, 2.0, 3.0)},
    "sensor nowhere": {"sensor_position": (1e300, 0.0, 0.0)},
    "sensor too fast": {"sensor_velocity": (1e9, 0.0, 0.0)},
    "no angle error": {"angle_sigma": 0.0},
    "negative angle error": {"angle_sigma": -1e-3},
    "angle says nothing": {"angle_sigma": 3.0},
    "negative range": {"range": -5.0},
    "range of no error": {"range_sigma": 0.0},
    "range missing": {"range": 0.0},
    "range error huge": {"range_sigma": 1e30},
    "rate error infinite": {"range_rate_sigma": np.inf},
    "rate error negative": {"range_rate_sigma": -1.0},
    "faster than anything": {"range_rate": 3e8},
}


@pytest.mark.parametrize("changes", ABSURD.values(), ids=ABSURD.keys())
def test_absurd_measurement_is_refused(changes) -> None:
    assert sound(look()).tolist() == [True]
    assert sound(look(**changes)).tolist() == [False]


def test_direction_in_single_precision_is_good_enough() -> None:
    row = look()
    row["direction"] = row["direction"].astype(np.float32)
    assert sound(row).all()


def test_axes_are_orthonormal() -> None:
    u = RNG.normal(size=(50, 3))
    u[:3] = np.eye(3)
    u /= np.linalg.norm(u, axis=1)[:, None]
    axes = axes_of(u)
    np.testing.assert_allclose(
        axes @ axes.swapaxes(1, 2), np.broadcast_to(np.eye(3), (50, 3, 3)), atol=1e-12
    )
    np.testing.assert_array_equal(axes[:, 2], u)


def test_true_state_leaves_no_residual() -> None:
    residual, _, _ = linearise(TARGET[None, None], SPEED[None, None], look())
    np.testing.assert_allclose(residual[0, 0], 0.0, atol=1e-3)


def test_jacobian_is_the_derivative_of_the_measurement() -> None:
    """Against central differences of range and range rate as they are defined."""

    def measured(state):
        away = state[:3] - SENSOR
        far = np.linalg.norm(away)
        axes = axes_of(look()["direction"])[0]
        across = (axes[:2] @ (away / far)) * np.linalg.norm(TARGET - SENSOR)
        return np.array((*across, far, away @ (state[3:] - MOVING) / far))

    state = np.concatenate((TARGET, SPEED))
    step = np.array((10.0, 10.0, 10.0, 1.0, 1.0, 1.0))
    expected = np.stack(
        [
            (measured(state + d) - measured(state - d)) / (2 * d[k])
            for k, d in enumerate(np.diag(step))
        ],
        axis=1,
    )
    _, jacobian, _ = linearise(TARGET[None, None], SPEED[None, None], look())
    np.testing.assert_allclose(jacobian[0, 0], expected, atol=1e-6)


def test_angles_only_have_two_degrees_of_freedom() -> None:
    row = look(range=0.0, range_sigma=0.0, range_rate=0.0, range_rate_sigma=0.0)
    residual, jacobian, variance = linearise(TARGET[None, None], SPEED[None, None], row)
    assert degrees_of_freedom(row).tolist() == [2]
    assert degrees_of_freedom(look()).tolist() == [4]
    for unmeasured in (RANGE, RATE):
        assert residual[0, 0, unmeasured] == 0.0
        assert not jacobian[0, 0, unmeasured].any()
        assert variance[0, 0, unmeasured] == 1.0
    width = np.linalg.norm(TARGET - SENSOR) * 5e-4
    np.testing.assert_allclose(variance[0, 0, :2], width**2, rtol=1e-9)
