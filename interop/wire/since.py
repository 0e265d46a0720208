"""Which fields of a record an older version of the standard does not know."""

import struct
from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, get_args, get_origin, get_type_hints

import numpy as np
from numpy.typing import NDArray

from .fields import Constant, Since
from .layout import Field, layout_of

_Search = Callable[[Any], str | None]


@cache
def since_of_fields(cls: type) -> Mapping[str, int]:
    """Return the first version that knows a field, for those that have a `Since`.

    Fields of nested records are those records' own. A constant that a version does
    not know stands for the whole record. TypeError when ``cls`` is no record.
    """
    layout_of(cls)
    hints = get_type_hints(cls, include_extras=True)
    return MappingProxyType(
        {
            name: mark.version
            for name, hint in hints.items()
            for mark in _marks(hint)
            if isinstance(mark, Since)
        }
    )


def _marks(hint: Any) -> tuple[Any, ...]:
    if get_origin(hint) is ClassVar:
        (hint,) = get_args(hint)
    return get_args(hint)[1:] if get_origin(hint) is Annotated else ()


def unknown_before(value: object, version: int) -> str | None:
    """Return the path of what ``version`` does not know of a record, None if nothing.

    That is the first field of a later version that is neither zero nor empty.
    """
    kind: type = type(value)
    search = _search(kind, version)
    return None if search is None else search(value)


@cache
def _search(cls: type, version: int) -> _Search | None:
    """Return what looks for later fields in a record; None where there cannot be."""
    later = {name for name, v in since_of_fields(cls).items() if v > version}
    steps: list[tuple[str, _Search]] = []
    for field in layout_of(cls).fields:
        if field.name in later:
            if isinstance(field.mark, Constant):
                return lambda value: ""
            if field.is_value:
                steps.append((field.name, _filled))
        elif field.is_value and (nested := _nested(field, version)) is not None:
            steps.append((field.name, nested))
    if not steps:
        return None

    def search(value: Any) -> str | None:
        for name, step in steps:
            found = step(getattr(value, name))
            if found is not None:
                return name + found
        return None

    return search


def _filled(value: Any) -> str | None:
    """Tell of a scalar, octets or a tuple that there is something in it."""
    return "" if (any(value) if isinstance(value, bytes) else value) else None


def _nested(field: Field, version: int) -> _Search | None:
    """Return what looks into a nested record, or into each item of a list of them."""
    searches = {kind: _search(kind, version) for kind in field.records}
    if not any(searches.values()):
        return None

    def search_one(value: Any) -> str | None:
        inner = searches.get(type(value))
        return None if inner is None else _below(inner(value))

    def search_items(items: tuple[Any, ...]) -> str | None:
        for number, item in enumerate(items):
            if (found := search_one(item)) is not None:
                return f"[{number}]{found}"
        return None

    return search_items if field.is_tuple else search_one


def _below(path: str | None) -> str | None:
    return f".{path}" if path else path


def unknown_columns_before(
    cls: type,
    columns: NDArray[Any],
    lists: Mapping[str, NDArray[Any]],
    version: int,
) -> str | None:
    """Do what `unknown_before` does, with many records at once.

    Parameters
    ----------
    columns : (n,) of ``dtype_of(cls)``
    lists : (k,) items by path, of their record or, where they can be of several, of
        any of them or octets
    """
    for path, items in {"": columns, **lists}.items():
        kinds, since = _at(cls, path.split(".") if path else [])
        if since > version and len(items):
            return path
        for kind in kinds:
            mine = items if len(kinds) == 1 else _of_kind(items, kind)
            found = _later_column(kind, mine, version)
            if found is not None:
                return f"{path}{_below(found)}".lstrip(".")
    return None


def _at(cls: type, path: list[str]) -> tuple[tuple[type, ...], int]:
    """Return which records stand at a path, and since when the path is known."""
    kinds: tuple[type, ...] = (cls,)
    since = 0
    for name in path:
        owner = next(
            kind
            for kind in kinds
            if any(f.name == name for f in layout_of(kind).fields)
        )
        since = max(since, since_of_fields(owner).get(name, 0))
        kinds = next(f for f in layout_of(owner).fields if f.name == name).records
    return kinds, since


def _of_kind(items: NDArray[Any], kind: type) -> NDArray[Any]:
    """Return the items that begin with the constant of a record."""
    first = layout_of(kind).slots[0]
    if not isinstance(first.mark, Constant) or not len(items):
        return items[:0]
    octets = np.ascontiguousarray(items).view(np.uint8).reshape(len(items), -1)
    tag = octets[:, : struct.calcsize(">" + first.code)]
    told = np.frombuffer(struct.pack(">" + first.code, first.mark.value), np.uint8)
    which = np.flatnonzero((tag == told).all(axis=1))
    mine: NDArray[Any] = items[which]
    return mine


def _later_column(cls: type, columns: NDArray[Any], version: int) -> str | None:
    """Return the first field that a version does not know and that is not zero."""
    marks = {field.name: field.mark for field in layout_of(cls).fields}
    for name, since in since_of_fields(cls).items():
        if since <= version or not len(columns):
            continue
        if isinstance(marks[name], Constant):
            return ""
        if name in (columns.dtype.names or ()) and columns[name].any():
            return name
    return None
