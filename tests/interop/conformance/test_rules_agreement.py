"""What an exercise has agreed, and what reports say by it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from interop.capture import Application
from interop.cli.verdicts import verdicts
from interop.conformance import Outcome, Profile, Severity, junit, page, report
from interop.conformance.profile import Member
from interop.conformance.type_pattern import TypePattern, type_numbers
from interop.dis import (
    Comment,
    EntityId,
    EntityState,
    EntityType,
    Location,
    Marking,
)
from interop.wire import dtype_of, encode

TANK = EntityState(
    EntityId(1, 2, 3),
    1,
    (),
    EntityType(1, 1, 225, 1, 1, 3),
    location=Location(6.39e6, 0.0, 0.0),
    marking=Marking.of("TANK"),
)
COMMENT = Comment(EntityId(1, 2, 0), EntityId(1, 1, 0), (), ())
TWO = Application(1, 2)
Judge = Callable[..., Any]
Sent = Callable[..., Any]


@pytest.mark.parametrize(
    ("code", "right", "wrong", "value"),
    [
        (
            "A1",
            Profile(others=False, members={TWO: Member("RADAR")}),
            Profile(others=False, members={Application(1, 3): Member("RADAR")}),
            "1:2",
        ),
        (
            "A2",
            Profile(pdu_types=frozenset({1, 22})),
            Profile(pdu_types=frozenset({22})),
            "1, Entity State",
        ),
        (
            "A3",
            Profile(entity_types=(TypePattern.parse("1.*.225"),)),
            Profile(entity_types=(TypePattern.parse("1.2"),)),
            "1.1.225.1.1.3.0",
        ),
        (
            "A4",
            Profile(addresses=frozenset({"10.255.255.255"}), ports=frozenset({3000})),
            Profile(ports=frozenset({3001})),
            "10.255.255.255:3000",
        ),
        (
            "I6",
            Profile(members={TWO: Member("RADAR", "10.0.0.1")}),
            Profile(members={TWO: Member("2", "10.0.0.2")}),
            "10.0.0.1:3000",
        ),
        ("H9", Profile(exercise=1), Profile(exercise=2), 1),
        ("H4W", Profile(version=7), Profile(version=6), 7),
    ],
)
def test_what_is_agreed_is_judged(
    code: str, right: Profile, wrong: Profile, value: Any, judge: Judge, sent: Sent
) -> None:
    called = next(iter(m.name for m in right.members.values()), None)
    name = "1:2" if called is None else f"{called} (1:2)"
    found = judge(sent(0.0, TANK), profile=right).entry(code, name)
    assert found.outcome is Outcome.PASS and found.looked
    name = "1:2" if code != "I6" else "2 (1:2)"
    found = judge(sent(0.0, TANK), profile=wrong).entry(code, name)
    assert (found.outcome, found.first.value) == (Outcome.FAIL, value)
    assert found.first.frame == 1
    free = judge(sent(0.0, TANK)).entry(code)
    nothing = Outcome.PASS if code in ("H9", "I6") else Outcome.NOT_EXERCISED
    assert free.outcome is nothing


def test_a_pattern_leaves_places_open() -> None:
    kinds = [EntityType(1, 2, 225, 1, 9, 3, 0), EntityType(1, 2, 225, 1, 9, 3, 1)]
    kinds += [EntityType(255, 255, 65535, 255, 255, 255, 255), EntityType(2, 2, 225)]
    octets = b"".join(encode(one) for one in kinds)
    columns = np.frombuffer(octets, dtype_of(EntityType))
    for text, meant in {
        "1": [True, True, False, False],
        "1.2.225.1.9.3.0": [True, False, False, False],
        "*.2.225": [True, True, False, True],
        "255.*.65535": [False, False, True, False],
        "*": [True] * 4,
    }.items():
        assert TypePattern.parse(text).matches(type_numbers(columns)).tolist() == meant


@pytest.mark.parametrize("text", ["", "1.", "256", "1.2.65536", "1.2.x", "-1"])
def test_what_is_no_pattern_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="must be a number"):
        TypePattern.parse(text)
    with pytest.raises(ValueError, match="8 numbers"):
        TypePattern.parse("1.2.3.4.5.6.7.8")


def test_types_of_entities_have_heartbeats_of_their_own(
    judge: Judge, sent: Sent
) -> None:
    packets = [sent(0.0, TANK), sent(50.0, TANK)]
    assert judge(*packets).entry("ES6").failed == 1
    land = (TypePattern.parse("1.1"), 55.0), (TypePattern.parse("*"), 5.0)
    assert judge(*packets, profile=Profile(heartbeats=land)).entry("ES6").failed == 0
    assert (
        judge(*packets, profile=Profile(heartbeats=land[1:])).entry("ES6").failed == 1
    )


def test_a_fast_clock_makes_neither_processes_nor_wires_any_quicker() -> None:
    agreed = Profile(reply_time=30.0)
    fast, slow = agreed.at_speed(20.0), agreed.at_speed(0.5)
    assert fast.agreement.timestamp_tolerance == 20 * 5.0
    assert (fast.reply_time, fast.agreement.heartbeat) == (600.0, 5.0)
    assert slow == agreed


def found_by(judge: Judge, profile: Profile, *packets: Any) -> dict[str, Any]:
    judged = judge(*packets, profile=profile)
    return report(
        judged.ledger,
        frames=len(packets),
        source="x",
        timelines=judged.checker.timelines,
        profile="agreed.toml",
    )


def test_severities_are_those_of_the_profile(judge: Judge, sent: Sent) -> None:
    odd = sent(0.0, TANK, version=6)
    agreed = Profile(version=7)
    told = found_by(judge, agreed, odd)
    assert (told["conforms"], told["errors"], told["warnings"]) == (True, 0, 1)
    strict = replace(agreed, severities={"H4W": Severity.ERROR})
    told = found_by(judge, strict, odd)
    assert (told["conforms"], told["errors"], told["warnings"]) == (False, 1, 0)
    (federate,) = told["federates"]
    assert not federate["conforms"]
    assert federate["rules"]["H4W"]["severity"] == "error"
    assert 'failures="1"' in junit(told) and "<failure" in junit(told)
    assert "Does not conform" in page(told)
    assert judge(odd, profile=strict).ledger.breaches(Severity.ERROR) == 1


def test_what_is_off_is_not_judged(judge: Judge, sent: Sent) -> None:
    odd = sent(0.0, TANK, version=6)
    lenient = Profile(version=7, severities={"H4W": None})
    told = found_by(judge, lenient, odd)
    assert (told["warnings"], told["not_judged"]) == (0, ["H4W"])
    (federate,) = told["federates"]
    assert "H4W" not in federate["rules"]
    assert "not judged: H4W" in page(told)
    assert 'name="not judged" value="H4W"' in junit(told)
    assert "H4W:" not in junit(told)
    parts = [str(one) for one in verdicts(told).renderables]  # type: ignore[union-attr]
    assert "By the agreements in agreed.toml; not judged: H4W" in parts


def test_reports_call_applications_by_their_names(judge: Judge, sent: Sent) -> None:
    named = Profile(members={TWO: Member("COAST <RADAR>")})
    told = found_by(judge, named, sent(0.0, TANK), sent(0.1, COMMENT))
    (federate,) = told["federates"]
    assert federate["name"] == "COAST <RADAR> (1:2)"
    assert federate["application"] == "1:2"
    assert "COAST &lt;RADAR&gt; (1:2)" in page(told)
    assert "COAST &lt;RADAR&gt; (1:2)" in junit(told)
