"""Each mistake that is forgiven, in octets laid out by hand after who makes it."""

import re
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from interop.dis import (
    EntityId,
    Location,
    ObjectType,
    SimulationAddress,
    TrackJam,
    VariableDatum,
    decode_pdu,
)
from interop.dis.lenient import REPAIRS, decode_lenient, decode_lenient_bundle
from interop.errors import DecodeError
from interop.wire import encode

ID = struct.pack(">HHH", 1, 2, 3)
OTHER = struct.pack(">HHH", 4, 5, 6)
ME, YOU = EntityId(1, 2, 3), EntityId(4, 5, 6)


def pdu(
    pdu_type: int,
    family: int,
    body: bytes,
    version: int = 7,
    length: int | None = None,
) -> bytes:
    size = 12 + len(body) if length is None else length
    head = struct.pack(">BBBBIHBB", version, 1, pdu_type, family, 8, size, 0, 0)
    return head + body


def datum(value: bytes, padding: int, bits: int | None = None) -> bytes:
    size = len(value) * 8 if bits is None else bits
    return struct.pack(">II", 9, size) + value + bytes(padding)


RECEIVER = ID + struct.pack(">HHHf6sH", 4, 1, 0, -70.0, OTHER, 5)


def beam(targets: int, length: int) -> bytes:
    head = struct.pack(">BBH40xBBBB4x", length, 1, 0, 12, targets, 0, 0)
    return head + struct.pack(">6sBB", OTHER, 1, 2) * targets


def emission(system: int, beams: tuple[tuple[int, int], ...]) -> bytes:
    octets = b"".join(beam(*one) for one in beams)
    head = struct.pack(">BBxxHBB12x", system, len(beams), 7, 0, 1)
    return ID + ID + b"\0\1\0\0" + head + octets


def acoustic(system: int, beams: bytes, count: int) -> bytes:
    head = struct.pack(">BBxxHBB12x", system, count, 7, 0, 1)
    return ID + ID + bytes(4) + b"\0\0\0\1" + head + beams


def acoustic_beam(length: str, words: int) -> bytes:
    return struct.pack(f">{length}BxxHH4f", words, 3, 1, 2, 0.1, 0.2, 0.3, 0.4)


def transmitter(
    parameters: int, modulation: bytes, pattern: bytes, count: int = 0
) -> bytes:
    head = ID + struct.pack(">H8sBBH", 4, bytes(8), 1, 2, count) + bytes(36)
    head += struct.pack(">HHQff", 1, len(pattern), 10**8, 0.0, 0.0) + bytes(12)
    return head + struct.pack(">Bxxx", parameters) + modulation + pattern


def signal(bits: int, data: bytes) -> bytes:
    return ID + struct.pack(">HHHIHH", 4, 0, 0, 8000, bits, 0) + data


def aggregate(padding: int) -> bytes:
    lists = struct.pack(">HHHH", 1, 2, 1, 0) + ID * 3
    silent = struct.pack(">Hxx8s", 7, bytes(8))
    return ID + bytes(106) + lists + bytes(padding) + silent + bytes(4)


MANAGED = ID + OTHER


@dataclass(frozen=True)
class Mistake:
    repair: str
    octets: bytes
    check: Callable[[Any], bool]
    fields: tuple[str, ...]
    offsets: tuple[int, ...]


