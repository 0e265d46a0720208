"""Suite *management*: a decent federate passes, one that errs does not."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest

from interop.bench import CASES, Outcome, Result
from interop.dis import (
    CreateEntity,
    EntityId,
    RemoveEntity,
    StartResume,
    StopFreeze,
)

NAMES = [name for suite, name in CASES if suite == "management"]
Played = Callable[..., Result]


@pytest.mark.parametrize("name", NAMES)
def test_a_decent_federate_passes(name: str, decent: Any, played: Played) -> None:
    result = played("management", name, decent)
    assert (result.outcome, result.reason, result.warnings) == (Outcome.PASS, "", ())


@pytest.fixture
def reason(played: Played) -> Callable[[str, Any], str]:
    """Plays a case with one that errs, and returns why it failed."""

    def why(name: str, make: Any) -> str:
        result = played("management", name, make)
        assert result.outcome is Outcome.FAIL, result
        return result.reason

    return why


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        ({"request_id": 99}, "expected Acknowledge with request id"),
        ({"acknowledge_flag": 3}, "with acknowledge_flag 1, heard 3"),
        ({"response_flag": 2}, "with response_flag 1, heard 2"),
        ({"receiving_id": EntityId(1, 7, 0)}, "receiving_id 64000:1:0, heard 1:7:0"),
        ({"originating_id": EntityId(1, 8, 0)}, "originating_id 1:7, heard 1:8"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_who_acknowledges_wrongly_is_told(
    fault: dict[str, Any], told: str, decent: Any, played: Played
) -> None:
    class Wrong(decent):
        def acknowledge(self, request: Any, kind: Any, flag: int, able: int) -> None:
            right = kind(
                self.exercise.id, request.originating_id, flag, 1, request.request_id
            )
            self.exercise.management.answer(request, replace(right, **fault))

    result = played("management", "creates", Wrong)
    assert result.outcome is Outcome.FAIL
    assert told in result.reason


def test_who_does_not_acknowledge_a_start_is_told(decent: Any, reason: Any) -> None:
    class Mute(decent):
        def answer(self, request: Any) -> None:
            if not isinstance(request, StartResume):
                super().answer(request)

    assert "of Start/Resume within 2 s" in reason("starts", Mute)


def test_who_plays_on_while_frozen_is_told_by_the_rule(
    decent: Any, reason: Any
) -> None:
    class Restless(decent):
        def freeze(self, behavior: int) -> None:
            pass

    assert reason("freezes", Restless).startswith("S5: ")


def test_who_falls_silent_though_told_to_transmit_is_told(
    decent: Any, reason: Any
) -> None:
    class Hushed(decent):
        def freeze(self, behavior: int) -> None:
            super().freeze(0)

    told = reason("shows-itself-frozen", Hushed)
    assert "expected each entity within 12 s, not heard: 1:7:1, 1:7:2" in told


def test_who_does_not_say_that_it_is_frozen_is_told(decent: Any, reason: Any) -> None:
    class Restless(decent):
        def freeze(self, behavior: int) -> None:
            pass

    told = reason("shows-itself-frozen", Restless)
    assert "does not say that it is frozen" in told


def test_who_drifts_while_frozen_is_told(decent: Any, reason: Any) -> None:
    class Drifting(decent):
        def step(self, now: float, datagrams: Sequence[bytes]) -> Sequence[bytes]:
            owned = self.exercise.owned
            if owned.frozen:
                self.moved = getattr(self, "moved", 0.0) + 1.0
                where = [[-4.5e6 + self.moved, -1.8e6, 4.1e6]] * len(owned)
                owned.update(owned.rows, position=where, velocity=0.0)
            return list(super().step(now, datagrams))

    told = reason("shows-itself-frozen", Drifting)
    assert " moved " in told and "while frozen" in told


def test_who_does_not_go_on_is_told(decent: Any, reason: Any) -> None:
    class Stuck(decent):
        def resume(self) -> None:
            pass

    assert "not heard: 1:7:1, 1:7:2" in reason("resumes", Stuck)

    class Frosty(decent):
        def resume(self) -> None:
            self.exercise.muted = False

    assert "says that it is frozen" in reason("resumes", Frosty)


def test_who_goes_on_before_the_time_is_told_by_the_rule(
    decent: Any, reason: Any
) -> None:
    class Hasty(decent):
        def obey(self, request: Any, now: float) -> None:
            super().obey(request, now)
            self.resume_at = min(self.resume_at, now)

    assert "S5: " in reason("resumes-at-the-time-told", Hasty)


def test_who_answers_each_request_once_only_is_told(decent: Any, reason: Any) -> None:
    class Terse(decent):
        def acknowledge(self, request: Any, kind: Any, flag: int, able: int) -> None:
            answers = self.exercise.management
            super().acknowledge(request, kind, flag, able)
            answers._known.popitem()  # and takes it for new: but says nothing
            self.said = getattr(self, "said", set())
            if request.request_id in self.said:
                self.exercise._queue.pop()
            self.said.add(request.request_id)

    assert "expected Acknowledge with request id" in reason("answers-again", Terse)


def test_who_obeys_copies_is_told(decent: Any, reason: Any) -> None:
    class Forgetful(decent):
        def step(self, now: float, datagrams: Sequence[bytes]) -> Sequence[bytes]:
            self.exercise.management._known.clear()
            return list(super().step(now, datagrams))

    assert "not heard: 1:7:1, 1:7:2" in reason("obeys-once", Forgetful)


def test_who_creates_everything_twice_is_told(decent: Any, reason: Any) -> None:
    class Prolific(decent):
        def obey(self, request: Any, now: float) -> None:
            if isinstance(request, CreateEntity):
                self.add()
            super().obey(request, now)

    assert "no further entity of a marking in use" in reason("creates-once", Prolific)


def test_who_obeys_what_is_for_others_is_told(decent: Any, reason: Any) -> None:
    class Busybody(decent):
        answers = True

        def step(self, now: float, datagrams: Sequence[bytes]) -> Sequence[bytes]:
            mine = b"\0\1\0\7\0\0"
            return list(super().step(now, [d[:18] + mine + d[24:] for d in datagrams]))

        def answer(self, request: Any) -> None:
            if self.answers or not isinstance(request, StopFreeze | RemoveEntity):
                super().answer(request)

    told = reason("leaves-others-alone", Busybody)
    assert "expected no Acknowledge of request" in told

    class Obedient(Busybody):
        answers = False

    told = reason("leaves-others-alone", Obedient)
    assert "expected its entities to stay, heard that all left" in told


def test_who_does_not_know_wildcards_is_told(decent: Any, played: Played) -> None:
    class Literal(decent):
        def step(self, now: float, datagrams: Sequence[bytes]) -> Sequence[bytes]:
            return list(
                super().step(now, [d for d in datagrams if b"\xff\xff" not in d[18:24]])
            )

    result = played("management", "obeys-wildcards", Literal, application="1:7")
    assert result.outcome is Outcome.FAIL
    assert "expected Acknowledge with request id" in result.reason


def test_who_acknowledges_wrongly_with_reliability_is_told(
    decent: Any, reason: Any
) -> None:
    class Wrong(decent):
        def acknowledge(self, request: Any, kind: Any, flag: int, able: int) -> None:
            super().acknowledge(request, kind, flag % 4 + 1, able)

    assert "Acknowledge-R of" in reason("acknowledges-reliably", Wrong)


def test_who_knows_no_reliability_is_not_exercised(decent: Any, played: Played) -> None:
    class Plain(decent):
        def reliable(self, received: Any) -> list[Any]:
            return []

    for name in ("acknowledges-reliably", "obeys-without-answer"):
        result = played("management", name, Plain)
        assert result.outcome is Outcome.NOT_EXERCISED
        assert result.warnings == ()


def test_who_answers_what_wants_no_answer_is_told(decent: Any, reason: Any) -> None:
    class Talkative(decent):
        def obey(self, request: Any, now: float) -> None:
            super().obey(request, now)
            if getattr(request, "reliability", 0):
                self.answer(request)

    told = reason("obeys-without-answer", Talkative)
    assert "expected no Acknowledge-R of request" in told

    class Deaf(decent):
        def obey(self, request: Any, now: float) -> None:
            if not getattr(request, "reliability", 0):
                super().obey(request, now)

    assert "is not frozen as it was told" in reason("obeys-without-answer", Deaf)


def test_who_claims_to_remove_what_it_has_not_is_told(decent: Any, reason: Any) -> None:
    class Boastful(decent):
        def remove(self, entity: EntityId) -> bool:
            super().remove(entity)
            return True

    assert "response_flag 2, heard 1" in reason("removes-only-its-own", Boastful)


@pytest.mark.parametrize("name", ["removes-an-entity", "removes"])
def test_who_removes_in_words_only_is_told(name: str, decent: Any, reason: Any) -> None:
    class Clinging(decent):
        def remove(self, entity: EntityId) -> bool:
            return True

    assert "expected a last Entity State" in reason(name, Clinging)

    class Vanishing(decent):
        def step(self, now: float, datagrams: Sequence[bytes]) -> Sequence[bytes]:
            sent = super().step(now, datagrams)
            return [d for d in sent if d[2] != 1 or not d[85] & 0x80]

    assert "expected a last Entity State" in reason(name, Vanishing)


@pytest.mark.parametrize("name", ["removes-an-entity", "removes"])
def test_who_shows_what_has_left_is_told(name: str, decent: Any, reason: Any) -> None:
    class Haunted(decent):
        def step(self, now: float, datagrams: Sequence[bytes]) -> Sequence[bytes]:
            sent = list(super().step(now, datagrams))
            gone = [d for d in sent if d[2] == 1 and d[-144 + 85] & 0x80]
            self.ghosts = getattr(self, "ghosts", []) + gone
            living = [d[:85] + b"\0" + d[86:] for d in self.ghosts]
            return sent + (living if len(self.ghosts) > len(gone) or not gone else [])

    assert "expected no Entity State" in reason(name, Haunted)
