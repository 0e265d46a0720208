from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from federates.base import Assignment
from federates.sensors.config import SensorsConfig
from federates.sensors.federate import SensorsFederate
from fom.enums import Appearance, FrozenBehavior
from interop.config import read_config
from interop.dis import (
    ClockTime,
    ElectromagneticEmission,
    EntityId,
    EntityState,
    EntityType,
    EventReport,
    Location,
    Marking,
    Orientation,
    RemoveEntity,
    Signal,
    SimulationAddress,
    StopFreeze,
    Transmitter,
    Vector,
    decode_pdu,
    encode_pdu,
    split,
    to_timestamp,
)
from interop.messages.envelope import envelope_of
from interop.messages.events import Detected, decode_event
from interop.messages.records import (
    Measurement,
    MeasurementKind,
    SensorReport,
    decode_message,
)
from interop.messages.seal import Keyring

EPOCH = 1_800_000_000.0
EQUATOR = 6_378_137.0  # m, WGS-84
KEYRING = Keyring({1: bytes(range(32))}, 1)
SITE = 3
TARGET = EntityId(77, 5, 901)
CONTROL = EntityId(SITE, 90, 0)
AIRCRAFT = "1.2.222.2.1.0.0"
MISSILE = "2.11.119.1.24.0.0"
Floats = NDArray[np.float64]

RADAR: dict[str, Any] = {
    "kind": "radar",
    "range_km": 5000.0,
    "revisit": 10.0,
    "minimum_detectable_velocity": 1.0,
    "reference_range_km": 50_000.0,
    "emission": {"emitter_name": 4905, "frequency": 1.3e9, "power_dbm": 110.0},
}
INFRARED: dict[str, Any] = {"kind": "infrared", "range_km": 6000.0, "revisit": 2.0}
#: Blind to nothing: what hides in the Doppler notch is for other tests.
CLEAR = {**RADAR, "minimum_detectable_velocity": 0.0}
GROUND: dict[str, Any] = {
    "kind": "ground",
    "marking": "NULL ISLAND",
    "latitude_deg": 0.0,
    "longitude_deg": 0.0,
}
SHELL: dict[str, Any] = {
    "kind": "constellation",
    "marking": "AMTI",
    "shells": [
        {"altitude_km": 1000.0, "inclination_deg": 0.0, "planes": 1, "satellites": 12}
    ],
}


@dataclass
class Foreign:
    """An entity of somebody else's simulator, which makes its PDUs by itself."""

    position: Floats
    velocity: Floats = field(default_factory=lambda: np.zeros(3))
    entity_id: EntityId = TARGET
    entity_type: str = AIRCRAFT
    force: int = 2
    appearance: int = 0
    marking: str = "BANDIT"

    def state(self, now: float) -> bytes:
        body = EntityState(
            entity_id=self.entity_id,
            force=self.force,
            entity_type=EntityType.parse(self.entity_type),
            velocity=Vector(*self.velocity.tolist()),
            location=Location(*self.position.tolist()),
            orientation=Orientation(0.0, 0.0, 0.0),
            appearance=self.appearance,
            marking=Marking.of(self.marking),
        )
        return encode_pdu(body, exercise=1, timestamp=to_timestamp(now))


def over_equator(angle_deg: float, altitude: float) -> Floats:
    turn = np.radians(angle_deg)
    return (EQUATOR + altitude) * np.array([np.cos(turn), np.sin(turn), 0.0])


def xyz(vector: Location | Vector) -> Floats:
    return np.array([vector.x, vector.y, vector.z])


def federate(seed: int = 1, **keys: Any) -> SensorsFederate:
    values: dict[str, Any] = {"platforms": [GROUND], "payload": RADAR, **keys}
    config = read_config(SensorsConfig, values, file="x.toml", where="layers.amti")
    return SensorsFederate(
        Assignment(
            name="amti",
            config=config,
            address=SimulationAddress(SITE, 11),
            rng=np.random.default_rng(seed),
            keyring=KEYRING,
            epoch=EPOCH,
            control=CONTROL,
            addresses={"fusion": EntityId(SITE, 20, 0)},
        )
    )


