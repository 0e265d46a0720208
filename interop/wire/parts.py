"""What the generated code calls: lists, octet strings, padding and the error paths."""

import struct
from collections.abc import Callable
from typing import Any, TypeVar

from ..errors import DecodeError, EncodeError
from .fields import Constant, Length, Raw, Scalar, Size, limits_of
from .layout import Field, Slot, alternatives, layout_of, scalar_code, tag_of

Octets = bytes | bytearray | memoryview
Decoder = Callable[[Octets, int, int], tuple[Any, int]]
E = TypeVar("E", DecodeError, EncodeError)

_LIMITS = {code: told for code in "bBhHiIqQ" if (told := limits_of(code))}


# errors


def within(name: str, error: E) -> E:
    """Return the error of an item or nested record, its field path completed."""
    if isinstance(error, DecodeError):
        path = f"{name}.{error.field}" if error.field else name
        return type(error)(error.reason, field=path, offset=error.offset)
    return type(error)(f"{name}.{error}")


def truncated(slots: tuple[Slot, ...], offset: int, end: int) -> DecodeError:
    """Name the first field of a fixed part that the octets do not hold."""
    for slot in slots:
        size = struct.calcsize(">" + slot.code)
        at = offset + slot.offset
        if at + size > end:
            reason = f"truncated, {max(end - at, 0)} of {size} octets"
            return DecodeError(reason, field=slot.path, offset=at)
    raise AssertionError("the octets hold the fixed part")


def differs(slot: Slot, found: int, offset: int) -> DecodeError:
    """Tell that a constant is not what it has to be."""
    assert isinstance(slot.mark, Constant)
    reason = f"{found}, must be {slot.mark.value}"
    return DecodeError(reason, field=slot.path, offset=offset + slot.offset)


def misfit(slots: tuple[Slot, ...], values: tuple[Any, ...]) -> EncodeError:
    """Name the field whose value the fixed part cannot carry."""
    for slot, value in zip(slots, values, strict=True):
        try:
            struct.pack(">" + slot.code, value)
        except (struct.error, OverflowError):
            return EncodeError(f"{slot.path}: {_why(slot, value)}")
    raise AssertionError("every value fits")


def _why(slot: Slot, value: Any) -> str:
    if isinstance(slot.mark, Raw):
        if isinstance(value, WrongSize):
            return f"{value.found} octets, must be {slot.mark.size}"
        return f"{value!r} is no octets"
    limits = _LIMITS.get(slot.code)
    if limits is None:
        return f"{value!r} does not fit a float of {struct.calcsize(slot.code)} octets"
    what = "" if isinstance(slot.mark, Scalar) else " octets or items"
    return f"{value!r}{what}, must be an integer from {limits[0]} to {limits[1]}"


class WrongSize:
    """Stands for octets of a wrong size, which `struct` would pad or cut."""

    def __init__(self, found: int) -> None:
        self.found = found


# sizes and lengths


def told_end(slot: Slot, told: int, least: int, offset: int, end: int) -> int:
    """Return where a record ends that tells its size, or raise DecodeError."""
    mark = slot.mark
    assert isinstance(mark, Size)
    size = told * mark.unit
    if size == 0 and mark.zero_beyond:
        return end
    if size > end - offset or size < least or size % mark.multiple:
        reason = f"a size of {size} octets, {end - offset} are there"
        if size % mark.multiple:
            reason = f"a size of {size} octets, no multiple of {mark.multiple}"
        raise DecodeError(reason, field=slot.path, offset=offset + slot.offset)
    return offset + size


def check_size(slot: Slot, told: int, offset: int, at: int) -> None:
    """Raise DecodeError unless a record is as long as it says."""
    mark = slot.mark
    assert isinstance(mark, Size)
    size = at - offset
    if told * mark.unit != size and not (
        told == 0 and mark.zero_beyond and size > _LIMITS[mark.code][1] * mark.unit
    ):
        reason = f"a size of {told * mark.unit} octets, the contents have {size}"
        raise DecodeError(reason, field=slot.path, offset=offset + slot.offset)


def encode_size(slot: Slot, size: int) -> int:
    """Return what a record's size field holds."""
    mark = slot.mark
    assert isinstance(mark, Size)
    if size % mark.unit or size % mark.multiple:
        multiple = max(mark.unit, mark.multiple)
        raise EncodeError(f"{slot.path}: {size} octets, no multiple of {multiple}")
    told = size // mark.unit
    return 0 if mark.zero_beyond and told > _LIMITS[mark.code][1] else told


def wrong_length(slot: Slot, found: int, offset: int, left: int) -> DecodeError:
    """Tell that octets are longer than the record or no multiple of what they must."""
    mark = slot.mark
    assert isinstance(mark, Length)
    reason = f"a length of {found} octets, {left} are there"
    if found <= left:
        reason = f"a length of {found} octets, no multiple of {mark.multiple}"
    return DecodeError(reason, field=slot.path, offset=offset + slot.offset)


