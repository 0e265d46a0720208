"""Entity States in columns: as they came in, and as they are kept.

The states stay octets in one column: numpy copies rows of octets fifty times as fast
as rows of a structure, which is a view of them.
"""

from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from fom.enums import Appearance

from ..dis import EntityState, EntityStateUpdate, PduIndex, from_timestamps
from ..dis.timestamp import UNIT, UNITS
from ..wire import dtype_of
from .identifiers import Keys, keys_of

Floats = NDArray[np.float64]
Rows = NDArray[np.int64]
Mask = NDArray[np.bool_]

STATE = dtype_of(EntityState)
_OCTETS = np.dtype(f"V{STATE.itemsize}")
_UPDATE = dtype_of(EntityStateUpdate)
_SHARED = tuple(name for name in _UPDATE.names or () if name in (STATE.names or ()))
#: What an Entity State Update says anew.
_UPDATED = ("parameters", "velocity", "location", "orientation", "appearance")

#: Metres; beyond that a location is noise, and its square may not be a number.
_FARTHEST = 1e12


@dataclass(slots=True, eq=False)
class Found:
    """The states of one PDU type in an index, whoever they are from and for."""

    row: Rows  #: (n,) in the index
    key: Keys  #: (n,) of the entities
    timestamp: NDArray[np.uint32]  #: (n,)
    octets: NDArray[Any]  #: (n,) states, of an update with zeros for what it lacks
    usable: Mask  #: (n,) whether place and motion can be computed with
    all_usable: bool
    distinct: bool  #: whether no entity comes twice
    _received: "tuple[float, float, Arrived] | None" = None

    def received(self, now: float, tolerance: float) -> "Arrived":
        """The states as they came in at ``now``; worked out anew for another time.

        Timestamps that are off by more than ``tolerance`` (s) are not trusted.
        """
        if self._received is None or self._received[:2] != (now, tolerance):
            self._received = now, tolerance, _arrived(self, now, tolerance)
        return self._received[2]


def states_in(index: PduIndex) -> Found:
    """Its Entity States."""
    rows = index.rows_of(EntityState)
    return _found(index, rows, index.columns(EntityState, rows))


def updates_in(index: PduIndex) -> Found:
    """Its Entity State Updates."""
    rows = index.rows_of(EntityStateUpdate)
    columns = index.columns(EntityStateUpdate, rows)
    states = np.zeros(len(rows), dtype=STATE)
    for name in _SHARED:
        states[name] = columns[name]
    return _found(index, rows, states)


def _found(index: PduIndex, rows: Rows, states: NDArray[Any]) -> Found:
    keys = keys_of(states["entity_id"])
    usable = _usable(states)
    return Found(
        row=rows,
        key=keys,
        timestamp=index.timestamp[rows],
        octets=states.view(_OCTETS),
        usable=usable,
        all_usable=bool(usable.all()),
        distinct=len(set(keys.tolist())) == len(keys),
    )


def _usable(state: NDArray[Any]) -> Mask:
    reckoning = state["dead_reckoning"]
    usable: Mask = (np.abs(state["location"]) < _FARTHEST).all(axis=1)
    for column in (
        state["velocity"],
        state["orientation"],
        reckoning["acceleration"],
        reckoning["angular_velocity"],
    ):
        usable &= np.isfinite(column).all(axis=1)
    return usable


@dataclass(slots=True, eq=False)
class Reports:
    """States (n) and when they were told."""

    key: Keys  #: (n,)
    units: NDArray[np.int64]  #: (n,) of the timestamps, without their flag
    trusted: Mask  #: (n,) whether the timestamp tells when the state was true
    stamp: Floats  #: (n,) s, exercise clock: when it was true
    heard_at: Floats  #: (n,) s, exercise clock
    octets: NDArray[Any]  #: (n,) the states

    @classmethod
    def none(cls) -> Self:
        """No states."""
        return cls(
            np.empty(0, np.int64),
            np.empty(0, np.int64),
            np.empty(0, np.bool_),
            np.empty(0),
            np.empty(0),
            np.empty(0, _OCTETS),
        )

    def __len__(self) -> int:
        return len(self.key)

    def __getitem__(self, rows: Rows | Mask) -> "Reports":
        return Reports(
            self.key[rows],
            self.units[rows],
            self.trusted[rows],
            self.stamp[rows],
            self.heard_at[rows],
            self.octets[rows],
        )

    @property
    def state(self) -> NDArray[Any]:
        """(n,) fixed parts of Entity States, fields as on the wire."""
        return self.octets.view(STATE)

    @property
    def deactivated(self) -> Mask:
        """(n,) which say that their entity leaves."""
        bit = np.uint32(Appearance.DEACTIVATED)
        return np.asarray((self.state["appearance"] & bit) != 0)

    def put(self, rows: Rows, states: "Reports") -> None:
        """Replace rows (m) by other states (m) of the same entities."""
        self.units[rows] = states.units
        self.trusted[rows] = states.trusted
        self.stamp[rows] = states.stamp
        self.heard_at[rows] = states.heard_at
        self.octets[rows] = states.octets

    def with_inserted(self, at: Rows, states: "Reports") -> "Reports":
        """These, and others (m) before the rows ``at`` (m,)."""
        return Reports(
            np.insert(self.key, at, states.key),
            np.insert(self.units, at, states.units),
            np.insert(self.trusted, at, states.trusted),
            np.insert(self.stamp, at, states.stamp),
            np.insert(self.heard_at, at, states.heard_at),
            np.insert(self.octets, at, states.octets),
        )

    def updating(self, held: "Reports") -> "Reports":
        """The states ``held`` (n), with what these say anew."""
        octets = held.octets.copy()
        old, new = octets.view(STATE), self.state
        for name in _UPDATED:
            old[name] = new[name]
        return Reports(
            self.key, self.units, self.trusted, self.stamp, self.heard_at, octets
        )


@dataclass(frozen=True, slots=True, eq=False)
class Arrived:
    """States (n) as they came in, as good as their timestamps are by themselves."""

    reports: Reports
    times: Floats  #: (n,) s, exercise clock: what the timestamps say
    agrees: Mask  #: (n,) whether that is near enough to the time of reception
    all_trusted: bool


def _arrived(found: Found, now: float, tolerance: float) -> Arrived:
    times = from_timestamps(found.timestamp, now)
    agrees = np.abs(now - times) <= tolerance
    trusted = agrees & is_absolute(found.timestamp)
    reports = Reports(
        key=found.key,
        units=(found.timestamp >> 1).astype(np.int64),
        trusted=trusted,
        stamp=np.where(trusted, times, now),
        heard_at=np.full(len(found.key), now),
        octets=found.octets,
    )
    return Arrived(reports, times, agrees, bool(trusted.all()))


def is_absolute(timestamps: NDArray[np.uint32]) -> Mask:
    """Which timestamps are those of a clock that shows UTC."""
    return np.asarray(timestamps & 1 == 1)


def age(units: NDArray[np.int64], than: NDArray[np.int64]) -> Floats:
    """Seconds, -1800 to 1800, by which timestamps are older than others."""
    behind = (than - units) % UNITS
    return np.where(behind < UNITS // 2, behind, behind - UNITS) * UNIT
