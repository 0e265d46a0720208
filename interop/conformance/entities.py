"""Each Entity State together with the one before it of the same entity."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..dis import EntityState
from ..dis.timestamp import HOUR
from ..wire import dtype_of
from .latest import Keys, Latest

if TYPE_CHECKING:
    from .traffic import Stretch

Floats = NDArray[np.float64]
_BODY = dtype_of(EntityState)
_OCTETS = f"V{_BODY.itemsize}"
#: What is remembered of the last state of an entity.
_STATE = np.dtype(
    [
        ("key", np.int64),  # of the entity
        ("time", np.float64),  # s since 1970, the exercise clock at reception
        ("stamp", np.float64),  # s past the hour
        ("frame", np.int64),
        ("federate", np.int64),
        ("source", np.int64),
        ("status", np.uint8),
        ("gone", np.bool_),
        ("body", _OCTETS),
    ]
)
#: s by which time between timestamps and time between receptions may differ.
TRUSTED = 5.0
_JITTER = 0.1  #: s, beside half of the time between receptions


def bodies_of(state: NDArray[Any]) -> NDArray[Any]:
    """Return the fixed parts (n,) of remembered states (n,)."""
    return np.ascontiguousarray(state["body"]).view(_BODY)


def wrapped(seconds: Floats) -> Floats:
    """Return differences of times past the hour as what is nearest to zero."""
    return seconds - HOUR * np.rint(seconds / HOUR)


@dataclass(frozen=True, slots=True, eq=False)
class Steps:
    """States with the one before of the same entity; arrays are (k,), one a step.

    They follow one another by their timestamps, where these can be trusted, so that
    datagrams that overtook each other do no harm. The first state of an entity, and
    the first one after it was deactivated, are no steps.
    """

    rows: Keys  #: of the later state, in the stretch
    before: Keys  #: place of the earlier state in ``state`` and ``body``
    after: Keys  #: place of the later one
    state: NDArray[Any]  #: what was known at reception, see `_STATE`
    body: NDArray[Any]  #: fixed parts
    elapsed: Floats  #: s between the timestamps
    gap: Floats  #: s between the receptions
    trusted: NDArray[np.bool_]  #: whether these two agree

    def __len__(self) -> int:
        return len(self.rows)


class Entities:
    """Remembers the last state of each entity that is there.

    One that said it leaves is forgotten ``timeout`` s later, one that fell silent
    after ``patience`` s; the latter are listed in `lost` for one stretch.
    """

    def __init__(self, *, timeout: float, patience: float) -> None:
        self.timeout = timeout
        self.patience = patience
        self.latest = Latest(_STATE)
        self.heard: Keys = np.empty(0, np.int64)  #: in this stretch, in order
        self.lost: NDArray[Any] = np.zeros(0, _STATE)  #: forgotten before this stretch

    def take(self, stretch: "Stretch") -> Steps:
        """Return the steps of a stretch, and remember how it left the entities."""
        states = stretch.states
        state = self._states_of(stretch)
        keys = stretch.keys
        order = np.argsort(keys, kind="stable")
        key = keys[order]
        begins = np.ones(key.size, np.bool_)
        begins[1:] = key[1:] != key[:-1]
        self.heard = key[begins]
        place = self.latest.find(self.heard)
        kept = self.latest.rows[place[place >= 0]]
        known = len(kept)
        first = np.full(place.size, -1)
        first[place >= 0] = np.arange(known)
        group = np.cumsum(begins) - 1
        when = _in_time(state, kept, order, begins, first, group)
        if key.size and ((when[1:] < when[:-1]) & ~begins[1:]).any():
            again = np.lexsort((when, key))
            order, when = order[again], when[again]
        before = np.empty(key.size, np.int64)
        before[1:] = order[:-1] + known
        before[begins] = first
        both = np.concatenate([kept, state])
        steps = _steps(states.rows, both, before, order, known)
        ends = np.roll(begins, -1)
        last = order[ends]
        newer = np.ones(last.size, np.bool_)
        there = np.flatnonzero(first >= 0)
        newer[there] = when[ends][there] >= kept["time"][first[there]]
        self.latest.put(keys[last][newer], state[last][newer])
        if len(stretch):
            self._forget(float(stretch.time[0]))
        return steps

    def known(self, keys: Keys) -> NDArray[np.bool_]:
        """Tell which entities (k,) were heard, in this stretch or not long before."""
        there = self.latest.find(keys) >= 0
        if not there.all() and self.heard.size:
            there |= np.isin(keys, self.heard)
        return there

    def silent(self, now: float) -> NDArray[Any]:
        """Return the last states of those that did not say that they leave, and
        were not heard for `timeout` before ``now``."""
        rows = self.latest.rows[self.latest.places]
        silent: NDArray[Any] = rows[~rows["gone"] & (rows["time"] < now - self.timeout)]
        return silent

    def _states_of(self, stretch: "Stretch") -> NDArray[Any]:
        states = stretch.states
        rows, body = states.rows, states.body
        state = np.empty(len(rows), _STATE)
        header = stretch.found.header
        state["key"] = stretch.keys
        state["time"] = stretch.time[rows]
        state["stamp"] = stretch.stamp[rows]
        state["frame"] = stretch.frame[rows]
        state["federate"] = stretch.federate[rows]
        state["source"] = stretch.source[rows]
        state["status"] = header["status"][rows]
        state["gone"] = stretch.leaving
        state["body"] = body.view(_OCTETS)
        return state

    def _forget(self, now: float) -> None:
        rows = self.latest.rows[self.latest.places]
        kept = np.where(rows["gone"], self.timeout, self.patience)
        over = rows["time"] < now - kept
        self.lost = rows[over & ~rows["gone"]]
        self.latest.forget(over)


def _in_time(
    state: NDArray[Any],
    kept: NDArray[Any],
    order: Keys,
    begins: NDArray[np.bool_],
    first: Keys,
    group: Keys,
) -> Floats:
    """Return when (n,) states were sent, told by their timestamps where they can be.

    That is the reception of an entity's earliest state, and the timestamps from there.
    """
    time, stamp = state["time"][order], state["stamp"][order]
    origin, mark = time[begins], stamp[begins]
    there = np.flatnonzero(first >= 0)
    origin[there], mark[there] = kept["time"][first[there]], kept["stamp"][first[there]]
    drift = wrapped((stamp - mark[group]) - (time - origin[group]))
    drift[np.abs(drift) > TRUSTED] = 0.0
    when: Floats = time + drift
    return when


def _steps(
    rows: Keys, both: NDArray[Any], before: Keys, order: Keys, known: int
) -> Steps:
    """Pair each state with the one before, where there is one that had not left."""
    there = np.flatnonzero((before >= 0) & ~both["gone"][before])
    before, after = before[there], order[there] + known
    gap = both["time"][after] - both["time"][before]
    elapsed = gap + wrapped(both["stamp"][after] - both["stamp"][before] - gap)
    trusted = np.abs(elapsed - gap) <= np.minimum(TRUSTED, _JITTER + gap / 2.0)
    later = rows[order[there]]
    return Steps(later, before, after, both, bodies_of(both), elapsed, gap, trusted)
