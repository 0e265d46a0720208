"""Requests to the subject, and the answers that a manager has to rely on."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from fom.enums import FrozenBehavior, ResponseFlag, StopReason

from ..conformance.exchanges import ACKNOWLEDGES, ANSWERS
from ..dis import (
    ClockTime,
    EntityId,
    EntityState,
    StartResume,
    StopFreeze,
    StopFreezeR,
    name_of,
)
from .bench import EVERYBODY, Bench
from .case import NotExercised, Unmet
from .hearing import Heard


def request_of(
    bench: Bench, kind: type[Any], to: EntityId | None = None, **fields: Any
) -> Any:
    """Return the body of a new request of the manager, which is not sent."""
    return kind(
        originating_id=bench.manager.id,
        receiving_id=bench.subject if to is None else to,
        request_id=bench.manager.exercise.new_request_id(),
        **fields,
    )


def ask(
    bench: Bench, kind: type[Any], to: EntityId | None = None, **fields: Any
) -> Any:
    """Send a new request of the manager to the subject, or another, once.

    Returns its body. A Stop/Freeze lets the subject transmit, unless fields say
    otherwise: whoever is silent cannot be watched.
    """
    if kind in (StopFreeze, StopFreezeR):
        fields.setdefault("reason", StopReason.RECESS)
        fields.setdefault("frozen_behavior", FrozenBehavior.TRANSMIT)
        fields.setdefault("real_time", ClockTime.at(bench.now))
    body = request_of(bench, kind, to, **fields)
    bench.send(body)
    return body


def acknowledged(
    bench: Bench, request: Any, *, able: bool = True, since: int | None = None
) -> Heard:
    """Wait for the Acknowledge of a request; Unmet when one is missing or not right.

    ``able`` says whether the subject can do what it was asked for; ``since`` is the
    mark to begin from, if not now.
    """
    (kind,), flag = ANSWERS[type(request)]
    assert kind in ACKNOWLEDGES
    number = request.request_id
    heard = bench.expect(
        kind,
        where=lambda body: body.request_id == number
        and body.response_flag != ResponseFlag.PENDING_OPERATOR,
        within=bench.agreement.retry_interval,
        what=f"with request id {number}, of {name_of(type(request))}",
        since=since,
    )
    answer = heard.body
    subject = bench.subject
    wanted = {
        "originating_id": (subject.site, subject.application),
        "receiving_id": request.originating_id,
        "acknowledge_flag": flag,
        "response_flag": ResponseFlag.ABLE if able else ResponseFlag.UNABLE,
    }
    sender = answer.originating_id
    found = {
        **{name: getattr(answer, name) for name in wanted},
        "originating_id": (sender.site, sender.application),
    }
    for name, value in wanted.items():
        if found[name] != value:
            what = f"{name_of(kind)} of {name_of(type(request))}"
            raise Unmet(
                f"expected {what} with {name} {_shown(value)}, heard"
                f" {_shown(found[name])}"
            )
    return heard


def unanswered(bench: Bench, request: Any, *, within: float | None = None) -> None:
    """Let time pass in which nothing of the subject may answer a request."""
    (kind,), _ = ANSWERS[type(request)]
    bench.never(
        kind,
        where=lambda body: body.request_id == request.request_id,
        within=bench.agreement.retry_interval if within is None else within,
        what=f"of request {request.request_id}, which is not for it",
    )


@contextmanager
def frozen(bench: Bench, behavior: int = FrozenBehavior.TRANSMIT) -> Iterator[None]:
    """Have the subject frozen within the block, and resume it after."""
    acknowledged(bench, ask(bench, StopFreeze, frozen_behavior=behavior))
    yield
    acknowledged(bench, ask(bench, StartResume))


def present(bench: Bench) -> set[EntityId]:
    """Return which entities it has, as soon as there is one; else NotExercised."""
    within = bench.agreement.timeout
    if not bench.wait_until(bench.entities, within):
        raise NotExercised(f"it showed no entity in {within:g} s")
    return set(bench.entities())


def heard_again(bench: Bench, entities: set[EntityId]) -> list[Heard]:
    """Wait until each of the entities is heard or has left; Unmet for the silent ones.

    Returns the Entity States that came.
    """
    since = bench.mark()
    within = bench.agreement.timeout

    def missing() -> set[EntityId]:
        heard = {one.body.entity_id for one in bench.heard(EntityState, since=since)}
        return entities - heard - bench.left()

    if not bench.wait_until(lambda: not missing(), within):
        names = ", ".join(sorted(map(str, missing())))
        raise Unmet(f"expected each entity within {within:g} s, not heard: {names}")
    return bench.heard(EntityState, since=since)


def find(bench: Bench) -> None:
    """Wait until the subject is heard, and known; NotExercised when it never is.

    One that was told of is not there for that: its program may still be starting.
    """
    if not bench.wait_until(bench.mark, bench.ground.patience / 3):
        bench.manager.create(bench.subject if bench.knows_subject else EVERYBODY)
        bench.wait_until(bench.mark, bench.ground.patience)
    assert bench.subject


def _shown(value: Any) -> str:
    return ":".join(map(str, value)) if isinstance(value, tuple) else str(value)
