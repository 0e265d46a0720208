"""``dome check`` on recordings."""

import json
from pathlib import Path

import pytest

from federates.cli import main
from interop.capture import CaptureWriter
from interop.dis import (
    EntityId,
    EntityState,
    EntityType,
    Location,
    Marking,
    encode_pdu,
)

ADDRESS = ("127.0.0.1", 3000)
STATE = encode_pdu(
    EntityState(
        EntityId(1, 2, 3),
        1,
        (),
        EntityType(1, 2),
        location=Location(6.39e6, 0.0, 0.0),
        marking=Marking.of("A"),
    ),
    exercise=1,
    timestamp=1,
)


def record(path: Path, *payloads: bytes) -> Path:
    """Write a recording, a packet a second."""
    with CaptureWriter(path) as writer:
        for time, payload in enumerate(payloads):
            writer.write(1.8e9 + time, ADDRESS, ADDRESS, payload)
    return path


def test_clean_traffic_conforms(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = record(tmp_path / "clean.pcapng", STATE, STATE)
    assert main(["check", str(path)]) == 0
    assert "conforms" in capsys.readouterr().out


def test_a_broken_pdu_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = record(tmp_path / "broken.pcapng", STATE, STATE[:-1])
    assert main(["check", str(path), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["conforms"], told["errors"], told["datagrams"]) == (False, 1, 2)
    (federate,) = told["federates"]
    assert federate["name"] == "1:2"
    rule = federate["rules"]["H2"]
    assert (rule["outcome"], rule["failed"]) == ("fail", 1)
    assert (rule["first"]["frame"], rule["first"]["offset"]) == (2, 8)
    assert rule["first"]["field"] == "header.length"


def test_no_capture_is_a_wrong_call(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(tmp_path / "none.pcapng")]) == 2
    assert "none.pcapng" in capsys.readouterr().err