@dataclass
class Run:
    """What a federate sent, datagram by datagram, with the time."""

    sent: list[tuple[float, bytes]] = field(default_factory=list)

    def bodies(self, kind: type[Any]) -> list[tuple[float, Any]]:
        pdus = ((t, decode_pdu(bytes(p))) for t, d in self.sent for p in split(d))
        return [(t, p.body) for t, p in pdus if isinstance(p.body, kind)]

    def reports(self) -> list[SensorReport]:
        found = []
        for _, signal in self.bodies(Signal):
            envelope = envelope_of(signal.data)
            assert envelope.destination == EntityId(SITE, 20, 0)
            message = decode_message(KEYRING.open(envelope, signal.data))
            assert isinstance(message, SensorReport)
            assert envelope.source == message.sensor == signal.entity_id
            found.append(message)
        return found

    def measurements(self) -> list[Measurement]:
        return [m for report in self.reports() for m in report.measurements]

    def emissions(self) -> list[tuple[float, ElectromagneticEmission]]:
        return self.bodies(ElectromagneticEmission)

    def detected(self) -> list[Detected]:
        found = []
        for _, report in self.bodies(EventReport):
            assert report.receiving_id == CONTROL
            for datum in report.variable_datums:
                event = decode_event(datum)
                assert isinstance(event, Detected)
                found.append(event)
        return found


def run(
    layer: SensorsFederate,
    targets: Sequence[Foreign],
    seconds: float,
    *,
    begin: float = EPOCH,
    step: float = 1.0,
) -> Run:
    """Step a layer; the targets move straight on and say so at every step."""
    if not layer.clock.started:
        layer.start(begin)
    found = Run()
    for k in range(round(seconds / step)):
        now = begin + k * step
        for target in targets:
            target.position = target.position + target.velocity * (step if k else 0.0)
        heard = [target.state(now) for target in targets]
        found.sent += [(now, datagram) for datagram in layer.step(now, heard)]
    return found


def high(**keys: Any) -> Foreign:
    """A target 2,000 km east of the ground radar, 800 km up, outbound."""
    flight: Floats = np.array([2000.0, 5000.0, 300.0])
    return Foreign(over_equator(14.0, 800e3), flight, **keys)


def test_an_entity_that_another_simulator_sends_is_measured() -> None:
    target = high()
    found = run(federate(), [target], 41.0)
    measurements = found.measurements()
    assert len(measurements) == 4
    for m in measurements:
        assert m.kind == MeasurementKind.GROUND_RADAR
        truth = target.position - target.velocity * (EPOCH + 40.0 - m.time)
        radar = np.array([EQUATOR + 20.0, 0.0, 0.0])
        np.testing.assert_allclose(xyz(m.sensor_position), radar, atol=1e-3)
        way = truth - radar
        distance = float(np.linalg.norm(way))
        assert abs(m.range - distance) < 5.0 * m.range_sigma
        rate = float(target.velocity @ way) / distance
        assert abs(m.range_rate - rate) < 5.0 * m.range_rate_sigma
        off = np.linalg.norm(xyz(m.direction) - way / distance)
        assert off < 6.0 * m.angle_sigma
        assert m.intensity > 0.0


def test_errors_of_measurements_have_the_announced_size() -> None:
    layer = federate(payload={**RADAR, "revisit": 1.0})
    target = Foreign(over_equator(14.0, 800e3), np.array([2.0, 2.0, 1.0]))
    errors = []
    for m in run(layer, [target], 401.0).measurements():
        truth = target.position - target.velocity * (EPOCH + 400.0 - m.time)
        way = truth - xyz(m.sensor_position)
        errors.append((m.range - np.linalg.norm(way)) / m.range_sigma)
    assert len(errors) > 390
    # Four standard errors of the mean and of the variance of 390 normal variables.
    assert abs(np.mean(errors)) < 4.0 / 390**0.5
    assert abs(np.var(errors) - 1.0) < 4.0 * (2.0 / 390) ** 0.5


def ring(altitude: float) -> list[Foreign]:
    """Targets all round the equator, number 1 over longitude 0."""
    climb: Floats = np.array([0.0, 20.0, 200.0])
    return [
        Foreign(over_equator(angle, altitude), climb, EntityId(77, 5, number))
        for number, angle in enumerate(range(0, 360, 10), 1)
    ]


