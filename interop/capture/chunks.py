"""From the frames of a capture to the PDUs in them, many at a time."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..datagrams import Datagrams
from ..dis import PduIndex, index
from ..wire.columns import gather
from .frames import Floats, Frames, Rows
from .links import ETHERTYPES, IPV4, RAW_LINKS
from .packets import FRAGMENT, PLAIN_HEAD, UDP, UDP_HEAD

Mask = NDArray[np.bool_]

_PLAIN = 0x45  # IPv4, a header without options
_SHORT = np.dtype(">u2")
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


def chunk_of(frames: Frames, unpack: Callable[[int], bytes | None]) -> Chunk:
    """Find the PDUs in frames.

    ``unpack`` is asked, in order, for the datagram that the frame of a row completes,
    where that is not a whole one in a plain IPv4 packet; None is for no datagram.
    """
    start, size, plain = _datagrams(frames)
    octets = frames.octets
    others = np.flatnonzero(~plain)
    if others.size:
        more: list[bytes] = []
        at = len(octets)
        for row in others.tolist():
            datagram = unpack(row)
            if datagram is not None:
                start[row], size[row], plain[row] = at, len(datagram), True
                at += len(datagram)
                more.append(datagram)
        octets = b"".join([octets, *more])
        start, size = start[plain], size[plain]
    return Chunk(index(Datagrams(octets, start, size)), frames.time[plain])


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
