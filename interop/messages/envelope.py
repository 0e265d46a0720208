"""The routing header of a message: in the clear for the mesh, yet authenticated.

The data of our Signal PDUs is application-specific (encoding class 2, IEEE
1278.1-2012, 6.2.83 and 7.7.3), in this order:

    u32   user protocol id USER_PROTOCOL
    32    Envelope
    12    nonce
    n     message, encrypted (records.py)
    16    tag over envelope and message

The mesh reads the envelope and carries all of it unchanged; `seal.py` makes the rest.
"""

from collections.abc import Collection
from typing import Annotated

from ..dis import EntityId, SimulationAddress
from ..errors import DecodeError
from ..wire import F64, U8, U16, U64, Raw, decode, encode, fixed_size, record

#: Ours: "DOME" in ASCII, far above those of SISO-REF-010 UID 177 (the last is 7050).
USER_PROTOCOL = 0x444F_4D45
FORMAT = 1  #: of the envelope
NONCE_SIZE = 12  #: octets, 96 bits: what AES-GCM is made for (SP 800-38D, 8.2)
TAG_SIZE = 16  #: octets

PROTOCOL_SIZE = 4


@record
class Envelope:
    """Who says something to whom, and when."""

    source: EntityId  #: the entity whose radio sent it
    destination: EntityId  #: (site, application, 0): any radio of that application
    sequence: U64  #: microseconds of the exercise clock, never twice from one source
    key_id: U16  #: 1 to 32767, as in the Transmitter's crypto key id
    time: F64  #: simulation time when it was sent, s since 1970
    priority: U8 = 0  #: higher goes first where it can
    format: U8 = FORMAT


@record
class Sealed:
    """The fixed head of a Signal's data; the encrypted octets stand behind it."""

    protocol: Annotated[bytes, Raw(PROTOCOL_SIZE)]
    envelope: Envelope
    nonce: Annotated[bytes, Raw(NONCE_SIZE)]


_DESTINATION = slice(
    PROTOCOL_SIZE + fixed_size(EntityId),
    PROTOCOL_SIZE + fixed_size(EntityId) + fixed_size(SimulationAddress),
)
ENVELOPE_SIZE = fixed_size(Envelope)
HEAD_SIZE = fixed_size(Sealed)
PROTOCOL = USER_PROTOCOL.to_bytes(PROTOCOL_SIZE, "big")


def is_ours(data: bytes) -> bool:
    """Whether the data of an application-specific Signal follow this protocol."""
    return data[:PROTOCOL_SIZE] == PROTOCOL


def is_addressed(data: bytes, applications: Collection[bytes]) -> bool:
    """Whether our message in ``data`` is for a radio of one of these applications.

    A glance at the octets of two fields, site and application: most of what an
    application hears is for others.
    """
    return data[_DESTINATION] in applications


def envelope_of(data: bytes) -> Envelope:
    """The envelope in the data of a Signal; DecodeError when there is none."""
    if not is_ours(data):
        reason = "not the user protocol of our messages"
        raise DecodeError(reason, field="protocol", offset=0)
    if len(data) < HEAD_SIZE + TAG_SIZE:
        reason = f"{len(data)} octets, at least {HEAD_SIZE + TAG_SIZE}"
        raise DecodeError(reason, field="envelope", offset=PROTOCOL_SIZE)
    end = PROTOCOL_SIZE + ENVELOPE_SIZE
    envelope = decode(Envelope, data[PROTOCOL_SIZE:end])
    if envelope.format != FORMAT:
        reason = f"format {envelope.format} is unknown"
        raise DecodeError(reason, field="format", offset=end - 1)
    return envelope


def envelope_octets(envelope: Envelope) -> bytes:
    """What is authenticated besides the message: protocol id and envelope."""
    return PROTOCOL + encode(envelope)
