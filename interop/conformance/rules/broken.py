"""What breaks which rule, where strict decoding refuses a datagram."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import numpy as np

from ...dis import (
    HEADER_SIZE,
    IFF,
    Designator,
    Detonation,
    ElectromagneticEmission,
    EntityState,
    Fire,
    IntercomSignal,
    Signal,
    Transmitter,
    body_of,
    family_of,
    pdu_type_of,
)
from ...dis.names import type_name
from ...wire import minimum_size
from ..check import Check, Look, Remark, check
from ..rule import RULES, Level, Rule, Severity
from ..traffic import Broken, Stretch, looks_like_pdu
from .header import H1, H2, H3, H4, H5, H14

N4 = Rule(
    code="N4",
    title="Counts and lengths in a PDU agree with its octets",
    severity=Severity.ERROR,
    level=Level.PDU,
    source="the layout of each PDU, IEEE 1278.1-2012, 7.2 to 7.12",
    mend="Count the records that are sent, and pad as the layout says.",
)

#: Codes of the rules that are broken where a lenient reader makes a repair.
_OF_REPAIRS = {
    "unknown version": "H4",
    "type of a later version": "H4",
    "wrong family": "H5",
    "wrong length": "H2",
    "header of 11 octets": "H1",
    "trailing octets": "H3",
    "length of emitter systems and beams": "EM1",
    "IFF layer length of 0": "EM7",
    "Entity State without capabilities": "ES1",
    "identifiers in an Entity Damage Status": "H3",
    "Directed Energy Fire flags of 4 octets": "H3",
    "sequence numbers of 8 octets": "H3",
    "octets in the padding of a Transmitter": "R1",
    "unpadded parameters of a Transmitter": "R1",
    "data length in octets": "R5",
    "data length of 0": "R5",
    "unpadded data": "R5",
    "Signal without its radio": "H3",
    "Receiver without its radio": "H3",
    "Intercom Control of 37 octets": "H3",
    "identifiers twice": "H3",
    "event type of 2 octets": "H3",
    "event type of 4 octets": "H3",
    "padding in an Action Request-R of version 6": "H3",
    "Record Query-R of 42 octets": "H3",
    "unpadded variable datums": "N5",
    "unpadded last variable datum": "N5",
    "variable datum length with its head": "N5",
    "Set Record-R without padding": "N6",
}
#: Codes by PDU type, where no repair is known.
_OF_TYPES = {
    pdu_type_of(EntityState): "ES1",
    pdu_type_of(ElectromagneticEmission): "EM1",
    pdu_type_of(IFF): "EM7",
    pdu_type_of(Transmitter): "R1",
    pdu_type_of(Signal): "R5",
    pdu_type_of(IntercomSignal): "R5",
}
#: Codes by PDU type of rules on the length of the whole.
_OF_LENGTHS = {
    pdu_type_of(Fire): "WF1",
    pdu_type_of(Detonation): "WF1",
    pdu_type_of(Designator): "EM6",
}
_TYPE = 2  # where a PDU has its type
_DATAGRAM = "datagram"  # the field of octets after the last PDU
_DATUMS, _RECORDS = "variable_datums", ("record_sets", "records")


class _Fault(NamedTuple):
    """One thing that is wrong with a datagram."""

    rule: Rule
    field: str
    offset: int
    reason: str


@check
class Lengths(Check):
    """Judges whatever strict decoding refuses; well-formed PDUs pass these rules."""

    rules = (H1, H2, H3, H4, H5, N4)

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Count all PDUs as looked at, and all that is broken as failed."""
        stretch.decode_all()
        rows = np.arange(len(stretch))
        fine = np.zeros(rows.size, np.bool_)
        for rule in self.rules:
            yield Look(rule=rule, rows=rows, failed=fine)
        for broken in stretch.broken:
            for fault in _faults(broken):
                yield Remark(
                    rule=fault.rule,
                    federate=broken.federate,
                    failed=True,
                    time=broken.time,
                    frame=broken.frame,
                    pdu_type=_type(broken, fault),
                    field=fault.field,
                    offset=fault.offset,
                    value=fault.reason,
                    expected=_expected(fault.rule, broken, fault.offset),
                )


