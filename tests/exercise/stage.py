"""A network of a test's own, the processes on it, and an ear that follows them."""

import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import federates
from federates.chronicle import Chronicle
from federates.scenario import read_scenario
from interop.bus import UdpBus
from interop.exercise.clock import ExerciseClock

#: Process id and its start time in ticks: an id alone may be given away again.
Identity = tuple[int, int]

CODE = Path(federates.__file__).resolve().parents[1]
PATIENCE = 150.0  #: s for what comes within seconds, where the machine is not busy
POLL = 0.05  #: s between two looks at what a process has done


def _stat(pid: int) -> list[str] | None:
    """The fields of proc(5)'s stat from the state on, None without the process."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return None
    return text.rpartition(")")[2].split()


def identity(pid: int) -> Identity | None:
    """Who has the process id now; None for nobody, or one that has ended."""
    fields = _stat(pid)
    return None if fields is None or fields[0] in "ZX" else (pid, int(fields[19]))


def children(pid: int) -> dict[Identity, list[str]]:
    """The running processes that ``pid`` started, and their command lines."""
    found = {}
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        fields = _stat(int(entry.name))
        who = identity(int(entry.name))
        if fields is not None and who is not None and int(fields[1]) == pid:
            try:
                words = (entry / "cmdline").read_bytes().decode().split("\0")
            except OSError:
                continue
            found[who] = words
    return found


def alive(who: set[Identity]) -> set[Identity]:
    """Those that still run."""
    return {one for one in who if identity(one[0]) == one}


def until(
    fact: Callable[[], Any], timeout: float = PATIENCE, poll: float = POLL
) -> Any:
    """Wait until ``fact()`` is true, at most so many seconds; what it was last."""
    limit = time.monotonic() + timeout
    while not (found := fact()) and time.monotonic() < limit:
        time.sleep(poll)
    return found


class Dome:
    """One process of the command ``dome``."""

    def __init__(self, words: list[str], folder: Path, number: int) -> None:
        self._out = folder / f"{number}.out"
        self._err = folder / f"{number}.err"
        path = os.pathsep.join([str(CODE), os.environ.get("PYTHONPATH", "")])
        with self._out.open("wb") as out, self._err.open("wb") as err:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "federates.cli", *words],
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
                env={**os.environ, "PYTHONPATH": path.rstrip(os.pathsep)},
                start_new_session=True,
            )

    @property
    def pid(self) -> int:
        """Its process id."""
        return self.process.pid

    @property
    def output(self) -> str:
        """What stands on standard output by now."""
        return self._out.read_text()

    @property
    def errors(self) -> str:
        """What stands on standard error by now."""
        return self._err.read_text()

    @property
    def running(self) -> bool:
        """Whether it has not ended."""
        return self.process.poll() is None

    def wait(self, timeout: float = PATIENCE) -> int:
        """Its exit code; fails the test if it does not end within so many seconds."""
        try:
            return self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            raise AssertionError(
                f"still running after {timeout:g} s: {self.process.args}\n{self.errors}"
            ) from None

    def send(self, number: signal.Signals) -> None:
        """Send it a signal."""
        self.process.send_signal(number)

    def layers(self) -> dict[str, Identity]:
        """The layers that it plays as processes of their own."""
        found = {}
        for who, words in children(self.pid).items():
            if "join" in words:
                found[words[words.index("join") + 1]] = who
        return found

    def key_file(self) -> Path:
        """The keys that it gave its layers."""
        for words in children(self.pid).values():
            if "--key-file" in words:
                return Path(words[words.index("--key-file") + 1])
        raise AssertionError("no layer has a key file")


class Ear:
    """Listens to a network from outside and keeps the account of it."""

    def __init__(self, stage: "Stage", scenario: Path, speed: float) -> None:
        agreed = read_scenario(scenario)
        self.clock = ExerciseClock(speed)
        self.chronicle = Chronicle(agreed.agreement, agreed.addresses(), agreed.epoch)
        self.bus = UdpBus(stage.group, stage.port)

    def until(self, fact: Callable[[Chronicle], Any], timeout: float = PATIENCE) -> Any:
        """Listen until ``fact(chronicle)``, at most so many seconds of the wall."""

        def listen() -> Any:
            now = self.clock.now()
            heard = self.bus.receive(now=now)
            self.chronicle.receive([d.octets for d in heard], now=now)
            return fact(self.chronicle)

        return until(listen, timeout, poll=0.02)

    def markings(self) -> set[str]:
        """Markings of the entities that are there."""
        heard = self.chronicle.exercise.heard
        return {heard.marking_of(row) for row in range(len(heard))}


class Stage:
    """A multicast group and port that nobody else has, and a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        chance = random.SystemRandom()
        self.group = f"239.255.{chance.randrange(256)}.{chance.randrange(1, 255)}"
        self._processes: list[Dome] = []
        self._ears: list[Ear] = []
        self._children: set[Identity] = set()

    @property
    def network(self) -> str:
        """The network as a command takes it."""
        return f"{self.group}:{self.port}"

    def dome(self, *words: object) -> Dome:
        """Start ``dome WORDS`` on this network."""
        return self.plain_dome(*words, "--network", self.network)

    def plain_dome(self, *words: object) -> Dome:
        """Start ``dome WORDS``, which has a network of its own or none."""
        process = Dome([*map(str, words)], self.folder, len(self._processes))
        self._processes.append(process)
        return process

    def run_exercise(self, scenario: Path, *words: object) -> Dome:
        """Start ``dome run SCENARIO WORDS``."""
        return self.dome("run", scenario, *words)

    def ear(self, scenario: Path, speed: float) -> Ear:
        """Listen to the exercise that ``scenario`` describes."""
        ear = Ear(self, scenario, speed)
        self._ears.append(ear)
        return ear

    def socket(self) -> socket.socket:
        """A plain socket that can send to this network; the caller closes it."""
        sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        sock.bind(("127.0.0.1", 0))
        sock.setsockopt(
            socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton("127.0.0.1")
        )
        sock.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 0)
        return sock

    def watch(self, who: set[Identity]) -> None:
        """Have these killed at the end of the test, should they still run."""
        self._children |= who

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for ear in self._ears:
            ear.bus.close()
        for process in self._processes:
            if process.running:
                self.watch(set(children(process.pid)))
                process.process.kill()
                process.process.wait()
        for pid, _ in alive(self._children):
            os.kill(pid, signal.SIGKILL)
