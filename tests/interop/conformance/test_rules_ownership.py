"""Rules on who owns an entity: each with clean traffic, and with broken."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from interop.capture import Packet
from interop.conformance import Outcome
from interop.dis import (
    Acknowledge,
    EntityId,
    EntityState,
    Location,
    TransferOwnership,
    encode_pdu,
    to_timestamp,
)

Fixture = Callable[..., Any]

START = 1_800_000_000.0  #: s, as in the fixtures
OLD, NEW = ("10.0.0.1", 3000), ("10.0.0.2", 3000)
GIVER, TAKER, PLANE = EntityId(1, 2, 0), EntityId(1, 5, 0), EntityId(1, 2, 3)
STATE = EntityState(PLANE, 1, location=Location(6.39e6))
OTHER = replace(STATE, entity_id=EntityId(1, 5, 1))
MINE = replace(STATE, entity_id=EntityId(1, 2, 9))
PUSH = TransferOwnership(GIVER, TAKER, 4, transfer_type=1, transfer_id=PLANE)
TAKEN = Acknowledge(TAKER, GIVER, 5, 1, 4)
PULL = TransferOwnership(TAKER, GIVER, 4, transfer_type=2, transfer_id=PLANE)
GIVEN = Acknowledge(GIVER, TAKER, 5, 1, 4)


def at(time: float, body: object, source: tuple[str, int], status: int = 0) -> Packet:
    now = START + time
    octets = encode_pdu(body, exercise=1, timestamp=to_timestamp(now), status=status)
    return Packet(now, source, ("10.255.255.255", 3000), octets)


BEGIN = at(0.0, STATE, OLD), at(0.0, OTHER, NEW)
PUSHED = at(1.0, PUSH, OLD), at(1.1, TAKEN, NEW)
PULLED = at(1.0, PULL, NEW), at(1.1, GIVEN, OLD)
TOOK = at(2.0, STATE, NEW, status=1)
END = at(60.0, OTHER, NEW)


@pytest.mark.parametrize("asked", [PUSHED, PULLED])
def test_a_transfer_to_one_owner_passes(
    judge: Fixture, asked: tuple[Packet, Packet]
) -> None:
    late = at(2.5, STATE, OLD)  # was on its way
    entry = judge(*BEGIN, *asked, TOOK, late, END).entry("S8", "1:5")
    assert (entry.outcome, entry.looked) == (Outcome.PASS, 1)


@pytest.mark.parametrize("asked", [PUSHED, PULLED])
def test_two_owners_are_told(judge: Fixture, asked: tuple[Packet, Packet]) -> None:
    entry = judge(*BEGIN, *asked, TOOK, at(7.0, STATE, OLD), END).entry("S8")
    assert (entry.looked, entry.failed, entry.first.frame) == (1, 1, 6)
    assert (entry.first.entity, entry.first.field) == ("1:2:3", "entity_id")
    assert entry.first.value == "5.0 s after 1:5:0 took over"


def test_a_new_owner_says_so(judge: Fixture) -> None:
    entry = judge(*BEGIN, *PUSHED, at(2.0, STATE, NEW), END).entry("S8", "1:5")
    assert (entry.failed, entry.first.field) == (1, "header.status")


def test_a_new_owner_sends_states(judge: Fixture) -> None:
    entry = judge(*BEGIN, *PUSHED, END).entry("S8", "1:5")
    assert (entry.failed, entry.first.field) == (1, "transfer_id")


def test_who_gets_its_own_entity_back_clears_the_indicator(judge: Fixture) -> None:
    back = replace(PUSH, originating_id=TAKER, receiving_id=GIVER)
    given = at(1.0, back, NEW), at(1.1, replace(GIVEN, request_id=4), OLD)
    away = at(0.0, STATE, NEW, status=1), at(0.0, OTHER, NEW), at(0.0, MINE, OLD)
    fine = judge(*away, *given, at(2.0, STATE, OLD), END).entry("S8")
    assert (fine.outcome, fine.looked) == (Outcome.PASS, 1)
    entry = judge(*away, *given, at(2.0, STATE, OLD, status=1), END).entry("S8")
    assert (entry.failed, entry.first.expected) == (1, "bit 0 clear")


def test_owners_behind_one_address_are_told_apart(judge: Fixture) -> None:
    asked = at(1.0, PUSH, OLD), at(1.1, TAKEN, OLD)
    begin, end = BEGIN[0], at(60.0, OTHER, OLD)
    taken = at(2.0, STATE, OLD, status=1), at(7.0, STATE, OLD, status=1)
    fine = judge(begin, *asked, *taken, end).entry("S8", "1:5")
    assert (fine.outcome, fine.looked) == (Outcome.PASS, 1)
    still = at(7.0, STATE, OLD)
    entry = judge(begin, *asked, *taken, still, end).entry("S8")
    assert entry.first.value == "5.0 s after 1:5:0 took over"
    unsaid = judge(begin, *asked, at(2.0, STATE, OLD), still, end).entry("S8", "1:5")
    assert (unsaid.failed, unsaid.first.field) == (1, "transfer_id")


def test_a_transfer_that_is_refused_changes_nothing(judge: Fixture) -> None:
    refused = at(1.1, replace(TAKEN, response_flag=2), NEW)
    packets = *BEGIN, PUSHED[0], refused, at(7.0, STATE, OLD), END
    judged = judge(*packets)
    assert judged.entry("S8").outcome is Outcome.NOT_EXERCISED
    assert judged.entry("S8", "1:5").outcome is Outcome.NOT_EXERCISED
