"""Suite *motion*: a decent federate passes, one that errs does not."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest

from fom.enums import DeadReckoningAlgorithm
from interop.bench import CASES, Outcome, Result
from interop.dis import EntityType

NAMES = [name for suite, name in CASES if suite == "motion"]
PLACE = np.array([4.2e6, 1.2e6, 4.7e6])  # m, over Central Europe
ALONG = np.array([0.0, 150.0, 0.0])  # m/s
Played = Callable[..., Result]


@pytest.fixture(scope="session")
def flyer(decent: Any) -> Any:
    """A class of federates with an aircraft in flight, beside what stands."""

    class Flyer(decent):
        moved = 0.0  #: s of flight

        row: Any = None
        before: float | None = None

        def create(self) -> None:
            super().create()
            if self.row is None:
                self.row = self.exercise.owned.add(
                    [EntityType(1, 2, 225, 1, 3)],
                    ["FLYER"],
                    force=1,
                    algorithm=DeadReckoningAlgorithm.FPW,
                    position=PLACE[None],
                    velocity=ALONG[None],
                )

        def step(self, now: float, datagrams: Sequence[bytes]) -> Sequence[bytes]:
            elapsed = 0.0 if self.before is None else now - self.before
            self.before = now
            if self.row is not None and not self.done:
                self.move(elapsed)
            return super().step(now, datagrams)

        def move(self, elapsed: float) -> None:
            self.moved += elapsed * (not self.exercise.muted)
            # A steady turn: what dead reckoning cannot know.
            angle = self.moved / 20.0
            heading = np.array([0.0, np.cos(angle), np.sin(angle)])
            across = np.array([0.0, np.sin(angle), 1.0 - np.cos(angle)])
            self.exercise.owned.update(
                self.row,
                position=(PLACE + across * 150.0 * 20.0)[None],
                velocity=(heading * 150.0)[None],
            )

    return Flyer


@pytest.mark.parametrize("name", NAMES)
def test_a_decent_federate_passes(name: str, flyer: Any, played: Played) -> None:
    result = played("motion", name, flyer)
    assert (result.outcome, result.reason, result.warnings) == (Outcome.PASS, "", ())


@pytest.mark.parametrize("name", ["announces", "thresholds", "holds"])
def test_what_never_moves_is_not_exercised(
    name: str, decent: Any, played: Played
) -> None:
    result = played("motion", name, decent)
    assert result.outcome is Outcome.NOT_EXERCISED
    assert result.reason == "no entity of it moved in 12 s"


def rewritten(datagrams: Sequence[bytes], change: Callable[[bytes], bytes]) -> Any:
    """Change the Entity States of aircraft, wherever they are in datagrams."""
    found = []
    for datagram in datagrams:
        pdus, at = [], 0
        while at < len(datagram):
            end = at + int.from_bytes(datagram[at + 8 : at + 10], "big")
            pdu, at = datagram[at:end], end
            is_air = pdu[2] == 1 and pdu[21] == 2
            pdus.append(change(pdu) if is_air else pdu)
        found.append(b"".join(pdus))
    return [one for one in found if one]


def test_velocity_in_body_axes_is_found(flyer: Any, played: Played) -> None:
    class Confused(flyer):
        def step(self, now: float, datagrams: Sequence[bytes]) -> Sequence[bytes]:
            ahead = np.array([150.0, 0.0, 0.0], dtype=">f4").tobytes()
            sent = super().step(now, datagrams)
            return rewritten(sent, lambda pdu: pdu[:36] + ahead + pdu[48:])

    announced = played("motion", "announces", Confused)
    assert announced.outcome is Outcome.FAIL
    assert announced.reason.startswith("ES10, ")
    late = played("motion", "thresholds", Confused)
    assert late.outcome is Outcome.FAIL
    assert late.reason.startswith("ES7, ")


def test_a_turn_that_only_heartbeats_tell_is_found(flyer: Any, played: Played) -> None:
    class Lazy(flyer):
        next = 0.0

        def step(self, now: float, datagrams: Sequence[bytes]) -> Sequence[bytes]:
            sent = super().step(now, datagrams)
            due = now >= self.next

            def held_back(pdu: bytes) -> bytes:
                self.next = now + 5.0 if due else self.next
                return pdu if due else b""

            return rewritten(sent, held_back)

    result = played("motion", "thresholds", Lazy)
    assert result.outcome is Outcome.FAIL
    assert result.reason.startswith("ES7, ")


def test_one_that_forgets_what_stands_still_is_found(
    decent: Any, played: Played
) -> None:
    class Forgetful(decent):
        def step(self, now: float, datagrams: Sequence[bytes]) -> Sequence[bytes]:
            sent = super().step(now, datagrams)
            self.shown = getattr(self, "shown", 0) + sum(d[2] == 1 for d in sent)
            return [d for d in sent if d[2] != 1 or self.shown <= 1]

    result = played("motion", "rests", Forgetful)
    assert result.outcome is Outcome.FAIL
    assert "expected each again within 12 s, not heard: 1:7:1" in result.reason


def test_one_that_drifts_at_rest_is_found(decent: Any, played: Played) -> None:
    class Drifting(decent):
        def step(self, now: float, datagrams: Sequence[bytes]) -> Sequence[bytes]:
            owned = self.exercise.owned
            for row in owned.rows:
                place = np.array([[-4.5e6 + 2.0 * (now % 1000), -1.8e6, 4.1e6]])
                owned.update(np.array([row]), position=place, velocity=0.0)
            return list(super().step(now, datagrams))

    result = played("motion", "rests", Drifting)
    assert result.outcome is Outcome.FAIL
    assert "expected 1:7:1 at rest where it was" in result.reason


def test_one_that_flies_on_while_it_is_frozen_is_found(
    flyer: Any, played: Played
) -> None:
    class Restless(flyer):
        def move(self, elapsed: float) -> None:
            self.moved += elapsed * self.exercise.muted
            super().move(elapsed)

    result = played("motion", "holds", Restless)
    assert result.outcome is Outcome.FAIL
    assert "expected 1:7:3 where it was frozen 10 s before" in result.reason


def test_one_that_does_not_hold_is_not_exercised(flyer: Any, played: Played) -> None:
    class Deaf(flyer):
        def answer(self, request: Any) -> None:
            if type(request).__name__ != "StopFreeze":
                super().answer(request)

    result = played("motion", "holds", Deaf)
    assert result.outcome is Outcome.NOT_EXERCISED
    assert "it does not acknowledge Stop/Freeze" in result.reason
