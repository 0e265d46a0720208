"""One line on the terminal that says how far a command is."""

import sys
import time
from types import TracebackType
from typing import Self

INTERVAL = 1.0  #: s between two lines at the least


class ProgressLine:
    """Rewrites one line on standard error, if that is a terminal."""

    def __init__(self) -> None:
        self._wanted = sys.stderr.isatty()
        self._shown = float("-inf")
        self._width = 0

    @property
    def due(self) -> bool:
        """Whether a line would be shown now."""
        return self._wanted and time.monotonic() - self._shown >= INTERVAL

    def show(self, text: str) -> None:
        """Show the line, unless the last one is too new."""
        if self.due:
            self._shown = time.monotonic()
            self._write(text)

    def _write(self, text: str) -> None:
        sys.stderr.write("\r" + text.ljust(self._width) + "\r" * (not text))
        sys.stderr.flush()
        self._width = len(text)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._width:
            self._write("")
