"""One PDU of each family against octets packed by hand ("DIS facts", 3 and 5)."""

import struct
from typing import Any

import pytest

from interop.dis import (
    IFF,
    AggregateDatums,
    AggregateMarking,
    AggregateState,
    ArealObjectState,
    Attribute,
    AttributeRecordSet,
    BeamData,
    CollisionElastic,
    CommunicationsNode,
    DataLayer,
    DataR,
    EmissionsLayer,
    EntityId,
    EntityType,
    EventId,
    FixedDatum,
    IffDataRecord,
    IffParameters,
    InformationEffect,
    InformationOperationsAction,
    IntercomSignal,
    IntermediateResult,
    LinearObjectState,
    LinearSegment,
    Location,
    MinefieldState,
    Mode5Layer,
    Mode5Transponder,
    ModeSLayer,
    ModeSTransponder,
    ObjectType,
    OperationalData,
    Orientation,
    PerimeterPoint,
    PointObjectState,
    PropulsionSystem,
    RecordQueryR,
    RecordR,
    RecordSet,
    ResupplyOffer,
    ServiceRequest,
    SetRecordR,
    Signal,
    SilentAggregate,
    SilentEntity,
    SimulationAddress,
    StandardRecord,
    SupplementalEmissionEntityState,
    SupplyQuantity,
    TransferOwnership,
    UnknownLayer,
    VariableDatum,
    Vector,
    VectoringNozzle,
)
from interop.errors import DecodeError, EncodeError
from interop.wire import decode, encode

ME, YOU, THEM = EntityId(1, 2, 3), EntityId(4, 5, 6), EntityId(7, 8, 9)
ID = struct.pack(">HHH", 1, 2, 3)
IDS = struct.pack(">6H", 1, 2, 3, 4, 5, 6)
TYPE = EntityType(1, 2, 225, 3, 4, 5, 6)
TYPED = struct.pack(">BBHBBBB", 1, 2, 225, 3, 4, 5, 6)
SUPPLIES = (SupplyQuantity(TYPE, 2.5), SupplyQuantity())
SUPPLIED = TYPED + struct.pack(">f8xf", 2.5, 0)
SET = RecordSet(77, 5, 0, 12, 3, b"abcde")
SETS = struct.pack(">IIIHH5s3x", 77, 5, 0, 12, 3, b"abcde")
PLACE = Location(1, 2, 3)
PLACED = struct.pack(">ddd", 1, 2, 3)
TURNED = struct.pack(">fff", 0.25, 0.5, 0.75)
TURN = Orientation(0.25, 0.5, 0.75)

