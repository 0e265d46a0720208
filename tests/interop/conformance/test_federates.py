"""Who is held to have sent what is broken."""

import random
from collections.abc import Callable
from typing import Any

import pytest

from interop.capture import Packet
from interop.dis import EntityId, EntityState, EntityType, Location

Fixture = Callable[..., Any]
HERE, THERE = ("10.0.0.1", 3000), ("10.0.0.2", 3000)


def state(application: int) -> EntityState:
    return EntityState(
        EntityId(1, application, 3),
        1,
        (),
        EntityType(1, 2),
        location=Location(6.39e6, 0.0, 0.0),
    )


def garbage(seed: int, sent: Fixture) -> Packet:
    octets = random.Random(seed).randbytes(20 + 7 * seed)
    found: Packet = sent(1.0, octets, source=THERE)
    return found


def names(judged: Any) -> list[str]:
    federates = judged.ledger.federates
    return [federates.name(number) for number in range(len(federates))]


def test_random_octets_make_no_applications(judge: Fixture, sent: Fixture) -> None:
    judged = judge(sent(0.0, state(2)), *(garbage(n, sent) for n in range(150)))
    assert names(judged) == ["1:2", "10.0.0.2:3000"]
    broken = [
        rule.code
        for _, rule, entry in judged.ledger.rows()
        if entry.failed and rule.severity == 3
    ]
    assert set(broken) <= {"H1", "H2", "H3", "H4", "H5", "H6", "H14"}
    assert judged.entry("H1", "10.0.0.2:3000").failed > 0


@pytest.mark.parametrize(
    "change",
    [
        lambda pdu: pdu[:-1],
        lambda pdu: pdu[:20],
        lambda pdu: b"\x63" + pdu[1:],
        lambda pdu: pdu[:3] + b"\x09" + pdu[4:],
        lambda pdu: pdu[:8] + b"\xff\xff" + pdu[10:],
        lambda pdu: pdu + bytes(3),
    ],
)
def test_a_broken_pdu_is_of_the_application_in_it(
    judge: Fixture, sent: Fixture, change: Callable[[bytes], bytes]
) -> None:
    one = sent(1.0, state(2))
    others = [sent(0.0, state(number)) for number in (4, 5)]
    assert names(judge(*others, one._replace(payload=change(one.payload)))) == [
        "1:4",
        "1:5",
        "1:2",
    ]


def test_octets_that_tell_nothing_are_of_the_only_application_there(
    judge: Fixture, sent: Fixture
) -> None:
    nothing = sent(1.0, b"hello, world!")
    judged = judge(sent(0.0, state(2)), nothing)
    assert names(judged) == ["1:2"] and judged.entry("H1").failed == 1
    judged = judge(sent(0.0, state(2)), sent(0.5, state(4)), nothing)
    assert names(judged) == ["1:2", "1:4", "10.0.0.1:3000"]
    assert judged.entry("H1", "10.0.0.1:3000").failed == 1
