"""Geometry and power of radios, and whose radios are on the air."""

import math
from pathlib import Path

import numpy as np
import pytest

from interop.dis import (
    DeadReckoning,
    EntityId,
    EntityState,
    EntityType,
    Location,
    SimulationAddress,
    Transmitter,
    Vector,
    encode_pdu,
    to_timestamp,
)
from interop.exercise import Agreement, Exercise
from interop.messages.air import Airwaves, in_sight, received_power

NOW = 1_790_000_000.0
RADIO = EntityId(1, 30, 7)


@pytest.mark.parametrize("height", [5e5, 1e6, 2e6])
def test_line_of_sight_ends_where_it_touches_the_sphere(height: float) -> None:
    """Two at one height see one another up to twice acos(R/r) apart."""
    sphere = 6_356_752.3
    limit = 2 * math.acos(sphere / (sphere + height))
    first = np.array([sphere + height, 0.0, 0.0])
    for angle, clear in ((0.999 * limit, True), (1.001 * limit, False)):
        second = (sphere + height) * np.array([math.cos(angle), math.sin(angle), 0.0])
        assert in_sight(first, second) == clear
        assert in_sight(second, first) == clear


def test_ground_sees_what_is_above_its_horizon_only() -> None:
    site = np.array([6_378_137.0, 0.0, 0.0])
    above, below = site + [5e5, 2e6, 0.0], site + [-5e5, 2e6, 0.0]
    both = in_sight(site, np.stack((above, below)))
    assert both.tolist() == [True, False]


def test_one_sees_itself() -> None:
    here = np.array([6_378_137.0, 0.0, 0.0])
    assert in_sight(here, here)


@pytest.mark.parametrize(("km", "ghz"), [(1000.0, 20.7), (550.0, 30.5), (36e3, 12.0)])
def test_power_falls_as_the_radio_engineers_formula_says(km: float, ghz: float) -> None:
    """ITU-R P.525: loss in dB = 32.44 + 20 log f/MHz + 20 log d/km."""
    loss = 32.44 + 20 * math.log10(1e3 * ghz) + 20 * math.log10(km)
    assert received_power(80.0, 1e9 * ghz, 1e3 * km) == pytest.approx(
        80.0 - loss, abs=0.02
    )


class Listener:
    """An application that follows who is on the air."""

    def __init__(self) -> None:
        self.exercise = Exercise(Agreement(), SimulationAddress(1, 20))
        self.air = Airwaves(self.exercise)

    def hears(self, *bodies: object, now: float = NOW) -> None:
        datagrams = [
            encode_pdu(body, exercise=1, timestamp=to_timestamp(now)) for body in bodies
        ]
        self.air.hear(self.exercise.receive(datagrams, now=now), now=now)


def transmitter(state: int = 2, entity_id: EntityId = RADIO) -> Transmitter:
    return Transmitter(
        entity_id, 1, state=state, frequency=10**10, antenna_location=Location(7e6)
    )


def test_a_radio_is_on_the_air_until_it_is_silent_for_2_4_heartbeats() -> None:
    listener = Listener()
    listener.hears(transmitter())
    at_last = NOW + 2.4 * 2.0
    station = listener.air.station(RADIO, 1, now=at_last)
    assert station is not None and station.transmitting
    assert listener.air.station(RADIO, 1, now=at_last + 0.1) is None
    assert listener.air.station(RADIO, 2, now=NOW) is None


def test_radios_of_all_versions_are_on_the_air() -> None:
    listener = Listener()
    radios = [EntityId(1, 30, number) for number in (5, 6, 7)]
    datagrams = []
    for radio in radios:
        octets = encode_pdu(
            transmitter(entity_id=radio), exercise=1, timestamp=to_timestamp(NOW)
        )
        datagrams.append(bytes([radio.entity]) + octets[1:])
    listener.air.hear(listener.exercise.receive(datagrams, now=NOW), now=NOW)
    heard = listener.air.stations_of(EntityId(1, 30, 0), now=NOW)
    assert [station.entity_id for station in heard] == radios
    assert {station.frequency for station in heard} == {10**10}


