"""The logical times of steps, such that no rounding ever parts two federates."""

import math

#: Seconds; a multiple of it, up to some centuries, is exact as a float, and so are
#: sums and differences of such.
RESOLUTION = 2.0**-20


class Ticks:
    """Logical time is seconds since the exercise began, told at whole steps.

    Parameters
    ----------
    step : s between two steps, the same for all members
    """

    def __init__(self, step: float) -> None:
        if not step >= RESOLUTION:
            raise ValueError(f"a step of {step} s, must be at least {RESOLUTION:g}")
        self.step = step
        #: s; no member sends anything for an earlier time than that from its own.
        self.lookahead = math.floor(step / RESOLUTION) * RESOLUTION

    def time(self, count: int) -> float:
        """Logical time after ``count`` steps; at least `lookahead` after the last."""
        return math.ceil(count * self.step / RESOLUTION - 0.5) * RESOLUTION

    def count(self, time: float) -> int:
        """How many steps it takes until ``time``, at least."""
        count = max(int(time / self.step) - 1, 0)
        while self.time(count) < time:
            count += 1
        return count
