"""How each field of a message is written and read: compiled once, from descriptors."""

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any, NamedTuple

from google.protobuf.descriptor import Descriptor, FieldDescriptor

from ..names import snake
from .times import Times
from .values import CONVERTERS, RECORDS, Converter, enumerator


class Field(NamedTuple):
    """Both ways between a message and the value of one of its fields."""

    name: str  #: as the schema has it
    put: Callable[[Any, Any, Times], None]  #: (message, value, times)
    get: Callable[[Any, Times], Any]  #: (message, times) -> value


@cache
def fields_of(descriptor: Descriptor) -> tuple[Field, ...]:
    """The fields of a message in their order."""
    return tuple(field_of(field) for field in descriptor.fields)


def field_of(field: FieldDescriptor) -> Field:
    """How one field is written and read."""
    if field.message_type is not None:
        converter = converter_of(field.message_type)
        if field.name.startswith("optional"):
            return _optional(field.name, converter)
        return _message(field.name, converter)
    if field.is_repeated:
        return _names(field.name)
    if field.enum_type is not None:
        return _enum(field.name, field.enum_type.name)
    return _scalar(field.name)


@cache
def converter_of(descriptor: Descriptor) -> Converter:
    """How a message of a value is written and read."""
    if descriptor.name in CONVERTERS:
        return CONVERTERS[descriptor.name]
    if descriptor.name in RECORDS:
        return _record(RECORDS[descriptor.name], fields_of(descriptor))
    (field,) = descriptor.fields
    if not field.is_repeated or field.message_type is None:
        raise TypeError(f"{descriptor.name} is no message of a value")
    inner = converter_of(field.message_type)
    if descriptor.name.endswith("HandleSet"):
        return _handles(field.name)
    if descriptor.name == "FomModuleSet" or descriptor.name.endswith("Array"):
        return _sequence(field.name, inner)
    return _set(field.name, inner)


def _scalar(name: str) -> Field:
    def put(message: Any, value: Any, times: Times) -> None:
        setattr(message, name, value)

    def get(message: Any, times: Times) -> Any:
        return getattr(message, name)

    return Field(name, put, get)


def _enum(name: str, enum: str) -> Field:
    def put(message: Any, value: int, times: Times) -> None:
        setattr(message, name, value)

    def get(message: Any, times: Times) -> Any:
        return enumerator(enum, getattr(message, name))

    return Field(name, put, get)


def _names(name: str) -> Field:
    def put(message: Any, value: Iterable[str], times: Times) -> None:
        getattr(message, name).extend(sorted(value))

    def get(message: Any, times: Times) -> frozenset[str]:
        return frozenset(getattr(message, name))

    return Field(name, put, get)


def _message(name: str, converter: Converter) -> Field:
    def put(message: Any, value: Any, times: Times) -> None:
        inner = getattr(message, name)
        inner.SetInParent()
        converter.write(inner, value, times)

    def get(message: Any, times: Times) -> Any:
        return converter.read(getattr(message, name), times)

    return Field(name, put, get)


def _optional(name: str, converter: Converter) -> Field:
    def put(message: Any, value: Any, times: Times) -> None:
        if value is not None:
            inner = getattr(message, name)
            inner.SetInParent()
            converter.write(inner, value, times)

    def get(message: Any, times: Times) -> Any:
        if not message.HasField(name):
            return None
        return converter.read(getattr(message, name), times)

    return Field(name, put, get)


def _record(make: Callable[..., Any], fields: tuple[Field, ...]) -> Converter:
    names = [snake(field.name) for field in fields]

    def write(message: Any, value: Any, times: Times) -> None:
        for field, name in zip(fields, names, strict=True):
            field.put(message, getattr(value, name), times)

    def read(message: Any, times: Times) -> Any:
        values = (field.get(message, times) for field in fields)
        return make(**dict(zip(names, values, strict=True)))

    return Converter(write, read)


def _handles(name: str) -> Converter:
    def write(message: Any, value: Iterable[bytes], times: Times) -> None:
        add = getattr(message, name).add
        for handle in sorted(value):
            add(data=handle)

    def read(message: Any, times: Times) -> frozenset[bytes]:
        return frozenset(each.data for each in getattr(message, name))

    return Converter(write, read)


def _sequence(name: str, inner: Converter) -> Converter:
    def write(message: Any, value: Iterable[Any], times: Times) -> None:
        add = getattr(message, name).add
        for each in value:
            inner.write(add(), each, times)

    def read(message: Any, times: Times) -> tuple[Any, ...]:
        return tuple(inner.read(each, times) for each in getattr(message, name))

    return Converter(write, read)


def _set(name: str, inner: Converter) -> Converter:
    sequence = _sequence(name, inner)

    def write(message: Any, value: Iterable[Any], times: Times) -> None:
        sequence.write(message, sorted(value), times)

    def read(message: Any, times: Times) -> frozenset[Any]:
        return frozenset(sequence.read(message, times))

    return Converter(write, read)
