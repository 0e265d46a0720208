"""Steps all federates in one process, as fast as the machine goes, reproducibly."""

import dataclasses
import hashlib
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

from interop.bus import Address, Bus, Datagram, LoopbackNetwork
from interop.dis import Batch
from interop.exercise import Inbox
from interop.messages.seal import KEY_SIZE, Keyring

from ..base import Federate
from .build import Casting, build

FIRST_PORT = 49152  #: of the federates, as their recording shows them
#: Called once a step with the exercise clock and all that was sent in it.
Listener = Callable[[float, Sequence[Datagram]], None]
#: Wraps a federate's place on the network, for instance to make it lossy.
Wrap = Callable[[Bus, str], Bus]


def seed_keyring(seed: int) -> Keyring:
    """The key of a run in lock step that was given none: no secret, made of its seed.

    Sealed octets are part of what a run sends, so one under a random key would be
    another one each time, octet for octet. In lock step they cross no network.
    """
    text = b"dome lock step, seed %d" % seed
    return Keyring({1: hashlib.sha256(text).digest()[:KEY_SIZE]}, 1)


class Traffic(tuple[Datagram, ...]):
    """Datagrams, and what is in them as a batch that all who ask share."""

    @cached_property
    def octets(self) -> Batch:
        """The datagrams without their sources."""
        return Batch(datagram.octets for datagram in self)


class LockStep:
    """Every federate is stepped at the same exercise clock, which then moves on.

    What one sends in a step the others receive in the next one, so that nothing
    depends on the order in which they are stepped. Their datagrams are a function of
    scenario, seed and key: no clock, no process and no hash order is in them. The
    casting's speed is that of a clock on the wall and means nothing here.

    Those whose bus is as the network made it receive all that the others sent: they
    share it as one batch, which is looked into once. A bus that was wrapped gives its
    own account of what arrived.
    """

    def __init__(self, casting: Casting, *, wrap: Wrap = lambda bus, name: bus) -> None:
        scenario = casting.scenario
        casting = dataclasses.replace(casting, speed=1.0)  # its clock has no wires
        self.network = LoopbackNetwork()  #: others may join it and hear or speak
        self._listener = self.network.join(("127.0.0.1", 1))
        self.federates: list[Federate[Any]] = []
        self.addresses: dict[str, Address] = {}
        self._buses: list[Bus] = []
        self._sharing: list[bool] = []
        self._sent = Traffic()  #: in the last step
        self._digest = hashlib.sha256()
        self._step = scenario.head.step
        self._ticks = 0
        self._epoch = scenario.epoch
        max_size = scenario.agreement.max_datagram
        for port, name in enumerate(casting.played, FIRST_PORT):
            address = self.addresses[name] = ("127.0.0.1", port)
            bus = self.network.join(address, max_size=max_size)
            self._buses.append(wrap(bus, name))
            self._sharing.append(self._buses[-1] is bus)
            self.federates.append(build(casting, name))

    @property
    def now(self) -> float:
        """The exercise clock: it begins at the scenario's epoch."""
        return self._epoch + self._ticks * self._step

    @property
    def digest(self) -> str:
        """SHA-256 of all datagrams that federates sent so far, as hexadecimal.

        Each with two octets of length before it, in the order of sending.
        """
        return self._digest.hexdigest()

    @property
    def done(self) -> bool:
        """Whether every federate has left."""
        return all(federate.done for federate in self.federates)

    def step(self, listener: Listener | None = None) -> None:
        """Step every federate once."""
        now = self.now
        between = self._listener.receive(now=now)  # what other members said
        batch = (
            Traffic((*self._sent, *between)).octets if between else self._sent.octets
        )
        own = _ranges(self._sent)
        arrived = [bus.receive(now=now) for bus in self._buses]
        for number, (federate, bus) in enumerate(
            zip(self.federates, self._buses, strict=True)
        ):
            inbox: Sequence[bytes]
            if self._sharing[number]:
                inbox = Inbox(batch, own.get(bus.address, range(0)))
            else:
                inbox = [d.octets for d in arrived[number]]
            datagrams = federate.step(now, inbox)
            for datagram in datagrams:
                self._digest.update(len(datagram).to_bytes(2, "big") + datagram)
            bus.send(datagrams, now=now)
        self._sent = Traffic(self._listener.receive(now=now))
        if listener is not None:
            listener(now, Traffic((*between, *self._sent)) if between else self._sent)
        self._ticks += 1


def _ranges(datagrams: Sequence[Datagram]) -> dict[Address, range]:
    """The numbers of the datagrams that each member sent, all of them at once."""
    ranges: dict[Address, range] = {}
    for number, datagram in enumerate(datagrams):
        first = ranges.get(datagram.source, range(number, number)).start
        ranges[datagram.source] = range(first, number + 1)
    return ranges
