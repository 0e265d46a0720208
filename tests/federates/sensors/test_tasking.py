import numpy as np
import pytest

from federates.geography import Circle
from federates.sensors.payloads import RadarPayload
from federates.sensors.tasking import Schedule, footprint_angle, tasked

EQUATOR = 6_378_137.0  # m, WGS-84
MEAN = 6_371_000.0  # m, of the formulas of domain.md


def test_footprint_is_that_of_domain_figure_d13() -> None:
    edge = footprint_angle(550e3, 1e7, np.radians(25.0))
    assert MEAN * edge == pytest.approx(940.7e3, rel=1e-3)
    by_range = footprint_angle(550e3, 1123e3, 0.0)
    assert MEAN * by_range == pytest.approx(940.7e3, rel=2e-3)


def test_scans_are_staggered_and_come_once_a_revisit() -> None:
    schedule = Schedule(5, 10.0, epoch=1000.0)
    schedule.start(1000.0)
    steps = [schedule.due(1000.0 + t).tolist() for t in range(1, 21)]
    counts = np.sum(steps, axis=0)
    assert counts.tolist() == [2, 2, 2, 2, 2]
    assert np.sum(steps, axis=1).max() == 1
    assert schedule.scan.tolist() == [2, 2, 2, 2, 2]


def test_a_late_step_loses_scans_but_none_comes_twice() -> None:
    schedule = Schedule(3, 2.0, epoch=0.0)
    schedule.start(0.0)
    assert schedule.due(9.0).all()
    assert not schedule.due(9.0).any()
    assert schedule.scan.tolist() == [4, 4, 5]


@pytest.mark.parametrize(
    "keys",
    [
        {"range_km": 1e4, "minimum_grazing_deg": 25.0},
        {"range_km": 1123.0},
        # Slant range 1,123 km at 25 degrees grazing is 56.5 degrees off nadir.
        {"range_km": 1e4, "maximum_elevation_deg": -33.46},
    ],
)
def test_a_platform_is_on_while_its_footprint_touches_the_region(
    keys: dict[str, float],
) -> None:
    # Domain figure D13: the footprint's radius is 940.7 km at 550 km.
    region = Circle(latitude_deg=0.0, longitude_deg=0.0, radius_km=300.0)
    angle = 1240.7e3 / MEAN + np.array([-0.002, 0.002])
    radius = EQUATOR + 550e3
    position = radius * np.stack((np.cos(angle), np.sin(angle), 0 * angle), axis=1)
    payload = RadarPayload(**keys)  # type: ignore[arg-type]
    on = tasked(position, region, payload, refracted=False)
    assert on.tolist() == [True, False]
    assert tasked(position, None, payload, refracted=False).all()


def test_a_ground_radar_reaches_as_far_as_its_range() -> None:
    region = Circle(latitude_deg=0.0, longitude_deg=0.0, radius_km=100.0)
    angle = np.array([490e3, 510e3]) / MEAN
    position = EQUATOR * np.stack((np.cos(angle), np.sin(angle), 0 * angle), axis=1)
    payload = RadarPayload(range_km=400.0)
    on = tasked(position, region, payload, refracted=True)
    assert on.tolist() == [True, False]
