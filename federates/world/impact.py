"""Where and when a ballistic body strikes the rotating Earth."""

import numpy as np
from numpy.typing import ArrayLike

from interop.dis.coordinates import ecef_to_geodetic, geodetic_to_ecef

from .frames import EARTH_RATE, MU, Floats, turn
from .orbits import propagate
from .reentry import ENTRY_ALTITUDE, descend


def coast(
    position: ArrayLike, velocity: ArrayLike, dt: ArrayLike
) -> tuple[Floats, Floats]:
    """Earth-fixed state (..., 3) of a free-falling body ``dt`` s later; m, m/s."""
    position = np.asarray(position, np.float64)
    dt = np.asarray(dt, np.float64)
    spin = np.array((0.0, 0.0, EARTH_RATE))
    # The inertial axes are those that the Earth-fixed ones have at the start.
    moving = np.asarray(velocity, np.float64) + np.cross(spin, position)
    after, speed = propagate(position, moving, dt)
    after = turn(after, -EARTH_RATE * dt)
    return after, turn(speed, -EARTH_RATE * dt) - np.cross(spin, after)


def _fall_time(position: Floats, velocity: Floats, radius: Floats) -> Floats:
    """Seconds (n,) until Kepler arcs fall through ``radius``; NaN if they never do.

    Inertial state (n, 3) in m and m/s, ``radius`` (n,) in m.
    """
    r = np.sqrt(np.sum(position**2, axis=-1))
    speed2 = np.sum(velocity**2, axis=-1)
    climb = np.sum(position * velocity, axis=-1)
    energy = 2.0 / r - speed2 / MU
    a = 1.0 / np.where(energy > 0.0, energy, np.nan)
    e = np.sqrt(np.maximum(1.0 - (r**2 * speed2 - climb**2) / (MU * a), 0.0))
    e = np.where(e > 1e-9, e, np.nan)
    now = np.arccos(np.clip((1.0 - r / a) / e, -1.0, 1.0))
    now = np.where(climb < 0.0, 2.0 * np.pi - now, now)
    cosine = (1.0 - radius / a) / e
    then = 2.0 * np.pi - np.arccos(np.where(np.abs(cosine) <= 1.0, cosine, np.nan))
    wait = (then - e * np.sin(then) - now + e * np.sin(now)) * np.sqrt(a**3 / MU)
    return np.where(wait >= 0.0, wait, np.nan)


def time_to_fall(
    position: ArrayLike, velocity: ArrayLike, altitude: ArrayLike = 0.0
) -> Floats:
    """Seconds (n,) until free-falling bodies sink through an altitude, without drag.

    Parameters
    ----------
    position, velocity : Earth-fixed (n, 3), m and m/s
    altitude : m above the WGS-84 ellipsoid

    NaN for what never comes down to it (orbits), or is below it and sinking.
    """
    position = np.asarray(position, np.float64)
    velocity = np.asarray(velocity, np.float64)
    altitude = np.asarray(altitude, np.float64)
    spin = np.array((0.0, 0.0, EARTH_RATE))
    moving = velocity + np.cross(spin, position)
    latitude, longitude, height = ecef_to_geodetic(position)
    for _ in range(6):
        # The radius that the altitude has where the last guess came down.
        surface = geodetic_to_ecef(latitude, longitude, altitude)
        radius = np.sqrt(np.sum(surface**2, axis=-1))
        wait = _fall_time(position, moving, radius)
        down, _ = coast(position, velocity, np.where(np.isnan(wait), 0.0, wait))
        latitude, longitude, height = ecef_to_geodetic(down)
        if not np.any(np.abs(height - altitude)[~np.isnan(wait)] > 0.01):
            break
    return wait


def predict_impact(
    position: ArrayLike,
    velocity: ArrayLike,
    time: ArrayLike,
    *,
    ballistic_coefficient: ArrayLike | None = None,
) -> tuple[Floats, Floats]:
    """Where ballistic bodies will strike, and when.

    Parameters
    ----------
    position, velocity : Earth-fixed (n, 3), m and m/s
    time : (n,) or scalar, s since 1970, of that state
    ballistic_coefficient : kg/m^2, (n,) or scalar; without it the air is left out

    Returns
    -------
    (n, 3) Earth-fixed m on the WGS-84 ellipsoid, and (n,) s since 1970; NaN for what
    does not come down (orbits, hyperbolas).
    """
    position = np.asarray(position, np.float64)
    velocity = np.asarray(velocity, np.float64)
    time = np.broadcast_to(np.asarray(time, np.float64), position.shape[:1])
    wait = time_to_fall(position, velocity)
    comes = ~np.isnan(wait)
    location = np.full(position.shape, np.nan)
    if ballistic_coefficient is None:
        location[comes] = coast(position[comes], velocity[comes], wait[comes])[0]
        return location, time + wait
    beta = np.broadcast_to(np.asarray(ballistic_coefficient, np.float64), time.shape)
    entry = time_to_fall(position, velocity, ENTRY_ALTITUDE)
    entry = np.where(np.isnan(entry), 0.0, entry)[comes]
    fall = descend(*coast(position[comes], velocity[comes], entry), beta[comes])
    location[comes] = fall.position[-1]
    arrival = np.full(time.shape, np.nan)
    arrival[comes] = time[comes] + entry + fall.duration
    return location, arrival
