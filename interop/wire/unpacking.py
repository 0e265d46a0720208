"""Writes how a record's fixed part is taken in: what is made, filled, looked up."""

import struct
from dataclasses import dataclass
from functools import partial
from typing import Any

from .fields import Constant, Count, Length, Raw, Scalar, Size
from .layout import Layout, layout_of
from .sharing import is_shared, keeping


@dataclass(frozen=True, slots=True)
class _Take:
    """One value that is unpacked."""

    target: str  #: what it is assigned to
    kind: type | str  #: class of a shared record, or `struct` code

    @property
    def size(self) -> int:
        """Octets."""
        if isinstance(self.kind, type):
            return layout_of(self.kind).size
        return struct.calcsize(">" + self.kind)


class Unpacking:
    """Code that takes a fixed part in; the record is called ``record``.

    A count, length, size or constant in slot 3 is assigned to ``v3``. Shared records,
    and single octets between them, are unpacked as octets and looked up together.
    """

    def __init__(self, layout: Layout) -> None:
        self.names: dict[str, Any] = {}  #: what the code refers to
        self.made: list[str] = []  #: lines before unpacking
        self.found: list[str] = []  #: lines after it
        self.codes = ""  #: `struct` codes of what is unpacked
        self._layout = layout
        self._slots = 0  #: for which there is a target
        self.targets: list[str] = []  #: what is assigned to
        takes = self._takes(layout, "record")
        while takes:
            run = _run(takes)
            if run:
                self.targets.append(self._look_up(takes[:run]))
            else:
                self.codes += str(takes[0].kind)
                self.targets.append(takes[0].target)
            takes = takes[run or 1 :]

    def _takes(self, layout: Layout, owner: str) -> list[_Take]:
        """List where values go, and write how the records are made that take them.

        Records are filled without their ``__init__``: that takes half the time.
        """
        make = f"new{len(self.made)}"
        self.names[make] = partial(object.__new__, layout.cls)
        self.made.append(f"{owner} = {make}()")
        takes = []
        for one in layout.fields:
            if one.is_placed:
                continue
            if one.mark is None:
                nested = layout_of(one.type)
                if is_shared(one.type):
                    takes.append(_Take(f"{owner}.{one.name}", one.type))
                    self._slots += len(nested.slots)
                elif not nested.parts:
                    local = f"r{len(self.made)}"
                    takes += self._takes(nested, local)
                    self.made.append(f"{owner}.{one.name} = {local}")
            elif isinstance(one.mark, Scalar | Raw | Constant | Size | Count | Length):
                is_value = isinstance(one.mark, Scalar | Raw)
                target = f"{owner}.{one.name}" if is_value else f"v{self._slots}"
                takes.append(_Take(target, self._layout.slots[self._slots].code))
                self._slots += 1
        return takes

    def _look_up(self, run: list[_Take]) -> str:
        """Write how a run is found by its octets; return the target of these."""
        key = f"k{len(self.targets)}"
        kept, keep = f"kept_{key}", f"keep_{key}"
        self.names[kept], self.names[keep] = keeping(tuple(one.kind for one in run))
        targets = ", ".join(one.target for one in run)
        self.found += [
            "try:",
            f"    {targets} = {kept}[{key}]",
            "except KeyError:",
            f"    {targets} = {keep}({key})",
        ]
        self.codes += f"{sum(one.size for one in run)}s"
        return key


def _run(takes: list[_Take]) -> int:
    """Count the takes, from the first one on, that are looked up together."""
    run = 0
    for number, take in enumerate(takes):
        if isinstance(take.kind, type):
            run = number + 1
        elif not run or take.kind != "B":
            break
    return run
