"""Where a target will be in the next seconds, from its last known state."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from ..world.frames import fixed_acceleration
from ..world.impact import coast

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

#: s for which thrust or drag is taken to last; lift is taken to last for ever
BURN_AHEAD: Final = 20.0
#: m/s^2 beyond free fall that a ballistic target has to show to be more than noise
NOISE: Final = 6.0


def specific_force(
    position: Floats, velocity: Floats, acceleration: Floats, ballistic: Bools
) -> Floats:
    """What acts on targets (n, 3) beside gravity, m/s^2: thrust, drag, lift.

    Nothing on one taken for ``ballistic`` (n,) whose acceleration is that of free fall
    but for noise. An acceleration of exactly zero is one that nobody measured: then
    what is not ballistic flies level and steadily.
    """
    free = fixed_acceleration(position, velocity)
    measured = np.any(acceleration != 0.0, axis=-1)
    level = -np.sum(velocity**2, axis=-1, keepdims=True) * position
    level = level / np.sum(position**2, axis=-1, keepdims=True)
    force = np.where(measured[:, np.newaxis], acceleration, level) - free
    weak = np.sum(force**2, axis=-1) < NOISE**2
    return np.where((ballistic & (weak | ~measured))[:, np.newaxis], 0.0, force)


def predict(position: Floats, velocity: Floats, force: Floats, ahead: Floats) -> Floats:
    """Earth-fixed positions (n, k, 3) m of n targets, ``ahead`` (n, k) s later.

    Free fall from states (n, 3), and what the `specific_force` (n, 3) adds to it: along
    the path for `BURN_AHEAD`, across it all the time.
    """
    speed = np.sqrt(np.sum(velocity**2, axis=-1, keepdims=True))
    onward = velocity / np.maximum(speed, 1e-9)
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
