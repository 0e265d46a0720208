from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.spatial.transform import Rotation

from interop.dis import (
    ArticulatedPart,
    EntityId,
    EntityState,
    EntityType,
    SimulationAddress,
    decode_pdu,
    index,
    split,
)
from interop.exercise import Agreement, Exercise, OwnedEntities

Floats = NDArray[np.float64]

NOW = 1.79e9
STEP = 0.1
SATELLITE = EntityType.parse("1.5.225.16")
FROZEN, DEACTIVATED = 1 << 21, 1 << 23
ONE_CENTIMETRE = 0.01
HERE = (6.5e6, 1e5, -2e5)


def owned(**terms: Any) -> OwnedEntities:
    return OwnedEntities(Agreement(**terms), SimulationAddress(7, 11))


def one(entities: OwnedEntities, algorithm: int = 4, **columns: Any) -> NDArray[Any]:
    columns.setdefault("position", [HERE])
    return entities.add([SATELLITE], ["ONE"], force=1, algorithm=algorithm, **columns)


def states(datagrams: list[bytes]) -> list[EntityState]:
    return [decode_pdu(pdu).body for datagram in datagrams for pdu in split(datagram)]


def test_an_entity_state_says_everything() -> None:
    entities = owned(exercise=9)
    rows = entities.add(
        [SATELLITE, EntityType.parse("2.10.222.1")],
        ["SAT-1", "ABCDEFGHIJK"],
        force=2,
        algorithm=4,
        position=[HERE, (1.0, 2.0, 3.0)],
        velocity=[(1, 2, 3), (4, 5, 6)],
        acceleration=[(0.5, 0.25, 0), (0, 0, 1)],
        orientation=[(1, 0.5, -1), (0, 0, 0)],
        angular_velocity=[(0, 0.125, 0), (0, 0, 0)],
        appearance=[0, 1 << 16],
        capabilities=3,
    )
    (datagram,) = entities.publish(now=NOW)
    headers = [decode_pdu(pdu).header for pdu in split(datagram)]
    assert [(h.exercise, h.version, h.length) for h in headers] == [(9, 7, 144)] * 2
    assert {h.timestamp & 1 for h in headers} == {1}
    first, second = states([datagram])
    assert first.entity_id == EntityId(7, 11, 1) == entities.id_of(int(rows[0]))
    assert second.entity_id == EntityId(7, 11, 2)
    assert (first.force, first.capabilities) == (2, 3)
    assert first.entity_type == first.alternative_type == SATELLITE
    assert (first.location.x, first.location.y, first.location.z) == HERE
    assert (first.velocity.x, second.velocity.z) == (1.0, 6.0)
    assert (first.orientation.psi, first.orientation.theta) == (1.0, 0.5)
    assert first.dead_reckoning.algorithm == 4
    assert first.dead_reckoning.acceleration.y == 0.25
    assert first.dead_reckoning.angular_velocity.y == 0.125
    assert (first.appearance, second.appearance) == (0, 1 << 16)
    assert (first.marking.name, second.marking.name) == ("SAT-1", "ABCDEFGHIJK")


def test_many_leave_in_full_datagrams() -> None:
    entities = owned()
    entities.add(
        [SATELLITE] * 20,
        list("ABCDEFGHIJKLMNOPQRST"),
        force=1,
        algorithm=1,
        position=HERE,
    )
    datagrams = entities.publish(now=NOW)
    assert [len(d) for d in datagrams] == [9 * 144, 9 * 144, 2 * 144]
    assert len(entities) == 20
    assert entities.ids.tolist() == [[7, 11, n] for n in range(1, 21)]


def test_one_at_rest_is_told_by_heartbeat() -> None:
    entities = owned()
    one(entities, algorithm=2)
    times = [k * STEP for k in range(600) if entities.publish(now=NOW + k * STEP)]
    assert times[0] == 0.0
    assert times[1] <= 5.0 + STEP
    assert np.diff(times[1:]) == pytest.approx(5.0, abs=1e-6)


def test_one_at_rest_may_have_a_slower_heartbeat() -> None:
    entities = owned(stationary_heartbeat=60.0)
    one(entities, algorithm=2)
    one(entities, algorithm=2, velocity=[(1e-9, 0, 0)])
    told = [len(states(entities.publish(now=NOW + k))) for k in range(0, 300)]
    assert 4 + 59 <= sum(told) <= 6 + 61


def test_heartbeats_of_many_are_spread() -> None:
    entities = owned()
    names = [f"S{n}" for n in range(1800)]
    entities.add([SATELLITE] * 1800, names, force=1, algorithm=2, position=HERE)
    told = [len(states(entities.publish(now=NOW + k * STEP))) for k in range(150)]
    assert told[0] == 1800
    assert max(told[1:]) <= 2 * 1800 * STEP / 5.0


