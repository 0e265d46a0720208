"""The exercise's manager: the one that talks simulation management to all others."""

import dataclasses
import json
import logging
from collections.abc import Iterable, Sequence
from typing import Any

from fom.enums import ActionId, FrozenBehavior, RequestStatus, StopReason
from interop.dis import (
    ActionRequest,
    ClockTime,
    Data,
    DataQuery,
    EntityId,
    RemoveEntity,
    StartResume,
    StopFreeze,
    VariableDatum,
)
from interop.exercise import Pending, Received

from ..base import ACTION_DATUM, Assignment, Federate, OwnAction
from ..states import STATUS_DATUM, reports_in
from .config import ControlConfig, Event
from .resumption import Resumption
from .roll import Roll

logger = logging.getLogger(__name__)

#: Wall-clock seconds between the order to start and the start, for it to arrive.
LEAD = 0.5
#: Seconds; a layer whose steps' 99th percentile begins later than that is late.
LATE = 0.1
#: Others go on to hear of entities that stand still, or would take them for gone.
WHILE_FROZEN = FrozenBehavior.TRANSMIT | FrozenBehavior.PROCESS
#: Times that a layer which can be heard but does not answer is asked anew to end.
ROUNDS = 5


class ControlFederate(Federate[ControlConfig]):
    """Gathers the layers, starts them, plays the events, ends the exercise."""

    def __init__(
        self, assignment: Assignment[ControlConfig], events: Sequence[Event] = ()
    ) -> None:
        super().__init__(assignment)
        others = dict(assignment.addresses)
        others.pop(self.name, None)
        self.phase = "gathering"  #: then playing, stopping, removing
        self.roll = Roll(self.exercise, others, set(others) - assignment.absent)
        self._resumption = Resumption(assignment.epoch)
        self._events = sorted(events, key=lambda event: event.at)
        self._lateness: dict[str, float] = {}
        self._awaited: list[Pending] = []
        self._rounds = 0
        self._starts: dict[str, Pending] = {}
        self._authorities: list[tuple[float, ActionRequest]] = []
        self._gathering_since: float | None = None
        self._next_query = float("-inf")
        self._silent: list[str] = []
        self._resume_at = float("inf")

    def create(self, time: float) -> None:
        """Control owns no entity."""

    def announce(self, now: float) -> None:
        """Others join control; control joins nobody."""

    def advance(self, time: float, now: float, received: Received) -> None:
        """Play the events that are due; stop the exercise when its time is over."""
        elapsed = time - self.assignment.epoch
        while self._events and self._events[0].at <= elapsed:
            self._play(self._events.pop(0), now)
        if self.phase == "playing" and elapsed >= self.assignment.duration:
            self.phase = "stopping"
            self._stop(now, StopReason.TERMINATION)

    def manage(self, now: float, received: Received) -> None:
        """Gather and start layers, ask for their state, take them out at the end."""
        self._grant(now)
        for pdu, report in reports_in(received):
            name = report["layer"]
            if self.roll.others.get(name) == pdu.body.originating_id:
                self._lateness[name] = report.get("lateness_p99", 0.0)
        if self.phase == "gathering":
            self._gather(now, received)
        elif self.phase == "playing":
            self._doubt()
            for name in self.roll.call(now=now):
                self._resume_alone(name, now)
            if now >= self._resume_at:
                self._resume_at = float("inf")
                self._start(now, self.clock.at(now), now)
            self._notice_silence(now)
            if now >= self._next_query:
                self._next_query = now + self.config.status_interval
                self._query(now)
        else:
            self._take_out(now)

    def answer_action(self, request: ActionRequest, now: float) -> None:
        """Let an application join, or note who asks for authority to engage."""
        if request.action_id == ActionId.JOIN_EXERCISE:
            self.respond(request, RequestStatus.COMPLETE)
            self.roll.joins(request.originating_id)
        elif request.action_id == OwnAction.AUTHORIZE_ENGAGEMENT:
            self._authorities.append((now + self.config.authority_delay, request))
            self.respond(request, RequestStatus.PENDING)
        else:
            super().answer_action(request, now)

    def status(self) -> dict[str, float]:
        """How many layers are present, of how many expected."""
        return {"present": len(self.roll.present), "expected": len(self.roll.expected)}

    def report(self, now: float) -> dict[str, object]:
        """The report of any federate, and which layers are missing, silent or late."""
        return {
            **super().report(now),
            "phase": self.phase,
            "silent": self.roll.silent(now=now),
            "missing": self.roll.missing,
            "late": sorted(n for n, late in self._lateness.items() if late > LATE),
        }

    def _gather(self, now: float, received: Received) -> None:
        if self._gathering_since is None:
            self._gathering_since = now
        for name in self.roll.call(now=now):
            query = self._ask(DataQuery, name, now, variable_ids=(STATUS_DATUM,))
            self._resumption.asks(query)
        self._resumption.hear(received, now=now)
        waited = (now - self._gathering_since) / self.assignment.speed
        all_there = not self.roll.missing and self._resumption.known
        if all_there or waited > self.config.presence_limit:
            for name in self.roll.missing:
                logger.warning("%s is missing; the exercise starts without it", name)
            self.phase = "playing"
            self._begin(now)

    def _begin(self, now: float) -> None:
        """Start the exercise, or take it over where its layers are."""
        epoch = self.assignment.epoch
        if self._resumption.anchor is None:
            self._start(now + LEAD * self.assignment.speed, epoch, now)
            return
        at, time = self._resumption.anchor
        logger.warning(
            "the exercise is under way, %.1f s after its start", time - epoch
        )
        past = time + (now - at) - epoch
        self._events = [event for event in self._events if event.at > past]
        self._start(at, time, now)

    def _start(self, at: float, time: float, now: float) -> None:
        """Everybody's simulation time is to be ``time`` at exercise clock ``at``."""
        self.clock.start(at, time)
        self._send_start(self.roll.others, now)

    def _resume_alone(self, name: str, now: float) -> None:
        """Tell a late or restarted layer where simulation time stands."""
        if self.clock.anchor is not None:
            self._send_start([name], now)

    def _send_start(self, names: Iterable[str], now: float) -> None:
        assert self.clock.anchor is not None
        at, time = map(ClockTime.at, self.clock.anchor)
        for name in names:
            self._starts[name] = self._ask(
                StartResume, name, now, real_time=at, simulation_time=time
            )

    def _doubt(self) -> None:
        """Call up anew whoever did not acknowledge a start: it may have missed it."""
        for name, pending in list(self._starts.items()):
            if pending.done:
                del self._starts[name]
                if pending.failed:
                    self.roll.forget(name)

    def _stop(self, now: float, reason: StopReason) -> None:
        self.clock.freeze(now)
        for name in self.roll.others:
            at = ClockTime.at(now)
            self._ask(
                StopFreeze,
                name,
                now,
                real_time=at,
                reason=reason,
                frozen_behavior=WHILE_FROZEN,
            )

    def _take_out(self, now: float) -> None:
        """After the stop: a last look at every state, then everybody leaves."""
        if any(self._awaits(pending, now) for pending in self._awaited):
            return
        deaf = [p for p in self._awaited if p.failed and self._insists_on(p, now)]
        self._awaited.clear()
        if deaf and self._rounds < ROUNDS:
            self._rounds += 1
            for pending in deaf:
                self._again(pending, now)
            return
        if self.phase == "stopping":
            self.phase = "removing"
            self._query(now)
        elif self.phase == "removing":
            self.phase = "removed"
            for name in self.roll.others:
                self._ask(RemoveEntity, name, now)
        else:
            self._leave()

    def _awaits(self, pending: Pending, now: float) -> bool:
        """Whether an answer may come still: not of one that is silent when asked again.

        It has ended, or has left as it was told to and its answer was lost.
        """
        return not pending.done and (pending.tries < 2 or self._hears(pending, now))

    def _insists_on(self, pending: Pending, now: float) -> bool:
        """Whether a request that nobody answered is needed, and somebody there."""
        ends = isinstance(pending.body, StopFreeze | DataQuery | RemoveEntity)
        return ends and self._hears(pending, now)

    def _hears(self, pending: Pending, now: float) -> bool:
        """Whether the one asked was heard lately."""
        to = pending.body.receiving_id
        application = EntityId(to.site, to.application, 0)
        return application not in self.exercise.silent_applications(now=now)

    def _again(self, pending: Pending, now: float) -> None:
        request_id = self.exercise.new_request_id()
        body = dataclasses.replace(pending.body, request_id=request_id)
        self._awaited.append(self.exercise.management.request(body, now=now))

    def _query(self, now: float) -> None:
        for name in sorted(self.roll.present):
            self._ask(DataQuery, name, now, variable_ids=(STATUS_DATUM,))
        self._tell_own_state(now)

    def _tell_own_state(self, now: float) -> None:
        own = (self.status_datum(now),)
        self.exercise.send(
            Data(self.exercise.id, self.exercise.id, variable_datums=own)
        )

    def _notice_silence(self, now: float) -> None:
        """Tell at once, not at the next query, who fell silent or is heard again."""
        silent = self.roll.silent(now=now)
        if silent != self._silent:
            for name in set(silent) - set(self._silent):
                logger.warning("%s is silent", name)
            self._silent = silent
            self._tell_own_state(now)

    def _play(self, event: Event, now: float) -> None:
        logger.info("event: %s", event)
        if event.action == "freeze":
            assert event.seconds is not None
            self._stop(now, StopReason.RECESS)
            self._resume_at = now + event.seconds
            return
        assert event.layer is not None
        if event.action == "remove":
            self._ask(RemoveEntity, event.layer, now, entity=event.entity or 0)
        else:
            words = {"action": event.what, **event.parameters}
            text = json.dumps(words, separators=(",", ":")).encode()
            self._ask(
                ActionRequest,
                event.layer,
                now,
                action_id=OwnAction.SCENARIO_EVENT,
                variable_datums=(VariableDatum(ACTION_DATUM, text),),
            )

    def _ask(
        self, kind: Any, name: str, now: float, *, entity: int = 0, **fields: Any
    ) -> Pending:
        """Send a layer a request; those of present layers are awaited at the end."""
        at = self.assignment.addresses[name]
        request = kind(
            originating_id=self.exercise.id,
            receiving_id=EntityId(at.site, at.application, entity),
            request_id=self.exercise.new_request_id(),
            **fields,
        )
        pending = self.exercise.management.request(request, now=now)
        if name in self.roll.present:
            self._awaited = [p for p in self._awaited if not p.done]
            self._awaited.append(pending)
        return pending

    def _grant(self, now: float) -> None:
        """Answer the requests for authority whose delay is over."""
        due = [request for at, request in self._authorities if at <= now]
        self._authorities = [(t, r) for t, r in self._authorities if t > now]
        granted = self.config.authority == "grant"
        for request in due:
            self.respond(
                request,
                RequestStatus.COMPLETE if granted else RequestStatus.REQUEST_REJECTED,
            )
