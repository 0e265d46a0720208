"""Writes the code of a record: one `struct` and two functions for each class."""

import linecache
import struct
from collections.abc import Callable
from typing import Any

from ..errors import DecodeError, EncodeError
from . import choices, items, parts
from .fields import (
    Constant,
    Count,
    Each,
    Length,
    Padding,
    Product,
    Raw,
    Rest,
    Scalar,
    Size,
    Spare,
    Total,
)
from .layout import Field, Layout, layout_of
from .unpacking import Unpacking

#: What `struct` raises.
FAULTS = struct.error, OverflowError


def indented(lines: list[str]) -> list[str]:
    """Return lines of code one step further in."""
    return ["    " + line for line in lines]


def whole(tails: list[str]) -> str:
    """Write the packed octets and, by their names, those that follow them."""
    if len(tails) == 1:
        return f"octets + {tails[0]} if {tails[0]} else octets"
    return " + ".join(["octets", *tails])


class Source:
    """Writes and compiles the functions of one record."""

    title = "wire"  #: in the name under which tracebacks show the code

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.name = layout.cls.__name__
        self.names: dict[str, Any] = {
            "DecodeError": DecodeError,
            "EncodeError": EncodeError,
            "SLOTS": layout.slots,
            "pack": struct.Struct(layout.format).pack,
            "FAULTS": FAULTS,
            "truncated": parts.truncated,
            "differs": parts.differs,
            "told_end": parts.told_end,
            "misfit": parts.misfit,
            "WrongSize": parts.WrongSize,
        }
        self.spare = {
            one.mark.of: one.name
            for one in layout.fields
            if isinstance(one.mark, Spare)
        }
        self._fixed = Unpacking(layout)
        self.names |= self._fixed.names
        self._locals: list[str] = []
        self._empty = False  #: whether all lists are, for what is written just now

    def functions(self) -> dict[str, Callable[..., Any]]:
        """Compile both functions and return them by name."""
        source = "\n".join([*self._decoder(), "", "", *self._encoder(), ""])
        filename = f"<{self.title} {self.layout.cls.__module__}.{self.name}>"
        lines = source.splitlines(keepends=True)
        linecache.cache[filename] = (len(source), None, lines, filename)
        exec(compile(source, filename, "exec"), self.names)  # noqa: S102
        return self.names

    def _slot_of(self, name: str) -> int:
        """Return which slot holds the count or length of the field ``name``."""
        for number, slot in enumerate(self.layout.slots):
            if isinstance(slot.mark, Count | Length) and name == (
                slot.mark.of or slot.path
            ):
                return number
        raise TypeError(f"{self.name}.{name} has neither count nor length")

    def _size_slot(self) -> int | None:
        for number, slot in enumerate(self.layout.slots):
            if isinstance(slot.mark, Size):
                return number
        return None

    # decoding

    def _decoder(self) -> list[str]:
        fixed = self._fixed
        lines = [
            f"if end - offset < {self.layout.size}:",
            "    raise truncated(SLOTS, offset, end)",
            *fixed.made,
        ]
        if fixed.targets:
            self.names["unpack"] = struct.Struct(">" + fixed.codes).unpack_from
            lines.append(f"{', '.join(fixed.targets)}, = unpack(octets, offset)")
        lines += [*fixed.found, *self._decode_rest(), "return record, at"]
        return [f"def decode_{self.name}(octets, offset, end):", *indented(lines)]

    def _decode_rest(self) -> list[str]:
        """Write what comes after unpacking: checks, and what is not fixed."""
        size = self.layout.size
        lines = []
        for number, slot in enumerate(self.layout.slots):
            if isinstance(slot.mark, Constant):
                lines += [
                    f"if v{number} != {slot.mark.value}:",
                    f"    raise differs(SLOTS[{number}], v{number}, offset)",
                ]
        for field in self.layout.fields:
            if field.among is not None:
                self.names[f"a_{field.name}"] = parts.among_decoder(self.layout, field)
                lines.append(f"a_{field.name}(record.{field.name}, offset)")
        lines.append(f"at = offset + {size}")
        sized = self._size_slot()
        if sized is not None:
            call = f"told_end(SLOTS[{sized}], v{sized}, {size}, offset, end)"
            lines.append(f"end = {call}")
        for number, part in enumerate(self.layout.parts):
            lines += self._decode_placed(number, part)
        if sized is not None:
            self.names["check_size"] = parts.check_size
            lines.append(f"check_size(SLOTS[{sized}], v{sized}, offset, at)")
        return lines

    def _decode_placed(self, number: int, part: Field) -> list[str]:
        """Write the decoding of what follows, or may follow."""
        lines = self._decode_part(number, part)
        if not part.when:
            return lines
        self.names[f"has{number}"] = items.presence(part)
        flags = "".join(f"record.{one.by}, " for one in part.when)
        return [
            f"if has{number}({flags}):",
            *("    " + line for line in lines),
            "else:",
            f"    record.{part.name} = {'()' if part.is_tuple else None}",
        ]

    def _decode_part(self, number: int, part: Field) -> list[str]:
        name, local = part.name, f"record.{part.name}"
        if part.mark is None or isinstance(part.mark, Scalar):
            self.names[f"p{number}"] = items.inline_decoder(part)
            return [f"{local}, at = p{number}(octets, at, end)"]
        if isinstance(part.mark, Each | Total):
            self.names[f"p{number}"] = items.list_decoder(part)
            count = items.items_told("record", part.mark)
            return [f"{local}, at = p{number}(octets, at, end, {count})"]
        if isinstance(part.mark, Rest) and part.is_tuple:
            self.names[f"p{number}"] = items.rest_decoder(part)
            return [f"{local}, at = p{number}(octets, at, end)"]
        if isinstance(part.mark, Rest):
            return [f"{local} = bytes(octets[at:end])", "at = end"]
        if isinstance(part.mark, Padding):
            self.names[f"p{number}"] = parts.padding_decoder(name, part.mark)
            return [f"{local}, at = p{number}(octets, offset, at, end)"]
        if isinstance(part.mark, Product):
            self.names["beyond"] = parts.beyond
            size, times = part.mark.size, part.mark.times
            return [
                f"n = (record.{size} * record.{times} + 7) // 8",
                "if n > end - at:",
                f"    raise beyond({name!r}, n, at, end)",
                f"{local} = bytes(octets[at:at + n])",
                "at += n",
            ]
        slot = self._slot_of(name)
        mark = self.layout.slots[slot].mark
        by = f", record.{self._selector(part)}" if part.select else ""
        if isinstance(mark, Count):
            decoder = choices.select_list_decoder if by else items.list_decoder
            self.names[f"p{number}"] = decoder(part)
            return [
                f"if v{slot}:",
                f"    {local}, at = p{number}(octets, at, end, v{slot}{by})",
                "else:",
                f"    {local} = ()",
            ]
        assert isinstance(mark, Length)
        less = f" - {mark.head}" if mark.head else ""
        wrong = f" or n % {mark.multiple}" if mark.multiple > 1 else ""
        wrong += " or n < 0" if mark.head else ""
        lines = [
            f"n = (v{slot} * {mark.unit} + 7) // 8{less}",
            f"if n > end - at{wrong}:",
            f"    raise length(SLOTS[{slot}], n, offset, end - at)",
        ]
        self.names["length"] = parts.wrong_length
        if part.is_tuple:
            self.names[f"p{number}"] = items.rest_decoder(part)
            return [*lines, f"{local}, at = p{number}(octets, at, at + n)"]
        if name in self.spare:
            spare = f"record.{self.spare[name]}"
            lines.append(f"{spare} = (n + {mark.head}) * 8 - v{slot} * {mark.unit}")
        if part.select is None:
            lines.append(f"{local} = bytes(octets[at:at + n])")
        else:
            self.names[f"p{number}"] = choices.select_decoder(part)
            lines.append(f"{local} = p{number}(octets, at, at + n{by})")
        return [*lines, "at += n"]

    def _selector(self, part: Field) -> str:
        """Return the path of the field that tells the record of a part."""
        assert part.select is not None
        if part.select.by not in {slot.path for slot in self.layout.slots}:
            raise TypeError(f"{self.name} has no field {part.select.by}")
        return part.select.by

    # encoding

    def _encoder(self) -> list[str]:
        lines, values, tails = self._encode_contents()
        lines += [
            "try:",
            f"    octets = pack({values})",
            "except FAULTS:",
            (
                f"    raise misfit(SLOTS, ({values},)) from None"
                if values
                else "    raise"
            ),
            f"return {whole(tails)}",
        ]
        return [f"def encode_{self.name}(value):", *indented(lines)]

    def _encode_contents(self) -> tuple[list[str], str, list[str]]:
        """Write what comes before packing, the values packed and what follows them."""
        lines: list[str] = []
        tails: list[str] = []
        for number, part in enumerate(self.layout.parts):
            lines += self._encode_placed(number, part, tails)
            tails.append(f"t_{part.name}")
        sized = self._size_slot()
        if sized is not None:
            total = " + ".join([str(self.layout.size), *(f"len({t})" for t in tails)])
            self.names["size"] = parts.encode_size
            lines.append(f"size_ = size(SLOTS[{sized}], {total})")
        for field in self.layout.fields:
            if field.among is not None:
                self.names[f"b_{field.name}"] = parts.among_encoder(field)
                lines.append(f"b_{field.name}(value.{field.name})")
        self._locals = []
        values = ", ".join(self._values(self.layout, "value"))
        return [*lines, *self._locals], values, tails

    def _encode_placed(self, number: int, part: Field, before: list[str]) -> list[str]:
        """Write the encoding of what follows, or may follow."""
        lines = self._encode_part(number, part, before)
        if not part.when:
            return lines
        self.names[f"goes{number}"] = items.checked_presence(part)
        flags = "".join(f"value.{one.by}, " for one in part.when)
        return [
            f"if goes{number}(value.{part.name}, {flags}):",
            *("    " + line for line in lines),
            "else:",
            f"    t_{part.name} = b''",
        ]

    def _encode_part(self, number: int, part: Field, before: list[str]) -> list[str]:
        name, local = part.name, f"t_{part.name}"
        if part.mark is None or isinstance(part.mark, Scalar):
            self.names[f"e{number}"] = items.inline_encoder(part)
            return [f"{local} = e{number}(value.{name})"]
        if isinstance(part.mark, Each | Total):
            self.names[f"e{number}"] = items.told_list_encoder(part)
            count = items.items_told("value", part.mark)
            return [f"{local} = e{number}(value.{name}, {count})"]
        if isinstance(part.mark, Rest) and not part.is_tuple:
            return [f"{local} = b''.join((value.{name},))"]
        if isinstance(part.mark, Padding):
            self.names[f"e{number}"] = parts.padding_encoder(name, part.mark)
            size = " + ".join([str(self.layout.size), *(f"len({b})" for b in before)])
            return [f"{local} = e{number}(value.{name}, {size})"]
        if isinstance(part.mark, Product):
            self.names["product"] = parts.encode_product
            size, times = part.mark.size, part.mark.times
            factors = f"value.{size}, value.{times}"
            return [f"{local} = product({name!r}, value.{name}, {factors})"]
        by = f", value.{part.select.by}" if part.select else ""
        if part.is_tuple:
            encoder = choices.select_list_encoder if by else items.list_encoder
            self.names[f"e{number}"] = encoder(part)
            return [f"{local} = e{number}(value.{name}{by}) if value.{name} else b''"]
        mark = self.layout.slots[self._slot_of(name)].mark
        assert isinstance(mark, Length)
        self.names[f"e{number}"] = choices.octets_encoder(part, mark)
        lines = [f"{local} = e{number}(value.{name}{by})"]
        if name in self.spare:
            self.names["check_spare"] = parts.check_spare
            spare = self.spare[name]
            lines.append(f"check_spare({spare!r}, value.{spare}, {local})")
        return lines

    def _values(self, layout: Layout, owner: str) -> list[str]:
        """Write the arguments of ``pack``, one for each slot."""
        values = []
        for one in layout.fields:
            mark = one.mark
            name = f"{owner}.{one.name}"
            if one.is_placed:
                continue
            if mark is None:
                nested = layout_of(one.type)
                if not nested.parts:
                    local = f"n{len(self._locals)}"
                    self._locals.append(f"{local} = {name}")
                    values += self._values(nested, local)
            elif isinstance(mark, Constant):
                values.append(str(mark.value))
            elif isinstance(mark, Size):
                constant = not layout.parts
                values.append(str(layout.size // mark.unit) if constant else "size_")
            elif isinstance(mark, Count):
                count = f"len(value.{mark.of or one.name})"
                values.append("0" if self._empty else count)
            elif isinstance(mark, Length):
                values.append(self._length_value(mark, mark.of or one.name))
            elif isinstance(mark, Raw):
                wrong = f"WrongSize(len({name}))"
                values.append(f"({name} if len({name}) == {mark.size} else {wrong})")
            elif isinstance(mark, Scalar):
                values.append(name)
        return values

    def _length_value(self, mark: Length, name: str) -> str:
        size = f"(len(t_{name}) + {mark.head})" if mark.head else f"len(t_{name})"
        if mark.unit == 8:
            return size
        spare = f" - value.{self.spare[name]}" if name in self.spare else ""
        return f"({size} * 8{spare}) // {mark.unit}"
