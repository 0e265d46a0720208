"""Environmental Process: where smoke and the like are (IEEE 1278.1-2012, 7.10.2).

The records are those of SISO-REF-010 (UID 251 to 269, which say that PCR 240 has moved
them) and of KDIS, which has their padding to eight octets as well.

What the length counts is not established: the bits of the whole record in VDB and in
some records of KDIS, those after its first eight octets in the others of KDIS. Of a
known record every such length is accepted and kept, with and without the padding. Of an
unknown one it is taken for that of the whole record.
"""

from dataclasses import field
from typing import Annotated, ClassVar

from ..wire import (
    F32,
    U8,
    U16,
    U32,
    Among,
    Constant,
    Follows,
    Length,
    Padding,
    Raw,
    Spare,
    Trailing16,
    Uid,
    record,
)
from .pdu import pdu
from .records import EntityId, EntityType, Location, Orientation, Vector


@record
class EnvironmentType:
    """What an effect on the environment is."""

    kind: U8 = 0
    domain: U8 = 0
    environment_class: U16 = 0
    category: U8 = 0
    subcategory: U8 = 0
    specific: U8 = 0
    extra: U8 = 0


def _bits(size: int, padding: int = 0, *more: int) -> Among:
    """Return the lengths that are found of a record of so many octets."""
    octets = size, size - padding, size - 8, size - 8 - padding, *more
    return Among(tuple(dict.fromkeys(8 * n for n in octets)))


@record
class BoundingSphere:
    """A sphere around everything."""

    _record_type: ClassVar[Annotated[int, Constant("I", 0x10000), Uid(250)]]
    length: Annotated[U16, _bits(40, 4)] = field(default=320, kw_only=True)
    index: U8 = 0
    padding: U8 = field(default=0, kw_only=True)
    centroid: Location = Location()
    radius: F32 = 0.0  #: m
    padding_2: U32 = field(default=0, kw_only=True)


@record
class Point:
    """A point (Point Record 1)."""

    _record_type: ClassVar[Annotated[int, Constant("I", 0xA0000), Uid(250)]]
    length: Annotated[U16, _bits(32)] = field(default=256, kw_only=True)
    index: U8 = 0
    padding: U8 = field(default=0, kw_only=True)
    location: Location = Location()


@record
class MovingPoint:
    """A point that moves (Point Record 2)."""

    _record_type: ClassVar[Annotated[int, Constant("I", 0xA000000), Uid(250)]]
    length: Annotated[U16, _bits(48, 4)] = field(default=384, kw_only=True)
    index: U8 = 0
    padding: U8 = field(default=0, kw_only=True)
    location: Location = Location()
    velocity: Vector = Vector()  #: m/s
    padding_2: U32 = field(default=0, kw_only=True)


@record
class Line:
    """A line (Line Record 1)."""

    _record_type: ClassVar[Annotated[int, Constant("I", 0xC0000), Uid(250)]]
    length: Annotated[U16, _bits(56)] = field(default=448, kw_only=True)
    index: U8 = 0
    padding: U8 = field(default=0, kw_only=True)
    start: Location = Location()
    end: Location = Location()


@record
class MovingLine:
    """A line that moves (Line Record 2)."""

    _record_type: ClassVar[Annotated[int, Constant("I", 0xC000000), Uid(250)]]
    length: Annotated[U16, _bits(80)] = field(default=640, kw_only=True)
    index: U8 = 0
    padding: U8 = field(default=0, kw_only=True)
    start: Location = Location()
    end: Location = Location()
    start_velocity: Vector = Vector()  #: m/s
    end_velocity: Vector = Vector()  #: m/s


@record
class Sphere:
    """A sphere (Sphere Record 1)."""

    _record_type: ClassVar[Annotated[int, Constant("I", 0xD0000), Uid(250)]]
    length: Annotated[U16, _bits(40, 4)] = field(default=320, kw_only=True)
    index: U8 = 0
    padding: U8 = field(default=0, kw_only=True)
    centroid: Location = Location()
    radius: F32 = 0.0  #: m
    padding_2: U32 = field(default=0, kw_only=True)


@record
class MovingSphere:
    """A sphere that moves (Sphere Record 2)."""

    _record_type: ClassVar[Annotated[int, Constant("I", 0xD000000), Uid(250)]]
    length: Annotated[U16, _bits(64)] = field(default=512, kw_only=True)
    index: U8 = 0
    padding: U8 = field(default=0, kw_only=True)
    centroid: Location = Location()
    radius: F32 = 0.0  #: m
    radius_rate: F32 = 0.0  #: m/s
    velocity: Vector = Vector()  #: m/s
    angular_velocity: Vector = Vector()  #: rad/s


