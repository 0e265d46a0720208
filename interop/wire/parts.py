"""What the generated code calls for sizes, lengths and padding, and in errors."""

import struct
from collections.abc import Callable
from typing import Any, TypeVar

from ..errors import DecodeError, EncodeError
from .fields import Among, Constant, Length, Padding, Raw, Scalar, Size, limits_of
from .layout import Field, Layout, Slot

Octets = bytes | bytearray | memoryview
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


def among_decoder(layout: Layout, field: Field) -> Callable[[int, int], None]:
    """Return what raises DecodeError where a scalar is none of its values."""
    among = field.among
    assert among is not None
    (place,) = (slot.offset for slot in layout.slots if slot.path == field.name)

    def check(found: int, offset: int) -> None:
        if found not in among.values:
            reason = f"{found}, must be {_either(among)}"
            raise DecodeError(reason, field=field.name, offset=offset + place)

    return check


def among_encoder(field: Field) -> Callable[[int], None]:
    """Return what raises EncodeError where a scalar is none of its values."""
    among = field.among
    assert among is not None

    def check(value: int) -> None:
        if value not in among.values:
            raise EncodeError(f"{field.name}: {value!r}, must be {_either(among)}")

    return check


def _either(among: Among) -> str:
    return " or ".join(map(str, among.values))


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


def padding_decoder(
    name: str, mark: Padding
) -> Callable[[Octets, int, int, int], tuple[bytes | None, int]]:
    """Return the decoder of padding: ``b""`` when it is zero, None where optional."""

    def decode_padding(
        octets: Octets, offset: int, at: int, end: int
    ) -> tuple[bytes | None, int]:
        size = -(at - offset) % mark.to
        if size > end - at:
            if mark.optional and at == end:
                return None, at
            raise beyond(name, size, at, end)
        fill = bytes(octets[at : at + size])
        return (fill if any(fill) else b""), at + size

    return decode_padding


def padding_encoder(name: str, mark: Padding) -> Callable[[bytes | None, int], bytes]:
    """Return the encoder of padding after so many octets."""

    def encode_padding(value: bytes | None, size: int) -> bytes:
        need = -size % mark.to
        if value is None and mark.optional:
            return b""
        if value is None or value and len(value) != need:
            found = "None" if value is None else f"{len(value)} octets"
            raise EncodeError(f"{name}: {found}, must be {need} or none")
        return b"".join((value,)) or bytes(need)

    return encode_padding


def beyond(name: str, size: int, at: int, end: int) -> DecodeError:
    """Tell that octets are fewer than they have to be."""
    reason = f"truncated, {end - at} of {size} octets"
    return DecodeError(reason, field=name, offset=at)


def encode_product(name: str, value: bytes, size: int, times: int) -> bytes:
    """Return octets that have to be as many as ``size`` bits ``times`` over."""
    need = (size * times + 7) // 8
    if len(value) != need:
        reason = f"{len(value)} octets, must be {need}: {times} of {size} bits"
        raise EncodeError(f"{name}: {reason}")
    return b"".join((value,))


def check_spare(name: str, spare: int, octets: bytes) -> None:
    """Raise EncodeError unless the last octet has that many bits to spare."""
    if not 0 <= spare <= (7 if octets else 0):
        reason = f"{spare!r}, must be 0 to 7, and 0 without octets"
        raise EncodeError(f"{name}: {reason}")
