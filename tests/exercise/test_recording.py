"""The recording of a raid, judged by Wireshark and by a walk over plain headers."""

import shutil
import struct
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from interop.capture import read_capture

pytestmark = pytest.mark.exercise

#: Types that the first raid uses. Of those that the project knows, it sends no Set
#: Data (19), no Comment (22) and no Entity State Update (67).
USED = {1, 2, 3, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21, 23, 25, 26, 27, 68, 69}
LARGEST = 1400  #: octets, the largest datagram that is agreed
HEADER = 12  #: octets (IEEE 1278.1-2012, 6.2.66)
LENGTH = 8  #: where the header tells the length of its PDU
ENHANCED_PACKET = 6  #: block type of draft-ietf-opsawg-pcapng, 4.3
PCAP = struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 101)  # raw IP


def datagrams(recording: Path) -> Iterator[bytes]:
    """Payloads of UDP in raw IP in pcapng, read without any code of ours."""
    octets, at = recording.read_bytes(), 0
    while at < len(octets):
        kind, size = struct.unpack_from("<II", octets, at)
        if kind == ENHANCED_PACKET:
            (captured,) = struct.unpack_from("<I", octets, at + 20)
            packet = octets[at + 28 : at + 28 + captured]
            yield packet[4 * (packet[0] & 15) + 8 :]
        at += size
    assert at == len(octets)


def pdus(datagram: bytes) -> Iterator[bytes]:
    """The PDUs of a datagram; every length has to lead to the next one or the end."""
    at = 0
    while at < len(datagram):
        (length,) = struct.unpack_from(">H", datagram, at + LENGTH)
        assert HEADER <= length <= len(datagram) - at
        yield datagram[at : at + length]
        at += length


def tshark(recording: Path, port: int, *words: str) -> str:
    program = shutil.which("tshark")
    if program is None:
        pytest.skip("tshark is not installed")
    done = subprocess.run(
        [program, "-r", str(recording), "-d", f"udp.port=={port},dis", *words],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return done.stdout


def test_wireshark_finds_nothing_malformed(raid: Any) -> None:
    assert tshark(raid.recording, raid.port, "-Y", "_ws.malformed") == ""
    assert "Distributed Interactive" in tshark(raid.recording, raid.port, "-c1", "-V")


def test_wireshark_finds_nothing_malformed_in_bundles(
    raid: Any, tmp_path: Path
) -> None:
    """Wireshark looks into the first PDU of a datagram only: give it one in each."""
    single, count = tmp_path / "single.pcap", 0
    with single.open("wb") as file:
        file.write(PCAP)
        for datagram in datagrams(raid.recording):
            for pdu in pdus(datagram):
                udp = struct.pack(">HHHH", 40000, raid.port, 8 + len(pdu), 0) + pdu
                size = 20 + len(udp)
                ip = struct.pack(">BBHIBBH", 0x45, 0, size, 0, 64, 17, 0)
                packet = ip + bytes([127, 0, 0, 1, 239, 255, 0, 1]) + udp
                file.write(struct.pack("<IIII", count, 0, size, size) + packet)
                count += 1
    assert tshark(single, raid.port, "-Y", "_ws.malformed") == ""
    types = tshark(single, raid.port, "-T", "fields", "-e", "dis.pdu_type").split()
    assert len(types) == count
    assert set(map(int, types)) == USED


def test_all_types_are_there_and_all_lengths_fit(raid: Any) -> None:
    types: Counter[int] = Counter()
    bundles = 0
    for datagram in datagrams(raid.recording):
        assert len(datagram) <= LARGEST
        inside = list(pdus(datagram))
        bundles += len(inside) > 1
        types.update(pdu[2] for pdu in inside)
        assert all(pdu[:2] == b"\7\1" for pdu in inside), "version 7, exercise 1"
    assert set(types) == USED
    assert bundles > 0
    told = {int(name.split()[0]): n for name, n in raid.report["pdus"].items()}
    assert told == types


def test_our_reader_reads_the_same(raid: Any) -> None:
    with read_capture(raid.recording) as reader:
        ours = [packet.payload for packet in reader]
        assert not reader.truncated and not reader.skipped
    assert ours == list(datagrams(raid.recording))
