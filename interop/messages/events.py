"""What happened, told to the control application for the report of a run.

An event travels in an Event Report PDU (PDU type 21) with one variable
datum: its id is EVENT_DATUM plus the event's number, its value the event's record.
These are for analysis: nobody but control and the tools that report may read them.
Times are simulation time, seconds since 1970; positions Earth-fixed metres.
"""

import logging
from collections.abc import Iterator
from enum import IntEnum

from fom.enums import EventType

from ..dis import EntityId, EventId, EventReport, Location, VariableDatum, Vector
from ..errors import DecodeError
from ..exercise import Exercise, Received
from ..wire import F32, F64, U8, U32, decode, encode, record
from .registry import Registry

logger = logging.getLogger(__name__)

#: Ids of our datums stand from here on, far from those of SISO-REF-010 (UID 66).
EVENT_DATUM = 0x444D_4500
EVENT_DATUMS = range(EVENT_DATUM + 1, EVENT_DATUM + 0x100)

EVENTS = Registry("event")
event = EVENTS.register


class KillCause(IntEnum):
    """What killed."""

    KINETIC = 1
    LASER = 2


@event(1)
@record
class Launched:
    """A threat left; where and when it would strike if nobody interfered."""

    entity_id: EntityId
    time: F64
    impact: Location
    impact_time: F64


@event(2)
@record
class Struck:
    """A threat reached its target."""

    entity_id: EntityId
    time: F64
    location: Location


@event(3)
@record
class Killed:
    """The owner of a target found it destroyed."""

    entity_id: EntityId
    time: F64
    event_id: EventId  #: of the Fire or Directed Energy Fire
    by: EntityId
    cause: U8  #: KillCause


@event(4)
@record
class Detected:
    """First measurement of a target by a layer."""

    sensor: EntityId
    target: EntityId
    time: F64


@event(5)
@record
class TrackConfirmed:
    """Fusion confirmed a track."""

    track: U32
    time: F64
    first_report_time: F64  #: when the first report that belongs to it was delivered
    position: Location
    velocity: Vector


@event(6)
@record
class TrackClassified:
    """Fusion gave a track another class."""

    track: U32
    time: F64
    class_: U8  #: records.TrackClass
    position: Location
    velocity: Vector


@event(7)
@record
class ImpactPredicted:
    """Fusion predicted where and when a track will strike."""

    track: U32
    time: F64
    position: Location  #: of the track at ``time``
    location: Location  #: of the impact
    impact_time: F64
    sigma: F32  #: m


@event(8)
@record
class Ordered:
    """Command sent an engagement order."""

    order: U32
    track: U32
    time: F64
    weapon: EntityId
    position: Location  #: of the track at ``time``


@event(9)
@record
class Engaged:
    """A weapon fired on an order."""

    order: U32
    event_id: EventId  #: of the Fire or Directed Energy Fire
    weapon: EntityId
    time: F64


_TYPES = {Detected: EventType.DETECT, Killed: EventType.DAMAGE}


def send_event(exercise: Exercise, control: EntityId, event: object) -> None:
    """Queue ``event`` for ``control``; EncodeError if it is no event of this module."""
    number = EVENTS.number_of(type(event))
    exercise.send(
        EventReport(
            originating_id=exercise.id,
            receiving_id=control,
            event_type=_TYPES.get(type(event), EventType.OTHER),
            variable_datums=(VariableDatum(EVENT_DATUM + number, encode(event)),),
        )
    )


def decode_event(datum: VariableDatum) -> object:
    """The event in a datum; DecodeError if its number or its record is none of ours."""
    kind = EVENTS.type_of(datum.datum_id - EVENT_DATUM)
    if kind is None:
        reason = f"{datum.datum_id} is no event"
        raise DecodeError(reason, field="datum_id", offset=0)
    return decode(kind, datum.value)


def events_in(received: Received) -> Iterator[tuple[EntityId, object]]:
    """Every event heard in a step with the id of the application that tells it.

    Event Reports of others, with other datums, are passed over. A broken datum of ours
    is logged and left out: a report must not stop for one.
    """
    for report in received.of(EventReport):
        for datum in report.variable_datums:
            if datum.datum_id not in EVENT_DATUMS:
                continue
            try:
                yield report.originating_id, decode_event(datum)
            except DecodeError as error:
                logger.warning("event of %s: %s", report.originating_id, error)
