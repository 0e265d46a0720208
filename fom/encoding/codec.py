"""What every data type's codec is: a value to octets, and back."""

from __future__ import annotations

import reprlib
from abc import ABC, abstractmethod
from typing import Any

from ..errors import DecodingError, EncodingError
from .flat import Flat

Octets = bytes | bytearray | memoryview


class Fault(Exception):
    """What is wrong with a part of a value, on its way up to the whole."""

    def __init__(self, reason: str, offset: int = 0) -> None:
        super().__init__(reason)
        self.reason = reason
        self.offset = offset
        self.path: list[str] = []  #: innermost first

    def inside(self, step: str) -> Fault:
        """Tell that it lies in the part called ``step``."""
        self.path.append(step)
        return self

    def whole(self, name: str) -> str:
        """The path from the type called ``name`` down."""
        return name + "".join(reversed(self.path))


def shown(value: object) -> str:
    """A value in a message: told, but never long."""
    return reprlib.repr(value)


def padding(position: int, boundary: int) -> int:
    """Octets from a position up to the next multiple of a boundary."""
    return -position % boundary


class Codec(ABC):
    """Turns values of one data type into octets, and back.

    Offsets of parts are multiples of their octet boundaries, counted from where the
    whole value begins (1516.2, 4.13.9).
    """

    flat: Flat | None = None  #: its one struct, if its octets are of one form

    def __init__(
        self, name: str, *, boundary: int, minimum: int, size: int | None
    ) -> None:
        self.name = name
        self.boundary = boundary  #: octets, 1, 2, 4 or 8
        self.minimum = minimum  #: octets of the shortest value
        self.size = size  #: octets of every value, where all have the same number

    def encode(self, value: object) -> bytes:
        """Return the octets of a value; EncodingError where it does not fit."""
        out = bytearray()
        try:
            self.put(value, out)
        except Fault as fault:
            path = fault.whole(self.name)
            raise EncodingError(fault.reason, path=path) from None
        return bytes(out)

    def decode(self, octets: Octets, offset: int = 0) -> Any:
        """Return the value that fills ``octets`` from ``offset`` to their end.

        DecodingError where they break the encoding, or where octets are left over.
        """
        if offset == 0 and type(octets) is bytes:
            try:
                value, end = self.take(octets, 0, len(octets))
            except Fault:
                pass  # told below
            else:
                if end == len(octets):
                    return value
        value, end = self.decode_part(octets, offset)
        if end != len(octets):
            reason = f"{len(octets) - end} octets too many"
            raise DecodingError(reason, path=self.name, offset=end)
        return value

    def decode_part(self, octets: Octets, offset: int = 0) -> tuple[Any, int]:
        """Return the value that begins at ``offset``, and the offset of its end.

        What follows the value is not looked at, but a type whose length the octets
        do not tell takes all of it.
        """
        if not 0 <= offset <= len(octets):
            raise DecodingError("beyond the octets", path=self.name, offset=offset)
        whole = bytes(octets[offset:])
        try:
            value, end = self.take(whole, 0, len(whole))
        except Fault as fault:
            at = offset + fault.offset
            path = fault.whole(self.name)
            raise DecodingError(fault.reason, path=path, offset=at) from None
        return value, offset + end

    @abstractmethod
    def put(self, value: Any, out: bytearray) -> None:
        """Append the octets of a value to ``out``, which ends on the boundary."""

    @abstractmethod
    def take(self, octets: bytes, offset: int, end: int) -> tuple[Any, int]:
        """Return the value at ``offset``, which is on the boundary, and its end."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}>"


def advance(octets: bytes, offset: int, end: int, boundary: int) -> int:
    """Return the offset after the padding in front of what has a boundary."""
    aligned = offset + -offset % boundary
    if aligned > end:
        raise Fault(f"{aligned - end} octets of padding are missing", end)
    return aligned


def align(out: bytearray, boundary: int) -> None:
    """Append padding up to a boundary."""
    if len(out) % boundary:
        out += bytes(-len(out) % boundary)
