"""Environmental processes and grids against octets packed by hand.

Records are after SISO-REF-010 (UID 250 to 269) and KDIS, grids after open-dis and KDIS.
"""

import struct
from typing import Any

import pytest

from interop.dis import (
    ClockTime,
    EntityId,
    EntityType,
    EnvironmentalProcess,
    GriddedData,
    Location,
    Orientation,
    Vector,
    process,
)
from interop.dis.gridded import (
    GridFloats,
    GridIntegers,
    GridOctets,
    IrregularAxis,
    RegularAxis,
    UnknownGridData,
)
from interop.dis.process import EnvironmentType, UnknownEnvironment
from interop.errors import DecodeError, EncodeError
from interop.wire import decode, encode

ME = EntityId(1, 2, 3)
ID = struct.pack(">HHH", 1, 2, 3)
TYPE = EnvironmentType(4, 5, 6, 7, 8, 9, 10)
TYPED = struct.pack(">BBHBBBB", 4, 5, 6, 7, 8, 9, 10)
A, B = Location(1, 2, 3), Location(4, 5, 6)
V = [Vector(n, n + 0.5, n + 0.25) for n in range(9)]
TURN = Orientation(0.25, 0.5, 0.75)
SOURCE = EntityType(2, 9, 225, 2, 1)


def numbers(*values: Any) -> bytes:
    """Locations in double precision and everything else in single."""
    octets = b""
    for value in values:
        if isinstance(value, Location):
            octets += struct.pack(">ddd", value.x, value.y, value.z)
        elif isinstance(value, Vector):
            octets += struct.pack(">fff", value.x, value.y, value.z)
        elif isinstance(value, Orientation):
            octets += struct.pack(">fff", value.psi, value.theta, value.phi)
        else:
            octets += struct.pack(">f", value)
    return octets


#: Class, its number in UID 250, values in wire order.
GEOMETRY: list[tuple[str, int, tuple[Any, ...]]] = [
    ("BoundingSphere", 65536, (A, 0.5)),
    ("Point", 655360, (A,)),
    ("Line", 786432, (A, B)),
    ("Sphere", 851968, (A, 0.5)),
    ("Ellipsoid", 1048576, (A, V[1], TURN)),
    ("Cone", 3145728, (A, TURN, 0.5, 1.5)),
    ("RectangularVolume", 5242880, (A, V[1], TURN)),
    ("CentredRectangularVolume", 83886080, (A, V[1], TURN)),
    ("MovingPoint", 167772160, (A, V[1])),
    ("MovingLine", 201326592, (A, B, V[1], V[2])),
    ("MovingSphere", 218103808, (A, 0.5, 1.5, V[1], V[2])),
    ("MovingEllipsoid", 268435456, (A, V[1], V[2], TURN, V[3], V[4])),
    ("MovingCone", 805306368, (A, TURN, V[1], V[2], 0.5, 1.5, 2.5, 3.5)),
    ("MovingRectangularVolume", 1342177280, (A, V[1], V[2], TURN, V[3], V[4])),
    ("GaussianPlume", 1610612736, (A, TURN, V[1], V[2], 0.5, V[3])),
    ("GaussianPuff", 1879048192, (A, B, V[1], V[2], TURN, V[3], V[4], 0.5)),
]


@pytest.mark.parametrize(("name", "number", "values"), GEOMETRY)
def test_a_geometry_record(name: str, number: int, values: tuple[Any, ...]) -> None:
    kind = getattr(process, name)
    data = numbers(*values)
    padded = data + bytes(-len(data) % 8)
    octets = struct.pack(">IHBx", number, 64 + 8 * len(padded), 5) + padded
    assert encode(kind(5, *values)) == octets
    assert decode(kind, octets) == kind(5, *values)
    for bits in (64 + 8 * len(data), 8 * len(padded), 8 * len(data)):
        told = struct.pack(">IHBx", number, bits, 5) + padded
        assert decode(kind, told).length == bits
        assert encode(decode(kind, told)) == told
    with pytest.raises(DecodeError) as wrong:
        decode(kind, struct.pack(">IHBx", number, 8 * len(data) + 1, 5) + padded)
    assert wrong.value.field == "length"


def test_a_moving_box_with_the_length_of_kdis_is_read() -> None:
    octets = struct.pack(">IHBx", 1342177280, (88 - 8) * 8, 1) + bytes(88)
    assert encode(decode(process.MovingRectangularVolume, octets)) == octets


