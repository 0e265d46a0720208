"""Gates and global nearest neighbour."""

import itertools

import numpy as np
import pytest
from scipy.stats import chi2

from federates.fusion.association import Pairs, assign, gate_limits, pairs_in_gate
from federates.fusion.config import MotionConfig
from federates.fusion.filter import Filter
from federates.fusion.measurement import MEASUREMENT

SENSOR = np.array((8e6, 0.0, 0.0))
LIMITS = gate_limits(0.999)


def pairs_of(costs):
    """Pairs of a matrix of costs, NaN where there is none."""
    track, measurement = np.nonzero(~np.isnan(costs))
    return Pairs(track, measurement, costs[track, measurement])


def best_by_trial(costs):
    """As many pairs as can be, at the least cost, by trying everything."""
    n, m = costs.shape
    best = (0, 0.0)
    for columns in itertools.product([None, *range(m)], repeat=n):
        used = [c for c in columns if c is not None]
        if len(set(used)) < len(used):
            continue
        values = [costs[r, c] for r, c in enumerate(columns) if c is not None]
        if not np.isnan(values).any():
            best = min(best, (-len(used), sum(values)))
    return best


@pytest.mark.parametrize("seed", range(30))
def test_assignment_is_the_best_there_is(seed) -> None:
    rng = np.random.default_rng(seed)
    costs = rng.normal(0.0, 20.0, (rng.integers(1, 5), rng.integers(1, 5)))
    costs[rng.random(costs.shape) < 0.4] = np.nan
    got = assign(pairs_of(costs), np.zeros(costs.shape[1], np.uint64))
    assert len(set(got.track.tolist())) == len(got)
    assert len(set(got.measurement.tolist())) == len(got)
    number, cost = best_by_trial(costs)
    assert len(got) == -number
    assert np.sum(got.cost) == pytest.approx(cost, abs=1e-6)


def test_each_scan_is_assigned_by_itself() -> None:
    """A track takes one measurement of each scan, but several scans."""
    costs = np.array(((1.0, 2.0, 3.0, 4.0), (9.0, 1.0, 2.0, 9.0)))
    scan = np.array((7, 7, 8, 8), np.uint64)
    got = assign(pairs_of(costs), scan)
    assert sorted(zip(got.track.tolist(), got.measurement.tolist(), strict=True)) == [
        (0, 0),
        (0, 3),
        (1, 1),
        (1, 2),
    ]


def test_nothing_to_assign() -> None:
    none = Pairs(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))
    assert len(assign(none, np.zeros(0, np.uint64))) == 0


@pytest.mark.parametrize("freedom", [1, 2, 3, 4])
def test_gate_is_chi_square(freedom) -> None:
    assert LIMITS[freedom] == pytest.approx(chi2.ppf(0.999, freedom))


def looks(places, rng, sigma=1e-4, far=20.0):
    table = np.zeros(len(places), MEASUREMENT)
    away = places - SENSOR
    distance = np.linalg.norm(away, axis=1)
    u = away / distance[:, None]
    side = np.cross(u, rng.normal(size=u.shape))
    side /= np.linalg.norm(side, axis=1)[:, None]
    u = u + side * (sigma * rng.rayleigh(size=len(u)))[:, None]
    table["direction"] = u / np.linalg.norm(u, axis=1)[:, None]
    table["sensor_position"], table["angle_sigma"] = SENSOR, sigma
    table["range"], table["range_sigma"] = distance + rng.normal(size=len(u)) * far, far
    return table


def test_gate_holds_the_part_of_true_measurements_that_it_says() -> None:
    rng = np.random.default_rng(2)
    count = 4000
    spread = np.diag((400.0**2, 100.0**2, 50.0**2))
    place = np.array((6.5e6, 2e5, -1e5)) + np.arange(count)[:, None] * [0, 5e4, 0]
    truth = place + rng.multivariate_normal(np.zeros(3), spread, count)
    table = looks(truth, rng)
    inside = 0
    for part in np.array_split(np.arange(count), 40):
        est = Filter(MotionConfig()).start(
            place[part], np.broadcast_to(spread, (len(part), 3, 3)), (1.0, 0.0, 0.0)
        )
        limits = gate_limits(0.95)
        pairs = pairs_in_gate(est, table[part], np.zeros(len(part)), limits)
        inside += int(np.sum(pairs.track == pairs.measurement))
    sigma = np.sqrt(0.95 * 0.05 / count)
    assert inside / count == pytest.approx(0.95, abs=4 * sigma)


def test_better_known_track_is_preferred() -> None:
    rng = np.random.default_rng(6)
    place = np.array([[6.5e6, 2e5, -1e5]] * 2)
    spread = np.stack((np.eye(3) * 50.0**2, np.eye(3) * 5000.0**2))
    est = Filter(MotionConfig()).start(place, spread, (1.0, 0.0, 0.0))
    table = looks(place[:1], rng)
    pairs = pairs_in_gate(est, table, np.zeros(1), LIMITS)
    assert pairs.track.tolist() == [0, 1]
    assert pairs.cost[0] < pairs.cost[1]


def test_what_is_behind_a_sensor_is_never_near() -> None:
    rng = np.random.default_rng(7)
    place = np.array([[6.5e6, 2e5, -1e5]])
    spread = np.eye(3)[None] * 1e10
    est = Filter(MotionConfig()).start(place, spread, (1.0, 0.0, 0.0))
    table = looks(place, rng)
    table["direction"] *= -1.0
    table["range"] = table["range_sigma"] = 0.0
    assert len(pairs_in_gate(est, table, np.zeros(1), LIMITS)) == 0


def test_a_turn_stays_in_the_gate_of_a_steady_track(world) -> None:
    """A track that flew level for a minute may turn at 3 g between two looks."""
    rng = np.random.default_rng(1)
    flyer = world.cruiser(10.0, 20.0, 45.0, 250.0, 9000.0)
    filter_ = Filter(MotionConfig())
    p, v = flyer.state(0.0)
    est = filter_.start(p[None], np.eye(3)[None] * 500.0**2, (0.3, 0.3, 0.4))
    up = p / np.linalg.norm(p)
    global_sensor = p + 1e6 * up + 5e5 * np.cross(up, v) / np.linalg.norm(v)
    for t in np.arange(4.0, 64.0, 4.0):
        p, v = flyer.state(t)
        est = filter_.predict(est, 4.0)
        table = looks(p[None], rng)
        away = p - global_sensor
        table["sensor_position"] = global_sensor
        table["direction"] = away / np.linalg.norm(away)
        table["range"] = np.linalg.norm(away)
        est, _ = filter_.update(est, np.zeros(1, np.int64), table, np.zeros(1))
    est = filter_.predict(est, 4.0)
    p, v = flyer.state(64.0)
    turned = p + 0.5 * 30.0 * 4.0**2 * np.cross(up, v) / np.linalg.norm(v)
    away = turned - global_sensor
    table["direction"] = away / np.linalg.norm(away)
    table["range"] = np.linalg.norm(away)
    assert len(pairs_in_gate(est, table, np.zeros(1), LIMITS)) == 1
