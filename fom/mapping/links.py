"""What a line of the mapping says: a field here, an attribute or parameter there."""

from enum import Enum
from typing import NamedTuple


class How(Enum):
    """How a field becomes a value, and the other way round."""

    NUMBER = "as it is"
    RECORD = "field by field, in their order"
    OBJECT = "entity identifier: object name"
    EVENT = "event number, and object name of the issuer"
    PARTS = "articulated and attached parts"
    FIXED_DATUMS = "datums of 32 bits"
    VARIABLE_DATUMS = "datums of any length, filled up to 64 bits"
    RECORD_SETS = "record sets"
    RADIO_TYPE = "the last two numbers are the nomenclature"
    TARGETS = "targets: object names"
    JAMMED = "jammed beams: object names"
    JAMMING = "jamming technique: one number, its octets"
    MODULATION = "major modulation and its detail"
    SPREADING = "frequency hopping, with SINCGARS parameters where there are"
    PATTERN = "antenna pattern: none or one"
    RADIO = "radio: object name of its transmitter"
    STREAM = "radio: a number that is only its own"


class Link(NamedTuple):
    """One field and what it corresponds to.

    ``field`` is the path in the body of a PDU, ``to`` the attribute or parameter.
    ``bits`` are the lowest one and the number of bits of the field that are meant;
    ``by`` is the field that names the issuer of an event, or the number of a radio.
    """

    field: str
    to: str
    how: How = How.NUMBER
    bits: tuple[int, int] | None = None
    by: str = ""


class Interaction(NamedTuple):
    """The interaction class of a PDU type, and what its parameters are."""

    interaction: str
    links: tuple[Link, ...]


class Object(NamedTuple):
    """The object class of what a PDU tells of, and what its attributes are.

    ``always`` is the attribute that goes out with every PDU, changed or not, so that
    the PDU is heard of on the other side.
    """

    object: str
    always: str
    links: tuple[Link, ...]
