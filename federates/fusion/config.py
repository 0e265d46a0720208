"""What a scenario says of data fusion."""

from dataclasses import dataclass, field
from typing import Annotated

from pydantic import Field

from interop.config import STRICT

from ..config import LayerName
from ..geography import Area, Site

Probability = Annotated[float, Field(gt=0, lt=1)]
Positive = Annotated[float, Field(gt=0)]


@dataclass(frozen=True, kw_only=True)
class MotionConfig:
    """How targets may move between measurements: three models, run side by side.

    Free fall, free fall plus a steady specific force (thrust, lift, drag), and level
    flight around the Earth. Rates say how often a target goes from one to another.
    """

    __pydantic_config__ = STRICT

    ballistic_noise: Annotated[
        Positive, Field(description="acceleration noise in free fall, m^2/s^3")
    ] = 1e-3
    level_noise: Annotated[
        Positive, Field(description="acceleration noise in level flight, m^2/s^3")
    ] = 0.1
    jerk_noise: Annotated[
        Positive, Field(description="noise of the specific force's rate, m^2/s^5")
    ] = 1.0
    force_sigma: Annotated[
        Positive, Field(description="spread of unknown specific forces, m/s^2")
    ] = 30.0
    speed_sigma: Annotated[
        Positive, Field(description="spread of unknown velocities, each axis, m/s")
    ] = 3000.0
    level_speed_sigma: Annotated[
        Positive, Field(description="the same for level flight, m/s")
    ] = 180.0
    disturbed_rate: Annotated[
        Positive, Field(description="changes from free fall to forced motion, 1/s")
    ] = 0.003
    reignition_rate: Annotated[
        Positive, Field(description="the same above the air, 1/s")
    ] = 1e-4
    burnout_rate: Annotated[
        Positive, Field(description="changes from forced motion to free fall, 1/s")
    ] = 0.02
    turn_rate: Annotated[
        Positive, Field(description="changes from level flight to forced motion, 1/s")
    ] = 0.005
    level_rate: Annotated[
        Positive, Field(description="changes from forced motion to level flight, 1/s")
    ] = 0.02


@dataclass(frozen=True, kw_only=True)
class ClassificationConfig:
    """Bounds between the classes of target."""

    __pydantic_config__ = STRICT

    vehicle_speed: Annotated[
        Positive, Field(description="m/s, ground vehicles are slower, drones faster")
    ] = 32.0
    drone_speed: Annotated[
        Positive, Field(description="m/s, drones are slower, other aircraft faster")
    ] = 90.0
    cruise_ceiling: Annotated[
        Positive, Field(description="m, cruise missiles stay below, aircraft above")
    ] = 2000.0
    fast_speed: Annotated[
        Positive, Field(description="m/s, cruise missiles and aircraft are slower")
    ] = 1000.0
    glide_ceiling: Annotated[
        Positive, Field(description="m, gliders stay below, where there is lift")
    ] = 90_000.0
    glide_angle_deg: Annotated[
        Positive, Field(description="degrees that a glider's path may slope")
    ] = 10.0
    boost_force: Annotated[
        Positive, Field(description="m/s^2 along its path, a booster has more")
    ] = 6.0
    satellite_perigee: Annotated[
        Positive, Field(description="m, what never comes below is a satellite")
    ] = 120_000.0
    memory: Annotated[
        Positive, Field(description="s over which evidence for a class fades")
    ] = 20.0
    decision: Annotated[
        Probability, Field(description="probability from which a class is taken")
    ] = 0.6


@dataclass(frozen=True, kw_only=True)
class FusionConfig:
    """Keys of a layer of kind ``fusion``."""

    __pydantic_config__ = STRICT

    site: Annotated[Site, Field(description="where the processing stands")]
    report_to: Annotated[
        tuple[LayerName, ...], Field(description="layers that get the tracks")
    ] = ("command",)
    report_interval: Annotated[
        float, Field(gt=0, le=600, description="s between reports of a track")
    ] = 2.0
    hold: Annotated[
        float,
        Field(ge=0, le=60, description="s a report waits, so that older ones overtake"),
    ] = 1.0
    max_lag: Annotated[
        float,
        Field(ge=0, le=60, description="s by which a measurement may come too late"),
    ] = 6.0
    scan_window: Annotated[
        float,
        Field(gt=0, le=10, description="s within which measurements are one group"),
    ] = 0.5
    gate: Annotated[
        Probability, Field(description="part of true measurements inside the gate")
    ] = 0.999
    crossing_gate: Annotated[
        Probability, Field(description="the same for the miss of two crossing rays")
    ] = 0.99
    crossing_window: Annotated[
        float,
        Field(ge=0, le=60, description="s between two rays that may be crossed"),
    ] = 3.0
    lone_ray_wait: Annotated[
        float,
        Field(gt=0, le=120, description="s a ray waits for another one to cross"),
    ] = 6.0
    lone_ray_altitude: Annotated[
        float,
        Field(ge=0, le=1e5, description="m, taken for a target of a lone ray"),
    ] = 15_000.0
    lone_ray_sigma: Annotated[
        Positive, Field(description="m, spread of that altitude")
    ] = 15_000.0
    confirm_hits: Annotated[
        int,
        Field(ge=2, le=20, description="M: times at which a track must have been seen"),
    ] = 3
    confirm_window: Annotated[
        Positive, Field(description="s within which those times lie, from the first")
    ] = 30.0
    confirm_share: Annotated[
        Probability,
        Field(description="M of N: part of the scans of its place that saw a track"),
    ] = 0.4
    drop_share: Annotated[
        Probability, Field(description="the same below which a track is none")
    ] = 0.25
    confirm_speed_sigma: Annotated[
        Positive, Field(description="m/s, a confirmed track's velocity is known to")
    ] = 500.0
    drop_time: Annotated[
        Positive, Field(description="s without a measurement that end a track")
    ] = 60.0
    coast_time: Annotated[
        Positive, Field(description="the same for a track in free fall, s")
    ] = 180.0
    drop_sigma: Annotated[
        Positive, Field(description="m of uncertainty that end a track")
    ] = 100_000.0
    motion: Annotated[MotionConfig, Field(description="motion of targets")] = field(
        default_factory=MotionConfig
    )
    classification: Annotated[
        ClassificationConfig, Field(description="bounds between classes")
    ] = field(default_factory=ClassificationConfig)
    impact_interval: Annotated[
        float, Field(gt=0, le=600, description="s between predictions of an impact")
    ] = 10.0
    defended: Annotated[
        tuple[Area, ...],
        Field(description="defended areas; none means everywhere"),
    ] = ()
    impact_probability: Annotated[
        Probability,
        Field(description="of striking a defended area that raises the alert IMPACT"),
    ] = 0.1
    warning_time: Annotated[
        Positive,
        Field(description="s of flight from a defended area that raise WARNING"),
    ] = 3600.0
