"""Records of ours as fixed records of an object model, by their declarations.

A field has its name in camel case; padding is left out. A record that is one of several
alternatives is a variant record whose discriminant is its record type.
"""

from collections.abc import Callable
from typing import Any

from ...wire import Constant, layout_of
from ...wire.layout import Field, alternatives, is_record, scalar_code

To = Callable[[Any], Any]
Read = Callable[[Any], Any]

PREFIX = "Dome"
DISCRIMINANT, OTHER = "RecordType", "OtherRecord"


def camel(name: str) -> str:
    """``"FiringId"`` for ``"firing_id"``."""
    return "".join(word[:1].upper() + word[1:] for word in name.split("_"))


def fields_of(cls: type) -> list[Field]:
    """The fields of a record that are carried."""
    return [
        one
        for one in layout_of(cls).fields
        if one.is_value and not one.name.startswith("padding")
    ]


def number_of(cls: type) -> int | None:
    """The record type that a record declares as its own, None if it has none."""
    for one in layout_of(cls).fields:
        if isinstance(one.mark, Constant):
            value: int = one.mark.value
            return value
    return None


def ways_of(cls: type) -> tuple[tuple[str, str, To, Read], ...]:
    """Of each field: its name here and there, and both directions of its value."""
    found = _ways_of.get(cls)
    if found is None:
        found = _ways_of[cls] = _compiled(cls)
    return found


_ways_of: dict[type, tuple[tuple[str, str, To, Read], ...]] = {}


def _compiled(cls: type) -> tuple[tuple[str, str, To, Read], ...]:
    return tuple((one.name, camel(one.name), *_ways(one)) for one in fields_of(cls))


def to_value(record: Any) -> dict[str, Any]:
    """A record as a value of the data type that stands for its class."""
    return {
        there: to(getattr(record, here)) for here, there, to, _ in ways_of(type(record))
    }


def from_value(cls: type, value: Any) -> Any:
    """The record that a value stands for."""
    return cls(**{here: read(value[there]) for here, there, _, read in ways_of(cls)})


def _same(value: Any) -> Any:
    return value


def _ways(field: Field) -> tuple[To, Read]:
    if field.is_tuple:
        if scalar_code(field.item):
            return list, tuple
        kinds = alternatives(field.item)
        to, read = _one(kinds[0]) if len(kinds) == 1 else _one_of(kinds)
        return (
            lambda items: [to(item) for item in items],
            lambda items: tuple(read(item) for item in items),
        )
    return _one(field.type) if is_record(field.type) else (_same, _same)


def _one(kind: type) -> tuple[To, Read]:
    return to_value, lambda value: from_value(kind, value)


def _one_of(kinds: tuple[type, ...]) -> tuple[To, Read]:
    """Both directions of a record that is one of several, the last one any other."""
    typed = {number_of(kind): kind for kind in kinds if number_of(kind) is not None}
    other = next(kind for kind in kinds if number_of(kind) is None)

    def to(record: Any) -> dict[str, Any]:
        number = number_of(type(record))
        if number is None:
            return {DISCRIMINANT: record.record_type, OTHER: record.data}
        return {DISCRIMINANT: number, type(record).__name__: to_value(record)}

    def read(value: Any) -> Any:
        number = value[DISCRIMINANT]
        kind = typed.get(number)
        if kind is None:
            return other(number, value[OTHER])
        return from_value(kind, value[kind.__name__])

    return to, read
