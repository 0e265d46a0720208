"""An event that is told late is laid to who was there when it happened."""

from typing import Any

import numpy as np
import pytest

from federates.chronicle.whereabouts import Whereabouts
from interop.dis import EntityId, EntityType, SimulationAddress
from interop.exercise import Agreement, Exercise

NOW = 1_790_000_000.0
EPOCH = 1_800_000_000.0
LAUNCHER, MISSILE, SECOND = (EntityId(1, 66, number) for number in (1, 2, 3))
LATER = 6.0  #: s after the first that the second missile is launched
BOOST = 40.0  #: m/s2
PLACE = np.array([7e6, 0.0, 0.0])
UP = np.array([0.0, 0.0, 1.0])


def height(time: Any) -> Any:
    """Of the missile above its launcher, m."""
    return BOOST * time**2 / 2


def told(moments: list[float]) -> Whereabouts:
    """What a listener remembers who hears a launch at so many seconds after it."""
    threats = Exercise(Agreement(), SimulationAddress(1, 66))
    ear = Exercise(Agreement(), SimulationAddress(1, 99))
    _, *missiles = threats.owned.add(
        [EntityType(1, 1), EntityType(2, 10), EntityType(2, 10)],
        ["TEL-1", "BM-1", "BM-2"],
        force=2,
        algorithm=2,
        position=np.array([PLACE] * 3),
    )
    rows = np.array(missiles)
    kept = Whereabouts()
    for time in moments:
        flown = np.maximum([[time], [time - LATER]], 0.0)
        threats.owned.update(
            rows, position=PLACE + UP * height(flown), velocity=UP * BOOST * flown
        )
        now = NOW + time
        ear.receive(threats.flush(now=now), now=now)
        kept.take(ear.heard, now, EPOCH + time)
    return kept


@pytest.mark.parametrize(
    "moments",
    [
        pytest.param([float(i) for i in range(26)], id="heard all along"),
        pytest.param([0.0, 2.0, 25.0], id="deaf for a while"),
        pytest.param([0.0, 4.0, 3.0 + 120.0], id="as late as can be"),
    ],
)
def test_a_young_missile_is_told_from_its_launcher_much_later(
    moments: list[float],
) -> None:
    kept = told(moments)
    time = 3.0
    place, velocity = PLACE + UP * height(time), UP * BOOST * time
    assert kept.nearest(place, EPOCH + time, velocity) == MISSILE
    assert kept.nearest(PLACE, EPOCH + time, 0.0 * UP) == LAUNCHER


@pytest.mark.parametrize(
    ("missile", "flown"), [(MISSILE, 20.0), (SECOND, 20.0 - LATER)]
)
def test_missiles_of_a_salvo_are_told_apart_between_two_moments(
    missile: EntityId, flown: float
) -> None:
    """On from the moment before, the first would be taken for the second."""
    kept = told([10.0, 30.0])
    place, velocity = PLACE + UP * height(flown), UP * BOOST * flown
    assert kept.nearest(place, EPOCH + 20.0, velocity) == missile


def test_what_is_within_the_limit_is_near() -> None:
    kept = told([0.0, 4.0])
    place, velocity = PLACE + UP * height(2.0), UP * BOOST * 2.0
    nearly = 99e3 * np.array([0.0, 1.0, 0.0])
    assert kept.nearest(place + nearly, EPOCH + 2.0, velocity) == MISSILE


def test_nobody_is_near() -> None:
    kept = told([0.0, 1.0])
    assert kept.nearest(PLACE + 200e3 * UP, EPOCH, None) is None
    assert Whereabouts().nearest(PLACE, EPOCH, None) is None


def test_who_came_later_was_not_there_before() -> None:
    """But is the nearest of all, when nobody else is known."""
    kept = told([5.0])
    place = PLACE + UP * height(5.0)
    assert kept.nearest(place, EPOCH + 5.0, UP * BOOST * 5.0) == MISSILE
