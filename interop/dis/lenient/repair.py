"""What a repair is: a known mistake, and the octets that undo it."""

import struct
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from ...errors import DecodeError
from ...wire import layout_of
from ..pdu import HEADER_SIZE, body_of, end_of_contents

_HEAD = struct.Struct(">BBBBIH")
_U16, _U32 = struct.Struct(">H"), struct.Struct(">I")


@dataclass(frozen=True, slots=True)
class Edit:
    """A change: at a place, ``remove`` octets make room for others."""

    at: int
    remove: int
    insert: bytes
    field: str
    reason: str

    @property
    def more(self) -> int:
        """How many octets more there are."""
        return len(self.insert) - self.remove


class Found:
    """Octets that begin with a PDU, from its first one to the end of the datagram."""

    def __init__(self, octets: bytes) -> None:
        self.octets = octets
        head: tuple[int, ...] = _HEAD.unpack_from(octets)
        self.version, _, self.pdu_type, self.family, _, self.length = head

    @property
    def fits(self) -> bool:
        """Whether the header's length is one that the PDU can have."""
        return HEADER_SIZE <= self.length <= len(self.octets)

    @property
    def end(self) -> int:
        """Where the PDU ends by its header, or else where the datagram does."""
        return self.length if self.fits else len(self.octets)

    @cached_property
    def body_type(self) -> type | None:
        """The body that is declared for type and version."""
        return body_of(self.pdu_type, self.version)

    @cached_property
    def stop(self) -> int | None:
        """Where the contents end by their counts; None when they do not decode."""
        if self.body_type is None:
            return None
        try:
            return end_of_contents(self.pdu_type, self.version, self.octets)
        except DecodeError:
            return None

    def place(self, field: str) -> int:
        """Where a field of the body's fixed part is; IndexError if there is none."""
        if self.body_type is None:
            raise IndexError(field)
        return place_in(self.body_type, field)

    @property
    def fixed_end(self) -> int:
        """Where the body's fixed part ends; IndexError without a body."""
        if self.body_type is None:
            raise IndexError("body")
        return HEADER_SIZE + layout_of(self.body_type).size

    def u8(self, at: int) -> int:
        """The octet at ``at``."""
        return self.octets[at]

    def u16(self, at: int) -> int:
        """The number of 16 bits at ``at``."""
        number: int = _U16.unpack_from(self.octets, at)[0]
        return number

    def u32(self, at: int) -> int:
        """The number of 32 bits at ``at``."""
        number: int = _U32.unpack_from(self.octets, at)[0]
        return number


def place_in(body_type: type, field: str) -> int:
    """Return where a field of a body's fixed part is in its PDU, or IndexError."""
    return HEADER_SIZE + offset_of(body_type, field)


def offset_of(cls: type, field: str) -> int:
    """Return where a field is in a record's fixed part; IndexError if nowhere."""
    for slot in layout_of(cls).slots:
        if slot.path == field or slot.path.startswith(field + "."):
            return slot.offset
    raise IndexError(field)


@dataclass(frozen=True, slots=True)
class Repair:
    """A mistake that is known, and how to undo it.

    ``edits`` returns what to change, in the order of the octets, and nothing where
    it is not this mistake; it may run into the end of the octets (IndexError,
    struct.error).
    """

    name: str
    seen: str  #: who makes it, or where it was reported
    edits: Callable[[Found], Sequence[Edit] | Iterator[Edit]]
    pdu_types: frozenset[int] = frozenset()  #: none: all
