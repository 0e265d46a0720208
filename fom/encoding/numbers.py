"""Numbers, truth values, characters: the types that have no parts."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from typing import Any

from .codec import Codec, Fault, shown
from .flat import Flat, Writing


class NumberCodec(Codec):
    """A basic representation, or a simple type over it: int or float."""

    def __init__(self, name: str, form: str, order: str) -> None:
        """``form`` is struct's letter, ``order`` its mark of the octets' order."""
        self.form = form
        self.order = order if struct.calcsize("=" + form) > 1 else ""
        self.struct = struct.Struct((self.order or ">") + form)
        size = self.struct.size
        super().__init__(name, boundary=size, minimum=size, size=size)
        self.flat = Flat(form, self.order, 1, _pack_as_is, _unpack_as_is)

    @property
    def described(self) -> str:
        """What fits, in words."""
        bits = 8 * self.struct.size
        if self.form in "fd":
            return f"a number that a float of {bits} bits holds"
        least, most = (0, 2**bits - 1)
        if self.form.islower():
            least, most = (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
        return f"an integer from {least} to {most}"

    def put(self, value: Any, out: bytearray) -> None:
        """Append the number."""
        try:
            out += self.struct.pack(value)
        except Exception:  # a value of any type may be asked for its number
            raise Fault(f"{shown(value)} is not {self.described}") from None

    def take(self, octets: bytes, offset: int, end: int) -> tuple[Any, int]:
        """Read the number."""
        after = offset + self.struct.size
        if after > end:
            reason = f"{self.struct.size} octets are needed, {end - offset} left"
            raise Fault(reason, offset)
        return self.struct.unpack_from(octets, offset)[0], after


def _pack_as_is(writing: Writing, value: str) -> list[str]:
    return [value]


def _unpack_as_is(writing: Writing, items: Iterator[str]) -> str:
    return next(items)


class EnumeratedCodec(NumberCodec):
    """A number, some of whose values have names. Others pass as they are."""

    def __init__(
        self, name: str, form: str, order: str, enumerators: Mapping[str, int]
    ) -> None:
        super().__init__(name, form, order)
        self.enumerators = enumerators  #: name: number, in the order of the FOM


_TO_NUMBER = {False: 0, True: 1}
_TO_TRUTH = {0: False, 1: True}


class BooleanCodec(EnumeratedCodec):
    """HLAboolean: bool. Other numbers than 0 and 1 are broken values."""

    def __init__(
        self, name: str, form: str, order: str, enumerators: Mapping[str, int]
    ) -> None:
        super().__init__(name, form, order, enumerators)
        self.flat = Flat(form, self.order, 1, _pack_truth, _unpack_truth)

    def put(self, value: Any, out: bytearray) -> None:
        """Append 0 or 1."""
        try:
            number = _TO_NUMBER[value]
        except (KeyError, TypeError):
            raise Fault(f"{shown(value)} is not True or False") from None
        super().put(number, out)

    def take(self, octets: bytes, offset: int, end: int) -> tuple[Any, int]:
        """Read 0 or 1."""
        number, after = super().take(octets, offset, end)
        if number not in _TO_TRUTH:
            raise Fault(f"{number} is neither 0 nor 1", offset)
        return _TO_TRUTH[number], after


def _pack_truth(writing: Writing, value: str) -> list[str]:
    return [f"{writing.known(_TO_NUMBER)}[{value}]"]


def _unpack_truth(writing: Writing, items: Iterator[str]) -> str:
    return f"{writing.known(_TO_TRUTH)}[{next(items)}]"


class CharacterCodec(NumberCodec):
    """HLAASCIIchar or HLAunicodeChar: str of one character.

    An octet above 127, or half of a surrogate pair, becomes a lone surrogate, and
    goes back to what it was.
    """

    def __init__(self, name: str, form: str, order: str) -> None:
        super().__init__(name, form, order)
        self.text = text_of(self.struct.size)
        self.flat = None

    def put(self, value: Any, out: bytearray) -> None:
        """Append the character."""
        octets = self.text.encode(value)
        if len(octets) != self.struct.size:
            raise Fault(f"{shown(value)} is not one character")
        out += octets

    def take(self, octets: bytes, offset: int, end: int) -> tuple[Any, int]:
        """Read the character."""
        _, after = super().take(octets, offset, end)
        return self.text.decode(octets[offset:after], offset), after


class Text:
    """How characters lie in octets."""

    def __init__(self, coding: str, errors: str, size: int, kind: str) -> None:
        self.coding = coding
        self.errors = errors
        self.size = size  #: octets of a character
        self.kind = kind

    def encode(self, value: object) -> bytes:
        """Return the octets of a str, or raise a Fault."""
        if not isinstance(value, str):
            raise Fault(f"{shown(value)} is not a str")
        try:
            return value.encode(self.coding, self.errors)
        except UnicodeEncodeError as error:
            bad = value[error.start]
            raise Fault(f"{bad!r} is no character of {self.kind}") from None

    def decode(self, octets: bytes, offset: int) -> str:
        """Return the str of octets, of which none is refused."""
        return octets.decode(self.coding, self.errors)


ASCII = Text("ascii", "surrogateescape", 1, "ASCII")
UNICODE = Text("utf-16-be", "surrogatepass", 2, "Unicode")


def text_of(size: int) -> Text:
    """How characters of a number of octets lie."""
    return ASCII if size == 1 else UNICODE
