"""Fixed records: HLAfixedRecord, a dict by field name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from .codec import Codec, Fault, advance, align, padding, shown
from .flat import MOST_ITEMS, Flat, Writing, compile_flat, join_orders
from .rpr import LengthlessArrayCodec, LengthRule, PaddingCodec


class FixedRecordCodec(Codec):
    """HLAfixedRecord: fields one after another, each on its boundary (4.13.9.1)."""

    def __init__(
        self,
        name: str,
        fields: Sequence[tuple[str, Codec]],
        rules: Mapping[str, LengthRule] = MappingProxyType({}),
    ) -> None:
        """``rules`` tell the lengths of arrays that do not tell them."""
        self.fields = tuple(fields)
        self.rules = rules
        boundary = max((codec.boundary for _, codec in fields), default=1)
        minimum = 0
        size: int | None = 0
        for _, codec in fields:
            if size is not None:
                size += padding(size, codec.boundary)
                size = size + codec.size if codec.size is not None else None
            minimum += codec.minimum
        if size is not None:
            minimum = size
        super().__init__(name, boundary=boundary, minimum=minimum, size=size)
        self._known = frozenset(field for field, _ in fields)
        self._paddings = frozenset(
            field for field, codec in fields if isinstance(codec, PaddingCodec)
        )
        self._needed = len(fields) - len(self._paddings)
        self._compile()

    def _compile(self) -> None:
        """Write what is one struct: all fields, or those before the first that is not.

        The octets from the record's begin to such a field are always as many.
        """
        parts: list[tuple[str, Codec, int]] = []
        position = 0
        for name, codec in self.fields:
            if codec.flat is None or codec.size is None:
                break
            gap = padding(position, codec.boundary)
            parts.append((name, codec, gap))
            position += gap + codec.size
        flat = flat_of_parts(parts, whole=len(parts) == len(self.fields))
        self._fast = self._begins = False
        if flat is None:
            return
        self._pack, self._unpack = compile_flat(flat)
        if len(parts) == len(self.fields):
            self.flat = flat
            self._fast = True
        else:
            self._begins = True
            self._begin = position  #: octets
            self._rest = self.fields[len(parts) :]

    def encode(self, value: object) -> bytes:
        """Return the octets of a value; EncodingError where it does not fit."""
        if self._fast:
            try:
                return self._pack(value)
            except Exception:  # of which field, the slow way tells
                pass
        return super().encode(value)

    def put(self, value: Any, out: bytearray) -> None:
        """Append the fields."""
        if self._fast:
            try:
                out += self._pack(value)
                return
            except Exception:  # of which field, the slow way tells
                pass
        if type(value) is dict and len(value) == self._needed:
            mapping: Mapping[str, Any] = value
        else:
            mapping = mapped(value, self._known)
        fields = self.fields
        if self._begins:
            try:
                out += self._pack(mapping)
                fields = self._rest
            except Exception:  # of which field, the slow way tells
                pass
        for name, codec in fields:
            if len(out) % codec.boundary:
                align(out, codec.boundary)
            try:
                if name in self._paddings:
                    codec.put(mapping.get(name), out)
                else:
                    item = part(mapping, name)
                    codec.put(item, out)
                    if name in self.rules:
                        self._check(name, len(item), mapping)
            except Fault as fault:
                raise fault.inside(f".{name}")

    def take(self, octets: bytes, offset: int, end: int) -> tuple[Any, int]:
        """Read the fields."""
        if self._fast:
            after = offset + self.minimum
            if after <= end:
                try:
                    return self._unpack(octets, offset), after
                except Exception:  # of which field, the slow way tells
                    pass
        value: dict[str, Any] = {}
        fields = self.fields
        if self._begins and offset + self._begin <= end:
            try:
                value = self._unpack(octets, offset)
                offset += self._begin
                fields = self._rest
            except Exception:  # of which field, the slow way tells
                pass
        for name, codec in fields:
            try:
                if offset % codec.boundary:
                    offset = advance(octets, offset, end, codec.boundary)
                rule = self.rules.get(name)
                if rule is not None and isinstance(codec, LengthlessArrayCodec):
                    count = rule.count(value)
                    item, offset = codec.take_counted(octets, offset, end, count)
                else:
                    item, offset = codec.take(octets, offset, end)
            except Fault as fault:
                raise fault.inside(f".{name}")
            if name not in self._paddings:
                value[name] = item
        return value, offset

    def _check(self, name: str, count: int, fields: Mapping[str, Any]) -> None:
        rule = self.rules[name]
        if count != rule.count(fields):
            raise Fault(f"{count} elements, not {rule.count(fields)} = {rule.text}")


def flat_of_parts(
    parts: Sequence[tuple[str, Codec, int]], *, whole: bool = True
) -> Flat | None:
    """How named parts are one struct, each after so many octets of padding.

    None where a part is not flat, or where they are too many or of two orders, or
    where there are none. The ``whole`` value has no other parts.
    """
    form = ""
    flats: list[tuple[str, Flat]] = []
    for name, codec, gap in parts:
        if codec.flat is None:
            return None
        form += f"{gap}x" * bool(gap) + codec.flat.format
        flats.append((name, codec.flat))
    items = sum(flat.items for _, flat in flats)
    order = join_orders([flat.order for _, flat in flats])
    if not flats or items > MOST_ITEMS or order is None:
        return None

    def pack(writing: Writing, value: str) -> list[str]:
        if whole:
            writing.lines.append(f"if len({value}) != {len(flats)}: raise KeyError")
        arguments = []
        for name, flat in flats:
            field = writing.fresh()
            writing.lines.append(f"{field} = {value}[{name!r}]")
            arguments += flat.pack(writing, field)
        return arguments

    def unpack(writing: Writing, items: Iterator[str]) -> str:
        values = [f"{name!r}: {flat.unpack(writing, items)}" for name, flat in flats]
        return "{" + ", ".join(values) + "}"

    return Flat(form, order, items, pack, unpack)


def mapped(value: Any, known: frozenset[str]) -> Mapping[str, Any]:
    """Return a value that has named parts, none of which is unknown."""
    if not isinstance(value, Mapping):
        raise Fault(f"{shown(value)} is not a dict of fields")
    for name in value:
        if name not in known:
            there = ", ".join(sorted(known))
            raise Fault(f"no field {shown(name)}, there are: {there}")
    return value


def part(value: Mapping[str, Any], name: str) -> Any:
    """Return a part that has to be there."""
    try:
        return value[name]
    except KeyError:
        raise Fault("is missing") from None
