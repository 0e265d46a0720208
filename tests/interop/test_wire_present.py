"""Fields that are there only when another one says so, against hand-packed octets."""

import struct
from typing import Annotated, Any

import pytest

from interop.errors import DecodeError, EncodeError
from interop.wire import (
    F32,
    U8,
    U16,
    After,
    Each,
    Padding,
    Present,
    Total,
    Trailing,
    decode,
    encode,
    layout_of,
    minimum_size,
    record,
)
from interop.wire.outline import outline
from interop.wire.places import places


@record
class Pair:
    """Two."""

    first: U8 = 0
    second: U8 = 0


@record
class Parcel:
    flags: U8 = 0
    more: Annotated[U8 | None, Present("flags", 0x80)] = None
    weight: Annotated[U16 | None, Present("flags", 0x01)] = None
    pair: Annotated[Pair | None, Present("flags", 0x06)] = None
    single: Annotated[U8 | None, Present("flags", 0x06, 0x04)] = None
    always: Annotated[U16, After()] = 0
    both: Annotated[Pair | None, Present("flags", 0x08), Present("more", 0x01)] = None
    neither: Annotated[U8 | None, Present("more", 0x02, 0)] = 0


@record
class Mines:
    flags: U8 = 0
    sensors: Trailing[U8] = ()
    places: Trailing[U16] = ()
    depths: Annotated[tuple[F32, ...], Each("places"), Present("flags", 0x01)] = ()
    seen: Annotated[tuple[U8, ...], Each("places", "sensors")] = ()
    wires: Annotated[tuple[U8, ...], Each("places"), Present("flags", 0x02)] = ()
    ends: Annotated[tuple[Pair, ...], Total("wires")] = ()
    fill: Annotated[bytes, Padding(4)] = b""


PARCELS = [
    (Parcel(always=7), b"\0\0\7\0"),
    (Parcel(1, weight=0x102, always=7), b"\1\1\2\0\7\0"),
    (Parcel(6, pair=Pair(1, 2), always=7), b"\6\1\2\0\7\0"),
    (Parcel(4, single=9, always=7), b"\4\x09\0\7\0"),
    (Parcel(2, always=7), b"\2\0\7\0"),
    (Parcel(8, always=7), b"\x08\0\7\0"),
    (Parcel(0x88, 1, always=7, both=Pair(3, 4)), b"\x88\1\0\7\3\4\0"),
    (Parcel(0x88, 2, always=7, neither=None), b"\x88\2\0\7"),
]


@pytest.mark.parametrize(("value", "octets"), PARCELS)
def test_a_field_is_there_when_the_flags_say_so(value: Parcel, octets: bytes) -> None:
    assert encode(value) == octets
    assert decode(Parcel, octets) == value
    for size in range(len(octets)):
        with pytest.raises(DecodeError) as told:
            decode(Parcel, octets[:size])
        assert told.value.offset <= size


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (Parcel(1), "weight: is to be there, flags is 1"),
        (Parcel(0, weight=3), "weight: is not to be there, flags is 0"),
        (Parcel(0, 3), "more: is not to be there, flags is 0"),
        (Parcel(4), "single: is to be there, flags is 4"),
        (Parcel(0x88, 1), "both: is to be there, flags is 136 and more is 1"),
        (Parcel(1, weight=70000), "weight: 70000, must be an integer from 0 to 65535"),
        (Parcel(6, pair=Pair(256)), r"pair\.first: 256, must be"),
    ],
)
def test_values_that_the_flags_do_not_allow_are_refused(
    value: Parcel, told: str
) -> None:
    with pytest.raises(EncodeError, match=told):
        encode(value)


def test_the_shortest_has_what_is_there_without_flags() -> None:
    assert layout_of(Parcel).size == 1
    assert minimum_size(Parcel) == 4
    assert minimum_size(Mines) == 3


MINES = [
    (Mines(), b"\0\0\0\0"),
    (
        Mines(1, (1, 2), (3, 4), (0.5, 0.25), (5, 6, 7, 8)),
        struct.pack(">BBBBBHHff4B3x", 1, 2, 2, 1, 2, 3, 4, 0.5, 0.25, 5, 6, 7, 8),
    ),
    (
        Mines(2, (), (3, 4), (), (), (2, 1), (Pair(1, 2), Pair(3, 4), Pair(5, 6))),
        struct.pack(">BBBHHBB6Bx", 2, 0, 2, 3, 4, 2, 1, 1, 2, 3, 4, 5, 6),
    ),
]


@pytest.mark.parametrize(("value", "octets"), MINES)
def test_lists_have_as_many_items_as_others_tell(value: Mines, octets: bytes) -> None:
    assert len(octets) % 4 == 0
    assert encode(value) == octets
    assert decode(Mines, octets) == value
    for size in range(len(octets)):
        with pytest.raises(DecodeError):
            decode(Mines, octets[:size])


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (Mines(1, (), (3, 4), (0.5,)), "depths: 1 items, must be 2"),
        (Mines(0, (), (3,), (0.5,)), "depths: is not to be there, flags is 0"),
        (Mines(0, (1, 2), (3,), (), (1,)), "seen: 1 items, must be 2"),
        (Mines(2, (), (3,), (), (), (2,), (Pair(),)), "ends: 1 items, must be 2"),
    ],
)
def test_lists_of_another_number_are_refused(value: Mines, told: str) -> None:
    with pytest.raises(EncodeError, match=told):
        encode(value)


@pytest.mark.parametrize(("value", "octets"), [*PARCELS, *MINES])
def test_places_fill_the_octets(value: Any, octets: bytes) -> None:
    found = places(value, octets)
    assert [one.offset for one in found] == [
        sum(one.size for one in found[:n]) for n in range(len(found))
    ]
    assert sum(one.size for one in found) == len(octets)


def test_an_outline_says_when_a_field_is_there() -> None:
    told = {one.name: one.meaning for one in outline(Parcel)}
    assert told["weight"] == "if flags has 0x1"
    assert told["single"] == "if flags & 0x6 is 0x4"
    assert told["both"] == "Two; if flags has 0x8 and if more has 0x1"
    told = {one.name: one.meaning for one in outline(Mines)}
    assert told["depths"] == "if flags has 0x1; one for each of places"
    assert told["seen"] == "one for each of places and sensors"
    assert told["ends"] == "as many as wires add up to"


def test_a_field_that_tells_has_to_stand_above() -> None:
    with pytest.raises(TypeError, match=r"weight: no field flag stands above"):

        @record
        class Misspelt:
            flags: U8 = 0
            weight: Annotated[U16 | None, Present("flag", 0x01)] = None

    with pytest.raises(TypeError, match=r"depths: no field places stands above"):

        @record
        class Late:
            depths: Annotated[tuple[F32, ...], Each("places")] = ()
            places: Trailing[U16] = ()

    with pytest.raises(TypeError, match=r"ends: no field wires stands above"):

        @record
        class Missing:
            ends: Annotated[tuple[Pair, ...], Total("wires")] = ()
