"""Variant records: a dict of a discriminant and of what that selects."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .codec import Codec, Fault, advance, align, padding, shown
from .flat import Pack, Unpack, compile_flat
from .records import flat_of_parts, mapped, part

_LENGTH = struct.Struct(">I")


@dataclass(frozen=True)
class Choice:
    """What some values of a discriminant select; without a codec, nothing."""

    name: str = ""
    codec: Codec | None = None


NOTHING = Choice()


@dataclass(frozen=True)
class Branch:
    """A discriminant and its alternative in one struct."""

    size: int
    pack: Pack
    unpack: Unpack


def branch_of(
    head: tuple[str, Codec], tail: tuple[str, Codec], boundary: int
) -> Branch | None:
    """The branch of two parts, the second on a boundary; None where one is not flat."""
    first, second = head[1].flat, tail[1].flat
    if first is None or second is None or head[1].size is None:
        return None
    if tail[1].size is None or head[0] == tail[0]:
        return None
    gap = padding(head[1].size, boundary)
    flat = flat_of_parts([(*head, 0), (*tail, gap)])
    if flat is None:
        return None
    return Branch(head[1].size + gap + tail[1].size, *compile_flat(flat))


class VariantRecordCodec(Codec):
    """HLAvariantRecord: the discriminant, then what it selects (1516.2, 4.13.9.4).

    The selected alternative stands on the largest boundary of all alternatives. The
    padding up to there follows a discriminant that selects nothing, too, as that
    clause makes no exception; octets that end without it are taken as well, as some
    leave it out.
    """

    def __init__(
        self,
        name: str,
        discriminant: str,
        codec: Codec,
        choices: Mapping[int, Choice],
        other: Choice = NOTHING,
    ) -> None:
        self.discriminant = discriminant
        self.discriminant_codec = codec
        self.choices = choices
        self.other = other
        every = [*choices.values(), other]
        codecs = [choice.codec for choice in every if choice.codec is not None]
        self.inner = max((c.boundary for c in codecs), default=1)
        self._known = frozenset(
            [discriminant, *(choice.name for choice in every if choice.codec)]
        )
        self._branches: dict[Any, Branch | None] = {}
        boundary = max(codec.boundary, self.inner)
        super().__init__(name, boundary=boundary, minimum=codec.minimum, size=None)

    def _branch(self, number: Any) -> Branch | None:
        """The one struct for a value of the discriminant, written when first used."""
        try:
            return self._branches[number]
        except KeyError:
            pass
        choice = self.choices.get(number)
        branch = None
        if choice is not None and choice.codec is not None:
            branch = branch_of(
                (self.discriminant, self.discriminant_codec),
                (choice.name, choice.codec),
                self.inner,
            )
            self._branches[number] = branch
        return branch

    def put(self, value: Any, out: bytearray) -> None:
        """Append the discriminant and what it selects."""
        try:
            branch = self._branch(value[self.discriminant])
            if branch is not None:
                out += branch.pack(value)
                return
        except Exception:  # of which part, the slow way tells
            pass
        choice, selected = self.chosen(value, out)
        align(out, self.inner)
        if choice.codec is not None:
            try:
                choice.codec.put(selected, out)
            except Fault as fault:
                raise fault.inside(f".{choice.name}")

    def chosen(self, value: Any, out: bytearray) -> tuple[Choice, Any]:
        """Append the discriminant; return what it selects and the value of that."""
        mapping = mapped(value, self._known)
        number = self._part(mapping, self.discriminant)
        try:
            self.discriminant_codec.put(number, out)
        except Fault as fault:
            raise fault.inside(f".{self.discriminant}")
        choice = self.choices.get(number, self.other)
        needed = 1 if choice.codec is None else 2
        if len(mapping) > needed:
            for name in mapping:
                if name not in (self.discriminant, choice.name):
                    raise Fault(f"{number} does not select {name}")
        if choice.codec is None:
            return choice, None
        return choice, self._part(mapping, choice.name)

    def _part(self, mapping: Mapping[str, Any], name: str) -> Any:
        try:
            return part(mapping, name)
        except Fault as fault:
            raise fault.inside(f".{name}")

    def take(self, octets: bytes, offset: int, end: int) -> tuple[Any, int]:
        """Read the discriminant and what it selects."""
        number, after = self.taken(octets, offset, end)
        branch = self._branch(number)
        if branch is not None and offset + branch.size <= end:
            try:
                return branch.unpack(octets, offset), offset + branch.size
            except Exception:  # of which part, the slow way tells
                pass
        offset = after
        choice = self.choices.get(number, self.other)
        if choice.codec is None:
            if offset != end:
                offset = advance(octets, offset, end, self.inner)
            return {self.discriminant: number}, offset
        try:
            if offset % self.inner:
                offset = advance(octets, offset, end, self.inner)
            selected, offset = choice.codec.take(octets, offset, end)
        except Fault as fault:
            raise fault.inside(f".{choice.name}")
        return {self.discriminant: number, choice.name: selected}, offset

    def taken(self, octets: bytes, offset: int, end: int) -> tuple[Any, int]:
        """Read the discriminant."""
        try:
            return self.discriminant_codec.take(octets, offset, end)
        except Fault as fault:
            raise fault.inside(f".{self.discriminant}")


class ExtendedVariantRecordCodec(VariantRecordCodec):
    """A variant record that tells how many octets its alternative has.

    RPRextendedVariantRecord, and what 1516.2-2025 made of it,
    HLAextendableVariantRecord: the discriminant, a count of octets in 32 bits, the
    alternative, each on its boundary; the whole on 64 bits. All of RPR's alternatives
    have "a size which is a multiple of 64 bits" so that they are aligned (RPR-SE, note
    7). An alternative that we do not know survives as ``octets``.
    """

    def __init__(
        self,
        name: str,
        discriminant: str,
        codec: Codec,
        choices: Mapping[int, Choice],
        other: Choice = NOTHING,
    ) -> None:
        super().__init__(name, discriminant, codec, choices, other)
        self.boundary = 8
        self.minimum = codec.minimum + 4
        self._known |= {"octets"}

    def put(self, value: Any, out: bytearray) -> None:
        """Append the discriminant, the length of what it selects, and that."""
        octets = value.get("octets") if isinstance(value, Mapping) else None
        if octets is not None:
            value = {name: item for name, item in value.items() if name != "octets"}
        choice, selected = self.chosen(value, out)
        align(out, 4)
        at = len(out)
        out += bytes(4)
        if choice.codec is not None:
            align(out, self.inner)
        start = len(out)
        if choice.codec is not None:
            if octets is not None:
                raise Fault("octets stand for an alternative that is known")
            try:
                choice.codec.put(selected, out)
            except Fault as fault:
                raise fault.inside(f".{choice.name}")
        elif octets is not None:
            if not isinstance(octets, bytes | bytearray):
                raise Fault(f"{shown(octets)} is not bytes").inside(".octets")
            if octets:
                align(out, self.inner)
                start = len(out)
                out += octets
        _LENGTH.pack_into(out, at, len(out) - start)

    def take(self, octets: bytes, offset: int, end: int) -> tuple[Any, int]:
        """Read the discriminant, the length of what it selects, and that."""
        number, offset = self.taken(octets, offset, end)
        offset = advance(octets, offset, end, 4)
        if offset + 4 > end:
            raise Fault(f"4 octets are needed, {end - offset} left", offset)
        length = _LENGTH.unpack_from(octets, offset)[0]
        choice = self.choices.get(number, self.other)
        start = offset + 4
        if length or choice.codec is not None:
            start = advance(octets, start, end, self.inner)
        if length > end - start:
            reason = f"a length of {length} octets, {end - start} left"
            raise Fault(reason, offset)
        value = {self.discriminant: number}
        after = start + length
        if choice.codec is None:
            if length:
                value["octets"] = octets[start:after]
            return value, after
        try:
            value[choice.name], reached = choice.codec.take(octets, start, after)
            if reached != after:
                raise Fault(f"{after - reached} octets too many", reached)
        except Fault as fault:
            raise fault.inside(f".{choice.name}")
        return value, after
