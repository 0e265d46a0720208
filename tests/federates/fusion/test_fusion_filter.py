"""The filter: motion against numerical integration, statistics against chi-square."""

import numpy as np
import pytest
from scipy.integrate import solve_ivp
from scipy.linalg import expm
from scipy.stats import chi2

from federates.fusion.config import MotionConfig
from federates.fusion.filter import (
    Estimates,
    Filter,
    Model,
    combined,
    noise,
    propagate,
    transition,
)
from federates.fusion.measurement import MEASUREMENT

MU, OMEGA = 3.986004418e14, 7.2921151467e-5
SPIN = np.array((0.0, 0.0, OMEGA))
PLACE = np.array((5.1e6, -3.2e6, 3.4e6))
SPEED = np.array((2100.0, 3900.0, 4400.0))
ONE_METRE = 1.0


def states(force=(0.0, 0.0, 0.0)):
    """The same place and velocity under each model (1, 3, 9)."""
    out = np.zeros((1, 3, 9))
    out[..., :3], out[..., 3:6] = PLACE, SPEED
    out[:, Model.FORCED, 6:] = force
    return out


def fall(force=(0.0, 0.0, 0.0)):
    """Right side of the motion of a body in the turning frame."""

    def motion(_, y):
        p, v = y[:3], y[3:]
        a = -MU * p / np.linalg.norm(p) ** 3 + np.array(force)
        a = a - np.cross(SPIN, np.cross(SPIN, p)) - 2 * np.cross(SPIN, v)
        return np.concatenate((v, a))

    return motion


@pytest.mark.parametrize("dt", [-6.0, 0.5, 10.0, 60.0])
@pytest.mark.parametrize("force", [(0.0, 0.0, 0.0), (10.0, -20.0, 30.0)])
def test_free_and_forced_motion_follow_integration(dt, force) -> None:
    start = np.concatenate((PLACE, SPEED))
    got = propagate(states(force), np.array([dt]))[0]
    for model, push in ((Model.BALLISTIC, (0, 0, 0)), (Model.FORCED, force)):
        end = solve_ivp(fall(push), (0, dt), start, rtol=1e-11, atol=1e-6).y[:, -1]
        np.testing.assert_allclose(got[model, :3], end[:3], atol=ONE_METRE)
        np.testing.assert_allclose(got[model, 3:6], end[3:], atol=0.1)


def test_level_flight_keeps_its_height_and_speed() -> None:
    state = states()
    up = PLACE / np.linalg.norm(PLACE)
    level = SPEED - (SPEED @ up) * up
    state[:, Model.LEVEL, 3:6] = 250.0 * level / np.linalg.norm(level)
    for _ in range(60):
        state = propagate(state, np.array([60.0]))
    height = np.linalg.norm(state[0, Model.LEVEL, :3]) - np.linalg.norm(PLACE)
    assert abs(height) < ONE_METRE
    speed = np.linalg.norm(state[0, Model.LEVEL, 3:6])
    assert speed == pytest.approx(250.0, abs=1e-3)


@pytest.mark.parametrize("dt", [-3.0, 2.0, 20.0])
def test_transition_is_the_derivative_of_motion(dt) -> None:
    """Free fall and forced motion; level flight is left straight on purpose."""
    state, t = states((5.0, 6.0, 7.0)), np.array([dt])
    got = transition(state, t)[0]
    step = np.array([100.0] * 3 + [1.0] * 3 + [1.0] * 3)
    for k in range(9):
        if k >= 6:
            continue
        aside = np.zeros(9)
        aside[k] = step[k]
        slope = (
            (propagate(state + aside, t) - propagate(state - aside, t)) / 2 / step[k]
        )
        for model in (Model.BALLISTIC, Model.FORCED):
            scale = np.where(np.arange(9) < 3, max(abs(dt), 1.0), 1.0)
            error = (got[model, :, k] - slope[0, model]) / scale
            np.testing.assert_allclose(error, 0.0, atol=2e-4)
    force = got[Model.FORCED, :6, 6:]
    np.testing.assert_allclose(force[:3], dt**2 / 2 * np.eye(3), atol=1e-9)
    np.testing.assert_allclose(force[3:], dt * np.eye(3), atol=0.05)


