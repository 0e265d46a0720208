"""``dome decode``: files, captures, hexadecimal, standard input."""

import argparse
import io
import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest

from fom.enums import Force
from interop.capture import CaptureWriter
from interop.cli import decode
from interop.dis import (
    IFF,
    TSPI,
    ArticulatedPart,
    DeadReckoning,
    EntityId,
    EntityState,
    EntityType,
    Fire,
    LiveEntityId,
    Location,
    Marking,
    Mode5Layer,
    Signal,
    encode_pdu,
)
from interop.dis.live import LiveVector
from interop.errors import CallError

#: An Acknowledge by hand, from dis-facts sections 2 and 4: header; 1:2:0 to 3:4:0;
#: flag 1 (create entity), response 2 (unable to comply), request 7.
ACKNOWLEDGE = (
    "07 05 0f 05  12 34 56 79  00 20 00 00"
    "  0001 0002 0000  0003 0004 0000  0001 0002 00000007"
)
#: A Remove Entity by hand, a request less long than its header says.
BROKEN = "07 06 0c 05  00 00 00 00  00 1a 00 00  0001 0002 0000  0003 0004 0000  0001"
STRANGER = "07 09 c8 81  00 00 00 00  00 0e 00 00  ab cd"
OCTETS = bytes.fromhex(ACKNOWLEDGE)

Capsys = pytest.CaptureFixture[str]


def call(*words: str) -> int:
    parser = argparse.ArgumentParser(prog="dome")
    decode.add(parser.add_subparsers())
    args = parser.parse_args(["decode", *words])
    code: int = args.func(args)
    return code


def documents(capsys: Capsys) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_every_field_is_shown(capsys: Capsys) -> None:
    assert call(ACKNOWLEDGE) == 0
    head, *lines = capsys.readouterr().out.splitlines()
    assert (
        head.split()
        == (
            "Acknowledge (15) DIS 7 exercise 5 04:15.999999 absolute 32 octets from 1:2"
        ).split()
    )
    assert [line.split(maxsplit=2) for line in lines[:-1]] == [
        ["originating_id", "1:2:0"],
        ["receiving_id", "3:4:0"],
        ["acknowledge_flag", "1", "Create Entity"],
        ["response_flag", "2", "Unable to comply"],
        ["request_id", "7"],
    ]


def test_enumerants_and_entity_types_are_told_in_words(capsys: Capsys) -> None:
    body = EntityState(
        EntityId(1, 2, 3),
        force=Force.OPPOSING,
        parameters=(
            ArticulatedPart(parameter=4096 + 11),
            ArticulatedPart(parameter=31),
        ),
        entity_type=EntityType(1, 2, 225),
        appearance=1 << 15,
        location=Location(6378137.0, 0.0, 0.0),
        marking=Marking.of("AMTI-1"),
    )
    assert call(encode_pdu(body, exercise=1, timestamp=0).hex()) == 0
    lines = capsys.readouterr().out.splitlines()
    shown = dict(line.split(None, 1) for line in lines if len(line.split()) > 1)
    assert shown["force"].split() == ["2", "Opposing"]
    assert shown["entity_type"].endswith(
        "Platform / Air / United States of America (USA)"
    )
    assert shown["alternative_type"] == "0.0.0.0.0.0.0"
    assert shown["appearance"].endswith("Is Flaming")
    assert shown["location"].endswith("m; 0.000000 N 0.000000 E, 0.0 m high")
    assert shown["marking"] == "AMTI-1" and "capabilities" in shown
    assert shown["parameter"].endswith("Not Specified")


def test_a_turret_turns(capsys: Capsys) -> None:
    # SISO-REF-010: UID 59, 4096 primary turret number 1; UID 58, 11 azimuth
    part = ArticulatedPart(parameter=4096 + 11, value=0.1)
    body = EntityState(EntityId(1, 2, 3), parameters=(part,))
    assert call(encode_pdu(body, exercise=1, timestamp=0).hex()) == 0
    out = capsys.readouterr().out
    assert "Primary Turret Number 1: Azimuth" in out
    assert ["value", "0.1"] in [line.split() for line in out.splitlines()]


