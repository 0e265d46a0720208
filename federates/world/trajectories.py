"""Motions known beforehand: sampled in time, evaluated for many bodies at once.

Whatever made it (`ballistic`, `glide`, `route`), a trajectory is a row of Earth-fixed
positions and velocities, with a cubic through each pair of them (Hermite): position
and velocity are continuous, and the velocity is the derivative of the position.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .frames import Floats

State = tuple[Floats, Floats, Floats]

_SPAN = 1e6  # s, above every duration: rows follow each other on one axis of time


@dataclass(frozen=True, kw_only=True, eq=False)
class Trajectory:
    """The motion of one body."""

    time: Floats  #: (k,) s since its start, the first 0, rising
    position: Floats  #: (k, 3) Earth-fixed m
    velocity: Floats  #: (k, 3) Earth-fixed m/s
    burnout: float = np.inf  #: s at which its power plant stops

    @property
    def duration(self) -> float:
        """Seconds from its start to its end."""
        return float(self.time[-1])

    def state(self, elapsed: ArrayLike) -> State:
        """Position (m), velocity (m/s), acceleration (m/s^2) (..., 3), Earth-fixed,
        ``elapsed`` s after the start; before it and after the end those there."""
        moment = np.clip(np.asarray(elapsed, np.float64), 0.0, self.duration)
        k = np.searchsorted(self.time, moment, side="right") - 1
        k = np.clip(k, 0, self.time.size - 2)
        return _hermite(self.time, self.position, self.velocity, k, moment)


class Trajectories:
    """Many trajectories in columns."""

    def __init__(self, trajectories: Sequence[Trajectory] = ()) -> None:
        self.duration: Floats = np.empty(0)  #: (n,) s
        self.burnout: Floats = np.empty(0)  #: (n,) s
        self._time: Floats = np.empty(0)
        self._axis: Floats = np.empty(0)
        self._position: Floats = np.empty((0, 3))
        self._velocity: Floats = np.empty((0, 3))
        self._first: NDArray[np.int64] = np.empty(0, np.int64)
        self._last: NDArray[np.int64] = np.empty(0, np.int64)
        self.add(trajectories)

    def __len__(self) -> int:
        return self.duration.size

    def add(self, trajectories: Sequence[Trajectory]) -> NDArray[np.int64]:
        """Append trajectories and name their rows."""
        rows = np.arange(len(self), len(self) + len(trajectories))
        if not trajectories:
            return rows
        sizes = np.array([t.time.size for t in trajectories])
        start = self._time.size + np.cumsum(sizes) - sizes
        self._first = np.concatenate((self._first, start))
        self._last = np.concatenate((self._last, start + sizes - 2))
        join = np.concatenate
        self.duration = join((self.duration, [t.duration for t in trajectories]))
        self.burnout = join((self.burnout, [t.burnout for t in trajectories]))
        self._time = join((self._time, *(t.time for t in trajectories)))
        shifted = [t.time + row * _SPAN for t, row in zip(trajectories, rows)]
        self._axis = join((self._axis, *shifted))
        self._position = join((self._position, *(t.position for t in trajectories)))
        self._velocity = join((self._velocity, *(t.velocity for t in trajectories)))
        return rows

    def state(self, rows: NDArray[np.int64], elapsed: ArrayLike) -> State:
        """State (m, 3) of ``rows`` (m,), each ``elapsed`` s after its own start."""
        moment = np.clip(np.asarray(elapsed, np.float64), 0.0, self.duration[rows])
        k = np.searchsorted(self._axis, rows * _SPAN + moment, side="right") - 1
        k = np.clip(k, self._first[rows], self._last[rows])
        return _hermite(self._time, self._position, self._velocity, k, moment)


def _hermite(
    time: Floats,
    position: Floats,
    velocity: Floats,
    k: NDArray[np.int64],
    moment: Floats,
) -> State:
    """Cubics between samples k and k + 1 at ``moment``, with two derivatives."""
    h = (time[k + 1] - time[k])[..., np.newaxis]
    s = (moment - time[k])[..., np.newaxis] / h
    p0, v0, v1 = position[k], velocity[k] * h, velocity[k + 1] * h
    way = position[k + 1] - p0
    square, cube = 3.0 * way - 2.0 * v0 - v1, v0 + v1 - 2.0 * way
    return (
        p0 + s * (v0 + s * (square + s * cube)),
        (v0 + s * (2.0 * square + s * (3.0 * cube))) / h,
        (2.0 * square + s * (6.0 * cube)) / h**2,
    )


def steps(start: float, end: float, longest: float) -> Floats:
    """Times from ``start`` to ``end`` inclusive, evenly at most ``longest`` apart."""
    return np.linspace(start, end, max(1, int(np.ceil((end - start) / longest))) + 1)
