"""Messages and events as records: numbers, sizes, octets, broken octets."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interop.dis import EntityId, Location, VariableDatum, Vector
from interop.errors import DecodeError, EncodeError
from interop.messages.events import EVENT_DATUM, Detected, decode_event
from interop.messages.records import (
    MAX_MEASUREMENTS,
    MAX_TRACKS,
    MESSAGES,
    Measurement,
    OrderStatus,
    Ping,
    SensorReport,
    TrackReport,
    TrackState,
    decode_message,
    encode_message,
)
from interop.messages.registry import Registry

LOOK = Measurement(
    1e9,
    2,
    Location(7e6, 1.0, -2.0),
    Vector(1.0, 2.0, 3.0),
    Vector(0.0, 0.0, 1.0),
    2**-17,
)
TRACK = TrackState(7, 1e9, Location(7e6, 0.0, 0.0), Vector(0.0, 7e3, 0.0))


def test_octets_are_those_that_struct_packs() -> None:
    status = OrderStatus(0x01020304, EntityId(1, 18, 5), 3, 1.5e9)
    expected = struct.pack(">H I HHH B d", 4, 0x01020304, 1, 18, 5, 3, 1.5e9)
    assert encode_message(status) == expected
    assert decode_message(expected) == status


def test_report_counts_its_measurements() -> None:
    report = SensorReport(EntityId(1, 11, 3), 9, (LOOK, LOOK))
    octets = encode_message(report)
    head = struct.pack(">H HHH I B", 1, 1, 11, 3, 9, 2)
    one = struct.pack(">dB3d3f3ffdffff", 1e9, 2, 7e6, 1, -2, 1, 2, 3, 0, 0, 1, 2**-17,
                      0, 0, 0, 0, 0)  # fmt: skip
    assert octets == head + one + one
    assert decode_message(octets) == report


@pytest.mark.parametrize(
    "largest",
    [
        SensorReport(EntityId(1, 1, 1), 1, (LOOK,) * MAX_MEASUREMENTS),
        TrackReport((TRACK,) * MAX_TRACKS),
    ],
)
def test_largest_messages_fit_in_a_datagram(largest: object) -> None:
    around = 32 + 4 + 32 + 12 + 16  # Signal PDU, protocol, envelope, nonce, tag
    assert len(encode_message(largest)) + around <= 1400


def test_empty_message_is_its_number() -> None:
    assert encode_message(Ping()) == b"\x00\x07"
    assert decode_message(b"\x00\x07") == Ping()


@given(st.binary(max_size=200))
def test_any_octets_are_a_message_or_an_error(octets: bytes) -> None:
    try:
        message = decode_message(octets)
    except DecodeError:
        return
    assert type(message) in MESSAGES.types


def test_truncation_and_surplus_are_told() -> None:
    octets = encode_message(TrackReport((TRACK,)))
    for size in range(len(octets)):
        with pytest.raises(DecodeError):
            decode_message(octets[:size])
    with pytest.raises(DecodeError):
        decode_message(octets + b"\0")


def test_unknown_number_is_told() -> None:
    with pytest.raises(DecodeError, match="65535 is unknown"):
        decode_message(b"\xff\xff")


def test_what_is_no_message_is_not_encoded() -> None:
    with pytest.raises(EncodeError, match="Measurement is no message"):
        encode_message(LOOK)


def test_numbers_are_given_once() -> None:
    registry = Registry("thing")
    registry.register(1)(Ping)
    with pytest.raises(ValueError, match="number 1"):
        registry.register(1)


def test_event_datum_is_found_by_its_number() -> None:
    event = Detected(EntityId(1, 11, 3), EntityId(1, 10, 1), 1e9)
    value = struct.pack(">HHHHHHd", 1, 11, 3, 1, 10, 1, 1e9)
    assert decode_event(VariableDatum(EVENT_DATUM + 4, value)) == event


@pytest.mark.parametrize("number", [0, 99, 2])
def test_broken_events_are_told(number: int) -> None:
    with pytest.raises(DecodeError):
        decode_event(VariableDatum(EVENT_DATUM + number, b"abc"))
