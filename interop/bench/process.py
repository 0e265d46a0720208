"""Programs that are started for a test, and never left behind."""

import os
import signal
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from ..errors import CallError

_POLL = 0.02  # s
_TAIL = 4096  # octets of output that are looked at for the last line


class Program:
    """A program in a session of its own; its output goes to a file.

    It is ended by the id of its process group, which holds what it starts itself.

    Parameters
    ----------
    words : the command line
    log : where its output goes

    Raises CallError when there is no such program.
    """

    def __init__(self, words: Sequence[str], log: Path) -> None:
        self.words = list(words)
        self._log = log
        try:
            with log.open("wb") as output:
                self._process = subprocess.Popen(
                    self.words,
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=subprocess.STDOUT,
                    start_new_session=True,
                )
        except OSError as error:
            raise CallError(f"command {words[0]!r}: {error.strerror}") from None
        self._killed = False

    @property
    def pid(self) -> int:
        """Id of the process and of its group."""
        return self._process.pid

    @property
    def running(self) -> bool:
        """Whether it has not ended; one that has ended is not yet let go."""
        if self._process.returncode is not None:
            return False
        options = os.WEXITED | os.WNOHANG | os.WNOWAIT
        return os.waitid(os.P_PID, self.pid, options) is None

    @property
    def ending(self) -> str:
        """How it ended, in words; empty while it runs."""
        if self.running:
            return ""
        self._let_go()
        code = self._process.returncode
        if code >= 0:
            return f"exit code {code}"
        if self._killed:
            return "killed"
        names = {number.value: number.name for number in signal.Signals}
        return f"ended by {names.get(-code, f'signal {-code}')}"

    def signal(self, number: signal.Signals) -> None:
        """Send a signal to it and to all that it started."""
        if self._process.returncode is None:
            try:
                os.killpg(self.pid, number)
            except ProcessLookupError:  # it has ended; so has its group
                pass

    def end(self, patience: float = 2.0) -> None:
        """Have it end: asked, asked again, then killed; s of the wall clock each."""
        for number in (signal.SIGINT, signal.SIGTERM):
            if not self.running:
                break
            self.signal(number)
            limit = time.monotonic() + patience
            while self.running and time.monotonic() < limit:
                time.sleep(_POLL)
        self._killed = self.running
        self._let_go()

    def last_words(self) -> str:
        """Return the last line that it wrote, or an empty string."""
        with self._log.open("rb") as output:
            output.seek(max(self._log.stat().st_size - _TAIL, 0))
            lines = output.read().decode(errors="replace").splitlines()
        return next((line for line in reversed(lines) if line.strip()), "")

    def _let_go(self) -> None:
        """Kill what is left of the group while its id is its own, then reap."""
        self.signal(signal.SIGKILL)
        self._process.wait()
