"""Minefield PDUs against octets packed by hand, after KDIS and open-dis."""

import struct
from typing import Any

import pytest

from interop.dis import (
    ClockTime,
    EntityId,
    EntityType,
    MinefieldData,
    MinefieldQuery,
    MinefieldResponseNack,
    Orientation,
    PerimeterPoint,
    Vector,
)
from interop.errors import DecodeError, EncodeError
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


HEAD = IDS + struct.pack(">HBBB", 5, 6, 1, 2)
MINES = (Vector(1, 2, 3), Vector(4, 5, 6))
PLACES = struct.pack(">6f", 1, 2, 3, 4, 5, 6)


def test_mines_without_what_is_optional() -> None:
    value = MinefieldData(
        FIELD, ASKER, 5, 6, 1, 2, 0, 0, MINE, (1,), b"", MINES, mine_numbers=(7, 8)
    )
    octets = HEAD + struct.pack(">BBxI", 2, 1, 0) + TYPED + struct.pack(">Hxx", 1)
    octets += PLACES + struct.pack(">HH", 7, 8)
    assert encode(value) == octets
    assert decode(MinefieldData, octets) == value


def test_mines_with_all_that_there_can_be() -> None:
    """In the order and with the padding of KDIS: coefficients go mine by mine."""
    value = MinefieldData(
        FIELD,
        ASKER,
        5,
        6,
        1,
        2,
        data_filter=0x7FF,
        mine_type=MINE,
        sensor_types=(1, 2, 3),
        locations=MINES,
        ground_depths=(0.5, 0.25),
        water_depths=(1.5, 1.25),
        snow_depths=(2.5, 2.25),
        orientations=(Orientation(1, 2, 3), Orientation(4, 5, 6)),
        thermal_contrasts=(3.5, 3.25),
        reflectances=(4.5, 4.25),
        emplacements=(ClockTime(1, 2), ClockTime(3, 4)),
        mine_numbers=(7, 8),
        fusings=(9, 10),
        coefficients=(11, 12, 13, 21, 22, 23),
        paints=(14, 15),
        wire_counts=(2, 1),
        vertex_counts=(1, 0, 2),
        vertices=(Vector(1, 1, 1), Vector(2, 2, 2), Vector(3, 3, 3)),
    )
    octets = HEAD + struct.pack(">BBxI", 2, 3, 0x7FF) + TYPED
    octets += struct.pack(">HHHxx", 1, 2, 3) + PLACES
    octets += struct.pack(">6f", 0.5, 0.25, 1.5, 1.25, 2.5, 2.25)
    octets += struct.pack(">6f", 1, 2, 3, 4, 5, 6)
    octets += struct.pack(">4f", 3.5, 3.25, 4.5, 4.25)
    octets += struct.pack(">4I", 1, 2, 3, 4)
    octets += struct.pack(">4H", 7, 8, 9, 10)
    octets += bytes([11, 12, 13, 21, 22, 23, 14, 15])  # a multiple of 4: no padding
    octets += bytes([2, 1, 0, 0]) + bytes([1, 0, 2, 0])
    octets += struct.pack(">9f", 1, 1, 1, 2, 2, 2, 3, 3, 3)
    assert encode(value) == octets
    assert decode(MinefieldData, octets) == value
    for size in range(len(octets)):
        with pytest.raises(DecodeError):
            decode(MinefieldData, octets[:size])


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"mine_numbers": (1,)}, "mine_numbers: 1 items, must be 2"),
        ({"data_filter": 1}, "ground_depths: 0 items, must be 2"),
        ({"paints": (1, 2)}, "paints: is not to be there, data_filter is 0"),
    ],
)
def test_a_list_that_does_not_fit_the_mines_is_refused(
    fields: dict[str, Any], told: str
) -> None:
    values = {"mine_numbers": (1, 2)} | fields
    with pytest.raises(EncodeError, match=told):
        encode(MinefieldData(FIELD, locations=MINES, **values))
