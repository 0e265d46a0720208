import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy.integrate import solve_ivp
from scipy.spatial.transform import Rotation

from interop.dis.dead_reckoning import Kinematics, extrapolate, kinematics, to_body_axes

Floats = NDArray[np.float64]

ONE_MICROMETRE = 1e-6
ROTATING, ACCELERATED, BODY = (3, 4, 7, 8), (4, 5, 8, 9), (6, 7, 8, 9)


def matrix(orientation: Floats) -> Floats:
    """World-to-body matrix by scipy: intrinsic z-y'-x'' takes body to world."""
    return Rotation.from_euler("ZYX", orientation).as_matrix().T


def skew(w: Floats) -> Floats:
    return np.array([[0, -w[2], w[1]], [w[2], 0, -w[0]], [-w[1], w[0], 0]])


def integrated(
    algorithm: int,
    position: Floats,
    velocity: Floats,
    acceleration: Floats,
    orientation: Floats,
    rate: Floats,
    dt: float,
) -> tuple[Floats, Floats, Floats]:
    """Position, velocity and attitude matrix by integration of the definition.

    The attitude turns at a constant rate along body axes, the velocity changes at
    a constant rate along the axes of the algorithm.
    """
    spin = rate if algorithm in ROTATING else np.zeros(3)
    gain = acceleration if algorithm in ACCELERATED else np.zeros(3)

    def motion(_: float, state: Floats) -> Floats:
        attitude = state[6:].reshape(3, 3)
        along = attitude.T @ state[3:6] if algorithm in BODY else state[3:6]
        return np.concatenate([along, gain, (-skew(spin) @ attitude).ravel()])

    start = np.concatenate([np.zeros(3), velocity, matrix(orientation).ravel()])
    end = solve_ivp(motion, (0, dt), start, rtol=1e-12, atol=1e-12, method="DOP853")
    final = end.y[:, -1]
    attitude = final[6:].reshape(3, 3)
    along = attitude.T @ final[3:6] if algorithm in BODY else final[3:6]
    return position + final[:3], along, attitude


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(20120808)


@pytest.mark.parametrize("algorithm", range(2, 10))
@pytest.mark.parametrize("rate", [0.0, 1e-9, 1e-3, 0.1, 1.5])
def test_motion_is_the_integral_of_what_is_defined(
    algorithm: int, rate: float, rng: np.random.Generator
) -> None:
    n = 4
    position = rng.normal(size=(n, 3)) * 1e3
    velocity, acceleration = rng.normal(size=(2, n, 3)) * 30.0
    orientation = rng.uniform(-1.4, 1.4, (n, 3))
    spin = rng.normal(size=(n, 3)) * rate
    dt = rng.uniform(0.5, 6.0, n)
    moved = kinematics(
        algorithm, position, velocity, acceleration, orientation, spin, dt
    )
    for k in range(n):
        place, speed, attitude = integrated(
            algorithm,
            position[k],
            velocity[k],
            acceleration[k],
            orientation[k],
            spin[k],
            dt[k],
        )
        assert moved.position[k] == pytest.approx(place, abs=ONE_MICROMETRE)
        assert moved.velocity[k] == pytest.approx(speed, abs=1e-7)
        assert matrix(moved.orientation[k]) == pytest.approx(attitude, abs=1e-9)


@pytest.mark.parametrize("algorithm", range(2, 10))
def test_acceleration_is_the_derivative_of_velocity(
    algorithm: int, rng: np.random.Generator
) -> None:
    n, step = 5, 1e-4
    velocity, acceleration, spin = rng.normal(size=(3, n, 3))
    orientation = rng.uniform(-1.4, 1.4, (n, 3))
    dt = rng.uniform(0.5, 6.0, n)

    def at(when: Floats) -> tuple[Floats, Floats]:
        moved = kinematics(
            algorithm,
            np.zeros((n, 3)),
            velocity,
            acceleration,
            orientation,
            spin,
            when,
        )
        return moved.velocity, moved.acceleration

    slope = (at(dt + step)[0] - at(dt - step)[0]) / (2 * step)
    assert at(dt)[1] == pytest.approx(slope, abs=1e-5)


