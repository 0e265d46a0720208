"""Pairing against every possible pairing; reach against geometry done by hand."""

import itertools
from typing import Literal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.integrate import solve_ivp

from federates.command.assignment import (
    HASTE,
    Reach,
    Weapons,
    assign,
    best_pairs,
    cumulative,
    reachability,
)
from federates.command.config import WeaponConfig
from federates.command.threat import Tracks
from federates.config import TargetClass
from federates.world.frames import fixed_acceleration
from federates.world.orbits import Constellation, Walker
from federates.world.reach import flight_time, reach
from interop.dis.coordinates import geodetic_to_ecef, north_east_down

NOW = 1.8e9


def weapon(
    kind: Literal["missile", "laser"] = "missile", **changes: object
) -> WeaponConfig:
    values: dict[str, object] = {
        "name": "test",
        "number": 1,
        "layer": "sbi",
        "kind": kind,
        "range_km": 1000.0,
        "speed": 6000.0,
        "acceleration": 100.0,
        "max_time": 200.0,
        "kill_probability": {"ballistic": 0.7, "cruise": 0.5},
        "reaction_time": 0.0,
    }
    return WeaponConfig(**{**values, **changes})  # type: ignore[arg-type]


def tracks(
    position: np.ndarray,
    velocity: np.ndarray,
    names: list[TargetClass],
    *,
    impact_time: float = 0.0,
) -> Tracks:
    n = len(names)
    return Tracks(
        number=np.arange(n),
        time=np.full(n, NOW),
        position=position,
        velocity=velocity,
        acceleration=np.zeros((n, 3)),
        names=names,
        alert=np.full(n, 3),
        impact=np.zeros((n, 3)),
        impact_time=np.full(n, impact_time),
        impact_sigma=np.zeros(n),
    )


def weapons(position: np.ndarray, velocity: np.ndarray | None = None) -> Weapons:
    n = len(position)
    return Weapons(
        kind=np.zeros(n, np.int64),
        position=position,
        velocity=np.zeros((n, 3)) if velocity is None else velocity,
        time=np.full(n, NOW),
        rounds=np.ones(n, np.int64),
    )


def within(time: np.ndarray, probability: np.ndarray) -> Reach:
    return Reach(time, np.zeros_like(time), probability)


def test_one_to_five_shots_kill_as_published() -> None:
    """domain.md D9: Pk 0.56 per shot."""
    np.testing.assert_allclose(
        cumulative(0.56, np.arange(1, 6)),
        [0.56, 0.8064, 0.9148, 0.9625, 0.9835],
        atol=5e-5,
    )


values = st.integers(1, 4).flatmap(
    lambda w: st.integers(1, 4).flatmap(
        lambda t: st.lists(
            st.lists(st.floats(0.0, 10.0), min_size=t, max_size=t),
            min_size=w,
            max_size=w,
        )
    )
)


@settings(max_examples=60, deadline=None)
@given(values)
def test_no_other_pairing_is_worth_more(table: list[list[float]]) -> None:
    value = np.array(table)
    row, column = best_pairs(value)
    assert len(set(row)) == len(row) and len(set(column)) == len(column)
    w, t = value.shape
    wide = np.hstack((value, np.zeros((w, w))))  # a weapon may stay idle
    best = max(
        sum(wide[i, j] for i, j in enumerate(choice))
        for choice in itertools.permutations(range(t + w), w)
    )
    assert value[row, column].sum() == pytest.approx(best)


@pytest.mark.parametrize("seed", range(8))
def test_shots_are_shared_out_for_the_largest_worth_destroyed(seed: int) -> None:
    """Against all ways of giving each weapon to one target or none."""
    rng = np.random.default_rng(seed)
    w, t = 4, 3
    probability = np.repeat(rng.uniform(0.2, 0.9, (1, t)), w, axis=0)
    probability *= rng.uniform(size=(w, t)) < 0.7
    worth = rng.uniform(1.0, 10.0, t)
    able = within(np.where(probability > 0, 0.0, np.inf), probability)
    once = np.ones(w, np.int64)
    pairs = assign(able, once, once, worth, shots=1, horizon=1.0)

    def destroyed(choice: tuple[int, ...]) -> float:
        hit = [probability[i, j] * worth[j] for i, j in enumerate(choice) if j < t]
        return float(sum(hit))

    best = max(
        destroyed(choice)
        for choice in itertools.product(range(t + 1), repeat=w)
        if all(choice.count(j) <= 1 for j in range(t))
    )
    assert sum(pair.value for pair in pairs) == pytest.approx(best)
    assert len({pair.weapon for pair in pairs}) == len(pairs)


