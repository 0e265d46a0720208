"""Rules on Entity State (dis-facts, section 11, ES)."""

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from fom.enums import Appearance

from ..profile import Profile
from ..rule import (
    Check,
    Level,
    Look,
    Remark,
    Rule,
    Severity,
    check,
    each_pdu,
)
from ..traffic import Stretch

ES2 = Rule(
    code="ES2",
    title="The dead reckoning algorithm is one of 0 to 9",
    severity=Severity.ERROR,
    level=Level.PDU,
    source="UID 44",
    mend="Announce the algorithm that the thresholds are tested with; 1 is static.",
)
ES4 = Rule(
    code="ES4",
    title="An entity is no faster than anything that flies",
    severity=Severity.WARNING,
    level=Level.PDU,
    source="dis-facts, section 11",
    mend="Velocities are in m/s along the axes that the algorithm names.",
)
ES6 = Rule(
    code="ES6",
    title="An entity is heard again within its heartbeat",
    severity=Severity.ERROR,
    level=Level.SEQUENCE,
    source="IEEE 1278.1-2012, Table 25, HBT_ESPDU; HBT_TIMEOUT_MPLIER",
    mend="Send the state of every entity at least once a heartbeat, even at rest.",
)


@each_pdu(ES2, ES4)
def motion(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """What an Entity State says of its motion."""
    states = stretch.states
    algorithm = states.body["dead_reckoning"]["algorithm"]
    yield Look(
        rule=ES2,
        rows=states.rows,
        failed=algorithm > 9,
        field="dead_reckoning.algorithm",
        value=algorithm,
        expected="0 to 9",
    )
    speed = np.linalg.norm(states.body["velocity"].astype(np.float64), axis=1)
    yield Look(
        rule=ES4,
        rows=states.rows,
        failed=speed > profile.fastest,
        field="velocity",
        value=speed,
        expected=f"up to {profile.fastest:g} m/s",
        excess=speed,
    )


@check
class Heartbeats(Check):
    """Intervals between the states of each entity."""

    rules = (ES6,)

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile)
        self._keys: NDArray[np.int64] = np.empty(0, np.int64)
        self._last: NDArray[np.float64] = np.empty(0)

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Compare each state's time with that of the one before."""
        states = stretch.states
        ids = states.body["entity_id"].astype(np.int64)
        keys = ids[:, 0] << 32 | ids[:, 1] << 16 | ids[:, 2]
        order = np.argsort(keys, kind="stable")
        key, time = keys[order], stretch.time[states.rows][order]
        begins = np.ones(key.size, np.bool_)
        begins[1:] = key[1:] != key[:-1]
        before = np.empty(key.size)
        before[1:] = time[:-1]
        known = np.searchsorted(self._keys, key[begins])
        there = np.zeros(known.size, np.bool_)
        within = known < self._keys.size
        there[within] = self._keys[known[within]] == key[begins][within]
        before[begins] = (
            np.where(there, self._last[np.minimum(known, self._keys.size - 1)], np.nan)
            if self._keys.size
            else np.nan
        )
        yield self._silence(stretch, states.rows[order], time - before)
        gone = states.body["appearance"][order] & Appearance.DEACTIVATED != 0
        ends = np.roll(begins, -1)
        self._keep(key[ends & ~gone], time[ends & ~gone], key[ends])

    def _silence(
        self, stretch: Stretch, rows: NDArray[np.int64], gap: NDArray[np.float64]
    ) -> Look:
        agreed = self.profile.agreement
        most = agreed.heartbeat * agreed.timeout_factor
        seen = ~np.isnan(gap)
        return Look(
            rule=ES6,
            rows=rows[seen],
            failed=gap[seen] > most,
            field="entity_id",
            value=gap[seen],
            expected=f"a state within {most:g} s",
            excess=gap[seen],
        )

    def _keep(
        self,
        keys: NDArray[np.int64],
        times: NDArray[np.float64],
        heard: NDArray[np.int64],
    ) -> None:
        """Remember when each entity was last heard; those in ``heard`` are replaced."""
        other = ~np.isin(self._keys, heard)
        merged = np.concatenate([self._keys[other], keys])
        order = np.argsort(merged)
        self._keys = merged[order]
        self._last = np.concatenate([self._last[other], times])[order]
