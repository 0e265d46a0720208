"""How busy each federate was over time, and what became of its entities."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..exercise import Agreement
from .check import Look, Measure
from .followed import BINS, Followed
from .traffic import Stretch

MOST_FEDERATES = 1_000  #: that are followed, the first ones
_NARROWEST = 0.5  #: s; the width of a bin at first

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """One federate over time."""

    states: list[int]  #: Entity States in each bin
    others: list[int]  #: PDUs of other types
    broken: list[int]  #: datagrams that strict decoding refuses
    #: The most interesting first: ``entity``, ``first`` and ``last`` heard, and by
    #: `Measure` what was measured: ``greatest``, ``broken``; ``bins`` and ``over``.
    entities: list[dict[str, Any]]


class Timelines:
    """Counts PDUs in a fixed number of bins, which double their width when full."""

    def __init__(self, agreement: Agreement) -> None:
        self.start: float | None = None  #: s since 1970, of the first datagram
        self.end: float | None = None  #: of the last one
        self.width = _NARROWEST  #: s, of a bin
        self.agreement = agreement
        self._counts = np.zeros((0, 3, BINS), np.int64)  # states, others, broken
        self._followed = Followed(
            {
                Measure.INTERVAL: agreement.timeout,
                Measure.POSITION: agreement.position_threshold,
                Measure.ORIENTATION: agreement.orientation_threshold_deg,
            }
        )

    @property
    def left_out(self) -> int:
        """How many entities there were beside those that are kept, up to a limit."""
        return self._followed.left_out

    def take(self, stretch: Stretch, looks: Sequence[Look] = ()) -> None:
        """Count a stretch, and keep the curves of what the rules saw in it."""
        broken_time = np.array([one.time for one in stretch.broken], np.float64)
        times = np.concatenate([stretch.time, broken_time])
        if not times.size:
            return
        if self.start is None:
            self.start = self.end = float(times.min())
        assert self.end is not None
        self.end = max(self.end, float(times.max()))
        self._make_room(len(stretch.federates))
        kind = np.ones(len(stretch), np.int64)
        kind[stretch.states.rows] = 0
        bins = self._bin(stretch.time)
        self._count(stretch.federate, kind, bins)
        guilty = np.array([one.federate for one in stretch.broken], np.int64)
        self._count(guilty, np.full(guilty.size, 2), self._bin(broken_time))
        self._followed.take(stretch, bins, looks)

    def of(self, federate: int) -> Timeline:
        """Return the timeline of one federate, up to the last bin in use.

        It has no bins when the federate is not among those that are followed.
        """
        used = 0
        if self.end is not None:
            used = int(self._bin(np.array([self.end]))[0]) + 1
        if federate < len(self._counts):
            states, others, broken = self._counts[federate, :, :used].tolist()
        else:
            states = others = broken = []
        return Timeline(
            states=states,
            others=others,
            broken=broken,
            entities=self._followed.of(federate, used),
        )

    def _make_room(self, federates: int) -> None:
        """Make bins for new federates, and for the time that has passed."""
        assert self.start is not None and self.end is not None
        more = min(federates, MOST_FEDERATES) - len(self._counts)
        if more > 0:
            new = np.zeros((more, 3, BINS), np.int64)
            self._counts = np.concatenate([self._counts, new])
        while self.end - self.start >= self.width * BINS:
            pairs = self._counts.reshape(len(self._counts), 3, BINS // 2, 2)
            self._counts = np.zeros_like(self._counts)
            self._counts[:, :, : BINS // 2] = pairs.sum(axis=3)
            self._followed.halve()
            self.width *= 2.0

    def _bin(self, time: Floats) -> NDArray[np.int64]:
        """Return the bins (n,) of times; those before the start are in the first."""
        assert self.start is not None
        return np.clip((time - self.start) // self.width, 0, BINS - 1).astype(np.int64)

    def _count(
        self,
        federate: NDArray[np.int64],
        kind: NDArray[np.int64],
        bins: NDArray[np.int64],
    ) -> None:
        if not bins.size:
            return
        if len(self._counts) == MOST_FEDERATES:
            followed = federate < MOST_FEDERATES
            federate, kind, bins = federate[followed], kind[followed], bins[followed]
        np.add.at(self._counts, (federate, kind, bins), 1)
