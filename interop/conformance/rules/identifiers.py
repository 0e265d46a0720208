"""Rules on identifiers (dis-facts, section 11, I), and L1, which goes with I4."""

from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...dis import (
    IFF,
    Designator,
    Detonation,
    ElectromagneticEmission,
    EntityState,
    EntityStateUpdate,
    Fire,
    TransferOwnership,
    Transmitter,
)
from ..beats import key_of
from ..cases import Cases, Fault, Memory, Sent, remark
from ..entities import entity_keys, entity_name
from ..exchanges import ALL
from ..profile import Profile
from ..rule import Check, Level, Look, Remark, Rule, Severity, check, each_pdu
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
I4 = Rule(
    code="I4",
    title="Entities that PDUs refer to are known from their states",
    severity=Severity.WARNING,
    level=Level.EXERCISE,
    source="practice: nobody can place what refers to an entity unheard",
    mend="Send Entity States of who fires or radiates, and refer to others by the"
    " identifiers in theirs; 0:0:0 where there is none.",
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
L1 = Rule(
    code="L1",
    title="Who fires or radiates is heard as an entity, too",
    severity=Severity.WARNING,
    level=Level.EXERCISE,
    source="HBT_TIMEOUT_MPLIER; practice",
    mend="Send the heartbeat of the entity as long as it does anything.",
)

_MOST, _MOST_ENTITY = 65534, 65533
_TRANSFERRED = 1  #: bit of the PDU status
_REMEMBERED = 20_000  #: transfers, events and references
_LIVE = 600.0  #: s for which the number of an event is not used again
_ISSUERS = (EntityState, EntityStateUpdate)
#: Fields that name entities, the first one whose PDU it is.
_REFERENCES: dict[type, tuple[str, ...]] = {
    Fire: ("firing_id", "target_id", "munition_id"),
    Detonation: ("firing_id", "target_id", "munition_id"),
    ElectromagneticEmission: ("entity_id",),
    Designator: ("designating_id", "designated_id"),
    Transmitter: ("entity_id",),
    IFF: ("entity_id",),
}
_TARGET = "systems.beams.targets.target_id"


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


@check
class Owners(Check):
    """Compares each state with the one before: who sends it, and as what."""

    rules = (I2, I3, I3W)

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile)
        self._transferred: Memory[int, bool] = Memory(_REMEMBERED)

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Look at all steps of entities."""
        for _, body in stretch.bodies(TransferOwnership):
            self._transferred.put(key_of(body.transfer_id), True)
        steps, state = stretch.steps, stretch.steps.state
        before, after = steps.before, steps.after
        moved = state["source"][before] != state["source"][after]
        status = state["status"][before] | state["status"][after]
        moved &= status & _TRANSFERRED == 0
        moved &= steps.gap <= stretch.entities.timeout
        for item in np.flatnonzero(moved).tolist():
            key = entity_keys(steps.body["entity_id"][after[item] : after[item] + 1])
            moved[item] = int(key[0]) not in self._transferred
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
class References(Check):
    """Looks up the entities that PDUs refer to, and waits for those not heard yet."""

    rules = (I4, L1)

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile)
        self._open: Memory[tuple[int, int], tuple[Sent, str]] = Memory(_REMEMBERED)

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Look at each PDU type that refers to entities."""
        for body_type, fields in _REFERENCES.items():
            columns = stretch.columns(body_type)
            if not columns.rows.size:
                continue
            for field in fields:
                ids = columns.body[field]
                rows, keys = _named(columns.rows, ids)
                yield self._known(stretch, rows, keys, field)
                if field == fields[0]:
                    yield self._silent(stretch, rows, keys, field)
        rows, ids = _targets(stretch)
        if rows.size:
            yield self._known(stretch, *_named(rows, ids), _TARGET)
        if len(stretch):
            yield from self._overdue(stretch)

    def _known(self, stretch: Stretch, rows: Rows, keys: Rows, field: str) -> Look:
        """Pass those that were heard, and wait for the others."""
        known = stretch.entities.known(keys)
        for item in np.flatnonzero(~known).tolist():
            self._wait(stretch, int(rows[item]), int(keys[item]), field)
        return Look(rule=I4, rows=rows[known], failed=np.zeros(known.sum(), np.bool_))

    def _silent(self, stretch: Stretch, rows: Rows, keys: Rows, field: str) -> Look:
        """Compare with when the entity was last heard."""
        places = stretch.entities.latest.find(keys)
        there = places >= 0
        rows, keys, places = rows[there], keys[there], places[there]
        last = stretch.entities.latest.rows[places]
        time = stretch.time[rows]
        silence = time - last["time"]
        over = (silence > stretch.entities.timeout) & ~last["gone"]
        if over.any():
            over &= ~stretch.pauses.between(keys, last["time"], time)
        return Look(
            rule=L1,
            rows=rows,
            failed=over,
            field=field,
            value=lambda n: f"no Entity State for {silence[n]:.3g} s",
            expected=f"one within {stretch.entities.timeout:g} s",
            excess=silence,
        )

    def _wait(self, stretch: Stretch, row: int, key: int, field: str) -> None:
        sent = Sent.at(stretch, row, entity_name(key))
        if (sent.federate, key) not in self._open:
            self._open.put((sent.federate, key), (sent, field))

    def _overdue(self, stretch: Stretch) -> Iterator[Remark]:
        """Judge what was referred to a timeout ago and not known then."""
        due = float(stretch.time[-1]) - stretch.entities.timeout
        over = list(self._open.take_while(lambda kept: kept[0].time < due))
        keys = np.array([_key(sent.entity) for sent, _ in over], np.int64)
        known = stretch.entities.known(keys)
        for (sent, field), there in zip(over, known.tolist(), strict=True):
            fault = Fault(field, sent.entity, "an entity that is heard, or 0:0:0")
            yield remark(I4, sent, None if there else fault)


def _named(rows: Rows, ids: NDArray[Any]) -> tuple[Rows, Rows]:
    """Return the PDUs (k,) that name one entity, and its key (k,)."""
    named = np.flatnonzero(ids.any(axis=1) & (ids != ALL).all(axis=1))
    return rows[named], entity_keys(ids[named])


def _targets(stretch: Stretch) -> tuple[Rows, Rows]:
    """Return the PDUs (k,) and identifiers (k, 3) of what is tracked or jammed."""
    found = [
        (row, target.target_id)
        for row, body in stretch.bodies(ElectromagneticEmission)
        for system in body.systems
        for beam in system.beams
        for target in beam.targets
    ]
    ids = [(one.site, one.application, one.entity) for _, one in found]
    rows = np.array([row for row, _ in found], np.int64)
    return rows, np.array(ids, np.int64).reshape(-1, 3)


def _key(name: str) -> int:
    site, application, entity = map(int, name.split(":"))
    return site << 32 | application << 16 | entity


@check
class Events(Check):
    """Follows the event identifiers of shots."""

    rules = (I5, I5W)

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile)
        self._events: Memory[tuple[int, int, int], tuple[float, Fire]] = Memory(
            _REMEMBERED
        )

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Look at each Fire; one that was sent twice is no other one."""
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
                if key[:2] != issuer:
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

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Compare each PDU's application with the first one of its address."""
        known = [one is not None for one in stretch.federates.applications]
        rows = np.flatnonzero(np.array(known, np.bool_)[stretch.federate])
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
        name = stretch.federates.name
        if self.profile.members:
            yield from self._hosts(stretch, rows)
        yield Look(
            rule=I6,
            rows=rows,
            failed=first != federate,
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
