"""New tracks from crossing rays, single radar looks and lone rays."""

import numpy as np
import pytest
from pyproj import Transformer

from federates.fusion.initiation import (
    choose,
    cross,
    crossings,
    from_lone_ray,
    from_radar,
)
from federates.fusion.measurement import MEASUREMENT

TO_ECEF = Transformer.from_crs("EPSG:4979", "EPSG:4978", always_xy=True)
LIMIT = 6.63  # chi-square of one degree of freedom, 99 %


def rays(sensors, targets, rng=None, sigma=5e-5, time=0.0):
    """Every sensor sees every target, in the order of the sensors."""
    table = np.zeros(len(sensors) * len(targets), MEASUREMENT)
    at = np.repeat(sensors, len(targets), axis=0)
    away = np.tile(targets, (len(sensors), 1)) - at
    u = away / np.linalg.norm(away, axis=1)[:, None]
    if rng is not None:
        side = np.cross(u, rng.normal(size=u.shape))
        side /= np.linalg.norm(side, axis=1)[:, None]
        u = u + side * (sigma * rng.rayleigh(size=len(u)))[:, None]
        u /= np.linalg.norm(u, axis=1)[:, None]
    table["time"], table["sensor_position"], table["direction"] = time, at, u
    table["sensor"] = np.repeat(np.arange(len(sensors)) + 1, len(targets))
    table["angle_sigma"] = sigma
    return table


def test_triangulation_error_is_the_published_one() -> None:
    """Case D18: two angle sensors, baseline 1,000 km, range 10,000 km, 90 degrees,
    10 microrad: 1.414 km (MIT Lincoln Laboratory TR-741), R^2 sigma / (B sin angle)
    for each of the two sensors, both together root 2 of it."""
    base, far, sigma = 1_000e3, 10_000e3, 10e-6
    sensors = np.array(((-base / 2, 0.0, 0.0), (base / 2, 0.0, 0.0)))
    target = np.array((0.0, far, 0.0))
    table = rays(sensors, target[None], sigma=sigma)
    distance = np.full((1, 2), np.hypot(base / 2, far))
    place, covariance = cross(
        table["sensor_position"][None],
        table["direction"][None],
        table["angle_sigma"][None],
        distance,
    )
    np.testing.assert_allclose(place[0], target, atol=0.01)
    depth = np.sqrt(covariance[0, 1, 1])
    assert depth == pytest.approx(1_414.0, rel=0.01)


def test_crossing_spreads_as_its_covariance_says() -> None:
    rng = np.random.default_rng(9)
    sensors = np.array(((7.4e6, -6e5, 1e5), (7.3e6, 8e5, -4e5), (7.5e6, 1e5, 9e5)))
    target = np.array((6.5e6, 1e5, 2e5))
    runs = 3000
    errors = []
    table = np.stack([rays(sensors, target[None], rng) for _ in range(runs)])
    distance = np.linalg.norm(target - sensors, axis=1)
    place, covariance = cross(
        table["sensor_position"],
        table["direction"],
        table["angle_sigma"],
        np.broadcast_to(distance, (runs, 3)),
    )
    errors = place - target
    square = np.einsum("ni,nij,nj->n", errors, np.linalg.inv(covariance), errors)
    # a sum of chi-squares of three degrees each, four of its deviations wide
    assert np.mean(square) == pytest.approx(3.0, abs=4 * np.sqrt(6.0 / runs))


def test_rays_that_do_not_meet_do_not_cross() -> None:
    sensors = np.array(((7.4e6, -6e5, 1e5), (7.3e6, 8e5, -4e5)))
    target = np.array((6.5e6, 1e5, 2e5))
    good = rays(sensors, target[None])
    assert len(crossings(good, 1.0, LIMIT)) == 1
    other = good.copy()
    other["direction"][1] = rays(sensors, target[None] + (0, 0, 3e3))["direction"][1]
    assert len(crossings(other, 1.0, LIMIT)) == 0
    away = good.copy()
    away["direction"] *= -1.0
    assert len(crossings(away, 1.0, LIMIT)) == 0
    late = good.copy()
    late["time"][1] = 2.0
    assert len(crossings(late, 1.0, LIMIT)) == 0
    assert len(crossings(late, 3.0, LIMIT)) == 1
    same = good.copy()
    same["sensor"] = 1
    assert len(crossings(same, 1.0, LIMIT)) == 0
    twin = good[[0, 0]]
    twin["sensor"] = (1, 2)
    assert len(crossings(twin, 1.0, LIMIT)) == 0
    assert len(crossings(good[:0], 1.0, LIMIT)) == 0


def test_third_sensor_tells_targets_from_ghosts() -> None:
    """Targets in a plane with two sensors cross in n^2 points, of which n are real."""
    rng = np.random.default_rng(3)
    sensors = np.array(((7.4e6, -7e5, 0.0), (7.4e6, 7e5, 0.0), (7.4e6, 0.0, 8e5)))
    targets = np.stack(
        (np.full(5, 6.45e6), np.linspace(-2e5, 2e5, 5), np.zeros(5)), axis=1
    )
    table = rays(sensors, targets, rng)
    found = crossings(table, 1.0, LIMIT)
    assert len(found) > 20
    chosen, own = choose(found, table, LIMIT)
    assert len(chosen) == 5
    for k, members in zip(chosen, own, strict=True):
        error = np.linalg.norm(targets - found.position[k], axis=1)
        assert error.min() < 2e3
        assert len(members) == 3
        assert np.ptp(members % 5) == 0


def test_radar_look_is_a_place() -> None:
    rng = np.random.default_rng(4)
    sensor = np.array((7.4e6, -6e5, 1e5))
    target = np.array((6.5e6, 1e5, 2e5))
    runs, sigma, deep = 3000, 5e-4, 30.0
    table = rays(np.repeat(sensor[None], runs, axis=0), target[None], rng, sigma)
    distance = np.linalg.norm(target - sensor)
    table["range"] = distance + rng.normal(size=runs) * deep
    table["range_sigma"] = deep
    place, covariance = from_radar(table)
    error = place - target
    square = np.einsum("ni,nij,nj->n", error, np.linalg.inv(covariance), error)
    assert np.mean(square) == pytest.approx(3.0, abs=4 * np.sqrt(6.0 / runs))


def test_lone_ray_comes_down_at_the_altitude() -> None:
    target = np.array(TO_ECEF.transform(30.0, 50.0, 15_000.0))
    up = np.array(TO_ECEF.transform(30.0, 50.0, 16_000.0)) - target
    up /= np.linalg.norm(up)
    aside = np.cross(up, (0, 0, 1.0))
    aside /= np.linalg.norm(aside)
    sensor = target + 1.2e6 * up + 9e5 * aside
    passing, upward = rays(sensor[None], target[None]), rays(sensor[None], target[None])
    passing["direction"] = aside
    upward["sensor_position"] = target - 1.4e4 * up
    upward["direction"] = up
    table = np.concatenate((rays(sensor[None], target[None]), passing, upward))
    place, covariance, down = from_lone_ray(table, 15_000.0, 15_000.0)
    assert down.tolist() == [True, False, False]
    assert np.linalg.norm(place[0] - target) < 100.0
    # along the ray, as the altitude is uncertain; across it, as the angle is
    u = table["direction"][0]
    depth = np.sqrt(u @ covariance[0] @ u)
    assert depth == pytest.approx(15_000.0 / abs(u @ up), rel=0.02)
    side = np.cross(u, up)
    side /= np.linalg.norm(side)
    assert np.sqrt(side @ covariance[0] @ side) == pytest.approx(1.5e6 * 5e-5, rel=0.01)
