"""``dome send``: PDUs from fields and from JSON."""

import argparse
import io
import json
import socket
from pathlib import Path
from typing import Any

import pytest

from interop.bus import UdpBus
from interop.cli import decode, send
from interop.dis import (
    ArticulatedPart,
    DataQuery,
    EntityId,
    EntityState,
    EntityType,
    EventId,
    Fire,
    Location,
    Marking,
    Pdu,
    Signal,
    StandardRecord,
    Transmitter,
    Vector,
    decode_pdu,
    encode_pdu,
)
from interop.errors import CallError

Capsys = pytest.CaptureFixture[str]


def call(*words: str) -> int:
    parser = argparse.ArgumentParser(prog="dome")
    subparsers = parser.add_subparsers()
    send.add(subparsers)
    decode.add(subparsers)
    args = parser.parse_args(words)
    code: int = args.func(args)
    return code


def sent(capsys: Capsys, *words: str) -> Pdu:
    """The PDU that a call would send."""
    assert call("send", *words, "--dry-run") == 0
    (line,) = capsys.readouterr().out.splitlines()
    return decode_pdu(bytes.fromhex(line))


def test_fields_make_a_pdu(capsys: Capsys) -> None:
    pdu = sent(
        capsys,
        "Entity State",
        "entity_id=1:2:3",
        "force=friendly",
        "entity_type=1.5",
        "location.x=7e6",
        "velocity=1, 2,-3",
        "marking=AMTI-1",
        "appearance=0x8000",
        "parameters[0].record=ArticulatedPart",
        "parameters[0].value=0.5",
        "parameters[1].record=ArticulatedPart",
        "header.status=3",
        "--exercise-id=9",
    )
    assert pdu.body == EntityState(
        EntityId(1, 2, 3),
        force=1,
        parameters=(ArticulatedPart(value=0.5), ArticulatedPart()),
        entity_type=EntityType(1, 5),
        velocity=Vector(1.0, 2.0, -3.0),
        location=Location(7e6),
        appearance=1 << 15,
        marking=Marking.of("AMTI-1"),
    )
    assert (pdu.header.exercise, pdu.header.status, pdu.header.version) == (9, 3, 7)
    assert pdu.header.timestamp & 1


@pytest.mark.parametrize(
    ("words", "body"),
    [
        (
            ["fire", "firing_id=1:2:3", "event_id.number=7", "descriptor.quantity=2"],
            {"event_id": EventId(0, 0, 7)},
        ),
        (["fire", "firing_id=1:2:9", "firing_id.entity=3"], {}),
        (["fire", 'firing_id={"site":1,"application":2,"entity":3}'], {}),
        (
            ["fire", "firing_id=1:2:3", 'location={"x": 1, "z": "-inf"}'],
            {"location": Location(1.0, 0.0, float("-inf"))},
        ),
        (["fire", "firing_id=1:2:3", "range=nan:7ff8000000000001"], {}),
    ],
)
def test_nested_records_are_completed(
    words: list[str], body: dict[str, Any], capsys: Capsys
) -> None:
    fire = sent(capsys, *words).body
    assert isinstance(fire, Fire) and fire.firing_id == EntityId(1, 2, 3)
    for name, value in body.items():
        assert getattr(fire, name) == value


def test_lists_octets_and_alternatives(capsys: Capsys) -> None:
    ids = ["originating_id=1:2:3", "receiving_id=0:0:0"]
    query = sent(capsys, "data query", *ids, "fixed_ids=1,0x10", "fixed_ids[2]=7").body
    assert isinstance(query, DataQuery) and query.fixed_ids == (1, 16, 7)
    signal = sent(
        capsys, "signal", "entity_id=1:2:3", "data=ab cd", "spare_bits=3"
    ).body
    assert isinstance(signal, Signal) and signal.data == b"\xab\xcd"
    radio = sent(
        capsys,
        "transmitter",
        "entity_id=1:2:3",
        "modulation.system=8",
        "modulation_parameters.record=LinkParameters",
        "modulation_parameters.network_sync_id=5",
        'variable_parameters=[{"record": "StandardRecord", "record_type": 1}]',
        "variable_parameters[0].record_type=2",
    ).body
    assert isinstance(radio, Transmitter)
    assert radio.modulation_parameters.network_sync_id == 5  # type: ignore[union-attr]
    assert radio.variable_parameters == (StandardRecord(2),)


def test_version_6_is_written(capsys: Capsys) -> None:
    assert sent(capsys, "1", "entity_id=1:2:3", "--version=6").header.version == 6


def test_any_other_type_has_octets(capsys: Capsys) -> None:
    pdu = sent(capsys, "200", "octets=abcd", "header.family=129")
    assert (pdu.header.pdu_type, pdu.header.family) == (200, 129)
    assert pdu.body.octets == b"\xab\xcd"


