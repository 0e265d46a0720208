from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy.spatial.transform import Rotation

from interop.dis.coordinates import north_east_down
from interop.dis.orientation import (
    angle_between,
    body_rate,
    euler_of,
    euler_rate,
    heading_pitch_roll,
    orientation_along,
    orientation_at,
    quaternion_of,
    rotation_of,
    turn,
    world_to_body,
)

Floats = NDArray[np.float64]

#: Koks, "Using Rotations to Build Aerospace Coordinate Systems", DSTO-TN-0640 (2008),
#: example 1 of section 4: over Adelaide, to the south-east, climbing and banked.
ADELAIDE = np.radians((-34.9, 138.5))
ATTITUDE = np.radians((135.0, 20.0, 30.0))
ORIENTATION_DEG = (-123.0, 47.8, -29.7)  #: equation 4.29, one decimal
AXES = [  #: equation 4.27, three decimals
    (-0.366, -0.564, -0.741),
    (0.928, -0.165, -0.333),
    (0.065, -0.809, 0.584),
]

QUARTERS = (-np.pi, -np.pi / 2, 0.0, np.pi / 2, np.pi)
angles = st.floats(-np.pi, np.pi)
pitches = st.floats(-np.pi / 2, np.pi / 2)
ONE_ARC = 1e-12  #: rad


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(20120808)


def some(rng: np.random.Generator, n: int = 200) -> Floats:
    """Euler angles (n, 3) within their ranges, the nose never along Z."""
    return rng.uniform((-np.pi, -1.5, -np.pi), (np.pi, 1.5, np.pi), (n, 3))


def matrices(orientation: Floats) -> Floats:
    """World-to-body matrices by scipy: intrinsic z-y'-x'' takes body to world."""
    return Rotation.from_euler("ZYX", orientation).as_matrix().swapaxes(-1, -2)


def same(found: Floats, expected: Floats) -> None:
    """Hold that two attitudes are one, whatever their angles."""
    np.testing.assert_allclose(
        world_to_body(found), world_to_body(expected), atol=ONE_ARC
    )


def test_a_published_example_of_heading_pitch_and_roll() -> None:
    orientation = orientation_at(ATTITUDE, *ADELAIDE)
    assert np.degrees(orientation) == pytest.approx(ORIENTATION_DEG, abs=0.05)
    assert world_to_body(orientation) == pytest.approx(np.array(AXES), abs=0.0005)
    again = heading_pitch_roll(orientation, *ADELAIDE)
    np.testing.assert_allclose(again, ATTITUDE, atol=ONE_ARC)


def test_matrices_are_those_of_scipy(rng: np.random.Generator) -> None:
    orientation = some(rng)
    assert world_to_body(orientation) == pytest.approx(matrices(orientation), abs=1e-15)
    assert euler_of(matrices(orientation)) == pytest.approx(orientation, abs=1e-9)


@pytest.mark.parametrize("theta", [np.pi / 2, -np.pi / 2])
def test_an_upright_attitude_survives_euler_angles(
    theta: float, rng: np.random.Generator
) -> None:
    orientation = rng.uniform(-3, 3, (20, 3))
    orientation[:, 1] = theta
    found = euler_of(world_to_body(orientation))
    np.testing.assert_allclose(
        world_to_body(found), world_to_body(orientation), atol=1e-9
    )


def test_quaternions_are_those_of_scipy(rng: np.random.Generator) -> None:
    orientation = np.concatenate([some(rng), list(product(QUARTERS, repeat=3))])
    found = quaternion_of(world_to_body(orientation))
    x, y, z, w = Rotation.from_euler("ZYX", orientation).as_quat().T
    expected = np.column_stack([w, x, y, z])
    sign = np.sign(np.einsum("ni,ni->n", found, expected))[:, np.newaxis]
    np.testing.assert_allclose(found, sign * expected, atol=ONE_ARC)
    assert (found[:, 0] >= 0.0).all()
    np.testing.assert_allclose(
        rotation_of(-3.0 * found), world_to_body(orientation), atol=ONE_ARC
    )


