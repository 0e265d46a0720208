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
from collections.abc import Callable, Sequence
from typing import Any, Protocol

import numpy as np

from ..errors import BusError
from .base import Address, Datagram

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
RECEIVE_AT_ONCE = 128
RECEIVE_LIMIT = 16384  #: datagrams taken by one call of `receive`
#: Octets kept for one datagram. UDP carries 65507 at most; the rest moves the next
#: one to other sets of the cache.
STRIDE = 65536 + 1600


#: Makes a Datagram of its two parts, sooner than the constructor of a named tuple.
_datagram: Callable[[tuple[bytes, Address]], Datagram] = functools.partial(
    tuple.__new__, Datagram
)


class Sender(Protocol):
    """Sends datagrams to the network's address; counts those that were refused."""

    refused: int

    def send(self, datagrams: Sequence[bytes]) -> None:
        """Send all of them, or raise BusError."""


class Receiver(Protocol):
    """Takes datagrams from a socket that does not block."""

    def receive(self) -> list[Datagram]:
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

    def __init__(self, sock: socket.socket, destination: Address) -> None:
        self.refused = 0
        self._socket = sock
        self._name = np.frombuffer(_name_of(destination), np.uint8).copy()
        self._vectors = np.zeros(SEND_AT_ONCE, VECTOR)
        self._messages = message_headers(self._name, 0, self._vectors)
        self._call = ctypes.CDLL(None, use_errno=True).sendmmsg

    def send(self, datagrams: Sequence[bytes]) -> None:
        """Send all of them, or raise BusError."""
        for start in range(0, len(datagrams), SEND_AT_ONCE):
            self._send_chunk(datagrams[start : start + SEND_AT_ONCE])

    def _send_chunk(self, datagrams: Sequence[bytes]) -> None:
        count = len(datagrams)
        block = np.frombuffer(b"".join(datagrams), np.uint8)
        sizes = np.fromiter(map(len, datagrams), np.uintp, count)
        vectors = self._vectors[:count]
        vectors["size"] = sizes
        vectors["base"] = np.cumsum(sizes) - sizes + np.uintp(block.ctypes.data)
        done = 0
        while done < count:
            sent = self._call(
                self._socket.fileno(),
                ctypes.c_void_p(self._messages[done:].ctypes.data),
                ctypes.c_uint(count - done),
                ctypes.c_int(0),
            )
            if sent > 0:
                done += sent
            elif _refused(ctypes.get_errno(), "send"):
                self.refused += 1
                done += 1


class BatchReceiver:
    """Receives with recvmmsg(2); leaves out the datagrams that come from ``own``."""

    def __init__(self, sock: socket.socket, own: Address) -> None:
        self._socket = sock
        self._own = int.from_bytes(_name_of(own)[:8], sys.byteorder)
        self._sources = _Sources()
        self._starts = range(0, RECEIVE_AT_ONCE * STRIDE, STRIDE)
        self._buffer = np.empty(RECEIVE_AT_ONCE * STRIDE, np.uint8)
        self._octets = self._buffer.data
        self._names = np.zeros(RECEIVE_AT_ONCE * NAME_SIZE, np.uint8)
        vectors = np.zeros(RECEIVE_AT_ONCE, VECTOR)
        vectors["size"] = STRIDE
        vectors["base"] = np.arange(RECEIVE_AT_ONCE, dtype=np.uintp) * np.uintp(STRIDE)
        vectors["base"] += np.uintp(self._buffer.ctypes.data)
        self._vectors = vectors
        self._messages = message_headers(self._names, NAME_SIZE, vectors)
        self._call = ctypes.CDLL(None, use_errno=True).recvmmsg

    def receive(self) -> list[Datagram]:
        """Take what is there, at most RECEIVE_LIMIT."""
        arrived: list[Datagram] = []
        taken = 0
        while taken < RECEIVE_LIMIT:
            self._messages["message"]["name_size"] = NAME_SIZE
            count = self._call(
                self._socket.fileno(),
                ctypes.c_void_p(self._messages.ctypes.data),
                ctypes.c_uint(RECEIVE_AT_ONCE),
                ctypes.c_int(socket.MSG_DONTWAIT),
                None,
            )
            if count > 0:
                taken += count
                self._collect(count, arrived)
                if count < RECEIVE_AT_ONCE:
                    break
            else:
                error = ctypes.get_errno()
                if error in (errno.EAGAIN, errno.EWOULDBLOCK):
                    break
                _refused(error, "receive")
        return arrived

    def _collect(self, count: int, arrived: list[Datagram]) -> None:
        octets, sources, own, make = self._octets, self._sources, self._own, _datagram
        sizes = self._messages["size"][:count].tolist()
        names = self._names.view(np.uint64)[: 2 * count : 2].tolist()
        for start, size, name in zip(self._starts, sizes, names, strict=False):
            if name != own:
                content = bytes(octets[start : start + size])
                arrived.append(make((content, sources[name])))


class _Sources(dict[int, Address]):
    """Addresses by the first eight octets of a struct sockaddr_in, as a number."""

    def __missing__(self, name: int) -> Address:
        _, port, host = struct.unpack("=2s2s4s", name.to_bytes(8, sys.byteorder))
        self[name] = socket.inet_ntoa(host), int.from_bytes(port, "big")
        return self[name]


class PlainSender:
    """Sends one datagram a system call."""

    def __init__(self, sock: socket.socket, destination: Address) -> None:
        self.refused = 0
        self._socket = sock
        self._destination = destination

    def send(self, datagrams: Sequence[bytes]) -> None:
        """Send all of them, or raise BusError."""
        for datagram in datagrams:
            try:
                self._socket.sendto(datagram, self._destination)
            except OSError as error:
                if _refused(error.errno or 0, "send"):
                    self.refused += 1


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
                octets, source = self._socket.recvfrom(STRIDE)
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
    names: np.ndarray[tuple[int], np.dtype[np.uint8]],
    name_step: int,
    vectors: np.ndarray[tuple[int], np.dtype[Any]],
) -> np.ndarray[tuple[int], np.dtype[Any]]:
    """Make message headers, each with one vector and a name ``name_step`` further."""
    row = np.arange(len(vectors), dtype=np.uintp)
    messages = np.zeros(len(vectors), MESSAGE)
    inner = messages["message"]
    inner["name"] = np.uintp(names.ctypes.data) + row * np.uintp(name_step)
    inner["name_size"] = NAME_SIZE
    inner["vectors"] = np.uintp(vectors.ctypes.data) + row * np.uintp(vectors.itemsize)
    inner["vector_count"] = 1
    return messages


def _refused(error: int, action: str) -> bool:
    """Tell a refusal that will pass from an interruption; else raise BusError."""
    if error == errno.EINTR:
        return False
    if error in TRANSIENT:
        log.debug("could not %s a datagram: %s", action, os.strerror(error))
        return True
    raise BusError(error, f"cannot {action} datagrams: {os.strerror(error)}")
