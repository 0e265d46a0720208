"""Names for bits: the bit fields of SISO-REF-010, by UID or by entity type.

Reprinted with permission from SISO Inc.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from .enumerations import enumeration

_ROW = re.compile(r"^(\d+)\+(\d+)(?:>(\d+))? (.*)$", re.MULTILINE)
_LIFE_FORM = 3
#: UIDs for platforms from land to space, and for the kinds from munition to sensor.
_APPEARANCE, _CAPABILITIES = 31, 450
_PLATFORM, _DOMAINS, _KINDS = 1, range(1, 6), range(2, 10)
#: Categories of life forms that are animals (UID 472, 478 and 479), and their UID.
_ANIMALS, _ANIMAL_APPEARANCE = range(200, 207), 480


@dataclass(frozen=True, slots=True)
class BitRange:
    """Neighbouring bits that have a meaning together."""

    name: str
    position: int  #: of the lowest bit
    length: int
    refers: int | None = None  #: UID of the enumeration of their values


@dataclass(frozen=True, slots=True)
class BitValue:
    """What some bits of a number say."""

    name: str | None  #: None for a bit that the table does not name
    position: int  #: of the lowest bit
    length: int
    value: int
    meaning: str | None = None  #: the value's name, where it has one

    def __str__(self) -> str:
        if self.name is None:
            return f"bit {self.position} (unknown)"
        if self.meaning is not None:
            return f"{self.name}: {self.meaning}"
        return self.name if self.length == 1 else f"{self.name} = {self.value}"


@dataclass(frozen=True, slots=True)
class Bitfield:
    """One table of bits."""

    uid: int
    name: str
    bits: int
    ranges: tuple[BitRange, ...]  #: from the lowest bit up

    def decode(self, number: int) -> tuple[BitValue, ...]:
        """Return what the bits of a number say, from the lowest up.

        Bits without a name are there only when they are set. ValueError when the
        number is below zero.
        """
        if number < 0:
            raise ValueError(f"{number}: bits are counted from 0 up")
        values = []
        left = number
        for one in self.ranges:
            mask = (1 << one.length) - 1
            value = number >> one.position & mask
            left &= ~(mask << one.position)
            meaning = None
            if one.refers is not None:
                meaning = enumeration(one.refers).name_of(value)
            values.append(BitValue(one.name, one.position, one.length, value, meaning))
        while left:
            position = (left & -left).bit_length() - 1
            values.append(BitValue(None, position, 1, 1))
            left &= left - 1
        return tuple(sorted(values, key=lambda value: value.position))

    def name_of(self, number: int) -> str:
        """Return what is set in a number, on one line; "" when nothing is."""
        return ", ".join(str(value) for value in self.decode(number) if value.value)


@cache
def names_of_bitfields() -> Mapping[int, str]:
    """Return the names of all bit fields by UID."""
    from .tables_auto import BITFIELDS

    return MappingProxyType({uid: table[0] for uid, table in BITFIELDS.items()})


@cache
def bitfield(uid: int) -> Bitfield:
    """Return the bit field with a UID; ValueError when there is none."""
    from .tables_auto import BITFIELDS

    try:
        name, bits, rows = BITFIELDS[uid]
    except KeyError:
        raise ValueError(f"SISO-REF-010 has no bit field {uid}") from None
    ranges = tuple(
        BitRange(text, int(position), int(length), int(refers) if refers else None)
        for position, length, refers, text in _ROW.findall(rows)
    )
    return Bitfield(uid, name, bits, ranges)


def appearance(kind: int, domain: int, category: int = 0) -> Bitfield | None:
    """Return the table of an entity type's appearance, or None when it has none."""
    if kind == _LIFE_FORM and category in _ANIMALS:
        return bitfield(_ANIMAL_APPEARANCE)
    return _by_type(_APPEARANCE, kind, domain)


def capabilities(kind: int, domain: int) -> Bitfield | None:
    """Return the table of an entity type's capabilities, or None when it has none."""
    return _by_type(_CAPABILITIES, kind, domain)


def _by_type(first: int, kind: int, domain: int) -> Bitfield | None:
    if kind == _PLATFORM and domain in _DOMAINS:
        return bitfield(first + domain - _DOMAINS[0])
    if kind in _KINDS:
        return bitfield(first + len(_DOMAINS) + kind - _KINDS[0])
    return None
