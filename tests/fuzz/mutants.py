"""Ways to break a PDU."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from interop.dis import BODIES, HEADER_SIZE
from interop.wire import Count, Length, Size, layout_of

_LENGTH_AT = 8  #: offset of the header's length
#: What breaks counts and flags more often than chance would.
_TELLING = (0, 1, 2, 0x7F, 0x80, 0xFE, 0xFF)


@dataclass(frozen=True, slots=True)
class Mutant:
    """Octets that were a PDU once."""

    octets: bytes
    way: str  #: how it was broken


def _truncated(octets: bytes, chance: random.Random) -> bytes:
    return octets[: chance.randrange(len(octets))]


def _flipped(octets: bytes, chance: random.Random) -> bytes:
    mutant = bytearray(octets)
    for _ in range(chance.choice((1, 1, 2, 8))):
        mutant[chance.randrange(len(mutant))] ^= 1 << chance.randrange(8)
    return bytes(mutant)


def _overwritten(octets: bytes, chance: random.Random) -> bytes:
    mutant = bytearray(octets)
    for _ in range(chance.choice((1, 1, 2, 4))):
        mutant[chance.randrange(len(mutant))] = chance.choice(_TELLING)
    return bytes(mutant)


def _miscounted(octets: bytes, chance: random.Random) -> bytes:
    """Change a count or length of the body's fixed part; the rest stays."""
    body_type = BODIES.get(octets[2])
    slots = layout_of(body_type).slots if body_type else ()
    counts = [one for one in slots if isinstance(one.mark, Count | Length | Size)]
    if not counts:
        return _overwritten(octets, chance)
    slot = chance.choice(counts)
    size = {"B": 1, "H": 2, "I": 4}[slot.code]
    at = HEADER_SIZE + slot.offset
    told = int.from_bytes(octets[at : at + size], "big")
    most = (1 << 8 * size) - 1
    other = chance.choice((told + 1, told - 1, told * 2, most, chance.randint(0, most)))
    return octets[:at] + (other & most).to_bytes(size, "big") + octets[at + size :]


def _mislaid(octets: bytes, chance: random.Random) -> bytes:
    """Drop, double or insert some octets in the middle."""
    at = chance.randrange(len(octets))
    size = chance.choice((1, 2, 4, 8, 16))
    way = chance.randrange(3)
    if way == 0:
        return octets[:at] + octets[at + size :]
    if way == 1:
        return octets[:at] + octets[at : at + size] + octets[at:]
    return octets[:at] + chance.randbytes(size) + octets[at:]


def _resized(octets: bytes, chance: random.Random) -> bytes:
    """Truncate, drop or add octets, and let the header tell the new length."""
    break_it = chance.choice((_truncated, _mislaid))
    mutant = break_it(octets, chance)
    return mutant[:_LENGTH_AT] + len(mutant).to_bytes(2, "big") + mutant[10:]


def _relabelled(octets: bytes, chance: random.Random) -> bytes:
    """Give the body of one type to another, its own family beside it or not."""
    pdu_type = chance.randrange(1, 73)
    family = chance.choice((octets[3], chance.randrange(14)))
    return octets[:2] + bytes((pdu_type, family)) + octets[4:]


def _garbage(octets: bytes, chance: random.Random) -> bytes:
    """Keep the header and its length; the body is noise."""
    keep = chance.choice((0, HEADER_SIZE))
    return octets[:keep] + chance.randbytes(max(len(octets) - keep, 1))


def _misjudged(octets: bytes, chance: random.Random) -> bytes:
    """Let the header tell another length than the PDU has; the rest stays."""
    size = len(octets)
    near = [size + more for more in (-8, -4, -1, 1, 4, 8)]
    told = chance.choice([*near, 0, HEADER_SIZE, 65535, chance.randrange(65536)])
    if told == size or not 0 <= told < 1 << 16:
        told = size + 1
    return octets[:_LENGTH_AT] + told.to_bytes(2, "big") + octets[_LENGTH_AT + 2 :]


#: By name; what is `WRONG_LENGTH` must never be accepted.
WRONG_LENGTH = "wrong length"
WAYS: dict[str, Callable[[bytes, random.Random], bytes]] = {
    "truncated": _truncated,
    "bits flipped": _flipped,
    "octets overwritten": _overwritten,
    "wrong count": _miscounted,
    "octets dropped or added": _mislaid,
    "resized": _resized,
    "another type's": _relabelled,
    "garbage": _garbage,
    WRONG_LENGTH: _misjudged,
}
_NAMES = tuple(WAYS)


def mutant_of(seeds: Sequence[bytes], number: int, chance: random.Random) -> Mutant:
    """Return the mutant with this number: seeds and ways take turns."""
    seed = seeds[number // len(_NAMES) % len(seeds)]
    way = _NAMES[number % len(_NAMES)]
    return Mutant(WAYS[way](seed, chance), way)
