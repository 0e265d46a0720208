"""Simulation management PDUs (IEEE 1278.1-2012, 7.5).

``originating_id`` and ``receiving_id`` are a simulation (site, application, 0) or
an entity; 65535 in a part of the receiving one means all.
"""

from typing import Annotated

from ..wire import U8, U16, U32, Length, Padding, Spare, Trailing32, Uid, record
from .pdu import pdu
from .records import ClockTime, EntityId


@record
class FixedDatum:
    """A value of 32 bits, integer or float as its id says."""

    datum_id: Annotated[U32, Uid(66)]
    value: U32 = 0


@record
class VariableDatum:
    """A value of any length.

    On the wire its length is in bits: ``spare_bits`` of the last octet of the
    value do not count. ``padding`` is ``b""`` unless a peer padded with other than
    zeros.
    """

    datum_id: Annotated[U32, Uid(66)]
    value: Annotated[bytes, Length("I", unit=1)] = b""
    spare_bits: Annotated[int, Spare("value")] = 0
    padding: Annotated[bytes, Padding(8)] = b""


@pdu(11, family=5)
class CreateEntity:
    """Asks for an entity to be established."""

    originating_id: EntityId
    receiving_id: EntityId
    request_id: U32 = 0


@pdu(12, family=5)
class RemoveEntity:
    """Asks for an entity to be removed."""

    originating_id: EntityId
    receiving_id: EntityId
    request_id: U32 = 0


@pdu(13, family=5, name="Start/Resume")
class StartResume:
    """Asks to start, or to go on."""

    originating_id: EntityId
    receiving_id: EntityId
    real_time: ClockTime = ClockTime()  #: when to start, UTC
    simulation_time: ClockTime = ClockTime()  #: what time it is then
    request_id: U32 = 0


@pdu(14, family=5, name="Stop/Freeze")
class StopFreeze:
    """Asks to stop, or to hold."""

    originating_id: EntityId
    receiving_id: EntityId
    real_time: ClockTime = ClockTime()  #: when to stop, UTC
    reason: Annotated[U8, Uid(67)] = 0
    frozen_behavior: Annotated[U8, Uid(68)] = 0  #: bits
    padding: U16 = 0
    request_id: U32 = 0


@record
class Acknowledgement:
    """What acknowledgements say, with and without reliability."""

    originating_id: EntityId
    receiving_id: EntityId
    acknowledge_flag: Annotated[U16, Uid(69)] = 0  #: the kind of request
    response_flag: Annotated[U16, Uid(70)] = 0  #: 1 able, 2 unable, 3 pending operator
    request_id: U32 = 0


@pdu(15, family=5)
class Acknowledge(Acknowledgement):
    """Answers one of the four requests above, or a transfer of ownership."""


@pdu(16, family=5)
class ActionRequest:
    """Asks for an action."""

    originating_id: EntityId
    receiving_id: EntityId
    request_id: U32 = 0
    action_id: Annotated[U32, Uid(71)] = 0
    fixed_datums: Trailing32[FixedDatum] = ()
    variable_datums: Trailing32[VariableDatum] = ()


@record
class ActionResult:
    """What responses to an action say, with and without reliability."""

    originating_id: EntityId
    receiving_id: EntityId
    request_id: U32 = 0
    request_status: Annotated[U32, Uid(72)] = 0
    fixed_datums: Trailing32[FixedDatum] = ()
    variable_datums: Trailing32[VariableDatum] = ()


@pdu(17, family=5)
class ActionResponse(ActionResult):
    """Answers an Action Request."""


@pdu(18, family=5)
class DataQuery:
    """Asks for data, by the ids of the datums."""

    originating_id: EntityId
    receiving_id: EntityId
    request_id: U32 = 0
    time_interval: U32 = 0  #: timestamp units between answers, 0 once
    fixed_ids: Trailing32[U32] = ()
    variable_ids: Trailing32[U32] = ()


@pdu(19, family=5)
class SetData:
    """Sets data."""

    originating_id: EntityId
    receiving_id: EntityId
    request_id: U32 = 0
    padding: U32 = 0
    fixed_datums: Trailing32[FixedDatum] = ()
    variable_datums: Trailing32[VariableDatum] = ()


@pdu(20, family=5)
class Data:
    """Answers a Data Query or a Set Data."""

    originating_id: EntityId
    receiving_id: EntityId
    request_id: U32 = 0
    padding: U32 = 0
    fixed_datums: Trailing32[FixedDatum] = ()
    variable_datums: Trailing32[VariableDatum] = ()


@record
class Event:
    """What event reports say, with and without reliability."""

    originating_id: EntityId
    receiving_id: EntityId
    event_type: Annotated[U32, Uid(73)] = 0
    padding: U32 = 0
    fixed_datums: Trailing32[FixedDatum] = ()
    variable_datums: Trailing32[VariableDatum] = ()


@pdu(21, family=5)
class EventReport(Event):
    """Tells that something happened."""


@record
class Remark:
    """What comments say, with and without reliability."""

    originating_id: EntityId
    receiving_id: EntityId
    fixed_datums: Trailing32[FixedDatum] = ()  #: not used
    variable_datums: Trailing32[VariableDatum] = ()


@pdu(22, family=5)
class Comment(Remark):
    """Tells something to people."""