@pytest.mark.parametrize("algorithm", range(1, 10))
def test_reception_is_never_worse_than_the_thresholds(algorithm: int) -> None:
    """A weaving, rolling flight: others see it within 1 m and 3 degrees."""
    sender = Exercise(Agreement(), SimulationAddress(7, 11))
    receiver = Exercise(Agreement(), SimulationAddress(7, 12))
    phase = np.array([0.0, 1.0, 2.0])

    def truth(t: float) -> dict[str, Floats]:
        angle = 0.4 * t + phase
        zero, one = 0 * angle, 1 + 0 * angle
        weave = np.stack([np.sin(angle), np.cos(angle), zero], axis=1)
        along = np.stack([np.cos(angle), -np.sin(angle), zero], axis=1)
        roll = np.stack([0.3 * np.sin(0.7 * angle), zero, 0.9 * angle], axis=1)
        course = np.stack([120.0 * one, -40.0 * one, 7.0 * one], axis=1)
        return {
            "position": np.array(HERE) + course * t + 50.0 * weave,
            "velocity": course + 20.0 * along,
            "acceleration": -8.0 * weave,
            "orientation": roll,
            "angular_velocity": np.stack([0.36 * one, zero, zero], axis=1),
        }

    rows = sender.owned.add(
        [SATELLITE] * 3, ["A", "B", "C"], force=1, algorithm=algorithm, **truth(0.0)
    )
    steps, told = 300, 0
    for k in range(steps):
        now = NOW + k * STEP
        expected = truth(k * STEP)
        sender.owned.update(rows, **expected)
        datagrams = sender.flush(now=now)
        told += len(states(datagrams))
        receiver.receive(datagrams, now=now)
        seen = receiver.heard.states(now)
        off = np.linalg.norm(seen.position - expected["position"], axis=1)
        assert off.max() < 1.0 + ONE_CENTIMETRE
        assert _angles(seen.orientation, expected["orientation"]).max() < 3.01
    if algorithm in (4, 8):
        assert told < steps  # three of them, each in fewer than a third of the steps


def test_a_wider_threshold_is_used_in_full() -> None:
    entities = owned(position_threshold=9.0, heartbeat=60.0)
    rows = one(entities, algorithm=2)
    entities.publish(now=NOW)
    for off in (1.5, 4.0, 8.9):
        entities.update(rows, position=np.array(HERE) + (off, 0, 0), velocity=0.0)
        assert entities.publish(now=NOW + off / 100) == []
    entities.update(rows, position=np.array(HERE) + (9.1, 0, 0), velocity=0.0)
    assert len(states(entities.publish(now=NOW + 0.1))) == 1


def _angles(first: Floats, second: Floats) -> Floats:
    a, b = (Rotation.from_euler("ZYX", angles) for angles in (first, second))
    return np.degrees((a.inv() * b).magnitude())


def test_a_stop_is_told_although_nothing_is_updated_later() -> None:
    entities = owned()
    rows = one(entities, algorithm=2, velocity=[(100.0, 0, 0)])
    entities.publish(now=NOW)
    entities.update(rows, position=[HERE], velocity=[(0, 0, 0)])
    (state,) = states(entities.publish(now=NOW + STEP))
    assert state.velocity.x == 0.0


@pytest.mark.parametrize(
    ("algorithm", "moves", "accelerates", "rotates"),
    [
        (0, True, True, True),
        (1, False, False, False),
        (2, True, False, False),
        (3, True, False, True),
        (4, True, True, True),
        (5, True, True, False),
        (6, True, False, False),
        (7, True, False, True),
        (8, True, True, True),
        (9, True, True, False),
    ],
)
def test_what_an_algorithm_does_not_use_is_zero(
    algorithm: int, moves: bool, accelerates: bool, rotates: bool
) -> None:
    entities = owned()
    something = [(1.0, 2.0, 3.0)]
    one(
        entities,
        algorithm,
        velocity=something,
        acceleration=something,
        angular_velocity=something,
    )
    (state,) = states(entities.publish(now=NOW))
    reckoning = state.dead_reckoning
    assert (state.velocity.y != 0) == moves
    assert (reckoning.acceleration.x != 0) == accelerates
    assert (reckoning.angular_velocity.y != 0) == rotates


def test_appearance_is_told_at_once_and_only_when_it_changes() -> None:
    entities = owned()
    rows = one(entities)
    entities.publish(now=NOW)
    entities.set_appearance(rows, 3 << 3)
    (state,) = states(entities.publish(now=NOW + 0.01))
    assert state.appearance == 3 << 3
    entities.set_appearance(rows, 3 << 3)
    assert entities.publish(now=NOW + 0.02) == []


def test_what_leaves_says_so_once_and_is_gone() -> None:
    entities = owned()
    rows = np.concatenate([one(entities), one(entities)])
    entities.publish(now=NOW)
    leaving = entities.id_of(int(rows[0]))
    entities.remove(rows[:1])
    assert entities.row_of(leaving) is None
    assert entities.publish(now=NOW + 0.01) == []
    (last,) = states(entities.take_leave(now=NOW + 0.01))
    assert last.entity_id == leaving
    assert last.appearance & DEACTIVATED
    assert last.location.x == HERE[0]
    assert len(entities) == 1
    with pytest.raises(KeyError):
        entities.id_of(int(rows[0]))
    entities.remove(rows[:1])
    later = [s for k in range(80) for s in states(entities.publish(now=NOW + k))]
    assert {state.entity_id.entity for state in later} == {2}


