"""Who lacks the key, changes a message or says it again, moves no interceptor."""

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from federates.running import build
from fom.enums import EncodingClass, TransmitState
from interop.bus import Bus
from interop.dis import (
    EntityId,
    Location,
    Signal,
    Transmitter,
    encode_pdu,
    to_timestamp,
)
from interop.messages.antennas import RADIO_NUMBER, RADIO_TYPE, SATCOM, Band
from interop.messages.envelope import (
    ENVELOPE_SIZE,
    HEAD_SIZE,
    PROTOCOL_SIZE,
    Envelope,
    envelope_of,
)
from interop.messages.records import (
    EngagementOrder,
    TrackReport,
    decode_message,
    encode_message,
)
from interop.messages.seal import Keyring

FIRE, DIRECTED_ENERGY_FIRE, TRANSMITTER, SIGNAL = 2, 68, 25, 26
COMMAND, BATTERY = EntityId(1, 40, 1), EntityId(1, 54, 1)
GATEWAY = EntityId(1, 20, 9)  #: behind eight satellites
INTRUDER = EntityId(1, 99, 1)
PORT = Location(-5_993_000.0, -2_181_000.0, 0.0)  #: about where all stand
BAND = Band()


def shots(run: Any) -> int:
    types = run.types()
    return int(types[FIRE] + types[DIRECTED_ENERGY_FIRE])


def counters(run: Any, layer: str) -> dict[str, float]:
    status = run.federate(layer).status()
    return {k[6:]: n for k, n in status.items() if k.startswith("radio_")}


class Attacker:
    """A member of the network that says what it likes."""

    def __init__(self, run: Any) -> None:
        self.run = run
        self.bus: Bus = run.stage.network.join(("127.0.0.1", 666))

    def send(self, *octets: bytes) -> None:
        self.bus.send(list(octets), now=self.run.stage.now)

    def say(self, *bodies: object) -> None:
        now = self.run.stage.now
        stamp = to_timestamp(now)
        self.send(*(encode_pdu(b, exercise=1, timestamp=stamp) for b in bodies))

    def on_air(self, frequency: int, entity: EntityId = INTRUDER) -> Transmitter:
        return Transmitter(
            entity,
            RADIO_NUMBER,
            RADIO_TYPE,
            TransmitState.ON_TRANSMITTING,
            antenna_location=PORT,
            frequency=frequency,
            bandwidth=BAND.bandwidth,
            power=BAND.power,
            modulation=SATCOM,
            crypto_system=BAND.crypto_system,
            crypto_key=1,
        )

    def signal(self, data: bytes, entity: EntityId = INTRUDER) -> Signal:
        scheme = EncodingClass.APPLICATION_SPECIFIC << 14
        return Signal(entity, RADIO_NUMBER, scheme, 0, BAND.data_rate, data, 0)


def forged(run: Any, order: int, seal: Callable[[Envelope, bytes], bytes]) -> bytes:
    """An order that is right in all but its seal: it names command and a real track."""
    now = run.stage.now
    tracks = [m for _, m in run.messages("fusion") if isinstance(m, TrackReport)]
    track = tracks[-1].tracks[0]
    message = EngagementOrder(order, BATTERY, 1, now + 20.0, track)
    envelope = Envelope(COMMAND, BATTERY, int(now * 1e6) + order, 1, now)
    return seal(envelope, encode_message(message))


def garbage(envelope: Envelope, message: bytes) -> bytes:
    clear = Keyring({1: bytes(32)}, 1).seal(envelope, message)[:HEAD_SIZE]
    return clear + np.random.default_rng(1).bytes(len(message) + 16)


def under(ring: Keyring) -> Callable[[Envelope, bytes], bytes]:
    def seal(envelope: Envelope, message: bytes) -> bytes:
        named = dataclasses.replace(envelope, key_id=ring.sending)
        return ring.seal(named, message)

    return seal


SEALS = {
    "garbage": garbage,
    "a key of its own": under(Keyring({1: bytes(32)}, 1)),
    "a key id of its own": under(Keyring({7: bytes(range(32))}, 7)),
}


@pytest.fixture
def leaderless(skirmish: ModuleType) -> Any:
    """The skirmish without command, at a moment when there is a track to shoot at."""
    run = skirmish.begin(skirmish.cast(absent=frozenset({"command"})))
    while not any(isinstance(m, TrackReport) for _, m in run.messages("fusion")):
        run.step()
        assert run.stage.now < run.stage.federates[0].assignment.epoch + 30
    return run


def ways(attacker: Attacker) -> Iterator[tuple[str, Callable[[bytes], None]]]:
    """How an intruder may bring a message to the battery."""

    def by_milnet(data: bytes) -> None:
        uplink = attacker.on_air(BAND.uplink_frequency)
        attacker.say(uplink, attacker.signal(data))

    def as_relay(data: bytes) -> None:
        downlink = attacker.on_air(BAND.downlink_frequency)
        attacker.say(downlink, attacker.signal(data))

    def in_the_gateway_s_name(data: bytes) -> None:
        attacker.say(attacker.signal(data, GATEWAY))

    yield "through MILNET", by_milnet
    yield "as a relay of its own", as_relay
    yield "in the name of a relay", in_the_gateway_s_name


