"""What the generated code calls for nested records, lists and octets."""

import struct
from collections.abc import Callable
from typing import Any

from ..errors import DecodeError, EncodeError
from .fields import Constant, Each, Length, Scalar, Total
from .layout import Field, Slot, alternatives, layout_of, scalar_code, tag_of
from .parts import Octets, beyond, misfit, within

Decoder = Callable[[Octets, int, int], tuple[Any, int]]


# octets


def octets_encoder(part: Field, mark: Length) -> Callable[..., bytes]:
    """Return the encoder of octets whose length is told."""
    if part.select is not None:
        return _select_encoder(part, mark)

    def encode_octets(value: bytes) -> bytes:
        if len(value) % mark.multiple:
            reason = f"{len(value)} octets, no multiple of {mark.multiple}"
            raise EncodeError(f"{part.name}: {reason}")
        return b"".join((value,))

    return encode_octets


def _select_encoder(part: Field, mark: Length) -> Callable[..., bytes]:
    select = part.select
    assert select is not None
    cases = dict(select.cases)
    plain = octets_encoder(Field(part.name, mark, bytes, None, True), mark)

    def encode_selected(value: Any, path: Any) -> bytes:
        if isinstance(value, bytes | bytearray | memoryview):
            return plain(bytes(value))
        if cases.get(path) is not type(value):
            reason = f"{type(value).__name__} does not go with {select.by} = {path}"
            raise EncodeError(f"{part.name}: {reason}")
        return plain(_encode_named(part.name, value))

    return encode_selected


def select_decoder(part: Field) -> Callable[[Octets, int, int, int], Any]:
    """Return the decoder of octets that may be a record, by the value of a field."""
    assert part.select is not None
    cases = dict(part.select.cases)

    def decode_selected(octets: Octets, at: int, end: int, by: int) -> Any:
        kind = cases.get(by)
        if kind is None or layout_of(kind).size != end - at:
            return bytes(octets[at:end])
        try:
            return decoder_of(kind)(octets, at, end)[0]
        except DecodeError as error:
            raise within(part.name, error) from None

    return decode_selected


# nested records and lists


def decoder_of(cls: type) -> Decoder:
    """Return a record's generated decoder; TypeError when it is no record.

    It is called with octets, offset and end, which have to be in that order and
    within the octets; it returns the record and where it ends.
    """
    layout_of(cls)
    decoder: Decoder = cls.__decode__  # type: ignore[attr-defined]
    return decoder


def _encode_named(name: str, value: Any) -> bytes:
    try:
        octets: bytes = type(value).__encode__(value)
    except EncodeError as error:
        raise within(name, error) from None
    return octets


def minimum_part_size(part: Field) -> int:
    """Return the octets of what follows when it is as short as it can be."""
    if not all(one.holds(0) for one in part.when):
        return 0
    if isinstance(part.mark, Scalar):
        return struct.calcsize(">" + part.mark.code)
    if part.mark is not None:
        return 0
    layout = layout_of(part.type)
    return layout.size + sum(map(minimum_part_size, layout.parts))


def presence(part: Field) -> Callable[..., bool]:
    """Return what tells from the values of the fields named whether a part is there."""
    if len(part.when) == 1:
        return part.when[0].holds

    def is_there(*flags: int | None) -> bool:
        return all(one.holds(told) for one, told in zip(part.when, flags, strict=True))

    return is_there


def checked_presence(part: Field) -> Callable[..., bool]:
    """Return what tells whether a value goes out, or raises EncodeError."""
    is_there = presence(part)

    def goes_out(value: Any, *flags: int | None) -> bool:
        there = is_there(*flags)
        if part.is_tuple:
            fits = there or not value
        else:
            fits = there is (value is not None)
        if not fits:
            told = " and ".join(
                f"{one.by} is {flag!r}"
                for one, flag in zip(part.when, flags, strict=True)
            )
            raise EncodeError(
                f"{part.name}: is {'' if there else 'not '}to be there, {told}"
            )
        return there

    return goes_out


def inline_decoder(part: Field) -> Decoder:
    """Return the decoder of a nested record of variable size, or of a scalar."""
    if isinstance(part.mark, Scalar):
        return _scalar_decoder(part.name, part.mark)
    decode = decoder_of(part.type)

    def decode_inline(octets: Octets, at: int, end: int) -> tuple[Any, int]:
        try:
            value, at = decode(octets, at, end)
        except DecodeError as error:
            raise within(part.name, error) from None
        return value, at

    return decode_inline


