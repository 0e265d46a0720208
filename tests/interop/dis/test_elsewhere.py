"""Octets whose layout another field tells, packed by hand ("DIS facts", 3)."""

import struct
from typing import Any

import pytest

from interop.dis import (
    IFF,
    Attribute,
    AttributeRecordSet,
    Descriptor,
    Detonation,
    EntityId,
    EntityType,
    Fire,
    IntercomSignal,
    Location,
    Mode5Interrogator,
    Mode5Layer,
    Mode5Transponder,
    ModeSInterrogator,
    ModeSLayer,
    ModeSTransponder,
    Receiver,
    RecordSet,
    Signal,
    SimulationAddress,
    Transmitter,
    decode_pdu,
    encode_pdu,
)
from interop.dis.deception import AngleDeception, BlankingSector, FalseTargets
from interop.dis.elsewhere import (
    ApplicationData,
    Association,
    DatabaseIndex,
    ExpendableDescriptor,
    ExplosionDescriptor,
    LinkMessage,
    LocalAngles,
    OwnershipStatus,
    RotationQuaternion,
    basic_data_of,
    content_of,
    descriptor_of,
    other_of,
    records_of,
)
from interop.dis.radio import HaveQuickTransmitter, WordsOfDay
from interop.dis.records import DeadReckoning
from interop.errors import DecodeError
from interop.wire import decode, encode, fixed_size

ME = EntityId(1, 2, 3)
ID = struct.pack(">HHH", 1, 2, 3)

ATTRIBUTES: list[tuple[Any, bytes]] = [
    (
        BlankingSector(1, 2, 1, 0.5, 1.5, -0.5, 0.25, 10.0),
        struct.pack(">IHxxBBBxfffff8x", 3500, 40, 1, 2, 1, 0.5, 1.5, -0.5, 0.25, 10),
    ),
    (
        AngleDeception(1, 2, 1, 0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5),
        struct.pack(">IHxxBBBx", 3501, 48, 1, 2, 1)
        + struct.pack(">8f4x", 0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5),
    ),
    (
        FalseTargets(1, 2, 1, 9, 0.5, 1.5, 2.5, 3.5, 4.5, 5.5),
        struct.pack(">IHxxBBBxxxH", 3502, 40, 1, 2, 1, 9)
        + struct.pack(">6f", 0.5, 1.5, 2.5, 3.5, 4.5, 5.5),
    ),
]


@pytest.mark.parametrize(("value", "octets"), ATTRIBUTES)
def test_an_attribute_of_an_emission(value: Any, octets: bytes) -> None:
    body = Attribute(
        SimulationAddress(1, 2), record_sets=(AttributeRecordSet(ME, (value,)),)
    )
    packed = struct.pack(">HH6xxxIxxH", 1, 2, 0, 1) + ID + b"\0\1" + octets
    assert encode(body) == packed
    assert decode(Attribute, packed) == body
    broken = bytearray(packed)
    broken[-len(octets) + 5] += 8
    with pytest.raises(DecodeError) as told:
        decode(Attribute, broken)
    assert told.value.field == "record_sets[0].records[0].length"


def test_a_transmitter_with_high_fidelity_have_quick() -> None:
    parameters = HaveQuickTransmitter(5, 1, -6, WordsOfDay(1, 2, 3, 4, 5, 6))
    octets = struct.pack(">IHxxHBxi6I", 3000, 40, 5, 1, -6, 1, 2, 3, 4, 5, 6)
    assert len(octets) == 40
    body = Transmitter(ME, variable_parameters=(parameters,))
    assert encode(body)[-40:] == octets
    assert decode(Transmitter, encode(body)) == body


BASIC = [
    (10, Mode5Layer, Mode5Transponder(1, 2, 3)),
    (6, Mode5Layer, Mode5Interrogator(1, bytes(3), 3)),
    (11, ModeSLayer, ModeSTransponder(1, 2, 3)),
    (8, ModeSLayer, ModeSInterrogator(1)),
]


@pytest.mark.parametrize(("system_type", "layer", "data"), BASIC)
def test_the_system_type_tells_the_basic_data(
    system_type: int, layer: type[Mode5Layer], data: Any
) -> None:
    value = layer(basic=encode(data))
    iff = IFF(ME, system_type=system_type, layers=(value,))
    assert basic_data_of(iff, value) == data
    for unclear in (0, 12, 13, 14, 99):
        assert basic_data_of(IFF(ME, system_type=unclear), value) == encode(data)


