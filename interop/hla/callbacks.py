"""Callbacks that wait to be made, and the two models of making them."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

from .types import CallbackModel

logger = logging.getLogger(__name__)
Item = TypeVar("Item")


class Callbacks(Generic[Item]):
    """A queue from whoever hears the RTI to the federate's own code.

    ``make`` makes one callback. Under EVOKED the federate's thread calls it by `evoke`,
    and what it raises comes out there; under IMMEDIATE a thread of its own does, which
    logs and counts what it raises.
    """

    def __init__(self, make: Callable[[Item], None], model: CallbackModel) -> None:
        self.failed = 0  #: callbacks that raised on the thread of their own
        self._make = make
        self._model = model
        self._queue: deque[Item] = deque()
        self._changed = threading.Condition()
        self._waiting = 0
        self._enabled = True
        self._open = True
        self._inside = threading.local()
        self._thread: threading.Thread | None = None
        if model is CallbackModel.IMMEDIATE:
            self._thread = threading.Thread(
                target=self._run, name="HLA callbacks", daemon=True
            )
            self._thread.start()

    def __len__(self) -> int:
        """How many wait to be made."""
        return len(self._queue)

    @property
    def model(self) -> CallbackModel:
        """When callbacks are made."""
        return self._model

    @property
    def inside(self) -> bool:
        """Whether the current thread is making a callback."""
        return getattr(self._inside, "depth", 0) > 0

    def put(self, item: Item) -> None:
        """Take in a callback; from any thread."""
        self._queue.append(item)
        if self._waiting:
            with self._changed:
                self._changed.notify_all()

    def enable(self, enabled: bool) -> None:
        """Make callbacks, or hold them back from now on."""
        with self._changed:
            self._enabled = enabled
            self._changed.notify_all()

    def evoke(self, at_least: float, at_most: float | None = None) -> bool:
        """Make one callback, or those of ``at_most`` seconds.

        Waits up to ``at_least`` seconds for the one, or for more. Returns whether more
        wait; under IMMEDIATE nothing ever does, and it just waits.
        """
        now = time.monotonic()
        until = now + at_least
        if self._model is CallbackModel.IMMEDIATE:
            with self._changed:
                self._changed.wait_for(lambda: not self._open, at_least)
            return False
        last = until if at_most is None else now + max(at_least, at_most)
        inside = self._inside
        inside.depth = getattr(inside, "depth", 0) + 1
        try:
            while self._take(until):
                if at_most is None or time.monotonic() >= last:
                    break
        finally:
            inside.depth -= 1
        return self._enabled and bool(self._queue)

    def close(self) -> None:
        """Make no more callbacks, once the one that is being made has returned."""
        with self._changed:
            self._open = False
            self._changed.notify_all()
        thread = self._thread
        if thread is not None and thread is not threading.current_thread():
            thread.join()

    def _take(self, until: float | None) -> bool:
        """Make the next callback that comes by then; whether one did."""
        while (self._queue and self._enabled) or self._wait(until):
            try:
                item = self._queue.popleft()
            except IndexError:  # another thread was faster
                continue
            self._make(item)
            return True
        return False

    def _wait(self, until: float | None) -> bool:
        with self._changed:
            self._waiting += 1
            try:
                while self._open and not (self._queue and self._enabled):
                    left = None if until is None else until - time.monotonic()
                    if left is not None and left <= 0.0:
                        return False
                    self._changed.wait(left)
            finally:
                self._waiting -= 1
            return self._open

    def _run(self) -> None:
        self._inside.depth = 1
        while self._open:
            try:
                self._take(None)
            except Exception:
                self.failed += 1
                logger.exception("a callback failed")
