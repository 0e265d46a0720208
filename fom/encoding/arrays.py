"""Arrays: HLAfixedArray, HLAvariableArray, and RPR's that carry no count.

Elements are a list; of octets, bytes; of characters, str. Between two elements, never
after the last, stands padding up to the elements' boundary (1516.2, 4.13.9.2 and
4.13.9.3).
"""

from __future__ import annotations

import struct
from abc import abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from .codec import Codec, Fault, advance, align, padding, shown
from .flat import MOST_ITEMS, Flat, Writing
from .numbers import NumberCodec, Text

#: Elements that occupy no octet, more of which are not believed.
MOST_EMPTY = 256
_COUNT = struct.Struct(">i")


@dataclass(frozen=True)
class Cardinality:
    """How many elements an array may have."""

    least: int = 0
    most: int = 2**31 - 1

    @property
    def fixed(self) -> bool:
        """Whether there is no choice."""
        return self.least == self.most

    def check(self, count: int) -> None:
        """Refuse a number of elements that the type does not have."""
        if not self.least <= count <= self.most:
            raise Fault(f"{count} elements, {self}")

    def __str__(self) -> str:
        if self.fixed:
            return f"not {self.least}"
        return f"not from {self.least} to {self.most}"


class Elements(Protocol):
    """What an array holds: how its elements become octets, and back."""

    boundary: int
    minimum: int  #: octets of one, without padding

    def size_of(self, count: int) -> int | None:
        """Octets of so many, or None where their values matter."""

    def put(self, value: Any, out: bytearray) -> None:
        """Append all of them."""

    def take(self, octets: bytes, offset: int, end: int, count: int) -> tuple[Any, int]:
        """Read so many."""

    def count(self, value: Any) -> int:
        """How many a value has."""


class OctetElements:
    """Octets: bytes."""

    boundary = 1
    minimum = 1

    def size_of(self, count: int) -> int:
        """One octet each."""
        return count

    def count(self, value: Any) -> int:
        """How many octets."""
        if not isinstance(value, bytes | bytearray | memoryview):
            raise Fault(f"{shown(value)} is not bytes")
        return len(value)

    def put(self, value: Any, out: bytearray) -> None:
        """Append them."""
        out += value

    def take(self, octets: bytes, offset: int, end: int, count: int) -> tuple[Any, int]:
        """Read them."""
        return octets[offset : offset + count], offset + count


