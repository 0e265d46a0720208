"""The PDU header, and which body goes with which PDU type (IEEE 1278.1-2012, 6.2.66).

A body is declared with `pdu`, and by that known everywhere: a type without a body
here is an `Opaque`, and passes through. Versions 5 (IEEE 1278.1-1995), 6 (1278.1a-1998)
and 7 (1278.1-2012) are read, 6 and 7 are written.
"""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Annotated, Any, TypeVar, dataclass_transform

from ..errors import DecodeError, EncodeError
from ..wire import U8, U16, U32, Rest, Uid, encode, record, unknown_before
from ..wire.items import Decoder, decoder_of
from ..wire.message import Frame, join
from ..wire.parts import within
from ..wire.source import FAULTS

B = TypeVar("B")
Octets = bytes | bytearray | memoryview

HEADER_SIZE = 12  #: octets
MAX_PDU_SIZE = 65535  #: octets, what the header's length can say
#: Protocol version of IEEE 1278.1-2012.
VERSION = 7
TRANSFERRED = 1  #: bit of the PDU status: transferred entity indicator (UID 301)
#: Protocol versions that are read, and those that are written.
READ, WRITTEN = (5, 6, VERSION), (6, VERSION)


@record
class Header:
    """The first twelve octets of every PDU."""

    version: Annotated[U8, Uid(3)] = VERSION
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


@dataclass(frozen=True, slots=True)
class _Declared:
    """What `pdu` was told of a body."""

    pdu_type: int
    family: int
    since: int
    until: int
    name: str


_declared: dict[type, _Declared] = {}
_bodies: dict[int, type] = {}
_names: dict[int, str] = {}
#: By version, in the upper octet, and PDU type: body, family and decoder.
_readers: dict[int, tuple[type, int, Decoder]] = {}
#: By PDU type: decoders of whole PDUs with the newest body, see `join`.
_quick: dict[int, Callable[[Octets, int], "Pdu | None"]] = {}
#: By version and body: encoders of whole PDUs.
_writers: dict[int, dict[type, Callable[..., bytes]]] = {v: {} for v in WRITTEN}
_decode_header = decoder_of(Header)
#: The declared body of each PDU type; the newest one, if versions differ.
BODIES: Mapping[int, type] = MappingProxyType(_bodies)
#: The bodies of every version.
ALL_BODIES: Collection[type] = _declared.keys()
#: What the standard calls each PDU type of `BODIES`.
NAMES: Mapping[int, str] = MappingProxyType(_names)


@dataclass_transform(frozen_default=True)
def pdu(
    pdu_type: int,
    *,
    family: int,
    since: int = READ[0],
    until: int | None = None,
    name: str = "",
    variant: bool = False,
) -> Callable[[type[B]], type[B]]:
    """Declare a class as the body of a PDU type: a record, and known by its number.

    ``since`` and ``until`` are the first and the last protocol version that know
    this body (dis-facts, section 4). ``name`` is what the standard calls the PDU
    type, where that is not the words of the class name. A ``variant`` is another
    layout in which the PDU type is met: it is read where the declared one does not
    fill the PDU. ValueError when the number is taken in one of the versions, or
    not taken that a variant is of.
    """
    last = VERSION if until is None else until

    def declare(cls: type[B]) -> type[B]:
        for version in range(since, last + 1):
            taken = body_of(pdu_type, version)
            if (taken is None) is variant:
                known = taken.__name__ if taken else "not declared"
                raise ValueError(f"PDU type {pdu_type} is {known}")
        body = record(cls)
        decode_whole, encode_whole = _whole(body, pdu_type, family, since, last)
        told = name or _words(cls.__name__)
        _declared[body] = _Declared(pdu_type, family, since, last, told)
        for version in range(since, last + 1):
            found = body, family, decoder_of(body)
            if variant:
                first, _, decoder = _readers[version << 8 | pdu_type]
                found = first, family, _first_to_fill(decoder, decoder_of(body))
            _readers[version << 8 | pdu_type] = found
            if version in WRITTEN:
                _writers[version][body] = encode_whole
        newest = _bodies.get(pdu_type)
        if newest is None or _declared[newest].until < last:
            _bodies[pdu_type] = body
            _names[pdu_type] = told
            _quick[pdu_type] = decode_whole
        return body

    return declare


def _first_to_fill(declared: Decoder, variant: Decoder) -> Decoder:
    """Return the decoder of a body that may have another layout, too."""

    def decode_either(octets: Octets, at: int, end: int) -> tuple[Any, int]:
        wrong: DecodeError | None = None
        try:
            body, stop = declared(octets, at, end)
        except DecodeError as error:
            body, stop, wrong = None, -1, error
        if stop != end:
            try:
                other, filled = variant(octets, at, end)
            except DecodeError:
                filled = -1
            if filled == end:
                return other, end
        if wrong is not None:
            raise wrong
        return body, stop

    return decode_either


def _words(name: str) -> str:
    """Return ``"Data Query-R"`` for ``"DataQueryR"``."""
    return re.sub("(?<=[a-z])R$", "-R", re.sub("(?<=[a-z])(?=[A-Z][a-z])", " ", name))


def body_of(pdu_type: int, version: int) -> type | None:
    """Return the body of a PDU type in a protocol version, None where there is none."""
    found = _readers.get(version << 8 | pdu_type)
    return None if found is None else found[0]


def pdu_type_of(body_type: type) -> int:
    """Return the PDU type (UID 4) of a body class; TypeError when it has none."""
    return _declared_as(body_type).pdu_type


def family_of(body_type: type) -> int:
    """Return the protocol family (UID 5) of a body class; TypeError if none."""
    return _declared_as(body_type).family