MISTAKES = [
    Mistake(
        "unknown version",
        pdu(27, 4, RECEIVER, version=4),
        lambda body: body.transmitter_id == YOU,
        ("header.version",),
        (0,),
    ),
    Mistake(
        "type of a later version",
        pdu(67, 1, ID + bytes(54), version=5),
        lambda body: body.entity_id == ME,
        ("header.version",),
        (0,),
    ),
    Mistake(
        "wrong family",
        pdu(27, 0, RECEIVER),
        lambda body: body.transmitter_id == YOU,
        ("header.family",),
        (3,),
    ),
    Mistake(
        "wrong length",
        pdu(27, 4, RECEIVER, length=0),
        lambda body: body.transmitter_id == YOU,
        ("header.length",),
        (8,),
    ),
    Mistake(
        "wrong length",
        pdu(27, 4, RECEIVER, length=1024),
        lambda body: body.transmitter_radio == 5,
        ("header.length",),
        (8,),
    ),
    Mistake(
        "wrong length",
        pdu(27, 4, RECEIVER, length=24),
        lambda body: body.transmitter_radio == 5,
        ("header.length",),
        (8,),
    ),
    Mistake(
        "header of 11 octets",
        pdu(27, 4, RECEIVER)[:11] + RECEIVER,
        lambda body: body.entity_id == ME and body.transmitter_id == YOU,
        ("header.padding",),
        (11,),
    ),
    Mistake(
        "Entity State without capabilities",
        pdu(1, 1, ID + b"\1\1" + bytes(120) + b"\1" + bytes(15)),
        lambda body: body.capabilities == 0 and len(body.parameters) == 1,
        ("capabilities",),
        (140,),
    ),
    Mistake(
        "Entity State without capabilities",
        pdu(1, 1, ID + b"\1\0" + bytes(120), length=144),
        lambda body: body.force == 1,
        ("capabilities",),
        (140,),
    ),
    *(
        Mistake(
            "padding of an Aggregate State",
            pdu(33, 7, aggregate(padding)),
            lambda body: body.silent_aggregates[0].count == 7,
            ("padding",),
            (150,),
        )
        for padding in (0, 1, 4, 6)
    ),
    Mistake(
        "Transfer Control Request with a count of 1 octet",
        pdu(
            35,
            7,
            MANAGED
            + struct.pack(">IBB6sB", 9, 0, 1, OTHER, 1)
            + struct.pack(">IIxxxxHH8s", 5, 6, 64, 1, b"contents"),
            version=6,
        ),
        lambda body: body.transfer_id == YOU
        and body.record_sets[0].values == b"contents",
        ("record_sets",),
        (36,),
    ),
    Mistake(
        "Environmental Process with a count of 1 octet",
        pdu(
            41,
            9,
            ID
            + struct.pack(">8sBBBH", bytes(8), 5, 1, 1, 7)
            + struct.pack(">IHBx8s", 99, 128, 1, b"contents"),
        ),
        lambda body: (body.model_type, body.sequence) == (5, 7)
        and len(body.records) == 1,
        ("records",),
        (28,),
    ),
    Mistake(
        "entity type in an Areal Object State",
        pdu(
            45,
            9,
            ID
            + ID
            + struct.pack(">HBB", 7, 1, 2)
            + struct.pack(">BBHBBBB", 1, 2, 225, 3, 4, 5, 6)
            + struct.pack(">IHH4s4s", 8, 9, 1, ID[:4], OTHER[:4])
            + bytes(24),
        ),
        lambda body: body.object_type == ObjectType(2, 1, 3, 4)
        and (body.specific_appearance, body.general_appearance) == (8, 9)
        and body.requester == SimulationAddress(1, 2)
        and body.receiver == SimulationAddress(4, 5)
        and body.points == (Location(),),
        ("object_type",),
        (28,),
    ),
    Mistake(
        "identifiers in an Entity Damage Status",
        pdu(
            69,
            2,
            ID + ID + OTHER + bytes(4) + b"\0\1" + b"\0\0\x11\x94\0\x28" + bytes(34),
        ),
        lambda body: body.entity_id == YOU and len(body.records) == 1,
        ("entity_id",),
        (12,),
    ),
    Mistake(
        "Directed Energy Fire flags of 4 octets",
        pdu(68, 2, ID + ID + bytes(52) + struct.pack(">IBxIHH", 3, 4, 0, 0, 0)),
        lambda body: (body.flags, body.pulse_shape) == (3, 4),
        ("flags",),
        (76,),
    ),
    Mistake(
        "sequence numbers of 8 octets",
        pdu(40, 8, ID + OTHER + struct.pack(">BBQQQ", 1, 3, 7, 8, 9)),
        lambda body: body.missing == (7, 8, 9),
        ("missing",),
        (26,),
    ),
    Mistake(
        "length of emitter systems and beams",
        pdu(23, 6, emission(0, ((1, 60), (0, 0)))),
        lambda body: body.systems[0].beams[0].targets == (TrackJam(YOU, 1, 2),),
        (
            "systems[0].length",
            "systems[0].beams[0].length",
            "systems[0].beams[1].length",
        ),
        (28, 48, 108),
    ),
    Mistake(
        "acoustic beam length of 2 octets",
        pdu(29, 6, acoustic(11, acoustic_beam("H", 6), 1)),
        lambda body: body.systems[0].beams[0].scan_pattern == 2,
        ("systems[0].beams[0].length",),
        (52,),
    ),
    Mistake(
        "length of acoustic systems and beams",
        pdu(29, 6, acoustic(20, acoustic_beam("B", 24) + acoustic_beam("B", 6), 2)),
        lambda body: [one.number for one in body.systems[0].beams] == [3, 3],
        ("systems[0].length", "systems[0].beams[0].length"),
        (32, 52),
    ),
    Mistake(
        "octets in the padding of a Transmitter",
        pdu(25, 4, transmitter(0, b"", b"", count=0x1234), version=6),
        lambda body: body.frequency == 10**8 and body.variable_parameters == (),
        ("variable_parameters",),
        (30,),
    ),
    Mistake(
        "unpadded parameters of a Transmitter",
        pdu(25, 4, transmitter(3, b"abc", b"x" * 39)),
        lambda body: body.modulation_parameters == b"abc" + bytes(5)
        and encode(body.antenna_pattern) == b"x" * 39 + b"\0",
        (
            "antenna_pattern",
            "modulation_parameters",
            "modulation_parameters",
            "antenna_pattern",
        ),
        (70, 100, 107, 146),
    ),
    *(
        Mistake(
            "data length in octets",
            pdu(pdu_type, 4, signal(5, b"hello" + bytes(3))),
            lambda body: body.data == b"hello",
            ("data",),
            (28,),
        )
        for pdu_type in (26, 31)
    ),
    Mistake(
        "data length of 0",
        pdu(26, 4, signal(0, b"12345678")),
        lambda body: body.data == b"12345678",
        ("data",),
        (28,),
    ),
    Mistake(
        "unpadded data",
        pdu(26, 4, signal(40, b"hello")),
        lambda body: body.data == b"hello",
        ("padding",),
        (37,),
    ),
    Mistake(
        "Signal without its radio",
        pdu(26, 4, signal(40, b"hello" + bytes(3))[8:]),
        lambda body: body.data == b"hello" and body.sample_rate == 8000,
        ("entity_id",),
        (12,),
    ),
    Mistake(
        "Receiver without its radio",
        pdu(27, 4, RECEIVER[8:]),
        lambda body: body.transmitter_id == YOU and body.entity_id == EntityId(0, 0, 0),
        ("entity_id",),
        (12,),
    ),
    *(
        Mistake(
            "identifiers twice",
            pdu(pdu_type, 5, MANAGED + MANAGED + rest),
            lambda body: body.request_id == 77,
            ("originating_id",),
            (24,),
        )
        for pdu_type, rest in {
            11: struct.pack(">I", 77),
            12: struct.pack(">I", 77),
            13: struct.pack(">16xI", 77),
            14: struct.pack(">12xI", 77),
            15: struct.pack(">HHI", 1, 1, 77),
            16: struct.pack(">IIII", 77, 5, 0, 0),
            17: struct.pack(">IIII", 77, 5, 0, 0),
        }.items()
    ),
    *(
        Mistake(
            "Intercom Control of 37 octets",
            pdu(
                32,
                4,
                struct.pack(">BB6sBBBBB6sHI", 1, 2, ID, 3, 4, 5, 6, 7, OTHER, 8, count)
                + struct.pack(">HHI", 9, 4, 10) * 2,
            ),
            lambda body: (body.source_intercom, body.master_intercom) == (3, 8)
            and (body.command, body.master_channel, body.master_id) == (7, 0, YOU)
            and len(body.parameters) == 2,
            ("source_intercom", "master_channel"),
            (20, 33),
        )
        for count in (2, 16)
    ),
    Mistake(
        "IFF layer length of 0",
        pdu(
            28,
            6,
            ID
            + ID
            + bytes(36)
            + struct.pack(">BBH22xH24x", 2, 0, 0, 1)
            + struct.pack(">BBH4s", 9, 0, 0, b"rest"),
        ),
        lambda body: len(body.layers[0].parameters) == 1
        and body.layers[1].data == b"rest",
        ("layers[0].length", "layers[1].length"),
        (62, 114),
    ),
    Mistake(
        "event type of 4 octets",
        pdu(63, 10, MANAGED + struct.pack(">IBxIII", 9, 1, 3, 4, 0)),
        lambda body: (body.event_type, body.response_serial) == (3, 4),
        ("event_type",),
        (30,),
    ),
    Mistake(
        "event type of 2 octets",
        pdu(61, 10, MANAGED + struct.pack(">HxxxxII", 4, 1, 0) + bytes(8)),
        lambda body: body.event_type == 4 and len(body.fixed_datums) == 1,
        ("event_type",),
        (24,),
    ),
    Mistake(
        "padding in an Action Request-R of version 6",
        pdu(56, 10, MANAGED + struct.pack(">BxxxIIxxxxII", 1, 5, 6, 0, 0), version=6),
        lambda body: (body.request_id, body.action_id) == (5, 6),
        ("fixed_datums",),
        (36,),
    ),
    Mistake(
        "Record Query-R of 42 octets",
        pdu(65, 10, MANAGED + struct.pack(">IBHBHIII", 9, 1, 0, 0, 3, 4, 1, 66)),
        lambda body: body.event_type == 3 and body.record_ids == (66,),
        ("padding",),
        (29,),
    ),
    Mistake(
        "Record Query-R of 42 octets",
        pdu(63, 10, MANAGED + struct.pack(">IBHBHIII", 9, 1, 0, 0, 3, 4, 1, 66)),
        lambda body: type(body).__name__ == "RecordQueryR" and body.time == 4,
        ("header.pdu_type", "padding"),
        (2, 29),
    ),
    Mistake(
        "Set Record-R without padding",
        pdu(64, 10, MANAGED + struct.pack(">IBHBI", 9, 1, 0, 0, 0)),
        lambda body: body.request_id == 9 and body.record_sets == (),
        ("padding_2",),
        (32,),
    ),
    *(
        Mistake(
            "whole datums in a Data Query",
            pdu(
                pdu_type,
                family,
                MANAGED
                + middle
                + struct.pack(">IIIIII", 2, 1, 11, 1, 12, 2)
                + datum(b"hello", padding),
            ),
            lambda body: (body.fixed_ids, body.variable_ids) == ((11, 12), (9,)),
            ("fixed_ids",),
            (len(middle) + 32,),
        )
        for pdu_type, family, middle in ((18, 5, bytes(8)), (58, 10, bytes(12)))
        for padding in (0, 3)
    ),
    Mistake(
        "unpadded variable datums",
        pdu(
            19,
            5,
            MANAGED
            + struct.pack(">IIII8x", 5, 0, 1, 3)
            + datum(b"hello", 0)
            + datum(b"12345678", 0)
            + datum(b"x", 0),
        ),
        lambda body: [one.value for one in body.variable_datums]
        == [b"hello", b"12345678", b"x"],
        ("variable_datums[0].padding", "variable_datums[2].padding"),
        (61, 86),
    ),
    Mistake(
        "unpadded last variable datum",
        pdu(
            22,
            5,
            MANAGED + struct.pack(">II", 0, 2) + datum(b"hi", 6) + datum(b"ho", 0),
        ),
        lambda body: body.variable_datums[1] == VariableDatum(9, b"ho"),
        ("variable_datums[1].padding",),
        (58,),
    ),
    Mistake(
        "variable datum length with its head",
        pdu(
            62,
            10,
            MANAGED
            + struct.pack(">II", 0, 2)
            + datum(b"hello", 3, bits=104)
            + datum(b"12345678", 0, bits=128),
        ),
        lambda body: [one.value for one in body.variable_datums]
        == [b"hello", b"12345678"],
        ("variable_datums[0].value", "variable_datums[1].value"),
        (36, 52),
    ),
    Mistake(
        "variable datum length with its head",
        pdu(
            33,
            7,
            aggregate(2)[:-4] + struct.pack(">I", 1) + datum(b"12345678", 0, bits=128),
            version=6,
        ),
        lambda body: body.datums.variable_datums[0].value == b"12345678",
        ("datums.variable_datums[0].value",),
        (172,),
    ),
    Mistake(
        "trailing octets",
        pdu(27, 4, RECEIVER + b"\0\0\0\7"),
        lambda body: body.transmitter_radio == 5,
        ("header.length",),
        (36,),
    ),
    Mistake(
        "trailing octets",
        pdu(26, 4, signal(40, b"hello" + bytes(11))),
        lambda body: body.data == b"hello",
        ("header.length",),
        (40,),
    ),
]


