"""Electromagnetic Emission PDUs of radars (IEEE 1278.1-2012, 7.6.2)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from fom.enums import EmissionStateUpdate, HighDensity
from interop.dis import (
    VERSION,
    Beam,
    Beam6,
    BeamData,
    ElectromagneticEmission,
    ElectromagneticEmission6,
    EmitterSystem,
    EmitterSystem6,
    EntityId,
    EventId,
    FundamentalParameters,
    TrackJam,
)
from interop.exercise import Exercise, again_after

from .payloads import AnyRadar

SYSTEM: Final = 1  #: number of the one emitter system a platform has
SEARCH_BEAM: Final = 1
TRACK_BEAM: Final = 2

#: rad, the largest single-precision angle within pi
HALF_TURN: Final = float(np.nextafter(np.float32(np.pi), np.float32(0)))

#: EE_HIGH_DENSITY_THRSH: a beam on more targets than this lists none of them
MOST_LISTED: Final = 10

#: Revisit intervals after which a target that was not seen again is no longer tracked;
#: as with heartbeats, one look may miss it and the next come late.
MEMORY: Final = 2.4


@dataclass(slots=True)
class Emitter:
    """What one radiating platform told of its radar last."""

    entity_id: EntityId
    radar: AnyRadar
    event_id: EventId
    due: float  #: s, exercise clock: the next heartbeat
    system: EmitterSystem
    tracked: tuple[EntityId, ...] = ()


class Emitters:
    """The radars of a layer that radiate; those that are switched off are not here.

    A PDU goes out when a radar is switched on or off or tracks other targets than
    before (state update indicator 1), and at every heartbeat (0). Every change has an
    event number of its own, which the heartbeats after it repeat.
    """

    def __init__(self, exercise: Exercise) -> None:
        self._exercise = exercise
        self._body: type[ElectromagneticEmission] = ElectromagneticEmission
        self._system: type[EmitterSystem] = EmitterSystem
        self._beam: type[Beam] = Beam
        if exercise.agreement.version < VERSION:  # what is filled in here is alike
            self._body, self._system = ElectromagneticEmission6, EmitterSystem6
            self._beam = Beam6  # type: ignore[assignment]
        heartbeat = exercise.agreement.emission_heartbeat
        self._after = again_after(heartbeat, exercise.step)  # s, the next one
        self._emitters: dict[int, Emitter] = {}
        self._seen: dict[int, dict[EntityId, float]] = {}

    def switch_on(
        self, row: int, entity_id: EntityId, radar: AnyRadar, *, now: float
    ) -> None:
        """Let the platform in ``row`` radiate its search beam."""
        system = self._system(
            name=radar.emission.emitter_name,
            function=radar.emission.function,
            number=SYSTEM,
            beams=beams_of(radar, (), self._beam),
        )
        emitter = Emitter(entity_id, radar, EventId(0, 0, 0), now, system)
        self._emitters[row] = emitter
        self._seen[row] = {}
        self._change(emitter, now)
        # Radars that are switched on together shall not beat together ever after.
        emitter.due = now + self._after * ((0.618_033_988_75 * (row + 1)) % 1.0)

    def switch_off(self, row: int) -> None:
        """Send the last PDU of a radar: its emitter system without beams."""
        emitter = self._emitters.pop(row)
        del self._seen[row]
        emitter.system = replace(emitter.system, beams=())
        emitter.event_id = self._exercise.new_event_id()
        self._send(emitter, EmissionStateUpdate.CHANGED_DATA)

    def switch_off_all(self) -> None:
        """Send the last PDU of every radar."""
        for row in list(self._emitters):
            self.switch_off(row)

    def track(
        self, row: int, found: Sequence[EntityId], *, time: float, now: float
    ) -> None:
        """Take in what the radar in ``row`` found in the scan at simulation ``time``.

        A target stays tracked for MEMORY revisit intervals after it was last found.
        """
        emitter, seen = self._emitters[row], self._seen[row]
        seen.update(dict.fromkeys(found, time))
        oldest = time - MEMORY * emitter.radar.revisit
        for target in [t for t, last in seen.items() if last < oldest]:
            del seen[target]
        self._list(emitter, seen, now)

    def forget(self, targets: Sequence[EntityId], *, now: float) -> None:
        """Drop targets that are no longer there from every list."""
        if not targets:
            return
        for row, seen in self._seen.items():
            lost = [target for target in targets if target in seen]
            for target in lost:
                del seen[target]
            if lost:
                self._list(self._emitters[row], seen, now)

    def heartbeat(self, *, now: float) -> None:
        """Repeat what nothing was said of for a heartbeat, unless muted."""
        if self._exercise.muted:
            return
        for emitter in self._emitters.values():
            if emitter.due <= now:
                emitter.due = now + self._after
                self._send(emitter, EmissionStateUpdate.HEARTBEAT)

    def _list(self, emitter: Emitter, seen: dict[EntityId, float], now: float) -> None:
        tracked = tuple(seen)
        if set(tracked) != set(emitter.tracked):
            emitter.tracked = tracked
            beams = beams_of(emitter.radar, tracked, self._beam)
            if beams == emitter.system.beams:
                return  # of which there are too many to be listed
            emitter.system = replace(emitter.system, beams=beams)
            self._change(emitter, now)

    def _change(self, emitter: Emitter, now: float) -> None:
        emitter.event_id = self._exercise.new_event_id()
        emitter.due = now + self._after
        self._send(emitter, EmissionStateUpdate.CHANGED_DATA)

    def _send(self, emitter: Emitter, update: EmissionStateUpdate) -> None:
        self._exercise.send(
            self._body(
                entity_id=emitter.entity_id,
                event_id=emitter.event_id,
                state_update=update,
                systems=(emitter.system,),
            )
        )


def beams_of(
    radar: AnyRadar, tracked: Sequence[EntityId], beam: type[Beam]
) -> tuple[Beam, ...]:
    """The search beam, and the track beam if there is something to track.

    Both are of class ``beam``, and sweep the field of regard. More than MOST_LISTED
    targets are not listed: the track beam is then of high density.
    """
    emission = radar.emission
    fundamental = FundamentalParameters(
        emission.frequency,
        emission.frequency_range,
        emission.power_dbm,
        emission.pulse_frequency,
        emission.pulse_width,
    )
    low, high = np.radians((radar.minimum_elevation_deg, radar.maximum_elevation_deg))
    data = BeamData(
        azimuth_center=0.0,  # the body's X axis points to the middle of the sector
        azimuth_sweep=min(np.radians(0.5 * radar.azimuth_width_deg), HALF_TURN),
        elevation_center=float(0.5 * (low + high)),
        elevation_sweep=float(0.5 * (high - low)),
        sweep_sync=emission.sweep_sync,
    )
    search = beam(
        number=SEARCH_BEAM,
        parameter_index=SEARCH_BEAM,
        fundamental=fundamental,
        data=data,
        function=emission.search_function,
    )
    if not tracked:
        return (search,)
    dense = len(tracked) > MOST_LISTED
    track = beam(
        number=TRACK_BEAM,
        parameter_index=TRACK_BEAM,
        fundamental=fundamental,
        data=data,
        function=emission.track_function,
        high_density=HighDensity.SELECTED if dense else HighDensity.NOT_SELECTED,
        targets=() if dense else tuple(TrackJam(target) for target in tracked),
    )
    return search, track
