"""The federate on a network: reports by radio in, tracks by radio out, and no more."""

import numpy as np
import pytest
from pyproj import Transformer

from federates.base import Assignment
from federates.fusion.config import FusionConfig
from federates.fusion.federate import FusionFederate
from federates.geography import Area, Site
from fom.enums import Force
from interop.dis import (
    EntityId,
    EntityState,
    EntityType,
    Location,
    SimulationAddress,
    Vector,
)
from interop.exercise import Agreement, Exercise
from interop.messages import Keyring, Radios, RelayRadios
from interop.messages.events import (
    ImpactPredicted,
    TrackClassified,
    TrackConfirmed,
    events_in,
)
from interop.messages.records import (
    AlertLevel,
    Measurement,
    MeasurementKind,
    Ping,
    SensorReport,
    TrackClass,
    TrackReport,
)

NOW, EPOCH = 1_790_000_000.0, 1_800_000_000.0
KEYS, FORGED = Keyring({5: bytes(range(32))}, 5), Keyring({5: bytes(32)}, 5)
FUSION, COMMAND = EntityId(1, 30, 0), EntityId(1, 40, 0)
SENSOR, RELAY = EntityId(1, 11, 1), EntityId(1, 20, 1)
TO_ECEF = Transformer.from_crs("EPSG:4979", "EPSG:4978", always_xy=True)
OVERHEAD = np.array([TO_ECEF.transform(60.0, 40.0, 1_000e3)])
CONFIG = FusionConfig(
    site=Site(name="FUSION", latitude_deg=42.0, longitude_deg=61.0),
    defended=(
        Area(name="Port", latitude_deg=48.5, longitude_deg=64.6, radius_km=100.0),
    ),
)


class Party:
    """Another application with a radio."""

    def __init__(self, entity_id, place, keys):
        self.id = entity_id
        address = SimulationAddress(entity_id.site, entity_id.application)
        self.exercise = Exercise(Agreement(), address)
        self.radios = Radios(self.exercise, keys)
        self.radios.open([entity_id], place)


class Exchange:
    """A sensor, a relay, the fusion federate and a listener, in lock step."""

    def __init__(self, keys=KEYS):
        self.sensor = Party(SENSOR, OVERHEAD, keys)
        self.listener = Party(EntityId(1, 40, 1), OVERHEAD - 9e5 * unit(OVERHEAD), KEYS)
        self.relay = Exercise(Agreement(), SimulationAddress(1, 20))
        self.relays = RelayRadios(self.relay)
        self.row = int(self.relays.open([RELAY], OVERHEAD)[0])
        self.fusion = FusionFederate(
            Assignment(
                name="fusion",
                config=CONFIG,
                address=SimulationAddress(1, 30),
                rng=np.random.default_rng(1),
                keyring=KEYS,
                epoch=EPOCH,
                control=EntityId(1, 1, 0),
                addresses={"command": COMMAND},
            )
        )
        self.fusion.start(NOW)
        self.reports, self.events = [], []

    def step(self, t, messages=(), truth=()):
        """One step at ``t`` s; ``truth`` are datagrams that all hear."""
        now = NOW + t
        self.hear(self.sensor, [], now)
        for message in messages:
            self.sensor.radios.send(SENSOR, FUSION, message, time=EPOCH + t)
        down = self.pass_on(self.sensor.exercise.flush(now=now), now)
        said = self.fusion.step(now, [*down, *truth])
        everything = [*down, *said, *self.pass_on(said, now)]
        control = self.listener.exercise.receive(everything, now=now)
        self.events += [event for _, event in events_in(control)]
        for delivered in self.listener.radios.receive(control, now=now):
            assert isinstance(delivered.message, TrackReport)
            self.reports.append(delivered.message)

    def hear(self, party, datagrams, now):
        received = party.exercise.receive(datagrams, now=now)
        return party.radios.receive(received, now=now)

    def pass_on(self, datagrams, now):
        received = self.relay.receive(datagrams, now=now)
        for message in self.relays.receive(received, now=now):
            self.relays.hears(self.row, 1e6, message.station, now)
            self.relays.send(self.row, message.envelope, message.data, now=now)
        return self.relay.flush(now=now)

    def told(self, kind):
        return [event for event in self.events if isinstance(event, kind)]


