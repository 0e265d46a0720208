"""Interceptors in flight, in columns: motion, aim, and passing the target."""

from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..world.frames import fixed_acceleration
from ..world.impact import coast
from ..world.prediction import predict_motion, specific_force
from ..world.reach import engageable, reach, speed_after
from .config import MissileConfig
from .flyout import Meeting, closest_approach, meeting, steer, turn_limit
from .targets import TRACK

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Flights = NDArray[np.void]

#: One interceptor in flight. Its base is what it is carried by: the free motion of the
#: satellite that launched it, or a place on the ground (velocity zero).
FLIGHT: Final = np.dtype(
    [
        ("order", np.int64),
        ("platform", np.int64),
        ("row", np.int64),  # of the owned entities
        ("event", np.int64),  # number of the Fire's event
        ("kill", np.float64),  # probability
        ("flown", np.float64),  # s
        ("base_position", np.float64, 3),  # at launch
        ("base_velocity", np.float64, 3),
        ("displacement", np.float64, 3),  # m, of its own
        ("direction", np.float64, 3),
        ("aim", np.float64, 3),  # m, displacement still to be flown
        ("to_go", np.float64),  # s until then
        ("position", np.float64, 3),
        ("velocity", np.float64, 3),
        ("key", np.int64),  # of the entity that its seeker holds, -1 = none
        ("acquired", np.float64),  # when
        ("track", TRACK),
    ]
)


#: points in time at which a target is looked for within the limits
AHEAD: Final = 60


class Aimpoint(NamedTuple):
    """Where targets are taken to be, and how they move, in columns (n, 3)."""

    position: Floats
    velocity: Floats
    acceleration: Floats


class Passage(NamedTuple):
    """How flights came nearest to their targets within the last step."""

    passed: Bools  #: (n,) whether they did: they recede by now
    before: Floats  #: (n,) s ago
    distance: Floats  #: (n,) m


def base_of(flights: Flights, ahead: Floats) -> tuple[Floats, Floats]:
    """Positions and velocities (n, k, 3) of the bases ``ahead`` (n, k) s from now."""
    shape = (*ahead.shape, 3)
    position = np.broadcast_to(flights["base_position"][:, np.newaxis], shape).copy()
    velocity = np.zeros(shape)
    free = np.any(flights["base_velocity"] != 0.0, axis=-1)
    since = flights["flown"][free, np.newaxis] + ahead[free]
    position[free], velocity[free] = coast(
        flights["base_position"][free, np.newaxis],
        flights["base_velocity"][free, np.newaxis],
        since,
    )
    return position, velocity


def fly(flights: Flights, weapon: MissileConfig, dt: float) -> None:
    """Move all flights on by ``dt`` s, in place, each steered toward its aim."""
    flown = flights["flown"]
    limit = turn_limit(
        weapon.lateral_acceleration, weapon.speed, weapon.acceleration, flown, dt
    )
    direction = steer(flights["direction"], flights["aim"], limit)
    before = reach(weapon.speed, weapon.acceleration, flown)
    after = reach(weapon.speed, weapon.acceleration, flown + dt)
    flights["direction"] = direction
    flights["displacement"] += direction * (after - before)[:, np.newaxis]
    flights["flown"] += dt
    place(flights, weapon)


def place(flights: Flights, weapon: MissileConfig) -> None:
    """Work out positions and velocities from bases and displacements, in place."""
    now = np.zeros((len(flights), 1))
    position, velocity = base_of(flights, now)
    pace = speed_after(weapon.speed, weapon.acceleration, flights["flown"])
    flights["position"] = position[:, 0] + flights["displacement"]
    flights["velocity"] = velocity[:, 0] + flights["direction"] * pace[:, np.newaxis]


def acceleration_of(flights: Flights, weapon: MissileConfig) -> Floats:
    """Accelerations (n, 3) m/s^2 for the dead reckoning of others."""
    position, velocity = base_of(flights, np.zeros((len(flights), 1)))
    free = np.any(flights["base_velocity"] != 0.0, axis=-1)
    out = np.zeros((len(flights), 3))
    out[free] = fixed_acceleration(position[free, 0], velocity[free, 0])
    burning = flights["flown"] < weapon.speed / weapon.acceleration
    out[burning] += weapon.acceleration * flights["direction"][burning]
    return out


