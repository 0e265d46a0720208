import numpy as np
import pytest
from scipy.integrate import solve_ivp

from federates.world.frames import MU, ecef_to_inertial
from federates.world.orbits import Constellation, Walker, propagate
from interop.dis.coordinates import SEMI_MAJOR

ONE_METRE = 1.0
TIME = 1_800_000_000.0
SHELL = Walker(
    altitude=550e3,
    inclination=np.radians(53.0),
    planes=72,
    satellites=1584,
    phasing=17,
)


def test_d14_neighbours_in_a_plane_of_22_at_550_km() -> None:
    position, _, _ = Constellation([SHELL]).state(TIME)
    apart = np.linalg.norm(position[1] - position[0])
    assert apart == pytest.approx(1_972e3, rel=5e-3)
    assert apart / 299_792_458.0 == pytest.approx(6.58e-3, rel=5e-3)


def test_550_km_is_fifteen_point_zero_five_turns_a_day() -> None:
    # domain.md, traps: 15.19 rev/day would be 511 km.
    _, velocity, _ = Constellation([SHELL]).state(TIME)
    position, velocity = ecef_to_inertial(*Constellation([SHELL]).state(TIME)[:2], TIME)
    rate = np.linalg.norm(velocity[0]) / np.linalg.norm(position[0])
    assert rate * 86400 / (2 * np.pi) == pytest.approx(15.05, abs=0.005)


def test_a_satellite_keeps_its_orbit_against_numeric_integration() -> None:
    constellation = Constellation([SHELL])
    start = ecef_to_inertial(*constellation.state(TIME)[:2], TIME)
    end = ecef_to_inertial(*constellation.state(TIME + 3000.0)[:2], TIME + 3000.0)
    for k in (0, 500, 1583):
        found = solve_ivp(
            lambda t, y: np.concatenate(
                (y[3:], -MU * y[:3] / np.linalg.norm(y[:3]) ** 3)
            ),
            (0.0, 3000.0),
            np.concatenate((start[0][k], start[1][k])),
            rtol=1e-11,
            atol=1e-6,
            method="DOP853",
        ).y[:, -1]
        np.testing.assert_allclose(end[0][k], found[:3], rtol=0, atol=0.1)
        np.testing.assert_allclose(end[1][k], found[3:], rtol=0, atol=1e-4)


def test_velocity_and_acceleration_are_derivatives_of_the_fixed_position() -> None:
    constellation = Constellation([SHELL])
    before, after = constellation.state(TIME - 1.0), constellation.state(TIME + 1.0)
    _, velocity, acceleration = constellation.state(TIME)
    np.testing.assert_allclose((after[0] - before[0]) / 2, velocity, atol=5e-3)
    np.testing.assert_allclose((after[1] - before[1]) / 2, acceleration, atol=1e-4)


def test_dead_reckoning_stays_within_a_metre_for_five_seconds() -> None:
    constellation = Constellation([SHELL])
    position, velocity, acceleration = constellation.state(TIME)
    guess = position + velocity * 5.0 + acceleration * 12.5
    off = np.linalg.norm(constellation.state(TIME + 5.0)[0] - guess, axis=1)
    assert off.max() < ONE_METRE


def test_a_delta_spreads_nodes_over_a_whole_turn_and_a_star_over_half() -> None:
    for star, spread in ((False, 360.0), (True, 180.0)):
        shell = Walker(
            altitude=1e6,
            inclination=np.radians(60.0),
            planes=4,
            satellites=28,
            star=star,
        )
        constellation = Constellation([shell])
        state = ecef_to_inertial(*constellation.state(TIME)[:2], TIME)
        pole = np.cross(*state)[::7]
        node = np.degrees(np.arctan2(pole[:, 0], -pole[:, 1]))
        np.testing.assert_allclose(
            np.mod(np.diff(node), 360.0), spread / 4, rtol=0, atol=1e-6
        )
        tilt = np.arccos(pole[:, 2] / np.linalg.norm(pole, axis=1))
        np.testing.assert_allclose(np.degrees(tilt), 60.0, atol=1e-9)


