"""The federate of threats: it moves them, tells of them, and owns their damage."""

import logging
from collections.abc import Mapping
from typing import Final

import numpy as np

from fom.enums import (
    Appearance,
    ComponentDamage,
    DeadReckoningAlgorithm,
    DetonationResult,
)
from interop.dis import (
    DamageDescription,
    Descriptor,
    Detonation,
    DirectedEnergyFire,
    EntityDamageStatus,
    EntityId,
    EventId,
    Fire,
    Location,
    Vector,
    from_timestamp,
    since_of,
)
from interop.dis.coordinates import ecef_to_geodetic
from interop.dis.orientation import orientation_along
from interop.errors import CallError
from interop.exercise import Received, again_after
from interop.messages.events import KillCause, Killed, Launched, Struck, send_event

from ..base import Assignment, Federate
from ..world.frames import Floats, fixed_acceleration
from ..world.impact import coast
from .config import ThreatsConfig
from .damage import HARMFUL, Beams, distance_to, told_distance
from .plan import Planner
from .raid import Phase, Raid, Rows

logger = logging.getLogger(__name__)

#: Who fires what has no launcher: no entity in particular (dis-facts, section 6).
NOBODY: Final = EntityId(0, 0, 0)
WARHEAD: Final = 1000  #: high explosive (UID 60), an assumption for all
FUSE: Final = 1000  #: contact (UID 61)
#: Bits 5 and 4 of the PDU status: what explodes is no munition (UID 305).
NON_MUNITION_EXPLOSION: Final = 2 << 4

_WRECKED = Appearance.DESTROYED | Appearance.FLAMING | Appearance.SMOKE


