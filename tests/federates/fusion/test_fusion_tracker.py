"""Tracks from reports: accuracy, identity and ghosts, whatever goes wrong."""

import numpy as np
import pytest
from scipy.optimize import linear_sum_assignment

from federates.fusion.config import FusionConfig
from federates.fusion.filter import combined
from federates.fusion.measurement import MEASUREMENT
from federates.fusion.tracker import Tracker
from federates.geography import Site

CONFIG = FusionConfig(site=Site(name="FUSION", latitude_deg=0.0, longitude_deg=0.0))
RADAR = {"angle_sigma": 5e-4, "range_sigma": 30.0, "rate_sigma": 1.0}
INFRARED = {"angle_sigma": 5e-5}
CUTOFF = 1_000.0  # m, of OSPA


def ospa(found, truth, cutoff=CUTOFF):
    """Optimal subpattern assignment metric of order 2 (Schuhmacher, Vo and Vo, "A
    consistent metric for performance evaluation of multi-object filters", IEEE
    Transactions on Signal Processing 56, 2008, equation 3)."""
    if len(found) > len(truth):
        found, truth = truth, found
    if not len(truth):
        return 0.0
    distance = np.linalg.norm(found[:, None] - truth, axis=2)
    square = np.minimum(distance, cutoff) ** 2
    rows, columns = linear_sum_assignment(square)
    missing = cutoff**2 * (len(truth) - len(found))
    return float(np.sqrt((square[rows, columns].sum() + missing) / len(truth)))


def test_ospa_is_as_defined() -> None:
    a = np.array(((0.0, 0.0, 0.0), (100.0, 0.0, 0.0)))
    assert ospa(a, a) == 0.0
    assert ospa(a, a + (0.0, 30.0, 0.0)) == pytest.approx(30.0)
    assert ospa(a, a[:1]) == pytest.approx(CUTOFF / np.sqrt(2))
    assert ospa(a, a + 1e6) == pytest.approx(CUTOFF)


class Run:
    """A tracker fed with looks, and what it said at each time."""

    def __init__(self, looks, targets, end, *, delay=None, step=0.5, config=CONFIG):
        self.targets = targets
        self.tracker = Tracker(config)
        self.numbers: list[dict[int, int]] = []  # target -> track, at each step
        self.ospa: list[float] = []
        delay = delay or (lambda: 0.0)
        arrivals = sorted(
            ((t + delay(), k) for k, (t, _, _) in enumerate(looks)), key=lambda x: x[0]
        )
        place = 0
        start = min(t.start for t in targets)
        for now in np.arange(start, end, step):
            while place < len(arrivals) and arrivals[place][0] <= now:
                self.tracker.take(looks[arrivals[place][1]][1], now)
                place += 1
            self.tracker.advance(now)
            self._judge()

    def _judge(self) -> None:
        tracks, time = self.tracker.tracks, self.tracker.time
        rows = np.flatnonzero(tracks.confirmed)
        found = combined(tracks.estimates.take(rows)).position
        alive = [k for k, t in enumerate(self.targets) if t.start <= time <= t.end]
        truth = np.array([self.targets[k].state(time)[0] for k in alive]).reshape(-1, 3)
        self.ospa.append(ospa(found, truth))
        distance = np.linalg.norm(truth[:, None] - found, axis=2)
        near = {}
        for target, of in zip(*linear_sum_assignment(distance), strict=True):
            if distance[target, of] < CUTOFF:
                near[alive[target]] = int(tracks.rows["number"][rows[of]])
        self.numbers.append(near)

    @property
    def identities(self) -> list[int]:
        """How many track numbers each target had."""
        return [
            len({n[k] for n in self.numbers if k in n})
            for k in range(len(self.targets))
        ]


def mixed(world, launch=0.0):
    return [
        world.missile(40.0, 60.0, 20.0, 3_000e3, launch=launch),
        world.missile(40.4, 60.3, 22.0, 3_200e3, launch=launch + 4.0),
        world.cruiser(41.0, 62.0, 30.0, 220.0, 80.0),
        world.cruiser(42.0, 60.0, 80.0, 240.0, 9_000.0),
        world.cruiser(41.0, 59.0, 100.0, 46.0, 800.0),
        world.cruiser(40.5, 61.0, 40.0, 15.0, 0.0),
    ]


@pytest.fixture(scope="module")
def sensors(world):
    rng = np.random.default_rng(1)
    return [
        world.constellation(rng, 80, first=1, revisit=5.0, staggered=True, **RADAR),
        world.constellation(rng, 60, first=500, revisit=3.0, **INFRARED),
    ]


