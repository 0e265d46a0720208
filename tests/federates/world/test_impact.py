import numpy as np
import pytest
from scipy.integrate import solve_ivp

from federates.world.atmosphere import density
from federates.world.frames import MU
from federates.world.impact import predict_impact, time_to_fall
from interop.dis.coordinates import ecef_to_geodetic, geodetic_to_ecef, north_east_down

TEN_METRES = 10.0
TIME = 1_800_000_000.0
OMEGA = np.array([0.0, 0.0, 7.2921151467e-5])  # WGS-84


def ballistic_states(n: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(6)
    latitude, longitude = rng.uniform(-1.5, 1.5, n), rng.uniform(-3.1, 3.1, n)
    position = geodetic_to_ecef(latitude, longitude, rng.uniform(110e3, 800e3, n))
    azimuth, climb = rng.uniform(0, 2 * np.pi, n), rng.uniform(-0.3, 1.2, n)
    speed = rng.uniform(1e3, 6.5e3, n)
    local = np.stack(
        (
            speed * np.cos(climb) * np.cos(azimuth),
            speed * np.cos(climb) * np.sin(azimuth),
            -speed * np.sin(climb),
        ),
        axis=-1,
    )
    frame = north_east_down(latitude, longitude)
    return position, np.einsum("nij,ni->nj", frame, local)


def fall(
    position: np.ndarray, velocity: np.ndarray, beta: float | None
) -> tuple[np.ndarray, float]:
    """Numeric integration in the rotating frame down to the ellipsoid."""

    def motion(t: float, y: np.ndarray) -> np.ndarray:
        r, v = y[:3], y[3:]
        a = -MU * r / np.linalg.norm(r) ** 3
        a = a - 2 * np.cross(OMEGA, v) - np.cross(OMEGA, np.cross(OMEGA, r))
        if beta is not None:
            rho = float(density(ecef_to_geodetic(r)[2]))
            a = a - rho * np.linalg.norm(v) * v / (2 * beta)
        return np.concatenate((v, a))

    def ground(t: float, y: np.ndarray) -> float:
        return float(ecef_to_geodetic(y[:3])[2])

    ground.terminal = True  # type: ignore[attr-defined]
    found = solve_ivp(
        motion,
        (0.0, 8000.0),
        np.concatenate((position, velocity)),
        events=ground,
        rtol=1e-9,
        atol=1e-4,
        method="DOP853",
    )
    return found.y_events[0][0][:3], found.t_events[0][0]


def test_impact_without_air_is_that_of_numeric_integration() -> None:
    position, velocity = ballistic_states(25)
    location, arrival = predict_impact(position, velocity, TIME)
    for k in range(25):
        where, when = fall(position[k], velocity[k], None)
        np.testing.assert_allclose(location[k], where, rtol=0, atol=TEN_METRES)
        assert arrival[k] - TIME == pytest.approx(when, abs=0.01)


@pytest.mark.parametrize("beta", [1_000.0, 8_000.0])
def test_impact_with_drag_is_that_of_numeric_integration(beta: float) -> None:
    position, velocity = ballistic_states(5)
    location, arrival = predict_impact(
        position, velocity, TIME, ballistic_coefficient=beta
    )
    for k in range(5):
        where, when = fall(position[k], velocity[k], beta)
        # Air above 100 km is left out by the prediction alone.
        np.testing.assert_allclose(location[k], where, rtol=0, atol=20 * TEN_METRES)
        assert arrival[k] - TIME == pytest.approx(when, abs=0.5)


def test_what_stays_in_orbit_has_no_impact() -> None:
    position = geodetic_to_ecef([0.1, 0.2], [0.0, 0.0], [500e3, 500e3])
    velocity = np.array([[0.0, 7.3e3, 0.0], [12e3, 0.0, 0.0]])
    location, arrival = predict_impact(position, velocity, TIME)
    assert np.all(np.isnan(location)) and np.all(np.isnan(arrival))


def test_no_tracks_have_no_impacts() -> None:
    location, arrival = predict_impact(np.empty((0, 3)), np.empty((0, 3)), TIME)
    assert location.shape == (0, 3) and arrival.shape == (0,)


def test_time_to_fall_of_a_drop_is_that_of_a_stone() -> None:
    # sqrt(2 h/g) with g in the rotating frame at the equator, 9.780 m/s^2 (WGS-84
    # normal gravity 9.7803; a point mass gives 9.7643).
    position = geodetic_to_ecef([0.0], [0.0], [100.0])
    wait = time_to_fall(position, np.zeros((1, 3)))
    assert wait[0] == pytest.approx(np.sqrt(200.0 / 9.7643), rel=1e-4)
