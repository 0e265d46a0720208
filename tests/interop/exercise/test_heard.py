from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interop.dis import (
    DeadReckoning,
    EntityId,
    EntityState,
    EntityStateUpdate,
    EntityType,
    Location,
    Marking,
    Orientation,
    SimulationAddress,
    Vector,
    encode_pdu,
    to_timestamp,
)
from interop.dis.dead_reckoning import extrapolate
from interop.exercise import Agreement, Exercise

NOW = 497500 * 3600.0 - 3.0  #: three seconds to the full hour
FROZEN, DEACTIVATED = 1 << 21, 1 << 23
TIMEOUT = 12.0
ID = EntityId(1, 2, 3)


def listener(**terms: Any) -> Exercise:
    return Exercise(Agreement(**terms), SimulationAddress(9, 9))


def state(x: float = 7e6, entity_id: EntityId = ID, **fields: Any) -> EntityState:
    return EntityState(
        entity_id,
        force=fields.pop("force", 2),
        entity_type=EntityType.parse("2.10.222.1.38.0.1"),
        location=Location(x, 2.0, 3.0),
        marking=Marking.of("SS-27"),
        **fields,
    )


def moving(x: float = 7e6, **fields: Any) -> EntityState:
    return state(
        x,
        velocity=Vector(100.0, 0.0, 0.0),
        dead_reckoning=DeadReckoning(algorithm=2),
        **fields,
    )


def sent(body: object, at: float, *, absolute: bool = True) -> bytes:
    return encode_pdu(body, exercise=1, timestamp=to_timestamp(at, absolute))


def test_a_row_holds_what_the_state_said() -> None:
    exercise = listener()
    exercise.receive([sent(state(appearance=1 << 16), NOW)], now=NOW)
    heard = exercise.heard
    assert len(heard) == 1
    assert heard.ids.tolist() == [[1, 2, 3]]
    assert heard.keys.tolist() == [1 << 32 | 2 << 16 | 3]
    assert heard.row_of(ID) == 0
    assert heard.id_of(0) == ID
    assert heard.marking_of(0) == "SS-27"
    assert str(heard.entity_type_of(0)) == "2.10.222.1.38.0.1"
    assert (heard.kind[0], heard.domain[0], heard.force[0]) == (2, 10, 2)
    assert heard.appearance.tolist() == [1 << 16]
    assert heard.algorithm.tolist() == [0]
    assert heard.stamp == pytest.approx([NOW], abs=1e-5)
    assert heard.heard_at.tolist() == [NOW]
    assert heard.latest["location"].tolist() == [[7e6, 2.0, 3.0]]
    assert heard.joined == [ID]
    for stranger in (EntityId(1, 2, 2), EntityId(1, 2, 4), EntityId(0, 0, 0)):
        assert heard.row_of(stranger) is None


def test_rows_are_sorted_whoever_comes_when() -> None:
    exercise = listener()
    numbers = [5, 1, 9, 3, 7, 2]
    for n in numbers:
        some = [state(n, EntityId(1, 2, n)), state(-n, EntityId(1, 1, n))]
        exercise.receive([sent(s, NOW) for s in some], now=NOW)
    heard = exercise.heard
    assert (np.diff(heard.keys) > 0).all()
    for n in numbers:
        row = heard.row_of(EntityId(1, 2, n))
        assert row is not None and heard.latest["location"][row, 0] == n


def test_states_are_reckoned_from_the_time_they_were_stamped() -> None:
    exercise = listener()
    exercise.receive([sent(moving(), NOW - 2.0)], now=NOW)
    states = exercise.heard.states(NOW + 1.0)
    assert states.position[0, 0] == pytest.approx(7e6 + 300.0, abs=1e-3)
    assert states.velocity[0, 0] == 100.0
    assert exercise.heard.states(NOW + 1.0) is states