def test_what_decode_prints_can_be_sent(
    capsys: Capsys, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    body = EntityState(EntityId(1, 2, 3), parameters=(ArticulatedPart(value=0.1),))
    octets = encode_pdu(body, exercise=4, timestamp=77, status=5)
    assert call("decode", "--json", (octets * 2).hex()) == 0
    text = capsys.readouterr().out
    (tmp_path / "pdus.json").write_text(text)
    for what in ("-", str(tmp_path / "pdus.json")):
        monkeypatch.setattr("sys.stdin", io.StringIO(text))
        assert call("send", what, "--dry-run", "--no-restamp") == 0
        assert capsys.readouterr().out.split() == [octets.hex()] * 2
    (tmp_path / "list").write_text("[" + ",".join(text.splitlines()) + "]")
    words = ["header.timestamp=8", "force=2", "--exercise-id=5"]
    assert call("send", str(tmp_path / "list"), *words, "--dry-run") == 0
    for line in capsys.readouterr().out.split():
        pdu = decode_pdu(bytes.fromhex(line))
        assert (pdu.header.timestamp, pdu.header.exercise) == (8, 5)
        assert pdu.body.force == 2


FIRE = ["fire", "firing_id=1:2:3"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["fire"], "firing_id: Fire needs it"),
        (["fire", "firing=1"], "firing: Fire has no such field; it has firing_id, tar"),
        (["fire", "firing_id"], "'firing_id' is not FIELD=VALUE"),
        (
            [*FIRE, "velocity.q=1"],
            "velocity.q: Vector has no such field; it has x, y, z",
        ),
        ([*FIRE, "velocity=1,2"], "velocity: '1,2', expected x,y,z or JSON"),
        ([*FIRE, "velocity.x=fast"], "velocity.x: 'fast', expected a number"),
        ([*FIRE, "range=far"], "range: 'far', expected a number of single precision"),
        ([*FIRE, "range.x=1"], "range: it has no fields of its own"),
        ([*FIRE, "range[0]=1"], "range: no list"),
        ([*FIRE, ".x=1"], ".x: no name of a field, as in location.x"),
        ([*FIRE, "firing_id={1}"], "firing_id: '{1}' is no JSON"),
        ([*FIRE, "header.exercise=900"], "header.exercise: 900, expected an integer"),
        ([*FIRE, "header.x=1"], "x: Header has no such field"),
        (
            ["1", "entity_id=1:2:3", "force=foe"],
            "force: 'foe', expected a number or one of `dome enum --table 6`",
        ),
        (
            ["23", "entity_id=1:2:3", "state_update=new"],
            "state_update: 'new', expected a number or 0 Heartbeat Update, 1 Changed",
        ),
        (["1", "parameters[1].value=1"], "parameters[1]: there are 0 up to now"),
        (
            ["1", "parameters[0].value=1"],
            "parameters[0].record: which one first: one of",
        ),
        (["1", "parameters=1"], "parameters: '1', expected a list in JSON"),
        (
            ["18", "fixed_ids[0].x=1"],
            "fixed_ids[0]: a number has no fields",
        ),
        (["attribute", "originating=1:2", "--version=6"], "header.version: 6, which"),
        (
            ["nothing"],
            "'nothing' is neither a PDU type nor 0 to 255; nor is there such",
        ),
        (
            ["signal", "entity_id=1:2:3", "spare_bits=3"],
            "Signal: spare_bits: 3, must be 0 to 7, and 0 without octets",
        ),
    ],
)
def test_what_cannot_be_sent_is_told(words: list[str], told: str) -> None:
    with pytest.raises(CallError) as caught:
        call("send", *words, "--dry-run")
    assert str(caught.value).startswith(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "there is no PDU in it"),
        ("{", "no JSON"),
        ("5", "a PDU is a mapping"),
        (json.dumps({"error": {}}), "error: this is a broken PDU"),
        (json.dumps({"pdu": 1, "header": 5}), "header: 5, expected a mapping"),
        (
            json.dumps({"pdu": 1, "body": 5}),
            "body: 5, expected a mapping for EntityState",
        ),
    ],
)
def test_what_is_no_document_is_told(text: str, told: str, tmp_path: Path) -> None:
    (tmp_path / "f").write_text(text)
    with pytest.raises(CallError, match=told):
        call("send", str(tmp_path / "f"), "--dry-run")


@pytest.mark.network
def test_pdus_go_out(capsys: Capsys) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with UdpBus("127.0.0.1", port) as bus:
        network = [f"--network=127.0.0.1:{port}", "--count=3", "--interval=0"]
        assert (
            call(
                "send",
                "comment",
                "originating_id=1:2:3",
                "receiving_id=0:0:0",
                *network,
            )
            == 0
        )
        heard = [decode_pdu(one.octets) for one in bus.receive(now=0.0)]
    assert [pdu.body.originating_id for pdu in heard] == [EntityId(1, 2, 3)] * 3
    assert capsys.readouterr().out == f"3 PDUs sent to 127.0.0.1:{port}\n"
