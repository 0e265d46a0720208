"""Kinetic interceptors: launch, fly-out, seeker, end game."""

import math
from collections.abc import Collection, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from fom.enums import DeadReckoningAlgorithm, DetonationResult
from interop.dis import Descriptor, Detonation, EntityId, EntityType, EventId, Fire
from interop.dis.coordinates import ecef_to_geodetic
from interop.dis.orientation import orientation_along
from interop.exercise import Exercise
from interop.messages.records import OrderState

from ..tracks import CLASS_NAMES
from . import flights as table
from .arms import Arms, Report, Track
from .config import InterceptorsConfig, MissileConfig
from .endgame import NOBODY, End, correctable, location, meet, vector
from .flights import FLIGHT, Aimpoint, Flights
from .orders import Job
from .platforms import Motion
from .salvo import Launch, Salvos
from .targets import View, gate_of, key_row, seen

Floats = NDArray[np.float64]

#: m below the ellipsoid, from which a flight has struck the ground
SUNK: Final = -100.0


class Missiles(Arms):
    """Interceptors of all platforms of a layer."""

    def __init__(
        self,
        exercise: Exercise,
        config: InterceptorsConfig,
        weapon: MissileConfig,
        ids: Sequence[EntityId],
        rng: np.random.Generator,
    ) -> None:
        """Weapons of platforms ``ids``, row by row, of one application."""
        self._exercise = exercise
        self._force = config.force
        self._weapon = weapon
        self._ids = ids
        self._rng = rng
        self._flights: Flights = np.zeros(0, FLIGHT)
        self._salvos = Salvos(
            reaction=weapon.reaction_time, interval=weapon.launch_interval
        )
        self._time = math.nan
        self._fired = 0
        self._hits = 0
        self._misses = 0
        self._munition = EntityType.parse(weapon.munition_type)
        self._descriptor = Descriptor(
            self._munition, weapon.warhead, weapon.fuse, quantity=1
        )

    @property
    def active(self) -> bool:
        """Whether anything is in flight or to be launched."""
        return bool(self._salvos)

    def can_engage(
        self, platform: int, track: Track, motion: Motion, time: float
    ) -> bool:
        """Whether an interceptor could meet the track within limits, in its time."""
        if self._kill_probability(track) <= 0.0:
            return False
        flight = self._on_rail(platform, track, motion)
        target = table.relayed(flight, time)
        return bool(table.can_ever_meet(flight, self._weapon, target)[0])

    def begin(
        self, job: Job, shots: int, expires: float, track: Track, time: float
    ) -> None:
        """Line up the shots of an order."""
        self._salvos.begin(job, shots, expires, track, time)

    def update(self, order: int, track: Track) -> None:
        """Steer what flies for this order by a newer state of its target."""
        if self._salvos.update(order, track):
            self._flights["track"][self._flights["order"] == order] = track

    @property
    def involved(self) -> Collection[int]:
        """Platforms with shots to be fired."""
        return self._salvos.platforms

    def promised(self, platform: int) -> int:
        """Rounds that shots still waiting will take."""
        return self._salvos.promised(platform)

    def is_free(self, platform: int) -> bool:
        """A launcher can take orders as long as it has rounds."""
        return True

    def abandon(self, platform: int) -> None:
        """Nothing more is launched from there; what flies, flies on."""
        self._salvos.abandon(platform)

    def cease(self) -> None:
        """What flies destroys itself: every Fire is followed by a Detonation."""
        self._forget_removed()
        for flight in self._flights:
            end = End(DetonationResult.MISS_FLY_OUT, flight["position"])
            self._detonate(flight, end)
        self._flights = self._flights[:0]

    def status(self) -> dict[str, float]:
        """Shots so far and how they ended."""
        return {
            "in_flight": len(self._flights),
            "fired": self._fired,
            "hits": self._hits,
            "misses": self._misses,
        }

    def advance(
        self, time: float, now: float, motion: Motion, view: View | None
    ) -> list[Report]:
        """Fly, launch, look, aim; see `Arms.advance`."""
        before, self._time = self._time, time
        if view is None:
            return []
        reports: list[Report] = []
        self._forget_removed()
        if len(self._flights) and time > before:
            reports += self._fly(time, time - before, view)
        for launch in self._salvos.due(time):
            event = self._fire(launch, time, motion)
            if event is not None:
                self._salvos.begun(launch)
                reports.append(Report(launch.order, OrderState.FIRED, event))
        if len(self._flights):
            self._aim(time, view)
            self._publish()
        for salvo in self._salvos.finished():
            state = OrderState.MISSED if salvo.fired else OrderState.EXPIRED
            reports.append(Report(salvo.job.number, state))
        return reports

    def _on_rail(self, platform: int, track: Track, motion: Motion) -> Flights:
        """One row for an interceptor that has not left its platform yet."""
        flight = np.zeros(1, FLIGHT)
        flight["platform"] = platform
        flight["base_position"] = flight["position"] = motion.position[platform]
        flight["base_velocity"] = flight["velocity"] = motion.velocity[platform]
        flight["direction"] = (1.0, 0.0, 0.0)
        flight["key"] = -1
        flight["track"] = track
        return flight

    def _fire(self, launch: Launch, time: float, motion: Motion) -> EventId | None:
        """Fire one shot and name its event; None as long as that would not meet."""
        salvo, weapon = self._salvos[launch.order], self._weapon
        flight = self._on_rail(launch.platform, salvo.track, motion)
        found = table.aim(flight, weapon, table.relayed(flight, time))
        kill = self._kill_probability(salvo.track)
        if kill <= 0.0 or not table.can_meet(flight, weapon, found)[0]:
            return None
        self._fired += 1
        event = self._exercise.new_event_id()
        distance = np.sqrt(np.sum(found.gap**2, axis=-1))
        flight["order"] = launch.order
        flight["event"] = event.number
        flight["kill"] = kill
        flight["aim"] = found.gap
        flight["to_go"] = found.time
        flight["direction"] = found.gap / distance[:, np.newaxis]
        flight["row"] = self._exercise.owned.add(
            [self._munition],
            [f"KV-{self._fired:05d}"],
            force=self._force,
            algorithm=DeadReckoningAlgorithm.FVW,
            position=flight["position"],
            velocity=flight["velocity"],
            acceleration=table.acceleration_of(flight, weapon),
            orientation=orientation_along(flight["direction"], flight["position"]),
        )
        self._flights = np.concatenate((self._flights, flight))
        self._exercise.send(
            Fire(
                self._ids[launch.platform],
                NOBODY,
                self._exercise.owned.id_of(int(flight["row"][0])),
                event,
                location=location(flight["position"][0]),
                descriptor=self._descriptor,
                velocity=vector(flight["velocity"][0]),
                range=float(distance[0]),
            )
        )
        return event

    def _kill_probability(self, track: Track) -> float:
        given = self._weapon.kill_probability
        if isinstance(given, float):
            return given
        return given.get(CLASS_NAMES[int(track["class_"])], 0.0)

    def _forget_removed(self) -> None:
        """Interceptors that simulation management has removed are no more."""
        kept = self._exercise.owned.present(self._flights["row"])
        for order in self._flights["order"][~kept].tolist():
            self._salvos.shot_over(order)
        self._flights = self._flights[kept]

    def _fly(self, time: float, dt: float, view: View) -> list[Report]:
        """Move on by a step and end the flights that are over by then."""
        flights, weapon = self._flights, self._weapon
        before = flights["velocity"].copy()
        table.fly(flights, weapon, dt)
        passage = table.passage(flights, before, self._aimpoint(time, view), dt)
        sunk = ecef_to_geodetic(flights["position"])[2] < SUNK
        late = flights["flown"] >= weapon.max_flight_time
        over = passage.passed | sunk | late
        reports = []
        for k in np.flatnonzero(over).tolist():
            flight = flights[k]
            held = key_row(view, int(flight["key"]))
            if held is not None and passage.passed[k]:
                ago = float(passage.before[k])
                # What the last steering could not know may still be corrected, by
                # what was seen since; it looked at the start of this step.
                seen_for = time - ago - float(flight["acquired"])
                able = correctable(weapon, min(seen_for, 2.0 * dt - ago))
                beyond = float(passage.distance[k]) - able - weapon.lethal_radius
                kill = float(flight["kill"])
                end = meet(weapon, kill, beyond, view, held, self._rng)
            else:
                result = DetonationResult.MISS_FLY_OUT
                if sunk[k]:
                    result = DetonationResult.GROUND_IMPACT
                end = End(result, flight["position"])
            if end.result == DetonationResult.ENTITY_IMPACT:
                reports.append(Report(int(flight["order"]), OrderState.HIT))
                self._hits += 1
            else:
                self._misses += 1
            self._detonate(flight, end)
            self._salvos.shot_over(int(flight["order"]))
        self._flights = flights[~over]
        return reports

    def _detonate(self, flight: np.void, end: End) -> None:
        """Say how a flight ended; there its entity leaves, and moves no more."""
        row = int(flight["row"])
        address, owned = self._exercise.address, self._exercise.owned
        owned.update(
            np.array([row]),
            position=end.position[np.newaxis],
            velocity=0.0,
            acceleration=0.0,
        )
        owned.remove(row)
        self._exercise.send(
            Detonation(
                self._ids[int(flight["platform"])],
                end.target,
                owned.id_of(row),
                EventId(address.site, address.application, int(flight["event"])),
                vector(flight["velocity"]),
                location(end.position),
                self._descriptor,
                end.relative,
                end.result,
            )
        )

    def _aimpoint(self, time: float, view: View) -> Aimpoint:
        """Targets as the seekers see them, where they do; else as they are relayed."""
        target = table.relayed(self._flights, time)
        for k, key in enumerate(self._flights["key"].tolist()):
            row = key_row(view, key)
            if row is None or view.destroyed[row]:
                self._flights["key"][k] = -1
            else:
                target.position[k] = view.position[row]
                target.velocity[k] = view.velocity[row]
                target.acceleration[k] = view.acceleration[row]
        return target

    def _aim(self, time: float, view: View) -> None:
        """Let seekers look, and reckon anew where to fly."""
        flights = self._flights
        target = self._aimpoint(time, view)
        reach = self._weapon.seeker_range_km * 1e3
        cone = math.radians(self._weapon.seeker_field_of_view_deg) / 2.0
        away = np.sqrt(np.sum((target.position - flights["position"]) ** 2, axis=-1))
        looking = (flights["key"] < 0) & (away <= 1.5 * reach)
        for k in np.flatnonzero(looking).tolist():
            track = flights["track"][k]
            found = seen(
                view,
                flights["position"][k],
                target.position[k],
                reach=reach,
                cone=cone,
                gate=gate_of(track, time - float(track["time"])),
            )
            if found is not None:
                flights["key"][k] = view.key[found]
                flights["acquired"][k] = time
        if looking.any():
            target = self._aimpoint(time, view)
        found_at = table.aim(flights, self._weapon, target)
        flights["aim"], flights["to_go"] = found_at.gap, found_at.time

    def _publish(self) -> None:
        """Say how all that flies moves by now."""
        flights = self._flights
        self._exercise.owned.update(
            flights["row"],
            position=flights["position"],
            velocity=flights["velocity"],
            acceleration=table.acceleration_of(flights, self._weapon),
            orientation=orientation_along(flights["direction"], flights["position"]),
        )
