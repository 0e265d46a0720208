"""Boost-glide vehicles: a boost to the glide, equilibrium glide, a dive.

On an equilibrium glide lift and centrifugal force carry the weight, so the drag is
weight over lift-to-drag ratio and the speed alone tells altitude and braking (Eggers,
Allen and Neice, NACA TR 1382, 1958).
"""

from typing import NamedTuple

import numpy as np
from scipy.integrate import cumulative_simpson
from scipy.interpolate import CubicHermiteSpline, CubicSpline
from scipy.optimize import brentq

from .atmosphere import density
from .frames import EARTH_RADIUS, MU, Floats
from .ground_track import GroundTrack
from .trajectories import Trajectory, steps

_FASTEST = 7_600.0  # m/s, short of orbital speed
_SAMPLES = 4_001
_STEP = 2.0  # s between samples of the trajectory


class GlideProfile(NamedTuple):
    """An equilibrium glide, from its start on."""

    time: Floats  #: (k,) s
    distance: Floats  #: (k,) m over ground
    altitude: Floats  #: (k,) m
    speed: Floats  #: (k,) m/s


def glide_profile(
    start_speed: float,
    end_speed: float,
    *,
    lift_to_drag: float,
    ballistic_coefficient: float,
) -> GlideProfile:
    """Integrate a glide from one speed (m/s) down to another.

    ``ballistic_coefficient`` mass / (drag coefficient x area), kg/m^2.
    """
    speed = np.linspace(end_speed, start_speed, _SAMPLES)
    altitude = _glide_altitude(speed, lift_to_drag, ballistic_coefficient)
    radius = EARTH_RADIUS + altitude
    gravity = MU / radius**2
    rise = np.gradient(altitude, speed, edge_order=2)
    braking = (gravity - speed**2 / radius) / lift_to_drag
    # dv/dt = -braking - g sin(climb angle), and dh/dt = v sin(climb angle)
    change = -braking / (1.0 + gravity * rise / speed)
    level = np.sqrt(1.0 - np.minimum(rise * change / speed, 1.0) ** 2)
    onward = speed * level * EARTH_RADIUS / radius
    time = cumulative_simpson(-1.0 / change, x=speed, initial=0.0)
    distance = cumulative_simpson(-onward / change, x=speed, initial=0.0)
    return GlideProfile(
        (time[-1] - time)[::-1],
        (distance[-1] - distance)[::-1],
        altitude[::-1],
        speed[::-1],
    )


def _glide_altitude(
    speed: Floats, lift_to_drag: float, ballistic_coefficient: float
) -> Floats:
    """Altitude (m) at which lift carries what the centrifugal force leaves."""
    table = np.linspace(100e3, 0.0, 2_001)
    log_density = np.log(density(table))
    altitude = np.full(speed.shape, 40e3)
    for _ in range(5):
        radius = EARTH_RADIUS + altitude
        weight = MU / radius**2 - speed**2 / radius
        needed = 2.0 * ballistic_coefficient * weight / (lift_to_drag * speed**2)
        altitude = np.interp(np.log(needed), log_density, table)
    return altitude


def glide(
    start: tuple[float, float, float],
    aim: tuple[float, float, float],
    *,
    burn_time: float,
    dive_speed: float,
    lift_to_drag: float,
    ballistic_coefficient: float,
) -> Trajectory:
    """Fly from ``start`` to ``aim`` (latitude, longitude rad, altitude m).

    The way runs above the geodesic. The range settles the speed at which the glide
    begins; at ``dive_speed`` (m/s) it ends in a dive. Over ground the vehicle is
    accelerated with the square of the time of burning, so it leaves upright.

    Raises ValueError for a range that no such glide has.
    """
    track = GroundTrack(start[:2], aim[:2])
    longest = glide_profile(
        _FASTEST,
        dive_speed,
        lift_to_drag=lift_to_drag,
        ballistic_coefficient=ballistic_coefficient,
    )
    along = CubicSpline(longest.time, longest.distance)
    height = CubicSpline(longest.time, longest.altitude)
    end = float(longest.time[-1])
    # The dive: from the speeds at the end of the glide to a steep arrival.
    over_ground, sinking = float(along(end, 1)), float(height(end, 1))
    drop = float(longest.altitude[-1]) - aim[2]
    arrive_down, arrive_on = 0.6 * dive_speed, 0.4 * dive_speed
    dive_time = 2.0 * drop / arrive_down
    dive_length = dive_time * (over_ground + arrive_on) / 2.0
    # The glide begins where boost, rest of the glide and dive add up to the range.

    def beyond(time: float) -> float:
        """How far past the aim a glide from ``time`` of the longest one on goes, m."""
        left = along(end) - along(time) + dive_length
        return float(along(time, 1) * burn_time / 3.0 + left - track.length)

    if not beyond(end) < 0.0 < beyond(0.0):
        raise ValueError(
            f"a glide over {track.length / 1e3:.0f} km, not between "
            f"{(beyond(end) + track.length) / 1e3:.0f} and "
            f"{(beyond(0.0) + track.length) / 1e3:.0f} km"
        )
    begin = float(brentq(beyond, 0.0, end, xtol=1e-9))
    boosted = float(along(begin, 1)) * burn_time / 3.0

    climbing = CubicHermiteSpline(
        (0.0, burn_time),
        (start[2], float(height(begin))),
        (0.0, float(height(begin, 1))),
    )
    diving = CubicHermiteSpline(
        (0.0, dive_time), (drop + aim[2], aim[2]), (sinking, -arrive_down)
    )
    boost = steps(0.0, burn_time, _STEP)
    coast = steps(begin, end, _STEP)
    dive = steps(0.0, dive_time, _STEP / 2.0)
    part, brake = boost / burn_time, (arrive_on - over_ground) / dive_time
    distance = np.concatenate(
        (
            boosted * part**3,
            boosted + along(coast) - along(begin),
            track.length - dive_length + dive * (over_ground + brake * dive / 2.0),
        )
    )
    speed = np.concatenate(
        (
            boosted * 3.0 * part**2 / burn_time,
            along(coast, 1),
            over_ground + brake * dive,
        )
    )
    altitude = np.concatenate((climbing(boost), height(coast), diving(dive)))
    climb = np.concatenate((climbing(boost, 1), height(coast, 1), diving(dive, 1)))
    glided = burn_time + end - begin
    time = np.concatenate((boost, burn_time + coast - begin, glided + dive))
    position, velocity = track.state(distance, speed, altitude, climb)
    new = np.append(np.diff(time) > 1e-6, True)
    return Trajectory(
        time=time[new],
        position=position[new],
        velocity=velocity[new],
        burnout=burn_time,
    )
