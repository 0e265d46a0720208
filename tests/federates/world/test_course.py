"""Courses against spherical trigonometry on the equator and a meridian."""

import numpy as np
import pytest

from federates.world.course import course, ground_distance

RADIUS = 6371e3  #: m, mean radius of the Earth
ONE_METRE = 1.0


def at(latitude_deg: float, longitude_deg: float, height: float = 0.0) -> np.ndarray:
    latitude, longitude = np.radians((latitude_deg, longitude_deg))
    return (RADIUS + height) * np.array(
        [
            np.cos(latitude) * np.cos(longitude),
            np.cos(latitude) * np.sin(longitude),
            np.sin(latitude),
        ]
    )


def test_a_flyer_along_the_equator_passes_places_beside_it() -> None:
    flyer = at(0.0, 0.0, 10e3)[np.newaxis]
    velocity = np.array([[30.0, 250.0, 0.0]])  # climbing by 30 m/s, 250 m/s eastward
    places = np.stack((at(0.0, 40.0), at(3.0, 40.0), at(-3.0, 40.0), at(3.0, -40.0)))
    way = course(flyer, velocity, places)
    assert way.speed == pytest.approx([250.0])
    degree = RADIUS * np.radians(1.0)
    ahead = degree * np.array([[40.0, 40.0, 40.0, -40.0]])
    aside = degree * np.array([[0.0, 3.0, 3.0, 3.0]])
    np.testing.assert_allclose(way.ahead, ahead, atol=ONE_METRE)
    np.testing.assert_allclose(way.aside, aside, atol=ONE_METRE)
    # Napier: the cosine of the hypotenuse is the product of those of the sides.
    slant = np.arccos(np.cos(np.radians(40.0)) * np.cos(np.radians(3.0))) * RADIUS
    np.testing.assert_allclose(way.distance[0, 1:], slant, atol=ONE_METRE)


def test_a_distance_over_the_ground_does_not_know_heights() -> None:
    a = np.stack((at(10.0, 20.0), at(10.0, 20.0, 300e3)))
    b = np.stack((at(55.0, 20.0), at(-80.0, -160.0)))
    expected = RADIUS * np.radians([45.0, 110.0])
    np.testing.assert_allclose(ground_distance(a, b), [expected] * 2, atol=ONE_METRE)


def test_no_flyers_pass_no_places() -> None:
    none = np.zeros((0, 3))
    assert course(none, none, at(0.0, 0.0)[np.newaxis]).ahead.shape == (0, 1)
    assert course(at(0.0, 0.0)[np.newaxis], np.ones((1, 3)), none).aside.shape == (1, 0)
