"""The relay network between terminals, through PDUs alone."""

import math

import numpy as np
import pytest

from federates.base import Assignment
from federates.milnet.config import Gateway, LinkClass, MilnetConfig, RelayShell
from federates.milnet.federate import MilnetFederate
from interop.config import read_config
from interop.dis import (
    ClockTime,
    EntityId,
    EntityState,
    EntityType,
    Receiver,
    RemoveEntity,
    Signal,
    SimulationAddress,
    StartResume,
    StopFreeze,
    Transmitter,
    decode_pdu,
    encode_pdu,
    split,
)
from interop.dis.coordinates import geodetic_to_ecef
from interop.errors import CallError
from interop.exercise import Agreement, Exercise
from interop.messages import Delivered, Keyring, Radios
from interop.messages.envelope import Envelope, envelope_of
from interop.messages.records import OrderStatus

NOW = 1_790_000_000.0
EPOCH = 1_800_000_000.0
KEYS = Keyring({5: bytes(range(32))}, 5)
STEP = 0.5
LIGHT = 299_792_458.0

SHELL = RelayShell(
    name="MIL",
    altitude_km=1100.0,
    inclination_deg=53.0,
    planes=12,
    satellites=240,
    phasing=1,
    laser_range_km=7000.0,
)
DENVER = (39.7, -105.0)
BERLIN = (52.5, 13.4)


def config(**changes: object) -> MilnetConfig:
    values: dict[str, object] = {"shells": (SHELL,), "elevation_mask_deg": 10.0}
    return MilnetConfig(**(values | changes))  # type: ignore[arg-type]


class Terminal:
    """A ground terminal of some other vendor's making."""

    def __init__(self, application: int, place: tuple[float, float]) -> None:
        self.exercise = Exercise(Agreement(), SimulationAddress(1, application))
        self.radios = Radios(self.exercise, KEYS)
        latitude, longitude = np.radians(place)
        self.position = geodetic_to_ecef([latitude], [longitude], [0.0])
        row = self.exercise.owned.add(
            [EntityType(1, 1, 225)],
            [f"T{application}"],
            force=1,
            algorithm=1,
            position=self.position,
        )
        self.id = self.exercise.owned.id_of(int(row[0]))
        self.radios.open([self.id], self.position)
        self.got: list[Delivered] = []
        self.to_say: list[tuple[EntityId, object]] = []

    def step(self, now: float, time: float, datagrams: list[bytes]) -> list[bytes]:
        received = self.exercise.receive(datagrams, now=now)
        self.got += self.radios.receive(received, now=now)
        for destination, message in self.to_say:
            self.radios.send(self.id, destination, message, time=time)
        self.to_say.clear()
        return self.exercise.flush(now=now)


class World:
    """Terminals and one relay network, in lock step on a perfect network."""

    def __init__(self, given: MilnetConfig, *terminals: Terminal) -> None:
        self.milnet = MilnetFederate(
            Assignment(
                name="milnet",
                config=given,
                address=SimulationAddress(1, 14),
                rng=np.random.default_rng(1),
                keyring=KEYS,
                epoch=EPOCH,
            )
        )
        self.terminals = terminals
        self.steps = 0
        self.pdus: list[object] = []  #: bodies that the relay network sent
        self._heard: list[list[bytes]] = [[] for _ in range(1 + len(terminals))]
        self.milnet.start(NOW)

    def run(self, steps: int, *more: bytes) -> None:
        for _ in range(steps):
            now = NOW + STEP * self.steps
            time = EPOCH + STEP * self.steps
            heard = self._heard
            heard[0] += more
            self._heard = [[] for _ in heard]
            sent = [self.milnet.step(now, heard[0])]
            for number, terminal in enumerate(self.terminals, 1):
                sent.append(terminal.step(now, time, heard[number]))
            for number, datagrams in enumerate(sent):
                for other in range(len(sent)):
                    if other != number:
                        self._heard[other] += datagrams
            self.pdus += [decode_pdu(p).body for d in sent[0] for p in split(d)]
            self.steps += 1
            more = ()

    def of(self, kind: type) -> list[object]:
        return [body for body in self.pdus if isinstance(body, kind)]


def accounted(milnet: MilnetFederate) -> bool:
    told = milnet.status()
    lost = sum(n for key, n in told.items() if key.startswith("lost_"))
    assert told["lost"] == lost
    return told["messages"] == told["delivered"] + lost + told["under_way"]


def order(number: int) -> OrderStatus:
    return OrderStatus(number, EntityId(1, 2, 3), 2, EPOCH)


def test_messages_come_across_the_ocean_and_back() -> None:
    here, there = Terminal(15, DENVER), Terminal(16, BERLIN)
    world = World(config(), here, there)
    world.run(4)
    here.to_say.append((EntityId(1, 16, 0), order(1)))
    there.to_say.append((here.id, order(2)))
    world.run(4)
    assert [d.message for d in there.got] == [order(1)]
    assert [d.message for d in here.got] == [order(2)]
    assert there.got[0].source == here.id
    assert there.got[0].sent == EPOCH + 4 * STEP
    status = world.milnet.status()
    assert (status["messages"], status["delivered"], status["lost"]) == (2, 2, 0)
    assert accounted(world.milnet)


