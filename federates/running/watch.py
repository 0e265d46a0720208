"""Whether a run whose layers are processes goes on when one of them has ended."""

import signal
import time
from collections.abc import Callable

from .processes import Processes

#: Wall-clock seconds for layers to leave once the manager has ended the exercise.
LEAVING = 15.0
REFUSED = 2  #: exit code of a process that could not do what it was called for


class Watch:
    """Looks at how the processes of a run end, and says when the run is over.

    A layer that fails before the exercise was started cannot be played: the run is
    over. One that fails later leaves the others in an exercise that goes on, as a
    layer that was killed does at any time: it may be started again by hand.

    Parameters
    ----------
    processes : one a layer
    manager : the layer that ends the exercise, if there is one
    limit : wall-clock seconds after which the run is given up
    clock : reads seconds that never jump
    """

    def __init__(
        self,
        processes: Processes,
        manager: str | None,
        limit: float,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.trouble: dict[str, str] = {}  #: layer -> why its process ended
        self.refused = False  #: a layer could not be played as it was asked to
        self._processes = processes
        self._manager = manager
        self._clock = clock
        self._limit = clock() + limit

    def over(self, started: bool) -> bool:
        """Whether the run is to be stopped; ``started``: the exercise has begun."""
        failed = False
        codes = self._processes.exit_codes()
        for layer, code in codes.items():
            if code not in (None, 0) and layer not in self.trouble:
                self.trouble[layer] = self._reason(layer, code)
                failed |= code > 0
                self.refused |= code == REFUSED
        running = [layer for layer, code in codes.items() if code is None]
        if not running or failed and not started:
            return True
        now = self._clock()
        if self._manager is not None and codes.get(self._manager) == 0:
            self._manager = None
            self._limit = min(self._limit, now + LEAVING)
        if now < self._limit:
            return False
        for layer in running:
            self.trouble[layer] = "did not leave"
        return True

    def _reason(self, layer: str, code: int) -> str:
        if code < 0:
            names = {number.value: number.name for number in signal.Signals}
            return f"ended by {names.get(-code, f'signal {-code}')}"
        words = self._processes.last_words(layer)
        return words or f"ended with exit code {code}"
