"""Groups and intercoms against octets packed by hand, after SISO-REF-010 and KDIS."""

import struct
from typing import Any

import pytest

from interop.dis import EntityId, IntercomControl, IsGroupOf
from interop.dis.group import (
    EnhancedFixedWingAircraft,
    EnhancedGroundCombatSoldier,
    EnhancedGroundCombatVehicle,
    EnhancedRotorWingAircraft,
    FixedWingAircraft,
    GroundCombatSoldier,
    GroundCombatVehicle,
    GroundLogisticsVehicle,
    LongGroundLogisticsVehicle,
    RotorWingAircraft,
)
from interop.dis.intercom import (
    IntercomDestination,
    IntercomGroupAssignment,
    IntercomGroupDestination,
    UnknownIntercomParameter,
)
from interop.errors import DecodeError
from interop.wire import decode, encode, fixed_size

GROUP = EntityId(1, 2, 3)
BASE = 7, -1, 2, -3, 4, 5, -6, 7
BASED = struct.pack(">HhhhIbbb", *BASE)
GROUND = -8, 9, -10, 11, 12
AIR = 200, -9, 10, -1100
SUPPLIES = 21, 22, 23, 24
GUN = 12, -13, 14, 15

#: Category, description, and its octets.
DESCRIBED: list[tuple[int, Any, bytes]] = [
    (1, GroundCombatVehicle(*BASE, *GROUND), struct.pack(">5b", *GROUND)),
    (
        2,
        EnhancedGroundCombatVehicle(*BASE, *GROUND, *SUPPLIES),
        struct.pack(">5b4B", *GROUND, *SUPPLIES),
    ),
    (3, GroundCombatSoldier(*BASE, *GROUND), struct.pack(">5b", *GROUND)),
    (
        4,
        EnhancedGroundCombatSoldier(*BASE, *GROUND, *SUPPLIES),
        struct.pack(">5b4B", *GROUND, *SUPPLIES),
    ),
    (5, RotorWingAircraft(*BASE, *AIR, *GUN), struct.pack(">Bbbh4b", *AIR, *GUN)),
    (
        6,
        EnhancedRotorWingAircraft(*BASE, *AIR, *GUN, *SUPPLIES),
        struct.pack(">Bbbh4b4B", *AIR, *GUN, *SUPPLIES),
    ),
    (7, FixedWingAircraft(*BASE, *AIR), struct.pack(">Bbbh", *AIR)),
    (
        8,
        EnhancedFixedWingAircraft(*BASE, *AIR, *SUPPLIES),
        struct.pack(">Bbbh4B", *AIR, *SUPPLIES),
    ),
    (9, GroundLogisticsVehicle(*BASE, -8), struct.pack(">b", -8)),
    (9, LongGroundLogisticsVehicle(*BASE, -800), struct.pack(">h", -800)),
]


@pytest.mark.parametrize(("category", "entity", "end"), DESCRIBED)
def test_a_group(category: int, entity: Any, end: bytes) -> None:
    value = IsGroupOf(GROUP, category, 0, 0.5, 0.25, (entity, type(entity)(8)))
    octets = struct.pack(">HHHBB4xdd", 1, 2, 3, category, 2, 0.5, 0.25)
    octets += BASED + end + struct.pack(">H", 8) + bytes(len(BASED + end) - 2)
    assert encode(value) == octets
    assert decode(IsGroupOf, octets) == value
    for size in range(len(octets)):
        if type(entity) is LongGroundLogisticsVehicle and size == len(octets) - 2:
            continue  # two of the shorter kind
        with pytest.raises(DecodeError):
            decode(IsGroupOf, octets[:size])


def test_the_sizes_of_the_facts() -> None:
    sizes = [fixed_size(type(entity)) for _, entity, _ in DESCRIBED]
    assert sizes == [20, 24, 20, 24, 24, 28, 20, 24, 16, 17]


def test_a_group_of_another_category_is_kept() -> None:
    octets = struct.pack(">HHHBB4xdd", 1, 2, 3, 77, 2, 0.5, 0.25) + b"abcdef"
    value = decode(IsGroupOf, octets)
    assert value.entities == (b"abc", b"def")
    assert encode(value) == octets


def test_an_intercom_with_all_parameters() -> None:
    value = IntercomControl(
        1,
        0x82,
        EntityId(1, 2, 3),
        4,
        5,
        6,
        2,
        8,
        EntityId(9, 10, 11),
        12,
        13,
        (
            IntercomDestination(EntityId(1, 2, 3), 4, 5, 6, 1),
            IntercomGroupDestination(0x80000001, 6, 2),
            IntercomGroupAssignment(0x80000001, EntityId(1, 2, 3), 4, 5),
            UnknownIntercomParameter(9, b"abcde"),
        ),
    )
    octets = struct.pack(">BBHHHHBBBB", 1, 0x82, 1, 2, 3, 4, 5, 6, 2, 8)
    octets += struct.pack(">HHHHHI", 9, 10, 11, 12, 13, 16 + 12 + 20 + 12)
    octets += struct.pack(">HHHHHHBBBx", 1, 12, 1, 2, 3, 4, 5, 6, 1)
    octets += struct.pack(">HHIBBxx", 2, 8, 0x80000001, 6, 2)
    octets += struct.pack(">HHIHHHHBx2x", 3, 16, 0x80000001, 1, 2, 3, 4, 5)
    octets += struct.pack(">HH5s3x", 9, 5, b"abcde")
    assert encode(value) == octets
    assert decode(IntercomControl, octets) == value
    for size in range(len(octets)):
        with pytest.raises(DecodeError):
            decode(IntercomControl, octets[:size])


@pytest.mark.parametrize(
    ("place", "octet", "field"),
    [
        (27, 12, "parameters[0].line"),
        (27, 20, "parameters"),
        (31, 8, "parameters[0].length"),
        (29, 2, "parameters[0].length"),
    ],
)
def test_a_wrong_length_of_parameters_is_told(
    place: int, octet: int, field: str
) -> None:
    octets = bytearray(encode(IntercomControl(parameters=(IntercomDestination(),))))
    octets[place] = octet
    with pytest.raises(DecodeError) as told:
        decode(IntercomControl, octets)
    assert told.value.field == field
