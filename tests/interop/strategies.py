"""Hypothesis strategies for the values of a record, derived from its declaration."""

import struct
import types
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from interop.dis import ALL_BODIES, VERSION, until_of
from interop.wire import (
    Constant,
    Each,
    Follows,
    Layout,
    Length,
    Padding,
    Product,
    Raw,
    Rest,
    Size,
    Spare,
    Total,
    layout_of,
    since_of_fields,
)
from interop.wire.fields import Scalar
from interop.wire.items import goes_to_the_end
from interop.wire.layout import Field, is_record, tag_of

MOST_ITEMS = 3
MOST_OCTETS = 40
MOST_FACTOR = 17  #: bits of a record, and records
MOST_ADDEND = 2  #: items that one of several numbers tells


@cache
def scalars(code: str) -> SearchStrategy[Any]:
    """All numbers of a `struct` code, NaN excepted, which equals nothing."""
    bits = struct.calcsize(">" + code) * 8
    if code in "fd":
        return st.floats(width=bits, allow_nan=False)  # type: ignore[arg-type]
    if code.islower():
        return st.integers(-(1 << bits - 1), (1 << bits - 1) - 1)
    return st.integers(0, (1 << bits) - 1)


@cache
def values_of(cls: type) -> SearchStrategy[Any]:
    """All values of a record class, its lists and octets short.

    A body of an older version has none of what only a later one knows.
    """
    return _values(layout_of(cls), "", frozenset())


@st.composite
def _values(draw: DrawFn, layout: Layout, tag: str, not_tags: frozenset[int]) -> Any:
    """Draw the fields in wire order: some depend on those before them."""
    drawn: dict[str, Any] = {}
    products = [one.mark for one in layout.parts if isinstance(one.mark, Product)]
    factors = {name for mark in products for name in (mark.size, mark.times)}
    addends = {one.mark.of for one in layout.parts if isinstance(one.mark, Total)}
    newest = until_of(layout.cls) if layout.cls in ALL_BODIES else VERSION
    since = since_of_fields(layout.cls)
    for field in layout.fields:
        if field.is_value and since.get(field.name, 0) <= newest:
            value = draw(_field(layout, field, drawn))
            if field.name in addends:
                value = tuple(draw(st.integers(0, MOST_ADDEND)) for _ in value)
            if field.name in factors:
                value = draw(st.integers(0, MOST_FACTOR))
            if field.name == tag and isinstance(field.mark, Scalar):
                while value in not_tags:
                    value = draw(scalars(field.mark.code))
            drawn[field.name] = value
    return layout.cls(**drawn)


def _field(layout: Layout, field: Field, drawn: dict[str, Any]) -> SearchStrategy[Any]:
    mark = field.mark
    if not all(one.holds(drawn[one.by]) for one in field.when):
        return st.just(() if field.is_tuple else None)
    if isinstance(mark, Each):
        size = len(drawn[mark.of]) * (len(drawn[mark.times]) if mark.times else 1)
        return _tuples(field.item, size, size)
    if isinstance(mark, Total):
        return _tuples(field.item, sum(drawn[mark.of]), sum(drawn[mark.of]))
    if mark is None:
        return values_of(field.type)
    if field.among is not None:
        return st.sampled_from(field.among.values)
    if isinstance(mark, Scalar):
        return scalars(mark.code)
    if isinstance(mark, Raw):
        return st.binary(min_size=mark.size, max_size=mark.size)
    if isinstance(mark, Padding):
        return st.just(b"")
    if isinstance(mark, Product):
        size = (drawn[mark.size] * drawn[mark.times] + 7) // 8
        return st.binary(min_size=size, max_size=size)
    if isinstance(mark, Spare):
        return st.integers(0, 7 if drawn[mark.of] else 0)
    if isinstance(mark, Rest) and not field.is_tuple:
        multiple = max(
            (m.mark.multiple for m in layout.slots if isinstance(m.mark, Size)),
            default=1,
        )
        return _octets(multiple, -layout.size % multiple)
    if field.is_tuple and field.select is not None:
        by = drawn[field.select.by]
        return _alike([kind for value, kind in field.select.cases if value == by])
    if field.is_tuple:
        return _tuples(field.item, 0, MOST_ITEMS)
    assert isinstance(mark, Length | Follows)
    multiple = mark.multiple if isinstance(mark, Length) else _multiple(layout, field)
    plain = _octets(multiple, 0)
    if field.select is None:
        return plain
    by: Any = drawn
    for step in field.select.by.split("."):
        by = by[step] if isinstance(by, dict) else getattr(by, step)
    kind = dict(field.select.cases).get(by)
    if kind is None:
        return plain
    size = layout_of(kind).size
    return values_of(kind) | plain.filter(lambda octets: len(octets) != size)


def _multiple(layout: Layout, field: Field) -> int:
    for slot in layout.slots:
        if isinstance(slot.mark, Length) and slot.mark.of == field.name:
            return slot.mark.multiple
    raise AssertionError(f"{field.name} has no length")


def _octets(multiple: int, more: int) -> SearchStrategy[bytes]:
    """Octets as many as a multiple and some more."""
    return st.integers(0, MOST_OCTETS // multiple).flatmap(
        lambda n: st.binary(min_size=n * multiple + more, max_size=n * multiple + more)
    )


def _tuples(item: Any, least: int, most: int) -> SearchStrategy[Any]:
    return st.lists(_items(item), min_size=least, max_size=most).map(_sorted_out)


def _sorted_out(items: list[Any]) -> tuple[Any, ...]:
    """Leave out, but for the last one, items that would take those behind them."""
    last = items[-1:]
    return (
        *(
            item
            for item in items[:-1]
            if not is_record(type(item)) or not goes_to_the_end(type(item))
        ),
        *last,
    )


def _items(kind: Any) -> SearchStrategy[Any]:
    if get_origin(kind) is Annotated:
        kind, *marks = get_args(kind)
        for mark in marks:
            if isinstance(mark, Scalar):
                return scalars(mark.code)
    if get_origin(kind) in (Union, types.UnionType):
        return _alternatives(get_args(kind))
    return values_of(kind)


def _alternatives(kinds: tuple[type, ...]) -> SearchStrategy[Any]:
    """Any of several records; the untagged one never with the tag of another."""
    marks = [slot for kind in kinds if (slot := tag_of(kind)) is not None]
    tags = frozenset(
        slot.mark.value for slot in marks if isinstance(slot.mark, Constant)
    )
    return st.one_of(
        *(
            _values(layout_of(kind), _path_at(kind, marks[0].offset), tags)
            for kind in kinds
        )
    )


def _path_at(kind: type, offset: int) -> str:
    (path,) = (slot.path for slot in layout_of(kind).slots if slot.offset == offset)
    return path


def _alike(kinds: list[type]) -> SearchStrategy[Any]:
    """Items that are all of one of several records, or octets of the same size."""
    if kinds:
        return st.one_of(*(_tuples(kind, 0, MOST_ITEMS) for kind in kinds))
    return st.integers(0, MOST_OCTETS).flatmap(
        lambda size: st.lists(
            st.binary(min_size=size, max_size=size), max_size=MOST_ITEMS
        ).map(tuple)
    )