def test_phasing_steps_the_argument_of_latitude_from_plane_to_plane() -> None:
    # i:t/p/F: the next plane's satellite is F x 360/t ahead (Walker 1984).
    shell = Walker(
        altitude=1e6, inclination=np.radians(90.0), planes=3, satellites=9, phasing=2
    )
    position, _, _ = Constellation([shell]).state(0.0)
    latitude = np.degrees(np.arcsin(position[:, 2] / (SEMI_MAJOR + 1e6)))
    assert latitude[0] == pytest.approx(0.0, abs=1e-9)
    assert latitude[3] == pytest.approx(80.0)


def test_shells_stand_one_after_the_other() -> None:
    other = Walker(altitude=1e6, inclination=1.0, planes=2, satellites=6)
    both = Constellation([SHELL, other])
    assert both.count == 1590
    assert both.shell.tolist() == [0] * 1584 + [1] * 6
    assert both.plane[-6:].tolist() == [72, 72, 72, 73, 73, 73]
    radius = np.linalg.norm(both.state(TIME)[0], axis=1)
    np.testing.assert_allclose(radius[-6:], SEMI_MAJOR + 1e6)
    assert Constellation([]).state(TIME)[0].shape == (0, 3)


@pytest.mark.parametrize(
    "wrong",
    [
        {"planes": 5, "satellites": 22},
        {"planes": 0, "satellites": 22},
        {"altitude": -1.0, "planes": 2, "satellites": 22},
    ],
)
def test_an_impossible_shell_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError):
        Walker(**({"altitude": 5e5, "inclination": 1.0} | wrong))  # type: ignore


def test_kepler_agrees_with_numeric_integration_on_every_conic() -> None:
    rng = np.random.default_rng(4)
    position = rng.normal(size=(30, 3))
    position *= 6.6e6 / np.linalg.norm(position, axis=1)[:, np.newaxis]
    velocity = rng.normal(size=(30, 3))
    velocity /= np.linalg.norm(velocity, axis=1)[:, np.newaxis]
    up = np.sum(position * velocity, axis=1)
    velocity[up < 0] *= -1.0  # rising, so that nothing passes the Earth's centre
    velocity *= np.linspace(1e3, 14e3, 30)[:, np.newaxis]
    dt = rng.uniform(50.0, 100.0, 30)
    found = propagate(position, velocity, dt)
    for k in range(30):
        y = solve_ivp(
            lambda t, y: np.concatenate(
                (y[3:], -MU * y[:3] / np.linalg.norm(y[:3]) ** 3)
            ),
            (0.0, dt[k]),
            np.concatenate((position[k], velocity[k])),
            rtol=1e-12,
            atol=1e-6,
            method="DOP853",
        ).y[:, -1]
        np.testing.assert_allclose(found[0][k], y[:3], rtol=0, atol=1e-2)
        np.testing.assert_allclose(found[1][k], y[3:], rtol=0, atol=1e-5)
    back = propagate(*found, -dt)
    np.testing.assert_allclose(back[0], position, rtol=0, atol=1e-3)


def test_a_long_ballistic_coast_agrees_with_numeric_integration() -> None:
    position = np.array([[6.6e6, 0.0, 0.0]])
    velocity = np.array([[6.0e3, 0.0, 4.0e3]])
    y = solve_ivp(
        lambda t, y: np.concatenate((y[3:], -MU * y[:3] / np.linalg.norm(y[:3]) ** 3)),
        (0.0, 2400.0),
        np.concatenate((position[0], velocity[0])),
        rtol=1e-12,
        atol=1e-6,
        method="DOP853",
    ).y[:, -1]
    found = propagate(position, velocity, np.array([2400.0]))
    np.testing.assert_allclose(found[0][0], y[:3], rtol=0, atol=1e-2)
