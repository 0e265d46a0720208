"""From measurements to tracks: one group of measurements after another."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.special import chdtri

from .association import Pairs, assign, gate_limits, pairs_in_gate
from .buffer import Buffer
from .classify import Classes, decide, motion_of, revise
from .config import FusionConfig
from .filter import Estimates, Filter, Kinematics, combined
from .initiation import choose, cross, crossings, from_lone_ray, from_radar
from .measurement import MEASUREMENT, Columns, degrees_of_freedom
from .tracks import Tracks

Floats = NDArray[np.float64]
Rows = NDArray[np.int64]
Bools = NDArray[np.bool_]

_LONGEST: Final = 20.0  # s of one step of prediction
_JUDGING: Final = 1.0  # s between judgements of what tracks are
_PASSES: Final = 6  # of initiation in one group
_MOST_RAYS: Final = 256  # that are crossed with one another at once
_BLIND: Final = 1e6  # a sigma, rad and m, that says nothing
#: models' weights at the start: seen by radar, crossed or lone hot spot
_BY_RADAR: Final = (0.3, 0.3, 0.4)
_BY_RAY: Final = (0.2, 0.6, 0.2)


class Tracker:
    """Keeps tracks up to date with measurements, whatever they come from."""

    def __init__(self, config: FusionConfig) -> None:
        self.config = config
        self.buffer = Buffer(hold=config.hold, max_lag=config.max_lag)
        self.tracks = Tracks(config)
        self.filter = Filter(config.motion)
        self.time = -np.inf  #: of the tracks
        self.confirmed: list[int] = []  #: numbers, since `advance` was called
        self._limits = gate_limits(config.gate)
        self._stray = 2.0 * self._limits
        self._miss = float(chdtri(1, 1.0 - config.crossing_gate))
        self._classes = Classes(config.classification)
        self._judged = -np.inf  # when tracks were last classified
        self._rays = np.zeros(0, MEASUREMENT)  # waiting for others to cross

    def take(self, table: Columns, time: float) -> None:
        """Take in measurements received by simulation ``time``."""
        self.buffer.add(table, time)

    def advance(self, time: float) -> None:
        """Work up all measurements that are due at simulation ``time``."""
        self.confirmed = []
        table = self.buffer.due(time)
        while len(table):
            end = table["time"][0] + self.config.scan_window
            size = int(np.searchsorted(table["time"], end, side="right"))
            self._group(table[:size])
            table = table[size:]
        if len(self.tracks) and time - self.buffer.hold - self.time > 1.0:
            self._predict(time - self.buffer.hold)
        self._tidy()

    def state_at(self, time: float, rows: Rows) -> tuple[Estimates, Kinematics]:
        """Estimates of some tracks as they are at simulation ``time``."""
        estimates = self.tracks.estimates.take(rows)
        left = time - self.time
        while left > 0.0:
            estimates = self.filter.predict(estimates, min(left, _LONGEST))
            left -= _LONGEST
        return estimates, combined(estimates)

    def _predict(self, time: float) -> None:
        if not np.isfinite(self.time):
            self.time = time
        everything = np.arange(len(self.tracks))
        self.tracks.estimates, _ = self.state_at(time, everything)
        self.time = max(self.time, time)

    def _group(self, table: Columns) -> None:
        """Work up measurements that were made at about one time."""
        self._predict(float(table["time"][-1]))
        free = np.ones(len(table), np.bool_)
        tracks = self.tracks
        confirmed = tracks.confirmed
        self._match(np.flatnonzero(confirmed), table, free, each=False)
        self._excuse(np.flatnonzero(confirmed), table, free)
        self._settle(np.flatnonzero(~confirmed), table, free)
        self._initiate_by_radar(table, free)
        self._initiate_by_rays(table[free & (table["range_sigma"] == 0.0)])
        tracks.reckon(combined(tracks.estimates))

    def _settle(self, rows: Rows, table: Columns, free: Bools) -> None:
        """Give free measurements to tracks that are little known yet.

        Such a track has a wide gate, into which measurements of others fall; so it
        first takes one measurement, then what falls into the narrower gate.
        """
        for each in (True, True, False):
            if not len(rows) or not free.any():
                return
            self._match(rows, table, free, each=each)

    def _match(self, rows: Rows, table: Columns, free: Bools, *, each: bool) -> None:
        """Assign free measurements to tracks and update these.

        ``each`` limits it to one measurement, the likeliest, for each track.
        """
        left = np.flatnonzero(free)
        if not len(rows) or not len(left):
            return
        some = table[left]
        dt = some["time"] - self.time
        estimates = self.tracks.estimates.take(rows)
        pairs = assign(pairs_in_gate(estimates, some, dt, self._limits), some["scan"])
        if each:
            pairs = _likeliest(pairs)
        if not len(pairs):
            return
        self._update(rows[pairs.track], some[pairs.measurement])
        free[left[pairs.measurement]] = False

    def _excuse(self, rows: Rows, table: Columns, free: Bools) -> None:
        """Put aside stray measurements of confirmed tracks, which start no others.

        Such a one lies a little outside the gate of a track that its scan did not see
        otherwise.
        """
        left = np.flatnonzero(free)
        if not len(rows) or not len(left):
            return
        estimates = self.tracks.estimates.take(rows)
        some = table[left]
        pairs = pairs_in_gate(estimates, some, some["time"] - self.time, self._stray)
        for track, stray in zip(rows[pairs.track], pairs.measurement, strict=True):
            if not self.tracks.seen_by(track, some["scan"][stray]):
                free[left[stray]] = False

    def _update(self, rows: Rows, table: Columns) -> None:
        """Update tracks ``rows`` (k,), which may repeat, by measurements (k,)."""
        touched, local = np.unique(rows, return_inverse=True)
        estimates = self.tracks.estimates.take(touched)
        dt = table["time"] - self.time
        updated, nis = self.filter.update(estimates, local, table, dt)
        self.tracks.estimates.put(touched, updated)
        freedom = np.bincount(local, degrees_of_freedom(table))
        self.tracks.fitted(touched, nis / freedom)
        self.tracks.saw(rows, table["scan"], table["time"], table["delivered"])

    def _initiate_by_radar(self, table: Columns, free: Bools) -> None:
        """New tracks of what no track explains and a radar has located."""
        for _ in range(_PASSES):
            left = np.flatnonzero(free & (table["range_sigma"] > 0.0))
            if not len(left):
                return
            some = table[left]
            position, covariance = from_radar(some)
            first = _first_of_each(position, covariance, some["scan"])
            estimates = self.filter.start(position[first], covariance[first], _BY_RADAR)
            rows = np.arange(len(first))
            rate = _only_rate(some[first])
            estimates, _ = self.filter.update(
                estimates, rows, rate, np.zeros(len(rows))
            )
            new = self._begin(estimates, some[first], rows)
            free[left[first]] = False
            self._settle(new, table, free)

    def _initiate_by_rays(self, fresh: Columns) -> None:
        """New tracks where rays cross, or in the end from a ray that stayed alone."""
        rays = np.concatenate((self._rays, fresh))
        free = np.ones(len(rays), np.bool_)
        self._settle(np.flatnonzero(~self.tracks.confirmed), rays, free)
        rays = rays[free]
        recent = rays["time"] >= self.time - self.config.crossing_window
        some = rays[recent][-_MOST_RAYS:]
        used = self._cross(some)
        rest = np.concatenate((rays[recent][:-_MOST_RAYS], some[~used]))
        rays = np.concatenate((rays[~recent], rest))
        alone = self.time - rays["time"] >= self.config.lone_ray_wait
        self._rays = rays[~alone]
        self._trust_lone(rays[alone])

    def _cross(self, rays: Columns) -> Bools:
        """Start tracks where rays cross; which rays they took."""
        free = np.ones(len(rays), np.bool_)
        if len(rays) < 2:
            return ~free
        found = crossings(rays, self.config.crossing_window, self._miss)
        if not len(found):
            return ~free
        for k, own in zip(*choose(found, rays, self._miss), strict=True):
            away = found.position[k] - rays["sensor_position"][own]
            position, covariance = cross(
                rays["sensor_position"][np.newaxis, own],
                rays["direction"][np.newaxis, own],
                rays["angle_sigma"][np.newaxis, own],
                np.sqrt(np.einsum("ri,ri->r", away, away))[np.newaxis],
            )
            apart = np.ptp(rays["time"][own])
            covariance += (self.config.motion.speed_sigma * apart) ** 2 * np.eye(3)
            estimates = self.filter.start(position, covariance, _BY_RAY)
            self._begin(estimates, rays[own], np.zeros(len(own), np.int64))
            free[own] = False
        return ~free

    def _trust_lone(self, rays: Columns) -> None:
        """Start tracks near the ground from rays that nothing ever crossed.

        Each hot spot is started once: later rays from the same sensor wait for it.
        """
        c = self.config
        position, covariance, down = from_lone_ray(
            rays, c.lone_ray_altitude, c.lone_ray_sigma
        )
        for k in np.flatnonzero(down):
            row = np.array((k,))
            estimates = self.filter.start(position[row], covariance[row], _BY_RAY)
            new = self._begin(estimates, rays[row], np.zeros(1, np.int64))
            free = np.ones(len(self._rays), np.bool_)
            self._settle(new, self._rays, free)
            self._rays = self._rays[free]

    def _begin(self, estimates: Estimates, table: Columns, owner: Rows) -> Rows:
        """Append tracks that hold at the latest time of their measurements, moved on
        to the tracks' time; ``owner`` (k,) says which of them each row made."""
        count = len(estimates)
        born = np.full(count, -np.inf)
        np.maximum.at(born, owner, table["time"])
        for time in np.unique(born):
            rows = np.flatnonzero(born == time)
            moved = self.filter.predict(estimates.take(rows), self.time - float(time))
            estimates.put(rows, moved)
        delivered = np.full(count, np.inf)
        np.minimum.at(delivered, owner, table["delivered"])
        new = self.tracks.append(estimates, born, delivered)
        rows = new[owner]
        self.tracks.saw(rows, table["scan"], table["time"], table["delivered"])
        return new

    def _tidy(self) -> None:
        """Judge which tracks go on and, once a second, what they are."""
        tracks = self.tracks
        if not len(tracks):
            return
        kinematics = combined(tracks.estimates)
        if not tracks.prune(kinematics, self.time).all():
            kinematics = combined(tracks.estimates)
        fresh = tracks.confirm(kinematics)
        self.confirmed.extend(tracks.rows["number"][fresh].tolist())
        dt = self.time - self._judged
        if dt < _JUDGING:
            return
        self._judged = self.time
        if not tracks.merge(kinematics, self.time).all():
            kinematics = combined(tracks.estimates)
        r = tracks.rows
        new = self._classes.evidence(motion_of(tracks.estimates, kinematics))
        bounds = self.config.classification
        r["belief"] = revise(r["belief"], new, self.time - r["born"], dt, bounds)
        r["class_"], r["confidence"] = decide(r["belief"], r["class_"], bounds)


def _only_rate(table: Columns) -> Columns:
    """The measurements without what they say of the place, which has been used."""
    out = table.copy()
    out["angle_sigma"], out["range_sigma"] = _BLIND, _BLIND
    return out


def _likeliest(pairs: Pairs) -> Pairs:
    """The cheapest pair of each track."""
    order = np.lexsort((pairs.cost, pairs.track))
    _, first = np.unique(pairs.track[order], return_index=True)
    return pairs.only(order[first])


def _first_of_each(
    position: Floats, covariance: Floats, scan: NDArray[np.uint64]
) -> Rows:
    """Rows that may start tracks at once: of measurements near one another, only those
    of one scan, the most accurate."""
    size = np.sqrt(np.einsum("nii->n", covariance))
    scans, of = np.unique(scan, return_inverse=True)
    mean = np.bincount(of, size) / np.bincount(of)
    rank = np.argsort(np.argsort(mean, kind="stable"))[of]
    away = position[:, np.newaxis] - position
    near = np.einsum("nmi,nmi->nm", away, away) <= (3.0 * (size[:, None] + size)) ** 2
    better = near & (rank[np.newaxis, :] < rank[:, np.newaxis])
    return np.flatnonzero(~better.any(axis=1))