def test_a_ground_radar_reports_nothing_behind_its_horizon() -> None:
    # At 100 km of altitude the ground range of the horizon is about 11 degrees.
    layer = federate(payload={**RADAR, "range_km": 20_000.0})
    found = run(layer, ring(100e3), 31.0)
    assert {e.target.entity for e in found.detected()} == {36, 1, 2}


def test_a_satellite_reports_nothing_behind_the_earth() -> None:
    layer = federate(
        platforms=[SHELL], payload={**RADAR, "range_km": 20_000.0}, observers=0
    )
    measurements = run(layer, ring(12e3), 25.0).measurements()
    assert len(measurements) > 50
    for m in measurements:
        start = xyz(m.sensor_position)
        way = m.range * xyz(m.direction)
        # The chord stays outside the Earth, but for the errors of measurement.
        along = np.linspace(0.0, 1.0, 200)[:, np.newaxis]
        lowest = np.linalg.norm(start + along * way, axis=1).min() - EQUATOR
        assert lowest > -6.0 * m.angle_sigma * m.range


def test_reports_do_not_depend_on_who_the_target_is() -> None:
    texts = []
    for identity in (
        {"entity_id": TARGET, "marking": "BANDIT", "force": 2},
        {"entity_id": EntityId(9, 9, 9), "marking": "OTHER", "force": 3},
    ):
        found = run(federate(platforms=[GROUND, SHELL]), [high(**identity)], 31.0)
        texts.append([tuple(found.reports())])
        sealed = b"".join(
            KEYRING.open(envelope_of(signal.data), signal.data)
            for _, signal in found.bodies(Signal)
        )
        entity_id = identity["entity_id"]
        assert isinstance(entity_id, EntityId)
        octets = b"".join(
            number.to_bytes(2, "big")
            for number in (entity_id.site, entity_id.application, entity_id.entity)
        )
        assert octets not in sealed
    assert texts[0] == texts[1]
    assert texts[0]


def test_satellites_and_cooperative_forces_are_left_out() -> None:
    targets = [
        high(entity_id=EntityId(77, 5, 1), entity_type="1.5.225.11.0.0.0"),
        high(entity_id=EntityId(77, 5, 2), force=1),
        high(entity_id=EntityId(77, 5, 3), entity_type="3.1.225.1.0.0.0"),
        high(entity_id=EntityId(77, 5, 4), entity_type="2.1.225.1.0.0.0", force=3),
    ]
    found = run(federate(), targets, 31.0)
    assert [e.target.entity for e in found.detected()] == [4]
    everyone = run(federate(cooperative_forces=[]), targets, 31.0)
    assert {e.target.entity for e in everyone.detected()} == {2, 4}


def test_a_target_is_told_to_control_once_a_layer() -> None:
    found = run(federate(platforms=[GROUND, SHELL]), [high()], 60.0)
    (event,) = found.detected()
    assert event.target == TARGET
    assert event.sensor.application == 11
    assert event.time == min(m.time for m in found.measurements())


def test_a_target_that_leaves_is_not_seen_again() -> None:
    layer, target = federate(), high()
    run(layer, [target], 21.0)
    target.appearance = Appearance.DEACTIVATED
    gone = run(layer, [target], 60.0, begin=EPOCH + 21.0)
    assert gone.measurements() == []
    # Its departure empties the track list at once.
    assert [len(e.systems[0].beams) for _, e in gone.emissions()][0] == 1


def test_custody_passes_from_satellite_to_satellite() -> None:
    layer = federate(platforms=[SHELL], payload=CLEAR, observers=1)
    target = Foreign(over_equator(0.0, 12e3), np.array([0.0, 0.0, 60.0]))
    found = run(layer, [target], 3000.0, step=10.0)
    reports = found.reports()
    # A satellite at 1,000 km laps an equator turning below in 6,307 s x 24/(24 - 1.75):
    # twelve of them pass at intervals of about 567 s, so 5 or 6 handovers in 3,000 s.
    holders = [report.sensor.entity for report in reports]
    changes = sum(a != b for a, b in zip(holders, holders[1:]))
    assert 4 <= changes <= 7
    assert len(set(holders)) == changes + 1  # handed on, never back
    times = [m.time for m in found.measurements()]
    assert np.diff(times).max() <= 30.0  # no gap beyond one missed look and a handover
    # The holder is the nearest: never farther than half the spacing of 30 degrees.
    farthest = np.hypot(
        (EQUATOR + 1000e3) * np.sin(np.radians(15.0)),
        (EQUATOR + 1000e3) * np.cos(np.radians(15.0)) - EQUATOR,
    )
    assert max(m.range for m in found.measurements()) < farthest + 100e3


