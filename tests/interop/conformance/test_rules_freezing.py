"""Rules on who has to be silent: each with clean traffic, and with broken."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from fom.enums import Appearance
from interop.conformance import Outcome
from interop.dis import (
    Acknowledge,
    ClockTime,
    EntityId,
    EntityState,
    Location,
    RemoveEntity,
    StartResume,
    StopFreeze,
)

Fixture = Callable[..., Any]

START = 1_800_000_000.0  #: s, as in the fixtures
CONTROL, MINE = EntityId(1, 9, 0), EntityId(1, 2, 0)
STATE = EntityState(EntityId(1, 2, 3), 1, location=Location(6.39e6))
STOP = StopFreeze(CONTROL, MINE, request_id=1)
STOPPED = Acknowledge(MINE, CONTROL, 4, 1, 1)
GO = StartResume(CONTROL, MINE, ClockTime.at(START + 30.0), request_id=2)
GOING = Acknowledge(MINE, CONTROL, 3, 1, 2)


@pytest.fixture
def entry(judge: Fixture, sent: Fixture) -> Fixture:
    """Judge bodies with their times by S5."""

    def judged(*told: tuple[float, Any]) -> Any:
        return judge(*(sent(time, body) for time, body in told)).entry("S5")

    return judged


HALT = (0.0, STATE), (1.0, STOP), (1.1, STOPPED)


def test_who_stops_and_goes_on_in_time_passes(entry: Fixture) -> None:
    clean = entry(*HALT, (1.5, STATE), (20.0, GO), (20.1, GOING), (30.0, STATE))
    assert (clean.outcome, clean.looked) == (Outcome.PASS, 1)


def test_who_sends_on_is_told(entry: Fixture) -> None:
    told = entry(*HALT, (6.0, STATE), (11.0, STATE), (30.0, GO))
    assert (told.looked, told.failed, told.first.frame) == (1, 1, 4)
    assert (told.first.entity, told.first.field) == ("1:2:0", "header.pdu_type")
    assert told.first.value == "Entity State 4.9 s after it had stopped"
    assert told.first.expected == "silence after the Stop/Freeze of frame 2"


def test_who_is_to_stop_later_goes_on_until_then(entry: Fixture) -> None:
    later = replace(STOP, real_time=ClockTime.at(START + 10.0))
    halt = (0.0, STATE), (1.0, later), (1.1, STOPPED), (9.0, STATE)
    assert entry(*halt, (30.0, GO)).outcome == Outcome.PASS
    told = entry(*halt, (15.0, STATE), (30.0, GO))
    assert (told.failed, told.first.frame) == (1, 5)


def test_all_may_be_stopped_at_once(entry: Fixture) -> None:
    everybody = replace(STOP, receiving_id=EntityId(65535, 65535, 65535))
    told = entry((0.0, STATE), (1.0, everybody), (1.1, STOPPED), (6.0, STATE))
    assert (told.failed, told.first.entity) == (1, "65535:65535:65535")


def test_a_stop_that_comes_late_once_more_stops_nobody(entry: Fixture) -> None:
    now = replace(GO, real_time=ClockTime())
    again = (14.0, STOP), (14.1, STOPPED), (20.0, STATE)
    clean = entry(*HALT, (10.0, now), (10.1, GOING), *again)
    assert (clean.outcome, clean.looked) == (Outcome.PASS, 1)


def test_who_goes_on_before_the_time_is_told(entry: Fixture) -> None:
    told = entry(*HALT, (20.0, GO), (20.1, GOING), (25.0, STATE), (31.0, STATE))
    assert (told.looked, told.failed, told.first.frame) == (1, 1, 6)


@pytest.mark.parametrize(
    "halt",
    [
        ((1.0, replace(STOP, frozen_behavior=2)), (1.1, STOPPED)),
        ((1.0, STOP), (1.1, replace(STOPPED, response_flag=2))),
        ((1.0, STOP),),
    ],
)
def test_who_may_send_or_does_not_stop_is_not_told(
    entry: Fixture, halt: tuple[tuple[float, Any], ...]
) -> None:
    quiet = entry((0.0, STATE), *halt, (6.0, STATE), (11.0, STATE))
    assert quiet.outcome is Outcome.NOT_EXERCISED


def test_who_is_stopped_may_leave(entry: Fixture) -> None:
    gone = replace(STATE, appearance=int(Appearance.DEACTIVATED))
    assert entry(*HALT, (6.0, gone), (9.0, STOPPED)).failed == 0
    removed = RemoveEntity(CONTROL, MINE, 3)
    assert entry(*HALT, (6.0, removed), (9.0, STATE)).outcome is Outcome.PASS
