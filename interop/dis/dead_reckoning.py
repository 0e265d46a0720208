"""Dead reckoning: where an entity is between two reports of it.

IEEE 1278.1-2012, Annex E, algorithms 1 to 9. A name says what the receiver does:
fixed or rotating orientation (F, R), constant or changing velocity (P, V), velocity
and acceleration along world or body axes (W, B). Algorithms may be mixed freely in
one call: all is done by columns. Where an algorithm gives no rule (0 and every number
that is not in the standard), the entity stays where it was reported.

Frames: position in metres, WGS-84 Earth-centred Earth-fixed ("world"); orientation as
Euler angles psi, theta, phi from world to body axes; angular velocity along body axes.
"""

from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .orientation import cross, euler_of, turn, world_to_body

Floats = NDArray[np.float64]

STATIC = 1
FPW, RPW, RVW, FVW = 2, 3, 4, 5
FPB, RPB, RVB, FVB = 6, 7, 8, 9

_KNOWN = 10  #: algorithms 0 to 9; whatever is above follows the last line of a table


def _table(*algorithms: int) -> NDArray[np.bool_]:
    table = np.zeros(_KNOWN + 1, dtype=np.bool_)
    table[list(algorithms)] = True
    return table


#: What each algorithm does, by its number; the last line is for unknown ones.
MOVES = _table(FPW, RPW, RVW, FVW, FPB, RPB, RVB, FVB)
ROTATES = _table(RPW, RVW, RPB, RVB)
ACCELERATES = _table(RVW, FVW, RVB, FVB)
IN_BODY = _table(FPB, RPB, RVB, FVB)
_MOVES_IN_WORLD = MOVES & ~IN_BODY
_ACCELERATES_IN_WORLD = ACCELERATES & ~IN_BODY
_NO_RULE = ~_table(STATIC, FPW, RPW, RVW, FVW, FPB, RPB, RVB, FVB)


class Kinematics:
    """Motion of n entities at one moment, all of it along world axes; read only.

    Made by `kinematics`, which says what the arguments are. The orientation is worked
    out when somebody asks for it, since it takes longest and few do.
    """

    def __init__(
        self,
        codes: NDArray[np.intp],
        position: Floats,
        velocity: Floats,
        acceleration: Floats,
        orientation: Floats,
        angular_velocity: Floats,
        elapsed: Floats,
    ) -> None:
        self._codes = codes
        self._reported = orientation
        self._angular_velocity = angular_velocity
        self._elapsed = elapsed
        pace = np.where(_MOVES_IN_WORLD[codes, np.newaxis], velocity, 0.0)
        pull = np.where(_ACCELERATES_IN_WORLD[codes, np.newaxis], acceleration, 0.0)
        self.position: Floats = position + (pace + pull * elapsed / 2.0) * elapsed  #: m
        self.velocity: Floats = pace + pull * elapsed  #: m/s
        self.acceleration: Floats = pull  #: m/s^2
        stays = _NO_RULE[codes]
        if stays.any():
            self.velocity[stays] = velocity[stays]
            self.acceleration[stays] = acceleration[stays]
        local = IN_BODY[codes]
        if local.any():
            self._move_in_body(np.flatnonzero(local), position, velocity, acceleration)
        for column in (self.position, self.velocity, self.acceleration):
            column.flags.writeable = False

    @cached_property
    def orientation(self) -> Floats:
        """(n, 3) rad, psi theta phi."""
        facing = self._reported.copy()
        rows = np.flatnonzero(ROTATES[self._codes])
        if rows.size:
            _, final, _ = self._turn(rows)
            facing[rows] = euler_of(final)
        facing.flags.writeable = False
        return facing

    def _turn(self, rows: NDArray[np.intp]) -> tuple[Floats, Floats, Floats]:
        """Attitudes before and after, and the angle between, of some entities."""
        initial = world_to_body(self._reported[rows])
        rate = self._angular_velocity[rows]
        rate[~ROTATES[self._codes[rows]]] = 0.0
        angle = rate * self._elapsed[rows]
        return initial, turn(angle) @ initial, angle

    def _move_in_body(
        self,
        rows: NDArray[np.intp],
        position: Floats,
        velocity: Floats,
        acceleration: Floats,
    ) -> None:
        """Move those whose velocity and acceleration are along body axes."""
        codes, since = self._codes[rows], self._elapsed[rows]
        along, gain = velocity[rows], acceleration[rows]
        gain[~ACCELERATES[codes]] = 0.0
        rate = self._angular_velocity[rows]
        rate[~ROTATES[codes]] = 0.0
        initial, final, angle = self._turn(rows)
        path = _displacement(angle, along, gain, since)
        later = along + gain * since
        self.position[rows] = position[rows] + _to_world(initial, path)
        self.velocity[rows] = _to_world(final, later)
        self.acceleration[rows] = _to_world(final, gain + cross(rate, later))


def extrapolate(
    algorithm: ArrayLike,
    position: Floats,
    velocity: Floats,
    acceleration: Floats,
    orientation: Floats,
    angular_velocity: Floats,
    dt: ArrayLike,
) -> tuple[Floats, Floats]:
    """Position and orientation ``dt`` after the report; see `kinematics`."""
    moved = kinematics(
        algorithm,
        position,
        velocity,
        acceleration,
        orientation,
        angular_velocity,
        dt,
    )
    return moved.position, moved.orientation