def test_a_radio_switched_off_is_off_the_air() -> None:
    listener = Listener()
    listener.hears(transmitter(), transmitter(0))
    assert listener.air.station(RADIO, 1, now=NOW) is None
    assert listener.air.stations_of(EntityId(1, 30, 0), now=NOW) == []


def test_a_radio_that_only_listens_does_not_transmit() -> None:
    listener = Listener()
    listener.hears(transmitter(1))
    station = listener.air.station(RADIO, 1, now=NOW)
    assert station is not None and not station.transmitting


def test_entity_zero_means_all_radios_of_an_application() -> None:
    listener = Listener()
    ids = [EntityId(1, 30, 9), EntityId(1, 30, 7), EntityId(1, 31, 7)]
    listener.hears(*(transmitter(entity_id=entity_id) for entity_id in ids))
    found = listener.air.stations_of(EntityId(1, 30, 0), now=NOW)
    assert [station.entity_id for station in found] == [ids[1], ids[0]]
    found = listener.air.stations_of(EntityId(1, 30, 9), now=NOW)
    assert [station.entity_id for station in found] == [ids[0]]


def test_silent_radios_are_forgotten() -> None:
    listener = Listener()
    listener.hears(transmitter())
    listener.hears(now=NOW + 10.0)
    assert listener.air.stations_of(EntityId(1, 30, 0), now=NOW) == []


def test_place_is_that_of_the_entity_and_until_it_is_heard_that_of_the_antenna() -> (
    None
):
    listener = Listener()
    listener.hears(transmitter())
    station = listener.air.station(RADIO, 1, now=NOW)
    assert station is not None
    placed = listener.air.positions_of([station], now=NOW)
    assert placed.tolist() == [[7e6, 0.0, 0.0]]
    state = EntityState(
        RADIO,
        entity_type=EntityType(1, 5, 225, 12),
        location=Location(7e6, 1e3, 0.0),
        velocity=Vector(0.0, 7500.0, 0.0),
        dead_reckoning=DeadReckoning(algorithm=2),
    )
    listener.hears(state)
    placed = listener.air.positions_of([station, station], now=NOW + 1.0)
    # The timestamp is good to 2 microseconds: 13 mm of the way.
    assert placed == pytest.approx(np.array([[7e6, 8.5e3, 0.0]] * 2), abs=0.02)


@pytest.mark.parametrize(
    "odd",
    [
        Transmitter(RADIO, 1, state=2, power=math.nan, antenna_location=Location(7e6)),
        Transmitter(RADIO, 1, state=2, power=math.inf, frequency=2**64 - 1),
        Transmitter(RADIO, 1, state=2, antenna_location=Location(math.nan, 0.0, 1e300)),
        Transmitter(RADIO, 1, state=200),
    ],
)
def test_odd_numbers_of_a_peer_do_no_harm(odd: Transmitter) -> None:
    listener = Listener()
    listener.hears(odd)
    station = listener.air.station(RADIO, 1, now=NOW)
    assert station is not None
    assert np.isfinite(listener.air.positions_of([station], now=NOW)).all()
    assert math.isfinite(received_power(station.power, station.frequency, 1e6))


@pytest.mark.parametrize(
    "file", ["dis_TransmitterPdu.bin", "dis_TransmitterPdu_AntennaPattern_Beam.bin"]
)
def test_recorded_radios_of_others_are_heard(shared: Path, file: str) -> None:
    octets = (shared / "data" / "pdus" / file).read_bytes()
    exercise = Exercise(Agreement(exercise=octets[1]), SimulationAddress(1, 20))
    air = Airwaves(exercise)
    air.hear(exercise.receive([octets], now=NOW), now=NOW)
    site, application, entity, radio = (
        int.from_bytes(octets[at : at + 2], "big") for at in (12, 14, 16, 18)
    )
    entity_id = EntityId(site, application, entity)
    on_the_air = octets[28] != 0
    station = air.station(entity_id, radio, now=NOW)
    assert (station is not None) == on_the_air
    if station is not None:
        assert station.frequency == int.from_bytes(octets[72:80], "big")
