"""Intercom Control (IEEE 1278.1-2012, 7.7.6), and what it asks of whom.

The parameters are those of SISO-REF-010 (8.3.6, UID 186 to 188) and of KDIS. Their
lengths leave out the four octets of type and length.
"""

from typing import Annotated, ClassVar

from ..wire import U8, U16, U32, Constant, Length, Padding, Uid, record
from .pdu import pdu
from .records import EntityId


@record
class IntercomDestination:
    """One intercom to which a command goes (Specific or Entity Destination)."""

    _record_type: ClassVar[Annotated[int, Constant("H", 1), Uid(185)]]
    _length: ClassVar[Annotated[int, Constant("H", 12)]]
    reference_id: EntityId = EntityId(0, 0, 0)
    intercom: U16 = 0
    line: U8 = 0
    priority: U8 = 0
    command: Annotated[U8, Uid(184)] = 0
    padding: U8 = 0


@record
class IntercomGroupDestination:
    """The groups of intercoms to which a command goes."""

    _record_type: ClassVar[Annotated[int, Constant("H", 2), Uid(185)]]
    _length: ClassVar[Annotated[int, Constant("H", 8)]]
    groups: U32 = 0  #: one bit each
    priority: U8 = 0
    command: Annotated[U8, Uid(184)] = 0
    padding: U16 = 0


@record
class IntercomGroupAssignment:
    """The groups that an intercom is to be in."""

    _record_type: ClassVar[Annotated[int, Constant("H", 3), Uid(185)]]
    _length: ClassVar[Annotated[int, Constant("H", 16)]]
    groups: U32 = 0  #: one bit each
    reference_id: EntityId = EntityId(0, 0, 0)
    intercom: U16 = 0
    line: U8 = 0
    padding: U8 = 0
    padding_2: U16 = 0


@record
class UnknownIntercomParameter:
    """A parameter of any other type: its octets, padded to four as in open-dis."""

    record_type: Annotated[U16, Uid(185)]
    data: Annotated[bytes, Length("H")] = b""
    padding: Annotated[bytes, Padding(4)] = b""


IntercomParameter = (
    IntercomDestination
    | IntercomGroupDestination
    | IntercomGroupAssignment
    | UnknownIntercomParameter
)


@pdu(32, family=4, since=6)
class IntercomControl:
    """How intercoms are connected, or are to be."""

    control_type: Annotated[U8, Uid(180)] = 0
    channel: U8 = 0  #: type in bits 0 to 6 (UID 181), class in bit 7 (UID 416)
    source_id: EntityId = EntityId(0, 0, 0)
    source_intercom: U16 = 0
    source_line: U8 = 0
    priority: U8 = 0  #: of the transmission
    line_state: Annotated[U8, Uid(183)] = 0
    command: Annotated[U8, Uid(182)] = 0
    master_id: EntityId = EntityId(0, 0, 0)
    master_intercom: U16 = 0
    master_channel: U16 = 0
    parameters: Annotated[tuple[IntercomParameter, ...], Length("I")] = ()