def kinematics(
    algorithm: ArrayLike,
    position: Floats,
    velocity: Floats,
    acceleration: Floats,
    orientation: Floats,
    angular_velocity: Floats,
    dt: ArrayLike,
) -> Kinematics:
    """Move entities along what their algorithms define.

    Parameters
    ----------
    algorithm : (n,) integers or one for all (UID 44)
    position : (n, 3) m, of any type of real numbers as all the others
    velocity : (n, 3) m/s, as on the wire: world axes for 1 to 5, body axes for 6 to 9
    acceleration : (n, 3) m/s^2, same axes; for body axes the rate of change of the
        body components of the velocity
    orientation : (n, 3) rad, psi theta phi
    angular_velocity : (n, 3) rad/s, body axes
    dt : (n,) s since the report, or one for all

    Returns
    -------
    Kinematics
        World axes throughout. Velocity and acceleration are the derivatives of the
        extrapolated position, so they are zero for a static entity; one without a
        rule keeps those that it reported.
    """
    codes = np.minimum(np.asarray(algorithm, dtype=np.intp), _KNOWN)
    elapsed = np.asarray(dt, dtype=np.float64)
    if not codes.ndim:
        codes = np.full(len(position), codes)
    if not elapsed.ndim:
        elapsed = np.full(len(position), elapsed)
    return Kinematics(
        codes,
        np.asarray(position, dtype=np.float64),
        np.asarray(velocity, dtype=np.float64),
        np.asarray(acceleration, dtype=np.float64),
        np.array(orientation, dtype=np.float64),  # copies: it is read later
        np.array(angular_velocity, dtype=np.float64),
        elapsed[:, np.newaxis],
    )


def to_body_axes(
    velocity: Floats, acceleration: Floats, orientation: Floats, rate: Floats
) -> tuple[Floats, Floats]:
    """What algorithms 6 to 9 announce for a motion known along world axes.

    Parameters
    ----------
    velocity, acceleration : (n, 3) m/s and m/s^2, world axes
    orientation : (n, 3) rad, psi theta phi
    rate : (n, 3) rad/s, body axes; zero for a fixed orientation

    Returns
    -------
    Velocity along body axes and the rate of change of its components, (n, 3) each.
    """
    rotation = world_to_body(orientation)
    along = np.einsum("nij,nj->ni", rotation, velocity)
    return along, np.einsum("nij,nj->ni", rotation, acceleration) - cross(rate, along)


def _displacement(angle: Floats, along: Floats, gain: Floats, dt: Floats) -> Floats:
    """M1 V + M2 A of Annex E, along the initial body axes, without the matrices.

    With x = |w| dt every coefficient of the annex is a power of dt times a function
    of x that is regular at zero.
    """
    x = _norm(angle)
    sine, cosine = np.sin(x), np.cos(x)
    near = x < _SERIES_BELOW
    safe = np.where(near, 1.0, x)
    square = np.where(near, x * x, 0.0)
    turned = np.sinc(x / np.pi)
    bent = 0.5 * np.sinc(x / (2.0 * np.pi)) ** 2
    cubic = np.where(near, _series(_CUBIC, square), (safe - sine) / safe**3)
    half = np.where(near, _series(_HALF, square), (cosine + x * sine - 1.0) / safe**2)
    third = np.where(near, _series(_THIRD, square), (sine - x * cosine) / safe**3)
    eighth = np.where(near, _series(_EIGHTH, square), (0.5 - half) / safe**2)
    return dt * (
        cubic * _dot(angle, along) * angle + turned * along + bent * cross(angle, along)
    ) + dt**2 * (
        eighth * _dot(angle, gain) * angle + half * gain + third * cross(angle, gain)
    )


_SERIES_BELOW = 1.0  #: rad; 1 / (2k + 2)! of the last term is below the rounding here


def _coefficients(*, divisor: int, extra: int) -> list[float]:
    """(-1)^k / ((2k + divisor)! (2k + divisor + extra)), highest power first."""
    factorial, terms = 1.0, []
    for n in range(1, divisor + 1):
        factorial *= n
    for k in range(10):
        terms.append((-1) ** k / (factorial * (2 * k + divisor + extra)))
        factorial *= (2 * k + divisor + 1) * (2 * k + divisor + 2)
    return terms[::-1]


_CUBIC = _coefficients(divisor=2, extra=1)  # (x - sin x) / x^3
_HALF = _coefficients(divisor=0, extra=2)  # (cos x + x sin x - 1) / x^2
_THIRD = _coefficients(divisor=1, extra=2)  # (sin x - x cos x) / x^3
_EIGHTH = _coefficients(divisor=2, extra=2)  # (x^2/2 - cos x - x sin x + 1) / x^4


def _series(coefficients: list[float], square: Floats) -> Floats:
    total = np.zeros_like(square)
    for coefficient in coefficients:
        total = total * square + coefficient
    return total


def _to_world(rotation: Floats, vector: Floats) -> Floats:
    turned: Floats = np.einsum("nij,ni->nj", rotation, vector)
    return turned


def _norm(vector: Floats) -> Floats:
    return np.sqrt(_dot(vector, vector))


def _dot(a: Floats, b: Floats) -> Floats:
    product: Floats = np.einsum("ni,ni->n", a, b)[:, np.newaxis]
    return product
