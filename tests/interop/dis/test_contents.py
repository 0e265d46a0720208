"""Computed lengths and records against octets packed by hand ("DIS facts", 3 and 5)."""

import struct
from typing import Any

import pytest

from interop.dis import (
    AreaAimpoint,
    Beam,
    BeamAntennaPattern,
    ClockTime,
    DamageDescription,
    Data,
    DirectedEnergyFire,
    ElectromagneticEmission,
    EmitterSystem,
    EnergyDeposition,
    EntityDamageStatus,
    EntityId,
    EntityState,
    EntityType,
    EventId,
    FixedDatum,
    LinkParameters,
    Location,
    Modulation,
    PrecisionAimpoint,
    Signal,
    StandardRecord,
    TrackJam,
    Transmitter,
    UnknownParameter,
    VariableDatum,
    Vector,
)
from interop.errors import DecodeError, EncodeError
from interop.wire import decode, encode

ME = EntityId(1, 2, 3)
ID = struct.pack(">HHH", 1, 2, 3)


def beam_octets(targets: int) -> bytes:
    """A beam with a number and targets, everything else zero."""
    words = 13 + 2 * targets
    head = struct.pack(">BBH", words if words < 256 else 0, 7, 0) + bytes(40)
    return head + struct.pack(">BBBBI", 0, targets, 0, 0, 0) + (ID + b"\0\0") * targets


@pytest.mark.parametrize("targets", [0, 1, 10, 121, 122, 255])
def test_a_beam_tells_its_words(targets: int) -> None:
    value = Beam(7, targets=(TrackJam(ME),) * targets)
    assert encode(value) == beam_octets(targets)
    assert decode(Beam, beam_octets(targets)) == value


@pytest.mark.parametrize("words", [0, 1, 12, 13, 14, 16, 255])
def test_a_beam_that_tells_other_words_is_refused(words: int) -> None:
    octets = bytes([words]) + beam_octets(1)[1:]
    with pytest.raises(DecodeError) as told:
        decode(Beam, octets)
    target = words in (13, 14)  # it looks for the target where it is told to end
    assert told.value.field.startswith("targets[0]" if target else "length")


def test_a_system_tells_its_words_with_all_beams() -> None:
    systems = (
        EmitterSystem(5570, 2, 1, beams=(Beam(7), Beam(7, targets=(TrackJam(ME),)))),
        EmitterSystem(9),
    )
    octets = ID + struct.pack(">HHHBBH", 1, 2, 9, 1, 2, 0)
    octets += struct.pack(">BBHHBB", 5 + 13 + 15, 2, 0, 5570, 2, 1) + bytes(12)
    octets += beam_octets(0) + beam_octets(1)
    octets += struct.pack(">BBHHBB", 5, 0, 0, 9, 0, 0) + bytes(12)
    value = ElectromagneticEmission(ME, EventId(1, 2, 9), 1, systems)
    assert encode(value) == octets
    assert decode(ElectromagneticEmission, octets) == value
    for words in (0, 5, 32, 34):
        broken = octets[:16] + bytes([words]) + octets[17:]
        with pytest.raises(DecodeError) as told:
            decode(ElectromagneticEmission, broken)
        assert told.value.field.startswith("systems[0]")


def test_the_field_in_a_beam_of_a_system_is_named() -> None:
    beams = (Beam(7), Beam(7, targets=(TrackJam(EntityId(1, 2, 70000)),)))
    value = ElectromagneticEmission(ME, systems=(EmitterSystem(1, beams=beams),))
    where = r"systems\[0\]\.beams\[1\]\.targets\[0\]\.target_id\.entity: 70000"
    with pytest.raises(EncodeError, match=where):
        encode(value)


@pytest.mark.parametrize("size", [0, 1, 7, 8, 9])
def test_a_variable_datum_is_padded_to_eight(size: int) -> None:
    value = Data(
        ME,
        ME,
        6,
        fixed_datums=(FixedDatum(1, 2),),
        variable_datums=(VariableDatum(3, b"x" * size), VariableDatum(4, b"y" * 8)),
    )
    octets = ID + ID + struct.pack(">IIIIII", 6, 0, 1, 2, 1, 2)
    octets += struct.pack(">II", 3, size * 8) + b"x" * size + bytes(-size % 8)
    octets += struct.pack(">II", 4, 64) + b"y" * 8
    assert encode(value) == octets
    assert decode(Data, octets) == value


