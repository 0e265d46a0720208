"""Reports put back into the order in which things were measured."""

import numpy as np
from numpy.typing import NDArray

from .measurement import MEASUREMENT, Columns, sound


class Buffer:
    """Holds measurements for a while, so that those that overtook others wait.

    What comes twice by different ways is taken once; what no sensor can have measured,
    what is older than ``max_lag`` behind what was already handed out, and what comes
    from the future, is dropped. Each is counted.
    """

    def __init__(self, *, hold: float, max_lag: float) -> None:
        self.hold = hold  #: s that a measurement waits after it was made
        self.max_lag = max_lag  #: s
        self.taken = 0
        self.unsound = 0
        self.duplicates = 0
        self.late = 0
        self.early = 0
        self._waiting = np.zeros(0, MEASUREMENT)
        self._known: dict[tuple[float, bytes], float] = {}
        self._room = 1000  # entries of _known before the old ones are looked for
        self._reached = -np.inf  #: latest measurement handed out

    def add(self, table: Columns, time: float) -> None:
        """Take in what was received by simulation ``time``."""
        good = sound(table)
        self.unsound += int(np.sum(~good))
        table = table[good]
        early = table["time"] > time + self.max_lag
        oldest = max(self._reached, time - self.hold - self.max_lag) - self.max_lag
        late = table["time"] < oldest
        self.early += int(np.sum(early))
        self.late += int(np.sum(late & ~early))
        table = self._new(table[~early & ~late])
        length = np.sqrt(np.sum(table["direction"] ** 2, axis=1))
        table["direction"] /= length[:, np.newaxis]
        self.taken += len(table)
        self._waiting = np.concatenate((self._waiting, table))

    def due(self, time: float) -> Columns:
        """What has waited long enough at simulation ``time``, in the order measured."""
        ready = self._waiting["time"] <= time - self.hold
        out = self._waiting[ready]
        self._waiting = self._waiting[~ready]
        if len(out):
            out = out[np.lexsort((out["scan"], out["time"]))]
            self._reached = max(self._reached, float(out["time"][-1]))
        self._forget(time)
        return out

    def _new(self, table: Columns) -> Columns:
        """The rows that were not seen before."""
        fresh: NDArray[np.bool_] = np.ones(len(table), np.bool_)
        for row, (time, scan, direction, distance) in enumerate(
            zip(
                table["time"].tolist(),
                table["scan"].tolist(),
                table["direction"],
                table["range"].tolist(),
                strict=True,
            )
        ):
            key = (distance, direction.tobytes() + scan.to_bytes(8, "big"))
            if self._known.get(key) == time:
                fresh[row] = False
                self.duplicates += 1
            else:
                self._known[key] = time
        return table[fresh]

    def _forget(self, time: float) -> None:
        """What is too old to be taken again need not be known any more."""
        oldest = time - self.hold - 2.0 * self.max_lag
        if len(self._known) > self._room:
            self._known = {k: t for k, t in self._known.items() if t >= oldest}
            self._room = max(1000, 2 * len(self._known))
