"""The frames in recordings: pcap and pcapng, whoever wrote them.

Layouts: IETF drafts draft-ietf-opsawg-pcap and draft-ietf-opsawg-pcapng. A file is
read in chunks, and what a chunk holds is found by columns: only the way from one
record to the next is a loop.
"""

import struct
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..errors import CaptureError
from ..wire.columns import gather
from .writer import INTERFACE, PACKET, SECTION

Rows = NDArray[np.int64]
Floats = NDArray[np.float64]

OLD_PACKET, SIMPLE_PACKET = 2, 3
SECTION_OCTETS = b"\x0a\x0d\x0d\x0a"
BYTE_ORDERS = {b"\x4d\x3c\x2b\x1a": "<", b"\x1a\x2b\x3c\x4d": ">"}
#: first octets of pcap to byte order and timestamp units a second
PCAP = {
    b"\xd4\xc3\xb2\xa1": ("<", 10**6),
    b"\xa1\xb2\xc3\xd4": (">", 10**6),
    b"\x4d\x3c\xb2\xa1": ("<", 10**9),
    b"\xa1\xb2\x3c\x4d": (">", 10**9),
}
MOST = 1 << 24  #: octets of a packet or block; above, a length is wrong
CHUNK = 1 << 22  #: octets read at a time
_FILE_HEAD = 24  # octets, of pcap
_RECORD_HEAD = 16  # octets, of pcap
_BLOCK_HEAD = 28  # octets before the frame in an Enhanced Packet Block
_LEAST_BLOCK = _BLOCK_HEAD + 4


def is_capture(octets: bytes) -> bool:
    """Tell whether a file that begins with these four octets is a capture."""
    return octets[:4] == SECTION_OCTETS or octets[:4] in PCAP


@dataclass(frozen=True, slots=True, eq=False)
class Frames:
    """Frames (k,) of a capture, in the order of the file."""

    octets: bytes  #: that hold them all
    start: Rows  #: (k,) in ``octets``
    size: Rows  #: (k,) octets
    time: Floats  #: (k,) s since 1970-01-01 UTC, on the clock of the recorder
    link: Rows  #: (k,) link types
    number: Rows  #: (k,) in the file, from 1, as Wireshark numbers them


class _Interface(NamedTuple):
    link: int
    rate: int  # timestamp units a second
    offset: int  # s


#: What a file may be that is no capture, by its first octets.
_ELSE = {
    b"\x1f\x8b": ": compressed by gzip, to be unpacked first",
    b"\x28\xb5\x2f\xfd": ": compressed by zstd, to be unpacked first",
    b"\x04\x22\x4d\x18": ": compressed by lz4, to be unpacked first",
}