@pytest.mark.parametrize("observers", [1, 2, 0])
def test_no_more_than_the_observers_report_a_target(observers: int) -> None:
    shell = {
        **SHELL,
        "shells": [
            {
                "altitude_km": 1000.0,
                "inclination_deg": 0.0,
                "planes": 1,
                "satellites": 60,
            }
        ],
    }
    layer = federate(platforms=[shell], payload=CLEAR, observers=observers)
    target = Foreign(over_equator(0.0, 12e3), np.array([0.0, 0.0, 60.0]))
    run(layer, [target], 10.0)  # each is switched on at its first scan
    found = run(layer, [target], 10.0, begin=EPOCH + 10.0)
    holders = {report.sensor for report in found.reports()}
    if observers:
        assert 1 <= len(holders) <= observers + 1  # one handover within the revisit
    else:
        # All 60 within the horizon of 30.2 degrees at 1,000 km: 10, two at its edge.
        assert len(holders) >= 9


def test_infrared_sees_plumes_above_the_clouds_by_angle_and_radiates_nothing() -> None:
    burning = int(Appearance.POWER_PLANT)
    cases = [
        (1, MISSILE, burning, 30e3),
        (2, MISSILE, 0, 30e3),
        (3, MISSILE, burning, 5e3),
        (4, AIRCRAFT, 0, 12e3),
    ]
    targets = [
        Foreign(
            over_equator(0.0, altitude),
            np.array([100.0, 0.0, 0.0]),
            EntityId(77, 5, number),
            entity_type,
            appearance=appearance,
        )
        for number, entity_type, appearance, altitude in cases
    ]
    found = run(federate(platforms=[SHELL], payload=INFRARED), targets, 20.0)
    assert {e.target.entity for e in found.detected()} == {1}
    assert found.emissions() == []
    for m in found.measurements():
        assert m.kind == MeasurementKind.INFRARED
        assert (m.range, m.range_sigma, m.range_rate, m.range_rate_sigma) == (0,) * 4
        # 1e5 W/sr by the table of defaults, inverse square law.
        distance = np.linalg.norm(xyz(m.sensor_position) - targets[0].position)
        assert m.intensity == pytest.approx(1e5 / distance**2, rel=0.1)


def test_infrared_sees_a_glider_by_its_heat() -> None:
    fast = Foreign(over_equator(0.0, 40e3), np.array([0.0, 5000.0, 0.0]))
    slow = Foreign(
        over_equator(1.0, 12e3), np.array([0.0, 250.0, 0.0]), EntityId(77, 5, 2)
    )
    found = run(federate(platforms=[SHELL], payload=INFRARED), [fast, slow], 30.0)
    assert {e.target for e in found.detected()} == {TARGET}


def test_moving_vehicles_are_for_the_ground_target_radar() -> None:
    payload = {
        "kind": "ground_radar",
        "range_km": 4000.0,
        "reference_range_km": 10_000.0,
    }
    north: Floats = np.array([0.0, 0.0, 1.0])
    targets = [
        Foreign(over_equator(0.0, 0.0), speed * north, EntityId(77, 5, k), kind)
        for k, (speed, kind) in enumerate(
            [(15.0, "1.1.0.4.0.0.0"), (0.0, "1.1.0.4.0.0.0"), (250.0, AIRCRAFT)], 1
        )
    ]
    shell = {
        **SHELL,
        "shells": [
            {
                "altitude_km": 1000.0,
                "inclination_deg": 70.0,
                "planes": 12,
                "satellites": 144,
            }
        ],
    }
    found = run(federate(platforms=[shell], payload=payload), targets, 21.0)
    assert 1 in {e.target.entity for e in found.detected()}
    assert 2 not in {e.target.entity for e in found.detected()}
    kinds = {m.kind for m in found.measurements()}
    assert kinds == {MeasurementKind.GROUND_MOVING_TARGET}


