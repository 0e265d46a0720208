"""Live entity PDUs against octets packed by hand, after KDIS and open-dis."""

import struct
from typing import Any

import pytest

from interop.dis import (
    TSPI,
    Appearance,
    ArticulatedPart,
    ArticulatedParts,
    EntityType,
    LiveEntityDetonation,
    LiveEntityFire,
    LiveEntityId,
    Marking,
    decode_pdu,
    from_plain,
    to_plain,
)
from interop.dis.live import (
    LiveDeadReckoning,
    LiveEntityDetonation6,
    LiveEventId,
    LiveLongOrientation,
    LiveOrientation,
    LiveSmallVector,
    LiveVector,
    OrientationError,
    PositionError,
    QuantityRate,
    RelativeLocation,
    SystemData,
    WarheadFuse,
)
from interop.errors import DecodeError
from interop.wire import decode, encode

ME, YOU = LiveEntityId(1, 2, 3), LiveEntityId(4, 5, 6)
ID = struct.pack(">BBH", 1, 2, 3)
PLACE = RelativeLocation(9, -1, 2, -3)
PLACED = struct.pack(">Hhhh", 9, -1, 2, -3)
MOVING = struct.pack(">hhh", 10, -20, 30)
ROUND = EntityType(2, 8, 225, 2, 13)
TYPED = struct.pack(">BBHBBBB", 2, 8, 225, 2, 13, 0, 0)

PACKED: list[tuple[Any, bytes]] = [
    (TSPI(ME, 0, PLACE), ID + b"\0" + PLACED),
    (TSPI(ME, 0x80, PLACE), ID + b"\x80" + PLACED),
    (
        TSPI(
            ME,
            0x7F,
            PLACE,
            LiveVector(10, -20, 30),
            LiveOrientation(1, -2, 3),
            PositionError(4, 5),
            OrientationError(6, 7, 8),
            LiveDeadReckoning(4, LiveSmallVector(1, 2, 3), LiveSmallVector(-4, 5, 6)),
            -100,
            SystemData(b"abc"),
        ),
        ID
        + b"\x7f"
        + PLACED
        + MOVING
        + struct.pack(">bbbhhhhh", 1, -2, 3, 4, 5, 6, 7, 8)
        + struct.pack(">B6bhB3s", 4, 1, 2, 3, -4, 5, 6, -100, 3, b"abc"),
    ),
    (
        TSPI(ME, 0x22, PLACE, None, LiveOrientation(), measured_speed=7),
        ID + b"\x22" + PLACED + bytes(3) + b"\0\7",
    ),
    (Appearance(ME), ID + b"\0"),
    (
        Appearance(
            ME, 0xFF, 3, 1, ROUND, EntityType(), Marking.of("TANK"), 4, 5, 6, 7, 8
        ),
        ID
        + b"\xff\3\1"
        + TYPED
        + bytes(8)
        + b"\1TANK"
        + bytes(7)
        + struct.pack(">5I", 4, 5, 6, 7, 8),
    ),
    (Appearance(ME, 0x20, visual=5), ID + struct.pack(">BI", 0x20, 5)),
    (Appearance(ME, 0x80, 2, audio=5), ID + struct.pack(">BBI", 0x80, 2, 5)),
    (
        ArticulatedParts(ME, (ArticulatedPart(1, 0, 4107, 0.5),)),
        ID + struct.pack(">BBBHIf4x", 1, 0, 1, 0, 4107, 0.5),
    ),
    (
        LiveEntityFire(ME, 0, munition=ROUND, event_number=7, range=900),
        ID + struct.pack(">BH", 0, 7) + TYPED + bytes(6) + struct.pack(">H", 900),
    ),
    (
        LiveEntityFire(
            ME,
            0x7F,
            YOU,
            LiveEntityId(7, 8, 9),
            None,
            LiveEventId(1, 2, 8),
            None,
            PLACE,
            ROUND,
            WarheadFuse(1000, 3000),
            QuantityRate(3, 60),
            LiveVector(10, -20, 30),
            900,
        ),
        ID
        + struct.pack(">BBBHBBHBBH", 0x7F, 4, 5, 6, 7, 8, 9, 1, 2, 8)
        + PLACED
        + TYPED
        + struct.pack(">HHHH", 1000, 3000, 3, 60)
        + MOVING
        + struct.pack(">H", 900),
    ),
    (
        LiveEntityFire(ME, 0x04, munition_number=5, event_number=7, munition=ROUND),
        ID + struct.pack(">BHH", 4, 5, 7) + TYPED + bytes(8),
    ),
    (
        LiveEntityDetonation(ME, 0, location=PLACE, munition=ROUND, result=1),
        ID + b"\0" + PLACED + bytes(6) + TYPED + b"\1",
    ),
    (
        LiveEntityDetonation(
            ME,
            0xFF,
            3,
            YOU,
            LiveEntityId(7, 8, 9),
            None,
            LiveEventId(1, 2, 8),
            None,
            None,
            LiveVector(10, -20, 30),
            LiveLongOrientation(1, -2, 300),
            ROUND,
            WarheadFuse(1000, 3000),
            QuantityRate(3, 60),
            LiveVector(10, -20, 30),
            1,
        ),
        ID
        + struct.pack(">BBBBHBBHBBH", 0xFF, 3, 4, 5, 6, 7, 8, 9, 1, 2, 8)
        + MOVING
        + struct.pack(">hhh", 1, -2, 300)
        + TYPED
        + struct.pack(">HHHH", 1000, 3000, 3, 60)
        + MOVING
        + b"\1",
    ),
    (
        LiveEntityDetonation6(
            ME,
            0x80,
            3,
            event_number=8,
            location=PLACE,
            orientation=LiveOrientation(1, -2, 3),
            munition=ROUND,
        ),
        ID
        + struct.pack(">BBH", 0x80, 3, 8)
        + PLACED
        + bytes(6)
        + struct.pack(">bbb", 1, -2, 3)
        + TYPED
        + b"\0",
    ),
]


@pytest.mark.parametrize(
    ("value", "octets"), PACKED, ids=[type(value).__name__ for value, _ in PACKED]
)
def test_octets_are_as_packed_by_hand(value: Any, octets: bytes) -> None:
    assert encode(value) == octets
    assert decode(type(value), octets) == value
    for size in range(len(octets)):
        with pytest.raises(DecodeError):
            decode(type(value), octets[:size])


def test_the_version_tells_how_long_an_orientation_is() -> None:
    flags = bytes([0x80, 1]) + PLACED + bytes(6)
    for version, angles, body_type in (
        (6, bytes(3), LiveEntityDetonation6),
        (7, bytes(6), LiveEntityDetonation),
    ):
        body = ID + flags + angles + TYPED + b"\1"
        octets = struct.pack(">BBBBIHBB", version, 1, 50, 11, 0, 12 + len(body), 0, 0)
        pdu = decode_pdu(octets + body)
        assert type(pdu.body) is body_type
        assert pdu.encode() == octets + body


def test_identifiers_have_a_text_form() -> None:
    for kind in (LiveEntityId, LiveEventId):
        assert str(kind(1, 2, 3)) == "1:2:3"
        assert kind.parse("255:2:65535") == kind(255, 2, 65535)
        for wrong in ("1:2", "256:2:3", "1:256:3", "1:2:65536", "a:b:c", ""):
            with pytest.raises(ValueError):
                kind.parse(wrong)
    tspi = TSPI(ME)
    assert to_plain(tspi)["entity_id"] == "1:2:3"
    assert from_plain(TSPI, {"entity_id": "1:2:3"}) == tspi
