"""When what was told has to be told again, for many things at once.

Rows are integers that `Heartbeats.add` gives; the caller keeps what each row means::

    beats = Heartbeats(agreement.transmitter_heartbeat, exercise.step)
    rows = beats.add(len(radios))                  # due at once
    for row in beats.due(now, changed):            # changed: (n,) mask, or None
        exercise.send(transmitter(row))            # counts as told now
    beats.stop(rows)                               # never due
    beats.start(rows)                              # due at once, then by heartbeat

Whoever is stepped tells in the last step before a period is over, not in the first one
after it. What starts together is first told together; its heartbeats are spread over
the period by a phase of each row, so that a thousand do not fall into one step for ever
after.
"""

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.int64]
Floats = NDArray[np.float64]

#: Seconds; the clock of an exercise is a float of 1.6e9 s, good to 0.2 microseconds.
CLOCK_RESOLUTION = 1e-6

_GOLDEN = (np.sqrt(5.0) - 1.0) / 2.0


def again_after(period: float, step: float) -> float:
    """Tell how many seconds after one telling the next one is due.

    In as many whole ``step`` s as there are in the ``period``; half a step before
    that, so that it is due then even if the steps in between were a little late.
    """
    if step <= 0.0:
        return period
    whole = np.floor(period / step + CLOCK_RESOLUTION)
    return float(step * (max(whole, 1.0) - 0.5))


class Heartbeats:
    """The next moment at which each row is due.

    Parameters
    ----------
    period : s between two tellings of one row, at most
    step : s between two calls of `due`, as far as that is known
    """

    def __init__(self, period: float, step: float = 0.0) -> None:
        self._after = again_after(period, step)
        self._next: Floats = np.empty(0)

    def __len__(self) -> int:
        return len(self._next)

    def add(self, count: int) -> Rows:
        """Append ``count`` rows that are due at once, and name them."""
        first = len(self._next)
        self._next = np.concatenate([self._next, np.full(count, -np.inf)])
        return np.arange(first, first + count)

    def start(self, rows: Rows) -> None:
        """Let rows be due at once."""
        self._next[rows] = -np.inf

    def stop(self, rows: Rows) -> None:
        """Let rows never be due, whether they change or not."""
        self._next[rows] = np.inf

    def due(self, now: float, changed: NDArray[np.bool_] | None = None) -> Rows:
        """Rows whose time has come or that changed; they count as told at ``now``."""
        late = self._next <= now + CLOCK_RESOLUTION
        if changed is not None:
            late |= changed & (self._next < np.inf)
        rows = np.flatnonzero(late)
        if not rows.size:
            return rows
        self._next[rows] = following(self._next[rows], rows, self._after, now)
        return rows


def following(due: Floats, rows: Rows, after: float | Floats, now: float) -> Floats:
    """When rows that are told at ``now`` are due again, (n,) s.

    ``after`` (s) that, see `again_after`; but one that had just started, or could not
    be told for long, gets its phase, so that many of those do not stay together.
    """
    phase = ((rows + 1) * _GOLDEN) % 1.0
    return now + np.where(now - due > after, phase, 1.0) * after
