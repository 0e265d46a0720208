"""Exercise control against layers that only do what every federate does."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pytest

from federates.base import ACTION_DATUM, Assignment, Federate, OwnAction
from federates.control.config import ControlConfig, Event
from federates.control.federate import ControlFederate
from fom.enums import RequestStatus
from interop.bus import Bus, Datagram, LoopbackNetwork, LossyBus
from interop.dis import (
    ActionRequest,
    ActionResponse,
    Data,
    EntityId,
    EntityType,
    SimulationAddress,
    VariableDatum,
    decode_pdu,
    split,
)
from interop.exercise import Agreement, Received
from interop.messages.seal import Keyring

EPOCH = 1_800_000_000.0
NOW = 1_790_000_000.0
STEP = 0.5


@dataclass(frozen=True, kw_only=True)
class Nothing:
    """A layer without configuration."""


class Layer(Federate[Nothing]):
    """Owns one entity, which moves by a metre a second, and remembers its orders."""

    def create(self, time: float) -> None:
        self.times: list[float] = []
        self.acts: list[tuple[str, dict[str, str]]] = []
        self.exercise.owned.add(
            [EntityType(1, 2, 225)],
            [self.name],
            force=1,
            algorithm=2,
            position=np.array([[7e6, 0.0, 0.0]]),
            velocity=np.array([[1.0, 0.0, 0.0]]),
        )

    def advance(self, time: float, now: float, received: Received) -> None:
        self.times.append(time)
        rows = self.exercise.owned.rows
        moved = [[7e6 + time - EPOCH, 0.0, 0.0]] * len(rows)
        velocity = [[1.0, 0.0, 0.0]] * len(rows)
        if len(rows):
            self.exercise.owned.update(rows, position=moved, velocity=velocity)

    def act(self, action: str, parameters: Mapping[str, str]) -> bool:
        self.acts.append((action, dict(parameters)))
        return True


class Play:
    """Control and two layers, stepped together."""

    def __init__(
        self,
        *,
        duration: float = 30.0,
        events: tuple[Event, ...] = (),
        wrap: Callable[[Bus, int], Bus] = lambda bus, number: bus,
        absent: frozenset[str] = frozenset(),
        config: ControlConfig = ControlConfig(presence_limit=20.0),
    ) -> None:
        self.addresses = {
            name: EntityId(1, number, 0)
            for name, number in (("control", 1), ("red", 2), ("blue", 3))
        }
        self.duration = duration
        self.events = events
        self.config = config
        self.absent = absent
        self.network = LoopbackNetwork()
        self.wrap = wrap
        self.now = NOW
        self.federates: dict[str, Federate[ControlConfig] | Layer] = {}
        self.buses: dict[str, Bus] = {}

    def join(self, name: str) -> None:
        address = self.addresses[name]
        fields = {
            "name": name,
            "address": SimulationAddress(1, address.application),
            "rng": np.random.default_rng(1),
            "keyring": Keyring.generate(),
            "agreement": Agreement(),
            "epoch": EPOCH,
            "duration": self.duration,
            "control": self.addresses["control"],
            "addresses": self.addresses,
            "absent": self.absent,
        }
        if name == "control":
            self.federates[name] = ControlFederate(
                Assignment(config=self.config, **fields),
                self.events,
            )
        else:
            self.federates[name] = Layer(Assignment(config=Nothing(), **fields))
        bus = self.network.join(("127.0.0.1", 5000 + address.application))
        self.buses[name] = self.wrap(bus, address.application)

    def kill(self, name: str) -> None:
        self.federates.pop(name)
        self.buses.pop(name).close()

    def run(self, seconds: float) -> None:
        for _ in range(round(seconds / STEP)):
            inboxes = {
                name: [d.octets for d in bus.receive(now=self.now)]
                for name, bus in self.buses.items()
            }
            for name, federate in self.federates.items():
                sent = federate.step(self.now, inboxes[name])
                self.buses[name].send(sent, now=self.now)
            self.now += STEP

    @property
    def control(self) -> ControlFederate:
        control = self.federates["control"]
        assert isinstance(control, ControlFederate)
        return control

    def layer(self, name: str) -> Layer:
        layer = self.federates[name]
        assert isinstance(layer, Layer)
        return layer


@pytest.fixture
def play() -> Play:
    play = Play()
    for name in play.addresses:
        play.join(name)
    return play


def test_all_are_created_started_and_taken_out(play: Play) -> None:
    play.run(5)
    assert play.control.roll.present == {"red", "blue"}
    assert play.layer("red").state == "running"
    play.run(40)
    assert all(federate.done for federate in play.federates.values())
    times = play.layer("blue").times
    assert times[0] - EPOCH < 1.0
    assert 29.0 <= times[-1] - EPOCH <= 30.0 + 1e-3


def test_nothing_moves_between_creation_and_start() -> None:
    play = Play(duration=100.0)
    play.join("control")
    play.join("red")
    play.run(18)
    red = play.layer("red").exercise
    assert play.layer("red").state == "created"
    assert red.owned.published <= 1 + 18 / 5 + 1  # heartbeats, and nothing else


def test_all_have_the_same_simulation_time(play: Play) -> None:
    play.run(10)
    unit = 3600 / 2**31
    assert play.layer("red").times[-5:] == play.layer("blue").times[-5:]
    own = play.control.clock.at(play.now - STEP)
    assert abs(play.layer("red").times[-1] - own) < 4 * unit


def test_the_exercise_starts_without_whoever_does_not_come() -> None:
    play = Play()
    play.join("control")
    play.join("red")
    play.run(15)
    assert play.layer("red").state != "running"
    play.run(10)
    assert play.layer("red").state == "running"
    assert play.control.report(play.now)["missing"] == ["blue"]


def test_a_layer_that_others_play_is_not_waited_for() -> None:
    play = Play(absent=frozenset({"blue"}))
    play.join("control")
    play.join("red")
    play.run(5)
    assert play.layer("red").state == "running"


def test_a_late_one_is_started_with_the_time_of_the_others() -> None:
    play = Play(duration=100.0)
    play.join("control")
    play.join("red")
    play.run(30)
    play.join("blue")
    play.run(5)
    assert play.layer("blue").state == "running"
    assert abs(play.layer("blue").times[-1] - play.layer("red").times[-1]) < 1e-5
    assert play.control.report(play.now)["missing"] == []


def test_a_killed_layer_is_silent_after_its_timeout_and_takes_part_again() -> None:
    play = Play(duration=200.0)
    for name in play.addresses:
        play.join(name)
    play.run(20)
    play.kill("red")
    play.run(7.5)  # the last heartbeat may be 5 s old: 12 s are not over
    assert play.control.report(play.now)["silent"] == []
    play.run(7.5)
    assert play.control.report(play.now)["silent"] == ["red"]
    play.join("red")
    play.run(5)
    assert play.layer("red").state == "running"
    assert play.control.report(play.now)["silent"] == []
    assert abs(play.layer("red").times[-1] - play.layer("blue").times[-1]) < 1e-5


def test_silence_is_told_when_it_begins_and_when_it_ends() -> None:
    rarely = ControlConfig(status_interval=1000.0)
    play = Play(duration=200.0, config=rarely)
    for name in play.addresses:
        play.join(name)
    ear = play.network.join(("127.0.0.1", 6000))
    play.run(20)
    play.kill("red")
    play.run(20)
    play.join("red")
    play.run(5)
    told = [
        json.loads(datum.value)["silent"]
        for datagram in ear.receive(now=play.now)
        for pdu in map(decode_pdu, split(datagram.octets))
        if isinstance(pdu.body, Data)
        and pdu.body.originating_id == play.addresses["control"]
        for datum in pdu.body.variable_datums
    ]
    assert told == [[], ["red"], []]


def test_a_manager_that_was_killed_takes_over_where_the_exercise_is() -> None:
    events = (
        Event(at=5.0, action="act", layer="red", what="sing"),
        Event(at=35.0, action="act", layer="red", what="sing"),
    )
    play = Play(duration=60.0, events=events)
    for name in play.addresses:
        play.join(name)
    play.run(20)
    play.kill("control")
    play.run(10)
    play.join("control")
    play.run(20)
    times = np.array(play.layer("blue").times)
    assert np.allclose(np.diff(times), STEP, atol=2e-3)
    report = play.control.report(play.now)
    assert report["time"] == pytest.approx(times[-1] + STEP - EPOCH, abs=STEP)
    assert len(play.layer("red").acts) == 2
    play.run(30)
    assert play.control.done
    assert play.layer("red").state == play.layer("blue").state == "done"


def test_the_end_does_not_wait_for_the_dead(play: Play) -> None:
    play.run(10)
    play.kill("red")
    play.run(18)
    assert play.control.report(play.now)["silent"] == ["red"]
    play.run(5 + 3 * (Agreement().retry_interval + 1))  # not all four tries
    assert play.control.done
    assert play.layer("blue").state == "done"


def test_a_layer_killed_and_back_before_anybody_noticed_takes_part_again() -> None:
    play = Play(duration=200.0)
    for name in play.addresses:
        play.join(name)
    play.run(3)
    play.kill("red")
    play.run(1)
    play.join("red")
    play.run(5)
    assert play.layer("red").state == "running"


def test_a_freeze_stops_simulation_time_and_ends() -> None:
    freeze = Event(at=5.0, action="freeze", seconds=4.0)
    play = Play(duration=30.0, events=(freeze,))
    for name in play.addresses:
        play.join(name)
    play.run(9)
    assert play.layer("red").state == "frozen"
    stood = play.layer("red").clock.at(play.now)
    play.run(1)
    assert play.layer("red").clock.at(play.now) == stood
    play.run(4)
    assert play.layer("red").state == "running"
    play.run(36)
    assert all(federate.done for federate in play.federates.values())
    steps = np.diff(play.layer("blue").times)
    assert np.all(steps <= 2 * STEP + 1e-6)  # time went on from where it had stood


def test_whoever_begins_its_steps_late_is_named() -> None:
    play = Play(duration=100.0, config=ControlConfig(status_interval=2.0))
    for name in play.addresses:
        play.join(name)
    play.layer("red").vitals = {"lateness_p99": 0.3}
    play.layer("blue").vitals = {"lateness_p99": 0.02}
    play.run(10)
    assert play.control.report(play.now)["late"] == ["red"]


def test_an_act_reaches_its_layer_with_its_parameters() -> None:
    act = Event(
        at=2.0, action="act", layer="red", what="jam", parameters={"radius_km": "5"}
    )
    play = Play(events=(act,))
    for name in play.addresses:
        play.join(name)
    play.run(10)
    assert play.layer("red").acts == [("jam", {"radius_km": "5"})]
    assert play.layer("blue").acts == []


def test_an_entity_is_removed_by_its_number() -> None:
    remove = Event(at=2.0, action="remove", layer="red", entity=1)
    play = Play(events=(remove,))
    for name in play.addresses:
        play.join(name)
    play.run(10)
    assert len(play.layer("red").exercise.owned.rows) == 0
    assert len(play.layer("blue").exercise.owned.rows) == 1
    assert not play.layer("red").done


@pytest.mark.parametrize("octets", [b"", b"{", b"[]", b"{}", b"\xff", b'{"a": 1}'])
def test_an_event_that_is_none_is_refused(octets: bytes) -> None:
    play = Play(duration=100.0)
    for name in play.addresses:
        play.join(name)
    play.run(5)
    control = play.control.exercise
    request = ActionRequest(
        control.id,
        play.addresses["red"],
        control.new_request_id(),
        OwnAction.SCENARIO_EVENT,
        variable_datums=(VariableDatum(ACTION_DATUM, octets),),
    )
    pending = control.management.request(request, now=play.now)
    play.run(3)
    assert isinstance(pending.response, ActionResponse)
    assert pending.response.request_status == RequestStatus.REQUEST_REJECTED
    assert play.layer("red").acts == []


def test_time_waits_for_the_others_rather_than_run_backwards() -> None:
    play = Play(duration=100.0)
    for name in play.addresses:
        play.join(name)
    play.run(10)
    red = play.layer("red")
    latest = red.times[-1]
    red.clock.start(play.now, latest - 3.0)  # resumed as those who froze 3 s earlier
    play.run(10)
    assert np.all(np.diff(red.times) > 0)
    assert red.times[-1] == pytest.approx(latest + 6.5, abs=1e-3)


@pytest.mark.parametrize(
    ("authority", "status"),
    [("grant", RequestStatus.COMPLETE), ("deny", RequestStatus.REQUEST_REJECTED)],
)
def test_authority_is_answered_after_the_delay(
    authority: Literal["grant", "deny"], status: RequestStatus
) -> None:
    config = ControlConfig(authority=authority, authority_delay=30.0)
    play = Play(duration=100.0, config=config)
    for name in play.addresses:
        play.join(name)
    play.run(5)
    red = play.layer("red").exercise
    request = ActionRequest(
        red.id, play.control.exercise.id, 77, OwnAction.AUTHORIZE_ENGAGEMENT
    )
    pending = red.management.request(request, now=play.now)
    play.run(28)
    assert not pending.done
    play.run(5)
    assert isinstance(pending.response, ActionResponse)
    assert pending.response.request_status == status


@pytest.mark.parametrize("seed", range(5))
def test_whoever_missed_its_start_is_started_later(seed: int) -> None:
    def wrap(bus: Bus, number: int) -> Bus:
        rng = np.random.default_rng([seed, number])
        return LossyBus(bus, rng, loss=0.7)

    play = Play(duration=500.0, wrap=wrap)
    for name in play.addresses:
        play.join(name)
    play.run(300)
    assert play.layer("red").state == "running"
    assert play.layer("blue").state == "running"


@pytest.mark.parametrize("seed", range(5))
def test_loss_doubling_and_reordering_delay_but_break_nothing(seed: int) -> None:
    def wrap(bus: Bus, number: int) -> Bus:
        rng = np.random.default_rng([seed, number])
        return LossyBus(bus, rng, loss=0.2, duplication=0.2, reordering=0.2)

    act = Event(at=2.0, action="act", layer="red", what="jam")
    freeze = Event(at=10.0, action="freeze", seconds=10.0)
    play = Play(duration=60.0, wrap=wrap, events=(act, freeze))
    for name in play.addresses:
        play.join(name)
    play.run(130)
    assert all(federate.done for federate in play.federates.values())
    assert play.layer("red").acts == [("jam", {})]
    for name in ("red", "blue"):
        assert max(play.layer(name).times) - EPOCH > 50.0


class DeafBus(LossyBus):
    """Hears nothing while ``deaf`` says so."""

    deaf = False

    def _receive(self, now: float) -> list[Datagram]:
        arrived = super()._receive(now)
        return [] if self.deaf else arrived


def test_a_layer_that_hears_nothing_of_the_end_for_a_while_leaves_all_the_same() -> (
    None
):
    play = Play(
        duration=10.0, wrap=lambda bus, _: DeafBus(bus, np.random.default_rng(0))
    )
    for name in play.addresses:
        play.join(name)
    play.run(8)
    red = play.buses["red"]
    assert isinstance(red, DeafBus)
    red.deaf = True
    play.run(40)  # a request is given up after four tries, 8 s; there are three
    assert not play.control.done
    red.deaf = False
    play.run(20)
    assert all(federate.done for federate in play.federates.values())


def test_a_layer_that_never_hears_of_the_end_does_not_hold_control_for_ever() -> None:
    play = Play(
        duration=10.0, wrap=lambda bus, _: DeafBus(bus, np.random.default_rng(0))
    )
    for name in play.addresses:
        play.join(name)
    play.run(8)
    red = play.buses["red"]
    assert isinstance(red, DeafBus)
    red.deaf = True
    play.run(90)
    assert play.control.done
    assert play.layer("blue").done