def test_noise_is_a_covariance_and_adds_up() -> None:
    """Two steps of noise with motion between make one long step (van Loan)."""
    motion = MotionConfig()
    once = noise(np.array([4.0]), motion)[0]
    half = noise(np.array([2.0]), motion)[0]
    f = np.eye(9)
    f[:3, 3:6] = f[3:6, 6:] = 2.0 * np.eye(3)
    f[:3, 6:] = 2.0 * np.eye(3)
    for model in Model:
        assert np.linalg.eigvalsh(once[model]).min() > -1e-9
        twice = f @ half[model] @ f.T + half[model]
        np.testing.assert_allclose(twice, once[model], rtol=1e-9, atol=1e-9)


def test_changes_of_model_follow_their_rates() -> None:
    m = MotionConfig()
    air = np.array(
        (
            (-m.disturbed_rate, m.disturbed_rate, 0.0),
            (m.burnout_rate, -m.burnout_rate - m.level_rate, m.level_rate),
            (0.0, m.turn_rate, -m.turn_rate),
        )
    )
    for dt in (0.1, 2.0, 20.0):
        changes = Filter(m).changes(dt)
        np.testing.assert_allclose(changes.sum(axis=2), 1.0, atol=1e-12)
        np.testing.assert_allclose(changes[0], expm(air * dt), atol=2e-3)


def radar(p, v, sensor, t, rng, angle=5e-4, far=30.0, rate=1.0, moving=(0.0, 0.0, 0.0)):
    """One noisy look from ``sensor``, of which the directions are normal."""
    row = np.zeros(1, MEASUREMENT)
    away = p - sensor
    distance = np.linalg.norm(away)
    u = away / distance
    row["time"], row["sensor_position"], row["sensor_velocity"] = t, sensor, moving
    row["angle_sigma"], row["range_sigma"], row["range_rate_sigma"] = angle, far, rate
    row["range"] = distance + rng.normal() * far
    row["range_rate"] = u @ (v - np.array(moving)) + rng.normal() * rate
    side = np.cross(u, rng.normal(size=3))
    side /= np.linalg.norm(side)
    u = u + side * angle * rng.rayleigh()
    row["direction"] = u / np.linalg.norm(u)
    return row


SENSORS = [PLACE * 1.15 + np.array(a) for a in ((4e5, 0, 0), (0, 6e5, 3e5))]


def coast(end, step):
    """True free fall, sampled."""
    times = np.arange(0.0, end + step / 2, step)
    start = np.concatenate((PLACE, SPEED))
    run = solve_ivp(fall(), (0, end), start, t_eval=times, rtol=1e-10, atol=1e-4)
    return times, run.y[:3].T, run.y[3:].T


def follow(rng, filter_, times, place, speed):
    """Track free fall by two radars from a rough start; estimates and all NIS."""
    spread = np.diag((3000.0**2,) * 3)
    at = place[0] + rng.multivariate_normal(np.zeros(3), spread)
    est = filter_.start(at[None], spread[None], (0.3, 0.4, 0.3))
    found, last = [], 0.0
    for t, p, v in zip(times[1:], place[1:], speed[1:], strict=True):
        est = filter_.predict(est, t - last)
        last = t
        table = np.concatenate([radar(p, v, s, t, rng) for s in SENSORS])
        est, nis = filter_.update(est, np.zeros(2, np.int64), table, table["time"] - t)
        found.append(float(nis[0]))
    return est, found


def test_statistics_are_consistent_in_free_fall() -> None:
    """NEES and NIS lie where chi-square says that averages of them lie.

    The bounds are those that hold 99.9 % of averages (Bar-Shalom, Li and Kirubarajan,
    "Estimation with Applications to Tracking and Navigation", 2001, 5.4.2). The filter
    allows for more noise than free fall has, so that only the upper bound of the NEES
    is one of this theory; the lower one says that it allows for not much more.
    """
    filter_ = Filter(MotionConfig())
    times, place, speed = coast(200.0, 5.0)
    nees, nis = [], []
    runs = 40
    for seed in range(runs):
        rng = np.random.default_rng(seed)
        est, found = follow(rng, filter_, times, place, speed)
        state = combined(est)
        error = np.concatenate((place[-1], speed[-1]))
        error -= np.concatenate((state.position[0], state.velocity[0]))
        nees.append(error @ np.linalg.solve(state.covariance[0], error))
        nis.extend(found[10:])
    high = chi2.ppf(0.9995, 6 * runs) / runs
    assert 0.4 * 6 < np.mean(nees) < high
    low, high = chi2.ppf((0.0005, 0.9995), 8 * len(nis)) / len(nis)
    assert 0.95 * low < np.mean(nis) < high


