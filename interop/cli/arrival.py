"""When datagrams arrived, on the exercise clock: not when somebody took them."""

from collections.abc import Sequence

import numpy as np

from ..bus import Arrivals, Datagram


class ArrivalTimes:
    """Tells times of arrival, which never run backwards.

    Parameters
    ----------
    speed : seconds of the exercise clock in a second
    """

    def __init__(self, speed: float = 1.0) -> None:
        self._speed = speed
        self._last = float("-inf")  # s, exercise clock

    def of(self, datagrams: Sequence[Datagram], *, now: float) -> list[float]:
        """Return when datagrams arrived that were taken at ``now``, s."""
        if not datagrams:
            return []
        if not isinstance(datagrams, Arrivals):
            return [now] * len(datagrams)
        times = np.maximum(now - self._speed * datagrams.waited, self._last)
        told: list[float] = np.maximum.accumulate(times).tolist()
        self._last = told[-1]
        return told
