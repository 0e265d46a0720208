"""Names for numbers: the enumerations of SISO-REF-010, by UID.

Reprinted with permission from SISO Inc. A table is parsed when it is first asked
for. A number that stands in none has no name, and stays what it is.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType

#: Signs of the standard as people type them.
_TYPED = str.maketrans({"\u2019": "'", "\u2013": "-"})
_ROW = re.compile(r"^(\d+)(?:-(\d+))?(!?)(?:>(\d+))? ?(.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Enumerant:
    """A number, or a run of numbers, and what it is called."""

    number: int  #: the first of the run
    name: str
    last: int
    deprecated: bool = False
    refers: int | None = None  #: UID of the table that goes on from here
    also: tuple[str, ...] = ()  #: other names, such as NATO's of a radar

    def __str__(self) -> str:
        run = "" if self.last == self.number else f" to {self.last}"
        also = "".join(f" / {name}" for name in self.also)
        return (
            f"{self.number}{run}  {self.name}{also}{' (deprecated)' * self.deprecated}"
        )


@dataclass(frozen=True)
class Enumeration:
    """One table of enumerants."""

    uid: int
    name: str
    bits: int  #: of a field that has it
    enumerants: tuple[Enumerant, ...]  #: in order of their numbers
    _by_number: Mapping[int, Enumerant] = field(repr=False, compare=False)

    def __iter__(self) -> Iterator[Enumerant]:
        return iter(self.enumerants)

    def enumerant(self, number: int) -> Enumerant | None:
        """Return the enumerant of a number, or None when it has none."""
        found = self._by_number.get(number)
        if found is None:
            for one in self.enumerants:
                if one.number <= number <= one.last:
                    return one
        return found

    def name_of(self, number: int) -> str | None:
        """Return what a number is called, or None when it is not known."""
        found = self.enumerant(number)
        return None if found is None else found.name

    def number_of(self, name: str) -> int:
        """Return the number of a name, in capitals or not.

        ValueError when no enumerant is called so, or more than one is.
        """
        wanted = name.casefold()
        found = {
            one.number
            for one in self.enumerants
            if wanted in (other.casefold() for other in (one.name, *one.also))
        }
        if len(found) != 1:
            which = "of none" if not found else f"of {sorted(found)}"
            raise ValueError(f"{name!r} is the name {which} in UID {self.uid}")
        return found.pop()

    def search(self, words: Sequence[str]) -> Iterator[Enumerant]:
        """Yield the enumerants whose names have all of the words in them."""
        for one in self.enumerants:
            if has_words(" ".join((one.name, *one.also)), words):
                yield one


def has_words(text: str, words: Sequence[str]) -> bool:
    """Tell whether a text has all words in it, in capitals or not."""
    folded = _folded(text)
    return all(_folded(word) in folded for word in words)


def _folded(text: str) -> str:
    return text.casefold().translate(_TYPED)


def edition() -> str:
    """Return which edition of SISO-REF-010 the tables are of."""
    from .tables_auto import EDITION

    return EDITION


@cache
def names_of_enumerations() -> Mapping[int, str]:
    """Return the names of all enumerations by UID."""
    from .tables_auto import ENUMERATIONS

    return MappingProxyType({uid: table[0] for uid, table in ENUMERATIONS.items()})


def applicabilities() -> Iterator[tuple[int, str]]:
    """Yield the UIDs of the enumerations that go on from some entity types."""
    from .tables_auto import ENUMERATIONS

    for uid, (_, _, applies, _) in ENUMERATIONS.items():
        if applies:
            yield uid, applies


@cache
def enumeration(uid: int) -> Enumeration:
    """Return the enumeration with a UID; ValueError when there is none."""
    from .tables_auto import ENUMERATIONS

    try:
        name, bits, _, rows = ENUMERATIONS[uid]
    except KeyError:
        raise ValueError(f"SISO-REF-010 has no enumeration {uid}") from None
    enumerants = tuple(
        Enumerant(
            int(number),
            names[0],
            int(last or number),
            bool(deprecated),
            int(refers) if refers else None,
            tuple(names[1:]),
        )
        for number, last, deprecated, refers, text in _ROW.findall(rows)
        for names in (text.split("|"),)
    )
    by_number = {one.number: one for one in enumerants}
    return Enumeration(uid, name, bits, enumerants, by_number)
