import dataclasses
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fom.enums import AcknowledgeFlag, RequestStatus, ResponseFlag
from interop.dis import (
    Acknowledge,
    ActionRequest,
    ActionResponse,
    CreateEntity,
    Data,
    DataQuery,
    EntityId,
    EntityType,
    RemoveEntity,
    SetData,
    SimulationAddress,
    StartResume,
    StopFreeze,
)
from interop.exercise import Agreement, Exercise, Pending

NOW = 1.79e9
ALL = 0xFFFF
MANAGER, PLAYER, OTHER = EntityId(1, 1, 0), EntityId(1, 2, 0), EntityId(1, 3, 0)
FLAGS = {CreateEntity: 1, RemoveEntity: 2, StartResume: 3, StopFreeze: 4}


def member(entity_id: EntityId) -> Exercise:
    return Exercise(
        Agreement(), SimulationAddress(entity_id.site, entity_id.application)
    )


@pytest.fixture
def manager() -> Exercise:
    return member(MANAGER)


@pytest.fixture
def player() -> Exercise:
    return member(PLAYER)


def ask(
    manager: Exercise,
    kind: type[Any] = CreateEntity,
    to: EntityId = PLAYER,
    **more: Any,
) -> Pending:
    number = manager.new_request_id()
    body = kind(originating_id=MANAGER, receiving_id=to, request_id=number)
    return manager.management.request(body, now=NOW, **more)


def answer_to(request: Any, by: EntityId = PLAYER) -> Any:
    back = {"originating_id": by, "receiving_id": request.originating_id}
    back["request_id"] = request.request_id
    if type(request) in FLAGS:
        return Acknowledge(
            acknowledge_flag=FLAGS[type(request)], response_flag=1, **back
        )
    if isinstance(request, ActionRequest):
        return ActionResponse(request_status=RequestStatus.COMPLETE, **back)
    return Data(**back)


def obey(player: Exercise, by: EntityId = PLAYER) -> list[Any]:
    """Answer all that came in; what it was."""
    for request in player.management.incoming:
        player.management.answer(request, answer_to(request, by))
    return list(player.management.incoming)


KINDS = [
    CreateEntity,
    RemoveEntity,
    StartResume,
    StopFreeze,
    ActionRequest,
    DataQuery,
    SetData,
]


@pytest.mark.parametrize("kind", KINDS)
def test_a_request_is_answered(
    kind: type[Any], manager: Exercise, player: Exercise
) -> None:
    pending = ask(manager, kind)
    assert not pending.done
    player.receive(manager.flush(now=NOW), now=NOW)
    assert obey(player) == [pending.body]
    manager.receive(player.flush(now=NOW), now=NOW + 0.1)
    assert pending.answered and pending.done and not pending.failed
    assert pending.response == answer_to(pending.body)
    assert manager.management.pending == []
    assert manager.flush(now=NOW + 100) == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("wrong", ["kind", "flag", "number", "sender", "receiver"])
def test_what_does_not_answer_the_request_is_no_answer(
    kind: type[Any], wrong: str, manager: Exercise
) -> None:
    pending = ask(manager, kind)
    right = answer_to(pending.body)
    fields = {one.name: getattr(right, one.name) for one in dataclasses.fields(right)}
    answer_type = type(right)
    match wrong:
        case "kind":
            answer_type = Data if answer_type is not Data else ActionResponse
            fields = {n: fields[n] for n in ("originating_id", "receiving_id")}
            fields["request_id"] = right.request_id
        case "flag" if isinstance(right, Acknowledge):
            fields["acknowledge_flag"] = right.acknowledge_flag % 4 + 1
        case "flag":
            return
        case "number":
            fields["request_id"] += 1
        case "sender":
            fields["originating_id"] = OTHER
        case "receiver":
            fields["receiving_id"] = EntityId(1, 1, 7)
    other = member(OTHER)
    other.send(answer_type(**fields))
    manager.receive(other.flush(now=NOW), now=NOW)
    assert not pending.done
    assert manager.management.unmatched == 1


def test_without_an_answer_it_is_repeated_and_given_up(manager: Exercise) -> None:
    pending = ask(manager)
    times = [k / 10 for k in range(100) if manager.flush(now=NOW + k / 10)]
    assert times == [0.0, 2.0, 4.0, 6.0]
    assert pending.failed and pending.done and not pending.answered
    assert pending.response is None