def unit(vectors):
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def messages_of(table):
    """Sensor reports of a table of measurements, one for each sensor."""
    out = []
    for row in table:
        radar = row["range_sigma"] > 0
        out.append(
            SensorReport(
                EntityId(1, 11, int(row["sensor"])),
                int(row["scan"]) & 0xFFFF,
                (
                    Measurement(
                        EPOCH + float(row["time"]),
                        MeasurementKind.RADAR if radar else MeasurementKind.INFRARED,
                        Location(*row["sensor_position"].tolist()),
                        Vector(*row["sensor_velocity"].tolist()),
                        Vector(*row["direction"].tolist()),
                        *(
                            float(row[name])
                            for name in (
                                "angle_sigma",
                                "range",
                                "range_sigma",
                                "range_rate",
                                "range_rate_sigma",
                            )
                        ),
                    ),
                ),
            )
        )
    return out


@pytest.fixture(scope="module")
def raid(world):
    """A missile that strikes the port, and what sensors make of it."""
    target = world.missile(40.0, 60.0, 20.0, 1_000e3, burn=80.0)
    rng = np.random.default_rng(3)
    sensors = [
        world.constellation(
            rng,
            60,
            first=1,
            revisit=5.0,
            angle_sigma=3e-4,
            range_sigma=30.0,
            rate_sigma=1.0,
        )
    ]
    looks = world.looks([target], sensors, 30.0, 220.0, rng, detection=0.8)
    return target, {round(t): table for t, table, _ in looks}


def play(raid, exchange, end, **kept):
    _, looks = raid
    for t in range(25, end):
        table = looks.get(t)
        messages = messages_of(table) if table is not None else []
        exchange.step(float(t), messages, **kept)
    return exchange


@pytest.fixture(scope="module")
def played(raid):
    return play(raid, Exchange(), 220)


def test_reports_become_tracks_for_command(raid, played) -> None:
    target, _ = raid
    state = played.reports[-1].tracks[0]
    assert {t.track for report in played.reports for t in report.tracks} == {1}
    # simulation time stands at the epoch when the federate starts, at 0 of the target
    place = np.array((state.position.x, state.position.y, state.position.z))
    speed = np.array((state.velocity.x, state.velocity.y, state.velocity.z))
    truth, moving = target.state(state.time - EPOCH)
    assert np.linalg.norm(place - truth) < 500.0
    assert np.linalg.norm(speed - moving) < 20.0
    assert 0.0 < state.position_sigma < 500.0
    assert state.class_ == TrackClass.BALLISTIC
    assert state.confidence > 0.8
    impact = np.array((state.impact.x, state.impact.y, state.impact.z))
    assert np.linalg.norm(impact - target.impact) < 5e3
    assert state.impact_time - EPOCH == pytest.approx(target.end, abs=5.0)
    assert state.alert == AlertLevel.IMPACT


def test_acceleration_is_that_of_free_fall(raid, played) -> None:
    target, _ = raid
    state = played.reports[-1].tracks[0]
    t = state.time - EPOCH
    truth = (target.state(t + 0.5)[1] - target.state(t - 0.5)[1]) / 1.0
    got = (state.acceleration.x, state.acceleration.y, state.acceleration.z)
    np.testing.assert_allclose(got, truth, atol=0.5)


def test_alert_rises_with_what_is_known(played) -> None:
    alerts = [t.alert for report in played.reports for t in report.tracks]
    assert AlertLevel.WARNING in alerts
    first = alerts.index(AlertLevel.IMPACT)
    assert set(alerts[first:]) == {AlertLevel.IMPACT}


