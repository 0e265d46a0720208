"""Where ballistic tracks will strike, with uncertainty, and what flyers head for."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..world.course import course
from ..world.impact import predict_impact
from .filter import Estimates, Model

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

_STATE = 6  # figures of a state: position and velocity


@dataclass
class Impacts:
    """Predicted impacts of n tracks; NaN where there is none."""

    location: Floats  #: (n, 3) m, Earth-fixed, on the WGS-84 ellipsoid
    time: Floats  #: (n,) s since 1970
    sigma: Floats  #: (n,) m, root of the mean variance of the two directions on ground

    def __len__(self) -> int:
        return len(self.time)

    @property
    def known(self) -> Bools:
        """Which have one."""
        return np.isfinite(self.time)


def sigma_points(mean: Floats, covariance: Floats) -> Floats:
    """The 2k + 1 states (n, 2k + 1, k) that stand for normal distributions.

    The mean and, either way along each column of a root of the covariance, sqrt(k)
    of it; the mean has weight 0 and the others 1/2k each (Julier and Uhlmann,
    "Unscented filtering and nonlinear estimation", Proceedings of the IEEE 92, 2004).
    """
    size = mean.shape[1]
    values, vectors = np.linalg.eigh(covariance)
    root = vectors * np.sqrt(np.maximum(values, 0.0) * size)[:, np.newaxis]
    aside = np.swapaxes(root, 1, 2)
    middle = mean[:, np.newaxis]
    return np.concatenate((middle, middle + aside, middle - aside), axis=1)


def predict_impacts(est: Estimates, time: float, wanted: Bools) -> Impacts:
    """Impacts of the ``wanted`` ones (n,) of estimates that hold at ``time`` (s).

    They are taken to fall freely from now on, without air: one that still burns would
    strike there if its motor stopped. The spread is that of their sigma points.
    """
    count = len(est)
    out = Impacts(
        np.full((count, 3), np.nan), np.full(count, np.nan), np.full(count, np.nan)
    )
    rows = np.flatnonzero(wanted)
    if not len(rows):
        return out
    mean = est.mean[rows, Model.BALLISTIC, :_STATE]
    covariance = est.covariance[rows, Model.BALLISTIC, :_STATE, :_STATE]
    points = sigma_points(mean, covariance)
    flat = points.reshape(-1, _STATE)
    place, when = predict_impact(flat[:, :3], flat[:, 3:], time)
    place = place.reshape(*points.shape[:2], 3)
    when = when.reshape(points.shape[:2])
    # Where even one of the points does not come down, nothing is sure.
    sure = np.isfinite(when).all(axis=1)
    rows, place, when = rows[sure], place[sure], when[sure]
    away = place[:, 1:] - place[:, :1]
    spread = np.einsum("nki,nki->n", away, away) / away.shape[1]
    out.location[rows] = place[:, 0]
    out.time[rows] = when[:, 0]
    out.sigma[rows] = np.sqrt(spread / 2.0)
    return out


def time_to_areas(
    position: Floats, velocity: Floats, centre: Floats, radius: Floats, spread: float
) -> Floats:
    """Seconds (n, m) until level flyers reach areas, inf if they head elsewhere.

    Parameters
    ----------
    position, velocity : (n, 3) Earth-fixed, m and m/s
    centre : (m, 3) Earth-fixed, m
    radius : (m,) m over the ground
    spread : part of the way to an area by which the course may yet change

    A flyer follows the great circle ahead, on a sphere; one above an area is there.
    """
    way = course(position, velocity, centre)
    inside = way.distance <= radius
    aimed = (way.ahead > 0.0) & (way.aside <= radius + spread * way.distance)
    left = np.maximum(way.distance - radius, 0.0)
    seconds = left / np.maximum(way.speed, 1e-3)[:, np.newaxis]
    return np.where(inside, 0.0, np.where(aimed, seconds, np.inf))
