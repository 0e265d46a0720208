"""The messages that come by the thousand, straight to octets and back.

An update, an interaction and what they become at the other end differ from each other
in few fields. What here is None is left to the general way: a field that is absent
where it need not be, out of order or unknown; octets that are broken. Both ways make
the same octets, but for the order of a map's members.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..types import OrderType
from . import messages_pb2 as schema
from .times import Times

Pack = Callable[[Sequence[Any], Times], bytes | None]
Unpack = Callable[[bytes, Times], tuple[Any, ...] | None]


def varint(number: int) -> bytes:
    """A number as protobuf writes it: seven bits an octet, the least first."""
    octets = bytearray()
    while number > 127:
        octets.append(number & 127 | 128)
        number >>= 7
    octets.append(number)
    return bytes(octets)


#: Those of the lengths that most messages have.
SHORT = 4096
_LENGTHS = [varint(number) for number in range(SHORT)]
#: A handle's longest octets, and how many are kept ready.
LONGEST_HANDLE = 64
MOST_HANDLES = 1 << 16
#: Field 1 of a message, with octets or a message in it; the others are 8 apart.
FIRST = 0x0A
#: A field's number that is a plain number; the others are 8 apart.
FIRST_NUMBER = 0x08
_handles: dict[bytes, bytes] = {}


def _length(number: int) -> bytes:
    return _LENGTHS[number] if number < SHORT else varint(number)


def _handle(handle: bytes) -> bytes | None:
    """A handle's message with its length, as any field of it goes on after its key."""
    size = len(handle)
    if not 0 < size <= LONGEST_HANDLE or type(handle) is not bytes:
        return None
    if len(_handles) >= MOST_HANDLES:
        _handles.clear()
    packed = _handles[handle] = bytes([size + 2, FIRST, size]) + handle
    return packed


def _values(values: Mapping[bytes, bytes]) -> bytes | None:
    """The members of a map of values."""
    parts: list[bytes] = []
    for handle, value in values.items():
        packed = _handles.get(handle) or _handle(handle)
        if packed is None:
            return None
        size = len(value)
        if size:
            length = _LENGTHS[size] if size < SHORT else varint(size)
            whole = len(packed) + size + len(length) + 2
            parts += (b"\x0a", _length(whole), b"\x0a", packed, b"\x12", length, value)
        else:
            parts += (b"\x0a", _length(len(packed) + 1), b"\x0a", packed)
    return b"".join(parts)


def _packer(key: bytes, *, timed: bool, told: bool) -> Pack:
    """What packs a message; ``told``: by the RTI to a federate."""

    def pack(arguments: Sequence[Any], times: Times) -> bytes | None:
        subject, values, tag, *rest = arguments
        head = _handles.get(subject) or _handle(subject)
        members = _values(values)
        if head is None or members is None:
            return None
        parts = [b"\x0a", head, b"\x12", _length(len(members)), members]
        if tag:
            parts += (b"\x1a", _length(len(tag)), tag)
        if told:
            transportation = _handles.get(rest[0]) or _handle(rest[0])
            producer = _handles.get(rest[1]) or _handle(rest[1])
            if transportation is None or producer is None or rest[2] is not None:
                return None
            parts += (b"\x22", transportation, b"\x2a", producer)
            if timed:
                parts += (b"\x3a\x0a\x0a\x08", times.pack(rest[3]))
                if rest[4]:
                    parts += (b"\x40", _LENGTHS[rest[4]])
                if rest[5]:
                    parts += (b"\x48", _LENGTHS[rest[5]])
                if rest[6] is not None:
                    retraction = _handle(rest[6])
                    if retraction is None:
                        return None
                    parts += (b"\x52", retraction)
        elif timed:
            parts += (b"\x22\x0a\x0a\x08", times.pack(rest[0]))
        body = b"".join(parts)
        return key + _length(len(body)) + body

    return pack


class _Strange(Exception):
    """Octets that are left to the general way."""


def _start(octets: bytes) -> int:
    """Where a body's only member begins, which must fill it."""
    size, at = _size(octets, 2)
    if at + size != len(octets):
        raise _Strange
    return at


def _size(octets: bytes, at: int) -> tuple[int, int]:
    """A length, and where it ends."""
    size = octets[at]
    if size < 128:
        return size, at + 1
    more = octets[at + 1]
    if more < 128:
        return size & 127 | more << 7, at + 2
    last = octets[at + 2]
    if last < 128:
        return size & 127 | (more & 127) << 7 | last << 14, at + 3
    raise _Strange


def _handle_at(octets: bytes, at: int, key: int) -> tuple[bytes, int]:
    """The handle in a field that must stand here, and where it ends."""
    size = octets[at + 3]
    if (
        octets[at] != key
        or octets[at + 2] != FIRST
        or octets[at + 1] != size + 2
        or size > LONGEST_HANDLE
    ):
        raise _Strange
    end = at + 4 + size
    return octets[at + 4 : end], end


