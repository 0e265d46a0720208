"""Suite *presence*: a decent federate passes, one that errs does not."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from interop.bench import CASES, Outcome, Result

NAMES = [name for suite, name in CASES if suite == "presence"]
Played = Callable[..., Result]


@pytest.mark.parametrize("name", NAMES)
def test_a_decent_federate_passes(name: str, decent: Any, played: Played) -> None:
    result = played("presence", name, decent)
    assert (result.outcome, result.reason, result.warnings) == (Outcome.PASS, "", ())


def test_one_that_never_says_anything_does_not_appear(
    decent: Any, played: Played
) -> None:
    class Silent(decent):
        def step(self, now: float, datagrams: Sequence[bytes]) -> Sequence[bytes]:
            return []

    result = played("presence", "appears", Silent)
    assert result.outcome is Outcome.FAIL
    assert result.reason == "nothing was heard of it in 30 s"


def test_one_without_entities_is_not_exercised(decent: Any, played: Played) -> None:
    class Bodiless(decent):
        def create(self) -> None:
            pass

    for name in NAMES:
        result = played("presence", name, Bodiless)
        assert result.outcome is Outcome.NOT_EXERCISED
        assert result.reason == "it showed no entity in 12 s"


def test_one_of_another_application_than_told_does_not_appear_well(
    decent: Any, played: Played
) -> None:
    class Forward(decent):
        def __init__(self) -> None:
            super().__init__()
            self.create()

    result = played("presence", "appears", Forward, application="1:9")
    assert result.outcome is Outcome.FAIL
    assert result.reason == "nothing was heard of it in 30 s, but of 1:7"


def test_one_that_shows_itself_once_is_not_heard_again(
    decent: Any, played: Played
) -> None:
    class Once(decent):
        def step(self, now: float, datagrams: Sequence[bytes]) -> Sequence[bytes]:
            sent = super().step(now, datagrams)
            self.shown = getattr(self, "shown", 0) + sum(d[2] == 1 for d in sent)
            return [d for d in sent if d[2] != 1 or self.shown <= 1]

    result = played("presence", "heartbeats", Once)
    assert result.outcome is Outcome.FAIL
    assert "expected each entity again within 12 s, not heard: 1:7:1" in result.reason


def test_one_that_goes_without_a_word_does_not_take_leave(
    decent: Any, played: Played
) -> None:
    class Rude(decent):
        def leave(self, now: float) -> Sequence[bytes]:
            return []

    result = played("presence", "leaves", Rude)
    assert result.outcome is Outcome.FAIL
    assert "none of 1:7:1, 1:7:2" in result.reason