@settings(deadline=None)
@given(angles, pitches, angles)
def test_all_forms_lead_back(psi: float, theta: float, phi: float) -> None:
    orientation = np.array([psi, theta, phi])
    found = euler_of(rotation_of(quaternion_of(world_to_body(orientation))))
    # near the upright attitude a rounding of the matrix is its square root in angles
    np.testing.assert_allclose(
        world_to_body(found), world_to_body(orientation), atol=1e-7
    )


def test_turn_is_a_rotation_about_its_vector(rng: np.random.Generator) -> None:
    vector = np.concatenate([rng.normal(size=(9, 3)), np.full((1, 3), 1e-9)])
    scipy = Rotation.from_rotvec(vector).as_matrix().transpose(0, 2, 1)
    assert turn(vector) == pytest.approx(scipy, abs=1e-14)
    assert (turn(np.zeros((1, 3))) == np.eye(3)).all()


def test_angle_between_attitudes(rng: np.random.Generator) -> None:
    first = Rotation.random(8, random_state=1)
    angle = np.array([0.0, 1e-7, 1e-3, 0.1, 1.0, 2.0, 3.0, np.pi])
    axis = rng.normal(size=(8, 3))
    axis /= np.linalg.norm(axis, axis=1)[:, np.newaxis]
    other = (Rotation.from_rotvec(axis * angle[:, np.newaxis]) * first).as_matrix()
    found = angle_between(
        first.as_matrix().transpose(0, 2, 1), other.transpose(0, 2, 1)
    )
    assert found == pytest.approx(angle, abs=1e-7)


def test_heading_pitch_and_roll_are_angles_from_local_level(
    rng: np.random.Generator,
) -> None:
    attitude = some(rng)
    latitude, longitude = rng.uniform(-1.5, 1.5, 200), rng.uniform(-3.1, 3.1, 200)
    orientation = orientation_at(attitude, latitude, longitude)
    to_world = north_east_down(latitude, longitude).swapaxes(-1, -2)
    by_scipy = Rotation.from_matrix(to_world) * Rotation.from_euler("ZYX", attitude)
    np.testing.assert_allclose(
        world_to_body(orientation), by_scipy.as_matrix().swapaxes(-1, -2), atol=ONE_ARC
    )
    found = heading_pitch_roll(orientation, latitude, longitude)
    assert (found[:, 0] >= 0.0).all()
    assert (found[:, 0] < 2 * np.pi).all()
    same(found, attitude)


@pytest.mark.parametrize("latitude", [-np.pi / 2, 0.0, np.pi / 2])
@pytest.mark.parametrize("longitude", [-np.pi, 0.0, np.pi])
def test_attitudes_survive_poles_and_the_date_line(
    latitude: float, longitude: float
) -> None:
    attitude = np.array(list(product(QUARTERS, (-np.pi / 2, 0.0, 1.0), QUARTERS)))
    orientation = orientation_at(attitude, latitude, longitude)
    found = heading_pitch_roll(orientation, latitude, longitude)
    np.testing.assert_allclose(world_to_body(found), world_to_body(attitude), atol=1e-7)


def test_a_heading_of_nearly_north_is_below_a_full_turn() -> None:
    orientation = orientation_at((-1e-17, 0.0, 0.0), 0.0, 0.0)
    assert 0.0 <= heading_pitch_roll(orientation, 0.0, 0.0)[0] < 2 * np.pi


def test_rates_are_the_derivatives_of_the_angles(rng: np.random.Generator) -> None:
    orientation, rate = some(rng), rng.normal(size=(200, 3))
    step = 1e-6
    later = world_to_body(orientation + rate * step)
    before = world_to_body(orientation - rate * step)
    # R' = -[w] R, so that w stands in -R' R^T
    spin = -((later - before) / (2 * step)) @ world_to_body(orientation).swapaxes(1, 2)
    seen = np.stack([spin[:, 2, 1], spin[:, 0, 2], spin[:, 1, 0]], axis=-1)
    found = body_rate(rate, orientation)
    np.testing.assert_allclose(found, seen, atol=1e-8)
    np.testing.assert_allclose(euler_rate(found, orientation), rate, atol=1e-10)


