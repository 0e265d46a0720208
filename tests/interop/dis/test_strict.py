"""The strict decoder: a PDU is one to the last octet, or it is told where not."""

import struct
from collections.abc import Iterator

import pytest

from interop.dis import (
    ALL_BODIES,
    HEADER_SIZE,
    body_of,
    decode_pdu,
    family_of,
    index,
    pdu_type_of,
    split,
    until_of,
)
from interop.errors import DecodeError
from interop.wire import layout_of, minimum_size
from interop.wire.fields import Count, Length, Size

every_body = pytest.mark.parametrize(
    "body_type", ALL_BODIES, ids=lambda body: body.__name__
)


def empty(body_type: type) -> bytearray:
    """The shortest PDU with this body: all counts and values zero."""
    size = HEADER_SIZE + minimum_size(body_type)
    octets = bytearray(size)
    octets[:4] = until_of(body_type), 1, pdu_type_of(body_type), family_of(body_type)
    octets[8:10] = struct.pack(">H", size)
    return octets


def told(octets: bytes | bytearray, offset: int = 0) -> tuple[str, int]:
    """Field and offset that the decoder names."""
    with pytest.raises(DecodeError) as error:
        decode_pdu(octets, offset)
    assert error.value.reason
    return error.value.field, error.value.offset - offset


@every_body
def test_the_shortest_pdu_is_read(body_type: type) -> None:
    octets = bytes(empty(body_type))
    assert type(decode_pdu(octets).body) is body_type
    assert decode_pdu(octets).encode() == octets


@every_body
def test_the_length_is_compared_with_the_datagram(body_type: type) -> None:
    octets = empty(body_type)
    size = len(octets)
    for wrong in (size + 1, 65535, 11, 0):
        octets[8:10] = struct.pack(">H", wrong)
        for before in (b"", b"\7" * 5):
            assert told(before + octets, len(before)) == ("header.length", 8)
        with pytest.raises(DecodeError, match=r"header\.length"):
            split(octets)
        assert index([bytes(octets)]).malformed


@every_body
def test_octets_after_the_contents_are_told(body_type: type) -> None:
    octets = empty(body_type) + b"\0\0\0"
    octets[8:10] = struct.pack(">H", len(octets))
    field, offset = told(octets)
    assert (field, offset) == ("header.length", 8) or offset >= len(octets) - 3
    with pytest.raises(DecodeError):
        split(octets + b"\0")
    (wrong,) = index([bytes(empty(body_type)) + b"\0"]).malformed
    assert wrong.error.field.startswith("header")


@every_body
def test_contents_beyond_the_length_are_told(body_type: type) -> None:
    octets = empty(body_type)
    octets[8:10] = struct.pack(">H", len(octets) - 1)
    field, offset = told(octets)
    assert field and offset <= len(octets)


@every_body
@pytest.mark.parametrize("wrong", [0, 140, 255])
def test_the_family_is_that_of_the_type(body_type: type, wrong: int) -> None:
    octets = empty(body_type)
    octets[3] = wrong
    assert told(octets) == ("header.family", 3)
    assert told(b"abc" + octets, 3) == ("header.family", 3)


@every_body
@pytest.mark.parametrize("wrong", [0, 1, 4, 8, 255])
def test_the_version_is_one_that_is_known(body_type: type, wrong: int) -> None:
    octets = empty(body_type)
    octets[0] = wrong
    assert told(octets) == ("header.version", 0)


def counts() -> Iterator[tuple[type, str, int, str]]:
    """Each count, length and size in the fixed part of a body.

    Not those of variants, whose errors are told as the declared layout has them,
    nor of a list that is octets to the end where its kind is not known.
    """
    for body_type in ALL_BODIES:
        if body_of(pdu_type_of(body_type), until_of(body_type)) is not body_type:
            continue
        chosen = {f.name for f in layout_of(body_type).fields if f.select}
        for slot in layout_of(body_type).slots:
            mark = slot.mark
            of = getattr(mark, "of", "")
            if isinstance(mark, Count) and of in chosen:
                continue
            if isinstance(mark, Count | Length | Size):
                yield body_type, slot.path, slot.offset, slot.code


@pytest.mark.parametrize(
    ("body_type", "path", "offset", "code"),
    list(counts()),
    ids=lambda value: getattr(value, "__name__", str(value)),
)
def test_a_count_is_compared_with_the_length(
    body_type: type, path: str, offset: int, code: str
) -> None:
    octets = empty(body_type)
    size = struct.calcsize(">" + code)
    at = HEADER_SIZE + offset
    octets[at : at + size] = b"\xff" * size
    field, place = told(octets)
    assert not field.startswith("header")
    assert HEADER_SIZE <= place <= len(octets)
