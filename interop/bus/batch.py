"""Many datagrams in one system call, and one at a time where there is no such call.

The layouts are those of ``struct mmsghdr``, ``struct iovec`` and ``struct sockaddr_in``
of Linux (sendmmsg(2), recvmmsg(2), ip(7)).
"""

import ctypes
import errno
import functools
import logging
import os
import socket
import struct
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol, overload

import numpy as np
from numpy.typing import NDArray

from ..datagrams import Datagrams, Rows
from ..errors import BusError
from .base import Address, Arrivals, Datagram
from .stamps import Stamps

log = logging.getLogger(__name__)

#: A network in trouble says these; it may be well again at the next datagram.
TRANSIENT = frozenset(
    {
        errno.ENOBUFS,
        errno.ENOMEM,
        errno.ECONNREFUSED,
        errno.EHOSTUNREACH,
        errno.EHOSTDOWN,
        errno.ENETUNREACH,
        errno.ENETDOWN,
        errno.EAGAIN,
        errno.EPERM,  # a packet filter said no
    }
)
SEND_AT_ONCE = 512  #: datagrams in one system call
RECEIVE_AT_ONCE = 256
RECEIVE_LIMIT = 16384  #: datagrams taken by one call of `receive`
#: Octets kept for one datagram: room for what an Ethernet frame carries, close to one
#: another; and elsewhere, for all that is beyond. UDP carries 65507 at most.
STRIDE, BEYOND = 2048, 65536

Floats = NDArray[np.float64]
#: Makes a Datagram of its two parts, sooner than the constructor of a named tuple.
_datagram: Callable[[tuple[bytes, Address]], Datagram] = functools.partial(
    tuple.__new__, Datagram
)


class Sender(Protocol):
    """Sends datagrams on a connected socket; counts those that were refused."""

    refused: int

    def send(self, datagrams: Sequence[bytes]) -> None:
        """Send all of them, or raise BusError."""


class Receiver(Protocol):
    """Takes datagrams from a socket that does not block."""

    def receive(self) -> Sequence[Datagram]:
        """Take what is there, at most RECEIVE_LIMIT."""


class _Message(ctypes.Structure):
    _fields_ = [
        ("name", ctypes.c_size_t),
        ("name_size", ctypes.c_uint32),
        ("vectors", ctypes.c_size_t),
        ("vector_count", ctypes.c_size_t),
        ("control", ctypes.c_size_t),
        ("control_size", ctypes.c_size_t),
        ("flags", ctypes.c_int),
    ]


class _SizedMessage(ctypes.Structure):
    _fields_ = [("message", _Message), ("size", ctypes.c_uint32)]


class _Vector(ctypes.Structure):
    _fields_ = [("base", ctypes.c_size_t), ("size", ctypes.c_size_t)]


MESSAGE: np.dtype[Any] = np.dtype(_SizedMessage)
VECTOR: np.dtype[Any] = np.dtype(_Vector)
NAME_SIZE = 16  #: octets of struct sockaddr_in


def has_batches() -> bool:
    """Tell whether this platform sends and receives many with one call."""
    if not sys.platform.startswith("linux"):
        return False
    library = ctypes.CDLL(None)
    return hasattr(library, "sendmmsg") and hasattr(library, "recvmmsg")


class BatchSender:
    """Sends with sendmmsg(2)."""

    def __init__(self, sock: socket.socket) -> None:
        self.refused = 0
        self._socket = sock
        self._vectors = np.zeros(SEND_AT_ONCE, VECTOR)
        self._messages = message_headers(None, self._vectors)
        self._where = self._messages.ctypes.data
        self._call = ctypes.CDLL(None, use_errno=True).sendmmsg

    def send(self, datagrams: Sequence[bytes]) -> None:
        """Send all of them, or raise BusError."""
        if not isinstance(datagrams, Datagrams):
            datagrams = Datagrams.of(datagrams)
        base = np.frombuffer(datagrams.octets, np.uint8).ctypes.data
        for start in range(0, len(datagrams), SEND_AT_ONCE):
            rows = slice(start, start + SEND_AT_ONCE)
            sizes = datagrams.sizes[rows]
            vectors = self._vectors[: len(sizes)]
            vectors["size"] = sizes
            vectors["base"] = datagrams.starts[rows] + base
            self._send_vectors(len(sizes))

    def _send_vectors(self, count: int) -> None:
        done = 0
        while done < count:
            where = ctypes.c_void_p(self._where + done * self._messages.itemsize)
            sent = self._call(self._socket.fileno(), where, count - done, 0)
            if sent > 0:
                done += sent
                continue
            error = ctypes.get_errno()
            if _refused(error, "send"):
                self.refused += 1
                done += error != errno.ECONNREFUSED  # which is about an earlier one