def test_the_right_model_wins() -> None:
    rng = np.random.default_rng(3)
    filter_ = Filter(MotionConfig())
    times, place, speed = coast(100.0, 2.0)
    est, _ = follow(rng, filter_, times, place, speed)
    assert est.weight[0, Model.BALLISTIC] > 0.95
    start = np.concatenate((PLACE, SPEED))
    push = (20.0, 25.0, 10.0)
    run = solve_ivp(fall(push), (0, 60), start, t_eval=np.arange(0, 60.5, 2.0))
    est, _ = follow(rng, filter_, run.t, run.y[:3].T, run.y[3:].T)
    assert est.weight[0, Model.FORCED] > 0.9
    force = est.mean[0, Model.FORCED, 6:]
    np.testing.assert_allclose(force, push, atol=3.0)


def test_order_of_late_measurements_hardly_matters() -> None:
    """A measurement that comes 4 s late says nearly what it says in time."""
    filter_ = Filter(MotionConfig())
    times, place, speed = coast(100.0, 2.0)
    rng = np.random.default_rng(8)
    est, _ = follow(rng, filter_, times[:-2], place[:-2], speed[:-2])
    a = radar(place[-2], speed[-2], SENSORS[0], times[-2], rng)
    b = radar(place[-1], speed[-1], SENSORS[1], times[-1], rng)
    row, zero = np.zeros(1, np.int64), np.zeros(1)
    inorder, _ = filter_.update(filter_.predict(est, 2.0), row, a, zero)
    inorder, _ = filter_.update(filter_.predict(inorder, 2.0), row, b, zero)
    late, _ = filter_.update(filter_.predict(est, 4.0), row, b, zero)
    late, _ = filter_.update(late, row, a, np.array([-2.0]))
    both, once = combined(late), combined(inorder)
    sigma = once.position_sigma[0]
    assert np.linalg.norm(both.position - once.position) < 0.2 * sigma
    assert both.position_sigma[0] == pytest.approx(sigma, rel=0.05)
    nothing = combined(filter_.predict(est, 4.0)).position_sigma[0]
    assert sigma < nothing


def test_many_measurements_at_once_are_one_after_another() -> None:
    """For one model of motion, in which order makes no difference."""
    filter_ = Filter(MotionConfig())
    times, place, speed = coast(40.0, 2.0)
    rng = np.random.default_rng(4)
    est, _ = follow(rng, filter_, times, place, speed)
    pure = Estimates(est.mean, est.covariance, np.array([[1.0, 0.0, 0.0]]))
    table = np.concatenate(
        [radar(place[-1], speed[-1], s, times[-1], rng) for s in SENSORS]
    )
    row = np.zeros(1, np.int64)
    together, nis = filter_.update(pure, np.zeros(2, np.int64), table, np.zeros(2))
    first, one = filter_.update(pure, row, table[:1], np.zeros(1))
    second, two = filter_.update(first, row, table[1:], np.zeros(1))
    a, b = together.mean[0, 0], second.mean[0, 0]
    np.testing.assert_allclose(a, b, atol=0.05)
    np.testing.assert_allclose(
        together.covariance[0, 0], second.covariance[0, 0], rtol=1e-3, atol=1e-3
    )
    assert nis[0] == pytest.approx(one[0] + two[0], rel=1e-2)


def test_tracks_are_filtered_independently() -> None:
    """What one of many rows gets does not depend on the others."""
    filter_ = Filter(MotionConfig())
    times, place, speed = coast(20.0, 2.0)
    rng = np.random.default_rng(5)
    est, _ = follow(rng, filter_, times, place, speed)
    other, _ = follow(rng, filter_, times, place, speed)
    table = radar(place[-1], speed[-1], SENSORS[0], times[-1], rng)
    alone, _ = filter_.update(est, np.zeros(1, np.int64), table, np.zeros(1))
    both, _ = filter_.update(
        other.joined(est), np.ones(1, np.int64), table, np.zeros(1)
    )
    np.testing.assert_allclose(both.mean[1], alone.mean[0], rtol=1e-12)
    np.testing.assert_allclose(both.mean[0], other.mean[0], rtol=1e-12)