def test_a_datum_of_odd_bits_and_odd_padding_survives() -> None:
    octets = struct.pack(">II", 3, 13) + b"\xab\xc0" + b"junk!!"
    value = decode(VariableDatum, octets)
    assert value == VariableDatum(3, b"\xab\xc0", 3, b"junk!!")
    assert encode(value) == octets


@pytest.mark.parametrize("size", [0, 1, 2, 3, 4, 8191])
def test_a_signal_tells_bits_and_is_padded_to_four(size: int) -> None:
    value = Signal(ME, 7, 2 << 14 | 1, 100, 9600, b"x" * size, 5)
    octets = ID + struct.pack(">HHHIHH", 7, 0x8001, 100, 9600, size * 8, 5)
    octets += b"x" * size + bytes(-size % 4)
    assert encode(value) == octets
    assert decode(Signal, octets) == value


def test_a_signal_longer_than_its_bits_can_tell_is_refused() -> None:
    with pytest.raises(EncodeError, match="data: 65536"):
        encode(Signal(ME, data=bytes(8192)))


def test_a_signal_whose_length_is_in_octets_is_refused() -> None:
    """The classic mistake of open-dis (Java issue 56, C++ issues 10 and 84)."""
    octets = ID + struct.pack(">HHHIHH", 7, 0, 0, 0, 16, 0) + b"x" * 16
    with pytest.raises(DecodeError, match="too many"):
        decode(Signal, octets)


def test_a_transmitters_records_follow_in_their_order() -> None:
    value = Transmitter(
        ME,
        7,
        EntityType(7, 5, 225, 2, 21),
        2,
        8,
        antenna_pattern_type=1,
        frequency=4_500_000_000,
        modulation=Modulation(0, 5, 1, 8),
        crypto_key=77,
        modulation_parameters=LinkParameters(1, 2, 3, 4, 5),
        antenna_pattern=BeamAntennaPattern(reference_system=2),
        variable_parameters=(StandardRecord(77, bytes(34)), StandardRecord(1)),
    )
    octets = ID + struct.pack(">HBBHBBBBBBH", 7, 7, 5, 225, 2, 21, 0, 0, 2, 8, 2)
    octets += bytes(36) + struct.pack(">HHQff", 1, 40, 4_500_000_000, 0, 0)
    octets += struct.pack(">HHHHHHB3x", 0, 5, 1, 8, 0, 77, 8)
    octets += struct.pack(">BBBBI", 1, 2, 3, 4, 5)
    octets += bytes(20) + b"\2" + bytes(19)
    octets += struct.pack(">IH34x", 77, 40) + struct.pack(">IHH", 1, 8, 0)
    assert encode(value) == octets
    assert decode(Transmitter, octets) == value


@pytest.mark.parametrize(
    ("offset", "octet", "field"),
    [
        (88, 9, "modulation_length"),
        (88, 16, "pattern_length"),
        (59, 41, "pattern_length"),
        (59, 80, "pattern_length"),
        (19, 1, "variable_parameters[0].record_type"),
    ],
)
def test_wrong_lengths_in_a_transmitter_are_placed(
    offset: int, octet: int, field: str
) -> None:
    value = Transmitter(
        ME, modulation_parameters=bytes(8), antenna_pattern=b"\xff" * 40
    )
    octets = bytearray(encode(value))
    octets[offset] = octet
    with pytest.raises(DecodeError) as told:
        decode(Transmitter, octets)
    assert told.value.field == field


@pytest.mark.parametrize("name", ["modulation_parameters", "antenna_pattern"])
def test_octets_that_are_no_multiple_of_eight_are_refused(name: str) -> None:
    parameters: dict[str, Any] = {name: bytes(12)}
    with pytest.raises(EncodeError, match=f"{name}: 12 octets, no multiple of 8"):
        encode(Transmitter(ME, **parameters))


