"""Records: what makes a class one, and the way to octets and back."""

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

from ..errors import DecodeError
from . import items
from .layout import layout_of, read_layout
from .source import Source

T = TypeVar("T")
Octets = bytes | bytearray | memoryview


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """Make a class a record: a dataclass whose annotations are its wire form.

    It is compared by value and hashable, and frozen to the type checker only.
    Decoding fills it without calling ``__init__``. TypeError when an annotation has
    no wire form.
    """
    if hasattr(cls, "__post_init__"):
        raise TypeError(f"{cls.__qualname__}: decoding would not call __post_init__")
    made = dataclass(slots=True, unsafe_hash=True)(cls)
    layout = read_layout(made)
    code = Source(layout).functions()
    for name, value in (
        ("__layout__", layout),
        ("__decode__", staticmethod(code[f"decode_{cls.__name__}"])),
        ("__encode__", code[f"encode_{cls.__name__}"]),
    ):
        setattr(made, name, value)
    return made


def encode(value: object) -> bytes:
    """Return the octets of a record.

    Numbers go out as given: NaN and infinities are legal on the wire, and whether
    they make sense is not asked here. EncodeError names the field that holds what
    its wire form cannot carry; TypeError when ``value`` is no record.
    """
    try:
        encoder = type(value).__encode__  # type: ignore[attr-defined]
    except AttributeError:
        raise TypeError(f"{type(value)!r} is not a record") from None
    octets: bytes = encoder(value)
    return octets


def decode(cls: type[T], octets: Octets, offset: int = 0) -> T:
    """Return the record that fills ``octets`` from ``offset`` to their end.

    DecodeError says in which field, and at which octet of ``octets``, they do not
    fit the record; octets left over are such a misfit too.
    """
    size = len(octets)
    if not 0 <= offset <= size:
        raise DecodeError("beyond the octets", field=cls.__name__, offset=offset)
    value: T
    value, end = items.decoder_of(cls)(octets, offset, size)
    if end != size:
        reason = f"{size - end} octets too many"
        raise DecodeError(reason, field=cls.__name__, offset=end)
    return value


def fixed_size(cls: type) -> int:
    """Return the octets of a record's fixed part, nested records included."""
    return layout_of(cls).size


def minimum_size(cls: type) -> int:
    """Return the octets of a record whose lists and octet strings are empty."""
    layout = layout_of(cls)
    return layout.size + sum(map(items.minimum_part_size, layout.parts))
