"""Entity types with places left open, such as ``1.2.225.*.3``."""

from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

#: Bits of the seven numbers of an entity type, as they stand on the wire.
_BITS = (8, 8, 16, 8, 8, 8, 8)
_NAMES = ("kind", "domain", "country", "category", "subcategory", "specific", "extra")
_ANY = "*"
Types = NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class TypePattern:
    """Which entity types are meant: those that are ``value`` where ``mask`` is set."""

    text: str
    value: int
    mask: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``kind.domain.country...``: ``*`` is any, and so is what is left out.

        ValueError says what is wrong with it.
        """
        parts = text.split(".")
        if len(parts) > len(_BITS):
            raise ValueError(f"{len(parts)} numbers, an entity type has {len(_BITS)}")
        value = mask = 0
        shift = sum(_BITS)
        for part, bits, name in zip(parts, _BITS, _NAMES, strict=False):
            shift -= bits
            if part == _ANY:
                continue
            most = (1 << bits) - 1
            if not (part.isascii() and part.isdecimal()) or int(part) > most:
                raise ValueError(f"{name} {part!r} is neither {_ANY} nor 0 to {most}")
            value |= int(part) << shift
            mask |= most << shift
        return cls(text, value, mask)

    def matches(self, types: Types) -> NDArray[np.bool_]:
        """Tell which of the types (n,) are meant, see `type_numbers`."""
        meant: NDArray[np.bool_] = types & np.uint64(self.mask) == np.uint64(self.value)
        return meant


def type_numbers(types: NDArray[Any]) -> Types:
    """Return a column of entity types as numbers (n,), kind in the highest octet."""
    return np.ascontiguousarray(types).view(">u8").astype(np.uint64)
