"""What the sensors of a layer stand on: where it all is at any time, in columns."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Final

import numpy as np

from fom.enums import DeadReckoningAlgorithm
from interop.dis import EntityType
from interop.dis.coordinates import geodetic_to_ecef, north_east_down
from interop.dis.orientation import orientation_along
from interop.messages.records import MeasurementKind

from ..world.frames import Floats
from ..world.ground_track import GroundTrack
from ..world.orbits import Constellation
from ..world.route import Waypoint, route
from .config import (
    AirborneRadarConfig,
    ConstellationConfig,
    GroundRadarConfig,
    Platform,
)
from .payloads import GroundRadarPayload, InfraredPayload, Payload

MARKING_LENGTH: Final = 11  #: characters in an Entity Marking record

#: s for a change of course: a right angle at the 3 degrees a second of a standard turn
TURN_TIME: Final = 30.0


@dataclass(frozen=True, slots=True)
class Motion:
    """Where platforms are and how they move, (n, 3) each, Earth-fixed axes."""

    position: Floats  #: m
    velocity: Floats  #: m/s
    acceleration: Floats  #: m/s^2
    orientation: Floats  #: rad, psi theta phi


class Mount(ABC):
    """Platforms of one kind with one payload."""

    #: how others extrapolate them (UID 44)
    algorithm: DeadReckoningAlgorithm
    #: whether they stand or fly in the air, where a radar's rays are bent
    refracted = True
    #: what a measurement by a radar for air targets on them is called
    radar_kind: MeasurementKind

    def __init__(self, platform: Platform, payload: Payload) -> None:
        self.payload = payload
        self.markings = [platform.marking]
        self.entity_type = EntityType.parse(platform.entity_type)

    @abstractmethod
    def motion(self, time: float) -> Motion:
        """How they move at simulation ``time``, s since 1970."""

    @property
    def measurement_kind(self) -> MeasurementKind:
        """What a measurement of theirs is called."""
        if isinstance(self.payload, InfraredPayload):
            return MeasurementKind.INFRARED
        if isinstance(self.payload, GroundRadarPayload):
            return MeasurementKind.GROUND_MOVING_TARGET
        return self.radar_kind


class OrbitalMount(Mount):
    """Satellites; X flies ahead, Z looks down.

    They turn with the Earth below by 3 degrees in 50 s or more, so that others may
    take their attitude for fixed, and here it is reckoned once in a second.
    """

    algorithm = DeadReckoningAlgorithm.FVW
    refracted = False
    radar_kind = MeasurementKind.RADAR

    def __init__(self, platform: ConstellationConfig, payload: Payload) -> None:
        super().__init__(platform, payload)
        self._constellation = Constellation([s.walker() for s in platform.shells])
        count = self._constellation.count
        digits = max(3, len(str(count)))
        width = MARKING_LENGTH - digits - 1
        prefix = platform.marking[:width]
        self.markings = [f"{prefix}-{k:0{digits}}" for k in range(1, count + 1)]
        self._attitude: Floats = np.empty((0, 3))
        self._faced_at = -np.inf  # s, rounded down

    def motion(self, time: float) -> Motion:
        """Where the satellites are at simulation ``time``."""
        position, velocity, acceleration = self._constellation.state(time)
        moment = np.floor(time)
        if moment != self._faced_at:
            self._attitude = orientation_along(velocity, position)
            self._faced_at = moment
        return Motion(position, velocity, acceleration, self._attitude)


class GroundMount(Mount):
    """One radar on the ground; X points level to the middle of its sector."""

    algorithm = DeadReckoningAlgorithm.STATIC
    radar_kind = MeasurementKind.GROUND_RADAR

    def __init__(self, platform: GroundRadarConfig, payload: Payload) -> None:
        super().__init__(platform, payload)
        latitude = np.radians([platform.latitude_deg])
        longitude = np.radians([platform.longitude_deg])
        position = geodetic_to_ecef(latitude, longitude, platform.altitude)
        azimuth = np.radians(payload.azimuth_deg)
        facing = np.array([np.cos(azimuth), np.sin(azimuth), 0.0])
        ahead = facing @ north_east_down(latitude, longitude)
        still: Floats = np.zeros((1, 3))
        attitude = orientation_along(ahead, position)
        self._motion = Motion(position, still, still, attitude)

    def motion(self, time: float) -> Motion:
        """The radar where it stands."""
        return self._motion


class AirborneMount(Mount):
    """One aircraft on a closed course; X flies ahead."""

    algorithm = DeadReckoningAlgorithm.FVW
    radar_kind = MeasurementKind.AIRBORNE_RADAR

    def __init__(
        self, platform: AirborneRadarConfig, payload: Payload, epoch: float
    ) -> None:
        super().__init__(platform, payload)
        self._epoch = epoch
        corners = [
            Waypoint(
                latitude=float(np.radians(latitude)),
                longitude=float(np.radians(longitude)),
                altitude=platform.altitude,
                speed=platform.speed,
            )
            for latitude, longitude in platform.waypoints
        ]
        # Once round and the first leg again: from the middle of that leg to the same
        # point a round later the course closes, with all its turns in between.
        self._course = route([*corners, *corners[:2]], turn_time=TURN_TIME)
        start, end = ((w.latitude, w.longitude) for w in corners[:2])
        first = GroundTrack(start, end).length / platform.speed
        self._begin = 0.5 * first
        self._round = self._course.duration - first

    def motion(self, time: float) -> Motion:
        """Where the aircraft is at simulation ``time``."""
        elapsed = self._begin + np.mod([time - self._epoch], self._round)
        position, velocity, acceleration = self._course.state(elapsed)
        attitude = orientation_along(velocity, position)
        return Motion(position, velocity, acceleration, attitude)


def mount_of(platform: Platform, payload: Payload, epoch: float) -> Mount:
    """The platforms of one entry of a scenario with the payload of its layer or own."""
    if platform.payload is not None:
        payload = platform.payload
    match platform:
        case ConstellationConfig():
            return OrbitalMount(platform, payload)
        case GroundRadarConfig():
            return GroundMount(platform, payload)
        case AirborneRadarConfig():
            return AirborneMount(platform, payload, epoch)
