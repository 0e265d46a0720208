"""Defects of the peers that reach the wire, each caught by a rule of ``dome check``.

They are those of dis-facts, section 15, that the released versions still have. The
default tests have the others too, laid out by hand.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from interop.capture import Packet
from interop.conformance import Checker, Profile
from interop.dis import BODIES, family_of

from .driver import Driver
from .findings import LENGTH
from .toolchain import start

_ADDRESS = ("127.0.0.1", 3000)
_START = 1.8e9  #: s, when the PDU is received


@dataclass(frozen=True, slots=True)
class Defect:
    """What a peer gets wrong in a PDU that it makes, and the rule that it breaks."""

    peer: str
    pdu_type: int
    rule: str
    what: str
    values: str = "random 1"  #: and the seed, as the driver takes them
    #: whether type, family and length are set as a user of the peer has to
    finished: bool = False


_QUERY = "a Record Query-R of 42 octets"
_DAMAGE = "12 stray octets before the entity that is damaged"
_EVENT = "an event type of 2 octets"
_RECEIVER = "a Receiver without its radio, of 28 octets"
_IN_OCTETS = "a data length in octets"
DEFECTS = (
    Defect("opendis", 1, "H2", "type, family and length left 0"),
    Defect("opendis", 26, "R5", "data without padding", finished=True),
    Defect("opendis", 27, "H3", _RECEIVER, finished=True),
    Defect("opendis", 61, "H3", _EVENT, finished=True),
    Defect("opendis", 69, "H3", _DAMAGE, finished=True),
    Defect("npm", 1, "H2", "a length left 0"),
    Defect("npm", 26, "R5", _IN_OCTETS, "random 2"),
    Defect("npm", 31, "R5", _IN_OCTETS, "random 2"),
    Defect("npm", 27, "H3", _RECEIVER),
    Defect("npm", 61, "H3", _EVENT),
    Defect("npm", 63, "H3", f"{_QUERY}, as type 63"),
    Defect("npm", 69, "H3", _DAMAGE),
    Defect("java", 61, "H3", _EVENT),
    Defect("java", 65, "H3", _QUERY),
    Defect("java", 69, "H3", _DAMAGE),
)


def missed(peers: Iterable[str]) -> Iterator[str]:
    """Ask the peers that are there, and tell of each defect that no rule catches."""
    for peer in peers:
        some = [one for one in DEFECTS if one.peer == peer]
        if not some:
            continue
        with start(peer) as driver:
            for one in some:
                told = _told(driver, one)
                if one.rule not in told:
                    found = ", ".join(sorted(told)) or "nothing"
                    yield (
                        f"{peer} type {one.pdu_type}, {one.what}: {found}"
                        f" is told, and not {one.rule}"
                    )


def _told(driver: Driver, defect: Defect) -> set[str]:
    """Return the rules that a PDU of the peer breaks, or its own words."""
    answer = driver.ask(f"make {defect.pdu_type} {defect.values}")
    if answer.kind != "ok":
        return {answer.text}
    octets = bytearray.fromhex(answer.text)
    if defect.finished:
        octets[2] = defect.pdu_type
        octets[3] = family_of(BODIES[defect.pdu_type])
        octets[LENGTH] = len(octets).to_bytes(2, "big")
    return broken(bytes(octets))


def broken(octets: bytes) -> set[str]:
    """Return the rules that a datagram breaks."""
    checker = Checker(Profile())
    checker.take([Packet(_START, _ADDRESS, _ADDRESS, octets)])
    return {rule.code for _, rule, entry in checker.close().rows() if entry.failed}
