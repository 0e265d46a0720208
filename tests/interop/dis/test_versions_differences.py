"""What differs between versions 5, 6 and 7: each row of docs/explanation/versions.md.

Octets are laid out here by hand after dis-facts (sections 2 to 5); where that leaves
version 6 open, after KDIS, which was written for 1278.1, 1278.1a and version 7.
"""

import re
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from interop.dis import (
    ALL_BODIES,
    IFF,
    AttachedPart,
    Beam,
    Beam6,
    Descriptor,
    DirectedEnergyFire,
    ElectromagneticEmission,
    ElectromagneticEmission6,
    EmitterSystem6,
    EntityAssociation,
    EntityId,
    EntityState,
    EntityType,
    EntityTypeParameter,
    Header,
    IffAtcNavaids,
    JammingTechnique,
    LinearObjectState,
    LinearObjectState6,
    Mode5Layer,
    PaddedActionRequestR,
    Pdu,
    RadioNomenclature,
    Receiver,
    Separation,
    StandardRecord,
    TransferOwnership,
    Transmitter,
    Transmitter6,
    UnknownLayer,
    VariableDatum,
    body_of,
    bundle_columns,
    decode_pdu,
    encode_pdu,
    index,
    name_of,
    pdu_columns,
)
from interop.dis.document import pdu_from_plain, pdu_to_plain
from interop.dis.reliability import ActionRequestR
from interop.errors import DecodeError, EncodeError
from interop.wire import (
    Items,
    blank_columns,
    joined,
    layout_of,
    since_of_fields,
    unknown_before,
)

PAGE = Path(__file__).resolve().parents[3] / "docs" / "explanation" / "versions.md"
ME = EntityId(1, 2, 3)
_tested: set[str] = set()

Test = Callable[..., None]


def row(subject: str) -> Callable[[Test], Test]:
    """Say which row of the page a test is of."""

    def of(test: Test) -> Test:
        _tested.add(subject)
        return test

    return of


def pdu_of(version: int, pdu_type: int, family: int, body: bytes) -> bytes:
    size = 12 + len(body)
    return struct.pack(">BBBBIHBB", version, 1, pdu_type, family, 0, size, 0, 0) + body


def written(body: object, version: int, status: int = 0) -> bytes:
    return encode_pdu(body, exercise=1, timestamp=0, version=version, status=status)


def refused(body: object, field: str, version: int = 6, status: int = 0) -> None:
    with pytest.raises(EncodeError, match=rf"^{re.escape(field)}: ") as told:
        written(body, version, status)
    assert "not known before version 7" in str(told.value)


ID = struct.pack(">HHH", 1, 2, 3)


@row("PDU types")
def test_a_type_is_known_from_a_version_on() -> None:
    assert [body_of(27, v) for v in (5, 6, 7)] == [Receiver] * 3
    assert [body_of(67, v) is None for v in (5, 6, 7)] == [True, False, False]
    assert [body_of(68, v) for v in (5, 6, 7)] == [None, None, DirectedEnergyFire]


@row("PDU status")
@pytest.mark.parametrize("version", [5, 6])
def test_a_pdu_status_is_padding_before_version_7(version: int) -> None:
    octets = bytearray(pdu_of(version, 27, 4, ID + bytes(18)))
    octets[10:12] = b"\x08\x01"
    told = decode_pdu(octets)
    assert (told.header.status, told.header.padding) == (8, 1)
    assert told.encode() == octets
    with pytest.raises(EncodeError, match=r"^header\.status: 8, must be 0 before"):
        written(Receiver(ME), 6, status=8)
    assert written(Receiver(ME), 7, status=8)[10] == 8


def fire(descriptor: bytes, version: int, status: int) -> bytes:
    body = ID * 4 + bytes(4 + 24) + descriptor + bytes(16)
    octets = bytearray(pdu_of(version, 2, 2, body))
    octets[10] = status
    return bytes(octets)


