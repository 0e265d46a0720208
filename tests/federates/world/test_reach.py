"""Reach against published figures and integration; limits against geometry."""

import numpy as np
import pytest
from scipy.integrate import solve_ivp

from federates.world.reach import (
    engageable,
    flight_time,
    in_window,
    reach,
    speed_after,
)
from interop.dis.coordinates import geodetic_to_ecef

STANDARD_GRAVITY = 9.80665


def test_reach_is_the_published_one() -> None:
    """domain.md D5, after AEI working paper 2025-20: 6 km/s, 15 g, 120 s."""
    far = reach(6000.0, 15 * STANDARD_GRAVITY, 120.0)
    assert float(far) == pytest.approx(597.6e3, rel=1e-3)
    # absentee ratio with orbit and intercept at 300 km
    ratio = 4.0 * (6371e3 + 300e3) ** 2 / far**2
    assert float(ratio) == pytest.approx(498.6, rel=1e-3)


@pytest.mark.parametrize("flight", [0.0, 1.0, 20.0, 40.0, 41.0, 120.0, 300.0])
def test_reach_is_the_integral_of_the_speed(flight: float) -> None:
    speed, acceleration = 6000.0, 147.0
    solution = solve_ivp(
        lambda t, y: [min(acceleration * t, speed)], (0.0, flight), [0.0], max_step=0.05
    )
    assert float(reach(speed, acceleration, flight)) == pytest.approx(
        solution.y[0, -1], rel=1e-5, abs=1e-6
    )
    assert float(speed_after(speed, acceleration, flight)) == min(
        acceleration * flight, speed
    )


def test_flight_time_is_reach_turned_round() -> None:
    distance = np.array([0.0, 1e3, 122e3, 123e3, 600e3])
    time = flight_time(6000.0, 147.0, distance)
    np.testing.assert_allclose(reach(6000.0, 147.0, time), distance, atol=1e-6)


def test_a_window_is_of_altitudes_over_the_ellipsoid() -> None:
    places = geodetic_to_ecef(np.radians([0.0, 45.0, 90.0]), 0.3, 50e3)
    assert in_window(places, 49.999e3, 50.001e3).all()
    assert not in_window(places, 50.001e3).any()
    assert not in_window(places, 0.0, 49.999e3).any()


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        ({"farthest": 451e3, "lowest": 40e3}, True),
        ({"farthest": 449e3, "lowest": 40e3}, False),
        ({"farthest": 451e3, "lowest": 60e3}, False),
        ({"farthest": 451e3, "lowest": 40e3, "highest": 45e3}, False),
    ],
)
def test_what_is_engaged_is_near_enough_and_in_the_window(
    limits: dict[str, float], expected: bool
) -> None:
    """A satellite at 500 km, its target straight below it at 50 km."""
    satellite, below = (geodetic_to_ecef(0.7, 0.3, height) for height in (500e3, 50e3))
    assert bool(engageable(satellite, below, **limits)) is expected


def test_nothing_is_engaged_through_the_earth() -> None:
    satellite = geodetic_to_ecef(0.0, 0.0, 500e3)
    beyond = geodetic_to_ecef(0.0, np.pi, 50e3)
    assert not engageable(satellite, beyond, farthest=1e9, lowest=0.0)
