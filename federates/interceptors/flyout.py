"""Kinematic fly-out of interceptors, as open studies of reach reckon it, in columns.

An interceptor is carried by the free motion of what launched it (the orbit of its
platform, or the ground of its site) and adds a displacement of its own to it: straight
ahead, at constant acceleration up to the burn-out speed and at that speed from then
on. Steering turns the direction of that displacement. What the closed form of reach
assumes is thus what is flown: in orbit gravity acts on platform and interceptor alike
(its gradient is left out), on the ground the speed given is what gravity and drag
leave; directions stand still in Earth-fixed axes during a flight. In two minutes from
orbit that is off by up to 1.5 % of the reach. There is no guidance law here but
"toward where both will be".
"""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..world.reach import speed_after

Floats = NDArray[np.float64]

#: points in time at which a meeting is looked for, and in each refinement after that
GRID = 40
FINE = 12


class Meeting(NamedTuple):
    """Where interceptors can meet their targets."""

    time: Floats  #: (n,) s from now; the time of the nearest miss if impossible
    gap: Floats  #: (n, 3) m, the displacement still to be flown until then
    possible: NDArray[np.bool_]  #: (n,)


def steer(direction: Floats, desired: Floats, angle: Floats) -> Floats:
    """Unit vectors (n, 3) turned toward ``desired`` (n, 3, any length) by at most
    ``angle`` (n,) rad."""
    size = np.sqrt(np.sum(desired**2, axis=-1, keepdims=True))
    aim = np.where(size > 0.0, desired / np.maximum(size, 1e-12), direction)
    cosine = np.clip(np.sum(direction * aim, axis=-1), -1.0, 1.0)
    off = np.arccos(cosine)
    across = aim - cosine[:, np.newaxis] * direction
    width = np.sqrt(np.sum(across**2, axis=-1, keepdims=True))
    across = np.where(
        width > 1e-9, across / np.maximum(width, 1e-9), _across(direction)
    )
    turned = (
        np.cos(angle)[:, np.newaxis] * direction + np.sin(angle)[:, np.newaxis] * across
    )
    return np.where((off <= angle)[:, np.newaxis], aim, turned)


def _across(direction: Floats) -> Floats:
    """Some unit vector (n, 3) at right angles to each direction."""
    axis = np.eye(3)[np.argmin(np.abs(direction), axis=-1)]
    across = np.cross(direction, axis)
    return _scaled(across)


def _scaled(vectors: Floats) -> Floats:
    return np.asarray(vectors / _length(vectors)[..., np.newaxis])


def turn_limit(
    lateral: float, speed: ArrayLike, acceleration: ArrayLike, flight: Floats, dt: float
) -> Floats:
    """Largest turn (n,) rad within ``dt`` s after ``flight`` (n,) s.

    Lateral acceleration over speed; a flight that has not begun leaves in any
    direction.
    """
    pace = speed_after(speed, acceleration, flight)
    rate = lateral / np.maximum(pace, 1e-9)
    return np.where(flight > 0.0, np.minimum(rate * dt, np.pi), np.pi)


def meeting(
    gap: Callable[[Floats], Floats],
    able: Callable[[Floats], Floats],
    horizon: Floats,
) -> Meeting:
    """The earliest time at which what can be flown is what has to be flown.

    Parameters
    ----------
    gap : for times (n, k) s from now, the displacements (n, k, 3) m that would have
        to be flown by then
    able : for the same times, the distances (n, k) m that can be flown by then
    horizon : (n,) s, how far ahead to look
    """
    rows = np.arange(len(horizon))
    low, high = np.zeros_like(horizon), horizon
    possible = np.zeros(len(horizon), np.bool_)
    for refinement, points in enumerate((GRID, FINE, FINE)):
        share = np.linspace(0.0, 1.0, points)
        times = low[:, np.newaxis] + (high - low)[:, np.newaxis] * share
        excess = _length(gap(times)) - able(times)
        met = excess <= 0.0
        if not refinement:
            possible = np.asarray(met.any(axis=-1))
        after = np.where(possible, met.argmax(axis=-1), excess.argmin(axis=-1))
        before = np.where(possible, np.maximum(after - 1, 0), after)
        low, high = times[rows, before], times[rows, after]
    over, under = excess[rows, before], excess[rows, after]
    part = np.where(over > under, over / np.where(over > under, over - under, 1.0), 1.0)
    root = low + np.clip(part, 0.0, 1.0) * (high - low)
    return Meeting(root, gap(root[:, np.newaxis])[:, 0], possible)


def closest_approach(
    position: Floats, velocity: Floats, acceleration: Floats, dt: Floats
) -> tuple[Floats, Floats]:
    """When in ``[0, dt]`` (n,) s the relative motion comes nearest, and where.

    The relative motion is r + v s + a s^2/2 with columns (n, 3); the squared distance
    has its extremes where r . r' = 0, a cubic that Newton's method solves from the
    nearest of some points in between: it may have two minima. Returns the time (n,) s
    and the relative position (n, 3) m.
    """
    # coefficients of r . r' by powers of s
    c0 = np.sum(position * velocity, axis=-1)
    c1 = np.sum(velocity**2, axis=-1) + np.sum(position * acceleration, axis=-1)
    c2 = 1.5 * np.sum(velocity * acceleration, axis=-1)
    c3 = 0.5 * np.sum(acceleration**2, axis=-1)
    times = np.linspace(0.0, 1.0, 17)[:, np.newaxis] * dt
    sampled = times[..., np.newaxis]
    there = position + velocity * sampled + acceleration * sampled**2 / 2.0
    nearest = np.argmin(np.sum(there**2, axis=-1), axis=0)
    s = np.take_along_axis(times, nearest[np.newaxis], axis=0)[0]
    for _ in range(8):
        slope = c1 + s * (2.0 * c2 + 3.0 * s * c3)
        value = c0 + s * (c1 + s * (c2 + s * c3))
        s = np.clip(s - value / np.where(slope > 1e-12, slope, np.inf), 0.0, dt)
    ends = np.stack((np.zeros_like(s), s, np.broadcast_to(dt, s.shape)))
    column = ends[..., np.newaxis]
    where = position + velocity * column + acceleration * column**2 / 2.0
    best = np.argmin(np.sum(where**2, axis=-1), axis=0)
    rows = np.arange(len(s))
    return ends[best, rows], where[best, rows]


def _length(vectors: Floats) -> Floats:
    return np.asarray(np.sqrt(np.sum(vectors**2, axis=-1)))