@record
class Ellipsoid:
    """An ellipsoid (Ellipsoid Record 1)."""

    _record_type: ClassVar[Annotated[int, Constant("I", 0x100000), Uid(250)]]
    length: Annotated[U16, _bits(56)] = field(default=448, kw_only=True)
    index: U8 = 0
    padding: U8 = field(default=0, kw_only=True)
    centroid: Location = Location()
    sigma: Vector = Vector()  #: m
    orientation: Orientation = Orientation()


@record
class MovingEllipsoid:
    """An ellipsoid that moves (Ellipsoid Record 2)."""

    _record_type: ClassVar[Annotated[int, Constant("I", 0x10000000), Uid(250)]]
    length: Annotated[U16, _bits(96, 4)] = field(default=768, kw_only=True)
    index: U8 = 0
    padding: U8 = field(default=0, kw_only=True)
    centroid: Location = Location()
    sigma: Vector = Vector()  #: m
    sigma_rate: Vector = Vector()  #: m/s
    orientation: Orientation = Orientation()
    velocity: Vector = Vector()  #: m/s
    angular_velocity: Vector = Vector()  #: rad/s
    padding_2: U32 = field(default=0, kw_only=True)


@record
class Cone:
    """A cone (Cone Record 1)."""

    _record_type: ClassVar[Annotated[int, Constant("I", 0x300000), Uid(250)]]
    length: Annotated[U16, _bits(56, 4)] = field(default=448, kw_only=True)
    index: U8 = 0
    padding: U8 = field(default=0, kw_only=True)
    vertex: Location = Location()
    orientation: Orientation = Orientation()
    height: F32 = 0.0  #: m
    peak_angle: F32 = 0.0  #: rad
    padding_2: U32 = field(default=0, kw_only=True)


@record
class MovingCone:
    """A cone that moves (Cone Record 2)."""

    _record_type: ClassVar[Annotated[int, Constant("I", 0x30000000), Uid(250)]]
    length: Annotated[U16, _bits(88, 4)] = field(default=704, kw_only=True)
    index: U8 = 0
    padding: U8 = field(default=0, kw_only=True)
    vertex: Location = Location()
    orientation: Orientation = Orientation()
    velocity: Vector = Vector()  #: m/s
    angular_velocity: Vector = Vector()  #: rad/s
    height: F32 = 0.0  #: m
    height_rate: F32 = 0.0  #: m/s
    peak_angle: F32 = 0.0  #: rad
    peak_angle_rate: F32 = 0.0  #: rad/s
    padding_2: U32 = field(default=0, kw_only=True)


@record
class RectangularVolume:
    """A box from a corner (Rectangular Volume Record 1)."""

    _record_type: ClassVar[Annotated[int, Constant("I", 0x500000), Uid(250)]]
    length: Annotated[U16, _bits(56)] = field(default=448, kw_only=True)
    index: U8 = 0
    padding: U8 = field(default=0, kw_only=True)
    corner: Location = Location()
    size: Vector = Vector()  #: m
    orientation: Orientation = Orientation()


@record
class MovingRectangularVolume:
    """A box that moves (Rectangular Volume Record 2).

    KDIS writes all of its 96 octets, but a length for 88 of them.
    """

    _record_type: ClassVar[Annotated[int, Constant("I", 0x50000000), Uid(250)]]
    length: Annotated[U16, _bits(96, 4, 80)] = field(default=768, kw_only=True)
    index: U8 = 0
    padding: U8 = field(default=0, kw_only=True)
    corner: Location = Location()
    size: Vector = Vector()  #: m
    size_rate: Vector = Vector()  #: m/s
    orientation: Orientation = Orientation()
    velocity: Vector = Vector()  #: m/s
    angular_velocity: Vector = Vector()  #: rad/s
    padding_2: U32 = field(default=0, kw_only=True)


@record
class CentredRectangularVolume:
    """A box (Rectangular Volume Record 3).

    From its centre in KDIS, from a corner in SISO-REF-010.
    """

    _record_type: ClassVar[Annotated[int, Constant("I", 0x5000000), Uid(250)]]
    length: Annotated[U16, _bits(56)] = field(default=448, kw_only=True)
    index: U8 = 0
    padding: U8 = field(default=0, kw_only=True)
    centroid: Location = Location()
    size: Vector = Vector()  #: m
    orientation: Orientation = Orientation()


