"""Simulation management in both roles (IEEE 1278.1-2012, 5.6; dis-facts 10).

The network loses, repeats and reorders. A request is therefore repeated until it is
answered, and a request that comes again is not obeyed again but answered again.
"""

from collections import OrderedDict
from collections.abc import Callable, Collection
from typing import Any

from fom.enums import RequestStatus, ResponseFlag

from ..dis import (
    Acknowledge,
    ActionRequest,
    ActionResponse,
    CreateEntity,
    Data,
    DataQuery,
    EntityId,
    RemoveEntity,
    SetData,
    SimulationAddress,
    StartResume,
    StopFreeze,
    TransferOwnership,
)
from .agreement import Agreement

Request = (
    CreateEntity
    | RemoveEntity
    | StartResume
    | StopFreeze
    | ActionRequest
    | DataQuery
    | SetData
    | TransferOwnership
)
Response = Acknowledge | ActionResponse | Data

REQUESTS = Request.__args__  # the classes, for isinstance and for a receiver's filter
RESPONSES = Response.__args__

ALL = 0xFFFF  #: ALL_SITES, ALL_APPLIC, ALL_ENTITIES

#: What each request is answered with, and the acknowledge flag (UID 69) if it is one.
_ANSWERS: dict[type[Any], tuple[type[Any], int | None]] = {
    CreateEntity: (Acknowledge, 1),
    RemoveEntity: (Acknowledge, 2),
    StartResume: (Acknowledge, 3),
    StopFreeze: (Acknowledge, 4),
    TransferOwnership: (Acknowledge, 5),
    ActionRequest: (ActionResponse, None),
    DataQuery: (Data, None),
    SetData: (Data, None),
}

_MOST_REMEMBERED = 1024  #: requests of others whose answers are kept


class Pending:
    """A request of ours and how far it has come."""

    def __init__(self, body: Request, awaited: Collection[EntityId]) -> None:
        self.body = body
        self.awaited = frozenset(awaited)  #: who has to answer; empty: anybody
        self.responses: dict[EntityId, Response] = {}  #: final answers by sender
        self.interim: Response | None = None  #: the latest that promises another
        self.failed = False
        self.tries = 0
        self.next_try = float("-inf")  #: s, exercise clock

    @property
    def answered(self) -> bool:
        """Whether everybody that is awaited has given a final answer."""
        if not self.awaited:
            return bool(self.responses)
        return all(
            any(_is_from(given, one) for given in self.responses)
            for one in self.awaited
        )

    @property
    def done(self) -> bool:
        """Answered, or given up."""
        return self.answered or self.failed

    @property
    def response(self) -> Response | None:
        """The first final answer."""
        return next(iter(self.responses.values()), None)


