"""Ends of a UDP connection on this host: our bus, and the bare system calls."""

import ctypes
import errno
import select
import socket
import struct
from abc import ABC, abstractmethod
from collections.abc import Callable

import numpy as np

from interop.bus import RECEIVE_BUFFER, UdpBus
from interop.bus.batch import NAME_SIZE, STRIDE, VECTOR, message_headers
from interop.datagrams import Datagrams
from interop.dis import (
    EntityId,
    EntityState,
    bundle_columns,
    encode_pdu,
    index,
    pdu_columns,
)

HOSTS = "127.0.0.1", "127.0.0.2"  #: of the receiver and of the sender
AT_ONCE = 256  #: datagrams in one call
SO_RCVBUFFORCE = 33  # socket(7)
OCTETS = encode_pdu(EntityState(EntityId(1, 2, 3)), exercise=1, timestamp=0)


class End(ABC):
    """Sends AT_ONCE datagrams of so many PDUs at a time, or takes what is there."""

    def __init__(self, port: int, pdus: int, *, sends: bool) -> None:
        self.pdus = pdus
        self.size = pdus * len(OCTETS)

    @abstractmethod
    def send(self) -> None:
        """Send AT_ONCE datagrams."""

    @abstractmethod
    def take(self) -> int:
        """Take what is there; return how many PDUs that was."""

    @abstractmethod
    def wait(self) -> None:
        """Wait until something is there, or for a second."""

    @abstractmethod
    def close(self) -> None:
        """Give back what is held."""


class Bus(End):
    """`UdpBus`; every PDU received is found and decoded to columns."""

    def __init__(self, port: int, pdus: int, *, sends: bool) -> None:
        super().__init__(port, pdus, sends=sends)
        there, here = HOSTS if sends else HOSTS[::-1]
        limit = max(self.size, 1400)
        self._bus = UdpBus(there, port, interface=here, max_size=limit)
        self._datagrams = Datagrams.of([OCTETS * pdus] * AT_ONCE)

    def send(self) -> None:
        self._bus.send(self._datagrams, now=0.0)

    def take(self) -> int:
        found = index(self._bus.receive(now=0.0).octets)
        rows = found.rows_of(EntityState)
        return len(found.columns(EntityState, rows))

    def wait(self) -> None:
        self._bus.wait(1.0)

    def close(self) -> None:
        self._bus.close()


class EncodingBus(Bus):
    """`UdpBus`; every PDU sent is encoded anew from columns of native numbers."""

    def __init__(self, port: int, pdus: int, *, sends: bool) -> None:
        super().__init__(port, pdus, sends=sends)
        self._columns = pdu_columns(EntityState, pdus * AT_ONCE, exercise=1)
        self._vectors = np.random.default_rng(1).normal(size=(pdus * AT_ONCE, 3))

    def send(self) -> None:
        body = self._columns["body"]
        for name in ("location", "velocity", "orientation"):
            body[name] = self._vectors
        self._bus.send(bundle_columns(self._columns, self.size), now=0.0)


class Sockets(End):
    """Bare sockets."""

    def __init__(self, port: int, pdus: int, *, sends: bool) -> None:
        super().__init__(port, pdus, sends=sends)
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        if sends:
            self.socket.bind((HOSTS[1], 0))
            self.socket.connect((HOSTS[0], port))
        else:
            ask_for_buffer(self.socket)
            self.socket.bind((HOSTS[0], port))
            self.socket.setblocking(False)
        self._poll = select.poll()
        self._poll.register(self.socket, select.POLLIN)

    def wait(self) -> None:
        self._poll.poll(1000)

    def close(self) -> None:
        self.socket.close()


class Single(Sockets):
    """A system call for each datagram, into a buffer that is there."""

    def __init__(self, port: int, pdus: int, *, sends: bool) -> None:
        super().__init__(port, pdus, sends=sends)
        self._octets = OCTETS * pdus
        self._buffer = bytearray(STRIDE)

    def send(self) -> None:
        send, octets = self.socket.send, self._octets
        for _ in range(AT_ONCE):
            send(octets)

    def take(self) -> int:
        receive, buffer = self.socket.recv_into, self._buffer
        count = 0
        try:
            while count < AT_ONCE:
                receive(buffer)
                count += 1
        except BlockingIOError:
            pass
        return count * self.pdus


class Batches(Sockets):
    """sendmmsg and recvmmsg on buffers that are there, and nothing else."""

    def __init__(self, port: int, pdus: int, *, sends: bool) -> None:
        super().__init__(port, pdus, sends=sends)
        library = ctypes.CDLL(None, use_errno=True)
        self._call = library.sendmmsg if sends else library.recvmmsg
        self._buffer = np.zeros((AT_ONCE, STRIDE), np.uint8)
        self._buffer[:, : self.size] = np.frombuffer(OCTETS * pdus, np.uint8)
        self._vectors = np.zeros(AT_ONCE, VECTOR)
        row = np.arange(AT_ONCE, dtype=np.uintp) * np.uintp(STRIDE)
        self._vectors["base"] = self._buffer.ctypes.data + row
        self._vectors["size"] = self.size if sends else STRIDE
        self._names = np.zeros((AT_ONCE, NAME_SIZE), np.uint8)
        names = None if sends else self._names
        self._messages = message_headers(names, self._vectors)

    def send(self) -> None:
        done = 0
        while done < AT_ONCE:
            where = ctypes.c_void_p(self._messages[done:].ctypes.data)
            sent = self._call(self.socket.fileno(), where, AT_ONCE - done, 0)
            if sent < 0:
                raise OSError(ctypes.get_errno(), "sendmmsg")
            done += sent

    def take(self) -> int:
        where = ctypes.c_void_p(self._messages.ctypes.data)
        flags = socket.MSG_DONTWAIT
        count = self._call(self.socket.fileno(), where, AT_ONCE, flags, None)
        if count < 0 and ctypes.get_errno() != errno.EAGAIN:
            raise OSError(ctypes.get_errno(), "recvmmsg")
        return max(int(count), 0) * self.pdus


def ask_for_buffer(sock: socket.socket) -> int:
    """Ask for as large a receive buffer as our bus does; return what is given."""
    try:
        sock.setsockopt(socket.SOL_SOCKET, SO_RCVBUFFORCE, RECEIVE_BUFFER)
    except OSError:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BUFFER)
    (size,) = struct.unpack(
        "i", sock.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4)
    )
    return int(size)


#: What sends and what receives, by what is printed of them.
WAYS: dict[str, tuple[Callable[..., End], Callable[..., End]]] = {
    "UdpBus, columns decoded": (Bus, Bus),
    "the same, encoded anew": (EncodingBus, Bus),
    "bare sendmmsg, recvmmsg": (Batches, Batches),
    "bare send, recv_into": (Single, Single),
}
