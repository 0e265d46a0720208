"""Two federates and our RTI, each a process of its own, over the loopback interface.

``python -m benchmarks.rti`` has one federate update an attribute of 100 octets as fast
as it can without waiting for answers, and the other reflect it: it prints the updates
a second that were delivered, all of them and in order, and the CPU time that each of
the three processes took for one. Then an interaction of as many octets goes there and
back, in percentiles. The peer in the same run does the least that any RTI written in
Python must: a relay on asyncio that finds the same messages in the stream and passes
them on, without a look inside, between bare sockets. The exit code is 1 below 20,000
updates a second in the median of the rounds, or above 1 ms in that of the trips.
"""

import asyncio
import multiprocessing
import os
import socket
import statistics
import struct
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, NamedTuple

import numpy as np

from interop.hla.federate_ambassador import FederateAmbassador
from interop.hla.fedpro.ambassador import FederateProtocolAmbassador
from interop.hla.fedpro.client_settings import ClientSettings
from interop.hla.fedpro.codec import Codec
from interop.hla.fedpro.header import HEADER, SIZE, MessageType
from interop.hla.rti import Rti
from interop.hla.server import RtiServer
from interop.hla.types import FomModule, Supplement

PAYLOAD = bytes(100)
UPDATES = 40_000  #: in a round
WAITED = 4_000  #: the same, where each is waited for
ROUNDS = 5
PINGS = 3000
WARM = 200  #: pings before those that count
UPDATES_WANTED = 20_000  #: delivered a second
ROUND_TRIP_WANTED = 1e-3  #: s, of the median
OURS = "our RTI"
SPAWN = multiprocessing.get_context("spawn")
HOST = "127.0.0.1"
NUMBER = struct.Struct(">I")
DOCUMENT = """<?xml version="1.0" encoding="utf-8"?>
<objectModel xmlns="http://standards.ieee.org/IEEE1516-2010">
  <modelIdentification><name>Load</name></modelIdentification>
  <objects><objectClass>
    <name>HLAobjectRoot</name>
    <objectClass><name>Thing</name>
      <sharing>PublishSubscribe</sharing>
      <attribute><name>State</name><dataType>HLAopaqueData</dataType>
        <sharing>PublishSubscribe</sharing>
        <transportation>HLAreliable</transportation><order>Receive</order>
      </attribute>
    </objectClass>
  </objectClass></objects>
  <interactions><interactionClass>
    <name>HLAinteractionRoot</name>
    <interactionClass><name>Ping</name>
      <sharing>PublishSubscribe</sharing>
      <transportation>HLAreliable</transportation><order>Receive</order>
      <parameter><name>Content</name><dataType>HLAopaqueData</dataType></parameter>
    </interactionClass>
  </interactionClass></interactions>
</objectModel>
"""
LOAD = FomModule("load.xml", DOCUMENT.encode())


class Federate(FederateAmbassador):
    """Counts reflections, and has something done with interactions."""

    def __init__(self, address: str, *, waits: bool = False) -> None:
        self.reflected = 0
        self.received = 0
        self.answers = False
        settings = ClientSettings(address=address, asynchronous=not waits)
        self.rti = FederateProtocolAmbassador(settings)

    def share(self) -> None:
        """Publish and subscribe to all there is."""
        rti = self.rti
        self.thing = rti.get_object_class_handle("HLAobjectRoot.Thing")
        self.state = rti.get_attribute_handle(self.thing, "State")
        self.ping = rti.get_interaction_class_handle("HLAinteractionRoot.Ping")
        self.content = rti.get_parameter_handle(self.ping, "Content")
        rti.publish_object_class_attributes(self.thing, {self.state})
        rti.subscribe_object_class_attributes(self.thing, {self.state})
        rti.publish_interaction_class(self.ping)
        rti.subscribe_interaction_class(self.ping)

    def send(self) -> None:
        """Send an interaction."""
        self.rti.send_interaction(self.ping, {self.content: PAYLOAD})

    def reflect_attribute_values(
        self,
        object_instance: Any,
        attribute_values: Any,
        user_supplied_tag: bytes,
        supplement: Supplement,
    ) -> None:
        (value,) = attribute_values.values()
        if NUMBER.unpack_from(value) != (self.reflected,):
            raise RuntimeError(f"not update {self.reflected}: {value.hex()}")
        self.reflected += 1

    def receive_interaction(
        self,
        interaction_class: Any,
        parameter_values: Any,
        user_supplied_tag: bytes,
        supplement: Supplement,
    ) -> None:
        self.received += 1
        if self.answers:
            self.send()


class Round(NamedTuple):
    """What one end tells of a round."""

    ended: float  #: by the clock that all processes share, in s
    spent: float  #: s of CPU


def now() -> float:
    return time.clock_gettime(time.CLOCK_MONOTONIC)


