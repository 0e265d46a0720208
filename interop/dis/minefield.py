"""Minefield PDUs (IEEE 1278.1-2012, 7.9).

The layouts are those of open-dis (DIS 7 XML) and KDIS, which agree but for the
padding at the end of a query.
"""

from typing import Annotated, ClassVar, TypeVar

from ..wire import (
    F32,
    U8,
    U16,
    U32,
    Count,
    Each,
    Following,
    Padding,
    Present,
    Total,
    Trailing,
    Trailing16,
    Uid,
    record,
)
from .pdu import pdu
from .records import ClockTime, EntityId, EntityType, Location, Orientation, Vector

T = TypeVar("T")
#: A tuple with an item for each mine.
OfMines = Annotated[tuple[T, ...], Each("locations")]


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


@pdu(39, family=8, since=6)
class MinefieldData:
    """What mines there are, and what is known of each.

    Every tuple from ``locations`` to ``paint`` has one item for each mine, if bit
    ``n`` of the filter says that it is there: 0 ground, 1 water and 2 snow depth,
    3 orientation, 4 thermal contrast, 5 reflectance, 6 emplacement, 7 wires,
    8 fusing, 9 coefficients (one for each sensor type, mine by mine) and 10 paint.
    Locations and mine numbers are always there. Filter, coefficients and wires are
    after KDIS alone; open-dis has the same fields in the same order, but no vertices.
    """

    minefield_id: EntityId
    requesting_id: EntityId = EntityId(0, 0, 0)
    sequence: U16 = 0  #: of the minefield's state
    request_id: U8 = 0  #: 0 where nobody asked
    pdu_sequence: U8 = 0
    pdu_count: U8 = 0  #: PDUs that belong together
    _mine_count: ClassVar[Annotated[int, Count("B", of="locations")]]
    _sensor_count: ClassVar[Annotated[int, Count("B", of="sensor_types")]]
    padding: U8 = 0
    data_filter: U32 = 0
    mine_type: EntityType = EntityType()
    sensor_types: Following[U16] = ()  #: category in bits 0 to 3 (UID 193)
    padding_2: Annotated[bytes, Padding(4)] = b""
    locations: Following[Vector] = ()  #: m, in the minefield's coordinates
    ground_depths: Annotated[OfMines[F32], Present("data_filter", 1 << 0)] = ()  #: m
    water_depths: Annotated[OfMines[F32], Present("data_filter", 1 << 1)] = ()  #: m
    snow_depths: Annotated[OfMines[F32], Present("data_filter", 1 << 2)] = ()  #: m
    orientations: Annotated[OfMines[Orientation], Present("data_filter", 1 << 3)] = ()
    thermal_contrasts: Annotated[
        OfMines[F32], Present("data_filter", 1 << 4)
    ] = ()  #: K, to the soil around
    reflectances: Annotated[OfMines[F32], Present("data_filter", 1 << 5)] = ()
    emplacements: Annotated[OfMines[ClockTime], Present("data_filter", 1 << 6)] = ()
    mine_numbers: OfMines[U16] = ()
    fusings: Annotated[OfMines[U16], Present("data_filter", 1 << 8), Uid(192)] = ()
    coefficients: Annotated[
        tuple[U8, ...],
        Each("locations", times="sensor_types"),
        Present("data_filter", 1 << 9),
    ] = ()
    paints: Annotated[OfMines[U8], Present("data_filter", 1 << 10), Uid(202)] = ()
    padding_3: Annotated[bytes, Padding(4)] = b""
    wire_counts: Annotated[OfMines[U8], Present("data_filter", 1 << 7)] = ()
    padding_4: Annotated[bytes, Padding(4)] = b""
    vertex_counts: Annotated[tuple[U8, ...], Total("wire_counts")] = ()  #: of each wire
    padding_5: Annotated[bytes, Padding(4)] = b""
    vertices: Annotated[tuple[Vector, ...], Total("vertex_counts")] = ()  #: m


@pdu(40, family=8, since=6, name="Minefield Response NACK")
class MinefieldResponseNack:
    """Asks again for the Minefield Data PDUs that did not arrive.

    Without padding at the end, in KDIS and open-dis.
    """

    minefield_id: EntityId
    requesting_id: EntityId = EntityId(0, 0, 0)
    request_id: U8 = 0
    missing: Trailing[U8] = ()  #: PDU sequence numbers
