"""Entities of our own: columns that publish themselves when it is due."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from fom.enums import Appearance

from ..dis import (
    TRANSFERRED,
    VERSION,
    EntityId,
    EntityState,
    EntityType,
    Marking,
    SimulationAddress,
    VariableParameter,
    bundle_columns,
    check_known,
    from_timestamp,
    pdu_columns,
    to_timestamp,
)
from ..dis.dead_reckoning import (
    ACCELERATES,
    IN_BODY,
    MOVES,
    ROTATES,
    to_body_axes,
)
from ..wire import Items, dtype_of, encode
from .agreement import Agreement
from .heartbeats import CLOCK_RESOLUTION, Rows, again_after, following
from .motion import Floats, Motion, within_range
from .numbers import EntityNumbers
from .told import Told

_PARAMETER_SIZE = 16  #: octets of a variable parameter record

_OTHER = 0  #: algorithm without a rule: what is given is announced as it is
_NO_VELOCITY, _NO_ACCELERATION, _NO_ROTATION = ~MOVES, ~ACCELERATES, ~ROTATES
for _table in (_NO_VELOCITY, _NO_ACCELERATION, _NO_ROTATION):
    _table[_OTHER] = False


class OwnedEntities:
    """What we own, how it truly moves, and what others were told of it.

    An entity is published at once when it appears, when its appearance changes and
    when it leaves; by heartbeat otherwise, and before that as soon as the dead
    reckoning that others do is off by more than the agreed thresholds. A row is a
    handle that stays valid until the entity has left.

    Motion is given along world axes throughout; for algorithms 6 to 9 it is announced
    along body axes, as they want it. What an algorithm does not use is announced as
    zero.
    """

    def __init__(
        self, agreement: Agreement, address: SimulationAddress, step: float = 0.0
    ) -> None:
        self.published = 0  #: Entity States so far
        at_rest = agreement.stationary_heartbeat or agreement.heartbeat
        self._after = again_after(agreement.heartbeat, step)
        self._after_at_rest = again_after(at_rest, step)
        self._agreement = agreement
        self._numbers = EntityNumbers(address)
        self._frozen = False
        self._muted = False
        self._truth = Motion.zeros(0)
        self._told = Told(agreement)
        self._next: Floats = np.empty(0)
        self._active: NDArray[np.bool_] = np.empty(0, dtype=np.bool_)
        self._algorithm: NDArray[np.int64] = np.empty(0, dtype=np.int64)
        self._appearance: NDArray[np.uint32] = np.empty(0, dtype=np.uint32)
        self._in_body = False  #: whether there ever was an algorithm with body axes
        self._pdus = self._blank(0)
        self._parameters: dict[int, bytes] = {}
        self._leaving: set[int] = set()

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def rows(self) -> Rows:
        """Rows of all entities that are ours, without those that are leaving."""
        rows = np.flatnonzero(self._active)
        return rows[self.present(rows)] if self._leaving else rows

    @property
    def ids(self) -> NDArray[np.int64]:
        """Identifiers (n, 3) of `rows`."""
        ids: NDArray[np.int64] = self._pdus["body"]["entity_id"][self.rows].astype(int)
        return ids

    def present(self, rows: Rows) -> NDArray[np.bool_]:
        """Which of ``rows`` (n,) hold an entity of ours that is not leaving."""
        there: NDArray[np.bool_] = self._active[rows]
        if self._leaving:
            there &= ~np.isin(rows, list(self._leaving))
        return there

    @property
    def frozen(self) -> bool:
        """Whether all of ours stand still, as appearance bit 21 says to others."""
        return self._frozen

    @frozen.setter
    def frozen(self, frozen: bool) -> None:
        if frozen != self._frozen:
            self._frozen = frozen
            self._next[self._active] = -np.inf

    @property
    def muted(self) -> bool:
        """Whether nothing is told of ours but that they leave; all is, afterwards."""
        return self._muted

    @muted.setter
    def muted(self, muted: bool) -> None:
        if self._muted and not muted:
            self._next[self._active] = -np.inf
        self._muted = muted

    def add(
        self,
        entity_types: Sequence[EntityType],
        markings: Sequence[str],
        *,
        force: int,
        algorithm: int,
        position: ArrayLike,
        velocity: ArrayLike = 0.0,
        acceleration: ArrayLike = 0.0,
        orientation: ArrayLike = 0.0,
        angular_velocity: ArrayLike = 0.0,
        appearance: ArrayLike = 0,
        capabilities: ArrayLike = 0,
        ids: Sequence[EntityId] | None = None,
    ) -> Rows:
        """Bring n entities into being, to be published at the next `publish`.

        Those with ``ids`` were another's, who has handed them over (5.9.4): they keep
        their identifiers, and their states bear the transferred entity indicator.

        Parameters
        ----------
        entity_types, markings : n each; a marking has at most 11 ASCII characters
        force : UID 6
        algorithm : dead reckoning that others are to do, UID 44, 0 to 9
        position : (n, 3) m, world axes
        velocity, acceleration : (n, 3) m/s and m/s^2, world axes
        orientation : (n, 3) rad, psi theta phi
        angular_velocity : (n, 3) rad/s, body axes
        appearance, capabilities : (n,) or one for all, without bits 21 and 23

        Returns
        -------
        (n,) rows, in the order given

        Raises ValueError for columns that do not fit, and when all identifiers of
        this application are in use.
        """
        count = len(markings)
        if len(entity_types) != count:
            raise ValueError(f"{len(entity_types)} entity types, {count} markings")
        if not 0 <= algorithm <= 9:
            raise ValueError(f"no dead reckoning algorithm {algorithm}")
        painted = b"".join(encode(Marking.of(name)) for name in markings)
        kinds = b"".join(encode(kind) for kind in entity_types)
        given = self._numbers.new(count) if ids is None else ids
        rows = self._new_rows(count)
        body = self._pdus["body"]
        types = np.frombuffer(kinds, dtype=dtype_of(EntityType))
        painted_ids = b"".join(encode(entity) for entity in given)
        body["entity_id"][rows] = np.frombuffer(painted_ids, ">u2").reshape(-1, 3)
        if ids is not None and self._agreement.version >= VERSION:
            self._pdus["header"]["status"][rows] = TRANSFERRED
        body["force"][rows] = force
        body["entity_type"][rows] = types
        body["alternative_type"][rows] = types
        body["dead_reckoning"]["algorithm"][rows] = algorithm
        body["marking"][rows] = np.frombuffer(painted, dtype=dtype_of(Marking))
        body["capabilities"][rows] = capabilities
        self._algorithm[rows] = algorithm
        self._in_body |= bool(IN_BODY[algorithm])
        self._appearance[rows] = appearance
        self._set(rows, "position", position)
        self._set(rows, "velocity", velocity)
        self._set(rows, "acceleration", acceleration)
        self._set(rows, "orientation", orientation)
        self._set(rows, "angular_velocity", angular_velocity)
        self._next[rows] = -np.inf
        self._active[rows] = True
        self._numbers.enter(given, rows)
        return rows

    def update(
        self,
        rows: Rows,
        *,
        position: ArrayLike,
        velocity: ArrayLike,
        acceleration: ArrayLike | None = None,
        orientation: ArrayLike | None = None,
        angular_velocity: ArrayLike | None = None,
    ) -> None:
        """Say how entities truly move, as of the next `publish`.

        Units and axes as in `add`; what is not given stays. ValueError for values
        that are not finite, which nobody could extrapolate.
        """
        self._set(rows, "position", position)
        self._set(rows, "velocity", velocity)
        if acceleration is not None:
            self._set(rows, "acceleration", acceleration)
        if orientation is not None:
            self._set(rows, "orientation", orientation)
        if angular_velocity is not None:
            self._set(rows, "angular_velocity", angular_velocity)

    def set_appearance(self, rows: Rows, appearance: ArrayLike) -> None:
        """Change how entities look; bits 21 and 23 are not for the caller to set."""
        wanted = np.broadcast_to(np.asarray(appearance, dtype=np.uint32), len(rows))
        changed = rows[self._appearance[rows] != wanted]
        self._appearance[rows] = wanted
        self._next[changed] = -np.inf

    def set_parameters(self, row: int, parameters: Sequence[VariableParameter]) -> None:
        """Give an entity parts; EncodeError when the version does not know one."""
        state = EntityState(self.id_of(row), parameters=tuple(parameters))
        check_known(state, self._agreement.version)
        octets = b"".join(encode(parameter) for parameter in parameters)
        if octets == self._parameters.get(row, b""):
            return
        self._parameters.pop(row, None)
        if octets:
            self._parameters[row] = octets
        self._next[row] = -np.inf

    def remove(self, rows: ArrayLike) -> None:
        """Let entities leave: one last Entity State will say so."""
        leaving = np.atleast_1d(np.asarray(rows, dtype=np.int64))
        leaving = leaving[self._active[leaving]]
        self._leaving.update(leaving.tolist())
        self._next[leaving] = -np.inf

    def hand_over(self, rows: Rows) -> None:
        """Say nothing more of entities: they are somebody else's from now on."""
        self._drop(rows[self._active[rows]])

    def remove_all(self) -> None:
        """Let everything leave that is ours."""
        self.remove(self.rows)

    def id_of(self, row: int) -> EntityId:
        """Identifier of the entity in a row; KeyError when the row is empty."""
        if not 0 <= row < len(self._active) or not self._active[row]:
            raise KeyError(row)
        return EntityId(*self._pdus["body"]["entity_id"][row].tolist())

    def row_of(self, entity_id: EntityId) -> int | None:
        """Row of an entity of ours, None when it is not or is leaving."""
        row = self._numbers.row_of(entity_id)
        return None if row in self._leaving else row

    def due(self, now: float) -> Rows:
        """Rows of which others have to be told at ``now``, ascending."""
        due = self._next <= now + CLOCK_RESOLUTION
        if due.size:
            due |= self._told.strays(
                self._truth, self._algorithm, self._active, now=now
            )
            due &= self._active
            due[list(self._leaving)] = False
        return np.flatnonzero(due)

    def publish(self, *, now: float) -> list[bytes]:
        """Datagrams with the Entity States that are due, stamped ``now``."""
        rows = self.due(now)
        told = rows.size and not self._muted
        return self._publish(rows, now, Appearance(0)) if told else []

    def take_leave(self, *, now: float) -> list[bytes]:
        """The same with the last Entity States of those that leave; they are gone."""
        if not self._leaving:
            return []
        rows = np.array(sorted(self._leaving), dtype=np.int64)
        datagrams = self._publish(rows, now, Appearance.DEACTIVATED)
        self._drop(rows)
        return datagrams

    def _publish(self, rows: Rows, now: float, look: Appearance) -> list[bytes]:
        self._tell(rows, now, look)
        self.published += len(rows)
        return self._datagrams(rows)

    def _set(self, rows: Rows, name: str, values: ArrayLike) -> None:
        given = np.asarray(values, dtype=np.float64)
        if not np.isfinite(given).all():
            raise ValueError(f"{name} of an entity is not finite")
        getattr(self._truth, name)[rows] = given

    def _tell(self, rows: Rows, now: float, look: Appearance) -> None:
        """Fill in the PDUs of rows and remember what they say, rounded as it is."""
        algorithm, truth = self._algorithm[rows], self._truth
        velocity, acceleration = truth.velocity[rows], truth.acceleration[rows]
        rate = truth.angular_velocity[rows]
        rate[_NO_ROTATION[algorithm]] = 0.0
        orientation = within_range(truth.orientation[rows])
        if self._in_body:
            local = np.flatnonzero(IN_BODY[algorithm])
            velocity[local], acceleration[local] = to_body_axes(
                velocity[local], acceleration[local], orientation[local], rate[local]
            )
        velocity[_NO_VELOCITY[algorithm]] = 0.0
        acceleration[_NO_ACCELERATION[algorithm]] = 0.0

        body, stamp = self._pdus["body"], to_timestamp(now)
        reckoning = body["dead_reckoning"]
        body["location"][rows] = truth.position[rows]
        body["velocity"][rows] = velocity
        body["orientation"][rows] = orientation
        reckoning["acceleration"][rows] = acceleration
        reckoning["angular_velocity"][rows] = rate
        if self._frozen:
            look |= Appearance.FROZEN
        body["appearance"][rows] = self._appearance[rows] | np.uint32(look)
        self._pdus["header"]["timestamp"][rows] = stamp

        after = np.where(velocity.any(axis=1), self._after, self._after_at_rest)
        self._next[rows] = following(self._next[rows], rows, after, now)

        other = algorithm == _OTHER
        for unused in (velocity, acceleration, rate):
            unused[other] = 0.0
        self._told.note(
            rows,
            Motion(truth.position[rows], velocity, acceleration, orientation, rate),
            at=from_timestamp(stamp, now),
            held=self._frozen,
        )

    def _datagrams(self, rows: Rows) -> list[bytes]:
        size = self._agreement.max_datagram
        octets = self._pdus.view(f"V{self._pdus.itemsize}")  # quick to copy rows of
        if not self._parameters:
            return list(bundle_columns(octets[rows], size))
        longer = np.flatnonzero(np.isin(rows, list(self._parameters)))
        parts = [self._parameters[row] for row in rows[longer].tolist()]
        owner = np.repeat(longer, [len(one) // _PARAMETER_SIZE for one in parts])
        columns = np.frombuffer(b"".join(parts), f"V{_PARAMETER_SIZE}")
        pdus = octets[rows].view(self._pdus.dtype)
        return list(bundle_columns(pdus, size, {"parameters": Items(owner, columns)}))

    def _drop(self, rows: Rows) -> None:
        self._active[rows] = False
        self._next[rows] = np.inf
        for row in rows.tolist():
            self._numbers.leave(
                EntityId(*self._pdus["body"]["entity_id"][row].tolist())
            )
        self._pdus[rows] = self._blank(1)
        for row in rows.tolist():
            self._parameters.pop(row, None)
            self._leaving.discard(row)

    def _new_rows(self, count: int) -> Rows:
        free = np.flatnonzero(~self._active)
        if len(free) < count:
            self._extend(max(2 * len(self._active), len(self._active) + count))
            free = np.flatnonzero(~self._active)
        return free[:count]

    def _extend(self, size: int) -> None:
        more = size - len(self._active)
        self._truth = self._truth.extended(size)
        self._told.extend(size)
        none = np.zeros(more, dtype=np.bool_)
        self._next = np.concatenate([self._next, np.full(more, np.inf)])
        self._active = np.concatenate([self._active, none])
        self._algorithm = np.append(self._algorithm, np.zeros(more, dtype=np.int64))
        self._appearance = np.append(self._appearance, np.zeros(more, dtype=np.uint32))
        pdus = self._blank(size)  # numpy would concatenate to native byte order
        pdus[: len(self._pdus)] = self._pdus
        self._pdus = pdus

    def _blank(self, count: int) -> NDArray[Any]:
        return pdu_columns(
            EntityState,
            count,
            exercise=self._agreement.exercise,
            version=self._agreement.version,
        )