class FrameReader:
    """Reads the frames of a capture, chunk by chunk.

    Parameters
    ----------
    file : open file to read
    name : what to call it in errors
    skipped : counts packets that are passed over, by reason

    Raises CaptureError when it is no capture; iterating over it does so where its
    octets are none, after all that was before.
    """

    def __init__(self, file: BinaryIO, name: str, skipped: Counter[str]) -> None:
        self.truncated = False  #: the file ends within a record
        self._name = name
        self._skipped = skipped
        self._file = file
        # of a pipe what there is, without waiting for more
        self._read = getattr(file, "read1", file.read)
        self._base = 0  # of the octets looked at, in the file
        self._error: CaptureError | None = None
        self._first = file.read(4)
        self._order, self._rate = "<", 0
        self._link = 0
        self._interfaces: list[_Interface] = []
        self._count = 0  # of the packets up to here
        if not is_capture(self._first):
            why = next(
                (why for how, why in _ELSE.items() if self._first.startswith(how)),
                "" if self._first else ": empty",
            )
            raise self._broken(0, f"neither pcap nor pcapng{why}")

    def __iter__(self) -> Iterator[Frames]:
        octets = self._first
        parse = self._parse_blocks
        if octets in PCAP:
            self._order, self._rate = PCAP[octets]
            octets += self._file.read(_FILE_HEAD - 4)
            if len(octets) < _FILE_HEAD:
                self.truncated = True
                return
            self._read_file_head(octets)
            octets, self._base = b"", _FILE_HEAD
            parse = self._parse_records
        while more := self._read(CHUNK):
            octets += more
            at = 0
            found: list[Frames] = []
            for frames, at in parse(octets):
                if len(frames.start):
                    found.append(frames)
            if found:
                yield _joined(found)
            if self._error is not None:
                raise self._error
            octets = octets[at:]
            self._base += at
        self.truncated = bool(octets)

    def _broken(self, at: int, reason: str) -> CaptureError:
        return CaptureError(f"{self._name} at byte {self._base + at}: {reason}")

    def _frames(
        self, octets: bytes, start: Rows, size: Rows, time: Floats, link: Rows
    ) -> Frames:
        """Number the next frames of the file."""
        first = self._count + 1
        self._count += len(start)
        number = np.arange(first, first + len(start))
        return Frames(octets, start, size, time, link, number)

    # pcap

    def _read_file_head(self, octets: bytes) -> None:
        major, *_, link = struct.unpack_from(self._order + "HHiIII", octets, 4)
        if major != 2:
            raise self._broken(0, f"version {major} of pcap is not known")
        self._link = link & 0xFFFF  # above: the length of frame check sequences

    def _parse_records(self, octets: bytes) -> Iterator[tuple[Frames, int]]:
        """Find the records that are whole, and where the next one begins."""
        size_of = struct.Struct(f"{self._order}8xI4x").unpack_from
        starts: list[int] = []
        at, end = 0, len(octets)
        while at + _RECORD_HEAD <= end:
            (size,) = size_of(octets, at)
            if size > MOST:
                self._error = self._broken(at, f"a packet of {size} octets")
                break
            stop = at + _RECORD_HEAD + size
            if stop > end:
                break
            starts.append(at)
            at = stop
        head = np.array(starts, np.int64)
        seconds, fraction = self._numbers(octets, head), self._numbers(octets, head + 4)
        size = self._numbers(octets, head + 8)
        time = seconds + fraction / self._rate
        link = np.full(head.size, self._link)
        yield self._frames(octets, head + _RECORD_HEAD, size, time, link), at

    def _numbers(self, octets: bytes, at: Rows) -> Rows:
        dtype = np.dtype(f"{self._order}u4")
        return gather(dtype, octets, at, field="capture").astype(np.int64)

    # pcapng

    def _parse_blocks(self, octets: bytes) -> Iterator[tuple[Frames, int]]:
        """Find the packets in whole blocks, section by section."""
        starts: list[int] = []
        at, end = 0, len(octets)
        head = struct.Struct(self._order + "II").unpack_from
        while at + 8 <= end:
            kind, length = head(octets, at)
            if kind == PACKET and _LEAST_BLOCK <= length <= MOST and not length % 4:
                if at + length > end:
                    break
                starts.append(at)
                at += length
                continue
            if kind == SECTION:
                if at + 12 > end:
                    break
                yield self._packets(octets, starts), at
                if self._error is not None or not self._begin_section(octets, at):
                    return
                starts = []
                head = struct.Struct(self._order + "II").unpack_from
                _, length = head(octets, at)
            least = 16 if kind == SECTION else 12
            if length % 4 or not least <= length <= MOST:
                self._error = self._broken(at, f"a block of {length} octets")
                break
            if at + length > end:
                break
            yield self._packets(octets, starts), at
            starts = []
            if self._error is None:
                frames = self._block(kind, octets, at, length)
                if frames is not None:
                    yield frames, at
            if self._error is not None:
                return
            at += length
        error, self._error = self._error, None
        yield self._packets(octets, starts), at
        self._error = self._error or error

    def _begin_section(self, octets: bytes, at: int) -> bool:
        order = BYTE_ORDERS.get(octets[at + 8 : at + 12])
        if order is None:
            self._error = self._broken(at, "a section without a byte order")
            return False
        self._order = order
        self._interfaces = []
        return True

    def _packets(self, octets: bytes, starts: list[int]) -> Frames:
        """Take the frames from Enhanced Packet Blocks, up to one that is broken."""
        head = np.array(starts, np.int64)
        length = self._numbers(octets, head + 4)
        number, size = self._numbers(octets, head + 8), self._numbers(octets, head + 20)
        differs = self._numbers(octets, head + length - 4) != length
        unknown = number >= len(self._interfaces)
        larger = size > length - _LEAST_BLOCK
        wrong = np.flatnonzero(differs | unknown | larger)
        if wrong.size:
            row = int(wrong[0])
            reason = f"a packet of {size[row]} octets in a smaller block"
            if differs[row]:
                reason = "the two lengths of a block differ"
            elif unknown[row]:
                reason = f"a packet of interface {number[row]}, not described"
            self._error = self._broken(starts[row], reason)
            head, number, size = head[:row], number[:row], size[:row]
        high, low = self._numbers(octets, head + 12), self._numbers(octets, head + 16)
        time, link = np.empty(head.size), np.empty(head.size, np.int64)
        for one in np.unique(number).tolist():
            rows = np.flatnonzero(number == one)
            link[rows] = self._interfaces[one].link
            time[rows] = _times(self._interfaces[one], high[rows], low[rows])
        return self._frames(octets, head + _BLOCK_HEAD, size, time, link)

    def _block(self, kind: int, octets: bytes, at: int, length: int) -> Frames | None:
        """Take in a block that is no Enhanced Packet Block, or is a broken one."""
        if octets[at + 4 : at + 8] != octets[at + length - 4 : at + length]:
            self._error = self._broken(at, "the two lengths of a block differ")
            return None
        body = octets[at + 8 : at + length - 4]
        try:
            if kind == PACKET:
                raise struct.error
            if kind == OLD_PACKET:
                return self._old_packet(octets, at, body)
            if kind == INTERFACE:
                self._interfaces.append(_interface(body, self._order))
            elif kind == SECTION:
                major, _ = struct.unpack_from(self._order + "HH", body, 4)
                if major != 1:
                    reason = f"version {major} of pcapng is not known"
                    self._error = self._broken(at, reason)
            elif kind == SIMPLE_PACKET:
                self._skipped["packet without a time"] += 1
                self._count += 1
        except struct.error:
            reason = f"a block of type {kind} is too short"
            self._error = self._broken(at, reason)
        return None  # other blocks hold names, statistics and the like

    def _old_packet(self, octets: bytes, at: int, body: bytes) -> Frames | None:
        """Take the frame from an obsolete Packet Block."""
        number, _, high, low, size, _ = struct.unpack_from(self._order + "HHIIII", body)
        reason = ""
        if number >= len(self._interfaces):
            reason = f"a packet of interface {number}, not described"
        elif size > len(body) - 20:
            reason = f"a packet of {size} octets in a smaller block"
        if reason:
            self._error = self._broken(at, reason)
            return None
        interface = self._interfaces[number]
        time = _times(interface, np.array([high]), np.array([low]))
        row = np.array([at + _BLOCK_HEAD])
        link = np.array([interface.link])
        return self._frames(octets, row, np.array([size]), time, link)


