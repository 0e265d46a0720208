"""Live entity PDUs (IEEE 1278.1-2012, 9.4), made small for slow links.

Their headers have a subprotocol number (UID 417) where others have the status.
Layouts and flags are those of KDIS, which has them of 1278.1a-1998; the fields of
open-dis (DIS 7 XML) are the same in the same order, but for the flags of
`Appearance`, which it has as one number of 16 bits, and what is said at
`LiveEntityDetonation`.

Numbers in fixed point are given as they are on the wire. Where their binary point
is, the subprotocol says; KDIS puts it at bit 3, and at bit 8 in the errors.
"""

from typing import Annotated, Self

from ..wire import (
    I8,
    I16,
    U8,
    U16,
    U32,
    After,
    Length,
    Present,
    Trailing,
    Uid,
    record,
)
from .parameters import VariableParameter
from .pdu import pdu
from .records import EntityType, Marking, numbers_in


def _short(text: str) -> list[int]:
    """Read ``"1:2:3"`` where the first two have 8 bits; ValueError when it is not."""
    numbers = numbers_in(text, "1:2:3")
    if max(numbers[:2]) > 255:
        raise ValueError(f"{text!r}: no live site or application is above 255")
    return numbers


@record
class LiveEntityId:
    """Which live entity, of which live simulation."""

    site: U8
    application: U8
    entity: U16

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``"1:2:3"``; ValueError when it is not that."""
        return cls(*_short(text))

    def __str__(self) -> str:
        return f"{self.site}:{self.application}:{self.entity}"


@record
class LiveEventId:
    """Which event, numbered by the live simulation that issues it."""

    site: U8
    application: U8
    number: U16

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``"1:2:3"``; ValueError when it is not that."""
        return cls(*_short(text))

    def __str__(self) -> str:
        return f"{self.site}:{self.application}:{self.number}"


@record
class RelativeLocation:
    """A place by its distance from a reference point: dm, fixed point."""

    reference_point: U16 = 0
    x: I16 = 0
    y: I16 = 0
    z: I16 = 0


@record
class LiveVector:
    """Three components in fixed point; units as the field says."""

    x: I16 = 0
    y: I16 = 0
    z: I16 = 0


@record
class LiveSmallVector:
    """Three components of 8 bits in fixed point; units as the field says."""

    x: I8 = 0
    y: I8 = 0
    z: I8 = 0


@record
class LiveOrientation:
    """Euler angles in fixed point: rad."""

    psi: I8 = 0
    theta: I8 = 0
    phi: I8 = 0


@record
class LiveLongOrientation:
    """Euler angles of 16 bits in fixed point: rad."""

    psi: I16 = 0
    theta: I16 = 0
    phi: I16 = 0


@record
class PositionError:
    """How wrong a measured place may be: fixed point."""

    horizontal: I16 = 0
    vertical: I16 = 0


@record
class OrientationError:
    """How wrong a measured orientation may be: rad, fixed point."""

    azimuth: I16 = 0
    elevation: I16 = 0
    rotation: I16 = 0


@record
class LiveDeadReckoning:
    """How to extrapolate a live entity."""

    algorithm: Annotated[U8, Uid(44)] = 0
    acceleration: LiveSmallVector = LiveSmallVector()  #: dm/s^2
    angular_velocity: LiveSmallVector = LiveSmallVector()  #: rad/s


@record
class SystemData:
    """Octets that mean something to one system only."""

    data: Annotated[bytes, Length("B")] = b""


@pdu(46, family=11, since=6)
class TSPI:
    """Where a live entity is and how it moves (Time Space Position Information)."""

    entity_id: LiveEntityId
    flags: U8 = 0  #: bits 0 to 6 say which of the optional fields follow
    location: RelativeLocation = RelativeLocation()
    velocity: Annotated[LiveVector | None, Present("flags", 0x01)] = None  #: dm/s
    orientation: Annotated[LiveOrientation | None, Present("flags", 0x02)] = None
    position_error: Annotated[PositionError | None, Present("flags", 0x04)] = None
    orientation_error: Annotated[OrientationError | None, Present("flags", 0x08)] = None
    dead_reckoning: Annotated[LiveDeadReckoning | None, Present("flags", 0x10)] = None
    measured_speed: Annotated[I16 | None, Present("flags", 0x20)] = None  #: dm/s
    system_data: Annotated[SystemData | None, Present("flags", 0x40)] = None


