"""Which application issued a PDU, told from its octets (dis-facts, section 5).

Nearly every type begins, after the header, with an identifier of who issues it.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..dis import HEADER_SIZE, PduIndex

Octets = bytes | bytearray | memoryview


class Application(NamedTuple):
    """Site and application; both 0 where a PDU does not tell."""

    site: int
    application: int

    def __str__(self) -> str:
        return f"{self.site}:{self.application}"


UNKNOWN = Application(0, 0)
_LAST = 72  # types above, and type 0, are nobody's that we know

#: Where else the issuer stands: Resupply Offer and Repair Complete name who is served
#: first, the minefield PDUs the field, and Intercom Control two octets of its own.
_PLACES = {6: 18, 9: 18, 32: 14, 38: 18, 40: 18}
#: Where the event identifier stands, for shots that nobody in particular fired.
_EVENTS = {2: 30, 3: 30, 68: 18}
#: Live Entity PDUs: site and application have an octet each.
_LIVE = range(46, 51)

_place = np.full(256, HEADER_SIZE, np.int64)
for _type, _offset in _PLACES.items():
    _place[_type] = _offset
_event = np.zeros(256, np.int64)
for _type, _offset in _EVENTS.items():
    _event[_type] = _offset
_told = np.zeros(256, np.bool_)
_told[1 : _LAST + 1] = True
_live = np.zeros(256, np.bool_)
_live[_LIVE.start : _LIVE.stop] = True


def issuer_of(pdu: Octets) -> Application:
    """Tell who issued one PDU, whose header is whole."""
    pdu_type = pdu[2]
    at = _PLACES.get(pdu_type, HEADER_SIZE)
    if not 0 < pdu_type <= _LAST or len(pdu) < at + 4:
        return UNKNOWN
    if pdu_type in _LIVE:
        return Application(pdu[at], pdu[at + 1])
    issuer = _application_at(pdu, at)
    if issuer == UNKNOWN and pdu_type in _EVENTS:
        return _application_at(pdu, _EVENTS[pdu_type])
    return issuer


def _application_at(pdu: Octets, at: int) -> Application:
    """Read site and application; both 0 where the PDU is too short."""
    site, application = bytes(pdu[at : at + 2]), bytes(pdu[at + 2 : at + 4])
    if len(application) < 2:
        return UNKNOWN
    return Application(int.from_bytes(site, "big"), int.from_bytes(application, "big"))


def issuers_of(index: PduIndex) -> NDArray[np.int64]:
    """Tell who issued each PDU, (n,) as site << 16 | application, as `issuer_of`."""
    types = index.pdu_type
    found = _read(index, _place[types], _told[types])
    event = _event[types]
    unknown = (found == 0) & (event > 0)
    if unknown.any():
        found += _read(index, event, unknown)
    return found


def _read(
    index: PduIndex, at: NDArray[np.int64], wanted: NDArray[np.bool_]
) -> NDArray[np.int64]:
    """Read site << 16 | application at offsets in the PDUs ``wanted``, 0 elsewhere."""
    there = wanted & (index.length >= at + 4)
    octets = np.frombuffer(index.octets, np.uint8)
    start = (index.offset + at)[there, np.newaxis]
    four = octets[start + np.arange(4)].astype(np.int64)
    wide = four[:, 0] << 24 | four[:, 1] << 16 | four[:, 2] << 8 | four[:, 3]
    narrow = four[:, 0] << 16 | four[:, 1]
    found = np.zeros(len(index), np.int64)
    found[there] = np.where(_live[index.pdu_type[there]], narrow, wide)
    return found
