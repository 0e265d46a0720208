"""Rules on radios and emissions, whose layout depends on the version.

Version 6 has the same octets under other names (dis-facts, section 3), so that traffic
of version 7 becomes traffic of 5 or 6 by its first octet.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from interop.capture import Packet
from interop.conformance import Checker, Entry, Outcome, Profile
from interop.dis import (
    Beam,
    ElectromagneticEmission,
    EmitterSystem,
    EntityId,
    EntityState,
    EntityType,
    FundamentalParameters,
    Location,
    Modulation,
    Receiver,
    Signal,
    TrackJam,
    Transmitter,
    encode_pdu,
)

Fixture = Callable[..., Any]
older = pytest.mark.parametrize("version", [5, 6, 7])

HOST, OTHER = EntityId(1, 2, 3), EntityId(1, 3, 1)
STATE = EntityState(HOST, 1, location=Location(6.39e6))
RADIO = Transmitter(
    HOST,
    1,
    EntityType(7, 2, 225, 1),
    2,
    frequency=30_000_000,
    bandwidth=25_000.0,
    power=40.0,
    modulation=Modulation(system=8),  # JTIDS/MIDS
    modulation_parameters=bytes(8),
)
SPEECH = Signal(HOST, 1, 4, 0, 8000, bytes(320), 160)
BEAM = Beam(1, 1, FundamentalParameters(9.6e9, 2e8, 90.0, 5000.0, 20.0), function=4)
RADAR = EmitterSystem(4905, 2, 1, beams=(BEAM,))
EMISSION = ElectromagneticEmission(HOST, systems=(RADAR,))


def radar(**changes: Any) -> ElectromagneticEmission:
    system = replace(RADAR, beams=(replace(BEAM, **changes),))
    return ElectromagneticEmission(HOST, systems=(system,))


@pytest.fixture
def judged(judge: Fixture, sent: Fixture) -> Callable[..., Entry]:
    """Judge bodies that are sent every two seconds, in a version, by one rule."""

    def judged_by(code: str, version: int, *bodies: object) -> Entry:
        packets = []
        for number, body in enumerate(bodies):
            packet = sent(2.0 * number, body)
            octets = bytes([version]) + packet.payload[1:]
            packets.append(packet._replace(payload=octets))
        entry: Entry = judge(*packets).entry(code)
        return entry

    return judged_by


@older
@pytest.mark.parametrize(
    ("code", "broken"),
    [
        ("R2", replace(RADIO, modulation_parameters=bytes(16))),
        ("R7", replace(RADIO, radio_type=EntityType(1, 2, 225, 1))),
        ("R7", replace(RADIO, radio_type=EntityType(7, 2, 225, 1, 4))),
        ("R8", replace(RADIO, bandwidth=0.0)),
        ("EM2", radar(targets=(TrackJam(OTHER),) * 11)),
        ("EM3N", ElectromagneticEmission(HOST, systems=(RADAR, RADAR))),
        ("EM4", radar(fundamental=replace(BEAM.fundamental, power=1e4))),
        ("EM5", radar(targets=(TrackJam(OTHER, 1, 1),))),
        ("N1", replace(RADIO, power=float("nan"))),
        ("N1", radar(fundamental=replace(BEAM.fundamental, power=float("nan")))),
        ("N3", replace(RADIO, crypto_system=60_000)),
    ],
)
def test_a_rule_holds_in_every_version(
    judged: Fixture, version: int, code: str, broken: object
) -> None:
    clean: Any = RADIO if isinstance(broken, Transmitter) else EMISSION
    if code in ("EM2", "EM5"):  # only lists of targets are looked at
        clean = radar(targets=(TrackJam(OTHER),))
    entry = judged(code, version, clean)
    assert entry.outcome is Outcome.PASS
    looked = entry.looked
    entry = judged(code, version, clean, broken)
    assert (entry.failed, entry.first.frame) == (1, 2)
    assert entry.looked in (looked + 1, 2 * looked)


@older
def test_a_signal_finds_its_radio(judged: Fixture, version: int) -> None:
    off = replace(RADIO, state=1)
    for state, outcome in ((RADIO, Outcome.PASS), (off, Outcome.FAIL)):
        entry = judged("R4", version, state, SPEECH, Receiver(HOST), Receiver(HOST))
        assert entry.outcome is outcome


@older
@pytest.mark.parametrize(("code", "body"), [("R3", RADIO), ("EM3", EMISSION)])
def test_a_heartbeat_is_missed(
    judged: Fixture, version: int, code: str, body: object
) -> None:
    silence = [STATE] * 12
    assert judged(code, version, body, *silence, body).failed == 1


@older
@pytest.mark.parametrize("body", [RADIO, EMISSION])
@pytest.mark.parametrize("code", ["I4", "L1"])
def test_who_radiates_is_an_entity(
    judged: Fixture, version: int, code: str, body: object
) -> None:
    entry = judged(code, version, STATE, body)
    assert (entry.outcome, entry.looked) == (Outcome.PASS, 1)


@older
def test_who_is_tracked_is_heard(judged: Fixture, version: int) -> None:
    tracks = radar(targets=(TrackJam(OTHER),))
    entry = judged("I4", version, STATE, tracks, *[STATE] * 12)
    assert (entry.looked, entry.failed, entry.first.value) == (2, 1, "1:3:1")


@older
def test_a_broken_pdu_is_told_once(judged: Fixture, version: int) -> None:
    octets = bytearray(encode_pdu(RADIO, exercise=1, timestamp=1))
    octets[70:72] = (8).to_bytes(2, "big")  # antenna pattern length, nothing there
    entry = judged("R1", version, RADIO, bytes(octets))
    assert (entry.looked, entry.failed) == (2, 1)


def test_a_radio_that_changes_the_version_keeps_its_type(
    judge: Fixture, sent: Fixture
) -> None:
    new, old = sent(0.0, RADIO), sent(1.0, RADIO)
    old = old._replace(payload=b"\6" + old.payload[1:])
    entry = judge(new, old).entry("R7")
    assert (entry.looked, entry.failed) == (2, 0)


def test_an_older_stretch_is_in_order(sent: Fixture) -> None:
    packets: list[Packet] = []
    for number, version in enumerate((7, 6, 5, 7)):
        one = sent(float(number), replace(RADIO, radio_number=number))
        packets.append(one._replace(payload=bytes([version]) + one.payload[1:]))
    stretch = Checker(Profile()).traffic.take(packets)
    bodies = stretch.bodies(Transmitter)
    assert [(row, body.radio_number) for row, body in bodies] == [
        (n, n) for n in range(4)
    ]
    assert stretch.columns(Transmitter).rows.tolist() == [0, 3]
