"""Mistakes in the header, and around the PDU."""

import struct
from collections.abc import Iterator

from ...wire import Rest, layout_of
from ..pdu import BODIES, HEADER_SIZE, READ, VERSION, body_of, family_of
from .repair import Edit, Found, Repair

_VERSION, _FAMILY, _LENGTH, _PADDING = 0, 3, 8, 11  #: offsets


def _no_version(found: Found) -> Iterator[Edit]:
    if found.version not in READ and found.pdu_type in BODIES:
        reason = f"{found.version}, taken for {VERSION}"
        yield Edit(_VERSION, 1, bytes([VERSION]), "header.version", reason)


def _early(found: Found) -> Iterator[Edit]:
    if found.version in READ and found.body_type is None and found.pdu_type in BODIES:
        first = next(v for v in READ if body_of(found.pdu_type, v) is not None)
        reason = f"{found.version}, taken for {first}, which has the type"
        yield Edit(_VERSION, 1, bytes([first]), "header.version", reason)


def _family(found: Found) -> Iterator[Edit]:
    if found.body_type is not None and found.family != family_of(found.body_type):
        family = family_of(found.body_type)
        reason = f"{found.family}, taken for {family}, that of the type"
        yield Edit(_FAMILY, 1, bytes([family]), "header.family", reason)


def _length(found: Found) -> Iterator[Edit]:
    """Take the length from the contents, if after them comes what may come."""
    stop = found.stop
    if stop is None or found.fits and (stop <= found.length or _has_rest(found)):
        return
    left = found.octets[stop:]
    if stop <= 0xFFFF and (not any(left) or _may_begin(left)):
        reason = f"{found.length}, taken for {stop}, as the contents have"
        yield Edit(_LENGTH, 2, struct.pack(">H", stop), "header.length", reason)


def _has_rest(found: Found) -> bool:
    """Whether contents go on to the end, wherever that is."""
    assert found.body_type is not None
    parts = layout_of(found.body_type).parts
    return any(isinstance(part.mark, Rest) for part in parts)


def _may_begin(octets: bytes) -> bool:
    """Whether octets look like the next PDU."""
    if len(octets) < HEADER_SIZE or octets[_VERSION] not in READ:
        return False
    body_type = BODIES.get(octets[2])
    return body_type is not None and octets[_FAMILY] == family_of(body_type)


def _short_header(found: Found) -> Iterator[Edit]:
    if found.length == len(found.octets) + 1:
        yield Edit(_PADDING, 0, b"\0", "header.padding", "missing")


def _trailing(found: Found) -> Iterator[Edit]:
    stop = found.stop
    if stop is not None and found.fits and stop < found.length:
        left = found.length - stop
        reason = f"{left} octets after the contents, left out"
        yield Edit(stop, left, b"", "header.length", reason)


#: The repair that is the last to be tried.
TRAILING = Repair(
    "trailing octets",
    "padding of the whole PDU, or of the data of a Signal, beyond what is due",
    _trailing,
)
REPAIRS = (
    Repair(
        "unknown version",
        "fields left 0, and drafts of the standard: versions 1 to 4 (SISO-REF-010,"
        " UID 3)",
        _no_version,
    ),
    Repair(
        "type of a later version",
        "types of 1278.1a or of version 7 under the version that the software began"
        " with",
        _early,
    ),
    Repair(
        "wrong family",
        "opendis 1.0, which leaves 0, and whoever fills the header by hand",
        _family,
    ),
    Repair(
        "wrong length",
        "opendis and npm open-dis, which leave 0; open-dis-java issue 68,"
        " open-dis-python issue 11, open-dis-cpp issue 92; 496 for 508 in a recorded"
        " Aggregate State of open-dis-java",
        _length,
    ),
    Repair(
        "header of 11 octets",
        "open-dis-rust 0.4.0 (issue 87)",
        _short_header,
    ),
)
