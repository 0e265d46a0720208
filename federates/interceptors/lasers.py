"""Lasers: slew, dwell on a target, tell it by Directed Energy Fire PDUs."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from fom.enums import EnergyFlag, PulseShape, SpotShape
from interop.dis import (
    ClockTime,
    DirectedEnergyFire,
    EntityId,
    EntityType,
    EventId,
    PrecisionAimpoint,
)
from interop.exercise import Exercise, again_after
from interop.messages.records import OrderState

from ..world.prediction import predict_motion, specific_force
from ..world.reach import engageable
from .arms import Arms, Report, Track
from .config import LaserConfig
from .endgame import location, vector
from .laser import peak_irradiance, spot_radius
from .orders import Job
from .platforms import Motion
from .targets import View, gate_of, key_row, seen

Floats = NDArray[np.float64]

#: s, of the exercise clock: a float of 1.6e9 is good to less
CLOCK_RESOLUTION: Final = 1e-6
#: s after slewing, at which a target is looked for within reach
AHEAD: Final = np.linspace(0.0, 30.0, 7)


@dataclass
class Beam:
    """One order under way at one platform. Times are simulation time, s."""

    job: Job
    track: Track
    expires: float
    ready: float  #: when the director has turned to the target
    key: int = -1  #: of the entity that is fired at
    event: EventId | None = None  #: once it fires
    started: float = 0.0
    next_told: float = 0.0  #: exercise clock, s
    aimpoint: PrecisionAimpoint = PrecisionAimpoint()


class Lasers(Arms):
    """Beam weapons of all platforms of a layer, one beam each."""

    def __init__(
        self, exercise: Exercise, laser: LaserConfig, ids: Sequence[EntityId]
    ) -> None:
        """Weapons of platforms ``ids``, row by row, of one application."""
        self._exercise = exercise
        self._laser = laser
        self._ids = ids
        self._type = EntityType.parse(laser.munition_type)
        heartbeat = exercise.agreement.energy_heartbeat
        self._after = again_after(heartbeat, exercise.step)  # s, the next one
        self._beams: dict[int, Beam] = {}  # by platform
        self._fired = 0
        self._kills = 0
        self._lost: list[Report] = []
        self._time = 0.0  # of the last step

    @property
    def active(self) -> bool:
        """Whether any platform slews or fires."""
        return bool(self._beams)

    def can_engage(
        self, platform: int, track: Track, motion: Motion, time: float
    ) -> bool:
        """Whether the target will come into reach, once the director has turned."""
        for after in self._laser.slew_time + AHEAD:
            eye = motion.position[platform]
            eye = eye + motion.velocity[platform] * after
            eye = eye + motion.acceleration[platform] * after**2 / 2.0
            if self._reaches(eye, _predicted(track, time + after)):
                return True
        return False

    def begin(
        self, job: Job, shots: int, expires: float, track: Track, time: float
    ) -> None:
        """Turn to the target of an order; a beam counts as one shot."""
        ready = time + self._laser.slew_time
        self._beams[job.platform] = Beam(job, track, expires, ready)

    def update(self, order: int, track: Track) -> None:
        """Take in a newer state of a target."""
        for beam in self._beams.values():
            if beam.job.number == order and track["time"] > beam.track["time"]:
                beam.track = track

    @property
    def involved(self) -> Collection[int]:
        """Platforms that slew or fire."""
        return self._beams.keys()

    def promised(self, platform: int) -> int:
        """One, while the director turns."""
        beam = self._beams.get(platform)
        return int(beam is not None and beam.event is None)

    def is_free(self, platform: int) -> bool:
        """Whether nothing is under way there."""
        return platform not in self._beams

    def abandon(self, platform: int) -> None:
        """The platform has gone, and its beam with it."""
        beam = self._beams.pop(platform, None)
        if beam is not None:
            self._lost.append(self._stop(beam))

    def status(self) -> dict[str, float]:
        """Beams on by now, shots and what they destroyed so far."""
        on = sum(1 for beam in self._beams.values() if beam.event is not None)
        return {"lasers_on": on, "fired": self._fired, "hits": self._kills}

    def advance(
        self, time: float, now: float, motion: Motion, view: View | None
    ) -> list[Report]:
        """Slew, acquire, fire, stop; see `Arms.advance`."""
        self._time = time
        reports, self._lost = self._lost, []
        if view is None:
            return reports
        for platform, beam in list(self._beams.items()):
            eye = motion.position[platform]
            if beam.event is not None:
                report = self._dwell(beam, eye, now, view)
            elif time >= beam.ready:
                report = self._begin_shot(beam, eye, now, view)
            else:
                continue
            if report is not None:
                reports.append(report)
                if report.shot is None:
                    del self._beams[platform]
        return reports

    def cease(self) -> None:
        """Say of all beams that are on that they are off."""
        for beam in self._beams.values():
            self._stop(beam)
        self._beams.clear()

    def _reaches(self, eye: Floats, target: Floats) -> bool:
        """Whether a target is within range, high enough and in line of sight."""
        return bool(
            engageable(
                eye,
                target,
                farthest=self._laser.max_range_km * 1e3,
                lowest=self._laser.min_target_altitude_km * 1e3,
            )
        )

    def _begin_shot(
        self, beam: Beam, eye: Floats, now: float, view: View
    ) -> Report | None:
        """Look for the target and fire, or give up when it is too late for that."""
        time = self._time
        if time > beam.expires:
            return Report(beam.job.number, OrderState.EXPIRED)
        towards = _predicted(beam.track, time)
        age = time - float(beam.track["time"])
        gate = max(gate_of(beam.track, age), self._laser.acquisition_radius_km * 1e3)
        reach = self._laser.max_range_km * 1e3
        row = seen(view, eye, towards, reach=reach, gate=gate)
        if row is None or not self._reaches(eye, view.position[row]):
            return None
        beam.key = int(view.key[row])
        beam.event = self._exercise.new_event_id()
        beam.started = time
        self._fired += 1
        self._aim(beam, eye, row, view)
        self._tell(beam, EnergyFlag.WEAPON_ON | EnergyFlag.STATE_CHANGE)
        beam.next_told = now + self._after
        return Report(beam.job.number, OrderState.FIRED, beam.event)

    def _dwell(self, beam: Beam, eye: Floats, now: float, view: View) -> Report | None:
        """Go on firing, or stop: target destroyed or gone, dwell over, sight lost.

        Whether it is destroyed its owner says, by its appearance; one that has left is
        no target any more, whatever became of it.
        """
        row = key_row(view, beam.key)
        if row is not None and view.destroyed[row]:
            self._kills += 1
            self._aim(beam, eye, row, view)
            return self._stop(beam, OrderState.HIT)
        lasted = self._time - beam.started >= self._laser.max_dwell
        if row is None or lasted or not self._reaches(eye, view.position[row]):
            return self._stop(beam)
        self._aim(beam, eye, row, view)
        if now + CLOCK_RESOLUTION >= beam.next_told:
            self._tell(beam, EnergyFlag.WEAPON_ON)
            beam.next_told = now + self._after
        return None

    def _stop(self, beam: Beam, state: OrderState = OrderState.MISSED) -> Report:
        """Switch a beam off, if it is on, and say how it ended."""
        if beam.event is None:
            return Report(beam.job.number, OrderState.REFUSED)
        self._tell(beam, EnergyFlag.STATE_CHANGE)
        return Report(beam.job.number, state)

    def _aim(self, beam: Beam, eye: Floats, row: int, view: View) -> None:
        """Put the spot on the middle of the target."""
        away = view.position[row] - eye
        distance = float(np.sqrt(away @ away))
        radius = float(spot_radius(self._laser, distance))
        beam.aimpoint = PrecisionAimpoint(
            spot_location=location(view.position[row]),
            spot_velocity=vector(view.velocity[row]),
            spot_acceleration=vector(view.acceleration[row]),
            target_id=EntityId(
                beam.key >> 32, beam.key >> 16 & 0xFFFF, beam.key & 0xFFFF
            ),
            spot_shape=SpotShape.GAUSSIAN,
            semi_major=radius,
            semi_minor=radius,
            peak_irradiance=float(peak_irradiance(self._laser, distance)),
        )

    def _tell(self, beam: Beam, flags: EnergyFlag) -> None:
        """Send a Directed Energy Fire PDU (dis-facts, PDU 68)."""
        assert beam.event is not None
        self._exercise.send(
            DirectedEnergyFire(
                self._ids[beam.job.platform],
                beam.event,
                self._type,
                ClockTime.at(beam.started),
                self._time - beam.started,
                aperture_diameter=self._laser.aperture,
                wavelength=self._laser.wavelength,
                flags=flags,
                pulse_shape=PulseShape.CONTINUOUS_WAVE,
                records=(beam.aimpoint,),
            )
        )


def _predicted(track: Track, time: float) -> Floats:
    """Where the target of a track is at ``time``, (3,) m."""
    row = track.reshape(1)
    force = specific_force(
        row["position"], row["velocity"], row["acceleration"], row["ballistic"]
    )
    ahead = np.array([[time - float(track["time"])]])
    return np.asarray(
        predict_motion(row["position"], row["velocity"], force, ahead)[0, 0]
    )
