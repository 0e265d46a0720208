"""Entity States over the loopback interface: our bus, and the bare system calls.

``python -m benchmarks.udp`` sends bundles from one process to another, each on a
processor of its own, and prints PDUs a second that arrived, all of them: a sender
waits while more datagrams are under way than the receiver's buffer holds. Ours are
found and decoded to columns; the bare calls, in the same run and in turn, write into
buffers that are there and nothing else; the share of their rate is the median of
rounds next to one another. It prints, too, the round trip of one PDU in
percentiles.
"""

import ctypes
import multiprocessing
import os
import socket
import statistics
import time
from multiprocessing.connection import Connection
from typing import Any

import numpy as np

from interop.bus.batch import has_batches

from .ends import AT_ONCE, HOSTS, OCTETS, WAYS, UdpBus, ask_for_buffer

BUNDLES = 9, 10, 1  #: PDUs in a datagram: below 1400 octets, above, and alone
CALLS = 100  #: of AT_ONCE datagrams in a round
ROUNDS = 15
PINGS = 5000
WINDOW = 2048  #: datagrams under way at the most
LARGEST = 4096  #: octets of a receive buffer that a datagram takes
SPAWN = multiprocessing.get_context("spawn")


def settle_on(processor: int) -> None:
    """Stay on one processor, if there are several."""
    usable = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {usable[processor % len(usable)]})


def free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind((HOSTS[0], 0))
        port: int = probe.getsockname()[1]
        return port


def window() -> int:
    """Datagrams that may be under way without loss."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        return min(WINDOW, max(ask_for_buffer(probe) // LARGEST, AT_ONCE))


def sender(orders: Connection, taken: Any) -> None:
    """Send in the ways that are ordered; answer with the seconds of CPU each took.

    ``taken`` counts the datagrams that the receiver has taken out of its buffer.
    """
    settle_on(1)
    limit = window()
    for name, port, pdus in iter(orders.recv, None):
        end = WAYS[name][0](port, pdus, sends=True)
        orders.send("ready")
        for _ in iter(orders.recv, None):
            begun = time.process_time()
            for call in range(CALLS):
                while (call + 1) * AT_ONCE - taken.value > limit:
                    os.sched_yield()
                end.send()
            orders.send(time.process_time() - begun)
        end.close()


class Race:
    """Sends and receives in each way, in turn."""

    def __init__(self, pdus: int, orders: Connection, taken: Any) -> None:
        self._pdus = pdus
        self._orders = orders
        self._taken = taken

    def run(self) -> dict[str, list[tuple[float, float, float]]]:
        """For each way and round: PDUs a second, ns of CPU a PDU in and out."""
        results: dict[str, list[tuple[float, float, float]]] = {n: [] for n in WAYS}
        for _ in range(ROUNDS):
            for name, found in results.items():
                found.append(self._round(name))
        return results

    def _round(self, name: str) -> tuple[float, float, float]:
        port = free_port()
        end = WAYS[name][1](port, self._pdus, sends=False)
        self._taken.value = 0
        self._orders.send((name, port, self._pdus))
        self._orders.recv()
        self._orders.send("go")
        wanted, got, idle = CALLS * AT_ONCE * self._pdus, 0, 0
        begun, spent = time.perf_counter(), time.process_time()
        while got < wanted and idle < 3:
            more = end.take()
            if more:
                got += more
                idle = 0
                self._taken.value = got // self._pdus
            else:
                end.wait()
                idle += 1
        took, spent = time.perf_counter() - begun, time.process_time() - spent
        self._taken.value = wanted
        sent: float = self._orders.recv()
        self._orders.send(None)
        end.close()
        if got != wanted:
            raise RuntimeError(f"{name}: {got} of {wanted} PDUs arrived")
        return got / took, 1e9 * spent / got, 1e9 * sent / got


def throughput(pdus: int, orders: Connection, taken: Any) -> None:
    """Print what arrives of bundles of so many PDUs."""
    results = Race(pdus, orders, taken).run()
    bare = [rate for rate, _, _ in results["bare sendmmsg, recvmmsg"]]
    print(f"\n{pdus} PDUs in {pdus * len(OCTETS)} octets, none lost")
    print(f"{'':26}{'PDUs/s':>12}{'of the bare':>13}{'CPU ns a PDU':>21}")
    print(f"{'':26}{'median  best':>16}{'rate':>9}{'sender  receiver':>23}")
    for name, rounds in results.items():
        rates = [rate for rate, _, _ in rounds]
        median = statistics.median(rates)
        share = statistics.median(r / b for r, b in zip(rates, bare, strict=True))
        receiver = min(spent for _, spent, _ in rounds)
        sends = min(spent for _, _, spent in rounds)
        print(
            f"{name:26}{median / 1e6:7.2f}M{max(rates) / 1e6:7.2f}M"
            f"{share:9.0%}{sends:15.0f}{receiver:8.0f}"
        )


def echo(port: int, ready: Any) -> None:
    """Send everything back, until an empty word comes."""
    settle_on(1)
    with UdpBus(HOSTS[0], port, interface=HOSTS[1]) as bus:
        ready.set()
        while True:
            bus.wait(1.0)
            heard = bus.receive(now=0.0).octets
            if b"end" in heard:
                return
            bus.send(heard, now=0.0)


def latency() -> None:
    """Print the round trip of one PDU between two processes."""
    port, ready = free_port(), SPAWN.Event()
    other = SPAWN.Process(target=echo, args=(port, ready), daemon=True)
    other.start()
    ready.wait(30.0)
    trips = np.zeros(PINGS)
    with UdpBus(HOSTS[1], port, interface=HOSTS[0]) as bus:
        for number in range(PINGS):
            begun = time.perf_counter()
            bus.send([OCTETS], now=0.0)
            bus.wait(1.0)
            while not bus.receive(now=0.0):
                if time.perf_counter() - begun > 2.0:
                    raise RuntimeError(f"no echo of PDU {number}")
                bus.wait(1.0)
            trips[number] = time.perf_counter() - begun
        bus.send([b"end"], now=0.0)
    other.join(5.0)
    figures = np.percentile(trips, [50, 90, 99, 99.9, 100]) * 1e6
    print(f"\nRound trip of one PDU of {len(OCTETS)} octets, UdpBus: microseconds")
    for name, figure in zip(
        ("p50", "p90", "p99", "p99.9", "max"), figures, strict=True
    ):
        print(f"{name:>8} {figure:9.0f}")


def main() -> int:
    if not has_batches():
        print("this system has no sendmmsg and recvmmsg to compare with")
        return 0
    everywhere = os.sched_getaffinity(0)
    taken = SPAWN.RawValue(ctypes.c_uint64, 0)
    orders, theirs = SPAWN.Pipe()
    other = SPAWN.Process(target=sender, args=(theirs, taken), daemon=True)
    other.start()
    settle_on(0)
    for pdus in BUNDLES:
        throughput(pdus, orders, taken)
    orders.send(None)
    other.join(5.0)
    os.sched_setaffinity(0, everywhere)
    latency()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
