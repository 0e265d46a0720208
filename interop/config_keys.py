"""The keys of configurations, key by key, as Markdown: made from the declarations."""

import dataclasses
import re
import types
import typing
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from pydantic.fields import FieldInfo

_NAMES = {
    float: "number",
    int: "integer",
    str: "text",
    bool: "true or false",
    datetime: "date-time",
}
_PLURALS = {"table": "tables", "number": "numbers", "integer": "integers"}
_LENGTH = re.compile(r"\{(\d+),(\d+)\}\$$")  #: of a text, at the end of a pattern


def section(title: str, kind: Any, without: set[str] | None = None) -> Iterator[str]:
    """A heading and a table for a dataclass, then those of the tables inside it."""
    seen: dict[Any, str] = {}
    yield from _tables(f"## {title}", "", kind, seen, without or set())


def _tables(
    heading: str, path: str, kind: Any, seen: dict[Any, str], without: set[str]
) -> Iterator[str]:
    yield heading
    yield ""
    yield _words(kind)
    yield ""
    yield "| key | value | default | meaning |"
    yield "|---|---|---|---|"
    hints = typing.get_type_hints(kind, include_extras=True)
    inner: list[tuple[str, Any]] = []
    for field in dataclasses.fields(kind):
        if field.name in without:
            continue
        hint = hints[field.name]
        place = f"{path}.{field.name}" if path else field.name
        for table in _tables_in(hint):
            if table not in seen:
                seen[table] = place
                inner.append((place, table))
        cells = (
            f"`{field.name}`",
            _value(hint, place, seen),
            _default(field, hint),
            _meaning(hint),
        )
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
    yield ""
    for place, table in inner:
        which = _alternative(table)
        also = f" of kind `{which}`" if which else ""
        yield from _tables(f"### `{place}`{also}", place, table, seen, set())


def _words(kind: Any) -> str:
    """The docstring of a dataclass as one paragraph."""
    return " ".join((kind.__doc__ or "").split()).replace("``", "`")


def _alternative(table: Any) -> str:
    """What a table's own key ``kind`` says, if that is all that it may say."""
    hint = typing.get_type_hints(table).get("kind")
    words = typing.get_args(hint)
    return str(words[0]) if len(words) == 1 else ""


def _infos(hint: Any) -> Iterator[FieldInfo]:
    """What is declared of a type, from the outside to the inside."""
    extras = [m for m in getattr(hint, "__metadata__", ()) if isinstance(m, FieldInfo)]
    yield from reversed(extras)
    if hasattr(hint, "__metadata__"):
        yield from _infos(hint.__origin__)
    elif _is_union(hint):
        for arg in typing.get_args(hint):
            yield from _infos(arg)


def _meaning(hint: Any) -> str:
    """The outermost description; of a table without one, what it says of itself."""
    for info in _infos(hint):
        if info.description:
            return info.description
    return ", or ".join(map(_first_words, _tables_in(hint)))


def _first_words(table: Any) -> str:
    sentence = _words(table).partition(". ")[0].rstrip(".")
    words = sentence.partition(": ")[2] or sentence
    return words[:1].lower() + words[1:]


def _value(hint: Any, place: str, seen: Mapping[Any, str]) -> str:
    """Type and bounds of a value in words."""
    bounds = ""
    infos = list(_infos(hint))
    for info in infos:
        bounds = bounds or _bounds(info.metadata, _is_text(hint))
    words = _type(hint)
    if called := _called(hint):
        words = words.replace("list of text", f"{called}s").replace("text", called)
    elsewhere = {seen[t] for t in _tables_in(hint) if seen.get(t, place) != place}
    if elsewhere:
        words += f" as `{', '.join(sorted(elsewhere))}`"
    return f"{words}, {bounds}" if bounds else words


def _called(hint: Any) -> str:
    """What a text is called, where a type, or one inside it, is declared to be one."""
    for one in getattr(hint, "__metadata__", ()):
        extra = getattr(one, "json_schema_extra", None)
        if isinstance(extra, dict) and "called" in extra:
            return str(extra["called"])
    return next(filter(None, map(_called, typing.get_args(hint))), "")


