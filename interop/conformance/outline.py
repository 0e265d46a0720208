"""What of a record's octets is a number, padding or an enumerant: for all records."""

import math
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fom.enumerations import enumeration

from ..dis import EntityType, Orientation
from ..wire import layout_of, uids_of
from ..wire.fields import Raw, Scalar
from ..wire.layout import Field

Octets = NDArray[np.uint8]
_SIZES = {"f": 4, "d": 8}
_PADDING = "padding"  # what the names of such fields begin with
_AGGREGATE = "aggregate"  # what types begin with that have kinds of their own
_NUMBERS = 1 << 16
#: Tables with fewer numbers are no tables: what they name is agreed elsewhere.
_FEWEST = 2
#: Tables that exercises add numbers to: data, actions, events, protocols, processes.
OPEN = frozenset({66, 71, 73, 177, 250})
_MOST_ANGLE, _MOST_THETA = math.pi + 1e-5, math.pi / 2 + 1e-5
#: Kind (UID 7), country (UID 29), and domain by kind: UID 8, 14 and 600.
_KIND, _COUNTRY, _DOMAINS = 7, 29, {1: 8, 2: 14, 6: 600}


@dataclass(frozen=True, slots=True)
class Enumerant:
    """A number in a record that a table of SISO-REF-010 names."""

    path: str
    offset: int  #: octets from the record's start
    size: int  #: octets
    uid: int


@dataclass(frozen=True, slots=True)
class Outline:
    """Where in a record's fixed part what stands; offsets in octets."""

    floats: tuple[tuple[str, int, int], ...]  #: path, offset and size
    angles: tuple[tuple[str, int], ...]  #: path and offset of Euler angles
    padding: tuple[tuple[str, int, int], ...]  #: path, offset and size
    enumerants: tuple[Enumerant, ...]
    types: tuple[tuple[str, int], ...]  #: path and offset of entity types


@cache
def outline_of(cls: type) -> Outline:
    """Return the outline of a record class."""
    slots = layout_of(cls).slots
    floats = [(s.path, s.offset, _SIZES[s.code]) for s in slots if s.code in _SIZES]
    padding = [
        (slot.path, slot.offset, _width(slot.code))
        for slot in slots
        if slot.path.rpartition(".")[2].startswith(_PADDING)
        and isinstance(slot.mark, Scalar | Raw)
    ]
    places = {slot.path: slot.offset for slot in slots}
    named = [
        Enumerant(slot.path, slot.offset, _width(slot.code), uid)
        for slot in slots
        if (uid := _uid(cls, slot.path)) and has_table(uid)
    ]
    return Outline(
        tuple(floats),
        tuple((at, places[f"{at}.psi".lstrip(".")]) for at in _of(cls, Orientation)),
        tuple(padding),
        tuple(named),
        tuple(
            (at, places[f"{at}.kind".lstrip(".")])
            for at in _of(cls, EntityType)
            if not at.startswith(_AGGREGATE)
        ),
    )


def _width(code: str) -> int:
    return struct.calcsize(f">{code}")


def _uid(cls: type, path: str) -> int | None:
    """Return the table of a scalar in the fixed part, by its path."""
    name, _, rest = path.partition(".")
    if not rest:
        return uids_of(cls).get(name)
    field = next(one for one in layout_of(cls).fields if one.name == name)
    return _uid(field.type, rest)


def _of(cls: type, kind: type) -> Iterator[str]:
    """Yield the paths of the records of a class in a fixed part."""
    if cls is kind:
        yield ""
        return
    for field in layout_of(cls).fields:
        if _is_fixed(field):
            for path in _of(field.type, kind):
                yield f"{field.name}.{path}".rstrip(".")


def _is_fixed(field: Field) -> bool:
    """Tell whether a field is a record in the fixed part."""
    return (
        field.mark is None
        and not field.is_placed
        and not field.select
        and not layout_of(field.type).parts
    )


@cache
def has_table(uid: int) -> bool:
    """Tell whether a table names numbers: some hold bits, or nothing yet."""
    try:
        return len(enumeration(uid).enumerants) >= _FEWEST
    except ValueError:
        return False


def is_named(uid: int, number: int) -> bool:
    """Tell whether a table names a number; 0 says nothing, and is always right."""
    return number == 0 or (
        bool(_table(uid)[number])
        if number < _NUMBERS
        else enumeration(uid).enumerant(number) is not None
    )