class ThreatsFederate(Federate[ThreatsConfig]):
    """Ballistic and gliding missiles, cruise missiles, aircraft, drones, vehicles."""

    def __init__(self, assignment: Assignment[ThreatsConfig]) -> None:
        super().__init__(assignment)
        try:
            self._planner = Planner(self.config, self.rng)
        except CallError as error:
            raise CallError(f"layer {self.name}: {error}") from None
        self._raid = Raid(assignment.epoch)
        self._raid.extend(self._planner.plan)
        self._beams = Beams()
        self._fires: dict[int, tuple[EntityId, EventId]] = {}  # by place in the plan
        self._blows: dict[int, EventId] = {}  # what destroyed a wreck
        self._status_due: dict[int, float] = {}  # s, exercise clock, of a wreck
        self._struck = self._killed = self._left = self._cancelled = 0
        self._time = assignment.epoch

    def create(self, time: float) -> None:
        """Vehicles that are there from the start appear; everything else waits."""
        self._time = time
        due = self._raid.due(time)
        self._launch(due[self._raid.stays[due]], time)

    def advance(self, time: float, now: float, received: Received) -> None:
        """Reckon damage, launch what is due, move everything, let impacts happen."""
        self._time = time
        self._notice_removed()
        for pdu in received.pdus(Detonation):
            self._detonated(pdu.body, self._moment(pdu.header.timestamp, time, now))
        for pdu in received.pdus(DirectedEnergyFire):
            self._lit(pdu.body, self._moment(pdu.header.timestamp, time, now))
        self._launch(self._raid.due(time), time)
        self._move(time)
        self._end(time)
        self._tell_damage(now)
        self._move_wrecks(time)

    def act(self, action: str, parameters: Mapping[str, str]) -> bool:
        """``launch`` the entry called ``name``, at once, whenever it was due before."""
        if action != "launch":
            return False
        name = parameters.get("name", "")
        try:
            known = self._planner.launch(name, self._time - self.assignment.epoch)
        except CallError as error:
            logger.warning("%s: not launched: %s", self.name, error)
            return False
        self._raid.extend(self._planner.plan)
        return known

    def status(self) -> dict[str, float]:
        """How many wait or move, and what became of the others."""
        return {
            "waiting": float(self._raid.count(Phase.WAITING)),
            "moving": float(self._raid.count(Phase.MOVING)),
            "struck": float(self._struck),
            "killed": float(self._killed),
            "left": float(self._left),
            "cancelled": float(self._cancelled),
        }

    def _notice_removed(self) -> None:
        """What simulation management removed is gone for us too."""
        visible, rows = self._raid.row >= 0, self.exercise.owned.rows
        if np.count_nonzero(visible) == rows.size:
            return
        present = np.isin(self._raid.row, rows)
        for k in np.flatnonzero(visible & ~present).tolist():
            self._left += 1
            self._forget(k)

    def _forget(self, k: int) -> None:
        self._raid.leave(k)
        self._status_due.pop(k, None)
        self._blows.pop(k, None)

    # --- launches --------------------------------------------------------------------

    def _launch(self, due: Rows, time: float) -> None:
        # In the order of the plan: what others leave from stands before them.
        ready = [k for k in due.tolist() if self._may_leave(k)]
        if not ready:
            return
        self._appear(np.array(ready), time)
        for k in ready:
            self._announce(k)

    def _may_leave(self, k: int) -> bool:
        """Whether what ``k`` leaves from is still there; if not, it never will."""
        raid = self._raid
        planned = raid.planned[k]
        if planned.origin >= 0 and raid.phase[planned.origin] != Phase.MOVING:
            logger.info("%s: %s is lost with its origin", self.name, planned.marking)
            self._cancelled += 1
            raid.leave(k)
            return False
        raid.phase[k] = Phase.MOVING
        return True

    def _appear(self, places: Rows, time: float) -> None:
        raid = self._raid
        for stays, algorithm in (
            (True, DeadReckoningAlgorithm.FPW),
            (False, DeadReckoningAlgorithm.FVW),
        ):
            some = places[raid.stays[places] == stays]
            position, velocity, acceleration = raid.state(some, time)
            raid.row[some] = self.exercise.owned.add(
                [raid.planned[k].entity_type for k in some],
                [raid.planned[k].marking for k in some],
                force=self.config.force,
                algorithm=algorithm,
                position=position,
                velocity=velocity,
                acceleration=acceleration,
                orientation=orientation_along(velocity, position),
                appearance=raid.appearance(some, velocity, time),
            )

    def _announce(self, k: int) -> None:
        """Fire PDU of a munition; the truth about an impact to come for control."""
        planned = self._raid.planned[k]
        path = planned.trajectory
        if planned.fired:
            firer = NOBODY
            if planned.origin >= 0:
                firer = self._id(planned.origin)
            event_id = self.exercise.new_event_id()
            self._fires[k] = firer, event_id
            self.exercise.send(
                Fire(
                    firing_id=firer,
                    munition_id=self._id(k),
                    event_id=event_id,
                    location=_location(path.position[0]),
                    descriptor=self._descriptor(k),
                    velocity=_vector(path.velocity[0]),
                    range=float(np.linalg.norm(path.position[-1] - path.position[0])),
                )
            )
        if planned.strikes:
            launched = Launched(
                entity_id=self._id(k),
                time=float(self._raid.launch[k]),
                impact=_location(path.position[-1]),
                impact_time=float(self._raid.end[k]),
            )
            send_event(self.exercise, self.control, launched)

    # --- motion ----------------------------------------------------------------------

    def _move(self, time: float) -> None:
        raid, owned = self._raid, self.exercise.owned
        places = raid.places(Phase.MOVING)
        position, velocity, acceleration = raid.state(places, time)
        going = raid.going(velocity)
        facing = orientation_along(velocity[going], position[going])
        # What stands keeps the heading that it had.
        for some, orientation in ((going, facing), (~going, None)):
            owned.update(
                raid.row[places[some]],
                position=position[some],
                velocity=velocity[some],
                acceleration=acceleration[some],
                orientation=orientation,
            )
        owned.set_appearance(raid.row[places], raid.appearance(places, velocity, time))

    def _end(self, time: float) -> None:
        """What has come to the end of its way strikes, or leaves, or stays."""
        for k in self._raid.ended(time).tolist():
            if self._raid.planned[k].strikes:
                self._strike(k)
                self._struck += 1
            else:
                self._left += 1
            self.exercise.owned.remove(self._raid.row[k])
            self._forget(k)

    def _strike(self, k: int) -> None:
        planned, own = self._raid.planned[k], self._id(k)
        path = planned.trajectory
        if planned.fired:
            firer, event_id = self._fires.pop(k)
        else:
            firer, event_id = own, self.exercise.new_event_id()
        location = _location(path.position[-1])
        explodes = not planned.fired and self.exercise.agreement.version >= 7
        self.exercise.send(
            Detonation(
                firing_id=firer,
                munition_id=own,
                event_id=event_id,
                velocity=_vector(path.velocity[-1]),
                location=location,
                descriptor=self._descriptor(k),
                result=DetonationResult.GROUND_IMPACT,
            ),
            status=NON_MUNITION_EXPLOSION if explodes else 0,
        )
        struck = Struck(own, float(self._raid.end[k]), location)
        send_event(self.exercise, self.control, struck)

    def _move_wrecks(self, time: float) -> None:
        """Wrecks fall freely, or stand; after a while they are seen no more."""
        raid, owned = self._raid, self.exercise.owned
        places = raid.places(Phase.WRECKED)
        if not places.size:
            return
        elapsed = np.maximum(time - raid.wrecked_at[places], 0.0)
        start = raid.wreck[places, 0]
        position, velocity = coast(start, raid.wreck[places, 1], elapsed)
        stands = raid.stays[places]
        position[stands], velocity[stands] = start[stands], 0.0
        acceleration = fixed_acceleration(position, velocity)
        acceleration[stands] = 0.0
        owned.update(
            raid.row[places],
            position=position,
            velocity=velocity,
            acceleration=acceleration,
        )
        buried = ~stands & (ecef_to_geodetic(position)[2] < 0.0)
        for k in places[buried | (elapsed >= self.config.wreck_time)].tolist():
            owned.remove(raid.row[k])
            self._forget(k)

    # --- damage ----------------------------------------------------------------------

    def _moment(self, stamp: int, time: float, now: float) -> float:
        """Simulation time that a timestamp means; ``time`` if it cannot be trusted."""
        told = from_timestamp(stamp, now)
        tolerance = self.exercise.agreement.timestamp_tolerance
        return time + told - now if stamp & 1 and abs(told - now) <= tolerance else time

    def _detonated(self, detonation: Detonation, moment: float) -> None:
        """Destroy whatever of ours a detonation was near enough to, at its time."""
        if detonation.result not in HARMFUL:
            return
        raid = self._raid
        places = raid.places(Phase.MOVING)
        places = places[(moment < raid.end[places]) | raid.stays[places]]
        distance = distance_to(detonation, raid.state(places, moment)[0])
        told = told_distance(detonation)
        row = self.exercise.owned.row_of(detonation.target_id)
        if row is not None and told is not None:
            distance[raid.row[places] == row] = told
        for k in places[distance <= raid.lethal_radius[places]].tolist():
            self._destroy(k, moment, detonation, KillCause.KINETIC)

    def _lit(self, fire: DirectedEnergyFire, moment: float) -> None:
        """Add up what a beam leaves on targets of ours."""
        raid = self._raid
        for target, fluence in self._beams.take(fire).items():
            row = self.exercise.owned.row_of(target)
            if row is None:
                continue
            for k in np.flatnonzero(raid.row == row).tolist():
                raid.fluence[k] += fluence
                spent = raid.fluence[k] >= raid.hardness[k]
                if spent and raid.phase[k] == Phase.MOVING:
                    self._destroy(k, moment, fire, KillCause.LASER)

    def _destroy(
        self,
        k: int,
        moment: float,
        blow: Detonation | DirectedEnergyFire,
        cause: KillCause,
    ) -> None:
        self._raid.destroy(k, moment)
        self._blows[k] = blow.event_id
        self._status_due[k] = -np.inf
        self._killed += 1
        self.exercise.owned.set_appearance(self._raid.row[[k]], int(_WRECKED))
        killed = Killed(self._id(k), moment, blow.event_id, blow.firing_id, cause)
        send_event(self.exercise, self.control, killed)

    def _tell_damage(self, now: float) -> None:
        """Entity Damage Status of every wreck, at once and by heartbeat.

        An older version of DIS has no such PDU: a wreck shows in its appearance.
        """
        if self.exercise.agreement.version < since_of(EntityDamageStatus):
            return
        heartbeat = self.exercise.agreement.damage_heartbeat
        for k, due in self._status_due.items():
            if now < due:
                continue
            self._status_due[k] = now + again_after(heartbeat, self.exercise.step)
            description = DamageDescription(
                damage=ComponentDamage.DESTROYED, fire_event_id=self._blows[k]
            )
            self.exercise.send(EntityDamageStatus(self._id(k), records=(description,)))

    # --- names -----------------------------------------------------------------------

    def _id(self, k: int) -> EntityId:
        return self.exercise.owned.id_of(int(self._raid.row[k]))

    def _descriptor(self, k: int) -> Descriptor:
        """Munition descriptor of ``k``, or what tells that no munition exploded."""
        planned = self._raid.planned[k]
        if not planned.fired:
            return Descriptor(munition=planned.entity_type)
        return Descriptor(
            munition=planned.entity_type, warhead=WARHEAD, fuse=FUSE, quantity=1
        )


def _location(position: Floats) -> Location:
    return Location(*map(float, position))


def _vector(vector: Floats) -> Vector:
    return Vector(*map(float, vector))
