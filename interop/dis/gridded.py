"""Gridded Data: a property of the environment at the points of a grid (7.10.3).

The layouts are those of open-dis (DIS 7 XML) and KDIS. They differ in representation 2,
where KDIS writes the padding after the values, and 1, which KDIS pads after an odd
number of values and open-dis to a multiple of four octets: here it is as in open-dis.
"""

from typing import Annotated, ClassVar

from ..wire import (
    F32,
    F64,
    U8,
    U16,
    U32,
    Constant,
    Count,
    Following,
    Length,
    Padding,
    Raw,
    Rest,
    Trailing16,
    Uid,
    record,
)
from .pdu import pdu
from .process import EnvironmentType
from .records import ClockTime, EntityId, Orientation


@record
class RegularAxis:
    """An axis with points at equal distances."""

    initial: F64  #: where the grid begins
    final: F64 = 0.0  #: where the grid ends
    domain_points: U16 = 0  #: of the whole grid
    interleaf: U8 = 0  #: 1 is every point, above it one of so many
    _axis_type: ClassVar[Annotated[int, Constant("B", 0), Uid(377)]]
    points: U16 = 0  #: in this PDU
    initial_index: U16 = 0  #: of the first point in this PDU


@record
class IrregularAxis:
    """An axis with points where it says, or of a type that is not known.

    A point is at ``scale`` times its value, plus ``offset``.
    """

    initial: F64  #: where the grid begins
    final: F64 = 0.0  #: where the grid ends
    domain_points: U16 = 0  #: of the whole grid
    interleaf: U8 = 0  #: 1 is every point, above it one of so many
    axis_type: Annotated[U8, Uid(377)] = 1
    values: Trailing16[U16] = ()  #: of the points in this PDU
    initial_index: U16 = 0  #: of the first point in this PDU
    scale: F64 = 0.0
    offset: F64 = 0.0
    padding: Annotated[bytes, Padding(8)] = b""


@record
class GridOctets:
    """Values in a form that was agreed on (representation 0)."""

    sample_type: Annotated[U16, Uid(246)]
    _representation: ClassVar[Annotated[int, Constant("H", 0), Uid(247)]]
    values: Annotated[bytes, Length("H")] = b""
    padding: Annotated[bytes, Padding(2)] = b""


@record
class GridIntegers:
    """Values to be multiplied and shifted (representation 1)."""

    sample_type: Annotated[U16, Uid(246)]
    _representation: ClassVar[Annotated[int, Constant("H", 1), Uid(247)]]
    scale: F32 = 0.0
    offset: F32 = 0.0
    values: Trailing16[U16] = ()
    padding: Annotated[bytes, Padding(4)] = b""


@record
class GridFloats:
    """Values as they are (representation 2)."""

    sample_type: Annotated[U16, Uid(246)]
    _representation: ClassVar[Annotated[int, Constant("H", 2), Uid(247)]]
    values: Trailing16[F32] = ()
    padding: U16 = 0


@record
class UnknownGridData:
    """Values in any other representation: all octets that are left of the PDU."""

    sample_type: Annotated[U16, Uid(246)]
    representation: Annotated[U16, Uid(247)]
    data: Annotated[bytes, Rest()] = b""


GridAxis = RegularAxis | IrregularAxis
GridData = GridOctets | GridIntegers | GridFloats | UnknownGridData


@pdu(42, family=9, since=6)
class GriddedData:
    """A property of the environment at the points of a grid, or at some of them.

    ``sample_time`` is a clock time in open-dis, and 64 bits in KDIS.
    """

    simulation_id: EntityId
    field_number: U16 = 0  #: of the property
    pdu_number: U16 = 0
    pdu_total: U16 = 0  #: PDUs that belong together
    coordinate_system: Annotated[U16, Uid(244)] = 0
    _axis_count: ClassVar[Annotated[int, Count("B", of="axes")]]
    constant_grid: Annotated[U8, Uid(245)] = 0
    environment_type: EnvironmentType = EnvironmentType()
    orientation: Orientation = Orientation()
    sample_time: ClockTime = ClockTime()
    total_values: U32 = 0  #: in all PDUs
    _dimension: ClassVar[Annotated[int, Count("B", of="data")]]  #: values at a point
    padding: Annotated[bytes, Raw(3)] = bytes(3)
    axes: Following[GridAxis] = ()
    data: Following[GridData] = ()