def _values_at(octets: bytes, at: int) -> tuple[dict[bytes, bytes], int]:
    """The map of values in field 2, which must stand here, and where it ends."""
    if octets[at] != 0x12:
        raise _Strange
    size, at = _size(octets, at + 1)
    end = at + size
    values: dict[bytes, bytes] = {}
    while at < end:
        if octets[at] != FIRST:
            raise _Strange
        size = octets[at + 1]
        if size < 128:
            at += 2
        else:
            size, at = _size(octets, at + 1)
        last = at + size
        width = octets[at + 3]
        if (
            octets[at] != FIRST
            or octets[at + 2] != FIRST
            or octets[at + 1] != width + 2
            or width > LONGEST_HANDLE
        ):
            raise _Strange
        begin = at + 4 + width
        handle = octets[at + 4 : begin]
        if begin == last:
            values[handle] = b""
        else:
            if octets[begin] != 0x12:
                raise _Strange
            size = octets[begin + 1]
            if size < 128:
                begin += 2
            else:
                size, begin = _size(octets, begin + 1)
            if begin + size != last:
                raise _Strange
            values[handle] = octets[begin:last]
        at = last
    if at != end:
        raise _Strange
    return values, end


def _tag_at(octets: bytes, at: int) -> tuple[bytes, int]:
    """The tag in field 3, if it stands here, and where it ends."""
    if at < len(octets) and octets[at] == 0x1A:
        size, at = _size(octets, at + 1)
        return octets[at : at + size], at + size
    return b"", at


def _time_at(octets: bytes, at: int, key: int, times: Times) -> tuple[float, int]:
    if octets[at : at + 4] != bytes([key, 0x0A, FIRST, 8]):
        raise _Strange
    return times.unpack(octets[at + 4 : at + 12]), at + 12


def _order_at(octets: bytes, at: int, key: int) -> tuple[OrderType, int]:
    """The order in a field, if it stands here, and where it ends."""
    if at < len(octets) and octets[at] == key:
        if octets[at + 1] > OrderType.TIMESTAMP:
            raise _Strange
        return OrderType(octets[at + 1]), at + 2
    return OrderType.RECEIVE, at


def _unpacker(*, timed: bool, told: bool) -> Unpack:
    """What unpacks a message; as `_packer`."""

    def read(octets: bytes, times: Times) -> tuple[Any, ...]:
        subject, at = _handle_at(octets, _start(octets), FIRST)
        values, at = _values_at(octets, at)
        tag, at = _tag_at(octets, at)
        found: tuple[Any, ...] = subject, values, tag
        if told:
            transportation, at = _handle_at(octets, at, 0x22)
            producer, at = _handle_at(octets, at, 0x2A)
            found += (transportation, producer, None)
        if timed:
            time, at = _time_at(octets, at, 0x3A if told else 0x22, times)
            found += (time,)
        if timed and told:
            sent, at = _order_at(octets, at, 0x40)
            received, at = _order_at(octets, at, 0x48)
            retraction = None
            if at < len(octets):
                retraction, at = _handle_at(octets, at, 0x52)
            found += (sent, received, retraction)
        if at != len(octets):
            raise _Strange
        return found

    def unpack(octets: bytes, times: Times) -> tuple[Any, ...] | None:
        try:
            return read(octets, times)
        except (_Strange, IndexError):
            return None

    return unpack


def _key(union: Any, member: str) -> bytes:
    """What a body of this member begins with."""
    key = varint(union.DESCRIPTOR.fields_by_name[member].number << 3 | 2)
    assert len(key) == 2
    return key


_CALLS = {
    name: _key(schema.CallRequest, name + "Request")
    for name in (
        "updateAttributeValues",
        "updateAttributeValuesWithTime",
        "sendInteraction",
        "sendInteractionWithTime",
    )
}
_CALLBACKS = {
    name: _key(schema.CallbackRequest, name)
    for name in (
        "reflectAttributeValues",
        "reflectAttributeValuesWithTime",
        "receiveInteraction",
        "receiveInteractionWithTime",
    )
}


def _is_timed(name: str) -> bool:
    return name.endswith("WithTime")


#: What packs each, by its name, and what unpacks it, by what it begins with.
PACK_CALL: dict[str, Pack] = {
    name: _packer(key, timed=_is_timed(name), told=False)
    for name, key in _CALLS.items()
}
UNPACK_CALL: dict[bytes, tuple[str, Unpack]] = {
    key: (name, _unpacker(timed=_is_timed(name), told=False))
    for name, key in _CALLS.items()
}
PACK_CALLBACK: dict[str, Pack] = {
    name: _packer(key, timed=_is_timed(name), told=True)
    for name, key in _CALLBACKS.items()
}
UNPACK_CALLBACK: dict[bytes, tuple[str, Unpack]] = {
    key: (name, _unpacker(timed=_is_timed(name), told=True))
    for name, key in _CALLBACKS.items()
}
