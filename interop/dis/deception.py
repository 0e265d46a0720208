"""What an Attribute PDU adds to an Electromagnetic Emission (6.2.21).

The layouts are those of open-dis (DIS 7 XML); the lengths that it gives them, 40, 48
and 40 octets, are the sums of their fields.
"""

from dataclasses import field
from typing import Annotated, ClassVar

from ..wire import F32, U8, U16, U32, U64, Constant, Size, Uid, record
from .standard import StandardRecord


@record
class BlankingSector:
    """Where a beam that scans radiates hardly anything."""

    _record_type: ClassVar[Annotated[int, Constant("I", 3500), Uid(66)]]
    _length: ClassVar[Annotated[int, Size("H", multiple=8)]]
    padding: U16 = field(default=0, kw_only=True)
    emitter_number: U8 = 0
    beam_number: U8 = 0
    state: Annotated[U8, Uid(300)] = 0
    padding_2: U8 = field(default=0, kw_only=True)
    left_azimuth: F32 = 0.0  #: rad, clockwise, as the other one
    right_azimuth: F32 = 0.0  #: rad
    lower_elevation: F32 = 0.0  #: rad, positive upwards, as the other one
    upper_elevation: F32 = 0.0  #: rad
    residual_power: F32 = 0.0  #: dBm, effective radiated
    padding_3: U64 = field(default=0, kw_only=True)


@record
class AngleDeception:
    """Where a jammer makes radars believe that it is: angles from its true place."""

    _record_type: ClassVar[Annotated[int, Constant("I", 3501), Uid(66)]]
    _length: ClassVar[Annotated[int, Size("H", multiple=8)]]
    padding: U16 = field(default=0, kw_only=True)
    emitter_number: U8 = 0
    beam_number: U8 = 0
    state: Annotated[U8, Uid(300)] = 0
    padding_2: U8 = field(default=0, kw_only=True)
    azimuth_offset: F32 = 0.0  #: rad, positive to the right
    azimuth_width: F32 = 0.0  #: rad
    azimuth_pull_rate: F32 = 0.0  #: rad/s
    azimuth_pull_acceleration: F32 = 0.0  #: rad/s^2
    elevation_offset: F32 = 0.0  #: rad, positive upwards
    elevation_width: F32 = 0.0  #: rad
    elevation_pull_rate: F32 = 0.0  #: rad/s
    elevation_pull_acceleration: F32 = 0.0  #: rad/s^2
    padding_3: U32 = field(default=0, kw_only=True)


@record
class FalseTargets:
    """What a jammer makes radars see that is not there."""

    _record_type: ClassVar[Annotated[int, Constant("I", 3502), Uid(66)]]
    _length: ClassVar[Annotated[int, Size("H", multiple=8)]]
    padding: U16 = field(default=0, kw_only=True)
    emitter_number: U8 = 0
    beam_number: U8 = 0
    state: Annotated[U8, Uid(300)] = 0
    padding_2: U8 = field(default=0, kw_only=True)
    padding_3: U16 = field(default=0, kw_only=True)
    target_count: U16 = 0
    walk_speed: F32 = 0.0  #: m/s, towards the radar
    walk_acceleration: F32 = 0.0  #: m/s^2, towards the radar
    maximum_walk_distance: F32 = 0.0  #: m, after which a target pauses
    keep_time: F32 = 0.0  #: s, that a target pauses
    echo_spacing: F32 = 0.0  #: m, between targets, away from the radar
    first_target_offset: F32 = 0.0  #: m, of the first target from the jammer


AttributeRecord = BlankingSector | AngleDeception | FalseTargets | StandardRecord
