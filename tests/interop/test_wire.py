"""Declared records, against octets written by hand with `struct`."""

import pickle
import struct
import traceback
from dataclasses import field
from typing import Annotated, Any, ClassVar

import pytest

from interop.errors import DecodeError, EncodeError
from interop.wire import (
    F32,
    F64,
    I8,
    I16,
    I32,
    I64,
    U8,
    U16,
    U32,
    U64,
    Constant,
    Count,
    Following,
    Follows,
    Length,
    Padding,
    Product,
    Raw,
    Rest,
    Select,
    Size,
    Spare,
    Trailing,
    Trailing16,
    Trailing32,
    decode,
    encode,
    fixed_size,
    layout_of,
    minimum_size,
    record,
)


@record
class Pair:
    first: U16
    second: U16 = 0


@record
class Train:
    engine: U8
    cars: Annotated[tuple[Pair, ...], Rest()] = ()


@record
class Table:
    size: U16 = 0
    count: U16 = 0
    rows: Annotated[bytes, Product("size", "count")] = b""
    fill: Annotated[bytes, Padding(4)] = b""


@record
class Numbers:
    a: U8 = 0
    b: I8 = 0
    c: U16 = 0
    d: I16 = 0
    e: U32 = 0
    f: I32 = 0
    g: U64 = 0
    h: I64 = 0
    i: F32 = 0.0
    j: F64 = 0.0
    k: Annotated[bytes, Raw(3)] = bytes(3)


@record
class Lists:
    before: U8
    pairs: Trailing[Pair] = ()
    numbers: Trailing16[F32] = ()
    inner: Pair = Pair(1, 2)
    last: Trailing32[U8] = ()


@record
class Red:
    _tag: ClassVar[Annotated[int, Constant("B", 1)]]
    shade: U8 = 0


@record
class Blue:
    _tag: ClassVar[Annotated[int, Constant("B", 2)]]
    _length: ClassVar[Annotated[int, Size("B", unit=4)]]
    padding: U8 = field(default=0, kw_only=True)
    shade: U8 = 0
    more: Trailing[Pair] = ()
    fill: Annotated[bytes, Padding(4)] = b""


@record
class Other:
    tag: U8
    _length: ClassVar[Annotated[int, Size("H", multiple=4)]]
    data: Annotated[bytes, Rest()] = b"\0"


@record
class Colours:
    colours: Trailing[Red | Blue | Other] = ()


@record
class Text:
    _count: ClassVar[Annotated[int, Length("H", unit=1, of="bits")]]
    words: Annotated[bytes, Length("B", multiple=2)] = b""
    kind: U8 = 0
    body: Annotated[
        Pair | bytes, Length("B", multiple=4), Select("kind", ((7, Pair),))
    ] = b""
    bits: Annotated[bytes, Follows()] = b""
    spare: Annotated[int, Spare("bits")] = 0


@record
class Tail:
    count: U8
    pairs: Trailing[Pair] = ()


@record
class Nested:
    head: Pair
    tail: Tail
    after: U8 = 9


def test_numbers_are_big_endian() -> None:
    value = Numbers(1, -2, 3, -4, 5, -6, 7, -8, 0.5, 0.1, b"xyz")
    octets = struct.pack(">BbHhIiQqfd3s", 1, -2, 3, -4, 5, -6, 7, -8, 0.5, 0.1, b"xyz")
    assert encode(value) == octets
    assert decode(Numbers, octets) == value
    assert fixed_size(Numbers) == len(octets)


def test_lists_follow_the_last_field_in_their_order() -> None:
    value = Lists(5, (Pair(10, 11),), (0.5, 1.5), Pair(3, 4), (7, 8, 9))
    octets = struct.pack(">BBHHHI", 5, 1, 2, 3, 4, 3)
    octets += struct.pack(">HH", 10, 11) + struct.pack(">ff", 0.5, 1.5) + b"\7\x08\x09"
    assert encode(value) == octets
    assert decode(Lists, octets) == value
    assert minimum_size(Lists) == 12


def test_alternatives_are_told_apart_by_their_first_field() -> None:
    value = Colours((Red(9), Blue(8, (Pair(1, 2),)), Other(3, b"a"), Blue(7)))
    octets = b"\4" + b"\1\x09" + b"\2\3\0\x08\1" + b"\0\1\0\2" + bytes(3)
    octets += b"\3\0\4a" + b"\2\2\0\7\0" + bytes(3)
    assert encode(value) == octets
    assert decode(Colours, octets) == value