@row("Descriptor")
def test_a_descriptor_is_one_of_a_munition_before_version_7() -> None:
    expendable = struct.pack(">BBHBBBB8x", 8, 2, 225, 1, 0, 0, 0)
    as_munition = Descriptor(EntityType(8, 2, 225, 1))
    for version, status in ((6, 0), (7, 0b10000)):
        octets = fire(expendable, version, status)
        assert decode_pdu(octets).body.descriptor == as_munition
        body = decode_pdu(octets).body
        assert written(body, version, status) == octets
    with pytest.raises(EncodeError, match=r"header\.status"):
        written(body, 6, status=0b10000)


PARAMETERS = {
    "Separation": Separation(1, 2, parent_id=ME, station_name=4, station_number=5),
    "EntityTypeParameter": EntityTypeParameter(1, EntityType(1, 2, 225)),
    "EntityAssociation": EntityAssociation(1, 2, 3, ME, 4, 5, 6, 7),
}
PARAMETER_OCTETS = {
    "Separation": struct.pack(">BBBx6s2xHH", 2, 1, 2, ID, 4, 5),
    "EntityTypeParameter": struct.pack(">BBBBH4x6x", 3, 1, 1, 2, 225),
    "EntityAssociation": struct.pack(">BBBB6sHBBH", 4, 1, 2, 3, ID, 4, 5, 6, 7),
}


@row("Variable parameters")
@pytest.mark.parametrize("kind", PARAMETERS)
def test_some_variable_parameters_are_new_in_version_7(kind: str) -> None:
    parameter = PARAMETERS[kind]
    state = EntityState(ME, parameters=(AttachedPart(), parameter))
    assert written(state, 7)[-16:] == PARAMETER_OCTETS[kind]
    refused(state, "parameters[1]")
    old = bytearray(written(state, 7))
    old[0] = 6
    assert decode_pdu(old).body == state
    assert decode_pdu(old).encode() == old


@row("Capabilities")
def test_capabilities_are_32_bits_in_every_version() -> None:
    octets = pdu_of(6, 1, 1, ID + bytes(122) + struct.pack(">I", 0b1111))
    assert decode_pdu(octets).body.capabilities == 0b1111
    sling_loadable = EntityState(ME, capabilities=1 << 5)
    assert written(sling_loadable, 6)[-4:] == struct.pack(">I", 1 << 5)


@row("Dead reckoning parameters")
@pytest.mark.parametrize("version", [5, 6, 7])
def test_other_dead_reckoning_parameters_are_kept(version: int) -> None:
    euler = struct.pack(">BxxfffB", 1, 0.5, 0.25, 0.125, 0)[:15]
    octets = pdu_of(version, 1, 1, ID + bytes(70) + b"\4" + euler + bytes(40))
    told = decode_pdu(octets)
    assert told.body.dead_reckoning.other == euler
    assert told.encode() == octets


def emission(version: int, status: int, jamming: bytes) -> bytes:
    beam = struct.pack(">BBH40xBBBB4s", 13, 1, 0, 12, 0, 0, status, jamming)
    system = struct.pack(">BBxxHBB12x", 5 + 13, 1, 7, 0, 1) + beam
    return pdu_of(version, 23, 6, ID + ID + b"\0\1\0\0" + system)


@row("Beam status")
def test_a_beam_status_is_padding_before_version_7() -> None:
    for version, name in ((5, "padding"), (6, "padding"), (7, "status")):
        octets = emission(version, 1, bytes(4))
        (beam,) = decode_pdu(octets).body.systems[0].beams
        assert getattr(beam, name) == 1
        assert hasattr(beam, "status") is (version == 7)
        assert decode_pdu(octets).encode() == octets


JAMMING = struct.pack(">I", 0x01020304)


@row("Jamming technique")
def test_a_jamming_technique_was_a_mode_sequence() -> None:
    new = decode_pdu(emission(7, 0, JAMMING)).body
    beam = Beam(1, function=12, jamming_technique=JammingTechnique(1, 2, 3, 4))
    assert new.systems[0].beams == (beam,)
    for version in (5, 6):
        octets = emission(version, 0, JAMMING)
        old = decode_pdu(octets).body
        assert type(old) is ElectromagneticEmission6
        assert isinstance(old, ElectromagneticEmission)
        assert type(old.systems[0]) is EmitterSystem6
        older = Beam6(1, function=12, jamming_mode_sequence=0x01020304)
        assert old.systems[0].beams == (older,)
        plain: Any = pdu_to_plain(decode_pdu(octets))
        told = plain["body"]["systems"][0]["beams"][0]
        assert told["jamming_mode_sequence"] == 0x01020304
        assert "jamming_technique" not in told
        assert pdu_from_plain(plain).encode() == octets
    assert written(old, 6) == emission(6, 0, JAMMING)
    with pytest.raises(EncodeError, match="ElectromagneticEmission is of version 7"):
        written(new, 6)