def test_a_second_shot_is_worth_what_the_first_leaves() -> None:
    able = within(np.zeros((3, 1)), np.full((3, 1), 0.6))
    once = np.ones(3, np.int64)
    pairs = assign(able, once, once, np.array([10.0]), shots=2, horizon=1.0)
    assert sorted(pair.value for pair in pairs) == pytest.approx([2.4, 6.0])
    assert sum(pair.value for pair in pairs) == pytest.approx(10 * cumulative(0.6, 2))


def test_a_battery_fires_no_more_rounds_and_channels_than_it_has() -> None:
    able = within(np.zeros((1, 4)), np.full((1, 4), 0.5))
    worth = np.array([4.0, 3.0, 2.0, 1.0])

    def fired(rounds: int, channels: int) -> dict[int, int]:
        pairs = assign(
            able, np.array([rounds]), np.array([channels]), worth, shots=2, horizon=1.0
        )
        return {pair.target: pair.shots for pair in pairs}

    assert fired(9, 2) == {0: 2, 1: 2}
    assert fired(3, 2) == {0: 2, 1: 1}
    assert fired(9, 9) == {0: 2, 1: 2, 2: 2, 3: 2}
    assert fired(1, 3) == {0: 1}
    assert fired(5, 0) == {}


def test_an_earlier_kill_is_preferred_and_costs_no_more_than_it_says() -> None:
    able = within(np.array([[100.0], [20.0]]), np.full((2, 1), 0.5))
    once = np.ones(2, np.int64)
    (pair,) = assign(able, once, once, np.array([1.0]), shots=1, horizon=200.0)
    assert (pair.weapon, pair.time) == (1, 20.0)
    assert pair.value == pytest.approx(0.5 * (1 - HASTE * 20 / 200))


def test_a_missile_reaches_what_its_closed_form_reaches() -> None:
    """Static targets at sea level distances from a site, overhead."""
    site = geodetic_to_ecef(0.6, 0.2, 0.0)[np.newaxis]
    height = np.array([50e3, 300e3, 900e3, 1100e3])
    above = geodetic_to_ecef(np.full(4, 0.6), np.full(4, 0.2), height)
    seen = tracks(above, np.zeros((4, 3)), ["cruise"] * 4)
    kind = weapon()
    able = reachability(weapons(site), [kind], seen, now=NOW)
    assert np.isfinite(able.time[0]).tolist() == [True, True, True, False]
    assert able.probability[0].tolist() == [0.5, 0.5, 0.5, 0.0]
    # at the time given it is in reach, one grid point earlier it was not
    for time, distance in zip(able.time[0, :3], height[:3], strict=True):
        assert float(reach(kind.speed, kind.acceleration, time)) >= distance
        assert time < 2.0 * distance / kind.speed + 30.0


def test_altitude_window_class_and_impact_time_limit_an_engagement() -> None:
    site = geodetic_to_ecef(0.6, 0.2, 0.0)[np.newaxis]
    above = geodetic_to_ecef(0.6, 0.2, 60e3)[np.newaxis]
    still = np.zeros((1, 3))

    def able(kind: WeaponConfig, **changes: float) -> bool:
        seen = tracks(above, still, ["cruise"], **changes)
        found = reachability(weapons(site), [kind], seen, now=NOW)
        return bool(np.isfinite(found.time).any())

    assert able(weapon())
    assert not able(weapon(min_target_altitude_km=80.0))
    assert not able(weapon(max_target_altitude_km=40.0))
    assert not able(weapon(kill_probability={"ballistic": 0.9}))
    assert not able(weapon(), impact_time=NOW + 5.0)
    assert able(weapon(), impact_time=NOW + 100.0)


@pytest.mark.parametrize("kind", ["missile", "laser"])
def test_nothing_is_engaged_through_the_earth(
    kind: Literal["missile", "laser"],
) -> None:
    """500 km up, the horizon of a site on the ground is about 2,575 km away."""
    site = geodetic_to_ecef(0.0, 0.0, 0.0)[np.newaxis]
    east = np.array([2400e3, 2800e3]) / 6378137.0
    target = geodetic_to_ecef(np.zeros(2), east, np.full(2, 500e3))
    seen = tracks(target, np.zeros((2, 3)), ["cruise", "cruise"])
    far = weapon(kind, range_km=4000.0, max_time=900.0)
    able = reachability(weapons(site), [far], seen, now=NOW)
    assert np.isfinite(able.time[0]).tolist() == [True, False]


def test_an_orbital_missile_is_carried_by_its_platform() -> None:
    """What a platform will pass near in 100 s is in reach of a slow missile."""
    shell = Walker(altitude=500e3, inclination=1.0, planes=1, satellites=1)
    orbit = Constellation([shell])
    position, velocity, _ = orbit.state(NOW)
    later = orbit.state(NOW + 100.0)[0]
    below = later * (6378137.0 + 470e3) / (6378137.0 + 500e3)
    seen = tracks(below, np.zeros((1, 3)), ["cruise"])
    slow = weapon(speed=500.0, range_km=100.0)
    able = reachability(weapons(position, velocity), [slow], seen, now=NOW)
    assert able.time[0, 0] == pytest.approx(100.0, abs=10.0)
    fixed = reachability(weapons(position), [slow], seen, now=NOW)
    assert not np.isfinite(fixed.time).any()


