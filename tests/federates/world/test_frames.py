import numpy as np
import pyproj
import pytest

from federates.world.frames import (
    EARTH_RATE,
    MU,
    earth_rotation_angle,
    ecef_to_geodetic,
    ecef_to_inertial,
    fixed_acceleration,
    geodetic_to_ecef,
    inertial_to_ecef,
    north_east_down,
    orientation_along,
)

ONE_MM = 1e-3
PROJ = pyproj.Transformer.from_crs("EPSG:4979", "EPSG:4978", always_xy=True)


def points(n: int = 2000) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(1)
    latitude = np.concatenate((rng.uniform(-90, 90, n), [90.0, -90.0, 0.0, 0.0]))
    longitude = np.concatenate((rng.uniform(-180, 180, n), [0.0, 0.0, 180.0, 0.0]))
    altitude = np.concatenate((rng.uniform(-100, 36e6, n), [0.0, 1e6, 0.0, 36e6]))
    altitude[: n // 2] = rng.uniform(-100, 20e3, n // 2)
    return latitude, longitude, altitude


def test_geodetic_to_ecef_is_that_of_proj() -> None:
    latitude, longitude, altitude = points()
    expected = np.stack(PROJ.transform(longitude, latitude, altitude), axis=-1)
    found = geodetic_to_ecef(np.radians(latitude), np.radians(longitude), altitude)
    np.testing.assert_allclose(found, expected, rtol=0, atol=ONE_MM)


def test_ecef_to_geodetic_undoes_what_proj_does() -> None:
    # PROJ's own inverse stops after one step of Bowring: 5 cm off in high orbits.
    latitude, longitude, altitude = points()
    ecef = np.stack(PROJ.transform(longitude, latitude, altitude), axis=-1)
    found = ecef_to_geodetic(ecef)
    np.testing.assert_allclose(np.degrees(found[0]), latitude, rtol=0, atol=1e-9)
    turn = (np.degrees(found[1]) - longitude + 180.0) % 360.0 - 180.0
    assert np.max(np.abs(turn * np.cos(found[0]))) < 1e-9
    np.testing.assert_allclose(found[2], altitude, rtol=0, atol=ONE_MM)


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


def test_north_east_down_is_a_right_handed_frame_of_the_ellipsoid() -> None:
    latitude, longitude = np.radians(60.0), np.radians(30.0)
    frame = north_east_down(latitude, longitude)
    here = geodetic_to_ecef(latitude, longitude, 0.0)
    north = geodetic_to_ecef(latitude + 1e-6, longitude, 0.0) - here
    east = geodetic_to_ecef(latitude, longitude + 1e-6, 0.0) - here
    up = geodetic_to_ecef(latitude, longitude, 1.0) - here
    np.testing.assert_allclose(frame[0], north / np.linalg.norm(north), atol=1e-6)
    np.testing.assert_allclose(frame[1], east / np.linalg.norm(east), atol=1e-6)
    np.testing.assert_allclose(frame[2], -up, atol=1e-8)
    np.testing.assert_allclose(np.cross(frame[0], frame[1]), frame[2], atol=1e-12)


def world_to_body(psi: float, theta: float, phi: float) -> np.ndarray:
    """Rx(phi) Ry(theta) Rz(psi), dis-facts section 7."""
    c, s = np.cos(psi), np.sin(psi)
    rz = np.array([[c, s, 0], [-s, c, 0], [0, 0, 1]])
    c, s = np.cos(theta), np.sin(theta)
    ry = np.array([[c, 0, -s], [0, 1, 0], [s, 0, c]])
    c, s = np.cos(phi), np.sin(phi)
    rx = np.array([[1, 0, 0], [0, c, s], [0, -s, c]])
    return rx @ ry @ rz


def test_orientation_points_the_nose_along_the_velocity() -> None:
    rng = np.random.default_rng(3)
    position = rng.normal(size=(100, 3))
    position *= 7e6 / np.linalg.norm(position, axis=1)[:, np.newaxis]
    velocity = rng.normal(size=(100, 3)) * 1e3
    down = -position / np.linalg.norm(position, axis=1)[:, np.newaxis]
    for angles, v, d in zip(orientation_along(velocity, position), velocity, down):
        body = world_to_body(*angles)
        np.testing.assert_allclose(body @ v, [np.linalg.norm(v), 0, 0], atol=1e-6)
        assert abs(body[1] @ d) < 4e-3  # wings level; d is geocentric, off 0.2 deg
        assert body[2] @ d > 0.0


@pytest.mark.parametrize("velocity", [(0.0, 0.0, 0.0), (100.0, 0.0, 0.0)])
def test_a_body_at_rest_or_rising_straight_up_has_its_right_wing_to_the_east(
    velocity: tuple[float, float, float],
) -> None:
    position = np.array([[6_378_137.0, 0.0, 0.0]])
    angles = orientation_along(np.array([velocity]), position)[0]
    np.testing.assert_allclose(world_to_body(*angles)[1], [0, 1, 0], atol=1e-9)
