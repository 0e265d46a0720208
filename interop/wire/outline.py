"""A record's declaration as rows for people: offset, size, type, name, meaning."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from .fields import (
    Constant,
    Count,
    Each,
    Length,
    Padding,
    Present,
    Product,
    Raw,
    Rest,
    Scalar,
    Size,
    Total,
)
from .layout import Field, Layout, alternatives, layout_of, scalar_code
from .notes import notes_of
from .since import since_of_fields
from .uids import uids_of

_TYPES = {
    "b": "I8",
    "B": "U8",
    "h": "I16",
    "H": "U16",
    "i": "I32",
    "I": "U32",
    "q": "I64",
    "Q": "U64",
    "f": "F32",
    "d": "F64",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands at one place of a record, nested records as one."""

    name: str
    offset: int | None  #: octets from the record's start; None after a variable part
    size: int | None  #: octets; None where they vary
    kind: str  #: ``U8``, ``octets``, a record's name, ``list of`` one of these
    note: str  #: the note of the declaration
    meaning: str  #: the note or the record's summary, and what is computed or follows
    uid: int | None  #: table of SISO-REF-010 that names its numbers
    computed: bool  #: no value of the record: a count, a length, a constant
    records: tuple[type, ...]  #: what is nested here: one, or alternatives
    field: Field  #: the declaration


@cache
def outline(cls: type) -> tuple[Entry, ...]:
    """Return the entries of a record in wire order; TypeError when it is none.

    A list whose count stands further up has two entries, its count and its items.
    """
    layout = layout_of(cls)
    return (*_fixed(layout), *_following(layout))


def declared_offset(cls: type, path: str) -> int | None:
    """Return where a field begins in a record, by its path such as ``velocity.x``.

    None where that depends on the values, and where there is no such field.
    """
    name, _, rest = path.partition(".")
    for entry in outline(cls):
        if entry.name == name and not (entry.computed and entry.field.is_value):
            if entry.offset is None or not rest:
                return entry.offset
            if entry.field.is_tuple or len(entry.records) != 1:
                return None
            inner = declared_offset(entry.records[0], rest)
            return None if inner is None else entry.offset + inner
    return None


def summary_of(cls: type) -> str:
    """Return the first paragraph of what a class says of itself, in one line."""
    return " ".join((cls.__doc__ or "").strip().split("\n\n")[0].split())


def _fixed(layout: Layout) -> Iterator[Entry]:
    offset = 0
    for field in layout.fields:
        mark = field.mark
        if field.is_placed:
            continue
        if mark is None:
            if layout_of(field.type).parts:
                continue
            size = layout_of(field.type).size
            kind = field.type.__name__
        elif isinstance(mark, Raw):
            size, kind = mark.size, "octets"
        elif isinstance(mark, Scalar | Count | Length | Size | Constant):
            size, kind = struct.calcsize(">" + mark.code), _TYPES[mark.code]
        else:
            continue
        yield Entry(
            name=field.name.lstrip("_"),
            offset=offset,
            size=size,
            kind=kind,
            note="" if field.is_tuple else notes_of(layout.cls).get(field.name, ""),
            meaning=_join(*_told(layout, field)),
            uid=None if field.is_tuple else uids_of(layout.cls).get(field.name),
            computed=isinstance(mark, Count | Length | Size | Constant),
            records=(field.type,) if mark is None else (),
            field=field,
        )
        offset += size


def _told(layout: Layout, field: Field) -> Iterator[str]:
    """Yield what is to be said of a field of the fixed part."""
    mark = field.mark
    note = notes_of(layout.cls).get(field.name, "")
    if isinstance(mark, Count):
        yield f"how many {mark.of or field.name}"
    elif isinstance(mark, Length):
        unit = {1: "bits", 8: "octets"}.get(mark.unit, f"{mark.unit} bits each")
        yield f"length of {mark.of or field.name}, {unit}"
    elif isinstance(mark, Constant):
        yield f"always {mark.value}"
    elif isinstance(mark, Size):
        words = "octets" if mark.unit == 1 else f"units of {mark.unit} octets"
        yield f"size of this {layout.cls.__name__}, {words}"
    elif mark is None and not note:
        yield summary_of(field.type)
    if field.among is not None:
        yield " or ".join(map(str, field.among.values))
    if not field.is_tuple:
        yield note
        yield _since(layout, field)


