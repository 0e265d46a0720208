"""What octets mean whose layout depends on a field that stands elsewhere.

A record keeps such octets as they are; a function here reads them, as far as they are
of the size and kind that the field tells, and else returns the octets themselves. To
write such octets, encode one of the records.
"""

from typing import Annotated, ClassVar

from ..errors import DecodeError
from ..wire import (
    F32,
    U8,
    U16,
    U32,
    U64,
    Constant,
    Raw,
    Rest,
    Uid,
    decode,
    encode,
    fixed_size,
    record,
)
from .iff import (
    IFF,
    Mode5Interrogator,
    Mode5Layer,
    Mode5Transponder,
    ModeSInterrogator,
    ModeSLayer,
    ModeSTransponder,
)
from .pdu import VERSION, Pdu
from .radio import Transmission
from .records import DeadReckoning, Descriptor, EntityId, EntityType, Location
from .standard import RecordSet
from .warfare import Detonation, Fire

# identification


BasicData = Mode5Transponder | Mode5Interrogator | ModeSTransponder | ModeSInterrogator
#: IFF system types (UID 82) that only answer, and those that only ask.
TRANSPONDERS, INTERROGATORS = {1, 3, 5, 9, 10, 11}, {2, 4, 6, 7, 8}


def basic_data_of(iff: IFF, layer: Mode5Layer | ModeSLayer) -> BasicData | bytes:
    """Return the basic data of a layer, by the type of system that has it.

    They remain octets where a system both asks and answers (types 12 to 14), or is
    of a type that is not known.
    """
    mode_5 = isinstance(layer, Mode5Layer)
    kind: type[BasicData]
    if iff.system_type in TRANSPONDERS:
        kind = Mode5Transponder if mode_5 else ModeSTransponder
    elif iff.system_type in INTERROGATORS:
        kind = Mode5Interrogator if mode_5 else ModeSInterrogator
    else:
        return layer.basic
    return decode(kind, layer.basic)


# radio


@record
class LinkMessage:
    """What is sent by Link 16: the network header and what follows it (TDL type 100).

    ``versions`` is zero but in SISO-STD-002-2021, which has its own version there and
    that of Link 16.
    """

    participation_group: U16
    network: U8 = 0
    tsec: U8 = 0  #: cryptographic variable, 255 no statement
    msec: U8 = 0  #: cryptographic variable, 255 no statement
    message_type: Annotated[U8, Uid(176)] = 0
    versions: Annotated[bytes, Raw(2)] = bytes(2)
    time_slot: U32 = 0
    transmit_time: U64 = 0  #: NTP timestamp, all ones no statement
    message: Annotated[bytes, Rest()] = b""


@record
class DatabaseIndex:
    """What is sent is in a database (encoding class 3)."""

    index: U32
    offset: U32 = 0  #: ms from the beginning
    duration: U32 = 0  #: ms


@record
class ApplicationData:
    """What is sent means something to users of a protocol (encoding class 2)."""

    protocol: Annotated[U32, Uid(177)]
    data: Annotated[bytes, Rest()] = b""


SignalContent = LinkMessage | DatabaseIndex | ApplicationData
_RAW, _APPLICATION, _DATABASE = 1, 2, 3  # encoding classes, UID 270
_LINK_16 = 100  # UID 178


def content_of(signal: Transmission) -> SignalContent | bytes:
    """Return what a radio or an intercom says, by encoding class and TDL type."""
    encoding_class = signal.encoding_scheme >> 14
    try:
        if encoding_class == _DATABASE:
            return decode(DatabaseIndex, signal.data)
        if encoding_class == _APPLICATION:
            return decode(ApplicationData, signal.data)
        if encoding_class == _RAW and signal.tdl_type == _LINK_16:
            return decode(LinkMessage, signal.data)
    except DecodeError:  # of another size
        return signal.data
    return signal.data


# dead reckoning


@record
class LocalAngles:
    """Angles to the local level (dead reckoning with fixed orientation)."""

    _parameters_type: ClassVar[Annotated[int, Constant("B", 1)]]
    padding: U16 = 0
    yaw: F32 = 0.0  #: rad
    pitch: F32 = 0.0  #: rad
    roll: F32 = 0.0  #: rad


@record
class RotationQuaternion:
    """Orientation as a quaternion (dead reckoning with rotation).

    The scalar part is a number of 16 bits whose scale is not established; dis-rs takes
    it for padding.
    """

    _parameters_type: ClassVar[Annotated[int, Constant("B", 2)]]
    scalar: U16 = 0
    x: F32 = 0.0
    y: F32 = 0.0
    z: F32 = 0.0


def other_of(reckoning: DeadReckoning) -> LocalAngles | RotationQuaternion | bytes:
    """Return the other parameters of dead reckoning, by the type they begin with."""
    if reckoning.other[0] == 1:
        return decode(LocalAngles, reckoning.other)
    if reckoning.other[0] == 2:
        return decode(RotationQuaternion, reckoning.other)
    return reckoning.other


# descriptors


@record
class ExpendableDescriptor:
    """An expendable, such as chaff."""

    expendable: EntityType
    padding: U64 = 0


@record
class ExplosionDescriptor:
    """What explodes and is no munition."""

    exploding: EntityType
    material: Annotated[U16, Uid(310)] = 0
    padding: U16 = 0
    force: F32 = 0.0  #: kg of TNT


def descriptor_of(
    pdu: Pdu,
) -> Descriptor | ExpendableDescriptor | ExplosionDescriptor:
    """Return the descriptor of a Fire or Detonation, by the status of its header.

    It is that of a munition in any case before version 7. TypeError when the body
    is neither.
    """
    body = pdu.body
    if not isinstance(body, Fire | Detonation):
        raise TypeError(f"{type(body).__name__} has no descriptor")
    indicator = pdu.header.status >> 4 & (1 if isinstance(body, Fire) else 3)
    if pdu.header.version >= VERSION and indicator == 1:
        return decode(ExpendableDescriptor, encode(body.descriptor))
    if pdu.header.version >= VERSION and indicator == 2:
        return decode(ExplosionDescriptor, encode(body.descriptor))
    return body.descriptor


# record sets


@record
class OwnershipStatus:
    """Who owns an entity (record 15800 in record sets)."""

    entity_id: EntityId
    status: Annotated[U8, Uid(332)] = 0
    padding: U8 = 0


@record
class Association:
    """What an entity or a place has to do with the one transferred (record 500008)."""

    association_type: Annotated[U8, Uid(330)] = 0
    padding: U8 = 0
    associated_id: EntityId = EntityId(0, 0, 0)
    location: Location = Location()


_RECORDS: dict[int, type[OwnershipStatus | Association]] = {
    15800: OwnershipStatus,
    500008: Association,
}


def records_of(
    record_set: RecordSet,
) -> tuple[OwnershipStatus | Association | bytes, ...]:
    """Return the records of a set, one by one: typed where their id is known.

    Of others the octets are returned; where a record has no whole number of them, its
    last ones are in the high-order bits of the last octet.
    """
    kind = _RECORDS.get(record_set.record_id)
    split = record_set.records
    if kind is None or record_set.record_bits != fixed_size(kind) * 8:
        return split
    return tuple(decode(kind, octets) for octets in split)
