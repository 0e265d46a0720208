import numpy as np
import pyproj
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from interop.dis.coordinates import (
    FLATTENING,
    SEMI_MAJOR,
    SEMI_MINOR,
    absolute,
    east_north_up,
    ecef_to_geodetic,
    geodetic_to_ecef,
    north_east_down,
    relative,
)
from interop.dis.orientation import world_to_body

Floats = NDArray[np.float64]

ONE_MICROMETRE = 1e-6
PROJ = pyproj.Transformer.from_crs("EPSG:4979", "EPSG:4978", always_xy=True)
GEOSTATIONARY = 35_786e3  #: m
#: latitude and longitude (degrees) and height (m) of places where code goes wrong
ODD = np.array(
    [
        (90.0, 0.0, 0.0),
        (-90.0, 0.0, 1e6),
        (0.0, 180.0, 0.0),
        (10.0, -180.0, 5e3),
        (0.0, 0.0, GEOSTATIONARY),
        (-0.0, 179.999999999, -400.0),
        (89.9999999, 45.0, GEOSTATIONARY),
        (34.0, -118.0, 3.844e8),
    ]
)


def places(n: int = 2000) -> tuple[Floats, Floats, Floats]:
    rng = np.random.default_rng(1)
    height = np.where(
        np.arange(n) % 2, rng.uniform(-11e3, 36e6, n), rng.uniform(-100, 20e3, n)
    )
    drawn = np.column_stack(
        [rng.uniform(-90, 90, n), rng.uniform(-180, 180, n), height]
    )
    latitude, longitude, height = np.concatenate([drawn, ODD]).T
    return latitude, longitude, height


def test_geodetic_to_ecef_is_that_of_proj() -> None:
    latitude, longitude, height = places()
    expected = np.stack(PROJ.transform(longitude, latitude, height), axis=-1)
    found = geodetic_to_ecef(np.radians(latitude), np.radians(longitude), height)
    np.testing.assert_allclose(found, expected, rtol=0, atol=ONE_MICROMETRE)


def test_ecef_to_geodetic_undoes_what_proj_does() -> None:
    # PROJ's own inverse stops after one step of Bowring: 5 cm off in high orbits.
    latitude, longitude, height = places()
    ecef = np.stack(PROJ.transform(longitude, latitude, height), axis=-1)
    found = ecef_to_geodetic(ecef)
    np.testing.assert_allclose(np.degrees(found[0]), latitude, rtol=0, atol=1e-12)
    turn = (np.degrees(found[1]) - longitude + 180.0) % 360.0 - 180.0
    assert np.max(np.abs(turn * np.cos(found[0]))) < 1e-12
    np.testing.assert_allclose(found[2], height, rtol=0, atol=ONE_MICROMETRE)


def test_near_the_centre_the_foot_is_the_nearest_point() -> None:
    rng = np.random.default_rng(2)
    scale = 10.0 ** rng.uniform(-3.0, 6.8, (400, 1))
    position = rng.normal(size=(400, 3)) * scale
    position[:40, 2] = 0.0  # on the equator's plane
    position[40:60, :2] = 0.0  # on the axis
    position[60:70] *= 1e-200
    latitude, longitude, height = ecef_to_geodetic(position)
    np.testing.assert_allclose(
        geodetic_to_ecef(latitude, longitude, height), position, atol=ONE_MICROMETRE
    )
    # the ellipse by its own parameter, which is no latitude
    along = np.linspace(-np.pi / 2, np.pi / 2, 20_001)
    ellipse = SEMI_MAJOR * np.cos(along) + 1j * SEMI_MINOR * np.sin(along)
    meridian = np.hypot(position[:, 0], position[:, 1]) + 1j * position[:, 2]
    nearest = np.abs(meridian[:, np.newaxis] - ellipse).min(axis=1)
    np.testing.assert_allclose(np.abs(height), nearest, rtol=0, atol=10.0)


