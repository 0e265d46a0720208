"""What a scenario says of the relay network.

Defaults are round figures of the open literature on laser meshes, not of a system:
100 Gbit/s lasers that keep 80 km above ground, terminals masked below 25 degrees.
"""

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from interop.config import STRICT, EntityTypeText

from ..config import LatitudeDeg, LongitudeDeg
from ..geography import Altitude, Shell


@dataclass(frozen=True, kw_only=True)
class RelayShell(Shell):
    """Entry of ``shells``: a Walker constellation of relay satellites."""

    __pydantic_config__ = STRICT

    name: Annotated[
        str,
        Field(
            pattern=r"^[!-~]{1,6}$",
            description="begins the markings of its satellites, at most 6 characters",
        ),
    ]
    laser_range_km: Annotated[
        float, Field(gt=0, le=100_000, description="longest laser link, km")
    ] = 5000.0
    links: Annotated[
        Literal[2, 4],
        Field(
            description="lasers of a satellite within its shell: 2 to its neighbours "
            "in the plane, 4 to those of the adjacent planes too"
        ),
    ] = 4
    serves: Annotated[
        bool, Field(description="whether terminals may use it, or only transit")
    ] = True
    entity_type: Annotated[EntityTypeText, Field(description="of its satellites")] = (
        "1.5.225.12.0.0.0"
    )


@dataclass(frozen=True, kw_only=True)
class Gateway:
    """Entry of ``gateways``: a ground station that is a node of the mesh."""

    __pydantic_config__ = STRICT

    name: Annotated[
        str, Field(pattern=r"^[!-~]{1,11}$", description="marking of the entity")
    ]
    latitude_deg: LatitudeDeg
    longitude_deg: LongitudeDeg
    altitude: Altitude = 0.0
    links: Annotated[
        int, Field(ge=1, le=64, description="satellites that it tracks at a time")
    ] = 4
    radius_km: Annotated[
        float,
        Field(ge=0, le=50, description="ground terminals this near may use it, km"),
    ] = 20.0
    entity_type: Annotated[EntityTypeText, Field(description="of the station")] = (
        "1.1.225.0.0.0.0"
    )


@dataclass(frozen=True, kw_only=True)
class LinkClass:
    """Table of a class of links: ``laser``, ``cross``, ``gateway``, ``terminal``."""

    __pydantic_config__ = STRICT

    capacity: Annotated[
        float, Field(gt=0, le=1e15, description="bit/s in each direction")
    ]
    processing: Annotated[
        float, Field(ge=0, le=10, description="delay at its far end, s")
    ] = 0.0002


@dataclass(frozen=True, kw_only=True)
class MilnetConfig:
    """Keys of a layer of kind ``milnet``."""

    __pydantic_config__ = STRICT

    shells: Annotated[
        tuple[RelayShell, ...],
        Field(min_length=1, description="relay satellites, own and commercial"),
    ]
    gateways: Annotated[
        tuple[Gateway, ...], Field(description="ground stations of the mesh")
    ] = ()
    cross_links: Annotated[
        int,
        Field(
            ge=0,
            le=8,
            description="lasers from each satellite of a shell to the nearest ones of "
            "every later shell",
        ),
    ] = 1
    laser: Annotated[LinkClass, Field(description="links within a shell")] = LinkClass(
        capacity=100e9
    )
    cross: Annotated[LinkClass, Field(description="links between shells")] = LinkClass(
        capacity=10e9
    )
    gateway: Annotated[
        LinkClass, Field(description="links of gateways with satellites")
    ] = LinkClass(capacity=10e9)
    terminal: Annotated[
        LinkClass,
        Field(
            description="links with terminals: up one for each terminal, down one for "
            "each node"
        ),
    ] = LinkClass(capacity=50e6)
    grazing_height_km: Annotated[
        float, Field(ge=0, le=1000, description="links in space keep above this, km")
    ] = 80.0
    elevation_mask_deg: Annotated[
        float,
        Field(ge=0, lt=90, description="lowest elevation of links from the ground"),
    ] = 25.0
    terminal_range_km: Annotated[
        float, Field(gt=0, le=100_000, description="longest link of a terminal, km")
    ] = 5000.0
    queue_limit: Annotated[
        float,
        Field(gt=0, le=3600, description="longest wait in one queue, s; then lost"),
    ] = 1.0
    lifetime: Annotated[
        float,
        Field(gt=0, le=3600, description="longest way of a message, s; then lost"),
    ] = 10.0
    route_interval: Annotated[
        float, Field(gt=0, le=600, description="time between new routes, s")
    ] = 2.0

    def __post_init__(self) -> None:
        names = [shell.name for shell in self.shells]
        names += [gateway.name for gateway in self.gateways]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise ValueError(f"{twice[0]} names two shells or gateways")
