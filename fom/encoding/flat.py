"""Types whose octets always have one form: a single ``struct`` for all of it.

A nest of records of numbers becomes one packing and one unpacking, in two functions
that are written out once, when the type is compiled.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any

#: Above so many numbers a type is worked through part by part.
MOST_ITEMS = 256


@dataclass
class Writing:
    """The code of one function that is being written, and the names that it uses."""

    names: dict[str, object] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=count)

    def fresh(self) -> str:
        """A name for a value that is not yet in use."""
        return f"v{next(self.numbers)}"

    def known(self, thing: object) -> str:
        """A name under which the code finds a thing."""
        name = f"k{len(self.names)}"
        self.names[name] = thing
        return name


@dataclass(frozen=True)
class Flat:
    """How a type takes part in a single struct."""

    format: str  #: without the mark of the octets' order
    order: str  #: > or <, or nothing where it does not matter
    items: int  #: how many arguments the struct has
    pack: Callable[[Writing, str], list[str]]  #: the arguments for a named value
    unpack: Callable[[Writing, Iterator[str]], str]  #: the value of named items


def join_orders(orders: list[str]) -> str | None:
    """The one order that all parts share, or None where they differ."""
    told = {order for order in orders if order}
    if len(told) > 1:
        return None
    return told.pop() if told else ""


Pack = Callable[[Any], bytes]
Unpack = Callable[[bytes, int], Any]


def compile_flat(flat: Flat) -> tuple[Pack, Unpack]:
    """Write the two functions of a flat type.

    They say nothing of what is wrong with a value: whatever they raise, the slow way
    finds the fault.
    """
    form = struct.Struct((flat.order or ">") + flat.format)
    writing = Writing({"pack": form.pack})
    arguments = ", ".join(flat.pack(writing, "v"))
    body = "".join(f"    {line}\n" for line in writing.lines)
    packing = f"def packing(v):\n{body}    return pack({arguments})\n"
    exec(packing, writing.names)

    reading = Writing({"unpack": form.unpack_from})
    items = [f"i{number}" for number in range(flat.items)]
    value = flat.unpack(reading, iter(items))
    taken = f"    [{', '.join(items)}] = unpack(octets, offset)\n" if items else ""
    unpacking = f"def unpacking(octets, offset):\n{taken}    return {value}\n"
    exec(unpacking, reading.names)
    pack: Any = writing.names["packing"]
    unpack: Any = reading.names["unpacking"]
    return pack, unpack
