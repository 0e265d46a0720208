"""A recording of a large exercise, made up: clean, and as long as is asked for.

``python -m benchmarks.crowd FILE PDUS [--bundled]`` writes it, and prints how many
octets hold its first half, and how many PDUs these are.

Eight federates have 250 entities each: tanks that mill about, with a turret and a gun,
aircraft on wide circles, and trucks at rest. One PDU in ten is none of their states:
emissions, radios and what they say, IFF, shots, and management by a ninth federate.
"""

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from interop.capture import CaptureWriter
from interop.dis import (
    HEADER_SIZE,
    IFF,
    Beam,
    BeamData,
    Data,
    Descriptor,
    Detonation,
    ElectromagneticEmission,
    EmitterSystem,
    EntityId,
    EntityState,
    EntityType,
    EventId,
    Fire,
    FixedDatum,
    FundamentalParameters,
    Location,
    Modulation,
    OperationalData,
    SetData,
    Signal,
    TrackJam,
    Transmitter,
    Vector,
    bundle,
    bundle_columns,
    encode_pdu,
    pdu_columns,
)
from interop.dis.coordinates import absolute, geodetic_to_ecef, north_east_down
from interop.dis.dead_reckoning import FPW, RVW, STATIC
from interop.dis.orientation import euler_of
from interop.dis.parameters import ArticulatedPart
from interop.dis.timestamp import to_timestamp, to_timestamps
from interop.wire import Items, blank_columns, fixed_size

Floats = NDArray[np.float64]
Rows = NDArray[np.int64]

FEDERATES, EACH = 8, 250
ENTITIES = FEDERATES * EACH
BEGIN = 1.7e9  #: s since 1970
STEP = 0.1  #: s, of all federates
AT_ONCE = 100  #: steps made at once
DESTINATION = "10.0.255.255", 3000
KINDS = 10  #: a cycle of entities: TANKS, AIRCRAFT, and the rest trucks
TANKS, AIRCRAFT = range(4), range(4, 7)
PARTS = 4096 + 11, 4416 + 13  #: azimuth of the turret, elevation of its gun
FLIGHT = 30  #: steps from a Fire to its Detonation


