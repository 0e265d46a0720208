"""Entity information PDUs (IEEE 1278.1-2012, 7.2)."""

from typing import Annotated

from ..wire import F32, U8, U16, U32, Trailing, Trailing16, Uid, record
from .deception import AttributeRecord
from .parameters import VariableParameter
from .pdu import pdu
from .records import (
    DeadReckoning,
    EntityId,
    EntityType,
    EventId,
    Location,
    Marking,
    Orientation,
    SimulationAddress,
    Vector,
)


@pdu(1, family=1)
class EntityState:
    """Where an entity is, how it moves and how it looks."""

    entity_id: EntityId
    force: Annotated[U8, Uid(6)] = 0
    parameters: Trailing[VariableParameter] = ()
    entity_type: EntityType = EntityType()
    alternative_type: EntityType = EntityType()  #: what the other side should see
    velocity: Vector = Vector()  #: m/s; world axes for algorithms 1 to 5, else body
    location: Location = Location()
    orientation: Orientation = Orientation()
    appearance: U32 = 0  #: bits by kind and domain, UID 31 to 43
    dead_reckoning: DeadReckoning = DeadReckoning()
    marking: Marking = Marking()
    capabilities: U32 = 0  #: bits by kind and domain, UID 55 and 450 to 462


@pdu(67, family=1, since=6)
class EntityStateUpdate:
    """What of an Entity State changes from one to the next."""

    entity_id: EntityId
    padding: U8 = 0
    parameters: Trailing[VariableParameter] = ()
    velocity: Vector = Vector()  #: m/s, axes as in the last Entity State
    location: Location = Location()
    orientation: Orientation = Orientation()
    appearance: U32 = 0


@pdu(4, family=1)
class Collision:
    """An entity hits another one; each of them says so."""

    issuing_id: EntityId
    colliding_id: EntityId = EntityId(0, 0, 0)
    event_id: EventId = EventId(0, 0, 0)  #: shared by both reports
    collision_type: Annotated[U8, Uid(189)] = 0
    padding: U8 = 0
    velocity: Vector = Vector()  #: m/s, world axes
    mass: F32 = 0.0  #: kg, of the issuing entity
    location: Vector = Vector()  #: m, body axes of the colliding entity


@record
class IntermediateResult:
    """The upper half of the symmetric matrix that a collision is resolved with."""

    xx: F32 = 0.0
    xy: F32 = 0.0
    xz: F32 = 0.0
    yy: F32 = 0.0
    yz: F32 = 0.0
    zz: F32 = 0.0


@pdu(66, family=1, since=6, name="Collision-Elastic")
class CollisionElastic:
    """An entity hits another one, and both bounce off."""

    issuing_id: EntityId
    colliding_id: EntityId = EntityId(0, 0, 0)
    event_id: EventId = EventId(0, 0, 0)  #: shared by both reports
    padding: U16 = 0
    contact_velocity: Vector = Vector()  #: m/s
    mass: F32 = 0.0  #: kg, of the issuing entity
    impact_location: Vector = Vector()  #: m, body axes of the colliding entity
    intermediate: IntermediateResult = IntermediateResult()
    surface_normal: Vector = Vector()  #: world axes, of length 1
    restitution: F32 = 0.0  #: coefficient, 0 to 1


@record
class AttributeRecordSet:
    """Attributes of one entity or object."""

    entity_id: EntityId
    records: Trailing16[AttributeRecord] = ()


@pdu(72, family=1, since=7)
class Attribute:
    """What other PDUs of its sender leave unsaid."""

    originating: SimulationAddress
    padding: U32 = 0
    padding_2: U16 = 0
    extended_type: Annotated[U8, Uid(4)] = 0  #: the PDU type that is extended
    extended_version: Annotated[U8, Uid(3)] = 0
    master_type: Annotated[U32, Uid(66)] = 0  #: that of all records; 0 when they differ
    action: Annotated[U8, Uid(295)] = 0
    padding_3: U8 = 0
    record_sets: Trailing16[AttributeRecordSet] = ()
