"""Captures of other makers, built as the drafts say or by Wireshark's tools."""

import gzip
import shutil
import struct
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from interop.capture import CaptureWriter, Packet, read_capture
from interop.errors import CaptureError
from tests.interop.capture.captures import (
    DOUBLE,
    MICROSECOND,
    NANOSECOND,
    OTHERS,
    PAYLOAD,
    TIME,
    VLAN,
    A,
    B,
    block,
    enhanced,
    ethernet,
    fragments,
    interface,
    ip,
    pcap,
    section,
)

Save = Callable[[bytes], Path]


@pytest.fixture
def save(tmp_path: Path) -> Save:
    def write(octets: bytes) -> Path:
        path = tmp_path / "capture"
        path.write_bytes(octets)
        return path

    return write


EXPECTED = [Packet(TIME, A, B, PAYLOAD)]


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("rate", [MICROSECOND, NANOSECOND])
@pytest.mark.parametrize(
    ("link", "frame"),
    [
        pytest.param(0, struct.pack("<I", 2) + ip(), id="null"),
        pytest.param(0, struct.pack(">I", 2) + ip(), id="null of a big endian"),
        pytest.param(1, ethernet(ip()), id="ethernet"),
        pytest.param(1, ethernet(ip()) + bytes(10), id="ethernet padding"),
        pytest.param(1, ethernet(ip(), tags=VLAN), id="vlan"),
        pytest.param(1, ethernet(ip(), tags=DOUBLE), id="two vlans"),
        pytest.param(12, ip(), id="raw bsd"),
        pytest.param(14, ip(), id="raw openbsd"),
        pytest.param(101, ip(), id="raw"),
        pytest.param(108, struct.pack(">I", 2) + ip(), id="loop"),
        pytest.param(113, bytes(14) + b"\x08\x00" + ip(), id="cooked"),
        pytest.param(228, ip(), id="ipv4"),
        pytest.param(276, b"\x08\x00" + bytes(18) + ip(), id="cooked 2"),
    ],
)
def test_pcap_of_any_kind(
    save: Save, order: str, rate: int, link: int, frame: bytes
) -> None:
    reader = read_capture(save(pcap([frame], link, order=order, rate=rate)))
    assert list(reader) == EXPECTED
    assert not reader.truncated and not reader.skipped


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(
    ("resolution", "ticks"),
    [
        pytest.param(None, 1_700_000_000_250_000, id="microseconds by default"),
        pytest.param(3, 1_700_000_000_250, id="milliseconds"),
        pytest.param(9, 1_700_000_000_250_000_000, id="nanoseconds"),
        pytest.param(0x80 | 10, 1_700_000_000 * 1024 + 256, id="1/1024 s"),
    ],
)
def test_pcapng_of_any_resolution(
    save: Save, order: str, resolution: int | None, ticks: int
) -> None:
    options = b""
    if resolution is not None:
        options = struct.pack(order + "HHBxxx", 9, 1, resolution)
        options += struct.pack(order + "HH", 0, 0)
    octets = section(order) + interface(order, 101, options)
    octets += enhanced(order, 0, ticks, ip())
    assert list(read_capture(save(octets))) == EXPECTED


def test_pcapng_time_offset(save: Save) -> None:
    options = struct.pack("<HHq", 14, 8, 1_700_000_000)
    octets = section("<") + interface("<", 101, options)
    octets += enhanced("<", 0, 250_000, ip())
    assert list(read_capture(save(octets))) == EXPECTED


def test_sections_and_interfaces_each_have_their_ways(save: Save) -> None:
    ticks = 1_700_000_000_250_000
    old = struct.pack(
        ">HHIIII", 0, 0, ticks >> 32, ticks & 0xFFFFFFFF, len(ip()), len(ip())
    )
    octets = (
        section("<")
        + interface("<", 1)
        + interface("<", 101, struct.pack("<HHBxxx", 9, 1, 9))
        + enhanced("<", 1, ticks * 1000, ip())
        + enhanced("<", 0, ticks, ethernet(ip()))
        + block("<", 5, bytes(12))  # interface statistics
        + section(">")
        + interface(">", 228)
        + enhanced(">", 0, ticks, ip())
        + block(">", 2, old + ip())  # the obsolete packet block
    )
    assert list(read_capture(save(octets))) == EXPECTED * 4


