"""From entries of a scenario to one planned motion for every entity."""

import dataclasses
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from fom.enums import Kind
from interop.dis import EntityType
from interop.dis.coordinates import ecef_to_geodetic, geodetic_to_ecef
from interop.errors import CallError

from ..world.ballistic import UnreachableError, ballistic, falls
from ..world.frames import Floats
from ..world.glide import glide
from ..world.ground_track import displaced
from ..world.route import Waypoint, route
from ..world.trajectories import Trajectory
from .config import Ballistic, Glide, Ground, Missile, Route, Threat, ThreatsConfig

_HALT = 60.0  # s that the motion of a vehicle at its last waypoint lasts; it stays


@dataclass(frozen=True, kw_only=True, eq=False)
class Planned:
    """One entity to come."""

    entry: str  #: name of the entry that it is of
    marking: str
    entity_type: EntityType
    launch: float  #: s after the epoch; infinite if an event launches it
    trajectory: Trajectory
    strikes: bool  #: it goes off at its end
    stays: bool  #: it remains at its end, a vehicle
    fired: bool  #: a Fire tells of its launch, and a Detonation of that Fire's end
    origin: int = -1  #: place in the plan of what it leaves from and cannot do without
    lethal_radius: float  #: m
    hardness: float  #: J/m^2


@dataclass(frozen=True, kw_only=True)
class _Shot:
    """A missile that is to fly from one point to another."""

    entry: Missile
    number: int  #: in its salvo, from 0
    launch: float  #: s after the epoch
    launcher: int
    start: Floats  #: (3,) Earth-fixed m
    aim: Floats  #: (3,) Earth-fixed m


