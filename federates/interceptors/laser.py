"""How strong a laser's spot is, in closed form.

A Gaussian beam that fills its aperture and is focused on the target: diffraction gives
the 1/e^2 radius 2 lambda R/(pi D), pointing jitter of rms s per axis widens the mean
spot to sqrt((2 lambda R/(pi D))^2 + (2 s R)^2), and the peak of a Gaussian spot of
1/e^2 radius w holding power P is 2 P/(pi w^2) (any text on Gaussian beams). No
absorption: below the lowest target altitude of the scenario nothing is fired at.
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .config import LaserConfig

Floats = NDArray[np.float64]


def spot_radius(laser: LaserConfig, distance: ArrayLike) -> Floats:
    """1/e^2 radius (m) of the mean spot at ``distance`` (m)."""
    diffraction = 2.0 * laser.wavelength / (np.pi * laser.aperture)
    divergence = np.hypot(diffraction, 2.0 * laser.jitter)
    return np.asarray(divergence * np.asarray(distance, np.float64))


def peak_irradiance(laser: LaserConfig, distance: ArrayLike) -> Floats:
    """Irradiance (W/m^2) in the middle of the mean spot at ``distance`` (m)."""
    return np.asarray(2.0 * laser.power / (np.pi * spot_radius(laser, distance) ** 2))
