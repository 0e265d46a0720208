"""The subject as a program on a UDP network that nobody else has."""

import random
import shlex
import signal
import socket
import string
from collections.abc import Sequence
from pathlib import Path

from ..bus import Address, Arrivals, Bus, UdpBus
from ..errors import CallError
from ..exercise.clock import ExerciseClock
from .ground import Ground
from .process import Program

POLL = 0.02  #: s of the wall clock between two looks at what was heard
SLACK = 0.5  #: s of the wall clock that processes and wires may take
PATIENCE = 30.0  #: s of the wall clock for a program to come up, or to leave
_LARGEST = 65507  # octets of a datagram: partners may send what nobody should

#: What a command line may ask for, in braces.
BLANKS = (
    "network",
    "address",
    "port",
    "interface",
    "exercise",
    "site",
    "application",
    "speed",
)


def filled(template: str, values: dict[str, object]) -> list[str]:
    """Fill in a command line and take it apart as a shell does.

    CallError names what it asks for and is not among ``BLANKS``, or is not known.
    """
    try:
        asked = [name for _, name, _, _ in string.Formatter().parse(template)]
    except ValueError as error:
        raise CallError(f"command {template!r}: {error}") from None
    for name in asked:
        if name is not None and name not in BLANKS:
            known = ", ".join(f"{{{one}}}" for one in BLANKS)
            raise CallError(f"command: {{{name}}} is not among {known}")
        if name is not None and values.get(name) is None:
            raise CallError(f"command: {{{name}}} needs --application SITE:APPLICATION")
    words: list[str] = []
    try:
        for word in shlex.split(template):
            words.append(word.format_map(values))
    except ValueError as error:
        raise CallError(f"command {template!r}: {error}") from None
    if not words:
        raise CallError("command: it is empty")
    return words


class UdpGround(Ground):
    """A multicast group and port of its own on one interface; programs join it.

    Parameters
    ----------
    command : command line of the subject, blanks in braces
    folder : gets the output of the programs
    speed : s of the exercise clock in a second
    interface : IPv4 address of the interface to use
    blanks : values for `BLANKS` other than those of the network and the speed
    beside : command lines of companions, which are not judged
    """

    def __init__(
        self,
        command: str,
        folder: Path,
        *,
        speed: float = 1.0,
        interface: str = "127.0.0.1",
        blanks: dict[str, object] | None = None,
        beside: Sequence[str] = (),
    ) -> None:
        self.speed = speed
        self.slack = SLACK * speed
        self.patience = PATIENCE * speed
        self.folder = folder
        self.interface = interface
        self.network = _nobodys(interface)
        address, port = self.network
        values: dict[str, object] = {
            "network": f"{address}:{port}",
            "address": address,
            "port": port,
            "interface": interface,
            "speed": f"{speed:g}",
            **(blanks or {}),
        }
        self._words = filled(command, values)
        self._beside = [filled(one, values) for one in beside]
        self._clock = ExerciseClock(speed)
        self._runs = 0
        self._subject: Program | None = None
        self._companions: list[Program] = []
        self._ear = UdpBus(address, port, interface=interface)

    def now(self) -> float:
        """Read the exercise clock."""
        return self._clock.now()

    def join(self) -> Bus:
        """Give another member a place to send from."""
        address, port = self.network
        return UdpBus(
            address, port, interface=self.interface, max_size=_LARGEST, listen=False
        )

    def hear(self) -> Arrivals:
        """Take what all members have sent since the last time."""
        return self._ear.receive(now=self.now())

    def advance(self, until: float) -> None:
        """Wait for a datagram, a moment at the most."""
        self._ear.wait(min(self._clock.seconds_until(until), POLL))

    @property
    def log(self) -> Path:
        """Where the output of the subject's latest run is."""
        return self.folder / f"run-{self._runs}.log"

    def begin(self) -> None:
        """Start the companions, if they do not run yet, and the subject."""
        self.kill()
        for number, words in enumerate(self._beside[len(self._companions) :], 1):
            log = self.folder / f"beside-{number}.log"
            self._companions.append(Program(words, log))
        self._runs += 1
        self._subject = Program(self._words, self.log)

    @property
    def running(self) -> bool:
        """Whether the subject was started and has not ended."""
        if self._subject is None:
            return False
        self.ending = self._subject.ending
        return not self.ending

    def ask_to_leave(self) -> None:
        """Interrupt the subject."""
        if self._subject is not None:
            self._subject.signal(signal.SIGINT)

    def kill(self) -> None:
        """End the subject."""
        if self._subject is not None:
            self._subject.end()
            self.ending = self._subject.ending

    def last_words(self) -> str:
        """Return the last line that the subject wrote."""
        return "" if self._subject is None else self._subject.last_words()

    def close(self) -> None:
        """End the subject and its companions, and leave the network."""
        try:
            self.kill()
        finally:
            for companion in self._companions:
                companion.end()
            self._ear.close()


def _nobodys(interface: str) -> Address:
    """A multicast group and a port that nobody else is likely to have."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.bind((interface, 0))
        except OSError as error:
            raise CallError(f"interface {interface}: {error.strerror}") from None
        port: int = probe.getsockname()[1]
    chance = random.SystemRandom()
    return f"239.255.{chance.randrange(256)}.{chance.randrange(1, 255)}", port
