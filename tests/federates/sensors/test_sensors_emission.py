import shutil
import struct
import subprocess
from pathlib import Path
from typing import Any

import pytest

from federates.sensors.emission import Emitters
from federates.sensors.payloads import RadarPayload
from interop.config import read_config
from interop.dis import (
    ElectromagneticEmission,
    EntityId,
    SimulationAddress,
    decode_pdu,
    split,
)
from interop.exercise import Agreement, Exercise

OWN = EntityId(3, 11, 1)
PAYLOAD: dict[str, Any] = {
    "kind": "radar",
    "range_km": 3000.0,
    "minimum_elevation_deg": -90.0,
    "maximum_elevation_deg": -20.0,
    "revisit": 10.0,
    "emission": {
        "emitter_name": 4905,
        "function": 2,
        "frequency": 1.3e9,
        "frequency_range": 1e7,
        "power_dbm": 110.0,
        "pulse_frequency": 2500.0,
        "pulse_width": 12.5,
        "sweep_sync": 25.0,
    },
}


def target(number: int) -> EntityId:
    return EntityId(77, 5, number)


class Station:
    """A layer's emitters on an exercise, and what went out."""

    def __init__(self) -> None:
        agreement = Agreement(emission_heartbeat=5.0)
        self.exercise = Exercise(agreement, SimulationAddress(3, 11))
        self.emitters = Emitters(self.exercise)
        self.radar = read_config(RadarPayload, PAYLOAD, file="x", where="payload")
        self.octets: list[bytes] = []

    def sent(self, now: float) -> list[ElectromagneticEmission]:
        self.emitters.heartbeat(now=now)
        found = []
        for datagram in self.exercise.flush(now=now):
            for part in split(datagram):
                self.octets.append(bytes(part))
                body = decode_pdu(bytes(part)).body
                assert isinstance(body, ElectromagneticEmission)
                found.append(body)
        return found

    def on(self, now: float) -> ElectromagneticEmission:
        self.emitters.switch_on(4, OWN, self.radar, now=now)
        (body,) = self.sent(now)
        return body

    def track(self, numbers: range, now: float) -> list[ElectromagneticEmission]:
        found = [target(number) for number in numbers]
        self.emitters.track(4, found, time=now, now=now)
        return self.sent(now)


def test_a_radar_that_is_switched_on_radiates_its_search_beam() -> None:
    body = Station().on(100.0)
    assert body.entity_id == OWN
    assert body.state_update == 1  # UID 77: changed data
    (system,) = body.systems
    assert (system.name, system.function, system.number) == (4905, 2, 1)
    (beam,) = system.beams
    assert (beam.number, beam.function, beam.status, beam.targets) == (1, 1, 0, ())
    fundamental = beam.fundamental
    assert fundamental.frequency == 1.3e9
    assert fundamental.frequency_range == 1e7
    assert (fundamental.power, fundamental.pulse_frequency) == (110.0, 2500.0)
    assert (fundamental.pulse_width, beam.data.sweep_sync) == (12.5, 25.0)
    # -90 to -20 degrees of elevation: -55 +- 35 degrees.
    assert beam.data.elevation_center == pytest.approx(-0.959931, abs=1e-6)
    assert beam.data.elevation_sweep == pytest.approx(0.610865, abs=1e-6)
    assert 3.14159 < beam.data.azimuth_sweep <= 3.1415926535
    assert beam.data.azimuth_center == 0.0


def test_tracked_targets_stand_in_the_track_beam() -> None:
    station = Station()
    station.on(100.0)
    (body,) = station.track(range(1, 4), 101.0)
    assert body.state_update == 1
    search, track = body.systems[0].beams
    assert (search.number, track.number, track.function) == (1, 2, 4)
    assert [entry.target_id for entry in track.targets] == [
        target(k) for k in (1, 2, 3)
    ]
    assert {(entry.emitter, entry.beam) for entry in track.targets} == {(0, 0)}
    assert track.high_density == 0


def test_the_same_targets_again_are_no_change() -> None:
    station = Station()
    station.on(100.0)
    station.track(range(1, 4), 101.0)
    assert station.track(range(1, 4), 102.0) == []
    assert station.track(range(2, 3), 103.0) == []  # the others were only missed


