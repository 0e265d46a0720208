"""``dome check`` on recordings."""

import errno
import gzip
import io
import json
import shutil
import signal
import struct
import xml.etree.ElementTree as Tree
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from federates.cli import main
from interop.capture import CaptureWriter, Packet, frames
from interop.conformance import Checker
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


def test_reports_are_written(tmp_path: Path) -> None:
    path = record(tmp_path / "broken.pcapng", STATE, STATE[:-1])
    xml, html = tmp_path / "a.xml", tmp_path / "a.html"
    assert main(["check", str(path), "--junit", str(xml), "--html", str(html)]) == 1
    assert Tree.parse(xml).getroot().get("failures") == "1"
    assert "Does not conform" in html.read_text(encoding="utf-8")


def test_the_terminal_says_what_is_right_and_how_to_mend(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    path = record(tmp_path / "broken.pcapng", STATE, STATE[:-1])
    assert main(["check", str(path)]) == 1
    out = capsys.readouterr().out
    assert max(map(len, out.splitlines())) <= 100
    told = " ".join(out.split())
    for words in ("first: frame 2, +1.000 s", "mend: ", "header.length at octet 8"):
        assert words in told


@pytest.mark.parametrize("option", ["--junit", "--html"])
def test_a_report_that_cannot_be_written_is_a_wrong_call(
    option: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = record(tmp_path / "clean.pcapng", STATE)
    before = path.read_bytes()
    for target in (tmp_path, tmp_path / "no" / "x", path):
        assert main(["check", str(path), option, str(target)]) == 2
        assert option in capsys.readouterr().err
    assert path.read_bytes() == before


def test_a_report_that_fails_leaves_the_others(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write = Path.write_text

    def full(self: Path, *args: Any, **options: Any) -> int:
        if self.suffix == ".xml":
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(self, *args, **options)

    monkeypatch.setattr(Path, "write_text", full)
    path = record(tmp_path / "clean.pcapng", STATE)
    xml, html = tmp_path / "a.xml", tmp_path / "a.html"
    call = ["check", str(path), "--junit", str(xml), "--html", str(html)]
    assert main(call) == 2
    out, err = capsys.readouterr()
    assert "1 datagram of 1 federate: conforms" in " ".join(out.split())
    assert err == f"dome: not written: {xml}: No space left on device\n"
    assert html.exists()


def test_an_output_that_is_full_is_told(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Full(io.StringIO):
        def write(self, text: str) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

    path, html = record(tmp_path / "clean.pcapng", STATE), tmp_path / "a.html"
    monkeypatch.setattr("sys.stdout", Full())
    assert main(["check", str(path), "--json", "--html", str(html)]) == 2
    assert main(["check", str(path)]) == 2
    told = "dome: not written: standard output: No space left on device\n"
    assert capsys.readouterr().err == told * 2
    assert html.exists()


def test_an_empty_capture_is_no_verdict(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = record(tmp_path / "empty.pcapng")
    html = tmp_path / "a.html"
    assert main(["check", str(path), "--html", str(html)]) == 2
    assert "no UDP datagram to judge" in capsys.readouterr().err
    assert not html.exists()


HEAD = struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 1)  # of pcap


@pytest.mark.parametrize(
    ("octets", "told"),
    [
        (b"", "at byte 0: neither pcap nor pcapng: empty"),
        (b"hello", "at byte 0: neither pcap nor pcapng"),
        (gzip.compress(HEAD), "compressed by gzip, to be unpacked first"),
        (HEAD, "no UDP datagram to judge"),
        (HEAD[:11], "no UDP datagram to judge; the recording ends within a packet"),
        (HEAD + struct.pack("<4I", 1, 0, 14, 14) + bytes(14), "only other packets: 1"),
        (HEAD + b"\xff" * 16, "at byte 24: a packet of 4294967295 octets"),
    ],
)
def test_what_cannot_be_judged_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], octets: bytes, told: str
) -> None:
    path = tmp_path / "a.pcap"
    path.write_bytes(octets)
    assert main(["check", str(path), "--html", str(tmp_path / "a.html")]) == 2
    out, err = capsys.readouterr()
    assert out == "" and err.count("\n") == 1
    assert err.startswith(f"dome: {path}") and told in err
    assert not (tmp_path / "a.html").exists()


def test_octets_that_are_no_dis_are_judged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = record(tmp_path / "other.pcapng", b"", b"hello, world!", bytes(70))
    html = tmp_path / "a.html"
    assert main(["check", str(path), "--json", "--html", str(html)]) == 1
    (federate,) = json.loads(capsys.readouterr().out)["federates"]
    assert (federate["name"], federate["errors"]) == ("127.0.0.1:3000", 1)
    assert federate["rules"]["H1"]["failed"] == 3


def test_what_stands_before_a_broken_place_is_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = record(tmp_path / "cut.pcapng", STATE, STATE)
    with path.open("ab") as file:
        file.write(bytes(64))
    html = tmp_path / "a.html"
    assert main(["check", str(path), "--json", "--html", str(html)]) == 2
    out, err = capsys.readouterr()
    assert json.loads(out)["datagrams"] == 2
    assert "cut.pcapng at byte" in err
    assert "Not all was judged" in html.read_text(encoding="utf-8")


def test_a_recording_that_ends_within_a_packet_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = record(tmp_path / "cut.pcapng", STATE, STATE)
    path.write_bytes(path.read_bytes()[:-8])
    assert main(["check", str(path), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["datagrams"] == 1
    assert told["incomplete"] == "the recording ends within a packet"


def test_an_interrupted_check_writes_its_reports(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = record(tmp_path / "clean.pcapng", STATE, STATE, STATE)
    take = Checker.take

    def interrupted(self: Checker, packets: Sequence[Packet]) -> None:
        take(self, packets)
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(frames, "CHUNK", 100)  # octets, less than a packet
    monkeypatch.setattr(Checker, "take", interrupted)
    html, xml = tmp_path / "a.html", tmp_path / "a.xml"
    call = ["check", str(path), "--json", "--html", str(html), "--junit", str(xml)]
    assert main(call) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["datagrams"], told["incomplete"]) == (1, "interrupted")
    assert "interrupted" in html.read_text(encoding="utf-8")
    assert "interrupted" in xml.read_text(encoding="utf-8")


def test_a_second_opinion_is_told_in_all_reports(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if shutil.which("tshark") is None:
        pytest.skip("there is no tshark")
    path = record(tmp_path / "clean.pcapng", STATE, STATE)
    page = tmp_path / "page.html"
    words = ["check", str(path), "--with-tshark", "--html", str(page)]
    assert main(words) == 0
    told = capsys.readouterr().out
    assert "Second opinion of tshark" in told
    assert "2 PDUs" in told
    assert "Second opinion" in page.read_text(encoding="utf-8")
    assert main([*words, "--json"]) == 0
    opinion = json.loads(capsys.readouterr().out)["tshark"]
    assert opinion["compared"] == opinion["agreed"] > 0


def test_without_tshark_nothing_is_begun(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = record(tmp_path / "clean.pcapng", STATE)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main(["check", str(path), "--with-tshark"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "tshark is not installed" in told.err
    assert main(["check", "--live", "--with-tshark"]) == 2
    assert "--with-tshark goes with FILE" in capsys.readouterr().err


def test_evidence_names_the_frame_that_wireshark_shows(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = record(tmp_path / "mixed.pcapng", STATE, STATE, STATE[:-1])
    octets = bytearray(path.read_bytes())
    at = octets.index(STATE) - 28  # the IPv4 header of the first packet
    octets[at + 9] = 6  # TCP: no datagram, but a frame
    path.write_bytes(octets)
    assert main(["check", str(path), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["datagrams"] == 2
    (federate,) = told["federates"]
    assert federate["rules"]["H2"]["first"]["frame"] == 3
