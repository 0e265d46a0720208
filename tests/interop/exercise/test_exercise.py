from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interop.dis import (
    Comment,
    Detonation,
    EntityId,
    EntityState,
    EntityType,
    EventId,
    EventReport,
    Fire,
    Header,
    Location,
    Opaque,
    Pdu,
    Signal,
    SimulationAddress,
    VariableDatum,
    decode_pdu,
    encode_pdu,
    pdu_columns,
    split,
)
from interop.errors import EncodeError
from interop.exercise import Agreement, Exercise

NOW = 1.79e9
ME, YOU = SimulationAddress(1, 2), SimulationAddress(1, 3)
RECORDED = Path(__file__).resolve().parents[4] / "shared" / "data" / "pdus"


def member(address: SimulationAddress = ME, **terms: int) -> Exercise:
    return Exercise(Agreement(**terms), address)  # type: ignore[arg-type]


def fire(application: int = 3, number: int = 1) -> Fire:
    shooter = EntityId(1, application, 1)
    return Fire(
        shooter, EntityId(0, 0, 0), EntityId(0, 0, 0), EventId(1, application, number)
    )


def pdu(body: object, **header: int) -> bytes:
    return encode_pdu(body, **{"exercise": 1, "timestamp": 0, **header})


def test_event_numbers_are_never_zero_and_come_again() -> None:
    exercise = member()
    numbers = [exercise.new_event_id().number for _ in range(65536)]
    assert numbers == [*range(1, 65536), 1]
    assert exercise.new_event_id() == EventId(1, 2, 2)


def test_request_numbers_are_never_zero_and_come_again() -> None:
    exercise = member()
    assert [exercise.new_request_id() for _ in range(65536)] == [*range(1, 65536), 1]


def test_what_is_sent_is_received() -> None:
    me, you = member(), member(YOU)
    me.owned.add([EntityType()], ["ONE"], force=1, algorithm=1, position=(7e6, 0, 0))
    me.send(fire(2), status=0x10)
    datagrams = me.flush(now=NOW)
    received = you.receive(datagrams, now=NOW)
    assert received.of(Fire) == [fire(2)]
    assert received.pdus(Fire)[0].header.status == 0x10
    assert received.of(Detonation) == []
    assert len(received) == 2
    assert received.by_application() == {(1, 2): {1: 1, 2: 1}}
    assert me.sent == you.received == received.types == {1: 1, 2: 1}
    assert you.heard.joined == [EntityId(1, 2, 1)]
    assert me.flush(now=NOW) == []


def test_all_that_is_flushed_bears_one_stamp_and_fits_datagrams() -> None:
    exercise = member(max_datagram=600)
    for number in range(1, 30):
        exercise.send(fire(2, number))
    datagrams = exercise.flush(now=NOW)
    headers = [decode_pdu(part).header for d in datagrams for part in split(d)]
    assert len(headers) == 29
    assert len({header.timestamp for header in headers}) == 1
    assert all(len(datagram) <= 600 for datagram in datagrams)
    assert len(datagrams) == 5


def test_what_does_not_fit_is_told_to_the_sender() -> None:
    exercise = member()
    long = VariableDatum(1, bytes(2000))
    with pytest.raises(EncodeError, match="Comment"):
        exercise.send(Comment(exercise.id, exercise.id, variable_datums=(long,)))
    with pytest.raises(EncodeError):
        exercise.send(fire(70000))
    assert exercise.flush(now=NOW) == []


def test_pdus_in_columns_go_out_as_single_ones_do() -> None:
    one, other = member(), member()
    columns = pdu_columns(Fire, 3, exercise=1)
    for number in range(3):
        one.send(fire(2, number))
        columns["body"]["firing_id"][number] = 1, 2, 1
        columns["body"]["event_id"][number] = 1, 2, number
    other.send_columns(columns)
    assert other.flush(now=NOW) == one.flush(now=NOW)
    assert other.sent == one.sent == {2: 3}
    with pytest.raises(EncodeError, match="512"):
        member(max_datagram=512).send_columns(np.zeros(1, "V513"))


def test_other_exercises_are_counted_and_ignored() -> None:
    exercise = member()
    other = EntityState(EntityId(1, 3, 1), location=Location(7e6, 0.0, 0.0))
    received = exercise.receive([pdu(other, exercise=2)], now=NOW)
    assert (len(received), len(exercise.heard), exercise.foreign) == (0, 0, 1)
    assert exercise.presence.last_heard == {}


def test_own_echoes_are_counted_and_ignored() -> None:
    exercise = member()
    exercise.owned.add(
        [EntityType()], ["ONE"], force=1, algorithm=1, position=(7e6, 0, 0)
    )
    exercise.send(EventReport(exercise.id, EntityId(1, 3, 0)))
    received = exercise.receive(exercise.flush(now=NOW), now=NOW)
    assert (len(received), len(exercise.heard), exercise.echoes) == (0, 0, 2)


def test_a_shot_that_nobody_in_particular_fired_is_of_whose_event_it_is() -> None:
    nobody = EntityId(0, 0, 0)
    ours, theirs = member(), member(YOU)
    ours.send(Fire(nobody, nobody, nobody, EventId(1, 2, 7)))
    datagrams = ours.flush(now=NOW)
    assert len(ours.receive(datagrams, now=NOW)) == 0
    received = theirs.receive(datagrams, now=NOW)
    assert list(received.by_application()) == [(1, 2)]


def test_unknown_types_pass_and_are_counted() -> None:
    exercise = member()
    for number in (200, 99):
        body = Pdu(Header(7, 1, number, 1), Opaque(bytes(4)))
        exercise.receive([body.encode()], now=NOW)
    assert exercise.received == {200: 1, 99: 1}
    assert exercise.malformed == 0