@settings(max_examples=100, deadline=None)
@given(st.lists(st.booleans(), min_size=8, max_size=8))
def test_management_survives_loss(lost: list[bool]) -> None:
    """Done once if one request gets through, answered if then one answer does."""
    manager, player, losses = member(MANAGER), member(PLAYER), iter(lost)
    pending = ask(manager)
    obeyed, through, back = 0, False, False

    def passed(datagrams: list[bytes]) -> list[bytes]:
        return datagrams if datagrams and not next(losses, True) else []

    for k in range(24):
        now = NOW + k / 2
        there = passed(manager.flush(now=now))
        player.receive(there, now=now)
        obeyed += len(obey(player))
        through = through or bool(there)
        answers = passed(player.flush(now=now))
        manager.receive(answers, now=now)
        back = back or bool(answers)
    assert obeyed == through
    assert pending.answered == back
    assert pending.failed == (not back)


def test_a_repetition_is_answered_again_and_not_obeyed_again(
    manager: Exercise, player: Exercise
) -> None:
    ask(manager)
    datagrams = manager.flush(now=NOW)
    player.receive(datagrams * 2, now=NOW)
    assert len(obey(player)) == 1
    first = player.flush(now=NOW)
    player.receive(datagrams, now=NOW + 1)
    assert player.management.incoming == []
    (again,) = player.flush(now=NOW)
    assert again == first[0]
    assert player.management.repeated == 2


def test_a_repetition_before_the_answer_waits_for_it(
    manager: Exercise, player: Exercise
) -> None:
    ask(manager, ActionRequest)
    datagrams = manager.flush(now=NOW)
    player.receive(datagrams, now=NOW)
    (request,) = player.management.incoming
    player.receive(datagrams, now=NOW + 2)
    assert player.flush(now=NOW + 2) == []
    player.management.answer(request, answer_to(request))
    assert len(player.flush(now=NOW + 3)) == 1


def test_requests_in_any_order_appear_once_each(
    manager: Exercise, player: Exercise
) -> None:
    for kind in KINDS:
        ask(manager, kind)
    (datagram,) = manager.flush(now=NOW)
    shuffled = list(_pdus(datagram)) * 2
    np.random.default_rng(8).shuffle(shuffled)
    player.receive(shuffled, now=NOW)
    assert {type(request) for request in player.management.incoming} == set(KINDS)
    assert len(player.management.incoming) == len(KINDS)


def _pdus(datagram: bytes) -> Iterator[bytes]:
    while datagram:
        size = int.from_bytes(datagram[8:10], "big")
        yield datagram[:size]
        datagram = datagram[size:]


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        (EntityId(1, 2, 0), True),
        (EntityId(1, 2, ALL), True),
        (EntityId(1, ALL, ALL), True),
        (EntityId(ALL, ALL, ALL), True),
        (EntityId(ALL, ALL, 0), True),
        (EntityId(ALL, 2, 0), True),
        (EntityId(1, 2, 1), True),
        (EntityId(1, 2, 99), True),
        (EntityId(ALL, ALL, 1), True),
        (EntityId(ALL, ALL, 99), False),
        (EntityId(1, 3, 0), False),
        (EntityId(2, 2, 0), False),
        (EntityId(2, ALL, ALL), False),
        (EntityId(ALL, 3, ALL), False),
        (EntityId(0, 0, 0), False),
    ],
)
def test_a_request_concerns_whom_it_is_addressed_to(
    to: EntityId, expected: bool, manager: Exercise, player: Exercise
) -> None:
    player.owned.add(
        [EntityType()], ["ONE"], force=1, algorithm=1, position=(7e6, 0, 0)
    )
    ask(manager, to=to)
    player.receive(manager.flush(now=NOW), now=NOW)
    assert bool(player.management.incoming) == expected


def test_an_application_may_answer_for_its_entity(manager: Exercise) -> None:
    pending = ask(manager, RemoveEntity, to=EntityId(1, 2, 5))
    player = member(PLAYER)
    player.receive(manager.flush(now=NOW), now=NOW)
    obey(player)
    manager.receive(player.flush(now=NOW), now=NOW)
    assert pending.answered


def test_a_request_to_all_is_answered_by_the_first(manager: Exercise) -> None:
    pending = ask(manager, to=EntityId(ALL, ALL, ALL))
    other = member(OTHER)
    other.receive(manager.flush(now=NOW), now=NOW)
    obey(other, OTHER)
    manager.receive(other.flush(now=NOW), now=NOW)
    assert pending.answered
    assert list(pending.responses) == [OTHER]


