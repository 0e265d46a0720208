"""What is known of a target: relayed tracks, and entities as a seeker sees them."""

import math
from collections.abc import Collection
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from fom.enums import Appearance
from interop.exercise import HeardEntities
from interop.messages.records import TrackState

from ..tracks import CLASS_NAMES, is_falling
from ..world.visibility import line_of_sight

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

#: One relayed track, as a row of a table.
TRACK = np.dtype(
    [
        ("time", np.float64),
        ("position", np.float64, 3),
        ("velocity", np.float64, 3),
        ("acceleration", np.float64, 3),
        ("ballistic", np.bool_),
        ("class_", np.uint8),
        ("position_sigma", np.float64),
        ("velocity_sigma", np.float64),
    ]
)


class View(NamedTuple):
    """Entities that might be a target, at one moment, in columns."""

    key: Ints  #: (n,) as `HeardEntities.keys`
    position: Floats  #: (n, 3) m, Earth-fixed
    velocity: Floats  #: (n, 3) m/s
    acceleration: Floats  #: (n, 3) m/s^2
    orientation: Floats  #: (n, 3) rad, psi theta phi
    destroyed: Bools  #: (n,)


def row_of(state: TrackState) -> NDArray[np.void]:
    """A sound track as one row of TRACK."""
    row = np.zeros((), TRACK)
    row["time"] = state.time
    p, v, a = state.position, state.velocity, state.acceleration
    row["position"] = p.x, p.y, p.z
    row["velocity"] = v.x, v.y, v.z
    row["acceleration"] = a.x, a.y, a.z
    names = [CLASS_NAMES[state.class_]]
    row["ballistic"] = is_falling(
        names, row["position"][np.newaxis], row["velocity"][np.newaxis]
    )[0]
    row["class_"] = state.class_
    row["position_sigma"] = state.position_sigma
    row["velocity_sigma"] = state.velocity_sigma
    return row


def view_of(
    heard: HeardEntities, destroyed: Collection[int], *, force: int, now: float
) -> View:
    """Heard entities that may be targets: all but those of the own ``force``.

    Friend and foe are told apart by the force id, as an interrogation would. An entity
    is destroyed if its appearance says so, or its key is among ``destroyed``.
    """
    rows = np.flatnonzero(heard.force != force)
    states = heard.states(now, rows)
    damage = heard.appearance[rows] & np.uint32(Appearance.DESTROYED)
    wreck = damage == np.uint32(Appearance.DESTROYED)
    if destroyed:
        wreck |= np.isin(heard.keys[rows], list(destroyed))
    return View(
        heard.keys[rows],
        states.position,
        states.velocity,
        states.acceleration,
        states.orientation,
        wreck,
    )


def seen(
    view: View,
    eye: Floats,
    towards: Floats,
    *,
    reach: float,
    gate: float,
    cone: float = math.pi,
) -> int | None:
    """Row of the entity that a seeker at ``eye`` takes for the target, or None.

    Of what stands within ``reach`` (m), within the half-angle ``cone`` (rad) about the
    direction to where the track is predicted (``towards``, (3,) m), in line of sight,
    not destroyed, and not farther than ``gate`` (m) from there, it is the nearest to
    there.
    """
    away = view.position - eye
    distance = np.sqrt(np.sum(away**2, axis=-1))
    axis = towards - eye
    cosine = (away @ axis) / np.maximum(distance * np.sqrt(axis @ axis), 1e-9)
    off = np.sqrt(np.sum((view.position - towards) ** 2, axis=-1))
    fit = (distance <= reach) & (cosine >= math.cos(cone)) & (off <= gate)
    fit &= ~view.destroyed
    rows = np.flatnonzero(fit)
    rows = rows[line_of_sight(eye, view.position[rows])]
    return int(rows[np.argmin(off[rows])]) if len(rows) else None


def key_row(view: View, key: int) -> int | None:
    """Row of the entity with ``key``, None when it is not there any more."""
    row = int(np.searchsorted(view.key, key))
    return row if row < len(view.key) and view.key[row] == key else None


def gate_of(track: NDArray[np.void], age: float) -> float:
    """Distance (m) from a track of ``age`` s within which its target must be.

    Four sigma of position and velocity, and what a target may have swerved or the
    relay may have been late.
    """
    sigma = track["position_sigma"] + track["velocity_sigma"] * max(age, 0.0)
    return float(5000.0 + 4.0 * sigma)