def precision_octets() -> bytes:
    octets = struct.pack(">IHH", 4000, 96, 0) + struct.pack(">ddd", 1, 2, 3)
    octets += struct.pack(">fff", 4, 5, 6) + bytes(24) + ID
    return octets + struct.pack(">BBffff4x", 1, 2, 0.5, 0.25, 0.125, 1e6)


PRECISION = PrecisionAimpoint(
    Location(1, 2, 3),
    Vector(4, 5, 6),
    target_id=ME,
    component=1,
    spot_shape=2,
    semi_major=0.5,
    semi_minor=0.25,
    spot_orientation=0.125,
    peak_irradiance=1e6,
)


def test_a_directed_energy_fire() -> None:
    value = DirectedEnergyFire(
        ME,
        EventId(1, 2, 9),
        EntityType(2, 12, 225, 1, 1),
        ClockTime(5, 6),
        1.5,
        wavelength=0.5,
        flags=1,
        pulse_shape=3,
        records=(
            PRECISION,
            AreaAimpoint((BeamAntennaPattern(),), (EnergyDeposition(ME, 0, 0.5),)),
            StandardRecord(77, b"ab"),
        ),
    )
    octets = ID + struct.pack(">HHHBBHBBBB", 1, 2, 9, 2, 12, 225, 1, 1, 0, 0)
    octets += struct.pack(">iIf12xfffff", 5, 6, 1.5, 0, 0.5, 0, 0, 0)
    octets += struct.pack(">HBBIHH", 1, 3, 0, 0, 0, 3)
    octets += precision_octets()
    octets += struct.pack(">IHHHH", 4001, 64, 0, 1, 1) + bytes(40)
    octets += ID + struct.pack(">Hf", 0, 0.5)
    octets += struct.pack(">IH2s", 77, 8, b"ab")
    assert encode(value) == octets
    assert decode(DirectedEnergyFire, octets) == value


@pytest.mark.parametrize("count", [0, 1, 2])
def test_an_area_aimpoint_is_padded_to_eight(count: int) -> None:
    value = AreaAimpoint(depositions=(EnergyDeposition(ME),) * count)
    size = (12 + 12 * count + 7) // 8 * 8
    octets = encode(value)
    assert octets[4:6] == struct.pack(">H", size)
    assert len(octets) == size
    assert decode(AreaAimpoint, octets) == value


def test_an_entity_damage_status() -> None:
    damage = DamageDescription(
        Vector(1, 2, 3), 0.5, 600.0, 1, 2, 3, 4, EventId(1, 2, 9)
    )
    value = EntityDamageStatus(ME, records=(damage, StandardRecord(1)))
    octets = ID + bytes(4) + struct.pack(">H", 2)
    octets += struct.pack(">IHHfffff", 4500, 40, 0, 1, 2, 3, 0.5, 600)
    octets += struct.pack(">BBBBHHHH", 1, 2, 3, 4, 1, 2, 9, 0)
    octets += struct.pack(">IHH", 1, 8, 0)
    assert encode(value) == octets
    assert decode(EntityDamageStatus, octets) == value


@pytest.mark.parametrize("length", [0, 5, 6, 32, 39, 41, 48])
def test_a_known_record_of_another_length_is_refused(length: int) -> None:
    octets = bytearray(encode(EntityDamageStatus(ME, records=(DamageDescription(),))))
    octets[16:18] = struct.pack(">H", length)
    with pytest.raises(DecodeError) as told:
        decode(EntityDamageStatus, octets)
    assert told.value.field == "records[0].length"


@pytest.mark.parametrize("size", [0, 1, 3, 8])
def test_an_unknown_record_of_an_odd_length_is_refused(size: int) -> None:
    with pytest.raises(EncodeError, match="no multiple of 8"):
        encode(StandardRecord(1, bytes(size)))


def test_an_unknown_variable_parameter_is_kept() -> None:
    value = EntityState(ME, parameters=(UnknownParameter(20, b"x" * 15),))
    assert encode(value)[-16:] == b"\x14" + b"x" * 15
    assert decode(EntityState, encode(value)) == value


def test_padding_is_kept() -> None:
    value = EmitterSystem(1, padding=7)
    assert encode(value)[2:4] == b"\0\7"
    assert decode(EmitterSystem, encode(value)).padding == 7
