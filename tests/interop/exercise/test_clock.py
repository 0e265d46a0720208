from datetime import UTC, datetime

import pytest

from interop.exercise.clock import ANCHOR, ExerciseClock


class Hands:
    """Two system clocks, moved by hand."""

    def __init__(self, utc: float) -> None:
        self.utc = utc
        self.monotonic = 77.0

    def clock(self, speed: float) -> ExerciseClock:
        return ExerciseClock(
            speed, utc=lambda: self.utc, monotonic=lambda: self.monotonic
        )


def test_the_anchor_is_the_start_of_2026() -> None:
    assert ANCHOR == datetime(2026, 1, 1, tzinfo=UTC).timestamp()


def test_in_real_time_it_is_utc() -> None:
    hands = Hands(1.8e9)
    clock = hands.clock(1.0)
    hands.monotonic += 12.5
    assert clock.now() == 1.8e9 + 12.5


def test_at_speed_20_a_second_counts_20() -> None:
    hands = Hands(ANCHOR + 1000.0)
    clock = hands.clock(20.0)
    assert clock.now() == ANCHOR + 20_000.0
    hands.monotonic += 1.5
    assert clock.now() == ANCHOR + 20_030.0


def test_processes_started_apart_agree() -> None:
    hands = Hands(ANCHOR - 5000.0)
    first = hands.clock(20.0)
    hands.utc += 8.0
    hands.monotonic += 8.0
    assert hands.clock(20.0).now() == first.now()


def test_a_system_clock_that_is_set_does_not_matter() -> None:
    hands = Hands(ANCHOR)
    clock = hands.clock(1.0)
    hands.utc -= 3600.0
    assert clock.now() == ANCHOR


def test_waiting_is_told_in_real_seconds() -> None:
    clock = Hands(ANCHOR).clock(20.0)
    assert clock.seconds_until(ANCHOR + 50.0) == 2.5
    assert clock.seconds_until(ANCHOR - 50.0) == -2.5


@pytest.mark.parametrize("speed", [0.0, -1.0, float("inf"), float("nan")])
def test_a_speed_that_cannot_be_is_refused(speed: float) -> None:
    with pytest.raises(ValueError, match="speed"):
        ExerciseClock(speed)
