"""The federate of kind ``sensors``: hears what is there, reports what it measured."""

import numpy as np

from fom.enums import DeadReckoningAlgorithm, Domain, Kind
from interop.dis import EntityId, Location, Vector
from interop.exercise import Received
from interop.messages.events import Detected, send_event
from interop.messages.radio import Radios
from interop.messages.records import Measurement, SensorReport

from ..base import Assignment, Federate
from .config import SensorsConfig
from .coverage import Mask, Points, Rows
from .emission import Emitters
from .payloads import AnyRadar
from .platforms import Motion, Mount, mount_of
from .suite import NOTHING, Measured, Suite, Targets
from .tasking import tasked

#: m/s; what claims to be faster is broken, and its numbers might not fit a message
FASTEST = 30_000.0

_TYPE_FIELDS = (
    "kind",
    "domain",
    "country",
    "category",
    "subcategory",
    "specific",
    "extra",
)


class Team:
    """Platforms of one entry of the scenario: as entities, as radios, as sensors."""

    def __init__(self, mount: Mount, suite: Suite) -> None:
        self.mount = mount
        self.suite = suite
        self.ids: list[EntityId] = []
        self.rows: Rows = np.empty(0, np.int64)  #: (n,) of the owned entities
        self.radios: Rows = np.empty(0, np.int64)  #: (n,) of the radios
        self.present: Mask = np.empty(0, bool)  #: (n,) not removed
        self.on: Mask = np.empty(0, bool)  #: (n,) switched on, by tasking


