"""Encodings that RPR FOM 2.0 adds; what they are is told by its modules' texts."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable, Mapping
from typing import Any

from .arrays import (
    ArrayCodec,
    Cardinality,
    CharacterElements,
    Elements,
    ListElements,
    OctetElements,
    check_enough,
)
from .codec import Codec, Fault, advance, shown


class PaddingCodec(Codec):
    """RPRpaddingTo32Array and RPRpaddingTo64Array: octets up to a boundary.

    "Meaningless Octet elements, to align the subsequent data structure ... encoded
    without array length, containing zero to three elements" (RPR-Base,
    OctetPadding32Array; to seven, OctetPadding64Array), set to zero (RPR-SE, note 11).
    A record's value need not hold it, and a decoded one does not.
    """

    def __init__(self, name: str, to: int) -> None:
        """``to`` is the boundary that is reached, in octets."""
        self.to = to
        super().__init__(name, boundary=1, minimum=0, size=None)

    def put(self, value: Any, out: bytearray) -> None:
        """Append zeros; the octets of ``value`` mean nothing."""
        if value is not None and not isinstance(value, bytes | bytearray):
            raise Fault(f"{shown(value)} is not bytes")
        out += bytes(-len(out) % self.to)

    def take(self, octets: bytes, offset: int, end: int) -> tuple[Any, int]:
        """Pass over what stands there."""
        after = offset + -offset % self.to
        if after > end:
            raise Fault(f"{after - end} octets of padding are missing", end)
        return octets[offset:after], after


class LengthlessArrayCodec(ArrayCodec):
    """RPRlengthlessArray: "without array length, containing only the elements".

    So say RPR-Base's texts. The elements reach to the end of the octets, or there are
    as many as a rule of the record around it says (RPR-Communication, note 5).
    """

    def __init__(self, name: str, elements: Elements, cardinality: Cardinality) -> None:
        boundary = elements.boundary
        super().__init__(name, elements, cardinality, boundary=boundary, minimum=0)

    def put_elements(self, value: Any, count: int, out: bytearray) -> None:
        """Append the elements."""
        self.elements.put(value, out)

    def take(self, octets: bytes, offset: int, end: int) -> tuple[Any, int]:
        """Read elements up to the end."""
        elements = self.elements
        one = elements.size_of(1)
        two = elements.size_of(2)
        if one is not None and two is not None:
            stride = two - one
            count, left = divmod(end - offset + stride - one, stride)
            return elements.take(octets, offset, end, count)
        assert isinstance(elements, ListElements)
        values: list[Any] = []
        while offset < end:
            try:
                offset = advance(octets, offset, end, self.boundary)
                value, offset = elements.codec.take(octets, offset, end)
            except Fault as fault:
                raise fault.inside(f"[{len(values)}]")
            values.append(value)
        return values, offset

    def take_counted(
        self, octets: bytes, offset: int, end: int, count: int
    ) -> tuple[Any, int]:
        """Read so many elements."""
        check_enough(count, self.elements, offset, end)
        return self.elements.take(octets, offset, end, count)


class NullTerminatedArrayCodec(ArrayCodec):
    """RPRnullTerminatedArray: characters, or octets, and an octet of zero.

    Named by RTIobjectId and RPRUserDefinedTag (RPR-Foundation, RPR-Base).
    """

    def __init__(
        self,
        name: str,
        elements: OctetElements | CharacterElements,
        cardinality: Cardinality,
    ) -> None:
        super().__init__(name, elements, cardinality, boundary=1, minimum=1)

    def put_elements(self, value: Any, count: int, out: bytearray) -> None:
        """Append the elements and the zero."""
        start = len(out)
        self.elements.put(value, out)
        if 0 in out[start:]:
            raise Fault(f"{shown(value)} holds the zero that ends it")
        out.append(0)

    def take(self, octets: bytes, offset: int, end: int) -> tuple[Any, int]:
        """Read the elements up to the zero."""
        at = octets.find(0, offset, end)
        if at < 0:
            raise Fault("no zero ends it", end)
        value, _ = self.elements.take(octets, offset, end, at - offset)
        return value, at + 1


#: RPR-Communication, note 5: RPRlengthlessArrayLength=Order*Order+2*Order+1
_LENGTH_NOTE = re.compile(r"^\s*RPRlengthlessArrayLength\s*=(.*)$", re.MULTILINE)
_LONGEST_RULE = 200  #: characters
_OPERATORS: dict[type, Callable[[int, int], int]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
}


class LengthRule:
    """How many elements a length-less array has, told by fields before it."""

    def __init__(self, text: str) -> None:
        """ValueError when ``text`` is no sum of products of names and numbers."""
        self.text = text.strip()
        try:
            if len(self.text) > _LONGEST_RULE:
                raise ValueError
            self._tree = ast.parse(self.text, mode="eval").body
        except (SyntaxError, ValueError):
            raise ValueError(f"no rule of a length is {shown(self.text)}") from None
        self.names = frozenset(
            node.id for node in ast.walk(self._tree) if isinstance(node, ast.Name)
        )
        self.count(dict.fromkeys(self.names, 0))

    @classmethod
    def found(cls, note: str) -> LengthRule | None:
        """The rule that a note's text states, or None."""
        stated = _LENGTH_NOTE.search(note)
        return cls(stated[1]) if stated else None

    def count(self, fields: Mapping[str, Any]) -> int:
        """The number of elements, by a record's fields."""
        return self._worth(self._tree, fields)

    def _worth(self, node: ast.expr, fields: Mapping[str, Any]) -> int:
        match node:
            case ast.Name(id=name):
                return int(fields[name])
            case ast.Constant(value=int(number)):
                return number
            case ast.BinOp(left=left, op=sign, right=right) if type(sign) in _OPERATORS:
                apply = _OPERATORS[type(sign)]
                return apply(self._worth(left, fields), self._worth(right, fields))
        raise ValueError(f"no rule of a length is {self.text!r}")