@record
class GaussianPlume:
    """Smoke from a source."""

    _record_type: ClassVar[Annotated[int, Constant("I", 0x60000000), Uid(250)]]
    length: Annotated[U16, _bits(88, 4)] = field(default=704, kw_only=True)
    index: U8 = 0
    padding: U8 = field(default=0, kw_only=True)
    source: Location = Location()
    orientation: Orientation = Orientation()
    size: Vector = Vector()  #: m; length, width, height
    size_rate: Vector = Vector()  #: m/s
    leading_edge_height: F32 = 0.0  #: m, of its centroid
    leading_edge_velocity: Vector = Vector()  #: m/s
    padding_2: U32 = field(default=0, kw_only=True)


@record
class GaussianPuff:
    """A cloud that came off its source."""

    _record_type: ClassVar[Annotated[int, Constant("I", 0x70000000), Uid(250)]]
    length: Annotated[U16, _bits(120)] = field(default=960, kw_only=True)
    index: U8 = 0
    padding: U8 = field(default=0, kw_only=True)
    location: Location = Location()
    origin: Location = Location()
    sigma: Vector = Vector()  #: m
    sigma_rate: Vector = Vector()  #: m/s
    orientation: Orientation = Orientation()
    velocity: Vector = Vector()  #: m/s
    angular_velocity: Vector = Vector()  #: rad/s
    centroid_height: F32 = 0.0  #: m


@record
class CombicState:
    """What obscures a battlefield (COMBIC).

    The type of source is an integer in KDIS and a float in SISO-REF-010: octets here.
    """

    _record_type: ClassVar[Annotated[int, Constant("I", 0x100), Uid(250)]]
    length: Annotated[U16, _bits(64, 4)] = field(default=512, kw_only=True)
    index: U8 = 0
    padding: U8 = field(default=0, kw_only=True)
    age: U32 = 0  #: since it was made
    source: EntityType = EntityType()  #: the munition
    source_count: U32 = 0
    geometry_index: U16 = 0  #: index of the geometry record
    padding_2: U16 = field(default=0, kw_only=True)
    source_type: Annotated[bytes, Raw(4)] = bytes(4)
    barrage_rate: F32 = 0.0
    barrage_duration: F32 = 0.0
    crosswind_length: F32 = 0.0
    downwind_length: F32 = 0.0
    detonation_velocity: Vector = Vector()
    padding_3: U32 = field(default=0, kw_only=True)


@record
class FlareState:
    """A flare that burns."""

    _record_type: ClassVar[Annotated[int, Constant("I", 0x103), Uid(250)]]
    length: Annotated[U16, _bits(32, 2)] = field(default=256, kw_only=True)
    index: U8 = 0
    padding: U8 = field(default=0, kw_only=True)
    age: U32 = 0  #: since it was made
    source: EntityType = EntityType()  #: the munition
    intensity: U32 = 0  #: a number of it
    source_count: U32 = 0
    geometry_index: U16 = 0  #: index of the geometry record
    padding_2: U16 = field(default=0, kw_only=True)


@record
class UnknownEnvironment:
    """An environment record of any other type: its octets."""

    record_type: Annotated[U32, Uid(250)]
    _length: ClassVar[Annotated[int, Length("H", unit=1, of="data", head=8)]]
    index: U8 = 0
    padding: U8 = field(default=0, kw_only=True)
    data: Annotated[bytes, Follows()] = b""
    spare_bits: Annotated[int, Spare("data")] = 0
    padding_2: Annotated[bytes, Padding(8)] = field(default=b"", kw_only=True)


EnvironmentRecord = (
    BoundingSphere
    | Point
    | MovingPoint
    | Line
    | MovingLine
    | Sphere
    | MovingSphere
    | Ellipsoid
    | MovingEllipsoid
    | Cone
    | MovingCone
    | RectangularVolume
    | MovingRectangularVolume
    | CentredRectangularVolume
    | GaussianPlume
    | GaussianPuff
    | CombicState
    | FlareState
    | UnknownEnvironment
)


@pdu(41, family=9, since=6)
class EnvironmentalProcess:
    """Where an effect on the environment is, and what it is like."""

    process_id: EntityId
    environment_type: EnvironmentType = EnvironmentType()
    model_type: Annotated[U8, Uid(248)] = 0
    status: Annotated[U8, Uid(249)] = 0  #: bit 0 the last one, 1 active
    records: Trailing16[EnvironmentRecord] = ()
    sequence: U16 = 65535  #: 65535 is none
