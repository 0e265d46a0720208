"""IsGroupOf: many entities in one PDU (IEEE 1278.1-2012, 7.8.3).

The descriptions are those of SISO-REF-010 (20.4.3, UID 215 to 223) and of KDIS, which
agree but for the speed of a logistics vehicle. Offsets are from the group's reference
point: signed in the words of SISO-REF-010 and in KDIS, unsigned in the tables of the
former.
"""

from typing import Annotated, ClassVar

from ..wire import F64, I8, I16, U8, U16, U32, Count, Follows, Select, Uid, record
from .pdu import pdu
from .records import EntityId


@record
class GroundCombatVehicle:
    """A ground combat vehicle (category 1). Angles are in 25 mrad, their rates a s."""

    entity: U16  #: number; site and application are the group's
    x: I16 = 0  #: m
    y: I16 = 0  #: m
    z: I16 = 0  #: m
    appearance: U32 = 0  #: as of an Entity State
    psi: I8 = 0
    theta: I8 = 0
    phi: I8 = 0
    speed: I8 = 0  #: m/s, negative backwards
    turret_azimuth: I8 = 0
    gun_elevation: I8 = 0
    turret_rate: I8 = 0
    gun_rate: I8 = 0


@record
class EnhancedGroundCombatVehicle(GroundCombatVehicle):
    """A ground combat vehicle with its supplies (category 2)."""

    fuel: U8 = 0  #: 10 litres
    maintenance: U8 = 0  #: 10 km since the last failure
    primary_ammunition: U8 = 0
    secondary_ammunition: U8 = 0


@record
class GroundCombatSoldier:
    """A ground combat soldier (category 3). Angles are in 25 mrad, their rates a s."""

    entity: U16  #: number; site and application are the group's
    x: I16 = 0  #: m
    y: I16 = 0  #: m
    z: I16 = 0  #: m
    appearance: U32 = 0  #: as of an Entity State
    psi: I8 = 0
    theta: I8 = 0
    phi: I8 = 0
    speed: I8 = 0  #: m/s, negative backwards
    head_azimuth: I8 = 0
    head_elevation: I8 = 0
    head_scan_rate: I8 = 0
    head_elevation_rate: I8 = 0


@record
class EnhancedGroundCombatSoldier(GroundCombatSoldier):
    """A ground combat soldier with what he has left (category 4)."""

    water: U8 = 0  #: ounces
    rest: Annotated[U8, Uid(214)] = 0
    primary_ammunition: U8 = 0
    secondary_ammunition: U8 = 0


@record
class FixedWingAircraft:
    """A fixed wing aircraft (category 7). Angles are in 25 mrad."""

    entity: U16  #: number; site and application are the group's
    x: I16 = 0  #: m
    y: I16 = 0  #: m
    z: I16 = 0  #: m
    appearance: U32 = 0  #: as of an Entity State
    psi: I8 = 0
    theta: I8 = 0
    phi: I8 = 0
    fuel: U8 = 0  #: units of its own
    horizontal_deviation: I8 = 0  #: of its movement from its orientation
    vertical_deviation: I8 = 0  #: of its movement from its orientation
    speed: I16 = 0  #: 0.1 m/s, negative backwards


@record
class EnhancedFixedWingAircraft(FixedWingAircraft):
    """A fixed wing aircraft with its supplies (category 8)."""

    supplemental_fuel: U8 = 0  #: units of its own
    maintenance: U8 = 0  #: hours since the last one
    primary_ammunition: U8 = 0
    secondary_ammunition: U8 = 0


@record
class RotorWingAircraft(FixedWingAircraft):
    """A rotor wing aircraft (category 5). Angles are in 25 mrad, their rates a s."""

    turret_azimuth: I8 = 0
    gun_elevation: I8 = 0
    turret_rate: I8 = 0
    gun_rate: I8 = 0


@record
class EnhancedRotorWingAircraft(RotorWingAircraft):
    """A rotor wing aircraft with its supplies (category 6)."""

    supplemental_fuel: U8 = 0  #: units of its own
    maintenance: U8 = 0  #: hours since the last one
    primary_ammunition: U8 = 0
    secondary_ammunition: U8 = 0


@record
class GroundLogisticsVehicle:
    """A ground logistics vehicle (category 9). Angles are in 25 mrad.

    With a speed of 8 bits, as in the words of SISO-REF-010 and in KDIS.
    """

    entity: U16  #: number; site and application are the group's
    x: I16 = 0  #: m
    y: I16 = 0  #: m
    z: I16 = 0  #: m
    appearance: U32 = 0  #: as of an Entity State
    psi: I8 = 0
    theta: I8 = 0
    phi: I8 = 0
    speed: I8 = 0  #: m/s, negative backwards


@record
class LongGroundLogisticsVehicle:
    """A ground logistics vehicle (category 9) as the table of SISO-REF-010 has it."""

    entity: U16  #: number; site and application are the group's
    x: I16 = 0  #: m
    y: I16 = 0  #: m
    z: I16 = 0  #: m
    appearance: U32 = 0  #: as of an Entity State
    psi: I8 = 0
    theta: I8 = 0
    phi: I8 = 0
    speed: I16 = 0  #: m/s, negative backwards


GroupedEntity = (
    GroundCombatVehicle
    | EnhancedGroundCombatVehicle
    | GroundCombatSoldier
    | EnhancedGroundCombatSoldier
    | FixedWingAircraft
    | EnhancedFixedWingAircraft
    | RotorWingAircraft
    | EnhancedRotorWingAircraft
    | GroundLogisticsVehicle
    | LongGroundLogisticsVehicle
    | bytes
)
_BY_CATEGORY = Select(
    "category",
    (
        (1, GroundCombatVehicle),
        (2, EnhancedGroundCombatVehicle),
        (3, GroundCombatSoldier),
        (4, EnhancedGroundCombatSoldier),
        (5, RotorWingAircraft),
        (6, EnhancedRotorWingAircraft),
        (7, FixedWingAircraft),
        (8, EnhancedFixedWingAircraft),
        (9, GroundLogisticsVehicle),
        (9, LongGroundLogisticsVehicle),
    ),
)


@pdu(34, family=7, since=6, name="IsGroupOf")
class IsGroupOf:
    """Where the entities of a group are, and how they move.

    Descriptions of another category are octets, an equal share each. Whether the
    reference point is in degrees or in radians is not established.
    """

    group_id: EntityId
    category: Annotated[U8, Uid(213)] = 0
    _entity_count: ClassVar[Annotated[int, Count("B", of="entities")]]
    padding: U32 = 0
    latitude: F64 = 0.0  #: of the reference point
    longitude: F64 = 0.0  #: of the reference point
    entities: Annotated[tuple[GroupedEntity, ...], Follows(), _BY_CATEGORY] = ()
