import numpy as np
import pytest

from federates.world.atmosphere import density, speed_of_sound


@pytest.mark.parametrize(
    ("altitude_km", "expected"),
    [(0, 1.2250), (11, 0.3648), (20, 0.08891), (30, 0.01841), (50, 0.001027)],
)
def test_d17_density_is_that_of_the_standard_atmosphere(
    altitude_km: float, expected: float
) -> None:
    assert density(altitude_km * 1e3) == pytest.approx(expected, rel=1e-3)


def test_density_falls_without_a_step_up_to_space() -> None:
    altitude = np.linspace(0.0, 900e3, 90_001)  # 10 m apart
    rho = density(altitude)
    assert np.all(np.diff(np.log(rho)) < 0.0)
    assert np.diff(np.log(rho)).min() > -4e-3
    assert density(2e6) == 0.0


def test_speed_of_sound_at_sea_level_and_in_the_stratosphere() -> None:
    # US76: 340.294 m/s at 0, 295.07 m/s from 11 to 20 km.
    assert speed_of_sound(0.0) == pytest.approx(340.294, rel=1e-5)
    assert speed_of_sound(15e3) == pytest.approx(295.07, rel=1e-4)
