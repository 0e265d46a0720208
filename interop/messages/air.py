"""What is on the air: the radios that others announce by Transmitter PDUs."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fom.enums import TransmitState

from ..dis import EntityId, PduIndex, Transmitter, Transmitter6, pdu_type_of
from ..exercise import Exercise, Received
from ..exercise.identifiers import id_of, key_of

Floats = NDArray[np.float64]
#: What a Transmitter says: the radio's key, state, frequency, power and location.
_Told = tuple[int, int, int, float, list[float]]

_TRANSMITTER = pdu_type_of(Transmitter)

LIGHT_SPEED = 299_792_458.0  #: m/s, by definition of the metre
#: m, polar radius of WGS 84: no place on the ground is inside a sphere of it.
EARTH_SPHERE = 6_356_752.3
FARTHEST = 1e12  #: m; an antenna beyond that is none, as one that is no number
LOUDEST = 1000.0  #: dBm, likewise
NO_PLACE = (0.0, 0.0, 0.0)  #: where an antenna without a place stands


def in_sight(a: Floats, b: Floats, radius: float = EARTH_SPHERE) -> NDArray[np.bool_]:
    """Whether the straight lines from ``a`` to ``b`` pass outside a sphere.

    Parameters
    ----------
    a, b : (..., 3) arrays that broadcast, m from the Earth's centre
    radius : m, of the sphere around the Earth's centre

    Returns
    -------
    (...) array of bool; an end that lies on or in the sphere blocks nothing by itself.
    """
    way = b - a
    length = np.einsum("...i,...i->...", way, way)
    # Where along the way it comes nearest to the centre; an end is never in the way.
    nearest = -np.einsum("...i,...i->...", a, way) / np.where(length == 0, 1, length)
    point = a + np.clip(nearest, 0.0, 1.0)[..., np.newaxis] * way
    clear = np.einsum("...i,...i->...", point, point) >= radius**2
    sight: NDArray[np.bool_] = clear | (nearest <= 0) | (nearest >= 1)
    return sight


def received_power(power: float, frequency: float, distance: float) -> float:
    """Power that arrives through free space between isotropic antennas.

    ``power`` and the result in dBm, ``frequency`` in Hz, ``distance`` in m
    (Friis transmission formula; ITU-R P.525).
    """
    wavelengths = max(distance, 1.0) * max(frequency, 1.0) / LIGHT_SPEED
    return power - 20.0 * math.log10(4.0 * math.pi * wavelengths)


@dataclass(slots=True)
class Station:
    """A radio as its last Transmitter PDU described it."""

    entity_id: EntityId
    radio_number: int
    state: int = TransmitState.OFF
    frequency: int = 0  #: Hz
    power: float = 0.0  #: dBm
    location: Sequence[float] = NO_PLACE  #: x, y, z in m, where its antenna was then
    heard_at: float = -math.inf  #: exercise clock, s

    @property
    def transmitting(self) -> bool:
        """Whether it may send Signals."""
        return self.state == TransmitState.ON_TRANSMITTING


class Airwaves:
    """Follows the radios of all other applications of an exercise."""

    def __init__(self, exercise: Exercise) -> None:
        self._exercise = exercise
        agreement = exercise.agreement
        #: s of silence after which a radio is taken to be off the air
        self.timeout = agreement.transmitter_heartbeat * agreement.timeout_factor
        self._stations: dict[int, Station] = {}
        self._by_application: dict[int, set[int]] = {}
        self._sweep_at = -math.inf

    def hear(self, received: Received, *, now: float) -> None:
        """Take in the Transmitter PDUs of a step and forget who fell silent."""
        rows = received.rows_of(_TRANSMITTER)
        if rows.size:
            told = received.index.once(_transmitters)
            self._note([told[row] for row in rows.tolist()], now)
        if now >= self._sweep_at:
            self._sweep_at = now + self.timeout / 2
            silent = [
                key
                for key, station in self._stations.items()
                if now - station.heard_at > self.timeout
            ]
            for key in silent:
                self._forget(key)

    def _note(self, told: Sequence[_Told], now: float) -> None:
        """Take in what Transmitters say, in order of arrival."""
        for key, state, frequency, power, location in told:
            if state == TransmitState.OFF:
                self._forget(key)
                continue
            station = self._stations.get(key)
            if station is None:
                station = self._stations[key] = Station(*_parts_of(key))
                self._by_application.setdefault(key >> 32, set()).add(key)
            station.state = state
            station.frequency, station.power = frequency, power
            station.location = location
            station.heard_at = now

    def _forget(self, key: int) -> None:
        if self._stations.pop(key, None) is not None:
            application = self._by_application[key >> 32]
            application.discard(key)
            if not application:
                del self._by_application[key >> 32]

    def station(
        self, entity_id: EntityId, radio_number: int, *, now: float
    ) -> Station | None:
        """The radio of that number on an entity, or None if it is not on the air."""
        return self.station_of(key_of(entity_id) << 16 | radio_number, now=now)

    def station_of(self, key: int, *, now: float) -> Station | None:
        """The same of the radio of a key (see `radio_keys`)."""
        station = self._stations.get(key)
        if station is None or now - station.heard_at > self.timeout:
            return None
        return station

    def stations_of(self, destination: EntityId, *, now: float) -> list[Station]:
        """Radios on the air at ``destination``; entity 0 means all of an application.

        In the order of their entity numbers, so that a run can be repeated.
        """
        wanted = key_of(destination)
        keys = [
            key
            for key in self._by_application.get(wanted >> 16, ())
            if not destination.entity or key >> 16 == wanted
        ]
        found = (self.station_of(key, now=now) for key in sorted(keys))
        return [station for station in found if station is not None]

    def positions_of(self, stations: Sequence[Station], *, now: float) -> Floats:
        """Where radios (n) are, (n, 3) m: their entities dead-reckoned.

        A satellite moves 15 km between two Transmitter PDUs, so the antenna location
        in them serves only while no Entity State of the entity has been heard.
        """
        heard = self._exercise.heard
        position = np.array([station.location for station in stations]).reshape(-1, 3)
        wanted = np.array([key_of(s.entity_id) for s in stations], np.int64)
        rows = np.searchsorted(heard.keys, wanted)
        known = rows < len(heard)
        known[known] = heard.keys[rows[known]] == wanted[known]
        if known.any():
            position[known] = heard.states(now, rows[known]).position
        return position


def _transmitters(index: PduIndex) -> dict[int, _Told]:
    """What the Transmitters in an index say, by row.

    Their fixed parts tell all there is to know here, and are read at once.
    """
    found: dict[int, _Told] = {}
    for body_type in (Transmitter, Transmitter6):
        rows = index.rows_of(body_type)
        if rows.size:
            told = _told(index.columns(body_type, rows))
            found.update(zip(rows.tolist(), told, strict=True))
    return found


def _told(told: NDArray[Any]) -> Iterable[_Told]:
    """Yield what fixed parts say."""
    location = told["antenna_location"].astype(np.float64)
    location[~(np.abs(location) < FARTHEST).all(axis=1)] = NO_PLACE
    power = told["power"].astype(np.float64)
    power[~(np.abs(power) < LOUDEST)] = 0.0
    columns = (
        radio_keys(told).tolist(),
        told["state"].tolist(),
        told["frequency"].tolist(),
        power.tolist(),
        location.tolist(),
    )
    return zip(*columns, strict=True)


def radio_keys(fixed: NDArray[Any]) -> NDArray[np.uint64]:
    """Keys (m,) of the radios in fixed parts: those of their entities, and numbers."""
    site, application, entity = fixed["entity_id"].astype(np.uint64).T
    radio = fixed["radio_number"].astype(np.uint64)
    keys: NDArray[np.uint64] = site << 48 | application << 32 | entity << 16 | radio
    return keys


def _parts_of(key: int) -> tuple[EntityId, int]:
    return id_of(key >> 16), key & 0xFFFF
