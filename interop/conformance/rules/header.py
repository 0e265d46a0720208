"""Rules on headers, one PDU at a time (dis-facts, section 11, H)."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ...dis import Attribute, pdu_type_of
from ..check import Look, each_pdu
from ..profile import Profile
from ..rule import Level, Rule, Severity
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
    title="The header's length is that of a PDU which is all there",
    severity=Severity.ERROR,
    level=Level.PDU,
    source=_HEADER,
    mend="Set the length when the PDU is complete, header included.",
)
H3 = Rule(
    code="H3",
    title="The contents of a PDU, by its counts, fill the length in the header",
    severity=Severity.ERROR,
    level=Level.PDU,
    source=f"{_HEADER}; the layout of each PDU, 7.2 to 7.12",
    mend="Send the fields that the layout has, all of them and nothing after them.",
)
H4 = Rule(
    code="H4",
    title="The protocol version is 5, 6 or 7, and knows the PDU type",
    severity=Severity.ERROR,
    level=Level.PDU,
    source=f"{_HEADER}; UID 3",
    mend="Set the version of the standard whose layouts are sent.",
)
H4W = Rule(
    code="H4W",
    title="The protocol version is the one that the exercise has agreed on",
    severity=Severity.WARNING,
    level=Level.PDU,
    source="the exercise agreement",
    mend="Configure the federate's DIS version.",
)
H5 = Rule(
    code="H5",
    title="The protocol family is that of the PDU type",
    severity=Severity.ERROR,
    level=Level.PDU,
    source=f"{_HEADER}; UID 4 and 5",
    mend="Set the family that section 5 of SISO-REF-010 gives to the type.",
)
H6 = Rule(
    code="H6",
    title="The PDU type is one of 1 to 72, or one for experiments from 129",
    severity=Severity.ERROR,
    level=Level.PDU,
    source="UID 4",
    mend="Set the PDU type; 0 and 73 to 128 are nobody's.",
)
H6I = Rule(
    code="H6I",
    title="The PDU type is one that everybody knows",
    severity=Severity.INFORMATION,
    level=Level.PDU,
    source="UID 4",
    mend="Agree on the layout of experimental PDUs, from type 129 on.",
)
H7 = Rule(
    code="H7",
    title="The PDU status holds only what the PDU type may tell; none before version 7",
    severity=Severity.WARNING,
    level=Level.PDU,
    source="PDU status record; UID 301 to 308, 389",
    mend="Clear the bits of the status that the type does not have.",
)
H8 = Rule(
    code="H8",
    title="The last octet of the header is zero",
    severity=Severity.WARNING,
    level=Level.PDU,
    source=_HEADER,
    mend="Write zero there.",
)
H9 = Rule(
    code="H9",
    title="The exercise id is that of the exercise, and not 0",
    severity=Severity.WARNING,
    level=Level.PDU,
    source=f"{_HEADER}; the exercise agreement",
    mend="Configure the federate's exercise id.",
)
H13 = Rule(
    code="H13",
    title="A datagram is no larger than the agreed 1400 octets",
    severity=Severity.INFORMATION,
    level=Level.PDU,
    source="SMALLEST_MTU, 1400 octets for IPv4",
    mend="Bundle fewer PDUs, or split what is in them.",
)
H13W = Rule(
    code="H13W",
    title="A datagram fits an Ethernet frame: 1472 octets",
    severity=Severity.WARNING,
    level=Level.PDU,
    source="RFC 894, 1500 octets less the headers of IP and UDP",
    mend="Bundle fewer PDUs: a datagram in fragments is lost with any of them.",
)
H13E = Rule(
    code="H13E",
    title="A PDU has 8192 octets at the most",
    severity=Severity.ERROR,
    level=Level.PDU,
    source="MAX_PDU_SIZE, 8192 octets",
    mend="Part the contents among several PDUs.",
)
H14 = Rule(
    code="H14",
    title="The PDUs of a bundle follow one another, and nothing follows the last",
    severity=Severity.ERROR,
    level=Level.PDU,
    source="practice: a PDU of a bundle is found by the length of the one before",
    mend="Send whole PDUs without gaps, and end the datagram with the last one.",
)
H15 = Rule(
    code="H15",
    title="The Attribute PDU that extends a coupled PDU follows it",
    severity=Severity.WARNING,
    level=Level.PDU,
    source="UID 303, coupled extension",
    mend="Put the Attribute PDU behind the one it extends, in the same datagram, or"
    " clear bit 3 of the status.",
)

_MTU = 1472  #: octets of a datagram in an Ethernet frame
_MOST = 8192  #: octets of a PDU
_LAST, _FREE = 72, 129  #: PDU types: the last one of the standard, the first free one
_ATTRIBUTE = pdu_type_of(Attribute)
_COUPLED = 1 << 3


def _status_bits() -> NDArray[np.uint8]:
    """Return which bits of the status (256,) PDU types may set (dis-facts, 4)."""
    transferred, live, coupled = 0b1, 0b110, _COUPLED
    bits = np.full(256, live | coupled, np.uint8)
    bits[[1, 23, 24, 25, 26, 27, 28, 31, 32, 41, 67]] |= transferred
    bits[[3, 25, 26, 27, 31, 32]] |= 0b110000
    bits[28] |= 0b110000
    bits[2] |= 0b010000
    bits[_ATTRIBUTE] = live
    bits[_FREE:] = 0xFF
    return bits


_BITS = _status_bits()


@each_pdu(H4W, H6, H6I, H8, H9)
def numbers(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """What the numbers in headers say."""
    rows = np.arange(len(stretch))
    header = stretch.found.header
    pdu_type = header["pdu_type"]
    if profile.version is not None:
        yield Look(
            rule=H4W,
            rows=rows,
            failed=header["version"] != profile.version,
            field="header.version",
            value=header["version"],
            expected=str(profile.version),
        )
    yield Look(
        rule=H6,
        rows=rows,
        failed=(pdu_type == 0) | ((pdu_type > _LAST) & (pdu_type < _FREE)),
        field="header.pdu_type",
        value=pdu_type,
        expected=f"1 to {_LAST}",
    )
    yield Look(
        rule=H6I,
        rows=rows,
        failed=pdu_type >= _FREE,
        field="header.pdu_type",
        value=pdu_type,
        expected=f"1 to {_LAST}",
    )
    yield Look(
        rule=H8,
        rows=rows,
        failed=header["padding"] != 0,
        field="header.padding",
        value=header["padding"],
        expected="0",
    )
    exercise, agreed = header["exercise"], profile.exercise
    yield Look(
        rule=H9,
        rows=rows,
        failed=exercise == 0 if agreed is None else exercise != agreed,
        field="header.exercise",
        value=exercise,
        expected="1 to 255" if agreed is None else str(agreed),
    )


@each_pdu(H7)
def status(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """What the PDU status holds; before version 7 it is padding."""
    header = stretch.found.header
    allowed = np.where(header["version"] < 7, 0, _BITS[header["pdu_type"]])
    yield Look(
        rule=H7,
        rows=np.arange(len(stretch)),
        failed=header["status"] & ~allowed != 0,
        field="header.status",
        value=lambda n: f"{header['status'][n]:#010b}",
        expected=lambda n: f"no bits but {allowed[n]:#010b}",
    )


@each_pdu(H13, H13W, H13E, H14)
def sizes(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """How large PDUs and datagrams are."""
    length = stretch.found.length
    yield Look(
        rule=H13E,
        rows=np.arange(len(stretch)),
        failed=length > _MOST,
        field="header.length",
        value=length,
        unit="octets",
        expected=f"up to {_MOST} octets",
        excess=length.astype(np.float64),
    )
    datagram = stretch.found.datagram
    first = np.flatnonzero(np.diff(datagram, prepend=-1))
    size = stretch.sizes[datagram[first]]
    for rule, most in ((H13, profile.agreement.max_datagram), (H13W, _MTU)):
        yield Look(
            rule=rule,
            rows=first,
            failed=size > most,
            field="datagram",
            value=size,
            unit="octets",
            expected=f"up to {most} octets",
            excess=size.astype(np.float64),
        )
    more = np.diff(first, append=len(stretch)) > 1
    yield Look(rule=H14, rows=first[more], failed=np.zeros(more.sum(), np.bool_))


@each_pdu(H15)
def coupling(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """What follows PDUs that are said to be extended."""
    header, datagram = stretch.found.header, stretch.found.datagram
    coupled = (header["status"] & _COUPLED != 0) & (header["version"] >= 7)
    rows = np.flatnonzero(coupled & (_BITS[header["pdu_type"]] & _COUPLED != 0))
    after = np.minimum(rows + 1, len(stretch) - 1)
    follows = (after > rows) & (datagram[after] == datagram[rows])
    yield Look(
        rule=H15,
        rows=rows,
        failed=~(follows & (header["pdu_type"][after] == _ATTRIBUTE)),
        field="header.status",
        value="coupled, and no Attribute PDU follows",
        expected=f"a PDU of type {_ATTRIBUTE} in the same datagram",
    )
