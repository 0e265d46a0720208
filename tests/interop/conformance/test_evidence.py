"""What evidence tells of a breach: the place, what was measured, what is right."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from interop.capture import CaptureReader, CaptureWriter
from interop.conformance import RULES, Checker, Profile
from interop.dis import (
    ArticulatedPart,
    DeadReckoning,
    EntityId,
    EntityState,
    EntityType,
    EventId,
    Fire,
    Location,
    Marking,
)

Fixture = Callable[..., object]
ME = EntityId(1, 2, 3)
STATE = EntityState(
    ME,
    1,
    (),
    EntityType(1, 2, 225),
    location=Location(6.39e6, 0.0, 0.0),
    dead_reckoning=DeadReckoning(1),
    marking=Marking.of("A"),
)
PARTS = (ArticulatedPart(0, 0, 4107, 1.0), ArticulatedPart(0, 9, 4107, 1.0))
SIZE = 144  #: octets of an Entity State, dis-facts, section 3


@pytest.mark.parametrize(
    ("code", "body", "field", "offset"),
    [
        ("ES2", replace(STATE, dead_reckoning=DeadReckoning(77)), None, 88),
        ("ES3", replace(STATE, location=Location(0.0, 0.0, 0.0)), "location", 48),
        ("ES5", replace(STATE, marking=Marking(1, b"\xff" * 11)), "marking", 128),
        ("ES13", replace(STATE, parameters=PARTS), "parameters[1].attached_to", 162),
    ],
)
def test_evidence_says_at_which_octet(
    judge: Fixture, sent: Fixture, code: str, body: object, field: str, offset: int
) -> None:
    for bodies, more in (([body], 0), ([STATE, STATE, body], 2 * SIZE)):
        first = judge(sent(0.0, *bodies)).entry(code).first
        assert field in (None, first.field)
        assert first.offset == more + offset


def test_octets_are_counted_in_a_recording_too(tmp_path: Path, sent: Fixture) -> None:
    body = replace(STATE, location=Location(0.0, 0.0, 0.0))
    with CaptureWriter(tmp_path / "a.pcapng") as writer:
        for one in (sent(0.0, STATE), sent(1.0, STATE, body), sent(2.0, STATE)):
            writer.write(one.time, one.source, one.destination, one.payload)
    checker = Checker(Profile())
    with CaptureReader(tmp_path / "a.pcapng") as capture:
        for some in capture.packets():
            checker.take(some)
    entry = checker.close().entry(0, RULES["ES3"])
    assert (entry.first.frame, entry.first.offset) == (2, SIZE + 48)


def test_what_is_told_late_has_its_octet_too(judge: Fixture, sent: Fixture) -> None:
    fire = Fire(ME, EntityId(1, 3, 1), event_id=EventId(1, 2, 7))
    # No Detonation follows, which is told when the flight time is over.
    first = judge(sent(0.0, STATE, fire), sent(900.0, STATE)).entry("WF4").first
    assert (first.frame, first.field) == (1, "event_id")
    assert first.offset == SIZE + 30


def test_a_silence_has_a_unit(judge: Fixture, sent: Fixture) -> None:
    first = judge(sent(0.0, STATE), sent(7.0, STATE)).entry("ES6W").first
    assert first.value == pytest.approx(7.0, abs=1e-3)
    assert first.unit == "s after the state before"
    assert (first.field, first.offset) == ("header.timestamp", 4)


@pytest.mark.parametrize(
    ("code", "change", "expected"),
    [
        ("H1", lambda pdu: pdu[:7], "a header of 12 octets"),
        ("H2", lambda pdu: pdu[:-1], "144 octets or more, and all of them there"),
        ("H4", lambda pdu: b"\x63" + pdu[1:], "5, 6 or 7, and a PDU type"),
        ("H5", lambda pdu: pdu[:3] + b"\x09" + pdu[4:], "1"),
        ("H14", lambda pdu: pdu + b"\x00" * 9, "the end of the datagram after 144"),
    ],
)
def test_what_is_expected_is_more_than_the_title(
    judge: Fixture,
    sent: Fixture,
    code: str,
    change: Callable[[bytes], bytes],
    expected: str,
) -> None:
    one = sent(5.0, STATE)
    broken = one._replace(payload=change(one.payload))
    first = judge(sent(0.0, STATE), broken, profile=Profile()).entry(code).first
    assert expected in first.expected
    assert first.expected != RULES[code].title


def test_what_is_before_a_repair_is_pointed_at(judge: Fixture, sent: Fixture) -> None:
    body = replace(STATE, location=Location(0.0, 0.0, 0.0))
    judged = judge(sent(0.0, STATE, body, b"\0" * 3))
    assert judged.entry("H14").failed == 1
    assert judged.entry("ES3").first.offset == SIZE + 48


def test_a_fault_is_told_of_the_pdu_in_the_bundle(
    judge: Fixture, sent: Fixture
) -> None:
    one = sent(0.0, STATE, Fire(ME))
    first = judge(one._replace(payload=one.payload[:-2])).entry("H2").first
    assert (first.pdu_type, first.offset) == (2, SIZE + 8)


def test_octets_behind_a_repair_are_not_pointed_at(
    judge: Fixture, sent: Fixture
) -> None:
    good = sent(0.0, STATE)
    nowhere = sent(0.0, replace(STATE, location=Location(0.0, 0.0, 0.0))).payload
    short = good.payload[:8] + b"\x00\x8c" + good.payload[10:-4]  # no capabilities
    for octets, offset in ((short + nowhere, None), (nowhere + short, 48)):
        judged = judge(good._replace(payload=octets))
        assert judged.entry("ES1").failed == 1
        assert judged.entry("ES3").first.offset == offset
