"""Variable parameter records, told apart by their first octet (6.2.94)."""

from typing import Annotated, ClassVar

from ..wire import F32, U8, U16, U32, Constant, Raw, record
from .records import EntityId, EntityType


@record
class ArticulatedPart:
    """A part that moves: turret, gun, wing (variable parameter 0)."""

    _record_type: ClassVar[Annotated[int, Constant("B", 0)]]
    change: U8 = 0  #: change counter
    attached_to: U16 = 0  #: number of the part that it hangs on, 0 the body
    parameter: U32 = 0  #: class (UID 59) + metric (UID 58)
    value: F32 = 0.0
    padding: U32 = 0


@record
class AttachedPart:
    """A part that can come off: a missile on a rail (variable parameter 1)."""

    _record_type: ClassVar[Annotated[int, Constant("B", 1)]]
    detached: U8 = 0
    attached_to: U16 = 0
    station: U32 = 0  #: UID 57
    part_type: EntityType = EntityType()


@record
class Separation:
    """An entity that came off another one (variable parameter 2)."""

    _record_type: ClassVar[Annotated[int, Constant("B", 2)]]
    reason: U8 = 0  #: UID 282
    pre_entity: U8 = 0  #: UID 283
    padding: U8 = 0
    parent_id: EntityId = EntityId(0, 0, 0)
    padding_2: U16 = 0
    station_name: U16 = 0  #: UID 212
    station_number: U16 = 0


@record
class EntityTypeParameter:
    """Another entity type than before (variable parameter 3)."""

    _record_type: ClassVar[Annotated[int, Constant("B", 3)]]
    change: U8 = 0  #: UID 320
    entity_type: EntityType = EntityType()
    padding: Annotated[bytes, Raw(6)] = bytes(6)


@record
class EntityAssociation:
    """What an entity is coupled to (variable parameter 4)."""

    _record_type: ClassVar[Annotated[int, Constant("B", 4)]]
    change: U8 = 0  #: UID 320
    status: U8 = 0  #: UID 319
    association: U8 = 0  #: UID 323
    associated_id: EntityId = EntityId(0, 0, 0)
    own_station: U16 = 0  #: UID 212
    connection: U8 = 0  #: UID 324
    group_member: U8 = 0  #: UID 321
    group_number: U16 = 0


@record
class UnknownParameter:
    """A variable parameter of any other type: its octets."""

    record_type: U8
    data: Annotated[bytes, Raw(15)] = bytes(15)


VariableParameter = (
    ArticulatedPart
    | AttachedPart
    | Separation
    | EntityTypeParameter
    | EntityAssociation
    | UnknownParameter
)
