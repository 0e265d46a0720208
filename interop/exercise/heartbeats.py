"""When what was told has to be told again, for many things at once.

Rows are integers that `Heartbeats.add` gives; the caller keeps what each row means::

    beats = Heartbeats(agreement.transmitter_heartbeat)
    rows = beats.add(len(radios))                  # due at once
    for row in beats.due(now, changed):            # changed: (n,) mask, or None
        exercise.send(transmitter(row))            # counts as told now
    beats.stop(rows)                               # never due
    beats.start(rows)                              # due at once, then by heartbeat

What starts together is first told together; its heartbeats are spread over the period
by a phase of each row, so that a thousand do not fall into one step for ever after.
"""

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.int64]

#: Seconds; the clock of an exercise is a float of 1.6e9 s, good to 0.2 microseconds.
CLOCK_RESOLUTION = 1e-6

_GOLDEN = (np.sqrt(5.0) - 1.0) / 2.0


class Heartbeats:
    """The next moment at which each row is due.

    Parameters
    ----------
    period : s between two tellings of one row
    """

    def __init__(self, period: float) -> None:
        self.period = period
        self._next: NDArray[np.float64] = np.empty(0)

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
        self._next[rows] = following(self._next[rows], rows, self.period, now)
        return rows


def following(
    due: NDArray[np.float64],
    rows: Rows,
    period: float | NDArray[np.float64],
    now: float,
) -> NDArray[np.float64]:
    """When rows that are told at ``now`` are due again, (n,) s.

    A row that was due keeps its beat, so that steps of any length give the agreed
    rate on average. One that had just started gets its phase. One that is told before
    its time, or more than a period late, starts a new beat.
    """
    kept = due + period
    on_beat = (due <= now + CLOCK_RESOLUTION) & (kept > now)
    if on_beat.all():
        return kept
    phase = ((rows + 1) * _GOLDEN) % 1.0
    soon = now + np.where(np.isneginf(due), phase, 1.0) * period
    return np.where(on_beat, kept, soon)
