"""PDUs that other simulators made: VR-Forces, VBS and others (dis 6 and 7)."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from interop.dis import (
    IFF,
    AggregateState,
    ArticulatedPart,
    AttachedPart,
    BeamAntennaPattern,
    ElectromagneticEmission,
    EmissionsLayer,
    EntityState,
    EntityType,
    Fire,
    Opaque,
    RadioNomenclature,
    Receiver,
    SetData,
    Signal,
    SincgarsParameters,
    StandardRecord,
    Transmitter,
    Transmitter6,
    UnderwaterAcoustic,
    body_of,
    decode_pdu,
    index,
    split,
)
from interop.errors import DecodeError
from interop.wire import layout_of
from interop.wire.layout import is_record

#: File in the folder, and its body where that is declared here today.
RECORDED = {
    "dis7_EntityStatePdu-articulated_parts": EntityState,
    "dis7_EntityStatePdu-attached_parts": EntityState,
    "dis7_FirePdu_MunitionDescriptor": Fire,
    "dis7_IFFPdu": IFF,
    "dis7_ReceiverPdu": Receiver,
    "dis7_SignalPdu": Signal,
    "dis7_TransmitterPdu_VariableTransmitterParameters": Transmitter,
    "dis_AggregateStatePduVrForces": AggregateState,
    "dis_ElectromagneticEmissionPdu": ElectromagneticEmission,
    "dis_EntityStatePdu-26": EntityState,
    "dis_EntityStatePdu-vbs-articulated-parameters": EntityState,
    "dis_SetDataPdu-vbs-script-cmd": SetData,
    "dis_SignalPdu": Signal,
    "dis_TransmitterPdu": Transmitter6,
    "dis_TransmitterPdu_AntennaPattern_Beam": Transmitter6,
    "dis_TransmitterPdu_CCTTSINCGARS": Transmitter6,
    "dis_UAPduV6": UnderwaterAcoustic,
}


@pytest.fixture(scope="module")
def recorded(shared: Path) -> Callable[[str], bytes]:
    """Read a recorded PDU by its name."""
    folder = shared / "data" / "pdus"
    if not folder.is_dir():
        pytest.skip("there is no ../shared/data/pdus")
    return lambda name: (folder / f"{name}.bin").read_bytes()


@pytest.mark.parametrize(("name", "body_type"), RECORDED.items())
def test_a_recorded_pdu_survives(
    name: str, body_type: type | None, recorded: Callable[[str], bytes]
) -> None:
    octets = recorded(name)
    pdu = decode_pdu(octets)
    known = body_of(pdu.header.pdu_type, pdu.header.version)
    assert type(pdu.body) is (known or Opaque)
    if body_type is not None:
        assert type(pdu.body) is body_type
    assert pdu.encode() == octets


#: Octets that remain octets, by file: records of types that SISO-REF-010 does not know,
#: and eight numbers from 1 on for modulation parameters of a radio without any (system
#: 1), or of one whose parameters have 16 octets (system 3). All are from open-dis.
OCTETS = {
    "dis_TransmitterPdu_AntennaPattern_Beam": ["modulation_parameters"],
    "dis7_TransmitterPdu_VariableTransmitterParameters": [
        "modulation_parameters",
        "variable_parameters[0].data",
        "variable_parameters[1].data",
        "variable_parameters[2].data",
    ],
}
#: Text, contents, values and spare octets, which are what they are.
PLAIN = {"text", "data", "value", "other", "system_specific", "reserved"}


def octets_in(value: Any, path: str) -> Iterator[str]:
    """Paths of the octets in a value that are not plain ones."""
    if isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from octets_in(item, f"{path}[{number}]")
    elif isinstance(value, bytes) and value:
        yield path
    elif is_record(type(value)):
        unknown = isinstance(value, StandardRecord)
        for field in layout_of(type(value)).fields:
            name = field.name
            if (
                field.is_value
                and (unknown or name not in PLAIN)
                and "padding" not in name
            ):
                yield from octets_in(getattr(value, name), f"{path}.{name}".lstrip("."))


@pytest.mark.parametrize("name", RECORDED)
def test_no_part_of_a_recorded_pdu_remains_octets(
    name: str, recorded: Callable[[str], bytes]
) -> None:
    body = decode_pdu(recorded(name)).body
    assert list(octets_in(body, "")) == OCTETS.get(name, [])


@pytest.mark.parametrize("name", RECORDED)
def test_every_truncation_of_a_recorded_pdu_is_told(
    name: str, recorded: Callable[[str], bytes]
) -> None:
    octets = recorded(name)
    for size in range(len(octets)):
        with pytest.raises(DecodeError) as told:
            decode_pdu(octets[:size])
        assert told.value.field
        assert 0 <= told.value.offset <= size
        with pytest.raises(DecodeError):
            split(octets[:size])


@pytest.mark.parametrize("name", RECORDED)
def test_a_recorded_pdu_that_says_another_length_is_told(
    name: str, recorded: Callable[[str], bytes]
) -> None:
    octets = recorded(name)
    for more in (-4, -1, 1, 4):
        broken = bytearray(octets + bytes(4))
        broken[8:10] = (len(octets) + more).to_bytes(2, "big")
        with pytest.raises(DecodeError) as told:
            decode_pdu(broken)
        assert told.value.field
        assert 8 <= told.value.offset <= len(broken)


def test_all_recorded_pdus_are_found_in_one_datagram(
    recorded: Callable[[str], bytes],
) -> None:
    pdus = [recorded(name) for name in RECORDED]
    assert [bytes(one) for one in split(b"".join(pdus))] == pdus
    found = index([b"".join(pdus), *pdus])
    assert not found.malformed
    assert [found.pdu(row).encode() for row in range(len(found))] == pdus + pdus


def contents(octets: bytes) -> Any:
    return decode_pdu(octets).body


def test_parts_of_a_tank(recorded: Callable[[str], bytes]) -> None:
    moving = contents(recorded("dis7_EntityStatePdu-articulated_parts"))
    assert moving.marking.name == "Leopard2"
    assert moving.entity_type == EntityType.parse("1.2.57.1.1.1.0")
    assert [type(part) for part in moving.parameters] == [ArticulatedPart] * 2
    # 4096 is the primary turret, 4416 the primary gun; 11 azimuth, 13 elevation
    assert [part.parameter for part in moving.parameters] == [4096 + 11, 4416 + 13]
    (missile,) = contents(recorded("dis7_EntityStatePdu-attached_parts")).parameters
    assert isinstance(missile, AttachedPart)
    assert missile.station == 898
    assert missile.part_type == EntityType.parse("2.2.225.2.2.3.0")


def test_contents_of_a_transmitter(recorded: Callable[[str], bytes]) -> None:
    radio = contents(recorded("dis7_TransmitterPdu_VariableTransmitterParameters"))
    assert radio.frequency == 55_555_555
    assert radio.modulation_parameters == bytes(range(1, 9))
    assert isinstance(radio.antenna_pattern, BeamAntennaPattern)
    assert radio.antenna_pattern.azimuth_width == 55.5
    assert [type(one) for one in radio.variable_parameters] == [StandardRecord] * 3
    assert [one.record_type for one in radio.variable_parameters] == [2, 3, 2]
    sincgars = contents(recorded("dis_TransmitterPdu_CCTTSINCGARS"))
    assert isinstance(sincgars.modulation_parameters, SincgarsParameters)
    assert sincgars.modulation_parameters.net_id == 1
    assert sincgars.radio_type == RadioNomenclature(7, 1, 225, 1)  # of version 6


def test_contents_of_data(recorded: Callable[[str], bytes]) -> None:
    assert contents(recorded("dis7_SignalPdu")).data == b"Success!"
    (datum,) = contents(recorded("dis_SetDataPdu-vbs-script-cmd")).variable_datums
    assert (datum.value, datum.spare_bits, datum.padding) == (b"allunits", 0, b"")


def test_a_beam(recorded: Callable[[str], bytes]) -> None:
    (system,) = contents(recorded("dis_ElectromagneticEmissionPdu")).systems
    (beam,) = system.beams
    assert system.name == 15660
    assert beam.fundamental.frequency == 14e9
    assert beam.targets == ()


def test_an_aggregate_with_its_datums(recorded: Callable[[str], bytes]) -> None:
    flight = contents(recorded("dis_AggregateStatePduVrForces"))
    assert flight.marking.text.rstrip(b"\0") == b"FW 1"
    assert [one.entity for one in flight.entity_ids] == [7, 12, 17]
    datums = flight.datums.variable_datums
    assert [one.datum_id for one in datums[:3]] == [512, 33000, 513]
    assert len(datums) == 5


def test_an_interrogation_with_emissions(recorded: Callable[[str], bytes]) -> None:
    (layer,) = contents(recorded("dis7_IFFPdu")).layers
    assert isinstance(layer, EmissionsLayer)
    assert layer.beam.azimuth_center == 56.0
    told = [(one.power, one.burst_length) for one in layer.parameters]
    assert told == [(5.0, 5), (6.0, 6)]


def test_a_boat_heard_under_water(recorded: Callable[[str], bytes]) -> None:
    boat = contents(recorded("dis_UAPduV6"))
    (system,) = boat.systems
    (beam,) = system.beams
    assert (system.name, system.function, beam.parameter_index) == (2001, 1, 1)
    assert beam.azimuth_width == pytest.approx(6.2831853)
