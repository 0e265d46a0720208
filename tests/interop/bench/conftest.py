"""A federate that does what is expected of it, with faults to be switched on."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest

from fom.enums import AcknowledgeFlag, DeadReckoningAlgorithm, ResponseFlag
from interop.bench import CASES, Bench, Result, VirtualGround, play
from interop.dis import (
    Acknowledge,
    CreateEntity,
    EntityId,
    EntityType,
    RemoveEntity,
    SimulationAddress,
    StartResume,
    StopFreeze,
)
from interop.exercise import Agreement, Exercise

PORT = np.array([[-4.5e6, -1.8e6, 4.1e6]])  # m, on the ground
FLAGS = {
    CreateEntity: AcknowledgeFlag.CREATE_ENTITY,
    RemoveEntity: AcknowledgeFlag.REMOVE_ENTITY,
    StartResume: AcknowledgeFlag.START_RESUME,
    StopFreeze: AcknowledgeFlag.STOP_FREEZE,
}


class Decent:
    """A federate with two entities at rest; tests override what is to be wrong."""

    address = SimulationAddress(1, 7)

    def __init__(self) -> None:
        self.exercise = Exercise(Agreement(), self.address)
        self.done = False
        self.running = False

    def act(self, now: float) -> None:
        """Do what is to be done in a step while it runs; tests say what."""

    def step(self, now: float, datagrams: Sequence[bytes]) -> Sequence[bytes]:
        self.exercise.receive(datagrams, now=now)
        for request in self.exercise.management.incoming:
            self.obey(request, now)
        if self.running and not self.done:
            self.act(now)
        return self.exercise.flush(now=now)

    def leave(self, now: float) -> Sequence[bytes]:
        self.done = True
        self.exercise.owned.remove_all()
        return self.exercise.flush(now=now)

    def obey(self, request: Any, now: float) -> None:
        match request:
            case CreateEntity():
                self.create()
            case StartResume():
                self.create()
                self.running = True
                self.freeze(False)
            case StopFreeze():
                self.running = False
                self.freeze(True)
            case RemoveEntity():
                self.exercise.owned.remove_all()
                self.done = True
        self.answer(request)

    def freeze(self, frozen: bool) -> None:
        self.exercise.owned.frozen = self.exercise.muted = frozen

    def create(self) -> None:
        if not len(self.exercise.owned):
            self.exercise.owned.add(
                [EntityType(1, 1, 225, 28, 2, 2, 2)] * 2,
                ["RADAR-1", "RADAR-2"],
                force=1,
                algorithm=DeadReckoningAlgorithm.STATIC,
                position=np.repeat(PORT, 2, axis=0) + [[0.0] * 3, [100.0, 0.0, 0.0]],
            )

    def answer(self, request: Any) -> None:
        if type(request) in FLAGS:
            self.acknowledge(request, request.originating_id, FLAGS[type(request)])

    def acknowledge(self, request: Any, to: EntityId, flag: int) -> None:
        able = ResponseFlag.ABLE
        answer = Acknowledge(self.exercise.id, to, flag, able, request.request_id)
        self.exercise.management.answer(request, answer)


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