def test_padding_that_is_not_zero_is_kept() -> None:
    octets = b"\2\2\0\7\0" + b"abc"
    assert decode(Blue, octets) == Blue(7, fill=b"abc")
    assert encode(Blue(7, fill=b"abc")) == octets
    with pytest.raises(EncodeError, match="fill: 2 octets, must be 3 or none"):
        encode(Blue(7, fill=b"ab"))


def test_a_length_in_bits_leaves_spare_ones() -> None:
    value = Text(b"ab", 0, b"", b"xyz", 5)
    octets = struct.pack(">HBBB", 19, 2, 0, 0) + b"ab" + b"xyz"
    assert encode(value) == octets
    assert decode(Text, octets) == value
    for data, spare in ((b"", 1), (b"a", 8), (b"a", -1)):
        with pytest.raises(EncodeError, match="spare"):
            encode(Text(bits=data, spare=spare))


def test_items_go_on_to_the_end() -> None:
    value = Train(7, (Pair(1, 2), Pair(3, 4)))
    octets = b"\7\0\1\0\2\0\3\0\4"
    assert encode(value) == octets
    assert decode(Train, octets) == value
    assert decode(Train, b"\7") == Train(7)
    with pytest.raises(DecodeError, match=r"cars\[1\]\.second at byte 7"):
        decode(Train, octets[:8])
    empty = {"__annotations__": {}}
    nothing = record(type("Nothing", (), empty))
    hints = {"all": Annotated[tuple[nothing, ...], Rest()]}  # type: ignore[valid-type]
    with pytest.raises(TypeError, match="how many"):
        record(type("Endless", (), {"__annotations__": hints}))


def test_octets_are_as_many_as_two_fields_say() -> None:
    value = Table(5, 3, b"\xab\xce")
    assert encode(value) == b"\0\5\0\3\xab\xce\0\0"
    assert decode(Table, encode(value)) == value
    assert decode(Table, encode(Table(8, 0))) == Table(8, 0)
    with pytest.raises(EncodeError, match="rows: 1 octets, must be 2: 3 of 5 bits"):
        encode(Table(5, 3, b"x"))
    with pytest.raises(DecodeError, match="rows at byte 4: truncated, 1 of 2"):
        decode(Table, b"\0\5\0\3\xab")


def test_octets_are_a_record_where_a_field_says_so() -> None:
    octets = struct.pack(">HBBB", 0, 0, 7, 4) + struct.pack(">HH", 1, 2)
    assert decode(Text, octets) == Text(kind=7, body=Pair(1, 2))
    assert encode(Text(kind=7, body=Pair(1, 2))) == octets
    unknown = octets[:3] + b"\x08" + octets[4:]
    assert decode(Text, unknown) == Text(kind=8, body=b"\0\1\0\2")
    longer = octets[:4] + b"\x08" + octets[5:] + bytes(4)
    assert decode(Text, longer) == Text(kind=7, body=b"\0\1\0\2" + bytes(4))
    with pytest.raises(EncodeError, match="Pair does not go with kind = 8"):
        encode(Text(kind=8, body=Pair(1, 2)))


def test_a_nested_record_may_be_of_any_size() -> None:
    value = Nested(Pair(1, 2), Tail(3, (Pair(4, 5),)), 6)
    octets = struct.pack(">HHBBBHH", 1, 2, 6, 3, 1, 4, 5)
    assert encode(value) == octets
    assert decode(Nested, octets) == value
    assert minimum_size(Nested) == 7


REFUSED: list[tuple[Any, str]] = [
    (Pair(65536), "first: 65536"),
    (Pair(-1), "first: -1"),
    (Pair(1, 2.5), "second: 2.5"),  # type: ignore[arg-type]
    (Pair("1"), "first: '1'"),  # type: ignore[arg-type]
    (Numbers(b=128), "b: 128"),
    (Numbers(i=1e39), "i: 1e[+]39"),
    (Numbers(k=b"four"), "k: 4 octets, must be 3"),
    (Numbers(k=b"ab"), "k: 2 octets, must be 3"),
    (Lists(0, (Pair(0),) * 256), "pairs: 256 octets or items"),
    (Lists(0, (Pair(0), Pair(0, 70000))), r"pairs\[1\]\.second: 70000"),
    (Lists(0, (), (0.0, 1e39)), r"numbers\[1\]: 1e[+]39"),
    (Lists(0, inner=Pair(0, -7)), r"inner\.second: -7"),
    (Lists(0, (Tail(1),)), r"pairs\[0\]: a Tail"),  # type: ignore[arg-type]
    (Colours((Other(3, b"ab"),)), r"colours\[0\]\.length: 5 octets, no multiple of 4"),
    (Text(b"abc"), "words: 3 octets, no multiple of 2"),
    (Text(b"ab" * 128), "words: 256"),
    (Nested(Pair(0), Tail(1, (Pair(-1),))), r"tail\.pairs\[0\]\.first: -1"),
]


