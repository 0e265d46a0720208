"""Every trajectory is continuous and its derivatives are derivatives."""

import numpy as np
import pytest

from federates.world.ballistic import ballistic, falls
from federates.world.glide import glide
from federates.world.route import Waypoint, route
from federates.world.trajectories import Trajectories, Trajectory
from interop.dis.coordinates import geodetic_to_ecef

ONE_MM = 1e-3
HERE, THERE = (0.6, 2.1), (0.7, 2.3)


def missile() -> Trajectory:
    launch = geodetic_to_ecef([HERE[0]], [HERE[1]], [30.0])
    aim = geodetic_to_ecef([THERE[0]], [THERE[1]], [5.0])
    return ballistic(launch, aim, burn_time=90.0, ballistic_coefficient=5e3)[0]


def trajectories() -> dict[str, Trajectory]:
    ballistic_missile = missile()
    points = [(0.6, 2.1, 1000.0, 250.0), (0.61, 2.1, 100.0, 200.0)]
    points += [(0.61, 2.12, 100.0, 240.0), (0.6, 2.12, 500.0, 1.0)]
    return {
        "ballistic": ballistic_missile,
        "decoy": falls(*ballistic_missile.state([90.0])[:2], 300.0)[0],
        "glide": glide(
            (*HERE, 0.0),
            (0.6, 1.5, 10.0),
            burn_time=120.0,
            dive_speed=1500.0,
            lift_to_drag=2.6,
            ballistic_coefficient=13e3,
        ),
        "route": route(
            [
                Waypoint(latitude=lat, longitude=lon, altitude=h, speed=v)
                for lat, lon, h, v in points
            ]
        ),
    }


ALL = trajectories()


@pytest.mark.parametrize("name", ALL)
def test_position_and_velocity_are_continuous(name: str) -> None:
    motion = ALL[name]
    before, after = motion.state(motion.time - 1e-7), motion.state(motion.time + 1e-7)
    assert np.abs(after[0] - before[0]).max() < 2 * ONE_MM  # at up to 8 km/s
    assert np.abs(after[1] - before[1]).max() < ONE_MM


@pytest.mark.parametrize("name", ALL)
def test_velocity_and_acceleration_are_derivatives(name: str) -> None:
    motion = ALL[name]
    middle = (motion.time[1:] + motion.time[:-1]) / 2
    h = 1e-4
    (p0, v0, _), (p1, v1, _) = motion.state(middle - h), motion.state(middle + h)
    _, velocity, acceleration = motion.state(middle)
    np.testing.assert_allclose((p1 - p0) / (2 * h), velocity, rtol=0, atol=1e-3)
    np.testing.assert_allclose((v1 - v0) / (2 * h), acceleration, rtol=0, atol=1e-3)


@pytest.mark.parametrize("name", ALL)
def test_no_acceleration_is_beyond_what_flies(name: str) -> None:
    # 100 g is what the steepest re-entries reach (Allen and Eggers, NACA 1381).
    _, _, acceleration = ALL[name].state(ALL[name].time)
    assert np.linalg.norm(acceleration, axis=1).max() < 100 * 9.81


def test_columns_give_what_single_trajectories_give() -> None:
    columns = Trajectories(list(ALL.values())[:2])
    rows = columns.add(list(ALL.values())[2:])
    assert rows.tolist() == [2, 3] and len(columns) == 4
    rng = np.random.default_rng(7)
    rows = rng.integers(0, 4, 300)
    elapsed = rng.uniform(-50.0, 2000.0, 300)
    found = columns.state(rows, elapsed)
    for k, (row, moment) in enumerate(zip(rows, elapsed)):
        for many, single in zip(found, list(ALL.values())[row].state(moment)):
            np.testing.assert_allclose(many[k], single, rtol=1e-9, atol=1e-5)
    assert columns.state(rows[:0], elapsed[:0])[0].shape == (0, 3)


def test_outside_its_time_a_body_is_at_an_end() -> None:
    motion = ALL["ballistic"]
    np.testing.assert_array_equal(motion.state(-1.0)[0], motion.position[0])
    np.testing.assert_allclose(
        motion.state(motion.duration + 9.0)[0], motion.position[-1], atol=1e-6
    )