def _joined(several: list[Frames]) -> Frames:
    """Put frames together that are in the same octets."""
    if len(several) == 1:
        return several[0]
    return Frames(
        several[0].octets,
        np.concatenate([one.start for one in several]),
        np.concatenate([one.size for one in several]),
        np.concatenate([one.time for one in several]),
        np.concatenate([one.link for one in several]),
        np.concatenate([one.number for one in several]),
    )


def _times(interface: _Interface, high: Rows, low: Rows) -> Floats:
    """Seconds since 1970-01-01 UTC of timestamps in two halves."""
    rate = interface.rate
    if rate >= 1 << 63:  # finer than what numpy counts
        ticks = zip(high.tolist(), low.tolist(), strict=True)
        exact = [(upper << 32 | lower) / rate for upper, lower in ticks]
        return np.array(exact, np.float64) + interface.offset
    units = high.astype(np.uint64) << np.uint64(32) | low.astype(np.uint64)
    # apart, since a float does not hold all nanoseconds
    seconds, rest = np.divmod(units, np.uint64(rate))
    return interface.offset + (seconds + rest / rate)


def _interface(body: bytes, order: str) -> _Interface:
    """Read an Interface Description Block: link type and the unit of time."""
    (link,) = struct.unpack_from(order + "H", body)
    rate, offset, at = 10**6, 0, 8
    while at + 4 <= len(body):
        code, size = struct.unpack_from(order + "HH", body, at)
        value = body[at + 4 : at + 4 + size]
        if code == 0:
            break
        if code == 9 and len(value) == 1:  # if_tsresol
            rate = 2 ** (value[0] & 0x7F) if value[0] & 0x80 else 10 ** value[0]
        elif code == 14 and len(value) == 8:  # if_tsoffset
            (offset,) = struct.unpack(order + "q", value)
        at += 4 + size + -size % 4
    return _Interface(link, rate, offset)