class BatchArrivals(Arrivals):
    """Datagrams in one run of octets, and from whom by struct sockaddr_in."""

    def __init__(
        self,
        octets: Datagrams,
        names: NDArray[np.uint64],
        sources: "_Sources",
        waited: Floats | None = None,
    ) -> None:
        self._octets = octets
        self._names = names
        self._sources = sources
        self._waited = waited

    @property
    def octets(self) -> Datagrams:
        """The datagrams without their sources."""
        return self._octets

    @property
    def waited(self) -> Floats:
        """Seconds (n,) from arrival to being taken; 0 where nobody knows."""
        return super().waited if self._waited is None else self._waited

    def __len__(self) -> int:
        return len(self._names)

    @overload
    def __getitem__(self, number: int) -> Datagram: ...

    @overload
    def __getitem__(self, number: slice) -> Sequence[Datagram]: ...

    def __getitem__(self, number: int | slice) -> Datagram | Sequence[Datagram]:
        if isinstance(number, slice):
            waited = None if self._waited is None else self._waited[number]
            octets, names = self._octets[number], self._names[number]
            return BatchArrivals(octets, names, self._sources, waited)
        source = self._sources[int(self._names[number])]
        return Datagram(self._octets[number], source)

    def __iter__(self) -> Iterator[Datagram]:
        sources = map(self._sources.__getitem__, self._names.tolist())
        return map(_datagram, zip(self._octets, sources, strict=True))


class BatchReceiver:
    """Receives with recvmmsg(2); leaves out the datagrams that come from ``own``.

    With ``stamped`` the kernel notes when each arrives, where it does that.
    """

    def __init__(
        self, sock: socket.socket, own: Address, *, stamped: bool = False
    ) -> None:
        self._socket = sock
        self._own = int.from_bytes(_name_of(own)[:8], sys.byteorder)
        self._sources = _Sources()
        self._buffer = np.empty((RECEIVE_AT_ONCE, STRIDE), np.uint8)
        self._beyond = np.empty((RECEIVE_AT_ONCE, BEYOND), np.uint8)
        self._octets = self._buffer.reshape(-1).data
        self._octets_beyond = self._beyond.reshape(-1).data
        names = np.zeros((RECEIVE_AT_ONCE, NAME_SIZE), np.uint8)
        self._names = names.view(np.uint64)[:, 0]
        vectors = np.zeros((RECEIVE_AT_ONCE, 2), VECTOR)
        for number, part in enumerate((self._buffer, self._beyond)):
            vectors["base"][:, number] = part.ctypes.data + np.arange(
                0, part.size, part.shape[1], dtype=np.uintp
            )
            vectors["size"][:, number] = part.shape[1]
        self._vectors = vectors
        self._messages = message_headers(names, vectors)
        self._stamps = Stamps(sock, self._messages) if stamped else None
        self._sizes = self._messages["size"]
        self._name_sizes = self._messages["message"]["name_size"]
        self._call = ctypes.CDLL(None, use_errno=True).recvmmsg
        self._where = ctypes.c_void_p(self._messages.ctypes.data)
        self._count = ctypes.c_uint(RECEIVE_AT_ONCE)
        self._flags = ctypes.c_int(socket.MSG_DONTWAIT)

    def receive(self) -> BatchArrivals:
        """Take what is there, at most RECEIVE_LIMIT."""
        octets: list[bytes] = []
        sizes: list[Rows] = []
        names: list[NDArray[np.uint64]] = []
        waited: list[Floats] = []
        taken = 0
        while taken < RECEIVE_LIMIT:
            count = self._call(
                self._socket.fileno(), self._where, self._count, self._flags, None
            )
            if count > 0:
                taken += count
                self._name_sizes[:count] = NAME_SIZE
                names.append(self._names[:count].copy())
                sizes.append(self._sizes[:count].astype(np.int64))
                octets.append(self._collected(sizes[-1]))
                if self._stamps is not None:
                    waited.append(self._stamps.waited(count))
                if count < RECEIVE_AT_ONCE:
                    break
            else:
                error = ctypes.get_errno()
                if error in (errno.EAGAIN, errno.EWOULDBLOCK):
                    break
                _refused(error, "receive")
        return self._without_own(octets, sizes, names, waited)

    def _collected(self, sizes: Rows) -> bytes:
        """Return the octets of the datagrams that the buffers hold."""
        least, most = int(sizes.min()), int(sizes.max())
        if least == most <= STRIDE:
            return self._buffer[: sizes.size, :most].tobytes()
        parts: list[memoryview] = []
        for row, size in enumerate(sizes.tolist()):
            at = row * STRIDE
            parts.append(self._octets[at : at + min(size, STRIDE)])
            if size > STRIDE:
                at = row * BEYOND
                parts.append(self._octets_beyond[at : at + size - STRIDE])
        return b"".join(parts)

    def _without_own(
        self,
        octets: list[bytes],
        sizes: list[Rows],
        names: list[NDArray[np.uint64]],
        waited: list[Floats],
    ) -> BatchArrivals:
        if not octets:
            return BatchArrivals(Datagrams.of(()), self._names[:0], self._sources)
        size, name = (
            (sizes[0], names[0])
            if len(octets) == 1
            else (np.concatenate(sizes), np.concatenate(names))
        )
        wait = np.concatenate(waited) if waited else None
        start = np.cumsum(size) - size
        foreign = name != self._own
        if not foreign.all():
            start, size, name = start[foreign], size[foreign], name[foreign]
            wait = None if wait is None else wait[foreign]
        found = Datagrams(b"".join(octets), start, size)
        return BatchArrivals(found, name, self._sources, wait)


