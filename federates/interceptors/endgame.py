"""How a pass ends: drawn by probability, told by a Detonation PDU."""

import math
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from fom.enums import DetonationResult
from interop.dis import EntityId, Location, Vector
from interop.dis.orientation import world_to_body

from .config import MissileConfig
from .targets import View

Floats = NDArray[np.float64]

NOBODY: Final = EntityId(0, 0, 0)


class End(NamedTuple):
    """Where a munition ended, as a Detonation PDU says it."""

    result: DetonationResult
    position: Floats  #: (3,) m, Earth-fixed
    target: EntityId = NOBODY
    relative: Vector = Vector()  #: m, body axes of the target


def correctable(weapon: MissileConfig, since: float) -> float:
    """Distance (m) by which an interceptor can shift its path within ``since`` s."""
    return weapon.lateral_acceleration * max(since, 0.0) ** 2 / 2.0


def meet(
    weapon: MissileConfig,
    kill: float,
    beyond: float,
    view: View,
    held: int,
    rng: np.random.Generator,
) -> End:
    """Draw the end of a pass by the entity in row ``held`` of the view.

    A hit has the probability ``kill`` if the pass was within what could be corrected,
    ``beyond`` (m) not positive. Its distance from the middle of the target is drawn
    within the lethal radius, that of a miss outside. A closest approach lies between
    two steps; it is told for the end of the step, which is what the PDU's timestamp
    says: the position is this offset from where the target is then, so that it agrees
    with the location in target coordinates and with everybody's dead reckoning.
    """
    hit = beyond <= 0.0 and rng.random() < kill
    if hit:
        distance = weapon.lethal_radius * math.sqrt(rng.random())
    else:
        distance = weapon.miss_distance * (1.0 + rng.exponential())
        distance = max(distance, weapon.lethal_radius + beyond)
    aside = rng.standard_normal(3)
    offset = distance * aside / np.sqrt(aside @ aside)
    rotation = world_to_body(view.orientation[held : held + 1])[0]
    key = int(view.key[held])
    return End(
        DetonationResult.ENTITY_IMPACT if hit else DetonationResult.MISS_END_GAME,
        view.position[held] + offset,
        EntityId(key >> 32, key >> 16 & 0xFFFF, key & 0xFFFF),
        vector(rotation @ offset),
    )


def vector(values: Floats) -> Vector:
    """A (3,) array as a record."""
    return Vector(*values.tolist())


def location(values: Floats) -> Location:
    """A (3,) array as a record."""
    return Location(*values.tolist())