def test_the_columns_of_an_emission_have_the_names_of_their_version() -> None:
    found = index([emission(version, 0, JAMMING) for version in (5, 6, 7)])
    assert found.rows_of(ElectromagneticEmission).tolist() == [2]
    rows = found.rows_of(ElectromagneticEmission6)
    beams = found.lists(ElectromagneticEmission6, rows)["systems.beams"].columns
    assert beams["jamming_mode_sequence"].tolist() == [0x01020304] * 2
    assert "jamming_technique" not in (beams.dtype.names or ())


def transmitter(version: int, count: int, radio_type: bytes, tail: bytes) -> bytes:
    head = ID + struct.pack(">H8sBBH", 4, radio_type, 1, 2, count)
    return pdu_of(version, 25, 4, head + bytes(104 - 12 - len(head)) + tail)


@row("Radio type")
def test_a_radio_type_had_a_nomenclature() -> None:
    told = struct.pack(">BBHBBH", 7, 1, 225, 21, 2, 0x1234)
    radio = RadioNomenclature(7, 1, 225, 21, 2, 0x1234)
    for version in (5, 6):
        octets = transmitter(version, 0, told, b"")
        old = decode_pdu(octets).body
        assert type(old) is Transmitter6 and isinstance(old, Transmitter)
        assert old.radio_type == radio
        plain: Any = pdu_to_plain(decode_pdu(octets))
        assert plain["body"]["radio_type"] == {
            "kind": 7,
            "domain": 1,
            "country": 225,
            "category": 21,
            "nomenclature_version": 2,
            "nomenclature": 0x1234,
        }
        assert pdu_from_plain(plain).encode() == octets
    assert written(old, 6) == transmitter(6, 0, told, b"")
    new = decode_pdu(transmitter(7, 0, told, b"")).body
    assert (type(new), new.radio_type) == (
        Transmitter,
        EntityType(7, 1, 225, 21, 2, 0x12, 0x34),
    )
    with pytest.raises(EncodeError, match="Transmitter is of version 7"):
        written(new, 6)
    with pytest.raises(EncodeError, match="Transmitter6 is of versions 5 to 6"):
        written(old, 7)


def test_the_columns_of_a_transmitter_have_the_names_of_their_version() -> None:
    told = struct.pack(">BBHBBH", 7, 1, 225, 21, 2, 0x1234)
    found = index([transmitter(version, 0, told, b"") for version in (7, 6, 5)])
    assert found.rows_of(Transmitter).tolist() == [0]
    rows = found.rows_of(Transmitter6)
    radio = found.columns(Transmitter6, rows)["radio_type"]
    assert radio["nomenclature"].tolist() == [0x1234] * 2
    assert radio["nomenclature_version"].tolist() == [2, 2]


@row("Variable transmitter parameters")
def test_variable_transmitter_parameters_are_new_in_version_7() -> None:
    record = struct.pack(">IH10x", 77, 16)
    octets = transmitter(7, 1, bytes(8), record)
    body = decode_pdu(octets).body
    assert body.variable_parameters == (StandardRecord(77, bytes(10)),)
    assert written(body, 7) == octets
    old = Transmitter6(ME, variable_parameters=body.variable_parameters)
    refused(old, "variable_parameters")
    plain = transmitter(6, 0, bytes(8), b"")
    assert written(decode_pdu(plain).body, 6) == plain
    with pytest.raises(DecodeError, match=r"variable_parameters\[0\]"):
        decode_pdu(transmitter(6, 1, bytes(8), b""))


