"""Irradiance of a laser's spot against diffraction integrals and energy."""

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.special import j0

from federates.interceptors.config import LaserConfig
from federates.interceptors.laser import peak_irradiance, spot_radius


def laser(*, jitter: float = 0.0) -> LaserConfig:
    return LaserConfig(
        kind="laser",
        power=5e6,
        wavelength=1.06e-6,
        aperture=8.0,
        jitter=jitter,
        max_range_km=2000.0,
    )


@pytest.mark.parametrize("jitter", [0.0, 5e-8, 1e-6])
def test_the_spot_holds_the_power(jitter: float) -> None:
    beam = laser(jitter=jitter)
    width = float(spot_radius(beam, 1.5e6))
    peak = float(peak_irradiance(beam, 1.5e6))
    power, _ = quad(
        lambda r: peak * np.exp(-2 * r**2 / width**2) * 2 * np.pi * r, 0, 8 * width
    )
    assert power == pytest.approx(5e6, rel=1e-6)


def test_without_jitter_the_peak_is_that_of_the_diffraction_integral() -> None:
    """Fraunhofer integral of a Gaussian amplitude of 1/e radius D/2, focused."""
    beam, distance = laser(), 1e6
    waist = beam.aperture / 2
    amplitude = np.sqrt(2 * beam.power / (np.pi * waist**2))

    def field(r: float) -> float:
        scale = 2 * np.pi / (beam.wavelength * distance)
        inner, _ = quad(
            lambda x: amplitude * np.exp(-(x**2) / waist**2) * j0(scale * r * x) * x,
            0.0,
            6 * waist,
            limit=200,
        )
        return float(scale * inner)

    assert float(peak_irradiance(beam, distance)) == pytest.approx(
        field(0.0) ** 2, rel=1e-6
    )
    edge = float(spot_radius(beam, distance))
    assert field(edge) ** 2 == pytest.approx(field(0.0) ** 2 * np.exp(-2), rel=1e-5)


def test_jitter_widens_the_mean_spot_as_a_convolution_does() -> None:
    """Variances of independent Gaussians add; w is twice the standard deviation."""
    beam, distance = laser(jitter=2e-7), 8e5
    sigma = np.hypot(float(spot_radius(laser(), distance)) / 2, 2e-7 * distance)
    assert float(spot_radius(beam, distance)) == pytest.approx(2 * sigma)


def test_irradiance_falls_with_the_square_of_the_distance() -> None:
    near, far = peak_irradiance(laser(jitter=1e-7), np.array([5e5, 1e6]))
    assert near == pytest.approx(4 * far)