@pytest.fixture(scope="module")
def targets(world):
    return mixed(world)


def test_mixed_raid_is_followed_target_by_target(world, sensors, targets) -> None:
    rng = np.random.default_rng(2)
    looks = world.looks(targets, sensors, 0.0, 150.0, rng, detection=0.8)
    run = Run(looks, targets, 150.0)
    assert run.identities == [1] * len(targets)
    assert np.mean(run.ospa[-200:]) < 60.0
    assert run.tracker.tracks.confirmed_ever == len(targets)


def test_delays_and_reordering_cost_little(world, sensors, targets) -> None:
    """Reports that come up to 3 s late, in any order, a fifth of them lost."""
    rng = np.random.default_rng(2)
    looks = world.looks(targets, sensors, 0.0, 120.0, rng, detection=0.8)
    looks = [one for one in looks if rng.random() > 0.2]
    run = Run(looks, targets, 123.5, delay=lambda: rng.uniform(0.1, 3.0))
    assert run.identities == [1] * len(targets)
    assert np.mean(run.ospa[-100:]) < 80.0
    buffer = run.tracker.buffer
    assert buffer.late == 0
    assert buffer.taken == sum(len(table) for _, table, _ in looks)


def test_false_measurements_make_no_tracks(world, sensors, targets) -> None:
    rng = np.random.default_rng(4)
    looks = world.looks(targets, sensors, 0.0, 90.0, rng, detection=0.8, clutter=0.05)
    assert sum(np.sum(truth < 0) for _, _, truth in looks) > 100
    run = Run(looks, targets, 90.0)
    assert run.tracker.tracks.confirmed_ever == len(targets)
    assert np.mean(run.ospa[-60:]) < 80.0
    assert run.tracker.tracks.false > 30


@pytest.mark.parametrize("sigmas", [RADAR, INFRARED], ids=["radar", "infrared"])
def test_one_kind_of_sensor_is_enough(world, sigmas) -> None:
    rng = np.random.default_rng(5)
    satellites = world.constellation(rng, 150, revisit=4.0, **sigmas)
    target = world.missile(40.0, 60.0, 20.0, 2_000e3)
    looks = world.looks([target], [satellites], 30.0, 250.0, rng, detection=0.8)
    run = Run(looks, [target], 250.0)
    assert run.identities == [1]
    assert np.mean(run.ospa[-100:]) < 200.0


def test_salvo_keeps_its_members_apart(world) -> None:
    """Ten missiles from one place, five seconds apart: as many tracks, and no more
    once the confusion of the launch is over."""
    rng = np.random.default_rng(6)
    satellites = [
        world.constellation(rng, 80, first=1, revisit=4.0, **RADAR),
        world.constellation(rng, 80, first=500, revisit=2.0, **INFRARED),
    ]
    one = world.missile(40.0, 60.0, 20.0, 2_000e3)

    def later(by):
        return world.Target(
            lambda t: one.state(max(t - by, 0.0)), one.start, one.end + by
        )

    salvo = [later(5.0 * k) for k in range(10)]
    looks = world.looks(salvo, satellites, 60.0, 240.0, rng, detection=0.8)
    run = Run(looks, salvo, 240.0)
    assert np.mean(run.ospa[-60:]) < 120.0
    assert np.median(run.identities) == 1


