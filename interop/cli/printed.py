"""A PDU as lines for people: field, value, meaning."""

import shutil
import sys
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..dis import HEADER_SIZE, Pdu, to_plain
from ..dis.meanings import meanings
from ..dis.names import type_name
from ..wire.fields import Scalar
from ..wire.layout import is_record
from ..wire.places import Octets, Place, places
from .contents import contents
from .explained import explained, timestamp_text

_INDENT = 2
_GAP = 2
_WIDEST = 32  # characters of a value that the meanings stand behind
_LEAST_MEANING = 30  # columns of a terminal that are left for it
_MOST = 16  # octets that are shown
_MOST_AXES = 3  # numbers that stand on one line
_BOLD, _DIM, _PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"


@dataclass(frozen=True, slots=True)
class _Line:
    place: Place
    name: str  # indented
    value: str
    meaning: str


def head(pdu: Pdu) -> str:
    """Say what a PDU is, in one line."""
    header = pdu.header
    parts = [
        f"{type_name(header.pdu_type)} ({header.pdu_type})",
        f"DIS {header.version}",
        f"exercise {header.exercise}",
        timestamp_text(header.timestamp),
        f"{header.length} octets",
    ]
    if header.status:
        told = meanings(header).get("status") or f"{header.status:#04x}"
        parts.append(f"status {told}")
    return "  ".join(parts)


def page(pdu: Pdu, octets: Octets, *, offsets: bool) -> list[str]:
    """Return the lines of a PDU and its octets.

    With ``offsets`` each line begins with where the field stands in the PDU and how
    many octets it has, and what is hidden else is shown: the header, counts and
    lengths, padding that is zero.
    """
    view = _View(pdu, octets, offsets)
    lines = list(view.lines(pdu.body, places(pdu.body, octets, HEADER_SIZE), 1))
    if offsets:
        lines = [*view.lines(pdu.header, places(pdu.header, octets), 1), *lines]
    names = max((len(line.name) for line in lines), default=0) + _GAP
    widths = [len(line.value) for line in lines if len(line.value) <= _WIDEST]
    values = max(widths, default=0) + _GAP
    shown: list[str] = []
    for line in lines:
        text = f"{line.name:{names}}{line.value:{values}}"
        if len(line.value) > _WIDEST and line.meaning:
            text += " " * _GAP
        if offsets:
            text = f"{line.place.offset:5d} {line.place.size:4d}{text}"
        shown += with_meaning(text, line.meaning)
    return shown


def bold(text: str) -> str:
    """Return text that stands out, if standard output is a terminal."""
    return f"{_BOLD}{text}{_PLAIN}" if _is_terminal() else text


def dim(text: str) -> str:
    """Return text that stays behind, if standard output is a terminal."""
    return f"{_DIM}{text}{_PLAIN}" if text and _is_terminal() else text


def with_meaning(start: str, meaning: str) -> list[str]:
    """Return the lines of a row that ends with a meaning, as wide as the terminal."""
    wrapped = [meaning]
    if meaning and _is_terminal():
        room = shutil.get_terminal_size().columns - len(start)
        wrapped = textwrap.wrap(meaning, max(room, _LEAST_MEANING))
    rest = [" " * len(start) + dim(line) for line in wrapped[1:]]
    return [(start + dim(wrapped[0])).rstrip(), *rest]


def _is_terminal() -> bool:
    return sys.stdout.isatty()


@dataclass(frozen=True, slots=True)
class _View:
    pdu: Pdu
    octets: Octets
    whole: bool

    def lines(
        self, owner: object, found: Iterable[Place], depth: int
    ) -> Iterator[_Line]:
        """Yield the lines of a record's fields, or of a tuple's items."""
        known = meanings(owner) if is_record(type(owner)) else {}
        for place in found:
            entry = place.entry
            if not self.whole and (entry.computed or _is_zero_padding(place)):
                continue
            name = " " * _INDENT * depth + place.name
            if entry.computed and entry.field.is_value:
                name += " (count)" if entry.field.is_tuple else " (length)"
            value = _in_line(place)
            meaning = explained(place, {} if entry.computed else known)
            shown = _opening(place) if value is None else value
            yield _Line(place, name, shown, meaning)
            held = () if entry.computed else contents(self.pdu, owner, place.name)
            if held:
                yield from self._contents(held, place, depth + 1)
            elif value is None:
                yield from self.lines(place.value, place.inner, depth + 1)

    def _contents(
        self, held: tuple[object, ...], place: Place, depth: int
    ) -> Iterator[_Line]:
        """Yield the lines of records that octets hold."""
        at = place.offset
        for one in held:
            inner = places(one, self.octets, at)
            size = sum(part.size for part in inner)
            name = " " * _INDENT * depth + "as"
            what = Place("as", place.entry, one, at, size, inner)
            yield _Line(what, name, type(one).__name__, "")
            yield from self.lines(one, inner, depth + 1)
            at += size


def _is_zero_padding(place: Place) -> bool:
    value = place.value
    if isinstance(value, bytes):
        value = any(value)
    return place.name.startswith("padding") and not value


def _opening(place: Place) -> str:
    """Say what the lines below one that has no value of its own are."""
    if isinstance(place.value, tuple):
        return str(len(place.value))
    told = place.entry.field.type is type(place.value)
    return "" if told else type(place.value).__name__


def _in_line(place: Place) -> str | None:
    """Return a value that goes on one line, None when it takes lines of its own."""
    value = place.value
    if isinstance(value, bytes):
        return octets_text(value)
    if isinstance(value, tuple):
        return None if place.inner else ", ".join(map(str, value)) or "none"
    if not is_record(type(value)):
        return _number(value, place)
    plain = to_plain(value)
    if isinstance(plain, str):
        return plain
    if len(plain) <= _MOST_AXES and all(map(_is_bare, place.inner)):
        return ", ".join(map(str, plain.values()))
    return None


def _is_bare(place: Place) -> bool:
    """Tell whether a value is a number of which nothing else is to be said."""
    entry = place.entry
    return isinstance(entry.field.mark, Scalar) and not entry.note and not entry.uid


def _number(value: Any, place: Place) -> str:
    if value is None:
        return "absent"
    mark = place.entry.field.mark
    if isinstance(mark, Scalar) and mark.code == "f":
        return str(float(str(np.float32(value))))
    return str(value)


def octets_text(octets: bytes) -> str:
    """Return octets as hexadecimal, the first of them when they are many."""
    shown = octets[:_MOST].hex(" ", -4)
    if len(octets) > _MOST:
        return f"{shown} ... {len(octets)} octets"
    return shown or "none"
