"""What a scenario says of a sensor's payload: radar, ground-target radar, infrared.

No number here is that of a real system. Defaults are round values of the open
literature where a description says so, and assumptions everywhere else.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Literal

from pydantic import Field

from interop.config import STRICT

from .signature import prefix_of

AngleDeg = Annotated[float, Field(ge=-90, le=90)]
Table = dict[str, Annotated[float, Field(ge=0)]]


@dataclass(frozen=True, kw_only=True)
class Emission:
    """What the radar radiates, as the Electromagnetic Emission PDU says it."""

    __pydantic_config__ = STRICT

    emitter_name: Annotated[
        int,
        Field(
            ge=0,
            le=65535,
            description="emitter name (UID 75); the list has no radar in orbit, so an "
            "airborne one stands in for it: 4905 AN/APY-2, 4952 AN/APY-7",
        ),
    ] = 4905
    function: Annotated[
        int,
        Field(ge=0, le=255, description="emitter function (UID 76); 2 early warning"),
    ] = 2
    frequency: Annotated[
        float, Field(gt=0, le=1e12, description="centre frequency, Hz; assumed X band")
    ] = 9.6e9
    frequency_range: Annotated[
        float, Field(ge=0, description="width of the band used, Hz; assumed")
    ] = 200e6
    power_dbm: Annotated[
        float,
        Field(ge=-50, lt=200, description="effective radiated power, dBm; assumed"),
    ] = 120.0
    pulse_frequency: Annotated[
        float, Field(ge=0, description="pulse repetition frequency, Hz; assumed")
    ] = 5000.0
    pulse_width: Annotated[
        float, Field(ge=0, description="pulse width, microseconds; assumed")
    ] = 20.0
    search_function: Annotated[
        int, Field(ge=0, le=255, description="function of beam 1 (UID 78); 1 search")
    ] = 1
    track_function: Annotated[
        int, Field(ge=0, le=255, description="function of beam 2 (UID 78); 4 tracking")
    ] = 4
    sweep_sync: Annotated[
        float, Field(ge=0, le=100, description="sweep synchronisation, percent")
    ] = 0.0


@dataclass(frozen=True, kw_only=True)
class Regard:
    """Where, how often and how finely a payload looks; keys of every payload."""

    __pydantic_config__ = STRICT

    range_km: Annotated[
        float, Field(gt=0, le=1e5, description="farthest slant range, km")
    ]
    minimum_range_km: Annotated[
        float, Field(ge=0, description="nearest slant range, km")
    ] = 0.0
    grazing_height_km: Annotated[
        float,
        Field(
            ge=-1,
            le=200,
            description="height above the ellipsoid that the line of sight keeps where "
            "it passes the Earth, km (in orbit only; elsewhere the 4/3 Earth decides)",
        ),
    ] = 0.0
    minimum_elevation_deg: Annotated[
        AngleDeg,
        Field(description="lowest elevation over the sensor's own horizontal, degrees"),
    ] = -90.0
    maximum_elevation_deg: Annotated[
        AngleDeg,
        Field(description="highest elevation, degrees; -20 looks 70 degrees off nadir"),
    ] = 90.0
    minimum_grazing_deg: Annotated[
        AngleDeg,
        Field(
            description="smallest angle between the line of sight and the horizontal "
            "at the target, degrees; negative when the target is seen from below"
        ),
    ] = -90.0
    maximum_grazing_deg: Annotated[
        AngleDeg,
        Field(description="largest such angle, degrees; less than 90 leaves a hole"),
    ] = 90.0
    azimuth_deg: Annotated[
        float,
        Field(ge=-180, le=360, description="middle of the sector, degrees from north"),
    ] = 0.0
    azimuth_width_deg: Annotated[
        float, Field(gt=0, le=360, description="width of the sector, degrees")
    ] = 360.0
    minimum_altitude_km: Annotated[
        float, Field(ge=-1, description="lowest altitude of targets looked for, km")
    ] = -1.0
    maximum_altitude_km: Annotated[
        float, Field(gt=-1, description="highest altitude of targets looked for, km")
    ] = 1e5
    revisit: Annotated[
        float,
        Field(gt=0, le=3600, description="time between looks at one place, s; assumed"),
    ] = 10.0
    angle_sigma: Annotated[
        float,
        Field(gt=0, lt=0.2, description="1 sigma error of each angle, rad; assumed"),
    ] = 5e-4
    false_alarm_probability: Annotated[
        float,
        Field(gt=0, lt=0.5, description="of one look; sets the detection threshold"),
    ] = 1e-6
    false_alarms: Annotated[
        float,
        Field(ge=0, le=10, description="mean false measurements per look and platform"),
    ] = 0.0

    def __post_init__(self) -> None:
        for name in ("range_km", "elevation_deg", "grazing_deg", "altitude_km"):
            low = getattr(self, f"minimum_{name}")
            high = getattr(self, name if name == "range_km" else f"maximum_{name}")
            if low >= high:
                raise ValueError(f"minimum_{name} {low} is not below the limit {high}")


@dataclass(frozen=True, kw_only=True)
class AnyRadar(Regard):
    """Keys of both kinds of radar payload."""

    __pydantic_config__ = STRICT

    minimum_detectable_velocity: Annotated[
        float,
        Field(
            ge=0,
            description="slowest radial speed over ground that stands out from the "
            "ground behind the target, m/s; assumed",
        ),
    ] = 15.0
    maximum_detectable_velocity: Annotated[
        float, Field(gt=0, description="fastest radial speed over ground, m/s; assumed")
    ] = 12_000.0
    range_sigma: Annotated[
        float, Field(gt=0, description="1 sigma error of range, m; assumed")
    ] = 30.0
    range_rate_sigma: Annotated[
        float, Field(gt=0, description="1 sigma error of range rate, m/s; assumed")
    ] = 1.0
    reference_range_km: Annotated[
        float,
        Field(
            gt=0,
            description="range at which reference_cross_section is detected with "
            "reference_probability, km; assumed",
        ),
    ] = 1500.0
    reference_cross_section: Annotated[
        float, Field(gt=0, description="radar cross section of that target, m2")
    ] = 1.0
    reference_probability: Annotated[
        float, Field(gt=0, lt=1, description="probability of detection there")
    ] = 0.9
    cross_sections: Annotated[
        Table,
        Field(
            description="m2 by the beginning of an entity type (`1.2`, `2`, "
            "`1.2.101.50`); the longest that fits counts, without one nothing is seen"
        ),
    ] = field(
        default_factory=lambda: {"1.1": 10.0, "1.2": 3.0, "1.3": 1000.0, "2": 0.2}
    )
    emission: Emission = Emission()

    def __post_init__(self) -> None:
        super().__post_init__()
        _check_table(self.cross_sections)
        if self.reference_probability <= self.false_alarm_probability:
            raise ValueError(
                f"reference_probability {self.reference_probability} is not above "
                f"the false_alarm_probability {self.false_alarm_probability}"
            )
        slow, fast = self.minimum_detectable_velocity, self.maximum_detectable_velocity
        if slow >= fast:
            raise ValueError(f"minimum_detectable_velocity {slow} is not below {fast}")


@dataclass(frozen=True, kw_only=True)
class RadarPayload(AnyRadar):
    """A radar that looks for what moves in the air and above (AMTI)."""

    __pydantic_config__ = STRICT

    kind: Annotated[
        Literal["radar"], Field(description="moving air and space targets")
    ] = "radar"


@dataclass(frozen=True, kw_only=True)
class GroundRadarPayload(AnyRadar):
    """A radar that looks for vehicles moving on the ground (GMTI)."""

    __pydantic_config__ = STRICT

    kind: Annotated[
        Literal["ground_radar"], Field(description="vehicles moving on the ground")
    ] = "ground_radar"
    minimum_detectable_velocity: Annotated[
        float,
        Field(ge=0, description="slowest radial speed over ground, m/s; assumed"),
    ] = 1.5
    maximum_detectable_velocity: Annotated[
        float,
        Field(
            gt=0,
            description="fastest radial speed taken for a vehicle's, m/s; assumed",
        ),
    ] = 40.0
    maximum_altitude_km: Annotated[
        float,
        Field(
            gt=-1,
            description="height over the ellipsoid that counts as ground, km; "
            "without terrain in the model it has room for vehicles on mountains",
        ),
    ] = 5.0
    emission: Emission = Emission(emitter_name=4952, function=24)


@dataclass(frozen=True, kw_only=True)
class InfraredPayload(Regard):
    """A staring or scanning infrared sensor: sees plumes and hot bodies, by angle."""

    __pydantic_config__ = STRICT

    kind: Annotated[
        Literal["infrared"], Field(description="boosting and hot targets")
    ] = "infrared"
    angle_sigma: Annotated[
        float,
        Field(gt=0, lt=0.2, description="1 sigma error of each angle, rad; assumed"),
    ] = 5e-5
    noise_equivalent_irradiance: Annotated[
        float, Field(gt=0, description="in the band and one look, W/m2; assumed")
    ] = 1e-10
    plume_intensities: Annotated[
        Table,
        Field(
            description="W/sr of whatever shows a running engine or flames, by the "
            "beginning of its entity type as in cross_sections; orders of magnitude, "
            "assumed"
        ),
    ] = field(
        default_factory=lambda: {"1.2": 100.0, "2": 1e4, "2.10": 1e6, "2.11": 1e5}
    )
    cloud_top_km: Annotated[
        float,
        Field(ge=0, le=30, description="nothing is seen below this altitude, km"),
    ] = 10.0
    heated_area: Annotated[
        float,
        Field(ge=0, description="area of a hypersonic body's hot parts, m2; assumed"),
    ] = 0.1
    nose_radius: Annotated[
        float, Field(gt=0, description="m, in the Sutton-Graves heating law; assumed")
    ] = 0.1
    band_fraction: Annotated[
        float,
        Field(gt=0, le=1, description="of the heat that is radiated in band; assumed"),
    ] = 0.3

    def __post_init__(self) -> None:
        super().__post_init__()
        _check_table(self.plume_intensities)


Payload = Annotated[
    RadarPayload | GroundRadarPayload | InfraredPayload, Field(discriminator="kind")
]


def _check_table(table: Mapping[str, float]) -> None:
    for text in table:
        prefix_of(text)
