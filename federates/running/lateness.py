"""How late steps begin, counted by the millisecond in bounded memory."""

import numpy as np

_BINS = 60_000  #: ms; whatever is later than a minute is counted as a minute


class Lateness:
    """Counts how many seconds after its due time each step began."""

    def __init__(self) -> None:
        self._counts = np.zeros(_BINS + 1, dtype=np.int64)

    @property
    def steps(self) -> int:
        """How many steps were counted."""
        return int(self._counts.sum())

    def add(self, seconds: float) -> None:
        """Count one step."""
        self._counts[min(max(int(seconds * 1000), 0), _BINS)] += 1

    def percentile(self, percent: float) -> float:
        """The lateness in seconds that ``percent`` of the steps do not exceed.

        Rounded up to the next millisecond; 0 before the first step.
        """
        total = self.steps
        if not total:
            return 0.0
        rank = np.ceil(total * percent / 100)
        bin_ = int(np.searchsorted(np.cumsum(self._counts), max(rank, 1)))
        return (bin_ + 1) / 1000

    def as_dict(self) -> dict[str, float]:
        """Median, 99th percentile and maximum in seconds, and the count."""
        return {
            "lateness_p50": self.percentile(50),
            "lateness_p99": self.percentile(99),
            "lateness_max": self.percentile(100),
            "steps": self.steps,
        }
