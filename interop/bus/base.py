"""What carries datagrams between federates."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import NamedTuple, overload

import numpy as np
from numpy.typing import NDArray

from ..closing import Closing
from ..datagrams import Datagrams
from ..errors import BusError

Address = tuple[str, int]

MAX_DATAGRAM = 1400  #: octets; SMALLEST_MTU of IEEE 1278.1-2012 for IPv4


class Datagram(NamedTuple):
    """What one member sent at once, and which member it was."""

    octets: bytes
    source: Address


class Arrivals(Sequence[Datagram]):
    """Datagrams in the order of arrival.

    This one holds them; a backend may make them when they are asked for.
    """

    def __init__(self, datagrams: Sequence[Datagram] = ()) -> None:
        self._datagrams = datagrams

    @property
    def octets(self) -> Sequence[bytes]:
        """The datagrams without their sources."""
        return [datagram.octets for datagram in self._datagrams]

    @property
    def waited(self) -> NDArray[np.float64]:
        """Seconds (n,) from arrival to being taken; 0 where nobody knows."""
        return np.zeros(len(self))

    def __len__(self) -> int:
        return len(self._datagrams)

    @overload
    def __getitem__(self, number: int) -> Datagram: ...

    @overload
    def __getitem__(self, number: slice) -> Sequence[Datagram]: ...

    def __getitem__(self, number: int | slice) -> Datagram | Sequence[Datagram]:
        return self._datagrams[number]

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Sequence):
            return list(self) == list(other)
        return NotImplemented

    def __repr__(self) -> str:
        return f"{type(self).__name__}({list(self)!r})"


class Bus(Closing):
    """One member's place on a network where all hear all.

    Parameters
    ----------
    address : IP address and port that this member's datagrams come from
    max_size : octets, the largest datagram that `send` accepts
    """

    def __init__(self, address: Address, *, max_size: int = MAX_DATAGRAM) -> None:
        self.address = address
        self.max_size = max_size
        self.closed = False

    def send(self, datagrams: Sequence[bytes], *, now: float) -> None:
        """Hand datagrams to every other member, in this order.

        Raises ValueError for an empty datagram or one above ``max_size``; nothing is
        sent then. Raises BusError when the network refuses for good.
        """
        self._check_open()
        if not datagrams:
            return
        if isinstance(datagrams, Datagrams):
            sizes = int(datagrams.sizes.min()), int(datagrams.sizes.max())
        else:
            sizes = min(map(len, datagrams)), max(map(len, datagrams))
        for size in sizes:
            if not 0 < size <= self.max_size:
                raise ValueError(f"{size} octets, 1 to {self.max_size} fit")
        self._send(datagrams, now)

    def receive(self, *, now: float) -> Arrivals:
        """Take what has arrived from the other members; never waits."""
        self._check_open()
        arrived = self._receive(now)
        return arrived if isinstance(arrived, Arrivals) else Arrivals(arrived)

    def wait(self, timeout: float) -> None:
        """Wait until something may have arrived, at most ``timeout`` seconds."""
        self._check_open()
        self._wait(max(timeout, 0.0))

    def dropped(self) -> int:
        """Count the datagrams that arrived and were lost for want of buffers."""
        return 0

    def close(self) -> None:
        """Leave the network. Closing again does nothing."""
        if not self.closed:
            self.closed = True
            self._close()

    def _check_open(self) -> None:
        if self.closed:
            raise BusError(f"the bus of {self.address[0]}:{self.address[1]} is closed")

    @abstractmethod
    def _send(self, datagrams: Sequence[bytes], now: float) -> None:
        """Put them on this network, or raise BusError."""

    @abstractmethod
    def _receive(self, now: float) -> Sequence[Datagram]:
        """Take what is there, without this member's own datagrams."""

    @abstractmethod
    def _wait(self, timeout: float) -> None:
        """Block until readable; return at once where nothing comes by itself."""

    @abstractmethod
    def _close(self) -> None:
        """Give back what is held."""
