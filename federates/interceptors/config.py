"""What a scenario says of a layer of weapons.

Every number is generic or a scenario's own: none describes a real system.
"""

from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from interop.config import STRICT, EntityTypeText
from interop.dis import DirectedEnergyFire, since_of

from ..config import LatitudeDeg, LayerName, LongitudeDeg, Probability, TargetClass
from ..geography import Altitude, Shell

#: octets of an entity's marking (dis-facts, section 3)
MARKING_SIZE = 11


@dataclass(frozen=True, kw_only=True)
class GroundSite:
    """Entry of ``sites``: a battery on the ground."""

    __pydantic_config__ = STRICT

    name: Annotated[
        str, Field(pattern=r"^[ -~]{1,11}$", description="marking of the entity")
    ]
    latitude_deg: LatitudeDeg
    longitude_deg: LongitudeDeg
    altitude: Altitude = 0.0
    rounds: Annotated[int, Field(ge=0, le=65535, description="interceptors it holds")]


@dataclass(frozen=True, kw_only=True)
class MissileConfig:
    """Table ``weapon`` with ``kind = "missile"``: a kinetic interceptor.

    Kinematics are those of open studies of reach: constant acceleration to the
    burn-out speed, then coasting at it (see `flyout`).
    """

    __pydantic_config__ = STRICT

    kind: Literal["missile"]
    speed: Annotated[
        float, Field(gt=0, le=20_000, description="fly-out speed at burn-out, m/s")
    ]
    acceleration: Annotated[
        float, Field(gt=0, le=5000, description="mean until burn-out, m/s^2")
    ]
    reach_km: Annotated[float, Field(gt=0, description="farthest fly-out, km")]
    max_flight_time: Annotated[
        float, Field(gt=0, le=7200, description="s, then it destroys itself")
    ]
    min_target_altitude_km: Annotated[
        float, Field(ge=0, description="lowest intercept, km above the ellipsoid")
    ] = 0.0
    max_target_altitude_km: Annotated[
        float, Field(gt=0, description="highest intercept, km above the ellipsoid")
    ] = 1e6
    kill_probability: Annotated[
        Probability | dict[TargetClass, Probability],
        Field(
            description="of one shot whose seeker has acquired: one number, or by the "
            "class of the track; a class that is not named cannot be engaged"
        ),
    ]
    lateral_acceleration: Annotated[
        float, Field(gt=0, le=5000, description="largest across the path, m/s^2")
    ] = 100.0
    seeker_range_km: Annotated[
        float, Field(gt=0, description="farthest that the seeker sees, km")
    ] = 100.0
    seeker_field_of_view_deg: Annotated[
        float, Field(gt=0, le=180, description="full angle of the seeker's cone, deg")
    ] = 20.0
    lethal_radius: Annotated[
        float,
        Field(gt=0, description="m; a hit is drawn nearer than this, a miss farther"),
    ] = 1.0
    miss_distance: Annotated[
        float,
        Field(gt=0, description="m, mean distance beyond the lethal radius of a miss"),
    ] = 50.0
    launch_interval: Annotated[
        float, Field(ge=0, description="s between the shots of one order")
    ] = 2.0
    reaction_time: Annotated[
        float, Field(ge=0, description="s from the order to the first shot")
    ] = 0.0
    munition_type: Annotated[
        EntityTypeText,
        Field(description="entity type of the interceptor in flight"),
    ] = "2.3.225.1.0.0.0"
    warhead: Annotated[
        int, Field(ge=0, le=65535, description="SISO-REF-010 UID 60; 5000 kinetic")
    ] = 5000
    fuse: Annotated[
        int, Field(ge=0, le=65535, description="SISO-REF-010 UID 61; 1000 contact")
    ] = 1000

    def __post_init__(self) -> None:
        if self.min_target_altitude_km >= self.max_target_altitude_km:
            raise ValueError("the lowest target altitude is above the highest one")


@dataclass(frozen=True, kw_only=True)
class LaserConfig:
    """Table ``weapon`` with ``kind = "laser"``: a beam from orbit or the ground."""

    __pydantic_config__ = STRICT
    LEAST_VERSION: ClassVar = since_of(DirectedEnergyFire)

    kind: Literal["laser"]
    power: Annotated[float, Field(gt=0, description="W out of the aperture")]
    wavelength: Annotated[float, Field(gt=0, le=1e-3, description="m")]
    aperture: Annotated[float, Field(gt=0, le=100, description="diameter, m")]
    jitter: Annotated[
        float, Field(ge=0, le=1e-3, description="rms of either axis, rad")
    ]
    max_range_km: Annotated[float, Field(gt=0, description="km")]
    min_target_altitude_km: Annotated[
        float, Field(ge=0, description="below it the air stops the beam, km")
    ] = 15.0
    slew_time: Annotated[
        float, Field(ge=0, description="s from the order to the beam on the target")
    ] = 5.0
    max_dwell: Annotated[float, Field(gt=0, description="s on one target")] = 30.0
    acquisition_radius_km: Annotated[
        float,
        Field(
            gt=0, description="km about the track in which the beam director searches"
        ),
    ] = 50.0
    munition_type: Annotated[
        EntityTypeText,
        Field(description="entity type of the beam, directed energy munition"),
    ] = "2.12.225.1.1.0.0"


@dataclass(frozen=True, kw_only=True)
class InterceptorsConfig:
    """Keys of a layer of kind ``interceptors``: platforms and their weapon."""

    __pydantic_config__ = STRICT

    weapon_class: Annotated[
        int,
        Field(ge=1, le=65535, description="number that command knows the weapon by"),
    ]
    weapon: Annotated[MissileConfig | LaserConfig, Field(discriminator="kind")]
    shells: Annotated[tuple[Shell, ...], Field(description="armed satellites")] = ()
    sites: Annotated[
        tuple[GroundSite, ...], Field(description="batteries on the ground")
    ] = ()
    rounds_per_satellite: Annotated[
        int, Field(ge=0, le=65535, description="interceptors, or shots of a laser")
    ] = 1
    platform_type: Annotated[
        EntityTypeText, Field(description="entity type of every platform")
    ] = "1.5.225.11.0.0.0"
    marking: Annotated[
        str,
        Field(pattern=r"^[ -~]{1,7}$", description="of satellites, before -NNN"),
    ] = "SBI"
    force: Annotated[int, Field(ge=0, le=30, description="force id; 1 = friendly")] = 1
    status_interval: Annotated[
        float, Field(gt=0, description="s between status messages of one platform")
    ] = 10.0
    command: Annotated[
        LayerName, Field(description="layer whose orders are obeyed")
    ] = "command"

    def __post_init__(self) -> None:
        if not self.shells and not self.sites:
            raise ValueError("needs shells or sites")
        longest = f"{self.marking}-{sum(s.satellites for s in self.shells):03d}"
        if len(longest) > MARKING_SIZE:
            raise ValueError(f"{longest!r} does not fit a marking of {MARKING_SIZE}")
