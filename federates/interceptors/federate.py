"""The federate of kind ``interceptors``: weapons that a sealed order launches."""

from collections import Counter
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from fom.enums import ComponentDamage
from interop.dis import (
    PUSH_ENTITY,
    DamageDescription,
    EntityDamageStatus,
    EntityId,
    EntityType,
    TransferOwnership,
)
from interop.exercise import Received
from interop.messages.events import Engaged, send_event
from interop.messages.radio import Delivered, Radios
from interop.messages.records import (
    EngagementOrder,
    OrderState,
    OrderStatus,
    TrackUpdate,
    WeaponStatus,
)

from ..base import Assignment, Federate
from ..tracks import is_sound
from .arms import Arms, Report
from .config import InterceptorsConfig, LaserConfig
from .endgame import location, vector
from .handover import DoneOrder, Handover, PlatformState, state_in
from .lasers import Lasers
from .missiles import Missiles
from .orders import Job, Orders
from .platforms import Motion, Platforms
from .targets import row_of, view_of

Bools = NDArray[np.bool_]
NOBODY = EntityId(0, 0, 0)  #: of a platform that is not ours


class InterceptorsFederate(Federate[InterceptorsConfig]):
    """Platforms with missiles or lasers, launched by an order and by nothing else.

    An order has to come sealed through the radio, from the application of the command
    layer, for a platform of ours; it is executed once however often it comes, and its
    status told again each time. What an engagement does to a target is for the
    target's owner to say.
    """

    def __init__(self, assignment: Assignment[InterceptorsConfig]) -> None:
        super().__init__(assignment)
        config = self.config
        self.orders = Orders()
        self._command = assignment.addresses[config.command]
        self._platforms = Platforms(config)
        self._radios = Radios(self.exercise, assignment.keyring)
        self._delivered: list[Delivered] = []  # since the last advance
        self._ids: list[EntityId] = []
        self._index: dict[EntityId, int] = {}
        self._rows = np.empty(0, np.int64)  # of the owned entities
        self._radio_rows = np.empty(0, np.int64)
        self._present: Bools = np.empty(0, np.bool_)
        self._ready: Bools = np.empty(0, np.bool_)  # as last told
        self._next_status = np.empty(0)
        self._arms: Arms | None = None
        self._handover = Handover(self.exercise)
        self._time = assignment.epoch
        self._destroyed: set[int] = set()  # keys, by Entity Damage Status
        self._ignored: Counter[str] = Counter()

    def create(self, time: float) -> None:
        """Bring the platforms into being, each with its radio.

        A layer that stands in for another has none until they are handed over.
        """
        config, count = self.config, self._platforms.count
        self._rows = np.full(count, -1)
        self._radio_rows = np.full(count, -1)
        self._ids = [NOBODY] * count
        self._present = np.zeros(count, np.bool_)
        self._ready = np.zeros(count, np.bool_)
        # Statuses of a large fleet are spread evenly over the interval.
        phase = (np.arange(count) + 0.5) / count
        self._next_status = time + phase * config.status_interval
        if not self.assignment.stands_in_for:
            self._bring(np.arange(count), time)
        weapon = config.weapon
        if isinstance(weapon, LaserConfig):
            self._arms = Lasers(self.exercise, weapon, self._ids)
        else:
            self._arms = Missiles(self.exercise, config, weapon, self._ids, self.rng)

    def _bring(
        self, which: NDArray[np.int64], time: float, ids: list[EntityId] | None = None
    ) -> None:
        """Own platforms from now on: new entities, or those of another by ``ids``."""
        config, platforms, owned = self.config, self._platforms, self.exercise.owned
        motion = platforms.motion(time)
        rows = owned.add(
            [EntityType.parse(config.platform_type)] * len(which),
            [platforms.markings[k] for k in which],
            force=config.force,
            algorithm=platforms.algorithm,
            position=motion.position[which],
            velocity=motion.velocity[which],
            acceleration=motion.acceleration[which],
            orientation=motion.orientation[which],
            ids=ids,
        )
        entities = [owned.id_of(row) for row in rows.tolist()]
        for k, entity in zip(which.tolist(), entities, strict=True):
            self._ids[k] = entity
            self._index[entity] = k
        self._rows[which] = rows
        self._radio_rows[which] = self._radios.open(entities, motion.position[which])
        self._present[which] = True

    def act(self, action: str, parameters: Mapping[str, str]) -> bool:
        """Know one action: to hand over all platforms, or one, to another layer."""
        to = self.assignment.addresses.get(parameters.get("to", ""))
        markings = self._platforms.markings
        which = [
            k
            for k in np.flatnonzero(self._present).tolist()
            if parameters.get("platform", markings[k]) == markings[k]
        ]
        if action != "hand_over" or to is None or to == self.exercise.id or not which:
            return False
        self._handover.want(which, to)
        return True

    def take_over(self, request: TransferOwnership) -> bool:
        """Take a platform of the layer that this one stands in for, as it is told."""
        primary = self.assignment.addresses.get(self.assignment.stands_in_for)
        markings, heard = self._platforms.markings, self.exercise.heard
        entity = request.transfer_id
        row = heard.row_of(entity)
        if (
            request.originating_id != primary
            or request.transfer_type != PUSH_ENTITY
            or (entity.site, entity.application) != (primary.site, primary.application)
            or row is None
            or heard.marking_of(row) not in markings
        ):
            return False
        k = markings.index(heard.marking_of(row))
        if self._present[k]:
            return False
        state = state_in(request)
        if state is not None:
            self._platforms.rounds[k] = state.rounds
            for done in state.orders:
                if done.state in set(OrderState):
                    became = OrderState(done.state)
                    self.orders.know(Job(done.order, entity, k, done.source, became))
        self._bring(np.array([k]), self._time, [entity])
        return True

    def manage(self, now: float, received: Received) -> None:
        """Listen, and stay on the air, in a freeze too."""
        self._delivered += self._radios.receive(received, now=now)

    def advance(self, time: float, now: float, received: Received) -> None:
        """Move, take orders, engage, tell how it went and what is left."""
        arms = self._arms
        assert arms is not None
        self._time = time
        motion = self._move(time, arms)
        for delivered in self._delivered:
            self._take(delivered, arms, motion, time)
        self._delivered.clear()
        self._note_damage(received)
        view = None
        if arms.active:
            heard, force = self.exercise.heard, self.config.force
            view = view_of(heard, self._destroyed, force=force, now=now)
        for report in arms.advance(time, now, motion, view):
            self._happened(report, time)
        self._tell_orders(time)
        self._tell_weapons(arms, motion, time)
        self._hand_over(arms, now)

    def status(self) -> dict[str, float]:
        """What is left, and what was done with it."""
        return {
            "rounds": int(self._platforms.rounds[self._present].sum()),
            "platforms": int(np.count_nonzero(self._present)),
            "orders_repeated": self.orders.repeated,
            "orders_ignored": self._ignored.total(),
            **(self._arms.status() if self._arms is not None else {}),
            **self._radios.status(),
        }

    def _move(self, time: float, arms: Arms) -> Motion:
        """Move platforms and their radios; note those that have been removed."""
        motion = self._platforms.motion(time)
        present = self._present.copy()
        present[present] = self.exercise.owned.present(self._rows[present])
        for k in np.flatnonzero(self._present & ~present).tolist():
            arms.abandon(k)
            self._radios.close(self._radio_rows[[k]])
        self._present = present
        self.exercise.owned.update(
            self._rows[present],
            position=motion.position[present],
            velocity=motion.velocity[present],
            acceleration=motion.acceleration[present],
            orientation=motion.orientation[present],
        )
        self._radios.move(self._radio_rows[present], motion.position[present])
        return motion

    def _take(
        self, delivered: Delivered, arms: Arms, motion: Motion, time: float
    ) -> None:
        """Obey what comes from command; count what does not."""
        source, command = delivered.source, self._command
        if (source.site, source.application) != (command.site, command.application):
            self._ignored["not from command"] += 1
            return
        message = delivered.message
        match message:
            case EngagementOrder():
                self._order(message, source, arms, motion, time)
            case TrackUpdate() if self.orders.running(message.order):
                if is_sound(message.target):
                    arms.update(message.order, row_of(message.target))
                else:
                    self._ignored["no track"] += 1
            case TrackUpdate():
                if self.orders.get(message.order) is None:
                    self._ignored["no such order"] += 1
            case _:
                self._ignored["no order"] += 1

    def _order(
        self,
        order: EngagementOrder,
        source: EntityId,
        arms: Arms,
        motion: Motion,
        time: float,
    ) -> None:
        """Accept a new order or refuse it; either way its status is due."""
        platform = self._index.get(order.weapon)
        if platform is not None and self._handover.offered(platform):
            return  # command repeats it, and then its new owner hears it
        if self.orders.repeat(order.order, order.weapon):
            return
        if platform is None:
            self._ignored["no such weapon"] += 1
            return
        state = OrderState.REFUSED
        track = row_of(order.target) if is_sound(order.target) else None
        left = int(self._platforms.rounds[platform]) - arms.promised(platform)
        if not time <= order.expires:
            state = OrderState.EXPIRED
        elif (
            track is not None
            and 0 < order.shots <= left
            and self._present[platform]
            and arms.is_free(platform)
            and arms.can_engage(platform, track, motion, time)
        ):
            state = OrderState.ACCEPTED
        job = Job(order.order, order.weapon, platform, source, state)
        self.orders.add(job)
        if state == OrderState.ACCEPTED and track is not None:
            arms.begin(job, order.shots, order.expires, track, time)

    def _note_damage(self, received: Received) -> None:
        """Take in which entities their owners say are destroyed."""
        for status in received.of(EntityDamageStatus):
            for record in status.records:
                if (
                    isinstance(record, DamageDescription)
                    and record.damage == ComponentDamage.DESTROYED
                ):
                    self._destroyed.add(_key(status.entity_id))
        if self._destroyed:
            self._destroyed -= {_key(entity) for entity in self.exercise.heard.left}

    def _happened(self, report: Report, time: float) -> None:
        """Note what the weapons did, and tell control of shots."""
        job = self.orders[report.order]
        if report.shot is not None:
            self._platforms.rounds[job.platform] -= 1
            event = Engaged(report.order, report.shot, job.weapon, time)
            send_event(self.exercise, self.control, event)
        self.orders.become(report.order, report.state)

    def _hand_over(self, arms: Arms, now: float) -> None:
        """Offer platforms that are idle, and forget those that were taken."""
        taken = [k for k in self._handover.taken() if self._present[k]]
        if taken:
            self.exercise.owned.hand_over(self._rows[taken])
            self._radios.close(self._radio_rows[taken], handed_over=True)
            self._present[taken] = False
            for k in taken:
                del self._index[self._ids[k]]
        for wanted in self._handover.wanted:
            k = wanted.platform
            jobs = self.orders.of(k)
            if k not in arms.involved and all(job.over for job in jobs):
                orders = tuple(DoneOrder(j.number, j.source, j.state) for j in jobs)
                state = PlatformState(int(self._platforms.rounds[k]), orders)
                self._handover.offer(wanted, self._ids[k], state, now=now)

    def _tell_orders(self, time: float) -> None:
        """Send the statuses that are due to whoever gave the orders."""
        for job in self.orders.due():
            if self._present[job.platform]:
                status = OrderStatus(job.number, job.weapon, job.state, time)
                self._radios.send(job.weapon, job.source, status, time=time)

    def _tell_weapons(self, arms: Arms, motion: Motion, time: float) -> None:
        """Send statuses: of ready platforms at intervals, of others when they change.

        A platform that is not ready says so once.
        """
        rounds = self._platforms.rounds
        ready = self._present & (rounds > 0)
        for k in arms.involved:
            ready[k] &= arms.is_free(k) and rounds[k] > arms.promised(k)
        due = self._next_status <= time
        told = self._present & ((ready & due) | (self._ready & ~ready))
        self._next_status[due] += self.config.status_interval
        self._ready = (self._ready | told) & ready
        for k in np.flatnonzero(told).tolist():
            status = WeaponStatus(
                self._ids[k],
                time,
                self.config.weapon_class,
                location(motion.position[k]),
                vector(motion.velocity[k]),
                int(rounds[k]),
                int(ready[k]),
            )
            self._radios.send(self._ids[k], self._command, status, time=time)

    def _leave(self) -> None:
        if not self.done and self._arms is not None:
            self._arms.cease()
            self._radios.close(self._radio_rows[self._present])
        super()._leave()


def _key(entity: EntityId) -> int:
    return entity.site << 32 | entity.application << 16 | entity.entity
