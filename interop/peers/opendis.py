"""Our PDUs as objects of the PyPI package `opendis` 1.0, and back.

For programs that are written on that package and are to send what is right, or to
receive what they could not read. Its classes are its own; what they do wrong is not
asked of them: reading and writing octets is ours. Repaired on the way:

- PDU type, protocol family, length and PDU status are set, and are numbers;
- types 6 and 41 are those that they are, 65 is not 63, and 30, 44, 53, 65 and 68 are
  read at all;
- what is a default of theirs but no value (``b"00"``, no datum length) is zero, or
  follows from the rest;
- variable parameters are objects of their own classes, by record type;
- attributes that a class forgot are added (see `opendis_names.BODIES`).

`PeerError` tells what their classes have no place for, by PDU type and field.
"""

from typing import Any

from ..dis import Header, Pdu, decode_pdu
from ..dis.pdu import BODIES, body_of, family_of, name_of, pdu_type_of
from ..errors import PeerError
from .opendis_objects import library, within

Octets = bytes | bytearray | memoryview


def decode(octets: Octets, offset: int = 0) -> Any:
    """Return the PDU that begins at ``offset`` as an object of theirs.

    DecodeError when the octets are not that; PeerError as `to_opendis`.
    """
    return to_opendis(decode_pdu(octets, offset))


def encode(theirs: object) -> bytes:
    """Return the octets of an object of theirs, type, family and length set.

    EncodeError when a field does not fit its wire form; PeerError as `from_opendis`.
    """
    return from_opendis(theirs).encode()


def to_opendis(pdu: Pdu) -> Any:
    """Return a PDU as an object of theirs.

    PeerError when they have no class for its type, or no place for a field that is
    neither zero nor empty; ImportError when opendis is not installed.
    """
    number = pdu.header.pdu_type
    theirs = library()
    kind = theirs.pdu_classes.get(number)
    version = pdu.header.version
    if kind is None or type(pdu.body) is not BODIES.get(number):
        body = BODIES.get(number)
        name = name_of(body) if body is not None else f"PDU type {number}"
        raise PeerError(f"opendis has no class for {name}, version {version}", field="")
    with within(type(pdu.body).__name__):
        made = theirs.fill(theirs.blank(kind), pdu.body)
    made.protocolVersion = version
    made.exerciseID = pdu.header.exercise
    made.pduType = number
    made.protocolFamily = pdu.header.family
    made.timestamp = pdu.header.timestamp
    made.length = pdu.header.length
    made.pduStatus = pdu.header.status
    made.padding = pdu.header.padding
    return made


def from_opendis(
    theirs: object, *, exercise: int | None = None, timestamp: int | None = None
) -> Pdu:
    """Return an object of theirs as a PDU of ours, its header's length computed.

    Exercise and timestamp are the object's own where they are not given. PeerError
    when it is no PDU of theirs, or an attribute holds what we have no place for or
    is none of the kind; EncodeError when a number does not fit its wire form;
    ImportError when opendis is not installed.
    """
    known = library()
    number = known.pdu_type_of(theirs)
    source: Any = theirs
    version = known.number(source.protocolVersion, "protocolVersion")
    body_type = BODIES[number]
    if body_of(number, version) is not body_type:  # their classes are of version 7
        raise PeerError(f"no {type(theirs).__name__} in version {version}", field="")
    with within(type(theirs).__name__):
        body = known.read(theirs, body_type)
    if exercise is None:
        exercise = known.number(source.exerciseID, "exerciseID")
    if timestamp is None:
        timestamp = known.number(source.timestamp, "timestamp")
    status = getattr(source.pduStatus, "pduStatus", source.pduStatus)
    header = Header(
        version=version,
        exercise=exercise,
        pdu_type=pdu_type_of(body_type),
        family=family_of(body_type),
        timestamp=timestamp,
        status=known.number(status, "pduStatus"),
        padding=known.number(source.padding, "padding"),
    )
    # read again: octets become the records that they are, numbers what they carry
    return decode_pdu(Pdu(header, body).encode())
