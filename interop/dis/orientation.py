"""How something is turned: Euler angles, rotation matrices, quaternions, rates.

Euler angles are those of DIS (IEEE 1278.1-2012, 1.6.3): psi about the world's Z,
theta about the new Y, phi about the new X, from world to body axes; X points out of
the nose, Y out of the right side, Z down. Between any two forms a rotation matrix
that takes world to body components is the way: ``quaternion_of(world_to_body(e))``.
The same three angles from local north, east and down are heading, pitch and roll.

Angles are in radians. Arrays have any shape before their last axes, and NaN
propagates without a warning.
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .coordinates import ecef_to_geodetic, north_east_down

Floats = NDArray[np.float64]

#: Cosine of theta below which the nose points along Z, and psi and phi are one.
_UPRIGHT = 1e-12


@np.errstate(invalid="ignore")
def world_to_body(orientation: ArrayLike) -> Floats:
    """Rotation matrices that take world components to body components.

    Parameters
    ----------
    orientation : (..., 3) rad: psi about Z, theta about the new Y, phi about the new X

    Returns
    -------
    (..., 3, 3)
    """
    angles = np.asarray(orientation, np.float64)
    sine, cosine = np.sin(angles), np.cos(angles)
    sp, st, sf = sine[..., 0], sine[..., 1], sine[..., 2]
    cp, ct, cf = cosine[..., 0], cosine[..., 1], cosine[..., 2]
    rotation = np.empty(angles.shape + (3,))
    rotation[..., 0, 0] = ct * cp
    rotation[..., 0, 1] = ct * sp
    rotation[..., 0, 2] = -st
    rotation[..., 1, 0] = sf * st * cp - cf * sp
    rotation[..., 1, 1] = sf * st * sp + cf * cp
    rotation[..., 1, 2] = sf * ct
    rotation[..., 2, 0] = cf * st * cp + sf * sp
    rotation[..., 2, 1] = cf * st * sp - sf * cp
    rotation[..., 2, 2] = cf * ct
    return rotation


def euler_of(rotation: Floats) -> Floats:
    """Euler angles of world-to-body matrices, the inverse of `world_to_body`.

    Parameters
    ----------
    rotation : (..., 3, 3)

    Returns
    -------
    (..., 3) rad: psi and phi within [-pi, pi], theta within [-pi/2, pi/2]. Where the
    body points along the world's Z axis psi and phi are not separable: phi is zero.
    """
    level = np.hypot(rotation[..., 0, 0], rotation[..., 0, 1])
    upright = level < _UPRIGHT
    angles = np.empty(rotation.shape[:-1])
    angles[..., 0] = np.where(
        upright,
        np.arctan2(-rotation[..., 1, 0], rotation[..., 1, 1]),
        np.arctan2(rotation[..., 0, 1], rotation[..., 0, 0]),
    )
    angles[..., 1] = np.arctan2(-rotation[..., 0, 2], level)
    angles[..., 2] = np.where(
        upright, 0.0, np.arctan2(rotation[..., 1, 2], rotation[..., 2, 2])
    )
    return angles


def turn(angle: Floats) -> Floats:
    """Matrices D by which body axes turn: R = D R0 (Annex E).

    Parameters
    ----------
    angle : (n, 3) rad, angular velocity times time along body axes

    Returns
    -------
    (n, 3, 3)
    """
    size = np.sqrt(np.einsum("ni,ni->n", angle, angle))
    skewed = np.sinc(size / np.pi)[:, np.newaxis] * angle
    squared = 0.5 * np.sinc(size / (2.0 * np.pi)) ** 2
    matrix: Floats = angle[:, :, np.newaxis] * angle[:, np.newaxis, :]
    matrix *= squared[:, np.newaxis, np.newaxis]
    matrix[:, [0, 1, 2], [0, 1, 2]] += np.cos(size)[:, np.newaxis]
    matrix[:, [0, 1, 2], [1, 2, 0]] += skewed[:, [2, 0, 1]]
    matrix[:, [1, 2, 0], [0, 1, 2]] -= skewed[:, [2, 0, 1]]
    return matrix


def angle_between(first: Floats, second: Floats) -> Floats:
    """Angle (n,), rad, of the rotation that takes one set of axes to another.

    Both are (n, 3, 3) world-to-body matrices.
    """
    # |A - B| = 2 sqrt(2) sin(angle / 2): exact where the arc cosine is not.
    apart = np.sqrt(np.einsum("nij,nij->n", first - second, first - second) / 8.0)
    angle: Floats = 2.0 * np.arcsin(np.minimum(apart, 1.0))
    return angle


def quaternion_of(rotation: ArrayLike) -> Floats:
    """Unit quaternions (..., 4) w x y z, w >= 0, of world-to-body matrices (..., 3, 3).

    It is the turn that takes world axes to body axes: w is the cosine of half its
    angle, x y z its axis (alike in both) times the sine.
    """
    (
        (xx, xy, xz),
        (yx, yy, yz),
        (zx, zy, zz),
    ) = np.moveaxis(np.asarray(rotation, np.float64), (-2, -1), (0, 1))
    # four times the product of every component with every other one
    products = np.empty(xx.shape + (4, 4))
    products[..., 0, 0] = 1.0 + xx + yy + zz
    products[..., 1, 1] = 1.0 + xx - yy - zz
    products[..., 2, 2] = 1.0 - xx + yy - zz
    products[..., 3, 3] = 1.0 - xx - yy + zz
    for i, j, product in (
        (0, 1, yz - zy),
        (0, 2, zx - xz),
        (0, 3, xy - yx),
        (1, 2, xy + yx),
        (1, 3, xz + zx),
        (2, 3, yz + zy),
    ):
        products[..., i, j] = products[..., j, i] = product
    largest = np.argmax(np.einsum("...ii->...i", products), axis=-1)
    line = np.take_along_axis(products, largest[..., np.newaxis, np.newaxis], axis=-2)
    quaternion: Floats = line[..., 0, :]
    quaternion = np.where(quaternion[..., :1] < 0.0, -quaternion, quaternion)
    size: Floats = np.sqrt(np.einsum("...i,...i->...", quaternion, quaternion))
    return quaternion / size[..., np.newaxis]


@np.errstate(invalid="ignore", over="ignore", divide="ignore")
def rotation_of(quaternion: ArrayLike) -> Floats:
    """World-to-body matrices (..., 3, 3) of quaternions (..., 4) w x y z.

    They need not be of length 1; one that is all zeros gives NaN.
    """
    given = np.asarray(quaternion, np.float64)
    size: Floats = np.sqrt(np.einsum("...i,...i->...", given, given))
    w, x, y, z = np.moveaxis(given / size[..., np.newaxis], -1, 0)
    rotation = np.empty(w.shape + (3, 3))
    rotation[..., 0, 0] = 1.0 - 2.0 * (y * y + z * z)
    rotation[..., 1, 1] = 1.0 - 2.0 * (x * x + z * z)
    rotation[..., 2, 2] = 1.0 - 2.0 * (x * x + y * y)
    for i, j, product, turned in (
        (0, 1, x * y, w * z),
        (1, 2, y * z, w * x),
        (2, 0, x * z, w * y),
    ):
        rotation[..., i, j] = 2.0 * (product + turned)
        rotation[..., j, i] = 2.0 * (product - turned)
    return rotation


def heading_pitch_roll(
    orientation: ArrayLike, latitude: ArrayLike, longitude: ArrayLike
) -> Floats:
    """Heading, pitch and roll (..., 3) rad of bodies that are turned and are there.

    Parameters
    ----------
    orientation : (..., 3) rad, psi theta phi
    latitude, longitude : (...) rad, geodetic

    Returns
    -------
    Heading from north over east within [0, 2 pi), pitch up within [-pi/2, pi/2], roll
    to the right within [-pi, pi]. With the nose straight up or down the roll is zero.
    """
    local = north_east_down(latitude, longitude)
    attitude = euler_of(world_to_body(orientation) @ np.swapaxes(local, -1, -2))
    heading = np.mod(attitude[..., 0], 2.0 * np.pi)
    attitude[..., 0] = np.where(heading == 2.0 * np.pi, 0.0, heading)
    return attitude


def orientation_at(
    attitude: ArrayLike, latitude: ArrayLike, longitude: ArrayLike
) -> Floats:
    """DIS Euler angles (..., 3) rad, the inverse of `heading_pitch_roll`."""
    return euler_of(world_to_body(attitude) @ north_east_down(latitude, longitude))


@np.errstate(invalid="ignore", over="ignore")
def orientation_along(velocity: ArrayLike, position: ArrayLike) -> Floats:
    """DIS Euler angles psi, theta, phi (..., 3) rad of bodies that fly nose first.

    X lies along the Earth-fixed velocity (..., 3), Z as nearly toward the Earth as
    that allows. A body at rest is level with its nose to the north; one that moves
    straight up or down has its right wing to the east.
    """
    latitude, longitude, _ = ecef_to_geodetic(position)
    local = north_east_down(latitude, longitude)
    north, east, down = local[..., 0, :], local[..., 1, :], local[..., 2, :]
    velocity = np.asarray(velocity, np.float64)
    axes = np.empty(velocity.shape[:-1] + (3, 3))
    axes[..., 0, :] = ahead = _unit(velocity, north)
    axes[..., 1, :] = right = _unit(cross(down, ahead), east)
    axes[..., 2, :] = cross(ahead, right)
    return euler_of(axes)


@np.errstate(invalid="ignore")
def body_rate(euler_rate: ArrayLike, orientation: ArrayLike) -> Floats:
    """Angular velocity (..., 3) rad/s along body axes of changing Euler angles.

    Parameters
    ----------
    euler_rate : (..., 3) rad/s, rates of psi, theta and phi
    orientation : (..., 3) rad, psi theta phi
    """
    (_, st, sf), (_, ct, cf) = _sines_and_cosines(orientation)
    psi, theta, phi = np.moveaxis(np.asarray(euler_rate, np.float64), -1, 0)
    return np.stack(
        (phi - psi * st, theta * cf + psi * ct * sf, psi * ct * cf - theta * sf),
        axis=-1,
    )


@np.errstate(invalid="ignore")
def euler_rate(angular_velocity: ArrayLike, orientation: ArrayLike) -> Floats:
    """Rates of psi, theta and phi (..., 3) rad/s, the inverse of `body_rate`.

    Parameters
    ----------
    angular_velocity : (..., 3) rad/s, along body axes
    orientation : (..., 3) rad, psi theta phi

    With the nose along the world's Z axis (gimbal lock) psi and phi turn about the
    same axis and none of the three turns the nose sideways: that part of the angular
    velocity is left out, and phi, zero as `euler_of` has it, stays so.
    """
    (_, st, sf), (_, ct, cf) = _sines_and_cosines(orientation)
    about_x, about_y, about_z = np.moveaxis(
        np.asarray(angular_velocity, np.float64), -1, 0
    )
    locked = np.abs(ct) < _UPRIGHT
    psi = np.where(
        locked,
        -about_x * np.sign(st),
        (about_y * sf + about_z * cf) / np.where(locked, 1.0, ct),
    )
    phi = np.where(locked, 0.0, about_x + psi * st)
    return np.stack((psi, about_y * cf - about_z * sf, phi), axis=-1)


@np.errstate(invalid="ignore")
def _sines_and_cosines(orientation: ArrayLike) -> tuple[Floats, Floats]:
    """Both, (3, ...), of psi, theta and phi."""
    angles = np.moveaxis(np.asarray(orientation, np.float64), -1, 0)
    return np.sin(angles), np.cos(angles)


def _unit(vectors: Floats, otherwise: Floats) -> Floats:
    """Unit vectors along others (..., 3), ``otherwise`` where those are too short."""
    x, y, z = vectors[..., 0], vectors[..., 1], vectors[..., 2]
    size = np.sqrt(x**2 + y**2 + z**2)[..., np.newaxis]
    unit: Floats = vectors / np.maximum(size, 1e-6)
    short = size < 1e-6
    return np.where(short, otherwise, unit) if short.any() else unit


def cross(a: Floats, b: Floats) -> Floats:
    """Vector products (..., 3), in a fraction of the time that numpy's own takes."""
    product = np.empty(a.shape)
    for i, j, k in ((0, 1, 2), (1, 2, 0), (2, 0, 1)):
        product[..., i] = a[..., j] * b[..., k] - a[..., k] * b[..., j]
    return product