def test_at_the_centre_a_pole_is_nearest() -> None:
    latitude, longitude, height = ecef_to_geodetic((0.0, 0.0, 0.0))
    assert (abs(latitude), longitude) == (np.pi / 2, 0.0)
    assert height == pytest.approx(-SEMI_MAJOR * (1.0 - FLATTENING))


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf, 1e300])
def test_what_is_no_number_spoils_its_own_row_without_a_warning(bad: float) -> None:
    good = (6e6, 1e6, 2e6)
    latitude, longitude, height = ecef_to_geodetic([good, (bad, 0.0, 1.0), good])
    assert np.isnan(latitude).tolist() == [False, True, False]
    assert np.isnan(height).tolist() == [False, True, False]
    there = geodetic_to_ecef([0.1, bad], [0.2, 0.0], [0.0, bad])
    assert np.isfinite(there[0]).all()
    assert (np.abs(there[1]) > 1e99).any() or np.isnan(there[1]).any()
    for axes in (north_east_down, east_north_up):
        assert np.isfinite(axes([0.1, bad], 0.2)[0]).all()
    seen = relative([good, (bad, bad, bad)], north_east_down(0.1, 0.2), good)
    assert (seen[0] == 0.0).all()


def test_shapes_broadcast() -> None:
    column = np.linspace(-1.0, 1.0, 4)[:, np.newaxis]
    grid = geodetic_to_ecef(column, np.linspace(-3.0, 3.0, 5), 1e3)
    assert grid.shape == (4, 5, 3)
    latitude, longitude, height = ecef_to_geodetic(grid)
    assert latitude.shape == longitude.shape == height.shape == (4, 5)
    np.testing.assert_allclose(latitude, np.broadcast_to(column, (4, 5)))
    assert north_east_down(column, 0.0).shape == (4, 1, 3, 3)
    assert geodetic_to_ecef(0.0, 0.0, 0.0).tolist() == [SEMI_MAJOR, 0.0, 0.0]
    assert ecef_to_geodetic(np.empty((0, 3)))[0].shape == (0,)
    seen = relative(grid, east_north_up(0.1, 0.2), grid[0, 0])
    assert seen.shape == (4, 5, 3)
    assert (seen[0, 0] == 0.0).all()


@pytest.mark.parametrize("latitude", [-90.0, -34.9, 0.0, 48.5, 90.0])
@pytest.mark.parametrize("longitude", [-180.0, 0.0, 138.5, 180.0])
def test_local_level_is_that_of_proj(latitude: float, longitude: float) -> None:
    proj = pyproj.Transformer.from_pipeline(
        "+proj=topocentric +ellps=WGS84 "
        f"+lon_0={longitude} +lat_0={latitude} +h_0=250"
    )
    here = geodetic_to_ecef(np.radians(latitude), np.radians(longitude), 250.0)
    points = here + np.random.default_rng(3).normal(size=(50, 3)) * 1e5
    expected = np.stack(proj.transform(*points.T), axis=-1)
    axes = east_north_up(np.radians(latitude), np.radians(longitude))
    found = relative(points, axes, here)
    np.testing.assert_allclose(found, expected, rtol=0, atol=ONE_MICROMETRE)
    np.testing.assert_allclose(absolute(found, axes, here), points, rtol=0, atol=1e-8)
    down = north_east_down(np.radians(latitude), np.radians(longitude))
    np.testing.assert_allclose(
        relative(points, down, here), found[:, (1, 0, 2)] * (1.0, 1.0, -1.0), atol=1e-9
    )


def test_local_axes_point_where_their_names_say() -> None:
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


def test_body_axes_are_those_of_the_nose_the_right_and_below() -> None:
    # Turned by 90 degrees about Z: the nose along Y, the right side along -X.
    axes = world_to_body((np.pi / 2, 0.0, 0.0))
    location = np.array([1e6, 2e6, 3e6])
    seen = relative(location + np.array([[0, 5, 0], [-7, 0, 2]]), axes, location)
    np.testing.assert_allclose(seen, [[5, 0, 0], [0, 7, 2]], atol=1e-9)
    np.testing.assert_allclose(absolute((1.0, 0.0, 0.0), axes), (0, 1, 0), atol=1e-15)


@settings(deadline=None)
@given(
    st.floats(-np.pi / 2, np.pi / 2),
    st.floats(-np.pi, np.pi),
    st.floats(-6.3e6, 1e9),
)
def test_any_place_and_back_is_the_same_place(
    latitude: float, longitude: float, height: float
) -> None:
    place = geodetic_to_ecef(latitude, longitude, height)
    again = geodetic_to_ecef(*ecef_to_geodetic(place))
    np.testing.assert_allclose(again, place, rtol=1e-14, atol=ONE_MICROMETRE)
