"""Rules on headers and lengths (dis-facts, section 11, H and N)."""

from collections.abc import Iterable

import numpy as np

from ..rule import Check, Level, Look, Remark, Rule, Severity, check
from ..traffic import Stretch

_HEADER = "IEEE 1278.1-2012, 6.2.66"

H1 = Rule(
    code="H1",
    title="A datagram holds whole PDUs: twelve octets of header at least",
    severity=Severity.ERROR,
    level=Level.PDU,
    source=_HEADER,
    mend="Send PDUs only to this port, each whole and in one datagram.",
)
H2 = Rule(
    code="H2",
    title="The header's length is that of the PDU",
    severity=Severity.ERROR,
    level=Level.PDU,
    source=_HEADER,
    mend="Set the length when the PDU is complete, header included.",
)
H4 = Rule(
    code="H4",
    title="The protocol version is 5, 6 or 7, and knows the PDU type",
    severity=Severity.ERROR,
    level=Level.PDU,
    source=f"{_HEADER}; UID 3",
    mend="Set the version of the standard whose layouts are sent.",
)
H5 = Rule(
    code="H5",
    title="The protocol family is that of the PDU type",
    severity=Severity.ERROR,
    level=Level.PDU,
    source=f"{_HEADER}; UID 4 and 5",
    mend="Set the family that section 5 of SISO-REF-010 gives to the type.",
)
N4 = Rule(
    code="N4",
    title="Counts and lengths in a PDU agree with its octets",
    severity=Severity.ERROR,
    level=Level.PDU,
    source="the layout of each PDU, IEEE 1278.1-2012, 7.2 to 7.12",
    mend="Count the records that are sent, and pad as the layout says.",
)


def _broken_rule(field: str) -> Rule:
    """Return the rule that a datagram breaks whose decoding fails at ``field``."""
    known = {"header": H1, "header.length": H2, "header.version": H4}
    return known.get(field, H5 if field == "header.family" else N4)


@check
class Lengths(Check):
    """Judges whatever strict decoding refuses; well-formed PDUs pass these rules."""

    rules = (H1, H2, H4, H5, N4)

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Count all PDUs as looked at, and all that is broken as failed."""
        stretch.decode_all()
        rows = np.arange(len(stretch))
        fine = np.zeros(rows.size, np.bool_)
        for rule in self.rules:
            yield Look(rule=rule, rows=rows, failed=fine)
        for broken in stretch.broken:
            error = broken.error
            yield Remark(
                rule=_broken_rule(error.field),
                federate=broken.federate,
                failed=True,
                time=broken.time,
                frame=broken.frame,
                pdu_type=broken.octets[2] if len(broken.octets) > 2 else None,
                field=error.field,
                offset=error.offset,
                value=error.reason,
            )
