"""The lenient decoder: the strict one, and repairs where that refuses."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from ...errors import DecodeError
from ..pdu import HEADER_SIZE, MAX_PDU_SIZE, Octets, Pdu, decode_pdu
from . import datums, emission, entity, header, management, radio
from .header import TRAILING
from .repair import Edit, Found

#: What is known to go wrong, in the order in which it is looked for.
REPAIRS = (
    *header.REPAIRS,
    *entity.REPAIRS,
    *emission.REPAIRS,
    *radio.REPAIRS,
    *management.REPAIRS,
    *datums.REPAIRS,
    TRAILING,
)
#: Repairs that one PDU may need together, and attempts to find out which.
MOST_REPAIRS, MOST_ATTEMPTS = 4, 200


@dataclass(frozen=True, slots=True)
class Forgiven:
    """What was wrong with a PDU, and was read all the same."""

    repair: str  #: name of one of `REPAIRS`
    field: str
    offset: int  #: in the octets that were read
    reason: str  #: what was found, and what it was taken for


@dataclass(frozen=True, slots=True)
class Lenient:
    """A PDU as it should have been, and where the octets end that it was read from."""

    pdu: Pdu
    end: int
    forgiven: tuple[Forgiven, ...] = ()


def decode_lenient(octets: Octets, offset: int = 0) -> Lenient:
    """Return the PDU that begins at ``offset``, which may need repairs.

    What `decode_pdu` accepts is what that returns. Header and body of any other
    are those of the repaired PDU, by as few repairs as will do. DecodeError is that
    of `decode_pdu`, when none do.
    """
    try:
        pdu = decode_pdu(octets, offset)
    except DecodeError:
        if not 0 <= offset <= len(octets) - HEADER_SIZE:
            raise
        found = _search(bytes(octets[offset : offset + MAX_PDU_SIZE]))
        if found is None:
            raise
    else:
        return Lenient(pdu, offset + pdu.header.length)
    pdu, steps = found
    end = offset + _origin(pdu.header.length, steps)
    return Lenient(pdu, end, tuple(_told(steps, offset)))


def decode_lenient_bundle(octets: Octets) -> tuple[Lenient, ...]:
    """Return the PDUs of a datagram, one after another.

    Octets after the last one that are too few for a header, or all zero, are
    forgiven too. DecodeError when there are others, or no PDU at all.
    """
    found = [decode_lenient(octets)]
    while (at := found[-1].end) < len(octets):
        left = len(octets) - at
        if left >= HEADER_SIZE and any(octets[at:]):
            found.append(decode_lenient(octets, at))
            continue
        reason = f"{left} octets after the last PDU, left out"
        last = found[-1]
        forgiven = Forgiven(TRAILING.name, "datagram", at, reason)
        found[-1] = Lenient(last.pdu, len(octets), (*last.forgiven, forgiven))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Step:
    """A repair that was made: what it changed, in the octets as they were then."""

    repair: str
    edits: tuple[Edit, ...]


def _search(octets: bytes) -> tuple[Pdu, tuple[_Step, ...]] | None:
    """Find the fewest repairs that make a PDU, the first ones in the list."""
    level: list[tuple[bytes, tuple[_Step, ...]]] = [(octets, ())]
    seen = {octets}
    for _ in range(MOST_REPAIRS):
        further: list[tuple[bytes, tuple[_Step, ...]]] = []
        for before, steps in level:
            for step, after in _repaired(before):
                if after in seen:
                    continue
                if len(seen) > MOST_ATTEMPTS:
                    return None
                seen.add(after)
                try:
                    return decode_pdu(after), (*steps, step)
                except DecodeError:
                    further.append((after, (*steps, step)))
        level = further
    return None


def _repaired(octets: bytes) -> Iterator[tuple[_Step, bytes]]:
    """Make each repair that has something to do with these octets."""
    found = Found(octets)
    for repair in REPAIRS:
        if repair.pdu_types and found.pdu_type not in repair.pdu_types:
            continue
        try:
            edits = tuple(repair.edits(found))
        except (struct.error, IndexError):  # what it looks at is not there
            continue
        if edits:
            yield _Step(repair.name, edits), _edited(found, edits)


def _edited(found: Found, edits: tuple[Edit, ...]) -> bytes:
    """Make the changes; a header's length that could be right grows with them."""
    parts: list[bytes] = []
    at = 0
    for edit in edits:
        parts += [found.octets[at : edit.at], edit.insert]
        at = edit.at + edit.remove
    octets = bytearray(b"".join([*parts, found.octets[at:]]))
    more = sum(edit.more for edit in edits)
    if more and found.fits and found.length + more <= MAX_PDU_SIZE:
        struct.pack_into(">H", octets, 8, found.length + more)
    return bytes(octets)


def _origin(at: int, steps: tuple[_Step, ...]) -> int:
    """Return where in the octets that were read a place of the repaired ones is."""
    for step in reversed(steps):
        shift = 0
        for edit in step.edits:
            begin = edit.at + shift
            if at < begin + len(edit.insert):
                shift += max(at - begin, 0)  # within what was inserted
                break
            shift += edit.more
        at -= shift
    return at


def _told(steps: tuple[_Step, ...], offset: int) -> Iterator[Forgiven]:
    for number, step in enumerate(steps):
        for edit in step.edits:
            at = offset + _origin(edit.at, steps[:number])
            yield Forgiven(step.repair, edit.field, at, edit.reason)
