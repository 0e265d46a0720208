"""A whole exercise in a second: the scenario beside this file, played in lock step."""

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from federates.base import Federate
from federates.running import Casting, LockStep
from federates.running.lockstep import Wrap
from federates.scenario import Scenario, read_scenario
from interop.bus import Datagram
from interop.dis import Signal, decode_pdu, split
from interop.messages.envelope import (
    ENVELOPE_SIZE,
    PROTOCOL_SIZE,
    Envelope,
    envelope_of,
    is_ours,
)
from interop.messages.hearing import SIGNAL_HEAD
from interop.messages.records import decode_message
from interop.messages.seal import Keyring

ROOT = Path(__file__).resolve().parents[2]
SKIRMISH = Path(__file__).with_name("skirmish.toml")
FIRST_RAID = ROOT / "scenarios" / "first_raid.toml"
KEYRING = Keyring({1: bytes(range(32))}, 1)

#: Steps beyond its length in which a run has to gather, stop and take everybody out.
ALLOWANCE = 120


@dataclass
class Sent:
    """A PDU as it was on the network."""

    now: float
    layer: str  #: who sent it
    octets: bytes

    @property
    def type(self) -> int:
        return self.octets[2]

    @property
    def body(self) -> Any:
        return decode_pdu(self.octets).body


@dataclass
class Run:
    """A run that can be stepped, and all that federates sent in it."""

    stage: LockStep
    sent: list[Sent] = field(default_factory=list)
    sizes: set[int] = field(default_factory=set)  #: octets, of datagrams

    def __post_init__(self) -> None:
        self._layers = {a: name for name, a in self.stage.addresses.items()}

    def federate(self, name: str) -> Federate[Any]:
        return next(f for f in self.stage.federates if f.name == name)

    def step(self) -> list[Sent]:
        """Step everybody once; what was sent."""
        before = len(self.sent)
        self.stage.step(self._hear)
        return self.sent[before:]

    def play(self, each: Callable[[list[Sent]], object] = lambda sent: None) -> None:
        """To the end, which has to come; ``each`` gets what each step sent."""
        head = self.stage.federates[0].assignment
        limit = head.epoch + head.duration + ALLOWANCE * 0.5
        while not self.stage.done:
            assert self.stage.now < limit, {
                f.name: f.state for f in self.stage.federates if not f.done
            }
            each(self.step())

    def types(self, layer: str | None = None) -> Counter[int]:
        return Counter(s.type for s in self.sent if layer in (None, s.layer))

    def messages(self, layer: str) -> Iterator[tuple[Envelope, Any]]:
        """What the terminals of a layer said, opened: envelopes and messages."""
        for sent in self.sent:
            if sent.type == 26 and sent.layer == layer:
                data = signal_data(sent.octets)
                envelope = envelope_of(data)
                yield envelope, decode_message(KEYRING.open(envelope, data))

    def _hear(self, now: float, datagrams: Sequence[Datagram]) -> None:
        for datagram in datagrams:
            layer = self._layers.get(datagram.source)
            if layer is not None:
                self.sizes.add(len(datagram.octets))
                for pdu in split(datagram.octets):
                    self.sent.append(Sent(now, layer, bytes(pdu)))


def scenario(path: Path = SKIRMISH, *, duration: float = 45.0) -> Scenario:
    """The skirmish, or another scenario, of ``duration`` simulated seconds."""
    whole = read_scenario(path)
    head = dataclasses.replace(whole.head, duration=duration)
    return dataclasses.replace(whole, head=head)


def cast(played: Scenario | None = None, **more: Any) -> Casting:
    more = {"keyring": KEYRING, "seed": 1, **more}
    return Casting(scenario=played or scenario(), **more)


def begin(casting: Casting | None = None, wrap: Wrap = lambda bus, name: bus) -> Run:
    return Run(LockStep(casting or cast(), wrap=wrap))


def played(casting: Casting | None = None, wrap: Wrap = lambda bus, name: bus) -> Run:
    """A run that is over."""
    run = begin(casting, wrap)
    run.play()
    return run


def signal_data(octets: bytes) -> bytes:
    """The data of a Signal PDU that carries a message of ours."""
    body = decode_pdu(octets).body
    assert isinstance(body, Signal) and is_ours(body.data)
    return body.data


def without_seal(sent: Sent) -> bytes:
    """A PDU without what a key determines: nonce, sealed octets and tag."""
    if sent.type != 26:
        return sent.octets
    return sent.octets[: SIGNAL_HEAD + PROTOCOL_SIZE + ENVELOPE_SIZE]