@row("IFF")
def test_an_iff_of_version_6_has_padding_and_layers_of_its_own() -> None:
    basic = ID + ID + bytes(12) + struct.pack(">HHBBBB", 1, 2, 3, 4, 9, 9) + bytes(16)
    third = struct.pack(">BBH", 3, 0, 8) + b"????"
    octets = pdu_of(6, 28, 6, basic + third)
    told = decode_pdu(octets)
    assert type(told.body) is IffAtcNavaids
    assert told.body.padding == 0x0909
    assert told.body.layers == (UnknownLayer(3, 0, b"????"),)
    assert told.encode() == octets
    assert name_of(IffAtcNavaids) == "IFF/ATC/NAVAIDS"
    with pytest.raises(DecodeError, match="layers"):
        decode_pdu(pdu_of(7, 28, 6, basic + third))
    mode_5 = pdu_of(7, 28, 6, basic + struct.pack(">BBH24x", 3, 0, 28))
    body = decode_pdu(mode_5).body
    assert type(body) is IFF
    assert (body.designator, body.system_specific) == (9, 9)
    assert type(body.layers[0]) is Mode5Layer
    with pytest.raises(EncodeError, match=r"^header\.version: 6, IFF is of version 7"):
        written(body, 6)
    with pytest.raises(EncodeError, match=r"IffAtcNavaids is of version 6$"):
        written(told.body, 7)


@row("Linear Object State")
def test_a_segment_of_version_6_has_whole_metres() -> None:
    head = ID + ID + struct.pack(">HBB12x", 7, 1, 1)
    place = struct.pack(">BBHI3d3f", 1, 2, 3, 4, 1, 2, 3, 4, 5, 6)
    older = pdu_of(6, 44, 9, head + place + struct.pack(">4HI", 10, 20, 30, 40, 0))
    newer = pdu_of(7, 44, 9, head + place + struct.pack(">4fI", 10, 20, 30, 40, 0))
    for octets, body_type in (
        (older, LinearObjectState6),
        (newer, LinearObjectState),
    ):
        told = decode_pdu(octets)
        assert type(told.body) is body_type
        (piece,) = told.body.segments
        assert (piece.length, piece.width, piece.height, piece.depth) == (
            (10, 20, 30, 40)
        )
        assert told.encode() == octets
    with pytest.raises(EncodeError, match="is of version 7"):
        written(decode_pdu(newer).body, 6)


@row("Transfer Ownership")
@pytest.mark.parametrize("version", [6, 7])
def test_a_transfer_has_one_layout(version: int) -> None:
    body = ID + ID + struct.pack(">IBB6sI", 9, 0, 1, ID, 0)
    octets = pdu_of(version, 35, 7, body)
    transfer = TransferOwnership(ME, ME, 9, 0, 1, ME)
    assert decode_pdu(octets).body == transfer
    assert written(transfer, version) == octets


DATUMS = struct.pack(">II", 66, 7) + struct.pack(">II", 67, 8) + b"x" + bytes(7)


def request(version: int, padding: bytes) -> bytes:
    head = ID + ID + struct.pack(">BxxxII", 1, 5, 6)
    return pdu_of(version, 56, 10, head + padding + struct.pack(">II", 1, 1) + DATUMS)


@row("Action Request-R")
def test_an_action_request_r_may_be_padded_in_version_7() -> None:
    told = decode_pdu(request(7, b""))
    padded = decode_pdu(request(7, bytes(4)))
    assert type(told.body) is ActionRequestR
    assert type(padded.body) is PaddedActionRequestR
    assert padded.body.variable_datums == (VariableDatum(67, b"x"),)
    for one in (told.body, padded.body):
        assert (one.request_id, one.action_id) == (5, 6)
        assert one.fixed_datums == told.body.fixed_datums
    assert written(told.body, 7) == request(7, b"")
    assert written(padded.body, 7) == request(7, bytes(4))
    assert written(told.body, 6) == request(6, b"")
    with pytest.raises(DecodeError):
        decode_pdu(request(6, bytes(4)))
    with pytest.raises(EncodeError, match="PaddedActionRequestR"):
        written(padded.body, 6)


