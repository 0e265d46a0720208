"""Datagrams over the loopback interface: our bus, and the bare system calls.

``python -m benchmarks.udp`` prints datagrams and PDUs a second, out and in, of
`UdpBus` with and without batches, of bare sendmmsg/recvmmsg into buffers made before
and of bare sendto/recvfrom, and the round trip between two processes in percentiles.
All are measured in turn, in one run.
"""

import ctypes
import errno
import multiprocessing
import socket
import struct
import time
from abc import ABC, abstractmethod
from collections.abc import Sequence

import numpy as np

from interop.bus import UdpBus
from interop.bus.batch import (
    NAME_SIZE,
    STRIDE,
    VECTOR,
    has_batches,
    message_headers,
)

GROUP = "239.192.99.99"
PDU_SIZE = 144  #: octets of an Entity State
BUNDLE = 9  #: of them in a datagram below 1400 octets
AT_ONCE = 250  #: datagrams sent before they are received
ROUNDS = 60
PINGS = 3000


class Way(ABC):
    """One way to send and to receive."""

    name: str

    @abstractmethod
    def send(self) -> None:
        """Send AT_ONCE datagrams."""

    @abstractmethod
    def receive(self) -> int:
        """Take what is there; how many datagrams that was."""

    @abstractmethod
    def drain(self) -> None:
        """Throw away what the sender hears of itself, which is not timed."""

    @abstractmethod
    def close(self) -> None:
        """Give back what is held."""


class OurBus(Way):
    """`UdpBus`, multicast."""

    def __init__(self, datagram: bytes, *, batches: bool) -> None:
        self.name = "UdpBus" if batches else "UdpBus, one a call"
        port = free_port()
        self._sender = UdpBus(GROUP, port, batches=batches)
        self._receiver = UdpBus(GROUP, port, batches=batches)
        self._datagrams = [datagram] * AT_ONCE

    def send(self) -> None:
        self._sender.send(self._datagrams, now=0.0)

    def receive(self) -> int:
        return len(self._receiver.receive(now=0.0))

    def drain(self) -> None:
        self._sender.receive(now=0.0)

    def close(self) -> None:
        self._sender.close()
        self._receiver.close()


class Sockets(Way):
    """Two multicast sockets, of which both hear, as with two buses."""

    def __init__(self, datagram: bytes) -> None:
        port = free_port()
        self._destination = (GROUP, port)
        self._in, self._other = listener(port), listener(port)
        self._out = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._out.bind(("127.0.0.1", 0))
        option = socket.inet_aton("127.0.0.1")
        self._out.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, option)
        self._datagram = datagram

    def drain(self) -> None:
        try:
            while True:
                self._other.recv(STRIDE)
        except BlockingIOError:
            pass

    def close(self) -> None:
        for sock in (self._in, self._other, self._out):
            sock.close()


class SingleCalls(Sockets):
    """sendto and recvfrom in a loop."""

    name = "bare sendto/recvfrom"

    def send(self) -> None:
        for _ in range(AT_ONCE):
            self._out.sendto(self._datagram, self._destination)

    def receive(self) -> int:
        count = 0
        try:
            while True:
                self._in.recvfrom(STRIDE)
                count += 1
        except BlockingIOError:
            return count


class BareBatches(Sockets):
    """sendmmsg and recvmmsg on buffers made before: no octets touched in Python."""

    name = "bare sendmmsg/recvmmsg"

    def __init__(self, datagram: bytes) -> None:
        super().__init__(datagram)
        library = ctypes.CDLL(None, use_errno=True)
        self._sendmmsg, self._recvmmsg = library.sendmmsg, library.recvmmsg
        host, port = self._destination
        name = struct.pack("=H", socket.AF_INET)
        name += struct.pack("!H4s8x", port, socket.inet_aton(host))
        self._name = np.frombuffer(name, np.uint8).copy()
        self._octets = np.frombuffer(datagram, np.uint8).copy()
        self._sent = np.zeros(AT_ONCE, VECTOR)
        self._sent["base"] = self._octets.ctypes.data
        self._sent["size"] = len(datagram)
        self._out_messages = message_headers(self._name, 0, self._sent)
        self._names = np.zeros(AT_ONCE * NAME_SIZE, np.uint8)
        self._buffer = np.zeros(AT_ONCE * STRIDE, np.uint8)
        self._taken = np.zeros(AT_ONCE, VECTOR)
        row = np.arange(AT_ONCE, dtype=np.uintp)
        self._taken["base"] = self._buffer.ctypes.data + row * np.uintp(STRIDE)
        self._taken["size"] = STRIDE
        self._in_messages = message_headers(self._names, NAME_SIZE, self._taken)

    def send(self) -> None:
        done = 0
        while done < AT_ONCE:
            pointer = ctypes.c_void_p(self._out_messages[done:].ctypes.data)
            sent = self._sendmmsg(self._out.fileno(), pointer, AT_ONCE - done, 0)
            if sent < 0:
                raise OSError(ctypes.get_errno(), "sendmmsg")
            done += sent

    def receive(self) -> int:
        pointer = ctypes.c_void_p(self._in_messages.ctypes.data)
        flags = socket.MSG_DONTWAIT
        count = self._recvmmsg(self._in.fileno(), pointer, AT_ONCE, flags, None)
        if count < 0 and ctypes.get_errno() != errno.EAGAIN:
            raise OSError(ctypes.get_errno(), "recvmmsg")
        return max(int(count), 0)