def relayed(flights: Flights, time: float) -> Aimpoint:
    """Targets as the latest track updates put them at ``time``."""
    track = flights["track"]
    force = specific_force(
        track["position"], track["velocity"], track["acceleration"], track["ballistic"]
    )
    age = (time - track["time"])[:, np.newaxis]
    ahead = age + np.array([-0.5, 0.0, 0.5])
    path = predict_motion(track["position"], track["velocity"], force, ahead)
    velocity = path[:, 2] - path[:, 0]
    return Aimpoint(
        path[:, 1],
        velocity,
        fixed_acceleration(path[:, 1], velocity) + force,
    )


def aim(flights: Flights, weapon: MissileConfig, target: Aimpoint) -> Meeting:
    """Where each flight, as it flies now, can meet its target the soonest."""
    force = specific_force(*target, flights["track"]["ballistic"])

    def gap(ahead: Floats) -> Floats:
        there = predict_motion(target.position, target.velocity, force, ahead)
        base, _ = base_of(flights, ahead)
        return np.asarray(there - base - flights["displacement"][:, np.newaxis])

    flown = flights["flown"][:, np.newaxis]
    before = reach(weapon.speed, weapon.acceleration, flown)

    def able(ahead: Floats) -> Floats:
        return np.asarray(
            reach(weapon.speed, weapon.acceleration, flown + ahead) - before
        )

    left = np.maximum(weapon.max_flight_time - flights["flown"], 0.0)
    return meeting(gap, able, left)


def can_ever_meet(flights: Flights, weapon: MissileConfig, target: Aimpoint) -> Bools:
    """Whether flights that are to begin, now or after some waiting, can meet targets.

    Waiting lets a target come into the limits (`can_meet`): into reach, over the
    horizon, into the window of altitudes.
    """
    force = specific_force(*target, flights["track"]["ballistic"])
    ahead = np.broadcast_to(
        np.linspace(0.0, weapon.max_flight_time, AHEAD), (len(flights), AHEAD)
    )
    point = predict_motion(target.position, target.velocity, force, ahead)
    base, _ = base_of(flights, ahead)
    far = np.sqrt(np.sum((point - base) ** 2, axis=-1))
    fit = far <= reach(weapon.speed, weapon.acceleration, ahead)
    fit &= _within(weapon, base, point)
    return np.asarray(fit.any(axis=-1))


def _within(weapon: MissileConfig, base: Floats, point: Floats) -> Bools:
    """Whether meetings at points (..., 3) m are within the weapon's limits."""
    return engageable(
        base,
        point,
        farthest=weapon.reach_km * 1e3,
        lowest=weapon.min_target_altitude_km * 1e3,
        highest=weapon.max_target_altitude_km * 1e3,
    )


def can_meet(flights: Flights, weapon: MissileConfig, found: Meeting) -> Bools:
    """Whether the soonest meetings of flights that are to begin now are within the
    weapon's limits: reach, altitude of the target, nothing of the Earth in between."""
    base, _ = base_of(flights, found.time[:, np.newaxis])
    point = base[:, 0] + found.gap
    return np.asarray(found.possible & _within(weapon, base[:, 0], point))


def passage(flights: Flights, before: Floats, target: Aimpoint, dt: float) -> Passage:
    """Whether flights passed their targets in the ``dt`` s until now.

    The motion within the step is taken as quadratic on both sides; ``before`` (n, 3)
    is the velocity of the flights at its start. One that has long to go by its own
    reckoning does not end by receding, as when a target outruns a motor that has just
    been lit.
    """
    own = (flights["velocity"] - before) / dt
    ago, where = closest_approach(
        target.position - flights["position"],
        flights["velocity"] - target.velocity,
        target.acceleration - own,
        np.full(len(flights), dt),
    )
    near = flights["to_go"] <= 2.0 * dt
    distance = np.sqrt(np.sum(where**2, axis=-1))
    return Passage(np.asarray((ago > 0.0) & near), ago, distance)
