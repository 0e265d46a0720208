"""Entities of others: what their Entity States say, kept in columns."""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fom.enums import Appearance

from ..dis import (
    EntityId,
    EntityState,
    EntityStateUpdate,
    EntityType,
    Marking,
    PduIndex,
    pdu_type_of,
)
from ..dis.dead_reckoning import Kinematics, kinematics
from ..wire import decode
from .agreement import Agreement
from .identifiers import Keys, id_of, ids_of, key_of
from .presence import MOST_APPLICATIONS, Presence
from .reports import (
    STATE,
    Floats,
    Found,
    Mask,
    Reports,
    Rows,
    age,
    is_absolute,
    states_in,
    updates_in,
)

_STATE = pdu_type_of(EntityState)
_UPDATE = pdu_type_of(EntityStateUpdate)
_HALF_HOUR = 1800.0


class HeardEntities:
    """Every remote entity that is there now, one row each, sorted by identifier.

    Rows move when others join or leave: only keys outlast a step.

    Which of two states of an entity is newer, their timestamps tell, to a sender's
    own clock: a state that is older than the one held came late and is refused. A
    timestamp that lies further back than any delay is that of a clock set anew. When
    a state was true, its timestamp tells only if it is absolute and agrees with the
    time of reception within the agreed tolerance; else it is the time of reception.
    An application whose clock agreed is believed when a state of it was delayed.
    """

    def __init__(self, agreement: Agreement, presence: Presence) -> None:
        self.joined: list[EntityId] = []  #: who has joined in this step
        self.left: list[EntityId] = []  #: who has left or timed out in this step
        self.late = 0  #: states that were older than the one held
        self.unknown = 0  #: updates of entities without a state
        self.unusable = 0  #: states with a place or motion that is not a number
        self._agreement = agreement
        self._presence = presence
        self._table = Reports.none()
        self._departed: dict[int, Reports] = {}  #: the last state of each, one row
        self._right: set[int] = set()  #: applications whose clocks agree
        self._reckoned: tuple[float, Kinematics] | None = None

    def __len__(self) -> int:
        return len(self._table)

    @property
    def keys(self) -> Keys:
        """(n,) identifiers, site << 32 | application << 16 | entity, ascending."""
        return self._table.key

    @property
    def ids(self) -> NDArray[np.int64]:
        """(n, 3) site, application, entity."""
        return ids_of(self.keys)

    @property
    def latest(self) -> NDArray[Any]:
        """(n,) fixed parts of the last Entity States, fields as on the wire."""
        return self._table.state

    @property
    def entity_type(self) -> NDArray[Any]:
        """(n,) entity types, with fields ``kind``, ``domain``, ``country``..."""
        types: NDArray[Any] = self.latest["entity_type"]
        return types

    @property
    def kind(self) -> NDArray[np.uint8]:
        """(n,) kinds (UID 7)."""
        kinds: NDArray[np.uint8] = self.entity_type["kind"]
        return kinds

    @property
    def domain(self) -> NDArray[np.uint8]:
        """(n,) domains (UID 8 for platforms)."""
        domains: NDArray[np.uint8] = self.entity_type["domain"]
        return domains

    @property
    def force(self) -> NDArray[np.uint8]:
        """(n,) force ids (UID 6)."""
        forces: NDArray[np.uint8] = self.latest["force"]
        return forces

    @property
    def appearance(self) -> NDArray[np.uint32]:
        """(n,) appearance bits."""
        bits: NDArray[np.uint32] = self.latest["appearance"].astype(np.uint32)
        return bits

    @property
    def algorithm(self) -> NDArray[np.uint8]:
        """(n,) dead reckoning algorithms (UID 44)."""
        algorithms: NDArray[np.uint8] = self.latest["dead_reckoning"]["algorithm"]
        return algorithms

    @property
    def stamp(self) -> Floats:
        """(n,) s, exercise clock: when the last state was true."""
        return self._table.stamp

    @property
    def heard_at(self) -> Floats:
        """(n,) s, exercise clock: when the last state came in."""
        return self._table.heard_at

    def row_of(self, entity_id: EntityId) -> int | None:
        """Row of an entity, None when it is not there."""
        key = key_of(entity_id)
        row = int(np.searchsorted(self.keys, key))
        return row if row < len(self) and self.keys[row] == key else None

    def id_of(self, row: int) -> EntityId:
        """Identifier of the entity in a row."""
        return id_of(int(self.keys[row]))

    def marking_of(self, row: int) -> str:
        """The marking's text."""
        return decode(Marking, self.latest["marking"][row].tobytes()).name

    def entity_type_of(self, row: int) -> EntityType:
        """The entity type as a record."""
        return EntityType(*self.entity_type[row].tolist())

    def states(self, now: float, rows: Rows | None = None) -> Kinematics:
        """Where all entities, or those in ``rows``, are at ``now``; read only.

        By their dead reckoning. Velocity and acceleration are along world axes,
        whatever the algorithm. A frozen entity stays where it is, with the velocity
        that it will resume.
        """
        if rows is not None:
            return _reckoned(
                self._table.octets[rows].view(STATE), self.stamp[rows], now
            )
        if self._reckoned is None or self._reckoned[0] != now:
            self._reckoned = now, _reckoned(self.latest, self.stamp, now)
        return self._reckoned[1]

    def begin(self) -> None:
        """A new step: who joined or left before is no news any more."""
        self.joined, self.left = [], []

    def receive(self, index: PduIndex, rows: Rows, *, now: float) -> None:
        """Take in the Entity States and Updates among the PDUs ``rows``."""
        types = index.pdu_type
        for pdu_type, find in ((_STATE, states_in), (_UPDATE, updates_in)):
            if (types == pdu_type).any():
                found = index.once(find)
                accepted = np.zeros(len(index), dtype=np.bool_)
                accepted[rows] = True
                batch = self._batch(found, np.flatnonzero(accepted[found.row]), now)
                for part in [batch] if found.distinct else _without_repetition(batch):
                    self._take(part, pdu_type == _STATE)

    def advance(self, *, now: float) -> None:
        """Let go of those that have been silent for the agreed time."""
        timeout: Any = self._agreement.timeout
        if self._agreement.stationary_heartbeat is not None:
            rests = ~self.latest["velocity"].any(axis=1)
            timeout = np.where(rests, self._agreement.stationary_timeout, timeout)
        silent = now - self.heard_at >= timeout
        if silent.any():
            self._remove(np.flatnonzero(silent))
        for key, departed in list(self._departed.items()):
            if now - departed.heard_at[0] >= self._agreement.timeout:
                del self._departed[key]

    def _batch(self, found: Found, accepted: Rows, now: float) -> Reports:
        """The usable ones among the states found that are ``accepted`` (m,)."""
        arrived = found.received(now, self._agreement.timestamp_tolerance)
        batch = arrived.reports[accepted]
        applications = batch.key >> 16
        agrees, times = arrived.agrees[accepted], arrived.times[accepted]
        believed = self._believed(applications, agrees, now - times)
        if not arrived.all_trusted:
            batch.trusted = believed & is_absolute(found.timestamp[accepted])
            batch.stamp = np.where(batch.trusted, times, now)
            self._presence.distrust(applications[~batch.trusted])
        if not found.all_usable:
            usable = found.usable[accepted]
            self.unusable += int(np.count_nonzero(~usable))
            batch = batch[usable]
        return batch

    def _believed(self, applications: Keys, agrees: Mask, delay: Floats) -> Mask:
        """Which clocks are right, given how long ago their stamps are, s."""
        if len(self._right) > MOST_APPLICATIONS:
            self._right.clear()
        if agrees.all():
            self._right.update(applications.tolist())
            return agrees
        delayed = (delay > 0.0) & (delay < self._agreement.timeout)
        self._right.update(applications[agrees].tolist())
        self._right.difference_update(applications[~(agrees | delayed)].tolist())
        right = [key in self._right for key in applications.tolist()]
        return np.asarray(agrees | (delayed & np.array(right)))

    def _take(self, batch: Reports, whole: bool) -> None:
        """Take in rows of different entities: all of a state, or an update of it."""
        at = self.keys.searchsorted(batch.key)
        if len(self):
            known = self.keys[np.minimum(at, len(self) - 1)] == batch.key
        else:
            known = np.zeros(len(batch), dtype=np.bool_)
        if known.all():
            gone = self._renew(at, batch, whole)
        else:
            gone = self._renew(at[known], batch[known], whole)
            strangers = batch[~known]
            if whole:
                self._admit(strangers)
            else:
                self.unknown += len(strangers)
        if gone.size:
            self._remove(self.keys.searchsorted(gone))

    def _renew(self, rows: Rows, batch: Reports, whole: bool) -> Keys:
        """Replace states by newer ones; the keys of those that were deactivated."""
        held = self._table[rows]
        older = age(batch.units, held.units)
        late = self._is_late(older, held.trusted)
        if late.any():
            self.late += int(np.count_nonzero(late))
            rows, batch = rows[~late], batch[~late]
            held, older = held[~late], older[~late]
        if not whole:
            batch = batch.updating(held)
        twins = np.flatnonzero(older == 0)
        if twins.size:
            twins = twins[batch.octets[twins] == held.octets[twins]]
            batch.stamp[twins] = held.stamp[twins]
        self._table.put(rows, batch)
        self._reckoned = None
        return self._let_go(batch[batch.deactivated])

    def _let_go(self, batch: Reports) -> Keys:
        """Remember entities that were deactivated, and return their keys."""
        for row, key in enumerate(batch.key.tolist()):
            self._departed[key] = batch[np.array([row])]
        return batch.key

    def _admit(self, batch: Reports) -> None:
        """Let entities join that are not there: new ones, or such as had left."""
        if self._departed:
            late = [self._had_left(batch, row) for row in range(len(batch))]
            self.late += sum(late)
            batch = batch[~np.array(late)]
        ended = batch.deactivated
        self._let_go(batch[ended])
        batch = batch[~ended]
        if len(batch):
            batch = batch[np.argsort(batch.key)]
            at = self.keys.searchsorted(batch.key)
            self._table = self._table.with_inserted(at, batch)
            self._reckoned = None
            for key in batch.key.tolist():
                self._departed.pop(key, None)
                self.joined.append(id_of(key))

    def _had_left(self, batch: Reports, row: int) -> bool:
        """Whether a state is from before its entity left."""
        last = self._departed.get(int(batch.key[row]))
        if last is None:
            return False
        older = age(batch.units[[row]], last.units)
        return bool(older == 0 or self._is_late(older, last.trusted)[0])

    def _remove(self, rows: Rows) -> None:
        self.left += [id_of(key) for key in self.keys[rows].tolist()]
        staying = np.ones(len(self), dtype=np.bool_)
        staying[rows] = False
        self._table = self._table[staying]
        self._reckoned = None

    def _is_late(self, older: Floats, trusted: Mask) -> Mask:
        """Which states are older than the held ones; ``older`` is that difference, s.

        A clock that was right is not set back. Another may be, or may start anew:
        then what it says is older by more than any datagram is delayed.
        """
        late: Mask = older > 0
        if late.any():
            late &= older < np.where(trusted, _HALF_HOUR, self._agreement.timeout)
        return late


def _reckoned(latest: NDArray[Any], stamp: Floats, now: float) -> Kinematics:
    """Where entities (n) are, by their last states and when those were true."""
    reckoning = latest["dead_reckoning"]
    frozen = (latest["appearance"] & np.uint32(Appearance.FROZEN)) != 0
    return kinematics(
        reckoning["algorithm"],
        latest["location"],
        latest["velocity"],
        reckoning["acceleration"],
        latest["orientation"],
        reckoning["angular_velocity"],
        np.where(frozen, 0.0, now - stamp),
    )


def _without_repetition(batch: Reports) -> Iterator[Reports]:
    """Parts of a batch, in order of arrival, in which no entity comes twice."""
    order = np.argsort(batch.key, kind="stable")
    keys = batch.key[order]
    first = np.flatnonzero(np.diff(keys, prepend=-1))
    if len(first) == len(batch):
        yield batch
        return
    counts = np.diff(first, append=len(batch))
    rank = np.empty(len(batch), dtype=np.int64)
    rank[order] = np.arange(len(batch)) - np.repeat(first, counts)
    for turn in range(int(counts.max())):
        yield batch[rank == turn]
