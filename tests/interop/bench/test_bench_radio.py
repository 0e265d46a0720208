"""Suite *radio*: a decent federate passes, one that errs does not."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from interop.bench import CASES, Outcome, Result
from interop.dis import (
    EntityId,
    EntityType,
    Location,
    Modulation,
    Receiver,
    Signal,
    Transmitter,
)

NAMES = [name for suite, name in CASES if suite == "radio"]
VOICE = EntityType(7, 1, 225, 1)
RADIO = Transmitter(
    EntityId(1, 7, 1),
    radio_number=3,
    radio_type=VOICE,
    antenna_location=Location(-4.5e6, -1.8e6, 4.1e6),
    frequency=243_000_000,
    bandwidth=25_000.0,
    power=40.0,
    modulation=Modulation(major=1, detail=2, system=1),
)
SPEECH = Signal(
    RADIO.entity_id,
    radio_number=3,
    encoding_scheme=1,
    sample_rate=8000,
    data=bytes(800),
    samples=800,
)
Played = Callable[..., Result]


@pytest.fixture(scope="session")
def operator(decent: Any) -> Any:
    """A class of federates with a radio that listens, and speaks now and then."""

    class Operator(decent):
        began: float | None = None
        next = next_receiver = 0.0
        state = 1
        heard: Any = None

        def hear(self, received: Any) -> None:
            for body in received.of(Transmitter):
                transmits = body.state == 2 and body.frequency == RADIO.frequency
                self.heard = (body.entity_id, body.radio_number) if transmits else None

        def act(self, now: float) -> None:
            self.began = now if self.began is None else self.began
            if self.exercise.owned.row_of(RADIO.entity_id) is None:
                return
            state = 2 if (now - self.began) % 20.0 >= 15.0 else 1
            if state != self.state or now >= self.next:
                self.next = now + 2.0
                self.state = state
                self.tell(replace(RADIO, state=state))
            if state == 2:
                self.speak(SPEECH)
            if now >= self.next_receiver:
                self.next_receiver = now + 5.0
                self.receive()

        def tell(self, radio: Transmitter) -> None:
            self.exercise.send(radio)

        def speak(self, speech: Signal) -> None:
            self.exercise.send(speech)

        def receive(self) -> None:
            receiver = Receiver(RADIO.entity_id, RADIO.radio_number, state=1)
            if self.heard is not None:
                entity, radio = self.heard
                receiver = replace(
                    receiver, state=2, transmitter_id=entity, transmitter_radio=radio
                )
            self.exercise.send(receiver)

    return Operator


@pytest.mark.parametrize("name", NAMES)
def test_a_decent_federate_passes(name: str, operator: Any, played: Played) -> None:
    result = played("radio", name, operator)
    assert (result.outcome, result.reason, result.warnings) == (Outcome.PASS, "", ())


@pytest.mark.parametrize("name", NAMES)
def test_one_without_a_radio_is_not_exercised(
    name: str, decent: Any, played: Played
) -> None:
    result = played("radio", name, decent)
    assert result.outcome is Outcome.NOT_EXERCISED
    reasons = {"signals": "it said nothing in 60 s"}
    reasons["receives"] = "it sent no Receiver in 12 s"
    assert result.reason == reasons.get(name, "it told of no radio in 30 s")


def failed(result: Result) -> str:
    assert result.outcome is Outcome.FAIL
    return result.reason


def test_a_radio_that_is_told_of_when_it_speaks_only_is_found(
    operator: Any, played: Played
) -> None:
    class Sparing(operator):
        count = 0

        def tell(self, radio: Transmitter) -> None:
            self.count += 1
            if radio.state == 2 or self.count <= 2:
                super().tell(radio)

    reason = failed(played("radio", "heartbeat", Sparing))
    assert reason.startswith("expected a Transmitter of each radio within 4.8 s")
    assert "1:7:1 radio 3" in reason


@pytest.mark.parametrize(
    ("code", "change"),
    [
        ("R7", {"radio_type": EntityType(1, 1, 225, 1)}),
        ("R8", {"frequency": 0}),
        ("R8", {"power": 10_000.0}),
    ],
)
def test_a_radio_that_describes_what_cannot_be_is_found(
    code: str, change: dict[str, Any], operator: Any, played: Played
) -> None:
    class Odd(operator):
        def tell(self, radio: Transmitter) -> None:
            super().tell(replace(radio, **change))

    assert failed(played("radio", "describes-itself", Odd)).startswith(code)


def test_signals_of_a_radio_that_only_listens_are_found(
    operator: Any, played: Played
) -> None:
    class Secret(operator):
        def tell(self, radio: Transmitter) -> None:
            super().tell(replace(radio, state=1))

    assert failed(played("radio", "signals", Secret)).startswith("R4, ")


def test_signals_of_no_known_encoding_are_found(operator: Any, played: Played) -> None:
    class Garbled(operator):
        def speak(self, speech: Signal) -> None:
            super().speak(replace(speech, sample_rate=0))

    assert failed(played("radio", "signals", Garbled)).startswith("R6, ")


def test_one_that_speaks_on_while_frozen_is_found(
    operator: Any, played: Played
) -> None:
    class Restless(operator):
        def freeze(self, behavior: int) -> None:
            self.exercise.owned.frozen = True

    reason = failed(played("radio", "freezes", Restless))
    assert reason.startswith("expected nothing of a radio while it is frozen")


def test_one_that_stays_silent_after_a_freeze_is_found(
    operator: Any, played: Played
) -> None:
    class Mute(operator):
        muted = False

        def freeze(self, behavior: int) -> None:
            super().freeze(behavior)
            self.muted = True

        def tell(self, radio: Transmitter) -> None:
            if not self.muted:
                super().tell(radio)

        def speak(self, speech: Signal) -> None:
            pass

    reason = failed(played("radio", "freezes", Mute))
    assert reason == "expected a Transmitter within 4.8 s of its start"


def test_a_radio_that_outlives_its_entity_is_found(
    operator: Any, played: Played
) -> None:
    class Haunting(operator):
        def act(self, now: float) -> None:
            super().act(now)
            self.tell(replace(RADIO, state=1))

    reason = failed(played("radio", "goes-with-its-entity", Haunting))
    assert reason.startswith("expected no radio of 1:7:1, which was removed")


def test_one_that_receives_nobody_is_found(operator: Any, played: Played) -> None:
    class Deaf(operator):
        def hear(self, received: Any) -> None:
            pass

    reason = failed(played("radio", "receives", Deaf))
    assert reason.startswith("expected Receiver of 64000:2:1 within 12 s: heard")


def test_one_that_receives_who_is_off_is_found(operator: Any, played: Played) -> None:
    class Clinging(operator):
        def hear(self, received: Any) -> None:
            for body in received.of(Transmitter):
                self.heard = body.entity_id, body.radio_number

    reason = failed(played("radio", "receives", Clinging))
    assert reason.startswith("expected no Receiver of 64000:2:1, now off")
