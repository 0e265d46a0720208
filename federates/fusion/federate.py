"""The federate of kind ``fusion``: reports in, tracks and alerts out."""

import numpy as np
from numpy.typing import NDArray

from fom.enums import DeadReckoningAlgorithm, Force
from interop.dis import EntityId, EntityType, Location, Vector
from interop.dis.coordinates import geodetic_to_ecef
from interop.dis.orientation import orientation_along
from interop.exercise import Received
from interop.messages.events import (
    ImpactPredicted,
    TrackClassified,
    TrackConfirmed,
    send_event,
)
from interop.messages.radio import Delivered, Radios
from interop.messages.records import (
    MAX_TRACKS,
    AlertLevel,
    SensorReport,
    TrackClass,
    TrackReport,
    TrackState,
)

from ..base import Assignment, Federate
from .alerts import Alarm
from .config import FusionConfig
from .filter import Estimates, Kinematics, Model, combined_acceleration
from .measurement import columns
from .prediction import Impacts, predict_impacts
from .tracker import Tracker

Floats = NDArray[np.float64]
Rows = NDArray[np.int64]

_FREE_FALL = 0.5  # weight from which free fall is believed


class FusionFederate(Federate[FusionConfig]):
    """Turns the reports that its radio delivers into tracks, and reports these.

    It knows nothing but these reports: no entity that it hears, no other layer.
    """

    def __init__(self, assignment: Assignment[FusionConfig]) -> None:
        super().__init__(assignment)
        self._radios = Radios(self.exercise, assignment.keyring)
        self._radio = np.empty(0, np.int64)
        self._delivered: list[Delivered] = []  # since the last advance
        self._to = [assignment.addresses[name] for name in self.config.report_to]
        self._tracker = Tracker(self.config)
        self._alarm = Alarm(self.config)
        self._site = EntityId(0, 0, 0)
        self._removed = False  # the site, by a manager
        self._report_due = -np.inf
        self._impact_due: dict[int, float] = {}
        self._reported: dict[int, float] = {}  # update that was told last, by track
        self._classes: dict[int, int] = {}  # class that was told last, by track
        self._reports = 0
        self._alerts = 0  # tracks at WARNING or above in the latest report
        self._unexpected = 0

    def create(self, time: float) -> None:
        """Publish the site with its radio."""
        site = self.config.site
        position = geodetic_to_ecef(
            np.radians([site.latitude_deg]),
            np.radians([site.longitude_deg]),
            np.array([site.altitude]),
        )
        rows = self.exercise.owned.add(
            [EntityType.parse(site.entity_type)],
            [site.name],
            force=Force.FRIENDLY,
            algorithm=DeadReckoningAlgorithm.STATIC,
            position=position,
            orientation=orientation_along(np.zeros((1, 3)), position),
        )
        self._site = self.exercise.owned.id_of(int(rows[0]))
        self._radio = self._radios.open([self._site], position)

    def manage(self, now: float, received: Received) -> None:
        """Listen, and stay on the air, in a freeze too; as long as there is a site."""
        if self.created and not self.done and not self._removed:
            if self.exercise.owned.row_of(self._site) is None:
                self._removed = True
                self._radios.close(self._radio)
        self._delivered += self._radios.receive(received, now=now)

    def advance(self, time: float, now: float, received: Received) -> None:
        """Take in reports, work up what is due, report tracks."""
        if self._removed:
            return
        messages = [delivered.message for delivered in self._delivered]
        self._delivered.clear()
        reports = [m for m in messages if isinstance(m, SensorReport)]
        self._unexpected += len(messages) - len(reports)
        if reports:
            self._tracker.take(columns(reports, time), time)
        self._tracker.advance(time)
        for number in self._tracker.confirmed:
            self._tell_confirmed(number)
        if time >= self._report_due:
            self._report_due = time + self.config.report_interval
            self._report(time)

    def status(self) -> dict[str, float]:
        """Counters of tracks and measurements, and of messages that were dropped."""
        tracks, buffer = self._tracker.tracks, self._tracker.buffer
        confirmed = int(np.count_nonzero(tracks.confirmed))
        return {
            "tracks": confirmed,
            "tentative": len(tracks) - confirmed,
            "confirmed_ever": tracks.confirmed_ever,
            "tracks_dropped": tracks.dropped,
            "merged": tracks.merged,
            "false": tracks.false,
            "alerts": self._alerts,
            "measurements": buffer.taken,
            "duplicates": buffer.duplicates,
            "late": buffer.late,
            "early": buffer.early,
            "unsound": buffer.unsound,
            "reports": self._reports,
            "unexpected": self._unexpected,
            **self._radios.status(),
        }

    def _tell_confirmed(self, number: int) -> None:
        tracks = self._tracker.tracks
        rows = np.flatnonzero(tracks.rows["number"] == number)
        if not len(rows):  # it turned out to be another track at once
            return
        _, kinematics = self._tracker.state_at(self._tracker.time, rows)
        event = TrackConfirmed(
            number,
            self._tracker.time,
            float(tracks.rows["first_delivered"][rows[0]]),
            Location(*kinematics.position[0].tolist()),
            Vector(*kinematics.velocity[0].tolist()),
        )
        send_event(self.exercise, self.control, event)

    def _report(self, time: float) -> None:
        """Send the confirmed tracks that were seen again since they were last told."""
        tracks = self._tracker.tracks
        rows = np.flatnonzero(tracks.confirmed)
        numbers = tracks.rows["number"]
        self._forget(set(numbers[rows].tolist()))
        updated = tracks.rows["updated"]
        told = [
            self._reported.get(number, -np.inf) for number in numbers[rows].tolist()
        ]
        rows = rows[updated[rows] > np.array(told)]
        if not len(rows):
            return
        self._reported.update(
            zip(numbers[rows].tolist(), updated[rows].tolist(), strict=True)
        )
        estimates, kinematics = self._tracker.state_at(time, rows)
        impacts = self._impacts(rows, estimates, time)
        alerts = self._alarm.levels(tracks.rows["class_"][rows], kinematics, impacts)
        self._alerts = int(np.count_nonzero(alerts >= AlertLevel.WARNING))
        self._tell(rows, kinematics, impacts, time)
        states = _states(
            tracks.rows[rows],
            kinematics,
            combined_acceleration(estimates),
            impacts,
            alerts,
            time,
        )
        for first in range(0, len(states), MAX_TRACKS):
            message = TrackReport(tuple(states[first : first + MAX_TRACKS]))
            for destination in self._to:
                self._radios.send(self._site, destination, message, time=time)
                self._reports += 1

    def _leave(self) -> None:
        if not self.done and not self._removed:
            self._radios.close(self._radio)
        super()._leave()

    def _impacts(self, rows: Rows, estimates: Estimates, time: float) -> Impacts:
        """Impacts of what falls freely; while a motor burns it can go anywhere."""
        falling = self._tracker.tracks.rows["class_"][rows] == TrackClass.BALLISTIC
        falling &= estimates.weight[:, Model.BALLISTIC] >= _FREE_FALL
        return predict_impacts(estimates, time, falling)

    def _tell(
        self, rows: Rows, kinematics: Kinematics, impacts: Impacts, time: float
    ) -> None:
        """Tell control, for the analysis, of new classes and of impacts."""
        table = self._tracker.tracks.rows[rows]
        known = impacts.known
        for k, (number, class_) in enumerate(
            zip(table["number"].tolist(), table["class_"].tolist(), strict=True)
        ):
            position = Location(*kinematics.position[k].tolist())
            velocity = Vector(*kinematics.velocity[k].tolist())
            if self._classes.get(number, TrackClass.UNKNOWN) != class_:
                self._classes[number] = class_
                classified = TrackClassified(number, time, class_, position, velocity)
                send_event(self.exercise, self.control, classified)
            if known[k] and time >= self._impact_due.get(number, -np.inf):
                self._impact_due[number] = time + self.config.impact_interval
                predicted = ImpactPredicted(
                    number,
                    time,
                    position,
                    Location(*impacts.location[k].tolist()),
                    float(impacts.time[k]),
                    float(impacts.sigma[k]),
                )
                send_event(self.exercise, self.control, predicted)

    def _forget(self, alive: set[int]) -> None:
        for told in (self._reported, self._classes, self._impact_due):
            for number in told.keys() - alive:
                del told[number]


