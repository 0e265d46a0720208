"""DIS on one side, HLA with our own object model on the other."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from fom import modules
from fom.enums import Appearance
from fom.omt import ObjectModel, merge, read
from interop.dis import (
    PUSH_ENTITY,
    Acknowledge,
    EntityId,
    EntityState,
    EntityType,
    Fire,
    Marking,
    TransferOwnership,
    decode_pdu,
    encode_pdu,
    split,
    to_timestamp,
)
from interop.dis.records import DeadReckoning, Location, Vector
from interop.exercise import Agreement
from interop.gateway import Gateway
from interop.hla.local import LocalAmbassador
from interop.hla.rpr import Translator
from interop.hla.rti import Rti
from interop.hla.skin import Federation, Member
from interop.hla.skin.thinning import Thinning
from interop.hla.types import FomModule

OWN = [name for name in modules.MODULES if name != modules.MIM]
NOW = 1.8e9
AGREEMENT = Agreement()


@pytest.fixture(scope="module")
def model() -> ObjectModel:
    return merge(read(modules.path(name)) for name in modules.MODULES)


@pytest.fixture
def enlist(model: ObjectModel) -> Iterator[Callable[..., Member]]:
    rti = Rti()
    federation = Federation(
        name="exercise",
        modules=tuple(FomModule.of(modules.path(name)) for name in OWN),
    )
    members = []

    def make(name: str, **options: Any) -> Member:
        member = Member(
            LocalAmbassador(rti),
            Translator(model),
            AGREEMENT,
            name=name,
            federation=federation,
            **options,
        )
        member.join(create=True)
        members.append(member)
        return member

    yield make
    for member in members:
        member.close()


@pytest.fixture
def gateway(enlist: Callable[..., Member]) -> Gateway:
    member = enlist("gateway", thinning=Thinning(AGREEMENT), lenience=0.9)
    return Gateway(member, AGREEMENT)


@pytest.fixture
def other(enlist: Callable[..., Member]) -> Member:
    return enlist("other")


def state(x: float, now: float = NOW, **fields: Any) -> bytes:
    """An aircraft 1:2:3 that flies along x from where it is at `NOW`."""
    body = EntityState(
        EntityId(1, 2, 3),
        force=1,
        entity_type=EntityType(1, 2, 225),
        alternative_type=EntityType(1, 2, 225),
        location=Location(x, 0.0, 6.5e6),
        velocity=Vector(100.0, 0.0, 0.0),
        dead_reckoning=DeadReckoning(2),
        marking=Marking.of("HAWK"),
    )
    pdu = replace(body, **fields)
    return encode_pdu(pdu, exercise=1, timestamp=to_timestamp(now))


def heard(member: Member, now: float = NOW) -> list[bytes]:
    member.look()
    return [one.octets for one in member.receive(now=now)]


def pdus(datagrams: list[bytes]) -> list[bytes]:
    return [bytes(pdu) for datagram in datagrams for pdu in split(datagram)]


def test_both_sides_hear_each_other(gateway: Gateway, other: Member) -> None:
    fire = encode_pdu(Fire(EntityId(1, 2, 3)), exercise=1, timestamp=to_timestamp(NOW))
    assert gateway.step(NOW, [state(0.0) + fire]) == []
    assert heard(other) == [state(0.0), fire]
    theirs = state(7.0, entity_id=EntityId(1, 9, 1))
    other.send([theirs], now=NOW)
    assert pdus(gateway.step(NOW, [])) == [theirs]


def test_a_heartbeat_without_news_is_no_update(gateway: Gateway, other: Member) -> None:
    for second in range(0, 30, 5):
        gateway.step(NOW + second, [state(100.0 * second, NOW + second)])
    speaker = gateway.report()["hla"]
    assert isinstance(speaker, dict)
    assert speaker["updates"] == 1 and speaker["registered"] == 1
    gateway.step(NOW + 30, [state(3005.0, NOW + 30)])
    assert heard(other, NOW + 30)[-1] == state(3005.0, NOW + 30)


def test_more_updates_than_dis_needs_are_thinned(
    gateway: Gateway, other: Member
) -> None:
    sent = []
    for tenth in range(100):
        now = NOW + tenth / 10
        other.send([state(tenth * 10.0, now, marking=Marking.of("X"))], now=now)
        sent += pdus(gateway.step(now, []))
    assert 2 <= len(sent) <= 4, "one, and one a heartbeat"
    assert gateway.thinned == 100 - len(sent)


def test_heartbeats_are_made_up_for_dis(gateway: Gateway, other: Member) -> None:
    other.send([state(0.0)], now=NOW)
    told: list[tuple[float, float]] = []
    for tenth in range(200):
        now = NOW + tenth / 10
        for pdu in pdus(gateway.step(now, [])):
            told.append((now - NOW, decode_pdu(pdu).body.location.x))
    times = [time for time, _ in told]
    assert all(b - a <= 5.0 for a, b in zip(times, times[1:], strict=False))
    assert times[-1] > 15.0
    assert all(abs(x - 100.0 * time) < 1.0 for time, x in told)


def test_who_falls_silent_on_dis_is_removed(gateway: Gateway, other: Member) -> None:
    gateway.step(NOW, [state(0.0)])
    heard(other)
    for second in range(12):
        gateway.step(NOW + second, [])
    assert heard(other, NOW + 1.0) == []
    gateway.step(NOW + 12.1, [])
    (last,) = heard(other, NOW + 2.0)
    assert decode_pdu(last).body.appearance & Appearance.DEACTIVATED


def test_nobody_is_silent_because_the_gateway_is_slow(
    gateway: Gateway, other: Member
) -> None:
    gateway.step(NOW, [state(0.0)])
    heard(other)
    gateway.step(NOW + 20.0, [])
    assert heard(other, NOW + 1.0) == []
    for second in range(20, 33):
        gateway.step(NOW + second, [])
    (last,) = heard(other, NOW + 2.0)
    assert decode_pdu(last).body.appearance & Appearance.DEACTIVATED


def test_who_is_removed_from_hla_is_deactivated(
    gateway: Gateway, other: Member
) -> None:
    other.send([state(0.0)], now=NOW)
    gateway.step(NOW, [])
    other.close()
    (last,) = pdus(gateway.step(NOW + 1.0, []))
    assert decode_pdu(last).body.appearance & Appearance.DEACTIVATED
    assert gateway.step(NOW + 20.0, []) == [], "and repeated no more"


def test_nothing_comes_back_to_the_side_that_it_is_from(
    gateway: Gateway, enlist: Callable[..., Member]
) -> None:
    second = Gateway(
        enlist("second", thinning=Thinning(AGREEMENT), lenience=0.9), AGREEMENT
    )
    first, now = [state(0.0)], NOW
    for _ in range(50):  # one network, two gateways
        after = gateway.step(now, first)
        after += second.step(now, first + after)
        first, now = after, now + 0.2
        assert after == []
    assert second.echoes and len(second._member.speaker.objects) <= 1


def test_what_is_broken_or_of_others_goes_no_further(
    gateway: Gateway, other: Member
) -> None:
    foreign = encode_pdu(Fire(EntityId(1, 2, 3)), exercise=9, timestamp=1)
    gateway.step(NOW, [b"noise", state(0.0)[:100], foreign])
    assert heard(other) == []
    assert (gateway.malformed, gateway.foreign) == (2, 1)


def test_an_entity_that_is_handed_over_changes_sides(
    gateway: Gateway, other: Member
) -> None:
    """DIS offers, HLA takes; who was its owner is not heard of any more."""
    owner, taker = EntityId(1, 2, 0), EntityId(1, 9, 0)
    gateway.step(NOW, [state(0.0)])
    heard(other)
    offer = encode_pdu(
        TransferOwnership(
            owner, taker, 7, transfer_type=PUSH_ENTITY, transfer_id=EntityId(1, 2, 3)
        ),
        exercise=1,
        timestamp=to_timestamp(NOW),
    )
    gateway.step(NOW, [offer])
    assert heard(other) == [offer]
    answer = encode_pdu(
        Acknowledge(taker, owner, 5, 1, 7), exercise=1, timestamp=to_timestamp(NOW)
    )
    other.send([answer], now=NOW)
    assert pdus(gateway.step(NOW, [])) == [answer]
    passed = []
    for second in range(1, 5):
        now = NOW + second
        other.look()
        other.send([state(9000.0 * second, now)], now=now)
        passed += pdus(gateway.step(now, [state(-5000.0, now)]))
        assert state(-5000.0, now) not in heard(other, now)
    last = state(36000.0, NOW + 4)
    assert passed[-1] == last[:10] + b"\1" + last[11:]  # transferred entity indicator
    assert len(other.speaker.objects) == 1
    assert len(gateway._member.speaker.objects) == 0
