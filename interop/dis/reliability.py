"""Simulation management PDUs with reliability (IEEE 1278.1-2012, 7.11).

They are those of `management` with a reliability service (UID 74: 0 acknowledged,
1 unacknowledged), which stands elsewhere in nearly each of them; those that have
none share their fields with their sister.
"""

from typing import Annotated

from ..wire import U8, U16, U32, Raw, Trailing32
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


@pdu(51, family=10)
class CreateEntityR:
    """Asks for an entity to be established."""

    originating_id: EntityId
    receiving_id: EntityId
    reliability: U8 = 0  #: UID 74
    padding: Annotated[bytes, Raw(3)] = bytes(3)
    request_id: U32 = 0


@pdu(52, family=10)
class RemoveEntityR:
    """Asks for an entity to be removed."""

    originating_id: EntityId
    receiving_id: EntityId
    reliability: U8 = 0  #: UID 74
    padding: Annotated[bytes, Raw(3)] = bytes(3)
    request_id: U32 = 0


@pdu(53, family=10)
class StartResumeR:
    """Asks to start, or to go on."""

    originating_id: EntityId
    receiving_id: EntityId
    real_time: ClockTime = ClockTime()  #: when to start, UTC
    simulation_time: ClockTime = ClockTime()  #: what time it is then
    reliability: U8 = 0  #: UID 74
    padding: Annotated[bytes, Raw(3)] = bytes(3)
    request_id: U32 = 0


@pdu(54, family=10)
class StopFreezeR:
    """Asks to stop, or to hold."""

    originating_id: EntityId
    receiving_id: EntityId
    real_time: ClockTime = ClockTime()  #: when to stop, UTC
    reason: U8 = 0  #: UID 67
    frozen_behavior: U8 = 0  #: UID 68: bit 0 run clock, 1 transmit, 2 process
    reliability: U8 = 0  #: UID 74
    padding: U8 = 0
    request_id: U32 = 0


@pdu(55, family=10)
class AcknowledgeR(Acknowledgement):
    """Answers one of the four requests above, or a transfer of ownership."""


@pdu(56, family=10)
class ActionRequestR:
    """Asks for an action.

    As Wireshark and open-dis have it. In dis-rs and open-dis-python four octets of
    padding follow the action id: such a request of version 7 is refused here.
    """

    originating_id: EntityId
    receiving_id: EntityId
    reliability: U8 = 0  #: UID 74
    padding: Annotated[bytes, Raw(3)] = bytes(3)
    request_id: U32 = 0
    action_id: U32 = 0  #: UID 71
    fixed_datums: Trailing32[FixedDatum] = ()
    variable_datums: Trailing32[VariableDatum] = ()


@pdu(57, family=10)
class ActionResponseR(ActionResult):
    """Answers an Action Request-R."""


@pdu(58, family=10)
class DataQueryR:
    """Asks for data, by the ids of the datums."""

    originating_id: EntityId
    receiving_id: EntityId
    reliability: U8 = 0  #: UID 74
    padding: Annotated[bytes, Raw(3)] = bytes(3)
    request_id: U32 = 0
    time_interval: U32 = 0  #: timestamp units between answers, 0 once
    fixed_ids: Trailing32[U32] = ()
    variable_ids: Trailing32[U32] = ()


@pdu(59, family=10)
class SetDataR:
    """Sets data."""

    originating_id: EntityId
    receiving_id: EntityId
    reliability: U8 = 0  #: UID 74
    padding: Annotated[bytes, Raw(3)] = bytes(3)
    request_id: U32 = 0
    fixed_datums: Trailing32[FixedDatum] = ()
    variable_datums: Trailing32[VariableDatum] = ()


@pdu(60, family=10)
class DataR:
    """Answers a Data Query-R or a Set Data-R: the request's id stands first."""

    originating_id: EntityId
    receiving_id: EntityId
    request_id: U32 = 0
    reliability: U8 = 0  #: UID 74
    padding: Annotated[bytes, Raw(3)] = bytes(3)
    fixed_datums: Trailing32[FixedDatum] = ()
    variable_datums: Trailing32[VariableDatum] = ()


@pdu(61, family=10)
class EventReportR(Event):
    """Tells that something happened."""


@pdu(62, family=10)
class CommentR(Remark):
    """Tells something to people."""


@pdu(63, family=10)
class RecordR:
    """Answers a Record Query-R or a Set Record-R."""

    originating_id: EntityId
    receiving_id: EntityId
    request_id: U32 = 0
    reliability: U8 = 0  #: UID 74
    padding: U8 = 0
    event_type: U16 = 0  #: UID 333
    response_serial: U32 = 0
    record_sets: Trailing32[RecordSet] = ()


@pdu(64, family=10)
class SetRecordR:
    """Sets records."""

    originating_id: EntityId
    receiving_id: EntityId
    request_id: U32 = 0
    reliability: U8 = 0  #: UID 74
    padding: Annotated[bytes, Raw(3)] = bytes(3)
    padding_2: U32 = 0
    record_sets: Trailing32[RecordSet] = ()


@pdu(65, family=10)
class RecordQueryR:
    """Asks for records, by their ids."""

    originating_id: EntityId
    receiving_id: EntityId
    request_id: U32 = 0
    reliability: U8 = 0  #: UID 74
    padding: U8 = 0
    event_type: U16 = 0  #: UID 334
    time: U32 = 0  #: timestamp units
    record_ids: Trailing32[U32] = ()  #: UID 66
