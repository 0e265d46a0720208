"""Entity types with places left open, such as ``1.2.225.*.3``."""

from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from fom.entity_types import read_pattern

#: Bits of the seven numbers of an entity type, as they stand on the wire.
_BITS = (8, 8, 16, 8, 8, 8, 8)
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
        value = mask = 0
        shift = sum(_BITS)
        for number, bits in zip(read_pattern(text), _BITS, strict=False):
            shift -= bits
            if number is not None:
                value |= number << shift
                mask |= (1 << bits) - 1 << shift
        return cls(text, value, mask)

    def matches(self, types: Types) -> NDArray[np.bool_]:
        """Tell which of the types (n,) are meant, see `type_numbers`."""
        meant: NDArray[np.bool_] = types & np.uint64(self.mask) == np.uint64(self.value)
        return meant


def type_numbers(types: NDArray[Any]) -> Types:
    """Return a column of entity types as numbers (n,), kind in the highest octet."""
    return np.ascontiguousarray(types).view(">u8").astype(np.uint64)


def numbers_in(entity_type: int) -> tuple[int, ...]:
    """Return the seven numbers of an entity type, see `type_numbers`."""
    octets = entity_type.to_bytes(8, "big")
    return *octets[:2], int.from_bytes(octets[2:4], "big"), *octets[4:]
