import numpy as np
import pyproj
import pytest

from federates.world.ground_track import GroundTrack, displaced
from federates.world.route import Waypoint, route
from interop.dis.coordinates import ecef_to_geodetic, geodetic_to_ecef, north_east_down

GEOD = pyproj.Geod(ellps="WGS84")
ONE_METRE = 1.0


def waypoint(
    lat: float, lon: float, altitude: float, speed: float, hold: float = 0.0
) -> Waypoint:
    return Waypoint(
        latitude=np.radians(lat),
        longitude=np.radians(lon),
        altitude=altitude,
        speed=speed,
        hold=hold,
    )


def test_a_leg_is_the_geodesic_at_its_speed() -> None:
    flight = route([waypoint(40, 10, 9000, 200), waypoint(45, 25, 9000, 200)])
    azimuth, _, length = GEOD.inv(10, 40, 25, 45)
    assert flight.duration == pytest.approx(length / 200)
    for moment in (0.0, 1000.3, 3333.3, 6000.0):
        lon, lat, _ = GEOD.fwd(10, 40, azimuth, 200 * moment)
        expected = geodetic_to_ecef(np.radians(lat), np.radians(lon), 9000.0)
        found, _, _ = flight.state(moment)
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-3)


def test_d_a_cruise_missile_needs_7580_s_for_1500_km() -> None:
    # domain.md, scenario figures: 1,500 km in 7,580 s at 50 to 100 m.
    east, north, _ = GEOD.fwd(50.0, 30.0, 90.0, 1_500e3)
    flight = route(
        [waypoint(30, 50, 60, 1_500e3 / 7_580), waypoint(north, east, 60, 1.0)]
    )
    assert flight.duration == pytest.approx(7_580, rel=1e-6)
    _, _, altitude = ecef_to_geodetic(flight.state(np.linspace(0, 7580, 999))[0])
    np.testing.assert_allclose(altitude, 60.0, atol=ONE_METRE)


def test_a_turn_is_rounded_and_the_rest_untouched() -> None:
    corner = (40.5, 10.0)
    flight = route(
        [
            waypoint(40, 10, 1000, 250),
            waypoint(*corner, 1000, 250),
            waypoint(40.5, 11, 1000, 250),
        ],
        turn_time=20.0,
    )
    there = GEOD.inv(10, 40, 10, 40.5)[2] / 250
    north, east = north_east_down(*np.radians(corner))[:2]
    for moment, course in ((there - 10.5, north), (there + 10.5, east)):
        _, velocity, _ = flight.state(moment)
        assert velocity @ course == pytest.approx(250.0, abs=0.1)
    point = geodetic_to_ecef(*np.radians(corner), 1000.0)
    # A parabola through the corner's triangle passes a quarter of |dv| T / 2 inside.
    away = np.linalg.norm(flight.state(there)[0] - point)
    assert away == pytest.approx(250 * np.sqrt(2) * 20 / 8, rel=0.01)


def test_climb_follows_the_altitudes_of_the_waypoints() -> None:
    flight = route([waypoint(40, 10, 0, 100), waypoint(40, 11, 5000, 100)])
    altitude = ecef_to_geodetic(flight.state(flight.duration / 2)[0])[2]
    assert altitude == pytest.approx(2500.0, abs=0.01)


def test_a_vehicle_stands_where_it_holds() -> None:
    drive = route(
        [
            waypoint(40, 10, 0, 10, hold=100),
            waypoint(40.01, 10, 0, 10, hold=60),
        ]
    )
    start = geodetic_to_ecef(*np.radians((40.0, 10.0)), 0.0)
    end = geodetic_to_ecef(*np.radians((40.01, 10.0)), 0.0)
    for moment, place in ((0.0, start), (94.0, start), (drive.duration - 50, end)):
        position, velocity, _ = drive.state(moment)
        np.testing.assert_allclose(position, place, rtol=0, atol=1e-3)
        np.testing.assert_allclose(velocity, 0.0, atol=1e-9)
    assert drive.duration == pytest.approx(160 + GEOD.inv(10, 40, 10, 40.01)[2] / 10)


def test_a_route_that_goes_nowhere_is_refused() -> None:
    with pytest.raises(ValueError, match="two different points"):
        route([waypoint(40, 10, 0, 10), waypoint(40, 10, 0, 10)])


def test_ground_track_velocity_is_the_derivative_at_any_altitude() -> None:
    track = GroundTrack((1.2, 0.3), (-0.4, 2.0))
    s = np.linspace(0.0, track.length, 50)
    h = 1e-2
    before, _ = track.state(s - 4e3 * h, 4e3, 60e3 + 300.0 * -h, -300.0)
    after, _ = track.state(s + 4e3 * h, 4e3, 60e3 + 300.0 * h, -300.0)
    _, velocity = track.state(s, 4e3, 60e3, 300.0)
    np.testing.assert_allclose((after - before) / (2 * h), velocity, atol=1e-3)


def test_displaced_goes_so_far_over_ground() -> None:
    lat, lon = displaced(0.7, 1.0, np.array([3000.0, -4000.0]))
    azimuth, _, length = GEOD.inv(1.0, 0.7, lon, lat, radians=True)
    assert length == pytest.approx(5000.0)
    assert azimuth == pytest.approx(np.arctan2(-4000.0, 3000.0))
