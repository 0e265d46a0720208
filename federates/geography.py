"""Where things stand or circle, as every kind of layer says it in a scenario."""

import math
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from interop.config import STRICT, EntityTypeText

from .config import LatitudeDeg, LongitudeDeg
from .world.orbits import Walker

Altitude = Annotated[
    float, Field(ge=-500, le=9000, description="m above the ellipsoid")
]


@dataclass(frozen=True, kw_only=True)
class Shell:
    """One Walker shell of a constellation: circular orbits, evenly spread."""

    __pydantic_config__ = STRICT

    altitude_km: Annotated[
        float,
        Field(ge=150, le=50_000, description="km above the equatorial radius"),
    ]
    inclination_deg: Annotated[float, Field(ge=0, le=180, description="degrees")]
    planes: Annotated[int, Field(ge=1, le=1000, description="orbital planes")]
    satellites: Annotated[
        int, Field(ge=1, le=20_000, description="in all planes together")
    ]
    phasing: Annotated[
        int, Field(ge=0, description="F of Walker's i:t/p/F, below p")
    ] = 0
    raan_deg: Annotated[
        float,
        Field(
            ge=-360,
            le=360,
            description="inertial right ascension of the first ascending node, degrees",
        ),
    ] = 0.0
    phase_deg: Annotated[
        float,
        Field(
            ge=-360,
            le=360,
            description="argument of latitude of the first satellite at 1970-01-01 "
            "00:00 UTC, degrees",
        ),
    ] = 0.0
    star: Annotated[
        bool, Field(description="planes spread over half a turn, as polar shells are")
    ] = False

    def __post_init__(self) -> None:
        self.walker()

    def walker(self) -> Walker:
        """The shell as the orbit model takes it; ValueError if it is impossible."""
        return Walker(
            altitude=1e3 * self.altitude_km,
            inclination=math.radians(self.inclination_deg),
            planes=self.planes,
            satellites=self.satellites,
            phasing=self.phasing,
            raan0=math.radians(self.raan_deg),
            phase0=math.radians(self.phase_deg),
            star=self.star,
        )


@dataclass(frozen=True, kw_only=True)
class Site:
    """Where a layer's people and machines stand; an entity with a radio."""

    __pydantic_config__ = STRICT

    name: Annotated[
        str,
        Field(pattern=r"^[ -~]{1,11}$", description="marking of the site's entity"),
    ]
    latitude_deg: LatitudeDeg
    longitude_deg: LongitudeDeg
    altitude: Altitude = 0.0
    entity_type: EntityTypeText = "5.1.225.0.0.0.0"


@dataclass(frozen=True, kw_only=True)
class Circle:
    """A circle on the ground."""

    __pydantic_config__ = STRICT

    latitude_deg: LatitudeDeg
    longitude_deg: LongitudeDeg
    radius_km: Annotated[float, Field(gt=0, le=20_100, description="over ground, km")]


@dataclass(frozen=True, kw_only=True)
class Area(Circle):
    """A defended area."""

    __pydantic_config__ = STRICT

    name: Annotated[str, Field(min_length=1, description="for people")]
