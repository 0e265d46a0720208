"""Simulation management PDUs with reliability (IEEE 1278.1-2012, 7.11).

They are those of `management` with a reliability service (UID 74: 0 acknowledged,
1 unacknowledged), which stands elsewhere in nearly each of them; those that have
none share their fields with their sister.
"""

from typing import Annotated

from ..wire import U8, U16, U32, Raw, Trailing32, Uid
from .management import (
    Acknowledgement,
    ActionResult,
    Event,
    FixedDatum,
    Remark,
    VariableDatum,
)
from .pdu import pdu
from .records import ClockTime, EntityId
from .standard import RecordSet


@pdu(51, family=10, since=6)
class CreateEntityR:
    """Asks for an entity to be established."""

    originating_id: EntityId
    receiving_id: EntityId
    reliability: Annotated[U8, Uid(74)] = 0
    padding: Annotated[bytes, Raw(3)] = bytes(3)
    request_id: U32 = 0


@pdu(52, family=10, since=6)
class RemoveEntityR:
    """Asks for an entity to be removed."""

    originating_id: EntityId
    receiving_id: EntityId
    reliability: Annotated[U8, Uid(74)] = 0
    padding: Annotated[bytes, Raw(3)] = bytes(3)
    request_id: U32 = 0


@pdu(53, family=10, since=6, name="Start/Resume-R")
class StartResumeR:
    """Asks to start, or to go on."""

    originating_id: EntityId
    receiving_id: EntityId
    real_time: ClockTime = ClockTime()  #: when to start, UTC
    simulation_time: ClockTime = ClockTime()  #: what time it is then
    reliability: Annotated[U8, Uid(74)] = 0
    padding: Annotated[bytes, Raw(3)] = bytes(3)
    request_id: U32 = 0


@pdu(54, family=10, since=6, name="Stop/Freeze-R")
class StopFreezeR:
    """Asks to stop, or to hold."""

    originating_id: EntityId
    receiving_id: EntityId
    real_time: ClockTime = ClockTime()  #: when to stop, UTC
    reason: Annotated[U8, Uid(67)] = 0
    frozen_behavior: Annotated[U8, Uid(68)] = 0  #: bits
    reliability: Annotated[U8, Uid(74)] = 0
    padding: U8 = 0
    request_id: U32 = 0


@pdu(55, family=10, since=6)
class AcknowledgeR(Acknowledgement):
    """Answers one of the four requests above, or a transfer of ownership."""


@pdu(56, family=10, since=6)
class ActionRequestR:
    """Asks for an action.

    As Wireshark, KDIS and open-dis have it; see `PaddedActionRequestR`.
    """

    originating_id: EntityId
    receiving_id: EntityId
    reliability: Annotated[U8, Uid(74)] = 0
    padding: Annotated[bytes, Raw(3)] = bytes(3)
    request_id: U32 = 0
    action_id: Annotated[U32, Uid(71)] = 0
    fixed_datums: Trailing32[FixedDatum] = ()
    variable_datums: Trailing32[VariableDatum] = ()


@pdu(56, family=10, since=7, name="Action Request-R", variant=True)
class PaddedActionRequestR:
    """Asks for an action, in the layout of dis-rs and open-dis-python.

    Both were written after version 7, and pad what follows to 8 octets, as Table 201
    of IEEE 1278.1-2012 does by open-dis-java issue 147. Which of the two it is shows
    in the length: all datums are multiples of 8 octets.
    """

    originating_id: EntityId
    receiving_id: EntityId
    reliability: Annotated[U8, Uid(74)] = 0
    padding: Annotated[bytes, Raw(3)] = bytes(3)
    request_id: U32 = 0
    action_id: Annotated[U32, Uid(71)] = 0
    padding_2: U32 = 0
    fixed_datums: Trailing32[FixedDatum] = ()
    variable_datums: Trailing32[VariableDatum] = ()


@pdu(57, family=10, since=6)
class ActionResponseR(ActionResult):
    """Answers an Action Request-R."""


@pdu(58, family=10, since=6)
class DataQueryR:
    """Asks for data, by the ids of the datums."""

    originating_id: EntityId
    receiving_id: EntityId
    reliability: Annotated[U8, Uid(74)] = 0
    padding: Annotated[bytes, Raw(3)] = bytes(3)
    request_id: U32 = 0
    time_interval: U32 = 0  #: timestamp units between answers, 0 once
    fixed_ids: Trailing32[U32] = ()
    variable_ids: Trailing32[U32] = ()


@pdu(59, family=10, since=6)
class SetDataR:
    """Sets data."""

    originating_id: EntityId
    receiving_id: EntityId
    reliability: Annotated[U8, Uid(74)] = 0
    padding: Annotated[bytes, Raw(3)] = bytes(3)
    request_id: U32 = 0
    fixed_datums: Trailing32[FixedDatum] = ()
    variable_datums: Trailing32[VariableDatum] = ()


@pdu(60, family=10, since=6)
class DataR:
    """Answers a Data Query-R or a Set Data-R: the request's id stands first."""

    originating_id: EntityId
    receiving_id: EntityId
    request_id: U32 = 0
    reliability: Annotated[U8, Uid(74)] = 0
    padding: Annotated[bytes, Raw(3)] = bytes(3)
    fixed_datums: Trailing32[FixedDatum] = ()
    variable_datums: Trailing32[VariableDatum] = ()


@pdu(61, family=10, since=6)
class EventReportR(Event):
    """Tells that something happened."""


@pdu(62, family=10, since=6)
class CommentR(Remark):
    """Tells something to people."""


@pdu(63, family=10, since=6)
class RecordR:
    """Answers a Record Query-R or a Set Record-R."""

    originating_id: EntityId
    receiving_id: EntityId
    request_id: U32 = 0
    reliability: Annotated[U8, Uid(74)] = 0
    padding: U8 = 0
    event_type: Annotated[U16, Uid(333)] = 0
    response_serial: U32 = 0
    record_sets: Trailing32[RecordSet] = ()


@pdu(64, family=10, since=6)
class SetRecordR:
    """Sets records."""

    originating_id: EntityId
    receiving_id: EntityId
    request_id: U32 = 0
    reliability: Annotated[U8, Uid(74)] = 0
    padding: Annotated[bytes, Raw(3)] = bytes(3)
    padding_2: U32 = 0
    record_sets: Trailing32[RecordSet] = ()


@pdu(65, family=10, since=6)
class RecordQueryR:
    """Asks for records, by their ids."""

    originating_id: EntityId
    receiving_id: EntityId
    request_id: U32 = 0
    reliability: Annotated[U8, Uid(74)] = 0
    padding: U8 = 0
    event_type: Annotated[U16, Uid(334)] = 0
    time: U32 = 0  #: timestamp units
    record_ids: Trailing32[Annotated[U32, Uid(66)]] = ()
