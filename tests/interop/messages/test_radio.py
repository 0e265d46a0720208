"""Messages from terminal to terminal over a relay, and everything that drops them."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fom.enums import TransmitState
from interop.bus import LoopbackNetwork, LossyBus
from interop.dis import (
    EntityId,
    Location,
    Receiver,
    Signal,
    SimulationAddress,
    Transmitter,
    Vector,
    decode_pdu,
    encode_pdu,
    split,
)
from interop.errors import EncodeError
from interop.exercise import Agreement, Exercise
from interop.messages.envelope import Envelope, envelope_of
from interop.messages.radio import Delivered, Radios
from interop.messages.records import (
    Measurement,
    OrderStatus,
    Ping,
    SensorReport,
    encode_message,
)
from interop.messages.relay import RelayRadios
from interop.messages.seal import Keyring

NOW = 1_790_000_000.0
TIME = 1_800_000_000.0  # simulation time, as it may differ from the exercise clock
KEYS = Keyring({5: bytes(range(32))}, 5)
FORGED = Keyring({5: bytes(32)}, 5)
SENSOR, RELAY, CENTRE = EntityId(1, 11, 1), EntityId(1, 14, 1), EntityId(1, 15, 1)
NEAR = np.array([[6.9e6, 0.0, 0.0]])
GROUND = np.array([[6_378_137.0, 0.0, 0.0]])
STATUS = OrderStatus(1, SENSOR, 2, TIME)


class Terminal:
    """An application with one radio, stepped by hand."""

    def __init__(
        self, entity_id: EntityId, place: np.ndarray, keys: Keyring = KEYS
    ) -> None:
        self.entity_id = entity_id
        address = SimulationAddress(entity_id.site, entity_id.application)
        self.exercise = Exercise(Agreement(), address)
        self.radios = Radios(self.exercise, keys)
        self.rows = self.radios.open([entity_id], place)

    def take(self, datagrams: list[bytes], now: float = NOW) -> list[Delivered]:
        received = self.exercise.receive(datagrams, now=now)
        return self.radios.receive(received, now=now)

    def says(
        self, message: object, to: EntityId, now: float = NOW, time: float = TIME
    ) -> list[bytes]:
        """Datagrams of a step in which it sends one message."""
        self.take([], now)
        self.radios.send(self.entity_id, to, message, time=time)
        return self.exercise.flush(now=now)


class Relay:
    """An application that sends on at once what it hears."""

    def __init__(self, place: np.ndarray = NEAR) -> None:
        self.exercise = Exercise(Agreement(), SimulationAddress(1, 14))
        self.radios = RelayRadios(self.exercise)
        self.row = int(self.radios.open([RELAY], place)[0])

    def passes_on(self, datagrams: list[bytes], now: float = NOW) -> list[bytes]:
        received = self.exercise.receive(datagrams, now=now)
        for message in self.radios.receive(received, now=now):
            self.radios.hears(self.row, 1e6, message.station, now)
            self.radios.send(self.row, message.envelope, message.data, now=now)
        return self.exercise.flush(now=now)


def bodies(datagrams: list[bytes]) -> list[object]:
    return [decode_pdu(pdu).body for datagram in datagrams for pdu in split(datagram)]


def of(kind: type, datagrams: list[bytes]) -> list[object]:
    return [body for body in bodies(datagrams) if isinstance(body, kind)]


def counted(terminal: Terminal) -> dict[str, int]:
    return dict(terminal.radios.counters)


def test_relayed_message_is_delivered_with_who_and_when() -> None:
    sensor, relay, centre = Terminal(SENSOR, NEAR), Relay(), Terminal(CENTRE, GROUND)
    down = relay.passes_on(sensor.says(STATUS, EntityId(1, 15, 0)))
    assert centre.take(down) == [Delivered(STATUS, SENSOR, TIME, NOW)]
    assert counted(centre) == {"opened": 1}


def test_addressed_entity_hears_it_too() -> None:
    sensor, relay, centre = Terminal(SENSOR, NEAR), Relay(), Terminal(CENTRE, GROUND)
    down = relay.passes_on(sensor.says(STATUS, CENTRE))
    assert [d.message for d in centre.take(down)] == [STATUS]


def test_terminals_do_not_hear_one_another() -> None:
    """That every process receives every datagram is no channel."""
    sensor, centre = Terminal(SENSOR, NEAR), Terminal(CENTRE, GROUND)
    assert centre.take(sensor.says(STATUS, CENTRE)) == []
    assert counted(centre) == {}


def test_relay_cannot_say_anything_else() -> None:
    sensor, relay = Terminal(SENSOR, NEAR), Relay()
    up = of(Signal, sensor.says(STATUS, CENTRE))
    down = of(Signal, relay.passes_on(Terminal(SENSOR, NEAR).says(STATUS, CENTRE)))
    assert [s.data for s in up] == [s.data for s in down]
    assert encode_message(STATUS) not in up[0].data


def test_signal_and_transmitter_say_what_the_facts_ask() -> None:
    datagrams = Terminal(SENSOR, NEAR).says(STATUS, CENTRE)
    announced, said = bodies(datagrams)[-2:]
    assert isinstance(announced, Transmitter) and isinstance(said, Signal)
    # dis-facts, section 14: SATCOM 8, generic radio 1, digital data device 8.
    assert (announced.modulation.major, announced.modulation.system) == (8, 1)
    assert (announced.radio_type.kind, announced.radio_type.category) == (7, 2)
    assert (announced.state, announced.input_source) == (2, 8)
    assert announced.frequency > 0 and announced.bandwidth > 0
    assert (announced.crypto_system, announced.crypto_key) == (13, 5)
    assert (announced.entity_id, announced.radio_number) == (SENSOR, 1)
    assert (said.entity_id, said.radio_number) == (SENSOR, 1)
    assert said.encoding_scheme == 2 << 14  # application-specific
    assert (said.tdl_type, said.samples) == (0, 0)
    assert said.sample_rate > 0
    assert said.data[:4] == b"DOME"
    assert envelope_of(said.data).source == SENSOR


def test_transmitter_heartbeat_is_2_s_once_on_the_air() -> None:
    centre = Terminal(CENTRE, GROUND)
    told = []
    for step in range(201):
        now = NOW + step / 10
        centre.take([], now)
        told += [now] * len(of(Transmitter, centre.exercise.flush(now=now)))
    assert told[0] == NOW
    # The first beat takes the phase of its row, the others keep it.
    assert np.diff(told)[1:] == pytest.approx(2.0, abs=0.11)
    assert 9 <= len(told) - 1 <= 11


def test_radio_that_does_not_listen_is_silent_until_its_first_message() -> None:
    exercise = Exercise(Agreement(), SimulationAddress(1, 11))
    radios = Radios(exercise, KEYS)
    radios.open([SENSOR], NEAR, listening=False)
    radios.receive(exercise.receive([], now=NOW), now=NOW)
    assert exercise.flush(now=NOW) == []
    radios.receive(exercise.receive([], now=NOW + 5), now=NOW + 5)
    radios.send(SENSOR, CENTRE, Ping(), time=TIME)
    assert [type(b) for b in bodies(exercise.flush(now=NOW + 5))] == [
        Transmitter,
        Signal,
    ]


def test_transmitter_comes_again_before_the_first_messages() -> None:
    sensor = Terminal(SENSOR, NEAR)
    each = [
        len(of(Transmitter, sensor.says(Ping(), CENTRE, NOW + n / 100)))
        for n in range(5)
    ]
    assert each == [2, 1, 1, 0, 0]  # on the air, transmitting, again, again, no more


def test_closed_radio_says_so_once_and_is_gone() -> None:
    centre = Terminal(CENTRE, GROUND)
    centre.take([])
    centre.exercise.flush(now=NOW)
    centre.radios.close(centre.rows)
    last = of(Transmitter, centre.exercise.flush(now=NOW))
    assert [t.state for t in last] == [TransmitState.OFF]
    for step in range(50):
        centre.take([], NOW + step)
    assert of(Transmitter, centre.exercise.flush(now=NOW + 50)) == []
    with pytest.raises(ValueError, match="1:15:1 has no radio"):
        centre.radios.send(CENTRE, SENSOR, Ping(), time=TIME)
    centre.radios.open([CENTRE], GROUND)


def test_moved_radio_tells_its_new_place_at_the_heartbeat_only() -> None:
    centre = Terminal(CENTRE, GROUND)
    centre.take([])
    centre.exercise.flush(now=NOW)
    centre.radios.move(centre.rows, GROUND + 1e6)
    centre.take([], NOW + 0.1)
    assert of(Transmitter, centre.exercise.flush(now=NOW + 0.1)) == []
    centre.take([], NOW + 2.0)
    (told,) = of(Transmitter, centre.exercise.flush(now=NOW + 2.0))
    assert told.antenna_location == Location(7_378_137.0, 1e6, 1e6)


def test_receiver_says_whom_it_hears_and_how_loud() -> None:
    sensor, relay, centre = Terminal(SENSOR, NEAR), Relay(), Terminal(CENTRE, GROUND)
    centre.take(relay.passes_on(sensor.says(STATUS, CENTRE)))
    (told,) = of(Receiver, centre.exercise.flush(now=NOW))
    assert (told.state, told.transmitter_id, told.transmitter_radio) == (2, RELAY, 1)
    # ITU-R P.525 over 521.863 km at 20.7 GHz, 80 dBm radiated.
    loss = 32.44 + 20 * np.log10(20_700) + 20 * np.log10(521.863)
    assert told.received_power == pytest.approx(80 - loss, abs=0.02)
    later = []
    for step in range(1, 31):
        centre.take([], NOW + step)
        later += of(Receiver, centre.exercise.flush(now=NOW + step))
    assert later[-1].state == 1 and later[-1].transmitter_id == EntityId(0, 0, 0)
    assert 5 <= len(later) <= 7


def test_receiver_that_never_heard_anything_says_nothing() -> None:
    centre = Terminal(CENTRE, GROUND)
    for step in range(30):
        centre.take([], NOW + step)
    assert of(Receiver, centre.exercise.flush(now=NOW + 30)) == []


def test_message_for_another_is_not_for_us() -> None:
    sensor, relay, centre = Terminal(SENSOR, NEAR), Relay(), Terminal(CENTRE, GROUND)
    for destination in (EntityId(1, 15, 2), EntityId(1, 16, 1), EntityId(2, 15, 1)):
        assert centre.take(relay.passes_on(sensor.says(STATUS, destination))) == []
    assert counted(centre) == {"misaddressed": 3}


def test_relay_behind_the_earth_is_not_heard() -> None:
    sensor, relay, centre = (
        Terminal(SENSOR, -NEAR),
        Relay(-NEAR),
        Terminal(CENTRE, GROUND),
    )
    assert centre.take(relay.passes_on(sensor.says(STATUS, CENTRE))) == []
    assert counted(centre) == {"out_of_sight": 1}


def test_signal_without_its_transmitter_is_not_heard() -> None:
    sensor, relay, centre = Terminal(SENSOR, NEAR), Relay(), Terminal(CENTRE, GROUND)
    down = relay.passes_on(sensor.says(STATUS, CENTRE))
    (signal,) = of(Signal, down)
    alone = [encode_pdu(signal, exercise=1, timestamp=1)]
    assert centre.take(alone) == []
    assert counted(centre) == {"unheard": 1}
    centre.take(down)
    silent = NOW + 2.4 * 2.0 + 0.1
    assert centre.take(alone, silent) == []
    assert counted(centre) == {"unheard": 2, "opened": 1}


def test_replay_is_dropped() -> None:
    sensor, relay, centre = Terminal(SENSOR, NEAR), Relay(), Terminal(CENTRE, GROUND)
    down = relay.passes_on(sensor.says(STATUS, CENTRE))
    assert len(centre.take(down)) == 1
    assert centre.take(down, NOW + 1) == []
    assert centre.take(down + down, NOW + 2) == []
    assert counted(centre) == {"opened": 1, "replayed": 3}


def test_replay_to_a_receiver_that_forgot_everything_is_dropped() -> None:
    sensor, relay = Terminal(SENSOR, NEAR), Relay()
    down = relay.passes_on(sensor.says(STATUS, CENTRE))
    started_again = Terminal(CENTRE, GROUND)
    assert started_again.take(down, NOW + 121) == []
    assert counted(started_again) == {"stale": 1}


def test_killed_sender_that_starts_again_is_heard_and_its_past_is_not() -> None:
    relay, centre = Relay(), Terminal(CENTRE, GROUND)
    before = Terminal(SENSOR, NEAR)
    past = [
        relay.passes_on(before.says(STATUS, CENTRE, NOW + n / 50), NOW + n / 50)
        for n in range(50)
    ]
    heard = [centre.take(down, NOW + 1) for down in past]
    assert all(len(messages) == 1 for messages in heard)
    again = Terminal(SENSOR, NEAR)
    down = relay.passes_on(again.says(STATUS, CENTRE, NOW + 1.1), NOW + 1.1)
    assert len(centre.take(down, NOW + 1.1)) == 1
    for old in past:
        assert centre.take(old, NOW + 1.2) == []
    assert counted(centre) == {"opened": 51, "replayed": 50}


def test_sequences_never_repeat_within_a_step() -> None:
    sensor = Terminal(SENSOR, NEAR)
    sensor.take([])
    for _ in range(100):
        sensor.radios.send(SENSOR, CENTRE, Ping(), time=TIME)
    sent = of(Signal, sensor.exercise.flush(now=NOW))
    sequences = [envelope_of(signal.data).sequence for signal in sent]
    assert len(set(sequences)) == 100
    assert sequences[0] == NOW * 1e6


def test_wrong_key_is_dropped() -> None:
    stranger, relay = Terminal(SENSOR, NEAR, FORGED), Relay()
    centre = Terminal(CENTRE, GROUND)
    assert centre.take(relay.passes_on(stranger.says(STATUS, CENTRE))) == []
    other = Terminal(SENSOR, NEAR, Keyring({6: bytes(32)}, 6))
    assert centre.take(relay.passes_on(other.says(STATUS, CENTRE))) == []
    assert counted(centre) == {"bad_tag": 1, "no_key": 1}


def test_tampering_with_any_octet_is_dropped() -> None:
    sensor, relay, centre = Terminal(SENSOR, NEAR), Relay(), Terminal(CENTRE, GROUND)
    announced, signal = bodies(relay.passes_on(sensor.says(STATUS, CENTRE)))[-2:]
    assert isinstance(announced, Transmitter) and isinstance(signal, Signal)
    for at in range(len(signal.data)):
        changed = bytearray(signal.data)
        changed[at] ^= 0x40
        forged = Signal(
            RELAY, 1, signal.encoding_scheme, sample_rate=1, data=bytes(changed)
        )
        octets = [
            encode_pdu(body, exercise=1, timestamp=1) for body in (announced, forged)
        ]
        assert centre.take(octets) == []
    # Four octets of protocol: somebody else's message, nothing of ours to count.
    assert centre.radios.counters.total() == len(signal.data) - 4
    assert not centre.radios.counters["opened"]


def test_broken_message_under_a_right_seal_is_malformed() -> None:
    relay, centre = Relay(), Terminal(CENTRE, GROUND)
    announced = of(
        Transmitter, relay.passes_on(Terminal(SENSOR, NEAR).says(STATUS, CENTRE))
    )
    envelope = Envelope(SENSOR, CENTRE, int(NOW * 1e6), 5, TIME)
    data = KEYS.seal(envelope, b"\x00\x04broken")
    forged = Signal(RELAY, 1, 2 << 14, data=data)
    octets = [encode_pdu(b, exercise=1, timestamp=1) for b in (announced[0], forged)]
    assert centre.take(octets) == []
    assert counted(centre) == {"malformed": 1}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.binary(max_size=300), st.booleans(), st.integers(0, 3))
def test_any_data_in_a_signal_is_survived(
    data: bytes, ours: bool, encoding_class: int
) -> None:
    centre, relay = Terminal(CENTRE, GROUND), Relay()
    announced = Transmitter(
        RELAY, 1, state=2, frequency=20_700_000_000, antenna_location=Location(7e6)
    )
    content = (b"DOME" if ours else b"") + data
    signal = Signal(RELAY, 1, encoding_class << 14, data=content)
    octets = [encode_pdu(b, exercise=1, timestamp=1) for b in (announced, signal)]
    assert centre.take(octets) == []
    assert relay.passes_on(octets) == []


@pytest.mark.parametrize("file", ["dis_SignalPdu.bin", "dis7_SignalPdu.bin"])
def test_recorded_signals_of_others_disturb_nobody(shared: Path, file: str) -> None:
    octets = bytearray((shared / "data" / "pdus" / file).read_bytes())
    octets[1] = 1  # into our exercise
    centre = Terminal(CENTRE, GROUND)
    assert centre.take([bytes(octets)]) == []
    assert counted(centre) == {}


def test_wrong_calls_are_told() -> None:
    centre = Terminal(CENTRE, GROUND)
    with pytest.raises(ValueError, match="a step begins with receive"):
        centre.radios.send(CENTRE, SENSOR, Ping(), time=TIME)
    with pytest.raises(ValueError, match="1:15:1 has a radio already"):
        centre.radios.open([CENTRE], GROUND)
    look = Measurement(0.0, 1, Location(), Vector(), Vector(), 0.0)
    centre.take([])
    with pytest.raises(EncodeError, match="Signal"):
        report = SensorReport(SENSOR, 1, (look,) * 20)
        centre.radios.send(CENTRE, SENSOR, report, time=TIME)


def test_poor_network_delivers_each_message_at_most_once() -> None:
    """20 % loss, duplication and reordering on every link."""
    network = LoopbackNetwork()
    rng = np.random.default_rng(4)
    members = [Terminal(SENSOR, NEAR), Relay(), Terminal(CENTRE, GROUND)]
    buses = [
        LossyBus(
            network.join(("127.0.0.1", 3001 + n)),
            rng,
            loss=0.2,
            duplication=0.2,
            reordering=0.2,
            jitter=0.05,
        )
        for n in range(3)
    ]
    sensor, relay, centre = members
    assert isinstance(sensor, Terminal) and isinstance(centre, Terminal)
    assert isinstance(relay, Relay)
    got = []
    for step in range(1200):
        now = NOW + step / 20
        heard = [[d.octets for d in bus.receive(now=now)] for bus in buses]
        sensor.take(heard[0], now)
        if step < 1000:
            order = OrderStatus(step, SENSOR, 2, TIME)
            sensor.radios.send(SENSOR, CENTRE, order, time=TIME)
        buses[0].send(sensor.exercise.flush(now=now), now=now)
        buses[1].send(relay.passes_on(heard[1], now), now=now)
        got += [delivered.message.order for delivered in centre.take(heard[2], now)]
        buses[2].send(centre.exercise.flush(now=now), now=now)
    assert len(got) == len(set(got))
    # Two lossy ways each delivers 0.8; a Transmitter lost now and then costs more.
    assert 0.55 < len(got) / 1000 <= 0.66
    assert centre.radios.counters["replayed"] > 0
