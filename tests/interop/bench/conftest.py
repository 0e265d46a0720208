"""A federate that does what is expected of it, with faults to be switched on."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest

from fom.enums import DeadReckoningAlgorithm, FrozenBehavior, ResponseFlag
from interop.bench import CASES, Bench, Result, VirtualGround, play
from interop.dis import (
    Acknowledge,
    AcknowledgeR,
    CreateEntity,
    CreateEntityR,
    EntityId,
    EntityType,
    RemoveEntity,
    RemoveEntityR,
    SimulationAddress,
    StartResume,
    StartResumeR,
    StopFreeze,
    StopFreezeR,
)
from interop.exercise import Agreement, Exercise, Received

PLACES = np.array([[-4.5e6, -1.8e6, 4.1e6], [-4.5e6, -1.8001e6, 4.1e6]])  # m
RADAR = EntityType(1, 1, 225, 28, 2, 2, 2)
TRANSMIT = FrozenBehavior.TRANSMIT
FLAGS = {
    CreateEntity: (Acknowledge, 1),
    RemoveEntity: (Acknowledge, 2),
    StartResume: (Acknowledge, 3),
    StopFreeze: (Acknowledge, 4),
    CreateEntityR: (AcknowledgeR, 1),
    RemoveEntityR: (AcknowledgeR, 2),
    StartResumeR: (AcknowledgeR, 3),
    StopFreezeR: (AcknowledgeR, 4),
}
RELIABLE = [kind for kind, (answer, _) in FLAGS.items() if answer is AcknowledgeR]


class Decent:
    """A federate with two entities at rest; tests override what is to be wrong."""

    address = SimulationAddress(1, 7)
    places = PLACES

    def __init__(self) -> None:
        self.exercise = Exercise(Agreement(), self.address)
        self.done = False
        self.running = False
        self.resume_at = float("inf")

    def step(self, now: float, datagrams: Sequence[bytes]) -> Sequence[bytes]:
        received = self.exercise.receive(datagrams, now=now)
        self.hear(received)
        for request in (*self.exercise.management.incoming, *self.reliable(received)):
            self.obey(request, now)
        if now >= self.resume_at:
            self.resume()
        if self.running and not self.done:
            self.act(now)
        return self.exercise.flush(now=now)

    def hear(self, received: Received) -> None:
        """Take in what is no request; tests say what."""

    def act(self, now: float) -> None:
        """Do what is to be done in a step while it runs; tests say what."""

    def reliable(self, received: Received) -> list[Any]:
        """Requests with reliability, of a family that the toolkit leaves to us."""
        return [
            body
            for kind in RELIABLE
            for body in received.of(kind)
            if body.receiving_id == self.exercise.id
        ]

    def leave(self, now: float) -> Sequence[bytes]:
        self.done = True
        self.exercise.owned.remove_all()
        return self.exercise.flush(now=now)

    def obey(self, request: Any, now: float) -> None:
        able = True
        match request:
            case CreateEntity() | CreateEntityR():
                self.create()
            case StartResume() | StartResumeR():
                self.create()
                self.resume_at = max(now, request.real_time.seconds)
            case StopFreeze() | StopFreezeR():
                self.freeze(request.frozen_behavior)
            case RemoveEntity():
                able = self.remove(request.receiving_id)
        if getattr(request, "reliability", 0) == 0:
            self.answer(request) if able else self.refuse(request)

    def create(self) -> None:
        if not len(self.exercise.owned):
            self.add()

    def add(self) -> None:
        self.exercise.owned.add(
            [RADAR] * 2,
            ["RADAR-1", "RADAR-2"],
            force=1,
            algorithm=DeadReckoningAlgorithm.STATIC,
            position=self.places,
        )

    def freeze(self, behavior: int) -> None:
        self.resume_at = float("inf")
        self.exercise.owned.frozen = True
        self.exercise.muted = not behavior & TRANSMIT
        self.running = False

    def resume(self) -> None:
        self.resume_at = float("inf")
        self.exercise.owned.frozen = self.exercise.muted = False
        self.running = True

    def remove(self, entity: EntityId) -> bool:
        owned = self.exercise.owned
        if entity.entity in (0, 0xFFFF):
            owned.remove_all()
            return True
        row = owned.row_of(entity)
        if row is not None:
            owned.remove([row])
        return row is not None

    def answer(self, request: Any) -> None:
        if type(request) in FLAGS:
            self.acknowledge(request, *FLAGS[type(request)], ResponseFlag.ABLE)

    def refuse(self, request: Any) -> None:
        self.acknowledge(request, *FLAGS[type(request)], ResponseFlag.UNABLE)

    def acknowledge(self, request: Any, kind: Any, flag: int, able: int) -> None:
        self.exercise.management.answer(
            request,
            kind(
                self.exercise.id,
                request.originating_id,
                flag,
                able,
                request.request_id,
            ),
        )


@pytest.fixture(scope="session")
def decent() -> type[Any]:
    """The class, to be made worse."""
    return Decent


@pytest.fixture(scope="session")
def played() -> Callable[..., Result]:
    """Plays one case with a federate that a function makes."""

    def play_one(
        suite: str,
        name: str,
        make: Callable[[], Any],
        application: str | None = None,
    ) -> Result:
        told = None if application is None else SimulationAddress.parse(application)
        with VirtualGround(make) as ground, Bench(ground, application=told) as bench:
            (result,) = play([CASES[suite, name]], bench)
        return result

    return play_one
