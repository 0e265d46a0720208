"""Records as plain values, which JSON carries, and back, by their declarations.

A record is a mapping of its fields in wire order, without what is computed (counts,
lengths). One that has a text form, that is ``__str__`` and ``parse``, is that text
where reading it gives the same value: ``"1:2:3"``, ``"1.5.225.2.3.0.0"``. A record
that is one of several alternatives says which under `RECORD`. Octets are hexadecimal.
A number of single precision is the shortest that stands for it. What is no number
is text: ``"inf"``, ``"-inf"``, ``"nan"``, and ``"nan:`` with the 16 figures of its
double where they are others than those of ``float("nan")``.
"""

import math
import struct
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, fields, replace
from functools import cache
from typing import Annotated, Any, TypeVar, cast, get_args, get_origin

import numpy as np

from ..errors import PlainError
from ..wire import Raw, Spare, layout_of
from ..wire.fields import Scalar, limits_of
from ..wire.layout import Field, alternatives, is_record

T = TypeVar("T")
Plain = Any  #: what `json` reads and writes
To = Callable[[Any], Plain]
From = Callable[[Plain, str], Any]

#: The key that says which record it is, where there are alternatives.
RECORD = "record"
_DOUBLE = struct.Struct(">d")
_SINGLE = struct.Struct(">f")
_NAN = _DOUBLE.pack(math.nan).hex()
_LONGEST = 60  # characters of a wrong value that a message repeats


def to_plain(value: object) -> Plain:
    """Return a record as values that `json` writes and `from_plain` reads back.

    TypeError when ``value`` is no record.
    """
    return _kind(type(value)).to(value)


def from_plain(cls: type[T], plain: Plain, *, path: str = "") -> T:
    """Return the record of class ``cls`` that plain values describe.

    A field that is left out has its default. A number is rounded to single
    precision where the wire has no more. PlainError names the field that is
    missing, unknown or of another kind than declared, and what is expected there;
    ``path`` is where the record itself stands.
    """
    value: T = _kind(cls).read(plain, path)
    return value


def to_mapping(value: object) -> dict[str, Plain]:
    """Return a record as a mapping of its fields, also where it has a text form.

    TypeError when ``value`` is no record.
    """
    return _kind(type(value)).mapping(value)


def no_field(cls: type, path: str) -> PlainError:
    """Return the error of a field that a record does not have: what it has."""
    known = ", ".join(_kind(cls).ways) or "none"
    return PlainError(f"{cls.__name__} has no such field; it has {known}", path=path)


def key_text(key: object) -> str:
    """Return the key of a mapping as it stands in the path of an error."""
    if isinstance(key, str) and key.isidentifier() and len(key) <= _LONGEST:
        return key
    return repr(key)[:_LONGEST]


class _Kind:
    """Both directions of one record class."""

    def __init__(self, cls: type) -> None:
        self.cls = cls
        self.has_text = "__str__" in vars(cls) and hasattr(cls, "parse")
        self.ways = {
            one.name: _ways(one) for one in layout_of(cls).fields if one.is_value
        }
        self.needed = [one.name for one in fields(cls) if one.default is MISSING]

    def to(self, value: Any) -> Plain:
        """The text of a record, or a mapping of its fields."""
        if self.has_text:
            text = str(value)
            if self._parse(text) == value:
                return text
        return self.mapping(value)

    def mapping(self, value: Any) -> dict[str, Plain]:
        """A mapping of a record's fields."""
        return {name: to(getattr(value, name)) for name, (to, _) in self.ways.items()}

    def read(self, plain: Plain, path: str) -> Any:
        """The record that a text or a mapping describes."""
        if self.has_text and isinstance(plain, str):
            if len(plain) > _LONGEST:
                raise _expected(f"a text for {self.cls.__name__}", plain, path)
            try:
                return self.cls.parse(plain)  # type: ignore[attr-defined]
            except ValueError as error:
                raise PlainError(str(error), path=path) from None
        if not isinstance(plain, Mapping):
            wanted = "a text or a mapping" if self.has_text else "a mapping"
            raise _expected(f"{wanted} for {self.cls.__name__}", plain, path)
        return self.of_mapping(plain, path)

    def of_mapping(self, plain: Mapping[str, Plain], path: str) -> Any:
        """The record that a mapping describes."""
        values = {}
        for name, item in plain.items():
            inner = f"{path}.{key_text(name)}" if path else key_text(name)
            if name not in self.ways:
                raise no_field(self.cls, inner)
            values[name] = self.ways[name][1](item, inner)
        for name in self.needed:
            if name not in values:
                inner = f"{path}.{name}" if path else name
                raise PlainError(f"{self.cls.__name__} needs it", path=inner)
        return self.cls(**values)

    def _parse(self, text: str) -> Any:
        try:
            return self.cls.parse(text)  # type: ignore[attr-defined]
        except ValueError:
            return None


def _kind(cls: type) -> _Kind:
    known = _kinds.get(cls)
    if known is None:
        known = _kinds[cls] = _Kind(cls)
    return known


_kinds: dict[type, _Kind] = {}


def _expected(wanted: str, found: Plain, path: str) -> PlainError:
    told = repr(found)
    if len(told) > _LONGEST:
        told = told[:_LONGEST] + "..."
    return PlainError(f"{told}, expected {wanted}", path=path)


