"""The table of tracks and their life: tentative, confirmed, dropped."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.special import chdtri

from interop.dis.coordinates import ecef_to_geodetic
from interop.messages.records import TrackClass

from .config import FusionConfig
from .filter import Estimates, Kinematics, Model

Floats = NDArray[np.float64]
Rows = NDArray[np.int64]
Bools = NDArray[np.bool_]

CLASSES: Final = len(TrackClass)

#: What is known of a track beside its estimate. Times in s since 1970.
TRACK: Final = np.dtype(
    [
        ("number", np.uint32),  # of a confirmed track, for ever; 0 = tentative
        ("born", np.float64),  # time of the first measurement
        ("first_delivered", np.float64),  # when the first report came
        ("updated", np.float64),  # time of the latest measurement
        ("hits", np.int64),  # scans that saw it
        ("hits_lately", np.float64),  # the same, fading with every chance
        ("chances_lately", np.float64),  # scans that looked there, likewise
        ("looks", np.int64),  # times at which it was seen, a second apart at least
        ("looked", np.float64),  # the latest of these
        ("fit", np.float64),  # innovations squared per degree of freedom, lately
        ("belief", np.float64, CLASSES),  # see classify
        ("class_", np.uint8),  # TrackClass
        ("confidence", np.float64),
    ]
)

_FIT_MEMORY: Final = 0.8  # of the fit, per update
_WORST_FIT: Final = 4.0  # of a track to be confirmed
_RIVAL: Final = 5_000.0  # m; whoever sees a track sees what is as near to it
_CHANCE_MEMORY: Final = 0.95  # of hits and chances, per chance
_FEW_CHANCES: Final = 10.0  # lately; fewer say nothing
_APART: Final = 1.0  # s between two looks that tell how a track moves
_STALE: Final = 30.0  # s for which it is known which scan saw what
_SUNK: Final = 5_000.0  # m below ground, where tracks end
_SAME: Final = float(chdtri(6, 0.01))


class Tracks:
    """All tracks in columns, at one common ``time``: ``rows`` and ``estimates``."""

    def __init__(self, config: FusionConfig) -> None:
        self.config = config
        self.rows = np.zeros(0, TRACK)
        self.estimates = Estimates.none()
        self.confirmed_ever = 0  #: also the latest track number
        self.false = 0  #: tentative tracks that came to nothing
        self.dropped = 0  #: confirmed tracks that ended
        self.merged = 0  #: tracks that turned out to be another one
        # which scan saw which track lately: (time, scan, track)
        self._sightings: list[tuple[float, NDArray[np.uint64], Rows]] = []
        self._unreckoned: list[tuple[Rows, NDArray[np.uint64]]] = []
        self._identity = np.zeros(0, np.int64)  # stable key of each row
        self._next = 0

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def confirmed(self) -> Bools:
        """Which rows are confirmed."""
        return np.asarray(self.rows["number"] > 0)

    def append(self, estimates: Estimates, time: Floats, delivered: Floats) -> Rows:
        """New tentative tracks; returns their rows."""
        first, count = len(self), len(estimates)
        new = np.zeros(count, TRACK)
        new["born"] = new["updated"] = time
        new["looked"] = -np.inf
        new["first_delivered"] = delivered
        new["fit"] = 1.0
        self.rows = np.concatenate((self.rows, new))
        self.estimates = self.estimates.joined(estimates)
        keys = self._next + np.arange(count)
        self._identity = np.concatenate((self._identity, keys))
        self._next += count
        return np.arange(first, first + count)

    def saw(
        self, rows: Rows, scan: NDArray[np.uint64], times: Floats, delivered: Floats
    ) -> None:
        """Note that scans (k,) saw ``rows`` (k,) at ``times`` (k,)."""
        np.add.at(self.rows["hits"], rows, 1)
        np.maximum.at(self.rows["updated"], rows, times)
        again = self.rows["updated"] >= self.rows["looked"] + _APART
        self.rows["looks"] += again
        self.rows["looked"][again] = self.rows["updated"][again]
        np.minimum.at(self.rows["first_delivered"], rows, delivered)
        latest = float(np.max(times, initial=-np.inf))
        self._sightings.append((latest, scan, self._identity[rows]))
        self._unreckoned.append((rows, scan))

    def seen_by(self, row: int, scan: int) -> bool:
        """Whether a scan lately saw a track."""
        key = self._identity[row]
        return any(
            bool(np.any((seen == scan) & (track == key)))
            for _, seen, track in reversed(self._sightings)
        )

    def fitted(self, rows: Rows, ratio: Floats) -> None:
        """Note normalised innovations squared per degree of freedom (k,) of rows."""
        old = self.rows["fit"][rows]
        self.rows["fit"][rows] = _FIT_MEMORY * old + (1.0 - _FIT_MEMORY) * ratio

    def reckon(self, kinematics: Kinematics) -> None:
        """Count, for what scans saw since the last call, who had a chance to be seen.

        A scan that sees a track sees what is near it, or there is nothing: a ghost
        between targets takes a measurement from them now and then, and no more.
        """
        if not self._unreckoned:
            return
        rows = np.concatenate([rows for rows, _ in self._unreckoned])
        scans = np.concatenate([scan for _, scan in self._unreckoned])
        self._unreckoned.clear()
        place = kinematics.position
        away = place[:, np.newaxis] - place
        near = np.einsum("nmi,nmi->nm", away, away) < _RIVAL**2
        each, of = np.unique(scans, return_inverse=True)
        seen = np.zeros((len(self), len(each)), np.float32)
        seen[rows, of] = 1.0
        chances = np.sum(near.astype(np.float32) @ seen > 0.0, axis=1)
        fading = _CHANCE_MEMORY**chances
        r = self.rows
        r["hits_lately"] = fading * r["hits_lately"] + np.sum(seen, axis=1)
        r["chances_lately"] = fading * r["chances_lately"] + chances

    @property
    def share(self) -> Floats:
        """Part of the scans that lately looked where a track is that saw it (n,)."""
        hits, chances = self.rows["hits_lately"], self.rows["chances_lately"]
        return np.asarray(hits / np.maximum(chances, 1.0))

    def confirm(self, kinematics: Kinematics) -> Rows:
        """Give a number to the tentative tracks that have earned it; their rows."""
        c, r = self.config, self.rows
        known = kinematics.velocity_sigma <= c.confirm_speed_sigma
        # Many eyes make up for a short time, and a long time for one eye that does
        # not see how far it is.
        often = (r["looks"] >= c.confirm_hits) & known
        widely = (r["hits"] >= 3 * c.confirm_hits) & (r["looks"] >= 2) & known
        long = r["looks"] >= 3 * c.confirm_hits
        due = (r["number"] == 0) & (often | widely | long)
        due &= (r["fit"] <= _WORST_FIT) & (self.share >= c.confirm_share)
        rows = np.flatnonzero(due)
        r["number"][rows] = self.confirmed_ever + 1 + np.arange(len(rows))
        self.confirmed_ever += len(rows)
        return rows

    def prune(self, kinematics: Kinematics, time: float) -> Bools:
        """Drop what came to nothing, was lost, or struck the ground; what is kept."""
        c, r = self.config, self.rows
        silent = time - r["updated"]
        falling = self.estimates.weight[:, Model.BALLISTIC] > 0.5
        falling &= r["class_"] == TrackClass.BALLISTIC
        most = np.where(falling, c.coast_time, c.drop_time)
        # A track is believed in the dark for as long as it was seen.
        seen = (r["updated"] - r["born"]) * self.share
        patience = np.clip(seen, c.confirm_window, most)
        _, _, altitude = ecef_to_geodetic(kinematics.position)
        sigma = kinematics.position_sigma
        lost = (silent > patience) | (sigma > c.drop_sigma)
        lost |= (r["chances_lately"] > _FEW_CHANCES) & (self.share < c.drop_share)
        lost |= altitude < -_SUNK - 3.0 * sigma
        lost |= ~np.isfinite(kinematics.position).all(axis=1)
        tentative = ~self.confirmed
        unproven = tentative & (time - r["born"] > c.confirm_window)
        keep = ~(lost | unproven)
        self.false += int(np.sum(tentative & ~keep))
        self.dropped += int(np.sum(~tentative & ~keep))
        if not keep.all():
            self._keep(keep)
        return np.asarray(keep)

    def merge(self, kinematics: Kinematics, time: float) -> Bools:
        """Make one of two tracks that are one target; returns what is kept.

        They are the same if position and velocity agree within their errors and no
        scan ever saw both: whatever is seen twice in one scan is two.
        """
        self._sightings = [s for s in self._sightings if s[0] > time - _STALE]
        keep = np.ones(len(self), np.bool_)
        old = (self.rows["looks"] >= 3) | self.confirmed
        first, second = np.nonzero(np.triu(old[:, np.newaxis] & old, 1))
        away = kinematics.position[first] - kinematics.position[second]
        sigma = kinematics.position_sigma
        wide = 6.0 * (sigma[first] + sigma[second])
        near = np.einsum("ki,ki->k", away, away) < wide**2
        first, second = first[near], second[near]
        if len(first):
            state = np.concatenate((kinematics.position, kinematics.velocity), axis=1)
            gap = state[first] - state[second]
            spread = kinematics.covariance[first] + kinematics.covariance[second]
            solved = np.linalg.solve(spread, gap[..., np.newaxis])[..., 0]
            same = np.einsum("ki,ki->k", gap, solved) < _SAME
            for a, b in zip(first[same].tolist(), second[same].tolist(), strict=True):
                if keep[a] and keep[b] and not self._both_seen(a, b):
                    keep[self._absorb(a, b)] = False
        self.merged += int(np.sum(~keep))
        if not keep.all():
            self._keep(keep)
        return keep

    def _both_seen(self, a: int, b: int) -> bool:
        """Whether any scan lately saw both rows."""
        scans: list[set[int]] = []
        for row in (a, b):
            key = self._identity[row]
            seen = [scan[track == key] for _, scan, track in self._sightings]
            scans.append(set(np.concatenate(seen).tolist()) if seen else set())
        return not scans[0].isdisjoint(scans[1])

    def _absorb(self, a: int, b: int) -> int:
        """Fold the younger of two rows into the older one; the row that goes."""
        r = self.rows
        ages = [(r["number"][i] == 0, r["born"][i], i) for i in (a, b)]
        (_, _, stays), (_, _, goes) = sorted(ages)
        if r["updated"][goes] > r["updated"][stays]:
            rows = np.array((stays,))
            self.estimates.put(rows, self.estimates.take(np.array((goes,))))
            r["updated"][stays] = r["updated"][goes]
        r["hits"][stays] += r["hits"][goes]
        earlier = min(r["first_delivered"][stays], r["first_delivered"][goes])
        r["first_delivered"][stays] = earlier
        return int(goes)

    def _keep(self, keep: Bools) -> None:
        self.rows = self.rows[keep]
        self.estimates = self.estimates.take(keep)
        self._identity = self._identity[keep]
