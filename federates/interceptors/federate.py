"""The federate of kind ``interceptors``: weapons that a sealed order launches."""

from collections import Counter

import numpy as np
from numpy.typing import NDArray

from fom.enums import ComponentDamage
from interop.dis import DamageDescription, EntityDamageStatus, EntityId, EntityType
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
from .lasers import Lasers
from .missiles import Missiles
from .orders import Job, Orders
from .platforms import Motion, Platforms
from .targets import row_of, view_of

Bools = NDArray[np.bool_]


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
        self._destroyed: set[int] = set()  # keys, by Entity Damage Status
        self._ignored: Counter[str] = Counter()

    def create(self, time: float) -> None:
        """Bring the platforms into being, each with its radio."""
        config, platforms, owned = self.config, self._platforms, self.exercise.owned
        motion = platforms.motion(time)
        self._rows = owned.add(
            [EntityType.parse(config.platform_type)] * platforms.count,
            platforms.markings,
            force=config.force,
            algorithm=platforms.algorithm,
            position=motion.position,
            velocity=motion.velocity,
            acceleration=motion.acceleration,
            orientation=motion.orientation,
        )
        self._ids = [owned.id_of(row) for row in self._rows.tolist()]
        self._index = {entity: k for k, entity in enumerate(self._ids)}
        self._radio_rows = self._radios.open(self._ids, motion.position)
        self._present = np.ones(platforms.count, np.bool_)
        self._ready = np.zeros(platforms.count, np.bool_)
        # Statuses of a large fleet are spread evenly over the interval.
        phase = (np.arange(platforms.count) + 0.5) / platforms.count
        self._next_status = time + phase * config.status_interval
        weapon = config.weapon
        if isinstance(weapon, LaserConfig):
            self._arms = Lasers(self.exercise, weapon, self._ids)
        else:
            self._arms = Missiles(self.exercise, config, weapon, self._ids, self.rng)

    def manage(self, now: float, received: Received) -> None:
        """Listen, and stay on the air, in a freeze too."""
        self._delivered += self._radios.receive(received, now=now)

    def advance(self, time: float, now: float, received: Received) -> None:
        """Move, take orders, engage, tell how it went and what is left."""
        arms = self._arms
        assert arms is not None
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

    def status(self) -> dict[str, float]:
        """What is left, and what was done with it."""
        return {
            "rounds": int(self._platforms.rounds.sum()),
            "orders_repeated": self.orders.repeated,
            "orders_ignored": self._ignored.total(),
            **(self._arms.status() if self._arms is not None else {}),
            **self._radios.status(),
        }

    def _move(self, time: float, arms: Arms) -> Motion:
        """Move platforms and their radios; note those that have been removed."""
        motion = self._platforms.motion(time)
        present = self.exercise.owned.present(self._rows)
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
        if self.orders.repeat(order.order, order.weapon):
            return
        platform = self._index.get(order.weapon)
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
