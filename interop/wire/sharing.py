"""Records that recur: decoding hands out one object for equal octets.

An identifier or an entity type comes again with every PDU of its entity. Looking
the object up takes less time than to make it, and a thousand decoded states hold one
marking for each entity instead of a thousand. Sharing is sound because nobody changes
a record, which the type checker sees to; defaults of fields are shared likewise.
"""

import struct
from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

from .fields import Raw, Scalar
from .layout import layout_of

T = TypeVar("T")
#: Looks octets up among what is kept.
Kept = dict[bytes, Any]
#: Makes a value of octets that were not found, and keeps it.
Keep = Callable[[bytes], Any]

#: Values that are kept, of one kind. When there are more, all are let go of and the
#: keeping begins anew, so that a flood of identifiers does not fill the memory.
LIMIT = 16384

_shared: dict[type, tuple[Kept, Keep]] = {}


def shared(cls: type[T]) -> type[T]:
    """Let decoding share equal objects of a record class, inside other records.

    TypeError unless it consists of integers and octets of fixed size: numbers that
    are measured hardly recur.
    """
    layout = layout_of(cls)
    if layout.parts or not all(
        isinstance(slot.mark, Raw)
        or isinstance(slot.mark, Scalar)
        and slot.code not in "fd"
        for slot in layout.slots
    ):
        raise TypeError(f"{cls.__qualname__} is not of integers and octets alone")
    decode = cls.__decode__  # type: ignore[attr-defined]
    _shared[cls] = _keeping(lambda octets: decode(octets, 0, len(octets))[0])
    return cls


def is_shared(cls: type) -> bool:
    """Tell whether objects of a class are shared."""
    return cls in _shared


@cache
def keeping(kinds: tuple[type | str, ...]) -> tuple[Kept, Keep]:
    """Return where values are kept that follow one another on the wire.

    ``kinds`` are shared classes and, for numbers, their `struct` codes. What is kept
    is a tuple, but for a single class its object.
    """
    if len(kinds) == 1 and isinstance(kinds[0], type):
        return _shared[kinds[0]]
    codes = [k if isinstance(k, str) else f"{layout_of(k).size}s" for k in kinds]
    unpack = struct.Struct(">" + "".join(codes)).unpack
    looks = [None if isinstance(kind, str) else _shared[kind] for kind in kinds]

    def make(octets: bytes) -> tuple[Any, ...]:
        return tuple(
            value if look is None else _look_up(look, value)
            for value, look in zip(unpack(octets), looks, strict=True)
        )

    return _keeping(make)


def _look_up(look: tuple[Kept, Keep], octets: bytes) -> Any:
    kept, keep = look
    return kept[octets] if octets in kept else keep(octets)


def _keeping(make: Callable[[bytes], Any]) -> tuple[Kept, Keep]:
    kept: Kept = {}

    def keep(octets: bytes) -> Any:
        if len(kept) >= LIMIT:
            kept.clear()
        value = kept[octets] = make(octets)
        return value

    return kept, keep
