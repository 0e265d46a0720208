"""What detonations and beams do to a target, as its owner reckons."""

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from fom.enums import DetonationResult, EnergyFlag
from interop.dis import (
    AreaAimpoint,
    ClockTime,
    Detonation,
    DirectedEnergyFire,
    EntityId,
    EventId,
    PrecisionAimpoint,
)

from ..world.frames import Floats

#: Results (UID 62) of detonations that can do harm; the others are misses, duds and
#: what strikes the ground.
HARMFUL: Final = frozenset(
    {
        DetonationResult.ENTITY_IMPACT,
        DetonationResult.ENTITY_PROXIMATE,
        DetonationResult.DETONATION,
        DetonationResult.AIR_HIT,
        DetonationResult.AIR_BURST,
        DetonationResult.KILL_WITH_FRAGMENT_1,
        DetonationResult.KILL_WITH_FRAGMENT_2,
        DetonationResult.KILL_WITH_FRAGMENT_3,
        DetonationResult.KILL_AFTER_FLY_OUT_FAILURE,
        DetonationResult.KILL_AFTER_FLY_OUT_FAILURE_2,
    }
)
_MOST_SHOTS = 4096  # remembered; the one silent for longest is forgotten


def distance_to(detonation: Detonation, position: Floats) -> Floats:
    """Distances (n,) m of a detonation from places (n, 3); infinite if it has none."""
    where = detonation.location
    place = np.array([where.x, where.y, where.z])
    if not np.all(np.abs(place) < 1e12):
        return np.full(len(position), np.inf)
    return np.asarray(np.sqrt(np.sum((position - place) ** 2, axis=-1)))


def told_distance(detonation: Detonation) -> float | None:
    """The miss distance (m) that the location in target coordinates tells, if any.

    All zeros say "in its middle" of an impact; from anything else they are what a
    sender writes that does not fill the field in.
    """
    where = detonation.relative_location
    size = float(np.linalg.norm((where.x, where.y, where.z)))
    if size == 0.0 and detonation.result != DetonationResult.ENTITY_IMPACT:
        return None
    return size if np.isfinite(size) else None


@dataclass
class _Shot:
    """A beam shot, as far as it is known."""

    lasted: float = 0.0  #: s of it that are accounted for
    irradiance: dict[EntityId, float] = field(default_factory=dict)  #: W/m^2, latest


class Beams:
    """Adds up what beams leave on targets, whatever the network loses or repeats.

    Each Directed Energy Fire says how long its shot has lasted. What is new since the
    latest one heard counts with the irradiance that it tells; one that comes late or
    twice tells nothing new.
    """

    def __init__(self) -> None:
        self._shots: OrderedDict[tuple[EntityId, EventId, ClockTime], _Shot] = (
            OrderedDict()
        )

    def take(self, fire: DirectedEnergyFire) -> dict[EntityId, float]:
        """J/m^2 that targets received since the latest PDU of this shot."""
        key = fire.firing_id, fire.event_id, fire.shot_start
        shot = self._shots.pop(key, None) or _Shot()
        self._shots[key] = shot
        if len(self._shots) > _MOST_SHOTS:
            self._shots.popitem(last=False)
        new = fire.cumulative_time - shot.lasted
        if not 0.0 < new < np.inf:
            return {}
        shot.lasted = fire.cumulative_time
        told = dict(_irradiances(fire))
        if told or fire.flags & EnergyFlag.WEAPON_ON:
            shot.irradiance = told  # else it ended as it was
        return {target: value * new for target, value in shot.irradiance.items()}


def _irradiances(fire: DirectedEnergyFire) -> list[tuple[EntityId, float]]:
    """Targets of a shot and W/m^2 on them."""
    found: list[tuple[EntityId, float]] = []
    for record in fire.records:
        if isinstance(record, PrecisionAimpoint):
            found.append((record.target_id, record.peak_irradiance))
        elif isinstance(record, AreaAimpoint):
            found += [(d.target_id, d.irradiance) for d in record.depositions]
    return [(target, value) for target, value in found if 0.0 < value < np.inf]
