import numpy as np
import pytest
from numpy.typing import NDArray

from federates.sensors.coverage import (
    Points,
    ground_distance,
    looks,
    moving_enough,
    over_ground,
    pairs_within,
    refracted_horizon,
)
from federates.sensors.payloads import InfraredPayload, RadarPayload

EQUATOR = 6_378_137.0  # m, WGS-84
MEAN = 6_371_000.0  # m, of the formulas of domain.md
Floats = NDArray[np.float64]


def over_equator(angle: object, altitude: object, velocity: object = None) -> Points:
    """Points over the equator, where the ellipsoid is a circle."""
    turn, height = np.broadcast_arrays(np.atleast_1d(angle), np.asarray(altitude))
    radius = EQUATOR + height
    zero = np.zeros_like(radius)
    position = np.stack((radius * np.cos(turn), radius * np.sin(turn), zero), axis=1)
    moving = np.zeros_like(position)
    if velocity is not None:
        moving = moving + np.asarray(velocity)
    return Points.at(position, moving)


def test_radar_horizon_is_that_of_domain_figure_d15() -> None:
    assert refracted_horizon(20.0, 30.0) == pytest.approx(41_000.0, rel=1e-3)


def test_horizon_grows_with_height_and_stays_below_a_4_3_earth_all_the_way() -> None:
    heights = np.array([0.0, 30.0, 9_999.0, 10_001.0, 1e5, 5e5])
    reach = refracted_horizon(20.0, heights)
    assert np.all(np.diff(reach) > 0.0)
    assert reach[3] - reach[2] < 100.0  # no jump where the bending ends
    stretched = 4.0 / 3.0 * MEAN
    bent = stretched * np.arccos(stretched / (stretched + 5e5))
    straight = MEAN * np.arccos(MEAN / (MEAN + 5e5))
    assert straight < reach[-1] < bent


def test_a_ray_that_leaves_the_air_goes_on_straight() -> None:
    # From 10 km of height at the tangent ray's elevation, by the law of sines.
    rising = np.arccos(4.0 / 3.0 * MEAN / (4.0 / 3.0 * MEAN + 1e4))
    inner, outer = MEAN + 1e4, MEAN + 5e5
    at_target = np.arcsin(inner * np.sin(np.pi / 2.0 + rising) / outer)
    turn = np.pi / 2.0 - rising - at_target
    low = 4.0 / 3.0 * MEAN * rising
    assert refracted_horizon(0.0, 5e5) == pytest.approx(low + MEAN * turn, rel=1e-9)


def test_ground_distance_is_the_arc() -> None:
    a, b = over_equator(0.0, 0.0), over_equator(0.3, 5e5)
    assert ground_distance(a.position, b.position) == pytest.approx(0.3 * MEAN)


@pytest.mark.parametrize("altitude", [400e3, 1000e3, 1200e3])
def test_a_satellite_sees_the_ground_to_its_horizon_and_no_farther(
    altitude: float,
) -> None:
    horizon = np.arccos(EQUATOR / (EQUATOR + altitude))
    satellite = over_equator(0.0, altitude)
    ground = over_equator(horizon + np.array([-1e-4, 1e-4]), 0.0)
    seen = looks(satellite, ground, InfraredPayload(range_km=1e4), refracted=False)
    assert seen.target.tolist() == [0]
    farthest = np.sqrt((EQUATOR + altitude) ** 2 - EQUATOR**2)
    assert seen.range[0] == pytest.approx(farthest, rel=1e-3)


def test_a_target_behind_the_earth_is_never_looked_at() -> None:
    satellite = over_equator(0.0, 1000e3)
    for altitude in (0.0, 100e3, 1000e3):
        horizon = np.arccos(EQUATOR / (EQUATOR + 1000e3)) + np.arccos(
            EQUATOR / (EQUATOR + altitude)
        )
        hidden = over_equator(np.linspace(horizon + 1e-4, np.pi, 50), altitude)
        regard = InfraredPayload(range_km=1e5)
        assert len(looks(satellite, hidden, regard, refracted=False)) == 0