def _by_kind(tank: float, aircraft: float, truck: float) -> Floats:
    """Return a number (ENTITIES,) for each entity."""
    one = [tank] * len(TANKS) + [aircraft] * len(AIRCRAFT)
    one += [truck] * (KINDS - len(one))
    return np.tile(np.array(one, np.float64), ENTITIES // KINDS)


class Crowd:
    """Entities on circles, and where they are; arrays are (n,), one item a state."""

    def __init__(self) -> None:
        number = np.arange(ENTITIES)
        self.kind = number % KINDS
        self.period = _by_kind(10, 30, 50).astype(np.int64)  # steps between states
        self.phase = number % self.period
        self.speed = _by_kind(8.0, 200.0, 0.0)  # m/s
        self.rate = _by_kind(0.1, 0.02, 0.0)  # rad/s, of the heading
        self.algorithm = _by_kind(FPW, RVW, STATIC).astype(np.int64)
        latitude = np.radians(52.0 + 0.01 * (number % 50))
        longitude = np.radians(10.0 + 0.02 * (number // 50))
        self.axes = north_east_down(latitude, longitude)
        height = _by_kind(100.0, 5000.0, 100.0)
        self.centre = geodetic_to_ecef(latitude, longitude, height)

    def due(self, first: int, last: int) -> tuple[Rows, Rows]:
        """Return steps and entities of the states that are due, in their order."""
        steps = np.arange(first, last)[:, np.newaxis]
        at, entity = np.nonzero((steps - self.phase) % self.period == 0)
        return at + first, entity

    def places(self, entity: Rows, time: Floats) -> tuple[Floats, Floats, Floats]:
        """Return heading, location and velocity along world axes."""
        heading = self.rate[entity] * time + entity
        axes, speed, rate = self.axes[entity], self.speed[entity], self.rate[entity]
        radius = np.divide(speed, rate, out=np.zeros_like(speed), where=rate > 0.0)
        ahead, aside = np.cos(heading), np.sin(heading)
        none = np.zeros_like(heading)
        there = radius[:, np.newaxis] * np.stack([aside, -ahead, none], axis=1)
        along = speed[:, np.newaxis] * np.stack([ahead, aside, none], axis=1)
        return (
            heading,
            absolute(there, axes, self.centre[entity]),
            absolute(along, axes),
        )

    def states(self, step: Rows, entity: Rows) -> Iterator[bytes]:
        """Encode the states of entities."""
        time: Floats = np.multiply(step, STEP)
        heading, location, velocity = self.places(entity, time)
        stamps = to_timestamps(BEGIN + time)
        columns = pdu_columns(EntityState, entity.size, exercise=1, timestamp=stamps)
        body = columns["body"]
        axes, rate = self.axes[entity], self.rate[entity]
        body["entity_id"][:, 0] = 1
        body["entity_id"][:, 1] = entity // EACH + 1
        body["entity_id"][:, 2] = entity % EACH + 1
        body["force"] = 1 + entity % 2
        kinds = np.array([(1, 1), (1, 2), (1, 1)])
        kind = kinds[
            np.searchsorted([TANKS.stop, AIRCRAFT.stop], entity % KINDS, "right")
        ]
        for name in ("entity_type", "alternative_type"):
            body[name]["kind"], body[name]["domain"] = kind.T
            body[name]["country"] = 225
            body[name]["category"] = 1
        body["location"], body["velocity"] = location, velocity
        turned = np.zeros_like(axes)
        turned[:, 0, 0] = turned[:, 1, 1] = np.cos(heading)
        turned[:, 0, 1] = np.sin(heading)
        turned[:, 1, 0] = -turned[:, 0, 1]
        turned[:, 2, 2] = 1.0
        body["orientation"] = euler_of(turned @ axes)
        reckoning = body["dead_reckoning"]
        reckoning["algorithm"] = self.algorithm[entity]
        turns = self.algorithm[entity] == RVW
        reckoning["angular_velocity"][turns, 2] = rate[turns]
        pull = np.stack([-np.sin(heading), np.cos(heading), 0.0 * heading], axis=1)
        pull *= (self.speed[entity] * rate)[:, np.newaxis]
        reckoning["acceleration"][turns] = absolute(pull, axes)[turns]
        body["marking"]["character_set"] = 1
        body["marking"]["text"] = [f"E{one:05}".encode() for one in entity.tolist()]
        tanks = np.flatnonzero(self.kind[entity] < TANKS.stop)
        parts = blank_columns(ArticulatedPart, 2 * tanks.size)
        parts["parameter"] = np.tile(PARTS, tanks.size)
        parts["change"] = np.repeat(step[tanks] // self.period[entity[tanks]] % 256, 2)
        parts["value"] = np.sin(np.repeat(0.3 * time[tanks] + entity[tanks], 2))
        owner = np.repeat(tanks, 2)
        made = bundle_columns(columns, lists={"parameters": Items(owner, parts)}).octets
        size = np.full(entity.size, HEADER_SIZE + fixed_size(EntityState))
        size[tanks] += 2 * fixed_size(ArticulatedPart)
        begin = 0
        for end in np.cumsum(size).tolist():
            yield made[begin:end]
            begin = end


def entity_id(entity: int) -> EntityId:
    """Return the identifier of one entity."""
    return EntityId(1, entity // EACH + 1, entity % EACH + 1)


def emission(crowd: Crowd, entity: int, step: int) -> Any:
    """A search radar that tracks up to three."""
    targets = tuple(
        TrackJam(entity_id((entity + other) % ENTITIES))
        for other in range(1, 1 + entity // KINDS % 4)
    )
    sweep = BeamData(0.01 * (step % 300), 0.5, 0.0, 0.2)
    pulses = FundamentalParameters(9.4e9, 1e6, 80.0, 1000.0, 1.0)
    search = Beam(1, 1, pulses, BeamData(0.0, 3.0, 0.0, 0.5), 1)
    track = Beam(2, 2, pulses, sweep, 4, targets=targets)
    system = EmitterSystem(name=5, function=1, number=1, beams=(search, track))
    return ElectromagneticEmission(entity_id(entity), systems=(system,))


def transmitter(crowd: Crowd, entity: int, step: int) -> Any:
    """A radio that is transmitting."""
    _, location, _ = crowd.places(np.array([entity]), np.array([step * STEP]))
    return Transmitter(
        entity_id(entity),
        1,
        EntityType(7, 1, 225, 1),
        2,
        antenna_location=Location(*location[0].tolist()),
        frequency=225_000_000 + 25_000 * entity,
        bandwidth=25_000.0,
        power=40.0,
        modulation=Modulation(0, 1, 2, 1),
    )


def signal(crowd: Crowd, entity: int, step: int) -> Any:
    """A fiftieth of a second of speech."""
    voice = bytes((step + one) % 256 for one in range(160))
    return Signal(entity_id(entity), 1, 1, 0, 8000, voice, 160)


def identification(crowd: Crowd, entity: int, step: int) -> Any:
    """A transponder that is on."""
    event = EventId(1, entity // EACH + 1, step % 65536)
    modes = OperationalData(1, 0, 0b10, mode_3=0x8000 | entity, mode_c=100)
    return IFF(entity_id(entity), event, Vector(), 1, 1, operational=modes)


#: How often who sends what beside states: period in steps, cycle and place in it.
TALK: tuple[tuple[int, int, int, Callable[[Crowd, int, int], Any]], ...] = (
    (50, 10, 4, emission),
    (20, 25, 5, transmitter),
    (100, 25, 5, signal),
    (100, 10, 6, identification),
)
SHELL = Descriptor(EntityType(2, 2, 225, 2), 1000, 1000, 1)


def shots(crowd: Crowd, step: int) -> Iterator[tuple[int, Any]]:
    """Two shots a second by tanks at trucks, and where those of before hit."""
    for begun, hits in ((step, False), (step - FLIGHT, True)):
        if begun < FLIGHT or begun % 5:
            continue
        number = begun // 5
        shooter = number * KINDS % ENTITIES
        target = shooter + KINDS - 1
        event = EventId(1, shooter // EACH + 1, number % 65536)
        who = entity_id(shooter), entity_id(target), EntityId(0, 0, 0), event
        at = target if hits else shooter
        _, there, _ = crowd.places(np.array([at]), np.array([step * STEP]))
        place = Location(*there[0].tolist())
        velocity = Vector(300.0, 0.0, 0.0)
        federate = shooter // EACH
        if hits:
            where = Vector(1.0, 0.0, -1.0)
            yield federate, Detonation(*who, velocity, place, SHELL, where, 1)
        else:
            yield federate, Fire(*who, 0, place, SHELL, velocity, 2000.0)


def management(step: int) -> Iterator[tuple[int, Any]]:
    """Once a second the manager sets data of a federate, which answers."""
    number, past = divmod(step, 10)
    manager = EntityId(1, FEDERATES + 1, 0)
    federate = number % FEDERATES
    other = EntityId(1, federate + 1, 0)
    datums = (FixedDatum(240000, number),)
    if past == 3:
        yield FEDERATES, SetData(manager, other, number, fixed_datums=datums)
    if past == 4:
        yield federate, Data(other, manager, number, fixed_datums=datums)


def talk(crowd: Crowd, step: int) -> Iterator[tuple[int, Any]]:
    """Yield federates and bodies of what is sent beside states in one step."""
    for period, cycle, place, make in TALK:
        for entity in range(place, ENTITIES, cycle):
            if (step - entity) % period == 0:
                yield entity // EACH, make(crowd, entity, step)
    yield from shots(crowd, step)
    yield from management(step)


def exercise(pdus: int) -> Iterator[tuple[float, int, list[bytes]]]:
    """Yield times, federates and the PDUs that they send then, so many in all."""
    crowd = Crowd()
    first = 0
    while pdus > 0:
        step, entity = crowd.due(first, first + AT_ONCE)
        states = zip(
            zip(step.tolist(), (entity // EACH).tolist(), strict=True),
            crowd.states(step, entity),
            strict=True,
        )
        sent: dict[tuple[int, int], list[bytes]] = {}
        for key, made in states:
            sent.setdefault(key, []).append(made)
        for now in range(first, first + AT_ONCE):
            stamp = to_timestamp(BEGIN + now * STEP)
            for federate, body in talk(crowd, now):
                made = encode_pdu(body, exercise=1, timestamp=stamp)
                sent.setdefault((now, federate), []).append(made)
        for now, federate in sorted(sent):
            some = sent[now, federate][:pdus]
            pdus -= len(some)
            time = BEGIN + now * STEP + 1e-3 * federate
            yield time, federate, some
            if not pdus:
                break
        first += AT_ONCE


def record(path: Path, pdus: int, *, bundled: bool) -> tuple[int, int]:
    """Write a recording of so many PDUs.

    Returns how many octets of the file hold the first half, and the PDUs in it.
    """
    size = half = written = 0
    with CaptureWriter(path) as writer:
        for time, federate, some in exercise(pdus):
            source = f"10.0.0.{federate + 1}", 3000
            for number, one in enumerate(bundle(some) if bundled else some):
                writer.write(time + number * 2e-5, source, DESTINATION, one)
            written += len(some)
            if not half and written >= pdus // 2:
                writer.flush()
                size, half = path.stat().st_size, written
    return size, half


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("pdus", type=int)
    parser.add_argument("--bundled", action="store_true")
    args = parser.parse_args()
    print(*record(args.file, args.pdus, bundled=args.bundled))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
