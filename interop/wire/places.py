"""Where each field of one record stands in its octets."""

import re
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from .fields import Padding, Scalar
from .layout import is_record, scalar_code
from .outline import Entry, outline

Octets = bytes | bytearray | memoryview


@dataclass(frozen=True, slots=True)
class Place:
    """A field, or an item of a list, of a record that was decoded."""

    name: str  #: of the field; of an item its number, as ``[0]``
    entry: Entry  #: the field's declaration; for an item that of its list
    value: Any  #: computed ones included
    offset: int  #: octets from the first of them all
    size: int  #: octets
    inner: tuple["Place", ...]  #: fields of a record, records of a list


def places(value: object, octets: Octets, offset: int = 0) -> tuple[Place, ...]:
    """Return the places of a record's fields, in the order of their octets.

    Parameters
    ----------
    value : a record, as it was decoded
    octets : what it was decoded from
    offset : where it begins in them
    """
    return tuple(_places(value, octets, offset))


def find_place(found: Sequence[Place], path: str) -> Place | None:
    """Return the place of a field by its path, as ``parts[2].attached_to``.

    Of a list with one item the number may be left out. None when there is none.
    """
    place: Place | None = None
    for name in re.findall(r"\[\d+\]|[^.\[\]]+", path):
        named = [one for one in found if one.name == name]
        if not named and len(found) == 1 and found[0].name == "[0]":
            named = [one for one in found[0].inner if one.name == name]
        if not named:
            return None
        place = named[-1]  # the items stand after their count
        found = place.inner
    return place


def _places(value: object, octets: Octets, begin: int) -> Iterator[Place]:
    at = begin
    cls: type = type(value)
    for entry in outline(cls):
        if entry.size is not None and entry.computed:
            told = int.from_bytes(octets[at : at + entry.size], "big")
            place = Place(entry.name, entry, told, at, entry.size, ())
        else:
            held = getattr(value, entry.name)
            place = _place(entry.name, entry, held, octets, at, begin)
        yield place
        at += place.size


def _place(
    name: str, entry: Entry, held: Any, octets: Octets, at: int, begin: int
) -> Place:
    """Return the place of one value, in a record that begins at ``begin``."""
    inner: tuple[Place, ...] = ()
    size = entry.size
    if is_record(type(held)):
        inner = places(held, octets, at)
        size = sum(place.size for place in inner)
    elif entry.field.is_tuple and not isinstance(held, bytes):
        code = scalar_code(entry.field.item)
        if code is not None:
            size = len(held) * struct.calcsize(">" + code)
        else:
            inner = tuple(_items(entry, held, octets, at))
            size = sum(place.size for place in inner)
    elif isinstance(entry.field.mark, Padding):
        size = 0 if held is None else -(at - begin) % entry.field.mark.to
    elif held is None:
        size = 0
    elif isinstance(entry.field.mark, Scalar):
        size = struct.calcsize(">" + entry.field.mark.code)
    elif size is None:
        size = len(held)
    return Place(name, entry, held, at, size, inner)


def _items(entry: Entry, held: Any, octets: Octets, at: int) -> Iterator[Place]:
    for number, item in enumerate(held):
        place = _place(f"[{number}]", entry, item, octets, at, at)
        yield place
        at += place.size
