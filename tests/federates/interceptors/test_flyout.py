"""Meetings, steering and closest approaches against geometry."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from scipy.optimize import minimize_scalar

from federates.interceptors.flyout import (
    closest_approach,
    meeting,
    steer,
    turn_limit,
)
from federates.world.reach import reach


def test_a_meeting_with_a_target_at_rest_is_the_closed_form_turned_round() -> None:
    speed, acceleration, distance = 3000.0, 100.0, 150e3
    target = np.array([0.0, distance, 0.0])
    found = meeting(
        lambda s: np.broadcast_to(target, (*s.shape, 3)),
        lambda s: reach(speed, acceleration, s),
        np.array([200.0]),
    )
    burn = speed / acceleration
    expected = burn + (distance - acceleration * burn**2 / 2) / speed
    assert found.possible.tolist() == [True]
    assert found.time[0] == pytest.approx(expected, rel=1e-6)
    np.testing.assert_allclose(found.gap[0], target)


def test_a_meeting_with_a_crossing_target_solves_the_triangle() -> None:
    """Constant speeds: |r + v s| = u s, a quadratic equation."""
    r, v, own = np.array([80e3, 20e3, 5e3]), np.array([-900.0, 1500.0, 10.0]), 2500.0
    found = meeting(
        lambda s: r + v * s[..., np.newaxis], lambda s: own * s, np.array([300.0])
    )
    roots = np.roots([v @ v - own**2, 2 * r @ v, r @ r])
    assert found.time[0] == pytest.approx(min(x for x in roots if x > 0), rel=1e-6)


def test_a_meeting_that_cannot_be_is_told_and_the_nearest_miss_given() -> None:
    found = meeting(
        lambda s: np.stack((100e3 + 5000.0 * s, 0 * s, 0 * s), axis=-1),
        lambda s: 1000.0 * s,
        np.array([60.0]),
    )
    assert found.possible.tolist() == [False]
    assert found.time[0] == 0.0


def test_steering_turns_no_more_than_it_may() -> None:
    ahead = np.array([[1.0, 0.0, 0.0]] * 3)
    desired = np.array([[0.0, 5.0, 0.0], [1.0, 0.01, 0.0], [-1.0, 0.0, 0.0]])
    turned = steer(ahead, desired, np.full(3, 0.1))
    np.testing.assert_allclose(np.linalg.norm(turned, axis=1), 1.0)
    np.testing.assert_allclose(turned[0], [np.cos(0.1), np.sin(0.1), 0.0])
    np.testing.assert_allclose(turned[1], desired[1] / np.linalg.norm(desired[1]))
    assert np.arccos(turned[2, 0]) == pytest.approx(0.1)


def test_the_limit_of_a_turn_is_lateral_acceleration_over_speed() -> None:
    limit = turn_limit(60.0, 6000.0, 150.0, np.array([0.0, 10.0, 100.0]), 0.5)
    np.testing.assert_allclose(limit, [np.pi, 60.0 * 0.5 / 1500.0, 60.0 * 0.5 / 6000.0])


finite = st.floats(-1.0, 1.0)
vector = st.tuples(finite, finite, finite)


@settings(max_examples=60, deadline=None)
@given(vector, vector, vector)
@example((0.00390625, 0.0, 0.0), (0.0, 0.0, 0.0), (-1.0, 0.0, 0.0))  # no uniform part
def test_closest_approach_is_the_minimum_of_the_distance(
    position: tuple[float, ...], velocity: tuple[float, ...], bend: tuple[float, ...]
) -> None:
    """Relative motion of an end game: kilometres, km/s, some 10 m/s^2."""
    r = np.array([position]) * 5e3
    v = np.array([velocity]) * 8e3
    a = np.array([bend]) * 50.0
    dt = np.array([1.0])
    _, where = closest_approach(r, v, a, dt)

    def distance(s: float) -> float:
        return float(np.linalg.norm(r + v * s + a * s**2 / 2))

    grid = np.linspace(0.0, 1.0, 401)
    best = grid[np.argmin([distance(s) for s in grid])]
    exact = minimize_scalar(
        distance,
        bounds=(max(best - 0.01, 0.0), min(best + 0.01, 1.0)),
        method="bounded",
        options={"xatol": 1e-9},
    )
    least = min(float(exact.fun), distance(0.0), distance(1.0))
    assert float(np.linalg.norm(where)) <= least + 0.01
