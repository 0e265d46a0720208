import numpy as np

from interop.exercise.heartbeats import Heartbeats

STEP = 0.3  #: no divisor of the periods, as in life


def told(beats: Heartbeats, *, start: float, steps: int) -> list[list[int]]:
    return [beats.due(start + k * STEP).tolist() for k in range(steps)]


def test_what_starts_is_due_at_once_and_then_no_later_than_a_period_after() -> None:
    beats = Heartbeats(2.0, STEP)
    rows = beats.add(50)
    history = told(beats, start=1.7e9, steps=1001)
    assert history[0] == rows.tolist()
    for row in rows.tolist():
        gaps = np.diff([k for k, due in enumerate(history) if row in due])
        assert gaps[0] <= 6  # steps: 1.8 s, and one more were 2.1 s
        assert set(gaps[1:].tolist()) == {6}


def test_steps_that_are_a_little_late_do_not_move_a_beat() -> None:
    """A machine is never on time: a period of ten steps remains one of ten steps."""
    beats = Heartbeats(5.0, 0.5)
    rows = beats.add(50)
    late = np.random.default_rng(1).uniform(0.0, 0.24, 1000)
    history = [beats.due(1.7e9 + 0.5 * k + late[k]).tolist() for k in range(1000)]
    for row in rows.tolist():
        gaps = np.diff([k for k, due in enumerate(history) if row in due])
        assert set(gaps[1:].tolist()) == {10}


def test_who_steps_more_seldom_than_it_should_tell_tells_in_every_step() -> None:
    beats = Heartbeats(0.5, 2.0)
    beats.add(1)
    assert [beats.due(2.0 * k).tolist() for k in range(5)] == [[0]] * 5


def test_a_thousand_do_not_fall_into_one_step() -> None:
    beats = Heartbeats(5.0, STEP)
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


def test_what_could_not_be_told_for_long_is_spread_anew() -> None:
    beats = Heartbeats(5.0, STEP)
    beats.add(1000)
    told(beats, start=0.0, steps=40)
    history = told(beats, start=60.0, steps=40)
    assert len(history[0]) == 1000
    assert max(map(len, history[1:])) <= 2 * 1000 * STEP / 5.0


def test_a_runner_that_was_late_does_not_catch_up() -> None:
    beats = Heartbeats(1.0)
    beats.add(1)
    beats.due(0.0)
    assert beats.due(50.0).tolist() == [0]
    assert beats.due(50.5).tolist() == []
    assert beats.due(51.0).tolist() == [0]