def _since(layout: Layout, field: Field) -> str:
    """Return in which version a field began, where not all have it."""
    version = since_of_fields(layout.cls).get(field.name)
    return "" if version is None else f"since version {version}"


def _following(layout: Layout) -> Iterator[Entry]:
    offset: int | None = layout.size
    for part in layout.parts:
        kind, records, more = _part(layout, part)
        note = notes_of(layout.cls).get(part.name, "")
        told = summary_of(part.type) if part.mark is None and not note else note
        yield Entry(
            name=part.name,
            offset=offset,
            size=None,
            kind=kind,
            note=note,
            meaning=_join(told, more, _since(layout, part)),
            uid=uids_of(layout.cls).get(part.name),
            computed=False,
            records=records,
            field=part,
        )
        offset = None


def _part(layout: Layout, part: Field) -> tuple[str, tuple[type, ...], str]:
    """Return type, nested records and extent of what follows the fixed part."""
    mark = part.mark
    if part.when:
        what, records, extent = _part(layout, replace(part, when=()))
        return what, records, _join(" and ".join(map(_condition, part.when)), extent)
    if mark is None:
        return part.type.__name__, (part.type,), ""
    if isinstance(mark, Scalar):
        return _TYPES[mark.code], (), ""
    extent = ""
    if isinstance(mark, Each):
        extent = f"one for each of {mark.of}" + f" and {mark.times}" * bool(mark.times)
    elif isinstance(mark, Total):
        extent = f"as many as {mark.of} add up to"
    elif isinstance(mark, Rest):
        extent = "to the end"
    elif isinstance(mark, Padding):
        return "octets", (), f"zeros up to a multiple of {mark.to} octets"
    elif isinstance(mark, Product):
        extent = f"{mark.size} times {mark.times} bits, in whole octets"
    else:
        extent = _teller(layout, part.name)
    if part.select is None and part.is_tuple:
        return *_items(part.item), extent
    if part.select is None:
        return "octets", (), extent
    cases: dict[type, list[str]] = {}
    for number, kind in part.select.cases:
        cases.setdefault(kind, []).append(str(number))
    by = "; ".join(f"{kind.__name__} for {', '.join(n)}" for kind, n in cases.items())
    what = "list of records or octets" if part.is_tuple else "record or octets"
    return what, tuple(cases), f"{extent}; by {part.select.by}: {by}"


def _condition(place: Present) -> str:
    if place.value is None:
        return f"if {place.by} has {place.mask:#x}"
    return f"if {place.by} & {place.mask:#x} is {place.value:#x}"


def _items(item: Any) -> tuple[str, tuple[type, ...]]:
    code = scalar_code(item)
    if code is not None:
        return f"list of {_TYPES[code]}", ()
    kinds = alternatives(item)
    return f"list of {' | '.join(kind.__name__ for kind in kinds)}", kinds


def _teller(layout: Layout, name: str) -> str:
    """Say where it is told how many, or how long, the field ``name`` is."""
    for field in layout.fields:
        mark = field.mark
        if isinstance(mark, Count | Length) and name == (mark.of or field.name):
            extent = "as many as" if isinstance(mark, Count) else "as long as"
            told = "told above" if field.name == name else f"{field.name[1:]} says"
            return f"{extent} {told}"
    raise TypeError(f"{layout.cls.__name__}.{name} has neither count nor length")


def _join(*told: str) -> str:
    return "; ".join(one.rstrip(".") for one in told if one)
