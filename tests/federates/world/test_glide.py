import numpy as np
import pyproj
import pytest

from federates.world.glide import glide, glide_profile
from interop.dis.coordinates import ecef_to_geodetic, geodetic_to_ecef

THREE_PERCENT = 0.03
VEHICLE = {"lift_to_drag": 2.6, "ballistic_coefficient": 13_003.0}


def test_d16_glide_range_and_time() -> None:
    found = glide_profile(5_500.0, 3_000.0, **VEHICLE)
    assert found.distance[-1] == pytest.approx(4_282e3, rel=THREE_PERCENT)
    assert found.time[-1] == pytest.approx(989.0, rel=THREE_PERCENT)
    assert found.speed[0] == 5_500.0 and found.speed[-1] == 3_000.0


def test_d16_glide_range_is_near_the_analytic_one() -> None:
    # R = (R_E/2)(L/D) ln[(1 - v_f^2/v_c^2)/(1 - v_i^2/v_c^2)]
    found = glide_profile(5_500.0, 3_000.0, **VEHICLE)
    assert found.distance[-1] == pytest.approx(4_193e3, rel=THREE_PERCENT)


@pytest.mark.parametrize("distance", [1_500e3, 4_000e3, 9_000e3])
def test_a_glide_ends_on_its_aim_point(distance: float) -> None:
    east, north, _ = pyproj.Geod(ellps="WGS84").fwd(125.0, 40.0, 70.0, distance)
    start = (np.radians(40.0), np.radians(125.0), 20.0)
    aim = (np.radians(north), np.radians(east), 50.0)
    flight = glide(start, aim, burn_time=120.0, dive_speed=1_500.0, **VEHICLE)
    assert np.linalg.norm(flight.position[0] - geodetic_to_ecef(*start)) < 1.0
    assert np.linalg.norm(flight.position[-1] - geodetic_to_ecef(*aim)) < 1.0
    altitude = ecef_to_geodetic(flight.position)[2]
    assert altitude.max() < 80e3
    speed = np.linalg.norm(flight.velocity, axis=1)
    burnt_out = np.searchsorted(flight.time, 120.0)
    # Once burnt out it loses speed all the way to the dive.
    gliding = (flight.time > 120.0) & (altitude > 27e3)
    assert np.all(np.diff(speed[gliding]) < 0.0)
    assert np.argmax(speed) <= burnt_out + 1


def test_a_glide_flies_between_its_ends_along_the_geodesic() -> None:
    start, aim = (0.6, 2.1, 0.0), (0.5, 1.5, 0.0)
    flight = glide(start, aim, burn_time=120.0, dive_speed=1_500.0, **VEHICLE)
    latitude, longitude, _ = ecef_to_geodetic(flight.position[1:-1:50])
    geod = pyproj.Geod(ellps="WGS84")
    whole = geod.inv(2.1, 0.6, 1.5, 0.5, radians=True)[2]
    for lat, lon in zip(latitude, longitude):
        first = geod.inv(2.1, 0.6, lon, lat, radians=True)[2]
        second = geod.inv(lon, lat, 1.5, 0.5, radians=True)[2]
        assert first + second == pytest.approx(whole, abs=0.01)


@pytest.mark.parametrize(("degrees", "lift_to_drag"), [(0.5, 2.6), (90.0, 0.5)])
def test_a_range_that_no_glide_has_is_refused(
    degrees: float, lift_to_drag: float
) -> None:
    with pytest.raises(ValueError, match="km"):
        glide(
            (0.0, 0.0, 0.0),
            (0.0, np.radians(degrees), 0.0),
            burn_time=120.0,
            dive_speed=1_500.0,
            lift_to_drag=lift_to_drag,
            ballistic_coefficient=13_003.0,
        )
