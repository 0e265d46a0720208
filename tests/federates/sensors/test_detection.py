import numpy as np
import pytest
from scipy import stats

from federates.sensors.detection import (
    echo_power,
    infrared_threshold,
    irradiance,
    radar_snr,
    scatter,
    swerling_snr,
    swerling_threshold,
)

DRAWS = 20_000


def bounds(probability: float) -> tuple[float, float]:
    """Counts that a binomial variable leaves once in a million."""
    law = stats.binom(DRAWS, probability)
    return float(law.ppf(5e-7)), float(law.ppf(1.0 - 5e-7))


@pytest.mark.parametrize("false_alarm", [1e-6, 1e-3, 0.2])
@pytest.mark.parametrize("snr", [0.0, 3.0, 20.0, 130.0])
def test_radar_detects_with_the_probability_of_swerling_1(
    snr: float, false_alarm: float
) -> None:
    rng = np.random.default_rng(7)
    power = echo_power(np.full(DRAWS, snr), rng)
    found = np.count_nonzero(power > swerling_threshold(false_alarm))
    low, high = bounds(false_alarm ** (1.0 / (1.0 + snr)))
    assert low <= found <= high


def test_the_reference_target_is_detected_with_its_probability() -> None:
    snr = swerling_snr(0.9, 1e-6)
    assert 1e-6 ** (1.0 / (1.0 + snr)) == pytest.approx(0.9)
    at_reference = radar_snr(
        np.array([1500e3]),
        np.array([1.0]),
        reference_range=1500e3,
        reference_cross_section=1.0,
        reference_snr=snr,
    )
    assert at_reference == pytest.approx(snr)


def test_twice_the_range_is_12_decibels_less() -> None:
    snr = radar_snr(
        np.array([1e6, 2e6, 2e6]),
        np.array([1.0, 1.0, 16.0]),
        reference_range=1e6,
        reference_cross_section=1.0,
        reference_snr=100.0,
    )
    assert 10.0 * np.log10(snr[0] / snr[1]) == pytest.approx(12.04, abs=0.01)
    assert snr[2] == pytest.approx(snr[0])


@pytest.mark.parametrize("ratio", [0.0, 3.0, 4.7534, 6.0])
def test_infrared_detects_with_the_probability_of_gaussian_noise(ratio: float) -> None:
    noise, distance, false_alarm = 1e-10, 2e6, 1e-6
    rng = np.random.default_rng(11)
    intensity = np.full(DRAWS, ratio * noise * distance**2)
    measured = irradiance(intensity, np.full(DRAWS, distance), noise, rng)
    threshold = infrared_threshold(false_alarm)
    assert threshold == pytest.approx(4.7534, abs=1e-4)  # normal quantile of 1 - 1e-6
    low, high = bounds(float(stats.norm.sf(threshold - ratio)))
    assert low <= np.count_nonzero(measured > threshold * noise) <= high


def test_directions_scatter_evenly_by_sigma_in_both_angles() -> None:
    sigma = 1e-3
    rng = np.random.default_rng(5)
    direction = np.tile([0.48, -0.6, 0.64], (DRAWS, 1))
    off = scatter(direction, sigma, rng)
    np.testing.assert_allclose(np.linalg.norm(off, axis=1), 1.0)
    error = off - direction
    covariance = error.T @ error / DRAWS
    # sigma^2 across the direction, nothing along it.
    expected = sigma**2 * (np.eye(3) - np.outer(direction[0], direction[0]))
    np.testing.assert_allclose(covariance, expected, atol=5.0 * sigma**2 / DRAWS**0.5)
    np.testing.assert_allclose(error.mean(axis=0), 0.0, atol=5.0 * sigma / DRAWS**0.5)


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_directions_along_the_axes_scatter_as_well(axis: int) -> None:
    direction = np.eye(3)[[axis] * 100]
    off = scatter(direction, 1e-3, np.random.default_rng(1))
    assert np.all(np.isfinite(off))
    assert np.all(np.linalg.norm(off - direction, axis=1) > 0.0)
