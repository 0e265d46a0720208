"""Minefield PDUs (IEEE 1278.1-2012, 7.9).

The layouts are those of open-dis (DIS 7 XML) and KDIS, which agree but for the
padding at the end of a query.
"""

from typing import Annotated, ClassVar

from ..wire import (
    F32,
    U8,
    U16,
    U32,
    Count,
    Following,
    Padding,
    Trailing,
    Trailing16,
    Uid,
    record,
)
from .pdu import pdu
from .records import EntityId, EntityType, Location, Orientation


@record
class PerimeterPoint:
    """A corner of a minefield or of a region: m, in the minefield's plane."""

    x: F32 = 0.0
    y: F32 = 0.0


@pdu(37, family=8, since=6)
class MinefieldState:
    """Where a minefield is, and what mines it has."""

    minefield_id: EntityId
    sequence: U16 = 0
    force: Annotated[U8, Uid(6)] = 0
    perimeter: Trailing[PerimeterPoint] = ()
    minefield_type: EntityType = EntityType()
    mine_types: Trailing16[EntityType] = ()
    location: Location = Location()
    orientation: Orientation = Orientation()
    appearance: Annotated[U16, Uid(190)] = 0
    protocol_mode: Annotated[U16, Uid(336)] = 0


@pdu(38, family=8, since=6)
class MinefieldQuery:
    """Asks for the mines in a region.

    ``padding_2`` fills the last of four octets after an odd number of sensor types.
    KDIS writes it and open-dis does not: both are read, and None leaves it out.
    """

    minefield_id: EntityId
    requesting_id: EntityId = EntityId(0, 0, 0)
    request_id: U8 = 0
    _point_count: ClassVar[Annotated[int, Count("B", of="perimeter")]]
    padding: U8 = 0
    _sensor_count: ClassVar[Annotated[int, Count("B", of="sensor_types")]]
    data_filter: U32 = 0  #: bits as in `MinefieldData`
    mine_type: EntityType = EntityType()  #: of the mines that are asked for
    perimeter: Following[PerimeterPoint] = ()
    sensor_types: Following[U16] = ()  #: category in bits 0 to 3 (UID 193)
    padding_2: Annotated[bytes | None, Padding(4, optional=True)] = b""


@pdu(40, family=8, since=6, name="Minefield Response NACK")
class MinefieldResponseNack:
    """Asks again for the Minefield Data PDUs that did not arrive.

    Without padding at the end, in KDIS and open-dis.
    """

    minefield_id: EntityId
    requesting_id: EntityId = EntityId(0, 0, 0)
    request_id: U8 = 0
    missing: Trailing[U8] = ()  #: PDU sequence numbers