def test_states_of_all_algorithms_are_those_of_each() -> None:
    rng = np.random.default_rng(5)
    exercise, told = listener(), []
    for n in range(1, 31):
        columns = rng.normal(size=(4, 3)).astype(np.float32).astype(float)
        speed, gain, facing, rate = (tuple(column.tolist()) for column in columns)
        told.append((n % 11, speed, gain, facing, rate))
        reckoning = DeadReckoning(n % 11, bytes(15), Vector(*gain), Vector(*rate))
        body = state(
            entity_id=EntityId(1, 2, n),
            velocity=Vector(*speed),
            orientation=Orientation(*facing),
            dead_reckoning=reckoning,
        )
        exercise.receive([sent(body, NOW)], now=NOW)
    at = NOW + 4.0
    states, dt = exercise.heard.states(at), at - exercise.heard.stamp
    for row, (algorithm, *columns) in enumerate(told):
        arrays = [np.array([column]) for column in columns]
        position, orientation = extrapolate(
            algorithm, np.array([[7e6, 2.0, 3.0]]), *arrays, dt=dt[row]
        )
        assert states.position[row] == pytest.approx(position[0])
        assert states.orientation[row] == pytest.approx(orientation[0])
    rows = np.array([7, 2, 29])
    some = exercise.heard.states(at, rows)
    assert (some.position == states.position[rows]).all()
    assert (some.velocity == states.velocity[rows]).all()
    assert (some.orientation == states.orientation[rows]).all()


def test_a_frozen_entity_is_not_extrapolated() -> None:
    exercise = listener()
    exercise.receive([sent(moving(appearance=FROZEN), NOW)], now=NOW)
    states = exercise.heard.states(NOW + 5.0)
    assert states.position[0, 0] == 7e6
    assert states.velocity[0, 0] == 100.0


@pytest.mark.parametrize("absolute", [True, False])
def test_a_late_state_does_not_replace_a_newer_one(absolute: bool) -> None:
    exercise = listener()
    for x, at, arrival in ((1.0, 4.0, 4.1), (2.0, 2.0, 4.2), (3.0, 3.9, 4.2)):
        octets = sent(state(x), NOW + at, absolute=absolute)
        exercise.receive([octets], now=NOW + arrival)
    assert exercise.heard.latest["location"][0, 0] == 1.0
    assert exercise.heard.late == 2


def test_the_newest_of_a_batch_stays() -> None:
    exercise = listener()
    batch = [sent(state(x), NOW + x) for x in (1.0, 4.0, 2.0, 3.0)]
    exercise.receive([b"".join(batch)], now=NOW + 4.0)
    assert exercise.heard.latest["location"][0, 0] == 4.0
    assert exercise.heard.joined == [ID]


def test_senders_without_timestamps_are_taken_in_order_of_arrival() -> None:
    exercise = listener()
    for n in range(1, 20):
        octets = encode_pdu(state(n), exercise=1, timestamp=0)
        exercise.receive([octets], now=NOW + n)
        assert exercise.heard.latest["location"][0, 0] == n
        assert exercise.heard.stamp[0] == NOW + n
    assert exercise.heard.late == 0


def test_one_at_rest_without_timestamps_does_not_time_out() -> None:
    exercise = listener()
    octets = encode_pdu(state(), exercise=1, timestamp=0)
    for n in range(0, 60, 5):
        exercise.receive([octets], now=NOW + n)
        assert exercise.heard.left == []


@pytest.mark.parametrize("offset", [0.0, 4.9, -4.9])
def test_an_absolute_stamp_within_the_tolerance_is_trusted(offset: float) -> None:
    exercise = listener()
    exercise.receive([sent(moving(), NOW + offset)], now=NOW)
    assert exercise.heard.stamp[0] == pytest.approx(NOW + offset, abs=1e-5)
    assert exercise.presence.untrusted == {}


@pytest.mark.parametrize(
    ("offset", "absolute"), [(5.1, True), (-5.1, True), (1000, True), (0.0, False)]
)
def test_any_other_stamp_gives_way_to_the_reception(
    offset: float, absolute: bool
) -> None:
    exercise = listener()
    exercise.receive([sent(moving(), NOW + offset, absolute=absolute)], now=NOW)
    assert exercise.heard.stamp[0] == NOW
    assert exercise.presence.untrusted == {EntityId(1, 2, 0): 1}


