"""Which measurement belongs to which track: gates and global nearest neighbour."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment
from scipy.special import chdtri

from .filter import Estimates, Kinematics, acceleration, combined, credible
from .measurement import ROWS, Columns, degrees_of_freedom, linearise

Floats = NDArray[np.float64]
Rows = NDArray[np.int64]

_COARSE: Final = 6.0  #: standard deviations of the first, cheap gate
_MANOEUVRE: Final = 50.0  #: m/s^2 that a target may add to what is predicted


@dataclass
class Pairs:
    """Pairs (k,) of track and measurement that may belong together."""

    track: Rows
    measurement: Rows
    cost: Floats  #: minus twice the log of the likelihood, but for a constant

    def __len__(self) -> int:
        return len(self.track)

    def only(self, keep: NDArray[np.bool_] | Rows) -> "Pairs":
        """Some of the pairs."""
        return Pairs(self.track[keep], self.measurement[keep], self.cost[keep])


def gate_limits(probability: float) -> Floats:
    """Chi-square values (5,) that true measurements stay below with ``probability``,
    by degrees of freedom."""
    return np.array([0.0, *(chdtri(n, 1.0 - probability) for n in range(1, ROWS + 1))])


def pairs_in_gate(est: Estimates, table: Columns, dt: Floats, limits: Floats) -> Pairs:
    """Pairs of n tracks and m measurements closer than the gate allows.

    ``dt`` (m,) s leads from the tracks' time to each measurement. The distance is
    that of Mahalanobis, of everything that was measured, to the nearest model of
    motion that is credible; the cost is minus twice the logarithm of the likelihood
    under all of them, so that the better known track is preferred.
    """
    weight = credible(est)
    track, measurement = _near(combined(est), table, dt)
    rows, step, weight = table[measurement], dt[measurement], weight[track]
    mean, covariance = est.mean[track], est.covariance[track][..., :6, :6]
    t = step[:, np.newaxis, np.newaxis]
    speed = mean[..., 3:6]
    change = acceleration(est.mean)[track]
    residual, jacobian, variance = linearise(
        mean[..., :3] + (speed + change * t / 2.0) * t, speed + change * t, rows
    )
    jacobian[..., 3:] += jacobian[..., :3] * t[..., np.newaxis]
    s = jacobian @ covariance @ jacobian.swapaxes(-1, -2)
    measured = np.any(jacobian != 0.0, axis=-1)
    slack = variance + measured * (_MANOEUVRE * t**2 / 2.0) ** 2
    s[..., np.arange(ROWS), np.arange(ROWS)] += slack
    solved = np.linalg.solve(s, residual[..., np.newaxis])[..., 0]
    distance = np.einsum("kmi,kmi->km", residual, solved)
    limit = limits[degrees_of_freedom(rows)]
    near = (distance <= limit[:, np.newaxis]) & (weight > 0.0)
    size = distance + np.linalg.slogdet(s)[1]
    with np.errstate(divide="ignore"):
        logs = np.where(weight > 0.0, np.log(weight) - size / 2.0, -np.inf)
    most = np.max(logs, axis=1, initial=-np.inf)
    rest = np.log(np.sum(np.exp(logs - most[:, np.newaxis]), axis=1))
    return Pairs(track, measurement, -2.0 * (most + rest)).only(near.any(axis=1))


def _near(tracks: Kinematics, table: Columns, dt: Floats) -> tuple[Rows, Rows]:
    """Pairs that a ball around each track does not rule out."""
    step = dt[np.newaxis, :, np.newaxis]
    place = tracks.position[:, np.newaxis] + tracks.velocity[:, np.newaxis] * step
    away = place - table["sensor_position"]
    along = np.einsum("nmj,mj->nm", away, table["direction"])
    across2 = np.einsum("nmj,nmj->nm", away, away) - along**2
    ball = np.sqrt(np.einsum("nii->n", tracks.covariance[:, :3, :3]))[:, np.newaxis]
    drift = np.sqrt(np.einsum("nii->n", tracks.covariance[:, 3:, 3:]))[:, np.newaxis]
    ball = ball + drift * np.abs(dt) + _MANOEUVRE * dt**2
    ranged = table["range_sigma"] > 0
    reach = np.where(ranged, table["range"], np.maximum(along, 0.0))
    wide = _COARSE * (ball + reach * table["angle_sigma"])
    off = np.where(ranged, np.abs(along - table["range"]), 0.0)
    near = (across2 <= wide**2) & (along > 0.0)
    near &= off <= _COARSE * (ball + table["range_sigma"])
    track, measurement = np.nonzero(near)
    return track, measurement


def assign(pairs: Pairs, scan: NDArray[np.uint64]) -> Pairs:
    """The pairs that together cost least, scan by scan.

    In one scan a track takes at most one measurement and a measurement goes to at
    most one track; ``scan`` (m,) says which scan each measurement is of. As many
    pairs as possible are made, and of these the cheapest (global nearest neighbour).
    """
    if not len(pairs):
        return pairs
    of_scan = scan[pairs.measurement]
    seen = np.stack((of_scan, pairs.track.astype(np.uint64)), axis=1)
    _, place, count = np.unique(seen, axis=0, return_inverse=True, return_counts=True)
    lone = count[place.reshape(-1)] == 1
    lone &= np.bincount(pairs.measurement)[pairs.measurement] == 1
    disputed = np.unique(of_scan[~lone])
    # A lone pair of a scan with a dispute has no part in it.
    chosen = [np.flatnonzero(lone)]
    for number in disputed:
        members = np.flatnonzero(~lone & (of_scan == number))
        chosen.append(members[_cheapest(pairs.only(members))])
    return pairs.only(np.sort(np.concatenate(chosen)))


def _cheapest(pairs: Pairs) -> Rows:
    tracks, row = np.unique(pairs.track, return_inverse=True)
    measurements, column = np.unique(pairs.measurement, return_inverse=True)
    least = float(np.min(pairs.cost))
    spread = float(np.max(pairs.cost)) - least + 1.0
    # No pair costs 0; each pair made saves more than all pairs differ.
    size = min(len(tracks), len(measurements))
    matrix = np.zeros((len(tracks), len(measurements)))
    matrix[row, column] = pairs.cost - least - spread * (size + 1)
    taken = np.zeros(matrix.shape, np.bool_)
    taken[linear_sum_assignment(matrix)] = True
    return np.flatnonzero(taken[row, column])