def test_a_ballistic_target_is_met_where_gravity_takes_it() -> None:
    """The path of free fall, integrated: thrown up, it comes down into reach."""
    start = geodetic_to_ecef(0.6, 0.2, 200e3)
    down = north_east_down(0.6, 0.2)[2]
    velocity = -600.0 * down
    solution = solve_ivp(
        lambda t, y: np.concatenate((y[3:], fixed_acceleration(y[:3], y[3:]))),
        (0.0, 250.0),
        np.concatenate((start, velocity)),
        rtol=1e-9,
        t_eval=(ahead := np.linspace(0.0, 250.0, 2501)),
    )
    heights = np.linalg.norm(solution.y[:3], axis=0)
    ceiling = 150e3
    base = np.linalg.norm(geodetic_to_ecef(0.6, 0.2, 0.0))
    falls = float(ahead[np.argmax((heights - base < ceiling) & (ahead > 1.0))])
    site = geodetic_to_ecef(0.6, 0.2, 0.0)[np.newaxis]
    seen = tracks(start[np.newaxis], velocity[np.newaxis], ["ballistic"])
    kind = weapon(max_target_altitude_km=ceiling / 1e3, max_time=250.0)
    able = reachability(weapons(site), [kind], seen, now=NOW)
    assert falls <= able.time[0, 0] <= falls + 10.0


def test_a_weapon_waits_until_its_target_is_high_enough() -> None:
    """Thrown up at 1 km/s from 20 km: t of 30 km more is a quadratic equation."""
    site = geodetic_to_ecef(0.6, 0.2, 0.0)[np.newaxis]
    start = geodetic_to_ecef(0.6, 0.2, 20e3)
    climb = -1000.0 * north_east_down(0.6, 0.2)[2]
    seen = tracks(start[np.newaxis], climb[np.newaxis], ["ballistic"])
    kind = weapon(min_target_altitude_km=50.0, reaction_time=4.0)
    able = reachability(weapons(site), [kind], seen, now=NOW)
    rise = (1000.0 - np.sqrt(1000.0**2 - 2 * 9.72 * 30e3)) / 9.72
    assert rise <= able.time[0, 0] <= rise + 6.0
    flight = float(flight_time(kind.speed, kind.acceleration, 50e3))
    assert able.wait[0, 0] == pytest.approx(able.time[0, 0] - flight - 4.0, abs=1.5)


def test_a_laser_holds_its_target_for_the_whole_dwell() -> None:
    """A target that leaves the range too soon cannot be lased."""
    up = geodetic_to_ecef(0.0, 0.0, 500e3)
    platform = np.array([up])
    near = geodetic_to_ecef(0.0, 0.0, 100e3)
    east = np.array([0.0, 1.0, 0.0])
    for speed, expected in ((0.0, True), (2400.0, True), (30e3, False)):
        seen = tracks(near[np.newaxis], (speed * east)[np.newaxis], ["cruise"])
        kind = weapon("laser", range_km=500.0, max_time=20.0, reaction_time=4.0)
        able = reachability(weapons(platform), [kind], seen, now=NOW)
        assert bool(np.isfinite(able.time[0, 0])) is expected
        if expected:
            assert able.time[0, 0] == pytest.approx(4.0 + 20.0)


def test_many_weapons_and_targets_are_paired_in_one_piece() -> None:
    """200 satellites and 60 tracks: nobody is used twice, all pairs are in reach."""
    shell = Walker(altitude=500e3, inclination=0.9, planes=20, satellites=200)
    position, velocity, _ = Constellation([shell]).state(NOW)
    rng = np.random.default_rng(7)
    n = 60
    latitude, longitude = rng.uniform(0.4, 0.9, n), rng.uniform(0.0, 1.5, n)
    targets = geodetic_to_ecef(latitude, longitude, rng.uniform(100e3, 300e3, n))
    upward = targets / np.linalg.norm(targets, axis=1, keepdims=True)
    seen = tracks(targets, 1500.0 * upward, ["ballistic"] * n)
    able = reachability(weapons(position, velocity), [weapon()], seen, now=NOW)
    once = np.ones(200, np.int64)
    pairs = assign(able, once, once, np.ones(n), shots=2, horizon=200.0)
    assert len(pairs) > 10
    assert len({pair.weapon for pair in pairs}) == len(pairs)
    assert all(np.isfinite(able.time[pair.weapon, pair.target]) for pair in pairs)