def test_a_broken_body_is_counted_when_somebody_asks(
    caplog: pytest.LogCaptureFixture,
) -> None:
    signal = Signal(EntityId(1, 3, 1), radio_number=1, data=b"12345678")
    octets = bytearray(pdu(signal))
    octets[28:30] = (640).to_bytes(2, "big")  # more bits than there are
    exercise = member()
    for _ in range(3):
        received = exercise.receive([bytes(octets)], now=NOW)
        assert received.of(Signal) == received.of(Signal) == []
    assert exercise.malformed == 3
    assert len(caplog.records) == 1
    assert "1:3" in caplog.text


def test_every_truncation_is_counted() -> None:
    exercise, whole = member(), pdu(fire())
    for size in range(1, len(whole)):
        exercise.receive([whole[:size]], now=NOW)
    assert exercise.malformed == len(whole) - 1
    assert exercise.received == {}


def test_a_flood_of_broken_octets_does_not_flood_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    exercise = member()
    for site in range(1, 2000):
        broken = pdu(
            Fire(EntityId(site, 1, 1), *[EntityId(0, 0, 0)] * 2, EventId(1, 1, 1))
        )
        exercise.receive([broken[:-1]], now=NOW)
    assert exercise.malformed == 1999
    assert len(caplog.records) < 300


@settings(max_examples=300, deadline=None)
@given(
    st.integers(0, 255),
    st.binary(max_size=300),
    st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), max_size=4),
)
def test_no_octets_are_too_strange(
    number: int, contents: bytes, changes: list[tuple[int, int]]
) -> None:
    """Random bodies under any type, and a good PDU with octets changed."""
    exercise = member()
    octets = bytearray(
        pdu(EntityState(EntityId(1, 3, 1), location=Location(7e6, 0, 0)))
    )
    for at, value in changes:
        octets[at % len(octets)] = value
    header = Header(7, 1, number, 1, 0, 12 + len(contents))
    strange = Pdu(header, Opaque(contents))
    raw = bytearray(Pdu(Header(7, 1, 255, 1), strange.body).encode())
    raw[2] = number
    received = exercise.receive([contents, bytes(octets), bytes(raw)], now=NOW)
    for body_type in (EntityState, Signal, Comment):
        received.of(body_type)
    exercise.heard.states(NOW + 1.0)
    exercise.flush(now=NOW)


def test_applications_are_heard_and_fall_silent() -> None:
    exercise = member()
    exercise.receive([pdu(fire(3)), pdu(fire(4))], now=NOW)
    exercise.receive([pdu(fire(4))], now=NOW + 6.0)
    first, second = EntityId(1, 3, 0), EntityId(1, 4, 0)
    assert exercise.presence.last_heard == {first: NOW, second: NOW + 6.0}
    assert exercise.silent_applications(now=NOW + 11.9) == set()
    assert exercise.silent_applications(now=NOW + 12.0) == {first}
    assert exercise.silent_applications(now=NOW + 18.0) == {first, second}
    exercise.receive([pdu(fire(3))], now=NOW + 19.0)
    assert exercise.silent_applications(now=NOW + 19.0) == {second}


@pytest.mark.parametrize("seed", range(5))
def test_two_exercises_agree_in_spite_of_the_network(seed: int) -> None:
    """20 % loss, repetition, delays up to 1 s: in the end both see the same."""
    rng = np.random.default_rng(seed)
    me, you = member(), member(YOU)
    kinds, names = [EntityType.parse("1.2.225")] * 30, [f"A{n}" for n in range(30)]
    place = rng.normal(size=(30, 3)) * 1e5 + 6e6
    speed = rng.normal(size=(30, 3)) * 200.0
    rows = me.owned.add(
        kinds, names, force=1, algorithm=2, position=place, velocity=speed
    )
    under_way: list[tuple[float, bytes]] = []
    for k in range(600):
        now = NOW + k / 10
        if k == 250:
            me.owned.remove(rows[:10])
            rows, place, speed = rows[10:], place[10:], speed[10:]
        me.owned.update(rows, position=place + speed * k / 10, velocity=speed)
        for datagram in me.flush(now=now):
            for _ in range(int(rng.choice([0, 1, 1, 1, 2]))):
                under_way.append((now + rng.uniform(0.0, 1.0), datagram))
        arrived = [datagram for at, datagram in under_way if at <= now]
        under_way = [(at, datagram) for at, datagram in under_way if at > now]
        rng.shuffle(arrived)
        you.receive(arrived, now=now)
    ids = {me.owned.id_of(int(row)): n for n, row in enumerate(rows)}
    heard = you.heard
    assert {heard.id_of(row) for row in range(len(heard))} == set(ids)
    states = heard.states(now)
    for row in range(len(heard)):
        truth = (place + speed * 59.9)[ids[heard.id_of(row)]]
        assert states.position[row] == pytest.approx(truth, abs=0.1)
    assert you.malformed == 0


@pytest.mark.skipif(not RECORDED.is_dir(), reason="no recorded PDUs beside the project")
def test_recorded_pdus_of_other_simulators_are_understood() -> None:
    files = sorted(RECORDED.glob("*.bin"))
    for path in files:
        octets = path.read_bytes()
        exercise = Exercise(
            Agreement(exercise=max(octets[1], 1)), SimulationAddress(9, 9)
        )
        received = exercise.receive([octets], now=NOW)
        if "EntityState" in path.name:
            assert len(exercise.heard) == len(received.of(EntityState)) == 1
            assert (
                exercise.heard.marking_of(0) == received.of(EntityState)[0].marking.name
            )
            exercise.heard.states(NOW + 1.0)
        assert exercise.malformed + exercise.foreign + sum(received.types.values()) == 1
