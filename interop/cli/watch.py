"""What is on a network right now: entities, and who sends how much of what."""

from collections import Counter, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pyproj import Transformer

from fom.entity_types import named, read
from fom.enums import Force

from ..exercise import Agreement, HeardEntities, Presence
from .tally import Tally

Floats = NDArray[np.float64]

_MOST_TYPES = 4096  # whose names are kept; noise must not fill the memory
WINDOW = 5.0  #: s over which a rate is taken
_GEOCENTRIC, _GEODETIC = "EPSG:4978", "EPSG:4979"  # both WGS 84
_FORCES = {force.value: force.name.lower() for force in Force}


@dataclass(frozen=True, slots=True)
class EntityLine:
    """One entity as it is now, by its dead reckoning."""

    exercise: int
    entity_id: str  #: site:application:entity
    marking: str
    entity_type: str  #: the seven numbers of SISO-REF-010
    what: str  #: the most special name that these have there
    force: str
    latitude_deg: float
    longitude_deg: float
    altitude: float  #: m above the WGS 84 ellipsoid
    speed: float  #: m/s over the ground, that is in Earth-fixed axes
    age: float  #: s since its last Entity State


@lru_cache(_MOST_TYPES)
def _short_name(entity_type: str) -> str:
    return named(read(entity_type)).short


class Rates:
    """Turns growing counts into rates over the last few seconds."""

    def __init__(self) -> None:
        self._samples: deque[tuple[float, Counter[Any]]] = deque()

    def take(self, counts: Mapping[Any, int], *, now: float) -> dict[Any, float]:
        """Note the counts at ``now`` (s); return how much a second each grew."""
        self._samples.append((now, Counter(counts)))
        while len(self._samples) > 2 and now - self._samples[1][0] >= WINDOW:
            self._samples.popleft()
        begun, before = self._samples[0]
        passed = now - begun
        if passed <= 0.0:
            return dict.fromkeys(counts, 0.0)
        return {key: (n - before[key]) / passed for key, n in counts.items()}


class Watch:
    """Follows a network, whoever is on it; holds no socket and no clock.

    Parameters
    ----------
    exercise : exercise id to follow; None is all
    timeout : s of silence after which an entity is gone
    now : exercise clock, s
    """

    def __init__(self, exercise: int | None, *, timeout: float, now: float) -> None:
        self.tally = Tally(exercise)
        self.entities = 0  #: that are there now
        self._exercise = exercise
        self._agreement = Agreement(heartbeat=timeout, timeout_factor=1.0)
        self._heard: dict[int, HeardEntities] = {}
        self._type_rates, self._application_rates = Rates(), Rates()
        self._geodetic = Transformer.from_crs(_GEOCENTRIC, _GEODETIC)
        self.rates(now=now)

    def take(self, datagrams: Sequence[bytes], *, now: float) -> None:
        """Take in what was heard up to ``now``."""
        found = self.tally.take(datagrams)
        for number in np.unique(found.exercise).tolist():
            if self._exercise in (None, number):
                heard = self._heard.get(number)
                if heard is None:
                    presence = Presence(self._agreement.timeout)
                    heard = HeardEntities(self._agreement, presence)
                    self._heard[number] = heard
                rows = np.flatnonzero(found.exercise == number)
                heard.receive(found, rows, now=now)
        for heard in self._heard.values():
            heard.begin()
            heard.advance(now=now)
        self.entities = sum(map(len, self._heard.values()))

    def rates(self, *, now: float) -> tuple[dict[Any, float], dict[Any, float]]:
        """PDUs a second of each type, and of each application."""
        return (
            self._type_rates.take(self.tally.types, now=now),
            self._application_rates.take(self.tally.applications, now=now),
        )

    def lines(self, *, now: float, most: int | None = None) -> list[EntityLine]:
        """The entities by exercise and identifier, the first ``most`` of them."""
        lines: list[EntityLine] = []
        for exercise, heard in sorted(self._heard.items()):
            left = len(heard) if most is None else min(most - len(lines), len(heard))
            states = heard.states(now)
            position = states.position[:left]
            latitude, longitude, altitude = self._geodetic.transform(
                position[:, 0], position[:, 1], position[:, 2]
            )
            speed = np.linalg.norm(states.velocity[:left], axis=1)
            ages = now - heard.heard_at[:left]
            for row in range(left):
                force = int(heard.force[row])
                lines.append(
                    EntityLine(
                        exercise=exercise,
                        entity_id=str(heard.id_of(row)),
                        marking=heard.marking_of(row),
                        entity_type=(numbers := str(heard.entity_type_of(row))),
                        what=_short_name(numbers),
                        force=_FORCES.get(force, str(force)),
                        latitude_deg=float(latitude[row]),
                        longitude_deg=float(longitude[row]),
                        altitude=float(altitude[row]),
                        speed=float(speed[row]),
                        age=float(ages[row]),
                    )
                )
        return lines
