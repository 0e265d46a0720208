"""Rules on numbers in PDUs of all types: each with clean traffic, and with broken."""

import struct
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from interop.conformance import Outcome
from interop.dis import (
    ActionRequest,
    ArticulatedPart,
    AttachedPart,
    BeamAntennaPattern,
    Collision,
    Comment,
    DamageDescription,
    Data,
    DeadReckoning,
    Descriptor,
    Detonation,
    ElectromagneticEmission,
    EmitterSystem,
    EntityDamageStatus,
    EntityId,
    EntityState,
    EntityType,
    EventId,
    Location,
    Orientation,
    SetRecordR,
    Transmitter,
    VariableDatum,
    Vector,
)

Fixture = Callable[..., Any]
NAN = float("nan")

ME = EntityId(1, 2, 3)
STATE = EntityState(
    ME, 1, (), EntityType(1, 2, 225, 1), location=Location(6_378_137.0, 0.0, 0.0)
)
EMISSION = ElectromagneticEmission(ME, EventId(1, 2, 1), 0, (EmitterSystem(5570),))
CLEAN = (STATE, EMISSION, Collision(ME), Comment(ME, EntityId(1, 3, 0)))


@pytest.mark.parametrize(
    ("code", "body", "field"),
    [
        ("N1", replace(STATE, location=Location(NAN, 0.0, 0.0)), "location.x"),
        ("N1", replace(STATE, velocity=Vector(0.0, float("inf"))), "velocity.y"),
        (
            "N1",
            replace(STATE, parameters=(ArticulatedPart(0, 0, 4107, NAN),)),
            "parameters[0].value",
        ),
        (
            "N1",
            replace(EMISSION, systems=(EmitterSystem(5570, location=Vector(NAN)),)),
            "systems[0].location.x",
        ),
        (
            "N1",
            Transmitter(
                ME,
                antenna_pattern_type=1,
                antenna_pattern=BeamAntennaPattern(phase=NAN),
            ),
            "antenna_pattern.phase",
        ),
        ("N1W", replace(STATE, orientation=Orientation(4.0)), "orientation.psi"),
        (
            "N1W",
            replace(STATE, orientation=Orientation(0.0, 2.0)),
            "orientation.theta",
        ),
        ("N2", Collision(ME, padding=7), "padding"),
        (
            "N2",
            replace(STATE, parameters=(ArticulatedPart(padding=1),)),
            "parameters[0].padding",
        ),
        ("N3", replace(STATE, force=99), "force"),
        ("N3", replace(STATE, entity_type=EntityType(77)), "entity_type.kind"),
        ("N3", replace(STATE, entity_type=EntityType(2, 99)), "entity_type.domain"),
        (
            "N3",
            replace(STATE, entity_type=EntityType(1, 2, 9999)),
            "entity_type.country",
        ),
        (
            "N3",
            replace(STATE, parameters=(AttachedPart(0, 0, 99_999),)),
            "parameters[0].station",
        ),
        (
            "N3",
            replace(EMISSION, systems=(EmitterSystem(65_000),)),
            "systems[0].name",
        ),
        (
            "N3I",
            Comment(
                ME,
                EntityId(1, 3, 0),
                variable_datums=(VariableDatum(0xFFFFFFF0),),
            ),
            "variable_datums[0].datum_id",
        ),
        ("N3I", ActionRequest(ME, EntityId(1, 3, 0), 1, 60_000), "action_id"),
    ],
)
def test_a_number_is_judged(
    judge: Fixture, sent: Fixture, code: str, body: Any, field: str
) -> None:
    judged = judge(sent(0.0, *CLEAN), sent(5.0, body))
    entry = judged.entry(code)
    assert entry.failed == 1
    assert (entry.first.frame, entry.first.field) == (2, field)
    assert entry.first.value is not None and entry.first.offset is not None
    passed = judge(sent(0.0, *CLEAN)).entry(code)
    assert (passed.outcome, passed.failed) == (Outcome.PASS, 0)
    others = {"N1", "N1W", "N2", "N3", "N3I"} - {code}
    assert not any(judged.entry(other).failed for other in others)


def test_legal_angles_rounded_up_are_legal(judge: Fixture, sent: Fixture) -> None:
    edge = struct.unpack(">2f", struct.pack(">2f", 3.14159265, 1.57079633))
    state = replace(STATE, orientation=Orientation(edge[0], edge[1], -edge[0]))
    assert judge(sent(0.0, state)).entry("N1W").outcome is Outcome.PASS


def test_what_says_nothing_is_right(judge: Fixture, sent: Fixture) -> None:
    blank = EntityState(ME, dead_reckoning=DeadReckoning())
    assert judge(sent(0.0, blank)).entry("N3").outcome is Outcome.PASS


def test_an_explosion_is_no_munition(judge: Fixture, sent: Fixture) -> None:
    burst = Detonation(ME, descriptor=Descriptor(warhead=12, fuse=1, quantity=0x4120))
    munition = sent(0.0, burst)
    octets = bytearray(munition.payload)
    octets[10] = 2 << 4  # detonation type indicator
    explosion = munition._replace(payload=bytes(octets))
    assert judge(munition).entry("N3").failed == 1
    assert judge(explosion).entry("N3").outcome is Outcome.PASS


def test_a_datum_length_in_octets_is_told(judge: Fixture, sent: Fixture) -> None:
    data = Data(ME, EntityId(1, 3, 0), variable_datums=(VariableDatum(1, b"12345678"),))
    clean = sent(0.0, data)
    entry = judge(clean).entry("N5")
    assert (entry.outcome, entry.looked) == (Outcome.PASS, 1)
    broken = clean._replace(payload=clean.payload[:-3])  # not padded, and cut
    octets = bytearray(broken.payload)
    octets[8:10] = len(octets).to_bytes(2, "big")
    octets[-9:-5] = (40).to_bytes(4, "big")  # five octets
    assert judge(broken._replace(payload=bytes(octets))).entry("N5").failed == 1


def test_a_standard_record_fills_whole_8_octets(judge: Fixture, sent: Fixture) -> None:
    status = EntityDamageStatus(ME, records=(DamageDescription(damage=1),))
    clean = sent(0.0, status)
    entry = judge(clean).entry("N6")
    assert (entry.outcome, entry.looked) == (Outcome.PASS, 1)
    octets = bytearray(clean.payload)
    octets[28:30] = (39).to_bytes(2, "big")  # octets of the record
    entry = judge(clean._replace(payload=bytes(octets))).entry("N6")
    assert (entry.failed, entry.first.field) == (1, "records[0].length")


def test_a_record_set_has_the_octets_that_it_tells(
    judge: Fixture, sent: Fixture
) -> None:
    clean = sent(0.0, SetRecordR(ME, EntityId(1, 3, 0), 1, 1))
    octets = bytearray(clean.payload) + struct.pack(">IIIHH", 60000, 0, 0, 64, 9)
    octets[36:40] = (1).to_bytes(4, "big")  # record sets
    octets[8:10] = len(octets).to_bytes(2, "big")
    assert judge(clean._replace(payload=bytes(octets))).entry("N6").failed == 1