def test_ghosts_of_a_dense_salvo_die(world) -> None:
    """Twenty missiles, five seconds apart on two courses: nearer to one another, when
    they are first seen, than radars can tell them apart. A minute later each has its
    track, and there is none beside."""
    rng = np.random.default_rng(7)
    satellites = world.constellation(rng, 60, revisit=2.0, reach=3_000e3, **RADAR)
    courses = [world.missile(40.0, 60.0, 20.0 + 5 * k, 3_000e3) for k in range(2)]

    def later(one, by):
        return world.Target(
            lambda t: one.state(max(t - by, 0.0)), one.start, one.end + by
        )

    salvo = [later(courses[k % 2], 5.0 * (k // 2)) for k in range(20)]
    looks = world.looks(salvo, [satellites], 60.0, 150.0, rng, detection=0.8)
    run = Run(looks, salvo, 150.0, step=1.0)
    tracks = run.tracker.tracks
    assert tracks.confirmed_ever > 20
    assert np.count_nonzero(tracks.confirmed) == 20
    assert len(run.numbers[-1]) == 20
    assert run.ospa[-1] < 100.0


def test_crossing_flyers_keep_their_identity(world) -> None:
    """Two aircraft cross at right angles 400 m apart, in most of several runs."""
    kept = 0
    for seed in range(6):
        rng = np.random.default_rng(seed)
        satellites = world.constellation(rng, 100, revisit=5.0, **RADAR)
        a = world.cruiser(40.0, 60.0, 45.0, 240.0, 9_000.0)
        b = world.cruiser(40.0, 60.0 + 0.2396, 315.0, 240.0, 9_400.0)
        looks = world.looks([a, b], [satellites], 0.0, 120.0, rng, detection=0.8)
        run = Run(looks, [a, b], 120.0, step=1.0)
        gap = [np.linalg.norm(a.state(t)[0] - b.state(t)[0]) for t in range(120)]
        assert min(gap) < 500.0
        first, last = run.numbers[40], run.numbers[-1]
        kept += first == last and len(last) == 2
    assert kept >= 5


def test_track_outlives_a_gap(world, sensors) -> None:
    """A missile in free fall that nobody sees for 100 s is found again as itself."""
    rng = np.random.default_rng(7)
    target = world.missile(40.0, 60.0, 20.0, 4_000e3)
    looks = world.looks([target], sensors, 40.0, 460.0, rng, detection=0.8)
    looks = [one for one in looks if not 300.0 < one[0] < 400.0]
    run = Run(looks, [target], 460.0)
    assert run.identities == [1]
    assert run.tracker.tracks.confirmed_ever == 1


def test_lost_track_ends(world, sensors) -> None:
    rng = np.random.default_rng(8)
    target = world.cruiser(42.0, 60.0, 80.0, 240.0, 9_000.0)
    looks = world.looks([target], sensors, 0.0, 60.0, rng)
    run = Run(looks, [target], 200.0)
    tracks = run.tracker.tracks
    assert (tracks.confirmed_ever, tracks.dropped, len(tracks)) == (1, 1, 0)


def test_two_tracks_of_one_target_become_one(world, sensors) -> None:
    """A second track is started on purpose where there is one already."""
    rng = np.random.default_rng(9)
    target = world.cruiser(42.0, 60.0, 80.0, 240.0, 9_000.0)
    looks = world.looks([target], sensors, 0.0, 80.0, rng)
    tracker = Tracker(CONFIG)
    doubled = False
    for t, table, _ in looks:
        tracker.take(table, t)
        tracker.advance(t)
        tracks = tracker.tracks
        if t > 40.0 and not doubled:
            doubled = True
            copy = tracks.estimates.take(np.array([0]))
            copy.mean[..., :3] += 20.0
            new = tracks.append(copy, np.array([t]), np.array([t]))
            tracks.rows["looks"][new] = 5
            assert len(tracks) == 2
    assert (len(tracks), tracks.merged) == (1, 1)
    assert tracks.rows["number"].tolist() == [1]


@pytest.mark.filterwarnings("error")
def test_absurd_measurements_do_no_harm(world, sensors) -> None:
    """Random figures of any size among good measurements: counted, dropped, or at the
    worst a tentative track; the good track is as if they had not been."""
    rng = np.random.default_rng(10)
    target = world.cruiser(42.0, 60.0, 80.0, 240.0, 9_000.0)
    looks = world.looks([target], sensors, 0.0, 40.0, rng)
    wild = [0.0, -0.0, 1.0, -1.0, 1e-300, 1e300, np.inf, -np.inf, np.nan, 7e6, 1e-3]
    tracker = Tracker(CONFIG)
    for t, table, _ in looks:
        bad = np.repeat(table, 4)
        for name in MEASUREMENT.names:
            if name not in ("scan", "sensor"):
                some = rng.random(len(bad)) < 0.3
                bad[name][some] = rng.choice(wild, bad[name][some].shape)
        tracker.take(np.concatenate((table, bad)), t)
        tracker.advance(t)
    tracks = tracker.tracks
    buffer = tracker.buffer
    assert buffer.unsound > 100
    assert tracks.confirmed_ever == 1
    row = np.flatnonzero(tracks.confirmed)
    place = combined(tracks.estimates.take(row)).position[0]
    assert np.linalg.norm(place - target.state(tracker.time)[0]) < 200.0


def test_same_reports_give_the_same_tracks(world, sensors, targets) -> None:
    rng = np.random.default_rng(11)
    looks = world.looks(targets, sensors, 0.0, 40.0, rng, detection=0.8)
    means = [Run(looks, targets, 40.0).tracker.tracks.estimates.mean for _ in range(2)]
    np.testing.assert_array_equal(*means)
