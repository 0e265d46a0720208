from random import Random
from typing import Annotated

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interop.errors import DecodeError
from interop.wire import (
    F32,
    U8,
    U16,
    U32,
    Length,
    Raw,
    Rest,
    Trailing,
    Trailing16,
    decode_columns,
    dtype_of,
    encode,
    encode_columns,
    record,
    sizes_of,
)


@record
class Point:
    x: F32 = 0.0
    y: F32 = 0.0


@record
class Mixed:
    number: U32
    points: Trailing[Point] = ()
    point: Point = Point()
    name: Annotated[bytes, Raw(4)] = bytes(4)
    numbers: Trailing16[U16] = ()


@record
class Free:
    number: U8
    text: Annotated[bytes, Length("H")] = b""


@record
class Open:
    number: U8
    text: Annotated[bytes, Rest()] = b""


MIXED = np.dtype(
    [
        ("number", ">u4"),
        ("points", "u1"),
        ("point", ">f4", (2,)),
        ("name", "S4"),
        ("numbers", ">u2"),
    ]
)


def test_a_dtype_has_the_fields_of_the_record() -> None:
    assert dtype_of(Mixed) == MIXED
    assert dtype_of(Point) == np.dtype((">f4", (2,)))
    assert dtype_of(Free) == np.dtype([("number", "u1"), ("text", ">u2")])
    assert dtype_of(Open) == np.dtype([("number", "u1")])


values = st.builds(
    Mixed,
    st.integers(0, 2**32 - 1),
    st.lists(st.builds(Point), max_size=3).map(tuple),
    st.builds(Point, st.floats(width=32), st.floats(width=32)),
    st.binary(min_size=4, max_size=4),
    st.lists(st.integers(0, 65535), max_size=3).map(tuple),
)


@given(
    records=st.lists(values, max_size=8),
    gap=st.integers(0, 3),
    order=st.randoms(use_true_random=False),
)
def test_columns_are_the_fixed_parts(
    records: list[Mixed], gap: int, order: Random
) -> None:
    octets = b""
    offsets = []
    for one in records:
        octets += bytes(gap)
        offsets.append(len(octets))
        octets += encode(one)
    order.shuffle(offsets)
    columns = decode_columns(Mixed, octets, offsets)
    wanted = [np.frombuffer(octets, MIXED, 1, at)[0].tobytes() for at in offsets]
    assert [one.tobytes() for one in columns] == wanted
    assert encode_columns(columns) == b"".join(wanted)
    sizes = sizes_of(Mixed, octets, offsets)
    assert sizes is not None
    ends = sorted([*offsets, len(octets) + gap])
    assert sorted(offsets) == [
        end - gap - size
        for size, end in zip(sizes[np.argsort(offsets)].tolist(), ends[1:], strict=True)
    ]


def test_equal_steps_and_unequal_ones_give_the_same() -> None:
    octets = np.arange(200, dtype=np.uint8)
    stepped = decode_columns(Mixed, octets, [3, 33, 63, 93])
    gathered = decode_columns(Mixed, octets, [93, 3, 63, 33])[[1, 3, 2, 0]]
    assert (stepped == gathered).all()
    assert stepped["number"].tolist()[0] == 0x03040506


def test_columns_are_a_copy_that_can_be_written() -> None:
    octets = np.zeros(100, dtype=np.uint8)
    for offsets in ([0, 25], [25, 0, 1]):
        columns = decode_columns(Mixed, octets, offsets)
        columns["number"] = 7
        assert not octets.any()


def test_alike_scalars_are_one_array() -> None:
    octets = np.array([1.0, 2.0, 3.0, 4.0], dtype=">f4").tobytes()
    assert decode_columns(Point, octets, [0, 8]).tolist() == [[1.0, 2.0], [3.0, 4.0]]
    assert decode_columns(Point, octets, []).shape == (0, 2)


@pytest.mark.parametrize("offsets", [[-1], [0, 1], [2]])
def test_no_room_is_told(offsets: list[int]) -> None:
    with pytest.raises(DecodeError, match="Mixed"):
        decode_columns(Mixed, bytes(19), offsets)


def test_what_counts_do_not_tell_is_not_measured() -> None:
    assert sizes_of(Free, bytes(10), [0]) is None
    assert sizes_of(Open, bytes(10), [0]) is None
