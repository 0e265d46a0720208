"""Objects of the synthetic environment (IEEE 1278.1-2012, 7.10.4 to 7.10.6)."""

from typing import Annotated

from ..wire import F32, U8, U16, U32, Trailing, Trailing16, Uid, record
from .pdu import pdu
from .records import (
    EntityId,
    Location,
    Orientation,
    SimulationAddress,
)


@record
class ObjectType:
    """What an object of the environment is."""

    domain: U8 = 0
    kind: Annotated[U8, Uid(225)] = 0
    category: U8 = 0
    subcategory: U8 = 0


@pdu(43, family=9, since=6)
class PointObjectState:
    """An object with a place, such as a crater."""

    object_id: EntityId
    referenced_id: EntityId = EntityId(0, 0, 0)
    update: U16 = 0
    force: Annotated[U8, Uid(6)] = 0
    modifications: Annotated[U8, Uid(240)] = 0
    object_type: ObjectType = ObjectType()
    location: Location = Location()
    orientation: Orientation = Orientation()
    specific_appearance: U32 = 0
    general_appearance: Annotated[U16, Uid(229)] = 0
    padding: U16 = 0
    requester: SimulationAddress = SimulationAddress(0, 0)
    receiver: SimulationAddress = SimulationAddress(0, 0)
    padding_2: U32 = 0


@record
class LinearSegment:
    """One straight piece of a linear object."""

    number: U8
    modifications: Annotated[U8, Uid(241)] = 0
    general_appearance: Annotated[U16, Uid(229)] = 0
    specific_appearance: U32 = 0
    location: Location = Location()
    orientation: Orientation = Orientation()
    length: F32 = 0.0  #: m
    width: F32 = 0.0  #: m
    height: F32 = 0.0  #: m
    depth: F32 = 0.0  #: m
    padding: U32 = 0


@record
class LinearSegment6:
    """One straight piece of a linear object, before version 7: whole metres.

    As in KDIS, in open-dis 6 and in what RPR FOM 2.0 made of it. KDIS has whole
    metres in version 7, too; the DIS 7 XML of open-dis has `LinearSegment`.
    """

    number: U8
    modifications: Annotated[U8, Uid(241)] = 0
    general_appearance: Annotated[U16, Uid(229)] = 0
    specific_appearance: U32 = 0
    location: Location = Location()
    orientation: Orientation = Orientation()
    length: U16 = 0  #: m
    width: U16 = 0  #: m
    height: U16 = 0  #: m
    depth: U16 = 0  #: m
    padding: U32 = 0


@pdu(44, family=9, since=7)
class LinearObjectState:
    """An object made of pieces, such as a ditch."""

    object_id: EntityId
    referenced_id: EntityId = EntityId(0, 0, 0)
    update: U16 = 0
    force: Annotated[U8, Uid(6)] = 0
    segments: Trailing[LinearSegment] = ()
    requester: SimulationAddress = SimulationAddress(0, 0)
    receiver: SimulationAddress = SimulationAddress(0, 0)
    object_type: ObjectType = ObjectType()


@pdu(44, family=9, since=6, until=6, name="Linear Object State")
class LinearObjectState6:
    """An object made of pieces, such as a ditch, before version 7."""

    object_id: EntityId
    referenced_id: EntityId = EntityId(0, 0, 0)
    update: U16 = 0
    force: Annotated[U8, Uid(6)] = 0
    segments: Trailing[LinearSegment6] = ()
    requester: SimulationAddress = SimulationAddress(0, 0)
    receiver: SimulationAddress = SimulationAddress(0, 0)
    object_type: ObjectType = ObjectType()


@pdu(45, family=9, since=6)
class ArealObjectState:
    """An object with a boundary, such as a cleared field."""

    object_id: EntityId
    referenced_id: EntityId = EntityId(0, 0, 0)
    update: U16 = 0
    force: Annotated[U8, Uid(6)] = 0
    modifications: Annotated[U8, Uid(242)] = 0
    object_type: ObjectType = ObjectType()
    specific_appearance: U32 = 0
    general_appearance: Annotated[U16, Uid(229)] = 0
    points: Trailing16[Location] = ()  #: three at least
    requester: SimulationAddress = SimulationAddress(0, 0)
    receiver: SimulationAddress = SimulationAddress(0, 0)
