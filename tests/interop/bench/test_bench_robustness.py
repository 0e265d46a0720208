"""Suite *robustness*: a decent federate passes, one that trusts others does not."""

import struct
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from interop.bench import CASES, Outcome, Result
from interop.bench.abuse import Abuse
from interop.dis import BODIES, EntityId, split

NAMES = [name for suite, name in CASES if suite == "robustness"]
Played = Callable[..., Result]


@pytest.mark.parametrize("name", NAMES)
def test_a_decent_federate_passes(name: str, decent: Any, played: Played) -> None:
    result = played("robustness", name, decent)
    assert (result.outcome, result.reason, result.warnings) == (Outcome.PASS, "", ())


@pytest.mark.parametrize("version", [6, 7])
def test_abuse_is_of_the_version_of_the_exercise(version: int) -> None:
    abuse = Abuse(0.0, 1, version, EntityId(1, 2, 0))
    for octets in abuse.senseless():
        assert octets[0] == version
    for number in (23, 25, 28, 44):
        assert abuse.blank(number)[0] == version
    assert abuse.blank(68)[0] == 7  # of which there is no older one


def reads_an_identifier(datagram: bytes) -> None:
    struct.unpack_from(">HHH", datagram, 12)


def reads_parameters(datagram: bytes) -> None:
    if datagram[2] == 1 and len(datagram) >= 144:
        struct.unpack_from(f">{16 * datagram[19]}s", datagram, 144)


def trusts_lengths(datagram: bytes) -> None:
    if len(datagram) >= 12 and datagram[2] == 1:
        (length,) = struct.unpack_from(">H", datagram, 8)
        assert length, "would loop for ever"


def rounds_places(datagram: bytes) -> None:
    if datagram[2] == 1 and len(datagram) == 144:
        int(struct.unpack_from(">d", datagram, 48)[0])


def knows_every_type(datagram: bytes) -> None:
    assert BODIES[datagram[2]]


def knows_every_version(datagram: bytes) -> None:
    assert {5: "1995", 6: "1998", 7: "2012"}[datagram[0]]


def has_small_buffers(datagram: bytes) -> None:
    assert len(datagram) <= 8192


def splits(datagram: bytes) -> None:
    split(datagram)


@pytest.mark.parametrize(
    ("name", "reads"),
    [
        ("survives-truncated", reads_an_identifier),
        ("survives-huge-counts", reads_parameters),
        ("survives-garbage", trusts_lengths),
        ("survives-senseless-numbers", rounds_places),
        ("survives-unknown-types", knows_every_type),
        ("survives-other-versions", knows_every_version),
        ("survives-oversized", has_small_buffers),
        ("survives-broken-bundles", splits),
    ],
)
def test_who_trusts_what_it_reads_is_told(
    name: str, reads: Callable[[bytes], None], decent: Any, played: Played
) -> None:
    class Trusting(decent):
        def step(self, now: float, datagrams: Sequence[bytes]) -> Sequence[bytes]:
            for datagram in datagrams:
                reads(datagram)
            return list(super().step(now, datagrams))

    result = played("robustness", name, Trusting)
    assert result.outcome is Outcome.FAIL
    assert result.reason.startswith("it ended: raised an exception; it said: ")


def test_who_obeys_another_exercise_is_told(decent: Any, played: Played) -> None:
    class Anybodys(decent):
        answers = True

        def step(self, now: float, datagrams: Sequence[bytes]) -> Sequence[bytes]:
            ours = [d[:1] + b"\1" + d[2:] for d in datagrams]
            return list(super().step(now, ours))

        def answer(self, request: Any) -> None:
            if self.answers or request.request_id < 90_000:
                super().answer(request)

    result = played("robustness", "ignores-other-exercises", Anybodys)
    assert result.outcome is Outcome.FAIL

    class Quietly(Anybodys):
        answers = False

    result = played("robustness", "ignores-other-exercises", Quietly)
    assert result.outcome is Outcome.FAIL
    assert "not heard: 1:7:1, 1:7:2" in result.reason or "all left" in result.reason