def _ways(field: Field) -> tuple[To, From]:
    """Return both directions of a field."""
    if field.optional:
        return _or_none(*_ways(replace(field, optional=False)))
    mark = field.mark
    if field.select is not None:
        ways = _selected(field.records)
        return _items(*ways) if field.is_tuple else ways
    if field.is_tuple:
        return _items(*_item_ways(field.item))
    if field.type is bytes:
        return bytes.hex, _octets(mark.size if isinstance(mark, Raw) else None)
    if isinstance(mark, Scalar):
        return _scalar(mark.code)
    if isinstance(mark, Spare):
        return int, _integer(0, 7)
    return _kind(field.type).to, _kind(field.type).read


def _or_none(to: To, read: From) -> tuple[To, From]:
    def to_or_none(value: Any) -> Plain:
        return None if value is None else to(value)

    def read_or_none(plain: Plain, path: str) -> Any:
        return None if plain is None else read(plain, path)

    return to_or_none, read_or_none


def _item_ways(item: Any) -> tuple[To, From]:
    if get_origin(item) is Annotated:
        for mark in get_args(item)[1:]:
            if isinstance(mark, Scalar):
                return _scalar(mark.code)
    kinds = alternatives(item)
    if len(kinds) == 1:
        return _kind(kinds[0]).to, _kind(kinds[0]).read
    return _named, _one_of(kinds)


def _items(to: To, read: From) -> tuple[To, From]:
    def to_list(items: Iterable[Any]) -> list[Plain]:
        return [to(item) for item in items]

    def from_list(plain: Plain, path: str) -> tuple[Any, ...]:
        if not isinstance(plain, list | tuple):
            raise _expected("a list", plain, path)
        return tuple(read(one, f"{path}[{n}]") for n, one in enumerate(plain))

    return to_list, from_list


def _named(value: object) -> Plain:
    """Return a record that says which of several it is."""
    return {RECORD: type(value).__name__, **_kind(type(value)).mapping(value)}


def _one_of(kinds: Iterable[type]) -> From:
    known = {kind.__name__: kind for kind in kinds}
    names = ", ".join(known)

    def read(plain: Plain, path: str) -> Any:
        if not isinstance(plain, Mapping):
            raise _expected(f"a mapping with {RECORD!r}: one of {names}", plain, path)
        name = plain.get(RECORD)
        if not isinstance(name, str) or name not in known:
            raise _expected(f"one of {names}", name, f"{path}.{RECORD}")
        rest = {key: value for key, value in plain.items() if key != RECORD}
        return _kind(known[name]).of_mapping(rest, path)

    return read


def _selected(kinds: Iterable[type]) -> tuple[To, From]:
    """Return both directions of octets that may be one of several records."""
    one_of, octets = _one_of(kinds), _octets(None)

    def to(value: Any) -> Plain:
        return _named(value) if is_record(type(value)) else bytes(value).hex()

    def read(plain: Plain, path: str) -> Any:
        return (octets if isinstance(plain, str) else one_of)(plain, path)

    return to, read


def _octets(size: int | None) -> From:
    wanted = "hexadecimal" if size is None else f"{size} octets in hexadecimal"

    def read(plain: Plain, path: str) -> bytes:
        if not isinstance(plain, str):
            raise _expected(wanted, plain, path)
        try:
            octets = bytes.fromhex(plain)
        except ValueError:
            raise _expected(wanted, plain, path) from None
        if size is not None and len(octets) != size:
            raise PlainError(f"{len(octets)} octets, expected {wanted}", path=path)
        return octets

    return read


@cache
def _scalar(code: str) -> tuple[To, From]:
    limits = limits_of(code)
    if limits is not None:
        return int, _integer(*limits)
    if code == "f":
        return _from_single, _float(_to_single, "a number of single precision")
    return _from_double, _float(lambda value: value, "a number")


def _integer(low: int, high: int) -> From:
    wanted = f"an integer from {low} to {high}"

    def read(plain: Plain, path: str) -> int:
        if not isinstance(plain, int) or isinstance(plain, bool):
            raise _expected(wanted, plain, path)
        if not low <= plain <= high:
            raise _expected(wanted, plain, path)
        return plain

    return read


def _from_double(value: float) -> Plain:
    if math.isfinite(value):
        return float(value)
    if not math.isnan(value):
        return "inf" if value > 0 else "-inf"
    bits = _DOUBLE.pack(value).hex()
    return "nan" if bits == _NAN else f"nan:{bits}"


def _from_single(value: float) -> Plain:
    if not math.isfinite(value) or _to_single(value) != value:
        return _from_double(value)
    return float(str(np.float32(value)))


def _to_single(value: float) -> float:
    """Round to single precision; OverflowError when it is beyond."""
    if not math.isfinite(value):
        return value
    return cast(float, _SINGLE.unpack(_SINGLE.pack(value))[0])


def _float(rounded: Callable[[float], float], wanted: str) -> From:
    def read(plain: Plain, path: str) -> float:
        try:
            if isinstance(plain, str):
                return _no_number(plain)
            if isinstance(plain, int | float) and not isinstance(plain, bool):
                return rounded(float(plain))
        except (ValueError, OverflowError):
            pass
        raise _expected(wanted, plain, path)

    return read


def _no_number(text: str) -> float:
    """Return infinity or NaN; ValueError when the text is neither."""
    if text in ("inf", "-inf", "nan"):
        return float(text)
    word, colon, bits = text.partition(":")
    octets = bytes.fromhex(bits)
    if word == "nan" and len(octets) == _DOUBLE.size:
        value: float = _DOUBLE.unpack(octets)[0]
        if math.isnan(value):
            return value
    raise ValueError(text)
