import numpy as np
import pytest

from interop.exercise.heartbeats import Heartbeats

STEP = 0.3  #: no divisor of the periods, as in life


def told(beats: Heartbeats, *, start: float, steps: int) -> list[list[int]]:
    return [beats.due(start + k * STEP).tolist() for k in range(steps)]


def test_what_starts_is_due_at_once_and_then_once_a_period() -> None:
    beats = Heartbeats(2.0)
    rows = beats.add(50)
    history = told(beats, start=1.7e9, steps=1001)
    assert history[0] == rows.tolist()
    for row in rows.tolist():
        times = [k * STEP for k, due in enumerate(history) if row in due]
        gaps = np.diff(times)
        assert gaps[0] <= 2.0 + STEP
        assert gaps[1:] == pytest.approx(np.full(len(gaps) - 1, 2.0), abs=STEP + 1e-9)
        assert times[-1] - times[1] == pytest.approx(2.0 * (len(times) - 2), abs=STEP)


def test_a_thousand_do_not_fall_into_one_step() -> None:
    beats = Heartbeats(5.0)
    beats.add(1000)
    history = told(beats, start=1.7e9, steps=200)
    assert len(history[0]) == 1000
    assert max(map(len, history[1:])) <= 2 * 1000 * STEP / 5.0


def test_a_change_is_told_at_once_and_begins_a_new_beat() -> None:
    beats = Heartbeats(5.0)
    beats.add(2)
    beats.due(0.0)
    changed = np.array([True, False])
    assert 0 in beats.due(0.1, changed)
    assert 0 not in np.concatenate([beats.due(0.1 + k / 10) for k in range(1, 50)])
    assert 0 in beats.due(5.1)


def test_what_is_stopped_is_never_due_until_it_starts() -> None:
    beats = Heartbeats(1.0)
    rows = beats.add(3)
    beats.stop(rows[1:])
    assert beats.due(100.0, np.ones(3, dtype=bool)).tolist() == [0]
    beats.start(rows[2:])
    assert beats.due(100.0).tolist() == [2]
    assert len(beats) == 3


def test_a_runner_that_was_late_does_not_catch_up() -> None:
    beats = Heartbeats(1.0)
    beats.add(1)
    beats.due(0.0)
    assert beats.due(50.0).tolist() == [0]
    assert beats.due(50.5).tolist() == []
    assert beats.due(51.0).tolist() == [0]