@pytest.mark.parametrize("counts", [(0, 0), (1, 0), (0, 1), (2, 3)])
@pytest.mark.parametrize("padded", [False, True])
def test_the_length_tells_which_action_request_r(
    counts: tuple[int, int], padded: bool
) -> None:
    head = ID + ID + struct.pack(">BxxxII", 1, 5, 6) + bytes(4 * padded)
    fixed = struct.pack(">II", 32, 32) * counts[0]
    variable = struct.pack(">III4x", 32, 32, 32) * counts[1]
    octets = head + struct.pack(">II", *counts) + fixed + variable
    body = decode_pdu(pdu_of(7, 56, 10, octets)).body
    assert type(body) is (PaddedActionRequestR if padded else ActionRequestR)
    assert (len(body.fixed_datums), len(body.variable_datums)) == counts


def test_neither_layout_of_an_action_request_r_is_told_of_the_first() -> None:
    octets = request(7, b"") + bytes(1)
    octets = octets[:8] + struct.pack(">H", len(octets)) + octets[10:]
    with pytest.raises(DecodeError, match=r"header\.length.*69 octets.*have 68"):
        decode_pdu(octets)
    octets = request(7, b"")[:60]
    octets = octets[:8] + struct.pack(">H", len(octets)) + octets[10:]
    with pytest.raises(DecodeError, match=r"variable_datums\[0\]"):
        decode_pdu(octets)


def test_what_was_read_goes_out_again_in_its_version() -> None:
    octets = emission(6, 1, bytes(4))
    again = Pdu(Header(6, 1, 23, 6), decode_pdu(octets).body)
    assert again.encode() == octets


# the page


def records_below(cls: type) -> set[type]:
    """A record and all records in it."""
    kinds = [kind for field in layout_of(cls).fields for kind in field.records]
    return {cls}.union(*map(records_below, kinds))


def test_every_row_of_the_page_has_a_test_and_each_test_a_row() -> None:
    page = PAGE.read_text(encoding="utf-8")
    rows = re.findall(r"^\| (?!subject|---)([^|`]+?) \|", page, re.MULTILINE)
    assert sorted(rows) == sorted(_tested)


def test_the_page_names_every_field_that_is_new() -> None:
    page = PAGE.read_text(encoding="utf-8")
    for cls in set().union(*map(records_below, ALL_BODIES)):
        for name in since_of_fields(cls):
            told = cls.__name__ if name.startswith("_") else f"{cls.__name__}.{name}"
            assert f"`{told}`" in page, told


# the same, in columns


def items(kind: type, count: int, **fields: int) -> Items:
    columns = blank_columns(kind, count)
    for name, value in fields.items():
        columns[name][-1] = value
    return Items(np.arange(count), columns)


@pytest.mark.parametrize(
    ("body_type", "lists", "told"),
    [
        (EntityState, {"parameters": items(AttachedPart, 2)}, None),
        (EntityState, {"parameters": items(Separation, 2)}, "parameters"),
        (
            EntityState,
            {"parameters": joined(items(AttachedPart, 2), items(Separation, 1))},
            "parameters",
        ),
    ],
)
def test_columns_are_held_to_their_version(
    body_type: type, lists: dict[str, Items], told: str | None
) -> None:
    for version in (7, 6):
        columns = pdu_columns(body_type, 2, exercise=1, version=version)
        if version == 6 and told is not None:
            with pytest.raises(EncodeError, match=rf"^{told}: not known before"):
                bundle_columns(columns, lists=lists)
            continue
        datagrams = bundle_columns(columns, lists=lists)
        found = index(datagrams)
        assert not found.malformed
        pdus = [found.pdu(row) for row in range(len(found))]
        assert {pdu.header.version for pdu in pdus} == {version}
        later = [unknown_before(pdu.body, 6) is not None for pdu in pdus]
        assert any(later) is (told is not None)


def test_a_status_in_columns_is_held_to_its_version() -> None:
    columns = pdu_columns(Receiver, 2, exercise=1, version=6)
    assert len(bundle_columns(columns)) == 1
    columns["header"]["status"][1] = 8
    with pytest.raises(EncodeError, match=r"^header\.status: must be 0 before"):
        bundle_columns(columns)
    columns["header"]["version"] = 7
    assert len(bundle_columns(columns)) == 1
