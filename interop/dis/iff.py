"""IFF: who answers whom, and how (IEEE 1278.1-2012, 7.6.5)."""

from typing import Annotated, ClassVar

from ..wire import (
    F32,
    U8,
    U16,
    U32,
    Constant,
    Raw,
    Rest,
    Size,
    Trailing16,
    Uid,
    record,
)
from .emission import BeamData
from .pdu import pdu
from .records import EntityId, EventId, SimulationAddress, Vector


@record
class IffParameters:
    """What an IFF system radiates."""

    power: F32 = 0.0  #: dBm, effective radiated
    frequency: F32 = 0.0  #: Hz
    rate: F32 = 0.0  #: interrogations or replies a second
    pulse_width: F32 = 0.0  #: microseconds
    burst_length: U32 = 0  #: an F32 in dis-rs, a number in a recorded PDU
    applicable_modes: Annotated[U8, Uid(339)] = 0
    system_specific: Annotated[bytes, Raw(3)] = bytes(3)


@record
class IffDataRecord:
    """An IFF data record: octets with their type."""

    record_type: Annotated[U32, Uid(66)]
    #: octets of the whole record
    _length: ClassVar[Annotated[int, Size("H", multiple=4)]]
    data: Annotated[bytes, Rest()] = bytes(2)  #: 2 octets more than a multiple of 4


@record
class EmissionsLayer:
    """Layer 2: beam and emissions."""

    _layer: ClassVar[Annotated[int, Constant("B", 2)]]
    specific: U8 = 0
    _length: ClassVar[Annotated[int, Size("H")]]
    beam: BeamData = BeamData()
    operational_1: U8 = 0
    operational_2: U8 = 0
    parameters: Trailing16[IffParameters] = ()


@record
class Mode5Transponder:
    """Basic data of layer 3 of a transponder."""

    status: U16 = 0
    personal_id: U16 = 0
    message_formats: U32 = 0  #: those present
    enhanced_mode_1: U16 = 0
    national_origin: U16 = 0
    supplemental: U8 = 0
    navigation_source: Annotated[U8, Uid(359)] = 0
    figure_of_merit: U8 = 0
    padding: U8 = 0


@record
class Mode5Interrogator:
    """Basic data of layer 3 of an interrogator."""

    status: U8 = 0
    padding: Annotated[bytes, Raw(3)] = bytes(3)
    message_formats: U32 = 0  #: those present
    interrogated_id: EntityId = EntityId(0, 0, 0)
    padding_2: U16 = 0


@record
class Mode5Layer:
    """Layer 3: mode 5.

    ``basic`` is a `Mode5Transponder` or a `Mode5Interrogator`, as the system type of
    the PDU says: `elsewhere.basic_data_of` reads it.
    """

    _layer: ClassVar[Annotated[int, Constant("B", 3)]]
    specific: U8 = 0
    _length: ClassVar[Annotated[int, Size("H")]]
    reporter: SimulationAddress = SimulationAddress(0, 0)
    basic: Annotated[bytes, Raw(16)] = bytes(16)
    padding: U16 = 0
    records: Trailing16[IffDataRecord] = ()


@record
class ModeSTransponder:
    """Basic data of layer 4 of a transponder."""

    status: U16 = 0
    levels: U8 = 0
    aircraft_domain: Annotated[U8, Uid(356)] = 0
    identification: Annotated[bytes, Raw(8)] = bytes(8)  #: text
    address: U32 = 0
    identification_type: Annotated[U8, Uid(357)] = 0
    parameter_source: U8 = 0  #: of downlinked aircraft parameters
    altitude: U16 = 0
    capability: Annotated[U8, Uid(358)] = 0
    padding: Annotated[bytes, Raw(3)] = bytes(3)


@record
class ModeSInterrogator:
    """Basic data of layer 4 of an interrogator."""

    status: U8 = 0
    padding: U8 = 0
    levels: U8 = 0
    padding_2: Annotated[bytes, Raw(21)] = bytes(21)


@record
class ModeSLayer:
    """Layer 4: mode S.

    ``basic`` is a `ModeSTransponder` or a `ModeSInterrogator`, as in `Mode5Layer`.
    """

    _layer: ClassVar[Annotated[int, Constant("B", 4)]]
    specific: U8 = 0
    _length: ClassVar[Annotated[int, Size("H")]]
    reporter: SimulationAddress = SimulationAddress(0, 0)
    basic: Annotated[bytes, Raw(24)] = bytes(24)
    padding: U16 = 0
    records: Trailing16[IffDataRecord] = ()


@record
class DataLayer:
    """Layer 5: data communications."""

    _layer: ClassVar[Annotated[int, Constant("B", 5)]]
    specific: U8 = 0
    _length: ClassVar[Annotated[int, Size("H")]]
    reporter: SimulationAddress = SimulationAddress(0, 0)
    padding: U16 = 0
    applicable_layers: U8 = 0
    category: Annotated[U8, Uid(369)] = 0
    padding_2: U16 = 0
    records: Trailing16[IffDataRecord] = ()


@record
class UnknownLayer:
    """A layer of any other number: its octets."""

    layer: U8
    specific: U8 = 0
    _length: ClassVar[Annotated[int, Size("H")]]
    data: Annotated[bytes, Rest()] = b""


IffLayer = EmissionsLayer | Mode5Layer | ModeSLayer | DataLayer | UnknownLayer


@record
class OperationalData:
    """What an IFF system is set to: layer 1, its parameters 1 to 6."""

    status: U8 = 0  #: bit 0 on, 1 to 6 parameter not capable, 7 not operational
    alternate_mode_4: Annotated[U8, Uid(96)] = 0
    information_layers: U8 = 0  #: bits of the layers that are there, not checked
    modifier: U8 = 0  #: bit 1 emergency, 2 ident, 3 STI, 4 unmanned
    mode_1: U16 = 0
    mode_2: U16 = 0
    mode_3: U16 = 0
    mode_4: U16 = 0
    mode_c: U16 = 0  #: bit 0 sign, bits 1 to 11 altitude in 100 ft
    mode_s: U16 = 0


@pdu(28, family=6, since=6, until=6, name="IFF/ATC/NAVAIDS")
class IffAtcNavaids:
    """What an interrogator asks, or a transponder answers, in version 6.

    The layers above the second one are not those of version 7: they are octets.
    """

    entity_id: EntityId
    event_id: EventId = EventId(0, 0, 0)
    location: Vector = Vector()  #: m, body axes, of the antenna
    system_type: Annotated[U16, Uid(82)] = 0
    system_name: Annotated[U16, Uid(83)] = 0
    system_mode: Annotated[U8, Uid(84)] = 0
    change_options: U8 = 0  #: bits
    padding: U16 = 0
    operational: OperationalData = OperationalData()
    layers: Annotated[tuple[EmissionsLayer | UnknownLayer, ...], Rest()] = ()


@pdu(28, family=6, since=7)
class IFF:
    """What an interrogator asks, or a transponder answers.

    The layers above the first one go on to the end of the PDU, each with its number
    and length.
    """

    entity_id: EntityId
    event_id: EventId = EventId(0, 0, 0)
    location: Vector = Vector()  #: m, body axes, of the antenna
    system_type: Annotated[U16, Uid(82)] = 0
    system_name: Annotated[U16, Uid(83)] = 0
    system_mode: Annotated[U8, Uid(84)] = 0
    change_options: U8 = 0  #: bits
    designator: U8 = 0
    system_specific: U8 = 0
    operational: OperationalData = OperationalData()
    layers: Annotated[tuple[IffLayer, ...], Rest()] = ()
