import numpy as np
import pyproj
import pytest
from scipy.integrate import solve_ivp

from federates.world.ballistic import (
    UnreachableError,
    ballistic,
    falls,
    minimum_energy,
)
from federates.world.frames import EARTH_RADIUS
from federates.world.reentry import falling_acceleration
from interop.dis.coordinates import ecef_to_geodetic, geodetic_to_ecef

GEOD = pyproj.Geod(ellps="WGS84")
ONE_KM = 1000.0


def ends(
    latitude: float, longitude: float, azimuth: float, distance: float
) -> tuple[np.ndarray, np.ndarray]:
    """Launch and aim points (1, 3), ``distance`` m apart on the WGS-84 ellipsoid."""
    east, north, _ = GEOD.fwd(longitude, latitude, azimuth, distance)
    points = np.radians([[latitude, longitude], [north, east]])
    ecef = geodetic_to_ecef(points[:, 0], points[:, 1], 0.0)
    return ecef[:1], ecef[1:]


def test_d1_minimum_energy_over_10_000_km() -> None:
    arc = minimum_energy(10_000e3 / EARTH_RADIUS)
    assert arc.speed == pytest.approx(7.198e3, rel=1e-3)
    assert np.degrees(arc.flight_path_angle) == pytest.approx(22.5, rel=1e-3)
    assert arc.apogee == pytest.approx(1_320e3, rel=1e-3)
    assert arc.time == pytest.approx(1_931.0, rel=1e-3)


@pytest.mark.parametrize(
    ("km", "speed", "seconds"),
    [
        (500, 2.173e3, 327.0),
        (3_000, 4.865e3, 14.92 * 60),
        (5_500, 6.075e3, 21.93 * 60),
        (12_000, 7.480e3, 35.72 * 60),
    ],
)
def test_d2_minimum_energy(km: float, speed: float, seconds: float) -> None:
    arc = minimum_energy(km * 1e3 / EARTH_RADIUS)
    assert arc.speed == pytest.approx(speed, rel=1e-3)
    # 327 s is quoted to a second only.
    assert arc.time == pytest.approx(seconds, rel=1.2e-3)


REPORTED = [(4_475e3, 950e3, 53 * 60.0, 250.0), (7_687.5e3, 1_001.2e3, 5_156.0, 170.0)]


@pytest.mark.parametrize(("apogee", "distance", "seconds", "burn"), REPORTED)
def test_d3_lofted_flights_last_as_reported(
    apogee: float, distance: float, seconds: float, burn: float
) -> None:
    launch, aim = ends(39.2, 125.7, 70.0, distance)
    flight = ballistic(
        launch, aim, burn_time=burn, ballistic_coefficient=8e3, apogee=apogee
    )[0]
    assert flight.duration == pytest.approx(seconds, rel=0.03)
    highest = ecef_to_geodetic(flight.position)[2].max()
    assert highest == pytest.approx(apogee, rel=2e-3)
    np.testing.assert_allclose(flight.position[-1], aim[0], rtol=0, atol=1.0)


@pytest.mark.parametrize(("apogee", "distance", "seconds", "burn"), REPORTED)
def test_d3_without_a_boost_phase_they_come_out_too_short(
    apogee: float, distance: float, seconds: float, burn: float
) -> None:
    # 160 to 190 s over an Earth at rest without air; turning and air give some back.
    launch, aim = ends(39.2, 125.7, 70.0, distance)
    flight = ballistic(
        launch, aim, burn_time=1.0, ballistic_coefficient=8e3, apogee=apogee
    )[0]
    assert 120.0 < seconds - flight.duration < 190.0


def test_any_place_azimuth_and_range_strikes_its_aim_point() -> None:
    rng = np.random.default_rng(8)
    n = 80
    places = [
        ends(*place)
        for place in zip(
            np.degrees(np.arcsin(rng.uniform(-1.0, 1.0, n))),
            rng.uniform(-180.0, 180.0, n),
            rng.uniform(0.0, 360.0, n),
            np.geomspace(300e3, 10_000e3, n),
        )
    ]
    launch = np.concatenate([place[0] for place in places])
    aim = np.concatenate([place[1] for place in places])
    flights = ballistic(
        launch,
        aim,
        burn_time=rng.uniform(30.0, 120.0, n),
        ballistic_coefficient=rng.uniform(1e3, 1e4, n),
    )
    start = np.array([flight.position[0] for flight in flights])
    end = np.array([flight.position[-1] for flight in flights])
    assert np.linalg.norm(start - launch, axis=1).max() < 1.0
    assert np.linalg.norm(end - aim, axis=1).max() < ONE_KM
    assert max(np.linalg.norm(flight.velocity[0]) for flight in flights) < 1e-9


