"""Tracks as fusion relays them: which can be used, and what their class says."""

import math
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from interop.messages.records import TrackClass, TrackState

from .config import TargetClass
from .world.frames import EARTH_RADIUS

Floats = NDArray[np.float64]

#: Classes of what may be engaged, as scenarios write them; satellites are no target.
CLASS_NAMES: Final[dict[int, TargetClass]] = {
    TrackClass.UNKNOWN: "unknown",
    TrackClass.BALLISTIC: "ballistic",
    TrackClass.GLIDE: "glide",
    TrackClass.CRUISE: "cruise",
    TrackClass.AIRCRAFT: "aircraft",
    TrackClass.DRONE: "drone",
    TrackClass.GROUND_VEHICLE: "ground_vehicle",
}
#: m/s and m: an unknown target that is faster or higher than this falls freely
FAST: Final = 2500.0
HIGH: Final = 80_000.0
#: m from the middle of the Earth, between which a state can be that of a target
_LOWEST: Final = 6.3e6
_FARTHEST: Final = 1e8


def is_sound(state: TrackState) -> bool:
    """Whether a track can be engaged: all numbers finite, outside the Earth, no
    satellite. Whatever comes over the radio must not stop who hears it."""
    vectors = (state.position, state.velocity, state.acceleration, state.impact)
    numbers = [x for vector in vectors for x in (vector.x, vector.y, vector.z)]
    distance = math.hypot(*numbers[:3])
    numbers += [state.time, state.position_sigma, state.velocity_sigma]
    numbers += [state.impact_time, state.impact_sigma]
    return (
        all(map(math.isfinite, numbers))
        and state.class_ in CLASS_NAMES
        and _LOWEST < distance < _FARTHEST
    )


def is_falling(
    names: Sequence[TargetClass], position: Floats, velocity: Floats
) -> NDArray[np.bool_]:
    """Which tracks are ballistic (n,), under power or not; the others fly level.

    By their class, and if that is unknown by Earth-fixed position (n, 3) m and
    velocity (n, 3) m/s: nothing flies that fast or high.
    """
    ballistic = np.array([name == "ballistic" for name in names], np.bool_)
    unknown = np.array([name == "unknown" for name in names], np.bool_)
    fast = np.sum(velocity**2, axis=-1) > FAST**2
    high = np.sum(position**2, axis=-1) > (EARTH_RADIUS + HIGH) ** 2
    return np.asarray(ballistic | unknown & (fast | high))
