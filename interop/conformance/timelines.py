"""How busy each federate was over time, and when its entities were heard."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .entities import entity_keys, entity_name
from .traffic import Stretch

BINS = 240  #: of a timeline, however long the traffic lasts
MOST_ENTITIES = 2_000  #: whose lives are kept, of all federates together
MOST_FEDERATES = 1_000  #: that are followed, the first ones
_NARROWEST = 0.5  #: s; the width of a bin at first
_LIFE = np.dtype([("federate", np.int64), ("first", np.float64), ("last", np.float64)])

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """One federate over time."""

    states: list[int]  #: Entity States in each bin
    others: list[int]  #: PDUs of other types
    broken: list[int]  #: datagrams that strict decoding refuses
    entities: list[dict[str, Any]]  #: ``entity``, ``first`` and ``last`` heard


class Timelines:
    """Counts PDUs in a fixed number of bins, which double their width when full."""

    def __init__(self) -> None:
        self.start: float | None = None  #: s since 1970, of the first datagram
        self.end: float | None = None  #: of the last one
        self.width = _NARROWEST  #: s, of a bin
        self._counts = np.zeros((0, 3, BINS), np.int64)  # states, others, broken
        self._keys = np.empty(0, np.int64)  # of entities, sorted
        self._lives = np.empty(0, _LIFE)
        self.left_out = False  #: whether there were more entities than are kept

    def take(self, stretch: Stretch) -> None:
        """Count a stretch."""
        broken_time = np.array([one.time for one in stretch.broken], np.float64)
        times = np.concatenate([stretch.time, broken_time])
        if not times.size:
            return
        if self.start is None:
            self.start = self.end = float(times.min())
        assert self.end is not None
        self.end = max(self.end, float(times.max()))
        self._make_room(len(stretch.federates))
        kind = np.ones(len(stretch), np.int64)
        kind[stretch.states.rows] = 0
        self._count(stretch.federate, kind, stretch.time)
        guilty = np.array([one.federate for one in stretch.broken], np.int64)
        self._count(guilty, np.full(guilty.size, 2), broken_time)
        self._follow(stretch)

    def of(self, federate: int) -> Timeline:
        """Return the timeline of one federate, up to the last bin in use.

        It has no bins when the federate is not among those that are followed.
        """
        used = self._bin(np.array([self.end]))[0] + 1 if self.end is not None else 0
        if federate < len(self._counts):
            states, others, broken = self._counts[federate, :, :used].tolist()
        else:
            states = others = broken = []
        mine = np.flatnonzero(self._lives["federate"] == federate)
        lives = [
            {
                "entity": entity_name(int(self._keys[one])),
                "first": float(self._lives["first"][one]),
                "last": float(self._lives["last"][one]),
            }
            for one in mine.tolist()
        ]
        return Timeline(states=states, others=others, broken=broken, entities=lives)

    def _make_room(self, federates: int) -> None:
        """Make bins for new federates, and for the time that has passed."""
        assert self.start is not None and self.end is not None
        more = min(federates, MOST_FEDERATES) - len(self._counts)
        if more > 0:
            new = np.zeros((more, 3, BINS), np.int64)
            self._counts = np.concatenate([self._counts, new])
        while self.end - self.start >= self.width * BINS:
            pairs = self._counts.reshape(len(self._counts), 3, BINS // 2, 2)
            self._counts = np.zeros_like(self._counts)
            self._counts[:, :, : BINS // 2] = pairs.sum(axis=3)
            self.width *= 2.0

    def _bin(self, time: Floats) -> NDArray[np.int64]:
        """Return the bins (n,) of times; those before the start are in the first."""
        assert self.start is not None
        return np.clip((time - self.start) // self.width, 0, BINS - 1).astype(np.int64)

    def _count(
        self, federate: NDArray[np.int64], kind: NDArray[np.int64], time: Floats
    ) -> None:
        if not time.size:
            return
        if len(self._counts) == MOST_FEDERATES:
            followed = federate < MOST_FEDERATES
            federate, kind, time = federate[followed], kind[followed], time[followed]
        np.add.at(self._counts, (federate, kind, self._bin(time)), 1)

    def _follow(self, stretch: Stretch) -> None:
        """Note when entities were heard; new ones as long as there is room."""
        states = stretch.states
        if not states.rows.size:
            return
        keys = entity_keys(states.body["entity_id"])
        heard, first = np.unique(keys, return_index=True)
        # Unique gives the first of each; from behind, that is the last.
        last = keys.size - 1 - np.unique(keys[::-1], return_index=True)[1]
        lives = np.empty(heard.size, _LIFE)
        lives["federate"] = stretch.federate[states.rows[first]]
        lives["first"] = stretch.time[states.rows[first]]
        lives["last"] = stretch.time[states.rows[last]]
        known = np.isin(heard, self._keys)
        places = np.searchsorted(self._keys, heard[known])
        self._lives["last"][places] = lives["last"][known]
        new = np.flatnonzero(~known)
        room = MOST_ENTITIES - self._keys.size
        self.left_out |= new.size > room
        new = new[:room]
        all_keys = np.concatenate([self._keys, heard[new]])
        order = np.argsort(all_keys)
        self._keys = all_keys[order]
        self._lives = np.concatenate([self._lives, lives[new]])[order]
