"""What is on the air: the radios that others announce by Transmitter PDUs."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fom.enums import TransmitState

from ..dis import EntityId, Transmitter, pdu_type_of
from ..exercise import Exercise, Received

Floats = NDArray[np.float64]

_USED = (
    "entity_id",
    "radio_number",
    "state",
    "frequency",
    "power",
    "antenna_location",
)

LIGHT_SPEED = 299_792_458.0  #: m/s, by definition of the metre
#: m, polar radius of WGS 84: no place on the ground is inside a sphere of it.
EARTH_SPHERE = 6_356_752.3
FARTHEST = 1e12  #: m; an antenna beyond that is none, as one that is no number
LOUDEST = 1000.0  #: dBm, likewise
NO_PLACE = [0.0, 0.0, 0.0]  #: where an antenna without a place stands


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
    state: int  #: TransmitState
    frequency: int  #: Hz
    power: float  #: dBm
    location: list[float]  #: x, y, z in m, where its antenna was then
    heard_at: float  #: exercise clock, s

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
        self._stations: dict[tuple[EntityId, int], Station] = {}
        self._by_application: dict[tuple[int, int], set[tuple[EntityId, int]]] = {}
        self._sweep_at = -math.inf

    def hear(self, received: Received, *, now: float) -> None:
        """Take in the Transmitter PDUs of a step and forget who fell silent."""
        rows = received.rows_of(pdu_type_of(Transmitter))
        if rows.size:
            # The fixed parts tell all there is to know here, so the PDUs of many
            # radios are read at once.
            columns = received.index.columns(Transmitter, rows)
            told = zip(*(columns[name].tolist() for name in _USED), strict=True)
            for ids, number, state, frequency, power, location in told:
                station = Station(
                    EntityId(*ids), number, state, frequency, power, location, now
                )
                self._note(station)
        if now >= self._sweep_at:
            self._sweep_at = now + self.timeout / 2
            silent = [
                key
                for key, station in self._stations.items()
                if now - station.heard_at > self.timeout
            ]
            for key in silent:
                self._forget(key)

    def _note(self, station: Station) -> None:
        entity_id = station.entity_id
        key = (entity_id, station.radio_number)
        if station.state == TransmitState.OFF:
            self._forget(key)
            return
        if key not in self._stations:
            application = (entity_id.site, entity_id.application)
            self._by_application.setdefault(application, set()).add(key)
        if not all(abs(v) < FARTHEST for v in station.location):
            station.location = NO_PLACE
        if not abs(station.power) < LOUDEST:
            station.power = 0.0
        self._stations[key] = station

    def _forget(self, key: tuple[EntityId, int]) -> None:
        if self._stations.pop(key, None) is not None:
            application = (key[0].site, key[0].application)
            self._by_application[application].discard(key)
            if not self._by_application[application]:
                del self._by_application[application]

    def station(
        self, entity_id: EntityId, radio_number: int, *, now: float
    ) -> Station | None:
        """The radio of that number on an entity, or None if it is not on the air."""
        station = self._stations.get((entity_id, radio_number))
        if station is None or now - station.heard_at > self.timeout:
            return None
        return station

    def stations_of(self, destination: EntityId, *, now: float) -> list[Station]:
        """Radios on the air at ``destination``; entity 0 means all of an application.

        In the order of their entity numbers, so that a run can be repeated.
        """
        application = (destination.site, destination.application)
        keys = [
            key
            for key in self._by_application.get(application, ())
            if destination.entity in (0, key[0].entity)
        ]
        keys.sort(key=lambda key: (key[0].entity, key[1]))
        stations = (self.station(*key, now=now) for key in keys)
        return [station for station in stations if station is not None]

    def positions_of(self, stations: Sequence[Station], *, now: float) -> Floats:
        """Where radios (n) are, (n, 3) m: their entities dead-reckoned.

        A satellite moves 15 km between two Transmitter PDUs, so the antenna location
        in them serves only while no Entity State of the entity has been heard.
        """
        heard = self._exercise.heard
        position: Floats = np.array([station.location for station in stations])
        found = [heard.row_of(station.entity_id) for station in stations]
        rows = np.array([-1 if row is None else row for row in found], np.int64)
        if (rows >= 0).any():
            position[rows >= 0] = heard.states(now).position[rows[rows >= 0]]
        return position.reshape(-1, 3)