def test_delay_is_at_least_that_of_light_and_little_more() -> None:
    here, there = Terminal(15, DENVER), Terminal(16, BERLIN)
    world = World(config(), here, there)
    world.run(4)
    here.to_say.append((there.id, order(1)))
    world.run(4)
    straight = float(np.linalg.norm(here.position - there.position)) / LIGHT
    delay = world.milnet.status()["delay_mean"]
    # Up and down 1,100 km, around the Earth, over a grid that is not straight.
    assert straight + 2 * 1100e3 / LIGHT < delay < 3 * straight + 4 * 1100e3 / LIGHT


def test_payload_is_passed_on_untouched_by_a_radio_that_was_announced() -> None:
    here, there = Terminal(15, DENVER), Terminal(16, BERLIN)
    world = World(config(), here, there)
    world.run(4)
    here.to_say.append((there.id, order(1)))
    world.run(4)
    (sent,) = world.of(Signal)
    assert envelope_of(sent.data).source == here.id
    radios = [body for body in world.pdus if isinstance(body, (Transmitter, Signal))]
    first = radios[0]
    assert isinstance(first, Transmitter)
    assert (first.entity_id, first.state) == (sent.entity_id, 2)
    assert first.frequency != 0 and first.crypto_key == 5
    # The node that heard the terminal says so.
    heard = world.of(Receiver)
    assert {r.transmitter_id for r in heard if r.state == 2} == {here.id}


def test_only_radios_that_spoke_are_on_the_air() -> None:
    here, there = Terminal(15, DENVER), Terminal(16, BERLIN)
    world = World(config(), here, there)
    world.run(20)
    assert world.of(Transmitter) == []


def test_satellites_and_gateways_are_entities_with_names() -> None:
    site = Gateway(name="GW-DENVER", latitude_deg=39.7, longitude_deg=-105.0)
    world = World(config(gateways=(site,)))
    world.run(1)
    states = world.of(EntityState)
    assert len({s.entity_id for s in states}) == 241
    names = {s.marking.name: s for s in states}
    assert {"MIL-0001", "MIL-0240", "GW-DENVER"} <= set(names)
    assert str(names["MIL-0001"].entity_type) == "1.5.225.12.0.0.0"
    height = [math.hypot(*_xyz(s)) - 6_378_137.0 for s in states]
    assert np.allclose(sorted(height)[1:], 1100e3, atol=1.0)


def _xyz(state: EntityState) -> tuple[float, float, float]:
    return state.location.x, state.location.y, state.location.z


def test_nobody_to_reach_and_nowhere_to_send_from_are_counted() -> None:
    here = Terminal(15, DENVER)
    world = World(config(elevation_mask_deg=89.9), here)
    world.run(2)
    here.to_say += [(EntityId(1, 77, 0), order(1)), (here.id, order(2))]
    world.run(3)
    status = world.milnet.status()
    assert (status["lost_unreachable"], status["lost_unattached"]) == (1, 1)
    assert accounted(world.milnet)


def test_jammed_region_is_cut_off_for_a_while() -> None:
    here, there = Terminal(15, DENVER), Terminal(16, BERLIN)
    world = World(config(), here, there)
    world.run(4)
    where = {"latitude_deg": "39.0", "longitude_deg": "-104.0"}
    jam = {**where, "radius_km": "300", "duration": "10"}
    assert world.milnet.act("jam", jam)
    here.to_say.append((there.id, order(1)))
    there.to_say.append((here.id, order(2)))
    world.run(4)
    assert here.got == there.got == []
    status = world.milnet.status()
    assert status["lost_jammed"] == 1 and status["lost_no_route"] == 1
    world.run(20)
    here.to_say.append((there.id, order(3)))
    world.run(4)
    assert [d.message for d in there.got] == [order(3)]
    assert accounted(world.milnet)


@pytest.mark.parametrize(
    "parameters",
    [
        {},
        {"latitude_deg": "x", "longitude_deg": "0", "radius_km": "1", "duration": "1"},
        {"latitude_deg": "99", "longitude_deg": "0", "radius_km": "1", "duration": "1"},
        {"latitude_deg": [], "longitude_deg": "0", "radius_km": "1", "duration": "1"},
    ],
)
def test_impossible_jamming_is_refused(parameters: dict[str, str]) -> None:
    world = World(config())
    assert not world.milnet.act("jam", parameters)
    assert not world.milnet.act("dance", {})


def test_removed_satellites_carry_nothing_and_the_rest_goes_on() -> None:
    here, there = Terminal(15, DENVER), Terminal(16, BERLIN)
    world = World(config(), here, there)
    world.run(4)
    here.to_say.append((there.id, order(1)))
    world.run(4)
    used = {signal.entity_id for signal in world.of(Signal)}
    for number, entity_id in enumerate(used):
        remove = RemoveEntity(EntityId(1, 99, 0), entity_id, number + 1)
        world.run(1, encode_pdu(remove, exercise=1, timestamp=1))
    world.pdus.clear()
    here.to_say.append((there.id, order(2)))
    world.run(4)
    again = {signal.entity_id for signal in world.of(Signal)}
    assert again and not again & used
    assert [d.message for d in there.got] == [order(1), order(2)]
    assert len(world.milnet.exercise.owned) == 240 - len(used)
    off = [t for t in world.of(Transmitter) if t.entity_id in used and t.state]
    assert off == []