def test_after_the_burn_it_moves_as_gravity_and_drag_have_it() -> None:
    launch, aim = ends(40.0, 125.0, 60.0, 5_000e3)
    flight = ballistic(launch, aim, burn_time=170.0, ballistic_coefficient=6e3)[0]
    start = np.concatenate([x for x in flight.state(170.0)[:2]])

    def motion(t: float, y: np.ndarray) -> np.ndarray:
        # Drag counts from 100 km on, on the way down.
        beta = 6e3 if y[:3] @ y[3:] < 0 and ecef_to_geodetic(y[:3])[2] < 1e5 else 1e99
        return np.concatenate((y[3:], falling_acceleration(y[:3], y[3:], beta)))

    end = flight.duration - 1.0
    found = solve_ivp(
        motion, (170.0, end), start, rtol=1e-9, atol=1e-4, max_step=1.0
    ).y[:, -1]
    position, velocity, _ = flight.state(end)
    np.testing.assert_allclose(position, found[:3], rtol=0, atol=50.0)
    np.testing.assert_allclose(velocity, found[3:], rtol=0, atol=20.0)


def test_it_leaves_upright_and_burns_out_at_the_angle_asked_for() -> None:
    launch, aim = ends(10.0, 20.0, 200.0, 2_000e3)
    flight = ballistic(
        launch,
        aim,
        burn_time=100.0,
        ballistic_coefficient=5e3,
        loft=np.radians(65.0),
    )[0]
    for moment, expected in ((1.0, 90.0), (100.0, 65.0)):
        position, velocity, _ = flight.state(moment)
        up = position / np.linalg.norm(position)
        angle = np.degrees(np.arcsin(velocity @ up / np.linalg.norm(velocity)))
        assert angle == pytest.approx(expected, abs=1.0)


def test_many_are_solved_as_one_by_one() -> None:
    pairs = [ends(40.0, 125.0, a, d) for a, d in ((60.0, 9e6), (300.0, 5e5))]
    launch = np.concatenate([p[0] for p in pairs])
    aim = np.concatenate([p[1] for p in pairs])
    both = ballistic(launch, aim, burn_time=[170.0, 60.0], ballistic_coefficient=5e3)
    for k, burn in enumerate((170.0, 60.0)):
        alone = ballistic(*pairs[k], burn_time=burn, ballistic_coefficient=5e3)[0]
        assert both[k].duration == pytest.approx(alone.duration, abs=0.01)
        assert both[k].burnout == burn


def test_decoys_go_with_the_missile_and_fall_behind_in_the_air() -> None:
    launch, aim = ends(40.0, 125.0, 60.0, 5_000e3)
    flight = ballistic(launch, aim, burn_time=170.0, ballistic_coefficient=8e3)[0]
    start, speed, _ = flight.state([170.0, 170.0])
    kick = np.array([[0.0, 0.0, 0.0], [2.0, -1.0, 1.0]])
    decoys = falls(start, speed + kick, 400.0)
    missile, _, _ = flight.state(170.0 + 500.0)
    assert np.linalg.norm(decoys[0].state(500.0)[0] - missile) < 0.1
    # A free body drifts by about the kick times the time.
    apart = np.linalg.norm(decoys[1].state(500.0)[0] - missile)
    assert apart == pytest.approx(np.sqrt(6.0) * 500.0, rel=0.3)
    assert decoys[0].duration > flight.duration - 170.0 + 10.0


@pytest.mark.parametrize(
    ("distance", "apogee"), [(1_000.0, np.nan), (19_900e3, np.nan), (500e3, 20e3)]
)
def test_an_impossible_flight_is_named(distance: float, apogee: float) -> None:
    possible = ends(10.0, 20.0, 30.0, 1_000e3)
    impossible = ends(10.0, 20.0, 30.0, distance)
    with pytest.raises(UnreachableError) as error:
        ballistic(
            np.concatenate((possible[0], impossible[0])),
            np.concatenate((possible[1], impossible[1])),
            burn_time=150.0,
            ballistic_coefficient=5e3,
            apogee=[np.nan, apogee],
        )
    assert error.value.rows.tolist() == [1]