class _Sources(dict[int, Address]):
    """Addresses by the first eight octets of a struct sockaddr_in, as a number."""

    def __missing__(self, name: int) -> Address:
        _, port, host = struct.unpack("=2s2s4s", name.to_bytes(8, sys.byteorder))
        self[name] = socket.inet_ntoa(host), int.from_bytes(port, "big")
        return self[name]


class PlainSender:
    """Sends one datagram a system call."""

    def __init__(self, sock: socket.socket) -> None:
        self.refused = 0
        self._socket = sock

    def send(self, datagrams: Sequence[bytes]) -> None:
        """Send all of them, or raise BusError."""
        for datagram in datagrams:
            while not self._sent(datagram):
                pass

    def _sent(self, datagram: bytes) -> bool:
        """Send one, or tell that this has to be tried again."""
        try:
            self._socket.send(datagram)
        except OSError as error:
            if _refused(error.errno or 0, "send"):
                self.refused += 1
                return error.errno != errno.ECONNREFUSED  # about an earlier one
            return False
        return True


class PlainReceiver:
    """Receives one datagram a system call; leaves out those that come from ``own``."""

    def __init__(self, sock: socket.socket, own: Address) -> None:
        self._socket = sock
        self._own = own

    def receive(self) -> list[Datagram]:
        """Take what is there, at most RECEIVE_LIMIT."""
        arrived: list[Datagram] = []
        for _ in range(RECEIVE_LIMIT):
            try:
                octets, source = self._socket.recvfrom(STRIDE + BEYOND)
            except BlockingIOError:
                break
            except OSError as error:
                _refused(error.errno or 0, "receive")
                continue
            if source != self._own:
                arrived.append(Datagram(octets, source))
        return arrived


def _name_of(address: Address) -> bytes:
    """Make a struct sockaddr_in."""
    host, port = address
    family = struct.pack("=H", socket.AF_INET)
    return family + struct.pack("!H4s8x", port, socket.inet_aton(host))


def message_headers(
    names: NDArray[np.uint8] | None,
    vectors: np.ndarray[Any, np.dtype[Any]],
) -> np.ndarray[tuple[int], np.dtype[Any]]:
    """Make message headers: a row of vectors each, and a row of names if there are."""
    row = np.arange(len(vectors), dtype=np.uintp)
    messages = np.zeros(len(vectors), MESSAGE)
    inner = messages["message"]
    if names is not None:
        inner["name"] = names.ctypes.data + row * np.uintp(NAME_SIZE)
        inner["name_size"] = NAME_SIZE
    inner["vectors"] = np.uintp(vectors.ctypes.data) + row * np.uintp(
        vectors.strides[0]
    )
    inner["vector_count"] = vectors[0].size
    return messages


def _refused(error: int, action: str) -> bool:
    """Tell a refusal that will pass from an interruption; else raise BusError."""
    if error == errno.EINTR:
        return False
    if error in TRANSIENT:
        log.debug("could not %s a datagram: %s", action, os.strerror(error))
        return True
    raise BusError(error, f"cannot {action} datagrams: {os.strerror(error)}")
