"""Rules on identifiers, silence and load: each with clean traffic, and with broken."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from interop.conformance import RULES, Checker, Outcome, Profile
from interop.dis import (
    Beam,
    Designator,
    ElectromagneticEmission,
    EmitterSystem,
    EntityId,
    EntityState,
    EntityType,
    EventId,
    Fire,
    Location,
    TrackJam,
    TransferOwnership,
)

Fixture = Callable[..., Any]

ME, OTHER = BOTH = EntityId(1, 2, 3), EntityId(1, 3, 1)
STATE = EntityState(
    ME, 1, (), EntityType(1, 2, 225, 1), location=Location(6_378_137.0, 0.0, 0.0)
)
HERE, THERE = ("10.0.0.1", 3000), ("10.0.0.2", 3000)


@pytest.mark.parametrize("entity", [(1, 2, 0), (1, 2, 65534), (65535, 2, 1), (0, 2, 1)])
def test_an_entity_has_a_legal_number(
    judge: Fixture, sent: Fixture, entity: tuple[int, int, int]
) -> None:
    odd = replace(STATE, entity_id=EntityId(*entity))
    entry = judge(sent(0.0, STATE), sent(0.0, odd)).entry("I1", f"{entity[0]}:2")
    assert entry.failed == 1
    assert entry.first.value == ":".join(map(str, entity))
    assert judge(sent(0.0, STATE)).entry("I1").outcome is Outcome.PASS


def test_two_addresses_that_send_one_entity_clash(
    judge: Fixture, sent: Fixture
) -> None:
    clean = judge(sent(0.0, STATE, source=HERE), sent(5.0, STATE, source=HERE))
    assert clean.entry("I2").outcome is Outcome.PASS
    clash = [sent(0.0, STATE, source=HERE), sent(5.0, STATE, source=THERE)]
    entry = judge(*clash).entry("I2")
    assert (entry.looked, entry.failed) == (1, 1)
    assert (entry.first.value, entry.first.expected) == (
        "from 10.0.0.2:3000",
        "from 10.0.0.1:3000",
    )
    handed = sent(2.0, TransferOwnership(ME, OTHER, transfer_id=ME))
    assert judge(clash[0], handed, clash[1]).entry("I2").outcome is Outcome.PASS
    taken = bytearray(clash[1].payload)
    taken[10] = 1  # transferred entity indicator
    told = clash[1]._replace(payload=bytes(taken))
    assert judge(clash[0], told).entry("I2").outcome is Outcome.PASS


def test_an_entity_keeps_force_and_type(judge: Fixture, sent: Fixture) -> None:
    same = judge(sent(0.0, STATE), sent(5.0, STATE))
    assert same.entry("I3").outcome is same.entry("I3W").outcome is Outcome.PASS
    turncoat = judge(sent(0.0, STATE), sent(5.0, replace(STATE, force=2)))
    assert turncoat.entry("I3").failed == 1
    assert (turncoat.entry("I3").first.value, turncoat.entry("I3W").failed) == (2, 0)
    other = replace(STATE, entity_type=EntityType(1, 2, 225, 2))
    changed = judge(sent(0.0, STATE), sent(5.0, other))
    assert changed.entry("I3W").first.value == "1.2.225.2.0.0.0"
    assert changed.entry("I3W").first.expected == "1.2.225.1.0.0.0"


def test_a_reference_is_to_an_entity_that_is_heard(
    judge: Fixture, sent: Fixture
) -> None:
    emission = ElectromagneticEmission(ME, EventId(1, 2, 1))
    beats = [sent(t, replace(STATE, entity_id=OTHER)) for t in (0.0, 5.0, 10.0, 16.0)]
    unknown = judge(sent(1.0, emission), *beats[1:]).entry("I4")
    assert (unknown.looked, unknown.failed) == (1, 1)
    assert (unknown.first.frame, unknown.first.field) == (1, "entity_id")
    late = judge(sent(1.0, emission), beats[1], sent(9.0, STATE), *beats[2:])
    assert late.entry("I4").outcome is Outcome.PASS
    nobody = Designator(ME)
    known = judge(sent(0.0, STATE), sent(1.0, nobody), *beats[1:]).entry("I4")
    assert (known.outcome, known.looked) == (Outcome.PASS, 1)


def test_what_is_tracked_is_heard(judge: Fixture, sent: Fixture) -> None:
    beam = Beam(1, targets=(TrackJam(OTHER), TrackJam(EntityId(0, 0, 0))))
    system = EmitterSystem(4905, 2, 1, beams=(beam,))
    radar = ElectromagneticEmission(ME, systems=(system,))
    beats = [sent(t, STATE) for t in (0.0, 5.0, 10.0, 16.0)]
    unknown = judge(beats[0], sent(1.0, radar), *beats[1:]).entry("I4")
    assert (unknown.looked, unknown.failed) == (2, 1)
    assert (unknown.first.value, unknown.first.frame) == ("1:3:1", 2)
    heard = sent(0.5, replace(STATE, entity_id=OTHER))
    known = judge(beats[0], heard, sent(1.0, radar), *beats[1:]).entry("I4")
    assert (known.outcome, known.looked) == (Outcome.PASS, 2)


def test_who_radiates_has_states(judge: Fixture, sent: Fixture) -> None:
    emission = ElectromagneticEmission(ME, EventId(1, 2, 1))
    judged = judge(sent(0.0, STATE), sent(5.0, emission), sent(15.0, emission))
    entry = judged.entry("L1")
    assert (entry.looked, entry.failed) == (2, 1)
    assert entry.first.value == "no Entity State for 15 s"


def test_a_silence_that_is_over_when_judged_is_told(sent: Fixture) -> None:
    emission = ElectromagneticEmission(ME, EventId(1, 2, 1))
    states = [sent(t, replace(STATE, entity_id=e)) for t in (0.0, 20.0) for e in BOTH]
    radiates = [sent(t, emission) for t in (0.0, 5.0, 15.0, 20.0)]
    checker = Checker(Profile())
    checker.take(sorted(states + radiates, key=lambda packet: packet.time))
    entry = checker.close().entry(0, RULES["L1"])
    assert (entry.looked, entry.failed) == (4, 1)
    assert entry.first is not None
    assert entry.first.value == "no Entity State for 15 s"


def test_a_shot_has_its_own_event(judge: Fixture, sent: Fixture) -> None:
    one = Fire(ME, OTHER, event_id=EventId(1, 2, 1))
    two = replace(one, event_id=EventId(1, 2, 2))
    assert judge(sent(0.0, one), sent(1.0, two)).entry("I5").outcome is Outcome.PASS
    assert judge(sent(0.0, one), sent(0.0, one)).entry("I5").failed == 0  # sent twice
    again = replace(two, event_id=EventId(1, 2, 1), range=7.0)
    assert judge(sent(0.0, one), sent(1.0, again)).entry("I5").failed == 1
    strange = replace(one, event_id=EventId(1, 9, 1))
    entry = judge(sent(0.0, strange)).entry("I5W")
    assert judge(sent(0.0, one)).entry("I5W").outcome is Outcome.PASS
    assert (entry.first.value, entry.first.expected) == ("1:9:1", "an event of 1:2")


def test_an_address_has_one_application(judge: Fixture, sent: Fixture) -> None:
    other = replace(STATE, entity_id=OTHER)
    judged = judge(sent(0.0, STATE), sent(0.0, other), sent(1.0, STATE))
    assert judged.entry("I6", "1:2").outcome is Outcome.PASS
    assert judged.entry("I6", "1:3").failed == 1
    apart = judge(sent(0.0, STATE), sent(0.0, other, source=THERE))
    assert apart.entry("I6", "1:3").outcome is Outcome.PASS


def test_who_took_an_entity_over_sends_it_under_its_old_name(
    judge: Fixture, sent: Fixture
) -> None:
    taken = sent(1.0, replace(STATE, entity_id=OTHER))
    octets = bytearray(taken.payload)
    octets[10] = 1  # transferred entity indicator
    judged = judge(sent(0.0, STATE), taken._replace(payload=bytes(octets)))
    assert judged.entry("I6", "1:3").failed == 0


def test_who_took_a_weapon_over_counts_its_shots(judge: Fixture, sent: Fixture) -> None:
    """Fire has no transferred entity indicator: the request tells."""
    mine = replace(STATE, entity_id=EntityId(1, 4, 1))
    shot = Fire(ME, OTHER, event_id=EventId(1, 4, 1))
    handed = TransferOwnership(ME, mine.entity_id, transfer_id=ME)
    told = [sent(0.5, handed, source=HERE)]
    for transfer, failed in ((told, 0), ([], 1)):
        judged = judge(
            sent(0.0, mine, source=THERE), *transfer, sent(1.0, shot, source=THERE)
        )
        assert judged.entry("I5W", "1:2").failed == failed
        assert judged.entry("I6", "1:2").failed == failed


def test_load_has_a_limit(judge: Fixture, sent: Fixture) -> None:
    few = Profile(most_pdus=3.0)
    packets = [sent(0.1 * n, STATE) for n in range(6)]
    assert judge(*packets[:3], profile=few).entry("L2").outcome is Outcome.PASS
    entry = judge(*packets, profile=few).entry("L2")  # a stretch for each packet
    assert (entry.failed, entry.first.value) == (1, "4 PDUs in a second")


def test_an_application_is_not_silent(judge: Fixture, sent: Fixture) -> None:
    entry = judge(*(sent(t, STATE) for t in (0.0, 5.0, 30.0))).entry("L3")
    assert (entry.looked, entry.failed) == (2, 1)
    assert entry.first.value == "nothing for 25 s"
