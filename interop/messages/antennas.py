"""The radios an application has: what it owes the network for each of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fom.enums import (
    CryptoSystem,
    Domain,
    EncodingClass,
    InputSource,
    Kind,
    MajorModulation,
    RadioCategory,
    RadioSystem,
    ReceiverState,
    TransmitState,
)

from ..dis import (
    VERSION,
    EntityId,
    EntityType,
    Modulation,
    RadioNomenclature,
    Receiver,
    Signal,
    Transmitter,
    Transmitter6,
    encode_pdu,
    pdu_dtype,
)
from ..exercise import Exercise, Heartbeats
from .air import Station, received_power

Floats = NDArray[np.float64]
Rows = NDArray[np.int64]

RADIO_NUMBER = 1  #: each of our entities has one radio
RADIO_TYPE = EntityType(Kind.RADIO, Domain.OTHER, 225, RadioCategory.DATA_LINK)
#: The same before version 7; it has no nomenclature of its own.
RADIO_NOMENCLATURE = RadioNomenclature(
    RADIO_TYPE.kind, RADIO_TYPE.domain, RADIO_TYPE.country, RADIO_TYPE.category
)
#: Messages of a new radio that its Transmitter PDU precedes once more, against loss.
FIRST_MESSAGES = 3
SATCOM = Modulation(0, MajorModulation.SATCOM, 0, RadioSystem.GENERIC)


@dataclass(frozen=True, kw_only=True)
class Band:
    """What the radios of an exercise have agreed on.

    Defaults stand for a military Ka-band satellite service (30 to 31 GHz up, 20.2 to
    21.2 GHz down, ITU Radio Regulations article 5); power and rate are assumptions.
    """

    uplink_frequency: int = 30_500_000_000  #: Hz, from terminals to relays
    downlink_frequency: int = 20_700_000_000  #: Hz, from relays to terminals
    bandwidth: float = 125e6  #: Hz
    power: float = 80.0  #: dBm, effective radiated
    data_rate: int = 50_000_000  #: bit/s
    #: No enumerant of UID 166 names AES; KGV-135A is its only wideband data encryptor.
    crypto_system: int = CryptoSystem.KGV_135A


@dataclass(frozen=True, slots=True)
class _Hearing:
    """What a radio heard last."""

    station: Station
    power: float  #: dBm
    at: float  #: exercise clock, s


class Antennas:
    """Radios on own entities: Transmitter, Signal and Receiver PDUs, no contents.

    Columns, one row a radio. A Transmitter PDU goes out when a radio comes on the air
    or leaves it, when its key changes and at every heartbeat. Movement is no reason
    for one: the standard's 500 m (TRANS_POS) are 70 ms of a satellite's way, so a
    receiver takes the place of the antenna from the Entity State of the entity.
    """

    def __init__(
        self, exercise: Exercise, *, frequency: int, tuned: int, band: Band
    ) -> None:
        self._exercise = exercise
        self.frequency = frequency  #: Hz, sent on
        self.tuned = tuned  #: Hz, listened to
        self.band = band
        self.entity_ids: list[EntityId] = []
        self.locations: Floats = np.empty((0, 3))
        self._ids = np.empty((0, 3), np.uint16)
        older = exercise.agreement.version < VERSION
        self._body_type: type[Transmitter] = Transmitter6 if older else Transmitter
        self._pattern = self._pdu_of_all()
        self._rows: dict[EntityId, int] = {}
        self._state: list[int] = []
        self._key_id: list[int] = []
        self._messages: list[int] = []
        self._heard: list[_Hearing | None] = []
        agreement, step = exercise.agreement, exercise.step
        self._beats = Heartbeats(agreement.transmitter_heartbeat, step)
        self._receiver_beats = Heartbeats(agreement.receiver_heartbeat, step)

    def open(self, entity_ids: Sequence[EntityId], locations: Floats) -> Rows:
        """Give ``entity_ids`` (n) at ``locations`` (n, 3) m a radio each, off the air.

        Returns their rows, (n,), which stay theirs. ValueError for an entity that has
        a radio.
        """
        first, count = len(self.entity_ids), len(entity_ids)
        known = next((e for e in entity_ids if e in self._rows), None)
        if known is not None:
            raise ValueError(f"{known} has a radio already")
        self._rows.update(zip(entity_ids, range(first, first + count), strict=True))
        self.entity_ids.extend(entity_ids)
        ids = [(e.site, e.application, e.entity) for e in entity_ids]
        self._ids = np.append(self._ids, np.reshape(ids, (count, 3)), axis=0)
        places = np.reshape(locations, (count, 3))
        self.locations = np.concatenate([self.locations, places])
        self._state.extend([TransmitState.OFF] * count)
        self._key_id.extend([0] * count)
        self._messages.extend([0] * count)
        self._heard.extend([None] * count)
        for beats in (self._beats, self._receiver_beats):
            beats.stop(beats.add(count))
        return np.arange(first, first + count)

    def row_of(self, entity_id: EntityId) -> int | None:
        """The row of an entity's radio, or None when it has none."""
        return self._rows.get(entity_id)

    def rows(self) -> Rows:
        """The rows of all radios that were not closed."""
        return np.array(list(self._rows.values()), np.int64)

    def move(self, rows: Rows, locations: Floats) -> None:
        """Say where antennas are now; ``locations`` (n, 3) m."""
        self.locations[rows] = locations

    def close(self, rows: Rows, *, silently: bool = False) -> None:
        """Take radios off the air for good; their entities may open new ones.

        Nobody is told so ``silently``: another application keeps them on the air.
        """
        for row in np.atleast_1d(rows).tolist():
            if self._rows.get(self.entity_ids[row]) == row:
                del self._rows[self.entity_ids[row]]
            if self._state[row] != TransmitState.OFF:
                self._state[row] = TransmitState.OFF
                if not silently:
                    self._announce([row])
            self._beats.stop(np.array([row]))
            self._receiver_beats.stop(np.array([row]))

    def set_state(
        self, row: int, state: TransmitState, key_id: int, now: float
    ) -> None:
        """Bring a radio on the air or change what it announces, and say so if new."""
        if self._state[row] != state or self._key_id[row] != key_id:
            self._state[row], self._key_id[row] = state, key_id
            self._beats.start(np.array([row]))
            self._announce_due(now)

    def transmit(self, row: int, data: bytes, key_id: int, now: float) -> None:
        """Send ``data`` in a Signal, and before it what others must know to hear it.

        EncodeError if it does not fit in a datagram of the agreement.
        """
        announced = self._state[row] == TransmitState.ON_TRANSMITTING
        self.set_state(row, TransmitState.ON_TRANSMITTING, key_id, now)
        if announced and self._messages[row] < FIRST_MESSAGES:
            self._announce([row])
        self._messages[row] += 1
        self._exercise.send(
            Signal(
                entity_id=self.entity_ids[row],
                radio_number=RADIO_NUMBER,
                encoding_scheme=EncodingClass.APPLICATION_SPECIFIC << 14,
                tdl_type=0,
                sample_rate=self.band.data_rate,
                data=data,
                samples=0,
            ),
            status=self._exercise.indicator(self.entity_ids[row]),
        )

    def heard(self, row: int, distance: float, station: Station, now: float) -> None:
        """Take note that a radio heard ``station`` from ``distance`` m."""
        before = self._heard[row]
        power = received_power(station.power, station.frequency, distance)
        self._heard[row] = _Hearing(station, power, now)
        if before is None or self._silent(before, now):
            self._receiver_beats.start(np.array([row]))

    def heartbeat(self, *, now: float) -> None:
        """Send the Transmitter and Receiver PDUs that are due, unless muted."""
        if self._exercise.muted:
            return
        self._announce_due(now)
        for row in self._receiver_beats.due(now).tolist():
            hearing = self._heard[row]
            if hearing is not None:
                self._report(row, hearing, now)

    def _silent(self, hearing: _Hearing, now: float) -> bool:
        return now - hearing.at > self._exercise.agreement.receiver_heartbeat

    def _pdu_of_all(self) -> bytes:
        """Transmitter PDU with what is the same for all of these radios."""
        radio_type: Any = RADIO_TYPE
        if self._body_type is Transmitter6:
            radio_type = RADIO_NOMENCLATURE
        body = self._body_type(
            entity_id=EntityId(0, 0, 0),
            radio_number=RADIO_NUMBER,
            radio_type=radio_type,
            input_source=InputSource.DIGITAL_DATA_DEVICE,
            frequency=self.frequency,
            bandwidth=self.band.bandwidth,
            power=self.band.power,
            modulation=SATCOM,
        )
        agreement = self._exercise.agreement
        return encode_pdu(
            body,
            exercise=agreement.exercise,
            timestamp=0,
            version=agreement.version,
        )

    def _announce_due(self, now: float) -> None:
        if self._exercise.muted:
            return  # and be due still when it is not any more
        rows = self._beats.due(now)
        if rows.size:
            self._announce(rows.tolist())

    def _announce(self, rows: Sequence[int]) -> None:
        """Send the Transmitter PDUs of rows: there are many at a time, all alike."""
        octets = bytearray(self._pattern * len(rows))
        pdus = np.frombuffer(octets, pdu_dtype(self._body_type))
        body = pdus["body"]
        key_ids = np.array([self._key_id[row] for row in rows])
        pdus["header"]["status"] = [
            self._exercise.indicator(self.entity_ids[row]) for row in rows
        ]
        body["entity_id"] = self._ids[rows]
        body["state"] = [self._state[row] for row in rows]
        body["antenna_location"] = self.locations[rows]
        body["crypto_system"] = np.where(key_ids, self.band.crypto_system, 0)
        body["crypto_key"] = key_ids
        self._exercise.send_columns(pdus)

    def _report(self, row: int, hearing: _Hearing, now: float) -> None:
        entity_id, number = self.entity_ids[row], RADIO_NUMBER
        status = self._exercise.indicator(entity_id)
        if self._silent(hearing, now):
            state = ReceiverState.ON_NOT_RECEIVING
            self._exercise.send(Receiver(entity_id, number, state), status=status)
            return
        self._exercise.send(
            Receiver(
                entity_id=entity_id,
                radio_number=number,
                state=ReceiverState.ON_RECEIVING,
                received_power=hearing.power,
                transmitter_id=hearing.station.entity_id,
                transmitter_radio=hearing.station.radio_number,
            ),
            status=status,
        )
