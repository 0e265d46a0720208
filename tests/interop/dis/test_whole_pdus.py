"""Header and body read and written at once, and one by one: the same comes out."""

import random
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from interop.dis import BODIES, decode_pdu, encode_pdu
from interop.dis import pdu as module
from interop.errors import DecodeError
from interop.wire import encode

Values = Callable[[type], SearchStrategy[Any]]


def told(decoder: Callable[..., Any], octets: bytes, offset: int) -> object:
    """Return what comes out, an error as its text; NaN as such."""
    try:
        return repr(decoder(octets, offset))
    except DecodeError as error:
        return str(error)


def mutants(octets: bytes, rng: random.Random) -> list[tuple[bytes, int]]:
    """Return octets that are damaged, or stand elsewhere, with their offsets."""
    found = [(octets, 0), (octets, -1), (octets, -len(octets)), (octets, len(octets))]
    found += [(b"abc" + octets + b"more", 3), (octets, 1), (octets * 2, len(octets))]
    found += [(octets[:size], 0) for size in (0, 2, 3, 11, 12, len(octets) - 1)]
    for place in [*range(12), *(rng.randrange(len(octets)) for _ in range(40))]:
        damaged = bytearray(octets)
        damaged[place] = rng.choice((0, 1, 255, damaged[place] ^ 1 << rng.randrange(8)))
        found.append((bytes(damaged), 0))
        found.append((bytes(damaged) + octets, 0))
    return found


@pytest.mark.parametrize("body_type", BODIES.values(), ids=lambda body: body.__name__)
@settings(
    max_examples=8,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_whole_and_in_parts_are_alike(
    body_type: type, values_of: Values, data: st.DataObject
) -> None:
    body = data.draw(values_of(body_type))
    octets = encode_pdu(body, exercise=3, timestamp=5)
    assert octets[12:] == encode(body)
    assert module._quick[octets[2]](octets, 0) is not None
    for damaged, offset in mutants(octets, random.Random(len(octets))):
        in_parts = told(module._decode_in_parts, damaged, offset)
        assert told(decode_pdu, damaged, offset) == in_parts