def _states(
    table: NDArray[np.void],
    kinematics: Kinematics,
    accelerations: Floats,
    impacts: Impacts,
    alerts: NDArray[np.uint8],
    time: float,
) -> list[TrackState]:
    """Tracks as the records that travel."""
    nowhere = ~impacts.known
    location = np.where(nowhere[:, np.newaxis], 0.0, impacts.location).tolist()
    when = np.where(nowhere, 0.0, impacts.time).tolist()
    sigma = np.where(nowhere, 0.0, impacts.sigma).tolist()
    position, velocity = kinematics.position.tolist(), kinematics.velocity.tolist()
    acceleration = accelerations.tolist()
    spread, unsteady = kinematics.position_sigma, kinematics.velocity_sigma
    return [
        TrackState(
            track=int(table["number"][k]),
            time=time,
            position=Location(*position[k]),
            velocity=Vector(*velocity[k]),
            acceleration=Vector(*acceleration[k]),
            position_sigma=float(spread[k]),
            velocity_sigma=float(unsteady[k]),
            class_=int(table["class_"][k]),
            confidence=float(table["confidence"][k]),
            alert=int(alerts[k]),
            impact=Location(*location[k]),
            impact_time=when[k],
            impact_sigma=sigma[k],
        )
        for k in range(len(table))
    ]
