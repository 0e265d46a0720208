"""An entity passes from one member to another: its object stays, its owner changes."""

from collections.abc import Callable
from typing import Any

import pytest

from interop.dis import (
    PUSH_ENTITY,
    Acknowledge,
    EntityId,
    TransferOwnership,
    encode_pdu,
)
from interop.hla.local import LocalAmbassador
from interop.hla.rti import Rti
from interop.hla.skin import Member
from interop.hla.skin.transfer import STEPS

NOW = 1.8e9
VENDOR, GOVERNMENT = EntityId(1, 54, 0), EntityId(1, 55, 0)


@pytest.fixture
def members(enlist: Callable[..., Member]) -> list[Member]:
    return [enlist("vendor"), enlist("government"), enlist("watcher")]


def step(members: list[Member], said: dict[int, list[bytes]]) -> list[list[bytes]]:
    """All send, then all take what there is, as often as it takes to settle."""
    for number, member in enumerate(members):
        member.send(said.get(number, []), now=NOW)
    for _ in range(3):
        for member in members:
            member.look()
    return [[one.octets for one in m.receive(now=NOW)] for m in members]


def transferred(pdu: bytes) -> bytes:
    """The same with the transferred entity indicator, bit 0 of the PDU status."""
    return pdu[:10] + b"\1" + pdu[11:]


def offer(entity: EntityId) -> bytes:
    body = TransferOwnership(
        VENDOR, GOVERNMENT, 7, transfer_type=PUSH_ENTITY, transfer_id=entity
    )
    return encode_pdu(body, exercise=1, timestamp=1)


def answer(able: bool) -> bytes:
    body = Acknowledge(GOVERNMENT, VENDOR, 5, 1 if able else 2, 7)
    return encode_pdu(body, exercise=1, timestamp=1)


@pytest.fixture
def entity(state: Any) -> EntityId:
    octets = state()
    return EntityId(
        *(int.from_bytes(octets[at : at + 2], "big") for at in (12, 14, 16))
    )


def test_the_object_stays_and_changes_its_owner(
    members: list[Member], state: Callable[..., bytes], entity: EntityId
) -> None:
    vendor, government, _ = members
    step(members, {0: [state()]})
    (before,) = vendor.speaker.objects.all()
    step(members, {0: [offer(entity)]})
    heard = step(members, {1: [state(1.0), answer(able=True)]})
    assert state(1.0) not in heard[2]  # not its own yet
    assert [own.handle for own in vendor.speaker.objects.all()] == []
    for number in range(STEPS):
        heard = step(members, {1: [state(2.0 + number)], 0: [state(-1.0)]})
    (after,) = government.speaker.objects.all()
    assert (after.handle, after.name) == (before.handle, before.name)
    for told in (heard[2], heard[0]):  # the old owner hears the new one, too
        assert told[-1] == transferred(state(1.0 + STEPS))
    assert heard[1] == []
    assert state(-1.0) not in heard[2]  # who gave it away is not heard any more


def test_nothing_changes_hands_when_the_other_is_unable(
    members: list[Member], state: Callable[..., bytes], entity: EntityId
) -> None:
    vendor, government, _ = members
    step(members, {0: [state()]})
    step(members, {0: [offer(entity)]})
    for _ in range(STEPS + 1):
        step(members, {1: [answer(able=False)]})
    assert len(vendor.speaker.objects) == 1 and not government.transfers.taken
    assert step(members, {0: [state(4.0)]})[2] == [state(4.0)]


def test_what_was_not_offered_is_not_given(
    members: list[Member], state: Callable[..., bytes], rti: Rti
) -> None:
    vendor, _, watcher = members
    step(members, {0: [state()]})
    ((handle, discovered),) = watcher.listener.objects.items()
    ambassador = watcher._rti
    assert isinstance(ambassador, LocalAmbassador)
    ambassador.attribute_ownership_acquisition(
        handle, frozenset(discovered.words.attributes.values())
    )
    step(members, {})
    assert len(vendor.speaker.objects) == 1 and not vendor.transfers.given