def decode_optional_padding(
    name: str, to: int, octets: Octets, offset: int, at: int, end: int
) -> tuple[bytes | None, int]:
    """Return padding as `decode_padding`, or None where the octets end without it."""
    if at == end and (at - offset) % to:
        return None, at
    return decode_padding(name, to, octets, offset, at, end)


def decode_padding(
    name: str, to: int, octets: Octets, offset: int, at: int, end: int
) -> tuple[bytes, int]:
    """Return padding (``b""`` when it is zero) and where it ends."""
    size = -(at - offset) % to
    if size > end - at:
        reason = f"truncated, {end - at} of {size} octets"
        raise DecodeError(reason, field=name, offset=at)
    fill = bytes(octets[at : at + size])
    return (fill if any(fill) else b""), at + size


def encode_optional_padding(
    name: str, to: int, value: bytes | None, size: int
) -> bytes:
    """Return padding as `encode_padding`, or nothing for None."""
    return b"" if value is None else encode_padding(name, to, value, size)


def encode_padding(name: str, to: int, value: bytes, size: int) -> bytes:
    """Return the octets that pad ``size`` octets to a multiple of ``to``."""
    need = -size % to
    if value and len(value) != need:
        raise EncodeError(f"{name}: {len(value)} octets, must be {need} or none")
    return b"".join((value,)) or bytes(need)


def beyond(name: str, size: int, at: int, end: int) -> DecodeError:
    """Tell that octets are fewer than two fields multiplied say."""
    reason = f"truncated, {end - at} of {size} octets"
    return DecodeError(reason, field=name, offset=at)


def encode_product(name: str, value: bytes, size: int, times: int) -> bytes:
    """Return octets that have to be as many as ``size`` bits ``times`` over."""
    need = (size * times + 7) // 8
    if len(value) != need:
        reason = f"{len(value)} octets, must be {need}: {times} of {size} bits"
        raise EncodeError(f"{name}: {reason}")
    return b"".join((value,))


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


def check_spare(name: str, spare: int, octets: bytes) -> None:
    """Raise EncodeError unless the last octet has that many bits to spare."""
    if not 0 <= spare <= (7 if octets else 0):
        reason = f"{spare!r}, must be 0 to 7, and 0 without octets"
        raise EncodeError(f"{name}: {reason}")


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


def inline_decoder(part: Field) -> Decoder:
    """Return the decoder of a nested record of variable size."""
    decode = decoder_of(part.type)

    def decode_inline(octets: Octets, at: int, end: int) -> tuple[Any, int]:
        try:
            value, at = decode(octets, at, end)
        except DecodeError as error:
            raise within(part.name, error) from None
        return value, at

    return decode_inline


def inline_encoder(part: Field) -> Callable[[Any], bytes]:
    """Return the encoder of a nested record of variable size."""
    return lambda value: _encode_named(part.name, value)


def item_decoder(kind: Any) -> Decoder:
    """Return the decoder of a record, or of a union told apart by its first field."""
    kinds = alternatives(kind)
    if len(kinds) == 1:
        return decoder_of(kinds[0])
    tagged: dict[int, Decoder] = {}
    other: Decoder | None = None
    code = ""
    for one in kinds:
        tag = tag_of(one)
        if tag is None:
            other = decoder_of(one)
        else:
            code = ">" + tag.code
            tagged[tag.value] = decoder_of(one)
    if other is None or not code:
        raise TypeError(f"{kind!r}: needs tagged records and one for any other tag")
    first = struct.Struct(code)
    unknown = other

    def decode_alternative(octets: Octets, at: int, end: int) -> tuple[Any, int]:
        if end - at < first.size:
            return unknown(octets, at, end)
        (tag,) = first.unpack_from(octets, at)
        return tagged.get(tag, unknown)(octets, at, end)

    return decode_alternative


def list_decoder(part: Field) -> Callable[[Octets, int, int, int], tuple[Any, int]]:
    """Return the decoder of as many items as were counted."""
    name = part.name
    code = scalar_code(part.item)
    if code is not None:
        return _scalars_decoder(name, code)
    decode = item_decoder(part.item)

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


def _scalars_encoder(name: str, code: str) -> Callable[[tuple[Any, ...]], bytes]:
    one = Scalar(code)

    def encode_scalars(items: tuple[Any, ...]) -> bytes:
        try:
            return struct.pack(f">{len(items)}{code}", *items)
        except (struct.error, OverflowError):
            slots = [Slot(f"{name}[{n}]", code, one, 0) for n in range(len(items))]
            raise misfit(tuple(slots), tuple(items)) from None

    return encode_scalars
