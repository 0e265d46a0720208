"""Rules on identifiers (dis-facts, section 11, I)."""

import struct
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...dis import (
    HEADER_SIZE,
    TRANSFERRED,
    EntityId,
    EntityState,
    EntityStateUpdate,
    Fire,
    TransferOwnership,
)
from ...exercise.identifiers import key_of
from ..cases import Cases, Fault, Memory
from ..check import Check, Look, Remark, check, each_pdu
from ..profile import Profile
from ..rule import Level, Rule, Severity
from ..traffic import Stretch

Rows = NDArray[np.int64]
_IDS = "IEEE 1278.1-2012, 6.2.28"

I1 = Rule(
    code="I1",
    title="An entity has a site and application of 1 to 65534 and a number to 65533",
    severity=Severity.ERROR,
    level=Level.PDU,
    source=_IDS,
    mend="Configure site and application, and number entities from 1; 0, 65534 and"
    " 65535 mean none, any and all.",
)
I2 = Rule(
    code="I2",
    title="An entity is sent from one address only",
    severity=Severity.ERROR,
    level=Level.EXERCISE,
    source=_IDS,
    mend="Give every application numbers of its own; who takes an entity over sets"
    " the transferred entity indicator.",
)
I3 = Rule(
    code="I3",
    title="An entity keeps its force",
    severity=Severity.ERROR,
    level=Level.SEQUENCE,
    source="practice: who changes sides is somebody else to those who follow it",
    mend="Remove the entity and create another one; identifiers are not for reuse"
    " while the entity is there.",
)
I3W = Rule(
    code="I3W",
    title="An entity keeps its type",
    severity=Severity.WARNING,
    level=Level.SEQUENCE,
    source="variable parameter type 3 is there to change it",
    mend="Tell of another type by a variable parameter of type 3.",
)
I5 = Rule(
    code="I5",
    title="A shot has an event identifier of its own",
    severity=Severity.ERROR,
    level=Level.EXERCISE,
    source="IEEE 1278.1-2012, 6.2.33",
    mend="Count events up, and use no number again while a shot with it is on its way.",
)
I5W = Rule(
    code="I5W",
    title="The event of a shot has the site and application of who fires",
    severity=Severity.WARNING,
    level=Level.PDU,
    source="IEEE 1278.1-2012, 6.2.33",
    mend="Name the application that counts the events, which is the one that fires.",
)
I6 = Rule(
    code="I6",
    title="From one address there is one application, and from the one agreed on",
    severity=Severity.WARNING,
    level=Level.SEQUENCE,
    source="practice: two behind one address are one program, or a relay",
    mend="Use one site and application for all PDUs of an application, and a socket"
    " of its own.",
)
_MOST, _MOST_ENTITY = 65534, 65533
_REMEMBERED = 20_000  #: transfers and events
_LIVE = 600.0  #: s for which the number of an event is not used again
_ISSUERS = (EntityState, EntityStateUpdate)


@each_pdu(I1)
def numbers(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """Which numbers entities have that issue PDUs."""
    for body_type in _ISSUERS:
        columns = stretch.columns(body_type)
        yield _within_range(columns.rows, columns.body["entity_id"].astype(np.int64))


def _within_range(rows: Rows, ids: Rows) -> Look:
    failed = (ids < 1) | (ids > (_MOST, _MOST, _MOST_ENTITY))
    return Look(
        rule=I1,
        rows=rows,
        failed=np.logical_or.reduce(failed, axis=1),
        field="entity_id",
        value=lambda n: ":".join(map(str, ids[n].tolist())),
        expected=f"1 to {_MOST}, 1 to {_MOST}, 1 to {_MOST_ENTITY}",
    )


class _Transferred:
    """Entities, by their keys, that somebody asked to hand over or to take."""

    def __init__(self) -> None:
        self._known: Memory[int, bool] = Memory(_REMEMBERED)

    def note(self, stretch: Stretch) -> None:
        """Take in what was asked for in a stretch."""
        for _, body in stretch.bodies(TransferOwnership):
            self._known.put(key_of(body.transfer_id), True)

    def __len__(self) -> int:
        return len(self._known)

    def __contains__(self, key: int) -> bool:
        return key in self._known


@check
class Owners(Check):
    """Compares each state with the one before: who sends it, and as what."""

    rules = (I2, I3, I3W)

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile)
        self._transferred = _Transferred()

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Look at all steps of entities."""
        self._transferred.note(stretch)
        steps, state = stretch.steps, stretch.steps.state
        before, after = steps.before, steps.after
        moved = state["source"][before] != state["source"][after]
        status = state["status"][before] | state["status"][after]
        moved &= status & TRANSFERRED == 0
        moved &= steps.gap <= stretch.entities.timeout
        for item in np.flatnonzero(moved).tolist():
            moved[item] = int(state["key"][after[item]]) not in self._transferred
        addresses = stretch.federates.address
        yield Look(
            rule=I2,
            rows=steps.rows,
            failed=moved,
            field="entity_id",
            value=lambda n: f"from {addresses(int(state['source'][after[n]]))}",
            expected=lambda n: f"from {addresses(int(state['source'][before[n]]))}",
        )
        force = steps.body["force"]
        yield Look(
            rule=I3,
            rows=steps.rows,
            failed=force[before] != force[after],
            field="force",
            value=force[after],
            expected=lambda n: str(force[before[n]]),
        )
        kind = steps.body["entity_type"]
        octets = np.ascontiguousarray(kind).view(np.uint64)
        yield Look(
            rule=I3W,
            rows=steps.rows,
            failed=octets[before] != octets[after],
            field="entity_type",
            value=lambda n: _type(kind[after[n]]),
            expected=lambda n: _type(kind[before[n]]),
        )


def _type(kind: Any) -> str:
    return ".".join(map(str, kind.item()))


@check
class Events(Check):
    """Follows the event identifiers of shots."""

    rules = (I5, I5W)

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile)
        self._events: Memory[tuple[int, int, int], tuple[float, Fire]] = Memory(
            _REMEMBERED
        )
        self._transferred = _Transferred()

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Look at each Fire; one that was sent twice is no other one."""
        self._transferred.note(stretch)
        cases = Cases()
        for row, fire in stretch.bodies(Fire):
            event, firing = fire.event_id, fire.firing_id
            time = float(stretch.time[row])
            key = (event.site, event.application, event.number)
            issuer = (firing.site, firing.application)
            fault = strange = None
            seen = self._events.get(key)
            if seen and time - seen[0] < _LIVE and seen[1] != fire:
                fault = Fault("event_id", str(event), "another one than that before")
            cases.note(I5, row, fault)
            if any(issuer):
                # who took a weapon over counts the events of its shots
                if key[:2] != issuer and key_of(firing) not in self._transferred:
                    expected = f"an event of {firing.site}:{firing.application}"
                    strange = Fault("event_id", str(event), expected)
                cases.note(I5W, row, strange)
            self._events.put(key, (time, fire))
        yield from cases.looks()


