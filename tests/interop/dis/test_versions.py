"""Which protocol version knows what, and what becomes of the rest."""

import re
import struct
from pathlib import Path
from typing import Any

import pytest

from interop.dis import (
    ALL_BODIES,
    BODIES,
    HEADER_SIZE,
    IFF,
    NAMES,
    Attribute,
    EntityId,
    EntityState,
    Header,
    Opaque,
    Pdu,
    Receiver,
    StartResumeR,
    body_of,
    decode_pdu,
    encode_pdu,
    family_of,
    index,
    name_of,
    pdu_columns,
    pdu_type_of,
    since_of,
    until_of,
)
from interop.errors import DecodeError, EncodeError
from interop.wire import minimum_size

RECEIVER = bytes.fromhex("07011b04 00000000 00240000") + bytes(24)


def header(version: int, pdu_type: int, family: int, length: int) -> bytes:
    return struct.pack(">BBBBIHBB", version, 1, pdu_type, family, 0, length, 0, 0)


@pytest.fixture(scope="module")
def told(shared: Path) -> dict[int, tuple[str, int, int]]:
    """Name, family and first version of the PDU types in dis-facts, section 4."""
    facts = shared / "reference" / "dis-facts.md"
    if not facts.is_file():
        pytest.skip("there is no ../shared/reference/dis-facts.md")
    row = re.compile(r"\| (\d+) \| ([^|]+?) \| (\d+) \| ([567]) \| \d+ \|")
    found = map(row.match, facts.read_text().splitlines())
    return {int(m[1]): (m[2], int(m[3]), int(m[4])) for m in found if m}


def test_names_families_and_versions_are_the_standards(
    told: dict[int, tuple[str, int, int]],
) -> None:
    assert len(told) == 72
    for body_type in ALL_BODIES:
        number = pdu_type_of(body_type)
        first = min(v for v in (5, 6, 7) if body_of(number, v))
        assert (NAMES[number], family_of(body_type), first) == told[number]


def test_a_body_knows_its_versions() -> None:
    assert (since_of(EntityState), until_of(EntityState)) == (5, 7)
    assert (since_of(Attribute), until_of(Attribute)) == (7, 7)
    assert name_of(StartResumeR) == "Start/Resume-R"
    assert body_of(72, 7) is Attribute
    assert body_of(72, 6) is None
    assert body_of(1, 8) is None
    for ask in (since_of, until_of, name_of):
        with pytest.raises(TypeError):
            ask(EntityId)


@pytest.mark.parametrize("version", [5, 6, 7])
def test_a_pdu_is_read_in_its_version_and_kept(version: int) -> None:
    octets = bytes([version]) + RECEIVER[1:]
    assert type(decode_pdu(octets).body) is Receiver
    assert decode_pdu(octets).encode() == octets
    assert len(index([octets]).rows_of(Receiver)) == 1


@pytest.mark.parametrize("version", [0, 4, 8, 255])
def test_the_layout_of_another_version_is_not_guessed(version: int) -> None:
    octets = bytes([version]) + RECEIVER[1:]
    with pytest.raises(DecodeError, match=f"{version}, read are 5, 6 or 7") as told:
        decode_pdu(octets)
    assert (told.value.field, told.value.offset) == ("header.version", 0)
    (wrong,) = index([octets]).malformed
    assert str(wrong.error) == str(told.value)


@pytest.mark.parametrize("body_type", BODIES.values(), ids=lambda body: body.__name__)
def test_a_type_is_refused_in_versions_before_it(body_type: type) -> None:
    number, size = pdu_type_of(body_type), HEADER_SIZE + minimum_size(body_type)
    before = [v for v in (5, 6) if body_of(number, v) is None]
    for version in before:
        octets = header(version, number, family_of(body_type), size)
        octets = b"pad" + octets + bytes(size - HEADER_SIZE)
        with pytest.raises(DecodeError, match=NAMES[number]) as told:
            decode_pdu(octets, 3)
        assert (told.value.field, told.value.offset) == ("header.version", 3)
        assert index([octets[3:]]).malformed


def test_a_type_that_nobody_knows_passes_in_any_version() -> None:
    for version in range(256):
        octets = header(version, 200, 77, 17) + b"hello"
        assert decode_pdu(octets).body == Opaque(b"hello")
        assert decode_pdu(octets).encode() == octets
        assert len(index([octets])) == 1


def test_only_versions_6_and_7_are_written() -> None:
    receiver: dict[str, Any] = {"exercise": 1, "timestamp": 0}
    for version in (6, 7):
        octets = encode_pdu(Receiver(EntityId(0, 0, 0)), version=version, **receiver)
        assert octets == bytes([version]) + RECEIVER[1:]
    for version in (0, 5, 8, 300):
        with pytest.raises(EncodeError, match=rf"header\.version: {version}, must be"):
            encode_pdu(Receiver(EntityId(0, 0, 0)), version=version, **receiver)
        with pytest.raises(EncodeError, match="version"):
            pdu_columns(EntityState, 1, exercise=1, version=version)


def test_a_type_is_not_written_in_a_version_before_it() -> None:
    body = Attribute(body_of_address())
    with pytest.raises(EncodeError, match=r"header\.version: 6, Attribute"):
        encode_pdu(body, exercise=1, timestamp=0, version=6)
    with pytest.raises(EncodeError, match=r"header\.version: 6, Attribute"):
        Pdu(Header(6, 1, 72, 1), body).encode()
    with pytest.raises(EncodeError, match=r"header\.version: 5"):
        Pdu(Header(5, 1, 28, 6), IFF(EntityId(1, 2, 3))).encode()


def body_of_address() -> Any:
    return decode_pdu(header(7, 72, 1, 32) + bytes(20)).body.originating
