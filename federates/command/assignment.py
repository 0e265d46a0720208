"""Which weapon for which target: what can be reached, and the best pairing."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.optimize import linear_sum_assignment

from ..world.impact import coast
from ..world.prediction import BURN_AHEAD, predict_path
from ..world.reach import flight_time, in_window, reach
from ..world.visibility import line_of_sight
from .config import WeaponConfig
from .threat import Tracks

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]

#: points of the time grid on which reach is looked for, denser at its start
GRID: Final = 40
#: m/s, Earth-fixed; what moves faster is in orbit
ORBITAL: Final = 3000.0
#: m/s^2, more than anything falls with
GRAVITY: Final = 10.0
#: part of its worth that an engagement loses over the whole time looked ahead
HASTE: Final = 0.1


@dataclass(frozen=True, kw_only=True)
class Weapons:
    """Weapons that can take an order, in columns."""

    kind: Ints  #: (w,) index into the weapon classes
    position: Floats  #: (w, 3) m, Earth-fixed
    velocity: Floats  #: (w, 3) m/s
    time: Floats  #: (w,) s since 1970 at which these hold
    rounds: Ints  #: (w,)


class Reach(NamedTuple):
    """What each weapon can do about each target."""

    time: Floats  #: (w, t) s from now until the kill, inf where out of reach
    wait: Floats  #: (w, t) s from now, beyond its reaction, until it has to begin
    probability: Floats  #: (w, t) of killing with one shot, 0 where out of reach


class Pairing(NamedTuple):
    """One weapon for one target."""

    weapon: int  #: row of the weapons
    target: int  #: row of the tracks
    shots: int
    time: float  #: s from now until the kill
    wait: float  #: s that the weapon has to wait before it begins
    value: float  #: expected worth destroyed by these shots


def cumulative(probability: ArrayLike, shots: ArrayLike) -> Floats:
    """Probability that at least one of independent shots kills: 1 - (1 - p)^n."""
    miss = 1.0 - np.asarray(probability, np.float64)
    return np.asarray(1.0 - miss ** np.asarray(shots))


def reachability(
    weapons: Weapons, classes: Sequence[WeaponConfig], tracks: Tracks, *, now: float
) -> Reach:
    """When each of w weapons can hit each of t targets, and how likely it kills.

    A missile reaches where its own displacement from the path of its platform (orbit,
    or ground) is within the closed form of `reach` at that time; a laser where the
    target is within range in a straight line for the whole dwell. Either looks for
    the first point of a coarse grid of times, up to its longest flight, at which this
    holds within the window of target altitudes and with nothing of the Earth between.
    ``now`` in s since 1970.
    """
    shape = (len(weapons.kind), len(tracks.number))
    time, wait = np.full(shape, np.inf), np.zeros(shape)
    probability = np.zeros(shape)
    for index, kind in enumerate(classes):
        per_class = np.array([kind.kill_probability.get(c, 0.0) for c in tracks.names])
        columns = np.flatnonzero(per_class > 0.0)
        grid = _times(kind)
        rows = _near(weapons, index, tracks, columns, kind.range_km * 1e3, grid, now)
        if not len(rows):
            continue
        targets = _target_paths(tracks, columns, grid, now)
        platforms = _platform_paths(weapons, rows, grid, now)
        window = _window(tracks, columns, targets, grid, kind, now)
        found, begun = _first_reach(kind, grid, platforms, targets, window)
        block = np.ix_(rows, columns)
        time[block] = found
        wait[block] = np.maximum(begun - kind.reaction_time, 0.0)
        probability[block] = np.where(np.isfinite(found), per_class[columns], 0.0)
    return Reach(time, wait, probability)


def _times(kind: WeaponConfig) -> Floats:
    """Grid (k,) of s from now; a laser must also hold out its dwell within it."""
    longest = kind.max_time if kind.kind == "missile" else 2.0 * kind.max_time
    share = np.linspace(0.0, 1.0, GRID) ** 1.5
    return np.asarray(kind.reaction_time + longest * share)


def _near(
    weapons: Weapons,
    index: int,
    tracks: Tracks,
    columns: Ints,
    far: float,
    grid: Floats,
    now: float,
) -> Ints:
    """Weapons of a class that could come near any target by the end of the grid.

    By speeds alone, generously: it keeps the many that are on the other side of the
    Earth out of the reckoning proper.
    """
    rows = np.flatnonzero(weapons.kind == index)
    if not len(rows) or not len(columns):
        return rows[:0]
    away = weapons.position[rows, np.newaxis] - tracks.position[columns]
    distance = np.sqrt(np.einsum("wti,wti->wt", away, away))
    span = grid[-1] + now - min(tracks.time[columns].min(), weapons.time[rows].min())
    own = np.sqrt(np.sum(weapons.velocity[rows] ** 2, axis=-1))
    pull = np.sqrt(np.sum(tracks.acceleration[columns] ** 2, axis=-1)) * BURN_AHEAD
    theirs = np.sqrt(np.sum(tracks.velocity[columns] ** 2, axis=-1)) + pull
    bound = far + (own[:, np.newaxis] + theirs + GRAVITY * span) * span
    return np.asarray(rows[(distance <= bound).any(axis=1)])


def _target_paths(tracks: Tracks, columns: Ints, grid: Floats, now: float) -> Floats:
    """Predicted positions (k, t, 3) m."""
    ahead = np.maximum(grid + now - tracks.time[columns, np.newaxis], 0.0)
    paths = predict_path(
        tracks.position[columns],
        tracks.velocity[columns],
        tracks.acceleration[columns],
        falling=tracks.falling[columns],
        ahead=ahead,
    )
    return np.ascontiguousarray(paths.swapaxes(0, 1))


def _platform_paths(weapons: Weapons, rows: Ints, grid: Floats, now: float) -> Floats:
    """Positions (k, w, 3) m of platforms: in orbit, or standing on the ground."""
    position, velocity = weapons.position[rows], weapons.velocity[rows]
    paths = np.repeat(position[np.newaxis], len(grid), axis=0)
    orbiting = np.flatnonzero(np.sum(velocity**2, axis=-1) > ORBITAL**2)
    if len(orbiting):
        ahead = grid[:, np.newaxis] + now - weapons.time[rows][orbiting]
        paths[:, orbiting], _ = coast(position[orbiting], velocity[orbiting], ahead)
    return paths


def _window(
    tracks: Tracks,
    columns: Ints,
    paths: Floats,
    grid: Floats,
    kind: WeaponConfig,
    now: float,
) -> Bools:
    """Where on their paths (k, t) targets may be engaged: altitude, before impact."""
    low, high = kind.min_target_altitude_km * 1e3, kind.max_target_altitude_km * 1e3
    impact = tracks.impact_time[columns]
    alive = (impact <= 0.0) | (now + grid[:, np.newaxis] < impact)
    return np.asarray(alive & in_window(paths, low, high))


def _first_reach(
    kind: WeaponConfig, grid: Floats, platforms: Floats, targets: Floats, window: Bools
) -> tuple[Floats, Floats]:
    """First time (w, t) on the grid at which a target is killed, inf if it is never in
    reach; and when for that the missile leaves or the beam begins."""
    platform2 = np.sum(platforms**2, axis=-1)
    target2 = np.sum(targets**2, axis=-1)
    product = platforms @ targets.swapaxes(-1, -2)  # (k, w, t) dot products
    distance2 = platform2[:, :, np.newaxis] + target2[:, np.newaxis] - 2.0 * product
    far = np.full(len(grid), kind.range_km * 1e3)
    if kind.kind == "missile":
        flown = reach(kind.speed, kind.acceleration, grid - kind.reaction_time)
        far = np.minimum(far, flown)
    far2 = np.where(window, far[:, np.newaxis] ** 2, -1.0)
    able = distance2 <= far2[:, np.newaxis]
    k, w, t = np.nonzero(able)
    able[k, w, t] = line_of_sight(platforms[k, w], targets[k, t])
    if kind.kind == "laser":  # it must hold out from the first to the last moment
        last = np.searchsorted(grid, grid + kind.max_time)
        fits = last < len(grid)
        able, grid = able[fits] & able[last[fits]], grid[fits]
    first = able.argmax(axis=0)
    found = able.any(axis=0)
    at = grid[first]
    if kind.kind == "laser":
        return np.where(found, at + kind.max_time, np.inf), at
    w, t = np.indices(first.shape)
    flown = np.sqrt(np.maximum(distance2[first, w, t], 0.0))
    left = at - flight_time(kind.speed, kind.acceleration, flown)
    return np.where(found, at, np.inf), left


def best_pairs(values: Floats) -> tuple[Ints, Ints]:
    """Rows and columns of the pairing of largest total value, one to one.

    Pairs without value are left out (`scipy.optimize.linear_sum_assignment`).
    """
    row, column = linear_sum_assignment(values, maximize=True)
    worth = values[row, column] > 0.0
    return row[worth].astype(np.int64), column[worth].astype(np.int64)


def assign(
    reach: Reach,
    rounds: Ints,
    channels: Ints,
    worth: Floats,
    *,
    shots: int,
    horizon: float,
) -> list[Pairing]:
    """Share out shots so that the expected worth destroyed is as large as can be.

    In ``shots`` rounds, each an optimal pairing for the worth that the rounds before
    are expected to leave. A weapon fires no more than its ``rounds`` (w,) at no more
    than ``channels`` (w,) targets; ``worth`` (t,) is that of the targets, ``horizon``
    (s) the time over which an engagement loses the part `HASTE` of its worth.
    """
    left, free = rounds.copy(), channels.copy()
    survival = np.ones(len(worth))
    taken: dict[tuple[int, int], Pairing] = {}
    mine = np.zeros(reach.time.shape, np.bool_)  # what a weapon already fires at
    haste = 1.0 - HASTE * np.clip(reach.time / horizon, 0.0, 1.0)
    for _ in range(shots):
        values = reach.probability * haste * (survival * worth)
        values[(free <= 0)[:, np.newaxis] & ~mine] = 0.0
        copies = np.minimum(left, np.where(free > 0, free, mine.sum(axis=1)))
        owner = np.repeat(np.arange(len(left)), np.maximum(copies, 0))
        row, column = best_pairs(values[owner])
        row = owner[row]
        for w, t in zip(row.tolist(), column.tolist(), strict=True):
            fired, value = 0, 0.0
            if mine[w, t]:
                fired, value = taken[w, t].shots, taken[w, t].value
            value += float(values[w, t])
            taken[w, t] = Pairing(
                w,
                t,
                fired + 1,
                float(reach.time[w, t]),
                float(reach.wait[w, t]),
                value,
            )
            left[w] -= 1
            free[w] -= not mine[w, t]
            mine[w, t] = True
        survival[column] *= 1.0 - reach.probability[row, column]
    return list(taken.values())
