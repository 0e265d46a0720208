"""What a federate is: a value that is given all it needs and is stepped."""

import json
import logging
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Generic, TypeVar

import numpy as np

from fom.enums import (
    AcknowledgeFlag,
    ActionId,
    FrozenBehavior,
    RequestStatus,
    ResponseFlag,
    StopReason,
)
from interop.dis import (
    Acknowledge,
    ActionRequest,
    ActionResponse,
    CreateEntity,
    Data,
    DataQuery,
    EntityId,
    RemoveEntity,
    SimulationAddress,
    StartResume,
    StopFreeze,
    TransferOwnership,
    VariableDatum,
)
from interop.exercise import ALL, Agreement, Exercise, Received
from interop.messages.seal import Keyring

from .simulation_time import UNSYNCHRONISED, SimulationTime
from .states import STATUS_DATUM

C = TypeVar("C")
logger = logging.getLogger(__name__)

#: Variable datum with a scenario event as JSON text; of our own numbering.
ACTION_DATUM = 0x444D0002


class OwnAction(IntEnum):
    """Actions of our own, far above those of SISO-REF-010 (UID 71)."""

    SCENARIO_EVENT = 0x4445
    AUTHORIZE_ENGAGEMENT = 0x444F


Request = (
    CreateEntity
    | RemoveEntity
    | StartResume
    | StopFreeze
    | ActionRequest
    | TransferOwnership
)
EVERYONE = EntityId(ALL, ALL, ALL)


@dataclass(frozen=True, kw_only=True)
class Assignment(Generic[C]):
    """All that a federate is given: who it is, how it behaves, whom it talks to."""

    name: str  #: of the layer, as the scenario calls it
    config: C
    address: SimulationAddress
    rng: np.random.Generator
    keyring: Keyring
    agreement: Agreement = field(default_factory=Agreement)
    epoch: float = 0.0  #: simulation time at the start, s since 1970
    duration: float = 0.0  #: simulated seconds that the exercise lasts
    step: float = 0.0  #: s of the exercise clock between steps, where that is known
    speed: float = 1.0  #: seconds of the exercise clock per second of the wall clock
    control: EntityId = EVERYONE  #: where requests and analysis events go
    addresses: Mapping[str, EntityId] = field(default_factory=dict)
    absent: frozenset[str] = frozenset()  #: layers that somebody else plays
    stands_in_for: str = ""  #: the layer whose entities this one may take over


