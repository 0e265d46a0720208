"""What a fault of an object model is, and the words and names that models may use."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from .datatypes import Place

#: A name of the standard: letters, digits, hyphens and underscores.
_NAME = re.compile(r"[^\W\d][\w-]*")


@dataclass(frozen=True)
class Fault:
    """Something that no federation could work with, and where it stands."""

    place: Place
    reason: str

    def __str__(self) -> str:
        line = f":{self.place.line}" if self.place.line else ""
        return f"{self.place.file}{line}: {self.place.path}: {self.reason}"


def within(place: Place, name: str) -> Place:
    """The place of a part that has none of its own."""
    return replace(place, path=f"{place.path}.{name}")


def faults_of_name(name: str, place: Place) -> Iterator[Fault]:
    """Whether a name is one of HLA (1516.2, 3.3.1)."""
    if name == "NA":
        yield Fault(place, "NA is no name: it says that there is none")
    elif not _NAME.fullmatch(name):
        reason = f"{name!r} is no name: letters, digits, - and _, no digit first"
        yield Fault(place, reason)


def faults_of_enumerator(name: str, place: Place) -> Iterator[Fault]:
    """Whether a name is one of HLA; enumerators may have periods, or be called NA."""
    if name != "NA":
        yield from faults_of_name(name.replace(".", "_"), place)


def faults_of_word(
    what: str, word: str, allowed: Iterable[str], place: Place
) -> Iterator[Fault]:
    """Whether a word that is told is one of those that the standard knows."""
    words = tuple(allowed)
    if word and word not in words:
        yield Fault(place, f"{what} is {word!r}; allowed: {', '.join(words)}")
