"""From the frames of a capture to the PDUs in them, many at a time."""

import socket
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..datagrams import Datagrams
from ..dis import PduIndex
from ..wire.columns import gather
from .columns import Floats, Packets, Rows
from .frames import Frames
from .links import ETHERTYPES, IPV4, RAW_LINKS
from .packets import FRAGMENT, PLAIN_HEAD, UDP, UDP_HEAD, Address

Mask = NDArray[np.bool_]

_PLAIN = 0x45  # IPv4, a header without options
#: Octets before those of a datagram at which addresses stand: host, and port.
_SOURCE, _DESTINATION = (UDP_HEAD + 8, UDP_HEAD), (UDP_HEAD + 4, UDP_HEAD - 2)
_LONG, _SHORT = np.dtype(">u4"), np.dtype(">u2")
_OCTET = np.dtype("u1")


@dataclass(frozen=True, slots=True, eq=False)
class Chunk:
    """The PDUs in a part of a capture.

    Datagrams are numbered from 0 in each chunk. A row of ``index`` is a PDU.
    """

    index: PduIndex
    heard: Floats  #: (d,) s since 1970-01-01 UTC: when each datagram was captured

    @property
    def time(self) -> Floats:
        """(n,) s since 1970-01-01 UTC: when each PDU was captured."""
        return self.heard[self.index.datagram]


def packets_of(
    frames: Frames, unpack: Callable[[int], tuple[Address, Address, bytes] | None]
) -> Packets:
    """Find the datagrams in frames.

    ``unpack`` is asked, in order, for source, destination and octets of the datagram
    that the frame of a row completes, where that is not a whole one in a plain IPv4
    packet; None is for no datagram.
    """
    start, size, plain = _datagrams(frames)
    octets, rows = frames.octets, np.flatnonzero(plain)
    ends = np.zeros((2, start.size), np.int64)  # source, destination
    for end, (host, port) in zip(ends, (_SOURCE, _DESTINATION), strict=True):
        end[rows] = _read(frames, _LONG, start[rows] - host) << 16
        end[rows] |= _read(frames, _SHORT, start[rows] - port)
    others = np.flatnonzero(~plain)
    if others.size:
        more: list[bytes] = []
        at = len(octets)
        for row in others.tolist():
            found = unpack(row)
            if found is not None:
                *addresses, datagram = found
                ends[:, row] = [_number(one) for one in addresses]
                start[row], size[row], plain[row] = at, len(datagram), True
                at += len(datagram)
                more.append(datagram)
        octets = b"".join([octets, *more])
        start, size, ends = start[plain], size[plain], ends[:, plain]
    known, which = np.unique(ends, return_inverse=True)
    source, destination = which.reshape(ends.shape)
    return Packets(
        frames.time[plain],
        Datagrams(octets, start, size),
        [_address(one) for one in known.tolist()],
        source,
        destination,
        frames.number[plain],
    )


def _number(address: Address) -> int:
    host, port = address
    return int.from_bytes(socket.inet_aton(host), "big") << 16 | port


def _address(number: int) -> Address:
    return socket.inet_ntoa((number >> 16).to_bytes(4, "big")), number & 0xFFFF


def _datagrams(frames: Frames) -> tuple[Rows, Rows, Mask]:
    """Find datagrams (k,) where frames hold plain packets; starts, sizes, and where."""
    end = frames.start + frames.size
    packet = np.full(frames.start.shape, -1)
    for link in np.unique(frames.link).tolist():
        rows = np.flatnonzero(frames.link == link)
        if link in RAW_LINKS:
            packet[rows] = frames.start[rows]
        elif link in ETHERTYPES:
            place, head = ETHERTYPES[link]
            rows = rows[frames.size[rows] >= head]
            kind = _read(frames, _SHORT, frames.start[rows] + place)
            rows = rows[kind == IPV4]
            packet[rows] = frames.start[rows] + head
    plain = (packet >= 0) & (packet + PLAIN_HEAD + UDP_HEAD <= end)
    start, size = packet + PLAIN_HEAD + UDP_HEAD, np.zeros_like(packet)
    rows = np.flatnonzero(plain)
    at = packet[rows]
    total = _read(frames, _SHORT, at + 2)
    told = _read(frames, _SHORT, at + PLAIN_HEAD + 4)
    plain[rows] = (
        (_read(frames, _OCTET, at) == _PLAIN)
        & (_read(frames, _OCTET, at + 9) == UDP)
        & (_read(frames, _SHORT, at + 6) & FRAGMENT == 0)
        & (at + total <= end[rows])
        & (told >= UDP_HEAD)
        & (told <= total - PLAIN_HEAD)
    )
    size[rows] = told - UDP_HEAD
    return start, size, plain


def _read(frames: Frames, dtype: np.dtype[np.generic], at: Rows) -> Rows:
    return gather(dtype, frames.octets, at, field="capture").astype(np.int64)
