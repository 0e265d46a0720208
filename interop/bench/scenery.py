"""Where the subject's entities are, and what partners place beside them."""

from collections.abc import Iterator
from contextlib import contextmanager
from math import hypot

import numpy as np

from ..dis import EntityId, EntityState, EntityType, Location
from ..dis.dead_reckoning import STATIC, extrapolate
from .bench import Bench
from .hearing import Heard
from .partner import Partner

Place = tuple[float, float, float]  #: m, world axes

#: A fighter, as a partner flies it (SISO-REF-010: F-16).
FIGHTER = EntityType(1, 2, 225, 1, 3)


def place_of(state: EntityState) -> Place:
    """Return where an entity said that it was, m."""
    return state.location.x, state.location.y, state.location.z


def speed_of(state: EntityState) -> float:
    """Return how fast an entity said that it was, m/s."""
    return hypot(state.velocity.x, state.velocity.y, state.velocity.z)


def position_of(heard: Heard, now: float) -> Place:
    """Return where dead reckoning takes an entity that was heard, m, at ``now``."""
    state: EntityState = heard.body
    reckoning = state.dead_reckoning
    turning, pull = reckoning.angular_velocity, reckoning.acceleration
    position, _ = extrapolate(
        reckoning.algorithm,
        np.array([place_of(state)]),
        np.array([[state.velocity.x, state.velocity.y, state.velocity.z]]),
        np.array([[pull.x, pull.y, pull.z]]),
        np.array(
            [[state.orientation.psi, state.orientation.theta, state.orientation.phi]]
        ),
        np.array([[turning.x, turning.y, turning.z]]),
        now - heard.time,
    )
    x, y, z = position[0].tolist()
    return x, y, z


def above(place: Place, height: float) -> Location:
    """Return the place so many metres above another."""
    away = 1.0 + height / max(hypot(*place), 1.0)
    return Location(*(axis * away for axis in place))


@contextmanager
def visitor(bench: Bench) -> Iterator[Partner]:
    """Add a partner whose entities leave at the end of the block."""
    partner = bench.partner()
    yield partner
    partner.script = None
    partner.exercise.owned.remove_all()


def add_fighter(partner: Partner, place: Location, *, force: int) -> EntityId:
    """Let a partner show a fighter that hovers at a place."""
    owned = partner.exercise.owned
    (row,) = owned.add(
        [FIGHTER],
        ["PARTNER"],
        force=force,
        algorithm=STATIC,
        position=[[place.x, place.y, place.z]],
    )
    return owned.id_of(int(row))