def inline_encoder(part: Field) -> Callable[[Any], bytes]:
    """Return the encoder of a nested record of variable size, or of a scalar."""
    if isinstance(part.mark, Scalar):
        return _scalar_encoder(part.name, part.mark)
    return lambda value: _encode_named(part.name, value)


def _scalar_decoder(name: str, mark: Scalar) -> Decoder:
    one = struct.Struct(">" + mark.code)

    def decode_scalar(octets: Octets, at: int, end: int) -> tuple[Any, int]:
        if end - at < one.size:
            raise beyond(name, one.size, at, end)
        return one.unpack_from(octets, at)[0], at + one.size

    return decode_scalar


def item_decoder(kind: Any) -> Decoder:
    """Return the decoder of a record, or of a union told apart by its first field."""
    kinds = alternatives(kind)
    if len(kinds) == 1:
        return decoder_of(kinds[0])
    tagged: dict[int, Decoder] = {}
    other: Decoder | None = None
    places = set()
    for one in kinds:
        slot = tag_of(one)
        if slot is None:
            other = decoder_of(one)
        else:
            assert isinstance(slot.mark, Constant)
            places.add((slot.offset, slot.code))
            tagged[slot.mark.value] = decoder_of(one)
    if other is None or len(places) != 1:
        raise TypeError(f"{kind!r}: needs records tagged alike and one for other tags")
    offset, code = places.pop()
    number = struct.Struct(">" + code)
    least = offset + number.size
    unknown = other

    def decode_alternative(octets: Octets, at: int, end: int) -> tuple[Any, int]:
        if end - at < least:
            return unknown(octets, at, end)
        (tag,) = number.unpack_from(octets, at + offset)
        return tagged.get(tag, unknown)(octets, at, end)

    return decode_alternative


def list_decoder(part: Field) -> Callable[[Octets, int, int, int], tuple[Any, int]]:
    """Return the decoder of as many items as were counted."""
    name = part.name
    code = scalar_code(part.item)
    if code is not None:
        return _scalars_decoder(name, code)
    return _list_decoder(name, item_decoder(part.item))


def _list_decoder(
    name: str, decode: Decoder
) -> Callable[[Octets, int, int, int], tuple[Any, int]]:
    def decode_list(
        octets: Octets, at: int, end: int, count: int
    ) -> tuple[tuple[Any, ...], int]:
        items = []
        try:
            for _ in range(count):
                item, at = decode(octets, at, end)
                items.append(item)
        except DecodeError as error:
            raise within(f"{name}[{len(items)}]", error) from None
        return tuple(items), at

    return decode_list


def rest_decoder(part: Field) -> Decoder:
    """Return the decoder of the items up to the end; TypeError if one may be empty."""
    decode = item_decoder(part.item)
    if not all(layout_of(kind).size for kind in alternatives(part.item)):
        raise TypeError(f"{part.name}: the end would not tell how many there are")

    def decode_rest(octets: Octets, at: int, end: int) -> tuple[Any, int]:
        items = []
        try:
            while at < end:
                item, at = decode(octets, at, end)
                items.append(item)
        except DecodeError as error:
            raise within(f"{part.name}[{len(items)}]", error) from None
        return tuple(items), at

    return decode_rest


def select_list_decoder(
    part: Field,
) -> Callable[[Octets, int, int, int, int], tuple[Any, int]]:
    """Return the decoder of so many items whose record the value of a field tells."""
    assert part.select is not None
    lists: dict[int, list[tuple[int, Callable[..., tuple[Any, int]]]]] = {}
    for value, kind in part.select.cases:
        size = layout_of(kind).size
        decode = _list_decoder(part.name, decoder_of(kind))
        lists.setdefault(value, []).append((size, decode))
    name = part.name

    def decode_selected(
        octets: Octets, at: int, end: int, count: int, by: int
    ) -> tuple[tuple[Any, ...], int]:
        known = lists.get(by)
        if known is not None:
            fits = [one for size, one in known if size * count == end - at]
            return (fits[0] if fits else known[0][1])(octets, at, end, count)
        size, rest = divmod(end - at, count)
        if rest:
            reason = f"{end - at} octets, which {count} cannot share"
            raise DecodeError(reason, field=name, offset=at)
        return (
            tuple(bytes(octets[begin : begin + size]) for begin in range(at, end, size))
            if size
            else (b"",) * count
        ), end

    return decode_selected


