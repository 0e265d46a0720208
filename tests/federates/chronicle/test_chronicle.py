"""The account of an exercise is made from what is on the network."""

import json
from collections.abc import Iterable

import numpy as np
import pytest

from federates.chronicle import Chronicle
from federates.states import STATUS_DATUM
from interop.dis import (
    ClockTime,
    Data,
    Detonation,
    DirectedEnergyFire,
    EntityId,
    EntityType,
    EventId,
    Fire,
    Location,
    SimulationAddress,
    StartResume,
    VariableDatum,
    Vector,
)
from interop.exercise import Agreement, Exercise
from interop.messages.events import (
    Detected,
    Engaged,
    ImpactPredicted,
    KillCause,
    Killed,
    Launched,
    Ordered,
    Struck,
    TrackClassified,
    TrackConfirmed,
    send_event,
)
from interop.messages.records import TrackClass

EPOCH = 1_800_000_000.0
NOW = 1_790_000_000.0
CONTROL = EntityId(1, 1, 0)
LAYERS = {
    "threats": EntityId(1, 66, 0),
    "amti": EntityId(1, 11, 0),
    "missiles": EntityId(1, 51, 0),
}


class Stage:
    """A chronicle and the applications that it listens to, ten seconds in."""

    def __init__(self) -> None:
        self.chronicle = Chronicle(Agreement(), LAYERS, EPOCH)
        self.now = NOW
        self.players = {
            name: Exercise(Agreement(), SimulationAddress(a.site, a.application))
            for name, a in LAYERS.items()
        }
        start = StartResume(
            CONTROL, LAYERS["amti"], ClockTime.at(NOW), ClockTime.at(EPOCH), 1
        )
        self.players["amti"].send(start)
        threats = self.players["threats"].owned
        threats.add(
            [EntityType(2, 10), EntityType(2, 10)],
            ["BM-1", "BM-2"],
            force=2,
            algorithm=2,
            position=np.array([[7e6, 0.0, 0.0], [7e6, 40e3, 0.0]]),
            velocity=np.array([[0.0, 0.0, 2000.0]] * 2),
        )
        self.step(0.0)
        self.step(10.0)

    def tell(self, player: str, event: object) -> None:
        send_event(self.players[player], CONTROL, event)

    def step(self, seconds: float) -> None:
        self.now += seconds
        datagrams = [
            datagram
            for exercise in self.players.values()
            for datagram in exercise.flush(now=self.now)
        ]
        self.chronicle.receive(datagrams, now=self.now)

    def chain(self, number: int) -> dict[str, object]:
        chain = self.chronicle.chains[EntityId(1, 66, number)]
        return chain.as_dict()


@pytest.fixture
def stage() -> Stage:
    return Stage()


def place(numbers: Iterable[float]) -> Location:
    return Location(*numbers)


def test_threats_are_those_of_the_opposing_force(stage: Stage) -> None:
    assert [c.marking for c in stage.chronicle.chains.values()] == ["BM-1", "BM-2"]
    assert stage.chronicle.sent["threats"][1] >= 2
    assert stage.chronicle.elapsed() == pytest.approx(10.0, abs=1e-5)


