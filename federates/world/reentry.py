"""Fall through the atmosphere: point-mass gravity and drag over the rotating Earth."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from interop.dis.coordinates import ecef_to_geodetic

from .atmosphere import density
from .frames import Floats, fixed_acceleration

#: m above the ellipsoid, below which drag is reckoned with
ENTRY_ALTITUDE = 100_000.0
_LONGEST = 3600.0  # s, nothing falls longer from the edge of the atmosphere


def falling_acceleration(
    position: ArrayLike, velocity: ArrayLike, ballistic_coefficient: ArrayLike
) -> Floats:
    """Earth-fixed acceleration (..., 3) m/s^2 of falling bodies in still air.

    Parameters
    ----------
    position, velocity : Earth-fixed (..., 3), m and m/s
    ballistic_coefficient : (...) mass / (drag coefficient x area), kg/m^2
    """
    velocity = np.asarray(velocity, np.float64)
    _, _, altitude = ecef_to_geodetic(position)
    speed = np.sqrt(np.sum(velocity**2, axis=-1))
    drag = density(altitude) * speed / (2.0 * np.asarray(ballistic_coefficient))
    return np.asarray(
        fixed_acceleration(position, velocity) - drag[..., np.newaxis] * velocity
    )


@dataclass(frozen=True, kw_only=True)
class Descent:
    """Falls of n bodies, sampled at common times; a row rests once it has landed."""

    time: Floats  #: (k,) s since the start
    position: Floats  #: (k, n, 3) Earth-fixed m
    velocity: Floats  #: (k, n, 3) m/s
    duration: Floats  #: (n,) s until the ground


def descend(
    position: ArrayLike,
    velocity: ArrayLike,
    ballistic_coefficient: ArrayLike,
    *,
    floor: ArrayLike = 0.0,
    step: float = 0.25,
) -> Descent:
    """Integrate falls down to ``floor`` m above the ellipsoid.

    Parameters
    ----------
    position, velocity : Earth-fixed (n, 3), m and m/s
    ballistic_coefficient : (n,) or scalar, kg/m^2
    floor : (n,) or scalar, m; bodies must start above it
    step : s, of the classical Runge-Kutta method

    A row keeps the state of its landing from the first sample at or after
    ``duration`` on; ``duration`` is NaN for what is not down within an hour.
    """
    x = np.array(position, np.float64)
    v = np.array(velocity, np.float64)
    beta = np.broadcast_to(np.asarray(ballistic_coefficient, np.float64), x.shape[:1])
    ground = np.broadcast_to(np.asarray(floor, np.float64), x.shape[:1])
    times, xs, vs = [0.0], [x], [v]
    duration = np.full(x.shape[:1], np.nan)
    altitude = ecef_to_geodetic(x)[2]
    elapsed = 0.0
    while np.any(np.isnan(duration)) and elapsed < _LONGEST:
        going = np.isnan(duration)
        after, moving = _runge_kutta(x, v, beta, np.full(x.shape[:1], step))
        below = ecef_to_geodetic(after)[2]
        lands = going & (below <= ground)
        if np.any(lands):
            # Regula falsi on the altitude over the last step, then Newton's method.
            part = step * (altitude - ground) / np.where(lands, altitude - below, 1.0)
            part = np.where(lands, np.clip(part, 0.0, step), step)
            for _ in range(3):
                end, speed = _runge_kutta(x, v, beta, part)
                over = ecef_to_geodetic(end)[2] - ground
                sink = np.sum(end * speed, axis=-1) / np.sqrt(np.sum(end**2, axis=-1))
                better = part - over / np.minimum(sink, -1e-3)
                part = np.where(lands, np.clip(better, 0.0, step), step)
            end, speed = _runge_kutta(x, v, beta, part)
            after = np.where(lands[:, np.newaxis], end, after)
            moving = np.where(lands[:, np.newaxis], speed, moving)
            duration = np.where(lands, elapsed + part, duration)
        x = np.where(going[:, np.newaxis], after, x)
        v = np.where(going[:, np.newaxis], moving, v)
        altitude = np.where(going, below, altitude)
        elapsed += step
        times.append(elapsed)
        xs.append(x)
        vs.append(v)
    return Descent(
        time=np.array(times),
        position=np.array(xs),
        velocity=np.array(vs),
        duration=duration,
    )


def _runge_kutta(
    x: Floats, v: Floats, beta: Floats, step: Floats
) -> tuple[Floats, Floats]:
    """One step of the classical Runge-Kutta method for every row."""
    h = step[:, np.newaxis]
    a1 = falling_acceleration(x, v, beta)
    v2 = v + a1 * (h / 2.0)
    a2 = falling_acceleration(x + v * (h / 2.0), v2, beta)
    v3 = v + a2 * (h / 2.0)
    a3 = falling_acceleration(x + v2 * (h / 2.0), v3, beta)
    v4 = v + a3 * h
    a4 = falling_acceleration(x + v3 * h, v4, beta)
    return (
        x + (v + 2.0 * v2 + 2.0 * v3 + v4) * (h / 6.0),
        v + (a1 + 2.0 * a2 + 2.0 * a3 + a4) * (h / 6.0),
    )