@pytest.mark.parametrize(("value", "told"), REFUSED)
def test_what_does_not_fit_is_named(value: Any, told: str) -> None:
    with pytest.raises(EncodeError, match=told):
        encode(value)


BROKEN: list[tuple[type, bytes, str, int]] = [
    (Pair, b"\0\1\0", "second", 2),
    (Pair, b"\0\1\0\2\3", "Pair", 4),
    (Lists, b"\1\1\0\0" + bytes(8) + b"\0\1", "pairs[0].second", 14),
    (Lists, b"\1\0\0\2" + bytes(8) + bytes(5), "numbers[1]", 16),
    (Colours, b"\1\2\1\0\0\0", "colours[0].length", 2),
    (Colours, b"\1\2\3\0\0\0\0\0\0", "colours[0].length", 2),
    (Colours, b"\1\2\3\0\0\0\0\0\0\0\0\0\0", "colours[0].length", 2),
    (Colours, b"\1\3\0\5a", "colours[0].length", 2),
    (Colours, b"\1\3\0\6abc", "colours[0].length", 2),
    (Colours, b"\1\3\0\0", "colours[0].length", 2),
    (Colours, b"\1", "colours[0].tag", 1),
    (Red, b"\2\0", "tag", 0),
    (Text, b"\0\0\3\0\0abc", "words", 2),
    (Text, b"\0\0\4\0\0ab", "words", 2),
    (Text, b"\0\x09\0\0\0a", "count", 0),
    (Nested, b"\0\0\0\0\0\0\1", "tail.pairs[0].first", 7),
    (Blue, b"\2\2\0\0\0ab", "length", 1),
]


@pytest.mark.parametrize(("cls", "octets", "name", "offset"), BROKEN)
def test_what_is_broken_is_placed(
    cls: type, octets: bytes, name: str, offset: int
) -> None:
    with pytest.raises(DecodeError) as told:
        decode(cls, octets)
    assert (told.value.field, told.value.offset) == (name, offset)
    with pytest.raises(DecodeError) as told:
        decode(cls, b"***" + octets, 3)
    assert (told.value.field, told.value.offset) == (name, offset + 3)


@pytest.mark.parametrize("offset", [-1, 5])
def test_an_offset_outside_is_told(offset: int) -> None:
    with pytest.raises(DecodeError):
        decode(Pair, bytes(4), offset)


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_any_octets_will_do(kind: type) -> None:
    octets = kind(b"\0\0\2\0\0ab")
    assert decode(Text, octets) == Text(b"ab")


def test_a_record_is_a_value() -> None:
    one = Lists(5, (Pair(10, 11),))
    assert one == Lists(5, (Pair(10, 11),)) != Lists(5)
    assert len({one, Lists(5, (Pair(10, 11),)), Lists(5)}) == 2
    assert pickle.loads(pickle.dumps(one)) == one
    assert not hasattr(one, "__dict__")


@pytest.mark.parametrize("call", [encode, fixed_size, layout_of])
def test_what_is_no_record_is_a_wrong_call(call: Any) -> None:
    with pytest.raises(TypeError):
        call(5 if call is encode else int)
    with pytest.raises(TypeError):
        decode(int, b"")


def test_a_wrong_kind_of_value_is_a_wrong_call() -> None:
    with pytest.raises(TypeError):
        encode(Other(1, 5))  # type: ignore[arg-type]


def test_the_generated_code_shows_in_a_traceback() -> None:
    try:
        encode(Lists(1, 5))  # type: ignore[arg-type]
    except TypeError:
        assert "t_pairs = e0(value.pairs)" in traceback.format_exc()


def test_a_declaration_without_meaning_is_refused() -> None:
    with pytest.raises(TypeError, match=r"Plain\.number"):

        @record
        class Plain:
            number: int

    with pytest.raises(TypeError, match="no items follows"):

        @record
        class Uncounted:
            _count: ClassVar[Annotated[int, Count("B", of="items")]]

    with pytest.raises(TypeError, match="items has neither count nor length"):

        @record
        class Endless:
            items: Following[Pair] = ()

    with pytest.raises(TypeError, match="neither a scalar nor a record"):

        @record
        class Wrong:
            items: Trailing[str] = ()

    with pytest.raises(TypeError, match="tagged"):

        @record
        class Ambiguous:
            items: Trailing[Pair | Tail] = ()
