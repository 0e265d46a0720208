"""What the generated code calls for nested records and lists."""

import struct
from collections.abc import Callable
from typing import Any

from ..errors import DecodeError, EncodeError
from .fields import Constant, Each, Rest, Scalar, Size, Total
from .layout import Field, Slot, alternatives, layout_of, scalar_code, tag_of
from .parts import Octets, beyond, misfit, within

Decoder = Callable[[Octets, int, int], tuple[Any, int]]


def decoder_of(cls: type) -> Decoder:
    """Return a record's generated decoder; TypeError when it is no record.

    It is called with octets, offset and end, which have to be in that order and
    within the octets; it returns the record and where it ends.
    """
    layout_of(cls)
    decoder: Decoder = cls.__decode__  # type: ignore[attr-defined]
    return decoder


def encode_named(name: str, value: Any) -> bytes:
    """Return the octets of a record; EncodeError has its name before the field's."""
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
    return lambda value: encode_named(part.name, value)


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
    return counted_decoder(name, item_decoder(part.item))


def counted_decoder(
    name: str, decode: Decoder
) -> Callable[[Octets, int, int, int], tuple[Any, int]]:
    """Return the decoder of as many items of one decoder as were counted."""

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


def goes_to_the_end(kind: type) -> bool:
    """Tell whether a record takes all octets there are, as nothing tells its size."""
    layout = layout_of(kind)
    return any(isinstance(part.mark, Rest) for part in layout.parts) and not any(
        isinstance(slot.mark, Size) for slot in layout.slots
    )


def list_encoder(part: Field) -> Callable[[tuple[Any, ...]], bytes]:
    """Return the encoder of a tuple of items."""
    name = part.name
    code = scalar_code(part.item)
    if code is not None:
        return _scalars_encoder(name, code)
    kinds = frozenset(alternatives(part.item))
    greedy = tuple(kind for kind in kinds if goes_to_the_end(kind))

    def encode_before(items: tuple[Any, ...]) -> bytes:
        for number, item in enumerate(items[:-1]):
            if isinstance(item, greedy):
                reason = f"a {type(item).__name__} can only be the last one"
                raise EncodeError(f"{name}[{number}]: {reason}")
        return encode_list(items)

    def encode_list(items: tuple[Any, ...]) -> bytes:
        encoded: list[bytes] = []
        for item in items:
            if type(item) not in kinds:
                reason = f"a {type(item).__name__} has no place here"
                raise EncodeError(f"{name}[{len(encoded)}]: {reason}")
            encoded.append(encode_named(f"{name}[{len(encoded)}]", item))
        return b"".join(encoded)

    return encode_before if greedy else encode_list


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
