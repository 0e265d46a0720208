"""Rules on headers, timestamps and broken datagrams: clean traffic, and broken."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from interop.conformance import RULES, Outcome, Profile
from interop.dis import (
    Attribute,
    Comment,
    ElectromagneticEmission,
    EmitterSystem,
    EntityId,
    EntityState,
    EntityType,
    EventId,
    Location,
    Receiver,
    Signal,
    SimulationAddress,
)

Fixture = Callable[..., Any]

STATE = EntityState(
    EntityId(1, 2, 3),
    1,
    (),
    EntityType(1, 2, 225, 1),
    location=Location(6_378_137.0, 0.0, 0.0),
)
VERSION, EXERCISE, TYPE, FAMILY, STAMP, LENGTH, STATUS, PADDING = (
    0,
    1,
    2,
    3,
    4,
    8,
    10,
    11,
)


def edited(packet: Any, **changes: int) -> Any:
    """Return a packet with some octets of its header changed."""
    octets = bytearray(packet.payload)
    for name, value in changes.items():
        octets[globals()[name.upper()]] = value
    return packet._replace(payload=bytes(octets))


@pytest.mark.parametrize(
    ("code", "changes", "field"),
    [
        ("H4", {"version": 9}, "header.version"),
        ("H5", {"family": 2}, "header.family"),
        ("H6", {"type": 100, "family": 7}, "header.pdu_type"),
        ("H6I", {"type": 200}, "header.pdu_type"),
        ("H7", {"status": 0x40}, "header.status"),
        ("H8", {"padding": 1}, "header.padding"),
        ("H9", {"exercise": 0}, "header.exercise"),
        ("H15", {"status": 0x08}, "header.status"),
    ],
)
def test_a_header_is_judged(
    judge: Fixture, sent: Fixture, code: str, changes: dict[str, int], field: str
) -> None:
    clean, broken = sent(0.0, STATE), edited(sent(5.0, STATE), **changes)
    entry = judge(clean, broken).entry(code)
    assert entry.failed == 1
    assert (entry.first.frame, entry.first.field) == (2, field)
    if code != "H15":
        passed = judge(clean).entry(code)
        assert (passed.outcome, passed.looked) == (Outcome.PASS, 1)


def test_of_an_unknown_type_only_the_address_tells_who_sent_it(
    judge: Fixture, sent: Fixture
) -> None:
    unknown = edited(sent(5.0, STATE), type=200)
    other = sent(1.0, replace(STATE, entity_id=EntityId(1, 9, 1)))
    for packets in ((unknown,), (sent(0.0, STATE), other, unknown)):
        assert judge(*packets).entry("H6I", "10.0.0.1:3000").failed == 1


def test_what_the_exercise_agreed_is_kept(judge: Fixture, sent: Fixture) -> None:
    agreed = Profile(exercise=1, version=7)
    judged = judge(sent(0.0, STATE), profile=agreed)
    assert judged.entry("H4W").outcome is Outcome.PASS
    assert judged.entry("H9").outcome is Outcome.PASS
    judged = judge(edited(sent(0.0, STATE, version=6), exercise=2), profile=agreed)
    assert judged.entry("H4W").first.value == 6
    assert judged.entry("H9").first.expected == "1"


def test_a_coupled_pdu_is_followed_by_its_attributes(
    judge: Fixture, sent: Fixture
) -> None:
    both = sent(0.0, STATE, Attribute(SimulationAddress(1, 2)))
    entry = judge(edited(both, status=0x08)).entry("H15")
    assert (entry.outcome, entry.looked) == (Outcome.PASS, 1)


def test_the_status_was_padding_before_version_7(judge: Fixture, sent: Fixture) -> None:
    live = edited(sent(0.0, STATE), status=0b010)
    assert judge(live).entry("H7").outcome is Outcome.PASS
    old = edited(sent(0.0, STATE, version=6), status=0b010)
    assert judge(old).entry("H7").failed == 1


@pytest.mark.parametrize(
    ("count", "information", "warning", "error"),
    [(8, 0, 0, 0), (90, 1, 0, 0), (100, 1, 1, 0), (513, 1, 1, 1)],
)
def test_sizes_have_limits(
    judge: Fixture,
    sent: Fixture,
    count: int,
    information: int,
    warning: int,
    error: int,
) -> None:
    large = Signal(EntityId(1, 2, 3), 1, data=bytes(16 * count - 32))
    judged = judge(sent(0.0, large))
    failed = [judged.entry(code).failed for code in ("H13", "H13W", "H13E")]
    assert failed == [information, warning, error]
    assert judged.entry("H13E").looked == 1


def test_a_bundle_ends_with_its_last_pdu(judge: Fixture, sent: Fixture) -> None:
    bundle = sent(0.0, STATE, STATE)
    clean = judge(bundle).entry("H14")
    assert (clean.outcome, clean.looked) == (Outcome.PASS, 1)
    trailing = bundle._replace(payload=bundle.payload + bytes(5))
    judged = judge(trailing)
    assert judged.entry("H14").failed == 1
    assert judged.entry("H14").first.offset == 288
    assert judged.entry("ES2").looked == 2  # what is before is judged all the same


@pytest.mark.parametrize(
    ("code", "change"),
    [
        ("H1", lambda pdu: pdu[:7]),
        ("H2", lambda pdu: pdu[:-1]),
        ("H2", lambda pdu: pdu[:8] + bytes(2) + pdu[10:]),
        ("H3", lambda pdu: pdu[:8] + b"\x00\xa0" + pdu[10:] + b"\xff" * 16),
        ("ES1", lambda pdu: pdu[:8] + b"\x00\x8c" + pdu[10:-4]),
    ],
)
def test_a_broken_datagram_is_named_by_its_rule(
    judge: Fixture, sent: Fixture, code: str, change: Callable[[bytes], bytes]
) -> None:
    clean = sent(0.0, STATE)
    broken = sent(5.0, STATE)
    broken = broken._replace(payload=change(broken.payload))
    judged = judge(clean, broken)
    entry = judged.entry(code)
    assert (entry.failed, entry.first.frame) == (1, 2)
    assert entry.first.expected
    others = {"H1", "H2", "H3", "H4", "H5", "N4", "ES1", "H14"} - {code}
    assert sum(judged.entry(other).failed for other in others) == 0
    assert judge(clean).entry(code).outcome is Outcome.PASS


@pytest.mark.parametrize("length", [0, 28, 36, 65535])
def test_a_layout_fills_no_length_that_it_cannot_have(
    judge: Fixture, sent: Fixture, length: int
) -> None:
    whole = sent(0.0, Receiver(EntityId(1, 2, 3)))
    octets = whole.payload[:12] + whole.payload[20:]  # without its radio
    octets = octets[:8] + length.to_bytes(2, "big") + octets[10:]
    entry = judge(whole, sent(5.0, octets)).entry("H3")
    assert entry.failed == 1
    assert entry.first.expected == "the layout of Receiver, of 36 octets or more"


def test_what_was_meant_is_judged(judge: Fixture, sent: Fixture) -> None:
    odd = sent(5.0, replace(STATE, location=Location()))
    judged = judge(sent(0.0, STATE), edited(odd, family=9))
    assert judged.entry("H5").failed == judged.entry("ES3").failed == 1


def test_counts_beyond_the_pdu_are_told(judge: Fixture, sent: Fixture) -> None:
    comment = sent(0.0, Comment(EntityId(1, 2, 0), EntityId(1, 3, 0)))
    payload = bytearray(comment.payload)
    payload[31] = 200  # variable datums
    judged = judge(comment, comment._replace(payload=bytes(payload)))
    assert judged.entry("N5" if "N5" in RULES else "N4").failed == 1


def test_a_mistake_that_is_made_always_is_always_told(
    judge: Fixture, sent: Fixture
) -> None:
    emission = ElectromagneticEmission(
        EntityId(1, 2, 3), EventId(1, 2, 1), 0, (EmitterSystem(5570),)
    )
    mended, vain = sent(0.0, emission), sent(0.0, STATE)
    octets = bytearray(mended.payload)
    octets[28] = 20  # octets for words
    mended = mended._replace(payload=bytes(octets))
    octets = bytearray(vain.payload)
    octets[19] = 200  # parameters
    vain = vain._replace(payload=bytes(octets))
    judged = judge(*[mended, vain] * 60)
    code = "EM1" if "EM1" in RULES else "N4"
    assert judged.entry(code).failed == judged.entry("ES1").failed == 60


def test_timestamps_run_forwards(judge: Fixture, sent: Fixture) -> None:
    packets = [sent(t, STATE) for t in (3595.0, 3599.0, 3602.0)]  # over the hour
    judged = judge(*packets)
    assert judged.entry("H10").outcome is Outcome.PASS
    assert judged.entry("H11").outcome is Outcome.PASS
    back = sent(1.0, STATE)._replace(time=packets[-1].time + 1.0)
    judged = judge(sent(0.0, STATE), sent(3.0, STATE), back)
    assert judged.entry("H10").failed == 1
    assert judged.entry("H10").first.value == "2 s back"


def test_an_absolute_clock_is_right(judge: Fixture, sent: Fixture) -> None:
    late = sent(0.0, STATE)._replace(time=sent(30.0, STATE).time)
    entry = judge(late).entry("H11")
    assert (entry.failed, entry.first.value) == (1, "-30 s")
    relative = bytearray(late.payload)
    relative[7] &= 0xFE
    other = late._replace(payload=bytes(relative))
    assert judge(other).entry("H11").outcome is Outcome.NOT_EXERCISED
    assert judge(late, other).entry("H11I").failed == 1


def test_milliseconds_are_no_timestamps(judge: Fixture, sent: Fixture) -> None:
    packets = [sent(5.0 * n, STATE) for n in range(8)]
    assert judge(*packets).entry("H12").outcome is Outcome.PASS
    stamped = [
        one._replace(
            payload=one.payload[:4]
            + (int(one.time * 1000) & 0xFFFFFFFE).to_bytes(4, "big")
            + one.payload[8:]
        )
        for one in packets
    ]
    entry = judge(*stamped).entry("H12")
    assert entry.looked == entry.failed > 0
    assert entry.first.value < 0.01


def test_states_that_differ_have_their_own_times(judge: Fixture, sent: Fixture) -> None:
    other = replace(STATE, appearance=8)
    assert judge(sent(0.0, STATE, other)).entry("H10I").failed == 1
    assert judge(sent(0.0, STATE, STATE)).entry("H10I").failed == 0  # sent twice


def test_one_application_has_one_version(judge: Fixture, sent: Fixture) -> None:
    old, new = sent(0.0, STATE, version=6), sent(5.0, STATE)
    assert judge(new, new).entry("H16").outcome is Outcome.PASS
    assert judge(old, new).entry("H16").failed == 1