@pdu(47, family=11, since=6)
class Appearance:
    """How a live entity looks, to the eye and to sensors.

    The second octet of flags is there when the first one says so, as in KDIS.
    """

    entity_id: LiveEntityId
    flags: U8 = 0  #: bits 0 to 6 say which of the optional fields follow
    flags_2: Annotated[U8 | None, Present("flags", 0x80)] = None  #: bits 0 and 1
    force: Annotated[U8 | None, Present("flags", 0x01), Uid(6)] = None
    entity_type: Annotated[EntityType | None, Present("flags", 0x02)] = None
    alternative_type: Annotated[EntityType | None, Present("flags", 0x04)] = None
    marking: Annotated[Marking | None, Present("flags", 0x08)] = None
    capabilities: Annotated[U32 | None, Present("flags", 0x10)] = None
    visual: Annotated[U32 | None, Present("flags", 0x20)] = None
    infrared: Annotated[U32 | None, Present("flags", 0x40)] = None
    electromagnetic: Annotated[U32 | None, Present("flags_2", 0x01)] = None
    audio: Annotated[U32 | None, Present("flags_2", 0x02)] = None


@pdu(48, family=11, since=6)
class ArticulatedParts:
    """How the parts of a live entity stand."""

    entity_id: LiveEntityId
    parameters: Trailing[VariableParameter] = ()


@record
class WarheadFuse:
    """What a munition does, and what sets it off."""

    warhead: Annotated[U16, Uid(60)] = 0
    fuse: Annotated[U16, Uid(61)] = 0


@record
class QuantityRate:
    """How many rounds, and how many a minute."""

    quantity: U16 = 0
    rate: U16 = 0


@pdu(49, family=11, since=6, name="LE Fire")
class LiveEntityFire:
    """A live entity fires.

    Munition and event have a number alone where site and application are those of
    the firing entity.
    """

    firing_id: LiveEntityId
    flags: U8 = 0  #: bits 0 to 6 say which of the optional fields follow
    target_id: Annotated[LiveEntityId | None, Present("flags", 0x01)] = None
    munition_id: Annotated[LiveEntityId | None, Present("flags", 0x06)] = None
    munition_number: Annotated[U16 | None, Present("flags", 0x06, 0x04)] = None
    event_id: Annotated[LiveEventId | None, Present("flags", 0x08)] = None
    event_number: Annotated[U16 | None, Present("flags", 0x08, 0)] = 0
    location: Annotated[RelativeLocation | None, Present("flags", 0x40)] = None
    munition: Annotated[EntityType, After()] = EntityType()
    warhead_fuse: Annotated[WarheadFuse | None, Present("flags", 0x10)] = None
    quantity_rate: Annotated[QuantityRate | None, Present("flags", 0x20)] = None
    velocity: Annotated[LiveVector, After()] = LiveVector()  #: dm/s
    range: Annotated[U16, After()] = 0  #: m, 0 when unknown


@pdu(50, family=11, since=7, name="LE Detonation")
class LiveEntityDetonation:
    """What a live entity fired goes off, or hits.

    Munition and event are as in `LiveEntityFire`, but that there may be no event.
    The second octet of flags is there when the first one says so. The orientation
    has components of 16 bits in open-dis, which found so in the standard of 2012
    and wondered.
    """

    firing_id: LiveEntityId
    flags: U8 = 0  #: bits 0 to 6 say which of the optional fields follow
    flags_2: Annotated[U8 | None, Present("flags", 0x80)] = None  #: bits 0 and 1
    target_id: Annotated[LiveEntityId | None, Present("flags", 0x01)] = None
    munition_id: Annotated[LiveEntityId | None, Present("flags", 0x06)] = None
    munition_number: Annotated[U16 | None, Present("flags", 0x06, 0x04)] = None
    event_id: Annotated[
        LiveEventId | None, Present("flags", 0x08), Present("flags_2", 0x02)
    ] = None
    event_number: Annotated[
        U16 | None, Present("flags", 0x08, 0), Present("flags_2", 0x02)
    ] = None
    location: Annotated[RelativeLocation | None, Present("flags", 0x40, 0)] = (
        RelativeLocation()
    )
    velocity: Annotated[LiveVector, After()] = LiveVector()  #: dm/s
    orientation: Annotated[LiveLongOrientation | None, Present("flags_2", 0x01)] = None
    munition: Annotated[EntityType, After()] = EntityType()
    warhead_fuse: Annotated[WarheadFuse | None, Present("flags", 0x10)] = None
    quantity_rate: Annotated[QuantityRate | None, Present("flags", 0x20)] = None
    target_location: Annotated[LiveVector | None, Present("flags", 0x40)] = None
    result: Annotated[U8, After(), Uid(62)] = 0


@pdu(50, family=11, since=6, until=6, name="LE Detonation")
class LiveEntityDetonation6(LiveEntityDetonation):
    """What a live entity fired goes off, or hits; before version 7.

    The orientation has components of 8 bits, as in KDIS and in `TSPI`.
    """

    orientation: Annotated[LiveOrientation | None, Present("flags_2", 0x01)] = (
        None  # type: ignore[assignment]
    )
