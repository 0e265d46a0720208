"""Targets and sensors for tests of fusion, made without our own world code."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import pytest
from numpy.typing import NDArray
from pyproj import Geod, Transformer
from scipy.integrate import solve_ivp
from scipy.optimize import brentq

from federates.fusion.measurement import MEASUREMENT

Floats = NDArray[np.float64]
State = Callable[[float], tuple[Floats, Floats]]

MU = 3.986004418e14  # m^3/s^2
OMEGA = 7.2921151467e-5  # rad/s
RADIUS = 6.371e6  # m
SPIN = np.array((0.0, 0.0, OMEGA))
TURN = OMEGA * np.array(((0.0, -1.0, 0.0), (1.0, 0.0, 0.0), (0.0, 0.0, 0.0)))
TO_ECEF = Transformer.from_crs("EPSG:4979", "EPSG:4978", always_xy=True)
TO_GEODETIC = Transformer.from_crs("EPSG:4978", "EPSG:4979", always_xy=True)


@dataclass
class Target:
    """A target as it really is: ``state(t)`` gives Earth-fixed position, velocity."""

    state: State
    start: float
    end: float
    burnout: float = 0.0
    impact: Floats | None = None


@dataclass
class Sensors:
    """Satellites that look; a range sigma of 0 is infrared."""

    first: int  #: number of the first one
    radius: float  #: m, of the orbits
    poles: Floats  #: (n, 3) normals of the orbits
    phases: Floats  #: (n,) rad
    revisit: float  #: s
    reach: float  #: m
    angle_sigma: float
    range_sigma: float = 0.0
    rate_sigma: float = 0.0
    staggered: bool = False  #: whether they look one after another

    def at(self, t: float) -> tuple[Floats, Floats]:
        """Earth-fixed positions and velocities (n, 3)."""
        rate = np.sqrt(MU / self.radius**3)
        aside = np.cross(self.poles, (0.6, 0.48, 0.64))
        aside /= np.linalg.norm(aside, axis=1)[:, None]
        ahead = np.cross(self.poles, aside)
        angle = (self.phases + rate * t)[:, None]
        place = self.radius * (np.cos(angle) * aside + np.sin(angle) * ahead)
        speed = self.radius * rate * (np.cos(angle) * ahead - np.sin(angle) * aside)
        return _turned(place, speed, t)


def _turned(position: Floats, velocity: Floats, t: float) -> tuple[Floats, Floats]:
    """Inertial to Earth-fixed, where both frames agree at t = 0."""
    c, s = np.cos(OMEGA * t), np.sin(OMEGA * t)
    turn = np.array(((c, s, 0.0), (-s, c, 0.0), (0.0, 0.0, 1.0)))
    fixed = position @ turn.T
    return fixed, velocity @ turn.T - np.cross(SPIN, fixed)


def constellation(
    rng: np.random.Generator,
    count: int,
    *,
    first: int = 1,
    altitude: float = 1_000e3,
    revisit: float = 2.0,
    reach: float = 3_500e3,
    staggered: bool = False,
    **sigmas: float,
) -> Sensors:
    """Satellites in orbits of any direction."""
    poles = rng.normal(size=(count, 3))
    poles /= np.linalg.norm(poles, axis=1)[:, None]
    phases = rng.uniform(0, 2 * np.pi, count)
    radius = RADIUS + altitude
    return Sensors(
        first, radius, poles, phases, revisit, reach, staggered=staggered, **sigmas
    )


def missile(
    latitude: float,
    longitude: float,
    azimuth: float,
    distance: float,
    *,
    burn: float = 120.0,
    launch: float = 0.0,
) -> Target:
    """A missile that burns at constant thrust and falls, in vacuum.

    Thrust is turned from the vertical to the slope of a minimum-energy path, and its
    size is sought so that the missile comes down ``distance`` m from where it rose.
    """
    lon0, lat0 = longitude, latitude
    place = np.array(TO_ECEF.transform(lon0, lat0, 0.0))
    la, lo, az = np.radians((latitude, longitude, azimuth))
    up = np.array((np.cos(la) * np.cos(lo), np.cos(la) * np.sin(lo), np.sin(la)))
    east = np.array((-np.sin(lo), np.cos(lo), 0.0))
    ahead = np.cos(az) * np.cross(up, east) + np.sin(az) * east
    slope = (np.pi - distance / RADIUS) / 4.0

    def motion(thrust: float, t: float, y: Floats) -> Floats:
        p, v = y[:3], y[3:]
        a = -MU * p / np.linalg.norm(p) ** 3
        a = a - TURN @ (TURN @ p + 2.0 * v)
        if t < burn:
            pitch = slope + (np.pi / 2 - slope) * max(0.0, 1.0 - t / (0.4 * burn))
            more = 0.7 + 0.6 * t / burn
            a = a + more * thrust * (np.sin(pitch) * up + np.cos(pitch) * ahead)
        return np.concatenate((v, a))

    def ground(_: float, y: Floats) -> float:
        return float(TO_GEODETIC.transform(*y[:3])[2]) if y[:3] @ y[3:] < 0 else 1.0

    ground.terminal = True  # type: ignore[attr-defined]
    geod = Geod(ellps="WGS84")

    def fly(thrust: float) -> tuple[float, Floats, list[object]]:
        def right(t: float, y: Floats) -> Floats:
            return motion(thrust, t, y)

        start = np.concatenate((place, np.zeros(3)))
        legs = [
            solve_ivp(right, (0, burn), start, rtol=1e-8, atol=1e-3, dense_output=True)
        ]
        legs.append(
            solve_ivp(
                right,
                (burn, 9000.0),
                legs[0].y[:, -1],
                rtol=1e-9,
                atol=1e-3,
                dense_output=True,
                events=ground,
                max_step=60.0,
            )
        )
        end = legs[1].y[:, -1]
        lon, lat, _ = TO_GEODETIC.transform(*end[:3])
        landed = legs[1].status == 1
        return geod.inv(lon0, lat0, lon, lat)[2] if landed else 3e7, end, legs

    speed = np.sqrt(
        2
        * np.sin(distance / RADIUS / 2)
        / (1 + np.sin(distance / RADIUS / 2))
        * MU
        / RADIUS
    )
    guess = speed / burn
    thrust = brentq(
        lambda a: fly(a)[0] - distance, guess * 0.5 + 8, guess + 16, rtol=1e-4
    )
    _, end, (up_leg, down_leg) = fly(thrust)
    last = float(down_leg.t[-1])  # type: ignore[attr-defined]

    def state(t: float) -> tuple[Floats, Floats]:
        leg = up_leg if t - launch < burn else down_leg
        y = leg.sol(t - launch)  # type: ignore[attr-defined]
        return y[:3], y[3:]

    return Target(state, launch, launch + last, launch + burn, end[:3])


def cruiser(
    latitude: float,
    longitude: float,
    azimuth: float,
    speed: float,
    altitude: float,
    *,
    end: float = 1e4,
) -> Target:
    """A target at constant height and speed along a geodesic of WGS-84."""
    geod = Geod(ellps="WGS84")

    def place(t: float) -> Floats:
        lon, lat, _ = geod.fwd(longitude, latitude, azimuth, speed * t)
        return np.array(TO_ECEF.transform(lon, lat, altitude))

    def state(t: float) -> tuple[Floats, Floats]:
        return place(t), place(t + 0.5) - place(t - 0.5)

    return Target(state, 0.0, end)


def glider(longitude: float, speed: float, altitude: float, slowing: float) -> Target:
    """A glider along the equator, losing ``slowing`` m/s^2 of its ground speed."""
    radius = 6_378_137.0 + altitude

    def state(t: float) -> tuple[Floats, Floats]:
        angle = np.radians(longitude) + (speed * t - slowing * t * t / 2) / radius
        ahead = np.array((-np.sin(angle), np.cos(angle), 0.0))
        place = radius * np.array((np.cos(angle), np.sin(angle), 0.0))
        return place, (speed - slowing * t) * ahead

    return Target(state, 0.0, (speed - 1500.0) / slowing)


def looks(
    targets: Sequence[Target],
    sensors: Sequence[Sensors],
    start: float,
    end: float,
    rng: np.random.Generator,
    *,
    detection: float = 1.0,
    clutter: float = 0.0,
) -> list[tuple[float, NDArray[np.void], NDArray[np.int64]]]:
    """What the sensors measure: (time, measurements, target or -1 of each) by time.

    ``clutter`` is the mean number of false measurements a satellite makes each look,
    in directions to the ground.
    """
    out = []
    for group in sensors:
        for t, scan, turn in _turns(group, start, end):
            place, speed = group.at(t)
            seen = [
                (k, *target.state(t))
                for k, target in enumerate(targets)
                if target.start <= t <= target.end
            ]
            rows: list[tuple[object, ...]] = []
            truth: list[int] = []
            for k, p, v in seen:
                away = p - place
                far = np.linalg.norm(away, axis=1)
                u = away / far[:, None]
                # the Earth is in the way where the nearest point is below ground
                along = -np.einsum("ni,ni->n", place, u)
                low = np.linalg.norm(place + along[:, None] * u, axis=1)
                clear = (along > far) | (low > 6.4e6)
                for s in turn[(clear & (far < group.reach))[turn]]:
                    if rng.random() < detection:
                        rows.append(_look(group, s, scan, t, place, speed, p, v, rng))
                        truth.append(k)
            for s in np.repeat(turn, rng.poisson(clutter, len(turn))):
                spot = place[s] / np.linalg.norm(place[s]) + rng.normal(size=3) * 0.1
                spot *= 6.38e6 / np.linalg.norm(spot)
                drift = rng.normal(size=3) * 100
                rows.append(_look(group, s, scan, t, place, speed, spot, drift, rng))
                truth.append(-1)
            if rows:
                out.append((t, np.array(rows, MEASUREMENT), np.array(truth)))
    return sorted(out, key=lambda item: item[0])


def _turns(
    group: Sensors, start: float, end: float
) -> Iterator[tuple[float, int, NDArray[np.int64]]]:
    """Times of looks, number of the scan, and the satellites that then look."""
    everyone = np.arange(len(group.poles))
    count = len(everyone) if group.staggered else 1
    for k in range(int((end - start) / group.revisit * count)):
        t = start + k * group.revisit / count
        yield t, k // count, everyone[k % count :: count]


def _look(
    group: Sensors,
    s: int,
    scan: int,
    t: float,
    place: Floats,
    speed: Floats,
    p: Floats,
    v: Floats,
    rng: np.random.Generator,
) -> tuple[object, ...]:
    away = p - place[s]
    far = np.linalg.norm(away)
    u = away / far
    rate = u @ (v - speed[s]) + rng.normal() * group.rate_sigma
    side = np.cross(u, rng.normal(size=3))
    side /= np.linalg.norm(side)
    # two independent angles are one of Rayleigh size in any direction
    u = u + side * group.angle_sigma * rng.rayleigh()
    u /= np.linalg.norm(u)
    sensor = group.first + s
    ranged, timed = group.range_sigma > 0, group.rate_sigma > 0
    return (
        t,
        t,
        (sensor << 16) | scan,
        sensor,
        tuple(place[s]),
        tuple(speed[s]),
        tuple(u),
        group.angle_sigma,
        far + rng.normal() * group.range_sigma if ranged else 0.0,
        group.range_sigma,
        rate if timed else 0.0,
        group.rate_sigma,
    )


class World:
    """All of the above, for tests that ask for the fixture ``world``."""

    Target = Target
    constellation = staticmethod(constellation)
    missile = staticmethod(missile)
    cruiser = staticmethod(cruiser)
    glider = staticmethod(glider)
    looks = staticmethod(looks)


@pytest.fixture(scope="session")
def world() -> type[World]:
    """Targets and sensors."""
    return World