def serve_rti(orders: Connection) -> None:
    """The RTI's process: answers each word with the CPU time that it has taken."""
    with RtiServer(Rti(), listen=[f"tcp://{HOST}:0"]) as server:
        orders.send(str(server.addresses[0]))
        while orders.recv():
            orders.send(time.process_time())


def federate(address: str, orders: Connection) -> None:
    """The other federate's process: reflects so many updates, or answers pings."""
    end = Federate(address)
    with end.rti.connection(end), end.rti.joined("load", "load", [LOAD]):
        end.share()
        orders.send("joined")
        for count in iter(orders.recv, None):
            end.reflected = end.received = 0
            end.answers = count < 0
            orders.send("ready")
            spent = time.process_time()
            while end.reflected < count or end.received < -count:
                end.rti.evoke_multiple_callbacks(0.05, 0.05)
            orders.send(Round(now(), time.process_time() - spent))


class Figures(NamedTuple):
    """Of one way: a number for each round."""

    rates: list[float]  #: messages a second that arrived
    spent: dict[str, list[float]]  #: s of CPU for one, by process

    def add(self, rate: float, **spent: float) -> None:
        self.rates.append(rate)
        for name, seconds in spent.items():
            self.spent.setdefault(name, []).append(seconds)


def start(target: Callable[..., None], *words: Any) -> Connection:
    """Start a process; the end of a pipe to it."""
    mine, theirs = SPAWN.Pipe()
    SPAWN.Process(target=target, args=(*words, theirs), daemon=True).start()
    return mine


class RtiRace:
    """Our RTI, this process as the one federate and another as the other.

    ``waits``: for the answer to each update and interaction.
    """

    def __init__(self, *, waits: bool = False) -> None:
        self._updates = WAITED if waits else UPDATES
        self._server = start(serve_rti)
        address = self._server.recv()
        self._end = Federate(address, waits=waits)
        self._end.rti.connect(self._end)
        self._end.rti.create_federation_execution("load", [LOAD])
        self._end.rti.join_federation_execution("load", "load")
        self._end.share()
        self._other = start(federate, address)
        self._other.recv()
        self._thing = self._end.rti.register_object_instance(self._end.thing)

    def _server_spent(self) -> float:
        self._server.send("spent")
        spent: float = self._server.recv()
        return spent

    def race(self, figures: Figures) -> None:
        """One round of updates."""
        self._other.send(self._updates)
        self._other.recv()
        served = self._server_spent()
        spent, begun = time.process_time(), now()
        update, thing, state = (
            self._end.rti.update_attribute_values,
            self._thing,
            self._end.state,
        )
        rest = PAYLOAD[NUMBER.size :]
        for number in range(self._updates):
            update(thing, {state: NUMBER.pack(number) + rest}, b"")
        spent = time.process_time() - spent
        other: Round = self._other.recv()
        served = self._server_spent() - served
        if self._end.rti.refused:
            raise RuntimeError(f"the RTI refused: {dict(self._end.rti.refused)}")
        figures.add(
            self._updates / (other.ended - begun),
            sender=spent / self._updates,
            between=served / self._updates,
            receiver=other.spent / self._updates,
        )

    def ping(self) -> np.ndarray:
        """Round trips of interactions, in seconds."""
        self._other.send(-(PINGS + WARM))
        self._other.recv()
        trips = np.zeros(PINGS + WARM)
        end = self._end
        for number in range(len(trips)):
            begun = now()
            end.send()
            while end.received <= number:
                end.rti.evoke_callback(10.0)
            trips[number] = now() - begun
        self._other.recv()
        return trips[WARM:]

    def close(self) -> None:
        self._other.send(None)
        self._server.send(None)
        self._end.rti.close()


def message(body: bytes) -> bytes:
    """A message of the protocol as a federate sends it."""
    kind = int(MessageType.CALL_REQUEST)
    return HEADER.pack(SIZE + len(body), 1, 1, 1, kind) + body


class Passing(asyncio.Protocol):
    """Passes each whole message on to the other connection."""

    ends: list["Passing"] = []

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: Any = transport
        self.held = b""
        self.ends.append(self)

    def data_received(self, data: bytes) -> None:
        other = self.ends[1 - self.ends.index(self)]
        octets = self.held + data
        at, whole = 0, len(octets)
        messages = []
        while whole - at >= 4:
            (size,) = NUMBER.unpack_from(octets, at)
            if whole - at < size:
                break
            messages.append(octets[at : at + size])
            at += size
        self.held = octets[at:]
        other.transport.writelines(messages)


def serve_relay(orders: Connection) -> None:
    """The relay's process."""

    async def serve() -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(Passing, HOST, 0)
        orders.send(server.sockets[0].getsockname()[1])
        while await loop.run_in_executor(None, orders.recv):
            orders.send(time.process_time())

    asyncio.run(serve())


