"""What a scenario says of threats.

Every number is generic or a scenario's own: none describes a real system.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from fom.enums import Force
from interop.config import STRICT, EntityTypeText

from ..config import LatitudeDeg, LongitudeDeg

_MARKING_SIZE = 11  # octets of an entity marking (IEEE 1278.1-2012, 6.2.31)

LaunchTime = Annotated[
    float | None,
    Field(
        ge=0,
        description="s after the epoch, of the first of a salvo; without it, only a "
        "scenario event launches it",
    ),
]
BurnTime = Annotated[
    float,
    Field(
        gt=0, le=600, description="s; IEEE Spectrum 2005: 250 liquid, 170 solid fuel"
    ),
]
BallisticCoefficient = Annotated[
    float, Field(gt=0, description="mass over drag area, kg/m^2, after the burn")
]
Apogee = Annotated[
    float | None, Field(gt=0, description="highest point, km above the ground")
]
Attack = Annotated[
    bool, Field(description="it detonates at the last waypoint, else it leaves")
]
Loft = Annotated[
    float | None,
    Field(gt=0, lt=90, description="flight-path angle at burn-out, degrees"),
]


@dataclass(frozen=True, kw_only=True)
class Place:
    """A point on the ground."""

    __pydantic_config__ = STRICT

    latitude_deg: LatitudeDeg
    longitude_deg: LongitudeDeg
    altitude: Annotated[
        float, Field(ge=-500, le=9000, description="m above the ellipsoid")
    ] = 0.0


@dataclass(frozen=True, kw_only=True)
class Waypoint:
    """A point of a route; legs between waypoints are geodesics."""

    __pydantic_config__ = STRICT

    latitude_deg: LatitudeDeg
    longitude_deg: LongitudeDeg
    altitude: Annotated[
        float, Field(ge=-500, le=40_000, description="m above the ellipsoid")
    ] = 0.0
    speed: Annotated[
        float, Field(gt=0, le=3000, description="over ground to the next one, m/s")
    ]
    hold: Annotated[float, Field(ge=0, description="s to stand here")] = 0.0


@dataclass(frozen=True, kw_only=True)
class Threat:
    """Keys that all entries share."""

    __pydantic_config__ = STRICT

    name: Annotated[
        str,
        Field(
            pattern=r"^[ -~]{1,11}$",
            description="marking; a number is appended if there are several",
        ),
    ]
    entity_type: EntityTypeText
    launch_time: LaunchTime = None
    count: Annotated[int, Field(ge=1, le=1000, description="of this kind")] = 1
    salvo_interval: Annotated[
        float, Field(ge=0, description="s between two of a salvo")
    ] = 0.0
    spread: Annotated[
        float,
        Field(ge=0, description="m, standard deviation of where each aims or starts"),
    ] = 0.0
    lethal_radius: Annotated[
        float,
        Field(ge=0, description="m, within which a kinetic detonation destroys it"),
    ] = 5.0
    hardness: Annotated[
        float, Field(gt=0, description="J/m^2 of a laser that destroy it")
    ] = 1e7

    def __post_init__(self) -> None:
        longest = max(len(name) for name in self.markings())
        if longest > _MARKING_SIZE:
            raise ValueError(
                f"name {self.name!r} with its numbers has {longest} characters, "
                f"a marking holds {_MARKING_SIZE}"
            )

    def markings(self) -> list[str]:
        """What the entities of this entry wear."""
        if self.count == 1:
            return [self.name]
        return [f"{self.name}-{k + 1}" for k in range(self.count)]


@dataclass(frozen=True, kw_only=True)
class Missile(Threat):
    """Keys of what is launched from a point at a point."""

    launch: Annotated[
        Place | None, Field(description="where from, if there is no launcher")
    ] = None
    launcher: Annotated[
        str | None, Field(description="name of the ground entry that fires it")
    ] = None
    aim: Annotated[Place, Field(description="where it is to strike")]

    def __post_init__(self) -> None:
        super().__post_init__()
        if (self.launch is None) == (self.launcher is None):
            raise ValueError(f"{self.name!r} needs either launch or launcher")


@dataclass(frozen=True, kw_only=True)
class Ballistic(Missile):
    """Entry of ``ballistic``: boost, coast over the rotating Earth, re-entry."""

    __pydantic_config__ = STRICT

    entity_type: EntityTypeText = "2.10.0.1.0.0.0"
    burn_time: BurnTime = 170.0
    apogee_km: Apogee = None
    loft_deg: Loft = None
    ballistic_coefficient: BallisticCoefficient = 8000.0
    decoys: Annotated[
        int, Field(ge=0, le=100, description="released by each at burn-out")
    ] = 0
    decoy_speed: Annotated[
        float, Field(gt=0, description="m/s, at which decoys drift apart")
    ] = 3.0
    decoy_ballistic_coefficient: BallisticCoefficient = 500.0

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.apogee_km is not None and self.loft_deg is not None:
            raise ValueError(f"{self.name!r} has both apogee_km and loft_deg")

    def markings(self) -> list[str]:
        """Missiles first; then the decoys of the first, of the second..."""
        missiles = super().markings()
        decoys = [f"{m}D{k + 1}" for m in missiles for k in range(self.decoys)]
        return missiles + decoys


@dataclass(frozen=True, kw_only=True)
class Glide(Missile):
    """Entry of ``glide``: boost to the glide altitude, equilibrium glide, dive."""

    __pydantic_config__ = STRICT

    entity_type: EntityTypeText = "2.10.0.1.0.0.0"
    burn_time: BurnTime = 120.0
    ballistic_coefficient: BallisticCoefficient = 13_003.0
    lift_to_drag: Annotated[float, Field(gt=0, le=10, description="ratio")] = 2.6
    dive_speed: Annotated[
        float, Field(ge=500, le=6000, description="at which it leaves the glide, m/s")
    ] = 1500.0


@dataclass(frozen=True, kw_only=True)
class Route(Threat):
    """Keys of what follows waypoints."""

    waypoints: Annotated[
        tuple[Waypoint, ...], Field(min_length=1, description="in their order")
    ]
    launcher: Annotated[
        str | None, Field(description="name of the ground entry that fires it")
    ] = None
    attack: Attack = False


@dataclass(frozen=True, kw_only=True)
class Cruise(Route):
    """Entry of ``cruise``: a cruise missile."""

    __pydantic_config__ = STRICT

    entity_type: EntityTypeText = "2.10.0.1.0.0.0"
    attack: Attack = True


@dataclass(frozen=True, kw_only=True)
class Aircraft(Route):
    """Entry of ``aircraft``: it flies its route and leaves."""

    __pydantic_config__ = STRICT

    entity_type: EntityTypeText = "1.2.0.2.0.0.0"


@dataclass(frozen=True, kw_only=True)
class Drone(Route):
    """Entry of ``drone``: it flies its route and, by default, attacks at its end."""

    __pydantic_config__ = STRICT

    entity_type: EntityTypeText = "1.2.0.50.0.0.0"
    attack: Attack = True


@dataclass(frozen=True, kw_only=True)
class Ground(Route):
    """Entry of ``ground``: a vehicle, there from the start, that stays at the end."""

    __pydantic_config__ = STRICT

    entity_type: EntityTypeText = "1.1.0.4.0.0.0"
    launch_time: Annotated[
        float, Field(ge=0, description="s after the epoch, when it appears")
    ] = 0.0


@dataclass(frozen=True, kw_only=True)
class ThreatsConfig:
    """Keys of a layer of kind ``threats``."""

    __pydantic_config__ = STRICT

    ballistic: tuple[Ballistic, ...] = ()
    glide: tuple[Glide, ...] = ()
    cruise: tuple[Cruise, ...] = ()
    aircraft: tuple[Aircraft, ...] = ()
    drone: tuple[Drone, ...] = ()
    ground: tuple[Ground, ...] = ()
    force: Annotated[
        int, Field(ge=0, le=255, description="force id (UID 6) of all of them")
    ] = int(Force.OPPOSING)
    wreck_time: Annotated[
        float, Field(ge=0, description="s that a destroyed one stays visible")
    ] = 5.0

    def __post_init__(self) -> None:
        names = Counter(entry.name for entry in self.entries())
        for name, count in names.items():
            if count > 1:
                raise ValueError(f"the name {name!r} is given {count} times")
        vehicles = {entry.name for entry in self.ground}
        launched: tuple[Missile | Route, ...] = (
            *self.ballistic,
            *self.glide,
            *self.cruise,
            *self.aircraft,
            *self.drone,
        )
        for vehicle in self.ground:
            if vehicle.launcher is not None:
                raise ValueError(f"{vehicle.name!r} is a vehicle, it has no launcher")
        for entry in launched:
            if entry.launcher is not None and entry.launcher not in vehicles:
                raise ValueError(
                    f"{entry.name!r} has the launcher {entry.launcher!r}, "
                    "which is no ground entry"
                )

    def entries(self) -> Iterator[Threat]:
        """All entries, class after class."""
        yield from self.ballistic
        yield from self.glide
        yield from self.cruise
        yield from self.aircraft
        yield from self.drone
        yield from self.ground
