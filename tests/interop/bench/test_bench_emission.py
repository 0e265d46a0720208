"""Suite *emission*: a decent federate passes, one that errs does not."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from interop.bench import CASES, Outcome, Result
from interop.dis import (
    Beam,
    ElectromagneticEmission,
    EmitterSystem,
    EntityId,
    EntityState,
    RemoveEntity,
    TrackJam,
)
from interop.dis.emission import FundamentalParameters

NAMES = [name for suite, name in CASES if suite == "emission"]
NAME = 1890  # AN/APG-68, UID 75
BASIC = FundamentalParameters(frequency=3e9, power=90.0)
BEAM = Beam(1, parameter_index=1, fundamental=BASIC, function=5)
Played = Callable[..., Result]


@pytest.fixture(scope="session")
def radar(decent: Any) -> Any:
    """A class of federates whose first entity radiates, and tracks partners."""

    class Radar(decent):
        next = 0.0
        told: Any = None
        target: EntityId | None = None

        def hear(self, received: Any) -> None:
            for state in received.of(EntityState):
                gone = state.appearance & 1 << 23
                self.target = None if gone else state.entity_id

        def act(self, now: float) -> None:
            owned = self.exercise.owned
            if len(owned):
                self.radiate(owned.id_of(int(owned.rows[0])), now)

        def radiate(self, who: EntityId, now: float) -> None:
            beam = BEAM
            if self.target is not None:
                beam = replace(BEAM, targets=(TrackJam(self.target),))
            changed = beam != self.told
            if changed or now >= self.next:
                self.next = now + 5.0
                self.told = beam
                self.tell(who, beam, changed)

        def tell(self, who: EntityId, beam: Beam, changed: bool) -> None:
            system = EmitterSystem(NAME, number=1, beams=(beam,))
            self.exercise.send(
                ElectromagneticEmission(
                    who,
                    event_id=self.exercise.new_event_id(),
                    state_update=int(changed),
                    systems=(system,),
                )
            )

    return Radar


@pytest.mark.parametrize("name", NAMES)
def test_a_decent_federate_passes(name: str, radar: Any, played: Played) -> None:
    result = played("emission", name, radar)
    assert (result.outcome, result.reason, result.warnings) == (Outcome.PASS, "", ())


@pytest.mark.parametrize("name", NAMES)
def test_what_does_not_radiate_is_not_exercised(
    name: str, decent: Any, played: Played
) -> None:
    result = played("emission", name, decent)
    assert result.outcome is Outcome.NOT_EXERCISED
    assert result.reason == "nothing of it radiated in 30 s"


def failed(result: Result) -> str:
    assert result.outcome is Outcome.FAIL
    return result.reason


def test_one_that_tells_once_is_found(radar: Any, played: Played) -> None:
    class Once(radar):
        shown = 0

        def tell(self, who: EntityId, beam: Beam, changed: bool) -> None:
            self.shown += 1
            if self.shown <= 2:
                super().tell(who, beam, changed)

    reason = failed(played("emission", "heartbeat", Once))
    assert reason.startswith("expected Electromagnetic Emissions of each again")
    assert "not heard: 1:7:1" in reason


@pytest.mark.parametrize(
    ("code", "change"),
    [
        ("EM2", {"targets": tuple(TrackJam(EntityId(1, 7, 2)) for _ in range(11))}),
        ("EM4", {"fundamental": FundamentalParameters()}),
        ("EM5", {"targets": (TrackJam(EntityId(1, 7, 2), emitter=1, beam=1),)}),
    ],
)
def test_beams_that_say_what_cannot_be_are_found(
    code: str, change: dict[str, Any], radar: Any, played: Played
) -> None:
    class Odd(radar):
        def tell(self, who: EntityId, beam: Beam, changed: bool) -> None:
            super().tell(who, replace(beam, **change), changed)

    assert failed(played("emission", "beams", Odd)).startswith(code)


def test_a_change_that_is_none_is_found(radar: Any, played: Played) -> None:
    class Excited(radar):
        def tell(self, who: EntityId, beam: Beam, changed: bool) -> None:
            super().tell(who, beam, True)

    assert failed(played("emission", "beams", Excited)).startswith("EM3U")


def test_beams_that_change_their_numbers_are_found(radar: Any, played: Played) -> None:
    class Renumbered(radar):
        def tell(self, who: EntityId, beam: Beam, changed: bool) -> None:
            one = replace(beam, number=3)
            system = EmitterSystem(NAME, number=1, beams=(one, one))
            self.exercise.send(
                ElectromagneticEmission(
                    who, event_id=self.exercise.new_event_id(), systems=(system,)
                )
            )

    assert failed(played("emission", "beams", Renumbered)).startswith("EM3N")


def test_a_target_that_nobody_knows_is_found(radar: Any, played: Played) -> None:
    class Dreaming(radar):
        def tell(self, who: EntityId, beam: Beam, changed: bool) -> None:
            ghost = replace(beam, targets=(TrackJam(EntityId(3, 3, 3)),))
            super().tell(who, ghost, changed)

    reason = failed(played("emission", "tracks", Dreaming))
    assert "heard beam 1 of 1:7:1 upon 3:3:3" in reason


def test_a_track_of_what_has_left_is_found(radar: Any, played: Played) -> None:
    class Clinging(radar):
        def hear(self, received: Any) -> None:
            for state in received.of(EntityState):
                self.target = state.entity_id

    reason = failed(played("emission", "tracks", Clinging))
    assert reason.startswith("expected no beam upon 64000:2:1 17 s after it left")


def test_one_that_tracks_nothing_is_not_exercised(radar: Any, played: Played) -> None:
    class Blind(radar):
        def hear(self, received: Any) -> None:
            pass

    result = played("emission", "tracks", Blind)
    assert result.outcome is Outcome.NOT_EXERCISED
    assert result.reason == "no beam of it listed an aircraft 5 km above, in 30 s"


def test_one_that_radiates_on_while_frozen_is_found(radar: Any, played: Played) -> None:
    class Restless(radar):
        def freeze(self, behavior: int) -> None:
            self.exercise.owned.frozen = True
            self.resume_at = float("inf")

    reason = failed(played("emission", "freezes", Restless))
    assert reason.startswith("expected no Electromagnetic Emission for 10 s")


def test_one_that_stays_off_after_a_freeze_is_found(radar: Any, played: Played) -> None:
    class Broken(radar):
        def freeze(self, behavior: int) -> None:
            super().freeze(behavior)
            self.next = float("inf")

    reason = failed(played("emission", "freezes", Broken))
    assert reason == "expected it to radiate again within 12 s of its start"


def test_a_beam_that_outlives_its_entity_is_found(radar: Any, played: Played) -> None:
    class Haunting(radar):
        who: Any = None

        def radiate(self, who: EntityId, now: float) -> None:
            self.who = self.who or who
            super().radiate(self.who, now)

    reason = failed(played("emission", "goes-with-its-entity", Haunting))
    assert "with beams, of 1:7:1 which was removed" in reason


def test_one_that_does_not_remove_is_not_exercised(radar: Any, played: Played) -> None:
    class Staying(radar):
        def obey(self, request: Any, now: float) -> None:
            if isinstance(request, RemoveEntity):
                self.refuse(request)
            else:
                super().obey(request, now)

    result = played("emission", "goes-with-its-entity", Staying)
    assert result.outcome is Outcome.NOT_EXERCISED
    assert result.reason == "it does not remove 1:7:1 when it is asked to"