def test_a_line_of_sight_keeps_its_grazing_height() -> None:
    satellite = over_equator(0.0, 1000e3)
    # A target as high as the satellite: the chord's lowest point is halfway.
    radius = EQUATOR + 1000e3
    clear = 2.0 * np.arccos((EQUATOR + 100e3) / radius)
    targets = over_equator(clear + np.array([-1e-3, 1e-3]), 1000e3)
    regard = InfraredPayload(range_km=1e5, grazing_height_km=100.0)
    assert looks(satellite, targets, regard, False).target.tolist() == [0]


@pytest.mark.parametrize("limit_deg", [5.0, 20.0, 45.0, 70.0])
def test_grazing_angle_limits_are_those_of_the_triangle(limit_deg: float) -> None:
    altitude = 800e3
    angle = np.linspace(1e-3, 0.45, 1000)
    satellite, ground = over_equator(0.0, altitude), over_equator(angle, 0.0)
    grazing = np.arctan2(np.cos(angle) - EQUATOR / (EQUATOR + altitude), np.sin(angle))
    lower = RadarPayload(range_km=1e4, minimum_grazing_deg=limit_deg)
    seen = looks(satellite, ground, lower, False).target
    assert seen.tolist() == np.flatnonzero(grazing >= np.radians(limit_deg)).tolist()
    upper = RadarPayload(range_km=1e4, maximum_grazing_deg=limit_deg)
    seen = looks(satellite, ground, upper, False).target
    expected = (grazing >= 0.0) & (grazing <= np.radians(limit_deg))
    assert seen.tolist() == np.flatnonzero(expected).tolist()


def test_elevation_limits_are_those_of_the_sensor() -> None:
    radar = over_equator(0.0, 0.0)
    # Straight east along the tangent plane, lifted by known angles.
    angles = np.radians([1.0, 2.9, 3.1, 45.0])
    way = np.stack((np.sin(angles), np.cos(angles), 0.0 * angles), axis=1)
    position = radar.position + 50e3 * way
    targets = Points.at(position, np.zeros((4, 3)))
    regard = RadarPayload(
        range_km=100.0, minimum_elevation_deg=3.0, maximum_elevation_deg=40.0
    )
    assert looks(radar, targets, regard, True).target.tolist() == [2]


def test_azimuth_sector_is_measured_from_north_by_east() -> None:
    radar = over_equator(0.0, 0.0)
    azimuth = np.radians([0.0, 89.0, 91.0, 170.0, -170.0])
    north, east = np.cos(azimuth), np.sin(azimuth)
    way = np.stack((0.2 + 0.0 * north, east, north), axis=1)
    targets = Points.at(radar.position + 1e5 * way, np.zeros((5, 3)))
    regard = RadarPayload(range_km=500.0, azimuth_deg=180.0, azimuth_width_deg=178.0)
    assert looks(radar, targets, regard, True).target.tolist() == [2, 3, 4]


def test_range_and_altitude_masks() -> None:
    satellite = over_equator(0.0, 500e3)
    targets = over_equator([0.0, 0.001, 0.0, 0.2], [1e3, 20e3, 400e3, 1e3])
    regard = RadarPayload(
        range_km=600.0, minimum_range_km=200.0, maximum_altitude_km=10.0
    )
    assert looks(satellite, targets, regard, False).target.tolist() == [0]


def test_nothing_looks_at_itself() -> None:
    points = over_equator([0.0, 0.01], 500e3)
    first, second = pairs_within(points.position, points.position, 0.0, 1e6)
    assert list(zip(first.tolist(), second.tolist())) == [(0, 1), (1, 0)]