def take(sock: socket.socket, count: int, size: int) -> None:
    """Receive so many messages."""
    held = 0
    while held < count * size:
        held += len(sock.recv(1 << 18))


def relayed(port: int, orders: Connection) -> None:
    """The process behind the relay: takes messages, or sends each back."""
    size = len(OCTETS)
    with socket.create_connection((HOST, port)) as sock:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for count in iter(orders.recv, None):
            orders.send("ready")
            spent = time.process_time()
            if count > 0:
                take(sock, count, size)
            for _ in range(-count):
                take(sock, 1, size)
                sock.sendall(OCTETS)
            orders.send(Round(now(), time.process_time() - spent))


class RelayRace:
    """The relay between two bare sockets."""

    def __init__(self) -> None:
        self._server = start(serve_relay)
        port = self._server.recv()
        self._socket = socket.create_connection((HOST, port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._other = start(relayed, port)

    def _server_spent(self) -> float:
        self._server.send("spent")
        spent: float = self._server.recv()
        return spent

    def race(self, figures: Figures) -> None:
        """One round of messages."""
        self._other.send(UPDATES)
        self._other.recv()
        served = self._server_spent()
        spent, begun = time.process_time(), now()
        send = self._socket.sendall
        for _ in range(UPDATES):
            send(OCTETS)
        spent = time.process_time() - spent
        other: Round = self._other.recv()
        served = self._server_spent() - served
        figures.add(
            UPDATES / (other.ended - begun),
            sender=spent / UPDATES,
            between=served / UPDATES,
            receiver=other.spent / UPDATES,
        )

    def ping(self) -> np.ndarray:
        """Round trips of one message, in seconds."""
        self._other.send(-(PINGS + WARM))
        self._other.recv()
        trips = np.zeros(PINGS + WARM)
        for number in range(len(trips)):
            begun = now()
            self._socket.sendall(OCTETS)
            take(self._socket, 1, len(OCTETS))
            trips[number] = now() - begun
        self._other.recv()
        return trips[WARM:]

    def close(self) -> None:
        self._other.send(None)
        self._server.send(None)
        self._socket.close()


UPDATE = b"\0\0\0\1", {b"\0\0\0\1": PAYLOAD}, b""
OCTETS = message(Codec().pack_call("updateAttributeValues", UPDATE))


def print_rates(results: dict[str, Figures]) -> None:
    """Print what was delivered, and at what price."""
    print(f"\nUpdates of {len(PAYLOAD)} octets, none lost")
    print(f"{'':18}{'updates/s':>20}{'of the relay':>14}{'CPU us an update':>24}")
    print(f"{'':18}{'median':>10}{'best':>10}{'':14}{'sender between receiver':>24}")
    *_, relay = results.values()
    for name, (rates, spent) in results.items():
        ratios = (ours / its for ours, its in zip(rates, relay.rates, strict=True))
        share = statistics.median(ratios)
        prices = "".join(f"{1e6 * min(each):8.1f}" for each in spent.values())
        median = statistics.median(rates)
        print(f"{name:18}{median:10.0f}{max(rates):10.0f}{share:14.0%}{prices:>24}")


def print_trips(results: dict[str, np.ndarray]) -> None:
    """Print round trips in percentiles."""
    print(f"\nRound trip of {len(PAYLOAD)} octets in an interaction: microseconds")
    print(f"{'':18}" + "".join(f"{name:>8}" for name in ("p50", "p90", "p99", "max")))
    *_, relay = results.values()
    for name, trips in results.items():
        figures = np.percentile(trips, [50, 90, 99, 100]) * 1e6
        times = np.median(trips) / np.median(relay)
        print(
            f"{name:18}"
            + "".join(f"{figure:8.0f}" for figure in figures)
            + f"   {times:.1f} times the relay's median"
        )


def main() -> int:
    print(f"Python {sys.version.split()[0]}, {os.cpu_count()} processors")
    races: dict[str, RtiRace | RelayRace] = {
        OURS: RtiRace(),
        "each waited for": RtiRace(waits=True),
        "bare TCP relay": RelayRace(),
    }
    results = {name: Figures([], {}) for name in races}
    for _ in range(ROUNDS):
        for name, race in races.items():
            race.race(results[name])
    print_rates(results)
    trips = {name: race.ping() for name, race in races.items()}
    print_trips(trips)
    for race in races.values():
        race.close()
    rate = statistics.median(results[OURS].rates)
    trip = float(np.median(trips[OURS]))
    wanted = {
        f"{UPDATES_WANTED} updates/s delivered": rate >= UPDATES_WANTED,
        f"a round trip under {ROUND_TRIP_WANTED * 1e3:g} ms": trip < ROUND_TRIP_WANTED,
    }
    for what, met in wanted.items():
        print(f"{what}: {'met' if met else 'missed'}")
    return 0 if all(wanted.values()) else 1


if __name__ == "__main__":
    raise SystemExit(main())
