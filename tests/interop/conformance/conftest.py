"""Traffic for the rules: packets made of bodies, and what a checker says of them."""

from collections.abc import Callable, Iterable

import pytest

from interop.capture import Packet
from interop.conformance import RULES, Checker, Entry, Profile
from interop.dis import encode_pdu, to_timestamp

START = 1_800_000_000.0  #: s; when the packets begin
HOST, NETWORK = ("10.0.0.1", 3000), ("10.255.255.255", 3000)


class Judged:
    """What a checker says; entries by rule and federate."""

    def __init__(self, packets: Iterable[Packet], profile: Profile) -> None:
        self.checker = Checker(profile)
        for packet in packets:
            self.checker.take([packet])
        self.ledger = self.checker.close()

    def entry(self, code: str, federate: str = "1:2") -> Entry:
        """What is known of one rule and one federate."""
        names = [
            self.ledger.federates.name(n) for n in range(len(self.ledger.federates))
        ]
        return self.ledger.entry(names.index(federate), RULES[code])


def packet(
    time: float, *bodies: object, source: tuple[str, int] = HOST, version: int = 7
) -> Packet:
    """Return a datagram of these bodies, sent so many seconds after the start."""
    now = START + time
    octets = b"".join(
        (
            body
            if isinstance(body, bytes)
            else encode_pdu(
                body, exercise=1, timestamp=to_timestamp(now), version=version
            )
        )
        for body in bodies
    )
    return Packet(now, source, NETWORK, octets)


@pytest.fixture
def judge() -> Callable[..., Judged]:
    """Judge packets, by the limits of a profile."""
    return lambda *packets, profile=Profile(): Judged(packets, profile)


@pytest.fixture
def sent() -> Callable[..., Packet]:
    """Make a packet of bodies or octets."""
    return packet
