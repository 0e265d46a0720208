"""The outermost loop: a stall is counted as lateness, and no tick is chased."""

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

import pytest

from federates.running.runner import Runner
from interop.bus import LoopbackNetwork
from interop.exercise.clock import ExerciseClock

STEP = 0.5


class Wall:
    """A wall clock that passes while somebody waits, or as he says."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def read(self) -> float:
        self.seconds += 1e-4  # as a loop that looks at it does
        return self.seconds


class Sleeper:
    """Takes two seconds over its third step."""

    def __init__(self, wall: Wall) -> None:
        self.clock = SimpleNamespace(running=True)
        self.vitals: dict[str, float] = {}
        self.times: list[float] = []
        self._wall = wall

    @property
    def done(self) -> bool:
        return len(self.times) == 10

    def step(self, now: float, datagrams: Sequence[bytes]) -> list[bytes]:
        self.times.append(now)
        if len(self.times) == 3:
            self._wall.seconds += 2.0
        return []

    def leave(self, now: float) -> list[bytes]:
        return []


@pytest.fixture
def sleeper() -> tuple[Sleeper, Runner]:
    wall = Wall()
    clock = ExerciseClock(1.0, utc=lambda: 1.8e9, monotonic=wall.read)
    federate: Any = Sleeper(wall)
    bus = LoopbackNetwork().join(("127.0.0.1", 5000))
    return federate, Runner(federate, bus, clock, STEP)


def test_a_stall_is_counted_as_lateness(sleeper: tuple[Sleeper, Runner]) -> None:
    federate, runner = sleeper
    runner.run()
    assert runner.lateness.steps == 10
    assert runner.lateness.percentile(100) == pytest.approx(1.5, abs=0.01)
    assert runner.lateness.percentile(80) < 0.01


def test_ticks_lost_in_a_stall_are_not_chased(
    sleeper: tuple[Sleeper, Runner],
) -> None:
    federate, runner = sleeper
    runner.run()
    apart = [b - a for a, b in zip(federate.times, federate.times[1:], strict=False)]
    assert apart[2] == pytest.approx(2.0, abs=0.01)
    assert all(gap == pytest.approx(STEP, abs=0.01) for gap in apart[:2] + apart[3:])
