"""Layers that somebody else plays; ground truth never takes a side door.

The threats here are Entity State PDUs packed octet by octet (IEEE 1278.1-2012, 7.2.2)
from motions in closed form, by nothing of ours.
"""

import cmath
import math
import struct
from collections.abc import Sequence
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from interop.bus import Bus, Datagram
from interop.messages.records import EngagementOrder, TrackClass, TrackReport

Floats = NDArray[np.float64]

RADIUS = 6_378_137.0  # m, equatorial radius of WGS 84
MU = 3.986004418e14  # m^3/s^2, WGS 84
RATE = 7.292115e-5  # rad/s, WGS 84
HOUR = 2**31  # units of a timestamp


class Aircraft:
    """Along the equator from 159.55 W to the west at 250 m/s over ground, 9 km high."""

    kind = (1, 2, 0, 2)

    def state(self, time: float) -> tuple[Floats, Floats]:
        """Earth-fixed position, m, and velocity, m/s, ``time`` s after the start."""
        longitude = math.radians(-159.55) - 250.0 / RADIUS * time
        radius = RADIUS + 9000.0
        up = np.array([math.cos(longitude), math.sin(longitude), 0.0])
        west = np.array([up[1], -up[0], 0.0])
        return radius * up, 250.0 / RADIUS * radius * west


class Missile:
    """Free fall in the plane of the equator: an ellipse through its highest point."""

    kind = (2, 10, 0, 1)
    apogee = RADIUS + 220e3  # m
    speed = -1500.0  # m/s at the apogee, inertial, to the west
    longitude = math.radians(-157.5)  # of the apogee, which it passes at ``turn``
    turn = 50.0  # s after the start

    def state(self, time: float) -> tuple[Floats, Floats]:
        """Earth-fixed position, m, and velocity, m/s, ``time`` s after the start."""
        eccentricity = 1.0 - self.apogee * self.speed**2 / MU
        axis = self.apogee / (1.0 + eccentricity)
        motion = math.sqrt(MU / axis**3)
        mean = math.pi + motion * (time - self.turn)
        anomaly = mean  # Kepler's equation, by Newton's method
        for _ in range(50):
            over = anomaly - eccentricity * math.sin(anomaly) - mean
            anomaly -= over / (1.0 - eccentricity * math.cos(anomaly))
        share = math.sqrt(1.0 - eccentricity**2)
        cosine, sine = math.cos(anomaly), math.sin(anomaly)
        rate = motion / (1.0 - eccentricity * cosine)
        # In the complex plane, the perigee on the negative axis, then mirrored: an
        # orbit is run through to the east, this one to the west.
        place = -axis * complex(cosine - eccentricity, -share * sine)
        speed = -axis * rate * complex(-sine, -share * cosine)
        turn = cmath.exp(1j * (self.longitude - RATE * (time - self.turn)))
        place, speed = place * turn, speed * turn - 1j * RATE * place * turn
        position = np.array([place.real, place.imag, 0.0])
        return position, np.array([speed.real, speed.imag, 0.0])


class Simulator:
    """Another vendor's: from a Start/Resume on it tells its states at every step."""

    def __init__(self, run: Any, motions: Sequence[Aircraft | Missile]) -> None:
        self.run = run
        self.motions = motions
        self.start = math.inf  # s, exercise clock
        self.bus: Bus = run.stage.network.join(("127.0.0.1", 300))

    def step(self) -> None:
        """What is due before the next step of the others."""
        now = self.run.stage.now
        for datagram in self.bus.receive(now=now):
            octets = datagram.octets
            while octets:
                (length,) = struct.unpack_from(">H", octets, 8)
                if octets[2] == 13:
                    hour, past = struct.unpack_from(">iI", octets, 24)
                    self.start = 3600.0 * (hour + (past >> 1) / HOUR)
                octets = octets[length:]
        if now >= self.start:
            pdus = [
                entity_state(number, motion.kind, *motion.state(now - self.start), now)
                for number, motion in enumerate(self.motions, 1)
            ]
            self.bus.send(pdus, now=now)


def entity_state(
    number: int, kind: Sequence[int], position: Floats, velocity: Floats, now: float
) -> bytes:
    """144 octets: an opposing entity of site 7, application 300."""
    stamp = round(now % 3600.0 / 3600.0 * HOUR) << 1 | 1
    header = struct.pack(">BBBBIHBB", 7, 1, 1, 1, stamp, 144, 0, 0)
    who = struct.pack(">HHHBB", 7, 300, number, 2, 0)
    what = struct.pack(">BBHBBBB", *kind, 0, 0, 0) + bytes(8)
    where = struct.pack(">3f3d3fI", *velocity, *position, 0.0, 0.0, 0.0, 0)
    reckoning = struct.pack(">B15x6f", 2, *[0.0] * 6)
    return header + who + what + where + reckoning + b"\x01FOREIGN\0\0\0\0" + bytes(4)


def against(skirmish: ModuleType, motions: Sequence[Any], duration: float) -> Any:
    """The skirmish, its threats played by another simulator."""
    scenario = skirmish.scenario(duration=duration)
    run = skirmish.begin(skirmish.cast(scenario, absent=frozenset({"threats"})))
    simulator = Simulator(run, motions)
    run.play(lambda sent: simulator.step())
    return run


