"""Predicted impacts and what flyers head for."""

import numpy as np
import pytest

from federates.fusion.config import FusionConfig
from federates.fusion.filter import Estimates, Filter, Model
from federates.fusion.prediction import (
    predict_impacts,
    sigma_points,
    time_to_areas,
)
from federates.fusion.tracker import Tracker
from federates.geography import Site
from interop.dis.coordinates import geodetic_to_ecef

CONFIG = FusionConfig(site=Site(name="FUSION", latitude_deg=0.0, longitude_deg=0.0))
FIFTY_KM = 50e3
RANGES_KM = (300, 1_000, 3_000, 6_000, 10_000)


def known(position, velocity, covariance):
    """Estimates (1) that take a state for free fall."""
    out = Estimates(
        np.zeros((1, 3, 9)), np.zeros((1, 3, 9, 9)), np.array([[1.0, 0.0, 0.0]])
    )
    out.mean[..., :3], out.mean[..., 3:6] = position, velocity
    out.covariance[..., :6, :6] = covariance
    return out


def test_sigma_points_have_the_moments_they_stand_for() -> None:
    rng = np.random.default_rng(1)
    a = rng.normal(size=(5, 6, 6))
    covariance, mean = a @ a.swapaxes(1, 2), rng.normal(size=(5, 6))
    points = sigma_points(mean, covariance)
    assert points.shape == (5, 13, 6)
    np.testing.assert_allclose(points[:, 1:].mean(axis=1), mean, atol=1e-12)
    away = points[:, 1:] - mean[:, None]
    np.testing.assert_allclose(
        np.einsum("nki,nkj->nij", away, away) / 12, covariance, atol=1e-9
    )


def test_impact_of_a_known_state_is_where_it_falls(world) -> None:
    target = world.missile(40.0, 60.0, 20.0, 5_000e3)
    p, v = target.state(300.0)
    got = predict_impacts(known(p, v, np.eye(6) * 1e-6), 300.0, np.array([True]))
    assert got.known.tolist() == [True]
    assert np.linalg.norm(got.location[0] - target.impact) < 100.0
    assert got.time[0] == pytest.approx(target.end, abs=0.1)


def test_spread_is_that_of_many_falls(world) -> None:
    target = world.missile(40.0, 60.0, 20.0, 5_000e3)
    p, v = target.state(300.0)
    covariance = np.diag((200.0**2,) * 3 + (3.0**2,) * 3)
    got = predict_impacts(known(p, v, covariance), 0.0, np.array([True]))
    rng = np.random.default_rng(2)
    many = rng.multivariate_normal(np.concatenate((p, v)), covariance, 2000)
    falls = Estimates(
        np.zeros((2000, 3, 9)), np.zeros((2000, 3, 9, 9)), np.zeros((2000, 3))
    )
    falls.mean[:, Model.BALLISTIC, :6] = many
    place = predict_impacts(falls, 0.0, np.ones(2000, np.bool_)).location
    away = place - target.impact
    sigma = np.sqrt(np.mean(np.einsum("ni,ni->n", away, away)) / 2)
    assert got.sigma[0] == pytest.approx(sigma, rel=0.1)


def test_what_does_not_come_down_has_no_impact() -> None:
    p, v = np.array((7e6, 0.0, 0.0)), np.array((0.0, 0.0, 7.6e3))
    got = predict_impacts(known(p, v, np.eye(6)), 0.0, np.array([True]))
    assert got.known.tolist() == [False]
    got = predict_impacts(known(p, v / 2, np.eye(6)), 0.0, np.array([False]))
    assert got.known.tolist() == [False]


def miss_at_half_flight(world, distance, seed):
    """Distance (m) from predicted to true impact, and its sigma, at half the flight.

    Radars at 1,000 km with 0.5 mrad, 30 m and 1 m/s, and infrared with 60 microrad,
    revisits of 10 s; a fifth of all detections is lost.
    """
    rng = np.random.default_rng(seed)
    burn = 60.0 + 110.0 * min(distance / 8_000e3, 1.0)
    target = world.missile(
        rng.uniform(-60, 60),
        rng.uniform(-180, 180),
        rng.uniform(0, 360),
        distance,
        burn=burn,
    )
    half = target.end / 2
    sensors = [
        world.constellation(
            rng,
            80,
            first=1,
            revisit=10.0,
            reach=3_000e3,
            angle_sigma=5e-4,
            range_sigma=30.0,
            rate_sigma=1.0,
        ),
        world.constellation(
            rng,
            50,
            first=500,
            revisit=10.0,
            reach=4_000e3,
            angle_sigma=6e-5,
        ),
    ]
    tracker = Tracker(CONFIG)
    looks = world.looks([target], sensors, 30.0, half - 1.0, rng, detection=0.8)
    for t, table, _ in looks:
        tracker.take(table, t)
        tracker.advance(t + tracker.config.hold)
    rows = np.flatnonzero(tracker.tracks.confirmed)
    if not len(rows):
        return np.inf, 0.0
    estimates, _ = tracker.state_at(half, rows)
    impacts = predict_impacts(estimates, half, np.ones(len(rows), np.bool_))
    miss = np.linalg.norm(impacts.location - target.impact, axis=1)
    best = int(np.argmax(tracker.tracks.rows["hits"][rows]))
    return float(miss[best]), float(impacts.sigma[best])


def test_impact_is_known_at_half_the_flight(world) -> None:
    """Within 50 km in 95 % of runs, from 300 to 10,000 km."""
    found = [
        miss_at_half_flight(world, 1e3 * distance, seed)
        for distance in RANGES_KM
        for seed in range(4)
    ]
    misses = np.array([miss for miss, _ in found])
    assert np.mean(misses < FIFTY_KM) >= 0.95
    # and it says by itself how well it knows
    within = np.array([miss < 3.0 * sigma for miss, sigma in found])
    assert np.mean(within) >= 0.9


def test_flyers_reach_what_they_head_for() -> None:
    """On the equator, where courses are simple: a quarter degree of it is 27.8 km."""
    place = geodetic_to_ecef(np.zeros(4), np.zeros(4), np.full(4, 100.0))
    east, north = np.array((0.0, 1.0, 0.0)), np.array((0.0, 0.0, 1.0))
    velocity = 250.0 * np.stack((east, -east, north, 0.0 * east))
    centre = geodetic_to_ecef(np.zeros(2), np.radians((4.0, 0.1)), np.zeros(2))
    radius = np.array((20e3, 50e3))
    seconds = time_to_areas(place, velocity, centre, radius, 0.0)
    expected = (np.radians(4.0) * 6.371e6 - 20e3) / 250.0
    assert seconds[0, 0] == pytest.approx(expected, rel=1e-3)
    assert np.isinf(seconds[1:, 0]).all()
    assert (seconds[:, 1] == 0.0).all()


def test_filter_start_has_no_impact() -> None:
    """A track whose velocity is unknown may go anywhere, so nothing is said."""
    est = Filter(CONFIG.motion).start(
        np.array([[6.6e6, 0.0, 0.0]]), np.eye(3)[None] * 1e6, (1.0, 0.0, 0.0)
    )
    got = predict_impacts(est, 0.0, np.array([True]))
    assert not got.known[0] or got.sigma[0] > 500e3