@pytest.mark.parametrize("theta", [np.pi / 2, -np.pi / 2])
def test_in_gimbal_lock_the_rates_tell_what_they_can(
    theta: float, rng: np.random.Generator
) -> None:
    orientation = np.column_stack(
        [rng.uniform(-3, 3, 9), np.full(9, theta), np.zeros(9)]
    )
    spin = rng.normal(size=(9, 3))
    rates = euler_rate(spin, orientation)
    assert np.isfinite(rates).all()
    assert (rates[:, 2] == 0.0).all()
    again = body_rate(rates, orientation)
    np.testing.assert_allclose(again[:, :2], spin[:, :2], atol=ONE_ARC)
    np.testing.assert_allclose(again[:, 2], 0.0, atol=ONE_ARC)


def test_orientation_along_points_the_nose_along_the_velocity(
    rng: np.random.Generator,
) -> None:
    position, velocity = rng.normal(size=(2, 100, 3))
    position *= 7e6 / np.linalg.norm(position, axis=1)[:, np.newaxis]
    velocity *= 1e3
    body = matrices(orientation_along(velocity, position))
    ahead = np.einsum("nij,nj->ni", body, velocity)
    speed = np.linalg.norm(velocity, axis=1)
    np.testing.assert_allclose(ahead[:, 0], speed, rtol=1e-12)
    np.testing.assert_allclose(ahead[:, 1:], 0.0, atol=1e-6)
    down = np.einsum("nij,nj->ni", body, -position / 7e6)
    assert (np.abs(down[:, 1]) < 4e-3).all()  # level; the centre is off by 0.2 degrees
    assert (down[:, 2] > 0.0).all()


@pytest.mark.parametrize("velocity", [(0.0, 0.0, 0.0), (100.0, 0.0, 0.0)])
def test_a_body_at_rest_or_rising_straight_up_has_its_right_wing_to_the_east(
    velocity: tuple[float, float, float],
) -> None:
    found = orientation_along([velocity], [(6_378_137.0, 0.0, 0.0)])[0]
    np.testing.assert_allclose(matrices(found)[1], [0, 1, 0], atol=1e-9)


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_what_is_no_number_spoils_its_own_row_without_a_warning(bad: float) -> None:
    good = (0.3, 0.2, 0.1)
    rows = np.array([good, (bad, 0.1, 0.2), good])
    quaternions = np.array([(1.0, 0, 0, 0), (bad, 0, 0, 1), (0, 0, 0, 0)])
    for found in (
        world_to_body(rows),
        euler_of(world_to_body(rows)),
        quaternion_of(world_to_body(rows)),
        rotation_of(quaternions)[[0, 1, 0]],
        heading_pitch_roll(rows, 0.1, 0.2),
        orientation_at(rows, 0.1, 0.2),
        heading_pitch_roll([good] * 3, [0.1, bad, 0.1], 0.2),
        body_rate(rows, [good] * 3),
        euler_rate(rows, [good] * 3),
        euler_rate([good] * 3, rows[:, ::-1]),
        orientation_along(rows * 1e3, np.full((3, 3), 6e6)),
        orientation_along([good] * 3, rows * 2e7),
    ):
        whole = np.isfinite(found).reshape(3, -1).all(axis=1)
        assert whole.tolist() == [True, False, True]
    assert np.isnan(rotation_of(quaternions)[2]).all()


def test_shapes_broadcast() -> None:
    assert world_to_body((0.1, 0.2, 0.3)).shape == (3, 3)
    grid = np.full((4, 5, 3), 0.3)
    assert euler_of(world_to_body(grid)) == pytest.approx(grid)
    assert quaternion_of(world_to_body(grid)).shape == (4, 5, 4)
    assert rotation_of((2.0, 0.0, 0.0, 0.0)).tolist() == np.eye(3).tolist()
    latitudes = np.linspace(-1, 1, 4)[:, np.newaxis]
    assert heading_pitch_roll(grid, latitudes, 0.0).shape == (4, 5, 3)
    assert orientation_at((0.1, 0.2, 0.3), latitudes, 0.0).shape == (4, 1, 3)
    assert euler_rate((1.0, 0.0, 0.0), grid).shape == (4, 5, 3)
    assert body_rate(np.empty((0, 3)), np.empty((0, 3))).shape == (0, 3)
