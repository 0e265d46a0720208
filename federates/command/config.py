"""What a scenario says of command: weapons, places to defend, authority, doctrine."""

from dataclasses import dataclass, field
from typing import Annotated, Literal

from pydantic import Field

from interop.config import STRICT

from ..config import LayerName, Probability, TargetClass
from ..geography import Area, Site

Worth = Annotated[float, Field(ge=0)]


@dataclass(frozen=True, kw_only=True)
class ValuedArea(Area):
    """Entry of ``defended``: a circle on the ground and what it is worth."""

    __pydantic_config__ = STRICT

    value: Annotated[
        float, Field(gt=0, description="worth, against 1 for other areas")
    ] = 1.0


@dataclass(frozen=True, kw_only=True)
class WeaponConfig:
    """Entry of ``weapons``: what command believes of one class of weapon."""

    __pydantic_config__ = STRICT

    name: Annotated[str, Field(min_length=1, description="for people")]
    number: Annotated[
        int, Field(ge=1, le=65535, description="weapon class in status messages")
    ]
    layer: Annotated[LayerName, Field(description="layer that has these weapons")]
    kind: Annotated[
        Literal["missile", "laser"], Field(description="how its reach is reckoned")
    ]
    range_km: Annotated[
        float, Field(gt=0, description="farthest fly-out, or range of the laser, km")
    ]
    speed: Annotated[
        float, Field(gt=0, le=20_000, description="fly-out speed at burn-out, m/s")
    ] = 6000.0
    acceleration: Annotated[
        float, Field(gt=0, le=5000, description="mean until burn-out, m/s^2")
    ] = 100.0
    max_time: Annotated[
        float,
        Field(gt=0, le=7200, description="longest flight, or dwell that kills, s"),
    ]
    min_target_altitude_km: Annotated[
        float, Field(ge=0, description="lowest engagement, km above the Earth")
    ] = 0.0
    max_target_altitude_km: Annotated[
        float, Field(gt=0, description="highest engagement, km above the Earth")
    ] = 1e6
    kill_probability: Annotated[
        dict[TargetClass, Probability],
        Field(description="of one shot, by class; others are not engaged with it"),
    ]
    reaction_time: Annotated[
        float,
        Field(ge=0, description="s from this decision to the launch or the beam"),
    ] = 5.0
    channels: Annotated[
        int,
        Field(ge=1, le=1000, description="targets one platform engages at a time"),
    ] = 1
    reserve: Annotated[
        int,
        Field(ge=0, description="rounds kept for what threatens a defended area"),
    ] = 0

    def __post_init__(self) -> None:
        if self.min_target_altitude_km >= self.max_target_altitude_km:
            raise ValueError("the lowest target altitude is above the highest one")


@dataclass(frozen=True, kw_only=True)
class DoctrineConfig:
    """Table ``doctrine``: how targets are engaged."""

    __pydantic_config__ = STRICT

    shots: Annotated[
        int, Field(ge=1, le=20, description="shots at a target before looking again")
    ] = 1
    look_time: Annotated[
        float,
        Field(ge=0, le=600, description="s to look whether a target persists"),
    ] = 10.0
    max_engagements: Annotated[
        int, Field(ge=1, description="targets engaged at the same time")
    ] = 100
    engage_from: Annotated[
        Literal["none", "watch", "warning", "impact"],
        Field(description="lowest alert level of a track that is engaged"),
    ] = "warning"
    class_values: Annotated[
        dict[TargetClass, Worth],
        Field(description="worth of stopping one target, by class; 0 = let it pass"),
    ] = field(
        default_factory=lambda: {
            "unknown": 0.5,
            "ballistic": 10.0,
            "glide": 10.0,
            "cruise": 5.0,
            "aircraft": 2.0,
            "drone": 1.0,
            "ground_vehicle": 0.0,
        }
    )
    value_elsewhere: Annotated[
        float,
        Field(ge=0, description="worth of a place outside every defended area"),
    ] = 0.1


@dataclass(frozen=True, kw_only=True)
class AuthorityConfig:
    """Table ``authority``: who allows an engagement."""

    __pydantic_config__ = STRICT

    mode: Annotated[
        Literal["automatic", "request"],
        Field(
            description="automatic: allowed after `delay`, for unattended runs; "
            "request: asked by Action Request PDU, allowed by the Action Response"
        ),
    ] = "automatic"
    delay: Annotated[
        float, Field(ge=0, le=3600, description="s, of the automatic mode")
    ] = 2.0
    layer: Annotated[
        LayerName | None,
        Field(description="layer that is asked; without it, exercise control"),
    ] = None
    time_limit: Annotated[
        float,
        Field(gt=0, le=3600, description="s without an answer, then it is given up"),
    ] = 60.0
    denial_time: Annotated[
        float,
        Field(ge=0, description="s for which a denied target is not asked for again"),
    ] = 120.0
    standing_orders: Annotated[
        tuple[TargetClass, ...],
        Field(description="classes that may be engaged without asking"),
    ] = ()


@dataclass(frozen=True, kw_only=True)
class CommandConfig:
    """Keys of a layer of kind ``command``."""

    __pydantic_config__ = STRICT

    site: Annotated[Site, Field(description="where command stands")]
    weapons: Annotated[
        tuple[WeaponConfig, ...], Field(min_length=1, description="weapon classes")
    ]
    defended: Annotated[
        tuple[ValuedArea, ...],
        Field(description="defended areas; none means everywhere alike"),
    ] = ()
    force: Annotated[
        int, Field(ge=0, le=30, description="force id (UID 6) of the site")
    ] = 1
    tracks_from: Annotated[
        LayerName, Field(description="layer whose tracks are believed")
    ] = "fusion"
    doctrine: Annotated[
        DoctrineConfig, Field(description="how targets are engaged")
    ] = field(default_factory=DoctrineConfig)
    authority: Annotated[
        AuthorityConfig, Field(description="who allows an engagement")
    ] = field(default_factory=AuthorityConfig)
    update_interval: Annotated[
        float,
        Field(gt=0, le=60, description="s between assignments, and track updates"),
    ] = 2.0
    order_retry: Annotated[
        float, Field(gt=0, le=60, description="s until an unanswered order is repeated")
    ] = 3.0
    order_lifetime: Annotated[
        float,
        Field(
            gt=0,
            le=600,
            description="s after which an order is void; no order is proposed whose "
            "weapon would have to wait longer than this before it begins",
        ),
    ] = 20.0
    track_timeout: Annotated[
        float, Field(gt=0, description="s without a report that end a track here")
    ] = 15.0
    weapon_timeout: Annotated[
        float, Field(gt=0, description="s without a status that end a weapon here")
    ] = 40.0

    def __post_init__(self) -> None:
        numbers = [weapon.number for weapon in self.weapons]
        if len(set(numbers)) < len(numbers):
            raise ValueError(f"weapon class numbers must differ: {numbers}")
