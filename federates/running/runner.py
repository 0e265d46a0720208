"""Steps one federate under the wall clock."""

import logging
import os
from collections.abc import Callable, Sequence
from typing import Any

from interop.bus import Bus
from interop.datagrams import in_a_row
from interop.exercise.clock import ExerciseClock
from interop.settling import settle

from ..base import Federate
from .lateness import Lateness

logger = logging.getLogger(__name__)

#: Datagrams sent at once; Linux keeps some 90 of full size in a default buffer.
PORTION = 64
PAUSE = 0.002  #: wall-clock seconds between portions


class Runner:
    """The outermost loop of a federate's process.

    Parameters
    ----------
    federate : what is stepped
    bus : where its datagrams go and come from; closed by the caller
    clock : the exercise clock, maybe faster than the wall's
    step : seconds of the exercise clock between steps
    """

    def __init__(
        self, federate: Federate[Any], bus: Bus, clock: ExerciseClock, step: float
    ) -> None:
        self.federate = federate
        self.lateness = Lateness()
        self._bus = bus
        self._clock = clock
        self._step = step

    def run(self, ended: Callable[[], bool] = lambda: False) -> None:
        """Step until the federate is done, or ``ended()``; then it leaves."""
        settle()
        due = self._clock.now()
        inbox: list[Sequence[bytes]] = []
        while not (self.federate.done or ended()):
            self._listen_until(due, inbox)
            now = self._clock.now()
            if self.federate.clock.running:
                self.lateness.add((now - due) / self._clock.speed)
            # Steps that were missed are counted as late, but never chased.
            due += max((now - due) // self._step, 0.0) * self._step
            self._report_vitals()
            datagrams = self.federate.step(now, in_a_row(inbox))
            inbox = []
            self._send(datagrams, inbox)
            due += self._step
        self._send(self.federate.leave(self._clock.now()), inbox)

    def _send(self, datagrams: Sequence[bytes], inbox: list[Sequence[bytes]]) -> None:
        """Send what a step gave, in portions that receivers with small buffers take."""
        for start in range(0, len(datagrams), PORTION):
            if start:
                self._listen_until(self._clock.now() + PAUSE * self._clock.speed, inbox)
            portion = datagrams[start : start + PORTION]
            self._bus.send(portion, now=self._clock.now())

    def _listen_until(self, due: float, inbox: list[Sequence[bytes]]) -> None:
        """Take datagrams in as they arrive, so that no buffer fills up meanwhile."""
        while True:
            inbox.append(self._bus.receive(now=self._clock.now()).octets)
            rest = self._clock.seconds_until(due)
            if rest <= 0:
                return
            self._bus.wait(rest)

    def _report_vitals(self) -> None:
        self.federate.vitals = {
            "process": os.getpid(),
            "dropped": self._bus.dropped(),
            **self.lateness.as_dict(),
        }