@pytest.mark.parametrize(
    ("body", "status", "told"),
    [
        (
            # SISO-REF-010: UID 270, encoding class 2, application-specific data
            Signal(EntityId(1, 2, 3), encoding_scheme=2 << 14, data=b"\0\0\0\7hello"),
            0,
            {"as": "ApplicationData", "protocol": "7"},
        ),
        (
            EntityState(
                EntityId(1, 2, 3), dead_reckoning=DeadReckoning(2, b"\1" + bytes(14))
            ),
            0,
            {"as": "LocalAngles", "pitch": "0.0"},
        ),
        (
            IFF(EntityId(1, 2, 3), system_type=1, layers=(Mode5Layer(),)),
            0,
            {"as": "Mode5Transponder", "figure_of_merit": "0"},
        ),
        (Fire(EntityId(1, 2, 3)), 1 << 4, {"as": "ExpendableDescriptor"}),
        (Fire(EntityId(1, 2, 3)), 0, {"warhead": "0"}),
    ],
    ids=["signal", "dead reckoning", "IFF", "expendable", "munition"],
)
def test_octets_are_read_as_another_field_says(
    body: object, status: int, told: dict[str, str], capsys: Capsys
) -> None:
    octets = encode_pdu(body, exercise=1, timestamp=0, status=status)
    for words in ([], ["--offsets"]):
        assert call(octets.hex(), *words) == 0
        lines = [line.split() for line in capsys.readouterr().out.splitlines()]
        skipped = 2 * bool(words)  # offset and octets
        lines = [line[skipped : skipped + 2] for line in lines]
        assert [list(pair) in lines for pair in told.items()] == [True] * len(told)


def test_what_is_not_there_is_absent(capsys: Capsys) -> None:
    body = TSPI(LiveEntityId(1, 2, 3), flags=1, velocity=LiveVector(4, -5, 6))
    assert call(encode_pdu(body, exercise=1, timestamp=0).hex()) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["entity_id", "1:2:3"] in lines
    assert ["velocity", "4,", "-5,", "6", "dm/s"] in lines
    assert ["orientation", "absent"] in lines


def test_meanings_are_as_wide_as_the_terminal(
    capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setattr("interop.cli.printed._is_terminal", lambda: True)
    body = EntityState(
        EntityId(1, 2, 3), entity_type=EntityType(1, 2, 225), appearance=0x3FFFFF
    )
    assert call(encode_pdu(body, exercise=1, timestamp=0).hex()) == 0
    shown = re.sub(r"\x1b\[\dm", "", capsys.readouterr().out)
    assert 90 < max(map(len, shown.splitlines()[1:])) <= 100
    assert "\x1b" not in shown


def test_offsets_cover_the_pdu(capsys: Capsys) -> None:
    assert call("--offsets", ACKNOWLEDGE) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()[1:-1]]
    assert [(int(at), int(size), name) for at, size, name, *_ in lines] == [
        (0, 1, "version"),
        (1, 1, "exercise"),
        (2, 1, "pdu_type"),
        (3, 1, "family"),
        (4, 4, "timestamp"),
        (8, 2, "length"),
        (10, 1, "status"),
        (11, 1, "padding"),
        (12, 6, "originating_id"),
        (18, 6, "receiving_id"),
        (24, 2, "acknowledge_flag"),
        (26, 2, "response_flag"),
        (28, 4, "request_id"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        [ACKNOWLEDGE],
        ACKNOWLEDGE.split(),
        [OCTETS.hex()],
        [OCTETS.hex(":").upper()],
        ["0x" + OCTETS.hex()],
        [", ".join(f"0x{octet:02x}" for octet in OCTETS)],
    ],
    ids=["spaces", "words", "together", "colons", "0x", "list"],
)
def test_hexadecimal_may_be_written_in_many_ways(
    words: list[str], capsys: Capsys
) -> None:
    assert call("--json", *words) == 0
    assert documents(capsys) == [
        {
            "pdu": "Acknowledge",
            "header": {
                "version": 7,
                "exercise": 5,
                "pdu_type": 15,
                "family": 5,
                "timestamp": 0x12345679,
                "length": 32,
                "status": 0,
                "padding": 0,
            },
            "body": {
                "originating_id": "1:2:0",
                "receiving_id": "3:4:0",
                "acknowledge_flag": 1,
                "response_flag": 2,
                "request_id": 7,
            },
        }
    ]


