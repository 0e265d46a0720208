"""Entity information PDUs (IEEE 1278.1-2012, 7.2)."""

from ..wire import U8, U32, Trailing
from .parameters import VariableParameter
from .pdu import pdu
from .records import (
    DeadReckoning,
    EntityId,
    EntityType,
    Location,
    Marking,
    Orientation,
    Vector,
)


@pdu(1, family=1)
class EntityState:
    """Where an entity is, how it moves and how it looks."""

    entity_id: EntityId
    force: U8 = 0  #: UID 6
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


@pdu(67, family=1)
class EntityStateUpdate:
    """What of an Entity State changes from one to the next."""

    entity_id: EntityId
    padding: U8 = 0
    parameters: Trailing[VariableParameter] = ()
    velocity: Vector = Vector()  #: m/s, axes as in the last Entity State
    location: Location = Location()
    orientation: Orientation = Orientation()
    appearance: U32 = 0
