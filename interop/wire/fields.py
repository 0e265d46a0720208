"""What a field of a record can be on the wire: marks for `typing.Annotated`.

A mark on an ordinary field says how its value travels. A mark on a ``ClassVar``
declares octets that stand on the wire but are no value of the record: a constant,
a computed length, the count of a field that is declared further on. Everything is
big-endian.
"""

import struct
from dataclasses import dataclass
from typing import Annotated, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A number; ``code`` is its `struct` format character."""

    code: str


def limits_of(code: str) -> tuple[int, int] | None:
    """Return the least and the largest integer of a `struct` code; None for floats."""
    bits = struct.calcsize(">" + code) * 8
    if code in "efd":
        return None
    if code.islower():
        return -(1 << bits - 1), (1 << bits - 1) - 1
    return 0, (1 << bits) - 1


@dataclass(frozen=True, slots=True)
class Raw:
    """Exactly ``size`` octets (``bytes``)."""

    size: int


@dataclass(frozen=True, slots=True)
class Count:
    """The number of items of a tuple stands here; the items follow the last field.

    On a ``ClassVar``, ``of`` names the `Following` field that is counted.
    """

    code: str
    of: str = ""


@dataclass(frozen=True, slots=True)
class Length:
    """The length of octets, or of all items of a tuple; they follow the last field.

    ``unit`` is what is counted, in bits: 8 for octets, 1 for bits. The octets must
    be a multiple of ``multiple``; ``head`` octets before them are counted too. On a
    ``ClassVar``, ``of`` names the field.
    """

    code: str
    unit: int = 8
    multiple: int = 1
    of: str = ""
    head: int = 0


@dataclass(frozen=True, slots=True)
class Size:
    """The size of this whole record, computed on encode and checked on decode.

    ``unit`` is in octets; the size must be a multiple of ``multiple`` octets. With
    ``zero_beyond`` a size that does not fit the field is written as 0.
    """

    code: str
    unit: int = 1
    multiple: int = 1
    zero_beyond: bool = False


@dataclass(frozen=True, slots=True)
class Constant:
    """A fixed number, such as the record type that tells alternatives apart."""

    code: str
    value: int


@dataclass(frozen=True, slots=True)
class Follows:
    """A tuple, octets or record whose `Count` or `Length` stands further up."""


@dataclass(frozen=True, slots=True)
class Rest:
    """All octets up to the end of the record: ``bytes``, or a tuple of records.

    What is left of the record tells how many records there are, and nothing else.
    """


@dataclass(frozen=True, slots=True)
class Product:
    """Octets that follow, as many as two fields multiplied say, in bits.

    ``size`` and ``times`` name scalars of the same record; both are values, as a
    product of zero does not tell its factors.
    """

    size: str
    times: str


@dataclass(frozen=True, slots=True)
class Padding:
    """Octets up to a multiple of ``to`` octets from the record's first one.

    The value is ``b""`` where they are all zero, as they should be, and else the
    octets themselves, so that nothing is lost in a round trip. With ``optional``
    the last ones of a record may be missing: the value is None where some are.
    """

    to: int
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Spare:
    """Unused low-order bits in the last octet of the field ``of``; 0 to 7.

    Has no octets of its own: it is what a `Length` in bits leaves of whole octets.
    """

    of: str


@dataclass(frozen=True, slots=True)
class Select:
    """Octets that are a record when the field ``by`` has one of the ``cases``.

    ``cases`` pairs a value of ``by`` (a dotted path from the record) with a record
    of fixed size. Any other value, or another size, leaves them ``bytes``.

    On a tuple it is the items that are all of the record of the case, or of the one
    whose size fits where a case has several. With any other value they are
    ``bytes`` and share what is left, up to the end, equally.
    """

    by: str
    cases: tuple[tuple[int, type], ...]


@dataclass(frozen=True, slots=True)
class After:
    """A scalar or record that stands among what follows the fixed part.

    Everything that does stands there in the order in which it is declared.
    """


@dataclass(frozen=True, slots=True)
class Present:
    """A scalar, record or tuple that follows only when a field above says so.

    It is there when the bits ``mask`` of the field ``by`` are ``value`` (by default:
    all set); else it is None, and a tuple is empty. A field ``by`` that is None
    itself has no bit set. The field is a value: it is checked, not computed. Of
    several such marks all have to hold.
    """

    by: str
    mask: int
    value: int | None = None

    def holds(self, flags: int | None) -> bool:
        """Tell whether the octets are there when the field has this value."""
        wanted = self.mask if self.value is None else self.value
        return (flags or 0) & self.mask == wanted


@dataclass(frozen=True, slots=True)
class Each:
    """A tuple that follows, with an item for each one of the tuple ``of``.

    With ``times`` it has one for each pair of theirs. Neither number is on the
    wire again.
    """

    of: str
    times: str = ""


@dataclass(frozen=True, slots=True)
class Total:
    """A tuple that follows, with as many items as the numbers in ``of`` add up to."""

    of: str


@dataclass(frozen=True, slots=True)
class Among:
    """The only values that a scalar may have; it stands beside the scalar."""

    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Uid:
    """The table of SISO-REF-010 that names a scalar's values; not a wire form.

    It stands beside one: ``result: Annotated[U8, Uid(62)] = 0``.
    """

    number: int


@dataclass(frozen=True, slots=True)
class Since:
    """The first version of the standard that knows a field; not a wire form.

    It stands beside one. Before that version the octets are padding, and zero; on
    a `Constant`, there is no such record.
    """

    version: int


U8 = Annotated[int, Scalar("B")]
U16 = Annotated[int, Scalar("H")]
U32 = Annotated[int, Scalar("I")]
U64 = Annotated[int, Scalar("Q")]
I8 = Annotated[int, Scalar("b")]
I16 = Annotated[int, Scalar("h")]
I32 = Annotated[int, Scalar("i")]
I64 = Annotated[int, Scalar("q")]
F32 = Annotated[float, Scalar("f")]
F64 = Annotated[float, Scalar("d")]

#: A tuple whose count of 8, 16 or 32 bits stands here, the items after the last field.
Trailing = Annotated[tuple[T, ...], Count("B")]
Trailing16 = Annotated[tuple[T, ...], Count("H")]
Trailing32 = Annotated[tuple[T, ...], Count("I")]
#: A tuple that follows, counted by a ``ClassVar`` with ``Count(code, of=...)``.
Following = Annotated[tuple[T, ...], Follows()]
