import struct

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interop.datagrams import Datagrams
from interop.dis import (
    HEADER_SIZE,
    Batch,
    EntityId,
    EntityState,
    Fire,
    Header,
    Location,
    Opaque,
    Pdu,
    PduIndex,
    Receiver,
    Signal,
    bundle,
    bundle_columns,
    decode_pdu,
    encode_pdu,
    index,
    pdu_columns,
    pdu_dtype,
    split,
)
from interop.errors import DecodeError, EncodeError
from interop.wire import fixed_size


def state(entity: int, parts: int = 0) -> bytes:
    """An Entity State, with zeros for parts: articulated parts."""
    body = EntityState(
        EntityId(1, 2, entity), location=Location(entity * 1e3, 2.0, 3.0)
    )
    octets = bytearray(encode_pdu(body, exercise=1, timestamp=entity))
    octets[19] = parts
    octets += bytes(16 * parts)
    octets[8:10] = struct.pack(">H", len(octets))
    return bytes(octets)


STATES = [state(n) for n in range(1, 24)]
OTHERS = [
    encode_pdu(Fire(EntityId(1, 2, 3)), exercise=1, timestamp=0),
    encode_pdu(Signal(EntityId(1, 2, 3), data=b"hello"), exercise=2, timestamp=0),
    encode_pdu(Receiver(EntityId(1, 2, 3)), exercise=1, timestamp=0),
    Pdu(Header(7, 1, 99, 8), Opaque(b"abc")).encode(),
    Pdu(Header(7, 1, 200, 129), Opaque()).encode(),
    state(99, 2),
]
any_pdus = st.lists(st.sampled_from(STATES + OTHERS), min_size=1, max_size=12)


@given(pdus=st.lists(st.sampled_from(STATES + OTHERS), max_size=60))
def test_bundles_come_apart_again(pdus: list[bytes]) -> None:
    datagrams = bundle(pdus)
    assert all(0 < len(one) <= 1400 for one in datagrams)
    apart = [bytes(one) for datagram in datagrams for one in split(datagram)]
    assert apart == pdus
    for one, after in zip(datagrams, datagrams[1:], strict=False):
        assert len(one) + len(split(after)[0]) > 1400


def test_a_pdu_above_the_ceiling_is_refused() -> None:
    with pytest.raises(EncodeError, match="144"):
        bundle([STATES[0]], max_size=143)
    with pytest.raises(EncodeError, match="144"):
        bundle_columns(pdu_columns(EntityState, 1, exercise=1), max_size=143)


@settings(deadline=None)
@given(datagrams=st.lists(any_pdus, max_size=8), times=st.sampled_from([1, 5]))
def test_an_index_finds_what_splitting_finds(
    datagrams: list[list[bytes]], times: int
) -> None:
    datagrams = datagrams * times
    found = index([b"".join(pdus) for pdus in datagrams])
    wanted = [(n, pdu) for n, pdus in enumerate(datagrams) for pdu in pdus]
    assert not found.malformed
    assert found.datagram.tolist() == [n for n, _ in wanted]
    assert [found.pdu(row).encode() for row in range(len(found))] == [
        pdu for _, pdu in wanted
    ]
    assert found.pdu_type.tolist() == [pdu[2] for _, pdu in wanted]
    assert found.exercise.tolist() == [pdu[1] for _, pdu in wanted]
    assert found.length.tolist() == [len(pdu) for _, pdu in wanted]
    rows = found.rows_of(EntityState)
    columns = found.columns(EntityState, rows)
    for row, column in zip(rows.tolist(), columns, strict=True):
        body = found.pdu(row).body
        assert tuple(column["entity_id"]) == (1, 2, body.entity_id.entity)
        assert column["location"][0] == body.location.x
        assert column["parameters"] == len(body.parameters)


