"""Reading recordings: pcap and pcapng, whoever wrote them.

Layouts: IETF drafts draft-ietf-opsawg-pcap and draft-ietf-opsawg-pcapng.
"""

import os
import struct
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, NamedTuple, Self

from ..errors import CaptureError
from .links import LINKS
from .packets import Packet, Unreadable, Unwrapper
from .writer import INTERFACE, PACKET, SECTION

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
_TIMED = frozenset({OLD_PACKET, PACKET})


class _Interface(NamedTuple):
    link: int
    rate: int  # timestamp units a second
    offset: int  # s


class _Cut(Exception):
    """The file ends within a record."""


class CaptureReader:
    """The UDP datagrams of a capture, in the order of the file.

    A file that ends within a record, as one does whose writer was killed, gives what
    is whole. Iterating raises CaptureError, with file and offset, where the octets
    are no capture's. Attributes tell what was seen up to now.

    Parameters
    ----------
    path : file to read
    file : the same, where it is open already; it is closed at the end

    Raises CaptureError when the file cannot be read or is no capture.
    """

    def __init__(
        self, path: str | os.PathLike[str], file: BinaryIO | None = None
    ) -> None:
        self.path = Path(path)
        self.truncated = False  #: the file ends within a record
        self.skipped: Counter[str] = Counter()  #: what is no UDP datagram, by reason
        self._unwrapper = Unwrapper()
        self._offset = 0  # of the record being read
        try:
            self._file = file or open(self.path, "rb")
        except OSError as error:
            raise CaptureError(f"{self.path}: {error.strerror}") from error
        try:
            first = self._file.read(4)
            if first == SECTION_OCTETS:
                self._packets = self._read_blocks(first)
            elif first in PCAP:
                self._packets = self._read_records(*PCAP[first])
            else:
                raise self._broken("neither pcap nor pcapng")
        except OSError as error:
            self._file.close()
            raise CaptureError(f"{self.path}: {error.strerror}") from error
        except CaptureError:
            self._file.close()
            raise

    @property
    def incomplete(self) -> int:
        """Fragmented datagrams of which parts are missing."""
        return self._unwrapper.incomplete

    def __iter__(self) -> Iterator[Packet]:
        return self

    def __next__(self) -> Packet:
        try:
            return next(self._packets)
        except StopIteration:
            pass
        except _Cut:
            self.truncated = True
        except OSError as error:
            self.close()
            raise CaptureError(f"{self.path}: {error.strerror}") from error
        except CaptureError:
            self.close()
            raise
        self.close()
        raise StopIteration

    def close(self) -> None:
        """Close the file, which the end of the packets does by itself."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _broken(self, reason: str) -> CaptureError:
        return CaptureError(f"{self.path} at byte {self._offset}: {reason}")

    def _take(self, size: int) -> bytes:
        octets = self._file.read(size)
        if len(octets) < size:
            raise _Cut
        return octets

    def _unpack(self, time: float, link: int, frame: bytes) -> Packet | None:
        """Find the datagram in a frame, or count why there is none."""
        find = LINKS.get(link)
        if find is None:
            self.skipped[f"link type {link}"] += 1
            return None
        try:
            found = self._unwrapper.unwrap(find(frame))
        except Unreadable as reason:
            self.skipped[str(reason)] += 1
            return None
        return None if found is None else Packet(time, *found)

    def _read_records(self, order: str, rate: int) -> Iterator[Packet]:
        """Read pcap: a head, then records to the end."""
        major, *_, link = struct.unpack(order + "HHiIII", self._take(20))
        if major != 2:
            raise self._broken(f"version {major} of pcap is not known")
        link &= 0xFFFF  # above: the length of frame check sequences
        head = struct.Struct(order + "IIII")
        self._offset = 24
        while octets := self._file.read(head.size):
            if len(octets) < head.size:
                raise _Cut
            seconds, fraction, size, _ = head.unpack(octets)
            if size > MOST:
                raise self._broken(f"a packet of {size} octets")
            packet = self._unpack(seconds + fraction / rate, link, self._take(size))
            if packet is not None:
                yield packet
            self._offset += head.size + size

    def _read_blocks(self, first: bytes) -> Iterator[Packet]:
        """Read pcapng: sections of blocks, each with its length before and after."""
        order = "<"
        interfaces: list[_Interface] = []
        kind_octets = first
        while kind_octets:
            if len(kind_octets) < 4:
                raise _Cut
            length_octets = self._take(4)
            body = b""
            if kind_octets == SECTION_OCTETS:
                body = self._take(4)
                if body not in BYTE_ORDERS:
                    raise self._broken("a section without a byte order")
                order = BYTE_ORDERS[body]
                interfaces = []
            kind, length = struct.unpack(order + "II", kind_octets + length_octets)
            if length % 4 or not 12 + len(body) <= length <= MOST:
                raise self._broken(f"a block of {length} octets")
            body += self._take(length - 12 - len(body))
            if self._take(4) != length_octets:
                raise self._broken("the two lengths of a block differ")
            try:
                packet = self._read_block(kind, body, order, interfaces)
            except struct.error:
                raise self._broken(f"a block of type {kind} is too short") from None
            if packet is not None:
                yield packet
            self._offset += length
            kind_octets = self._file.read(4)

    def _read_block(
        self, kind: int, body: bytes, order: str, interfaces: list[_Interface]
    ) -> Packet | None:
        if kind in _TIMED:
            if kind == PACKET:
                head = struct.unpack_from(order + "IIIII", body)
            else:
                number, _, *rest = struct.unpack_from(order + "HHIIII", body)
                head = (number, *rest)
            number, high, low, size, _ = head
            if number >= len(interfaces):
                raise self._broken(f"a packet of interface {number}, not described")
            if size > len(body) - 20:
                raise self._broken(f"a packet of {size} octets in a smaller block")
            link, rate, offset = interfaces[number]
            time = offset + (high << 32 | low) / rate
            return self._unpack(time, link, body[20 : 20 + size])
        if kind == INTERFACE:
            interfaces.append(_interface(body, order))
        elif kind == SECTION:
            major, _ = struct.unpack_from(order + "HH", body, 4)
            if major != 1:
                raise self._broken(f"version {major} of pcapng is not known")
        elif kind == SIMPLE_PACKET:
            self.skipped["packet without a time"] += 1
        return None  # other blocks hold names, statistics and the like


def read_capture(
    path: str | os.PathLike[str], file: BinaryIO | None = None
) -> CaptureReader:
    """Open a capture; iterate over it for its packets. See `CaptureReader`."""
    return CaptureReader(path, file)


def is_capture(octets: bytes) -> bool:
    """Tell whether a file that begins with these four octets is a capture."""
    return octets[:4] == SECTION_OCTETS or octets[:4] in PCAP


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