class Management:
    """Requests of ours until they are answered; requests of others, once each.

    Parameters
    ----------
    agreement : how often and how many times to repeat
    address : of this application
    send : queues a body to be sent
    owns : whether an entity is ours
    """

    def __init__(
        self,
        agreement: Agreement,
        address: SimulationAddress,
        send: Callable[[Any], None],
        owns: Callable[[EntityId], bool],
    ) -> None:
        self.incoming: list[Request] = []  #: requests to us, new in this step
        self.unmatched = 0  #: answers to us that no open request awaits
        self.repeated = 0  #: requests to us that had come before
        self._agreement = agreement
        self._address = address
        self._send = send
        self._owns = owns
        self._pending: dict[int, Pending] = {}
        self._known: OrderedDict[tuple[type, EntityId, int], _Known] = OrderedDict()

    @property
    def pending(self) -> list[Pending]:
        """Requests of ours that still await answers."""
        return list(self._pending.values())

    def request(
        self, body: Request, *, now: float, expect: Collection[EntityId] = ()
    ) -> Pending:
        """Send a request, again every retry interval, until it is answered.

        Parameters
        ----------
        body : its ``originating_id`` ours, its ``request_id`` a new one
        now : s, exercise clock
        expect : applications or entities that all have to answer; by default the
            addressee, or whoever comes first if the address is a wildcard

        ValueError when a request of the same number is pending.
        """
        if body.request_id in self._pending:
            raise ValueError(f"request {body.request_id} is not answered yet")
        to = body.receiving_id
        if not expect and ALL not in (to.site, to.application, to.entity):
            expect = [to]
        pending = Pending(body, expect)
        self._pending[body.request_id] = pending
        self._try(pending, now)
        return pending

    def withdraw(self, pending: Pending) -> None:
        """Stop awaiting answers; the request counts as failed unless answered."""
        pending.failed = not pending.answered
        self._forget(pending)

    def answer(self, request: Request, body: Response) -> None:
        """Answer a request of another, and again whenever the same one comes again.

        An interim answer (pending operator, executing) may be followed by another.
        """
        known = self._known.get(_identity(request))
        if known is not None:
            known.answer = body
        self._send(body)

    def begin(self) -> None:
        """A new step: what came in before is no longer incoming."""
        self.incoming = []

    def take(self, body: Request | Response, *, now: float) -> None:
        """Take in one body that came from the network, whoever it is for."""
        if isinstance(body, Request):
            if self._is_for_us(body.receiving_id):
                self._take_request(body, now)
        elif self._is_ours(body.receiving_id):
            self._take_response(body, now)

    def advance(self, *, now: float) -> None:
        """Repeat what is due, give up what was repeated enough, forget old requests."""
        for pending in self.pending:
            if now < pending.next_try:
                continue
            if pending.tries > self._agreement.retries:
                pending.failed = True
                self._forget(pending)
            else:
                self._try(pending, now)
        while self._known:
            identity, known = next(iter(self._known.items()))
            if now - known.at < self._memory and len(self._known) <= _MOST_REMEMBERED:
                break
            del self._known[identity]

    @property
    def _memory(self) -> float:
        """Seconds after which no repetition of a request is under way any more."""
        patience = self._agreement.retry_interval * (self._agreement.retries + 1)
        return patience + self._agreement.timeout

    def _try(self, pending: Pending, now: float) -> None:
        pending.tries += 1
        pending.next_try = now + self._agreement.retry_interval
        self._send(pending.body)

    def _forget(self, pending: Pending) -> None:
        if self._pending.get(pending.body.request_id) is pending:
            del self._pending[pending.body.request_id]

    def _take_request(self, request: Request, now: float) -> None:
        identity = _identity(request)
        known = self._known.get(identity)
        # A restarted originator counts from one again: equal is what is all equal.
        if known is not None and known.request == request:
            known.at = now
            self._known.move_to_end(identity)
            self.repeated += 1
            if known.answer is not None:
                self._send(known.answer)
            return
        self._known.pop(identity, None)
        self._known[identity] = _Known(request, now)
        self.incoming.append(request)

    def _take_response(self, response: Response, now: float) -> None:
        pending = self._pending.get(response.request_id)
        if pending is None or not _answers(pending, response):
            self.unmatched += 1
            return
        if _is_interim(response):
            pending.interim = response
            pending.tries = 1  # somebody is at it: ask on for the final answer
            pending.next_try = now + self._agreement.retry_interval
            return
        pending.responses.setdefault(response.originating_id, response)
        if pending.answered:
            self._forget(pending)

    def _is_for_us(self, to: EntityId) -> bool:
        ours = (self._address.site, self._address.application)
        if (to.site, to.application) == ours:
            return True
        if to.site not in (ALL, ours[0]) or to.application not in (ALL, ours[1]):
            return False
        return to.entity in (0, ALL) or self._owns(EntityId(*ours, to.entity))

    def _is_ours(self, to: EntityId) -> bool:
        return (to.site, to.application) == (
            self._address.site,
            self._address.application,
        )


class _Known:
    """A request of another that has come in, and what it was answered with."""

    def __init__(self, request: Request, at: float) -> None:
        self.request = request
        self.at = at  #: s, when it last came in
        self.answer: Response | None = None


def _identity(request: Request) -> tuple[type, EntityId, int]:
    return type(request), request.originating_id, request.request_id


def _is_from(sender: EntityId, asked: EntityId) -> bool:
    """Whether ``sender`` may answer for ``asked``: itself or its application."""
    return (
        asked.site in (ALL, sender.site)
        and asked.application in (ALL, sender.application)
        and (asked.entity in (ALL, sender.entity) or sender.entity == 0)
    )


def _answers(pending: Pending, response: Response) -> bool:
    request = pending.body
    kind, flag = _ANSWERS[type(request)]
    if not isinstance(response, kind):
        return False
    if isinstance(response, Acknowledge) and response.acknowledge_flag != flag:
        return False
    if response.receiving_id != request.originating_id:
        return False
    asked = {request.receiving_id, *pending.awaited}
    return any(_is_from(response.originating_id, one) for one in asked)


def _is_interim(response: Response) -> bool:
    if isinstance(response, Acknowledge):
        return response.response_flag == ResponseFlag.PENDING_OPERATOR
    if isinstance(response, ActionResponse):
        return response.request_status in (
            RequestStatus.PENDING,
            RequestStatus.EXECUTING,
        )
    return False