class CharacterElements:
    """Characters: str."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.boundary = self.minimum = text.size

    def size_of(self, count: int) -> int:
        """Each has the same size."""
        return count * self.minimum

    def count(self, value: Any) -> int:
        """How many units of 8 or 16 bits."""
        return len(self.text.encode(value)) // self.minimum

    def put(self, value: Any, out: bytearray) -> None:
        """Append them."""
        out += self.text.encode(value)

    def take(self, octets: bytes, offset: int, end: int, count: int) -> tuple[Any, int]:
        """Read them."""
        after = offset + count * self.minimum
        return self.text.decode(octets[offset:after], offset), after


class ListElements:
    """Values of any other type: a list."""

    def __init__(self, codec: Codec) -> None:
        self.codec = codec
        self.boundary = codec.boundary
        self.minimum = codec.minimum
        self.stride: int | None = None
        if codec.size is not None:
            self.stride = codec.size + padding(codec.size, codec.boundary)
        self._form = ""
        if isinstance(codec, NumberCodec) and type(codec).put is NumberCodec.put:
            self._form = codec.form
            self._order = codec.order or ">"

    def size_of(self, count: int) -> int | None:
        """Octets of so many, where each has the same size."""
        if self.stride is None or self.codec.size is None:
            return None
        return (count - 1) * self.stride + self.codec.size if count else 0

    def count(self, value: Any) -> int:
        """How many elements."""
        if type(value) is list:
            return len(value)
        text = isinstance(value, str | bytes | bytearray | memoryview)
        if text or not isinstance(value, Sequence | np.ndarray):
            raise Fault(f"{shown(value)} is not a list")
        return len(value)

    def put(self, value: Any, out: bytearray) -> None:
        """Append them, padded."""
        if self._form:
            try:
                out += struct.pack(f"{self._order}{len(value)}{self._form}", *value)
                return
            except Exception:  # of which element, the slow way tells
                pass
        codec = self.codec
        for index, element in enumerate(value):
            if len(out) % codec.boundary:
                align(out, codec.boundary)
            try:
                codec.put(element, out)
            except Fault as fault:
                raise fault.inside(f"[{index}]")

    def take(self, octets: bytes, offset: int, end: int, count: int) -> tuple[Any, int]:
        """Read them, and the padding between them."""
        if self._form and offset + count * self.minimum <= end:
            form = f"{self._order}{count}{self._form}"
            items = struct.unpack_from(form, octets, offset)
            return list(items), offset + count * self.minimum
        codec = self.codec
        boundary = codec.boundary
        values = []
        for index in range(count):
            try:
                if offset % boundary:
                    offset = advance(octets, offset, end, boundary)
                value, offset = codec.take(octets, offset, end)
            except Fault as fault:
                raise fault.inside(f"[{index}]")
            values.append(value)
        return values, offset


class ArrayCodec(Codec):
    """What all arrays have: elements, and how many there may be.

    Fewer or more than the type has are refused in a value that is to be encoded; in
    octets they are taken as they come, but for fixed arrays.
    """

    def __init__(
        self,
        name: str,
        elements: Elements,
        cardinality: Cardinality,
        *,
        boundary: int,
        minimum: int,
        size: int | None = None,
    ) -> None:
        self.elements = elements
        self.cardinality = cardinality
        super().__init__(name, boundary=boundary, minimum=minimum, size=size)

    def put(self, value: Any, out: bytearray) -> None:
        """Append what stands around the elements, and them."""
        count = self.elements.count(value)
        self.cardinality.check(count)
        self.put_elements(value, count, out)

    @abstractmethod
    def put_elements(self, value: Any, count: int, out: bytearray) -> None:
        """Append a value that has so many elements."""


class FixedArrayCodec(ArrayCodec):
    """HLAfixedArray: as many elements as the type says (1516.2, 4.13.9.2)."""

    def __init__(self, name: str, elements: Elements, count: int) -> None:
        size = elements.size_of(count)
        minimum = size if size is not None else count * elements.minimum
        super().__init__(
            name,
            elements,
            Cardinality(count, count),
            boundary=elements.boundary,
            minimum=minimum,
            size=size,
        )
        self.flat = self._flattened(count)

    def put_elements(self, value: Any, count: int, out: bytearray) -> None:
        """Append the elements."""
        self.elements.put(value, out)

    def take(self, octets: bytes, offset: int, end: int) -> tuple[Any, int]:
        """Read the elements."""
        count = self.cardinality.least
        check_enough(count, self.elements, offset, end)
        return self.elements.take(octets, offset, end, count)

    def _flattened(self, count: int) -> Flat | None:
        elements = self.elements
        if isinstance(elements, OctetElements) and count:
            return Flat(f"{count}s", "", 1, self._pack_octets, _unpack_octets)
        if not isinstance(elements, ListElements) or not elements.codec.flat:
            return None
        inner = elements.codec.flat
        if not 0 < count * inner.items <= MOST_ITEMS:
            return None
        assert elements.stride is not None and elements.codec.size is not None
        gap = elements.stride - elements.codec.size
        between = f"{gap}x" if gap else ""
        form = between.join([inner.format] * count)
        return Flat(
            form, inner.order, count * inner.items, self._pack_list, self._unpack_list
        )

    def _pack_octets(self, writing: Writing, value: str) -> list[str]:
        checked = writing.fresh()
        writing.lines.append(f"{checked} = {writing.known(self._octets)}({value})")
        return [checked]

    def _octets(self, value: Any) -> Any:
        self.cardinality.check(self.elements.count(value))
        return value

    def _pack_list(self, writing: Writing, value: str) -> list[str]:
        assert isinstance(self.elements, ListElements) and self.elements.codec.flat
        checked = writing.fresh()
        writing.lines.append(f"{checked} = {writing.known(self._octets)}({value})")
        arguments = []
        for index in range(self.cardinality.least):
            element = f"{checked}[{index}]"
            arguments += self.elements.codec.flat.pack(writing, element)
        return arguments

    def _unpack_list(self, writing: Writing, items: Iterator[str]) -> str:
        assert isinstance(self.elements, ListElements) and self.elements.codec.flat
        unpack = self.elements.codec.flat.unpack
        values = [unpack(writing, items) for _ in range(self.cardinality.least)]
        return f"[{', '.join(values)}]"


def _unpack_octets(writing: Writing, items: Iterator[str]) -> str:
    return next(items)


class VariableArrayCodec(ArrayCodec):
    """HLAvariableArray: a count of 32 bits, then the elements (1516.2, 4.13.9.3).

    Padding follows the count where the elements ask for it, and where there are any.
    """

    def __init__(self, name: str, elements: Elements, cardinality: Cardinality) -> None:
        boundary = max(4, elements.boundary)
        super().__init__(name, elements, cardinality, boundary=boundary, minimum=4)

    def put_elements(self, value: Any, count: int, out: bytearray) -> None:
        """Append the count and the elements."""
        out += _COUNT.pack(count)
        if count:
            align(out, self.elements.boundary)
            self.elements.put(value, out)

    def take(self, octets: bytes, offset: int, end: int) -> tuple[Any, int]:
        """Read the count, believe it if there can be so many, and read them."""
        start = offset + 4
        if start > end:
            raise Fault(f"4 octets are needed, {end - offset} left", offset)
        count = _COUNT.unpack_from(octets, offset)[0]
        if count < 0:
            raise Fault(f"a count of {count}", offset)
        if count:
            start = advance(octets, start, end, self.elements.boundary)
        check_enough(count, self.elements, start, end)
        return self.elements.take(octets, start, end, count)


def check_enough(count: int, elements: Elements, offset: int, end: int) -> None:
    """Refuse a count of elements for which there cannot be octets."""
    if count < 0:
        raise Fault(f"a count of {count}", offset)
    if not elements.minimum:
        if count > MOST_EMPTY:
            raise Fault(f"{count} elements without an octet", offset)
        return
    exact = elements.size_of(count)
    least = count * elements.minimum if exact is None else exact
    if least > end - offset:
        reason = f"{count} elements need {least} octets, {end - offset} left"
        raise Fault(reason, offset)
