"""Rules on entities that PDUs refer to (dis-facts, section 11, I4 and L1)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...dis import (
    IFF,
    Designator,
    Detonation,
    ElectromagneticEmission,
    ElectromagneticEmission6,
    EntityId,
    Fire,
    IffAtcNavaids,
    Transmitter,
    Transmitter6,
)
from ...exercise.identifiers import id_of, key_of, keys_of
from ..cases import Fault, Memory, Sent, remark
from ..check import Check, Look, Remark, check
from ..exchanges import ALL
from ..profile import Profile
from ..rule import Level, Rule, Severity
from ..traffic import Stretch

Rows = NDArray[np.int64]

I4 = Rule(
    code="I4",
    title="Entities that PDUs refer to are known from their states",
    severity=Severity.WARNING,
    level=Level.EXERCISE,
    source="practice: nobody can place what refers to an entity unheard",
    mend="Send Entity States of who fires or radiates, and refer to others by the"
    " identifiers in theirs; 0:0:0 where there is none.",
)
L1 = Rule(
    code="L1",
    title="Who fires or radiates is heard as an entity, too",
    severity=Severity.WARNING,
    level=Level.EXERCISE,
    source="HBT_TIMEOUT_MPLIER; practice",
    mend="Send the heartbeat of the entity as long as it does anything.",
)

_REMEMBERED = 20_000  #: references that wait
#: Fields that name entities, the first one whose PDU it is.
_REFERENCES: dict[type, tuple[str, ...]] = {
    Fire: ("firing_id", "target_id", "munition_id"),
    Detonation: ("firing_id", "target_id", "munition_id"),
    ElectromagneticEmission: ("entity_id",),
    ElectromagneticEmission6: ("entity_id",),
    Designator: ("designating_id", "designated_id"),
    Transmitter: ("entity_id",),
    Transmitter6: ("entity_id",),
    IFF: ("entity_id",),
    IffAtcNavaids: ("entity_id",),
}
_TARGET = "systems.beams.targets.target_id"


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
        heard, time = stretch.once(_heard), stretch.time[rows]
        place = heard.before(keys, time)
        there = np.flatnonzero(place >= 0)
        rows, keys, time = rows[there], keys[there], time[there]
        last = heard.time[place[there]]
        silence = time - last
        over = (silence > stretch.entities.timeout) & ~heard.gone[place[there]]
        if over.any():
            over &= ~stretch.pauses.between(keys, last, time)
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
        sent = Sent.at(stretch, row, str(id_of(key)))
        if (sent.federate, key) not in self._open:
            self._open.put((sent.federate, key), (sent, field))

    def _overdue(self, stretch: Stretch) -> Iterator[Remark]:
        """Judge what was referred to a timeout ago and not known then."""
        due = float(stretch.time[-1]) - stretch.entities.timeout
        over = list(self._open.take_while(lambda kept: kept[0].time < due))
        keys = np.array(
            [key_of(EntityId.parse(sent.entity)) for sent, _ in over], np.int64
        )
        known = stretch.entities.known(keys)
        for (sent, field), there in zip(over, known.tolist(), strict=True):
            fault = Fault(field, sent.entity, "an entity that is heard, or 0:0:0")
            yield remark(I4, sent, None if there else fault)


@dataclass(frozen=True, slots=True, eq=False)
class _Heard:
    """States (n,) by entity and time: those of a stretch, and the last before it."""

    keys: Rows  #: (m,) of the entities, sorted
    time: NDArray[np.float64]  #: s since 1970
    gone: NDArray[np.bool_]  #: which say that the entity leaves
    moments: NDArray[np.float64]  #: their times, each entity's later than the others'
    begin: float  #: s, of the earliest
    span: float  #: s, of one entity's moments

    def before(self, keys: Rows, time: NDArray[np.float64]) -> Rows:
        """Return the last state (k,) of entities up to some times, -1 without one."""
        if not self.keys.size:
            return np.full(keys.size, -1)
        entity = np.searchsorted(self.keys, keys)
        entity[entity == self.keys.size] = 0
        since = np.minimum(time - self.begin, self.span - 1.0)
        place = np.searchsorted(self.moments, entity * self.span + since, "right") - 1
        found = (self.keys[entity] == keys) & (time >= self.begin)
        found &= self.moments[np.maximum(place, 0)] >= entity * self.span
        return np.where(found & (place >= 0), place, -1)


def _heard(stretch: Stretch) -> _Heard:
    latest, state = stretch.entities.latest, stretch.steps.state
    others = ~np.isin(latest.keys, state["key"])
    before = latest.rows[latest.places[others]]
    keys, time, gone = (
        np.concatenate([state[name], before[name]]) for name in ("key", "time", "gone")
    )
    known = np.unique(keys)
    if not known.size:
        return _Heard(known, time, gone, np.empty(0), 0.0, 1.0)
    begin = float(time.min())
    span = float(time.max()) - begin + 2.0
    moments = np.searchsorted(known, keys) * span + time - begin
    order = np.argsort(moments, kind="stable")
    return _Heard(known, time[order], gone[order], moments[order], begin, span)


def _named(rows: Rows, ids: NDArray[Any]) -> tuple[Rows, Rows]:
    """Return the PDUs (k,) that name one entity, and its key (k,)."""
    named = np.flatnonzero(ids.any(axis=1) & (ids != ALL).all(axis=1))
    return rows[named], keys_of(ids[named])


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
