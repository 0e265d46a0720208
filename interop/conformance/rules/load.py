"""Rules on silence and load (dis-facts, section 11, L)."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from ..check import Check, Look, Remark, check
from ..latest import Previous
from ..profile import Profile
from ..rule import Level, Rule, Severity
from ..traffic import Stretch

L2 = Rule(
    code="L2",
    title="An application sends no more PDUs a second than the exercise can bear",
    severity=Severity.INFORMATION,
    level=Level.SEQUENCE,
    source="practice: what is more, receivers lose",
    mend="Send by threshold and heartbeat only; see what is sent without news.",
)
L3 = Rule(
    code="L3",
    title="An application that has entities is not silent beyond their timeout",
    severity=Severity.WARNING,
    level=Level.SEQUENCE,
    source="HBT_TIMEOUT_MPLIER",
    mend="Look for what held the application, or its datagrams, up.",
)

_TIME = np.dtype([("time", np.float64)])


@check
class Load(Check):
    """Counts the PDUs of each application in each second."""

    rules = (L2,)

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile)
        self._begun: dict[int, tuple[int, int]] = {}  # second and PDUs, by federate

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Count; a second that a stretch begins with may have begun before."""
        if not len(stretch):
            return
        second = np.floor(stretch.time).astype(np.int64)
        low = int(second.min())
        keys = stretch.federate << 32 | (second - low)
        found, first, count = np.unique(keys, return_index=True, return_counts=True)
        federates = found >> 32
        before = np.zeros_like(count)
        for item in np.flatnonzero(np.diff(federates, prepend=-1)).tolist():
            begun = self._begun.get(int(federates[item]))
            if begun is not None and begun[0] == (found[item] & 0xFFFFFFFF) + low:
                before[item] = begun[1]
        count += before
        for item in np.flatnonzero(np.diff(federates, append=-1)).tolist():
            last = int(found[item] & 0xFFFFFFFF) + low
            self._begun[int(federates[item])] = last, int(count[item])
        most = self.profile.most_pdus
        yield Look(
            rule=L2,
            rows=first,
            failed=(count > most) & (before <= most),  # each second once
            field="",
            value=lambda n: f"{count[n]} PDUs in a second",
            expected=f"up to {most:g}",
            excess=count.astype(np.float64),
        )


@check
class Silence(Check):
    """Measures how long each application that has entities says nothing."""

    rules = (L3,)

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile)
        self._previous = Previous(_TIME)
        self._present: NDArray[np.bool_] = np.empty(0, np.bool_)  # by federate

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Compare the time of each PDU with that of the one before."""
        told = np.empty(len(stretch), _TIME)
        told["time"] = stretch.time
        before, known = self._previous.take(stretch.federate, told)
        more = len(stretch.federates) - self._present.size
        self._present = np.append(self._present, np.zeros(more, np.bool_))
        self._present[stretch.federate[stretch.states.rows]] = True
        rows = np.flatnonzero(known & self._present[stretch.federate])
        gap = stretch.time[rows] - before["time"][rows]
        most = stretch.entities.timeout
        failed = gap > most
        at = np.flatnonzero(failed)
        if at.size:
            failed[at] = ~self._paused(stretch, rows[at], before["time"][rows[at]])
        yield Look(
            rule=L3,
            rows=rows,
            failed=failed,
            field="",
            value=lambda n: f"nothing for {gap[n]:.3g} s",
            expected=f"something within {most:g} s",
            excess=gap,
        )

    @staticmethod
    def _paused(
        stretch: Stretch, rows: NDArray[np.int64], since: NDArray[np.float64]
    ) -> NDArray[np.bool_]:
        """Tell which applications had been told to stand still."""
        keys = np.zeros(rows.size, np.int64)
        for item, federate in enumerate(stretch.federate[rows].tolist()):
            one = stretch.federates.applications[federate]
            keys[item] = one.site << 32 | one.application << 16 if one else 0
        return stretch.pauses.between(keys, since, stretch.time[rows])
