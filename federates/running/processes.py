"""The layers of a run as processes of their own."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

from interop.closing import Closing

#: Linear algebra threads of a dozen processes would fight for the same cores.
_ONE_THREAD = {
    name: "1" for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")
}


class Processes(Closing):
    """Starts one process a layer and leaves none behind, however the run ends.

    Each is a session of its own, so that Ctrl-C in the terminal reaches the launcher
    only, and each watches that the launcher lives.
    """

    def __init__(self) -> None:
        self.processes: dict[str, subprocess.Popen[bytes]] = {}
        self._logs: dict[str, IO[bytes]] = {}
        self._folder = tempfile.TemporaryDirectory(prefix="dome-")
        self.folder = Path(self._folder.name)  #: private, removed at the end

    def start(self, layer: str, arguments: Sequence[str]) -> None:
        """Start ``dome join LAYER ARGUMENTS``."""
        log = open(self.folder / f"{layer}.log", "wb")  # noqa: SIM115
        self._logs[layer] = log
        command = [sys.executable, "-m", "federates.cli", "join", layer, *arguments]
        self.processes[layer] = subprocess.Popen(
            [*command, "--parent", str(os.getpid())],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env={**os.environ, **_ONE_THREAD},
            start_new_session=True,
        )

    def exit_codes(self) -> Mapping[str, int | None]:
        """Layer -> exit code, None while it runs."""
        return {name: p.poll() for name, p in self.processes.items()}

    def running(self) -> list[str]:
        """Layers whose process runs."""
        return [name for name, code in self.exit_codes().items() if code is None]

    def last_words(self, layer: str) -> str:
        """The last line that a process wrote, or an empty string."""
        text = (self.folder / f"{layer}.log").read_text(errors="replace")
        lines = [line for line in text.splitlines() if line.strip()]
        return lines[-1] if lines else ""

    def stop(self, patience: float = 5.0) -> None:
        """Ask all to leave; after ``patience`` seconds of the wall clock, kill."""
        for number, wait in ((signal.SIGTERM, patience), (signal.SIGKILL, 5.0)):
            for name in self.running():
                self.processes[name].send_signal(number)
            limit = time.monotonic() + wait
            for process in self.processes.values():
                try:
                    process.wait(max(limit - time.monotonic(), 0.01))
                except subprocess.TimeoutExpired:
                    continue

    def close(self) -> None:
        """End all that still runs, and forget their logs and folder."""
        self.stop()
        for log in self._logs.values():
            log.close()
        self._folder.cleanup()