PACKED: list[tuple[Any, bytes]] = [
    (
        CollisionElastic(
            ME,
            YOU,
            EventId(1, 2, 9),
            0,
            Vector(1, 2, 3),
            4.0,
            Vector(5, 6, 7),
            IntermediateResult(11, 12, 13, 22, 23, 33),
            Vector(0, 0, 1),
            0.5,
        ),
        IDS
        + struct.pack(">HHH2xfff", 1, 2, 9, 1, 2, 3)
        + struct.pack(">ffff6f", 4, 5, 6, 7, 11, 12, 13, 22, 23, 33)
        + struct.pack(">ffff", 0, 0, 1, 0.5),
    ),
    (
        IFF(
            ME,
            EventId(1, 2, 9),
            Vector(1, 2, 3),
            1,
            2,
            3,
            4,
            5,
            6,
            OperationalData(1, 2, 0x1E, 4, 5, 6, 7, 8, 9, 10),
            (
                EmissionsLayer(1, BeamData(1), 2, 3, (IffParameters(4.0),)),
                Mode5Layer(
                    0,
                    SimulationAddress(1, 2),
                    encode(Mode5Transponder(1, 2, 3, 4, 5, 6, 7, 8)),
                    0,
                    (IffDataRecord(5, b"ab"), IffDataRecord(6, b"abcdef")),
                ),
                ModeSLayer(
                    0,
                    SimulationAddress(1, 2),
                    encode(ModeSTransponder(1, 2, 3, b"CALLSIGN", 4, 5, 6, 7, 8)),
                ),
                DataLayer(0, SimulationAddress(1, 2), 0, 3, 4),
                UnknownLayer(7, 1, b"xyz"),
            ),
        ),
        ID
        + struct.pack(">HHHfff", 1, 2, 9, 1, 2, 3)
        + struct.pack(">HHBBBBBBBB6H", 1, 2, 3, 4, 5, 6, 1, 2, 0x1E, 4, *range(5, 11))
        + struct.pack(">BBHf16xBBHf20x", 2, 1, 52, 1, 2, 3, 1, 4)
        + struct.pack(">BBHHH", 3, 0, 48, 1, 2)
        + struct.pack(">HHIHHBBBx", 1, 2, 3, 4, 5, 6, 7, 8)
        + struct.pack(">2xHIH2sIH6s", 2, 5, 8, b"ab", 6, 12, b"abcdef")
        + struct.pack(">BBHHH", 4, 0, 36, 1, 2)
        + struct.pack(">HBB8sIBBHB3x4x", 1, 2, 3, b"CALLSIGN", 4, 5, 6, 7, 8)
        + struct.pack(">BBHHHxxBBxxH", 5, 0, 16, 1, 2, 3, 4, 0)
        + struct.pack(">BBH3s", 7, 1, 7, b"xyz"),
    ),
    (
        Attribute(
            SimulationAddress(1, 2),
            extended_type=1,
            extended_version=7,
            master_type=99,
            action=2,
            record_sets=(
                AttributeRecordSet(ME, (StandardRecord(77, b"ab"),)),
                AttributeRecordSet(YOU),
            ),
        ),
        struct.pack(">HH6xBBIBxH", 1, 2, 1, 7, 99, 2, 2)
        + ID
        + struct.pack(">HIH2s", 1, 77, 8, b"ab")
        + struct.pack(">HHHH", 4, 5, 6, 0),
    ),
    (
        ServiceRequest(ME, YOU, 1, SUPPLIES),
        IDS + struct.pack(">BBxx", 1, 2) + SUPPLIED,
    ),
    (ResupplyOffer(ME, YOU, SUPPLIES), IDS + struct.pack(">B3x", 2) + SUPPLIED),
    (
        SupplementalEmissionEntityState(
            ME,
            1,
            2,
            3,
            (PropulsionSystem(0.5, 900), PropulsionSystem(1, 950)),
            (VectoringNozzle(-10, 20),),
        ),
        ID + struct.pack(">5H6f", 1, 2, 3, 2, 1, 0.5, 900, 1, 950, -10, 20),
    ),
    (
        IntercomSignal(ME, 7, 1, 0, 8000, b"abcde", 5),
        ID + struct.pack(">HHHIHH5s3x", 7, 1, 0, 8000, 40, 5, b"abcde"),
    ),
    (
        TransferOwnership(ME, YOU, 6, 1, 2, THEM, (SET, RecordSet(78))),
        IDS
        + struct.pack(">IBBHHHI", 6, 1, 2, 7, 8, 9, 2)
        + SETS
        + struct.pack(">I12x", 78),
    ),
    (
        DataR(ME, YOU, 6, 1, bytes(3), (FixedDatum(1, 2),), (VariableDatum(3, b"x"),)),
        IDS
        + struct.pack(">IB3xIIII", 6, 1, 1, 1, 1, 2)
        + struct.pack(">IIc7x", 3, 8, b"x"),
    ),
    (
        RecordR(ME, YOU, 6, 1, 0, 4, 8, (SET,)),
        IDS + struct.pack(">IBxHII", 6, 1, 4, 8, 1) + SETS,
    ),
    (
        SetRecordR(ME, YOU, 6, 1, record_sets=(SET,)),
        IDS + struct.pack(">IB3x4xI", 6, 1, 1) + SETS,
    ),
    (
        RecordQueryR(ME, YOU, 6, 1, 0, 4, 8, (10, 11)),
        IDS + struct.pack(">IBxHIIII", 6, 1, 4, 8, 2, 10, 11),
    ),
    (
        InformationOperationsAction(
            ME,
            YOU,
            6,
            1,
            2,
            3,
            4,
            0,
            ME,
            YOU,
            0,
            (
                InformationEffect(1, 2, 3, 50, 65535, 4),
                CommunicationsNode(2, ME, 9),
                StandardRecord(1),
            ),
        ),
        IDS
        + struct.pack(">IHHHH4x", 6, 1, 2, 3, 4)
        + IDS
        + struct.pack(">2xH", 3)
        + struct.pack(">IHBBBBHH2x", 5500, 16, 1, 2, 3, 50, 65535, 4)
        + struct.pack(">IHBxHHHH", 5501, 16, 2, 1, 2, 3, 9)
        + struct.pack(">IHH", 1, 8, 0),
    ),
    (
        MinefieldState(
            ME,
            5,
            1,
            (PerimeterPoint(1, 2), PerimeterPoint(3, 4)),
            TYPE,
            (TYPE,),
            PLACE,
            TURN,
            6,
            1,
        ),
        ID
        + struct.pack(">HBB", 5, 1, 2)
        + TYPED
        + struct.pack(">H", 1)
        + PLACED
        + TURNED
        + struct.pack(">HHffff", 6, 1, 1, 2, 3, 4)
        + TYPED,
    ),
    (
        PointObjectState(
            ME,
            YOU,
            5,
            1,
            2,
            ObjectType(1, 2, 3, 4),
            PLACE,
            TURN,
            6,
            7,
            0,
            SimulationAddress(1, 2),
            SimulationAddress(3, 4),
        ),
        IDS
        + struct.pack(">HBB4B", 5, 1, 2, 1, 2, 3, 4)
        + PLACED
        + TURNED
        + struct.pack(">IHxx4H4x", 6, 7, 1, 2, 3, 4),
    ),
    (
        LinearObjectState(
            ME,
            YOU,
            5,
            1,
            (LinearSegment(1, 2, 3, 4, PLACE, TURN, 5, 6, 7, 8),),
            SimulationAddress(1, 2),
            SimulationAddress(3, 4),
            ObjectType(1, 2, 3, 4),
        ),
        IDS
        + struct.pack(">HBB4H4B", 5, 1, 1, 1, 2, 3, 4, 1, 2, 3, 4)
        + struct.pack(">BBHI", 1, 2, 3, 4)
        + PLACED
        + TURNED
        + struct.pack(">ffff4x", 5, 6, 7, 8),
    ),
    (
        ArealObjectState(
            ME,
            YOU,
            5,
            1,
            2,
            ObjectType(1, 2, 3, 4),
            6,
            7,
            (PLACE, PLACE, PLACE),
            SimulationAddress(1, 2),
            SimulationAddress(3, 4),
        ),
        IDS
        + struct.pack(">HBB4BIHH4H", 5, 1, 2, 1, 2, 3, 4, 6, 7, 3, 1, 2, 3, 4)
        + PLACED * 3,
    ),
]


