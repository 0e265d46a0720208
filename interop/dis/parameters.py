"""Variable parameter records, told apart by their first octet (6.2.94)."""

from typing import Annotated, Any, ClassVar, TypeVar

import numpy as np
from numpy.typing import NDArray

from ..wire import F32, U8, U16, U32, Constant, Raw, Since, Uid, record
from .records import EntityId, EntityType

N = TypeVar("N", int, NDArray[np.integer[Any]])
_METRICS = 32  # that a type class has numbers for


@record
class ArticulatedPart:
    """A part that moves: turret, gun, wing (variable parameter 0)."""

    _record_type: ClassVar[Annotated[int, Constant("B", 0)]]
    change: U8 = 0  #: change counter
    attached_to: U16 = 0  #: number of the part that it hangs on, 0 the body
    parameter: U32 = 0  #: class (UID 59) + metric (UID 58)
    value: F32 = 0.0
    padding: U32 = 0


def class_and_metric(parameter: N) -> tuple[N, N]:
    """Part what an articulated part tells, one or a column: which part, what of it.

    Returns the type class (UID 59) and the metric (UID 58); their sum is the
    parameter.
    """
    metric = parameter % _METRICS
    return parameter - metric, metric


@record
class AttachedPart:
    """A part that can come off: a missile on a rail (variable parameter 1)."""

    _record_type: ClassVar[Annotated[int, Constant("B", 1)]]
    detached: Annotated[U8, Uid(415)] = 0
    attached_to: U16 = 0
    station: Annotated[U32, Uid(57)] = 0
    part_type: EntityType = EntityType()


@record
class Separation:
    """An entity that came off another one (variable parameter 2)."""

    _record_type: ClassVar[Annotated[int, Constant("B", 2), Since(7)]]
    reason: Annotated[U8, Uid(282)] = 0
    pre_entity: Annotated[U8, Uid(283)] = 0
    padding: U8 = 0
    parent_id: EntityId = EntityId(0, 0, 0)
    padding_2: U16 = 0
    station_name: Annotated[U16, Uid(212)] = 0
    station_number: U16 = 0


@record
class EntityTypeParameter:
    """Another entity type than before (variable parameter 3)."""

    _record_type: ClassVar[Annotated[int, Constant("B", 3), Since(7)]]
    change: Annotated[U8, Uid(320)] = 0
    entity_type: EntityType = EntityType()
    padding: Annotated[bytes, Raw(6)] = bytes(6)


@record
class EntityAssociation:
    """What an entity is coupled to (variable parameter 4)."""

    _record_type: ClassVar[Annotated[int, Constant("B", 4), Since(7)]]
    change: Annotated[U8, Uid(320)] = 0
    status: Annotated[U8, Uid(319)] = 0
    association: Annotated[U8, Uid(323)] = 0
    associated_id: EntityId = EntityId(0, 0, 0)
    own_station: Annotated[U16, Uid(212)] = 0
    connection: Annotated[U8, Uid(324)] = 0
    group_member: Annotated[U8, Uid(321)] = 0
    group_number: U16 = 0


@record
class UnknownParameter:
    """A variable parameter of any other type: its octets."""

    record_type: Annotated[U8, Uid(56)]
    data: Annotated[bytes, Raw(15)] = bytes(15)


VariableParameter = (
    ArticulatedPart
    | AttachedPart
    | Separation
    | EntityTypeParameter
    | EntityAssociation
    | UnknownParameter
)
