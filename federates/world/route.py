"""Routes: waypoints joined by geodesics at altitudes and speeds, with rounded turns."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .frames import Floats
from .ground_track import GroundTrack
from .trajectories import Trajectory, steps

_STEP = 30.0  # s between samples; a geodesic bends too little to need more


@dataclass(frozen=True, kw_only=True)
class Waypoint:
    """A point of a route."""

    latitude: float  #: rad
    longitude: float  #: rad
    altitude: float  #: m above the ellipsoid
    speed: float  #: m/s along the ground to the next point
    hold: float = 0.0  #: s to stand here


@dataclass(frozen=True, kw_only=True)
class _Stretch:
    """A leg, or a halt where it starts."""

    track: GroundTrack
    duration: float  #: s
    altitude: float  #: m at the start
    climb: float  #: m/s
    speed: float  #: m/s

    def state(self, elapsed: Floats) -> tuple[Floats, Floats]:
        """Earth-fixed position and velocity (n, 3)."""
        return self.track.state(
            self.speed * elapsed,
            self.speed,
            self.altitude + self.climb * elapsed,
            self.climb,
        )


def route(waypoints: Sequence[Waypoint], *, turn_time: float = 10.0) -> Trajectory:
    """Follow waypoints from the first to the last.

    ``turn_time`` s is what a change of course or speed takes, half of it before the
    waypoint: the corner is cut by a turn at even acceleration. The first point is left
    at full speed unless it has a hold.

    Raises ValueError if it lasts no time at all.
    """
    stretches = list(_stretches(waypoints))
    if not stretches:
        raise ValueError("a route needs two different points or a hold")
    times, positions, velocities = [], [], []
    begin = 0.0
    lead = 0.0  # s of this stretch that belong to the turn before it
    for k, stretch in enumerate(stretches):
        trail = 0.0
        if k + 1 < len(stretches):
            shorter = min(stretch.duration, stretches[k + 1].duration)
            trail = min(turn_time, shorter) / 2.0
        inside = steps(lead, stretch.duration - trail, _STEP)
        position, velocity = stretch.state(inside)
        times.append(begin + inside)
        positions.append(position)
        velocities.append(velocity)
        begin += stretch.duration
        lead = trail
    time = np.concatenate(times)
    new = np.append(np.diff(time) > 1e-6, True)
    return Trajectory(
        time=time[new],
        position=np.concatenate(positions)[new],
        velocity=np.concatenate(velocities)[new],
    )


def _stretches(waypoints: Sequence[Waypoint]) -> list[_Stretch]:
    found = []
    for k, point in enumerate(waypoints):
        here = point.latitude, point.longitude
        if point.hold > 0.0:
            found.append(
                _Stretch(
                    track=GroundTrack(here, here),
                    duration=point.hold,
                    altitude=point.altitude,
                    climb=0.0,
                    speed=0.0,
                )
            )
        if k + 1 == len(waypoints):
            break
        after = waypoints[k + 1]
        track = GroundTrack(here, (after.latitude, after.longitude))
        if track.length > 0.0:
            duration = track.length / point.speed
            found.append(
                _Stretch(
                    track=track,
                    duration=duration,
                    altitude=point.altitude,
                    climb=(after.altitude - point.altitude) / duration,
                    speed=point.speed,
                )
            )
    return found
