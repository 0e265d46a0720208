"""Which applications take part, and which have fallen silent."""

import numpy as np
from numpy.typing import NDArray

from ..dis import EntityId

MOST_APPLICATIONS = 4096  #: remembered; beyond that the longest silent is forgotten


class Presence:
    """When each application was last heard, whatever it sent."""

    def __init__(self, timeout: float) -> None:
        self.timeout = timeout  #: s of silence after which one counts as silent
        self._last: dict[int, float] = {}
        self._untrusted: dict[int, int] = {}

    def note(self, applications: NDArray[np.int64], *, now: float) -> None:
        """Applications (site << 16 | application) were heard at ``now``."""
        for key in sorted(set(applications.tolist())):
            self._last.pop(key, None)  # to the end: the order is that of hearing
            self._last[key] = now
        while len(self._last) > MOST_APPLICATIONS:
            oldest = next(iter(self._last))
            del self._last[oldest]
            self._untrusted.pop(oldest, None)

    def distrust(self, applications: NDArray[np.int64]) -> None:
        """Count one timestamp each that the reception time had to replace."""
        keys, counts = np.unique(applications, return_counts=True)
        for key, count in zip(keys.tolist(), counts.tolist(), strict=True):
            if key in self._last:
                self._untrusted[key] = self._untrusted.get(key, 0) + count

    @property
    def last_heard(self) -> dict[EntityId, float]:
        """Seconds, on the exercise clock, by application (its entity number is 0)."""
        return {_name(key): at for key, at in self._last.items()}

    @property
    def untrusted(self) -> dict[EntityId, int]:
        """Entity states whose timestamps were not usable, by application."""
        return {_name(key): count for key, count in self._untrusted.items()}

    def silent(self, *, now: float) -> set[EntityId]:
        """Applications that were heard once and have been silent for the timeout."""
        return {_name(k) for k, at in self._last.items() if now - at >= self.timeout}


def _name(key: int) -> EntityId:
    return EntityId(key >> 16, key & 0xFFFF, 0)
