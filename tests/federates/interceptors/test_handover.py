"""A battery passes from one operator to another (IEEE 1278.1-2012, 5.9.4)."""

from collections import Counter, defaultdict
from pathlib import Path

import pytest

from federates.chronicle import Chronicle
from federates.interceptors.handover import (
    PLATFORM_STATE,
    DoneOrder,
    Handover,
    PlatformState,
    Wanted,
    state_in,
)
from federates.running.build import Casting
from federates.running.lockstep import LockStep, seed_keyring
from federates.scenario import read_scenario
from interop.dis import (
    Acknowledge,
    EntityId,
    EntityState,
    Fire,
    Pdu,
    RecordSet,
    SimulationAddress,
    TransferOwnership,
    Transmitter,
    decode_pdu,
    split,
)
from interop.exercise import Agreement, Exercise
from interop.wire import encode

ROOT = Path(__file__).resolve().parents[3]
BATTERY = EntityId(1, 54, 1)
VENDOR, GOVERNMENT = EntityId(1, 54, 0), EntityId(1, 55, 0)
TRANSFERRED = 1  #: bit of the PDU status
OFFERED = 200.0  #: s, when control tells the vendor


@pytest.fixture(scope="module")
def played() -> tuple[Chronicle, dict[str, list[tuple[float, Pdu]]]]:
    """The account of the scenario, and what each layer sent and when."""
    scenario = read_scenario(ROOT / "scenarios" / "two_operators.toml")
    casting = Casting(scenario=scenario, keyring=seed_keyring(1), seed=1)
    stage = LockStep(casting)
    names = {address: name for name, address in stage.addresses.items()}
    chronicle = Chronicle(scenario.agreement, scenario.addresses(), scenario.epoch)
    sent: dict[str, list[tuple[float, Pdu]]] = defaultdict(list)

    def listen(now: float, datagrams: object) -> None:
        chronicle.receive([d.octets for d in datagrams], now=now)  # type: ignore
        for datagram in datagrams:  # type: ignore[attr-defined]
            layer = names[datagram.source]
            if layer in ("terminal", "government"):
                for octets in split(datagram.octets):
                    pdu = decode_pdu(bytes(octets))
                    sent[layer].append((now - scenario.epoch, pdu))

    while not stage.done and not chronicle.ended:
        stage.step(listen)
    return chronicle, sent


def of(
    sent: list[tuple[float, Pdu]], body_type: type, entity: EntityId
) -> list[tuple[float, Pdu]]:
    field = "firing_id" if body_type is Fire else "entity_id"
    return [
        (time, pdu)
        for time, pdu in sent
        if isinstance(pdu.body, body_type) and getattr(pdu.body, field) == entity
    ]


def test_each_operator_fights_while_the_battery_is_theirs(
    played: tuple[Chronicle, dict[str, list[tuple[float, Pdu]]]],
) -> None:
    chronicle, sent = played
    shots = [
        (c.marking, c.outcome, [(s.layer, s.weapon, s.result) for s in c.shots])
        for c in chronicle.chains.values()
    ]
    assert shots == [
        ("BOMBER-1", "killed", [("terminal", str(BATTERY), "kill")]),
        ("BOMBER-2", "killed", [("government", str(BATTERY), "kill")]),
    ]
    assert [len(of(sent[one], Fire, BATTERY)) for one in sent] == [1, 1]
    assert chronicle.states["government"]["rounds"] == 14  # of 16, both shots gone
    assert chronicle.states["terminal"]["platforms"] == 0


def test_there_is_one_owner_but_for_the_moment_of_the_transfer(
    played: tuple[Chronicle, dict[str, list[tuple[float, Pdu]]]],
) -> None:
    _, sent = played
    for kind in (EntityState, Transmitter):
        before = of(sent["terminal"], kind, BATTERY)
        after = of(sent["government"], kind, BATTERY)
        # offered and acknowledged: two steps of half a second, and one to hear of it
        assert OFFERED <= after[0][0] <= OFFERED + 5.0
        assert before[-1][0] <= after[0][0] + 1.0
        assert {pdu.header.status & TRANSFERRED for _, pdu in before} == {0}
        assert {pdu.header.status & TRANSFERRED for _, pdu in after} == {1}
    last = of(sent["terminal"], EntityState, BATTERY)[-1][1].body
    first = of(sent["government"], EntityState, BATTERY)[0][1].body
    assert isinstance(last, EntityState) and isinstance(first, EntityState)
    assert (last.location, last.entity_type, last.marking, last.force) == (
        first.location,
        first.entity_type,
        first.marking,
        first.force,
    )