def test_a_process_with_states() -> None:
    value = EnvironmentalProcess(
        ME,
        TYPE,
        1,
        2,
        (
            process.Point(1, A),
            process.FlareState(2, 7, SOURCE, 8, 9, 1),
            process.CombicState(
                3, 7, SOURCE, 9, 1, b"abcd", 0.5, 1.5, 2.5, 3.5, Vector(1, 2, 3)
            ),
            UnknownEnvironment(99, 4, b"abcdefgh"),
            UnknownEnvironment(98, 5, b"abc", 3),
        ),
        7,
    )
    source = struct.pack(">BBHBBBB", 2, 9, 225, 2, 1, 0, 0)
    octets = ID + TYPED + struct.pack(">BBHH", 1, 2, 5, 7)
    octets += struct.pack(">IHBx", 655360, 256, 1) + numbers(A)
    octets += struct.pack(">IHBxI", 259, 256, 2, 7) + source
    octets += struct.pack(">IIHxx", 8, 9, 1)
    octets += struct.pack(">IHBxI", 256, 512, 3, 7) + source
    octets += struct.pack(
        ">IHxx4sfffffff4x", 9, 1, b"abcd", 0.5, 1.5, 2.5, 3.5, 1, 2, 3
    )
    octets += struct.pack(">IHBx8s", 99, 128, 4, b"abcdefgh")
    octets += struct.pack(">IHBx3s5x", 98, 64 + 21, 5, b"abc")
    assert encode(value) == octets
    assert decode(EnvironmentalProcess, octets) == value
    for size in range(len(octets)):
        with pytest.raises(DecodeError):
            decode(EnvironmentalProcess, octets[:size])


def test_an_unknown_record_that_does_not_count_its_head_is_refused() -> None:
    octets = ID + TYPED + struct.pack(">BBHH", 1, 2, 1, 7)
    for bits in (56, 0):
        with pytest.raises(DecodeError) as told:
            decode(EnvironmentalProcess, octets + struct.pack(">IHBx", 99, bits, 4))
        assert told.value.field == "records[0].length"


GRID = ID + struct.pack(">HHHH", 4, 1, 2, 2)
FRAME = TYPED + numbers(TURN) + struct.pack(">iII", 9, 11, 12)


def test_a_grid() -> None:
    value = GriddedData(
        ME,
        4,
        1,
        2,
        2,
        1,
        TYPE,
        TURN,
        ClockTime(9, 11),
        12,
        axes=(
            RegularAxis(0.5, 1.5, 9, 1, 3, 2),
            IrregularAxis(2.5, 3.5, 9, 1, 1, (5, 6, 7), 2, 4.5, 5.5),
        ),
        data=(
            GridOctets(1, b"abc"),
            GridIntegers(2, 0.5, 1.5, (1, 2)),
            GridFloats(3, (0.5, 0.25, 0.125)),
        ),
    )
    octets = GRID + bytes([2, 1]) + FRAME + b"\3\0\0\0"
    octets += struct.pack(">ddHBBHH", 0.5, 1.5, 9, 1, 0, 3, 2)
    octets += struct.pack(">ddHBBHHdd3Hxx", 2.5, 3.5, 9, 1, 1, 3, 2, 4.5, 5.5, 5, 6, 7)
    octets += struct.pack(">HHH3sx", 1, 0, 3, b"abc")
    octets += struct.pack(">HHffHHHxx", 2, 1, 0.5, 1.5, 2, 1, 2)
    octets += struct.pack(">HHHxxfff", 3, 2, 3, 0.5, 0.25, 0.125)
    assert encode(value) == octets
    assert decode(GriddedData, octets) == value
    for size in range(len(octets)):
        with pytest.raises(DecodeError):
            decode(GriddedData, octets[:size])


def test_another_representation_is_kept_to_the_end() -> None:
    octets = GRID + bytes([0, 0]) + FRAME + b"\1\0\0\0" + b"\0\1\0\7abcdefg"
    value = decode(GriddedData, octets)
    assert value.data == (UnknownGridData(1, 7, b"abcdefg"),)
    assert encode(value) == octets
    two = GriddedData(ME, data=(UnknownGridData(1, 7, b"a"), GridOctets(1)))
    with pytest.raises(EncodeError, match=r"data\[0\]: a UnknownGridData can only be"):
        encode(two)
