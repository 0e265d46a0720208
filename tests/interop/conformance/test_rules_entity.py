"""Rules on Entity State: each with clean traffic, and with broken."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from interop.conformance import Outcome
from interop.dis import (
    DeadReckoning,
    EntityId,
    EntityState,
    EntityType,
    Marking,
    Vector,
)

Fixture = Callable[..., Any]

STATE = EntityState(
    EntityId(1, 2, 3),
    1,
    (),
    EntityType(1, 2, 225, 1),
    marking=Marking.of("TEST"),
    dead_reckoning=DeadReckoning(2),
)


def test_a_state_in_every_heartbeat_passes(judge: Fixture, sent: Fixture) -> None:
    entry = judge(*(sent(5.0 * n, STATE) for n in range(4))).entry("ES6")
    assert (entry.outcome, entry.looked, entry.failed) == (Outcome.PASS, 3, 0)


def test_a_gap_above_the_timeout_is_an_error(judge: Fixture, sent: Fixture) -> None:
    entry = judge(*(sent(t, STATE) for t in (0.0, 5.0, 18.0, 33.0))).entry("ES6")
    assert (entry.outcome, entry.looked, entry.failed) == (Outcome.FAIL, 3, 2)
    assert (entry.first.frame, entry.first.entity) == (3, "1:2:3")
    assert entry.first.value == 13.0
    assert entry.worst.value == 15.0


def test_an_algorithm_above_9_is_an_error(judge: Fixture, sent: Fixture) -> None:
    odd = replace(STATE, dead_reckoning=DeadReckoning(10))
    judged = judge(sent(0.0, STATE, odd))
    assert judged.entry("ES2").failed == 1
    assert judged.entry("ES2").first.value == 10
    assert judge(sent(0.0, STATE)).entry("ES2").outcome is Outcome.PASS


def test_a_speed_above_all_is_told(judge: Fixture, sent: Fixture) -> None:
    fast = replace(STATE, velocity=Vector(12_001.0, 0.0, 0.0))
    assert judge(sent(0.0, STATE, fast)).entry("ES4").failed == 1