def _bounds(metadata: list[Any], text: bool) -> str:
    """Limits of a number, or of how many characters or entries there are."""
    limits: dict[str, Any] = {}
    for item in metadata:
        for name in ("ge", "gt", "le", "lt", "min_length", "max_length"):
            if getattr(item, name, None) is not None:
                limits[name] = getattr(item, name)
        if found := _LENGTH.search(getattr(item, "pattern", None) or ""):
            limits["min_length"], limits["max_length"] = map(int, found.groups())
    low, high = limits.get("min_length"), limits.get("max_length")
    if low is not None or high is not None:
        of = "characters" if text else "entries"
        if high is None:
            return f"at least {low}" if low and low > 1 else "not empty"
        return f"{low or 0} to {high} {of}"
    if "ge" in limits and "le" in limits:
        return f"{_number(limits['ge'])} to {_number(limits['le'])}"
    words = (("ge", "from"), ("gt", "above"), ("le", "up to"), ("lt", "below"))
    return ", ".join(f"{w} {_number(limits[k])}" for k, w in words if k in limits)


def _number(value: float) -> str:
    if value == 2**63:
        return "2^63"
    if abs(value) >= 1e5 or 0 < abs(value) < 1e-3:
        return f"{value:g}".replace("e+0", "e").replace("e+", "e").replace("e-0", "e-")
    return f"{value:g}"


def _is_union(hint: Any) -> bool:
    return isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union


def _bare(hint: Any) -> Any:
    while hasattr(hint, "__metadata__"):
        hint = hint.__origin__
    return hint


def _members(hint: Any) -> list[Any]:
    """The alternatives of a type, without the one of a key that is left out."""
    hint = _bare(hint)
    if not _is_union(hint):
        return [] if hint is type(None) else [hint]
    return [member for arg in typing.get_args(hint) for member in _members(arg)]


def _is_text(hint: Any) -> bool:
    return str in _members(hint)


def _tables_in(hint: Any) -> list[Any]:
    hint = _bare(hint)
    if dataclasses.is_dataclass(hint):
        return [hint]
    return [t for arg in typing.get_args(hint) for t in _tables_in(arg)]


def _type(hint: Any) -> str:
    return " or ".join(dict.fromkeys(map(_plain_type, _members(hint))))


def _plain_type(hint: Any) -> str:
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if hint in _NAMES:
        return _NAMES[hint]
    if dataclasses.is_dataclass(hint):
        return "table"
    if origin is typing.Literal:
        return ", ".join(f"`{arg}`" for arg in args)
    if origin is tuple and Ellipsis in args:
        inside = _type(args[0])
        return f"list of {_PLURALS.get(inside, inside)}"
    if origin is tuple:
        return f"[{', '.join(map(_type, args))}]"
    if origin in (dict, Mapping):
        inside = _type(args[1])
        keys = "" if _bare(args[0]) is str else f" by {_type(args[0])}"
        return f"table of {_PLURALS.get(inside, inside)}{keys}"
    return str(getattr(hint, "__name__", hint))


def _value_by_default(field: "dataclasses.Field[Any]") -> Any:
    if field.default_factory is not dataclasses.MISSING:
        return field.default_factory()
    return field.default


def _default(field: "dataclasses.Field[Any]", hint: Any) -> str:
    value = _value_by_default(field)
    if value is dataclasses.MISSING:
        return "*required*"
    if value is None:
        return "none"
    if dataclasses.is_dataclass(value):
        table = _tables_in(hint)[0]
        return _changes(value, table)
    if not value and isinstance(value, tuple | dict):
        return "empty"
    return f"`{_toml(value)}`"


def _changes(value: Any, table: Any) -> str:
    """A table as a default: what of it is not the default of the table itself."""
    said = {
        f.name: getattr(value, f.name)
        for f in dataclasses.fields(table)
        if getattr(value, f.name) != _value_by_default(f)
    }
    return f"`{_toml(said)}`" if said else "its own"


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, dict):
        inside = (
            f"{k if k.isidentifier() else _toml(k)} = {_toml(v)}"
            for k, v in value.items()
        )
        return "{ " + ", ".join(inside) + " }"
    if isinstance(value, float):
        return repr(value) if 1e-3 <= abs(value) < 1e5 or not value else _number(value)
    return str(value)
