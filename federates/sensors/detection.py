"""Chance: whether a look finds its target, and how far off the measurement is.

Signals are drawn, then compared with a threshold: so the probability of detection,
the rate of false alarms and the strength that is reported are of one piece.
"""

from typing import TypeAlias

import numpy as np
from scipy.special import ndtri

from ..world.frames import Floats

Generator: TypeAlias = np.random.Generator


def radar_snr(
    distance: Floats,
    cross_section: Floats,
    *,
    reference_range: float,
    reference_cross_section: float,
    reference_snr: float,
) -> Floats:
    """Mean signal to noise ratio (n,) by the radar equation, SNR ~ section / R^4."""
    strength = cross_section / reference_cross_section
    return np.asarray(reference_snr * strength * (reference_range / distance) ** 4)


def swerling_snr(detection: float, false_alarm: float) -> float:
    """Mean SNR at which a Swerling 1 target is detected with that probability.

    The inverse of Pd = Pfa^(1/(1 + SNR)).
    """
    return float(np.log(false_alarm) / np.log(detection) - 1.0)


def swerling_threshold(false_alarm: float) -> float:
    """Power, in units of the noise, that noise alone exceeds with that probability."""
    return float(-np.log(false_alarm))


def echo_power(snr: Floats, rng: Generator) -> Floats:
    """Received power (n,) in units of the noise of echoes that fluctuate (Swerling 1).

    A Rayleigh amplitude on Gaussian noise: exponential with mean 1 + SNR, which makes
    Pd = Pfa^(1/(1 + SNR)).
    """
    return (1.0 + snr) * rng.exponential(size=snr.shape)


def infrared_threshold(false_alarm: float) -> float:
    """Irradiance, in units of the noise, that noise alone exceeds so often."""
    return float(-ndtri(false_alarm))


def irradiance(
    intensity: Floats, distance: Floats, noise: float, rng: Generator
) -> Floats:
    """Measured irradiance (n,) W/m2 of sources (W/sr) at ``distance`` (m).

    Inverse square law, no air in between; ``noise`` is the noise-equivalent irradiance,
    W/m2, 1 sigma.
    """
    return intensity / distance**2 + rng.normal(0.0, noise, size=intensity.shape)


def scatter(direction: Floats, sigma: float, rng: Generator) -> Floats:
    """Unit vectors (n, 3) off by normal errors of ``sigma`` rad in both angles."""
    smallest = np.argmin(np.abs(direction), axis=-1)
    aside = np.cross(direction, np.eye(3)[smallest])
    aside /= np.linalg.norm(aside, axis=-1, keepdims=True)
    above = np.cross(direction, aside)
    error = rng.normal(0.0, sigma, size=(len(direction), 2))
    off = direction + error[:, :1] * aside + error[:, 1:] * above
    return np.asarray(off / np.linalg.norm(off, axis=-1, keepdims=True))
