"""Which fields of a record an older version of the standard does not know."""

from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, get_args, get_origin, get_type_hints

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
