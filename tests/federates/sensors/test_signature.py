import numpy as np
import pytest

from federates.sensors.signature import (
    Signatures,
    burning,
    heating_intensity,
    prefix_of,
)


def test_the_longest_beginning_of_a_type_counts() -> None:
    table = {"1.2.101.50": 0.05, "1.2": 3.0, "2": 0.2, "2.11": 0.5}
    types = np.array(
        [
            [1, 2, 101, 50, 8, 7, 0],
            [1, 2, 101, 1, 0, 0, 0],
            [1, 2, 222, 50, 0, 0, 0],
            [2, 11, 119, 1, 24, 0, 0],
            [2, 10, 225, 1, 7, 0, 0],
            [1, 5, 225, 16, 0, 0, 0],
        ]
    )
    assert Signatures(table).of(types).tolist() == [0.05, 3.0, 3.0, 0.5, 0.2, 0.0]


@pytest.mark.parametrize("text", ["", "a", "1.", "1.2.3.4.5.6.7.8", "256", "1.2.-3"])
def test_what_begins_no_entity_type_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="entity type"):
        prefix_of(text)


def test_power_plant_and_flames_burn() -> None:
    # SISO-REF-010: bit 15 flaming, 22 power plant on; 4 damage, 23 deactivated.
    appearance = np.array([0, 1 << 15, 1 << 22, 1 << 4, 1 << 23, (1 << 22) | 8])
    assert burning(appearance).tolist() == [False, True, True, False, False, True]


def test_heating_is_that_of_sutton_and_graves() -> None:
    # Density at 30 km from domain figure D17: q = 1.7415e-4 (rho/r)^0.5 v^3.
    flux = 1.7415e-4 * (0.01841 / 0.1) ** 0.5 * 6000.0**3
    intensity = heating_intensity(
        np.array([6000.0, 1000.0]),
        np.array([30e3, 30e3]),
        nose_radius=0.1,
        heated_area=0.2,
        band_fraction=0.3,
    )
    assert intensity[0] == pytest.approx(flux * 0.2 * 0.3 / np.pi, rel=1e-3)
    assert intensity[1] == 0.0


def test_there_is_no_heat_without_air() -> None:
    hot, cold = heating_intensity(
        np.array([7000.0, 7000.0]),
        np.array([40e3, 400e3]),
        nose_radius=0.1,
        heated_area=0.1,
        band_fraction=0.3,
    )
    assert hot > 1e4 > 100.0 > cold