@check
class Addresses(Check):
    """Follows which applications there are at each address."""

    rules = (I6,)

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile)
        self._first = np.empty(0, np.int64)  # federate of each source, -1 unknown
        self._transferred = _Transferred()

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Compare each PDU's application with the first one of its address."""
        self._transferred.note(stretch)
        known = [one is not None for one in stretch.federates.applications]
        # an entity that was handed over keeps the identifier of where it came from
        header = stretch.found.header
        transferred = (header["status"] & TRANSFERRED != 0) & (header["version"] >= 7)
        rows = np.flatnonzero(
            np.array(known, np.bool_)[stretch.federate] & ~transferred
        )
        source, federate = stretch.source[rows], stretch.federate[rows]
        if not rows.size:
            return
        missing = int(source.max()) + 1 - self._first.size
        if missing > 0:
            self._first = np.append(self._first, np.full(missing, -1))
        new = self._first[source] < 0
        if new.any():
            some, at = np.unique(source[new], return_index=True)
            self._first[some] = federate[new][at]
        first = self._first[source]
        failed = first != federate
        suspects = np.flatnonzero(failed) if len(self._transferred) else ()
        for item in suspects:  # PDUs of types without the indicator
            failed[item] = _subject(stretch, int(rows[item])) not in self._transferred
        name = stretch.federates.name
        if self.profile.members:
            yield from self._hosts(stretch, rows)
        yield Look(
            rule=I6,
            rows=rows,
            failed=failed,
            field="",
            value=lambda n: name(int(federate[n])),
            expected=lambda n: f"{name(int(first[n]))}, as before from this address",
        )

    def _hosts(self, stretch: Stretch, rows: Rows) -> Iterator[Look]:
        """Compare the hosts that members send from with those agreed on."""
        members, federates = self.profile.members, stretch.federates
        agreed = [
            members[one].address if one is not None and one in members else None
            for one in federates.applications
        ]
        placed = np.array([one is not None for one in agreed], np.bool_)
        rows = rows[placed[stretch.federate[rows]]]
        who, source = stretch.federate[rows], stretch.source[rows]
        used, which = np.unique(
            np.stack([who, source], axis=1), axis=0, return_inverse=True
        )
        strange = np.array(
            [
                federates.address(source).rpartition(":")[0] != agreed[one]
                for one, source in used.tolist()
            ],
            np.bool_,
        )
        yield Look(
            rule=I6,
            rows=rows,
            failed=strange[which.reshape(-1)],
            field="source address",
            value=lambda n: federates.address(int(source[n])),
            expected=lambda n: f"{agreed[who[n]]}, as agreed",
        )


def _subject(stretch: Stretch, row: int) -> int:
    """Key of the entity that stands first in a PDU, or of who stands there."""
    found = stretch.found
    at = int(found.offset[row]) + HEADER_SIZE
    octets = found.octets[at : at + 6]
    return key_of(EntityId(*struct.unpack(">HHH", octets))) if len(octets) == 6 else 0
