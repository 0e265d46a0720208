"""Rules on single shots: each with clean traffic, and with broken."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from interop.conformance import Outcome
from interop.dis import (
    DamageDescription,
    Descriptor,
    Detonation,
    DirectedEnergyFire,
    EntityDamageStatus,
    EntityId,
    EntityState,
    EntityType,
    EventId,
    Fire,
    Location,
    PrecisionAimpoint,
    Vector,
    encode_pdu,
)

Fixture = Callable[..., Any]

HOST, TARGET = EntityId(1, 2, 3), EntityId(1, 9, 1)
SHELL = Descriptor(EntityType(2, 2, 225, 2), 1000, 1000, 1)
FIRE = Fire(HOST, TARGET, event_id=EventId(1, 2, 7), descriptor=SHELL)
HIT = Detonation(
    HOST,
    TARGET,
    event_id=EventId(1, 2, 7),
    descriptor=SHELL,
    relative_location=Vector(1.0, 0.0, 0.0),
    result=1,
)
CHAFF = Descriptor(EntityType(8, 2, 225, 1))
BEAM = DirectedEnergyFire(
    HOST, EventId(1, 2, 8), flags=1, records=(PrecisionAimpoint(),)
)
OFF = replace(BEAM, flags=2)
DAMAGE = EntityDamageStatus(HOST, records=(DamageDescription(damage=2),))
STATE = EntityState(HOST, 1, location=Location(6.39e6))


def octets(body: object, status: int = 0) -> bytes:
    return encode_pdu(body, exercise=1, timestamp=1, status=status)


@pytest.mark.parametrize("code", ["WF1", "WF2", "WF6", "WF6I", "WF8"])
def test_a_shot_that_hits_passes(judge: Fixture, sent: Fixture, code: str) -> None:
    entry = judge(sent(0.0, FIRE), sent(1.0, HIT)).entry(code)
    assert entry.outcome is Outcome.PASS
    assert entry.looked >= 1


def test_a_fire_has_96_octets(judge: Fixture, sent: Fixture) -> None:
    longer = bytearray(octets(FIRE) + bytes(4))
    longer[9] = 100
    entry = judge(sent(0.0, FIRE), sent(1.0, bytes(longer))).entry("WF1")
    assert (entry.failed, entry.first.frame) == (1, 2)


def test_a_detonation_has_the_parameters_it_counts(
    judge: Fixture, sent: Fixture
) -> None:
    short = bytearray(octets(HIT))
    short[12 + 89] = 2  # number of variable parameters, none are there
    entry = judge(sent(0.0, HIT), sent(1.0, bytes(short))).entry("WF1")
    assert (entry.failed, entry.first.frame) == (1, 2)


@pytest.mark.parametrize(
    ("body", "status", "fits"),
    [
        (replace(FIRE, descriptor=CHAFF), 0, False),
        (replace(FIRE, descriptor=CHAFF), 1 << 4, True),
        (FIRE, 1 << 4, False),
        (replace(HIT, descriptor=Descriptor(EntityType(1, 2))), 0, False),
        (HIT, 3 << 4, False),
    ],
)
def test_a_descriptor_is_what_the_status_says(
    judge: Fixture, sent: Fixture, body: object, status: int, fits: bool
) -> None:
    entry = judge(sent(0.0, octets(body, status))).entry("WF2")
    assert (entry.looked, entry.failed) == (1, not fits)


def test_an_explosion_may_be_of_anything(judge: Fixture, sent: Fixture) -> None:
    crash = replace(HIT, descriptor=Descriptor(EntityType(1, 2)))
    judged = judge(sent(0.0, octets(crash, 2 << 4)))
    assert judged.entry("WF2").outcome is Outcome.NOT_EXERCISED


def test_a_hit_names_its_target(judge: Fixture, sent: Fixture) -> None:
    nobody = replace(HIT, target_id=EntityId(0, 0, 0))
    entry = judge(sent(0.0, HIT, nobody)).entry("WF6")
    assert (entry.looked, entry.failed) == (2, 1)
    assert (entry.first.field, entry.first.entity) == ("target_id", "1:2:3")
    missed = replace(nobody, result=3)
    assert judge(sent(0.0, missed)).entry("WF6").outcome is Outcome.NOT_EXERCISED


def test_a_hit_says_where(judge: Fixture, sent: Fixture) -> None:
    nowhere = replace(HIT, relative_location=Vector())
    entry = judge(sent(0.0, HIT, nowhere)).entry("WF6I")
    assert (entry.looked, entry.failed) == (2, 1)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"result": 34}, "result"),
        ({"descriptor": replace(SHELL, warhead=7)}, "descriptor.warhead"),
        ({"descriptor": replace(SHELL, fuse=7)}, "descriptor.fuse"),
        ({"descriptor": replace(SHELL, rate=60)}, "descriptor.rate"),
    ],
)
def test_undefined_numbers_are_told(
    judge: Fixture, sent: Fixture, changes: dict[str, Any], field: str
) -> None:
    entry = judge(sent(0.0, HIT, replace(HIT, **changes))).entry("WF8")
    assert (entry.looked, entry.failed, entry.first.field) == (2, 1, field)


def test_a_burst_may_have_a_rate(judge: Fixture, sent: Fixture) -> None:
    burst = replace(FIRE, descriptor=replace(SHELL, quantity=10, rate=600))
    assert judge(sent(0.0, burst)).entry("WF8").failed == 0


def test_a_beam_is_told_of_twice_a_second(judge: Fixture, sent: Fixture) -> None:
    clean = [sent(0.5 * n, BEAM) for n in range(3)]
    states = [sent(5.0 * n, STATE) for n in range(1, 3)]
    entry = judge(*clean, sent(1.5, OFF), *states).entry("WF9")
    assert (entry.outcome, entry.looked) == (Outcome.PASS, 3)
    late = judge(*clean, sent(1.8, OFF)).entry("WF9")
    assert (late.failed, late.first.frame) == (1, 4)
    assert late.first.value == pytest.approx(0.8, abs=1e-3)
    endless = judge(*clean, *states).entry("WF9")
    assert (endless.failed, endless.first.field) == (1, "flags")


def test_a_beam_has_a_record(judge: Fixture, sent: Fixture) -> None:
    entry = judge(sent(0.0, replace(BEAM, records=()))).entry("WF9")
    assert (entry.failed, entry.first.field) == (1, "records")


def test_damage_is_told_of_again(judge: Fixture, sent: Fixture) -> None:
    states = [sent(5.0 * n, STATE) for n in range(5, 9)]
    clean = judge(*(sent(10.0 * n, DAMAGE) for n in range(3)))
    assert (clean.entry("WF10").looked, clean.entry("WF10").failed) == (2, 0)
    late = judge(sent(0.0, DAMAGE), sent(12.0, DAMAGE)).entry("WF10")
    assert (late.failed, late.first.frame) == (1, 2)
    silent = judge(sent(0.0, DAMAGE), *states).entry("WF10")
    assert (silent.failed, silent.first.frame) == (1, 1)
    mended = sent(1.0, replace(DAMAGE, records=()))
    assert judge(sent(0.0, DAMAGE), mended, *states).entry("WF10").failed == 0