@pytest.mark.parametrize("reason", OTHERS)
def test_what_is_no_datagram_is_counted(save: Save, reason: str) -> None:
    link, frame = OTHERS[reason]
    reader = read_capture(save(pcap([frame, frame], link)))
    assert list(reader) == []
    assert reader.skipped == {reason: 2}


def test_a_packet_without_a_time_is_counted(save: Save) -> None:
    simple = block("<", 3, struct.pack("<I", len(ip())) + ip())
    reader = read_capture(save(section("<") + interface("<", 101) + simple))
    assert list(reader) == []
    assert reader.skipped == {"packet without a time": 1}


def frames_of(path: Path) -> list[int]:
    """Numbers of the frames that complete datagrams, as we count and as tshark does."""
    with read_capture(path) as reader:
        ours = [
            number
            for some in reader.packets()
            for number in ([] if some.frame is None else some.frame.tolist())
        ]
    if program := shutil.which("tshark"):
        words = ["-Y", "udp", "-T", "fields", "-e", "frame.number"]
        told = subprocess.run(
            [program, "-n", "-r", str(path), *words], capture_output=True, check=True
        )
        assert [int(one) for one in told.stdout.split()] == ours
    return ours


def test_frames_are_numbered_as_wireshark_does(save: Save) -> None:
    arp, plain = ethernet(bytes(46), kind=0x0806), ethernet(ip())
    parts = [ethernet(part) for part in fragments(16)]
    frames = [arp, plain, arp, *parts, arp, plain]
    assert frames_of(save(pcap(frames, 1))) == [2, 3 + len(parts), 5 + len(parts)]
    ticks = 1_700_000_000_250_000
    octets = (
        section("<")
        + interface("<", 1)
        + enhanced("<", 0, ticks, arp)
        + block("<", 5, bytes(12))  # interface statistics, no packet
        + enhanced("<", 0, ticks, plain)
        + block("<", 3, struct.pack("<I", len(arp)) + arp)  # simple packet
        + enhanced("<", 0, ticks, plain)
        + section(">")
        + interface(">", 1)
        + enhanced(">", 0, ticks, plain)
    )
    assert frames_of(save(octets)) == [2, 4, 5]


@pytest.mark.parametrize("backwards", [False, True])
def test_fragments_are_put_together(save: Save, backwards: bool) -> None:
    parts = fragments(8)
    assert len(parts) == 3
    if backwards:
        parts.reverse()
    parts.insert(1, parts[0])  # a fragment that came twice
    reader = read_capture(save(pcap(parts, 101)))
    assert list(reader) == EXPECTED
    assert reader.incomplete == 0


def test_fragments_without_the_rest_are_counted(save: Save) -> None:
    first, _, last = fragments(8)
    reader = read_capture(save(pcap([first, last], 101)))
    assert list(reader) == []
    assert reader.incomplete == 1


def test_endless_fragments_are_given_up(save: Save) -> None:
    firsts = [ip(bytes(8), flags=0x2000, number=n) for n in range(3000)]
    reader = read_capture(save(pcap(firsts, 101)))
    assert list(reader) == []
    assert reader.incomplete == 3000


@pytest.mark.parametrize("kind", ["pcap", "pcapng"])
def test_every_truncation_gives_what_is_whole(save: Save, kind: str) -> None:
    frames = [ip(struct.pack("!HHHH", 1, 2, 8 + n, 0) + bytes(n)) for n in range(3)]
    if kind == "pcap":
        octets = pcap(frames, 101)
        ends = [24]
        for frame in frames:
            ends.append(ends[-1] + 16 + len(frame))
    else:
        blocks = [section("<"), interface("<", 101)]
        blocks += [enhanced("<", 0, 0, frame) for frame in frames]
        octets = b"".join(blocks)
        ends = [sum(map(len, blocks[: n + 2])) for n in range(4)]
    whole_ends = {*ends, len(section("<"))} if kind == "pcapng" else set(ends)
    for size in range(len(octets)):
        path = save(octets[:size])
        if size < 4:
            with pytest.raises(CaptureError, match="at byte 0: neither"):
                read_capture(path)
            continue
        with read_capture(path) as reader:
            found = list(reader)
            assert reader.truncated == (size not in whole_ends)
        assert len(found) == max(sum(end <= size for end in ends) - 1, 0)