def test_tracks_are_reported_at_the_interval(played) -> None:
    times = np.unique([t.time for r in played.reports for t in r.tracks])
    assert np.diff(times).min() >= CONFIG.report_interval - 1e-6
    assert len(times) > 30  # looks come every 5 s, each is told once


def test_control_is_told_what_happened(raid, played) -> None:
    target, _ = raid
    (confirmed,) = played.told(TrackConfirmed)
    assert confirmed.track == 1
    assert EPOCH + 30.0 <= confirmed.first_report_time < confirmed.time
    classes = [event.class_ for event in played.told(TrackClassified)]
    assert classes == [TrackClass.BALLISTIC]
    predicted = played.told(ImpactPredicted)
    times = [event.time for event in predicted]
    assert min(np.diff(times)) >= CONFIG.impact_interval
    assert len(times) >= 8
    last = predicted[-1].location
    miss = np.array((last.x, last.y, last.z)) - target.impact
    assert np.linalg.norm(miss) < 5e3
    assert predicted[-1].sigma < 5e3


def test_status_counts(played) -> None:
    status = played.fusion.status()
    assert status["tracks"] == 1
    assert status["confirmed_ever"] == 1
    assert status["alerts"] == 1
    assert status["measurements"] > 50
    assert status["radio_opened"] == status["measurements"]
    assert status["unsound"] == status["unexpected"] == 0
    assert "radio_bad_tag" not in status


def test_ground_truth_is_not_listened_to(raid, played) -> None:
    """Entity States of the target on the network, right or wrong, change nothing."""
    liar = Exercise(Agreement(), SimulationAddress(1, 66))
    place = Location(*TO_ECEF.transform(10.0, 10.0, 1e5))
    liar.send(
        EntityState(
            EntityId(1, 66, 1),
            Force.OPPOSING,
            entity_type=EntityType.parse("2.6.0.1.0.0.0"),
            location=place,
        )
    )
    lie = liar.flush(now=NOW + 60.0)
    again = play(raid, Exchange(), 120, truth=lie)
    assert len(again.fusion.exercise.heard.keys) > 0
    assert again.reports == played.reports[: len(again.reports)]
    assert len(again.reports) > 10
    alone = Exchange()
    for t in range(40):
        alone.step(float(t), truth=lie)
    assert alone.reports == []
    assert alone.fusion.status()["tentative"] == 0


def test_forged_reports_are_refused(raid) -> None:
    forged = play(raid, Exchange(FORGED), 80)
    status = forged.fusion.status()
    assert forged.reports == []
    assert status["measurements"] == 0
    assert status["radio_bad_tag"] > 10


def test_twice_delivered_is_counted_once(raid) -> None:
    """The same measurement in two messages, as over two ways."""
    _, looks = raid
    exchange = Exchange()
    messages = messages_of(looks[30])
    exchange.step(30.0, messages)
    exchange.step(31.0, messages)
    status = exchange.fusion.status()
    assert status["measurements"] == status["duplicates"] == len(messages)


def test_other_messages_are_counted() -> None:
    exchange = Exchange()
    exchange.step(1.0, [Ping()])
    exchange.step(2.0)
    assert exchange.fusion.status()["unexpected"] == 1


def test_empty_and_absurd_reports_do_no_harm() -> None:
    nowhere, still = Location(0.0, 0.0, 0.0), Vector(0.0, 0.0, 0.0)
    endless = Vector(float("inf"), float("nan"), 3e38)
    bad = Measurement(float("nan"), 99, nowhere, endless, still, -1.0, range=1e308)
    exchange = Exchange()
    exchange.step(1.0, [SensorReport(SENSOR, 1, ()), SensorReport(SENSOR, 2, (bad,))])
    exchange.step(5.0)
    status = exchange.fusion.status()
    assert status["unsound"] == 1
    assert status["tentative"] == status["measurements"] == 0