def test_a_clock_that_was_right_is_believed_when_the_network_is_slow() -> None:
    exercise = listener()
    exercise.receive([sent(moving(), NOW)], now=NOW)
    late = moving(x=7e6 + 200.0, entity_id=EntityId(1, 2, 4))
    exercise.receive([sent(late, NOW + 2.0)], now=NOW + 9.0)
    states = exercise.heard.states(NOW + 10.0)
    assert states.position[:, 0] == pytest.approx(7e6 + 1000.0, abs=1e-2)
    assert exercise.presence.untrusted == {}


def test_a_clock_that_is_set_wrong_is_believed_no_more() -> None:
    exercise = listener()
    exercise.receive([sent(state(), NOW)], now=NOW)
    exercise.receive([sent(state(), NOW + 100.0)], now=NOW + 1.0)
    late = sent(state(entity_id=EntityId(1, 2, 4)), NOW - 4.0)
    exercise.receive([late], now=NOW + 2.0)
    assert exercise.heard.stamp.tolist() == [NOW + 1.0, NOW + 2.0]
    assert exercise.presence.untrusted == {EntityId(1, 2, 0): 2}


def test_a_duplicate_of_an_untrusted_state_is_not_a_newer_one() -> None:
    exercise = listener()
    octets = sent(moving(), NOW, absolute=False)
    exercise.receive([octets], now=NOW)
    exercise.receive([octets], now=NOW + 2.0)
    states = exercise.heard.states(NOW + 3.0)
    assert states.position[0, 0] == pytest.approx(7e6 + 300.0)


def test_a_relative_clock_that_starts_anew_is_followed() -> None:
    exercise = listener()
    exercise.receive([sent(state(1.0), 3000.0, absolute=False)], now=NOW)
    exercise.receive([sent(state(2.0), 0.0, absolute=False)], now=NOW + 1.0)
    assert exercise.heard.latest["location"][0, 0] == 2.0


def test_an_update_changes_what_it_carries() -> None:
    exercise = listener()
    exercise.receive([sent(moving(), NOW)], now=NOW)
    update = EntityStateUpdate(
        ID,
        velocity=Vector(50.0, 0.0, 0.0),
        location=Location(8e6, 0.0, 0.0),
        orientation=Orientation(1.0, 0.0, 0.0),
        appearance=1 << 5,
    )
    exercise.receive([sent(update, NOW + 1.0)], now=NOW + 1.0)
    heard = exercise.heard
    assert heard.states(NOW + 2.0).position[0, 0] == pytest.approx(8e6 + 50, abs=1e-3)
    assert heard.states(NOW + 2.0).orientation[0, 0] == 1.0
    assert (heard.appearance[0], heard.force[0], heard.algorithm[0]) == (1 << 5, 2, 2)
    assert heard.marking_of(0) == "SS-27"
    exercise.receive([sent(state(9e6), NOW + 0.5)], now=NOW + 2.0)
    assert heard.latest["location"][0, 0] == 8e6


def test_an_update_in_the_batch_of_its_state_is_taken_after_it() -> None:
    exercise = listener()
    update = EntityStateUpdate(ID, location=Location(8e6, 0.0, 0.0))
    batch = [sent(update, NOW + 1.0), sent(state(), NOW)]
    exercise.receive(batch, now=NOW + 1.0)
    assert exercise.heard.latest["location"][0, 0] == 8e6


def test_an_update_of_a_stranger_is_counted_and_ignored() -> None:
    exercise = listener()
    exercise.receive([sent(EntityStateUpdate(ID), NOW)], now=NOW)
    assert len(exercise.heard) == 0
    assert exercise.heard.unknown == 1


