"""Captures by columns, judged by the same captures read packet by packet."""

import struct
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interop.capture import (
    CaptureReader,
    CaptureWriter,
    Packet,
    Packets,
    frames,
    read_capture,
)
from interop.dis import (
    EntityId,
    EntityState,
    Fire,
    bundle,
    bundle_columns,
    encode_pdu,
    index,
    pdu_columns,
)
from interop.errors import CaptureError
from tests.interop.capture.captures import (
    DOUBLE,
    OTHERS,
    VLAN,
    A,
    B,
    block,
    enhanced,
    ethernet,
    interface,
    ip,
    pcap,
    section,
)

STATE = encode_pdu(EntityState(EntityId(1, 2, 3)), exercise=1, timestamp=5)
SHOT = encode_pdu(Fire(EntityId(1, 2, 3)), exercise=1, timestamp=6)
PAYLOADS = [STATE, SHOT + STATE, STATE * 3, STATE[:-1], b"", b"no PDU at all"]
BARE, ETHERNET = 101, 1


def udp(payload: bytes, more: int = 0) -> bytes:
    return struct.pack("!HHHH", 5000, 3000, 8 + len(payload) + more, 0) + payload


def packets() -> list[tuple[int, bytes]]:
    """Link types and frames of all kinds."""
    made = [(link, frame) for link, frame in OTHERS.values() if link in (0, 1, 101)]
    for payload in PAYLOADS:
        packet = ip(udp(payload))
        whole = packet[:4] + b"\0\7" + packet[6:]
        made += [
            (BARE, packet),
            (BARE, packet + b"padding"),
            (
                BARE,
                b"\x46"
                + whole[1:2]
                + _longer(whole)
                + whole[4:20]
                + bytes(4)
                + whole[20:],
            ),
            (ETHERNET, ethernet(packet)),
            (ETHERNET, ethernet(packet, tags=VLAN)),
            (ETHERNET, ethernet(packet, tags=DOUBLE)),
            (0, struct.pack("<I", 2) + packet),
            (113, bytes(14) + b"\x08\x00" + packet),
            (276, b"\x08\x00" + bytes(18) + packet),
            (BARE, packet[:2] + b"\0\0" + packet[4:]),
            (BARE, ip(udp(payload, 1))),
        ]
    segment = udp(SHOT + STATE)
    made += [
        (BARE, ip(segment[:64], flags=0x2000, number=3)),
        (BARE, ip(segment[64:], flags=8, number=3)),
        (BARE, ip(segment[:8], flags=0x2000, number=4)),
    ]
    return made


def _longer(packet: bytes) -> bytes:
    """The total length of a packet with four octets of options."""
    return struct.pack("!H", len(packet) + 4)


FRAMES = packets()


def one_by_one(reader: CaptureReader) -> dict[str, Any]:
    """What is in a capture, read as single packets."""
    payloads, times, error = [], [], None
    try:
        for packet in reader:
            payloads.append(packet.payload)
            times.append(packet.time)
    except CaptureError as reason:
        error = str(reason)
    found = index(payloads)
    return {
        "pdus": [found.pdu(row) for row in range(len(found))],
        "times": [times[number] for number in found.datagram.tolist()],
        "malformed": [(one.datagram, str(one.error)) for one in found.malformed],
        "skipped": reader.skipped,
        "incomplete": reader.incomplete,
        "truncated": reader.truncated,
        "error": error,
    }


def by_chunks(reader: CaptureReader) -> dict[str, Any]:
    """The same, read by chunks."""
    pdus: list[Any] = []
    times: list[float] = []
    malformed: list[tuple[int, str]] = []
    before, error = 0, None
    try:
        for chunk in reader.chunks():
            found = chunk.index
            pdus += [found.pdu(row) for row in range(len(found))]
            times += chunk.time.tolist()
            malformed += [
                (before + one.datagram, str(one.error)) for one in found.malformed
            ]
            before += len(chunk.heard)
    except CaptureError as reason:
        error = str(reason)
    return {
        "pdus": pdus,
        "times": times,
        "malformed": sorted(malformed),
        "skipped": reader.skipped,
        "incomplete": reader.incomplete,
        "truncated": reader.truncated,
        "error": error,
    }


def until_broken(packets: Iterable[Packet]) -> Iterator[Packet]:
    """Give packets, and end where the capture is none."""
    with suppress(CaptureError):
        yield from packets


def assert_alike(path: Path) -> dict[str, Any]:
    wanted = one_by_one(read_capture(path))
    together = chain.from_iterable(read_capture(path).packets())
    assert list(until_broken(together)) == list(until_broken(read_capture(path)))
    wanted["malformed"].sort()
    assert by_chunks(read_capture(path)) == wanted
    return wanted