def test_nobody_fires_on_a_forged_order(leaderless: Any) -> None:
    run = leaderless
    attacker = Attacker(run)
    order = 0
    for _, send in ways(attacker):
        for seal in SEALS.values():
            order += 1
            send(forged(run, order, seal))
            for _ in range(4):
                run.step()
    assert shots(run) == 0
    heard = counters(run, "battery")
    assert heard["bad_tag"] == 6
    assert heard["no_key"] == 3
    assert "opened" not in heard
    # The same orders from one who has the key are obeyed, so the rest was right.
    for number, (_, send) in enumerate(ways(attacker), 1):
        send(
            forged(run, 100 + number, under(run.federate("fusion").assignment.keyring))
        )
        for _ in range(6):
            run.step()
        assert counters(run, "battery")["opened"] == number
    assert shots(run) >= 1


class TwoFaced(Keyring):
    """Opens what others sealed, and seals under a key that they do not have."""

    def __init__(self, opening: Keyring, sealing: Keyring) -> None:
        key_id = sealing.sending
        super().__init__({key_id: sealing._keys[key_id]}, key_id)
        self._opening = opening

    @property
    def ids(self) -> list[int]:
        return self._opening.ids

    def open(self, envelope: Envelope, data: bytes) -> bytes:
        return self._opening.open(envelope, data)


@pytest.mark.parametrize(
    ("ring", "reason"),
    [
        (Keyring({1: bytes(32)}, 1), "bad_tag"),
        (Keyring({2: bytes(range(32))}, 2), "no_key"),
    ],
)
@pytest.mark.parametrize(
    ("layer", "listener"), [("radars", "fusion"), ("command", "battery")]
)
def test_nothing_is_believed_of_a_layer_with_another_key(
    skirmish: ModuleType, layer: str, listener: str, ring: Keyring, reason: str
) -> None:
    casting = skirmish.cast(skirmish.scenario(duration=25.0))
    run = skirmish.begin(casting)
    names = [federate.name for federate in run.stage.federates]
    two_faced = TwoFaced(casting.keyring, ring)
    other = build(dataclasses.replace(casting, keyring=two_faced), layer)
    run.stage.federates[names.index(layer)] = other
    run.play()
    heard = counters(run, listener)
    sent = counters(run, layer)["sent"]  # the last may be under way at the end
    assert 3 < sent - 1 <= heard[reason] <= sent
    assert "opened" not in heard
    assert shots(run) == 0


@pytest.fixture(scope="module")
def orders(skirmish: ModuleType, engagement: Any) -> list[Any]:
    """Signals that carry orders of the undisturbed run: of command, and of relays."""
    found = []
    for sent in engagement.sent:
        if sent.type == SIGNAL:
            data = skirmish.signal_data(sent.octets)
            envelope = envelope_of(data)
            message = decode_message(skirmish.KEYRING.open(envelope, data))
            if isinstance(message, EngagementOrder):
                found.append(sent)
    assert {sent.layer for sent in found} == {"command", "milnet"}
    return found


def test_an_order_that_comes_again_fires_no_second_shot(
    skirmish: ModuleType, engagement: Any, orders: list[Any]
) -> None:
    assert shots(engagement) == 1
    first = min(sent.now for sent in orders)
    played = skirmish.scenario()
    # Messages are taken for current for 24 tolerances: 12 s.
    short = dataclasses.replace(played.agreement, timestamp_tolerance=0.5)
    run = skirmish.begin(skirmish.cast(dataclasses.replace(played, agreement=short)))
    attacker = Attacker(run)
    octets = [sent.octets for sent in orders if sent.now < first + 5.0]

    def each(sent: list[Any]) -> None:
        if run.stage.now in (first + 5.0, first + 20.0):
            attacker.send(*octets)

    run.play(each)
    heard = counters(run, "battery")
    assert heard["replayed"] == len(octets) >= 2
    assert heard["stale"] == len(octets)
    assert shots(run) == 1


#: what is changed of an order on its way, by octet of the Signal's data: why it falls
ENVELOPE = PROTOCOL_SIZE
CHANGES = {
    "protocol": (0, None),
    "source": (ENVELOPE + 5, "bad_tag"),
    "addressee, another application": (ENVELOPE + 9, None),
    "addressee, no entity of it": (ENVELOPE + 10, "misaddressed"),
    "addressee, another weapon": (ENVELOPE + 11, "bad_tag"),
    "sequence": (ENVELOPE + 19, "bad_tag"),
    "sequence, of another day": (ENVELOPE + 13, "stale"),
    "key id": (ENVELOPE + 21, "no_key"),
    "time": (ENVELOPE + 29, "bad_tag"),
    "priority": (ENVELOPE + 30, "bad_tag"),
    "format": (ENVELOPE + 31, "malformed"),
    "nonce": (ENVELOPE + ENVELOPE_SIZE, "bad_tag"),
    "message": (HEAD_SIZE, "bad_tag"),
    "tag": (-1, "bad_tag"),
}


def test_a_changed_bit_of_an_order_is_its_end(leaderless: Any) -> None:
    run = leaderless
    attacker = Attacker(run)
    attacker.say(attacker.on_air(BAND.downlink_frequency))
    run.step()
    right = under(run.federate("fusion").assignment.keyring)
    before: Counter[str] = Counter()
    for number, (what, (octet, reason)) in enumerate(CHANGES.items(), 1):
        data = bytearray(forged(run, number, right))
        data[octet] ^= 3
        radio = attacker.on_air(BAND.downlink_frequency)
        attacker.say(radio, attacker.signal(bytes(data)))
        run.step()
        run.step()
        now = Counter(counters(run, "battery"))
        others = {"misaddressed", "sent"} - {reason}
        found = {k for k in now if now[k] > before[k]} - others
        assert found == ({reason} if reason else set()), what
        before = now
    assert shots(run) == 0
    attacker.say(attacker.signal(forged(run, 100, right)))
    for _ in range(6):
        run.step()
    assert counters(run, "battery")["opened"] == 1
    assert shots(run) == 1