@pytest.mark.parametrize("body", [state(appearance=DEACTIVATED), EntityStateUpdate(ID)])
def test_a_deactivated_entity_leaves(body: EntityState | EntityStateUpdate) -> None:
    exercise = listener()
    exercise.receive([sent(state(), NOW)], now=NOW)
    last = replace(body, appearance=DEACTIVATED)
    exercise.receive([sent(last, NOW + 1.0)], now=NOW + 1.0)
    assert exercise.heard.left == [ID]
    assert len(exercise.heard) == 0
    exercise.receive([], now=NOW + 2.0)
    assert exercise.heard.left == []


def test_a_late_state_does_not_bring_back_what_has_left() -> None:
    exercise = listener()
    exercise.receive([sent(state(), NOW)], now=NOW)
    end = sent(state(appearance=DEACTIVATED), NOW + 3.0)
    exercise.receive([end], now=NOW + 3.0)
    for late in (1.0, 2.9, 3.0):
        exercise.receive([sent(state(), NOW + late)], now=NOW + 3.1)
        assert len(exercise.heard) == 0
    exercise.receive([sent(state(), NOW + 4.0)], now=NOW + 4.0)
    assert exercise.heard.joined == [ID]


def test_an_end_that_arrives_before_the_beginning_is_the_end() -> None:
    exercise = listener()
    end = sent(state(appearance=DEACTIVATED), NOW + 3.0)
    exercise.receive([end, sent(state(), NOW)], now=NOW + 3.0)
    assert (exercise.heard.joined, len(exercise.heard)) == ([], 0)


def test_silence_of_exactly_the_timeout_is_the_end() -> None:
    exercise = listener()
    exercise.receive([sent(state(), NOW)], now=NOW)
    exercise.receive([], now=NOW + TIMEOUT - 1e-3)
    assert len(exercise.heard) == 1
    exercise.receive([], now=NOW + TIMEOUT)
    assert exercise.heard.left == [ID]
    assert len(exercise.heard) == 0
    exercise.receive([sent(state(), NOW + 13)], now=NOW + 13)
    assert exercise.heard.joined == [ID]


def test_a_receiver_that_was_held_up_loses_nobody() -> None:
    exercise = listener()
    exercise.receive([sent(state(), NOW)], now=NOW)
    backlog = [sent(state(), NOW + k) for k in (5, 10, 15, 20)]
    exercise.receive(backlog, now=NOW + 22.0)
    assert exercise.heard.left == []


def test_one_at_rest_may_be_silent_longer_if_so_agreed() -> None:
    exercise = listener(stationary_heartbeat=60.0)
    bodies = [state(), moving(entity_id=EntityId(1, 2, 4))]
    exercise.receive([sent(body, NOW) for body in bodies], now=NOW)
    exercise.receive([], now=NOW + TIMEOUT)
    assert exercise.heard.left == [EntityId(1, 2, 4)]
    exercise.receive([], now=NOW + 144.0)
    assert exercise.heard.left == [ID]


@pytest.mark.parametrize(
    "fields",
    [
        {"x": np.nan},
        {"x": 1e300},
        {"velocity": Vector(np.inf, 0.0, 0.0)},
        {"orientation": Orientation(0.0, np.nan, 0.0)},
        {"dead_reckoning": DeadReckoning(4, bytes(15), Vector(np.nan, 0, 0))},
        {
            "dead_reckoning": DeadReckoning(
                4, bytes(15), Vector(), Vector(-np.inf, 0, 0)
            )
        },
    ],
)
def test_motion_that_is_no_number_is_counted_and_ignored(
    fields: dict[str, Any],
) -> None:
    exercise = listener()
    exercise.receive([sent(state(**fields), NOW)], now=NOW)
    assert len(exercise.heard) == 0
    assert exercise.heard.unusable == 1


