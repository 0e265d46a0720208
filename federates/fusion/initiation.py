"""New tracks: from one radar measurement, from rays that cross, from a lone ray."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from interop.dis.coordinates import SEMI_MAJOR, SEMI_MINOR, ecef_to_geodetic

from .measurement import Columns

Floats = NDArray[np.float64]
Rows = NDArray[np.int64]

_SHALLOWEST: Final = np.sin(np.radians(1.0))  # rays closer to parallel do not cross
_LOWEST, _HIGHEST = -20e3, 3_000e3  # m, altitudes where rays may cross
_PASSING: Final = 2_000.0  # m/s of a target between two rays of different times


@dataclass
class Crossings:
    """Points (k,) where rays of different sensors pass close to one another."""

    first: Rows  #: row of one ray
    second: Rows  #: row of the other
    position: Floats  #: (k, 3) m, best point by least squares
    covariance: Floats  #: (k, 3, 3) m^2
    miss: Floats  #: chi-square of the distance between the rays, one degree

    def __len__(self) -> int:
        return len(self.first)


def from_radar(table: Columns) -> tuple[Floats, Floats]:
    """Positions (n, 3) and covariances (n, 3, 3) of single radar measurements."""
    direction, distance = table["direction"], table["range"]
    position = table["sensor_position"] + direction * distance[:, np.newaxis]
    along = direction[:, :, np.newaxis] * direction[:, np.newaxis, :]
    across = np.eye(3) - along
    angle2 = table["angle_sigma"] ** 2
    wide = (distance**2 * angle2)[:, np.newaxis, np.newaxis]
    deep = table["range_sigma"] ** 2 + (distance * angle2) ** 2
    return position, wide * across + deep[:, np.newaxis, np.newaxis] * along


def cross(
    origin: Floats, direction: Floats, sigma: Floats, distance: Floats
) -> tuple[Floats, Floats]:
    """The point nearest to several rays, by least squares weighted with their width.

    Parameters
    ----------
    origin, direction : (n, r, 3) of r rays for each of n points
    sigma : (n, r) rad
    distance : (n, r) m from the origins, about, at which sigma becomes metres

    Returns
    -------
    position (n, 3) m, covariance (n, 3, 3) m^2; of two rays of range R, angle error
    sigma and baseline B that is about R^2 sigma / (B sin angle) deep.
    """
    weight = 1.0 / (distance * sigma) ** 2
    across = np.eye(3) - direction[..., :, np.newaxis] * direction[..., np.newaxis, :]
    across = across * weight[..., np.newaxis, np.newaxis]
    # Reckoned from the first origin, so that the figures stay small.
    base = origin[:, :1]
    vector = np.einsum("nrij,nrj->ni", across, origin - base)
    covariance = np.linalg.inv(np.sum(across, axis=1))
    return base[:, 0] + np.einsum("nij,nj->ni", covariance, vector), covariance


def crossings(table: Columns, window: float, limit: float) -> Crossings:
    """Pairs of rays of different sensors that meet, as far as their errors tell.

    ``window`` is how far apart in time (s) they may be, ``limit`` the chi-square value
    of the miss distance. A target moves in the time between, which widens the miss and
    the covariance. Rays must cross ahead of both sensors, at an altitude where
    targets are, and not be all but parallel.
    """
    first, second = np.triu_indices(len(table), 1)
    a, b = table["direction"][first], table["direction"][second]
    apart = np.abs(table["time"][first] - table["time"][second])
    may = (table["sensor"][first] != table["sensor"][second]) & (apart <= window)
    first, second, a, b, apart = (v[may] for v in (first, second, a, b, apart))
    base = table["sensor_position"][second] - table["sensor_position"][first]
    cosine = np.einsum("ki,ki->k", a, b)
    sine2 = np.maximum(1.0 - cosine**2, 1e-12)
    along_a = np.einsum("ki,ki->k", base, a)
    along_b = np.einsum("ki,ki->k", base, b)
    far_a = (along_a - cosine * along_b) / sine2
    far_b = (cosine * along_a - along_b) / sine2
    between = base + far_b[:, np.newaxis] * b - far_a[:, np.newaxis] * a
    miss2 = np.einsum("ki,ki->k", between, between)
    sigma = table["angle_sigma"]
    wide = (far_a * sigma[first]) ** 2 + (far_b * sigma[second]) ** 2
    miss = miss2 / (wide + (_PASSING * apart) ** 2 + 1e-9)
    meets = (miss <= limit) & (far_a > 0) & (far_b > 0) & (sine2 > _SHALLOWEST**2)
    first, second, apart, miss = (v[meets] for v in (first, second, apart, miss))
    both = np.stack((first, second), axis=1)
    position, covariance = cross(
        table["sensor_position"][both],
        table["direction"][both],
        sigma[both],
        np.stack((far_a[meets], far_b[meets]), axis=1),
    )
    covariance += ((_PASSING * apart) ** 2)[:, np.newaxis, np.newaxis] * np.eye(3)
    altitude = ecef_to_geodetic(position)[2]
    inside = (altitude > _LOWEST) & (altitude < _HIGHEST)
    return Crossings(
        first[inside],
        second[inside],
        position[inside],
        covariance[inside],
        miss[inside],
    )


def supporters(found: Crossings, table: Columns, limit: float) -> NDArray[np.bool_]:
    """Which rays (k, m) pass each crossing as near as their own width and its
    covariance allow; the two that made it always do."""
    away = found.position[:, np.newaxis] - table["sensor_position"]
    along = np.einsum("kmi,mi->km", away, table["direction"])
    off2 = np.maximum(np.einsum("kmi,kmi->km", away, away) - along**2, 0.0)
    loose = np.einsum("kii->k", found.covariance)[:, np.newaxis]
    width2 = (along * table["angle_sigma"]) ** 2
    near = (along > 0) & (off2 <= limit * (width2 + np.minimum(loose, 9.0 * width2)))
    rows = np.arange(len(found))
    near[rows, found.first] = near[rows, found.second] = True
    return np.asarray(near)


def choose(
    found: Crossings, table: Columns, limit: float
) -> tuple[list[int], list[Rows]]:
    """The crossings that are targets rather than chance, and the rays of each.

    A ray belongs to one target. Crossings that more sensors see are taken first, then
    those with the smaller miss; what is left over when their rays are taken was chance.
    """
    near = supporters(found, table, limit)
    _, sensor = np.unique(table["sensor"], return_inverse=True)
    count = np.zeros((len(found), int(sensor.max(initial=-1)) + 1), np.int64)
    np.add.at(count.T, sensor, near.T.astype(np.int64))
    support = np.sum(count > 0, axis=1)
    chosen: list[int] = []
    rays: list[Rows] = []
    free = np.ones(len(table), np.bool_)
    for k in np.lexsort((found.miss, -support)):
        if not (free[found.first[k]] and free[found.second[k]]):
            continue
        own = _one_each(near[k] & free, found, k, table)
        free[own] = False
        chosen.append(int(k))
        rays.append(own)
    return chosen, rays


def _one_each(
    near: NDArray[np.bool_], found: Crossings, k: int, table: Columns
) -> Rows:
    """Of the rays near crossing ``k``, the two that made it and the nearest of each
    other sensor."""
    made = np.array((found.first[k], found.second[k]))
    others = near & ~np.isin(table["sensor"], table["sensor"][made])
    rows = np.flatnonzero(others)
    away = found.position[k] - table["sensor_position"][rows]
    off = np.cross(away, table["direction"][rows])
    order = rows[np.argsort(np.einsum("ri,ri->r", off, off), kind="stable")]
    _, first = np.unique(table["sensor"][order], return_index=True)
    return np.sort(np.concatenate((made, order[first])))


def from_lone_ray(
    table: Columns, altitude: float, sigma: float
) -> tuple[Floats, Floats, NDArray[np.bool_]]:
    """Where single rays come down to ``altitude`` (m), which is known to ``sigma`` m.

    Returns positions (n, 3), covariances (n, 3, 3), and which rays come down to it at
    all: not those that pass the Earth by or look up at it from below.
    """
    squash = np.array((1.0, 1.0, (SEMI_MAJOR + altitude) / (SEMI_MINOR + altitude)))
    start = table["sensor_position"] * squash
    way = table["direction"] * squash
    radius = SEMI_MAJOR + altitude
    a = np.einsum("ni,ni->n", way, way)
    b = np.einsum("ni,ni->n", start, way)
    c = np.einsum("ni,ni->n", start, start) - radius**2
    root = b**2 - a * c
    down = (root > 0) & (b < 0) & (c > 0)
    distance = np.where(down, (-b - np.sqrt(np.maximum(root, 0.0))) / a, 1.0)
    direction = table["direction"]
    position = table["sensor_position"] + direction * distance[:, np.newaxis]
    up = position * squash**2
    up /= np.sqrt(np.einsum("ni,ni->n", up, up))[:, np.newaxis]
    steep = np.maximum(-np.einsum("ni,ni->n", up, direction), 0.05)
    along = direction[:, :, np.newaxis] * direction[:, np.newaxis, :]
    wide2 = (distance * table["angle_sigma"]) ** 2
    deep2 = (sigma / steep) ** 2
    covariance = wide2[:, np.newaxis, np.newaxis] * (np.eye(3) - along)
    covariance += deep2[:, np.newaxis, np.newaxis] * along
    return position, covariance, down
