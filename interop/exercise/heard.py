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
    from_timestamps,
    pdu_type_of,
)
from ..dis.dead_reckoning import Kinematics, kinematics
from ..dis.timestamp import UNIT, UNITS
from ..wire import decode, dtype_of
from .agreement import Agreement
from .identifiers import Keys, id_of, ids_of, key_of, keys_of
from .presence import MOST_APPLICATIONS, Presence

Floats = NDArray[np.float64]

_STATE = dtype_of(EntityState)
_ROW = np.dtype(
    [
        ("key", np.int64),
        ("stamp", np.float64),
        ("heard_at", np.float64),
        ("units", np.int64),
        ("trusted", np.bool_),
        ("state", _STATE),
    ]
)
_NAMES = frozenset(_STATE.names or ())
#: What an Entity State Update says anew.
_UPDATED = ("parameters", "velocity", "location", "orientation", "appearance")

#: Metres; beyond that a location is noise, and its square may not be a number.
_FARTHEST = 1e12
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
        self._table: NDArray[Any] = np.empty(0, dtype=_ROW)
        self._departed: dict[int, Any] = {}
        self._right: set[int] = set()  #: applications whose clocks agree
        self._reckoned: tuple[float, Kinematics] | None = None

    def __len__(self) -> int:
        return len(self._table)

    @property
    def keys(self) -> Keys:
        """(n,) identifiers, site << 32 | application << 16 | entity, ascending."""
        keys: Keys = self._table["key"]
        return keys

    @property
    def ids(self) -> NDArray[np.int64]:
        """(n, 3) site, application, entity."""
        return ids_of(self.keys)

    @property
    def latest(self) -> NDArray[Any]:
        """(n,) fixed parts of the last Entity States, fields as on the wire."""
        latest: NDArray[Any] = self._table["state"]
        return latest

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
        stamps: Floats = self._table["stamp"]
        return stamps

    @property
    def heard_at(self) -> Floats:
        """(n,) s, exercise clock: when the last state came in."""
        times: Floats = self._table["heard_at"]
        return times

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

    def states(self, now: float) -> Kinematics:
        """Where all entities are at ``now``, by their dead reckoning; read only.

        Velocity and acceleration are along world axes, whatever the algorithm. A
        frozen entity stays where it is, with the velocity that it will resume.
        """
        if self._reckoned is None or self._reckoned[0] != now:
            latest, reckoning = self.latest, self.latest["dead_reckoning"]
            frozen = (self.appearance & np.uint32(Appearance.FROZEN)) != 0
            states = kinematics(
                reckoning["algorithm"],
                latest["location"].astype(np.float64),
                latest["velocity"].astype(np.float64),
                reckoning["acceleration"].astype(np.float64),
                latest["orientation"].astype(np.float64),
                reckoning["angular_velocity"].astype(np.float64),
                np.where(frozen, 0.0, now - self.stamp),
            )
            for column in states:
                column.flags.writeable = False
            self._reckoned = now, states
        return self._reckoned[1]

    def begin(self) -> None:
        """A new step: who joined or left before is no news any more."""
        self.joined, self.left = [], []

    def receive(self, index: PduIndex, rows: NDArray[np.int64], *, now: float) -> None:
        """Take in the Entity States and Updates among the PDUs ``rows``."""
        for body in (EntityState, EntityStateUpdate):
            these = rows[index.pdu_type[rows] == pdu_type_of(body)]
            if these.size:
                batch = self._batch(index, body, these, now)
                for part in _without_repetition(batch):
                    self._take(part, body is EntityState)

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
            if now - departed["heard_at"] >= self._agreement.timeout:
                del self._departed[key]

    def _batch(
        self, index: PduIndex, body: type, rows: NDArray[np.int64], now: float
    ) -> NDArray[Any]:
        """The usable ones among PDUs ``rows`` as rows of the table."""
        columns, timestamps = index.columns(body, rows), index.timestamp[rows]
        batch = np.zeros(len(rows), dtype=_ROW)
        state = batch["state"]
        for name in columns.dtype.names or ():
            if name in _NAMES:
                state[name] = columns[name]
        times = from_timestamps(timestamps, now)
        batch["key"] = keys_of(state["entity_id"])
        trusted = (timestamps & 1 == 1) & self._agrees(batch["key"] >> 16, now - times)
        batch["units"] = timestamps >> 1
        batch["trusted"] = trusted
        batch["stamp"] = np.where(trusted, times, now)
        batch["heard_at"] = now
        self._presence.distrust(batch["key"][~trusted] >> 16)
        usable = _usable(state)
        if not usable.all():
            self.unusable += int(np.count_nonzero(~usable))
            batch = batch[usable]
        return batch

    def _agrees(self, applications: Keys, delay: Floats) -> NDArray[np.bool_]:
        """Which clocks are right, given how long ago their stamps are, s."""
        agrees = np.abs(delay) <= self._agreement.timestamp_tolerance
        delayed = (delay > 0.0) & (delay < self._agreement.timeout)
        if len(self._right) > MOST_APPLICATIONS:
            self._right.clear()
        self._right.update(applications[agrees].tolist())
        self._right.difference_update(applications[~(agrees | delayed)].tolist())
        if not agrees.all():
            right = [key in self._right for key in applications.tolist()]
            agrees |= delayed & np.array(right)
        return np.asarray(agrees)

    def _take(self, batch: NDArray[Any], whole: bool) -> None:
        """Take in rows of different entities: all of a state, or an update of it."""
        at = np.searchsorted(self.keys, batch["key"])
        known = np.zeros(len(batch), dtype=np.bool_)
        inside = at < len(self)
        known[inside] = self.keys[at[inside]] == batch["key"][inside]
        gone = self._renew(at[known], batch[known], whole)
        strangers = batch[~known]
        if not whole:
            self.unknown += len(strangers)
        elif strangers.size:
            self._admit(strangers)
        if gone.size:
            self._remove(np.searchsorted(self.keys, gone))

    def _renew(self, rows: NDArray[Any], batch: NDArray[Any], whole: bool) -> Keys:
        """Replace states by newer ones; the keys of those that were deactivated."""
        held = self._table[rows]
        age = _age(batch["units"], held["units"])
        late = self._is_late(age, held["trusted"])
        if late.any():
            self.late += int(np.count_nonzero(late))
            rows, batch = rows[~late], batch[~late]
            held, age = held[~late], age[~late]
        if not whole:
            updates, batch = batch, held.copy()
            for name in ("units", "trusted", "stamp", "heard_at"):
                batch[name] = updates[name]
            for name in _UPDATED:
                batch["state"][name] = updates["state"][name]
        twins = np.flatnonzero(age == 0)
        twins = twins[_octets(batch[twins]) == _octets(held[twins])]
        batch["stamp"][twins] = held["stamp"][twins]
        self._table[rows] = batch
        self._reckoned = None
        deactivated = _deactivated(batch)
        keys: Keys = batch["key"][deactivated]
        for row in batch[deactivated]:
            self._departed[int(row["key"])] = row.copy()
        return keys

    def _admit(self, batch: NDArray[Any]) -> None:
        """Let entities join that are not there: new ones, or such as had left."""
        if self._departed:
            back = np.array([key in self._departed for key in batch["key"].tolist()])
            if back.any():
                last = np.array([self._departed[int(k)] for k in batch["key"][back]])
                age = _age(batch["units"][back], last["units"])
                late = (age == 0) | self._is_late(age, last["trusted"])
                self.late += int(np.count_nonzero(late))
                keep = np.ones(len(batch), dtype=np.bool_)
                keep[np.flatnonzero(back)[late]] = False
                batch = batch[keep]
        ended = _deactivated(batch)
        for row in batch[ended]:
            self._departed[int(row["key"])] = row.copy()
        batch = batch[~ended]
        if batch.size:
            batch = batch[np.argsort(batch["key"])]
            at = np.searchsorted(self.keys, batch["key"])
            self._table = np.insert(self._table, at, batch)
            self._reckoned = None
            for key in batch["key"].tolist():
                self._departed.pop(key, None)
                self.joined.append(id_of(key))

    def _remove(self, rows: NDArray[Any]) -> None:
        self.left += [id_of(key) for key in self.keys[rows].tolist()]
        self._table = np.delete(self._table, rows)
        self._reckoned = None

    def _is_late(self, age: Floats, trusted: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Which states are older than the held ones; ``age`` is that difference, s.

        A clock that was right is not set back. Another may be, or may start anew:
        then what it says is older by more than any datagram is delayed.
        """
        limit = np.where(trusted, _HALF_HOUR, self._agreement.timeout)
        return np.asarray((age > 0) & (age < limit))


def _age(units: NDArray[np.int64], than: NDArray[np.int64]) -> Floats:
    """Seconds, -1800 to 1800, by which timestamps are older than others."""
    behind = (than - units) % UNITS
    return np.where(behind < UNITS // 2, behind, behind - UNITS) * UNIT


def _without_repetition(batch: NDArray[Any]) -> Iterator[NDArray[Any]]:
    """Parts of a batch, in order of arrival, in which no entity comes twice."""
    order = np.argsort(batch["key"], kind="stable")
    keys = batch["key"][order]
    first = np.flatnonzero(np.diff(keys, prepend=-1))
    if len(first) == len(batch):
        yield batch
        return
    counts = np.diff(first, append=len(batch))
    rank = np.empty(len(batch), dtype=np.int64)
    rank[order] = np.arange(len(batch)) - np.repeat(first, counts)
    for turn in range(int(counts.max())):
        yield batch[rank == turn]


def _deactivated(batch: NDArray[Any]) -> NDArray[np.bool_]:
    bit = np.uint32(Appearance.DEACTIVATED)
    return np.asarray((batch["state"]["appearance"] & bit) != 0)


def _octets(batch: NDArray[Any]) -> NDArray[Any]:
    """The states as single values that are equal when all octets are."""
    return np.ascontiguousarray(batch["state"]).view(f"V{_STATE.itemsize}")


def _usable(state: NDArray[Any]) -> NDArray[np.bool_]:
    """Which states have a place and a motion that can be computed with."""
    reckoning = state["dead_reckoning"]
    usable: NDArray[np.bool_] = (np.abs(state["location"]) < _FARTHEST).all(axis=1)
    for column in (
        state["velocity"],
        state["orientation"],
        reckoning["acceleration"],
        reckoning["angular_velocity"],
    ):
        usable &= np.isfinite(column).all(axis=1)
    return usable
