"""Paths minutes ahead against integration and great circles."""

import numpy as np
import pytest
from scipy.integrate import solve_ivp

from federates.world.frames import fixed_acceleration
from federates.world.prediction import (
    BURN_AHEAD,
    NOISE,
    is_thrusting,
    level_flight,
    predict_path,
)
from interop.dis.coordinates import geodetic_to_ecef

START = geodetic_to_ecef(0.7, 0.3, 150e3)
UP = START / np.linalg.norm(START)
EAST = np.cross([0.0, 0.0, 1.0], UP) / np.linalg.norm(np.cross([0.0, 0.0, 1.0], UP))
ONE_METRE = 1.0


def integrated(
    velocity: np.ndarray, force: np.ndarray, burn: float, end: float
) -> np.ndarray:
    """Position after ``end`` s: a constant acceleration for ``burn`` s, then none."""

    def rate(t: float, y: np.ndarray) -> np.ndarray:
        pull = force if t < burn else fixed_acceleration(y[:3], y[3:])
        return np.concatenate((y[3:], pull))

    y = np.concatenate((START, velocity))
    for a, b in ((0.0, burn), (burn, end)):
        if b > a:
            y = solve_ivp(rate, (a, b - 1e-9), y, rtol=1e-10, atol=1e-3).y[:, -1]
    return y[:3]


def test_a_ballistic_target_falls_over_the_turning_earth() -> None:
    velocity = 2500.0 * UP + 3000.0 * EAST
    free = fixed_acceleration(START, velocity)
    path = predict_path(
        START[np.newaxis],
        velocity[np.newaxis],
        free[np.newaxis],
        falling=np.array([True]),
        ahead=np.array([[0.0, 200.0]]),
    )
    np.testing.assert_allclose(path[0, 0], START)
    expected = integrated(velocity, free, 0.0, 200.0)
    np.testing.assert_allclose(path[0, 1], expected, atol=ONE_METRE)


def test_a_booster_burns_on_for_a_while_and_then_falls() -> None:
    velocity = 1500.0 * UP + 500.0 * EAST
    push = 30.0 * UP
    path = predict_path(
        START[np.newaxis],
        velocity[np.newaxis],
        push[np.newaxis],
        falling=np.array([True]),
        ahead=np.array([[10.0, 120.0]]),
    )
    early = START + velocity * 10.0 + push * 50.0
    np.testing.assert_allclose(path[0, 0], early, atol=ONE_METRE)
    late = integrated(velocity, push, BURN_AHEAD, 120.0)
    np.testing.assert_allclose(path[0, 1], late, atol=ONE_METRE)


def test_only_a_push_along_the_path_is_a_motor() -> None:
    velocity = np.array([2000.0 * UP] * 4)
    position = np.array([START] * 4)
    free = fixed_acceleration(position, velocity)
    added = np.array([2 * NOISE, -2 * NOISE, 0.5 * NOISE, 0.0])
    acceleration = free + added[:, np.newaxis] * UP
    acceleration[3] = 0.0  # nobody measured it
    thrusting = is_thrusting(position, velocity, acceleration)
    assert thrusting.tolist() == [True, False, False, False]


def test_level_flight_follows_a_great_circle() -> None:
    radius = float(np.linalg.norm(START))
    seconds = np.array([0.0, 600.0, 2.0 * np.pi * radius / 250.0])
    path = level_flight(START, 250.0 * EAST, seconds)
    np.testing.assert_allclose(np.linalg.norm(path, axis=-1), radius)
    angle = np.arccos(path[1] @ START / radius**2)
    assert angle * radius == pytest.approx(250.0 * 600.0)
    np.testing.assert_allclose(path[2], START, atol=ONE_METRE)  # once around


def test_a_climb_begins_as_it_is_and_ends() -> None:
    soon, late = level_flight(START, 100.0 * UP, np.array([0.01, 1e4]))
    assert np.linalg.norm(soon - START) == pytest.approx(1.0, rel=1e-3)
    assert np.linalg.norm(late - START) == pytest.approx(3000.0, rel=1e-3)
