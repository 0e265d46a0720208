"""Where a subject is tested: a network of its own, and the clock that rules there.

A `Ground` is the seam below all cases: the same case runs against a process on UDP
under the wall clock, and against a federate in this process under a clock that is
moved by hand.
"""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import Protocol

from ..bus import Address, Arrivals, Bus, LoopbackNetwork
from ..closing import Closing
from ..exercise.clock import ANCHOR

#: The network's address, as recordings of a `VirtualGround` tell it.
NETWORK: Address = ("239.1.2.3", 3000)


class Ground(Closing):
    """A network, its exercise clock, and the subject that is started on it."""

    network: Address  #: where datagrams are sent to
    speed = 1.0  #: s of the exercise clock in a second of the wall
    slack = 0.0  #: s of the exercise clock that processes and wires may take
    patience = 30.0  #: s of the exercise clock to come up, or to leave
    ending = ""  #: how the subject ended, in words; empty while it runs

    @abstractmethod
    def now(self) -> float:
        """Read the exercise clock, s since 1970-01-01 UTC."""

    @abstractmethod
    def join(self) -> Bus:
        """Give another member a place to send from."""

    @abstractmethod
    def hear(self) -> Arrivals:
        """Take what all members have sent since the last time."""

    @abstractmethod
    def advance(self, until: float) -> None:
        """Let some time pass, no more than until a time of the exercise clock."""

    @abstractmethod
    def begin(self) -> None:
        """Start the subject; CallError when it cannot be."""

    @property
    @abstractmethod
    def running(self) -> bool:
        """Whether the subject was started and has not ended."""

    @abstractmethod
    def ask_to_leave(self) -> None:
        """Ask the subject to leave the exercise, as Ctrl-C does."""

    @abstractmethod
    def kill(self) -> None:
        """End the subject, whatever it does."""

    @abstractmethod
    def last_words(self) -> str:
        """Return what the subject printed last."""

    def close(self) -> None:
        """End the subject and leave the network."""
        self.kill()


class Stepped(Protocol):
    """A federate in this process: whatever has these three."""

    @property
    def done(self) -> bool:
        """Whether it has left."""

    def step(self, now: float, datagrams: Sequence[bytes]) -> Sequence[bytes]:
        """Take in what arrived, and return what to send."""

    def leave(self, now: float) -> Sequence[bytes]:
        """Leave the exercise, and return the last that is to be sent."""


class VirtualGround(Ground):
    """A network in memory, and a clock that moves as fast as the machine goes.

    Parameters
    ----------
    make : makes the federate under test, anew for each run
    step : s of the exercise clock between its steps
    """

    def __init__(self, make: Callable[[], Stepped], *, step: float = 0.5) -> None:
        self.network = NETWORK
        self._make = make
        self._step = step
        self._now = ANCHOR
        self._members = LoopbackNetwork()
        self._next_port = 49152
        self._ear = self._members.join(("127.0.0.1", 1))
        self._subject: Stepped | None = None
        self._place: Bus | None = None
        self._words = ""

    def now(self) -> float:
        """Read the clock; it stands still but for `advance`."""
        return self._now

    def join(self) -> Bus:
        """Give another member a place to send from."""
        self._next_port += 1
        return self._members.join(("127.0.0.1", self._next_port), max_size=65507)

    def hear(self) -> Arrivals:
        """Take what all members have sent since the last time."""
        return self._ear.receive(now=self._now)

    def advance(self, until: float) -> None:
        """Step the subject once."""
        self._now += self._step
        if self._subject is None or self._place is None:
            return
        arrived = self._place.receive(now=self._now).octets
        try:
            sent = self._subject.step(self._now, arrived)
        except Exception as error:  # the outermost loop of a federate under test
            self._words = f"{type(error).__name__}: {error}"
            self._end("raised an exception")
            return
        self._place.send(sent, now=self._now)
        if self._subject.done:
            self._end("exit code 0")

    def begin(self) -> None:
        """Make the federate anew."""
        self.kill()
        self.ending = self._words = ""
        self._subject, self._place = self._make(), self.join()

    @property
    def running(self) -> bool:
        """Whether the federate is stepped."""
        return self._subject is not None

    def ask_to_leave(self) -> None:
        """Let the federate leave at once."""
        if self._subject is not None and self._place is not None:
            self._place.send(self._subject.leave(self._now), now=self._now)
            self._end("exit code 0")

    def kill(self) -> None:
        """Step it no more."""
        if self._subject is not None:
            self._end("killed")

    def last_words(self) -> str:
        """Return the exception that ended it, if one did."""
        return self._words

    def _end(self, ending: str) -> None:
        self.ending = ending
        self._subject = None
        if self._place is not None:
            self._place.close()
            self._place = None