CONTENT = [
    (
        1 << 14,
        100,
        LinkMessage(6, 1, 2, 3, 4, b"\1\2", 5, 7, b"words"),
        struct.pack(">HBBBBBBIQ5s", 6, 1, 2, 3, 4, 1, 2, 5, 7, b"words"),
    ),
    (3 << 14, 0, DatabaseIndex(1, 2, 3), struct.pack(">III", 1, 2, 3)),
    (2 << 14 | 7, 0, ApplicationData(1, b"abc"), b"\0\0\0\1abc"),
]


@pytest.mark.parametrize(("scheme", "tdl", "content", "octets"), CONTENT)
def test_the_encoding_tells_the_content(
    scheme: int, tdl: int, content: Any, octets: bytes
) -> None:
    signal = IntercomSignal(ME, 1, scheme, tdl, data=octets)
    assert content_of(signal) == content
    assert encode(content) == octets
    assert content_of(Signal(ME, 1, scheme, tdl, data=b"ab")) == b"ab"
    assert content_of(Signal(ME, 1, 4, tdl, data=octets)) == octets


def test_the_type_of_other_parameters_tells_them() -> None:
    level = struct.pack(">BHfff", 1, 0, 0.5, 0.25, 0.125)
    assert other_of(DeadReckoning(2, level)) == LocalAngles(0, 0.5, 0.25, 0.125)
    turning = struct.pack(">BHfff", 2, 9, 0.5, 0.25, 0.125)
    assert other_of(DeadReckoning(4, turning)) == RotationQuaternion(
        9, 0.5, 0.25, 0.125
    )
    assert other_of(DeadReckoning()) == bytes(15)
    assert fixed_size(LocalAngles) == fixed_size(RotationQuaternion) == 15


KIND = EntityType(2, 9, 225)


@pytest.mark.parametrize(
    ("body", "status", "version", "expected"),
    [
        (Fire, 0x00, 7, Descriptor(KIND, 310, 0, 0x3F00)),
        (Fire, 0x10, 7, ExpendableDescriptor(KIND, 310 << 48 | 0x3F000000)),
        (Fire, 0x10, 6, Descriptor(KIND, 310, 0, 0x3F00)),
        (Detonation, 0x10, 7, ExpendableDescriptor(KIND, 310 << 48 | 0x3F000000)),
        (Detonation, 0x20, 7, ExplosionDescriptor(KIND, 310, 0, 0.5)),
        (Detonation, 0x30, 7, Descriptor(KIND, 310, 0, 0x3F00)),
    ],
)
def test_the_status_tells_the_descriptor(
    body: type[Fire], status: int, version: int, expected: Any
) -> None:
    value = body(ME, descriptor=Descriptor(KIND, 310, 0, 0x3F00))
    octets = bytearray(encode_pdu(value, exercise=1, timestamp=0))
    octets[0], octets[10] = version, status
    assert descriptor_of(decode_pdu(octets)) == expected


def test_other_bodies_have_no_descriptor() -> None:
    with pytest.raises(TypeError, match="Receiver has no descriptor"):
        octets = encode_pdu(Receiver(ME), exercise=1, timestamp=0)
        descriptor_of(decode_pdu(octets))


def test_records_of_a_set() -> None:
    owner = ID + b"\1\0"
    owners = RecordSet(15800, 0, 0, 64, 2, owner + owner)
    assert records_of(owners) == (OwnershipStatus(ME, 1),) * 2
    near = b"\2\0" + ID + struct.pack(">ddd", 1, 2, 3)
    assert records_of(RecordSet(500008, 0, 0, 256, 1, near)) == (
        Association(2, 0, ME, Location(1, 2, 3)),
    )
    assert records_of(RecordSet(15800, 0, 0, 16, 2, b"abcd")) == (b"ab", b"cd")
    assert records_of(RecordSet(7, 0, 0, 0, 3)) == (b"", b"", b"")


def test_records_without_whole_octets_are_split_by_bits() -> None:
    record_set = RecordSet(7, 0, 0, 12, 3, b"\xab\xcd\xef\x12\x30")
    assert record_set.records == (b"\xab\xc0", b"\xde\xf0", b"\x12\x30")
    assert RecordSet(7, 0, 0, 3, 2, b"\xac").records == (b"\xa0", b"\x60")
