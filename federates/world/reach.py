"""How far an interceptor flies in a time, and where a target can be engaged."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from interop.dis.coordinates import ecef_to_geodetic

from .frames import Floats
from .visibility import line_of_sight


def reach(speed: ArrayLike, acceleration: ArrayLike, flight: ArrayLike) -> Floats:
    """Distance (m) flown after ``flight`` s: a t_v^2/2 + v (t - t_v), t_v = v/a.

    The form of AEI working paper 2025-20; before burn-out it is a t^2/2.
    """
    speed, acceleration = np.asarray(speed), np.asarray(acceleration)
    flight = np.maximum(np.asarray(flight, np.float64), 0.0)
    burn = np.minimum(flight, speed / acceleration)
    return np.asarray(acceleration * burn**2 / 2.0 + speed * (flight - burn))


def speed_after(speed: ArrayLike, acceleration: ArrayLike, flight: ArrayLike) -> Floats:
    """Own speed (m/s) after ``flight`` s: the derivative of `reach`."""
    grown = np.asarray(acceleration) * np.maximum(np.asarray(flight, np.float64), 0.0)
    return np.asarray(np.minimum(grown, speed))


def flight_time(
    speed: ArrayLike, acceleration: ArrayLike, distance: ArrayLike
) -> Floats:
    """Time (s) to fly ``distance`` (m): `reach` turned round."""
    speed, acceleration = np.asarray(speed), np.asarray(acceleration)
    distance = np.asarray(distance, np.float64)
    burn = speed / acceleration
    burnt = speed * burn / 2.0
    return np.asarray(
        np.where(
            distance < burnt,
            np.sqrt(2.0 * np.minimum(distance, burnt) / acceleration),
            burn + (distance - burnt) / speed,
        )
    )


def in_window(
    target: ArrayLike, lowest: float, highest: float = np.inf
) -> NDArray[np.bool_]:
    """Whether targets (..., 3) are between two altitudes (m, over WGS 84)."""
    altitude = ecef_to_geodetic(target)[2]
    return np.asarray((altitude >= lowest) & (altitude <= highest))


def engageable(
    weapon: Floats,
    target: Floats,
    *,
    farthest: float,
    lowest: float,
    highest: float = np.inf,
) -> NDArray[np.bool_]:
    """Whether targets are in a weapon's range and window, with no Earth in between.

    Parameters
    ----------
    weapon, target : Earth-fixed (..., 3) m, of one shape
    farthest : m, in a straight line
    lowest, highest : m, altitudes of the target over WGS 84
    """
    away2 = np.sum((target - weapon) ** 2, axis=-1)
    fit = (away2 <= farthest**2) & in_window(target, lowest, highest)
    return np.asarray(fit & line_of_sight(weapon, target))