class Federate(ABC, Generic[C]):
    """One layer in an exercise: ``step`` is written once, layers fill the hooks.

    It is *created* by a Create Entity addressed to its application or by the first
    Start/Resume, *running* between Start/Resume and Stop/Freeze, and *done* after a
    Remove Entity addressed to its application or a call of `leave`.
    """

    def __init__(self, assignment: Assignment[C]) -> None:
        self.assignment = assignment
        self.name = assignment.name
        self.config = assignment.config
        self.rng = assignment.rng
        self.control = assignment.control
        self.exercise = Exercise(
            assignment.agreement, assignment.address, step=assignment.step
        )
        self.clock = SimulationTime(assignment.epoch)
        self.created = False
        self.done = False
        self.vitals: dict[str, float] = {}  #: what the runner knows: lateness, drops
        self._announced = False
        self._stop_to_come: StopFreeze | None = None  # whose time has not come yet
        self._hushed = False  # frozen by a manager who wants no updates meanwhile
        # Whoever froze later than the others waits for them after the resume: the
        # models' time never runs backwards.
        self._latest = float("-inf")

    @property
    def state(self) -> str:
        """One of waiting, created, running, frozen, done."""
        if self.done:
            return "done"
        if self.clock.running:
            return "running"
        if self.clock.started:
            return "frozen"
        return "created" if self.created else "waiting"

    def step(self, now: float, datagrams: Sequence[bytes]) -> list[bytes]:
        """Take in what arrived, do what is due at ``now``, return what to send."""
        received = self.exercise.receive(datagrams, now=now)
        self.announce(now)
        for request in self.exercise.management.incoming:
            self._obey(request, now)
        if (
            self._stop_to_come is not None
            and now >= self._stop_to_come.real_time.seconds
        ):
            self._freeze(self._stop_to_come, now)
        time = self.clock.at(now)
        if self.clock.running and not self.done:
            self._create(time)
        self.manage(now, received)
        time = self.clock.at(now)
        frozen = not self.clock.running
        self.exercise.owned.frozen = frozen
        self.exercise.muted &= frozen
        self._hushed &= frozen
        if not self.done and not frozen and time > self._latest:
            self._create(time)
            self._latest = time
            self.advance(time, now, received)
        datagrams = self.exercise.flush(now=now)
        # Muted after that: the last that is heard of us is that we stand still.
        self.exercise.muted = self._hushed
        return datagrams

    def leave(self, now: float) -> list[bytes]:
        """Deactivate all own entities and return the last datagrams to send."""
        self._leave()
        return self.exercise.flush(now=now)

    def start(self, now: float) -> None:
        """Run from ``now`` on without waiting for a Start/Resume."""
        self.clock.start(now, self.assignment.epoch)

    @abstractmethod
    def create(self, time: float) -> None:
        """Bring the own entities into being as they are at simulation ``time``."""

    @abstractmethod
    def advance(self, time: float, now: float, received: Received) -> None:
        """Do what the layer does between the step before and simulation ``time``."""

    def announce(self, now: float) -> None:
        """Ask the exercise's manager to join, once; it may as well find us itself."""
        if not self._announced:
            self._announced = True
            join = ActionRequest(
                self.exercise.id,
                self.control,
                self.exercise.new_request_id(),
                ActionId.JOIN_EXERCISE,
            )
            self.exercise.management.request(join, now=now)

    def manage(self, now: float, received: Received) -> None:
        """Do what is due whether the exercise runs or not; nothing by default."""

    def act(self, action: str, parameters: Mapping[str, str]) -> bool:
        """Carry out a scenario event; False if this layer has no such action."""
        return False

    def take_over(self, request: TransferOwnership) -> bool:
        """Take over the entity that is offered; False if this layer does not."""
        return False

    def status(self) -> dict[str, float]:
        """Counters of this layer for whoever monitors the exercise."""
        return {}

    def report(self, now: float) -> dict[str, object]:
        """Everything this federate says of itself: state, counters, traffic."""
        exercise = self.exercise
        return {
            "layer": self.name,
            "state": self.state,
            "time": round(self.clock.at(now) - self.assignment.epoch, 3),
            "entities": len(exercise.owned),
            **self.vitals,
            "malformed": exercise.malformed,
            "foreign": exercise.foreign,
            "sent": {str(k): v for k, v in sorted(exercise.sent.items())},
            "received": {str(k): v for k, v in sorted(exercise.received.items())},
            **{k: round(v, 3) for k, v in self.status().items()},
        }

    def status_datum(self, now: float) -> VariableDatum:
        """The report as a datum of a Data PDU."""
        text = json.dumps(self.report(now), separators=(",", ":"))
        return VariableDatum(STATUS_DATUM, text.encode())

    def _obey(self, request: object, now: float) -> None:
        match request:
            case CreateEntity():
                self._create(self.clock.at(now))
                known = self._is_for_all(request)
                known |= self.exercise.owned.row_of(request.receiving_id) is not None
                self._acknowledge(request, AcknowledgeFlag.CREATE_ENTITY, known)
            case StartResume():
                able = self._is_for_all(request)
                if able:
                    self._stop_to_come = None
                    self.clock.resume(request, now)
                self._acknowledge(request, AcknowledgeFlag.START_RESUME, able)
            case StopFreeze():
                able = self._is_for_all(request)
                if able and now < request.real_time.seconds < now + UNSYNCHRONISED:
                    self._stop_to_come = request
                elif able:
                    self._freeze(request, now)
                self._acknowledge(request, AcknowledgeFlag.STOP_FREEZE, able)
            case RemoveEntity():
                known = self._remove(request.receiving_id)
                self._acknowledge(request, AcknowledgeFlag.REMOVE_ENTITY, known)
            case TransferOwnership():
                able = self.take_over(request)
                self._acknowledge(request, AcknowledgeFlag.TRANSFER_OWNERSHIP, able)
            case DataQuery():
                self._answer_query(request, now)
            case ActionRequest():
                self.answer_action(request, now)
            case _:
                logger.debug("%s: no answer to %r", self.name, request)

    @staticmethod
    def _is_for_all(request: Request) -> bool:
        """Whether all of ours are meant, who stand and go together, not just one."""
        return request.receiving_id.entity in (0, ALL)

    def _freeze(self, request: StopFreeze, now: float) -> None:
        """Stand still: silently, unless updates are wanted meanwhile (UID 68).

        Whoever ends the exercise and wants no more updates will hear of our entities
        no more: they leave.
        """
        self._stop_to_come = None
        self.clock.freeze(now)
        self._hushed = not request.frozen_behavior & FrozenBehavior.TRANSMIT
        if request.reason == StopReason.TERMINATION:
            logger.info("%s: the exercise ends", self.name)
            if self._hushed:
                self._leave()

    def answer_action(self, request: ActionRequest, now: float) -> None:
        """Answer an Action Request; a scenario event is the one known here."""
        done = False
        if request.action_id == OwnAction.SCENARIO_EVENT:
            for datum in request.variable_datums:
                if datum.datum_id == ACTION_DATUM:
                    done = self._act_as_told(datum.value)
        status = RequestStatus.COMPLETE if done else RequestStatus.REQUEST_REJECTED
        self.respond(request, status)

    def _act_as_told(self, octets: bytes) -> bool:
        """Carry out a scenario event; False if it is none that this layer knows."""
        try:
            words = {str(k): str(v) for k, v in json.loads(octets).items()}
            action = words.pop("action")
        except (ValueError, AttributeError, KeyError) as error:
            logger.warning("%s: a scenario event that is none: %s", self.name, error)
            return False
        return self.act(action, words)

    def respond(self, request: ActionRequest, status: RequestStatus) -> None:
        """Send the Action Response that ``request`` awaits."""
        response = ActionResponse(
            self._asked(request), request.originating_id, request.request_id, status
        )
        self.exercise.management.answer(request, response)

    def _acknowledge(
        self, request: Request, flag: AcknowledgeFlag, able: bool = True
    ) -> None:
        answer = Acknowledge(
            self._asked(request),
            request.originating_id,
            flag,
            ResponseFlag.ABLE if able else ResponseFlag.UNABLE,
            request.request_id,
        )
        self.exercise.management.answer(request, answer)

    def _answer_query(self, query: DataQuery, now: float) -> None:
        known = STATUS_DATUM in query.variable_ids
        answer = Data(
            self._asked(query),
            query.originating_id,
            query.request_id,
            variable_datums=(self.status_datum(now),) if known else (),
        )
        self.exercise.management.answer(query, answer)

    def _asked(self, request: Request | DataQuery) -> EntityId:
        """Who answers: whoever is asked by name, else this application."""
        asked = request.receiving_id
        named = ALL not in (asked.site, asked.application, asked.entity)
        return asked if named else self.exercise.id

    def _create(self, time: float) -> None:
        if not self.created:
            self.created = True
            self.create(time)

    def _remove(self, entity_id: EntityId) -> bool:
        if entity_id.entity in (0, ALL):
            self.exercise.muted = self._hushed = False  # to leave takes telling so
            self._leave()
            return True
        row = self.exercise.owned.row_of(entity_id)
        if row is None:
            return False
        self.exercise.owned.remove(np.array([row]))
        return True

    def _leave(self) -> None:
        if not self.done:
            self.done = True
            self.exercise.owned.remove_all()
