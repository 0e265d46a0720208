"""The layout of a PDU's body as a page for people."""

from collections.abc import Iterator
from dataclasses import dataclass

from fom.tables import table_names

from ..dis import HEADER_SIZE, Header
from ..wire import layout_of, minimum_size
from ..wire.fields import Scalar
from ..wire.outline import Entry, outline, summary_of
from .printed import with_meaning

_GAP = "  "
_MOST_SIMPLE = 4  # fields of a record that is not gone into


@dataclass(frozen=True, slots=True)
class _Row:
    offset: str
    octets: str
    kind: str
    name: str
    meaning: str


def layout_page(body: type) -> list[str]:
    """Return the lines of a table of a body's fields.

    Offsets are from the PDU's start, those with a sign from the start of the item
    of a list. Records that are simple are not gone into: they stand below the table.
    """
    simple: dict[type, None] = {Header: None}
    rows = [_Row("offset", "octets", "type", "field", "meaning")]
    rows.append(_Row("0", str(HEADER_SIZE), "Header", "header", summary_of(Header)))
    rows += _rows(body, HEADER_SIZE, "", 0, simple)
    kind = max(len(row.kind) for row in rows)
    name = max(len(row.name) for row in rows)
    lines: list[str] = []
    for row in rows:
        start = (
            f"{row.offset:>6}  {row.octets:>6}  {row.kind:{kind}}  {row.name:{name}}"
        )
        lines += with_meaning(start + _GAP, row.meaning)
    return [*lines, "", *map(_listed, simple)]


def is_inline(entry: Entry) -> bool:
    """Tell whether a nested record stands where its field does, and just once."""
    return len(entry.records) == 1 and entry.field.type is entry.records[0]


def _rows(
    cls: type, begin: int, sign: str, depth: int, simple: dict[type, None]
) -> Iterator[_Row]:
    """Yield the rows of a record, and note the simple records in it."""
    indent = _GAP * depth
    for entry in outline(cls):
        offset = None
        if entry.offset is not None:
            offset = begin + entry.offset
        yield _Row(
            "" if offset is None else f"{sign}{offset}",
            "" if entry.size is None else str(entry.size),
            entry.kind.split(" | ")[0] + " or others" * (" | " in entry.kind),
            indent + entry.name,
            _meaning(entry),
        )
        for kind in entry.records:
            if _is_simple(kind):
                simple[kind] = None
            elif is_inline(entry) and offset is not None:
                yield from _rows(kind, offset, sign, depth + 1, simple)
            else:
                size = str(minimum_size(kind)) + "+" * bool(layout_of(kind).parts)
                word = "each:" if entry.field.is_tuple else "then:"
                told = plain_text(summary_of(kind))
                yield _Row("", size, kind.__name__, indent + _GAP + word, told)
                yield from _rows(kind, 0, "+", depth + 2, simple)


def plain_text(text: str) -> str:
    """Return a docstring without the marks of its code."""
    return text.replace("`", "")


def _meaning(entry: Entry) -> str:
    told = [plain_text(entry.meaning)] if entry.meaning else []
    if entry.uid is not None:
        told.insert(0, f"{table_name(entry.uid)} (UID {entry.uid})".lstrip())
    return "; ".join(told)


def table_name(uid: int) -> str:
    """Return what SISO-REF-010 calls a table; "" where it has none."""
    return table_names().get(uid, "")


def _is_simple(kind: type) -> bool:
    """Tell whether a record explains itself: a text form, or a few bare numbers."""
    entries = outline(kind)
    return hasattr(kind, "parse") or (
        len(entries) <= _MOST_SIMPLE
        and all(
            isinstance(one.field.mark, Scalar) and not _meaning(one) for one in entries
        )
    )


def _listed(kind: type) -> str:
    fields = ", ".join(f"{entry.name} {entry.kind}" for entry in outline(kind))
    return f"{kind.__name__}, {minimum_size(kind)} octets: {fields}"
