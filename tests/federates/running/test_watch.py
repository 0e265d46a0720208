"""What a run makes of the ends of its processes."""

from collections.abc import Callable

import pytest

from federates.running.processes import Processes
from federates.running.watch import LEAVING, Watch

HOUR = 3600.0


class Cast(Processes):
    """Processes whose ends are told by the test."""

    def __init__(self) -> None:  # without a folder, for there are no logs
        self.codes: dict[str, int | None] = dict.fromkeys(("control", "amti", "milnet"))

    def exit_codes(self) -> dict[str, int | None]:
        return self.codes

    def last_words(self, layer: str) -> str:
        return ""


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def cast() -> Cast:
    return Cast()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def watch(cast: Cast, clock: Callable[[], float]) -> Watch:
    return Watch(cast, "control", HOUR, clock=clock)


def test_a_layer_that_fails_before_the_start_ends_the_run(
    watch: Watch, cast: Cast
) -> None:
    assert not watch.over(started=False)
    cast.codes["amti"] = 2
    assert watch.over(started=False)
    assert watch.trouble == {"amti": "ended with exit code 2"}
    assert watch.refused


@pytest.mark.parametrize(
    ("code", "started", "reason"),
    [
        (-9, False, "ended by SIGKILL"),
        (-9, True, "ended by SIGKILL"),
        (-40, True, "ended by signal 40"),
        (1, True, "ended with exit code 1"),
    ],
)
def test_the_others_go_on_without_one_that_was_killed_or_fails_later(
    watch: Watch, cast: Cast, code: int, started: bool, reason: str
) -> None:
    cast.codes["amti"] = code
    assert not watch.over(started)
    assert not watch.over(started)
    assert watch.trouble == {"amti": reason}
    assert not watch.refused


def test_the_run_is_over_when_all_have_left(watch: Watch, cast: Cast) -> None:
    cast.codes.update(control=0, amti=0, milnet=0)
    assert watch.over(started=True)
    assert not watch.trouble


def test_the_last_failure_is_not_missed(watch: Watch, cast: Cast) -> None:
    cast.codes.update(control=0, amti=0, milnet=1)
    assert watch.over(started=True)
    assert list(watch.trouble) == ["milnet"]


def test_who_does_not_leave_after_the_manager_is_named(
    watch: Watch, cast: Cast, clock: Clock
) -> None:
    cast.codes["control"] = 0
    assert not watch.over(started=True)
    cast.codes["amti"] = 0
    clock.now += LEAVING - 0.1
    assert not watch.over(started=True)
    clock.now += 0.2
    assert watch.over(started=True)
    assert watch.trouble == {"milnet": "did not leave"}


def test_a_run_beyond_its_limit_is_given_up(watch: Watch, clock: Clock) -> None:
    clock.now += HOUR
    assert watch.over(started=True)
    assert set(watch.trouble) == {"control", "amti", "milnet"}