def free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def listener(port: int) -> socket.socket:
    """Make a socket that hears the group on the loopback interface."""
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 22)
    sock.bind((GROUP, port))
    membership = socket.inet_aton(GROUP) + socket.inet_aton("127.0.0.1")
    sock.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, membership)
    sock.setblocking(False)
    return sock


def measure(ways: Sequence[Way]) -> list[tuple[float, float]]:
    """Seconds a datagram, out and in: the median of rounds, the ways in turn."""
    spent: list[list[tuple[float, float]]] = [[] for _ in ways]
    for _ in range(ROUNDS):
        for number, way in enumerate(ways):
            begun = time.perf_counter()
            way.send()
            sent = time.perf_counter()
            count = way.receive()
            taken = time.perf_counter()
            if count != AT_ONCE:
                raise RuntimeError(f"{way.name}: {count} of {AT_ONCE} arrived")
            way.drain()
            spent[number].append(((sent - begun) / count, (taken - sent) / count))
    return [tuple(np.median(np.array(times), axis=0).tolist()) for times in spent]


def throughput(size: int, pdus: int) -> None:
    """Print the throughput of each way for one size of datagram."""
    datagram = bytes(size)
    ways: list[Way] = [OurBus(datagram, batches=False), SingleCalls(datagram)]
    if has_batches():
        ways[:0] = [OurBus(datagram, batches=True), BareBatches(datagram)]
    try:
        times = measure(ways)
    finally:
        for way in ways:
            way.close()
    print(f"\n{size} octets a datagram, {pdus} PDUs in it: thousands a second")
    print(f"{'':24}{'sent':>16}{'received':>18}{'of the bare rate':>22}")
    print(f"{'':24}{'datagrams PDUs':>16}{'datagrams PDUs':>18}{'sent received':>22}")
    for number, (way, (out, into)) in enumerate(zip(ways, times, strict=True)):
        bare_out, bare_into = times[number | 1]
        print(
            f"{way.name:24}{1e-3 / out:9.0f}{1e-3 * pdus / out:7.0f}"
            f"{1e-3 / into:11.0f}{1e-3 * pdus / into:7.0f}"
            f"{bare_out / out:15.0%}{bare_into / into:7.0%}"
        )


def echo(port: int, ready: "multiprocessing.synchronize.Event") -> None:
    """Send everything back, until an empty word comes."""
    with UdpBus(GROUP, port) as bus:
        ready.set()
        while True:
            bus.wait(1.0)
            heard = bus.receive(now=0.0)
            if any(datagram.octets == b"end" for datagram in heard):
                return
            bus.send([datagram.octets for datagram in heard], now=0.0)


def latency() -> None:
    """Print the round trip between two processes."""
    port, context = free_port(), multiprocessing.get_context("spawn")
    ready = context.Event()
    other = context.Process(target=echo, args=(port, ready), daemon=True)
    other.start()
    ready.wait(30.0)
    trips = np.zeros(PINGS)
    lost = 0
    with UdpBus(GROUP, port) as bus:
        octets = bytes(PDU_SIZE * BUNDLE)
        for number in range(PINGS):
            begun = time.perf_counter()
            bus.send([octets], now=0.0)
            while not bus.receive(now=0.0):
                bus.wait(1.0)
                if time.perf_counter() - begun > 2.0:
                    lost += 1
                    break
            trips[number] = time.perf_counter() - begun
        bus.send([b"end"], now=0.0)
    other.join(5.0)
    figures = np.percentile(trips, [50, 90, 99, 99.9, 100]) * 1e6
    print(f"\nRound trip between two processes, {lost} of {PINGS} lost: microseconds")
    for name, figure in zip(
        ("p50", "p90", "p99", "p99.9", "max"), figures, strict=True
    ):
        print(f"{name:>8} {figure:9.0f}")


def main() -> int:
    throughput(PDU_SIZE, 1)
    throughput(PDU_SIZE * BUNDLE, BUNDLE)
    latency()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
