"""One line on the terminal that says how far a command is."""

import sys
import time

from ..closing import Closing

INTERVAL = 1.0  #: s between two lines at the least


class ProgressLine(Closing):
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

    def close(self) -> None:
        """Wipe the line off."""
        if self._width:
            self._write("")
