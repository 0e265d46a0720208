"""Every body both ways: values, octets, truncation and mutation."""

import math
import random
import struct
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from interop.dis import (
    BODIES,
    Opaque,
    Pdu,
    decode_pdu,
    encode_pdu,
    family_of,
    pdu_type_of,
)
from interop.errors import DecodeError, EncodeError
from interop.wire import Padding, Rest, decode, encode, layout_of
from interop.wire.items import goes_to_the_end
from interop.wire.layout import Field

Values = Callable[[type], SearchStrategy[Any]]

quick = settings(
    max_examples=30,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
every_body = pytest.mark.parametrize(
    "body_type", BODIES.values(), ids=lambda body: body.__name__
)


@every_body
@quick
@given(data=st.data())
def test_a_value_comes_back_equal(
    body_type: type, values_of: Values, data: st.DataObject
) -> None:
    body = data.draw(values_of(body_type))
    octets = encode_pdu(body, exercise=3, timestamp=0xDEADBEEF, status=8)
    pdu = decode_pdu(octets)
    assert pdu.body == body
    assert hash(pdu.body) == hash(body)
    assert pdu.encode() == octets
    assert pdu.header.pdu_type == pdu_type_of(body_type)
    assert pdu.header.family == family_of(body_type)
    assert pdu.header.length == len(octets) == struct.unpack(">H", octets[8:10])[0]
    assert (pdu.header.exercise, pdu.header.timestamp) == (3, 0xDEADBEEF)


def may_be_another(part: Field) -> bool:
    """Whether octets that end sooner or later may be those of another value."""
    if isinstance(part.mark, Padding):
        return part.mark.optional
    if part.is_tuple and (part.select or any(map(goes_to_the_end, part.records))):
        return True
    return isinstance(part.mark, Rest)


@every_body
@settings(quick, max_examples=5)
@given(data=st.data())
def test_every_wrong_end_is_told(
    body_type: type, values_of: Values, data: st.DataObject
) -> None:
    octets = encode(data.draw(values_of(body_type)))
    longer = octets + b"\0"
    for size in (*range(len(octets)), len(longer)):
        try:
            other = decode(body_type, longer[:size])
        except DecodeError as error:
            assert 0 <= error.offset <= size
            assert error.field
        else:
            assert any(may_be_another(part) for part in layout_of(body_type).parts)
            assert encode(other) == longer[:size]


@every_body
@settings(quick, max_examples=5)
@given(data=st.data())
def test_a_mutant_is_a_message_or_told(
    body_type: type, values_of: Values, data: st.DataObject
) -> None:
    octets = encode_pdu(data.draw(values_of(body_type)), exercise=1, timestamp=0)
    generator = random.Random(len(octets))
    for _ in range(60):
        mutant = bytearray(octets)
        for _ in range(generator.choice((1, 1, 2, 8))):
            place = generator.randrange(len(mutant))
            mutant[place] = generator.choice(
                (0, 1, 0x7F, 0xFF, generator.randrange(256))
            )
        if generator.random() < 0.3:
            del mutant[generator.randrange(len(mutant)) :]
        check_mutant(bytes(mutant))


def check_mutant(octets: bytes) -> None:
    """What decodes encodes to what it was made of; a NaN may have become quiet."""
    try:
        pdu = decode_pdu(octets)
    except DecodeError:
        return
    again = pdu.encode()
    if again != octets[: pdu.header.length]:
        assert "nan" in repr(pdu)
        assert len(again) == pdu.header.length


@given(octets=st.binary(max_size=300))
@settings(quick, max_examples=300)
def test_garbage_is_a_message_or_told(octets: bytes) -> None:
    try:
        pdu = decode_pdu(octets)
    except DecodeError as error:
        assert 0 <= error.offset <= len(octets)
    else:
        assert isinstance(pdu.body, Opaque) or type(pdu.body) in BODIES.values()


@pytest.mark.parametrize("pdu_type", sorted(set(range(256)) - set(BODIES)))
def test_other_types_pass_through(pdu_type: int) -> None:
    octets = struct.pack(">BBBBIHBB", 6, 9, pdu_type, 77, 12345, 17, 3, 4) + b"hello"
    pdu = decode_pdu(octets)
    assert pdu.body == Opaque(b"hello")
    assert pdu.encode() == octets


def test_not_a_number_travels() -> None:
    octets = bytearray(36)
    octets[:10] = struct.pack(">BBBBIH", 7, 1, 27, 4, 0, 36)
    octets[24:28] = struct.pack(">f", math.nan)
    pdu = decode_pdu(bytes(octets))
    assert math.isnan(pdu.body.received_power)
    assert pdu.encode() == octets


def test_a_header_that_is_not_the_bodys_is_refused() -> None:
    pdu = decode_pdu(bytes([7, 1, 27, 4]) + bytes(4) + b"\0\x24" + bytes(26))
    pdu = Pdu(
        decode_pdu(bytes([7, 1, 99, 8]) + bytes(4) + b"\0\x0c\0\0").header, pdu.body
    )
    with pytest.raises(EncodeError, match="type 99"):
        pdu.encode()