def _type(broken: Broken, fault: _Fault) -> int | None:
    """Return the type of the PDU that a fault is in; None if it is in none."""
    pdu = broken.octets[_start(broken.octets, fault.offset) :]
    return None if fault.rule in (H1, H14) or len(pdu) <= _TYPE else pdu[_TYPE]


def _expected(rule: Rule, broken: Broken, offset: int) -> str:
    """Say what should be there instead."""
    start = _start(broken.octets, offset)
    pdu = broken.octets[start:]
    if rule is H1:
        return f"a header of {HEADER_SIZE} octets: version, type, family, length"
    if rule is H4:
        return "5, 6 or 7, and a PDU type of that version"
    if rule is H14:
        return f"a whole PDU or the end of the datagram after {start} octets"
    body_type = body_of(pdu[_TYPE], pdu[0]) if len(pdu) > _TYPE else None
    least = HEADER_SIZE + (minimum_size(body_type) if body_type else 0)
    if rule is H2:
        return f"{least} octets or more, and all of them there"
    if rule is H5 and body_type is not None:
        return str(family_of(body_type))
    name = type_name(pdu[_TYPE]) if len(pdu) > _TYPE else "a PDU"
    if rule is H3:
        length = int.from_bytes(pdu[8:10], "big")
        if not least <= length <= len(pdu):
            return f"the layout of {name}, of {least} octets or more"
        return f"the layout of {name} to fill {length} octets"
    return f"what the layout of {name} has there"


def _faults(broken: Broken) -> Iterator[_Fault]:
    """Name each rule that a datagram breaks, once."""
    if not broken.forgiven and not looks_like_pdu(broken.octets):
        yield _Fault(H1, _DATAGRAM, 0, _opening(broken.octets))
        return
    told: set[str] = set()
    for one in broken.forgiven:
        code = _OF_REPAIRS.get(one.repair, "N4")
        if one.field == _DATAGRAM:
            code = "H14"
        if code not in told:
            told.add(code)
            yield _Fault(RULES.get(code, N4), one.field, one.offset, one.reason)
    if not told:
        error = broken.error
        rule = _rule_of(broken)
        yield _Fault(rule, error.field, error.offset, error.reason)
    yield from _length(broken)


def _opening(octets: bytes) -> str:
    """Show how a datagram begins that is none of DIS."""
    shown = octets[:HEADER_SIZE].hex(" ", 4)
    more = "..." if len(octets) > HEADER_SIZE else ""
    return f"{len(octets)} octets, {shown}{more}" if octets else "no octets"


def _length(broken: Broken) -> Iterator[_Fault]:
    """Name the rule on the length of a PDU type, where it has one of its own."""
    octets, error = broken.octets, broken.error
    pdu_type = octets[_start(octets, error.offset) :][2:3]
    code = _OF_LENGTHS.get(int.from_bytes(pdu_type, "big"), "")
    if code in RULES and not error.field.startswith(("header.v", "header.f")):
        yield _Fault(RULES[code], error.field, error.offset, error.reason)


def _rule_of(broken: Broken) -> Rule:
    """Return the rule that is broken where no repair is known."""
    octets, error = broken.octets, broken.error
    start = _start(octets, error.offset)
    if error.field.split(".")[0] == "header":
        if error.field == "header.length":
            return H3 if "contents" in error.reason else H2
        known = {"header.version": H4, "header.family": H5}
        return known.get(error.field, H14 if start else H1)
    pdu = octets[start:]
    body_type = body_of(pdu[2], pdu[0])
    length = int.from_bytes(pdu[8 : HEADER_SIZE - 2], "big")
    if body_type is None or length < HEADER_SIZE + minimum_size(body_type):
        return H2
    if _DATUMS in error.field:
        return RULES.get("N5", N4)
    if error.field.startswith(_RECORDS):
        return RULES.get("N6", N4)
    return RULES.get(_OF_TYPES.get(pdu[2], "N4"), N4)


def _start(octets: bytes, offset: int) -> int:
    """Return where the PDU begins that has the octet at ``offset``."""
    at = 0
    while at + HEADER_SIZE <= len(octets):
        end = at + int.from_bytes(octets[at + 8 : at + 10], "big")
        if end > offset or end < at + HEADER_SIZE or end >= len(octets):
            break
        at = end
    return at
