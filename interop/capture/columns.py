"""Many packets as columns."""

from collections.abc import Iterable, Iterator, Sequence
from typing import overload

import numpy as np
from numpy.typing import NDArray

from ..datagrams import Datagrams
from .packets import Address, Packet

Floats = NDArray[np.float64]
Rows = NDArray[np.int64]


class Packets(Sequence[Packet]):
    """UDP datagrams (d,) of a recording, in the order of the file.

    To whoever does not know it, it is a sequence of `Packet`, which are made when they
    are asked for. Whoever does takes the columns.

    Parameters
    ----------
    time : (d,) s since 1970-01-01 UTC, on the clock of the recorder
    payloads : (d,)
    addresses : those that datagrams are from, or for
    source, destination : (d,) which of these
    frame : (d,) numbers in the file of the frames that complete the datagrams, from 1,
        as Wireshark numbers them; None where there is no file
    """

    def __init__(
        self,
        time: Floats,
        payloads: Datagrams,
        addresses: Sequence[Address],
        source: Rows,
        destination: Rows,
        frame: Rows | None = None,
    ) -> None:
        self.time = time
        self.payloads = payloads
        self.addresses = addresses
        self.source = source
        self.destination = destination
        self.frame = frame

    @classmethod
    def of(cls, packets: Iterable[Packet]) -> "Packets":
        """Put packets into columns."""
        packets = list(packets)
        numbers: dict[Address, int] = {}
        ends = [
            [numbers.setdefault(end, len(numbers)) for end in ends]
            for ends in (
                [packet.source for packet in packets],
                [packet.destination for packet in packets],
            )
        ]
        source, destination = np.array(ends, np.int64)
        time = np.array([packet.time for packet in packets], np.float64)
        payloads = Datagrams.of(packet.payload for packet in packets)
        return cls(time, payloads, list(numbers), source, destination)

    def __len__(self) -> int:
        return len(self.time)

    @overload
    def __getitem__(self, number: int) -> Packet: ...

    @overload
    def __getitem__(self, number: slice) -> "Packets": ...

    def __getitem__(self, number: int | slice) -> "Packet | Packets":
        if isinstance(number, slice):
            return Packets(
                self.time[number],
                self.payloads[number],
                self.addresses,
                self.source[number],
                self.destination[number],
                None if self.frame is None else self.frame[number],
            )
        return Packet(
            float(self.time[number]),
            self.addresses[self.source[number]],
            self.addresses[self.destination[number]],
            self.payloads[number],
        )

    def __iter__(self) -> Iterator[Packet]:
        address = self.addresses.__getitem__
        return map(
            Packet,
            self.time.tolist(),
            map(address, self.source.tolist()),
            map(address, self.destination.tolist()),
            self.payloads,
        )

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Sequence):
            return list(self) == list(other)
        return NotImplemented

    def __repr__(self) -> str:
        return f"{type(self).__name__}.of({list(self)!r})"
