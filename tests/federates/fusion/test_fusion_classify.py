"""Class of a target from its motion."""

import numpy as np
import pytest

from federates.fusion.classify import decide, perigee_height, revise
from federates.fusion.config import ClassificationConfig, FusionConfig
from federates.fusion.tracker import Tracker
from federates.geography import Site
from interop.messages.records import TrackClass

CONFIG = FusionConfig(site=Site(name="FUSION", latitude_deg=0.0, longitude_deg=0.0))
BOUNDS = ClassificationConfig()
MU, RADIUS = 3.986004418e14, 6.371e6


def satellite(world):
    """Due east over the equator, 500 km up."""
    radius = RADIUS + 500e3
    rate = np.sqrt(MU / radius**3) - 7.2921151467e-5

    def state(t):
        c, s = np.cos(rate * t + 1.0), np.sin(rate * t + 1.0)
        return radius * np.array((c, s, 0.0)), radius * rate * np.array((-s, c, 0.0))

    return world.Target(state, 0.0, 1e4)


#: how each target is made, when it is looked at, and its class
CASES = {
    "ballistic missile in its boost": (
        lambda w: w.missile(40.0, 60.0, 20.0, 3_000e3, burn=150.0),
        (50.0, 120.0),
        TrackClass.BALLISTIC,
    ),
    "intercontinental missile in free fall": (
        lambda w: w.missile(40.0, 60.0, 20.0, 9_000e3, burn=170.0),
        (400.0, 460.0),
        TrackClass.BALLISTIC,
    ),
    "short-range missile in free fall": (
        lambda w: w.missile(40.0, 60.0, 20.0, 500e3, burn=70.0),
        (100.0, 160.0),
        TrackClass.BALLISTIC,
    ),
    "hypersonic glider": (
        lambda w: w.glider(60.0, 5200.0, 42e3, 1.7),
        (0.0, 60.0),
        TrackClass.GLIDE,
    ),
    "slow glider": (
        lambda w: w.glider(60.0, 2500.0, 32e3, 3.0),
        (0.0, 60.0),
        TrackClass.GLIDE,
    ),
    "cruise missile": (
        lambda w: w.cruiser(40.0, 60.0, 20.0, 198.0, 80.0),
        (0.0, 60.0),
        TrackClass.CRUISE,
    ),
    "airliner": (
        lambda w: w.cruiser(40.0, 60.0, 200.0, 240.0, 10_000.0),
        (0.0, 60.0),
        TrackClass.AIRCRAFT,
    ),
    "fighter": (
        lambda w: w.cruiser(40.0, 60.0, 20.0, 450.0, 14_000.0),
        (0.0, 60.0),
        TrackClass.AIRCRAFT,
    ),
    # 150 to 185 km/h, as published of slow one-way drones
    "slow one-way drone": (
        lambda w: w.cruiser(40.0, 60.0, 20.0, 42.0, 300.0),
        (0.0, 60.0),
        TrackClass.DRONE,
    ),
    "fast one-way drone": (
        lambda w: w.cruiser(40.0, 60.0, 20.0, 51.0, 2_500.0),
        (0.0, 60.0),
        TrackClass.DRONE,
    ),
    "launcher on the road": (
        lambda w: w.cruiser(40.0, 60.0, 20.0, 15.0, 100.0),
        (0.0, 60.0),
        TrackClass.GROUND_VEHICLE,
    ),
    "satellite": (satellite, (0.0, 60.0), TrackClass.SATELLITE),
}


@pytest.mark.parametrize(("make", "span", "class_"), CASES.values(), ids=CASES.keys())
def test_class_is_told_from_motion(world, make, span, class_) -> None:
    target = make(world)
    rng = np.random.default_rng(12)
    satellites = world.constellation(
        rng, 200, revisit=4.0, angle_sigma=3e-4, range_sigma=30.0, rate_sigma=1.0
    )
    tracker = Tracker(CONFIG)
    told = []
    for t, table, _ in world.looks([target], [satellites], *span, rng, detection=0.8):
        tracker.take(table, t)
        tracker.advance(t)
        if tracker.tracks.confirmed.any():
            told.append(int(tracker.tracks.rows["class_"][0]))
    assert told[-1] == class_
    assert tracker.tracks.rows["confidence"][0] > 0.7
    # once a class has been told it is not taken back
    known = told[told.index(class_) :]
    assert set(known) == {class_}
    assert len(known) > 0.5 * len(told)


def test_missile_is_one_from_boost_to_the_ground(world) -> None:
    """The class does not change when the motor stops nor when the fall begins."""
    target = world.missile(40.0, 60.0, 20.0, 1_000e3, burn=80.0)
    rng = np.random.default_rng(13)
    satellites = world.constellation(
        rng, 120, revisit=5.0, angle_sigma=3e-4, range_sigma=30.0, rate_sigma=1.0
    )
    tracker = Tracker(CONFIG)
    told = []
    for t, table, _ in world.looks(
        [target], [satellites], 30.0, target.end - 5.0, rng, detection=0.8
    ):
        tracker.take(table, t)
        tracker.advance(t)
        if tracker.tracks.confirmed.any():
            told.append(int(tracker.tracks.rows["class_"][0]))
    assert set(told) <= {TrackClass.UNKNOWN, TrackClass.BALLISTIC}
    assert set(told[len(told) // 4 :]) == {TrackClass.BALLISTIC}


def test_one_odd_moment_changes_nothing() -> None:
    """Evidence is averaged: it takes part of the memory to change a class."""
    count = len(TrackClass)
    cruise, drone = np.full((1, count), -8.0), np.full((1, count), -8.0)
    cruise[0, TrackClass.CRUISE] = drone[0, TrackClass.DRONE] = 0.0
    class_, _ = decide(cruise, np.zeros(1, np.uint8), BOUNDS)
    assert class_[0] == TrackClass.CRUISE
    belief, age = cruise, np.array([100.0])
    seconds = 0
    while decide(belief, class_, BOUNDS)[0][0] == TrackClass.CRUISE:
        belief = revise(belief, drone, age, 1.0, BOUNDS)
        seconds += 1
    assert 0.5 * BOUNDS.memory < seconds < 2 * BOUNDS.memory


def test_undecided_track_stays_what_it_was() -> None:
    belief = np.zeros((1, len(TrackClass)))
    current = np.array([TrackClass.DRONE], np.uint8)
    class_, confidence = decide(belief, current, BOUNDS)
    assert class_[0] == TrackClass.DRONE
    assert confidence[0] == pytest.approx(1 / len(TrackClass))


def test_perigee_of_known_orbits() -> None:
    """A circle, and an ellipse by vis-viva at its apogee; velocity is Earth-fixed."""
    spin = np.array((0.0, 0.0, 7.2921151467e-5))
    r = RADIUS + 700e3
    low = RADIUS - 2_000e3
    speed = np.array((np.sqrt(MU / r), np.sqrt(MU * (2 / r - 2 / (r + low))), 12e3))
    place = np.repeat([[r, 0.0, 0.0]], 3, axis=0)
    velocity = speed[:, None] * [0.0, 0.6, 0.8] - np.cross(spin, place)
    got = perigee_height(place, velocity)
    np.testing.assert_allclose(got[:2], (700e3, -2_000e3), atol=1.0)
    assert got[2] > 1e9
