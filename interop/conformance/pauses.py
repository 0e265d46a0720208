"""Who was told to stand still, and when: nobody owes a heartbeat then."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..dis import EntityId
from .exchanges import ALL, STARTS, STOPS

if TYPE_CHECKING:
    from .traffic import Stretch

Floats = NDArray[np.float64]
_NOBODY = 0  # as an entity number: the application itself
_KEPT = 600.0  #: s for which a pause that is over is remembered
_NEAR = 3600.0  #: s within which a real-world time means something
_MOST = 200  #: pauses that are remembered


@dataclass(slots=True)
class _Pause:
    """From a Stop/Freeze to the Start/Resume of the same receivers."""

    receiver: EntityId
    begin: float
    end: float = float("inf")

    def holds(self, keys: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Tell which entities (n,) are among the receivers."""
        who = self.receiver
        held = np.ones(len(keys), np.bool_)
        if who.site != ALL:
            held &= keys >> 32 == who.site
        if who.application != ALL:
            held &= keys >> 16 & 0xFFFF == who.application
        if who.entity not in (ALL, _NOBODY):
            held &= (keys & 0xFFFF == who.entity) | (keys & 0xFFFF == _NOBODY)
        return held

    def covers(self, other: EntityId) -> bool:
        """Tell whether whoever gets a PDU sent to ``other`` is among the receivers."""
        mine = (self.receiver.site, self.receiver.application, self.receiver.entity)
        theirs = (other.site, other.application, other.entity)
        either = zip(mine, theirs, strict=True)
        return all(a == b or ALL in (a, b) or _NOBODY in (a, b) for a, b in either)


class Pauses:
    """Follows Stop/Freeze and Start/Resume, those with reliability too."""

    def __init__(self) -> None:
        self._pauses: list[_Pause] = []

    def __len__(self) -> int:
        return len(self._pauses)

    def take(self, stretch: "Stretch") -> None:
        """Follow one stretch."""
        told = [
            (row, stops, body)
            for kinds, stops in ((STOPS, True), (STARTS, False))
            for kind in kinds
            for row, body in stretch.bodies(kind)
        ]
        for row, stops, body in sorted(told, key=lambda one: one[0]):
            now = float(stretch.time[row])
            receiver = body.receiving_id
            if stops:
                self._pauses.append(_Pause(receiver, now))
            else:
                later = body.real_time.seconds
                end = later if now < later < now + _NEAR else now
                for pause in self._pauses:
                    if pause.covers(receiver):
                        pause.end = min(pause.end, end)
        if told:
            begin = float(stretch.time[0]) - _KEPT
            kept = [one for one in self._pauses if one.end > begin]
            self._pauses = kept[-_MOST:]

    def between(
        self, keys: NDArray[np.int64], begin: Floats, end: Floats
    ) -> NDArray[np.bool_]:
        """Tell which entities (n,), by their keys, paused in spans of time (n,)."""
        paused = np.zeros(len(keys), np.bool_)
        if not len(keys):
            return paused
        first, last = float(begin.min()), float(end.max())
        for one in self._pauses:
            if one.begin > last or one.end < first:
                continue
            within = (one.begin <= end) & (one.end >= begin)
            if within.any():
                paused |= within & one.holds(keys)
        return paused
