"""Where flyers are bound for: great circles ahead, on a sphere."""

from typing import NamedTuple

import numpy as np

from .frames import EARTH_RADIUS, Floats


class Course(NamedTuple):
    """How each of n flyers passes each of m places."""

    speed: Floats  #: (n,) m/s, horizontal
    ahead: Floats  #: (n, m) m over the ground until it passes; negative: since
    aside: Floats  #: (n, m) m over the ground between that great circle and it
    distance: Floats  #: (n, m) m over the ground from here


def course(position: Floats, velocity: Floats, place: Floats) -> Course:
    """Follow flyers with Earth-fixed states (n, 3), m and m/s, past places (m, 3) m."""
    up, there = _unit(position), _unit(place)
    along = velocity - np.sum(velocity * up, axis=-1, keepdims=True) * up
    onward = _unit(along)
    ahead = np.arctan2(onward @ there.T, up @ there.T)
    aside = np.abs(np.arcsin(np.clip(np.cross(up, onward) @ there.T, -1.0, 1.0)))
    return Course(
        np.sqrt(np.sum(along**2, axis=-1)),
        EARTH_RADIUS * ahead,
        EARTH_RADIUS * aside,
        ground_distance(position, place),
    )


def ground_distance(a: Floats, b: Floats) -> Floats:
    """Distances (n, m) m over the ground between points (n, 3) and (m, 3)."""
    cosine = np.clip(_unit(a) @ _unit(b).T, -1.0, 1.0)
    return np.asarray(EARTH_RADIUS * np.arccos(cosine))


def _unit(vectors: Floats) -> Floats:
    size = np.sqrt(np.sum(vectors**2, axis=-1, keepdims=True))
    return np.asarray(vectors / np.maximum(size, 1e-9))
