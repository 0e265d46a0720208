"""One federate as a member of a federation, stepped under its time management."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from interop.dis import bundle
from interop.hla.skin import Member, Ticks

from ..base import Federate


class Player:
    """Steps a federate at every whole step of logical time, as lock step would.

    What it sends in a step is told for the time of the next one, which is when all
    others receive it: every federate is given the same, in the same order, whatever
    the processes and wires between them.

    Parameters
    ----------
    federate : what is stepped
    member : its place in the federation, joined
    step : s of the exercise clock between steps
    epoch : the exercise clock at logical time 0, s since 1970
    """

    def __init__(
        self, federate: Federate[Any], member: Member, step: float, epoch: float
    ) -> None:
        self.federate = federate
        self.count = 0  #: steps of logical time since the beginning
        self._member = member
        self._ticks = Ticks(step)
        self._epoch = epoch
        self._inbox: Sequence[bytes] = ()
        self._max_size = federate.exercise.agreement.max_datagram

    @property
    def now(self) -> float:
        """The exercise clock."""
        return self._epoch + self.count * self._ticks.step

    def begin(self, others: Iterable[str]) -> None:
        """Regulate time from now on; at the very start once all ``others`` do."""
        self._member.manage_time(self._ticks.lookahead)
        if self._member.time > 0.0:  # the others are under way
            self.count = self._ticks.count(self._member.time)
            self._member.ask(self._ticks.time(self.count))
            self._receive()
        else:
            self._member.gather(others)

    def play(self) -> list[bytes]:
        """Step the federate, tell what it sends, and ask for the next step."""
        sent = self.federate.step(self.now, self._inbox)
        self.tell(sent)
        return sent

    def tell(self, datagrams: Sequence[bytes]) -> None:
        """Tell the others something for the next step, and ask for that."""
        due = self._ticks.time(self.count + 1)
        self._member.send(datagrams, now=self.now, time=due)
        self._member.ask(due)

    def follow(self) -> None:
        """Come to the next step when all others have, and take what they told."""
        self.count += 1
        self._receive()

    def run(self, ended: Callable[[], bool] = lambda: False) -> None:
        """Step until the federate is done, or ``ended()``; then it leaves."""
        while not (self.federate.done or ended()):
            self.play()
            self.follow()
        self.tell(self.federate.leave(self.now))
        self.follow()

    def _receive(self) -> None:
        time = self._ticks.time(self.count)
        self._member.advanced(time)
        heard = self._member.receive(
            now=self.now, time=self._ticks.time(self.count + 1)
        )
        self._inbox = bundle([one.octets for one in heard], self._max_size)
