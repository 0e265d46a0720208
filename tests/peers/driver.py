"""Talks to a peer's driver: a program that answers one line for each line it reads.

The commands, and what each driver answers to them:

``version``
    ``ok NAME VERSION``
``decode HEX``
    ``ok HEX``, what the peer serialises again after it has read that PDU
``dump HEX``
    ``ok JSON``, the fields in one line, named as the peer names them
``make TYPE default|random|extreme SEED``
    ``ok HEX``, a PDU that the peer made itself; exercise 1, the timestamp is the
    seed, and type, family and length are what the peer writes of itself
``bench decode|encode COUNT HEX``
    ``ok NANOSECONDS``, CPU time per PDU after a warm-up

Anything may also be answered by ``unsupported WHY`` (the peer has no such type, the
driver no such command) or by ``error MESSAGE`` (the peer failed at it).
"""

import contextlib
import selectors
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from interop.closing import Closing

KINDS = ("ok", "unsupported", "error")
TIMEOUT = 10.0  #: s until a command is taken to hang; a benchmark asks for more


@dataclass(frozen=True, slots=True)
class Answer:
    """What a driver said to one command."""

    kind: Literal["ok", "unsupported", "error"]
    text: str


class Driver(Closing):
    """A running driver; it is started by the first command, and after it died."""

    def __init__(self, command: Sequence[str], cwd: Path) -> None:
        self._command = list(command)
        self._cwd = cwd
        self._process: subprocess.Popen[bytes] | None = None

    def ask(self, line: str, *, timeout: float = TIMEOUT) -> Answer:
        """Return the answer to one command; ``error`` too if the driver dies or hangs.

        OSError when the driver cannot be started.
        """
        process = self._process or self._start()
        assert process.stdin is not None
        try:
            process.stdin.write(line.encode() + b"\n")
            process.stdin.flush()
        except BrokenPipeError:
            return self._died()
        told = self._read_line(process, timeout)
        if told is None:
            self.close()
            return Answer("error", f"no answer within {timeout:g} s")
        kind, _, text = told.partition(" ")
        if kind not in KINDS:
            return self._died() if not told else Answer("error", f"said {told!r}")
        return Answer(kind, text)  # type: ignore[arg-type]

    def close(self) -> None:
        """End the program, if it runs."""
        if self._process is None:
            return
        process, self._process = self._process, None
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout, self._complaints):
            assert pipe is not None
            pipe.close()

    def _start(self) -> subprocess.Popen[bytes]:
        self._complaints = tempfile.TemporaryFile()
        self._process = subprocess.Popen(
            self._command,
            cwd=self._cwd,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._complaints,
            bufsize=0,
        )
        return self._process

    def _died(self) -> Answer:
        """Tell the last that a dead driver said on its standard error."""
        assert self._process is not None
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(TIMEOUT)
        self._complaints.seek(0)
        said = self._complaints.read().decode(errors="replace").strip()
        self.close()
        return Answer("error", "the driver ended: " + said.rpartition("\n")[2])

    @staticmethod
    def _read_line(process: subprocess.Popen[bytes], timeout: float) -> str | None:
        """Return a line, "" at the end of the output, None if there is none in time."""
        assert process.stdout is not None
        octets = b""
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            while not octets.endswith(b"\n"):
                if not selector.select(timeout):
                    return None
                more = process.stdout.read(1 << 16)
                if not more:
                    return ""
                octets += more
        return octets.decode().strip()
