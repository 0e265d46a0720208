"""What fusion may relay: which states are tracks, and which of them fall."""

import math
from dataclasses import replace

import numpy as np
import pytest

from federates.config import TargetClass
from federates.tracks import CLASS_NAMES, FAST, HIGH, is_falling, is_sound
from federates.world.frames import EARTH_RADIUS
from interop.dis import Location, Vector
from interop.messages.records import TrackClass, TrackState

SOUND = TrackState(
    track=1,
    time=1.8e9,
    position=Location(6.5e6, 0.0, 0.0),
    velocity=Vector(0.0, 3000.0, 0.0),
    class_=TrackClass.BALLISTIC,
)


def test_a_track_is_sound_of_every_class_but_satellites() -> None:
    sound = [c for c in TrackClass if is_sound(replace(SOUND, class_=c))]
    assert sound == [c for c in TrackClass if c != TrackClass.SATELLITE]
    assert set(CLASS_NAMES) == set(sound)


@pytest.mark.parametrize(
    "change",
    [
        {"class_": 99},
        {"position": Location(0.0, 0.0, 0.0)},
        {"position": Location(2e8, 0.0, 0.0)},
        {"position": Location(math.inf, 0.0, 0.0)},
        {"velocity": Vector(math.nan, 0.0, 0.0)},
        {"acceleration": Vector(0.0, math.inf, 0.0)},
        {"impact": Location(0.0, 0.0, math.nan)},
        {"time": math.inf},
        {"position_sigma": math.nan},
        {"velocity_sigma": math.inf},
        {"impact_time": math.nan},
        {"impact_sigma": math.inf},
    ],
)
def test_a_state_that_is_none_is_not_sound(change: dict[str, object]) -> None:
    assert not is_sound(replace(SOUND, **change))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "speed", "height", "falls"),
    [
        ("unknown", 0.9 * FAST, 0.9 * HIGH, False),
        ("unknown", 1.1 * FAST, 0.9 * HIGH, True),
        ("unknown", 0.9 * FAST, 1.1 * HIGH, True),
        ("glide", 1.1 * FAST, 0.9 * HIGH, False),
        ("ballistic", 0.1 * FAST, 0.1 * HIGH, True),
    ],
)
def test_what_is_unknown_falls_when_it_is_too_fast_or_high_to_fly(
    name: TargetClass, speed: float, height: float, falls: bool
) -> None:
    position = np.array([[0.0, EARTH_RADIUS + height, 0.0]])
    velocity = np.array([[speed, 0.0, 0.0]])
    assert is_falling([name], position, velocity).tolist() == [falls]
