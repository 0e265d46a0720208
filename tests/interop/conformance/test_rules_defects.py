"""The known defects of libraries in the field, laid out by hand: each is caught.

They are those of dis-facts, section 15. ``tests/peers`` has the libraries themselves
make them, where they can be installed.
"""

import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from interop.capture import Packet
from interop.conformance import Checker, Profile, Severity
from interop.dis import EntityId, EntityState, Location, encode_pdu

ME, OTHER = struct.pack(">HHH", 1, 2, 3), struct.pack(">HHH", 1, 5, 6)
SIMULATION, MANAGER = struct.pack(">HHH", 1, 2, 0), struct.pack(">HHH", 1, 1, 0)
ADDRESS = ("10.0.0.1", 3000)


def pdu(
    pdu_type: int,
    family: int,
    body: bytes,
    *,
    length: int | None = None,
    exercise: int = 1,
) -> bytes:
    size = 12 + len(body) if length is None else length
    head = struct.pack(">BBBBIHBB", 7, exercise, pdu_type, family, 1, size, 0, 0)
    return head + body


def signal(bits: int, data: bytes) -> bytes:
    return ME + struct.pack(">HHHIHH", 1, 0x8000, 0, 8000, bits, 0) + data


def acoustic(length: str) -> bytes:
    """One emitter system with one beam, whose length has as many octets as told."""
    beam = struct.pack(f">{length}BxxHH4f", 6, 1, 0, 0, 0.1, 0.2, 0.3, 0.4)
    system = struct.pack(">BBxxHBB12x", 11, 1, 0, 0, 1)
    return ME + ME + struct.pack(">BxHBBBB", 0, 0, 0, 0, 0, 1) + system + beam


def query(padding: str) -> bytes:
    return (
        SIMULATION
        + MANAGER
        + struct.pack(f">IB{padding}HIII", 9, 1, 0, 0, 1, 240)  # a record of UID 66
    )


STATE = encode_pdu(
    EntityState(EntityId(1, 2, 3), 1, (), location=Location(6.39e6)),
    exercise=1,
    timestamp=1,
)
RECEIVED = struct.pack(">HHf6sH", 2, 0, -70.0, OTHER, 1)
DAMAGE = ME + bytes(4) + bytes(2)


@dataclass(frozen=True)
class Defect:
    """What a library sends, and what it should."""

    who: str
    octets: bytes
    right: bytes
    rules: frozenset[str]


def _defect(who: str, octets: bytes, right: bytes, *rules: str) -> Defect:
    return Defect(who, octets, right, frozenset(rules))


DEFECTS = [
    *(
        _defect(
            f"open-dis Java 56, C++ 10 and 84: data length in octets, type {number}",
            pdu(number, 4, signal(8, b"12345678")),
            pdu(number, 4, signal(64, b"12345678")),
            "R5",
        )
        for number in (26, 31)
    ),
    _defect(
        "dis-rs before PR 80: data without padding",
        pdu(26, 4, signal(40, b"hello")),
        pdu(26, 4, signal(40, b"hello" + bytes(3))),
        "R5",
    ),
    _defect(
        "open-dis-csharp 11: Entity State without capabilities",
        STATE[:8] + struct.pack(">H", 140) + STATE[10:140],
        STATE,
        "ES1",
    ),
    _defect(
        "open-dis-cpp 92: a length beyond the datagram",
        STATE[:8] + struct.pack(">H", 400) + STATE[10:],
        STATE,
        "H2",
    ),
    _defect(
        "open-dis-rust 87: header of 11 octets",
        STATE[:11] + STATE[12:],
        STATE,
        "H1",
    ),
    _defect(
        "open-dis-cpp, PR 69: length of an acoustic beam in 2 octets",
        pdu(29, 6, acoustic("H")),
        pdu(29, 6, acoustic("B")),
        "N4",
    ),
    _defect(
        "opendis: Receiver of 28 octets, without its radio",
        pdu(27, 4, RECEIVED),
        pdu(27, 4, ME + b"\0\1" + RECEIVED),
        "H3",
    ),
    _defect(
        "opendis: Event Report-R of 38 octets",
        pdu(61, 10, SIMULATION + MANAGER + struct.pack(">HxxxxII", 4, 0, 0)),
        pdu(61, 10, SIMULATION + MANAGER + struct.pack(">IxxxxII", 4, 0, 0)),
        "H3",
    ),
    _defect(
        "opendis: Record Query-R of 42 octets, tagged 63",
        pdu(63, 10, query("3x")),
        pdu(65, 10, query("x")),
        "H3",
    ),
    _defect(
        "opendis: 12 stray octets in an Entity Damage Status",
        pdu(69, 2, ME + ME + DAMAGE),
        pdu(69, 2, DAMAGE),
        "H3",
        "N2",  # without a record nothing tells which octets are the stray ones
    ),
    _defect(
        "opendis: header length left 0",
        STATE[:8] + bytes(2) + STATE[10:],
        STATE,
        "H2",
    ),
    _defect(
        "opendis: exercise id left 0",
        STATE[:1] + bytes(1) + STATE[2:],
        STATE,
        "H9",
    ),
    _defect(
        "opendis 1.0: type and family left 0",
        STATE[:2] + bytes(2) + STATE[4:],
        STATE,
        "H6",
    ),
]


@pytest.fixture
def broken() -> Callable[[bytes], dict[str, Any]]:
    """Which rules a datagram breaks, and the evidence; information is left out."""

    def judge(octets: bytes) -> dict[str, Any]:
        checker = Checker(Profile())
        checker.take([Packet(1.8e9, ADDRESS, ADDRESS, octets)])
        return {
            rule.code: entry.first
            for _, rule, entry in checker.close().rows()
            if entry.failed and rule.severity > Severity.INFORMATION
        }

    return judge


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.who)
def test_a_known_defect_is_caught(
    broken: Callable[[bytes], dict[str, Any]], defect: Defect
) -> None:
    told, right = broken(defect.octets), broken(defect.right)
    assert set(told) - set(right) == defect.rules
    for code in defect.rules:
        assert told[code].frame == 1 and told[code].expected
