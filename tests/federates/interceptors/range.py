"""A firing range for tests: weapons, command, a relay, and a target by hand.

The target's Entity States are packed octet by octet from the published layout
(dis-facts, PDU 1), not by our codec: it is a foreign simulator's.
"""

import struct
from collections.abc import Sequence
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from federates.base import Assignment
from federates.interceptors.config import InterceptorsConfig
from federates.interceptors.federate import InterceptorsFederate
from federates.world.frames import fixed_acceleration
from interop.dis import (
    Detonation,
    EntityId,
    EntityState,
    Fire,
    Location,
    Pdu,
    SimulationAddress,
    Vector,
    decode_pdu,
    split,
)
from interop.messages.records import (
    EngagementOrder,
    OrderStatus,
    TrackClass,
    TrackState,
    TrackUpdate,
)

WEAPONS, COMMAND, RELAY, CONTROL = 51, 40, 20, 1
TARGET = EntityId(7, 700, 1)
Floats = NDArray[np.float64]


class Target:
    """One entity of another simulator, in free fall or flying as ``pull`` has it."""

    def __init__(self, position: Floats, velocity: Floats, *, falling: bool) -> None:
        self.position, self.velocity = position, velocity
        self.falling = falling
        self.appearance = 0
        self.silent = False

    @property
    def acceleration(self) -> Floats:
        if self.falling:
            return fixed_acceleration(self.position, self.velocity)
        up = self.position / np.linalg.norm(self.position)
        return -(self.velocity @ self.velocity) / np.linalg.norm(self.position) * up

    def move(self, dt: float) -> None:
        """One step of the classical Runge-Kutta method."""

        def rate(y: Floats) -> Floats:
            if self.falling:
                pull = fixed_acceleration(y[:3], y[3:])
            else:
                pull = -(y[3:] @ y[3:]) / (y[:3] @ y[:3]) * y[:3]
            return np.concatenate((y[3:], pull))

        y = np.concatenate((self.position, self.velocity))
        k1 = rate(y)
        k2 = rate(y + k1 * dt / 2)
        k3 = rate(y + k2 * dt / 2)
        k4 = rate(y + k3 * dt)
        y = y + (k1 + 2 * k2 + 2 * k3 + k4) * dt / 6
        self.position, self.velocity = y[:3], y[3:]

    def pdu(self, now: float) -> bytes:
        """Entity State, version 6, dead reckoning RVW, absolute timestamp."""
        units = int((now % 3600.0) / 3600.0 * 2**31) << 1 | 1
        head = struct.pack(">BBBBIHH", 6, 1, 1, 1, units, 144, 0)
        body = struct.pack(">HHHBB", *(7, 700, 1), 2, 0)
        body += struct.pack(">BBHBBBB", 2, 10, 222, 1, 38, 0, 0) + bytes(8)
        body += struct.pack(">3f3d3f", *self.velocity, *self.position, 0.1, 0.2, 0.3)
        body += struct.pack(
            ">IB15x3f3f", self.appearance, 4, *self.acceleration, 0, 0, 0
        )
        body += struct.pack(">B11sI", 1, b"FOREIGN", 0)
        assert len(head + body) == 144
        return head + body


class Range:
    """Steps weapons and a target; keeps every PDU that the weapons sent."""

    def __init__(
        self,
        partners: ModuleType,
        config: InterceptorsConfig,
        target: Target,
        site: Floats,
    ) -> None:
        self.weapons = InterceptorsFederate(
            Assignment(
                name="weapons",
                config=config,
                address=SimulationAddress(1, WEAPONS),
                rng=np.random.default_rng(3),
                keyring=partners.KEYRING,
                epoch=partners.EPOCH,
                control=EntityId(1, CONTROL, 0),
                addresses={"command": EntityId(1, COMMAND, 0)},
            )
        )
        self.command = partners.Terminal(COMMAND, site)
        self.relay = partners.Relay(RELAY)
        self.control = partners.Application(CONTROL)
        self.target = target
        self.stage = partners.Stage(
            self.weapons, self.command, self.relay, self.control
        )
        self.pdus: list[tuple[float, Pdu]] = []
        self.updating: int | None = None  # order whose target is told every 2 s
        self.noise = np.zeros(3)
        self.run(2.0)

    @property
    def now(self) -> float:
        now: float = self.stage.now
        return now

    def platform(self, k: int = 0) -> EntityId:
        return EntityId(1, WEAPONS, 1 + k)

    def state(self, **changes: Any) -> TrackState:
        class_ = TrackClass.BALLISTIC if self.target.falling else TrackClass.CRUISE
        values: dict[str, Any] = {
            "track": 9,
            "time": self.now,
            "position": Location(*(self.target.position + self.noise).tolist()),
            "velocity": Vector(*self.target.velocity.tolist()),
            "acceleration": Vector(*self.target.acceleration.tolist()),
            "position_sigma": 100.0,
            "velocity_sigma": 5.0,
            "class_": class_,
        }
        return TrackState(**{**values, **changes})

    def order(self, number: int = 1, **changes: Any) -> EngagementOrder:
        values: dict[str, Any] = {
            "order": number,
            "weapon": self.platform(),
            "shots": 1,
            "expires": self.now + 20.0,
            "target": self.state(),
        }
        return EngagementOrder(**{**values, **changes})

    def send(self, message: object, to: EntityId | None = None) -> None:
        self.command.send(to or self.platform(), message)

    def run(self, seconds: float, *, forged: Sequence[bytes] = ()) -> None:
        for _ in range(round(seconds / 0.5)):
            inbox = [] if self.target.silent else [self.target.pdu(self.now)]
            if self.updating is not None and self.now % 2.0 == 0.0:
                self.send(TrackUpdate(self.updating, self.state()))
            now = self.now
            self.stage.step(forged=[*inbox, *forged])
            for datagram in self.stage.sent:
                for octets in split(datagram):
                    self.pdus.append((now, decode_pdu(octets)))
            self.target.move(0.5)

    def bodies(self, datagrams: Sequence[bytes]) -> list[object]:
        return [decode_pdu(o).body for d in datagrams for o in split(d)]

    def sent(self, kind: type) -> list[Any]:
        return [pdu.body for _, pdu in self.pdus if type(pdu.body) is kind]

    @property
    def fires(self) -> list[Fire]:
        return self.sent(Fire)

    @property
    def detonations(self) -> list[Detonation]:
        return self.sent(Detonation)

    def states_of(self, entity: EntityId) -> list[EntityState]:
        return [s for s in self.sent(EntityState) if s.entity_id == entity]

    def states(self) -> list[int]:
        """States of orders that command was told, in the order of their arrival."""
        return [status.state for status in self.command.heard(OrderStatus)]
