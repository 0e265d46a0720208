"""The keys of a scenario file, key by key, as Markdown: made from the declarations."""

import dataclasses
import types
import typing
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from pydantic.fields import FieldInfo

from interop.exercise import Agreement

from .control.config import Event
from .scenario import KINDS, Head, LayerHead, Network

_NAMES = {
    float: "number",
    int: "integer",
    str: "text",
    bool: "true or false",
    datetime: "date-time",
}


def markdown() -> str:
    """The reference page of all sections and kinds of layer."""
    parts = [
        "# Keys of a scenario file",
        "",
        "A scenario is a TOML file. It is checked completely before anything starts: a "
        "key that is not here, a value of another type or out of its bounds is told "
        "with file, key and value, and the exit code is 2. `dome scenario check FILE` "
        "does nothing but that. This page is printed by `dome scenario keys`.",
        "",
    ]
    parts += _section("[scenario]", Head)
    parts += _section("[exercise]", Network)
    parts += _section("[exercise.agreement]", Agreement, without={"exercise"})
    parts += _section("[layers.NAME]", LayerHead)
    parts += ["and the keys of its kind:", ""]
    for kind, config in KINDS.items():
        parts += _section(f'[layers.NAME], kind = "{kind}"', config)
    parts += _section("[[events]]", Event)
    return "\n".join(parts).rstrip() + "\n"


def _section(title: str, kind: Any, without: set[str] | None = None) -> list[str]:
    """A heading and a table for a dataclass, then those of the tables inside it."""
    seen: dict[Any, str] = {}
    return list(_tables(title, kind, seen, without or set(), level=2))


def _tables(
    title: str, kind: Any, seen: dict[Any, str], without: set[str], level: int
) -> Iterator[str]:
    seen[kind] = title
    yield f"{'#' * level} `{title}`"
    yield ""
    doc = (kind.__doc__ or "").strip().split("\n\n")
    yield " ".join(" ".join(doc).split())
    yield ""
    yield "| key | value | default | meaning |"
    yield "|---|---|---|---|"
    hints = typing.get_type_hints(kind, include_extras=True)
    inner: list[tuple[str, Any]] = []
    for field in dataclasses.fields(kind):
        if field.name in without:
            continue
        plain, notes = _peel(hints[field.name])
        inner += [(field.name, table) for table in _tables_in(plain)]
        meaning = "; ".join(dict.fromkeys(notes))
        default = _default(field)
        yield f"| `{field.name}` | {_type(plain)} | {default} | {meaning} |"
    yield ""
    for name, table in inner:
        if table not in seen:
            yield from _tables(f"{name}: {table.__name__}", table, seen, set(), level=3)


def _peel(hint: Any) -> tuple[Any, list[str]]:
    """A type without its annotations, and what those say: meaning and bounds."""
    notes: list[str] = []
    while hasattr(hint, "__metadata__"):
        for extra in hint.__metadata__:
            if isinstance(extra, FieldInfo):
                if extra.description:
                    notes.append(extra.description)
                notes += [_bound(m) for m in extra.metadata if _bound(m)]
        hint = hint.__origin__
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        for arg in typing.get_args(hint):
            notes += _peel(arg)[1]
    return hint, notes


def _bound(limit: Any) -> str:
    for name, words in (
        ("ge", "from"),
        ("gt", "above"),
        ("le", "up to"),
        ("lt", "below"),
        ("min_length", "at least this many:"),
        ("max_length", "at most this many:"),
    ):
        if hasattr(limit, name):
            return f"{words} {getattr(limit, name):g}"
    return ""


def _tables_in(hint: Any) -> list[Any]:
    if dataclasses.is_dataclass(hint):
        return [hint]
    return [t for arg in typing.get_args(hint) for t in _tables_in(_peel(arg)[0])]


def _type(hint: Any) -> str:
    hint = _peel(hint)[0]
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if hint in _NAMES:
        return _NAMES[hint]
    if dataclasses.is_dataclass(hint):
        return f"table {hint.__name__}"  # type: ignore[union-attr]
    if origin is typing.Literal:
        return ", ".join(f"`{arg}`" for arg in args)
    if origin is tuple:
        many = [a for a in args if a is not Ellipsis]
        inside = ", ".join(_type(a) for a in many)
        return f"list of {inside}" if Ellipsis in args else f"[{inside}]"
    if origin in (dict, typing.Mapping):
        return f"table of {_type(args[1])}"
    if isinstance(hint, types.UnionType) or origin is typing.Union:
        return " or ".join(_type(a) for a in args if a is not type(None))
    return str(getattr(hint, "__name__", hint))


def _default(field: "dataclasses.Field[Any]") -> str:
    if field.default is not dataclasses.MISSING:
        value = field.default
        if value is None:
            return "none"
        if dataclasses.is_dataclass(value):
            return "its defaults"
        if isinstance(value, bool):
            return f"`{str(value).lower()}`"
        if isinstance(value, tuple):
            return f"`{list(value)}`"
        return f'`"{value}"`' if isinstance(value, str) else f"`{value}`"
    if field.default_factory is not dataclasses.MISSING:
        value = field.default_factory()
        if isinstance(value, dict) and value:
            return "`{" + ", ".join(f'"{k}" = {v}' for k, v in value.items()) + "}`"
        return "empty" if isinstance(value, dict) else "its defaults"
    return "**required**"
