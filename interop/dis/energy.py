"""Records of directed energy and of damage (dis-facts, section 3)."""

from dataclasses import field
from typing import Annotated, ClassVar

from ..wire import F32, U8, U16, U32, Constant, Padding, Size, Trailing16, Uid, record
from .records import EntityId, EventId, Location, Vector
from .standard import BeamAntennaPattern, StandardRecord


@record
class PrecisionAimpoint:
    """Where a beam strikes one target (standard variable record 4000)."""

    _record_type: ClassVar[Annotated[int, Constant("I", 4000)]]
    _length: ClassVar[Annotated[int, Size("H", multiple=8)]]
    padding: U16 = field(default=0, kw_only=True)
    spot_location: Location = Location()
    spot_relative: Vector = Vector()  #: m, body axes of the target
    spot_velocity: Vector = Vector()  #: m/s
    spot_acceleration: Vector = Vector()  #: m/s^2
    target_id: EntityId = EntityId(0, 0, 0)
    component: Annotated[U8, Uid(314)] = 0
    spot_shape: Annotated[U8, Uid(311)] = 0
    semi_major: F32 = 0.0  #: m
    semi_minor: F32 = 0.0  #: m
    spot_orientation: F32 = 0.0  #: rad
    peak_irradiance: F32 = 0.0  #: W/m^2
    padding_2: U32 = field(default=0, kw_only=True)


@record
class EnergyDeposition:
    """What reaches one target of an area."""

    target_id: EntityId
    padding: U16 = 0
    irradiance: F32 = 0.0  #: W/m^2


@record
class AreaAimpoint:
    """Where a beam strikes an area (standard variable record 4001)."""

    _record_type: ClassVar[Annotated[int, Constant("I", 4001)]]
    _length: ClassVar[Annotated[int, Size("H", multiple=8)]]
    padding: U16 = field(default=0, kw_only=True)
    patterns: Trailing16[BeamAntennaPattern] = ()
    depositions: Trailing16[EnergyDeposition] = ()
    padding_2: Annotated[bytes, Padding(8)] = b""


@record
class DamageDescription:
    """Damage to one component (standard variable record 4500)."""

    _record_type: ClassVar[Annotated[int, Constant("I", 4500)]]
    _length: ClassVar[Annotated[int, Size("H", multiple=8)]]
    padding: U16 = field(default=0, kw_only=True)
    location: Vector = Vector()  #: m, body axes
    diameter: F32 = 0.0  #: m
    temperature: F32 = -273.15  #: degrees Celsius; -273.15 is not modelled
    component: Annotated[U8, Uid(314)] = 0
    damage: Annotated[U8, Uid(315)] = 0
    visual: Annotated[U8, Uid(317)] = 0
    smoke: Annotated[U8, Uid(316)] = 0
    fire_event_id: EventId = EventId(0, 0, 0)
    padding_2: U16 = field(default=0, kw_only=True)


EnergyRecord = PrecisionAimpoint | AreaAimpoint | StandardRecord
DamageRecord = DamageDescription | StandardRecord
