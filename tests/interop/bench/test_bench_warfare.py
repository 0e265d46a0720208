"""Suite *warfare*: a decent federate passes, one that errs does not."""

from collections.abc import Callable
from dataclasses import replace
from math import dist
from typing import Any

import numpy as np
import pytest

from fom.enums import Appearance
from interop.bench import CASES, Outcome, Result
from interop.dis import (
    Descriptor,
    Detonation,
    EntityDamageStatus,
    EntityType,
    Fire,
)

NAMES = [name for suite, name in CASES if suite == "warfare"]
MISSILE = Descriptor(EntityType(2, 1, 225, 1, 1), 1000, 1000, 1)
LETHAL = 20.0  #: m
Played = Callable[..., Result]


@pytest.fixture(scope="session")
def soldier(decent: Any) -> Any:
    """A class of federates that take damage, and shoot once."""

    class Soldier(decent):
        shot: Any = None
        began: float | None = None

        def hear(self, received: Any) -> None:
            for kind in (Fire, Detonation):
                for pdu in received.pdus(kind):
                    self.meet(pdu.body)

        def meet(self, body: Any) -> None:
            if isinstance(body, Detonation):
                place = body.location.x, body.location.y, body.location.z
                self.suffer(place, LETHAL)

        def suffer(self, place: tuple[float, ...], reach: float) -> None:
            reached = [dist(place, one) <= reach for one in self.places.tolist()]
            self.harm(self.exercise.owned.rows[reached])

        def harm(self, rows: Any) -> None:
            self.exercise.owned.set_appearance(rows, int(Appearance.DESTROYED))

        def act(self, now: float) -> None:
            """Shoot every 20 s, for 5 s."""
            owned = self.exercise.owned
            self.began = now if self.began is None else self.began
            shoots = (now - self.began) % 20.0 >= 15.0
            if shoots and self.shot is None:
                shooter = owned.id_of(int(owned.rows[0]))
                event = self.exercise.new_event_id()
                self.shot = Fire(shooter, event_id=event, descriptor=MISSILE)
                self.exercise.send(self.shot)
            if self.shot is not None and not shoots:
                self.end(self.shot)
                self.shot = None

        def end(self, shot: Fire) -> None:
            self.exercise.send(
                Detonation(
                    shot.firing_id,
                    event_id=shot.event_id,
                    descriptor=MISSILE,
                    result=6,
                )
            )

    return Soldier


@pytest.mark.parametrize("name", NAMES)
def test_a_decent_federate_passes(name: str, soldier: Any, played: Played) -> None:
    result = played("warfare", name, soldier)
    assert (result.outcome, result.reason) == (Outcome.PASS, "")


def failed(result: Result) -> str:
    assert result.outcome is Outcome.FAIL
    return result.reason


@pytest.mark.parametrize("name", ["damage", "damage-without-fire"])
def test_one_that_nothing_harms_is_found(
    name: str, decent: Any, played: Played
) -> None:
    reason = failed(played("warfare", name, decent))
    assert reason.startswith("expected damage to 1:7:1 within 6 s of a Detonation")


def test_one_that_waits_for_a_fire_is_found(soldier: Any, played: Played) -> None:
    class Waiting(soldier):
        fired = False

        def meet(self, body: Any) -> None:
            self.fired |= isinstance(body, Fire)
            if self.fired:
                super().meet(body)

    assert played("warfare", "damage", Waiting).outcome is Outcome.PASS
    reason = failed(played("warfare", "damage-without-fire", Waiting))
    assert "expected damage to 1:7:1" in reason


def test_one_that_heals_is_found(soldier: Any, played: Played) -> None:
    class Healing(soldier):
        def harm(self, rows: Any) -> None:
            super().harm(rows)
            self.heals = 6

        def act(self, now: float) -> None:
            super().act(now)
            self.heals = getattr(self, "heals", -1) - 1
            if self.heals == 0:
                owned = self.exercise.owned
                owned.set_appearance(owned.rows, 0)

    reason = failed(played("warfare", "damage", Healing))
    assert reason.startswith("expected 1:7:1 to stay damaged; heard EntityState(")


def test_one_that_a_fire_harms_is_found(soldier: Any, played: Played) -> None:
    class Hasty(soldier):
        def meet(self, body: Any) -> None:
            row = self.exercise.owned.row_of(body.target_id)
            if row is not None:
                self.harm(np.array([row]))

    reason = failed(played("warfare", "fire-alone", Hasty))
    assert reason.startswith("expected no damage to 1:7:1 of a Fire")


def test_one_that_every_detonation_harms_is_found(soldier: Any, played: Played) -> None:
    class Fragile(soldier):
        def suffer(self, place: tuple[float, ...], reach: float) -> None:
            super().suffer(place, 1e9)

    reason = failed(played("warfare", "far-away", Fragile))
    assert reason.startswith("expected no damage to 1:7:1 of a Detonation 30 km away")
    reason = failed(played("warfare", "others", Fragile))
    assert reason.startswith("expected no damage to 1:7:1 of a Detonation upon")


def test_one_that_tells_of_the_damage_of_others_is_found(
    soldier: Any, played: Played
) -> None:
    class Meddling(soldier):
        def meet(self, body: Any) -> None:
            super().meet(body)
            if isinstance(body, Detonation):
                self.exercise.send(EntityDamageStatus(body.target_id))

    reason = failed(played("warfare", "others", Meddling))
    assert reason.startswith("expected nothing of 64000:")
    assert "heard EntityDamageStatus(" in reason


def test_a_shot_that_never_ends_is_found(soldier: Any, played: Played) -> None:
    class Endless(soldier):
        def end(self, shot: Fire) -> None:
            pass

    reason = failed(played("warfare", "own-shots", Endless))
    assert reason.startswith("expected a Detonation of each Fire within 120 s")


def test_a_shot_that_ends_as_another_is_found(soldier: Any, played: Played) -> None:
    class Mistaken(soldier):
        def end(self, shot: Fire) -> None:
            super().end(replace(shot, event_id=self.exercise.new_event_id()))

    assert "none with the event 1:7:" in failed(
        played("warfare", "own-shots", Mistaken)
    )


def test_one_that_does_not_shoot_is_not_exercised(decent: Any, played: Played) -> None:
    result = played("warfare", "own-shots", decent)
    assert result.outcome is Outcome.NOT_EXERCISED
    assert result.reason == "it fired nothing in 60 s"
