"""What else can be sensed of an entity (IEEE 1278.1-2012, 7.6.4 and 7.6.6)."""

from typing import Annotated, ClassVar

from ..wire import (
    F32,
    I16,
    I32,
    U8,
    U16,
    Count,
    Following,
    Size,
    Trailing,
    Trailing16,
    Uid,
    record,
)
from .pdu import pdu
from .records import EntityId, EventId, Vector


@record
class PropulsionSystem:
    """How hard an engine works."""

    power_setting: F32 = 0.0
    engine_speed: F32 = 0.0  #: revolutions per minute


@record
class VectoringNozzle:
    """Where a nozzle points."""

    horizontal_deg: F32 = 0.0
    vertical_deg: F32 = 0.0


@pdu(30, family=6, since=6, name="Supplemental Emission / Entity State")
class SupplementalEmissionEntityState:
    """What of an entity's state shows in its signatures."""

    entity_id: EntityId
    infrared_signature: U16 = 0  #: index into a database
    acoustic_signature: U16 = 0  #: index
    radar_signature: U16 = 0  #: index, radar cross section
    propulsion_systems: Trailing16[PropulsionSystem] = ()
    vectoring_nozzles: Trailing16[VectoringNozzle] = ()


@record
class Shaft:
    """How fast a propeller shaft turns: revolutions per minute."""

    current_speed: I16 = 0
    ordered_speed: I16 = 0
    rate_of_change: I32 = 0  #: revolutions per minute and minute


@record
class AdditionalPassiveActivity:
    """Something else that can be heard of an entity."""

    parameter_index: U16 = 0
    value: I16 = 0


@record
class AcousticBeam:
    """One beam of an acoustic emitter system."""

    _length: ClassVar[Annotated[int, Size("B", unit=4)]]  #: in 32-bit words
    number: U8
    padding: U16 = 0
    parameter_index: Annotated[U16, Uid(146)] = 0  #: active emission parameter
    scan_pattern: Annotated[U16, Uid(147)] = 0
    azimuth_center: F32 = 0.0  #: rad
    azimuth_width: F32 = 0.0  #: rad
    elevation_center: F32 = 0.0  #: rad, depression or elevation
    elevation_width: F32 = 0.0  #: rad


@record
class AcousticSystem:
    """One acoustic emitter of an entity, with its beams."""

    #: in 32-bit words; 0 when more than 255, as that of an emitter system
    _length: ClassVar[Annotated[int, Size("B", unit=4, zero_beyond=True)]]
    _beam_count: ClassVar[Annotated[int, Count("B", of="beams")]]
    padding: U16 = 0
    name: Annotated[U16, Uid(144)] = 0
    function: Annotated[U8, Uid(145)] = 0
    number: U8 = 0
    location: Vector = Vector()  #: m, body axes
    beams: Following[AcousticBeam] = ()


@pdu(29, family=6, since=6)
class UnderwaterAcoustic:
    """What can be heard of an entity under water.

    Beams follow their system, as in dis-rs, open-dis and open-dis-java; Wireshark
    expects all systems before all beams. One system reads alike in both.
    """

    entity_id: EntityId
    event_id: EventId = EventId(0, 0, 0)
    state_update: Annotated[U8, Uid(143)] = 0
    padding: U8 = 0
    passive_index: Annotated[U16, Uid(148)] = 0
    propulsion_plant: Annotated[U8, Uid(149)] = 0
    shafts: Trailing[Shaft] = ()
    activities: Trailing[AdditionalPassiveActivity] = ()
    systems: Trailing[AcousticSystem] = ()