class Planner:
    """Solves entries into motions; keeps the whole plan, in order.

    Raises CallError that names the entry if its motion is impossible.
    """

    def __init__(self, config: ThreatsConfig, rng: np.random.Generator) -> None:
        self.plan: list[Planned] = []
        self._rng = rng
        self._entries = {entry.name: entry for entry in config.entries()}
        self._vehicles: dict[str, list[int]] = {}
        # Vehicles first: others start from them.
        self._add(config.ground)
        self._add([e for e in config.entries() if not isinstance(e, Ground)])

    def launch(self, name: str, time: float) -> bool:
        """Plan an entry once more, from ``time`` s after the epoch on; False if there
        is none of that name."""
        entry = self._entries.get(name)
        if entry is not None:
            self._add([dataclasses.replace(entry, launch_time=time)])
        return entry is not None

    def _add(self, entries: Sequence[Threat]) -> None:
        shots: list[_Shot] = []
        for entry in entries:
            if entry.launch_time is None:
                continue  # it is planned when its event comes
            if isinstance(entry, Missile):
                shots += self._shots(entry)
            elif isinstance(entry, Route):
                self._add_route(entry)
        self._add_ballistic([s for s in shots if isinstance(s.entry, Ballistic)])
        for shot in shots:
            if isinstance(shot.entry, Glide):
                self._append(shot, _glide(shot, shot.entry))

    def _times(self, entry: Threat) -> Iterator[float]:
        """When each of a salvo is launched, s after the epoch."""
        for k in range(entry.count):
            yield (entry.launch_time or 0.0) + k * entry.salvo_interval

    def _offset(self, entry: Threat) -> Floats:
        """Metres north and east by which one of several is off."""
        return self._rng.normal(0.0, 1.0, 2) * entry.spread

    def _launcher(self, name: str | None, k: int) -> int:
        """Place in the plan of the vehicle that fires number ``k`` of a salvo."""
        if name is None:
            return -1
        vehicles = self._vehicles[name]
        return vehicles[k % len(vehicles)]

    def _shots(self, entry: Missile) -> Iterator[_Shot]:
        for k, time in enumerate(self._times(entry)):
            launcher = self._launcher(entry.launcher, k)
            if entry.launch is not None:
                place = entry.launch
                start = geodetic_to_ecef(
                    math.radians(place.latitude_deg),
                    math.radians(place.longitude_deg),
                    place.altitude,
                )
            else:
                vehicle = self.plan[launcher]
                start, _, _ = vehicle.trajectory.state(time - vehicle.launch)
            aim = displaced(
                math.radians(entry.aim.latitude_deg),
                math.radians(entry.aim.longitude_deg),
                self._offset(entry),
            )
            yield _Shot(
                entry=entry,
                number=k,
                launch=time,
                launcher=launcher,
                start=start,
                aim=geodetic_to_ecef(*aim, entry.aim.altitude),
            )

    def _append(self, shot: _Shot, trajectory: Trajectory) -> None:
        entry = shot.entry
        kind = EntityType.parse(entry.entity_type)
        self.plan.append(
            Planned(
                entry=entry.name,
                marking=entry.markings()[shot.number],
                entity_type=kind,
                launch=shot.launch,
                trajectory=trajectory,
                strikes=True,
                stays=False,
                fired=kind.kind == Kind.MUNITION,
                origin=shot.launcher,
                lethal_radius=entry.lethal_radius,
                hardness=entry.hardness,
            )
        )

    def _add_ballistic(self, shots: Sequence[_Shot]) -> None:
        if not shots:
            return
        entries = [s.entry for s in shots if isinstance(s.entry, Ballistic)]
        apogee = [math.nan if e.apogee_km is None else e.apogee_km for e in entries]
        loft = [math.nan if e.loft_deg is None else e.loft_deg for e in entries]
        try:
            flights = ballistic(
                np.array([s.start for s in shots]),
                np.array([s.aim for s in shots]),
                burn_time=[e.burn_time for e in entries],
                ballistic_coefficient=[e.ballistic_coefficient for e in entries],
                apogee=1e3 * np.array(apogee),
                loft=np.radians(loft),
            )
        except UnreachableError as error:
            raise CallError(f"{entries[error.rows[0]].name}: {error}") from None
        first = len(self.plan)
        for shot, flight in zip(shots, flights, strict=True):
            self._append(shot, flight)
        carried = [(k, d) for k, e in enumerate(entries) for d in range(e.decoys)]
        if not carried:
            return
        states = [flights[k].state(flights[k].burnout) for k, _ in carried]
        drift = self._rng.normal(0.0, 1.0, (len(carried), 3))
        drift /= np.linalg.norm(drift, axis=1, keepdims=True)
        drift *= np.array([[entries[k].decoy_speed] for k, _ in carried])
        motions = falls(
            np.array([position for position, _, _ in states]),
            np.array([velocity for _, velocity, _ in states]) + drift,
            np.array([entries[k].decoy_ballistic_coefficient for k, _ in carried]),
        )
        for (k, d), motion in zip(carried, motions, strict=True):
            missile, entry = self.plan[first + k], entries[k]
            place = entry.count + shots[k].number * entry.decoys + d
            self.plan.append(
                dataclasses.replace(
                    missile,  # decoys look like what they leave
                    marking=entry.markings()[place],
                    launch=missile.launch + missile.trajectory.burnout,
                    trajectory=motion,
                    strikes=False,
                    fired=False,
                    origin=first + k,
                )
            )

    def _add_route(self, entry: Route) -> None:
        stays = isinstance(entry, Ground)
        kind = EntityType.parse(entry.entity_type)
        for k, time in enumerate(self._times(entry)):
            if stays:
                self._vehicles.setdefault(entry.name, []).append(len(self.plan))
            self.plan.append(
                Planned(
                    entry=entry.name,
                    marking=entry.markings()[k],
                    entity_type=kind,
                    launch=time,
                    trajectory=_route(entry, self._offset(entry)),
                    strikes=entry.attack,
                    stays=stays,
                    fired=kind.kind == Kind.MUNITION,
                    origin=self._launcher(entry.launcher, k),
                    lethal_radius=entry.lethal_radius,
                    hardness=entry.hardness,
                )
            )


def _route(entry: Route, offset: Floats) -> Trajectory:
    points = []
    for k, point in enumerate(entry.waypoints):
        comes_to_rest = isinstance(entry, Ground) and k + 1 == len(entry.waypoints)
        latitude, longitude = displaced(
            math.radians(point.latitude_deg), math.radians(point.longitude_deg), offset
        )
        points.append(
            Waypoint(
                latitude=latitude,
                longitude=longitude,
                altitude=point.altitude,
                speed=point.speed,
                hold=max(point.hold, _HALT) if comes_to_rest else point.hold,
            )
        )
    try:
        return route(points)
    except ValueError as error:
        raise CallError(f"{entry.name}: {error}") from None


def _glide(shot: _Shot, entry: Glide) -> Trajectory:
    latitude, longitude, altitude = ecef_to_geodetic(np.array([shot.start, shot.aim]))
    try:
        return glide(
            (float(latitude[0]), float(longitude[0]), float(altitude[0])),
            (float(latitude[1]), float(longitude[1]), float(altitude[1])),
            burn_time=entry.burn_time,
            dive_speed=entry.dive_speed,
            lift_to_drag=entry.lift_to_drag,
            ballistic_coefficient=entry.ballistic_coefficient,
        )
    except ValueError as error:
        raise CallError(f"{entry.name}: {error}") from None
