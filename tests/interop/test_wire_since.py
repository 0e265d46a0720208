"""Fields that an older version of the standard does not know."""

from typing import Annotated, ClassVar

import pytest

from interop.wire import (
    U8,
    U16,
    Constant,
    Raw,
    Since,
    Trailing,
    record,
    since_of_fields,
    unknown_before,
)
from interop.wire.outline import outline


@record
class Old:
    _tag: ClassVar[Annotated[int, Constant("B", 1)]]
    value: U8 = 0


@record
class New:
    _tag: ClassVar[Annotated[int, Constant("B", 2), Since(7)]]
    value: U8 = 0


@record
class Other:
    tag: U8
    value: U8 = 0


@record
class Inner:
    number: Annotated[U8, Since(6)] = 0
    octets: Annotated[bytes, Raw(2), Since(7)] = bytes(2)


@record
class Outer:
    inner: Inner = Inner()
    items: Trailing[Old | New | Other] = ()
    numbers: Annotated[Trailing[U16], Since(7)] = ()


def test_what_is_zero_or_empty_is_known_to_every_version() -> None:
    empty = Outer(items=(Old(3), Other(4, 5)))
    assert [unknown_before(empty, v) for v in (5, 6, 7)] == [None] * 3


@pytest.mark.parametrize(
    ("value", "paths"),
    [
        (Outer(Inner(1)), ["inner.number", None]),
        (Outer(Inner(0, b"\0\1")), ["inner.octets", "inner.octets"]),
        (Outer(items=(Old(), New())), ["items[1]", "items[1]"]),
        (Outer(numbers=(0,)), ["numbers", "numbers"]),
        (Outer(Inner(1), (New(),), (1,)), ["inner.number", "items[0]"]),
    ],
)
def test_the_first_unknown_field_is_named(
    value: Outer, paths: list[str | None]
) -> None:
    assert [unknown_before(value, version) for version in (5, 6)] == paths
    assert unknown_before(value, 7) is None


def test_first_versions_can_be_asked_for() -> None:
    assert since_of_fields(Inner) == {"number": 6, "octets": 7}
    assert since_of_fields(New) == {"_tag": 7}
    assert since_of_fields(Other) == {}
    with pytest.raises(TypeError):
        since_of_fields(int)


def test_the_outline_of_a_record_says_it() -> None:
    told = {entry.name: entry.meaning for entry in outline(Outer)}
    assert told["numbers"].endswith("since version 7")
    assert "since" not in told["items"]
    assert {e.name: e.meaning for e in outline(Inner)}["number"] == "since version 6"
    assert "since version 7" in outline(New)[0].meaning
