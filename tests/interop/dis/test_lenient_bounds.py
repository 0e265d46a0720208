"""The lenient decoder leaves alone what is right, and bears whatever comes in."""

import random
import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from interop.dis import ALL_BODIES, WRITTEN, body_of, encode_pdu, pdu_type_of
from interop.dis.lenient import Lenient, decode_lenient, decode_lenient_bundle
from interop.dis.pdu import decode_pdu
from interop.errors import DecodeError, EncodeError

Values = Callable[[type], SearchStrategy[Any]]

quick = settings(
    max_examples=15,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
every_body = pytest.mark.parametrize(
    "body_type", ALL_BODIES, ids=lambda body: body.__name__
)


def octets_of(body: object) -> bytes:
    """A PDU with this body, in the oldest version that knows all of it."""
    for version in WRITTEN:
        try:
            return encode_pdu(body, exercise=1, timestamp=7, version=version)
        except EncodeError:
            continue
    raise AssertionError("no version has this body")


@every_body
@quick
@given(data=st.data())
def test_what_the_strict_decoder_accepts_is_never_touched(
    body_type: type, values_of: Values, data: st.DataObject
) -> None:
    octets = octets_of(data.draw(values_of(body_type)))
    for after in (b"", b"\xff" * 20, octets):
        found = decode_lenient(octets + after)
        assert found == Lenient(decode_pdu(octets), len(octets), ())
        assert body_of(pdu_type_of(body_type), found.pdu.header.version) is not None
    first, second = decode_lenient_bundle(octets * 2)
    assert first.pdu == second.pdu == decode_pdu(octets)
    assert first.forgiven == second.forgiven == ()


@every_body
@settings(quick, max_examples=3)
@given(data=st.data())
def test_a_mutant_is_read_and_reported_or_refused(
    body_type: type, values_of: Values, data: st.DataObject
) -> None:
    octets = octets_of(data.draw(values_of(body_type)))
    generator = random.Random(len(octets))
    for _ in range(20):
        mutant = bytearray(octets)
        for _ in range(generator.choice((1, 1, 2, 8))):
            mutant[generator.randrange(len(mutant))] = generator.randrange(256)
        if generator.random() < 0.3:
            del mutant[generator.randrange(len(mutant)) :]
        try:
            found = decode_lenient(bytes(mutant))
        except DecodeError:
            continue
        assert 0 < found.end <= len(mutant)
        for one in found.forgiven:
            assert 0 <= one.offset <= len(mutant)
        try:
            strict = decode_pdu(bytes(mutant))
        except DecodeError:
            assert found.forgiven
        else:
            assert repr(strict) == repr(found.pdu)
            assert found.forgiven == ()


@given(octets=st.binary(max_size=300))
@settings(quick, max_examples=200)
def test_garbage_is_read_and_reported_or_refused(octets: bytes) -> None:
    for decode in (decode_lenient, decode_lenient_bundle):
        try:
            decode(octets)
        except DecodeError as error:
            assert 0 <= error.offset <= len(octets)


@pytest.mark.parametrize("pdu_type", [1, 19, 23, 25, 26, 28, 29, 33, 69, 72])
@pytest.mark.parametrize("fill", [b"\0", b"\1", b"\xff", b"\7\1\x1b\4"])
def test_the_largest_nonsense_is_soon_refused(pdu_type: int, fill: bytes) -> None:
    """Seconds of CPU, with much to spare for a slow machine."""
    octets = (bytes([9, 1, pdu_type, 77]) + bytes(4) + b"\xff\xff\0\0" + fill * 8192)[
        :8192
    ]
    start = time.process_time()
    try:
        decode_lenient(octets)
    except DecodeError:
        pass
    assert time.process_time() - start < 1.0
