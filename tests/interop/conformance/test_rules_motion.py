"""Rules on motion: each with clean traffic, and with broken."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from fom.enums import Appearance
from interop.conformance import Outcome
from interop.dis import (
    DeadReckoning,
    EntityId,
    EntityState,
    EntityType,
    Location,
    Orientation,
    Vector,
)

Fixture = Callable[..., Any]

RADIUS, SPEED = 6_378_137.0, 200.0
STATE = EntityState(
    EntityId(1, 2, 3),
    1,
    (),
    EntityType(1, 2, 225, 1),
    location=Location(RADIUS, 0.0, 0.0),
    velocity=Vector(0.0, SPEED, 0.0),
    dead_reckoning=DeadReckoning(2),
)


def flown(time: float, speed: float = SPEED, **changes: Any) -> EntityState:
    """The state after some time of straight flight along Y."""
    there = replace(STATE, location=Location(RADIUS, speed * time, 0.0))
    return replace(there, **changes)


def test_a_speed_above_all_is_told(judge: Fixture, sent: Fixture) -> None:
    fast = replace(STATE, velocity=Vector(12_001.0, 0.0, 0.0))
    assert judge(sent(0.0, STATE, fast)).entry("ES4").failed == 1
    assert judge(sent(0.0, STATE)).entry("ES4").outcome is Outcome.PASS


def test_who_flies_as_announced_passes(judge: Fixture, sent: Fixture) -> None:
    judged = judge(*(sent(t, flown(t)) for t in (0.0, 5.0, 10.0)))
    for code in ("ES7", "ES9", "ES10"):
        entry = judged.entry(code)
        assert (entry.outcome, entry.failed) == (Outcome.PASS, 0), code
        assert entry.looked


def test_who_is_elsewhere_is_told(judge: Fixture, sent: Fixture) -> None:
    fast = [sent(t, flown(t, 2.0 * SPEED)) for t in (0.0, 5.0)]
    judged = judge(*fast)
    entry = judged.entry("ES7")
    assert (entry.looked, entry.failed) == (1, 1)
    assert (entry.first.frame, entry.first.entity) == (2, "1:2:3")
    assert entry.first.value.startswith("1e+03 m and 0 degrees off after 5 s")
    velocity = judged.entry("ES10")
    assert velocity.failed == 1
    assert velocity.first.expected.startswith("400 m/s")


def test_velocity_in_world_axes_is_none_in_body_axes(
    judge: Fixture, sent: Fixture
) -> None:
    # the nose points along Y: in body axes the velocity is along X
    nose: dict[str, Any] = {"orientation": Orientation(1.5707963, 0.0, 0.0)}
    right = {**nose, "dead_reckoning": DeadReckoning(6), "velocity": Vector(SPEED)}
    wrong = {**right, "velocity": Vector(0.0, SPEED)}
    for changes, failed in ((right, 0), (wrong, 1)):
        judged = judge(*(sent(t, flown(t, **changes)) for t in (0.0, 5.0)))
        assert judged.entry("ES7").failed == failed
        assert judged.entry("ES10").failed == failed


def test_who_turns_without_saying_so_is_told(judge: Fixture, sent: Fixture) -> None:
    turned = flown(5.0, orientation=Orientation(0.5, 0.0, 0.0))
    entry = judge(sent(0.0, STATE), sent(5.0, turned)).entry("ES7")
    assert entry.failed == 1
    assert "28.6 degrees off" in entry.first.value


@pytest.mark.parametrize(
    "appearance", [int(Appearance.FROZEN), int(Appearance.DEACTIVATED)]
)
def test_who_is_frozen_or_gone_may_stand_still(
    judge: Fixture, sent: Fixture, appearance: int
) -> None:
    held = replace(STATE, appearance=appearance)
    entry = judge(sent(0.0, STATE), sent(5.0, held)).entry("ES7")
    assert entry.outcome is Outcome.NOT_EXERCISED


def test_datagrams_that_overtake_each_other_are_in_order(
    judge: Fixture, sent: Fixture
) -> None:
    one, two, three = (sent(t, flown(t)) for t in (0.0, 5.0, 10.0))
    late = two._replace(time=three.time + 0.1)
    assert judge(one, three, late, sent(15.0, flown(15.0))).entry("ES7").failed == 0


def test_timestamps_that_are_none_are_no_motion(judge: Fixture, sent: Fixture) -> None:
    packets = [sent(t, flown(t)) for t in (0.0, 20.0)]
    stuck = [one._replace(payload=_unstamped(one.payload)) for one in packets]
    assert judge(*stuck).entry("ES7").outcome is Outcome.NOT_EXERCISED


def test_timestamps_of_other_units_are_no_motion(judge: Fixture, sent: Fixture) -> None:
    packets = [sent(5.0 * n, flown(5.0 * n)) for n in range(4)]
    slow = [
        one._replace(payload=one.payload[:4] + bytes([0, 0, n, 1]) + one.payload[8:])
        for n, one in enumerate(packets)
    ]
    judged = judge(*slow)
    assert judged.entry("ES7").failed == judged.entry("ES10").failed == 0


def _unstamped(pdu: bytes) -> bytes:
    return pdu[:4] + bytes(4) + pdu[8:]


def test_a_state_without_news_is_a_waste(judge: Fixture, sent: Fixture) -> None:
    entry = judge(*(sent(t, flown(t)) for t in (0.0, 1.0, 2.0))).entry("ES8")
    assert (entry.looked, entry.failed) == (2, 2)
    burning = flown(1.0, appearance=1 << 15)
    assert judge(sent(0.0, STATE), sent(1.0, burning)).entry("ES8").failed == 0


@pytest.mark.parametrize(
    "changes",
    [
        {"dead_reckoning": DeadReckoning(1)},
        {"dead_reckoning": DeadReckoning(2, acceleration=Vector(1.0))},
        {"dead_reckoning": DeadReckoning(5, angular_velocity=Vector(1.0))},
    ],
)
def test_what_the_algorithm_does_not_use_is_zero(
    judge: Fixture, sent: Fixture, changes: dict[str, Any]
) -> None:
    entry = judge(sent(0.0, replace(STATE, **changes))).entry("ES9")
    assert (entry.looked, entry.failed) == (1, 1)
    assert entry.first.value.startswith("algorithm ")
