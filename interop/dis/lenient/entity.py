"""Mistakes in PDUs of entities, aggregates, warfare, minefields and objects."""

import struct
from collections.abc import Iterator

from ...wire import layout_of
from ..aggregate import AggregateState, TransferOwnership
from ..entity import EntityState
from ..environment import ArealObjectState, ObjectType
from ..minefield import MinefieldResponseNack
from ..pdu import HEADER_SIZE, VERSION, pdu_type_of
from ..process import EnvironmentalProcess
from ..records import EntityId, EntityType, Location
from ..warfare import DirectedEnergyFire, EntityDamageStatus
from .datums import aggregate_datums_at, aggregate_lists_at
from .repair import Edit, Found, Repair

_PARAMETER = 16  #: octets of a variable parameter
_ID = layout_of(EntityId).size
_MOST_PADDING = 7  #: octets that anybody pads with


def _no_capabilities(found: Found) -> Iterator[Edit]:
    count = found.u8(found.place("parameters"))
    at = found.place("capabilities")
    if found.end == at + count * _PARAMETER:
        yield Edit(at, 0, bytes(4), "capabilities", "missing, 0")


def _aggregate_padding(found: Found) -> Iterator[Edit]:
    """Pad the identifiers to 4 octets, where another padding fills the PDU."""
    at, due = aggregate_lists_at(found)
    for there in range(_MOST_PADDING + 1):
        if there == due or any(found.octets[at : at + there]):
            continue
        if _aggregate_end(found, at + there) == found.end:
            reason = f"{there} octets, taken for {due}"
            yield Edit(at, there, bytes(due), "padding", reason)
            return


def _aggregate_end(found: Found, at: int) -> int | None:
    """Where an Aggregate State ends whose silent aggregates begin at ``at``."""
    try:
        at = aggregate_datums_at(found, at)
        datums = found.u32(at)
        at += 4
        for _ in range(datums):
            at += 8 + (found.u32(at + 4) + 63) // 64 * 8
    except struct.error:
        return None
    return at


def _short_count(found: Found) -> Iterator[Edit]:
    if found.version < VERSION and found.end % 8 == (found.fixed_end - 3) % 8:
        at = found.place("record_sets")
        yield Edit(at, 0, bytes(3), "record_sets", "a count of 1 octet, taken for 4")


def _short_record_count(found: Found) -> Iterator[Edit]:
    if found.end % 8 == (found.fixed_end - 1) % 8:
        at = found.place("records")
        yield Edit(at, 0, b"\0", "records", "a count of 1 octet, taken for 2")


def _long_object_type(found: Found) -> Iterator[Edit]:
    """Take an object type from an entity type: domain, kind and what follows."""
    at = found.place("object_type")
    long, short = layout_of(EntityType).size, layout_of(ObjectType).size
    points = found.u16(found.place("points") + long - short)
    size = found.fixed_end + long - short + points * layout_of(Location).size
    if found.end == size:
        kind, domain, _, _, category, subcategory, _, _ = found.octets[at : at + long]
        told = bytes([domain, kind, category, subcategory])
        reason = f"{long} octets, an entity type taken for an object type"
        yield Edit(at, long, told, "object_type", reason)


def _strange_ids(found: Found) -> Iterator[Edit]:
    if found.end % 8 == (found.fixed_end + 2 * _ID) % 8:
        reason = "two identifiers before it, left out"
        yield Edit(HEADER_SIZE, 2 * _ID, b"", "entity_id", reason)


def _long_flags(found: Found) -> Iterator[Edit]:
    at = found.place("flags")
    if found.end % 8 == (found.fixed_end + 2) % 8 and found.u16(at) == 0:
        yield Edit(at, 2, b"", "flags", "4 octets, taken for 2")


def _long_numbers(found: Found) -> Iterator[Edit]:
    """Take the last octet of each number of 64 bits."""
    at = found.fixed_end
    count = found.u8(found.place("missing"))
    if count and found.end == at + 8 * count:
        numbers = found.octets[at + 7 : found.end : 8]
        reason = f"8 octets each, taken for 1: {len(numbers)}"
        yield Edit(at, found.end - at, numbers, "missing", reason)


def _numbers(body_type: type) -> frozenset[int]:
    return frozenset({pdu_type_of(body_type)})


REPAIRS = (
    Repair(
        "Entity State without capabilities",
        "open-dis-csharp (issue 11)",
        _no_capabilities,
        _numbers(EntityState),
    ),
    Repair(
        "padding of an Aggregate State",
        "open-dis 6 and npm open-dis, which pad with one octet; others not, or to 8",
        _aggregate_padding,
        _numbers(AggregateState),
    ),
    Repair(
        "Transfer Control Request with a count of 1 octet",
        "open-dis 6, npm open-dis",
        _short_count,
        _numbers(TransferOwnership),
    ),
    Repair(
        "Environmental Process with a count of 1 octet",
        "open-dis 6, npm open-dis",
        _short_record_count,
        _numbers(EnvironmentalProcess),
    ),
    Repair(
        "entity type in an Areal Object State",
        "open-dis",
        _long_object_type,
        _numbers(ArealObjectState),
    ),
    Repair(
        "identifiers in an Entity Damage Status",
        "opendis 1.0, npm open-dis",
        _strange_ids,
        _numbers(EntityDamageStatus),
    ),
    Repair(
        "Directed Energy Fire flags of 4 octets",
        "open-dis 7, npm open-dis",
        _long_flags,
        _numbers(DirectedEnergyFire),
    ),
    Repair(
        "sequence numbers of 8 octets",
        "open-dis, npm open-dis",
        _long_numbers,
        _numbers(MinefieldResponseNack),
    ),
)