def test_files_hold_octets_or_text(tmp_path: Path, capsys: Capsys) -> None:
    (tmp_path / "raw").write_bytes(OCTETS * 2)
    (tmp_path / "text").write_text(ACKNOWLEDGE + "\n")
    words = [str(tmp_path / name) for name in ("raw", "text")]
    assert call("--json", words[0], *ACKNOWLEDGE.split(), words[1]) == 0
    told = [one.get("origin") for one in documents(capsys)]
    assert told == [
        {"file": words[0]},
        {"file": words[0], "offset": 32},
        None,
        {"file": words[1]},
    ]


@pytest.mark.parametrize(
    "octets", [OCTETS, ACKNOWLEDGE.encode(), b" \n" + OCTETS.hex().encode()]
)
def test_standard_input_is_read(
    octets: bytes, monkeypatch: pytest.MonkeyPatch, capsys: Capsys
) -> None:
    stream = io.TextIOWrapper(io.BufferedReader(io.BytesIO(octets)))
    monkeypatch.setattr(sys, "stdin", stream)
    assert call("-") == 0
    assert capsys.readouterr().out.startswith("standard input\nAcknowledge")


@pytest.fixture
def capture(tmp_path: Path) -> str:
    path = tmp_path / "c.pcapng"
    here, group = ("127.0.0.1", 5), ("239.1.2.3", 3000)
    with CaptureWriter(path) as writer:
        writer.write(1.7e9, here, group, OCTETS + bytes.fromhex(BROKEN) + OCTETS)
        writer.write(1.7e9 + 1, here, ("127.0.0.1", 53), b"\x12\x34 no DIS at all")
        writer.write(1.7e9 + 2, here, group, bytes.fromhex(STRANGER))
    return str(path)


def test_a_capture_may_come_on_standard_input(
    capture: str, monkeypatch: pytest.MonkeyPatch, capsys: Capsys
) -> None:
    stream = io.BufferedReader(io.BytesIO(Path(capture).read_bytes()))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(stream))
    assert call("-", "--json", "--type", "200") == 0
    (one,) = documents(capsys)
    assert one["origin"]["packet"] == 3 and one["origin"]["file"] == "standard input"


def test_bundles_are_taken_apart_and_the_broken_shown(
    capture: str, capsys: Capsys
) -> None:
    assert call("--json", "--port", "3000", capture) == 1
    first, second, third, last = documents(capsys)
    assert first["pdu"] == third["pdu"] == "Acknowledge"
    assert second["error"] == {
        "field": "request_id",
        "offset": 24,
        "reason": "truncated, 2 of 4 octets",
    }
    assert bytes.fromhex(second["octets"]) == bytes.fromhex(BROKEN)
    assert third["origin"] == {
        "file": capture,
        "packet": 1,
        "time": 1.7e9,
        "from": "127.0.0.1:5",
        "to": "239.1.2.3:3000",
        "offset": 58,
    }
    assert (last["pdu"], last["body"]) == ("PDU type 200", {"octets": "abcd"})


def test_pages_tell_the_packet_and_what_is_broken(capture: str, capsys: Capsys) -> None:
    assert call(capture) == 1
    lines = capsys.readouterr().out.splitlines()
    assert "packet 1  22:13:20.000000  127.0.0.1:5 > 239.1.2.3:3000" in lines
    assert (
        "broken Remove Entity (12): request_id at octet 24: truncated, 2 of 4 octets"
    ) in lines


def test_brief_is_a_line_for_a_pdu(capture: str, capsys: Capsys) -> None:
    assert call("--brief", "--port", "3000", capture) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("  ")[3].split(" (")[0] for line in lines] == [
        "Acknowledge",
        "broken Remove Entity",
        "Acknowledge",
        "PDU type 200",
    ]


