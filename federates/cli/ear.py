"""What ``dome run`` hears the processes of its layers with."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence

from interop.bus import Bus, Datagram
from interop.exercise.clock import ExerciseClock

#: Takes the exercise clock, and what was sent up to then.
Hear = Callable[[float, Sequence[Datagram]], None]


class Ear(ABC):
    """Hears a run.

    Parameters
    ----------
    options : of ``dome join``, by which a layer comes to where this hears it
    """

    def __init__(self, options: Sequence[str]) -> None:
        self.options = options

    @abstractmethod
    def listen(self, hear: Hear, over: Callable[[], bool], poll: float) -> None:
        """Hear until ``over()``, which is asked every ``poll`` s or more often."""

    def drain(self, hear: Hear) -> None:
        """Hear what is still there once all have left."""

    def dropped(self) -> int:
        """Count the datagrams that were lost here."""
        return 0


class BusEar(Ear):
    """Hears a network, by the clock on the wall."""

    def __init__(self, bus: Bus, clock: ExerciseClock, options: Sequence[str]) -> None:
        super().__init__(options)
        self._bus = bus
        self._clock = clock

    def listen(self, hear: Hear, over: Callable[[], bool], poll: float) -> None:
        """Hear until ``over()``."""
        while not over():
            self._bus.wait(poll)
            self.drain(hear)

    def drain(self, hear: Hear) -> None:
        """Hear what is there."""
        now = self._clock.now()
        hear(now, self._bus.receive(now=now))

    def dropped(self) -> int:
        """Count the datagrams that were lost here."""
        return self._bus.dropped()