@pytest.mark.parametrize("algorithm", range(12))
def test_the_largest_motion_is_no_trouble(algorithm: int) -> None:
    exercise, most = listener(), Vector(3e38, -3e38, 3e38)
    body = state(
        velocity=most,
        orientation=Orientation(3e38, 1e30, 1e20),
        dead_reckoning=DeadReckoning(algorithm, bytes(15), most, most),
    )
    exercise.receive([sent(body, NOW)], now=NOW)
    assert exercise.heard.states(NOW + 11.0).position.shape == (1, 3)


def test_what_is_handed_out_cannot_be_spoilt() -> None:
    exercise = listener()
    exercise.receive([sent(moving(), NOW)], now=NOW)
    with pytest.raises(ValueError, match="read-only"):
        exercise.heard.states(NOW).position[0] = 0.0


Told = tuple[int, float, int]  #: entity, sent at, appearance


@st.composite
def deliveries(draw: st.DrawFn) -> tuple[list[Told], list[list[int]]]:
    """States in the order of sending, and which of them arrive together, in order."""
    times = sorted(draw(st.sets(st.integers(0, 100), min_size=1, max_size=14)))
    looks = st.sampled_from([0, 0, 0, DEACTIVATED])
    told = [(draw(st.integers(1, 3)), at / 20.0, draw(looks)) for at in times]
    batch = st.lists(st.integers(0, len(told) - 1), max_size=6)
    return told, draw(st.lists(batch, max_size=8))


@settings(max_examples=200, deadline=None)
@given(deliveries(), st.booleans())
def test_loss_order_and_repetition_do_not_matter(
    delivery: tuple[list[Told], list[list[int]]], absolute: bool
) -> None:
    """In the end each entity is as the newest state that arrived says."""
    told, batches = delivery
    exercise = listener()
    newest: dict[EntityId, tuple[float, int]] = {}
    for k, batch in enumerate(batches):
        datagrams = []
        for entity, at, look in (told[n] for n in batch):
            entity_id = EntityId(1, 2, entity)
            body = state(at + 1.0, entity_id, appearance=look)
            datagrams.append(sent(body, NOW + at, absolute=absolute))
            newest[entity_id] = max(newest.get(entity_id, (-1.0, 0)), (at, look))
        exercise.receive(datagrams, now=NOW + 5.0 + 0.1 * k)
    heard = exercise.heard
    places = dict(zip(map(heard.id_of, range(len(heard))), heard.latest["location"]))
    assert {entity_id: place[0] for entity_id, place in places.items()} == {
        entity_id: at + 1.0 for entity_id, (at, look) in newest.items() if not look
    }


def test_a_thousand_orbiting_entities_are_followed_within_the_threshold() -> None:
    radius, rate, count = 7e6, 1.08e-3, 1000
    first = np.linspace(0.0, 2.0 * np.pi, count, endpoint=False)

    def orbits(t: float) -> dict[str, Any]:
        angle = first + rate * t
        out = np.stack([np.cos(angle), np.sin(angle), 0 * angle], axis=1)
        along = np.stack([-np.sin(angle), np.cos(angle), 0 * angle], axis=1)
        return {
            "position": radius * out,
            "velocity": radius * rate * along,
            "acceleration": -radius * rate**2 * out,
        }

    sender = Exercise(Agreement(), SimulationAddress(1, 2))
    receiver = listener()
    kinds, names = [EntityType()] * count, [f"SAT-{n}" for n in range(count)]
    rows = sender.owned.add(kinds, names, force=1, algorithm=4, **orbits(0.0))
    for t in np.arange(0.0, 12.0, 0.5):
        sender.owned.update(rows, **orbits(t))
        datagrams = sender.flush(now=NOW + t)
        assert all(len(datagram) <= 1400 for datagram in datagrams)
        receiver.receive(datagrams, now=NOW + t)
        off = receiver.heard.states(NOW + t).position - orbits(t)["position"]
        assert np.linalg.norm(off, axis=1).max() < 1.0 + 0.01
    # Jerk r w^3 makes 1 m in 8.8 s: five-second heartbeats carry it all.
    assert sender.sent[1] == pytest.approx(count * (1 + 11.5 / 5), rel=0.1)
    assert receiver.received == sender.sent
