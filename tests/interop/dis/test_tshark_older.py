"""What versions 5 and 6 have in other words than version 7, with tshark as judge.

Wireshark's dissector reads Transmitter and Electromagnetic Emission as version 6 has
them. Octets are laid out by hand after dis-facts, sections 3 and 5.
"""

import shutil
import struct
import subprocess
from pathlib import Path

import pytest

from interop.capture import CaptureWriter
from interop.dis import decode_pdu

ID = struct.pack(">HHH", 1, 2, 3)
FIELDS = (
    "dis.radio.radio_category",
    "dis.radio.nomenclature_version",
    "dis.radio.nomenclature",
    "dis.jamming_mode_seq",
)


def pdu_of(version: int, pdu_type: int, family: int, body: bytes) -> bytes:
    size = 12 + len(body)
    return struct.pack(">BBBBIHBB", version, 1, pdu_type, family, 0, size, 0, 0) + body


def transmitter(version: int) -> bytes:
    radio_type = struct.pack(">BBHBBH", 7, 1, 225, 2, 5, 0x1234)
    head = ID + struct.pack(">H8sBB", 4, radio_type, 1, 2)
    return pdu_of(version, 25, 4, head + bytes(104 - 12 - len(head)))


def emission(version: int) -> bytes:
    beam = struct.pack(">BBH40xBBBBI", 13, 1, 0, 12, 0, 0, 0, 0xFEDCBA98)
    system = struct.pack(">BBxxHBB12x", 5 + 13, 1, 7, 0, 1) + beam
    return pdu_of(version, 23, 6, ID + ID + b"\0\1\0\0" + system)


def test_tshark_calls_them_alike(tmp_path: Path) -> None:
    tshark = shutil.which("tshark")
    if tshark is None:
        pytest.skip("there is no tshark")
    path = tmp_path / "older.pcapng"
    ours = []
    with CaptureWriter(path) as capture:
        for version in (5, 6):
            for octets in (transmitter(version), emission(version)):
                capture.write(0.0, ("10.0.0.1", 3000), ("10.0.0.2", 3000), octets)
            radio = decode_pdu(transmitter(version)).body.radio_type
            told = radio.category, radio.nomenclature_version, radio.nomenclature
            ours.append([*map(str, told), ""])
            (system,) = decode_pdu(emission(version)).body.systems
            ours.append(["", "", "", str(system.beams[0].jamming_mode_sequence)])
    asked = [word for field in FIELDS for word in ("-e", field)]
    shown = subprocess.run(
        [tshark, "-n", "-r", str(path), "-T", "fields", *asked],
        capture_output=True,
        check=True,
        text=True,
    )
    assert [line.split("\t") for line in shown.stdout.splitlines()] == ours
    assert ours[0] == ["2", "5", str(0x1234), ""]
    assert ours[1] == ["", "", "", str(0xFEDCBA98)]
