"""Rules on requests together with their answers (dis-facts, section 11, S1 to S4)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from fom.enums import RequestStatus, ResponseFlag

from ...dis import (
    ActionResponse,
    ActionResponseR,
    EntityId,
    TransferOwnership,
    name_of,
)
from ..cases import Cases, Fault, Memory, Sent, federate_of, remark
from ..check import Check, Look, Remark, check
from ..exchanges import ACKNOWLEDGES, ALL, ANSWERS, REPLIES
from ..profile import Profile
from ..rule import Level, Rule, Severity
from ..traffic import Federates, Stretch

_MANAGEMENT = "IEEE 1278.1-2012, 5.6 and 5.12"

S1 = Rule(
    code="S1",
    title="A request is answered in time, by its number and with exchanged addresses",
    severity=Severity.ERROR,
    level=Level.EXERCISE,
    source=_MANAGEMENT,
    mend="Answer each request that is for you: its request id, from receiver to"
    " originator.",
)
S1W = Rule(
    code="S1W",
    title="The answer to a request that is not repeated is there",
    severity=Severity.WARNING,
    level=Level.EXERCISE,
    source=_MANAGEMENT,
    mend="Look whether the answer is sent: the recording may have lost it, for the"
    " federate answers others, and the originator asks no more.",
)
S2 = Rule(
    code="S2",
    title="An Acknowledge says which kind of request it answers",
    severity=Severity.ERROR,
    level=Level.EXERCISE,
    source=f"{_MANAGEMENT}; UID 69",
    mend="Set the acknowledge flag to 1 for create, 2 remove, 3 start, 4 stop,"
    " 5 transfer.",
)
S3 = Rule(
    code="S3",
    title="An originator gives each of its requests another number",
    severity=Severity.WARNING,
    level=Level.SEQUENCE,
    source=_MANAGEMENT,
    mend="Count request ids up; only the repetition of a request has the same one.",
)
S4 = Rule(
    code="S4",
    title="An unanswered request is repeated three times, every two seconds",
    severity=Severity.WARNING,
    level=Level.SEQUENCE,
    source=f"{_MANAGEMENT}; SM_REL_RETRY_CNT and SM_REL_RETRY_DELAY",
    mend="Wait for the agreed time before a repetition, and give up after the last.",
)

_NOTHING = "no answer"
_MOST = 10_000  #: requests that are remembered
_MEMORY = 60.0  #: s for which one is, at least
_EARLY = 0.9  #: retry intervals after which a repetition may come
_DUPLICATE = 0.5  #: s within which an equal PDU is a copy that the network made
_UNACKNOWLEDGED = 1  # UID 74

Key = tuple[EntityId, int]


@dataclass(slots=True)
class _Request:
    """A request, and what became of it."""

    sent: Sent
    body: Any
    last: Sent  #: its latest repetition
    limit: float  #: s for the answer
    repeats: int = 0
    answered: bool = False
    judged: bool = False
    found: str = _NOTHING  #: what came instead

    @property
    def is_due(self) -> bool:
        """Whether one federate in particular has to answer."""
        to = self.body.receiving_id
        one = ALL not in (to.site, to.application) and to.site and to.application
        return bool(one) and getattr(self.body, "reliability", 0) != _UNACKNOWLEDGED


@check
class Requests(Check):
    """Follows requests until they are answered."""

    rules = (S1, S1W, S2, S3, S4)

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile)
        self._requests: Memory[Key, _Request] = Memory(_MOST)
        self._open: dict[Key, _Request] = {}
        self._came: dict[int, float] = {}  # federates, and when they were first heard
        self._heard: dict[int, float] = {}  # and when they last were
        self._answers: set[int] = set()  # federates that have answered
        self._federates: Federates | None = None

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Match the requests and answers of one stretch."""
        self._federates = stretch.federates
        cases = Cases()
        both = [one for kind in (*ANSWERS, *REPLIES) for one in stretch.bodies(kind)]
        for row, body in sorted(both, key=lambda one: one[0]):
            if isinstance(body, REPLIES):
                self._answers.add(int(stretch.federate[row]))
                yield from self._answer(cases, row, body, float(stretch.time[row]))
            elif not self._is_answer(cases, row, body):
                self._ask(cases, stretch, row, body)
        yield from cases.looks()
        if len(stretch):
            # of several values for one key the last one is kept
            when = list(
                zip(stretch.federate.tolist(), stretch.time.tolist(), strict=True)
            )
            self._heard.update(when)
            self._came = {**dict(reversed(when)), **self._came}
            yield from self._judge(float(stretch.time[-1]))

    def close(self, now: float) -> Iterable[Remark]:
        """Judge those that had the time to be answered."""
        return self._judge(now)

    def _ask(self, cases: Cases, stretch: Stretch, row: int, body: Any) -> None:
        key = body.originating_id, body.request_id
        sent = Sent.at(stretch, row, body.originating_id)
        known = self._requests.get(key)
        if known is not None and sent.time - known.last.time > _MEMORY:
            known = None
        if known is not None and known.body == body:
            self._repeat(cases, row, known, sent)
            return
        fault = None
        if known is not None:
            name = name_of(type(known.body))
            told = f"another one, it is that of a {name} to {known.body.receiving_id}"
            fault = Fault("request_id", body.request_id, told)
        cases.note(S3, row, fault)
        new = _Request(sent, body, sent, self._limit(body))
        self._requests.put(key, new)
        if new.is_due and len(self._open) < _MOST:
            self._open[key] = new

    def _limit(self, body: Any) -> float:
        """Return how many seconds there are to answer."""
        agreed = self.profile.agreement
        if hasattr(body, "reliability"):
            return agreed.retry_interval * (agreed.retries + 1)
        return self.profile.reply_time

    def _repeat(self, cases: Cases, row: int, known: _Request, sent: Sent) -> None:
        agreed = self.profile.agreement
        apart = known.last.until(sent)[1]
        if sent.stamp == known.last.stamp and apart < _DUPLICATE:
            return
        known.repeats += 1
        known.last = sent
        fault = None
        if known.repeats > agreed.retries:
            told = f"up to {agreed.retries} repetitions"
            fault = Fault("request_id", f"repetition {known.repeats}", told)
        elif apart < _EARLY * agreed.retry_interval:
            told = f"again after {agreed.retry_interval:g} s"
            fault = Fault("header.timestamp", f"after {apart:.3f} s", told)
        cases.note(S4, row, fault)

    def _is_answer(self, cases: Cases, row: int, body: Any) -> bool:
        """Take a Transfer Ownership for an answer, if it is one."""
        if not isinstance(body, TransferOwnership):
            return False
        known = self._requests.get((body.receiving_id, body.request_id))
        if known is None or not isinstance(known.body, TransferOwnership):
            return False
        self._close(cases, row, known, body)
        return True

    def _answer(
        self, cases: Cases, row: int, body: Any, now: float
    ) -> Iterator[Remark]:
        known = self._requests.get((body.receiving_id, body.request_id))
        if known is not None and _is_from(body.originating_id, known):
            kinds, flag = ANSWERS[type(known.body)]
            if not isinstance(body, kinds):
                known.found = f"a {name_of(type(body))}"
                return
            if isinstance(body, ACKNOWLEDGES):
                fault = None
                if body.acknowledge_flag != flag:
                    told = f"{flag}, of a {name_of(type(known.body))}"
                    fault = Fault("acknowledge_flag", body.acknowledge_flag, told)
                cases.note(S2, row, fault)
            self._close(cases, row, known, body)
            return
        copied = self._requests.get((body.originating_id, body.request_id))
        if copied is not None and body.receiving_id == copied.body.receiving_id:
            yield from self._copied(copied)
            return
        soon = now - self.profile.agreement.retry_interval
        for one in self._open.values():
            if one.last.time < soon:
                continue  # it may answer a later request, which was lost
            if body.receiving_id == one.body.originating_id and not one.answered:
                fits = isinstance(body, ANSWERS[type(one.body)][0])
                if fits and _is_from(body.originating_id, one):
                    one.found = f"an answer to request {body.request_id}"

    def _copied(self, known: _Request) -> Iterator[Remark]:
        """Blame who answers with the addresses as they were in the request."""
        if known.answered or self._federates is None:
            return
        known.answered = True
        asked = known.body.receiving_id
        who = federate_of(self._federates, asked.site, asked.application)
        if who is not None:
            value = f"{known.body.originating_id}, the originator's"
            fault = Fault("originating_id", value, f"{asked}, who was asked")
            yield remark(S1, known.sent, fault, who)

    def _close(self, cases: Cases, row: int, known: _Request, body: Any) -> None:
        if not known.answered and not known.judged:
            cases.note(S1, row, None)
            cases.note(S1W, row, None)
        known.answered = True
        if _is_interim(body):
            known.repeats = 0

    def _judge(self, now: float) -> Iterator[Remark]:
        over = [
            (key, one)
            for key, one in self._open.items()
            if one.answered or now > self._deadline(one)
        ]
        for key, one in over:
            del self._open[key]
            one.judged = True
            asked = one.body.receiving_id
            if one.answered or self._federates is None:
                continue
            who = federate_of(self._federates, asked.site, asked.application)
            if who is None or self._heard.get(who, -np.inf) <= one.sent.time:
                continue  # nobody is there any more
            if self._came[who] > one.last.time:
                continue  # nobody was there yet
            name = name_of(type(one.body))
            expected = f"an answer within {one.limit:g} s, to {name} of {asked}"
            field = "request_id"
            value = f"{one.body.request_id}: {one.found}"
            rule = S1 if self._is_certain(one, who) else S1W
            yield remark(rule, one.sent, Fault(field, value, expected), who)

    def _is_certain(self, one: _Request, who: int) -> bool:
        """Tell whether no answer was sent, rather than lost on the way to us.

        Whoever misses an answer asks again, which is not lost over and over; who
        answers otherwise, or nobody at all, does not answer.
        """
        repeated = one.repeats + 1 >= self.profile.agreement.retries
        return repeated or one.found != _NOTHING or who not in self._answers

    def _deadline(self, one: _Request) -> float:
        interval = self.profile.agreement.retry_interval
        return max(one.sent.time + one.limit, one.last.time + interval)


def _is_from(sender: EntityId, request: _Request) -> bool:
    """Tell whether ``sender`` may answer: who was asked, or its application."""
    asked = request.body.receiving_id
    return (
        asked.site in (ALL, sender.site)
        and asked.application in (ALL, sender.application)
        and (asked.entity in (ALL, 0, sender.entity) or sender.entity == 0)
    )


def _is_interim(body: Any) -> bool:
    if isinstance(body, ACKNOWLEDGES):
        return bool(body.response_flag == ResponseFlag.PENDING_OPERATOR)
    if isinstance(body, ActionResponse | ActionResponseR):
        pending = RequestStatus.PENDING, RequestStatus.EXECUTING
        return body.request_status in pending
    return False
