"""Ending when asked to: Ctrl-C, or SIGTERM from whoever started us."""

import os
import signal
import threading
from types import FrameType, TracebackType
from typing import Any, Self

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def orphaned(parent: int | None) -> bool:
    """Whether the launcher that started this process, if any did, has gone."""
    return parent is not None and os.getppid() != parent


class Stopping:
    """Takes note of the wish to end, so that a loop ends where it is safe to.

    A second Ctrl-C acts as it would have without this. Outside the main thread,
    where signals do not come, it only has the attribute.
    """

    def __init__(self) -> None:
        self.wanted = False  #: somebody asked to end
        self._before: dict[signal.Signals, Any] = {}

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            for number in _SIGNALS:
                self._before[number] = signal.signal(number, self._note)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._restore()

    def _note(self, number: int, frame: FrameType | None) -> None:
        self.wanted = True
        self._restore()

    def _restore(self) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._before.clear()
