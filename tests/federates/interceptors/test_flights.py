"""Flights in columns against the closed form of reach and full integration."""

import numpy as np
import pytest
from scipy.integrate import solve_ivp

from federates.interceptors.config import MissileConfig
from federates.interceptors.flights import (
    FLIGHT,
    Aimpoint,
    acceleration_of,
    aim,
    can_ever_meet,
    can_meet,
    fly,
    passage,
    relayed,
)
from federates.world.frames import MU, ecef_to_inertial, inertial_to_ecef
from federates.world.orbits import Constellation, Walker
from federates.world.reach import reach
from interop.dis.coordinates import geodetic_to_ecef

NOW = 1.8e9
SITE = geodetic_to_ecef(0.6, 0.2, 0.0)
UP = SITE / np.linalg.norm(SITE)
NORTH = np.array([0.0, 0.0, 1.0]) - UP[2] * UP
NORTH /= np.linalg.norm(NORTH)
STEP = 0.5
MODEL_ERROR = 0.015  #: of the reach, after two minutes, as `flyout` says


def weapon(**changes: float) -> MissileConfig:
    """The figures of domain.md D5: 6 km/s, 15 g, 120 s."""
    values: dict[str, float] = {
        "speed": 6000.0,
        "acceleration": 147.1,
        "reach_km": 2000.0,
        "max_flight_time": 120.0,
        "kill_probability": 1.0,
    }
    return MissileConfig(kind="missile", **{**values, **changes})


def on_rail(
    position: np.ndarray, velocity: np.ndarray, aim_at: np.ndarray
) -> np.ndarray:
    flight = np.zeros(1, FLIGHT)
    flight["base_position"] = flight["position"] = position
    flight["base_velocity"] = flight["velocity"] = velocity
    flight["direction"] = aim_at / np.linalg.norm(aim_at)
    flight["aim"] = aim_at
    flight["key"] = -1
    return flight


def flown(flight: np.ndarray, kind: MissileConfig, seconds: float) -> np.ndarray:
    for _ in range(round(seconds / STEP)):
        fly(flight, kind, STEP)
    return flight


@pytest.mark.parametrize("seconds", [10.0, 41.0, 120.0])
def test_a_straight_flight_from_the_ground_covers_the_reach(seconds: float) -> None:
    kind = weapon()
    flight = flown(on_rail(SITE, np.zeros(3), UP), kind, seconds)
    away = np.linalg.norm(flight["position"][0] - SITE)
    assert away == pytest.approx(float(reach(6000.0, 147.1, seconds)), rel=1e-9)


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_a_flight_from_orbit_is_near_its_full_integration(
    axis: int,
) -> None:
    """Gravity on the interceptor itself, thrust in a fixed inertial direction."""
    shell = Walker(altitude=500e3, inclination=0.9, planes=1, satellites=1)
    position, velocity, _ = (x[0] for x in Constellation([shell]).state(NOW))
    kind, seconds = weapon(), 120.0
    towards = np.eye(3)[axis]
    flight = flown(on_rail(position, velocity, towards), kind, seconds)
    start, moving = ecef_to_inertial(position, velocity, NOW)
    pushed, _ = ecef_to_inertial(towards, np.zeros(3), NOW)
    burn = kind.speed / kind.acceleration

    def rate(t: float, y: np.ndarray) -> np.ndarray:
        pull = -MU * y[:3] / np.linalg.norm(y[:3]) ** 3
        return np.concatenate((y[3:], pull + kind.acceleration * pushed * (t < burn)))

    y = np.concatenate((start, moving))
    for span in ((0.0, burn - 1e-9), (burn, seconds)):
        y = solve_ivp(rate, span, y, rtol=1e-9, atol=1e-3).y[:, -1]
    exact, _ = inertial_to_ecef(y[:3], y[3:], NOW + seconds)
    error = np.linalg.norm(flight["position"][0] - exact)
    assert error < MODEL_ERROR * float(reach(kind.speed, kind.acceleration, seconds))


def test_the_acceleration_told_is_the_rate_of_the_velocity_told() -> None:
    shell = Walker(altitude=500e3, inclination=0.9, planes=1, satellites=1)
    position, velocity, _ = (x[0] for x in Constellation([shell]).state(NOW))
    flight = flown(on_rail(position, velocity, UP), weapon(), 10.0)
    told, before = acceleration_of(flight, weapon())[0], flight["velocity"][0].copy()
    fly(flight, weapon(), 0.01)
    rate = (flight["velocity"][0] - before) / 0.01
    np.testing.assert_allclose(told, rate, atol=0.05)


def test_the_aim_leads_to_where_the_target_will_be() -> None:
    """Flown as aimed, without steering anew, the flight passes within metres."""
    kind = weapon(speed=3000.0)
    flight = on_rail(SITE, np.zeros(3), UP)
    start = SITE + 300e3 * UP + 50e3 * NORTH
    track = flight["track"]
    track["time"], track["ballistic"] = NOW, True
    track["position"], track["velocity"] = start, -900.0 * NORTH + 300.0 * UP
    found = aim(flight, kind, relayed(flight, NOW))
    assert found.possible[0] and can_meet(flight, kind, found)[0]
    flight["aim"] = found.gap
    steps = int(found.time[0] / STEP)
    for _ in range(steps):
        fly(flight, kind, STEP)
    fly(flight, kind, float(found.time[0]) - steps * STEP)
    there = relayed(flight, NOW + float(found.time[0]))
    assert np.linalg.norm(flight["position"][0] - there.position[0]) < 5.0


def test_what_comes_into_the_limits_later_can_ever_be_met() -> None:
    kind = weapon(speed=3000.0, max_target_altitude_km=120.0)
    flight = on_rail(SITE, np.zeros(3), UP)
    track = flight["track"]
    track["time"], track["ballistic"] = NOW, True
    track["position"], track["velocity"] = SITE + 300e3 * UP, -1500.0 * UP
    target = relayed(flight, NOW)
    assert not can_meet(flight, kind, aim(flight, kind, target))[0]
    assert can_ever_meet(flight, kind, target)[0]
    track["velocity"] = 1500.0 * UP
    assert not can_ever_meet(flight, kind, relayed(flight, NOW))[0]


@pytest.mark.parametrize(("to_go", "passed"), [(0.3, True), (30.0, False)])
def test_a_pass_between_two_steps_is_noticed(to_go: float, passed: bool) -> None:
    """Head on at 10 km/s with 40 m between the paths, 0.2 s before the step's end."""
    flight = on_rail(SITE + 400e3 * UP, np.zeros(3), UP)
    flight["velocity"] = own = 4000.0 * UP
    flight["to_go"] = to_go
    theirs = -6000.0 * UP
    position = flight["position"][0] + 0.2 * (theirs - own) + 40.0 * NORTH
    target = Aimpoint(position[None], theirs[None], np.zeros((1, 3)))
    result = passage(flight, own[None], target, STEP)
    assert result.passed.tolist() == [passed]
    assert result.before[0] == pytest.approx(0.2, abs=1e-6)
    assert result.distance[0] == pytest.approx(40.0, abs=1e-3)
