"""Scripted members of the exercise that the subject meets."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from fom.enums import ActionId, RequestStatus

from ..bus import Bus
from ..dis import (
    ActionRequest,
    ActionResponse,
    ClockTime,
    CreateEntity,
    EntityId,
    RemoveEntity,
    SimulationAddress,
    StartResume,
    StopFreeze,
    encode_pdu,
    to_timestamp,
)
from ..exercise import Agreement, Exercise, Pending

#: The site of all partners: one that nobody has by custom.
SITE = 64000


class Partner:
    """An application of the exercise; whatever `exercise` owns is kept alive.

    Parameters
    ----------
    bus : its place on the network
    agreement : of the exercise
    address : its own
    now : reads the exercise clock, s
    """

    def __init__(
        self,
        bus: Bus,
        agreement: Agreement,
        address: SimulationAddress,
        now: Callable[[], float],
    ) -> None:
        self.exercise = Exercise(agreement, address)
        self.id = self.exercise.id
        self.address = bus.address  #: that its datagrams come from
        #: called before each step with the exercise clock, to move what it owns
        self.script: Callable[[float], None] | None = None
        self._bus = bus
        self._now = now
        self._agreement = agreement

    def send(self, *bodies: Any, status: int = 0) -> None:
        """Send PDUs at once, together in one datagram."""
        octets = [self.octets(body, status=status) for body in bodies]
        self.send_octets(b"".join(octets))

    def send_octets(self, *datagrams: bytes) -> None:
        """Send datagrams as they are, at once."""
        self._bus.send(datagrams, now=self._now())

    def octets(self, body: Any, *, status: int = 0) -> bytes:
        """Return the PDU with this body, as `send` would send it now."""
        return encode_pdu(
            body,
            exercise=self._agreement.exercise,
            timestamp=to_timestamp(self._now()),
            status=status,
            version=self._agreement.version,
        )

    def step(self, datagrams: Sequence[bytes]) -> None:
        """Take in what others sent, and send what is due."""
        now = self._now()
        self.exercise.receive(datagrams, now=now)
        for request in self.exercise.management.incoming:
            if isinstance(request, ActionRequest):
                self._answer(request)
        if self.script is not None:
            self.script(now)
        self._bus.send(self.exercise.flush(now=now), now=now)

    def close(self) -> None:
        """Leave the network."""
        self._bus.close()

    def _answer(self, request: ActionRequest) -> None:
        """Welcome who wants to join; nothing else is for a partner to do."""
        status = RequestStatus.REQUEST_REJECTED
        if request.action_id == ActionId.JOIN_EXERCISE:
            status = RequestStatus.COMPLETE
        self.exercise.management.answer(
            request,
            ActionResponse(self.id, request.originating_id, request.request_id, status),
        )


class Manager(Partner):
    """The one that creates, starts, freezes and removes; repeats what is not answered.

    Each request returns at once; its ``response`` comes while time passes, or it has
    ``failed`` after the agreed repetitions.
    """

    def create(self, to: EntityId) -> Pending:
        """Ask for an entity, or an application's entities, to be established."""
        return self._ask(CreateEntity(self.id, to, self.exercise.new_request_id()))

    def remove(self, to: EntityId) -> Pending:
        """Ask for an entity, or an application's entities, to be removed."""
        return self._ask(RemoveEntity(self.id, to, self.exercise.new_request_id()))

    def start(self, to: EntityId, *, at: float | None = None) -> Pending:
        """Ask to start, or to go on: at a time of the exercise clock, or at once."""
        real = ClockTime() if at is None else ClockTime.at(at)
        number = self.exercise.new_request_id()
        return self._ask(StartResume(self.id, to, real_time=real, request_id=number))

    def freeze(self, to: EntityId, *, behavior: int = 0, reason: int = 1) -> Pending:
        """Ask to hold; the reason is of UID 67, the frozen behavior of UID 68."""
        number = self.exercise.new_request_id()
        return self._ask(
            StopFreeze(
                self.id,
                to,
                real_time=ClockTime.at(self._now()),
                reason=reason,
                frozen_behavior=behavior,
                request_id=number,
            )
        )

    def withdraw(self, requests: Iterable[Pending]) -> None:
        """Ask no more for what was not answered."""
        for pending in requests:
            self.exercise.management.withdraw(pending)

    def _ask(self, body: Any) -> Pending:
        return self.exercise.management.request(body, now=self._now())
