"""Entity management PDUs (IEEE 1278.1-2012, 7.8)."""

from typing import Annotated, ClassVar

from ..wire import (
    U8,
    U16,
    U32,
    Count,
    Following,
    Padding,
    Raw,
    Trailing16,
    Trailing32,
    Uid,
    record,
)
from .management import VariableDatum
from .pdu import pdu
from .records import EntityId, EntityType, Location, Orientation, Vector
from .standard import RecordSet


@record
class AggregateMarking:
    """What an aggregate is called: character set and 31 octets of text."""

    character_set: Annotated[U8, Uid(45)] = 0
    text: Annotated[bytes, Raw(31)] = bytes(31)


@record
class SilentAggregate:
    """So many aggregates of one type that have no PDUs of their own."""

    count: U16 = 0
    padding: U16 = 0
    aggregate_type: EntityType = EntityType()


@record
class SilentEntity:
    """So many entities of one type that have no PDUs of their own."""

    count: U16 = 0
    appearances: Trailing16[U32] = ()  #: of the first of them, or none
    entity_type: EntityType = EntityType()


@record
class AggregateDatums:
    """What else is told of an aggregate; the count stands after its lists."""

    variable_datums: Trailing32[VariableDatum] = ()


@pdu(33, family=7, since=6)
class AggregateState:
    """Where many entities are that are simulated as one."""

    aggregate_id: EntityId
    force: Annotated[U8, Uid(6)] = 0
    state: Annotated[U8, Uid(204)] = 0
    aggregate_type: EntityType = EntityType()  #: kind by UID 206
    formation: Annotated[U32, Uid(205)] = 0
    marking: AggregateMarking = AggregateMarking()
    dimensions: Vector = Vector()  #: m
    orientation: Orientation = Orientation()
    location: Location = Location()  #: of the centre of mass
    velocity: Vector = Vector()  #: m/s
    aggregate_ids: Trailing16[EntityId] = ()
    entity_ids: Trailing16[EntityId] = ()
    _silent_aggregate_count: ClassVar[
        Annotated[int, Count("H", of="silent_aggregates")]
    ]
    _silent_entity_count: ClassVar[Annotated[int, Count("H", of="silent_entities")]]
    padding: Annotated[bytes, Padding(4)] = b""
    silent_aggregates: Following[SilentAggregate] = ()
    silent_entities: Following[SilentEntity] = ()
    datums: AggregateDatums = AggregateDatums()


PUSH_ENTITY = 1  #: transfer type: the owner hands an entity over (UID 224)


@pdu(35, family=7, since=6)
class TransferOwnership:
    """Asks to take, or to hand over, an entity.

    Before version 7 this is the Transfer Control Request. KDIS, made after 1278.1a,
    gives it the same layout; open-dis 6 a count of one octet, and no padding.
    """

    originating_id: EntityId
    receiving_id: EntityId = EntityId(0, 0, 0)
    request_id: U32 = 0
    reliability: Annotated[U8, Uid(74)] = 0
    transfer_type: Annotated[U8, Uid(224)] = 0
    transfer_id: EntityId = EntityId(0, 0, 0)
    record_sets: Trailing32[RecordSet] = ()


@pdu(36, family=7, since=6, name="IsPartOf")
class IsPartOf:
    """An entity belongs to another one, as a pilot to an aircraft."""

    originating_id: EntityId  #: the part
    receiving_id: EntityId = EntityId(0, 0, 0)  #: the host
    nature: Annotated[U16, Uid(210)] = 0
    position: Annotated[U16, Uid(211)] = 0
    part_location: Vector = Vector()  #: m, body axes of the host
    station_name: Annotated[U16, Uid(212)] = 0
    station_number: U16 = 0
    part_type: EntityType = EntityType()