@pytest.mark.parametrize(
    ("ours", "told"),
    [
        (False, "expected it in exercise 1, heard in 2: Acknowledge"),
        (True, "expected no answer to another exercise, heard Acknowledge"),
    ],
)
def test_who_answers_another_exercise_is_told(
    ours: bool, told: str, decent: Any, played: Played
) -> None:
    class Polite(decent):
        def step(self, now: float, datagrams: Sequence[bytes]) -> Sequence[bytes]:
            sent = list(super().step(now, datagrams))
            for datagram in datagrams:
                if len(datagram) == 40 and datagram[1] != 1 and datagram[2] == 14:
                    answer = bytearray(32)
                    answer[:12] = datagram[:12]
                    answer[1] = 1 if ours else datagram[1]
                    answer[2:3], answer[8:10] = b"\x0f", b"\0\x20"
                    answer[12:24] = datagram[18:24] + datagram[12:18]
                    answer[24:28] = b"\0\4\0\1"
                    answer[28:32] = datagram[36:40]
                    sent.append(bytes(answer))
            return sent

    result = played("robustness", "ignores-other-exercises", Polite)
    assert result.outcome is Outcome.FAIL
    assert told in result.reason


def test_who_reads_the_first_pdu_only_is_told(decent: Any, played: Played) -> None:
    class Hasty(decent):
        def step(self, now: float, datagrams: Sequence[bytes]) -> Sequence[bytes]:
            first = [d[: int.from_bytes(d[8:10])] for d in datagrams]
            return list(super().step(now, first))

    result = played("robustness", "reads-bundles", Hasty)
    assert result.outcome is Outcome.FAIL
    assert "of Start/Resume within 2 s" in result.reason


def test_who_acknowledges_nothing_is_not_exercised_with_bundles(
    decent: Any, played: Played
) -> None:
    class Mute(decent):
        def answer(self, request: Any) -> None:
            pass

    result = played("robustness", "reads-bundles", Mute)
    assert result.outcome is Outcome.NOT_EXERCISED


def test_who_stumbles_over_old_packets_is_told(decent: Any, played: Played) -> None:
    class Punctual(decent):
        def step(self, now: float, datagrams: Sequence[bytes]) -> Sequence[bytes]:
            for datagram in datagrams:
                if datagram[2] == 1:
                    (stamp,) = struct.unpack_from(">L", datagram, 4)
                    assert stamp >= getattr(self, "stamp", 0), "time runs backwards"
                    self.stamp = stamp
            return list(super().step(now, datagrams))

    result = played("robustness", "survives-disorder", Punctual)
    assert result.outcome is Outcome.FAIL
    assert "time runs backwards" in result.reason


def test_who_drowns_is_told(decent: Any, played: Played) -> None:
    class Slow(decent):
        def step(self, now: float, datagrams: Sequence[bytes]) -> Sequence[bytes]:
            self.behind = getattr(self, "behind", 0) + max(len(datagrams) - 9, 0)
            return list(super().step(now, [] if self.behind > 300 else datagrams))

        def act(self, now: float) -> None:
            self.exercise.muted = getattr(self, "behind", 0) > 300

    result = played("robustness", "survives-floods", Slow)
    assert result.outcome is Outcome.FAIL
    assert "not heard: 1:7:1, 1:7:2" in result.reason


def test_who_believes_an_impostor_is_told(decent: Any, played: Played) -> None:
    class Gullible(decent):
        def hear(self, received: Any) -> None:
            pass

        def step(self, now: float, datagrams: Sequence[bytes]) -> Sequence[bytes]:
            owned = self.exercise.owned
            for datagram in datagrams:
                if datagram[2] == 1 and datagram[12:16] == b"\0\1\0\7":
                    place = struct.unpack_from(">ddd", datagram, 48)
                    owned.update(owned.rows, position=[place] * 2, velocity=0.0)
            return list(super().step(now, datagrams))

    result = played("robustness", "survives-its-own-echo", Gullible)
    assert result.outcome is Outcome.FAIL
    assert "where somebody else has put it" in result.reason


def test_who_shows_nothing_is_asked_whether_it_is_there(
    decent: Any, played: Played
) -> None:
    class Bodiless(decent):
        def create(self) -> None:
            pass

    result = played("robustness", "survives-truncated", Bodiless)
    assert result.outcome is Outcome.PASS

    class Mute(Bodiless):
        def answer(self, request: Any) -> None:
            if not getattr(self, "said", False):
                self.said = True
                super().answer(request)

    result = played("robustness", "survives-truncated", Mute)
    assert result.outcome is Outcome.NOT_EXERCISED
    assert result.reason == "it shows no entity, and answers no request"
