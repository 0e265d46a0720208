"""The exercise clock: one time for all processes, without a handshake.

``now`` is in seconds since 1970-01-01 UTC and always runs. In real time it is UTC; an
exercise at speed N counts N seconds a second from an instant that all agree on, so
every process whose system clock is right knows it by itself.
"""

import time
from collections.abc import Callable

ANCHOR = 1767225600.0  #: s, 2026-01-01T00:00Z: where every speed shows the same time


class ExerciseClock:
    """Reads ``ANCHOR + speed * (utc - ANCHOR)``.

    UTC is read once, at the start, and advanced by the monotonic clock: a system clock
    that is set while the exercise runs does not make it jump.

    Parameters
    ----------
    speed : exercise seconds in a second, above 0
    utc : reads seconds since 1970-01-01 UTC
    monotonic : reads seconds that never jump
    """

    def __init__(
        self,
        speed: float = 1.0,
        *,
        utc: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        if not 0.0 < speed < float("inf"):
            raise ValueError(f"speed {speed} is not above 0")
        self.speed = speed
        self._monotonic = monotonic
        before = monotonic()
        started = utc()
        self._origin = (before + monotonic()) / 2
        self._started = ANCHOR + speed * (started - ANCHOR)

    def now(self) -> float:
        """Read the exercise clock, s."""
        return self._started + self.speed * (self._monotonic() - self._origin)

    def seconds_until(self, now: float) -> float:
        """Tell in how many real seconds it will show ``now``; negative when past."""
        return (now - self.now()) / self.speed
