"""Mistakes in simulation management PDUs."""

from collections.abc import Iterator

from ..management import (
    Acknowledge,
    ActionRequest,
    ActionResponse,
    CreateEntity,
    DataQuery,
    RemoveEntity,
    StartResume,
    StopFreeze,
)
from ..pdu import HEADER_SIZE, VERSION, pdu_type_of
from ..reliability import (
    ActionRequestR,
    DataQueryR,
    EventReportR,
    RecordQueryR,
    RecordR,
    SetRecordR,
)
from .repair import Edit, Found, Repair, place_in

_IDS = 12  #: octets of the originator's and the receiver's identifiers
_DATUM = 8  #: octets of a fixed datum, and of a variable one before its value
_TYPE = 2  #: offset of the PDU type


def _ids_twice(found: Found) -> Iterator[Edit]:
    first, second, third = HEADER_SIZE, HEADER_SIZE + _IDS, HEADER_SIZE + 2 * _IDS
    if found.octets[first:second] == found.octets[second:third]:
        yield Edit(second, _IDS, b"", "originating_id", "both identifiers twice")


def _short_event_type(found: Found) -> Iterator[Edit]:
    at = found.place("event_type")
    yield Edit(at, 0, bytes(2), "event_type", "2 octets, taken for 4")


def _long_event_type(found: Found) -> Iterator[Edit]:
    at = found.place("event_type")
    if found.u16(at) == 0:
        yield Edit(at, 2, b"", "event_type", "4 octets, taken for 2")


def _padded_request(found: Found) -> Iterator[Edit]:
    at = found.place("fixed_datums")
    if found.version < VERSION and found.end % 8 == 0 and found.u32(at) == 0:
        reason = f"4 octets of padding, which are of version {VERSION}"
        yield Edit(at, 4, b"", "fixed_datums", reason)


def _record_query(found: Found) -> Iterator[Edit]:
    number = pdu_type_of(RecordQueryR)
    count_at = place_in(RecordQueryR, "record_ids") + 2
    if found.u32(count_at) * 4 != found.end - count_at - 4:
        return
    if found.pdu_type != number:
        reason = f"{found.pdu_type}, taken for {number}: Record Query-R"
        yield Edit(_TYPE, 1, bytes([number]), "header.pdu_type", reason)
    at = place_in(RecordQueryR, "padding")
    yield Edit(at, 2, b"", "padding", "3 octets, taken for 1")


def _unpadded_records(found: Found) -> Iterator[Edit]:
    if found.end % 8 == (found.fixed_end - 4) % 8:
        at = found.place("padding_2")
        yield Edit(at, 0, bytes(4), "padding_2", "4 octets missing")


def _whole_datums(found: Found) -> Iterator[Edit]:
    """Take the ids of whole datums, if so they fill the PDU, padded or not."""
    for multiple in (8, 1):
        ids = _ids_of_datums(found, multiple)
        if ids:
            at = found.fixed_end
            reason = f"{len(ids)} datums, taken for their ids"
            yield Edit(at, found.end - at, b"".join(ids), "fixed_ids", reason)
            return


def _ids_of_datums(found: Found, multiple: int) -> list[bytes]:
    """Return the ids of datums to the end, the values padded to so many octets."""
    at = found.fixed_end
    ids: list[bytes] = []
    for _ in range(min(found.u32(found.place("fixed_ids")), found.end // _DATUM)):
        ids.append(found.octets[at : at + 4])
        at += _DATUM
    for _ in range(min(found.u32(found.place("variable_ids")), found.end // _DATUM)):
        ids.append(found.octets[at : at + 4])
        if at + _DATUM > found.end:
            return []
        size = (found.u32(at + 4) + 7) // 8
        at += _DATUM + size + -size % multiple
    return ids if at == found.end else []


def _numbers(*body_types: type) -> frozenset[int]:
    return frozenset(map(pdu_type_of, body_types))


REPAIRS = (
    Repair(
        "identifiers twice",
        "open-dis-cpp 7 (issue 96, pull request 107), open-dis-java 7 (pull request"
        " 45)",
        _ids_twice,
        _numbers(
            CreateEntity,
            RemoveEntity,
            StartResume,
            StopFreeze,
            Acknowledge,
            ActionRequest,
            ActionResponse,
        ),
    ),
    Repair(
        "event type of 2 octets",
        "open-dis 6, npm open-dis, opendis",
        _short_event_type,
        _numbers(EventReportR),
    ),
    Repair(
        "event type of 4 octets",
        "dis-rs",
        _long_event_type,
        _numbers(RecordR),
    ),
    Repair(
        "padding in an Action Request-R of version 6",
        "dis-rs, open-dis-python",
        _padded_request,
        _numbers(ActionRequestR),
    ),
    Repair(
        "Record Query-R of 42 octets",
        "open-dis 6, npm open-dis and opendis, the last two as type 63",
        _record_query,
        _numbers(RecordR, RecordQueryR),
    ),
    Repair(
        "Set Record-R without padding",
        "open-dis 6, npm open-dis",
        _unpadded_records,
        _numbers(SetRecordR),
    ),
    Repair(
        "whole datums in a Data Query",
        "open-dis, npm open-dis",
        _whole_datums,
        _numbers(DataQuery, DataQueryR),
    ),
)
