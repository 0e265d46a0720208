"""Entity State: object classes by entity type, and bits by attribute.

Appearance bits are those of SISO-REF-010 (UID 31 to 43) that the attributes of the
RPR FOM 2.0 name.
"""

from typing import NamedTuple

from .links import How, Link

_ANIMALS = range(200, 207)  #: categories of life forms (UID 472)

#: By kind and domain, UID 7 and 8; None where the domain does not matter.
CLASSES: dict[tuple[int, int | None], str] = {
    (1, 1): "GroundVehicle",
    (1, 2): "Aircraft",
    (1, 3): "SurfaceVessel",
    (1, 4): "SubmersibleVessel",
    (1, 5): "Spacecraft",
    (2, None): "Munition",
    (3, None): "Human",
    (5, None): "CulturalFeature",
    (6, None): "Supplies",
    (7, None): "Radio",
    (8, None): "Expendables",
    (9, None): "Sensor",
}
#: For a platform of no or another domain, and for kinds that have no class of theirs
#: (other and environmental): the entity type says what it is.
OTHER_CLASS = "MultiDomainPlatform"


def class_of(kind: int, domain: int, category: int) -> str:
    """Return the object class of an entity type."""
    if kind == 3 and category in _ANIMALS:
        return "NonHuman"
    return CLASSES.get((kind, domain)) or CLASSES.get((kind, None)) or OTHER_CLASS


#: Attributes of every entity besides Spatial and those that are bits.
ENTITY = (
    Link("entity_id", "EntityIdentifier", How.RECORD),
    Link("entity_type", "EntityType", How.RECORD),
    Link("force", "ForceIdentifier"),
    Link("alternative_type", "AlternateEntityType", How.RECORD),
    Link("marking", "Marking", How.RECORD),
    Link("parameters", "ArticulatedParametersArray", How.PARTS),
)


class Bits(NamedTuple):
    """An attribute that is some neighbouring bits, or a code for certain bits."""

    attribute: str
    position: int
    length: int = 1
    #: bits by value of the attribute, where it is not simply their number
    codes: tuple[tuple[int, int], ...] = ()

    @property
    def mask(self) -> int:
        """Every bit that it is made of."""
        mask = ((1 << self.length) - 1) << self.position
        for _, bits in self.codes:
            mask |= bits
        return mask


def _painted(*types: int) -> Bits:
    """Camouflage: bit 0, and the bits of a type for those that have one.

    Types are desert, winter and forest; 4 is camouflage of no certain type.
    """
    if not types:
        return Bits("CamouflageType", 0, codes=((4, 1),))
    low = types[0]
    codes = [(value, 1 | (value - 1) << low) for value in (1, 2, 3, 4)]
    return Bits("CamouflageType", 0, codes=tuple(codes))


_DAMAGE = Bits("DamageState", 3, 2)
_SMOKE = Bits("SmokePlumePresent", 5)
_ENGINE_SMOKE = Bits("EngineSmokeOn", 6)
_TRAIL = Bits("TrailingEffectsCode", 7, 2)
_FLAMES = Bits("FlamesPresent", 15)
_ENGINE = Bits("PowerPlantOn", 22)
_MOBILITY = Bits("Immobilized", 1)
_PLATFORM = (_painted(), _MOBILITY, _DAMAGE, _SMOKE, _ENGINE_SMOKE, _FLAMES, _ENGINE)

#: Bits by UID of the appearance table.
APPEARANCE: dict[int, tuple[Bits, ...]] = {
    31: (
        _painted(17),
        *_PLATFORM[1:],
        _TRAIL,
        Bits("FirePowerDisabled", 2),
        Bits("HatchState", 9, 3),
        Bits("HeadLightsOn", 12),
        Bits("TailLightsOn", 13),
        Bits("BrakeLightsOn", 14),
        Bits("LauncherRaised", 16),
        Bits("IsConcealed", 19),
        Bits("TentDeployed", 24),
        Bits("RampDeployed", 25),
        Bits("BlackOutLightsOn", 26),
        Bits("BlackOutBrakeLightsOn", 27),
        Bits("SpotLightsOn", 28),
        Bits("InteriorLightsOn", 29),
    ),
    32: (
        *_PLATFORM,
        _TRAIL,
        Bits("HatchState", 9, 3),
        Bits("LandingLightsOn", 12),
        Bits("NavigationLightsOn", 13),
        Bits("AntiCollisionLightsOn", 14),
        Bits("AfterburnerOn", 16),
        Bits("FormationLightsOn", 24),
        Bits("SpotLightsOn", 28),
        Bits("InteriorLightsOn", 29),
    ),
    33: (
        *_PLATFORM,
        _TRAIL,
        Bits("RunningLightsOn", 12),
        Bits("SpotLightsOn", 28),
        Bits("InteriorLightsOn", 29),
    ),
    34: (*_PLATFORM, Bits("HatchState", 9, 3), Bits("RunningLightsOn", 12)),
    35: _PLATFORM,
    36: (
        _DAMAGE,
        _SMOKE,
        _ENGINE_SMOKE,
        _TRAIL,
        _FLAMES,
        _ENGINE,
        Bits("LauncherFlashPresent", 16),
    ),
    37: (
        _painted(28),
        _DAMAGE,
        Bits("ComplianceState", 5, 4),
        Bits("FlashLightsOn", 12),
        Bits("StanceCode", 16, 4),
        Bits("PrimaryWeaponState", 24, 2),
        Bits("SecondaryWeaponState", 26, 2),
        Bits("IsConcealed", 30),
    ),
    39: (
        _DAMAGE,
        _SMOKE,
        _FLAMES,
        Bits("InternalHeatSourceOn", 22),
        Bits("ExternalLightsOn", 28),
        Bits("InternalLightsOn", 29),
    ),
    40: (_painted(), _DAMAGE, _FLAMES),
    42: (_DAMAGE, _SMOKE, _FLAMES, _ENGINE),
    43: (
        _painted(17),
        _MOBILITY,
        _DAMAGE,
        _SMOKE,
        _ENGINE_SMOKE,
        _TRAIL,
        _FLAMES,
        _ENGINE,
        Bits("MissionKill", 2),
        Bits("LightsOn", 12),
        Bits("AntennaRaised", 16),
        Bits("IsConcealed", 19),
        Bits("TentDeployed", 24),
        Bits("BlackoutLightsOn", 26),
        Bits("InteriorLightsOn", 29),
    ),
}
#: Appearance bit of every table that is a field of Spatial, and the one that says
#: that the entity left: its object is deleted.
FROZEN, DEACTIVATED = 21, 23

CAPABILITIES = (
    Bits("HasAmmunitionSupplyCap", 0),
    Bits("HasFuelSupplyCap", 1),
    Bits("HasRecoveryCap", 2),
    Bits("HasRepairCap", 3),
)
