"""The PDU header, and which body goes with which PDU type (IEEE 1278.1-2012, 6.2.66).

A body is declared with `pdu`, and by that known everywhere: a type without a body
here is an `Opaque`, and passes through.
"""

import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Annotated, Any, TypeVar, dataclass_transform

from ..errors import DecodeError, EncodeError
from ..wire import U8, U16, U32, Rest, Uid, encode, record
from ..wire.parts import Decoder, decoder_of, within

B = TypeVar("B")
Octets = bytes | bytearray | memoryview

HEADER_SIZE = 12  #: octets
MAX_PDU_SIZE = 65535  #: octets, what the header's length can say
#: Protocol version of IEEE 1278.1-2012.
VERSION = 7
_HEADER = struct.Struct(">BBBBIHBB")


@record
class Header:
    """The first twelve octets of every PDU."""

    version: U8 = VERSION
    exercise: U8 = 1
    pdu_type: Annotated[U8, Uid(4)] = 0
    family: Annotated[U8, Uid(5)] = 0
    timestamp: U32 = 0
    length: U16 = HEADER_SIZE  #: octets of the PDU, this header included
    status: U8 = 0  #: the first padding octet before version 7
    padding: U8 = 0


@record
class Opaque:
    """The body of a PDU type that is not declared here: octets, kept as they are."""

    octets: Annotated[bytes, Rest()] = b""


_bodies: dict[int, type] = {}
_numbers: dict[type, tuple[int, int]] = {}
_decoders: dict[int, tuple[int, Decoder]] = {}
_decode_header = decoder_of(Header)
#: The declared body of each PDU type.
BODIES: Mapping[int, type] = MappingProxyType(_bodies)


@dataclass_transform(frozen_default=True)
def pdu(pdu_type: int, *, family: int) -> Callable[[type[B]], type[B]]:
    """Declare a class as the body of a PDU type: a record, and known by its number.

    ValueError when the number is taken.
    """

    def declare(cls: type[B]) -> type[B]:
        if pdu_type in _bodies:
            raise ValueError(f"PDU type {pdu_type} is {_bodies[pdu_type].__name__}")
        body = record(cls)
        _bodies[pdu_type] = body
        _numbers[body] = pdu_type, family
        _decoders[pdu_type] = family, decoder_of(body)
        return body

    return declare


def pdu_type_of(body_type: type) -> int:
    """Return the PDU type (UID 4) of a body class; TypeError when it has none."""
    return _number_of(body_type)[0]


def family_of(body_type: type) -> int:
    """Return the protocol family (UID 5) of a body class; TypeError if none."""
    return _number_of(body_type)[1]


def _number_of(body_type: type) -> tuple[int, int]:
    try:
        return _numbers[body_type]
    except KeyError:
        raise TypeError(f"{body_type.__name__} is no PDU body of its own") from None


@dataclass(slots=True, unsafe_hash=True)
class Pdu:
    """A header and its body: an instance of a class in `BODIES`, or an `Opaque`."""

    header: Header
    body: Any

    def encode(self) -> bytes:
        """Return the octets: the header as it is, but with the length computed.

        EncodeError when the header is that of another PDU type than the body.
        """
        body = encode(self.body)
        header = self.header
        if (number := _numbers.get(type(self.body))) is not None:
            if number != (header.pdu_type, header.family):
                told = f"type {header.pdu_type} of family {header.family}"
                raise EncodeError(f"header: {told}, the body is {number}")
        elif not isinstance(self.body, Opaque):
            raise TypeError(f"{type(self.body).__name__} is no PDU body")
        sized = Header(
            header.version,
            header.exercise,
            header.pdu_type,
            header.family,
            header.timestamp,
            HEADER_SIZE + len(body),
            header.status,
            header.padding,
        )
        return encode(sized) + body


def encode_pdu(
    body: object,
    *,
    exercise: int,
    timestamp: int,
    status: int = 0,
    version: int = VERSION,
) -> bytes:
    """Return the octets of a PDU with this body.

    Type, family and length of the header follow from the body, which cannot be an
    `Opaque`: that one is sent as a `Pdu`. EncodeError names the field that holds
    what its wire form cannot carry.
    """
    pdu_type, family = _number_of(type(body))
    octets = encode(body)
    length = HEADER_SIZE + len(octets)
    try:
        head = _HEADER.pack(
            version, exercise, pdu_type, family, timestamp, length, status, 0
        )
    except struct.error:
        encode(Header(version, exercise, pdu_type, family, timestamp, length, status))
        raise
    return head + octets


def read_header(octets: Octets, offset: int) -> tuple[Header, int]:
    """Return the header at ``offset`` and where its PDU ends, within ``octets``.

    DecodeError when they do not hold the header, or the PDU that it announces.
    """
    size = len(octets)
    if offset < 0:
        raise DecodeError("before the octets", field="header", offset=offset)
    try:
        header: Header
        header, at = _decode_header(octets, offset, size)
    except DecodeError as error:
        raise within("header", error) from None
    end = offset + header.length
    if not at <= end <= size:
        reason = f"{header.length} octets, {len(octets) - offset} are there"
        raise DecodeError(reason, field="header.length", offset=offset + 8)
    return header, end


def decode_pdu(octets: Octets, offset: int = 0) -> Pdu:
    """Return the PDU that begins at ``offset``.

    Octets after the PDU's end, as its header tells it, are left alone: they are
    the next one of a bundle (see `split`). The body has to fill the PDU exactly,
    and its family to be that of its type; any protocol version is read as far as
    its layout is that of version 7. Else DecodeError, with field and offset.
    """
    header, end = read_header(octets, offset)
    at = offset + HEADER_SIZE
    if header.pdu_type not in _decoders:
        return Pdu(header, Opaque(bytes(octets[at:end])))
    family, decode_body = _decoders[header.pdu_type]
    if header.family != family:
        body_type = _bodies[header.pdu_type]
        reason = f"{header.family}, {body_type.__name__} is of family {family}"
        raise DecodeError(reason, field="header.family", offset=offset + 3)
    body, stop = decode_body(octets, at, end)
    if stop != end:
        reason = f"{header.length} octets, the contents have {stop - offset}"
        raise DecodeError(reason, field="header.length", offset=offset + 8)
    return Pdu(header, body)