def test_network_that_leaves_takes_its_radios_off_the_air() -> None:
    here, there = Terminal(15, DENVER), Terminal(16, BERLIN)
    world = World(config(), here, there)
    world.run(4)
    here.to_say.append((there.id, order(1)))
    world.run(4)
    world.pdus.clear()
    remove = RemoveEntity(EntityId(1, 99, 0), EntityId(1, 14, 0), 1)
    world.run(1, encode_pdu(remove, exercise=1, timestamp=1))
    assert {t.state for t in world.of(Transmitter)} == {0}
    world.pdus.clear()
    here.to_say.append((there.id, order(2)))
    world.run(10)
    assert not any(world.of(kind) for kind in (EntityState, Transmitter, Signal))


def test_messages_heard_in_a_freeze_go_on_after_it() -> None:
    here, there = Terminal(15, DENVER), Terminal(16, BERLIN)
    world = World(config(), here, there)
    world.run(4)
    freeze = StopFreeze(EntityId(1, 99, 0), world.milnet.exercise.id, request_id=1)
    world.run(1, encode_pdu(freeze, exercise=1, timestamp=1))
    here.to_say.append((there.id, order(1)))
    world.run(6)
    assert world.milnet.state == "frozen" and there.got == []
    resume = StartResume(
        EntityId(1, 99, 0),
        world.milnet.exercise.id,
        ClockTime.at(NOW + STEP * world.steps),
        ClockTime.at(EPOCH + STEP * world.steps),
        2,
    )
    world.run(1, encode_pdu(resume, exercise=1, timestamp=1))
    world.run(4)
    assert [d.message for d in there.got] == [order(1)]


def test_terminals_share_a_thin_downlink_in_turn() -> None:
    """A burst over 8 kbit/s: one message more is one service time more."""
    here, there = Terminal(15, DENVER), Terminal(16, BERLIN)
    thin = LinkClass(capacity=8000.0)
    world = World(config(terminal=thin, queue_limit=60.0, lifetime=60.0), here, there)
    world.run(4)
    here.to_say += [(there.id, order(n)) for n in range(10)]
    arrived = []
    for _ in range(40):
        world.run(1)
        arrived.append(len(there.got))
    assert arrived[-1] == 10
    sent, *_ = world.of(Signal)
    service = (32 + len(sent.data)) / 1000.0  # s at 8,000 bit/s
    took = 9 * service / STEP  # steps from the first to the last
    first = next(n for n, count in enumerate(arrived) if count)
    last = next(n for n, count in enumerate(arrived) if count == 10)
    assert last - first == pytest.approx(took, abs=1.01)


def test_hostile_envelopes_do_not_stop_the_network() -> None:
    here, there = Terminal(15, DENVER), Terminal(16, BERLIN)
    world = World(config(), here, there)
    world.run(4)
    for time in (math.nan, math.inf, -math.inf, 0.0, 1e300):
        envelope = Envelope(there.id, there.id, 1, 5, time, 255)
        data = Keyring({5: bytes(32)}, 5).seal(envelope, b"\x00\x07")
        here.exercise.send(Transmitter(here.id, 1, state=2, frequency=30_500_000_000))
        here.exercise.send(Signal(here.id, 1, 2 << 14, data=data))
        world.run(2)
    world.run(4)
    here.to_say.append((there.id, order(1)))
    world.run(4)
    assert [d.message for d in there.got] == [order(1)]
    assert there.radios.counters["stale"] == 5
    assert accounted(world.milnet)


def test_two_runs_are_equal() -> None:
    def run() -> list[object]:
        here, there = Terminal(15, DENVER), Terminal(16, BERLIN)
        world = World(config(), here, there)
        for number in range(8):
            here.to_say.append((there.id, order(number)))
            world.run(2)
        return world.pdus

    assert run() == run()


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"shells": []}, "shells"),
        ({"shells": [{"name": "MIL", "planes": 7}]}, "shells.0"),
        ({"shells": [], "colour": "blue"}, "shells"),
        (
            {
                "shells": [
                    {
                        "name": "M",
                        "altitude_km": 500.0,
                        "inclination_deg": 50.0,
                        "planes": 7,
                        "satellites": 20,
                    }
                ]
            },
            "do not divide",
        ),
        (
            {
                "shells": [
                    {
                        "name": "M",
                        "altitude_km": 500.0,
                        "inclination_deg": 50.0,
                        "planes": 1,
                        "satellites": 2,
                    }
                ]
                * 2
            },
            "names two",
        ),
    ],
)
def test_impossible_configurations_are_told(
    values: dict[str, object], told: str
) -> None:
    with pytest.raises(CallError, match=told):
        read_config(MilnetConfig, values, file="a.toml", where="layers.milnet")
