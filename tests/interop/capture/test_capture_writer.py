"""What we write is read right by us, and by tshark where that is there."""

import shutil
import subprocess
from pathlib import Path

import pytest

from interop.capture import CaptureWriter, Packet, read_capture
from interop.errors import CaptureError

A, B = ("127.0.0.1", 40001), ("239.1.2.3", 3000)
C = ("192.0.2.77", 65535)
HALF_MICROSECOND = 5e-7

PACKETS = [
    Packet(1_767_225_600.000001, A, B, b""),
    Packet(1_767_225_600.5, C, B, b"odd"),
    Packet(1_767_225_601.25, A, B, bytes(range(256)) * 5),
    Packet(1_767_225_602.0, C, A, b"\xff\xff" * 700),
    # the sum of its words is 0: sent in its other form, RFC 768
    Packet(1_767_225_602.5, ("0.0.0.0", 0), ("0.0.0.0", 0), b"\xff\xda"),
    Packet(1_767_225_603.0, A, B, bytes(65507)),
]


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "out.pcapng"
    with CaptureWriter(path, network="239.1.2.3:3000") as writer:
        for packet in PACKETS:
            writer.write(*packet)
        assert writer.packets == len(PACKETS)
    return path


def test_what_is_written_is_read(recording: Path) -> None:
    with read_capture(recording) as reader:
        found = list(reader)
        assert not reader.truncated and not reader.skipped and not reader.incomplete
    assert found == PACKETS


def tshark(path: Path, *arguments: str) -> list[str]:
    program = shutil.which("tshark")
    if program is None:
        pytest.skip("tshark is not installed")
    done = subprocess.run(
        [program, "-n", "-r", str(path), *arguments],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()


def test_tshark_reads_what_is_written(recording: Path) -> None:
    fields = ("frame.time_epoch", "ip.src", "udp.srcport", "ip.dst", "udp.dstport")
    fields += ("udp.payload", "ip.checksum.status", "udp.checksum.status")
    arguments = [part for field in fields for part in ("-e", field)]
    checks = ["-o", "ip.check_checksum:TRUE", "-o", "udp.check_checksum:TRUE"]
    rows = tshark(recording, "-T", "fields", *arguments, *checks)
    assert len(rows) == len(PACKETS)
    for row, put in zip(rows, PACKETS, strict=True):
        time, *ends, payload, ip_check, udp_check = row.split("\t")
        assert abs(float(time) - put.time) < HALF_MICROSECOND
        assert ends == [*map(str, put.source), *map(str, put.destination)]
        assert payload == put.payload.hex()
        assert ip_check == udp_check == "1", "1 is Good"


def test_tshark_finds_nothing_wrong(recording: Path) -> None:
    assert tshark(recording, "-Y", "_ws.malformed || _ws.expert.severity >= 6") == []


def test_what_is_flushed_is_readable_before_the_end(tmp_path: Path) -> None:
    path = tmp_path / "running.pcapng"
    writer = CaptureWriter(path)
    for count, packet in enumerate(PACKETS, start=1):
        writer.write(*packet)
        writer.flush()
        with read_capture(path) as reader:
            assert len(list(reader)) == count
            assert not reader.truncated
    writer.close()
    writer.close()


def test_a_payload_above_udp_is_refused(tmp_path: Path) -> None:
    with CaptureWriter(tmp_path / "x.pcapng") as writer:
        with pytest.raises(ValueError, match="65508 octets"):
            writer.write(0.0, A, B, bytes(65508))


@pytest.mark.parametrize("time", [-1.0, float("nan"), 1e11])
def test_a_time_that_does_not_fit_is_refused(tmp_path: Path, time: float) -> None:
    with CaptureWriter(tmp_path / "x.pcapng") as writer:
        with pytest.raises(ValueError, match="1970"):
            writer.write(time, A, B, b"x")


def test_a_file_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    path = tmp_path / "absent" / "out.pcapng"
    with pytest.raises(CaptureError, match="absent/out.pcapng: No such file"):
        CaptureWriter(path)


def test_a_full_disk_is_told() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full")
    with pytest.raises(CaptureError, match="No space left"):
        CaptureWriter("/dev/full")
