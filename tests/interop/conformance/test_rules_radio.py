"""Rules on radios: each with clean traffic, and with broken."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from fom.enums import Appearance, RadioSystem
from interop.conformance import Outcome
from interop.dis import (
    EntityId,
    EntityState,
    EntityType,
    Location,
    Modulation,
    Receiver,
    Signal,
    SincgarsParameters,
    Transmitter,
    encode_pdu,
)

Fixture = Callable[..., Any]

HOST = EntityId(1, 2, 3)
RADIO = Transmitter(
    HOST,
    1,
    EntityType(7, 2, 225, 1),
    2,
    frequency=30_000_000,
    bandwidth=25_000.0,
    power=40.0,
    modulation=Modulation(system=RadioSystem.CCTT_SINCGARS),
    modulation_parameters=SincgarsParameters(),
)
SPEECH = Signal(HOST, 1, 4, 0, 8000, bytes(320), 160)
OFF = replace(RADIO, state=1)
STATE = EntityState(HOST, 1, location=Location(6.39e6))


def octets(body: object) -> bytes:
    return encode_pdu(body, exercise=1, timestamp=1)


@pytest.mark.parametrize("code", ["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8"])
def test_a_radio_that_is_told_of_and_speaks_passes(
    judge: Fixture, sent: Fixture, code: str
) -> None:
    entry = judge(*(sent(2.0 * n, RADIO, SPEECH) for n in range(3))).entry(code)
    assert entry.outcome is Outcome.PASS
    assert entry.looked >= 2


def test_a_radio_may_be_heard_of_without_any_entity_state(
    judge: Fixture, sent: Fixture
) -> None:
    judged = judge(sent(0.0, RADIO), *(sent(2.0 * n, Receiver(HOST)) for n in range(9)))
    entry = judged.entry("R3")
    assert (entry.looked, entry.failed) == (0, 0)


def test_a_pattern_that_is_cut_off_is_told(judge: Fixture, sent: Fixture) -> None:
    broken = bytearray(octets(RADIO))
    broken[70:72] = (8).to_bytes(2, "big")  # antenna pattern length, nothing there
    entry = judge(sent(0.0, octets(RADIO)), sent(1.0, bytes(broken))).entry("R1")
    assert (entry.outcome, entry.first.frame) == (Outcome.FAIL, 2)


def test_parameters_of_another_radio_are_told(judge: Fixture, sent: Fixture) -> None:
    other = Modulation(system=RadioSystem.JTIDS_MIDS)
    broken = replace(RADIO, modulation=other, modulation_parameters=bytes(16))
    entry = judge(sent(0.0, RADIO), sent(2.0, broken)).entry("R2")
    assert (entry.looked, entry.failed) == (2, 1)
    assert (entry.first.frame, entry.first.entity) == (2, "1:2:3")
    assert (entry.first.field, entry.first.value) == ("modulation_parameters", 16)
    assert entry.first.expected.startswith("8 octets")


def test_have_quick_has_parameters_since_version_7(
    judge: Fixture, sent: Fixture
) -> None:
    other = Modulation(system=RadioSystem.HAVE_QUICK_II)
    short = replace(RADIO, modulation=other, modulation_parameters=bytes(8))
    assert judge(sent(0.0, short)).entry("R2").failed == 1
    old = judge(sent(0.0, b"\6" + octets(short)[1:])).entry("R2")
    assert old.outcome is Outcome.NOT_EXERCISED


def test_a_late_transmitter_is_told(judge: Fixture, sent: Fixture) -> None:
    judged = judge(*(sent(t, OFF) for t in (0.0, 2.0, 4.5)))
    entry = judged.entry("R3")
    assert (entry.looked, entry.failed, entry.first.frame) == (2, 1, 3)
    assert entry.first.value == pytest.approx(2.5, abs=1e-3)
    assert entry.first.expected == "again within 2.2 s"


def test_a_radio_that_falls_silent_is_told(judge: Fixture, sent: Fixture) -> None:
    states = [sent(5.0 * n, STATE) for n in range(3)]
    judged = judge(sent(0.0, RADIO), *states).entry("R3")
    assert (judged.failed, judged.first.frame) == (1, 1)


@pytest.mark.parametrize(
    "last",
    [replace(RADIO, state=0), replace(STATE, appearance=int(Appearance.DEACTIVATED))],
)
def test_a_radio_that_is_off_or_gone_may_be_silent(
    judge: Fixture, sent: Fixture, last: Any
) -> None:
    states = [sent(5.0 * n, STATE) for n in range(3)]
    if isinstance(last, EntityState):
        judged = judge(sent(0.0, RADIO), sent(1.0, last), sent(9.0, RADIO))
    else:
        judged = judge(sent(0.0, RADIO), sent(0.0, last), *states)
    assert judged.entry("R3").failed == 0


def test_who_does_not_transmit_does_not_speak(judge: Fixture, sent: Fixture) -> None:
    packets = sent(0.0, OFF), sent(2.0, OFF), sent(3.0, SPEECH), sent(5.0, OFF)
    entry = judge(*packets).entry("R4")
    assert (entry.looked, entry.failed) == (1, 1)
    assert (entry.first.frame, entry.first.entity) == (3, "1:2:3")
    assert entry.first.value == "radio 1: state 1"
    assert entry.first.expected == "a Transmitter in state 2"


def test_a_radio_that_nobody_tells_of_does_not_speak(
    judge: Fixture, sent: Fixture
) -> None:
    other = replace(SPEECH, radio_number=2)
    packets = [sent(2.0 * n, RADIO) for n in range(4)]
    entry = judge(*packets, sent(6.5, other), sent(8.0, RADIO)).entry("R4")
    assert (entry.failed, entry.first.value) == (1, "radio 2: no Transmitter")


def test_a_signal_may_overtake_its_transmitter(judge: Fixture, sent: Fixture) -> None:
    packets = sent(0.0, OFF), sent(9.0, SPEECH), sent(9.1, RADIO), sent(20.0, OFF)
    entry = judge(*packets).entry("R4")
    assert (entry.looked, entry.failed) == (1, 0)


def test_a_recording_may_begin_with_a_signal(judge: Fixture, sent: Fixture) -> None:
    judged = judge(sent(0.0, SPEECH), sent(20.0, STATE))
    assert judged.entry("R4").outcome is Outcome.NOT_EXERCISED


def test_a_length_in_octets_is_told(judge: Fixture, sent: Fixture) -> None:
    broken = bytearray(octets(SPEECH))
    broken[28:30] = (320).to_bytes(2, "big")
    entry = judge(sent(0.0, octets(SPEECH)), sent(1.0, bytes(broken))).entry("R5")
    assert (entry.failed, entry.first.frame) == (1, 2)


def test_an_index_has_96_bits(judge: Fixture, sent: Fixture) -> None:
    index = Signal(HOST, 1, 3 << 14, data=bytes(12))
    entry = judge(sent(0.0, index, replace(index, data=bytes(8)))).entry("R5")
    assert (entry.failed, entry.first.field, entry.first.value) == (1, "data", 64)


@pytest.mark.parametrize(
    ("signal", "field"),
    [
        (replace(SPEECH, encoding_scheme=99), "encoding_scheme"),
        (replace(SPEECH, sample_rate=0), "sample_rate"),
        (replace(SPEECH, samples=0), "samples"),
        (Signal(HOST, 1, 1 << 14, 60_000), "tdl_type"),
    ],
)
def test_an_unknown_encoding_is_told(
    judge: Fixture, sent: Fixture, signal: Signal, field: str
) -> None:
    entry = judge(sent(0.0, RADIO, SPEECH, signal)).entry("R6")
    assert (entry.looked, entry.failed, entry.first.field) == (2, 1, field)


def test_two_radios_have_two_numbers(judge: Fixture, sent: Fixture) -> None:
    other = replace(RADIO, radio_type=EntityType(7, 2, 225, 2))
    numbered = replace(other, radio_number=2)
    assert judge(sent(0.0, RADIO, numbered)).entry("R7").failed == 0
    entry = judge(sent(0.0, RADIO, other)).entry("R7")
    assert (entry.looked, entry.failed, entry.first.field) == (2, 1, "radio_type")


def test_a_radio_is_of_kind_7(judge: Fixture, sent: Fixture) -> None:
    tank = replace(RADIO, radio_type=EntityType(1, 1))
    assert judge(sent(0.0, tank)).entry("R7").first.value == 1


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"frequency": 0}, "frequency"),
        ({"bandwidth": 0.0}, "bandwidth"),
        ({"power": 5000.0}, "power"),
    ],
)
def test_nothing_is_sent_without_a_frequency(
    judge: Fixture, sent: Fixture, changes: dict[str, Any], field: str
) -> None:
    silent = replace(OFF, **changes)
    judged = judge(sent(0.0, RADIO, silent, replace(RADIO, **changes)))
    entry = judged.entry("R8")
    assert (entry.looked, entry.failed, entry.first.field) == (2, 1, field)
