"""Applications that a federate under test meets: a relay, and holders of a radio."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from federates.base import Federate
from interop.dis import EntityId, EntityType, SimulationAddress
from interop.dis.coordinates import geodetic_to_ecef
from interop.exercise import Agreement, Exercise, Received
from interop.messages import Delivered, Keyring, Radios, RelayRadios

EPOCH = 1_800_000_000.0
KEYRING = Keyring({1: bytes(range(32))}, 1)
ANYTHING = EntityType.parse("1.5.225.12.0.0.0")
STEP = 0.5


class Application:
    """One other application of the exercise, played by a test."""

    def __init__(self, number: int) -> None:
        self.exercise = Exercise(Agreement(), SimulationAddress(1, number))
        self.received: Received | None = None

    @property
    def id(self) -> EntityId:
        return self.exercise.id

    def add(self, position: Any, **more: Any) -> EntityId:
        rows = self.exercise.owned.add(
            [more.pop("entity_type", ANYTHING)],
            ["PARTNER"],
            force=more.pop("force", 1),
            algorithm=more.pop("algorithm", 5),
            position=np.reshape(position, (1, 3)),
            **more,
        )
        return self.exercise.owned.id_of(int(rows[0]))

    def step(self, now: float, datagrams: Sequence[bytes]) -> list[bytes]:
        self.received = self.exercise.receive(datagrams, now=now)
        self.hear(now)
        return self.exercise.flush(now=now)

    def hear(self, now: float) -> None:
        """Act on what was received."""


class Terminal(Application):
    """Has one radio at ``position``; what it hears is in ``inbox``."""

    def __init__(self, number: int, position: Any, keyring: Keyring = KEYRING) -> None:
        super().__init__(number)
        self.radios = Radios(self.exercise, keyring)
        self.entity = self.add(position)
        self.radios.open([self.entity], np.reshape(position, (1, 3)))
        self.inbox: list[Delivered] = []
        self.outbox: list[tuple[EntityId, object]] = []

    def send(self, destination: EntityId, message: object) -> None:
        self.outbox.append((destination, message))

    def hear(self, now: float) -> None:
        assert self.received is not None
        self.inbox += self.radios.receive(self.received, now=now)
        for destination, message in self.outbox:
            self.radios.send(self.entity, destination, message, time=now)
        self.outbox.clear()

    def heard(self, kind: type) -> list[Any]:
        return [d.message for d in self.inbox if isinstance(d.message, kind)]


class Relay(Application):
    """Sends on what it hears, at once, from high above latitude 0.7, longitude 0.2."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.radios = RelayRadios(self.exercise)
        position = geodetic_to_ecef(0.7, 0.2, 30e6)[np.newaxis]
        entity = self.add(position)
        self.row = int(self.radios.open([entity], position)[0])
        self.losing = False  #: drop everything
        self.copies = 1  #: how often each message goes out

    def hear(self, now: float) -> None:
        assert self.received is not None
        for message in self.radios.receive(self.received, now=now):
            if not self.losing:
                for _ in range(self.copies):
                    self.radios.send(self.row, message.envelope, message.data, now=now)


class Stage:
    """Steps a federate and its partners together; all hear all one step later."""

    def __init__(
        self, federate: Federate[Any], *partners: Application, elapsed: float = 0.0
    ) -> None:
        self.federate = federate
        self.partners = list(partners)
        self.now = EPOCH + elapsed
        self.sent: list[bytes] = []  #: of the federate, in its last step
        self.all_sent: list[bytes] = []  #: of the federate, ever
        self._pending: list[list[bytes]] = [[] for _ in range(len(partners) + 1)]
        federate.clock.start(self.now, self.now)

    def step(self, *, forged: Sequence[bytes] = ()) -> None:
        everyone = [self.federate, *self.partners]
        outputs = []
        for k, one in enumerate(everyone):
            inbox = [
                datagram
                for j, datagrams in enumerate(self._pending)
                if j != k
                for datagram in datagrams
            ]
            if k == 0:
                inbox += forged
            outputs.append(one.step(self.now, inbox))
        self._pending = outputs
        self.sent = outputs[0]
        self.all_sent += self.sent
        self.now += STEP

    def join(self, partner: Application) -> None:
        """Another application comes."""
        self.partners.append(partner)
        self._pending.append([])

    def sent_by(self, partner: Application) -> list[bytes]:
        """Datagrams of a partner's last step."""
        return self._pending[1 + self.partners.index(partner)]

    def run(self, seconds: float) -> None:
        for _ in range(round(seconds / STEP)):
            self.step()
