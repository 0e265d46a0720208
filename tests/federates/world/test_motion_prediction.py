"""Motion as far as an interceptor flies against integration and great circles."""

import numpy as np
import pytest
from scipy.integrate import solve_ivp

from federates.world.frames import fixed_acceleration
from federates.world.prediction import BURN_AHEAD, predict_motion, specific_force
from interop.dis.coordinates import geodetic_to_ecef

START = geodetic_to_ecef(0.7, 0.3, 120e3)
UP = START / np.linalg.norm(START)
EAST = np.cross([0.0, 0.0, 1.0], UP) / np.linalg.norm(np.cross([0.0, 0.0, 1.0], UP))
ONE_METRE = 1.0


def path(
    velocity: np.ndarray, acceleration: np.ndarray, ballistic: bool, *ahead: float
) -> np.ndarray:
    place, speed, pull = START[np.newaxis], velocity[np.newaxis], acceleration[None]
    force = specific_force(place, speed, pull, np.array([ballistic]))
    return predict_motion(place, speed, force, np.array([ahead]))[0]


def integrated(
    velocity: np.ndarray, push: np.ndarray, burn: float, end: float
) -> np.ndarray:
    """Gravity and for ``burn`` s a steady push, integrated to ``end``."""
    y = np.concatenate((START, velocity))
    for force, a, b in ((push, 0.0, min(burn, end)), (0.0 * push, burn, end)):
        if b > a:
            y = solve_ivp(
                lambda t, y, f=force: np.concatenate(
                    (y[3:], fixed_acceleration(y[:3], y[3:]) + f)
                ),
                (a, b),
                y,
                rtol=1e-10,
                atol=1e-3,
            ).y[:, -1]
    return y[:3]


def test_a_ballistic_target_falls_whatever_noise_its_acceleration_has() -> None:
    velocity = 1500.0 * UP + 3000.0 * EAST
    noisy = fixed_acceleration(START, velocity) + 3.0 * EAST
    late = path(velocity, noisy, True, 200.0)[0]
    expected = integrated(velocity, 0.0 * UP, 0.0, 200.0)
    np.testing.assert_allclose(late, expected, atol=ONE_METRE)
    unknown = path(velocity, 0.0 * UP, True, 200.0)[0]
    np.testing.assert_allclose(unknown, expected, atol=ONE_METRE)


def test_a_booster_burns_on_for_a_while() -> None:
    velocity = 2000.0 * UP
    push = 40.0 * UP
    free = fixed_acceleration(START, velocity)
    early, late = path(velocity, free + push, True, 5.0, 60.0)
    np.testing.assert_allclose(early, integrated(velocity, push, 20.0, 5.0), atol=5.0)
    exact = integrated(velocity, push, BURN_AHEAD, 60.0)
    assert np.linalg.norm(late - exact) < 500.0  # of 130 km, gravity's gradient


@pytest.mark.parametrize("measured", [True, False])
def test_a_flyer_stays_level(measured: bool) -> None:
    radius, speed, seconds = float(np.linalg.norm(START)), 250.0, 60.0
    angle = speed * seconds / radius
    level = -(speed**2) / radius * UP
    there = path(speed * EAST, level if measured else 0.0 * UP, False, seconds)[0]
    expected = radius * (np.cos(angle) * UP + np.sin(angle) * EAST)
    assert np.linalg.norm(there - expected) < 40.0  # of 15 km, as gravity turns


def test_a_turning_target_turns_on() -> None:
    north = np.cross(UP, EAST)
    velocity = 1000.0 * EAST
    turning = -(1000.0**2) / np.linalg.norm(START) * UP + 30.0 * north
    there = path(velocity, turning, False, 4.0)[0]
    straight = START + velocity * 4.0
    assert (there - straight) @ north == pytest.approx(30.0 * 16.0 / 2.0, rel=0.01)
