"""Radio communications PDUs (IEEE 1278.1-2012, 7.7)."""

from dataclasses import field
from typing import Annotated, ClassVar

from ..wire import (
    F32,
    I32,
    U8,
    U16,
    U32,
    U64,
    Constant,
    Count,
    Following,
    Follows,
    Length,
    Padding,
    Raw,
    Select,
    Since,
    Size,
    Spare,
    Uid,
    record,
)
from .pdu import pdu
from .records import EntityId, EntityType, Location, Vector
from .standard import BeamAntennaPattern, StandardRecord


@record
class Modulation:
    """How a carrier is modulated."""

    spread_spectrum: U16 = 0  #: bit 0 frequency hopping, 1 pseudo noise, 2 time hopping
    major: Annotated[U16, Uid(155)] = 0
    detail: U16 = 0  #: UID 156 to 162 and 589, by the major one
    system: Annotated[U16, Uid(163)] = 0


@record
class SincgarsParameters:
    """Modulation parameters of CCTT SINCGARS (radio system 6).

    In the order of Wireshark, open-dis-java and a recorded PDU of the latter.
    """

    net_id: U16 = 0
    hop_set: U16 = 0
    lockout_set: U16 = 0
    start_of_message: Annotated[U8, Uid(170)] = 0
    reserved: U8 = 0
    sync_offset: I32 = 0  #: s
    security_key: U16 = 0
    clear_channel: Annotated[U8, Uid(171)] = 0
    padding: U8 = 0


@record
class LinkParameters:
    """Modulation parameters of JTIDS and MIDS (radio system 8)."""

    allocation_level: Annotated[U8, Uid(172)] = 0
    primary_mode: Annotated[U8, Uid(173)] = 0
    secondary_mode: Annotated[U8, Uid(174)] = 0
    sync_state: Annotated[U8, Uid(175)] = 0
    network_sync_id: U32 = 0


@record
class HaveQuickParameters:
    """Modulation parameters of basic HAVE QUICK (radio systems 2 to 4)."""

    net_id: U16 = 0
    word_of_day: U16 = 0  #: index
    reserved: Annotated[bytes, Raw(4)] = bytes(4)
    time_of_day: I32 = 0
    padding: U32 = 0


@record
class WordsOfDay:
    """The six of HAVE QUICK."""

    word_1: U32 = 0
    word_2: U32 = 0
    word_3: U32 = 0
    word_4: U32 = 0
    word_5: U32 = 0
    word_6: U32 = 0


@record
class HaveQuickTransmitter:
    """High fidelity HAVE QUICK or SATURN (variable transmitter parameters 3000)."""

    _record_type: ClassVar[Annotated[int, Constant("I", 3000), Uid(66)]]
    _length: ClassVar[Annotated[int, Size("H", multiple=8)]]
    padding: U16 = field(default=0, kw_only=True)
    net_id: U16 = 0  #: with mode (UID 298) and frequency table (UID 299)
    time_of_day_sent: Annotated[U8, Uid(297)] = 0
    padding_2: U8 = field(default=0, kw_only=True)
    time_of_day_delta: I32 = 0
    words_of_day: WordsOfDay = WordsOfDay()


VariableTransmitterParameters = HaveQuickTransmitter | StandardRecord
ModulationParameters = SincgarsParameters | LinkParameters | HaveQuickParameters | bytes
_BY_SYSTEM = Select(
    "modulation.system",
    (
        (2, HaveQuickParameters),
        (3, HaveQuickParameters),
        (4, HaveQuickParameters),
        (6, SincgarsParameters),
        (8, LinkParameters),
    ),
)
_BY_PATTERN = Select("antenna_pattern_type", ((1, BeamAntennaPattern),))


@pdu(25, family=4, since=7)
class Transmitter:
    """What a radio transmits with, whether it does or not.

    Antenna pattern and modulation parameters are records where the pattern type
    and the radio system are known, and octets otherwise.
    """

    entity_id: EntityId
    radio_number: U16 = 0
    radio_type: EntityType = EntityType()  #: kind 7
    state: Annotated[U8, Uid(164)] = 0
    input_source: Annotated[U8, Uid(165)] = 0
    _parameter_count: ClassVar[Annotated[int, Count("H", of="variable_parameters")]]
    antenna_location: Location = Location()
    relative_antenna_location: Vector = Vector()  #: m, body axes
    antenna_pattern_type: Annotated[U16, Uid(167)] = 0
    _pattern_length: ClassVar[
        Annotated[int, Length("H", multiple=8, of="antenna_pattern")]
    ]
    frequency: U64 = 0  #: Hz
    bandwidth: F32 = 0.0  #: Hz
    power: F32 = 0.0  #: dBm
    modulation: Modulation = Modulation()
    crypto_system: Annotated[U16, Uid(166)] = 0
    crypto_key: U16 = 0  #: bit 15 the mode, below it the key's number
    _modulation_length: ClassVar[
        Annotated[int, Length("B", multiple=8, of="modulation_parameters")]
    ]
    padding: Annotated[bytes, Raw(3)] = bytes(3)
    modulation_parameters: Annotated[ModulationParameters, Follows(), _BY_SYSTEM] = b""
    antenna_pattern: Annotated[BeamAntennaPattern | bytes, Follows(), _BY_PATTERN] = b""
    variable_parameters: Annotated[
        Following[VariableTransmitterParameters], Since(7)
    ] = ()


@record
class RadioNomenclature:
    """What a radio is before version 7, in the place of its entity type."""

    kind: Annotated[U8, Uid(7)] = 0
    domain: U8 = 0
    country: Annotated[U16, Uid(29)] = 0
    category: Annotated[U8, Uid(22)] = 0
    nomenclature_version: U8 = 0
    nomenclature: U16 = 0

    def __str__(self) -> str:
        return (
            f"{self.kind}.{self.domain}.{self.country}.{self.category}"
            f" nomenclature {self.nomenclature_version}.{self.nomenclature}"
        )


@pdu(25, family=4, until=6, name="Transmitter")
class Transmitter6(Transmitter):
    """What a radio transmits with, whether it does or not; before version 7.

    There are no variable parameters then: their count is padding.
    """

    radio_type: RadioNomenclature = RadioNomenclature()  # type: ignore[assignment]


@record
class Transmission:
    """What a radio and an intercom say.

    The length of ``data`` on the wire is in bits: ``spare_bits`` of its last octet
    do not count. ``padding`` is ``b""`` unless a peer padded with other than zeros.
    `elsewhere.content_of` reads what encoding class and TDL type tell of ``data``.
    """

    entity_id: EntityId
    radio_number: U16 = 0
    encoding_scheme: U16 = 0  #: class in bits 15 and 14 (UID 270), type or count below
    tdl_type: Annotated[U16, Uid(178)] = 0
    sample_rate: U32 = 0  #: samples or bits a second
    data: Annotated[bytes, Length("H", unit=1)] = b""
    samples: U16 = 0
    spare_bits: Annotated[int, Spare("data")] = 0
    padding: Annotated[bytes, Padding(4)] = b""


@pdu(26, family=4)
class Signal(Transmission):
    """What a radio says."""


@pdu(31, family=4, since=6)
class IntercomSignal(Transmission):
    """What an intercom says; ``radio_number`` is the intercom's."""


@pdu(27, family=4)
class Receiver:
    """What a radio hears."""

    entity_id: EntityId
    radio_number: U16 = 0
    state: Annotated[U16, Uid(179)] = 0
    padding: U16 = 0
    received_power: F32 = 0.0  #: dBm
    transmitter_id: EntityId = EntityId(0, 0, 0)
    transmitter_radio: U16 = 0