def test_the_exchange_is_the_standards(
    played: tuple[Chronicle, dict[str, list[tuple[float, Pdu]]]],
) -> None:
    _, sent = played
    (offer,) = (
        p.body for _, p in sent["terminal"] if isinstance(p.body, TransferOwnership)
    )
    assert (offer.originating_id, offer.receiving_id) == (VENDOR, GOVERNMENT)
    assert (offer.transfer_type, offer.transfer_id) == (1, BATTERY)
    (answer,) = (
        p.body
        for _, p in sent["government"]
        if isinstance(p.body, Acknowledge) and p.body.acknowledge_flag == 5
    )
    assert (answer.request_id, answer.response_flag) == (offer.request_id, 1)
    state = state_in(offer)
    assert state is not None and state.rounds == 15
    assert [done.source.application for done in state.orders] == [40]


@pytest.fixture
def vendor() -> Exercise:
    exercise = Exercise(Agreement(), SimulationAddress(1, 54))
    exercise.receive([], now=0.0)
    return exercise


def offers(exercise: Exercise, now: float) -> list[TransferOwnership]:
    bodies = [
        decode_pdu(bytes(octets)).body
        for datagram in exercise.flush(now=now)
        for octets in split(datagram)
    ]
    return [body for body in bodies if isinstance(body, TransferOwnership)]


def reply(exercise: Exercise, offer: TransferOwnership, response: int) -> None:
    other = Exercise(Agreement(), SimulationAddress(1, 55))
    other.send(Acknowledge(GOVERNMENT, VENDOR, 5, response, offer.request_id))
    exercise.receive(other.flush(now=1.0), now=1.0)


@pytest.mark.parametrize(("response", "taken"), [(1, [3]), (2, [])])
def test_the_other_decides(vendor: Exercise, response: int, taken: list[int]) -> None:
    handover = Handover(vendor)
    handover.want([3], GOVERNMENT)
    (wanted,) = handover.wanted
    handover.offer(wanted, BATTERY, PlatformState(7), now=0.0)
    (offer,) = offers(vendor, 0.0)
    assert handover.offered(3) and handover.taken() == []
    reply(vendor, offer, response)
    assert handover.taken() == taken
    assert handover.refused == 1 - len(taken)
    assert not handover.offered(3) and handover.taken() == []


def test_an_offer_is_repeated_and_then_given_up(vendor: Exercise) -> None:
    agreement = vendor.agreement
    handover = Handover(vendor)
    handover.want([0], GOVERNMENT)
    handover.offer(Wanted(0, GOVERNMENT), BATTERY, PlatformState(7), now=0.0)
    seen: Counter[int] = Counter()
    now = 0.0
    while handover.offered(0):
        seen.update(body.request_id for body in offers(vendor, now))
        handover.taken()
        now += agreement.retry_interval
        assert now < 100.0
    assert list(seen.values()) == [1 + agreement.retries]
    assert handover.refused == 1


def test_a_platform_comes_with_what_its_record_says() -> None:
    state = PlatformState(5, (DoneOrder(9, EntityId(1, 40, 1), 2),))
    octets = encode(state)
    records = RecordSet(
        PLATFORM_STATE, record_bits=8 * len(octets), record_count=1, values=octets
    )
    offer = TransferOwnership(VENDOR, GOVERNMENT, record_sets=(records,))
    assert state_in(offer) == state
    for size in range(len(octets)):
        short = RecordSet(
            PLATFORM_STATE, record_bits=8 * size, record_count=1, values=octets[:size]
        )
        broken = TransferOwnership(VENDOR, GOVERNMENT, record_sets=(short,))
        assert state_in(broken) is None
    assert state_in(TransferOwnership(VENDOR, GOVERNMENT)) is None