@pytest.mark.parametrize("algorithm", [0, 1, 10, 11, 255])
def test_without_a_rule_it_stays(algorithm: int, rng: np.random.Generator) -> None:
    told = rng.normal(size=(5, 3, 3))
    position, orientation = extrapolate(algorithm, *told, dt=7.0)
    assert (position == told[0]).all()
    assert (orientation == told[3]).all()


def test_static_does_not_move_and_other_keeps_what_it_said() -> None:
    something = np.ones((2, 3))
    moved = kinematics(np.array([1, 0]), *[something] * 5, dt=3.0)
    assert (moved.velocity == [[0, 0, 0], [1, 1, 1]]).all()
    assert (moved.acceleration == [[0, 0, 0], [1, 1, 1]]).all()


def columns_of(moved: Kinematics) -> list[Floats]:
    return [moved.position, moved.velocity, moved.acceleration, moved.orientation]


def test_mixed_algorithms_give_what_each_gives_alone(rng: np.random.Generator) -> None:
    algorithm = rng.integers(0, 13, 60)
    columns = rng.normal(size=(5, 60, 3))
    dt = rng.uniform(0, 10, 60)
    mixed = kinematics(algorithm, *columns, dt=dt)
    for k in range(60):
        alone = kinematics(algorithm[k], *columns[:, k : k + 1], dt=dt[k])
        for ours, theirs in zip(columns_of(mixed), columns_of(alone), strict=True):
            assert ours[k] == pytest.approx(theirs[0], rel=1e-12, abs=1e-12)


def test_arguments_are_left_alone(rng: np.random.Generator) -> None:
    columns = rng.normal(size=(5, 9, 3))
    before = columns.copy()
    kinematics(np.arange(1, 10), *columns, dt=2.0)
    assert (columns == before).all()


def test_no_entity_is_no_trouble() -> None:
    none = np.zeros((0, 3))
    moved = kinematics(np.zeros(0, dtype=int), none, none, none, none, none, 1.0)
    assert [part.shape for part in columns_of(moved)] == [(0, 3)] * 4


@pytest.mark.parametrize("algorithm", range(2, 10))
@settings(max_examples=30, deadline=None)
@given(rate=st.floats(0.0, 3.0), nudge=st.floats(1e-12, 1e-6))
def test_no_step_where_series_and_closed_form_meet(
    algorithm: int, rate: float, nudge: float
) -> None:
    axis = np.array([[0.48, -0.6, 0.64]])
    ones = np.ones((1, 3))

    def place(size: float) -> Floats:
        moved = kinematics(algorithm, 0 * ones, ones, ones, ones, axis * size, 1.0)
        return moved.position

    slope = np.abs(place(rate + nudge) - place(rate))
    assert (slope < 3 * nudge + 1e-14).all()


@pytest.mark.parametrize("algorithm", range(6, 10))
def test_body_axes_announce_the_motion_known_in_the_world(
    algorithm: int, rng: np.random.Generator
) -> None:
    position, velocity, acceleration, spin = rng.normal(size=(4, 8, 3))
    orientation = rng.uniform(-1.4, 1.4, (8, 3))
    rate = spin if algorithm in ROTATING else 0 * spin
    along, gain = to_body_axes(velocity, acceleration, orientation, rate)
    told = kinematics(algorithm, position, along, gain, orientation, rate, 0.0)
    assert told.velocity == pytest.approx(velocity)
    if algorithm in ACCELERATED:
        assert told.acceleration == pytest.approx(acceleration)


def test_the_orientation_is_that_of_the_moment_of_asking(
    rng: np.random.Generator,
) -> None:
    columns = rng.normal(size=(5, 9, 3))
    expected = kinematics(np.arange(1, 10), *columns, dt=2.0).orientation
    moved = kinematics(np.arange(1, 10), *columns, dt=2.0)
    columns[:] = 0.0
    assert (moved.orientation == expected).all()
