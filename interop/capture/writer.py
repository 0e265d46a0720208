"""Writing recordings as pcapng (IETF draft-ietf-opsawg-pcapng)."""

import os
import struct
from pathlib import Path
from typing import BinaryIO

from ..closing import Closing
from ..errors import CaptureError
from .links import RAW
from .packets import Address, wrap

SECTION, INTERFACE, PACKET = 0x0A0D0D0A, 1, 6
BYTE_ORDER = 0x1A2B3C4D
NANOSECONDS = 9  #: decimal digits of a timestamp's fraction
_BUFFER = 1 << 16  # octets kept before they go to the file by themselves
_PACKET_HEAD = struct.Struct("<IIIIIII")


class CaptureWriter(Closing):
    """Writes UDP datagrams as IPv4 packets with right lengths and checksums.

    Only whole blocks go to the file, one system call for many: whatever was flushed is
    readable, also when the process is killed. Time to live and the like are not known
    to whoever hears datagrams; they hold usual values.

    Parameters
    ----------
    path : file to make; one that exists is replaced
    network : what was listened to, told to the reader as the interface's name

    Raises CaptureError when the file cannot be made or written.
    """

    def __init__(self, path: str | os.PathLike[str], *, network: str = "") -> None:
        self.path = Path(path)
        self.packets = 0  #: written so far
        self._pending: list[bytes] = []
        self._pending_size = 0
        self._size = 0
        try:
            # unbuffered: a partly written block never lies behind a flush
            self._file: BinaryIO = open(self.path, "wb", buffering=0)
        except OSError as error:
            raise CaptureError(f"{self.path}: {error.strerror}") from error
        section = struct.pack("<IHHq", BYTE_ORDER, 1, 0, -1)
        section += _option(4, b"dome-federates") + _option(0, b"")
        interface = struct.pack("<HHI", RAW, 0, 0)
        if network:
            interface += _option(2, network.encode())
        interface += _option(9, bytes([NANOSECONDS])) + _option(0, b"")
        self._add(_block(SECTION, section))
        self._add(_block(INTERFACE, interface))
        try:
            self.flush()
        except CaptureError:
            self._file.close()
            raise

    def write(
        self, time: float, source: Address, destination: Address, payload: bytes
    ) -> None:
        """Add one datagram.

        ``time`` is in s since 1970-01-01 UTC. Raises ValueError for a time before
        that or a payload above what UDP carries.
        """
        if not 0.0 <= time < 2**64 / 1e9:
            raise ValueError(f"time {time} is not within 1970 to 2554")
        packet = wrap(source, destination, payload, self.packets)
        seconds = int(time)  # apart, since a float does not hold all nanoseconds
        stamp = seconds * 10**NANOSECONDS + round((time - seconds) * 10**NANOSECONDS)
        size = len(packet)
        total = _PACKET_HEAD.size + size + -size % 4 + 4
        self._add(
            _PACKET_HEAD.pack(
                PACKET, total, 0, stamp >> 32, stamp & 0xFFFFFFFF, size, size
            )
            + packet
            + bytes(-size % 4)
            + total.to_bytes(4, "little")
        )
        self.packets += 1
        if self._pending_size >= _BUFFER:
            self.flush()

    def flush(self) -> None:
        """Hand everything to the system: it survives the end of this process."""
        octets = memoryview(b"".join(self._pending))
        self._pending.clear()
        self._pending_size = 0
        try:
            while octets:
                written = self._file.write(octets) or 0
                self._size += written
                octets = octets[written:]
        except OSError as error:
            raise CaptureError(
                f"{self.path} at byte {self._size}: {error.strerror}"
            ) from error

    def close(self) -> None:
        """Flush and close the file. Closing again does nothing."""
        if self._file.closed:
            return
        try:
            self.flush()
        finally:
            self._file.close()

    def _add(self, block: bytes) -> None:
        self._pending.append(block)
        self._pending_size += len(block)


def _block(kind: int, body: bytes) -> bytes:
    total = struct.pack("<I", 12 + len(body))
    return struct.pack("<I", kind) + total + body + total


def _option(code: int, value: bytes) -> bytes:
    return struct.pack("<HH", code, len(value)) + value + bytes(-len(value) % 4)