def test_rows_are_used_again_and_numbers_are_not() -> None:
    entities = owned()
    first = one(entities, appearance=1 << 5, velocity=[(1, 2, 3)])
    entities.publish(now=NOW)
    entities.remove_all()
    entities.take_leave(now=NOW)
    second = one(entities)
    assert second.tolist() == first.tolist()
    (state,) = states(entities.publish(now=NOW))
    assert state.entity_id.entity == 2
    assert (state.appearance, state.velocity.x) == (0, 0.0)
    assert entities.row_of(EntityId(7, 11, 2)) == second[0]
    for stranger in (EntityId(7, 11, 1), EntityId(7, 12, 2), EntityId(7, 11, 65535)):
        assert entities.row_of(stranger) is None


def test_handles_stay_while_columns_grow() -> None:
    entities = owned()
    rows = [int(one(entities, position=[(n, 0, 0)])[0]) for n in range(1, 40)]
    told = states(entities.publish(now=NOW))
    assert sorted(rows) == list(range(39))
    assert {s.entity_id: s.location.x for s in told} == {
        entities.id_of(row): n for row, n in zip(rows, range(1, 40), strict=True)
    }


def test_identifiers_run_out_with_a_clear_word() -> None:
    entities = owned()
    many = [SATELLITE] * 65533
    entities.add(many, ["X"] * 65533, force=1, algorithm=1, position=HERE)
    with pytest.raises(ValueError, match="identifiers"):
        one(entities)


def test_a_freeze_stops_extrapolation_and_heartbeats_go_on() -> None:
    entities = owned()
    one(entities, velocity=[(100.0, 0, 0)])
    entities.publish(now=NOW)
    entities.frozen = True
    (state,) = states(entities.publish(now=NOW + 0.01))
    assert state.appearance & FROZEN
    assert state.velocity.x == 100.0
    told = [states(entities.publish(now=NOW + k * STEP)) for k in range(1, 100)]
    assert 1 <= sum(map(len, told)) <= 3
    entities.frozen = False
    (state,) = states(entities.publish(now=NOW + 20))
    assert not state.appearance & FROZEN


def test_articulated_parts_travel_behind_the_columns() -> None:
    entities = owned()
    rows = np.concatenate([one(entities), one(entities)])
    part = ArticulatedPart(change=1, attached_to=0, parameter=4107, value=0.5)
    entities.set_parameters(int(rows[1]), [part])
    plain, jointed = states(entities.publish(now=NOW))
    assert plain.parameters == ()
    assert jointed.parameters == (part,)
    entities.set_parameters(int(rows[1]), [part])
    assert entities.publish(now=NOW + 0.01) == []
    entities.set_parameters(int(rows[1]), [])
    (state,) = states(entities.publish(now=NOW + 0.02))
    assert state.parameters == ()
    assert not index(entities.publish(now=NOW + 9)).malformed


def test_who_leaves_is_not_present() -> None:
    entities = owned()
    rows = np.concatenate([one(entities) for _ in range(3)])
    entities.remove(rows[1])
    assert entities.present(rows).tolist() == [True, False, True]
    assert entities.rows.tolist() == rows[[0, 2]].tolist()
    entities.publish(now=NOW)
    entities.take_leave(now=NOW)
    assert entities.present(rows).tolist() == [True, False, True]


def test_angles_on_the_wire_are_in_range() -> None:
    entities = owned()
    one(entities, orientation=[(np.pi, np.pi / 2, -3 * np.pi)])
    (state,) = states(entities.publish(now=NOW))
    angles = state.orientation
    psi, theta, phi = angles.psi, angles.theta, angles.phi
    assert max(abs(psi), abs(phi)) <= np.pi
    assert abs(theta) <= np.pi / 2
    assert (abs(psi), theta, abs(phi)) == pytest.approx((np.pi, np.pi / 2, np.pi))


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_motion_that_is_no_number_is_refused(bad: float) -> None:
    entities = owned()
    rows = one(entities)
    with pytest.raises(ValueError, match="velocity"):
        entities.update(rows, position=[HERE], velocity=[(0, bad, 0)])


@pytest.mark.parametrize(
    "call",
    [
        {"markings": ["A", "B"]},
        {"markings": ["TWELVE CHARS"]},
        {"algorithm": 10},
        {"position": [(np.nan, 0, 0)]},
    ],
)
def test_a_wrong_addition_adds_nothing(call: dict[str, Any]) -> None:
    entities = owned()
    usual = {"markings": ["A"], "force": 1, "algorithm": 1, "position": [HERE]}
    with pytest.raises(ValueError):
        entities.add([SATELLITE], **{**usual, **call})
    assert len(entities) == 0
    assert entities.publish(now=NOW) == []
