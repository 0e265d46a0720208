"""Pages of PDUs, whatever is in them."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject, SearchStrategy

from interop.cli.printed import head, page
from interop.dis import (
    ALL_BODIES,
    HEADER_SIZE,
    Header,
    Pdu,
    decode_pdu,
    family_of,
    pdu_type_of,
    until_of,
)
from interop.errors import DecodeError
from interop.wire import encode


@pytest.mark.parametrize("body_type", ALL_BODIES, ids=lambda body: body.__name__)
@settings(max_examples=8)
@given(data=st.data(), status=st.integers(0, 255))
def test_every_pdu_has_a_page(
    body_type: type,
    values_of: Callable[[type], SearchStrategy[Any]],
    data: DataObject,
    status: int,
) -> None:
    body = data.draw(values_of(body_type))
    number, family = pdu_type_of(body_type), family_of(body_type)
    header = Header(until_of(body_type), 1, number, family, status=status)
    octets = Pdu(header, body).encode()
    pdu = decode_pdu(octets)
    assert head(pdu).endswith(f"{len(octets)} octets" if not status else "")
    lines = page(pdu, octets, offsets=True)
    ends = [int(line[:5]) + int(line[5:10]) for line in lines if line[:5].strip()]
    assert max(ends) == len(octets)
    assert all(line.isprintable() for line in page(pdu, octets, offsets=False))


@pytest.mark.parametrize("body_type", ALL_BODIES, ids=lambda body: body.__name__)
@pytest.mark.parametrize("octet", [0x7F, 0xFF])
def test_extreme_values_have_a_page(body_type: type, octet: int) -> None:
    """All bits set are NaN, times beyond the calendar and places beyond the sky."""
    number, family = pdu_type_of(body_type), family_of(body_type)
    for size in range(0, 256):
        header = Header(until_of(body_type), 1, number, family, length=12 + size)
        octets = encode(header) + bytes([octet]) * size
        assert len(octets) == HEADER_SIZE + size
        try:
            pdu = decode_pdu(octets)
        except DecodeError:
            continue
        assert page(pdu, octets, offsets=True)
