"""What a scenario says of a layer of sensors: on what they stand, where they look."""

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from fom.enums import Force
from interop.config import STRICT, EntityTypeText

from ..config import LatitudeDeg, LayerName, LongitudeDeg
from ..geography import Circle, Shell
from .payloads import Payload

Prefix = Annotated[
    str,
    Field(
        pattern=r"^[ -~]{1,6}$",
        description="beginning of the markings; a dash and a number follow",
    ),
]
Name = Annotated[
    str, Field(pattern=r"^[ -~]{1,11}$", description="marking of the entity")
]
OwnPayload = Annotated[
    Payload | None,
    Field(description="payload of these platforms, in place of the layer's"),
]


@dataclass(frozen=True, kw_only=True)
class ConstellationConfig:
    """Satellites on circular orbits."""

    __pydantic_config__ = STRICT

    kind: Literal["constellation"]
    marking: Prefix
    shells: Annotated[
        tuple[Shell, ...], Field(min_length=1, description="one or several shells")
    ]
    entity_type: Annotated[
        EntityTypeText,
        Field(
            description="16 Earth observation; SISO-REF-010 has no category for "
            "missile warning but the deprecated 1.5.225.2.3"
        ),
    ] = "1.5.225.16.0.0.0"
    payload: OwnPayload = None


@dataclass(frozen=True, kw_only=True)
class GroundRadarConfig:
    """A radar that stands on the ground."""

    __pydantic_config__ = STRICT

    kind: Literal["ground"]
    marking: Name
    latitude_deg: LatitudeDeg
    longitude_deg: LongitudeDeg
    altitude: Annotated[
        float,
        Field(ge=-500, le=9000, description="of the antenna over the ellipsoid, m"),
    ] = 20.0
    entity_type: Annotated[
        EntityTypeText, Field(description="1.1.225.28.4.2 is AN/TPY-2 on its own")
    ] = "1.1.225.28.4.2.0"
    payload: OwnPayload = None


@dataclass(frozen=True, kw_only=True)
class AirborneRadarConfig:
    """A radar on an aircraft that flies round a closed course of geodesics."""

    __pydantic_config__ = STRICT

    kind: Literal["airborne"]
    marking: Name
    waypoints: Annotated[
        tuple[tuple[LatitudeDeg, LongitudeDeg], ...],
        Field(
            min_length=3,
            description="[latitude, longitude] in degrees; four make a racetrack; the "
            "first follows the last, and the start is in the middle of the first leg",
        ),
    ]
    altitude: Annotated[
        float, Field(ge=100, le=25_000, description="over the ellipsoid, m")
    ] = 9000.0
    speed: Annotated[float, Field(gt=10, le=1000, description="m/s")] = 200.0
    entity_type: Annotated[
        EntityTypeText, Field(description="1.2.225.8.4 is the E-3")
    ] = "1.2.225.8.4.0.0"
    payload: OwnPayload = None


Platform = Annotated[
    ConstellationConfig | GroundRadarConfig | AirborneRadarConfig,
    Field(discriminator="kind"),
]


@dataclass(frozen=True, kw_only=True)
class SensorsConfig:
    """Keys of a layer of kind ``sensors``."""

    __pydantic_config__ = STRICT

    platforms: Annotated[
        tuple[Platform, ...],
        Field(min_length=1, description="constellations, ground and airborne radars"),
    ]
    payload: Annotated[Payload, Field(description="what every platform carries")]
    search_region: Annotated[
        Circle | None,
        Field(
            description="where the layer is tasked to look: a platform whose footprint "
            "does not touch it is switched off and radiates nothing; everywhere if "
            "there is none"
        ),
    ] = None
    observers: Annotated[
        int,
        Field(
            ge=0,
            description="how many platforms of an entry, the nearest, report a target: "
            "custody goes from satellite to satellite (an assumption); 0 = all",
        ),
    ] = 3
    report_to: LayerName = "fusion"
    max_measurements: Annotated[
        int, Field(ge=1, le=10, description="most measurements in one message")
    ] = 10
    cooperative_forces: Annotated[
        tuple[Annotated[int, Field(ge=0, le=255)], ...],
        Field(
            description="force ids (UID 6) whose entities answer an interrogation and "
            "are left out of reports"
        ),
    ] = (int(Force.FRIENDLY),)
    force: Annotated[
        int, Field(ge=0, le=255, description="force id (UID 6) of the own platforms")
    ] = int(Force.FRIENDLY)
