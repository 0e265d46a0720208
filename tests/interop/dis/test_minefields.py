"""Minefield PDUs against octets packed by hand, after KDIS and open-dis."""

import struct

import pytest

from interop.dis import (
    EntityId,
    EntityType,
    MinefieldQuery,
    MinefieldResponseNack,
    PerimeterPoint,
)
from interop.wire import decode, encode

FIELD, ASKER = EntityId(1, 2, 3), EntityId(4, 5, 0)
IDS = struct.pack(">6H", 1, 2, 3, 4, 5, 0)
MINE = EntityType(2, 8, 225, 1, 2)
TYPED = struct.pack(">BBHBBBB", 2, 8, 225, 1, 2, 0, 0)


@pytest.mark.parametrize("sensors", [(), (1,), (1, 0x13), (1, 2, 3)])
def test_a_query_is_padded_to_four(sensors: tuple[int, ...]) -> None:
    value = MinefieldQuery(
        FIELD, ASKER, 7, 0, 5, MINE, (PerimeterPoint(1, 2),), sensors
    )
    octets = IDS + struct.pack(">BBxBI", 7, 1, len(sensors), 5) + TYPED
    octets += struct.pack(">ff", 1, 2) + struct.pack(f">{len(sensors)}H", *sensors)
    octets += bytes(-len(octets) % 4)
    assert encode(value) == octets
    assert decode(MinefieldQuery, octets) == value


def test_a_query_may_do_without_its_padding() -> None:
    octets = IDS + struct.pack(">BBxBI", 7, 0, 1, 5) + TYPED + b"\0\1"
    value = decode(MinefieldQuery, octets)
    assert value.sensor_types == (1,)
    assert value.padding_2 is None
    assert encode(value) == octets
    assert encode(decode(MinefieldQuery, octets + b"ab")) == octets + b"ab"


def test_a_negative_acknowledgement() -> None:
    value = MinefieldResponseNack(FIELD, ASKER, 7, (1, 3, 4))
    octets = IDS + bytes([7, 3, 1, 3, 4])
    assert encode(value) == octets
    assert decode(MinefieldResponseNack, octets) == value
