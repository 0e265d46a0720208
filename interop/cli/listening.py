"""A network as a checker takes it: heard as it comes, judged a stretch at a time."""

import time

from ..bus import Address, Arrivals, Bus
from ..capture import Packet
from ..conformance import Checker, Severity
from ..exercise.clock import ExerciseClock
from .arrival import ArrivalTimes
from .progress import ProgressLine
from .record import concerns
from .stopping import Stopping

POLL = 0.2  #: s between two looks at whether to end
GATHER = 0.02  #: s from the first datagram to taking all that are there by then
INTERVAL = 0.5  #: s between two stretches: rules cost less on many PDUs at once
STRETCH = 4096  #: datagrams of the largest stretch


class Listener:
    """Gathers datagrams and has them judged; holds no socket and no clock.

    Parameters
    ----------
    checker : judges them
    network : where they were sent to
    exercise : leave out datagrams that hold PDUs of other exercises only; None is all
    speed : seconds of the exercise clock in a second
    """

    def __init__(
        self,
        checker: Checker,
        network: Address,
        exercise: int | None,
        *,
        speed: float = 1.0,
    ) -> None:
        self.checker = checker
        self.elsewhere = 0  #: datagrams of other exercises, which were left out
        self._network = network
        self._exercise = exercise
        self._times = ArrivalTimes(speed)
        self._waiting: list[Packet] = []

    def take(self, arrivals: Arrivals, *, now: float) -> None:
        """Keep what was taken at ``now`` (s, exercise clock); judge when it is much.

        Judging takes time in which nothing is taken: the time of a datagram is when
        it arrived.
        """
        times = self._times.of(arrivals, now=now)
        for when, (octets, source) in zip(times, arrivals, strict=True):
            if self._exercise is None or concerns(octets, self._exercise):
                self._waiting.append(Packet(when, source, self._network, octets))
            else:
                self.elsewhere += 1
        if len(self._waiting) >= STRETCH:
            self.judge()

    def judge(self) -> None:
        """Judge what has been kept."""
        for start in range(0, len(self._waiting), STRETCH):
            self.checker.take(self._waiting[start : start + STRETCH])
        self._waiting = []


def listen(
    bus: Bus,
    listener: Listener,
    clock: ExerciseClock,
    stopping: Stopping,
    *,
    duration: float,
) -> float:
    """Judge a network for so many seconds of its clock, or until asked to end.

    Returns the exercise clock at the end, s.
    """
    end = clock.now() + duration
    judged = time.monotonic()
    with ProgressLine() as progress:
        while not stopping.wanted:
            rest = clock.seconds_until(end)
            if rest <= 0.0:
                break
            bus.wait(min(rest, POLL))
            time.sleep(GATHER)
            now = clock.now()
            listener.take(bus.receive(now=now), now=now)
            if time.monotonic() - judged >= INTERVAL:
                listener.judge()
                judged = time.monotonic()
            if progress.due:
                progress.show(_line(listener, bus.dropped()))
    now = clock.now()
    listener.take(bus.receive(now=now), now=now)
    listener.judge()
    return now


def _line(listener: Listener, dropped: int) -> str:
    checker = listener.checker
    told = (
        f"{checker.traffic.frames:,} datagrams"
        f"  {len(checker.traffic.federates)} federates"
        f"  {checker.ledger.breaches(Severity.ERROR)} errors"
    )
    return told + (f"  {dropped:,} lost" if dropped else "")
