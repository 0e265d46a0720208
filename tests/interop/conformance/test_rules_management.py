"""Rules on management PDUs and who answers them: clean traffic, and broken."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from interop.conformance import Outcome
from interop.dis import (
    Acknowledge,
    ActionRequest,
    ActionResponse,
    ClockTime,
    CreateEntity,
    CreateEntityR,
    Data,
    DataQuery,
    EntityId,
    EntityState,
    Location,
    RemoveEntity,
    StartResume,
)

Fixture = Callable[..., Any]

START = 1_800_000_000.0  #: s, as in the fixtures
CONTROL, MINE = EntityId(1, 9, 0), EntityId(1, 2, 0)
CREATE = CreateEntity(CONTROL, MINE, 7)
CREATED = Acknowledge(MINE, CONTROL, 1, 1, 7)
QUERY, DATA = DataQuery(CONTROL, MINE, 8), Data(MINE, CONTROL, 8)
ACTION = ActionRequest(CONTROL, MINE, 9)
PENDING, DONE = ActionResponse(MINE, CONTROL, 9, 1), ActionResponse(MINE, CONTROL, 9, 4)
RELIABLE = CreateEntityR(CONTROL, MINE, request_id=5)
ALIVE = EntityState(EntityId(1, 2, 3), 1, location=Location(6.39e6))


@pytest.fixture
def timed(judge: Fixture, sent: Fixture) -> Fixture:
    """Judge bodies with their times; the federate is heard at the end."""

    def judged(*told: tuple[float, Any], end: float = 60.0) -> Any:
        return judge(*(sent(time, body) for time, body in told), sent(end, ALIVE))

    return judged


CLEAN = (0.0, CREATE), (1.0, CREATED), (2.0, QUERY), (3.0, DATA)


@pytest.mark.parametrize(
    ("code", "federate"),
    [
        ("S1", "1:2"),
        ("S1W", "1:2"),
        ("S2", "1:2"),
        ("S3", "1:9"),
        ("S6", "1:2"),
        ("S6", "1:9"),
    ],
)
def test_requests_that_are_answered_pass(
    timed: Fixture, code: str, federate: str
) -> None:
    entry = timed(*CLEAN).entry(code, federate)
    assert entry.outcome is Outcome.PASS
    assert entry.looked >= 1


def test_a_request_that_nobody_answers_is_told(timed: Fixture) -> None:
    entry = timed((0.0, ALIVE), (1.0, CREATE)).entry("S1")
    assert (entry.looked, entry.failed, entry.first.frame) == (1, 1, 2)
    assert entry.first.value == "7: no answer"
    assert entry.first.expected.endswith("Create Entity of 1:2:0")


@pytest.mark.parametrize(("tries", "code"), [(1, "S1W"), (3, "S1"), (4, "S1")])
def test_who_answers_others_may_have_been_lost(
    timed: Fixture, tries: int, code: str
) -> None:
    asked = [(4.0 + 2.0 * n, CREATE) for n in range(tries)]
    judged = timed((0.0, QUERY), (1.0, DATA), *asked)
    failed = {one: judged.entry(one).failed for one in ("S1", "S1W")}
    assert failed == {"S1": code == "S1", "S1W": code == "S1W"}
    assert judged.entry(code).looked == 2


def test_an_answer_with_another_number_is_told(timed: Fixture) -> None:
    other = replace(CREATED, request_id=6)
    entry = timed((0.0, ALIVE), (1.0, CREATE), (2.0, other)).entry("S1")
    assert (entry.failed, entry.first.value) == (1, "7: an answer to request 6")


def test_an_answer_with_the_addresses_of_the_request_is_told(timed: Fixture) -> None:
    copied = replace(CREATED, originating_id=CONTROL, receiving_id=MINE)
    entry = timed((0.0, ALIVE), (1.0, CREATE), (2.0, copied)).entry("S1")
    assert (entry.looked, entry.failed) == (1, 1)
    assert entry.first.field == "originating_id"


def test_a_request_at_the_end_is_not_told(timed: Fixture) -> None:
    assert timed((0.0, ALIVE), (50.0, CREATE)).entry("S1").looked == 0


def test_who_is_not_there_has_no_answer(judge: Fixture, sent: Fixture) -> None:
    other = replace(ALIVE, entity_id=EntityId(1, 3, 1))
    judged = judge(sent(0.0, ALIVE), sent(5.0, CREATE), sent(60.0, other))
    assert judged.entry("S1").looked == 0


def test_who_was_not_there_yet_has_no_answer(timed: Fixture) -> None:
    """A process that starts slowly; its manager asks anew when it has come."""
    tries = [(2.0 * n, CREATE) for n in range(4)]
    assert timed(*tries, end=7.0).entry("S1").looked == 0
    assert timed(*tries, (7.0, ALIVE)).entry("S1").looked == 0
    assert timed(*tries[:3], (5.0, ALIVE), tries[3]).entry("S1").failed == 1


@pytest.mark.parametrize(("service", "failed"), [(0, 1), (1, 0)])
def test_an_answer_is_due_where_it_is_asked_for(
    timed: Fixture, service: int, failed: int
) -> None:
    told = replace(RELIABLE, reliability=service)
    assert timed((0.0, ALIVE), (1.0, told)).entry("S1").failed == failed


def test_all_are_not_asked_for_an_answer(timed: Fixture) -> None:
    everybody = EntityId(65535, 65535, 65535)
    assert timed((0.0, replace(CREATE, receiving_id=everybody))).entry("S1").looked == 0


def test_an_acknowledge_of_another_kind_is_told(timed: Fixture) -> None:
    judged = timed((0.0, CREATE), (1.0, replace(CREATED, acknowledge_flag=2)))
    entry = judged.entry("S2")
    assert (entry.looked, entry.failed, entry.first.frame) == (1, 1, 2)
    assert (entry.first.field, entry.first.value) == ("acknowledge_flag", 2)
    assert entry.first.expected == "1, of a Create Entity"
    assert judged.entry("S1").failed == 0


def test_a_number_that_is_taken_is_told(timed: Fixture) -> None:
    again = RemoveEntity(CONTROL, MINE, 7)
    entry = timed((0.0, CREATE), (1.0, CREATED), (5.0, again)).entry("S3", "1:9")
    assert (entry.looked, entry.failed, entry.first.frame) == (2, 1, 3)
    assert (entry.first.field, entry.first.value) == ("request_id", 7)


def test_a_request_is_repeated_three_times(timed: Fixture) -> None:
    tries = [(2.0 * n, CREATE) for n in range(5)]
    clean = timed((0.0, ALIVE), *tries[:4]).entry("S4", "1:9")
    assert (clean.looked, clean.failed) == (3, 0)
    entry = timed((0.0, ALIVE), *tries).entry("S4", "1:9")
    assert (entry.looked, entry.failed, entry.first.frame) == (4, 1, 6)
    assert entry.first.value == "repetition 4"


def test_a_repetition_that_comes_at_once_is_told(timed: Fixture) -> None:
    entry = timed((0.0, CREATE), (0.7, CREATE), (1.0, CREATED)).entry("S4", "1:9")
    assert (entry.failed, entry.first.value) == (1, "after 0.700 s")


def test_who_was_told_to_wait_may_ask_on(timed: Fixture) -> None:
    told: list[tuple[float, Any]] = [(2.0 * n, ACTION) for n in range(6)]
    told += [(5.0, PENDING), (11.0, DONE)]
    packets = sorted(told, key=lambda one: one[0])
    assert timed(*packets).entry("S4", "1:9").failed == 0


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"originating_id": EntityId(1, 9, 65535)}, "originating_id"),
        ({"receiving_id": EntityId(0, 0, 0)}, "receiving_id"),
    ],
)
def test_who_is_nobody_is_told(
    timed: Fixture, changes: dict[str, Any], field: str
) -> None:
    entry = timed((0.0, CREATE), (1.0, replace(CREATE, **changes))).entry("S6", "1:9")
    assert (entry.looked, entry.failed, entry.first.field) == (2, 1, field)


def test_a_start_is_near_the_present(timed: Fixture) -> None:
    soon = StartResume(CONTROL, MINE, ClockTime.at(START + 10.0), request_id=1)
    odd = replace(soon, real_time=ClockTime(1_800_000_000, 0), request_id=2)
    unsaid = replace(soon, real_time=ClockTime(), request_id=3)
    entry = timed((0.0, soon), (1.0, odd), (2.0, unsaid)).entry("S7", "1:9")
    assert (entry.looked, entry.failed) == (2, 1)
    assert (entry.first.frame, entry.first.field) == (2, "real_time")
