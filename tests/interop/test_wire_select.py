"""Items chosen by a field, lists as long as told, tags further in: packed by hand."""

from typing import Annotated, ClassVar

import pytest

from interop.errors import DecodeError, EncodeError
from interop.wire import (
    U8,
    U16,
    Among,
    Constant,
    Count,
    Follows,
    Length,
    Padding,
    Select,
    Spare,
    Trailing,
    decode,
    encode,
    record,
    sizes_of,
)
from interop.wire.outline import outline
from interop.wire.places import places


@record
class Small:
    number: U8 = 0


@record
class Large:
    number: U16 = 0


@record
class Larger:
    number: U16 = 0
    more: U8 = 0


_KIND = Select("kind", ((1, Small), (2, Large), (3, Large), (3, Larger)))


@record
class Group:
    kind: U8 = 0
    _count: ClassVar[Annotated[int, Count("B", of="members")]]
    after: U8 = 0
    members: Annotated[tuple[Small | Large | Larger | bytes, ...], Follows(), _KIND] = (
        ()
    )


GROUPS = [
    (Group(1, 9, (Small(5), Small(6))), b"\1\2\x09\5\6"),
    (Group(2, 9, (Large(5), Large(6))), b"\2\2\x09\0\5\0\6"),
    (Group(3, 9, (Large(5), Large(6))), b"\3\2\x09\0\5\0\6"),
    (Group(3, 9, (Larger(5, 7), Larger(6, 8))), b"\3\2\x09\0\5\7\0\6\x08"),
    (Group(0, 9, (b"abc", b"def")), b"\0\2\x09abcdef"),
    (Group(0, 9, (b"", b"")), b"\0\2\x09"),
    (Group(1, 9), b"\1\0\x09"),
]


@pytest.mark.parametrize(("value", "octets"), GROUPS)
def test_a_field_tells_what_the_items_are(value: Group, octets: bytes) -> None:
    assert encode(value) == octets
    assert decode(Group, octets) == value
    assert sum(one.size for one in places(value, octets)) == len(octets)


@pytest.mark.parametrize(
    ("octets", "field", "offset"),
    [
        (b"\1\2\0\5", "members[1].number", 4),
        (b"\1\2\0\5\6\7", "Group", 5),
        (b"\3\2\0\0\5\7\0\6", "Group", 7),
        (b"\3\2\0\0\5\7", "members[1].number", 5),
        (b"\0\2\0abc", "members", 3),
        (b"\0\0\0a", "Group", 3),
    ],
)
def test_items_that_do_not_fit_are_told(octets: bytes, field: str, offset: int) -> None:
    with pytest.raises(DecodeError) as told:
        decode(Group, octets)
    assert (told.value.field, told.value.offset) == (field, offset)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (Group(1, 0, (Large(),)), r"members\[0\]: Large does not go with kind = 1"),
        (Group(1, 0, (b"a",)), r"members\[0\]: bytes does not go with kind = 1"),
        (Group(0, 0, (Small(),)), r"members\[0\]: Small does not go with kind = 0"),
        (Group(3, 0, (Large(), Larger())), r"members\[1\]: not of the size"),
        (Group(0, 0, (b"a", b"bc")), r"members\[1\]: not of the size"),
        (Group(1, 0, (Small(256),)), r"members\[0\]\.number: 256"),
    ],
)
def test_items_that_do_not_go_with_the_field_are_refused(
    value: Group, told: str
) -> None:
    with pytest.raises(EncodeError, match=told):
        encode(value)


@record
class Letter:
    tag: U8
    text: Annotated[bytes, Length("H", unit=1, head=4)] = b""
    spare: Annotated[int, Spare("text")] = 0
    fill: Annotated[bytes, Padding(4)] = b""


@record
class Mail:
    before: U8
    letters: Annotated[tuple[Letter, ...], Length("H")] = ()
    after: Trailing[U8] = ()


def test_a_list_is_as_long_as_told_and_a_length_may_count_its_head() -> None:
    value = Mail(1, (Letter(2, b"abc", 3), Letter(4)), (5, 6))
    octets = b"\1\0\x0c\2" + b"\2\0\x35abc\0\0" + b"\4\0\x20\0" + b"\5\6"
    assert encode(value) == octets
    assert decode(Mail, octets) == value
    assert sum(one.size for one in places(value, octets)) == len(octets)
    assert sizes_of(Mail, octets, [0]) is None
    told = {one.name: one.meaning for one in outline(Mail)}
    assert told["letters"] == "as long as told above"


@pytest.mark.parametrize(
    ("octets", "field"),
    [
        (b"\1\0\x10\0\2\0\x35abc\0\0", "letters"),
        (b"\1\0\5\0\2\0\x35abc\0\0", "letters[0].text"),
        (b"\1\0\x08\0\2\0\x10abc\0\0", "letters[0].text"),
        (b"\1\0\x09\0\2\0\x35abc\0\0\2", "letters[1].text"),
    ],
)
def test_a_wrong_length_of_a_list_is_told(octets: bytes, field: str) -> None:
    with pytest.raises(DecodeError) as told:
        decode(Mail, octets)
    assert told.value.field.startswith(field)


@record
class Ruler:
    length: U16
    _kind: ClassVar[Annotated[int, Constant("B", 0)]]
    step: U8 = 0


@record
class Scale:
    length: U16
    kind: U8
    marks: Trailing[U8] = ()


@record
class Axes:
    unit: Annotated[U8, Among((1, 10))] = 10
    axes: Trailing[Ruler | Scale] = ()


def test_alternatives_may_have_their_tag_further_in() -> None:
    value = Axes(1, (Ruler(7, 2), Scale(8, 1, (3, 4)), Scale(9, 200)))
    octets = b"\1\3" + b"\0\7\0\2" + b"\0\x08\1\2\3\4" + b"\0\x09\xc8\0"
    assert encode(value) == octets
    assert decode(Axes, octets) == value
    for size in range(len(octets)):
        with pytest.raises(DecodeError):
            decode(Axes, octets[:size])


def test_a_value_is_among_those_that_there_are() -> None:
    with pytest.raises(DecodeError) as told:
        decode(Axes, b"\2\0")
    assert (told.value.field, told.value.offset) == ("unit", 0)
    assert told.value.reason == "2, must be 1 or 10"
    with pytest.raises(EncodeError, match="unit: 11, must be 1 or 10"):
        encode(Axes(11))


def test_records_that_are_tagged_in_different_places_are_refused() -> None:
    @record
    class Early:
        _kind: ClassVar[Annotated[int, Constant("B", 5)]]
        length: U16 = 0

    with pytest.raises(TypeError, match="tagged alike"):

        @record
        class Mixed:
            axes: Trailing[Ruler | Early | Scale] = ()