def test_every_octet_may_be_wrong(tmp_path: Path) -> None:
    path = tmp_path / "good.pcapng"
    with CaptureWriter(path, network="n") as writer:
        for n in range(3):
            writer.write(TIME, A, B, bytes(n))
    good = path.read_bytes()
    other = tmp_path / "bad.pcapng"
    for at in range(len(good)):
        for flip in (0x01, 0x80, 0xFF):
            other.write_bytes(good[:at] + bytes([good[at] ^ flip]) + good[at + 1 :])
            try:
                with read_capture(other) as reader:
                    assert len(list(reader)) <= 3
            except CaptureError as error:
                assert "bad.pcapng at byte " in str(error)


BROKEN = {
    "0 octets, 0 are no capture": (b"", 0, "neither pcap nor pcapng"),
    "empty": (b"", 0, "neither pcap nor pcapng: empty"),
    "gzip": (gzip.compress(b"x"), 0, "nor pcapng: compressed by gzip, to be"),
    "text": (b"once upon a time", 0, "neither pcap nor pcapng"),
    "pcap version": (pcap([], 1).replace(b"\2\0\4\0", b"\3\0\4\0"), 0, "version 3"),
    "pcap length": (pcap([], 1) + b"\xff" * 16, 24, "4294967295 octets"),
    "no byte order": (b"\x0a\x0d\x0d\x0a" + bytes(24), 0, "byte order"),
    "pcapng version": (
        section("<").replace(b"\1\0\0\0", b"\7\0\0\0"),
        0,
        "version 7",
    ),
    "odd block": (section("<") + struct.pack("<II", 6, 13), 28, "13 octets"),
    "short block": (section("<") + struct.pack("<II", 6, 8), 28, "8 octets"),
    "lengths": (
        section("<") + struct.pack("<III", 5, 12, 16),
        28,
        "two lengths",
    ),
    "no interface": (
        section("<") + enhanced("<", 0, 0, b""),
        28,
        "interface 0, not described",
    ),
    "empty packet block": (section("<") + block("<", 6, b""), 28, "too short"),
    "too much": (
        section("<")
        + interface("<", 1)
        + block("<", 6, struct.pack("<IIIII", 0, 0, 0, 999, 999)),
        48,
        "999 octets in a smaller block",
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_what_is_no_capture_is_told_with_its_place(save: Save, case: str) -> None:
    octets, offset, reason = BROKEN[case]
    with pytest.raises(CaptureError, match=f"capture at byte {offset}: .*{reason}"):
        list(read_capture(save(octets)))


def test_an_absent_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(CaptureError, match="gone.pcap: No such file"):
        read_capture(tmp_path / "gone.pcap")
    with pytest.raises(CaptureError, match="Is a directory"):
        read_capture(tmp_path)


def wireshark(program: str, *arguments: str) -> None:
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not installed")
    subprocess.run([found, *arguments], check=True, capture_output=True)


@pytest.mark.parametrize("form", ["pcap", "nsecpcap", "pcapng"])
def test_we_read_what_text2pcap_and_editcap_write(tmp_path: Path, form: str) -> None:
    dump = tmp_path / "dump.txt"
    octets = " ".join(f"{octet:02x}" for octet in PAYLOAD)
    dump.write_text(f"2023-11-14T22:13:20.250000Z\n000000 {octets}\n")
    made, out = tmp_path / "made.pcap", tmp_path / "out"
    ends = ("-4", "10.1.2.3,10.1.2.255", "-u", "5000,3000")
    stamp = ("-t", "ISO")
    wireshark("text2pcap", "-q", *stamp, *ends, str(dump), str(made))
    wireshark("editcap", "-F", form, str(made), str(out))
    reader = read_capture(out)
    assert [p[1:] for p in reader] == [p[1:] for p in EXPECTED]
    assert not reader.truncated and not reader.skipped
    assert [p.time for p in read_capture(out)] == [TIME]


def test_we_read_what_editcap_makes_of_ours(tmp_path: Path) -> None:
    ours = tmp_path / "ours.pcapng"
    with CaptureWriter(ours) as writer:
        for n in range(4):
            writer.write(TIME + n, A, B, PAYLOAD)
    for form in ("pcap", "nsecpcap", "pcapng"):
        out = tmp_path / form
        wireshark("editcap", "-F", form, str(ours), str(out))
        expected = [Packet(TIME + n, A, B, PAYLOAD) for n in range(4)]
        assert list(read_capture(out)) == expected
