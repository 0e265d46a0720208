"""How passes end: frequencies and distances of many draws."""

import numpy as np
import pytest

from federates.interceptors.config import MissileConfig
from federates.interceptors.endgame import correctable, meet
from federates.interceptors.targets import TRACK, View, gate_of, key_row, seen
from fom.enums import DetonationResult
from interop.dis.coordinates import geodetic_to_ecef
from interop.dis.orientation import world_to_body

HIGH = geodetic_to_ecef(0.3, 0.4, 500e3)
EAST = np.array([-np.sin(0.4), np.cos(0.4), 0.0])


def view(*offsets: float, destroyed: bool = False) -> View:
    """Entities side by side, so many metres east of a point in orbit."""
    n = len(offsets)
    return View(
        np.arange(n) + (7 << 32 | 700 << 16 | 1),
        HIGH + np.array(offsets)[:, np.newaxis] * EAST,
        np.zeros((n, 3)),
        np.zeros((n, 3)),
        np.tile((0.3, -0.2, 0.9), (n, 1)),
        np.full(n, destroyed),
    )


def weapon() -> MissileConfig:
    return MissileConfig(
        kind="missile",
        speed=5000.0,
        acceleration=100.0,
        reach_km=500.0,
        max_flight_time=100.0,
        kill_probability=0.5,
        lethal_radius=0.5,
        miss_distance=25.0,
        lateral_acceleration=80.0,
    )


def test_hits_come_as_often_as_the_kill_probability_says() -> None:
    """Binomial: within three standard deviations of 0.56 of 2,000."""
    rng = np.random.default_rng(5)
    ends = [meet(weapon(), 0.56, -1.0, view(0.0), 0, rng) for _ in range(2000)]
    hits = [e for e in ends if e.result == DetonationResult.ENTITY_IMPACT]
    misses = [e for e in ends if e.result == DetonationResult.MISS_END_GAME]
    assert len(hits) + len(misses) == 2000
    assert abs(len(hits) - 1120) <= 3 * np.sqrt(2000 * 0.56 * 0.44)
    near = [np.linalg.norm(e.position - HIGH) for e in hits]
    far = [np.linalg.norm(e.position - HIGH) for e in misses]
    assert max(near) <= 0.5 and min(far) >= 25.0
    # spread evenly over the disc: half of them within 1/sqrt(2) of its radius
    assert np.median(near) == pytest.approx(0.5 / np.sqrt(2), abs=0.03)


def test_nothing_hits_what_was_out_of_reach() -> None:
    rng = np.random.default_rng(6)
    ends = [meet(weapon(), 1.0, 300.0, view(0.0), 0, rng) for _ in range(50)]
    assert all(e.result == DetonationResult.MISS_END_GAME for e in ends)
    assert all(np.linalg.norm(e.position - HIGH) >= 300.0 for e in ends)


def test_the_distance_is_told_in_the_axes_of_the_target() -> None:
    rng = np.random.default_rng(7)
    end = meet(weapon(), 1.0, -1.0, view(0.0, 9e3), 1, rng)
    offset = end.position - view(0.0, 9e3).position[1]
    expected = world_to_body(np.array([[0.3, -0.2, 0.9]]))[0] @ offset
    told = (end.relative.x, end.relative.y, end.relative.z)
    np.testing.assert_allclose(told, expected, atol=1e-6)
    assert (end.target.site, end.target.application, end.target.entity) == (7, 700, 2)


def test_what_can_be_corrected_is_half_the_acceleration_times_time_squared() -> None:
    assert correctable(weapon(), 0.5) == pytest.approx(10.0)
    assert correctable(weapon(), -1.0) == 0.0


def test_a_seeker_takes_what_is_nearest_to_the_track() -> None:
    around = view(-4000.0, 300.0, 2000.0)
    eye = HIGH + 50e3 * HIGH / np.linalg.norm(HIGH)
    assert seen(around, eye, HIGH, reach=100e3, gate=10e3) == 1
    towards = HIGH + 1800.0 * EAST
    assert seen(around, eye, towards, reach=100e3, gate=10e3) == 2
    assert seen(around, eye, HIGH + 9e3 * EAST, reach=100e3, gate=5e3) is None
    assert seen(around, eye, HIGH, reach=49e3, gate=10e3) is None
    assert seen(view(0.0, destroyed=True), eye, HIGH, reach=1e6, gate=1e6) is None
    assert seen(view(), eye, HIGH, reach=1e6, gate=1e6) is None


def test_a_seeker_sees_what_is_in_its_cone() -> None:
    eye = HIGH + 50e3 * HIGH / np.linalg.norm(HIGH)
    angle = np.radians(10.0)
    inside, outside = 49e3 * np.tan(angle), 51e3 * np.tan(angle)
    for offset, expected in ((inside, 0), (outside, None)):
        found = seen(view(offset), eye, HIGH, reach=1e5, gate=1e5, cone=angle)
        assert found == expected


def test_a_seeker_does_not_see_through_the_earth() -> None:
    assert seen(view(0.0), -HIGH, HIGH, reach=1e8, gate=1e6) is None


def test_an_entity_is_found_by_its_key_as_long_as_it_is_there() -> None:
    around = view(0.0, 1.0)
    assert key_row(around, int(around.key[1])) == 1
    assert key_row(around, int(around.key[1]) + 1) is None
    assert key_row(around, -1) is None


def test_the_gate_widens_as_a_track_ages() -> None:
    track = np.zeros((), TRACK)
    track["position_sigma"], track["velocity_sigma"] = 100.0, 10.0
    assert gate_of(track, 20.0) - gate_of(track, 0.0) == pytest.approx(4 * 200.0)
