"""Fixed records and records of ours, number by number in the same order."""

from collections.abc import Iterator, Mapping
from typing import Any

from fom.omt.datatypes import DataType, FixedRecord

from ...wire import layout_of
from ...wire.layout import is_record

Shape = list[tuple[str, Any]] | None  #: None for a number; else a shape a field


def shape_of(data_types: Mapping[str, DataType], name: str) -> Shape:
    """The nested fields of a data type, None when it has none."""
    found = data_types.get(name)
    if not isinstance(found, FixedRecord):
        return None
    return [(one.name, shape_of(data_types, one.data_type)) for one in found.fields]


def size_of(shape: Shape) -> int:
    """How many numbers there are in a shape."""
    return 1 if shape is None else sum(size_of(below) for _, below in shape)


def filled(shape: Shape, items: Iterator[Any]) -> Any:
    """Put numbers into a shape: a dict, or the one number itself."""
    if shape is None:
        return next(items)
    return {name: filled(below, items) for name, below in shape}


def emptied(shape: Shape, value: Any) -> Iterator[Any]:
    """Take the numbers out of a value of a shape."""
    if shape is None:
        yield value
    else:
        for name, below in shape:
            yield from emptied(below, value[name])


def leaves_of(record: Any) -> Iterator[Any]:
    """The numbers and octets in a record, without padding."""
    for field in layout_of(type(record)).fields:
        if field.is_value and not field.name.startswith("padding"):
            value = getattr(record, field.name)
            if is_record(type(value)):
                yield from leaves_of(value)
            else:
                yield value


def count_of(cls: type) -> int:
    """How many numbers `leaves_of` finds in a record of a class."""
    return sum(
        count_of(field.type) if is_record(field.type) else 1
        for field in layout_of(cls).fields
        if field.is_value and not field.name.startswith("padding")
    )


def built(cls: type, items: Iterator[Any]) -> Any:
    """Make a record of numbers and octets, padding as it is by default."""
    values = {}
    for field in layout_of(cls).fields:
        if field.is_value and not field.name.startswith("padding"):
            nested = is_record(field.type)
            values[field.name] = built(field.type, items) if nested else next(items)
    return cls(**values)