def test_an_airborne_radar_sees_beyond_the_straight_horizon_by_refraction() -> None:
    radar = over_equator(0.0, 9000.0)
    low = 50.0
    straight = MEAN * (np.arccos(MEAN / (MEAN + 9000)) + np.arccos(MEAN / (MEAN + low)))
    reach = np.sqrt(2 * 4 / 3 * MEAN) * (np.sqrt(9000.0) + np.sqrt(low))
    target = over_equator(np.array([straight * 1.05, reach * 1.01]) / MEAN, low)
    regard = RadarPayload(range_km=1000.0)
    assert looks(radar, target, regard, True).target.tolist() == [0]


def test_range_rate_is_the_change_of_distance() -> None:
    rng = np.random.default_rng(3)
    satellites = over_equator([0.0, 0.1], 700e3, rng.normal(0.0, 7000.0, (2, 3)))
    targets = over_equator([0.03, 0.05, 0.08], 30e3, rng.normal(0.0, 2000.0, (3, 3)))
    seen = looks(satellites, targets, RadarPayload(range_km=5000.0), False)
    assert len(seen) == 6
    dt = 1e-3

    def distance(time: float) -> Floats:
        start = satellites.position + time * satellites.velocity
        end = targets.position + time * targets.velocity
        return np.linalg.norm(end[seen.target] - start[seen.sensor], axis=1)

    expected = (distance(dt) - distance(-dt)) / (2.0 * dt)
    np.testing.assert_allclose(seen.range_rate, expected, atol=1e-2)
    np.testing.assert_allclose(seen.range, distance(0.0))
    np.testing.assert_allclose(np.linalg.norm(seen.direction, axis=1), 1.0)


def test_a_crossing_target_hides_in_the_ground_but_not_in_the_sky() -> None:
    satellite = over_equator(0.0, 500e3)
    regard = RadarPayload(range_km=3000.0)
    # Below the satellite a level flight has no radial speed; a climb has.
    level = over_equator(0.0, 10e3, (0.0, 250.0, 0.0))
    climb = over_equator(0.0, 10e3, (30.0, 250.0, 0.0))
    for target, found in ((level, False), (climb, True)):
        pair = looks(satellite, target, regard, False)
        assert moving_enough(pair, target, 15.0, 1e4).tolist() == [found]
        assert moving_enough(pair, target, 40.0, 1e4).tolist() == [False]
    # The same level flight before the sky, above the satellite.
    above = over_equator(0.0, 900e3, (0.0, 250.0, 0.0))
    pair = looks(satellite, above, regard, False)
    assert moving_enough(pair, above, 15.0, 1e4).tolist() == [True]


def test_the_satellites_own_motion_does_not_open_the_doppler_gate() -> None:
    satellite = over_equator(0.0, 500e3, (100.0, 7600.0, 0.0))
    parked = over_equator(0.05, 0.0)
    pair = looks(satellite, parked, RadarPayload(range_km=3000.0), False)
    assert abs(pair.range_rate[0]) > 1000.0
    assert moving_enough(pair, parked, 1.5, 40.0).tolist() == [False]


def test_a_fast_target_is_no_vehicle() -> None:
    satellite = over_equator(0.0, 500e3)
    targets = over_equator(0.05, 0.0, (0.0, 20.0, 0.0)), over_equator(
        0.05, 100.0, (0.0, 200.0, 0.0)
    )
    regard = RadarPayload(range_km=3000.0)
    gates = [
        bool(moving_enough(looks(satellite, t, regard, False), t, 1.5, 40.0)[0])
        for t in targets
    ]
    assert gates == [True, False]


def test_a_look_past_the_limb_has_no_ground_behind() -> None:
    start = np.array([[EQUATOR + 500e3, 0.0, 0.0]] * 2)
    limb = np.arcsin(EQUATOR / (EQUATOR + 500e3))  # off nadir
    off = limb + np.array([-1e-4, 1e-4])
    way = np.stack((-np.cos(off), np.sin(off), 0.0 * off), axis=1)
    assert over_ground(start, way).tolist() == [True, False]