class SensorsFederate(Federate[SensorsConfig]):
    """Sensors of one layer: satellites, ground radars, aircraft.

    They hear every Entity State on the network, whoever sent it, and turn it into
    what they would have measured. Nothing but measurements leaves them, sealed in
    reports that name nobody, and the emission of their radars, which names what it
    tracks as the standard wants it. Left out of what they look at are satellites,
    since the orbits of those are catalogued, and entities of the cooperative forces,
    since those answer an interrogation; both are assumptions.
    """

    def __init__(self, assignment: Assignment[SensorsConfig]) -> None:
        super().__init__(assignment)
        self._destination = assignment.addresses[self.config.report_to]
        self._radios = Radios(self.exercise, assignment.keyring)
        self._emitters = Emitters(self.exercise)
        self._teams: list[Team] = []
        for platform in self.config.platforms:
            mount = mount_of(platform, self.config.payload, assignment.epoch)
            suite = Suite(
                mount.payload,
                len(mount.markings),
                refracted=mount.refracted,
                observers=self.config.observers,
                epoch=assignment.epoch,
                rng=self.rng,
            )
            self._teams.append(Team(mount, suite))
        self._last_row = 0
        self._answering = np.zeros(256, bool)  # by force id
        self._answering[list(self.config.cooperative_forces)] = True
        self._known: set[EntityId] = set()
        self._measurements = 0
        self._false_alarms = 0
        self._reports = 0

    def create(self, time: float) -> None:
        """Bring the platforms and their radios into being; all are switched off yet."""
        owned = self.exercise.owned
        for team in self._teams:
            motion, markings = team.mount.motion(time), team.mount.markings
            team.rows = owned.add(
                [team.mount.entity_type] * len(markings),
                markings,
                force=self.config.force,
                algorithm=team.mount.algorithm,
                position=motion.position,
                velocity=motion.velocity,
                acceleration=motion.acceleration,
                orientation=motion.orientation,
            )
            self._last_row = max(self._last_row, int(team.rows.max()))
            team.ids = [owned.id_of(row) for row in team.rows.tolist()]
            team.radios = self._radios.open(team.ids, motion.position, listening=False)
            team.present = np.ones(len(markings), bool)
            team.on = np.zeros(len(markings), bool)
            team.suite.schedule.start(time)

    def manage(self, now: float, received: Received) -> None:
        """Keep radios and emitters known to others, in a freeze too."""
        self._radios.receive(received, now=now)
        self._emitters.forget(self.exercise.heard.left, now=now)
        if not self.clock.running:
            self._emitters.heartbeat(now=now)

    def advance(self, time: float, now: float, received: Received) -> None:
        """Move, look, report, radiate."""
        here = self._present()
        view: tuple[Rows, Targets] | None = None
        for team in self._teams:
            motion = team.mount.motion(time)
            self._miss(team, here[team.rows])
            self._move(team, motion)
            due = team.suite.schedule.due(time) & team.present
            self._switch(team, motion, due, now)
            scanning = due & team.on
            if not scanning.any():
                continue
            if view is None:
                view = self._targets(now)
            rows, targets = view
            on = np.flatnonzero(team.on)
            sensors = Points.at(motion.position[on], motion.velocity[on])
            measured = team.suite.scan(sensors, scanning[on], targets).renumbered(on)
            if len(measured):
                self._report(team, motion, measured, time)
                self._tell(team, measured, rows, time)
            self._radiate(team, scanning, measured, rows, time, now)
        self._emitters.heartbeat(now=now)

    def status(self) -> dict[str, float]:
        """Platforms, those of them that are on, and what was seen and said so far."""
        return {
            "switched_on": sum(int(team.on.sum()) for team in self._teams),
            "targets": len(self._known),
            "measurements": self._measurements,
            "false_alarms": self._false_alarms,
            "reports": self._reports,
            **self._radios.status(),
        }

    def _leave(self) -> None:
        if not self.done:
            self._emitters.switch_off_all()
            for team in self._teams:
                self._radios.close(team.radios)
        super()._leave()

    def _present(self) -> Mask:
        """Which owned entities are still there, by their row."""
        present = np.zeros(self._last_row + 1, bool)
        present[self.exercise.owned.rows] = True
        return present

    def _targets(self, now: float) -> tuple[Rows, Targets]:
        """What might be seen, and the rows of it among the entities heard."""
        heard = self.exercise.heard
        catalogued = (heard.kind == Kind.PLATFORM) & (heard.domain == Domain.SPACE)
        answering = self._answering[heard.force]
        rows = np.flatnonzero(~(catalogued | answering))
        states = heard.states(now, rows)
        credible = np.linalg.norm(states.velocity, axis=1) < FASTEST
        rows = rows[credible]
        types = heard.entity_type[rows]
        columns = [types[name].astype(np.int64) for name in _TYPE_FIELDS]
        points = Points.at(states.position[credible], states.velocity[credible])
        appearance = heard.appearance[rows].astype(np.int64)
        return rows, Targets(points, np.stack(columns, axis=1), appearance)

    def _miss(self, team: Team, present: Mask) -> None:
        """Take the radios of platforms that were removed off the air."""
        gone = np.flatnonzero(team.present & ~present)
        if gone.size:
            self._radios.close(team.radios[gone])
            team.present = present

    def _move(self, team: Team, motion: Motion) -> None:
        if team.mount.algorithm == DeadReckoningAlgorithm.STATIC:
            return
        there = team.present
        self.exercise.owned.update(
            team.rows[there],
            position=motion.position[there],
            velocity=motion.velocity[there],
            acceleration=motion.acceleration[there],
            orientation=motion.orientation[there],
        )
        self._radios.move(team.radios, motion.position)

    def _switch(self, team: Team, motion: Motion, due: Mask, now: float) -> None:
        """Decide for those whose turn it is whether they are on; what left is off."""
        turn = np.flatnonzero(due)
        wanted = team.on & team.present
        wanted[turn] = tasked(
            motion.position[turn],
            self.config.search_region,
            team.mount.payload,
            team.mount.refracted,
        )
        for k in np.flatnonzero(wanted != team.on).tolist():
            row = int(team.rows[k])
            if isinstance(team.mount.payload, AnyRadar):
                if wanted[k]:
                    payload = team.mount.payload
                    self._emitters.switch_on(row, team.ids[k], payload, now=now)
                else:
                    self._emitters.switch_off(row)
        team.on = wanted

    def _report(
        self, team: Team, motion: Motion, measured: Measured, time: float
    ) -> None:
        """Send what was measured, each platform its own, from its own radio."""
        self._measurements += len(measured)
        self._false_alarms += int(np.count_nonzero(measured.target == NOTHING))
        records = _measurements(team.mount, motion, measured, time)
        sensors, first = np.unique(measured.sensor, return_index=True)
        last = np.append(first[1:], len(measured))
        most = self.config.max_measurements
        for k, begin, end in zip(sensors.tolist(), first.tolist(), last.tolist()):
            scan = int(team.suite.schedule.scan[k])
            for start in range(begin, end, most):
                part = tuple(records[start : min(start + most, end)])
                report = SensorReport(team.ids[k], scan, part)
                self._radios.send(team.ids[k], self._destination, report, time=time)
                self._reports += 1

    def _tell(self, team: Team, measured: Measured, rows: Rows, time: float) -> None:
        """Tell control, for the analysis, which target the layer saw first and when."""
        found, first = np.unique(measured.target, return_index=True)
        for target, k in zip(found.tolist(), first.tolist()):
            if target == NOTHING:
                continue
            entity_id = self.exercise.heard.id_of(int(rows[target]))
            if entity_id not in self._known:
                self._known.add(entity_id)
                sensor = team.ids[measured.sensor[k]]
                event = Detected(sensor, entity_id, time)
                send_event(self.exercise, self.control, event)

    def _radiate(
        self,
        team: Team,
        scanned: Mask,
        measured: Measured,
        rows: Rows,
        time: float,
        now: float,
    ) -> None:
        """Let the track lists of those radars that scanned follow what they found."""
        if not isinstance(team.mount.payload, AnyRadar):
            return
        found: dict[int, list[EntityId]] = {
            k: [] for k in np.flatnonzero(scanned).tolist()
        }
        for k, target in zip(measured.sensor.tolist(), measured.target.tolist()):
            if target != NOTHING:
                found[k].append(self.exercise.heard.id_of(int(rows[target])))
        for k, targets in found.items():
            self._emitters.track(int(team.rows[k]), targets, time=time, now=now)


def _measurements(
    mount: Mount, motion: Motion, measured: Measured, time: float
) -> list[Measurement]:
    """The records of measurements, in their order."""
    payload = mount.payload
    if isinstance(payload, AnyRadar):
        range_sigma, rate_sigma = payload.range_sigma, payload.range_rate_sigma
    else:
        range_sigma = rate_sigma = 0.0
    return [
        Measurement(
            time=time,
            kind=mount.measurement_kind,
            sensor_position=Location(*position),
            sensor_velocity=Vector(*velocity),
            direction=Vector(*direction),
            angle_sigma=payload.angle_sigma,
            range=distance,
            range_sigma=range_sigma,
            range_rate=rate,
            range_rate_sigma=rate_sigma,
            intensity=strength,
        )
        for position, velocity, direction, distance, rate, strength in zip(
            motion.position[measured.sensor].tolist(),
            motion.velocity[measured.sensor].tolist(),
            measured.direction.tolist(),
            measured.range.tolist(),
            measured.range_rate.tolist(),
            measured.strength.tolist(),
        )
    ]
