"""Distributed emission regeneration PDUs (IEEE 1278.1-2012, 7.6)."""

from dataclasses import field
from typing import Annotated, ClassVar

from ..wire import (
    F32,
    U8,
    U16,
    U32,
    Count,
    Following,
    Raw,
    Size,
    Trailing,
    Uid,
    record,
)
from .pdu import pdu
from .records import EntityId, EventId, Location, Vector


@record
class TrackJam:
    """A target that a beam tracks, or an emitter of it that the beam jams."""

    target_id: EntityId
    emitter: U8 = 0  #: 0 for a track
    beam: U8 = 0  #: 0 for a track


@record
class FundamentalParameters:
    """What a beam radiates."""

    frequency: F32 = 0.0  #: Hz
    frequency_range: F32 = 0.0  #: Hz
    power: F32 = 0.0  #: dBm, effective radiated
    pulse_frequency: F32 = 0.0  #: Hz
    pulse_width: F32 = 0.0  #: microseconds


@record
class BeamData:
    """Where a beam sweeps: rad from the emitter's axes."""

    azimuth_center: F32 = 0.0
    azimuth_sweep: F32 = 0.0  #: half of it
    elevation_center: F32 = 0.0
    elevation_sweep: F32 = 0.0  #: half of it
    sweep_sync: F32 = 0.0  #: percent of the pattern


@record
class JammingTechnique:
    """How a beam jams (UID 284)."""

    kind: U8 = 0
    category: U8 = 0
    subcategory: U8 = 0
    specific: U8 = 0


@record
class Beam:
    """One beam of an emitter system, with what it tracks or jams."""

    #: in 32-bit words; 0 when more than 255 (7.6.2, as disco cites it)
    _length: ClassVar[Annotated[int, Size("B", unit=4, zero_beyond=True)]]
    number: U8
    parameter_index: U16 = 0
    fundamental: FundamentalParameters = FundamentalParameters()
    data: BeamData = BeamData()
    function: Annotated[U8, Uid(78)] = 0
    _target_count: ClassVar[Annotated[int, Count("B", of="targets")]]
    high_density: Annotated[U8, Uid(79)] = 0
    status: Annotated[U8, Uid(318)] = 0
    jamming_technique: JammingTechnique = JammingTechnique()
    targets: Following[TrackJam] = ()


@record
class Beam6:
    """One beam of an emitter system, before version 7: jamming is one number."""

    #: in 32-bit words; 0 when more than 255 (7.6.2, as disco cites it)
    _length: ClassVar[Annotated[int, Size("B", unit=4, zero_beyond=True)]]
    number: U8
    parameter_index: U16 = 0
    fundamental: FundamentalParameters = FundamentalParameters()
    data: BeamData = BeamData()
    function: Annotated[U8, Uid(78)] = 0
    _target_count: ClassVar[Annotated[int, Count("B", of="targets")]]
    high_density: Annotated[U8, Uid(79)] = 0
    padding: U8 = field(default=0, kw_only=True)
    jamming_mode_sequence: U32 = 0
    targets: Following[TrackJam] = ()


@record
class EmitterSystem:
    """One emitter of an entity."""

    #: in 32-bit words; 0 when more than 255 (7.6.2, as disco cites it)
    _length: ClassVar[Annotated[int, Size("B", unit=4, zero_beyond=True)]]
    _beam_count: ClassVar[Annotated[int, Count("B", of="beams")]]
    padding: U16 = field(default=0, kw_only=True)
    name: Annotated[U16, Uid(75)]
    function: Annotated[U8, Uid(76)] = 0
    number: U8 = 0
    location: Vector = Vector()  #: m, body axes
    beams: Following[Beam] = ()


@record
class EmitterSystem6(EmitterSystem):
    """One emitter of an entity, before version 7."""

    beams: Following[Beam6] = ()  # type: ignore[assignment]


@pdu(23, family=6, since=7)
class ElectromagneticEmission:
    """What an entity radiates."""

    entity_id: EntityId
    event_id: EventId = EventId(0, 0, 0)
    state_update: Annotated[U8, Uid(77)] = 0  #: 0 heartbeat, 1 changed data
    systems: Trailing[EmitterSystem] = ()
    padding: U16 = 0


@pdu(23, family=6, until=6, name="Electromagnetic Emission")
class ElectromagneticEmission6(ElectromagneticEmission):
    """What an entity radiates, before version 7."""

    systems: Trailing[EmitterSystem6] = ()


@pdu(24, family=6)
class Designator:
    """Where a designator, such as a laser, points."""

    designating_id: EntityId
    system_name: Annotated[U16, Uid(80)] = 0
    designated_id: EntityId = EntityId(0, 0, 0)  #: 0:0:0 when the spot is on none
    code: Annotated[U16, Uid(81)] = 0
    power: F32 = 0.0  #: W
    wavelength: F32 = 0.0  #: micrometres
    spot_relative: Vector = Vector()  #: m, body axes of the designated entity
    spot_location: Location = Location()
    algorithm: Annotated[U8, Uid(44)] = 0  #: dead reckoning of the spot
    padding: Annotated[bytes, Raw(3)] = bytes(3)
    spot_acceleration: Vector = Vector()  #: m/s^2
