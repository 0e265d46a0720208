"""Listens to a whole exercise and keeps the account of it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any

import numpy as np

from fom.enums import DetonationResult, Force, StopReason
from interop.dis import (
    Detonation,
    DirectedEnergyFire,
    EntityId,
    EventId,
    Fire,
    Header,
    Location,
    SimulationAddress,
    StartResume,
    StopFreeze,
    Vector,
    from_timestamp,
)
from interop.exercise import Agreement, Exercise, Received
from interop.messages.events import (
    Detected,
    Engaged,
    ImpactPredicted,
    KillCause,
    Killed,
    Launched,
    Ordered,
    Struck,
    TrackClassified,
    TrackConfirmed,
    events_in,
)
from interop.messages.records import TrackClass

from ..simulation_time import SimulationTime
from ..states import reports_in
from .chain import Chain, Floats, Prediction, Shot, Track
from .whereabouts import Whereabouts

LISTENER = SimulationAddress(0xFFFF, 0xFFFF)  #: "all": nobody has this address


class Chronicle:
    """Builds the chain of every threat from what is on the network, and only that.

    Parameters
    ----------
    agreement : of the exercise
    layers : name of a layer -> its application
    epoch : simulation time at the start, s since 1970
    """

    def __init__(
        self, agreement: Agreement, layers: Mapping[str, EntityId], epoch: float
    ) -> None:
        self.exercise = Exercise(agreement, LISTENER)
        self.clock = SimulationTime(epoch)
        self.epoch = epoch
        self.chains: dict[EntityId, Chain] = {}
        self.states: dict[str, dict[str, Any]] = {}  #: layer -> its latest report
        self.sent: dict[str, Counter[int]] = {}  #: layer -> PDUs heard of it, by type
        self.started = False
        self.ended = False
        self._layers = {(a.site, a.application): n for n, a in layers.items()}
        self._tracks: dict[int, EntityId] = {}
        self._orders: dict[int, EntityId] = {}
        self._shots: dict[EventId, Shot] = {}
        self._whereabouts = Whereabouts()
        self._tolerance = agreement.timestamp_tolerance
        self._now = 0.0

    def receive(self, datagrams: Sequence[bytes], *, now: float) -> None:
        """Take in what the network carried up to exercise clock ``now``."""
        received = self.exercise.receive(datagrams, now=now)
        self._now = now
        self._follow_time(received)
        self._count(received)
        self._notice_threats()
        self._whereabouts.take(self.exercise.heard, now, self.clock.at(now))
        for kind, body_type in (("missile", Fire), ("laser", DirectedEnergyFire)):
            for pdu in received.pdus(body_type):
                fire, at = pdu.body, self._stamped(pdu.header)
                self._fired(fire.event_id, fire.firing_id, at, kind)
        for _, event in events_in(received):
            self._note(event)
        for pdu in received.pdus(Detonation):
            self._detonated(pdu.body, self._stamped(pdu.header))
        for pdu, report in reports_in(received):
            if report["layer"] == self.layer_of(pdu.body.originating_id):
                self._report(report)  # nobody reports of another

    def _report(self, report: dict[str, Any]) -> None:
        """Keep what a layer says of itself, unless it said so before what it said last.

        An answer is repeated when its request comes again, however old it is by then.
        """
        before = self.states.get(report["layer"])
        stale = (
            before is not None
            and before.get("process") == report.get("process")
            and _time_of(before) > _time_of(report)
        )
        if not stale:
            self.states[report["layer"]] = report

    def elapsed(self) -> float:
        """Simulated seconds since the start."""
        return self.clock.at(self._now) - self.epoch

    def layer_of(self, entity: EntityId | EventId) -> str:
        """Name of the layer whose application issued an identifier."""
        key = (entity.site, entity.application)
        return self._layers.get(key, f"{key[0]}:{key[1]}")

    def _follow_time(self, received: Received) -> None:
        for start in received.of(StartResume):
            self.clock.resume(start, self._now)
            self.started = True
        for stop in received.of(StopFreeze):
            if self.clock.running:
                self.clock.freeze(self._now)
            self.ended = stop.reason == StopReason.TERMINATION

    def _count(self, received: Received) -> None:
        for (site, application), types in received.by_application().items():
            layer = self._layers.get((site, application), f"{site}:{application}")
            self.sent.setdefault(layer, Counter()).update(types)

    def _notice_threats(self) -> None:
        heard = self.exercise.heard
        for row in np.flatnonzero(heard.force == Force.OPPOSING).tolist():
            chain = self._chain(heard.id_of(row))
            if not chain.type:
                chain.marking = heard.marking_of(row)
                chain.type = str(heard.entity_type_of(row))
        for entity in heard.left:
            chain_left = self.chains.get(entity)
            if chain_left is not None and chain_left.outcome == "under way":
                chain_left.outcome = "left"
                chain_left.ended = self.elapsed()

    def _chain(self, entity: EntityId) -> Chain:
        if entity not in self.chains:
            self.chains[entity] = Chain(entity=str(entity))
        return self.chains[entity]

    def _stamped(self, header: Header) -> float:
        """Seconds since the start at which a PDU was stamped.

        As long as the stamp is to be trusted: absolute, and not further back than
        the network may keep a PDU under way.
        """
        late = self._now - from_timestamp(header.timestamp, self._now)
        trusted = header.timestamp & 1 and 0 <= late <= self._tolerance
        return self.elapsed() - (late if trusted else 0.0)

    def _since_start(self, time: float) -> float:
        return time - self.epoch

    def _note(self, event: object) -> None:
        match event:
            case Launched():
                chain = self._chain(event.entity_id)
                chain.launched = self._since_start(event.time)
                chain.planned_impact = _vector(event.impact)
                chain.planned_impact_time = self._since_start(event.impact_time)
            case Detected():
                chain = self._chain(event.target)
                at = self._since_start(event.time)
                layer = self.layer_of(event.sensor)
                chain.detected[layer] = min(at, chain.detected.get(layer, at))
            case TrackConfirmed():
                track = self._lay(event)
                if track is not None and track.confirmed is None:
                    track.confirmed = self._since_start(event.time)
                    track.delivered = self._since_start(event.first_report_time)
            case TrackClassified():
                track = self._lay(event)
                if track is not None:
                    name = _named(TrackClass, event.class_)
                    track.classes.append((self._since_start(event.time), name))
            case ImpactPredicted():
                chain_of = self._chain_of_track(event.track, event.position, event.time)
                if chain_of is not None:
                    chain_of.tracks[event.track].predictions.append(
                        Prediction(
                            time=self._since_start(event.time),
                            location=_vector(event.location),
                            impact_time=self._since_start(event.impact_time),
                            sigma=event.sigma,
                        )
                    )
            case Ordered():
                self._ordered(event)
            case Engaged():
                self._engaged(event)
            case Struck() | Killed():
                self._finish(event)

    def _ordered(self, event: Ordered) -> None:
        chain = self._chain_of_track(event.track, event.position, event.time)
        if chain is None:
            return
        self._orders[event.order] = self._tracks[event.track]
        chain.orders.append(
            {
                "order": event.order,
                "track": event.track,
                "time": round(self._since_start(event.time), 3),
                "layer": self.layer_of(event.weapon),
                "weapon": str(event.weapon),
            }
        )

    def _engaged(self, event: Engaged) -> None:
        entity = self._orders.get(event.order)
        shot = self._fired(event.event_id, event.weapon, self.elapsed(), None)
        shot.fired = self._since_start(event.time)
        if entity is not None and shot not in self._chain(entity).shots:
            self._chain(entity).shots.append(shot)

    def _fired(
        self, event_id: EventId, by: EntityId, at: float, kind: str | None
    ) -> Shot:
        shot = self._shots.get(event_id)
        if shot is None:
            shot = self._shots[event_id] = Shot(
                event=str(event_id),
                layer=self.layer_of(event_id),
                weapon=str(by),
                kind=kind or "missile",
                fired=at,
            )
        if kind is not None:
            shot.kind = kind
        return shot

    def _detonated(self, detonation: Detonation, at: float) -> None:
        shot = self._shots.get(detonation.event_id)
        if shot is not None and shot.ended is None:
            shot.result = _named(DetonationResult, detonation.result).replace("_", " ")
            shot.ended = at

    def _finish(self, event: Struck | Killed) -> None:
        chain = self._chain(event.entity_id)
        chain.ended = self._since_start(event.time)
        if isinstance(event, Struck):
            chain.outcome = "leaked"
            return
        chain.outcome = "killed"
        chain.cause = _named(KillCause, event.cause)
        chain.killer = str(event.by)
        shot = self._shots.get(event.event_id)
        if shot is not None:
            shot.result = "kill"
            shot.ended = chain.ended
            if shot not in chain.shots:
                chain.shots.append(shot)

    def _lay(self, event: TrackConfirmed | TrackClassified) -> Track | None:
        """Lay a track, with all that was told of it, to who is nearest to it now.

        What it is confirmed with can be off by as much as a missile is from its
        launcher. When it is classified, it is known better.
        """
        entity = self._whereabouts.nearest(
            _vector(event.position), event.time, _vector(event.velocity)
        )
        before = self._tracks.get(event.track)
        if entity is None:
            entity = before
        if entity is None:
            return None
        track = None
        if before is not None and before != entity:
            track = self._chain(before).tracks.pop(event.track)
        self._tracks[event.track] = entity
        return self._chain(entity).tracks.setdefault(event.track, track or Track())

    def _chain_of_track(
        self, track: int, position: Location, time: float
    ) -> Chain | None:
        entity = self._tracks.get(track)
        if entity is None:
            entity = self._whereabouts.nearest(_vector(position), time, None)
            if entity is None:
                return None
            self._tracks[track] = entity
            self._chain(entity).tracks[track] = Track()
        return self._chain(entity)


def _time_of(report: Mapping[str, Any]) -> float:
    """Simulated seconds at which a layer said it; 0 where it does not tell."""
    time = report.get("time")
    return float(time) if isinstance(time, int | float) else 0.0


def _vector(vector: Location | Vector) -> Floats:
    return np.array([vector.x, vector.y, vector.z])


def _named(kind: type[IntEnum], value: int) -> str:
    """The name of an enumerant in small letters; one that we do not know as told."""
    try:
        return kind(value).name.lower()
    except ValueError:
        return f"{kind.__name__} {value}"