def test_long_reports_are_split() -> None:
    targets = [high(entity_id=EntityId(77, 5, number)) for number in range(1, 13)]
    found = run(federate(max_measurements=5, observers=0), targets, 11.0)
    assert [len(report.measurements) for report in found.reports()] == [5, 5, 2]
    assert len({report.scan for report in found.reports()}) == 1


def test_false_alarms_come_at_their_rate_and_name_nothing() -> None:
    layer = federate(payload={**RADAR, "revisit": 1.0, "false_alarms": 2.0})
    found = run(layer, [], 201.0)
    count = len(found.measurements())
    assert abs(count - 400) < 5.0 * 400**0.5  # Poisson
    assert found.detected() == []
    assert layer.status()["false_alarms"] == count
    for m in found.measurements():
        assert 0.0 <= m.range <= 5000e3
        assert np.linalg.norm(xyz(m.direction)) == pytest.approx(1.0, abs=1e-6)


def test_one_seed_gives_the_same_octets_another_does_not() -> None:
    def octets(seed: int) -> list[bytes]:
        layer = federate(seed, platforms=[SHELL, GROUND])
        return [datagram for _, datagram in run(layer, [high()], 40.0).sent]

    assert octets(1) == octets(1)
    assert octets(1) != octets(2)


def test_a_removed_satellite_falls_silent_and_the_others_go_on() -> None:
    layer = federate(platforms=[SHELL], payload=CLEAR, observers=0)
    target = Foreign(over_equator(0.0, 12e3), np.array([0.0, 0.0, 60.0]))
    before = run(layer, [target], 21.0)
    holder = before.reports()[-1].sensor
    others = {report.sensor for report in before.reports()} - {holder}
    request = RemoveEntity(CONTROL, holder, 1)
    now = EPOCH + 21.0
    order = encode_pdu(request, exercise=1, timestamp=to_timestamp(now))
    last = Run([(now, d) for d in layer.step(now, [order, target.state(now)])])
    states = [s for _, s in last.bodies(EntityState) if s.entity_id == holder]
    assert states[-1].appearance & Appearance.DEACTIVATED
    final = [e for _, e in last.emissions() if e.entity_id == holder]
    assert [len(e.systems[0].beams) for e in final] == [0]
    after = run(layer, [target], 60.0, begin=now + 1.0)
    assert holder not in {report.sensor for report in after.reports()}
    assert others & {report.sensor for report in after.reports()}
    assert holder not in {e.entity_id for _, e in after.emissions()}
    assert len(layer.exercise.owned) == 11


def test_who_leaves_switches_everything_off() -> None:
    layer = federate(platforms=[SHELL])
    on = {e.entity_id for _, e in run(layer, [high()], 21.0).emissions()}
    assert len(on) == 12
    last = Run([(0.0, d) for d in layer.leave(EPOCH + 21.0)])
    assert {e.entity_id for _, e in last.emissions()} == on
    assert all(not e.systems[0].beams for _, e in last.emissions())
    states = [state for _, state in last.bodies(EntityState)]
    assert len(states) == 12
    assert all(state.appearance & Appearance.DEACTIVATED for state in states)


def test_own_platforms_are_entities_with_type_and_marking() -> None:
    course = [[10.0, 20.0], [10.0, 22.0], [11.0, 22.0], [11.0, 20.0]]
    airborne = {"kind": "airborne", "marking": "SENTRY-1", "waypoints": course}
    layer = federate(platforms=[SHELL, GROUND, airborne])
    states = [s for _, s in run(layer, [], 1.0).bodies(EntityState)]
    assert [state.marking.name for state in states] == [
        *(f"AMTI-{k:03}" for k in range(1, 13)),
        "NULL ISLAND",
        "SENTRY-1",
    ]
    types = [str(state.entity_type) for state in states[-3:]]
    assert types == ["1.5.225.16.0.0.0", "1.1.225.28.4.2.0", "1.2.225.8.4.0.0"]
    assert {state.force for state in states} == {1}


