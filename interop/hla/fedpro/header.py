"""The header of 24 octets before every message of the Federate Protocol (12.13.4)."""

import struct
from enum import IntEnum

from ...errors import DecodeError

PROTOCOL_VERSION = 1
SIZE = 24  #: octets of a header
TOP = 0x7FFFFFFF  #: the last sequence number; the next is 0 again
NONE = 0x80000000  #: stands where there is no sequence number
_HALF = 0x40000000

#: packet size, sequence number, session id, last received sequence number, type
HEADER = struct.Struct(">IIQII")
NUMBER = struct.Struct(">I")
TWO_NUMBERS = struct.Struct(">II")


class MessageType(IntEnum):
    """What a message is; those from 20 on carry HLA, the rest keep the session."""

    NEW_SESSION = 1
    NEW_SESSION_STATUS = 2
    HEARTBEAT = 3
    HEARTBEAT_RESPONSE = 4
    TERMINATE_SESSION = 5
    SESSION_TERMINATED = 6
    RESUME_REQUEST = 10
    RESUME_STATUS = 11
    CALL_REQUEST = 20
    CALL_RESPONSE = 21
    CALLBACK_REQUEST = 22
    CALLBACK_RESPONSE = 23


class NewSessionStatus(IntEnum):
    """How an RTI answers the wish for a session."""

    OK = 0
    UNSUPPORTED_VERSION = 1
    OUT_OF_RESOURCES = 2
    OTHER = 99


class ResumeStatus(IntEnum):
    """How an RTI answers the wish to go on with a session."""

    OK = 0
    INVALID_SESSION = 1
    NOT_ENOUGH_BUFFERED = 2
    OTHER = 99


class ProtocolError(DecodeError):
    """A peer breaks the Federate Protocol: the session with it cannot go on."""


def following(number: int) -> int:
    """The sequence number after another."""
    return (number + 1) & TOP


def is_after(number: int, other: int) -> bool:
    """Whether a valid number is newer than another, the wrap at the top included."""
    return 0 < (number - other) & TOP < _HALF


def message(
    kind: int, sequence: int, session: int, last: int, payload: bytes = b""
) -> bytes:
    """The octets of one message."""
    return HEADER.pack(SIZE + len(payload), sequence, session, last, kind) + payload


def number_in(octets: bytes, place: int, field: str) -> int:
    """The unsigned number of four octets in the payload of a message.

    ``place`` counts from the start of the message; ProtocolError if it ends before.
    """
    if len(octets) < place + NUMBER.size:
        raise ProtocolError(
            f"the message ends after {len(octets)} octets", field=field, offset=place
        )
    (number,) = NUMBER.unpack_from(octets, place)
    return int(number)


def known(kind: int) -> MessageType:
    """The type of a message by its number; ProtocolError if there is none such."""
    try:
        return MessageType(kind)
    except ValueError:
        raise ProtocolError(
            f"there is no type {kind}", field="message type", offset=20
        ) from None
