"""Rules on who has to be silent (dis-facts, section 11, S5)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fom.enums import AcknowledgeFlag, ResponseFlag

from ...dis import (
    BODIES,
    Acknowledge,
    AcknowledgeR,
    EntityId,
    TransferOwnership,
    family_of,
    name_of,
    pdu_type_of,
)
from ..cases import Fault, Memory, Sent, remark
from ..check import Check, Look, Remark, check
from ..exchanges import ACKNOWLEDGES, ALL, REMOVES, STARTS, STOPS
from ..profile import Profile
from ..rule import Level, Rule, Severity
from ..traffic import Federates, Stretch

S5 = Rule(
    code="S5",
    title="Who is stopped sends no updates until the time that a start gives",
    severity=Severity.ERROR,
    level=Level.SEQUENCE,
    source="IEEE 1278.1-2012, 5.6.5.3 and 5.6.5.4; UID 68",
    mend="After a Stop/Freeze without bit 1 of its behaviour send but answers; go on"
    " when the real-world time of the Start/Resume has come.",
)

_TRANSMIT = 1 << 1  # of the frozen behaviour
_GRACE = 1.0  #: s for what was on its way
_NEAR = 3600.0  #: s within which a real-world time means something
_MOST = 1000  #: stops that are remembered, to know them when they come again
#: Families of PDUs that are no updates: management, with reliability and without.
_ANSWERING = family_of(Acknowledge), family_of(AcknowledgeR)


@dataclass(slots=True)
class _Halt:
    """A federate that was told to stop."""

    stop: Sent
    body: Any  #: of the Stop/Freeze
    begin: float | None = None  #: s, when it has stopped; None before it says so
    end: float = float("inf")  #: s, when it may go on
    broken: bool = False

    @property
    def key(self) -> tuple[EntityId, int]:
        """Whose request it is, and its number."""
        return self.body.originating_id, self.body.request_id


@check
class Freezes(Check):
    """Listens to federates from Stop/Freeze to Start/Resume.

    A federate counts as stopped when it has acknowledged that: one that does not
    answer breaks another rule. Only what is for a whole application is followed.
    """

    rules = (S5,)

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile)
        self._halts: dict[int, _Halt] = {}
        self._over: Memory[tuple[EntityId, int], Any] = Memory(_MOST)

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Follow stops and starts, and listen to those who are stopped."""
        kinds: tuple[type[Any], ...] = (*STOPS, *STARTS, *REMOVES, *ACKNOWLEDGES)
        told = [one for kind in kinds for one in stretch.bodies(kind)]
        begin = 0
        for row, body in sorted(told, key=lambda one: one[0]):
            yield from self._listen(stretch, begin, row)
            begin = row
            yield from self._follow(stretch, row, body)
        yield from self._listen(stretch, begin, len(stretch))

    def close(self, now: float) -> Iterable[Remark]:
        """Tell of those that were silent to the end."""
        for who, halt in self._halts.items():
            if halt.begin is not None and not halt.broken and now > halt.begin + _GRACE:
                yield remark(S5, halt.stop, None, who)

    def _follow(self, stretch: Stretch, row: int, body: Any) -> Iterator[Remark]:
        now = float(stretch.time[row])
        if isinstance(body, ACKNOWLEDGES):
            self._acknowledged(stretch, row, body, now)
            return
        if body.receiving_id.entity not in (0, ALL):
            return
        if isinstance(body, STOPS):
            key = body.originating_id, body.request_id
            if self._over.get(key) == body:
                return  # a copy that was held up: it has been obeyed
        for who in _addressed(stretch.federates, body.receiving_id):
            if isinstance(body, STOPS):
                if who not in self._halts and not body.frozen_behavior & _TRANSMIT:
                    sent = Sent.at(stretch, row, body.receiving_id)
                    self._halts[who] = _Halt(sent, body)
            elif who in self._halts:
                yield from self._release(who, body, now)

    def _release(self, who: int, body: Any, now: float) -> Iterator[Remark]:
        """Let a federate go on, at once or when a Start/Resume says."""
        halt = self._halts[who]
        halt.end = now
        self._over.put(halt.key, halt.body)
        if isinstance(body, STARTS) and now < body.real_time.seconds < now + _NEAR:
            halt.end = body.real_time.seconds
            return
        del self._halts[who]
        if halt.begin is not None and not halt.broken:
            yield remark(S5, halt.stop, None, who)

    def _acknowledged(self, stretch: Stretch, row: int, body: Any, now: float) -> None:
        halt = self._halts.get(int(stretch.federate[row]))
        if (
            halt is None
            or halt.begin is not None
            or halt.body.request_id != body.request_id
        ):
            return
        if body.acknowledge_flag != AcknowledgeFlag.STOP_FREEZE:
            return
        if body.response_flag == ResponseFlag.UNABLE:
            del self._halts[int(stretch.federate[row])]
        else:
            due = halt.body.real_time.seconds
            halt.begin = due if now < due < now + _NEAR else now

    def _listen(self, stretch: Stretch, begin: int, end: int) -> Iterator[Remark]:
        """Listen to those who are stopped, in some rows of the stretch."""
        if begin == end or not self._halts:
            return
        updates = _updates(stretch)[begin:end]
        time, federate = stretch.time[begin:end], stretch.federate[begin:end]
        for who, halt in list(self._halts.items()):
            if halt.begin is None:
                continue
            silent = (time > halt.begin + _GRACE) & (time < halt.end - _GRACE)
            heard = np.flatnonzero(updates & silent & (federate == who))
            if heard.size and not halt.broken:
                halt.broken = True
                yield _remark(stretch, begin + int(heard[0]), halt, who)
            if time[-1] >= halt.end:
                del self._halts[who]
                if not halt.broken:
                    yield remark(S5, halt.stop, None, who)


def _addressed(federates: Federates, to: EntityId) -> list[int]:
    """Return the federates that have been heard and are among the receivers."""
    return [
        number
        for number, one in enumerate(federates.applications)
        if one is not None
        and to.site in (ALL, one.site)
        and to.application in (ALL, one.application)
    ]


def _remark(stretch: Stretch, row: int, halt: _Halt, who: int) -> Remark:
    sent = Sent.at(stretch, row, halt.stop.entity)
    since = sent.time - (halt.begin or sent.time)
    body_type = BODIES.get(sent.pdu_type)
    name = name_of(body_type) if body_type else f"PDU of type {sent.pdu_type}"
    value = f"{name} {since:.1f} s after it had stopped"
    told = f"silence after the Stop/Freeze of frame {halt.stop.frame}"
    return remark(S5, sent, Fault("header.pdu_type", value, told, since), who)


def _updates(stretch: Stretch) -> NDArray[np.bool_]:
    """Tell which PDUs (n,) are updates; that an entity leaves is none."""
    header = stretch.found.header
    updates: NDArray[np.bool_] = ~np.isin(header["family"], _ANSWERING)
    updates &= header["pdu_type"] != pdu_type_of(TransferOwnership)
    updates[stretch.states.rows[stretch.leaving]] = False
    return updates