def statements(states: Iterable[tuple[float, Any]]) -> list[tuple[float, float]]:
    """Time and speed of Entity States."""
    return [(t, float(np.linalg.norm(xyz(s.velocity)))) for t, s in states]


def test_an_aircraft_flies_its_closed_course() -> None:
    course = [[0.0, 0.0], [0.0, 0.5], [0.2, 0.5], [0.2, 0.0]]
    airborne = {
        "kind": "airborne",
        "marking": "SENTRY-1",
        "waypoints": course,
        "speed": 200.0,
    }
    # Once round is 2 (55,660 m + 22,115 m), the sides of WGS-84 geodesics.
    once = 2.0 * (55_660.0 + 22_115.0) / 200.0
    layer = federate(platforms=[airborne])
    states = run(layer, [], once + 5.0, step=2.0).bodies(EntityState)
    first, last = states[0][1], states[-1][1]
    assert xyz(first.location) == pytest.approx(
        ((EQUATOR + 9000.0) * np.cos(np.radians(0.25)),)
        + ((EQUATOR + 9000.0) * np.sin(np.radians(0.25)), 0.0),
        abs=1.0,
    )
    off = xyz(last.location) - xyz(first.location)
    assert np.linalg.norm(off) < 7.0 * 201.0
    assert all(100.0 < speed < 202.0 for _, speed in statements(states))


def test_radars_are_off_while_the_search_region_is_out_of_view() -> None:
    region = {"latitude_deg": 0.0, "longitude_deg": 0.0, "radius_km": 500.0}
    layer = federate(platforms=[SHELL], payload=CLEAR, search_region=region)
    target = Foreign(over_equator(0.0, 12e3), np.array([0.0, 0.0, 60.0]))
    far = Foreign(over_equator(180.0, 12e3), np.zeros(3), EntityId(77, 5, 2))
    found = run(layer, [target, far], 3000.0, step=10.0)
    assert {e.target for e in found.detected()} == {TARGET}
    # The horizon at 1,000 km is 30.2 degrees off, the region's edge 4.5 nearer: of
    # satellites 30 degrees apart two or three are on, never all.
    assert 2 <= layer.status()["switched_on"] <= 3
    last: dict[EntityId, int] = {}
    for _, body in found.emissions():
        last[body.entity_id] = len(body.systems[0].beams)
    assert list(last.values()).count(0) >= 4  # those that have passed say so
    assert sum(beams > 0 for beams in last.values()) == layer.status()["switched_on"]


@pytest.mark.parametrize("payload", [RADAR, INFRARED])
@pytest.mark.parametrize("size", [0.0, 1.0, 1e7, 1e20, 3e38])
def test_absurd_entities_disturb_nobody(payload: dict[str, Any], size: float) -> None:
    platforms = [SHELL, {**GROUND, "altitude": 0.0}]
    layer = federate(platforms=platforms, payload=payload)
    absurd = [
        Foreign(np.array([size, -size, size]), np.zeros(3), EntityId(1, 1, 1)),
        Foreign(over_equator(10.0, 50e3), np.array([size, size, 0.0])),
        Foreign(over_equator(0.0, 0.0), np.zeros(3), EntityId(1, 1, 2)),
    ]
    for target in absurd:
        target.entity_type, target.appearance = MISSILE, int(Appearance.POWER_PLANT)
    layer.start(EPOCH)
    for k in range(25):
        now = EPOCH + k
        layer.step(now, [target.state(now) for target in absurd])


def test_a_freeze_stops_the_sensors_but_not_their_heartbeats() -> None:
    layer, target = federate(), high()
    run(layer, [target], 21.0)
    stop = StopFreeze(
        CONTROL,
        layer.exercise.id,
        ClockTime.at(EPOCH + 21.0),
        frozen_behavior=FrozenBehavior.TRANSMIT,
    )
    now = EPOCH + 21.0
    layer.step(now, [encode_pdu(stop, exercise=1, timestamp=to_timestamp(now))])
    assert layer.state == "frozen"
    frozen = run(layer, [target], 20.0, begin=now + 1.0)
    assert frozen.measurements() == []
    assert [body.state_update for _, body in frozen.emissions()] == [0, 0, 0, 0]
    assert frozen.bodies(Transmitter)
