"""Rules on Fires with Detonations: each with clean traffic, and with broken."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from fom.enums import Appearance
from interop.conformance import Outcome
from interop.dis import (
    Descriptor,
    Detonation,
    EntityId,
    EntityState,
    EntityType,
    EventId,
    Fire,
    Location,
)

Fixture = Callable[..., Any]

HOST, TARGET, MISSILE = EntityId(1, 2, 3), EntityId(1, 2, 9), EntityId(1, 2, 4)
HERE, THERE = Location(6.39e6), Location(6.39e6, 5000.0)
WARHEAD = Descriptor(EntityType(2, 1, 225, 1), 1000, 1000, 1)
EVENT = EventId(1, 2, 7)
FIRE = Fire(HOST, TARGET, MISSILE, EVENT, location=HERE, descriptor=WARHEAD)
HIT = Detonation(
    HOST, TARGET, MISSILE, EVENT, location=THERE, descriptor=WARHEAD, result=1
)
LAUNCHER = EntityState(HOST, 1, location=HERE)
VICTIM = EntityState(TARGET, 2, location=THERE)
FLYING = EntityState(MISSILE, 1, (), EntityType(2, 1, 225, 1), location=HERE)
GONE = replace(FLYING, appearance=int(Appearance.DEACTIVATED))
UNTRACKED = replace(FIRE, munition_id=EntityId(0, 0, 0))
BLAST = replace(HIT, munition_id=EntityId(0, 0, 0))


@pytest.fixture
def after(judge: Fixture, sent: Fixture) -> Fixture:
    """Judge bodies that are sent a second apart, and the quiet time after them."""

    def judged(*bodies: Any, quiet: float = 700.0) -> Any:
        packets = [sent(float(n), body) for n, body in enumerate(bodies)]
        return judge(*packets, sent(len(bodies) + quiet, VICTIM))

    return judged


CLEAN = LAUNCHER, VICTIM, FIRE, FLYING, HIT, GONE


@pytest.mark.parametrize("code", ["WF3", "WF4", "WF5", "WF7"])
def test_a_shot_from_fire_to_detonation_passes(after: Fixture, code: str) -> None:
    entry = after(*CLEAN).entry(code)
    assert entry.outcome is Outcome.PASS
    assert entry.looked >= 1


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"event_id": EventId(1, 2, 8)}, "event_id"),
        ({"firing_id": TARGET}, "firing_id"),
        (
            {"descriptor": replace(WARHEAD, munition=EntityType(2, 9))},
            "descriptor.munition",
        ),
        ({"descriptor": replace(WARHEAD, quantity=0)}, "descriptor.quantity"),
    ],
)
def test_a_detonation_that_is_unlike_its_fire_is_told(
    after: Fixture, changes: dict[str, Any], field: str
) -> None:
    judged = after(LAUNCHER, VICTIM, FIRE, FLYING, replace(HIT, **changes), GONE)
    entry = judged.entry("WF3")
    assert (entry.looked, entry.failed) == (1, 1)
    assert (entry.first.frame, entry.first.field) == (5, field)
    assert judged.entry("WF4").failed == 0


def test_an_event_of_no_fire_is_told_in_the_end(after: Fixture) -> None:
    other = replace(BLAST, event_id=EventId(1, 2, 8))
    entry = after(UNTRACKED, other).entry("WF3")
    assert (entry.failed, entry.first.frame) == (1, 2)
    assert entry.first.value == "1:2:8"
    assert entry.first.expected == "1:2:7, as in the Fire"


def test_a_fire_that_was_lost_blames_nobody(after: Fixture) -> None:
    lost = replace(BLAST, event_id=EventId(1, 2, 6))
    judged = after(UNTRACKED, lost, BLAST)
    assert judged.entry("WF3").failed == judged.entry("WF4").failed == 0


def test_a_detonation_may_overtake_its_fire(judge: Fixture, sent: Fixture) -> None:
    fire, blast = sent(0.0, UNTRACKED), sent(0.5, BLAST)
    judged = judge(blast._replace(time=fire.time), fire._replace(time=blast.time))
    entry = judged.entry("WF3")
    assert (entry.looked, entry.failed) == (1, 0)
    early = judge(sent(0.0, BLAST), sent(0.5, UNTRACKED)).entry("WF3")
    assert (early.failed, early.first.field) == (1, "header.timestamp")


def test_a_fire_without_an_end_is_told(after: Fixture) -> None:
    untracked = after(UNTRACKED).entry("WF4")
    assert (untracked.failed, untracked.first.frame) == (1, 1)
    tracked = after(FIRE, FLYING, GONE, quiet=30.0).entry("WF4")
    assert (tracked.failed, tracked.first.value) == (1, "1:2:7")


def test_a_fire_at_the_end_is_not_told(after: Fixture) -> None:
    assert after(UNTRACKED, quiet=60.0).entry("WF4").looked == 0
    assert after(FIRE, FLYING, quiet=5.0).entry("WF4").looked == 0


def test_who_is_shot_down_does_not_detonate(after: Fixture) -> None:
    other = Detonation(EntityId(1, 8, 1), MISSILE, descriptor=WARHEAD, result=1)
    assert after(FIRE, FLYING, other, GONE).entry("WF4").failed == 0


@pytest.mark.parametrize(
    ("flight", "field"),
    [
        ((HIT,), "munition_id"),
        ((FLYING, HIT), "munition_id"),
        ((replace(FLYING, entity_type=EntityType(1, 2)), HIT, GONE), ""),
        ((FLYING, replace(HIT, munition_id=TARGET), GONE), "munition_id"),
    ],
)
def test_a_munition_that_is_tracked_is_an_entity(
    after: Fixture, flight: tuple[object, ...], field: str
) -> None:
    entry = after(FIRE, *flight).entry("WF5")
    assert (entry.looked, entry.failed, entry.first.frame) == (1, 1, 1)
    assert entry.first.field == (field or "entity_type.kind")


def test_a_shot_is_where_its_entities_are(after: Fixture) -> None:
    away = replace(HIT, location=HERE)
    entry = after(LAUNCHER, VICTIM, FIRE, FLYING, away, GONE).entry("WF7")
    assert (entry.looked, entry.failed, entry.first.frame) == (2, 1, 5)
    assert entry.first.value == "5000 m away"
    geodetic = replace(FIRE, location=Location(0.9, 0.1, 100.0))
    assert after(LAUNCHER, geodetic).entry("WF7").failed == 1