def test_a_request_to_all_may_await_everybody(manager: Exercise) -> None:
    pending = ask(manager, to=EntityId(ALL, ALL, ALL), expect=[PLAYER, OTHER])
    datagrams = manager.flush(now=NOW)
    for who, done in ((OTHER, False), (PLAYER, True)):
        one = member(who)
        one.receive(datagrams, now=NOW)
        obey(one, who)
        manager.receive(one.flush(now=NOW), now=NOW)
        assert pending.done == done
    assert set(pending.responses) == {PLAYER, OTHER}


@pytest.mark.parametrize("kind", [CreateEntity, ActionRequest])
def test_an_interim_answer_keeps_the_request_open(
    kind: type[Any], manager: Exercise, player: Exercise
) -> None:
    """The human decides after 30 s; retries bring the last word even so."""
    pending = ask(manager, kind)
    request, obeyed = None, 0
    for k in range(400):
        now = NOW + k / 10
        player.receive(manager.flush(now=now), now=now)
        for request in player.management.incoming:
            obeyed += 1
            player.management.answer(request, interim(request))
        if k == 300:
            player.management.answer(request, answer_to(request))
        answers = player.flush(now=now)
        manager.receive([] if k == 300 else answers, now=now)
        assert not pending.failed
        assert pending.answered == (k >= 320)
    assert obeyed == 1
    assert pending.interim is not None
    assert pending.response == answer_to(pending.body)


def interim(request: Any) -> Any:
    back = (PLAYER, request.originating_id)
    if isinstance(request, ActionRequest):
        return ActionResponse(*back, request.request_id, RequestStatus.EXECUTING)
    return Acknowledge(
        *back,
        AcknowledgeFlag.CREATE_ENTITY,
        ResponseFlag.PENDING_OPERATOR,
        request.request_id,
    )


def test_one_that_only_promised_is_given_up_when_it_falls_silent(
    manager: Exercise, player: Exercise
) -> None:
    pending = ask(manager, ActionRequest)
    player.receive(manager.flush(now=NOW), now=NOW)
    (request,) = player.management.incoming
    player.management.answer(request, interim(request))
    manager.receive(player.flush(now=NOW), now=NOW)
    for k in range(82):
        manager.flush(now=NOW + k / 10)
    assert pending.failed


def test_a_withdrawn_request_is_not_repeated(manager: Exercise) -> None:
    pending = ask(manager)
    manager.flush(now=NOW)
    manager.management.withdraw(pending)
    assert pending.failed
    assert manager.flush(now=NOW + 2) == []


def test_a_restarted_manager_may_use_its_numbers_again(player: Exercise) -> None:
    for at in (0.0, 1.0):
        manager = member(MANAGER)
        body = ActionRequest(MANAGER, PLAYER, 1, action_id=int(at))
        manager.management.request(body, now=NOW)
        player.receive(manager.flush(now=NOW + at), now=NOW + at)
        assert obey(player) == [body]


def test_after_all_repetitions_the_same_request_is_a_new_one(
    manager: Exercise, player: Exercise
) -> None:
    ask(manager)
    datagrams = manager.flush(now=NOW)
    for at in (0.0, 30.0):
        player.receive(datagrams, now=NOW + at)
        assert len(obey(player)) == 1
        player.flush(now=NOW + at + 25.0)


def test_a_number_that_is_in_use_is_refused(manager: Exercise) -> None:
    body = CreateEntity(MANAGER, PLAYER, 5)
    manager.management.request(body, now=NOW)
    with pytest.raises(ValueError, match="5"):
        manager.management.request(body, now=NOW)


def test_memory_of_requests_is_bounded(manager: Exercise, player: Exercise) -> None:
    """Of very many requests the oldest are forgotten, and new when they come again."""

    def request(*numbers: int) -> list[bytes]:
        for number in numbers:
            manager.send(CreateEntity(MANAGER, PLAYER, number))
        return manager.flush(now=NOW)

    player.receive(request(*range(1, 3001)), now=NOW)
    assert len(player.management.incoming) == 3000
    player.flush(now=NOW)
    player.receive(request(1, 3000), now=NOW)
    assert [one.request_id for one in player.management.incoming] == [1]