def test_the_chain_holds_each_step_with_its_time(stage: Stage) -> None:
    threat, weapon = EntityId(1, 66, 2), EntityId(1, 51, 7)
    shot = EventId(1, 51, 99)
    impact = place((6.3e6, 1e5, 1e5))
    stage.tell("threats", Launched(threat, EPOCH + 1, impact, EPOCH + 21))
    stage.tell("amti", Detected(EntityId(1, 11, 5), threat, EPOCH + 4))
    here = place((7e6, 41e3, 14_000.0))  # where the second one was at 7 s
    fast = Vector(0.0, 0.0, 2000.0)
    stage.tell("amti", TrackConfirmed(12, EPOCH + 7, EPOCH + 4.2, here, fast))
    stage.tell("amti", TrackClassified(12, EPOCH + 8, TrackClass.BALLISTIC, here, fast))
    near = place((6.3e6, 1.3e5, 1.4e5))
    stage.tell("amti", ImpactPredicted(12, EPOCH + 9, here, near, EPOCH + 400, 5e3))
    stage.tell("amti", Ordered(3, 12, EPOCH + 9.5, weapon, here))
    stage.step(1.0)
    stage.players["missiles"].send(Fire(weapon, threat, event_id=shot))
    stage.tell("missiles", Engaged(3, shot, weapon, EPOCH + 11))
    stage.step(1.0)
    stage.players["missiles"].send(Detonation(weapon, threat, event_id=shot, result=1))
    stage.tell("threats", Killed(threat, EPOCH + 12.5, shot, weapon, KillCause.KINETIC))
    stage.step(1.0)

    chain = stage.chain(2)
    assert chain["launched"] == 1.0
    assert chain["first_detection"] == {"layer": "amti", "time": 4.0}
    assert chain["report_delivered"] == 4.2
    assert chain["tracks"] == [{"track": 12, "confirmed": 7.0}]
    assert chain["classes"] == [{"time": 8.0, "class": "ballistic"}]
    predicted = chain["predicted_impact_at_half_flight"]
    assert isinstance(predicted, dict)
    assert predicted["error_km"] == 50.0  # 3-4-5: 30 km and 40 km off
    assert isinstance(orders := chain["orders"], list)
    assert orders[0]["weapon"] == "1:51:7"
    assert isinstance(shots := chain["shots"], list)
    assert [shot["result"] for shot in shots] == ["kill"]
    assert chain["outcome"] == {
        "result": "killed",
        "time": 12.5,
        "cause": "kinetic",
        "by": "1:51:7",
    }
    assert stage.chain(1)["tracks"] == []


def test_shots_have_the_times_of_their_stamps_however_late_they_are_heard(
    stage: Stage,
) -> None:
    threat, weapon = EntityId(1, 66, 1), EntityId(1, 51, 7)
    beam, missile = EventId(1, 51, 98), EventId(1, 51, 99)
    here = place((7e6, 0.0, 20_000.0))  # where the first one was at 10 s
    stage.tell("amti", Ordered(4, 1, EPOCH + 10, weapon, here))
    stage.step(0.0)
    player = stage.players["missiles"]
    player.send(DirectedEnergyFire(weapon, event_id=beam))
    player.send(Fire(weapon, threat, event_id=missile))
    late = player.flush(now=stage.now)  # 10 s after the start
    stage.tell("missiles", Engaged(4, missile, weapon, EPOCH + 10))
    player.send(Detonation(weapon, threat, event_id=missile, result=6))
    late += player.flush(now=stage.now + 1.5)
    stage.tell("threats", Killed(threat, EPOCH + 12, beam, weapon, KillCause.LASER))
    late += stage.players["threats"].flush(now=stage.now + 2)
    stage.chronicle.receive(late, now=stage.now + 3)
    assert isinstance(shots := stage.chain(1)["shots"], list)
    assert [(shot["kind"], shot["time"], shot["result_time"]) for shot in shots] == [
        ("missile", 10.0, 11.5),
        ("laser", 10.0, 12.0),
    ]


