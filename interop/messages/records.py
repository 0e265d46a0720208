"""What sensors, fusion, command and weapons tell one another, sealed, over radio.

A message is a record with a message number (see `message`). All times are simulation
time in seconds since 1970, all positions WGS 84 Earth-centred Earth-fixed metres,
all velocities m/s along the axes of that frame.
"""

from enum import IntEnum

from ..dis import EntityId, Location, Vector
from ..wire import F32, F64, U8, U16, U32, Trailing, record
from .registry import Registry

MAX_MEASUREMENTS = 10  #: in one SensorReport: the sealed Signal fits in 1400 octets
MAX_TRACKS = 10  #: in one TrackReport, likewise

MESSAGES = Registry("message")
#: Decorator that gives a record its message number.
message = MESSAGES.register


class MeasurementKind(IntEnum):
    """What measured."""

    RADAR = 1  #: radar in orbit, moving air targets
    INFRARED = 2  #: passive, angles only
    GROUND_RADAR = 3  #: radar on the ground
    AIRBORNE_RADAR = 4  #: radar on an aircraft
    GROUND_MOVING_TARGET = 5  #: radar in orbit, moving ground targets
    SEEKER = 6  #: the sensor of an interceptor


class TrackClass(IntEnum):
    """What a track is taken for, from its motion."""

    UNKNOWN = 0
    BALLISTIC = 1
    GLIDE = 2
    CRUISE = 3
    AIRCRAFT = 4
    DRONE = 5
    GROUND_VEHICLE = 6
    SATELLITE = 7


class AlertLevel(IntEnum):
    """How much a track asks for attention."""

    NONE = 0
    WATCH = 1  #: unknown, or bound for nowhere that matters
    WARNING = 2  #: a missile, aircraft or drone on its way
    IMPACT = 3  #: a place of impact is predicted


class OrderState(IntEnum):
    """What became of an engagement order."""

    ACCEPTED = 1
    REFUSED = 2  #: out of reach, not ready or no rounds
    FIRED = 3
    HIT = 4  #: as the weapon's own sensor sees it, not ground truth
    MISSED = 5
    EXPIRED = 6


class WeaponClass(IntEnum):
    """Kind of weapon."""

    ORBITAL_KINETIC = 1
    ORBITAL_LASER = 2
    MIDCOURSE = 3
    TERMINAL = 4


@record
class Measurement:
    """One look at one target; a sigma of 0 says that the quantity was not measured."""

    time: F64
    kind: U8  #: MeasurementKind
    sensor_position: Location
    sensor_velocity: Vector
    direction: Vector  #: unit vector from sensor to target, Earth-fixed axes
    angle_sigma: F32  #: rad, of either angle across the direction
    range: F64 = 0.0  #: m; 0 = not measured
    range_sigma: F32 = 0.0  #: m
    range_rate: F32 = 0.0  #: m/s, positive when the distance grows
    range_rate_sigma: F32 = 0.0  #: m/s; 0 = not measured
    intensity: F32 = 0.0  #: infrared W/sr; radar signal to noise ratio, a plain ratio


@message(1)
@record
class SensorReport:
    """What one sensor measured in one scan, at most MAX_MEASUREMENTS a message."""

    sensor: EntityId
    scan: U32  #: counts the sensor's scans; several messages may share one
    measurements: Trailing[Measurement]


@record
class TrackState:
    """What fusion makes of one target."""

    track: U32
    time: F64  #: the state holds at this time
    position: Location
    velocity: Vector
    acceleration: Vector = Vector(0.0, 0.0, 0.0)  #: m/s^2, Earth-fixed axes
    position_sigma: F32 = 0.0  #: m, root of the mean variance of the three axes
    velocity_sigma: F32 = 0.0  #: m/s, likewise
    class_: U8 = TrackClass.UNKNOWN  #: TrackClass
    confidence: F32 = 0.0  #: probability that the class is right
    alert: U8 = AlertLevel.NONE  #: AlertLevel
    impact: Location = Location(0.0, 0.0, 0.0)  #: all zero = not predicted
    impact_time: F64 = 0.0  #: 0 = not predicted
    impact_sigma: F32 = 0.0  #: m


@message(2)
@record
class TrackReport:
    """Tracks, at most MAX_TRACKS a message."""

    tracks: Trailing[TrackState]


@message(3)
@record
class EngagementOrder:
    """Engage this target; repeated until its status comes, obeyed once a number."""

    order: U32
    weapon: EntityId
    shots: U8
    expires: F64  #: not to be started after this time
    target: TrackState


@message(4)
@record
class OrderStatus:
    """What a weapon did with an order."""

    order: U32
    weapon: EntityId
    state: U8  #: OrderState
    time: F64


@message(5)
@record
class TrackUpdate:
    """Where the target of a running order is by now."""

    order: U32
    target: TrackState


@message(6)
@record
class WeaponStatus:
    """Where a weapon is and what it has left."""

    weapon: EntityId
    time: F64
    weapon_class: U16  #: WeaponClass
    position: Location
    velocity: Vector
    rounds: U16
    ready: U8  #: 1 = can take an order


@message(7)
@record
class Ping:
    """Says nothing; tells the network that a radio is there, and measures its delay."""


def encode_message(message: object) -> bytes:
    """Number and record of a message; EncodeError if it is none or does not fit."""
    return MESSAGES.encode(message)


def decode_message(octets: bytes) -> object:
    """The message in ``octets``, or DecodeError (unknown number, broken record)."""
    return MESSAGES.decode(octets)