def select_list_encoder(part: Field) -> Callable[[tuple[Any, ...], int], bytes]:
    """Return the encoder of items of the record that the value of a field tells."""
    select = part.select
    assert select is not None
    cases: dict[int, list[type]] = {}
    for value, kind in select.cases:
        cases.setdefault(value, []).append(kind)
    name = part.name

    def encode_selected(items: tuple[Any, ...], by: int) -> bytes:
        first = items[0]
        allowed = cases.get(by, [bytes])
        encoded: list[bytes] = []
        for number, item in enumerate(items):
            path = f"{name}[{number}]"
            if type(item) not in allowed:
                reason = f"{type(item).__name__} does not go with {select.by} = {by}"
                raise EncodeError(f"{path}: {reason}")
            if (
                type(item) is not type(first)
                or by not in cases
                and len(item) != len(first)
            ):
                raise EncodeError(f"{path}: not of the size of the first one")
            encoded.append(_encode_named(path, item) if by in cases else item)
        return b"".join(encoded)

    return encode_selected


def _scalars_decoder(
    name: str, code: str
) -> Callable[[Octets, int, int, int], tuple[Any, int]]:
    size = struct.calcsize(">" + code)

    def decode_scalars(
        octets: Octets, at: int, end: int, count: int
    ) -> tuple[tuple[Any, ...], int]:
        there = (end - at) // size
        if count > there:
            place = at + there * size
            reason = f"truncated, {end - place} of {size} octets"
            raise DecodeError(reason, field=f"{name}[{there}]", offset=place)
        return struct.unpack_from(f">{count}{code}", octets, at), at + count * size

    return decode_scalars


def list_encoder(part: Field) -> Callable[[tuple[Any, ...]], bytes]:
    """Return the encoder of a tuple of items."""
    name = part.name
    code = scalar_code(part.item)
    if code is not None:
        return _scalars_encoder(name, code)
    kinds = frozenset(alternatives(part.item))

    def encode_list(items: tuple[Any, ...]) -> bytes:
        encoded: list[bytes] = []
        for item in items:
            if type(item) not in kinds:
                reason = f"a {type(item).__name__} has no place here"
                raise EncodeError(f"{name}[{len(encoded)}]: {reason}")
            encoded.append(_encode_named(f"{name}[{len(encoded)}]", item))
        return b"".join(encoded)

    return encode_list


def _scalar_encoder(name: str, mark: Scalar) -> Callable[[Any], bytes]:
    slots = (Slot(name, mark.code, mark, 0),)
    one = struct.Struct(">" + mark.code)

    def encode_scalar(value: Any) -> bytes:
        try:
            return one.pack(value)
        except (struct.error, OverflowError):
            raise misfit(slots, (value,)) from None

    return encode_scalar


def items_told(owner: str, mark: Each | Total) -> str:
    """Write how many items a list has whose number other lists tell."""
    if isinstance(mark, Total):
        return f"sum({owner}.{mark.of})"
    times = f" * len({owner}.{mark.times})" if mark.times else ""
    return f"len({owner}.{mark.of}){times}"


def told_list_encoder(part: Field) -> Callable[[tuple[Any, ...], int], bytes]:
    """Return the encoder of a tuple that has to have so many items."""
    encode = list_encoder(part)

    def encode_told(items: tuple[Any, ...], count: int) -> bytes:
        if len(items) != count:
            raise EncodeError(f"{part.name}: {len(items)} items, must be {count}")
        return encode(items)

    return encode_told


def _scalars_encoder(name: str, code: str) -> Callable[[tuple[Any, ...]], bytes]:
    one = Scalar(code)

    def encode_scalars(items: tuple[Any, ...]) -> bytes:
        try:
            return struct.pack(f">{len(items)}{code}", *items)
        except (struct.error, OverflowError):
            slots = [Slot(f"{name}[{n}]", code, one, 0) for n in range(len(items))]
            raise misfit(tuple(slots), tuple(items)) from None

    return encode_scalars