def since_of(body_type: type) -> int:
    """Return the first protocol version that knows a body; TypeError if none."""
    return _declared_as(body_type).since


def until_of(body_type: type) -> int:
    """Return the last protocol version that knows a body; TypeError if none."""
    return _declared_as(body_type).until


def name_of(body_type: type) -> str:
    """Return what the standard calls the PDU type of a body; TypeError if none."""
    return _declared_as(body_type).name


def _declared_as(body_type: type) -> _Declared:
    try:
        return _declared[body_type]
    except KeyError:
        raise TypeError(f"{body_type.__name__} is no PDU body of its own") from None


def check_version(body_type: type, version: int) -> None:
    """Raise EncodeError unless a body is one of a version that is written here."""
    if version not in WRITTEN:
        raise EncodeError(f"header.version: {version!r}, must be {_either(WRITTEN)}")
    told = _declared_as(body_type)
    if not told.since <= version <= told.until:
        span = _span(told.since, told.until)
        reason = f"{version}, {body_type.__name__} is of {span}"
        raise EncodeError(f"header.version: {reason}")


def _either(versions: tuple[int, ...]) -> str:
    return f"{', '.join(map(str, versions[:-1]))} or {versions[-1]}"


@dataclass(slots=True, unsafe_hash=True)
class Pdu:
    """A header and its body: an instance of a class in `BODIES`, or an `Opaque`."""

    header: Header
    body: Any

    def encode(self) -> bytes:
        """Return the octets: the header as it is, but with the length computed.

        What was read goes out again as it came, padding included. EncodeError when
        the header is that of another PDU type or version than the body.
        """
        body = encode(self.body)
        header = self.header
        if (known := _declared.get(type(self.body))) is not None:
            if (known.pdu_type, known.family) != (header.pdu_type, header.family):
                told = f"type {header.pdu_type} of family {header.family}"
                number = known.pdu_type, known.family
                raise EncodeError(f"header: {told}, the body is {number}")
            if not known.since <= header.version <= known.until:
                check_version(type(self.body), header.version)
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


def _whole(
    body: type, pdu_type: int, family: int, since: int, until: int
) -> tuple[Callable[[Octets, int], Pdu | None], Callable[..., bytes]]:
    """Return the decoder and the encoder of whole PDUs."""
    frame = Frame(Pdu, "header", "body", Header, "length")
    versions = since, until
    return join(
        frame, body, {"version": versions, "pdu_type": pdu_type, "family": family}
    )


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
    what its wire form cannot carry, or what ``version`` (6 or 7) does not know.
    """
    try:
        write = _writers[version][type(body)]
    except KeyError:
        _declared_as(type(body))
        check_version(type(body), version)
        raise
    if version < VERSION:
        if status:
            reason = f"{status!r}, must be 0 before version {VERSION}"
            raise EncodeError(f"header.status: {reason}")
        check_known(body, version)
    try:
        return write(body, version, exercise, timestamp, status, 0)
    except FAULTS:
        pdu_type, family = pdu_type_of(type(body)), family_of(type(body))
        header = Header(version, exercise, pdu_type, family, timestamp, 0, status)
        return Pdu(header, body).encode()


def check_known(body: object, version: int) -> None:
    """Raise EncodeError where a body holds what ``version`` does not know."""
    unknown = unknown_before(body, version)
    if unknown is not None:
        raise EncodeError(f"{unknown}: not known before version {VERSION}")


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
    the next one of a bundle (see `split`). Its version has to be one of `READ` that
    knows the type, its family that of the type, and the body has to fill the PDU
    exactly. Else DecodeError, with field and offset.
    """
    try:
        pdu = _quick[octets[offset + 2]](octets, offset)
    except (KeyError, IndexError, DecodeError, *FAULTS):
        pdu = None
    return _decode_in_parts(octets, offset) if pdu is None else pdu


def _decode_in_parts(octets: Octets, offset: int) -> Pdu:
    """Decode header and body one by one, and say what is wrong with them."""
    header, end = read_header(octets, offset)
    at = offset + HEADER_SIZE
    try:
        found = _readers[header.version << 8 | header.pdu_type]
    except KeyError:
        if header.pdu_type in _bodies:
            raise _unreadable(header, offset) from None
        return Pdu(header, Opaque(bytes(octets[at:end])))
    body_type, family, decode_body = found
    if header.family != family:
        reason = f"{header.family}, {body_type.__name__} is of family {family}"
        raise DecodeError(reason, field="header.family", offset=offset + 3)
    body, stop = decode_body(octets, at, end)
    if stop != end:
        reason = f"{header.length} octets, the contents have {stop - offset}"
        raise DecodeError(reason, field="header.length", offset=offset + 8)
    return Pdu(header, body)


def end_of_contents(pdu_type: int, version: int, octets: Octets) -> int:
    """Return where the contents of the PDU at the beginning of ``octets`` end.

    That is what counts and lengths in its body say; those of the header are not
    looked at. KeyError without such a body, DecodeError when it does not decode.
    """
    _, _, decode_body = _readers[version << 8 | pdu_type]
    return decode_body(octets, HEADER_SIZE, len(octets))[1]


def _unreadable(header: Header, offset: int) -> DecodeError:
    """Tell that a version is not read, or does not know the PDU type."""
    reason = f"{header.version}, read are {_either(READ)}"
    if header.version in READ:
        known = [v for v in READ if body_of(header.pdu_type, v)]
        name = NAMES[header.pdu_type]
        reason = f"{header.version}, {name} is of {_span(known[0], known[-1])}"
    return DecodeError(reason, field="header.version", offset=offset)


def _span(first: int, last: int) -> str:
    """Name versions in words."""
    return f"version {first}" if first == last else f"versions {first} to {last}"