@pytest.mark.parametrize(
    "mistake", MISTAKES, ids=lambda m: f"{m.repair}-{m.octets[2]}-{len(m.octets)}"
)
@pytest.mark.parametrize("before", [b"", b"before"])
def test_a_mistake_is_forgiven_and_told(mistake: Mistake, before: bytes) -> None:
    octets = before + mistake.octets
    with pytest.raises(DecodeError):
        decode_pdu(octets, len(before))
    found = decode_lenient(octets, len(before))
    assert mistake.check(found.pdu.body)
    assert {one.repair for one in found.forgiven} == {mistake.repair}
    assert tuple(one.field for one in found.forgiven) == mistake.fields
    places = tuple(one.offset - len(before) for one in found.forgiven)
    assert places == mistake.offsets
    assert all(one.reason for one in found.forgiven)
    assert found.end == len(octets)
    assert decode_pdu(found.pdu.encode()).body == found.pdu.body


@pytest.mark.parametrize(
    "mistake",
    [one for one in MISTAKES if one.octets[8:10] == struct.pack(">H", len(one.octets))],
    ids=lambda m: f"{m.repair}-{m.octets[2]}-{len(m.octets)}",
)
def test_the_next_pdu_of_the_bundle_is_found(mistake: Mistake) -> None:
    good = pdu(27, 4, RECEIVER)
    found = decode_lenient_bundle(good + mistake.octets + good)
    assert [one.end for one in found] == [36, 36 + len(mistake.octets)] + [
        72 + len(mistake.octets)
    ]
    assert [bool(one.forgiven) for one in found] == [False, True, False]
    assert found[0].pdu == found[2].pdu == decode_pdu(good)