def pcapng(order: str, chosen: list[tuple[int, bytes]]) -> bytes:
    """A capture with an interface for each link type, and blocks to step over."""
    links = sorted({link for link, _ in chosen})
    octets = section(order)
    for number, link in enumerate(links):
        rate = struct.pack(order + "HHBxxx", 9, 1, 6 + number)
        octets += interface(order, link, rate)
    for number, (link, frame) in enumerate(chosen):
        octets += enhanced(order, links.index(link), number * 1_000_003, frame)
        if number % 5 == 2:
            octets += block(order, 5, bytes(12))
        if number % 7 == 3:
            octets += block(order, 3, struct.pack(order + "I", len(frame)) + frame)
    return octets


@pytest.mark.parametrize("form", ["pcap", "pcapng"])
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_chunks_hold_what_packets_do(
    form: str, data: st.DataObject, tmp_path: Path
) -> None:
    chosen = data.draw(st.lists(st.sampled_from(FRAMES), max_size=25))
    if form == "pcap":
        link = data.draw(st.sampled_from(sorted({link for link, _ in FRAMES})))
        octets = pcap([frame for one, frame in chosen if one == link], link)
    else:
        octets = b"".join(
            pcapng(order, chosen) for order in data.draw(st.sampled_from(["<", "<>"]))
        )
    if data.draw(st.booleans()) and len(octets) > 4:
        octets = octets[: data.draw(st.integers(4, len(octets)))]
    if data.draw(st.booleans()):
        at = data.draw(st.integers(4, len(octets) - 1)) if len(octets) > 4 else 4
        octets = octets[:at] + b"\x81" + octets[at + 1 :]
    path = tmp_path / "capture"
    path.write_bytes(octets)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(frames, "CHUNK", data.draw(st.integers(1, 3000)))
        assert_alike(path)


def test_every_frame_of_ours_has_a_verdict(tmp_path: Path) -> None:
    path = tmp_path / "capture"
    path.write_bytes(pcapng("<", FRAMES))
    told = assert_alike(path)
    assert len(told["pdus"]) == 10 * 6 + 2  # ten ways, six PDUs; two in fragments
    assert {"IPv6", "not UDP", "cut packet", "wrong UDP length"} <= set(told["skipped"])
    assert told["incomplete"] == 1
    assert told["malformed"]


@pytest.fixture
def recorded(tmp_path: Path) -> Callable[[int], Path]:
    def record(count: int) -> Path:
        """Entity States 0 to ``count``, three in a datagram, one datagram a second."""
        states = pdu_columns(EntityState, count, exercise=1)
        states["body"]["entity_id"][:, 2] = np.arange(count)
        path = tmp_path / "states.pcapng"
        with CaptureWriter(path) as writer:
            for number, datagram in enumerate(bundle_columns(states, 3 * 144)):
                writer.write(1.7e9 + number, A, B, datagram)
        return path

    return record


def test_columns_and_times_come_straight_from_a_capture(
    recorded: Callable[[int], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frames, "CHUNK", 10_000)
    numbers, times, chunks = [], [], 0
    with read_capture(recorded(500)) as reader:
        for chunk in reader.chunks():
            rows = chunk.index.rows_of(EntityState)
            states = chunk.index.columns(EntityState, rows)
            numbers += states["entity_id"][:, 2].tolist()
            times += chunk.time[rows].tolist()
            chunks += 1
    assert numbers == list(range(500))
    assert times == [1.7e9 + number // 3 for number in range(500)]
    assert chunks > 5


def test_a_time_finer_than_numpy_counts(tmp_path: Path) -> None:
    rate = struct.pack("<HHBxxx", 9, 1, 19)  # 1e19 a second
    octets = section("<") + interface("<", BARE, rate)
    octets += enhanced("<", 0, 5 * 10**18, ip(udp(STATE)))
    path = tmp_path / "capture"
    path.write_bytes(octets)
    assert assert_alike(path)["times"] == [0.5]


def test_a_pipe_gives_what_it_holds(tmp_path: Path) -> None:
    class Pipe:
        """Octets that come in small pieces."""

        def __init__(self, octets: bytes) -> None:
            self._octets = octets

        def read(self, size: int) -> bytes:
            taken, self._octets = self._octets[:size], self._octets[size:]
            return taken

        def read1(self, size: int) -> bytes:
            return self.read(min(size, 50))

        def close(self) -> None:
            self._octets = b""

    octets = pcapng("<", [(BARE, ip(udp(one))) for one in bundle([STATE] * 20)])
    for read in (one_by_one, by_chunks):
        pipe: Any = Pipe(octets)
        told = read(read_capture("standard input", pipe))
        assert (len(told["pdus"]), told["error"]) == (20, None)


def test_packets_are_a_sequence_however_they_are_held(
    recorded: Callable[[int], Path],
) -> None:
    (packets,) = read_capture(recorded(20)).packets()
    wanted = list(read_capture(recorded(20)))
    assert packets == wanted
    assert Packets.of(wanted) == packets
    assert [packets[number] for number in range(len(packets))] == wanted
    assert packets[2:5] == wanted[2:5]
    assert packets != wanted[1:]
    assert packets.addresses == [A, B]