def tracks(run: Any) -> list[tuple[float, Any]]:
    return [
        (envelope.time, track)
        for envelope, message in run.messages("fusion")
        if isinstance(message, TrackReport)
        for track in message.tracks
    ]


def orders(run: Any) -> list[tuple[float, Any, int]]:
    return [
        (envelope.time, message.weapon, message.shots)
        for envelope, message in run.messages("command")
        if isinstance(message, EngagementOrder)
    ]


def test_the_ellipse_is_free_fall() -> None:
    missile, dt = Missile(), 0.01
    for time in (0.0, 30.0, 70.0):
        before, here, after = (missile.state(time + k * dt) for k in (-1, 0, 1))
        position, velocity = here
        np.testing.assert_allclose(
            (after[0] - before[0]) / (2 * dt), velocity, rtol=1e-6
        )
        spin = np.array([0.0, 0.0, RATE])
        fall = -MU * position / np.linalg.norm(position) ** 3
        fall -= np.cross(spin, np.cross(spin, position)) + 2 * np.cross(spin, velocity)
        np.testing.assert_allclose(
            (after[1] - before[1]) / (2 * dt), fall, rtol=1e-4, atol=1e-4
        )


def test_tracks_and_orders_are_those_of_our_own_threats(
    skirmish: ModuleType, engagement: Any
) -> None:
    until = 30.0  # s; the first shot has not arrived yet
    run = against(skirmish, [Aircraft()], until)
    end = engagement.stage.federates[0].assignment.epoch + until + 0.1
    ours = [t for t in tracks(engagement) if t[0] <= end]
    theirs = tracks(run)
    assert len(theirs) >= 10
    assert [(at, t.track, t.class_, t.alert) for at, t in theirs] == [
        (at, t.track, t.class_, t.alert) for at, t in ours
    ]
    # Ours may be off by the threshold of its dead reckoning, 1 m.
    for (_, their), (_, our) in zip(theirs, ours, strict=True):
        np.testing.assert_allclose(xyz(their.position), xyz(our.position), atol=2.0)
    assert orders(run) == [o for o in orders(engagement) if o[0] <= end] != []


def xyz(vector: Any) -> list[float]:
    return [vector.x, vector.y, vector.z]


def test_foreign_threats_are_tracked_classified_and_engaged(
    skirmish: ModuleType,
) -> None:
    run = against(skirmish, [Aircraft(), Missile()], 50.0)
    last = {track.track: (at, track) for at, track in tracks(run)}
    found = {track.class_: (at, track) for at, track in last.values()}
    assert len(last) == 2
    assert set(found) == {TrackClass.AIRCRAFT, TrackClass.BALLISTIC}
    started = run.federate("control").assignment.epoch
    for class_, motion in (
        (TrackClass.AIRCRAFT, Aircraft()),
        (TrackClass.BALLISTIC, Missile()),
    ):
        at, track = found[class_]
        position, velocity = motion.state(at - started)
        off = np.linalg.norm(np.subtract(xyz(track.position), position))
        assert off < 4.0 * track.position_sigma
        off = np.linalg.norm(np.subtract(xyz(track.velocity), velocity))
        assert off < 4.0 * track.velocity_sigma
    assert run.types()[2] >= 1, "nobody fired at them"


class Blindfold(Bus):
    """Receives all but the Entity State PDUs of one application."""

    def __init__(self, bus: Bus, application: int) -> None:
        super().__init__(bus.address, max_size=bus.max_size)
        self.withheld = 0
        self._bus = bus
        self._application = application

    def _receive(self, now: float) -> list[Datagram]:
        passed = []
        for octets, source in self._bus.receive(now=now):
            rest = b"".join(filter(self._passes, pdus_in(octets)))
            if rest:
                passed.append(Datagram(rest, source))
        return passed

    def _passes(self, pdu: bytes) -> bool:
        seen = pdu[2] in (1, 67)
        seen = seen and int.from_bytes(pdu[14:16], "big") == self._application
        self.withheld += seen
        return not seen

    def _send(self, datagrams: Sequence[bytes], now: float) -> None:
        self._bus.send(datagrams, now=now)

    def _wait(self, timeout: float) -> None:
        self._bus.wait(timeout)

    def _close(self) -> None:
        self._bus.close()


def pdus_in(octets: bytes) -> list[bytes]:
    pdus = []
    while octets:
        length = int.from_bytes(octets[8:10], "big")
        pdus.append(octets[:length])
        octets = octets[length:]
    return pdus


@pytest.mark.parametrize("layers", [("fusion",), ("command",), ("fusion", "command")])
def test_who_decides_does_not_look_at_the_truth(
    skirmish: ModuleType, engagement: Any, layers: tuple[str, ...]
) -> None:
    blindfolds: list[Blindfold] = []

    def wrap(bus: Bus, name: str) -> Bus:
        if name in layers:
            blindfolds.append(Blindfold(bus, 66))
            return blindfolds[-1]
        return bus

    blind = skirmish.played(wrap=wrap)
    assert all(blindfold.withheld > 10 for blindfold in blindfolds)
    # All but Data PDUs, in which a layer tells how many PDUs of each type it received.
    for layer in blind.stage.addresses:
        assert said(blind, layer) == said(engagement, layer), layer
    assert blind.types("fusion")[26] > 10 and blind.types("command")[26] > 3


def said(run: Any, layer: str) -> list[bytes]:
    return [s.octets for s in run.sent if s.layer == layer and s.type != 20]
