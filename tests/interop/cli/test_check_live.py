"""``dome check --live``: what is gathered, and how it ends."""

import json
import signal
import xml.etree.ElementTree as Tree
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from federates.cli import main
from interop.bus import Arrivals, Bus, Datagram
from interop.capture import Packet
from interop.cli import check, listening
from interop.cli.listening import Listener
from interop.conformance import Checker, Profile
from interop.dis import (
    EntityId,
    EntityState,
    EntityType,
    Location,
    Marking,
    encode_pdu,
    to_timestamp,
)
from interop.exercise.clock import ExerciseClock

NOW = 1_800_000_000.0  # s
NETWORK, SENDER, HERE = ("239.1.2.3", 3000), ("10.0.0.1", 41000), ("10.0.0.2", 3000)


def state(now: float, exercise: int = 1) -> bytes:
    body = EntityState(
        EntityId(1, 2, 3),
        1,
        (),
        EntityType(1, 2),
        location=Location(6.39e6, 0.0, 0.0),
        marking=Marking.of("A"),
    )
    return encode_pdu(body, exercise=exercise, timestamp=to_timestamp(now))


class Script(Bus):
    """Says what a script has for each look, drops some, and has Ctrl-C at its end."""

    def __init__(self, *looks: Sequence[bytes], dropped: int = 0) -> None:
        super().__init__(HERE)
        self._looks = list(looks)
        self._dropped = dropped
        self._ended = False

    def dropped(self) -> int:
        return self._dropped

    def _receive(self, now: float) -> Sequence[Datagram]:
        if not self._looks:
            if not self._ended:
                self._ended = True
                signal.raise_signal(signal.SIGINT)
            return []
        return [Datagram(octets, SENDER) for octets in self._looks.pop(0)]

    def _send(self, datagrams: Sequence[bytes], now: float) -> None:
        raise AssertionError("a check says nothing")

    def _wait(self, timeout: float) -> None:
        assert timeout <= listening.POLL

    def _close(self) -> None:
        pass


class Hands(ExerciseClock):
    """A clock that goes on a second with each look at it."""

    def __init__(self, speed: float = 1.0) -> None:
        super().__init__(speed)
        self._ticks = 0

    def now(self) -> float:
        self._ticks += 1
        return NOW + self._ticks

    def seconds_until(self, now: float) -> float:
        return now - (NOW + self._ticks)


@pytest.fixture
def hear(monkeypatch: pytest.MonkeyPatch) -> Callable[[Bus], None]:
    """Lets the command hear a script."""

    def use(bus: Bus) -> None:
        monkeypatch.setattr(check, "open_bus", lambda args, **options: bus)
        monkeypatch.setattr(check, "ExerciseClock", Hands)
        monkeypatch.setattr(listening, "GATHER", 0.0)

    return use


def test_ctrl_c_ends_a_live_check_and_every_report_is_written(
    hear: Callable[[Bus], None], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hear(Script([state(NOW + 2)], [], [state(NOW + 4), state(NOW + 4)[:-1]]))
    xml, html = tmp_path / "a.xml", tmp_path / "a.html"
    reports = ["--json", "--junit", str(xml), "--html", str(html)]
    assert main(["check", "--live", *reports]) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["datagrams"], told["errors"], told["incomplete"]) == (3, 1, "")
    assert told["source"] == "239.1.2.3:3000"
    (federate,) = told["federates"]
    assert federate["rules"]["H2"]["first"]["frame"] == 3
    assert Tree.parse(xml).getroot().get("failures") == "1"
    assert "Does not conform" in html.read_text(encoding="utf-8")


def test_a_live_check_ends_by_itself(
    hear: Callable[[Bus], None], capsys: pytest.CaptureFixture[str]
) -> None:
    hear(Script(*([state(NOW + 2 + n)] for n in range(30))))
    assert main(["check", "--live", "--for", "10", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["datagrams"] == 11  # one a second, and one when it ends


def test_datagrams_that_were_lost_here_are_told(
    hear: Callable[[Bus], None], capsys: pytest.CaptureFixture[str]
) -> None:
    hear(Script([state(NOW + 2)], dropped=1234))
    assert main(["check", "--live"]) == 0
    assert "1,234 datagrams were lost here" in " ".join(capsys.readouterr().out.split())


def test_silence_is_no_verdict(
    hear: Callable[[Bus], None], capsys: pytest.CaptureFixture[str]
) -> None:
    hear(Script([state(NOW + 2, exercise=3)]))
    assert main(["check", "--live", "--exercise-id", "1"]) == 2
    out, err = capsys.readouterr()
    assert "nothing to judge" in out
    assert "came from 239.1.2.3:3000" in err and "only 1 of other exercises" in err


def test_other_exercises_are_left_out_but_not_what_is_no_dis() -> None:
    listener = Listener(Checker(Profile()), NETWORK, 1)
    sent = [state(NOW, exercise=2), state(NOW), b"noise", state(NOW, exercise=3)]
    listener.take(Arrivals([Datagram(one, SENDER) for one in sent]), now=NOW)
    listener.judge()
    assert (listener.elsewhere, listener.checker.traffic.frames) == (2, 2)


def test_a_flood_is_judged_before_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listening, "STRETCH", 2)
    listener = Listener(Checker(Profile()), NETWORK, None)
    listener.take(Arrivals([Datagram(state(NOW), SENDER)] * 5), now=NOW)
    assert listener.checker.traffic.frames == 5


class Late(Arrivals):
    """Datagrams of which the first waited two seconds, the next one half a second."""

    @property
    def waited(self) -> NDArray[np.float64]:
        return np.array([2.0, 0.5, 1.5])


def test_the_time_of_a_datagram_is_when_it_arrived() -> None:
    times: list[float] = []

    class Ear(Checker):
        def take(self, packets: Sequence[Packet]) -> None:
            times.extend(packet.time - NOW for packet in packets)

    listener = Listener(Ear(Profile()), NETWORK, None, speed=10.0)
    listener.take(Late([Datagram(state(NOW), SENDER)] * 3), now=NOW)
    listener.judge()
    assert times == [-20.0, -5.0, -5.0]  # a system clock that is set disturbs little


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "either FILE or --live"),
        (["x.pcapng", "--live"], "either FILE or --live"),
        (["x.pcapng", "--for", "3"], "--for goes with --live"),
        (["x.pcapng", "--exercise-id", "3"], "--exercise-id goes with --live"),
        (["x.pcapng", "--network", "127.0.0.1:3000"], "--network goes with --live"),
    ],
)
def test_options_that_do_not_go_together_are_a_wrong_call(
    words: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", *words]) == 2
    assert told in capsys.readouterr().err
