"""Fields of a record that a command line assigns: ``location.x=7e6``."""

import json
import re
from dataclasses import MISSING, fields
from typing import Any

from fom.enumerations import enumeration, names_of_enumerations

from ..dis.plain import (
    RECORD,
    Plain,
    from_plain,
    no_field,
    to_mapping,
    to_plain,
)
from ..errors import PlainError
from ..wire import layout_of, uids_of
from ..wire.layout import Field, alternatives, is_record, scalar_code

_STEP = re.compile(r"([A-Za-z_]\w*)((?:\[\d{1,5}\])*)")
_MOST = 10  # enumerants that a message lists
_INDEX = re.compile(r"\d+")


def assign(cls: type, plain: dict[str, Plain], path: str, text: str) -> None:
    """Set one field of a record that is a mapping of plain values.

    Items of a list are numbered from 0, the next one after the last is made. A
    value is as the field is declared: a number, also hexadecimal or the name of an
    enumerant; hexadecimal octets; the text of a record that has one; for a record
    of numbers or a list of them, these with commas between; or else JSON.

    Parameters
    ----------
    cls : the record class
    plain : what is known of the record up to now; it is changed
    path : ``name``, ``name.name``, ``name[0].name``
    text : the value

    PlainError names the path, and what is allowed there.
    """
    _assign(cls, plain, _steps(path), text, "")


def _steps(path: str) -> list[str | int]:
    steps: list[str | int] = []
    for part in path.split("."):
        found = _STEP.fullmatch(part)
        if found is None:
            raise PlainError("no name of a field, as in location.x", path=path)
        steps.append(found[1])
        steps += map(int, _INDEX.findall(found[2]))
    return steps


def _assign(
    cls: type, held: dict[str, Plain], steps: list[str | int], text: str, before: str
) -> None:
    name, *rest = steps
    path = f"{before}.{name}" if before else str(name)
    field = next(
        (f for f in layout_of(cls).fields if f.name == name and f.is_value), None
    )
    if field is None:
        raise no_field(cls, path)
    name = field.name
    if not rest:
        held[name] = _value(cls, field, text, path)
        return
    if name not in held:
        held[name] = _default(cls, name)
    if isinstance(rest[0], int):
        _assign_item(cls, field, held, rest, text, path)
        return
    kinds = [field.type] if is_record(field.type) else []
    if field.select is not None:
        kinds = [kind for _, kind in field.select.cases]
    held[name] = _inner(kinds, held[name], rest, text, path)


def _assign_item(
    cls: type,
    field: Field,
    held: dict[str, Plain],
    rest: list[str | int],
    text: str,
    path: str,
) -> None:
    number, *after = rest
    assert isinstance(number, int)
    items = held[field.name]
    if not field.is_tuple or not isinstance(items, list):
        raise PlainError("no list", path=path)
    if number > len(items):
        raise PlainError(f"there are {len(items)} up to now", path=f"{path}[{number}]")
    if number == len(items):
        items.append({})
    inner = f"{path}[{number}]"
    if scalar_code(field.item) is not None:
        if after:
            raise PlainError("a number has no fields", path=inner)
        items[number] = _scalar(field, uids_of(cls).get(field.name), text, inner)
    elif after:
        kinds = list(alternatives(field.item))
        items[number] = _inner(kinds, items[number], after, text, inner)
    else:
        items[number] = _record(alternatives(field.item)[0], text, inner)


def _inner(
    kinds: list[type], held: Plain, rest: list[str | int], text: str, path: str
) -> dict[str, Plain]:
    """Assign within a nested record, and return it."""
    if not kinds:
        raise PlainError("it has no fields of its own", path=path)
    names = ", ".join(kind.__name__ for kind in kinds)
    mapping = held if isinstance(held, dict) else {}
    if len(kinds) > 1 and rest == [RECORD]:
        return {**mapping, RECORD: text}
    kind = kinds[0]
    if len(kinds) > 1:
        told = mapping.get(RECORD)
        found = [kind for kind in kinds if kind.__name__ == told]
        if not found:
            raise PlainError(
                f"which one first: one of {names}", path=f"{path}.{RECORD}"
            )
        kind = found[0]
    elif isinstance(held, str):
        mapping = to_mapping(from_plain(kind, held, path=path))
    tag = {RECORD: mapping.pop(RECORD)} if RECORD in mapping else {}
    _assign(kind, mapping, rest, text, path)
    return tag | mapping


def _default(cls: type, name: str) -> Plain:
    """Return the plain form of a field's default, to be completed."""
    default: Any = next(one.default for one in fields(cls) if one.name == name)
    if default is MISSING or default is None:
        return {}
    if is_record(type(default)):
        return to_mapping(default)
    if isinstance(default, tuple):
        return [to_plain(item) if is_record(type(item)) else item for item in default]
    return default


def _value(cls: type, field: Field, text: str, path: str) -> Plain:
    if field.is_tuple:
        return _list(cls, field, text, path)
    if field.select is not None:
        return _json(text, path) if text.startswith("{") else text
    if field.type is bytes:
        return text
    if is_record(field.type):
        return _record(field.type, text, path)
    return _scalar(field, uids_of(cls).get(field.name), text, path)


def _record(kind: type, text: str, path: str) -> Plain:
    """Read a record: its text, JSON, or numbers with commas between."""
    if text.lstrip().startswith("{"):
        return _json(text, path)
    if hasattr(kind, "parse"):
        return text
    known = [one for one in layout_of(kind).fields if one.is_value]
    parts = text.split(",")
    if len(parts) != len(known):
        names = ",".join(one.name for one in known)
        raise PlainError(f"{text!r}, expected {names} or JSON", path=path)
    pairs = zip(known, parts, strict=True)
    return {
        one.name: _value(kind, one, part.strip(), f"{path}.{one.name}")
        for one, part in pairs
    }


def _list(cls: type, field: Field, text: str, path: str) -> Plain:
    if text.lstrip().startswith("["):
        return _json(text, path)
    uid = uids_of(cls).get(field.name)
    if scalar_code(field.item) is not None:
        parts = filter(None, map(str.strip, text.split(",")))
        return [_scalar(field, uid, part, path) for part in parts]
    raise PlainError(f"{text!r}, expected a list in JSON", path=path)


def _scalar(field: Field, uid: int | None, text: str, path: str) -> Plain:
    """Read a number; what is none is left to `from_plain`, which says why."""
    try:
        return int(text, 0)
    except ValueError:
        pass
    if uid is not None and uid in names_of_enumerations():
        return _enumerant(uid, text, path)
    try:
        return float(text)
    except ValueError:
        return text


def _enumerant(uid: int, text: str, path: str) -> int:
    table = enumeration(uid)
    try:
        return table.number_of(text)
    except ValueError:
        known = ", ".join(f"{one.number} {one.name}" for one in table)
        if len(table.enumerants) > _MOST:
            known = f"one of `dome enum --table {uid}`"
        reason = f"{text!r}, expected a number or {known}"
        raise PlainError(reason, path=path) from None


def _json(text: str, path: str) -> Plain:
    try:
        return json.loads(text)
    except ValueError as error:
        raise PlainError(f"{text!r} is no JSON: {error}", path=path) from None
