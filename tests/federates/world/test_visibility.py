import numpy as np
import pytest
from scipy.optimize import brentq

from federates.world.visibility import elevation, line_of_sight, radar_horizon
from interop.dis.coordinates import SEMI_MAJOR, geodetic_to_ecef

FREE = 1e-3  # D13, D15: 0.1 %


def above_equator(angle: float, altitude: float) -> np.ndarray:
    """A point over the equator, where the ellipsoid is a circle."""
    return geodetic_to_ecef(0.0, angle, altitude)


def test_d13_seen_from_550_km_above_25_degrees() -> None:
    site = above_equator(0.0, 0.0)

    def above_mask(arc: float) -> float:
        satellite = above_equator(arc / SEMI_MAJOR, 550e3)
        return float(elevation(site, satellite)) - np.radians(25.0)

    arc = brentq(above_mask, 1e5, 2e6)
    assert arc == pytest.approx(940.7e3, rel=FREE)
    slant = np.linalg.norm(above_equator(arc / SEMI_MAJOR, 550e3) - site)
    assert slant == pytest.approx(1_123e3, rel=FREE)


def test_d13_longest_link_that_grazes_at_80_km() -> None:
    first = above_equator(0.0, 550e3)
    angles = np.linspace(0.7, 0.8, 100_001)
    others = geodetic_to_ecef(0.0, angles, 550e3)
    free = line_of_sight(first, others, grazing=80e3)
    longest = np.linalg.norm(others - first, axis=1)[free].max()
    assert longest == pytest.approx(5_016.6e3, rel=FREE)


def test_d15_horizon_of_a_mast_and_a_low_target() -> None:
    assert radar_horizon(20.0, 30.0) == pytest.approx(41.0e3, rel=FREE)


def test_horizon_of_low_heights_is_the_textbook_one() -> None:
    heights = np.array([0.0, 10.0, 100.0, 1000.0])
    reach = 4.0 / 3.0 * 6_371e3
    expected = np.sqrt(2 * reach * 15.0) + np.sqrt(2 * reach * heights)
    np.testing.assert_allclose(radar_horizon(15.0, heights), expected, rtol=1e-3)


def test_the_ellipsoid_hides_its_other_side_at_any_latitude() -> None:
    rng = np.random.default_rng(5)
    latitude = rng.uniform(-np.pi / 2, np.pi / 2, 500)
    longitude = rng.uniform(-np.pi, np.pi, 500)
    site = geodetic_to_ecef(latitude, longitude, 0.0)
    target = rng.normal(size=(400, 3))
    target *= 7e6 / np.linalg.norm(target, axis=1)[:, np.newaxis]
    seen = line_of_sight(site[:, np.newaxis], target[np.newaxis])
    assert seen.shape == (500, 400)
    height = elevation(site[:, np.newaxis], target[np.newaxis])
    clear = np.abs(height) > 1e-6
    assert np.array_equal(seen[clear], (height > 0.0)[clear])
    assert 0 < seen.sum() < seen.size


def test_sight_is_mutual_and_an_end_does_not_block_itself() -> None:
    ground = geodetic_to_ecef(0.6, 1.0, -20.0)
    satellite = geodetic_to_ecef(0.62, 1.02, 6e5)
    assert line_of_sight(ground, satellite)
    assert line_of_sight(satellite, ground)
    assert line_of_sight(ground, ground)
    assert not line_of_sight(satellite, -satellite)
