"""Where each number of a PDU stands in its octets, records and lists taken apart."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ..dis import HEADER_SIZE, Pdu
from ..wire.places import Place, places


@dataclass(frozen=True, slots=True)
class Leaf:
    """One number or run of octets of a PDU."""

    path: str  #: dotted, from the body; the header's begin with ``header``
    offset: int  #: octets from the PDU's start
    size: int  #: octets
    value: Any

    @property
    def end(self) -> int:
        """Offset after the last octet."""
        return self.offset + self.size


def leaves_of(pdu: Pdu, octets: bytes) -> list[Leaf]:
    """Return all numbers of a PDU in wire order, empty ones left out."""
    header = _leaves(places(pdu.header, octets), "header")
    body = _leaves(places(pdu.body, octets, HEADER_SIZE), "")
    return [one for one in (*header, *body) if one.size]


def leaf_at(leaves: Sequence[Leaf], offset: int) -> Leaf:
    """Return the leaf that holds an octet, or the last one before it."""
    return leaves[bisect_right(leaves, offset, key=lambda one: one.offset) - 1]


def generic(path: str) -> str:
    """Return a field's path without the numbers of list items."""
    return re.sub(r"\[\d+\]", "[]", path)


def _leaves(those: Iterable[Place], path: str) -> Iterator[Leaf]:
    for place in those:
        dot = "." if path and not place.name.startswith("[") else ""
        name = f"{path}{dot}{place.name}"
        if place.inner:
            yield from _leaves(place.inner, name)
        elif isinstance(place.value, tuple):
            size = place.size // max(len(place.value), 1)
            for number, value in enumerate(place.value):
                yield Leaf(
                    f"{name}[{number}]", place.offset + number * size, size, value
                )
        else:
            yield Leaf(name, place.offset, place.size, place.value)