def test_every_repair_has_a_mistake_here() -> None:
    assert {one.repair for one in MISTAKES} == {one.name for one in REPAIRS}
    assert len({one.name for one in REPAIRS}) == len(REPAIRS)


def test_mistakes_are_forgiven_together() -> None:
    """What opendis 1.0 makes of a Receiver when only its type is filled in."""
    octets = pdu(27, 0, RECEIVER[8:], length=0)
    found = decode_lenient(octets)
    names = {one.repair: one.offset for one in found.forgiven}
    assert names == {
        "wrong family": 3,
        "wrong length": 8,
        "Receiver without its radio": 12,
    }
    assert found.pdu.body.transmitter_id == YOU
    assert (found.end, found.pdu.header.length) == (28, 36)


def test_pdus_without_a_length_part_by_their_contents() -> None:
    first, second = (pdu(n, f, b, length=0) for n, f, b in ((27, 4, RECEIVER),) * 2)
    found = decode_lenient_bundle(first + second + bytes(20))
    assert [one.end for one in found] == [36, 92]
    assert [[f.repair for f in one.forgiven] for one in found] == [
        ["wrong length"],
        ["wrong length", "trailing octets"],
    ]
    assert found[1].forgiven[1].offset == 72


def test_what_nobody_is_known_to_do_stays_refused() -> None:
    for octets in (
        b"",
        bytes(11),
        bytes(40),
        pdu(27, 4, RECEIVER)[:30],
        pdu(200, 1, b"", length=400),
        b"GET / HTTP/1.1\r\nHost: example\r\n\r\n",
    ):
        with pytest.raises(DecodeError) as strict:
            decode_pdu(octets)
        with pytest.raises(DecodeError) as lenient:
            decode_lenient(octets)
        assert str(lenient.value) == str(strict.value)
    with pytest.raises(DecodeError):
        decode_lenient_bundle(pdu(27, 4, RECEIVER) + b"GET / HTTP/1.1\r\n")
    with pytest.raises(DecodeError):
        decode_lenient(pdu(27, 4, RECEIVER), -1)


def test_the_page_lists_the_repairs_as_they_are() -> None:
    page = Path(__file__).resolve().parents[3] / "docs/explanation/strictness.md"
    rows = [
        f"| {one.name} | {', '.join(map(str, sorted(one.pdu_types))) or 'all'} "
        f"| {one.seen} |"
        for one in REPAIRS
    ]
    head = "| repair | PDU types | seen of |\n|---|---|---|\n"
    assert head + "\n".join(rows) + "\n\n" in page.read_text(encoding="utf-8")


def test_the_example_of_the_page_does_what_it_says(
    capsys: pytest.CaptureFixture[str],
) -> None:
    page = Path(__file__).resolve().parents[3] / "docs/explanation/strictness.md"
    text = page.read_text(encoding="utf-8")
    found = re.search(r"```python\n(.*?)```\n\n```\n(.*?)```", text, re.DOTALL)
    assert found is not None
    exec(found[1], {})
    assert capsys.readouterr().out == found[2]