@cache
def _table(uid: int) -> NDArray[np.bool_]:
    """Return which numbers below 65536 a table names."""
    named = np.zeros(_NUMBERS, np.bool_)
    named[0] = True
    for one in enumeration(uid):
        named[one.number : one.last + 1] = True
    return named


@dataclass(frozen=True, slots=True, eq=False)
class Find:
    """Something odd in the fixed parts of n records: in which, where and what."""

    items: NDArray[np.int64]  #: (k,)
    paths: Callable[[int], str]  #: of the field, by place in ``items``
    values: Callable[[int], Any]


def not_finite(outline: Outline, octets: Octets) -> Iterator[Find]:
    """Find NaN and infinity: their exponents are all ones."""
    for size, second in ((4, 0x80), (8, 0xF0)):
        some = [one for one in outline.floats if one[2] == size]
        if not some:
            continue
        at = np.array([offset for _, offset, _ in some])
        odd = (octets[:, at] & 0x7F == 0x7F) & (octets[:, at + 1] & second == second)
        if odd.any():
            yield _find(odd, some, octets)


def _find(
    odd: NDArray[np.bool_], some: list[tuple[str, int, int]], octets: Octets
) -> Find:
    items, which = np.nonzero(odd)

    def value(n: int) -> float:
        _, at, size = some[which[n]]
        return float(octets[items[n], at : at + size].copy().view(f">f{size}")[0])

    return Find(items, lambda n: some[which[n]][0], value)


def out_of_range(outline: Outline, octets: Octets) -> Iterator[Find]:
    """Find Euler angles beyond half a turn, theta beyond a quarter."""
    for path, at in outline.angles:
        angles = np.abs(octets[:, at : at + 12].copy().view(">f4"))
        odd = (angles > (_MOST_ANGLE, _MOST_THETA, _MOST_ANGLE)) & np.isfinite(angles)
        if odd.any():
            names = [(f"{path}.{one}", at + 4 * n, 4) for n, one in enumerate(_EULER)]
            yield _find(odd, names, octets)


_EULER = ("psi", "theta", "phi")


def not_zero(outline: Outline, octets: Octets) -> Iterator[Find]:
    """Find padding that is not zero."""
    for path, at, size in outline.padding:
        odd = np.logical_or.reduce(octets[:, at : at + size], axis=1)
        if odd.any():
            yield _found(odd, path, octets, at, size)


def _found(
    odd: NDArray[np.bool_], path: str, octets: Octets, at: int, size: int
) -> Find:
    items = np.flatnonzero(odd)
    return Find(
        items,
        lambda n: path,
        lambda n: int.from_bytes(octets[items[n], at : at + size].tobytes(), "big"),
    )


def not_agreed(outline: Outline, octets: Octets) -> Iterator[Find]:
    """Find numbers that open tables do not name."""
    return _unnamed(outline, octets, True)


def _unnamed(outline: Outline, octets: Octets, is_open: bool) -> Iterator[Find]:
    for one in outline.enumerants:
        if (one.uid in OPEN) is is_open:
            odd = ~named(one.uid, numbers_at(octets, one.offset, one.size))
            if odd.any():
                yield _found(odd, one.path, octets, one.offset, one.size)


def not_named(outline: Outline, octets: Octets) -> Iterator[Find]:
    """Find numbers that their tables do not name."""
    yield from _unnamed(outline, octets, False)
    for path, at in outline.types:
        kind, domain = octets[:, at], octets[:, at + 1]
        for name, odd, place, size in (
            ("kind", ~named(_KIND, kind), at, 1),
            ("country", ~named(_COUNTRY, numbers_at(octets, at + 2, 2)), at + 2, 2),
            *(
                ("domain", (kind == of) & ~named(uid, domain), at + 1, 1)
                for of, uid in _DOMAINS.items()
            ),
        ):
            if odd.any():
                yield _found(odd, f"{path}.{name}", octets, place, size)


def numbers_at(octets: Octets, offset: int, size: int) -> NDArray[Any]:
    """Return the unsigned numbers (n,) at an offset of records (n, k)."""
    if size == 1:
        return octets[:, offset]
    return octets[:, offset : offset + size].copy().view(f">u{size}")[:, 0]


def named(uid: int, numbers: NDArray[Any]) -> NDArray[np.bool_]:
    """Tell which numbers (n,) a table names."""
    if numbers.dtype.itemsize <= 2:
        known: NDArray[np.bool_] = _table(uid)[numbers]
        return known
    found, where = np.unique(numbers, return_inverse=True)
    told = [is_named(uid, number) for number in found.tolist()]
    return np.array(told, np.bool_)[where.reshape(-1)]
