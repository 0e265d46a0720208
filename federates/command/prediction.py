"""Where targets and platforms will be: free fall, powered or level flight."""

from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..world.frames import fixed_acceleration
from ..world.impact import coast

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

#: m/s^2 beyond free fall, along the velocity, that a burning motor is taken from
THRUST: Final = 6.0
#: s for which a burning motor is taken to burn on
BURN_AHEAD: Final = 20.0
#: s over which level flight gives up what climb or descent it shows
SETTLING: Final = 30.0


def is_thrusting(position: Floats, velocity: Floats, acceleration: Floats) -> Bools:
    """Which Earth-fixed states (n, 3) are pushed along their velocity by a motor.

    An acceleration of exactly zero is one that nobody measured.
    """
    force = acceleration - fixed_acceleration(position, velocity)
    speed = np.sqrt(np.sum(velocity**2, axis=-1))
    along = np.sum(force * velocity, axis=-1) / np.maximum(speed, 1e-9)
    measured = np.any(acceleration != 0.0, axis=-1)
    return np.asarray(measured & (along > THRUST))


def level_flight(position: Floats, velocity: Floats, ahead: ArrayLike) -> Floats:
    """Earth-fixed positions (..., 3) m after ``ahead`` s along a great circle.

    The horizontal speed is kept; climb or descent fades within `SETTLING`.
    """
    ahead = np.asarray(ahead, np.float64)[..., np.newaxis]
    radius = np.sqrt(np.sum(position**2, axis=-1, keepdims=True))
    up = position / radius
    climb = np.sum(velocity * up, axis=-1, keepdims=True)
    along = velocity - climb * up
    speed = np.sqrt(np.sum(along**2, axis=-1, keepdims=True))
    angle = speed / radius * ahead
    height = radius + climb * SETTLING * (1.0 - np.exp(-ahead / SETTLING))
    onward = along / np.maximum(speed, 1e-9)
    return np.asarray(height * (np.cos(angle) * up + np.sin(angle) * onward))


def predict(
    position: Floats,
    velocity: Floats,
    acceleration: Floats,
    *,
    falling: Bools,
    ahead: Floats,
) -> Floats:
    """Positions (n, k, 3) m of n targets at k times ahead of each one's own.

    Parameters
    ----------
    position, velocity, acceleration : Earth-fixed (n, 3) m, m/s, m/s^2
    falling : (n,) whether a target is ballistic, under power or not; others fly level
    ahead : (n, k) s, not negative
    """
    out = np.empty((*ahead.shape, 3))
    burning = falling & is_thrusting(position, velocity, acceleration)
    level = ~falling
    out[level] = level_flight(
        position[level, np.newaxis], velocity[level, np.newaxis], ahead[level]
    )
    burn = np.where(burning, BURN_AHEAD, 0.0)
    push = acceleration * burn[:, np.newaxis]
    start = position + (velocity + push / 2.0) * burn[:, np.newaxis]
    rest = np.maximum(ahead - burn[:, np.newaxis], 0.0)
    out[falling], _ = coast(
        start[falling, np.newaxis],
        (velocity + push)[falling, np.newaxis],
        rest[falling],
    )
    early = burning[:, np.newaxis] & (ahead < burn[:, np.newaxis])
    row, _ = np.nonzero(early)
    dt = ahead[early][:, np.newaxis]
    out[early] = position[row] + velocity[row] * dt + acceleration[row] * dt**2 / 2.0
    return out
