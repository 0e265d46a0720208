"""Mistakes in variable datums, whatever PDU they are in."""

import struct
from collections.abc import Iterator

from ...wire import layout_of
from ..aggregate import AggregateState, SilentAggregate, SilentEntity
from ..management import (
    ActionRequest,
    ActionResponse,
    Comment,
    Data,
    EventReport,
    SetData,
)
from ..pdu import pdu_type_of
from ..records import EntityId
from ..reliability import (
    ActionRequestR,
    ActionResponseR,
    CommentR,
    DataR,
    EventReportR,
    SetDataR,
)
from .repair import Edit, Found, Repair, offset_of

_DATUM = 8  #: octets of a fixed datum, and of a variable one before its value
_AGGREGATE = pdu_type_of(AggregateState)


def aggregate_lists_at(found: Found) -> tuple[int, int]:
    """Where the padding of an Aggregate State is, and how many octets are due."""
    ids = found.u16(found.place("aggregate_ids")) + found.u16(found.place("entity_ids"))
    size = ids * layout_of(EntityId).size
    return found.fixed_end + size, -size % 4


def aggregate_datums_at(found: Found, at: int) -> int:
    """Where the count of datums is, when the silent aggregates begin at ``at``."""
    silent = found.u16(found.place("silent_aggregate_count"))
    at += silent * layout_of(SilentAggregate).size
    for _ in range(found.u16(found.place("silent_entity_count"))):
        appearances = found.u16(at + offset_of(SilentEntity, "appearances"))
        at += layout_of(SilentEntity).size + 4 * appearances
    return at


def _values(found: Found) -> tuple[int, int, str]:
    """Where the variable datums begin, how many there are, and their list's path."""
    if found.pdu_type == _AGGREGATE:
        at = aggregate_datums_at(found, sum(aggregate_lists_at(found)))
        return at + 4, found.u32(at), "datums.variable_datums"
    fixed = found.u32(found.place("fixed_datums"))
    at = found.fixed_end + _DATUM * fixed
    return at, found.u32(found.place("variable_datums")), "variable_datums"


def _unpadded(found: Found) -> Iterator[Edit]:
    """Pad all values, if none is padded."""
    at, count, path = _values(found)
    missing: list[tuple[int, int, int]] = []
    for number in range(count):
        size = (found.u32(at + 4) + 7) // 8
        at += _DATUM + size
        if at > found.end:
            return
        if size % 8:
            missing.append((number, at, -size % 8))
    if at == found.end:
        for number, place, more in missing:
            name = f"{path}[{number}].padding"
            yield Edit(place, 0, bytes(more), name, f"{more} octets missing")


def _unpadded_last(found: Found) -> Iterator[Edit]:
    """Pad the last value, if it is the only one that is not padded."""
    at, count, path = _values(found)
    more = 0
    for _ in range(count):
        size = (found.u32(at + 4) + 7) // 8
        more = -size % 8
        at += _DATUM + size + more
        if at - more > found.end:
            return
    if more and at - more == found.end:
        name = f"{path}[{count - 1}].padding"
        yield Edit(found.end, 0, bytes(more), name, f"{more} octets missing")


def _whole_lengths(found: Found) -> Iterator[Edit]:
    """Take the lengths for those of whole datums, if so they fill the PDU."""
    at, count, path = _values(found)
    told: list[tuple[int, int, int]] = []
    for number in range(count):
        bits = found.u32(at + 4)
        if bits < _DATUM * 8:
            return
        told.append((number, at + 4, bits))
        size = (bits + 7) // 8
        at += size + -size % 8
        if at > found.end:
            return
    if at == found.end:
        for number, place, bits in told:
            less = bits - _DATUM * 8
            reason = f"{bits} bits with id and length, taken for {less}"
            name = f"{path}[{number}].value"
            yield Edit(place, 4, struct.pack(">I", less), name, reason)


_WITH_DATUMS = frozenset(
    map(
        pdu_type_of,
        (
            ActionRequest,
            ActionResponse,
            SetData,
            Data,
            EventReport,
            Comment,
            AggregateState,
            ActionRequestR,
            ActionResponseR,
            SetDataR,
            DataR,
            EventReportR,
            CommentR,
        ),
    )
)
REPAIRS = (
    Repair(
        "unpadded variable datums",
        "npm open-dis; open-dis-python issue 22",
        _unpadded,
        _WITH_DATUMS,
    ),
    Repair(
        "unpadded last variable datum",
        "software that pads between datums only",
        _unpadded_last,
        _WITH_DATUMS,
    ),
    Repair(
        "variable datum length with its head",
        "JCATS (a recorded PDU of open-dis-java); readers of 1278.1-1995, which leaves"
        " it open (open-dis-java pull request 171)",
        _whole_lengths,
        _WITH_DATUMS,
    ),
)
