"""What is told again and again: how long each silence was, and what fell silent."""

from collections.abc import Hashable, Iterable, Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..dis import EntityId
from ..exercise.identifiers import key_of
from .cases import Fault, Memory, Sent, remark
from .check import Look, Remark
from .entities import Entities
from .pauses import Pauses
from .profile import Profile
from .rule import Rule
from .traffic import Stretch

Floats = NDArray[np.float64]
_MOST = 20_000  #: things that are followed at once
_PATIENCE = 5  #: timeouts of silence after which one is no longer followed


class Told(NamedTuple):
    """One PDU that tells of something."""

    row: int
    entity: EntityId  #: that it is about
    part: Hashable  #: of the entity, to tell apart what it has several of
    goes_on: bool = True  #: whether more has to follow
    paced: bool = True  #: whether the silence before it is limited


class _Beat(NamedTuple):
    sent: Sent
    entity: int  #: its key
    goes_on: bool


class Beats:
    """Follows things that have a heartbeat, as long as their entities are there.

    Parameters
    ----------
    rule : that a heartbeat is kept
    heartbeat : s between two PDUs about one of them
    field : that tells of the end of one
    ending : how one ends, if it may
    """

    def __init__(
        self,
        rule: Rule,
        heartbeat: float,
        profile: Profile,
        *,
        field: str,
        ending: str = "",
    ) -> None:
        self.rule = rule
        self.field = field
        self.ending = ending
        self.most = heartbeat * profile.late_heartbeat  #: s of silence
        self.timeout = heartbeat * profile.agreement.timeout_factor
        self._kept: Memory[Hashable, _Beat] = Memory(_MOST)
        self._left: Memory[int, int] = Memory(_MOST)  # entities, and in which frame
        self._entities: Entities | None = None
        self._pauses: Pauses | None = None

    def look(self, stretch: Stretch, told: Iterable[Told]) -> Iterator[Look | Remark]:
        """Look at what is told in a stretch, and for what fell silent before."""
        yield self._take(stretch, told)
        if len(stretch):
            yield from self._silent(float(stretch.time[-1]), _PATIENCE * self.timeout)

    def close(self, now: float) -> Iterator[Remark]:
        """Tell of things that had fallen silent when the traffic ended."""
        return self._silent(now, self.timeout)

    def _silent(self, now: float, longest: float) -> Iterator[Remark]:
        expected = f"again within {self.most:g} s"
        if self.ending:
            expected = f"{expected}, or {self.ending}"
        for sent in self._lost(now, longest):
            value = "not told of after this, its entity is"
            yield remark(self.rule, sent, Fault(self.field, value, expected))

    def _take(self, stretch: Stretch, told: Iterable[Told]) -> Look:
        """Look at the silence before each PDU but the first one of each thing."""
        self._entities, self._pauses = stretch.entities, stretch.pauses
        self._note_leaving(stretch)
        rows: list[int] = []
        spans: list[tuple[int, float, float, float]] = []
        for one in told:
            sent = Sent.at(stretch, one.row, one.entity)
            entity = key_of(one.entity)
            key = entity, one.part
            before = self._kept.get(key)
            if one.paced and before is not None and before.goes_on:
                if not self._was_away(entity, before.sent, sent):
                    rows.append(one.row)
                    gap = before.sent.until(sent)[0]
                    spans.append((entity, gap, before.sent.time, sent.time))
            self._kept.put(key, _Beat(sent, entity, one.goes_on))
        return self._late(rows, spans)

    def _lost(self, now: float, longest: float) -> list[Sent]:
        """Return what was last told of things that fell silent for so many seconds,
        and whose entities were heard thereafter; those are followed no more."""
        over = [
            one
            for one in self._kept.take_while(
                lambda one: one.sent.time < now - longest  # the oldest come first
            )
            if one.goes_on
        ]
        if not over or self._entities is None or self._pauses is None:
            return []
        keys = np.array([one.entity for one in over])
        last = np.array([one.sent.time for one in over])
        places = self._entities.latest.find(keys)
        heard = np.flatnonzero(places >= 0)
        keys, last, places = keys[heard], last[heard], places[heard]
        known = self._entities.latest.rows[places]
        there = ~known["gone"] & (known["time"] > last + self.timeout)
        there &= ~self._pauses.between(keys, last, np.full(len(heard), now))
        return [over[item].sent for item in heard[there].tolist()]

    def _late(
        self, rows: list[int], spans: list[tuple[int, float, float, float]]
    ) -> Look:
        columns = np.array(spans, np.float64).reshape(-1, 4)
        keys = np.array([span[0] for span in spans], np.int64)
        gap = columns[:, 1]
        paused = np.zeros(len(rows), np.bool_)
        if self._pauses is not None:
            paused = self._pauses.between(keys, columns[:, 2], columns[:, 3])
        gap = gap[~paused]
        return Look(
            rule=self.rule,
            rows=np.array(rows, np.int64)[~paused],
            failed=gap > self.most,
            field="header.timestamp",
            value=gap,
            unit="s after the one before",
            expected=f"again within {self.most:g} s",
            excess=gap,
        )

    def _note_leaving(self, stretch: Stretch) -> None:
        left = stretch.leaving
        keys = stretch.keys[left].tolist()
        frames = stretch.frame[stretch.states.rows[left]].tolist()
        for key, frame in zip(keys, frames, strict=True):
            self._left.put(key, frame)

    def _was_away(self, entity: int, before: Sent, now: Sent) -> bool:
        """Tell whether an entity left between two PDUs."""
        left = self._left.get(entity)
        return left is not None and before.frame <= left <= now.frame
