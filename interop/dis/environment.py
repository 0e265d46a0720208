"""Minefield and synthetic environment PDUs (IEEE 1278.1-2012, 7.9 and 7.10)."""

from ..wire import F32, U8, U16, U32, Trailing, Trailing16, record
from .pdu import pdu
from .records import (
    EntityId,
    EntityType,
    Location,
    Orientation,
    SimulationAddress,
)


@record
class PerimeterPoint:
    """A corner of a minefield: m, in the minefield's plane."""

    x: F32 = 0.0
    y: F32 = 0.0


@pdu(37, family=8)
class MinefieldState:
    """Where a minefield is, and what mines it has."""

    minefield_id: EntityId
    sequence: U16 = 0
    force: U8 = 0  #: UID 6
    perimeter: Trailing[PerimeterPoint] = ()
    minefield_type: EntityType = EntityType()
    mine_types: Trailing16[EntityType] = ()
    location: Location = Location()
    orientation: Orientation = Orientation()
    appearance: U16 = 0  #: UID 190
    protocol_mode: U16 = 0  #: UID 336


@record
class ObjectType:
    """What an object of the environment is."""

    domain: U8 = 0
    kind: U8 = 0  #: UID 225
    category: U8 = 0
    subcategory: U8 = 0


@pdu(43, family=9)
class PointObjectState:
    """An object with a place, such as a crater."""

    object_id: EntityId
    referenced_id: EntityId = EntityId(0, 0, 0)
    update: U16 = 0
    force: U8 = 0  #: UID 6
    modifications: U8 = 0  #: UID 240
    object_type: ObjectType = ObjectType()
    location: Location = Location()
    orientation: Orientation = Orientation()
    specific_appearance: U32 = 0
    general_appearance: U16 = 0  #: UID 229
    padding: U16 = 0
    requester: SimulationAddress = SimulationAddress(0, 0)
    receiver: SimulationAddress = SimulationAddress(0, 0)
    padding_2: U32 = 0


@record
class LinearSegment:
    """One straight piece of a linear object."""

    number: U8
    modifications: U8 = 0  #: UID 241
    general_appearance: U16 = 0  #: UID 229
    specific_appearance: U32 = 0
    location: Location = Location()
    orientation: Orientation = Orientation()
    length: F32 = 0.0  #: m
    width: F32 = 0.0  #: m
    height: F32 = 0.0  #: m
    depth: F32 = 0.0  #: m
    padding: U32 = 0


@pdu(44, family=9)
class LinearObjectState:
    """An object made of pieces, such as a ditch."""

    object_id: EntityId
    referenced_id: EntityId = EntityId(0, 0, 0)
    update: U16 = 0
    force: U8 = 0  #: UID 6
    segments: Trailing[LinearSegment] = ()
    requester: SimulationAddress = SimulationAddress(0, 0)
    receiver: SimulationAddress = SimulationAddress(0, 0)
    object_type: ObjectType = ObjectType()


@pdu(45, family=9)
class ArealObjectState:
    """An object with a boundary, such as a cleared field."""

    object_id: EntityId
    referenced_id: EntityId = EntityId(0, 0, 0)
    update: U16 = 0
    force: U8 = 0  #: UID 6
    modifications: U8 = 0  #: UID 242
    object_type: ObjectType = ObjectType()
    specific_appearance: U32 = 0
    general_appearance: U16 = 0  #: UID 229
    points: Trailing16[Location] = ()  #: three at least
    requester: SimulationAddress = SimulationAddress(0, 0)
    receiver: SimulationAddress = SimulationAddress(0, 0)
