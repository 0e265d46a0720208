import numpy as np
import pytest

from federates.world.frames import (
    EARTH_RATE,
    MU,
    earth_rotation_angle,
    ecef_to_inertial,
    fixed_acceleration,
    inertial_to_ecef,
)


def test_the_earth_turns_once_a_sidereal_day() -> None:
    # IERS Conventions 2010, 5.15: at J2000 (JD 2451545.0 UT1) 0.7790572732640 turns.
    j2000 = 946_728_000.0
    assert earth_rotation_angle(j2000) == pytest.approx(0.7790572732640 * 2 * np.pi)
    # The mean sidereal day of the stellar angle: 86164.098903691 s (Aoki et al. 1982).
    assert 2 * np.pi / EARTH_RATE == pytest.approx(86164.098903691, abs=1e-6)
    turned = earth_rotation_angle(1.8e9 + 100.0) - earth_rotation_angle(1.8e9)
    assert turned == pytest.approx(100.0 * EARTH_RATE, rel=1e-6)


def test_inertial_and_back_is_the_same_state() -> None:
    rng = np.random.default_rng(2)
    position = rng.normal(size=(50, 3)) * 7e6
    velocity = rng.normal(size=(50, 3)) * 5e3
    time = 1.8e9 + rng.uniform(0, 1e6, 50)
    found = inertial_to_ecef(*ecef_to_inertial(position, velocity, time), time)
    np.testing.assert_allclose(found[0], position, rtol=0, atol=1e-6)
    np.testing.assert_allclose(found[1], velocity, rtol=0, atol=1e-9)


def test_a_geostationary_body_stands_still_on_the_earth() -> None:
    # The radius at which n = sqrt(mu/r^3) equals the rate of the Earth.
    radius = (MU / EARTH_RATE**2) ** (1 / 3)
    position = np.array([[radius, 0.0, 0.0]])
    acceleration = fixed_acceleration(position, np.zeros((1, 3)))
    np.testing.assert_allclose(acceleration, 0.0, atol=1e-9)
