"""A stage: threats that run, and a second application that listens and shoots."""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from federates.base import Assignment
from federates.threats.config import ThreatsConfig
from federates.threats.federate import ThreatsFederate
from interop.config import read_config
from interop.dis import EntityId, SimulationAddress
from interop.exercise import Agreement, Exercise, Received
from interop.messages.events import events_in
from interop.messages.seal import Keyring

EPOCH = 1_800_000_000.0
AHEAD = 12_345.0  # s by which the exercise clock is ahead of simulation time


class Stage:
    """Steps the federate and hands what it sends to a partner, and back."""

    def __init__(self, seed: int = 1, **values: Any) -> None:
        config = read_config(ThreatsConfig, values, file="x", where="")
        self.agreement = Agreement()
        self.federate = ThreatsFederate(
            Assignment(
                name="threats",
                config=config,
                address=SimulationAddress(1, 66),
                rng=np.random.default_rng(seed),
                keyring=Keyring.generate(),
                agreement=self.agreement,
                epoch=EPOCH,
                control=EntityId(1, 99, 0),
            )
        )
        self.partner = Exercise(self.agreement, SimulationAddress(1, 99))
        self.now = EPOCH + AHEAD
        self.federate.start(self.now)
        self.datagrams: list[bytes] = []
        self.bodies: list[Any] = []  # all that the partner heard, but entity states
        self.events: list[Any] = []

    @property
    def elapsed(self) -> float:
        return self.now - AHEAD - EPOCH

    def step(self, dt: float = 0.5, inbound: list[bytes] | None = None) -> Received:
        """One step later; ``inbound`` datagrams arrive at the federate."""
        self.now += dt
        self.datagrams = self.federate.step(self.now, inbound or [])
        received = self.partner.receive(self.datagrams, now=self.now)
        for kind in received.types:
            if kind != 1:
                self.bodies += [
                    received.index.pdu(row).body for row in received.rows_of(kind)
                ]
        self.events += [event for _, event in events_in(received)]
        return received

    def run(self, seconds: float, dt: float = 0.5) -> None:
        for _ in range(round(seconds / dt)):
            self.step(dt)

    def from_partner(self, *bodies: Any, ago: float = 0.0) -> list[bytes]:
        """Datagrams of the partner, stamped ``ago`` s before the next half second."""
        for body in bodies:
            self.partner.send(body)
        return self.partner.flush(now=self.now + 0.5 - ago)

    def said(self, kind: type) -> list[Any]:
        return [body for body in self.bodies if isinstance(body, kind)]

    def told(self, kind: type) -> list[Any]:
        return [event for event in self.events if isinstance(event, kind)]

    def entity(self, marking: str) -> EntityId | None:
        """Identifier of the entity that the partner sees with this marking."""
        heard = self.partner.heard
        for row in range(len(heard)):
            if heard.marking_of(row) == marking:
                return EntityId(*map(int, heard.ids[row]))
        return None

    def seen(self, marking: str) -> tuple[np.ndarray, np.ndarray, int]:
        """Position, velocity and appearance as the partner reckons them."""
        entity = self.entity(marking)
        assert entity is not None, f"{marking} is not there"
        row = self.partner.heard.row_of(entity)
        states = self.partner.heard.states(self.now)
        return (
            states.position[row],
            states.velocity[row],
            int(self.partner.heard.appearance[row]),
        )


@pytest.fixture
def stage() -> Iterator[Callable[..., Stage]]:
    yield Stage