def test_ten_targets_are_listed_eleven_are_high_density() -> None:
    station = Station()
    station.on(100.0)
    (ten,) = station.track(range(1, 11), 101.0)
    beam = ten.systems[0].beams[1]
    assert (len(beam.targets), beam.high_density) == (10, 0)
    (eleven,) = station.track(range(11, 12), 102.0)
    beam = eleven.systems[0].beams[1]
    assert (beam.targets, beam.high_density) == ((), 1)
    assert station.track(range(12, 13), 103.0) == []  # no more of it shows


def test_a_target_is_dropped_when_it_was_missed_too_long_or_has_left() -> None:
    station = Station()
    station.on(100.0)
    station.track(range(1, 4), 101.0)
    station.track(range(1, 3), 120.0)
    (body,) = station.track(range(1, 3), 126.0)  # the third last 25 s ago, 2.4 x 10 s
    assert len(body.systems[0].beams[1].targets) == 2
    station.emitters.forget([target(2), target(99)], now=127.0)
    (body,) = station.sent(127.0)
    assert [t.target_id for t in body.systems[0].beams[1].targets] == [target(1)]
    station.emitters.forget([target(1)], now=128.0)
    (body,) = station.sent(128.0)
    assert len(body.systems[0].beams) == 1


def test_heartbeats_repeat_the_last_change_every_5_seconds() -> None:
    station = Station()
    station.on(100.0)
    (changed,) = station.track(range(1, 3), 101.0)
    beats = [
        (100.0 + k / 2, body)
        for k in range(3, 60)
        for body in station.sent(100 + k / 2)
    ]
    assert [at for at, _ in beats] == [106.0, 111.0, 116.0, 121.0, 126.0]
    for _, body in beats:
        assert body.state_update == 0
        assert (body.event_id, body.systems) == (changed.event_id, changed.systems)


def test_each_change_has_its_own_event_of_this_application() -> None:
    station = Station()
    bodies = [station.on(100.0)]
    bodies += station.track(range(1, 2), 101.0) + station.track(range(2, 3), 102.0)
    assert len({body.event_id for body in bodies}) == 3
    assert {(b.event_id.site, b.event_id.application) for b in bodies} == {(3, 11)}


def test_a_radar_that_is_switched_off_says_so_once() -> None:
    station = Station()
    station.on(100.0)
    station.track(range(1, 2), 101.0)
    station.emitters.switch_off(4)
    (body,) = station.sent(102.0)
    assert body.state_update == 1
    (system,) = body.systems
    assert (system.name, system.number, system.beams) == (4905, 1, ())
    assert all(station.sent(102.0 + k) == [] for k in range(20))


def test_radars_that_are_switched_on_together_do_not_beat_together() -> None:
    station = Station()
    for row in range(100):
        entity_id = EntityId(3, 11, row + 1)
        station.emitters.switch_on(row, entity_id, station.radar, now=100.0)
    assert len(station.sent(100.0)) == 100
    beats = [len(station.sent(100.0 + 0.5 * k)) for k in range(1, 31)]
    assert max(beats) <= 12
    assert sum(beats[10:20]) == 100  # one each in any 5 s


@pytest.mark.skipif(shutil.which("tshark") is None, reason="no tshark here")
def test_tshark_reads_every_kind_of_emission(tmp_path: Path) -> None:
    station = Station()
    station.on(100.0)
    for numbers in (range(1, 4), range(1, 11), range(11, 14)):
        station.track(numbers, 101.0)
    station.sent(110.0)
    station.emitters.switch_off(4)
    station.sent(111.0)
    capture = tmp_path / "emission.pcap"
    with capture.open("wb") as file:  # classic pcap, raw IPv4 (link type 228)
        file.write(struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 228))
        for k, octets in enumerate(station.octets):
            udp = struct.pack("!HHHH", 3000, 3000, 8 + len(octets), 0) + octets
            head = struct.pack("!BBHHHBBH", 0x45, 0, 20 + len(udp), k, 0, 1, 17, 0)
            packet = head + bytes([127, 0, 0, 1]) * 2 + udp
            file.write(struct.pack("<IIII", k, 0, len(packet), len(packet)) + packet)

    def read(*arguments: str) -> list[str]:
        command = ["tshark", "-r", str(capture), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return done.stdout.split()

    assert read("-Y", "_ws.malformed", "-T", "fields", "-e", "frame.number") == []
    fit = "dis.pdu_type == 23 && dis.pdu_length == udp.length - 8"
    assert len(read("-Y", fit, "-T", "fields", "-e", "frame.number")) == 6
    names = read("-T", "fields", "-e", "dis.electromagnetic.emitter.name")
    assert names == ["4905"] * 6
