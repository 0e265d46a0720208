"""Where the threats were: what is told late is laid to who was there at the time."""

from bisect import bisect_left
from collections import deque
from operator import attrgetter
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from fom.enums import Appearance, Force
from interop.dis import EntityId
from interop.exercise import HeardEntities
from interop.exercise.identifiers import Keys, id_of

Floats = NDArray[np.float64]

#: A place further than this from every threat is that of none of them, m.
LIMIT = 100e3
#: Metres apart that count as much as 1 m/s of difference in velocity do.
VELOCITY_WORTH = 10.0
MEMORY = 120.0  #: s that an event may be told late, and be laid to the right one
STEP = 1.0  #: s between what is remembered
_ALONE = 1e-9  # the share of who stands in one of two moments only: then it is all


class Moment(NamedTuple):
    """All threats at one time; arrays have one item a threat."""

    time: float  #: simulation time, s since 1970
    keys: Keys
    position: Floats  #: (n, 3) m
    velocity: Floats  #: (n, 3) m/s


class Whereabouts:
    """Remembers the latest two minutes of everybody on the opposing side.

    Straight lines back from the present would do for an aircraft, not for a missile
    in its boost: half a second late on the wall is ten seconds at twenty times real
    time, and by then its velocity tells it from its launcher no longer.
    """

    def __init__(self) -> None:
        self._moments: deque[Moment] = deque()

    def take(self, heard: HeardEntities, now: float, time: float) -> None:
        """Remember who is where at exercise clock ``now``, simulation ``time``."""
        kept = self._moments
        if kept and (
            time <= kept[-1].time
            or (len(kept) > 1 and kept[-1].time < kept[-2].time + STEP)
        ):
            kept.pop()  # the latest is always the present
        rows = np.flatnonzero(
            (heard.force == Force.OPPOSING)
            & ((heard.appearance & Appearance.DEACTIVATED) == 0)
        )
        states = heard.states(now, rows)
        kept.append(Moment(time, heard.keys[rows], states.position, states.velocity))
        while kept[0].time < time - MEMORY:
            kept.popleft()

    def nearest(
        self, position: Floats, time: float, velocity: Floats | None
    ) -> EntityId | None:
        """The threat that was nearest to ``position`` at simulation ``time``, if any.

        Where the velocity is known as well, it tells a missile from its launcher.
        """
        keys, positions, velocities = self._at(time)
        if not keys.size:
            return None
        distances = np.linalg.norm(positions - position, axis=1)
        apart = distances
        if velocity is not None:
            unlike = np.linalg.norm(velocities - velocity, axis=1)
            apart = distances + VELOCITY_WORTH * unlike
        best = int(np.argmin(apart))
        if distances[best] > LIMIT:
            return None
        return id_of(int(keys[best]))

    def _at(self, time: float) -> tuple[Keys, Floats, Floats]:
        """All threats at ``time``, by the moments before and after it."""
        if not self._moments:
            return np.empty(0, np.int64), np.empty((0, 3)), np.empty((0, 3))
        after = bisect_left(self._moments, time, key=attrgetter("time"))
        one = self._moments[max(after - 1, 0)]
        other = self._moments[min(after, len(self._moments) - 1)]
        span = other.time - one.time
        part = min(max((time - one.time) / span, 0.0), 1.0) if span else 0.0
        keys = np.concatenate([one.keys, other.keys])
        shares = np.repeat([1.0 - part, part], [one.keys.size, other.keys.size])
        shares = np.maximum(shares, _ALONE)[:, np.newaxis]
        position = np.concatenate([_line(one, time), _line(other, time)])
        velocity = np.concatenate([one.velocity, other.velocity])
        found, where = np.unique(keys, return_inverse=True)
        sums = np.zeros((found.size, 7))
        parts = np.hstack([position * shares, velocity * shares, shares])
        np.add.at(sums, where.reshape(-1), parts)
        return found, sums[:, :3] / sums[:, 6:], sums[:, 3:6] / sums[:, 6:]


def _line(moment: Moment, time: float) -> Floats:
    """Positions (n, 3) at ``time``, on straight lines."""
    places: Floats = moment.position + moment.velocity * (time - moment.time)
    return places
