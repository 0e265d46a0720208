"""Rules on Entity State: each with clean traffic, and with broken."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from fom.enums import Appearance
from interop.conformance import Outcome, Profile
from interop.dis import (
    ClockTime,
    DeadReckoning,
    EntityId,
    EntityState,
    EntityType,
    Location,
    Marking,
    StartResume,
    StopFreeze,
)
from interop.exercise import Agreement

Fixture = Callable[..., Any]

STATE = EntityState(
    EntityId(1, 2, 3),
    1,
    (),
    EntityType(1, 2, 225, 1),
    marking=Marking.of("TEST"),
    location=Location(6_378_137.0, 0.0, 0.0),
    dead_reckoning=DeadReckoning(2),
)


def test_a_state_in_every_heartbeat_passes(judge: Fixture, sent: Fixture) -> None:
    entry = judge(*(sent(5.0 * n, STATE) for n in range(4))).entry("ES6")
    assert (entry.outcome, entry.looked, entry.failed) == (Outcome.PASS, 3, 0)


def test_a_gap_above_the_timeout_is_an_error(judge: Fixture, sent: Fixture) -> None:
    entry = judge(*(sent(t, STATE) for t in (0.0, 5.0, 18.0, 33.0))).entry("ES6")
    assert (entry.outcome, entry.looked, entry.failed) == (Outcome.FAIL, 3, 2)
    assert (entry.first.frame, entry.first.entity) == (3, "1:2:3")
    assert entry.first.value == pytest.approx(13.0, abs=1e-3)
    assert entry.worst.value == pytest.approx(15.0, abs=1e-3)


def test_a_late_state_is_a_warning(judge: Fixture, sent: Fixture) -> None:
    judged = judge(*(sent(t, STATE) for t in (0.0, 5.0, 10.4, 16.0)))
    late = judged.entry("ES6W")
    assert (late.looked, late.failed, late.first.frame) == (3, 1, 4)
    assert late.first.value == pytest.approx(5.6, abs=1e-3)
    assert late.first.expected == "a state within 5.5 s"
    assert judged.entry("ES6").outcome is Outcome.PASS


def test_datagrams_that_overtake_each_other_are_no_gap(
    judge: Fixture, sent: Fixture
) -> None:
    one, two, three = (sent(t, STATE) for t in (0.0, 5.0, 10.0))
    swapped = judge(one, three._replace(time=two.time), two._replace(time=two.time + 1))
    assert swapped.entry("ES6").failed == swapped.entry("ES6W").failed == 0


def test_an_entity_at_rest_has_its_own_heartbeat(judge: Fixture, sent: Fixture) -> None:
    slow = Profile(agreement=Agreement(stationary_heartbeat=60.0))
    packets = [sent(t, STATE) for t in (0.0, 60.0, 125.0)]
    assert judge(*packets, profile=slow).entry("ES6W").failed == 0
    assert judge(*packets).entry("ES6").failed == 2


def test_nobody_owes_a_heartbeat_in_a_freeze(judge: Fixture, sent: Fixture) -> None:
    control, mine = EntityId(1, 9, 0), EntityId(1, 2, 0)
    judged = judge(
        sent(0.0, STATE),
        sent(1.0, StopFreeze(control, mine)),
        sent(61.0, StartResume(control, mine, ClockTime(), ClockTime())),
        sent(61.5, STATE),
        sent(80.0, STATE),
    )
    entry = judged.entry("ES6")
    assert (entry.looked, entry.failed, entry.first.frame) == (1, 1, 5)


def test_who_leaves_has_to_say_so(judge: Fixture, sent: Fixture) -> None:
    last = replace(STATE, appearance=int(Appearance.DEACTIVATED))
    other = EntityState(EntityId(1, 3, 1))
    told = judge(sent(0.0, STATE), sent(5.0, last), sent(30.0, other)).entry("ES11")
    assert (told.outcome, told.looked) == (Outcome.PASS, 1)
    untold = judge(sent(0.0, STATE), sent(5.0, STATE), sent(30.0, other)).entry("ES11")
    assert (untold.looked, untold.failed) == (1, 1)
    assert (untold.first.frame, untold.first.entity) == (2, "1:2:3")


def test_who_is_forgotten_had_to_say_so_too(judge: Fixture, sent: Fixture) -> None:
    others = [sent(5.0 * n, EntityState(EntityId(1, 3, 1))) for n in range(40)]
    assert judge(sent(0.0, STATE), *others).entry("ES11").failed == 1


def test_an_algorithm_above_9_is_an_error(judge: Fixture, sent: Fixture) -> None:
    odd = replace(STATE, dead_reckoning=DeadReckoning(10))
    judged = judge(sent(0.0, STATE, odd))
    assert judged.entry("ES2").failed == 1
    assert judged.entry("ES2").first.value == 10
    assert judge(sent(0.0, STATE)).entry("ES2").outcome is Outcome.PASS


def test_nobody_is_at_the_centre_of_the_earth(judge: Fixture, sent: Fixture) -> None:
    entry = judge(sent(0.0, STATE, replace(STATE, location=Location()))).entry("ES3")
    assert (entry.looked, entry.failed) == (2, 1)
    assert entry.first.field == "location"


@pytest.mark.parametrize(
    ("kind", "radius", "fits"),
    [
        ((1, 2), 6.39e6, True),
        ((1, 2), 6.6e6, False),
        ((1, 1), 6.38e3, False),  # kilometres
        ((3, 1), 6.2e6, False),
        ((1, 5), 6.9e6, True),
        ((1, 5), 6.378e6, False),
    ],
)
def test_an_entity_is_where_its_domain_is(
    judge: Fixture,
    sent: Fixture,
    kind: tuple[int, int],
    radius: float,
    fits: bool,
) -> None:
    there = Location(0.0, radius, 0.0)
    state = replace(STATE, entity_type=EntityType(*kind), location=there)
    entry = judge(sent(0.0, state)).entry("ES3W")
    assert (entry.looked, entry.failed) == (1, not fits)
    assert fits or entry.first.value == radius


def test_a_munition_may_be_anywhere(judge: Fixture, sent: Fixture) -> None:
    state = replace(STATE, entity_type=EntityType(2, 10), location=Location(9e6))
    assert judge(sent(0.0, state)).entry("ES3W").outcome is Outcome.NOT_EXERCISED


@pytest.mark.parametrize(
    ("marking", "fits"),
    [
        (Marking(1, b"ABCDEFGHIJK"), True),
        (Marking(0, bytes(11)), True),
        (Marking(0, b"TEST".ljust(11, b"\0")), False),
        (Marking(1, b"TEST\0\0X\0\0\0\0"), False),
        (Marking(1, b"T\xe9ST".ljust(11, b"\0")), False),
    ],
)
def test_a_marking_is_ascii(
    judge: Fixture, sent: Fixture, marking: Marking, fits: bool
) -> None:
    entry = judge(sent(0.0, replace(STATE, marking=marking))).entry("ES5")
    assert (entry.looked, entry.failed) == (1, not fits)
