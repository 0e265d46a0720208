"""Warfare PDUs (IEEE 1278.1-2012, 7.3)."""

from typing import Annotated

from ..wire import F32, U8, U16, U32, Raw, Trailing, Trailing16, Uid
from .energy import DamageRecord, EnergyRecord
from .parameters import VariableParameter
from .pdu import pdu
from .records import (
    ClockTime,
    Descriptor,
    EntityId,
    EntityType,
    EventId,
    Location,
    Vector,
)


@pdu(2, family=2)
class Fire:
    """A weapon is fired."""

    firing_id: EntityId
    target_id: EntityId = EntityId(0, 0, 0)  #: 0:0:0 when unknown
    munition_id: EntityId = EntityId(0, 0, 0)  #: 0:0:0 when it is no entity
    event_id: EventId = EventId(0, 0, 0)  #: repeated by the Detonation
    fire_mission: U32 = 0  #: 0 when there is none
    location: Location = Location()
    descriptor: Descriptor = Descriptor()
    velocity: Vector = Vector()  #: m/s, world axes
    range: F32 = 0.0  #: m, as fire control assumes; 0 when unknown


@pdu(3, family=2)
class Detonation:
    """A munition goes off, impacts or ends its flight."""

    firing_id: EntityId
    target_id: EntityId = EntityId(0, 0, 0)
    munition_id: EntityId = EntityId(0, 0, 0)  #: what explodes; 0:0:0 if no entity
    event_id: EventId = EventId(0, 0, 0)  #: that of the Fire
    velocity: Vector = Vector()  #: m/s, world axes
    location: Location = Location()
    descriptor: Descriptor = Descriptor()
    relative_location: Vector = Vector()  #: m, body axes of the target
    result: Annotated[U8, Uid(62)] = 0
    parameters: Trailing[VariableParameter] = ()
    padding: U16 = 0


@pdu(68, family=2, since=7)
class DirectedEnergyFire:
    """A beam weapon shoots, repeated as long as it does."""

    firing_id: EntityId
    event_id: EventId = EventId(0, 0, 0)
    munition_type: EntityType = EntityType()  #: of the beam: kind 2, domain 12
    shot_start: ClockTime = ClockTime()  #: simulation time
    cumulative_time: F32 = 0.0  #: s
    aperture_location: Vector = Vector()  #: m, body axes of the firer
    aperture_diameter: F32 = 0.0  #: m
    wavelength: F32 = 0.0  #: m
    padding: U32 = 0
    pulse_frequency: F32 = 0.0  #: Hz
    pulse_width: F32 = 0.0  #: s
    flags: Annotated[U16, Uid(313)] = 0  #: bit 0 weapon on, bit 1 state change
    pulse_shape: Annotated[U8, Uid(312)] = 0
    padding_2: U8 = 0
    padding_3: U32 = 0
    padding_4: U16 = 0
    records: Trailing16[EnergyRecord] = ()


@pdu(69, family=2, since=7)
class EntityDamageStatus:
    """What its owner says of the damage to an entity."""

    entity_id: EntityId
    padding: Annotated[bytes, Raw(4)] = bytes(4)
    records: Trailing16[DamageRecord] = ()