@pytest.mark.parametrize(
    ("words", "code", "types"),
    [
        (["--type", "15"], 0, ["Acknowledge"] * 2),
        (["--type", "acknowledge"], 0, ["Acknowledge"] * 2),
        (["--type", "200", "--type", "remove entity"], 1, [None, "PDU type 200"]),
        (["--exercise-id", "5"], 0, ["Acknowledge"] * 2),
        (["--exercise-id", "6"], 1, [None]),
        (["--count", "1"], 0, ["Acknowledge"]),
        (["--count", "2"], 1, ["Acknowledge", None]),
        (["--port", "9"], 0, []),
    ],
)
def test_what_is_not_wanted_is_left_out(
    words: list[str], code: int, types: list[str | None], capture: str, capsys: Capsys
) -> None:
    assert call("--json", capture, *words) == code
    told = capsys.readouterr()
    found = [json.loads(line) for line in told.out.splitlines()]
    assert [one.get("pdu") for one in found] == types
    assert ("dome: no PDU" in told.err) == (not types)


def test_what_is_odd_about_a_capture_is_told(capture: str, capsys: Capsys) -> None:
    path = Path(capture)
    path.write_bytes(path.read_bytes()[:-8])
    assert call("--brief", "--type", "15", capture) == 0
    assert capsys.readouterr().err == f"dome: {capture} ends within a packet\n"


#: The length is 0, as of a library that never sets it; zeros stand behind the PDU.
UNSET = OCTETS[:8] + bytes(2) + OCTETS[10:]


def test_lenient_tells_what_it_forgave(capsys: Capsys) -> None:
    octets = (OCTETS + UNSET + bytes(8)).hex()
    assert call(octets) == 1
    capsys.readouterr()
    assert call("--lenient", octets) == 0
    out = capsys.readouterr().out
    assert out.count("Acknowledge (15)") == 2 and "broken" not in out
    assert "  forgiven: wrong length: header.length at octet 8: 0, taken for 32" in out
    assert "8 octets after the last PDU, left out" in out
    assert call("--lenient", "--json", octets) == 0
    first, second = documents(capsys)
    assert "forgiven" not in first and second["header"]["length"] == 32
    assert [(one["repair"], one["field"]) for one in second["forgiven"]] == [
        ("wrong length", "header.length"),
        ("trailing octets", "datagram"),
    ]
    assert [one["offset"] for one in second["forgiven"]] == [8, 32]
    assert call("--lenient", "--offsets", octets) == 0


def test_what_nobody_forgives_stays_broken(capsys: Capsys) -> None:
    assert call("--lenient", "--json", "ff" * 40) == 1
    assert "error" in documents(capsys)[0]


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("absent", "'absent' is neither a file nor hexadecimal"),
        ("070", "'070': 3 hexadecimal figures, half an octet"),
        ("0x", "'0x' is neither a file nor hexadecimal"),
        ("x" * 5000, "... is neither a file nor hexadecimal"),
        ("README.md", "README.md: neither PDUs, a capture nor hexadecimal text"),
    ],
)
def test_what_is_no_pdu_is_a_wrong_call(
    word: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "README.md").write_text("# Words\n")
    with pytest.raises(CallError, match=told):
        call(word)


@pytest.mark.parametrize(
    "octets", [b"", b"\x07", OCTETS[:11], OCTETS[:31], b"\xff" * 20]
)
def test_octets_that_hold_no_pdu_are_broken(
    octets: bytes, tmp_path: Path, capsys: Capsys
) -> None:
    (tmp_path / "raw").write_bytes(octets)
    assert call("--json", str(tmp_path / "raw")) == 1
    (one,) = documents(capsys)
    assert one["octets"] == octets.hex()


def test_recorded_pdus_are_shown_in_full(shared: Path, capsys: Capsys) -> None:
    files = sorted(map(str, (shared / "data" / "pdus").glob("*.bin")))
    if not files:
        pytest.skip("there is no ../shared/data/pdus")
    for form in ([], ["--offsets"], ["--brief"], ["--json"]):
        assert call(*form, *files) == 0
    told = capsys.readouterr()
    assert "Leopard2" in told.out and told.err == ""