def test_reports_that_cannot_be_understood_are_passed_over(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    control = stage.players["amti"]
    own, of_another = b'{"layer": "amti", "time": 1}', b'{"layer": "missiles"}'
    for octets in (b"{", b"[]", b"{}", b"\xff", own, of_another):
        datum = VariableDatum(STATUS_DATUM, octets)
        control.send(Data(control.id, CONTROL, variable_datums=(datum,)))
    here, still = place((7e6, 0.0, 20_000.0)), Vector(0.0, 0.0, 0.0)
    stage.tell("amti", TrackClassified(1, EPOCH + 10, 99, here, still))
    stage.step(0.0)
    assert stage.chronicle.states == {"amti": {"layer": "amti", "time": 1}}
    assert len(caplog.records) == 4
    assert stage.chain(1)["classes"] == [{"time": 10.0, "class": "TrackClass 99"}]


def test_what_did_not_live_half_its_flight_has_no_prediction_of_then(
    stage: Stage,
) -> None:
    threat = EntityId(1, 66, 1)
    impact = place((6.3e6, 1e5, 1e5))
    stage.tell("threats", Launched(threat, EPOCH + 1, impact, EPOCH + 401))
    here = place((7e6, 0.0, 20_000.0))
    stage.tell("amti", ImpactPredicted(1, EPOCH + 9, here, impact, EPOCH + 400, 5e3))
    shot, weapon = EventId(1, 51, 9), EntityId(1, 51, 7)
    stage.tell("threats", Killed(threat, EPOCH + 10, shot, weapon, KillCause.KINETIC))
    stage.step(1.0)
    assert stage.chain(1)["predicted_impact"] is not None
    assert stage.chain(1)["predicted_impact_at_half_flight"] is None


def test_what_reaches_its_target_has_leaked(stage: Stage) -> None:
    threat = EntityId(1, 66, 1)
    stage.tell("threats", Struck(threat, EPOCH + 10, place((6.3e6, 0, 0))))
    stage.step(1.0)
    outcome = stage.chain(1)["outcome"]
    assert isinstance(outcome, dict)
    assert (outcome["result"], outcome["time"]) == ("leaked", 10.0)


def test_what_leaves_unharmed_has_left(stage: Stage) -> None:
    stage.players["threats"].owned.remove_all()
    stage.step(1.0)
    assert [c.outcome for c in stage.chronicle.chains.values()] == ["left", "left"]


def test_a_kill_by_laser_stays_a_kill_when_the_wreck_leaves(stage: Stage) -> None:
    threat, weapon = EntityId(1, 66, 1), EntityId(1, 51, 4)
    beam = EventId(1, 51, 5)
    stage.players["missiles"].send(DirectedEnergyFire(weapon, event_id=beam))
    stage.tell("threats", Killed(threat, EPOCH + 11, beam, weapon, KillCause.LASER))
    stage.step(1.0)
    stage.players["threats"].owned.remove_all()
    stage.step(5.0)
    chain = stage.chain(1)
    assert isinstance(outcome := chain["outcome"], dict)
    assert (outcome["result"], outcome["cause"]) == ("killed", "laser")
    assert isinstance(shots := chain["shots"], list)
    assert [shot["kind"] for shot in shots] == ["laser"]


def test_a_track_is_of_whoever_moves_as_it_does() -> None:
    """A missile that has just left its launcher is not the launcher."""
    stage = Stage()
    at = np.array([[7e6, 100e3, 0.0]])
    owned = stage.players["threats"].owned
    owned.add([EntityType(1, 1)], ["TEL"], force=2, algorithm=1, position=at)
    rising = np.array([[300.0, 0.0, 0.0]])
    owned.add(
        [EntityType(2, 10)],
        ["BM-3"],
        force=2,
        algorithm=2,
        position=at,
        velocity=rising,
    )
    stage.step(1.0)
    here = place((7e6, 100.5e3, 0.0))
    stage.tell(
        "amti",
        TrackConfirmed(9, EPOCH + 11, EPOCH + 10, here, Vector(310.0, 0.0, 0.0)),
    )
    stage.step(1.0)
    tracked = [c.marking for c in stage.chronicle.chains.values() if c.tracks]
    assert tracked == ["BM-3"]


def test_a_track_far_from_every_threat_is_a_track_of_none(stage: Stage) -> None:
    far = place((7e6, 300e3, 20e3))
    still = Vector(0.0, 0.0, 0.0)
    stage.tell("amti", TrackConfirmed(5, EPOCH + 10, EPOCH + 9, far, still))
    stage.step(1.0)
    assert all(not chain.tracks for chain in stage.chronicle.chains.values())


def test_a_young_missile_is_told_from_its_launcher(stage: Stage) -> None:
    """A track that is nearer to where the missile came from than to it."""
    stage.players["threats"].owned.add(
        [EntityType(1, 1)],
        ["TEL-1"],
        force=2,
        algorithm=2,
        position=np.array([[7e6, -2e3, -2e3]]),
        velocity=np.zeros((1, 3)),
    )
    stage.step(0.0)
    between, fast = place((7e6, -1.5e3, -2e3)), Vector(0.0, 0.0, 1800.0)
    stage.tell("amti", TrackConfirmed(8, EPOCH + 10, EPOCH + 9, between, fast))
    stage.tell(
        "amti", TrackClassified(9, EPOCH + 10, 6, between, Vector(0.0, 9.0, 0.0))
    )
    stage.step(1.0)
    assert list(stage.chronicle.chains[EntityId(1, 66, 1)].tracks) == [8]
    assert stage.chain(3)["classes"] == [{"time": 10.0, "class": "ground_vehicle"}]


def test_a_track_that_was_taken_for_the_launcher_finds_its_missile() -> None:
    """What is said of it when it is known better decides, for all that was told."""
    stage = Stage()
    chains = stage.chronicle.chains

    def tracked() -> dict[str, list[int]]:
        return {c.marking: list(c.tracks) for c in chains.values() if c.tracks}

    owned = stage.players["threats"].owned
    pad = np.array([[7e6, 100e3, 0.0]])
    owned.add([EntityType(1, 1)], ["TEL"], force=2, algorithm=1, position=pad)
    owned.add(
        [EntityType(2, 10)],
        ["BM-3"],
        force=2,
        algorithm=2,
        position=pad + [500.0, 0.0, 0.0],
        velocity=np.array([[200.0, 0.0, 0.0]]),
    )
    stage.step(1.0)
    low, slow = place((7e6, 100.1e3, 0.0)), Vector(0.0, 50.0, 0.0)
    stage.tell("amti", TrackConfirmed(9, EPOCH + 11, EPOCH + 10, low, slow))
    stage.tell("amti", ImpactPredicted(9, EPOCH + 11, low, low, EPOCH + 99, 1e3))
    stage.step(1.0)
    assert tracked() == {"TEL": [9]}

    high, fast = place((7e6 + 900.0, 100e3, 0.0)), Vector(190.0, 0.0, 0.0)
    stage.tell("amti", TrackClassified(9, EPOCH + 12, 2, high, fast))
    stage.step(1.0)
    missile = next(c for c in chains.values() if c.marking == "BM-3")
    chain = missile.as_dict()
    assert chain["tracks"] == [{"track": 9, "confirmed": 11.0}]
    assert chain["report_delivered"] == 10.0
    assert chain["predicted_impact"]["impact_time"] == 99.0
    assert [told["time"] for told in chain["classes"]] == [12.0]
    assert tracked() == {"BM-3": [9]}


def test_an_answer_that_is_repeated_late_is_no_news(stage: Stage) -> None:
    """A request that was under way for long brings the answer of then once more."""

    def report(time: object, state: str, process: int = 7) -> dict[str, object]:
        words = {"layer": "amti", "state": state, "time": time, "process": process}
        datum = VariableDatum(STATUS_DATUM, json.dumps(words).encode())
        sent = Data(LAYERS["amti"], CONTROL, 1, variable_datums=(datum,))
        stage.players["amti"].send(sent)
        stage.step(0.1)
        return stage.chronicle.states["amti"]

    assert report(5.0, "running")["state"] == "running"
    assert report(9.0, "frozen")["state"] == "frozen"
    assert report(5.0, "running")["state"] == "frozen"
    assert report(9.0, "done")["state"] == "done"
    assert report("noon", "odd")["state"] == "done"  # no time: the earliest there is
    assert report(1.0, "running", process=8)["state"] == "running"  # started anew