BROKEN = {
    "cut": (STATES[0][:100], "header.length"),
    "no header": (STATES[0][:7], "header.timestamp"),
    "empty": (b"", "header.version"),
    "length below a header": (
        STATES[0][:8] + b"\0\x0b" + STATES[0][10:],
        "header.length",
    ),
    "family": (STATES[0][:3] + b"\x02" + STATES[0][4:], "header.family"),
    "count above length": (STATES[0][:19] + b"\x01" + STATES[0][20:], "parameters[0]"),
    "count below length": (
        state(1, 1)[:19] + b"\0" + state(1, 1)[20:],
        "header.length",
    ),
    "shorter than its type": (
        STATES[0][:8] + b"\0\x50" + STATES[0][10:80],
        "orientation.phi",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_pdu_spoils_only_the_rest_of_its_datagram(name: str) -> None:
    octets, field = BROKEN[name]
    good = STATES[1] + STATES[2]
    datagrams = [good, good + octets, good]
    if not octets:
        datagrams[1] = octets
    found = index(datagrams)
    (malformed,) = found.malformed
    assert malformed.datagram == 1
    assert malformed.error.field.startswith(field)
    assert malformed.error.offset >= len(datagrams[1]) - len(octets)
    assert len(found) == 4 + 2 * bool(octets)
    with pytest.raises(DecodeError) as told:
        for one in split(datagrams[1]):
            decode_pdu(one)
    assert told.value.reason == malformed.error.reason


def test_nothing_is_found_in_no_datagrams() -> None:
    found = index([])
    assert len(found) == 0
    assert found.columns(EntityState, found.rows_of(EntityState)).shape == (0,)


@given(datagrams=st.lists(st.binary(max_size=80), max_size=6))
def test_garbage_is_listed_or_found(datagrams: list[bytes]) -> None:
    found = index(datagrams)
    many = index(datagrams * 5)
    assert many.offset.tolist() == [
        offset + time * len(found.octets)
        for time in range(5)
        for offset in found.offset.tolist()
    ]
    assert sorted(str(one.error) for one in many.malformed) == sorted(
        str(one.error) for one in found.malformed for _ in range(5)
    )
    broken = {one.datagram for one in found.malformed}
    for number, octets in enumerate(datagrams):
        told = int(found.length[found.datagram == number].sum())
        assert number in broken or told == len(octets) > 0
    assert all(0 <= one.error.offset <= 80 for one in found.malformed)


def test_columns_leave_as_scalars_do() -> None:
    columns = pdu_columns(EntityState, 20, exercise=5, timestamp=77)
    columns["body"]["entity_id"] = np.arange(60).reshape(20, 3)
    columns["body"]["location"] = np.arange(60.0).reshape(20, 3)
    columns["body"]["marking"]["text"] = b"AMTI"
    datagrams = bundle_columns(columns)
    assert [len(one) for one in datagrams] == [9 * 144, 9 * 144, 2 * 144]
    pdus = [decode_pdu(one) for datagram in datagrams for one in split(datagram)]
    assert [pdu.body.entity_id.entity for pdu in pdus] == list(range(2, 60, 3))
    again = [encode_pdu(pdu.body, exercise=5, timestamp=77) for pdu in pdus]
    assert b"".join(again) == b"".join(datagrams)


def test_a_pdus_dtype_is_header_and_body() -> None:
    dtype = pdu_dtype(EntityState)
    assert dtype.itemsize == HEADER_SIZE + fixed_size(EntityState) == 144
    assert dtype.names == ("header", "body")
    columns = np.frombuffer(b"".join(STATES), dtype)
    assert columns["header"]["length"].tolist() == [144] * len(STATES)
    assert columns["body"]["location"][:, 0].tolist() == [n * 1e3 for n in range(1, 24)]


def test_what_many_ask_of_a_batch_is_worked_out_once() -> None:
    batch = Batch(bundle(STATES))
    asked = []

    def count(found: PduIndex) -> int:
        asked.append(found)
        return len(found)

    assert [index(batch).once(count) for _ in range(3)] == [len(STATES)] * 3
    assert asked == [index(batch)]
    assert index(batch).pdu(3) is index(batch).pdu(3)


@given(octets=st.binary(max_size=60))
def test_a_batch_is_read_as_its_datagrams_are(octets: bytes) -> None:
    datagrams = [*bundle(STATES + OTHERS), octets, STATES[0] + octets]
    alone, shared = index(datagrams), index(Batch(datagrams))
    assert shared.octets == alone.octets
    assert shared.offset.tolist() == alone.offset.tolist()
    assert list(map(str, shared.malformed)) == list(map(str, alone.malformed))


@given(datagrams=st.lists(any_pdus, max_size=20), seed=st.integers(0, 99))
def test_datagrams_may_stand_anywhere_in_the_octets(
    datagrams: list[list[bytes]], seed: int
) -> None:
    rng = np.random.default_rng(seed)
    wanted = [b"".join(pdus) for pdus in datagrams]
    octets, starts = b"", np.zeros(len(wanted), np.int64)
    for number in rng.permutation(len(wanted)).tolist():
        octets += rng.bytes(int(rng.integers(0, 20)))
        starts[number] = len(octets)
        octets += wanted[number]
    sizes = np.array(list(map(len, wanted)), np.int64)
    found, alone = index(Datagrams(octets + b"?", starts, sizes)), index(wanted)
    assert not found.malformed
    assert found.datagram.tolist() == alone.datagram.tolist()
    assert found.header.tobytes() == alone.header.tobytes()
    assert [found.pdu(row) for row in range(len(found))] == [
        alone.pdu(row) for row in range(len(alone))
    ]