@pytest.mark.parametrize(
    ("value", "octets"), PACKED, ids=[type(value).__name__ for value, _ in PACKED]
)
def test_octets_are_as_packed_by_hand(value: Any, octets: bytes) -> None:
    assert encode(value) == octets
    assert decode(type(value), octets) == value


@pytest.mark.parametrize(("ids", "pad"), [(0, 0), (1, 2), (2, 0), (3, 2)])
def test_an_aggregate_is_padded_to_four_after_its_ids(ids: int, pad: int) -> None:
    value = AggregateState(
        ME,
        1,
        2,
        TYPE,
        3,
        AggregateMarking(1, b"A".ljust(31, b"\0")),
        entity_ids=(YOU,) * ids,
        silent_aggregates=(SilentAggregate(4, 0, TYPE),),
        silent_entities=(SilentEntity(5, (6, 7), TYPE), SilentEntity(8)),
        datums=AggregateDatums((VariableDatum(9, b"x"),)),
    )
    octets = ID + b"\1\2" + TYPED + struct.pack(">IBc30x", 3, 1, b"A") + bytes(60)
    octets += struct.pack(">HHHH", 0, ids, 1, 2) + IDS[6:] * ids + bytes(pad)
    octets += struct.pack(">HH", 4, 0) + TYPED
    octets += struct.pack(">HH", 5, 2) + TYPED + struct.pack(">II", 6, 7)
    octets += struct.pack(">HH8x", 8, 0)
    octets += struct.pack(">IIIc7x", 1, 9, 8, b"x")
    assert encode(value) == octets
    assert decode(AggregateState, octets) == value


def test_a_record_set_of_another_size_than_its_count_is_refused() -> None:
    wrong = TransferOwnership(ME, record_sets=(RecordSet(1, 0, 0, 64, 2, bytes(8)),))
    told = r"record_sets\[0\]\.values: 8 octets, must be 16: 2 of 64 bits"
    with pytest.raises(EncodeError, match=told):
        encode(wrong)
    octets = bytearray(encode(TransferOwnership(ME, record_sets=(SET,))))
    octets[28 + 14 : 28 + 16] = struct.pack(">H", 300)
    with pytest.raises(DecodeError) as error:
        decode(TransferOwnership, octets)
    assert (error.value.field, error.value.offset) == ("record_sets[0].values", 44)


def test_an_intercom_is_no_radio() -> None:
    intercom = decode(IntercomSignal, encode(Signal(ME, 7)))
    assert intercom != Signal(ME, 7)
    assert not isinstance(intercom, Signal)
