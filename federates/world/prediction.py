"""Where targets will be, from their last known state.

Two reckonings for two purposes. `predict_path` looks minutes ahead, to plan: a motor
burns on for a while, what flies keeps to its great circle. `predict_motion` looks as
far as an interceptor flies, to steer: what acts on a target now goes on acting, so that
one that turns is met where it turns to. Taken for minutes, that would bend the path of
whatever swerved at the moment it was seen.
"""

from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .frames import Floats, fixed_acceleration
from .impact import coast

Bools = NDArray[np.bool_]

#: m/s^2 beyond free fall that a ballistic target has to show to be more than noise
NOISE: Final = 6.0
#: s for which thrust or drag is taken to last
BURN_AHEAD: Final = 20.0
#: s over which level flight gives up what climb or descent it shows
SETTLING: Final = 30.0


def specific_force(
    position: Floats, velocity: Floats, acceleration: Floats, falling: Bools
) -> Floats:
    """What acts on targets (n, 3) beside gravity, m/s^2: thrust, drag, lift.

    Nothing on a ``falling`` one (n,) whose acceleration is that of free fall but for
    noise. An acceleration of exactly zero is one that nobody measured: then what does
    not fall flies level and steadily.
    """
    free = fixed_acceleration(position, velocity)
    measured = np.any(acceleration != 0.0, axis=-1)
    level = -np.sum(velocity**2, axis=-1, keepdims=True) * position
    level = level / np.sum(position**2, axis=-1, keepdims=True)
    force = np.where(measured[:, np.newaxis], acceleration, level) - free
    weak = np.sum(force**2, axis=-1) < NOISE**2
    return np.where((falling & (weak | ~measured))[:, np.newaxis], 0.0, force)


def is_thrusting(position: Floats, velocity: Floats, acceleration: Floats) -> Bools:
    """Which ballistic states (n, 3) are pushed along their velocity by a motor."""
    falling = np.ones(len(position), np.bool_)
    force = specific_force(position, velocity, acceleration, falling)
    return np.asarray(np.sum(force * _onward(velocity), axis=-1) > NOISE)


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
    return np.asarray(height * (np.cos(angle) * up + np.sin(angle) * _onward(along)))


def predict_path(
    position: Floats,
    velocity: Floats,
    acceleration: Floats,
    *,
    falling: Bools,
    ahead: Floats,
) -> Floats:
    """Positions (n, k, 3) m of n targets at k times, minutes ahead.

    Parameters
    ----------
    position, velocity, acceleration : Earth-fixed (n, 3) m, m/s, m/s^2
    falling : (n,) whether a target is ballistic, under power or not; others fly level
    ahead : (n, k) s from each one's own state, not negative
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


def predict_motion(
    position: Floats, velocity: Floats, force: Floats, ahead: Floats
) -> Floats:
    """Earth-fixed positions (n, k, 3) m of n targets, ``ahead`` (n, k) s later.

    Free fall from states (n, 3), and what the `specific_force` (n, 3) adds to it: along
    the path for `BURN_AHEAD`, across it all the time.
    """
    onward = _onward(velocity)
    along = np.sum(force * onward, axis=-1, keepdims=True) * onward
    across = force - along
    fallen, _ = coast(position[:, np.newaxis], velocity[:, np.newaxis], ahead)
    dt = ahead[..., np.newaxis]
    burn = np.minimum(dt, BURN_AHEAD)
    return np.asarray(
        fallen
        + across[:, np.newaxis] * dt**2 / 2.0
        + along[:, np.newaxis] * burn * (dt - burn / 2.0)
    )


def _onward(velocity: Floats) -> Floats:
    """Unit vectors (..., 3) along velocities; zero for what stands."""
    speed = np.sqrt(np.sum(velocity**2, axis=-1, keepdims=True))
    return np.asarray(velocity / np.maximum(speed, 1e-9))
