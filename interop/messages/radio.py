"""The radio of a federate: messages out sealed, messages in opened."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from fom.enums import TransmitState

from ..dis import EntityId, SimulationAddress
from ..errors import DecodeError
from ..exercise import Exercise, Received
from ..wire import encode
from .air import Airwaves, Floats, Station, in_sight
from .antennas import Antennas, Band
from .envelope import Envelope, envelope_of, is_addressed
from .hearing import Heard, messages_on
from .records import decode_message, encode_message
from .seal import Keyring, ReplayWindow, SealError

Rows = NDArray[np.int64]


#: The replay window, in tolerances of timestamps: both are about how far clocks of
#: members may be apart, and how long messages may take. 120 s by default.
REPLAY_TOLERANCES = 24


class Delivered(NamedTuple):
    """A message that came through."""

    message: object  #: a record of `records`
    source: EntityId  #: entity that sent it, as its seal proves
    sent: float  #: simulation time when it was sent, s since 1970
    received: float  #: exercise clock when it arrived, s since 1970


class Radios:
    """Terminals: they send on the uplink and hear what relays send on the downlink.

    Call `receive` once a step, before anything else: it also sends what is due.

    ``counters`` says what became of the Signals with our user protocol: ``opened``, or
    dropped because ``unheard`` (no Transmitter PDU says that its radio transmits),
    ``out_of_sight``, ``misaddressed`` (to somebody else), ``malformed``, ``stale``
    (sealed longer ago than the replay window, or in the future), ``no_key``,
    ``bad_tag`` or ``replayed``. What stands on another frequency is not counted.
    ``sent`` counts own messages.
    """

    def __init__(
        self,
        exercise: Exercise,
        keyring: Keyring,
        *,
        band: Band = Band(),
    ) -> None:
        """Radios of the application of ``exercise``; ``keyring`` seals and opens."""
        self.counters: Counter[str] = Counter()
        #: whose messages may be for us: ours, and those whose entities we took over
        self._addresses = {encode(exercise.address)}
        self._keyring = keyring
        self._air = Airwaves(exercise)
        self._antennas = Antennas(
            exercise,
            frequency=band.uplink_frequency,
            tuned=band.downlink_frequency,
            band=band,
        )
        span = REPLAY_TOLERANCES * exercise.agreement.timestamp_tolerance
        self._window = ReplayWindow(span)
        self._sequences: dict[EntityId, int] = {}
        self._opening: list[int] = []
        #: within a step: who sees whom, by station and destination
        self._sight: dict[tuple[EntityId, EntityId], tuple[int, float] | None] = {}
        self._now = float("nan")

    def open(
        self,
        entity_ids: Sequence[EntityId],
        locations: Floats,
        *,
        listening: bool = True,
    ) -> Rows:
        """Give own entities (n) at ``locations`` (n, 3) m a radio; returns rows (n,).

        Radios that are ``listening`` go on the air (on, not transmitting) at the next
        `receive`, and only then can a relay reach them. Others do at their first
        message. ValueError for an entity that has a radio.
        """
        rows = self._antennas.open(entity_ids, locations)
        self._addresses |= {
            encode(SimulationAddress(e.site, e.application)) for e in entity_ids
        }
        if listening:
            self._opening.extend(rows.tolist())
        return rows

    def move(self, rows: Rows, locations: Floats) -> None:
        """Say where own radios are now; ``locations`` (n, 3) m."""
        self._antennas.move(rows, locations)

    def close(self, rows: Rows, *, handed_over: bool = False) -> None:
        """Take own radios off the air for good.

        Those ``handed_over`` stay on it: they are somebody else's from now on.
        """
        self._antennas.close(rows, silently=handed_over)
        closed = set(np.atleast_1d(rows).tolist())
        self._opening = [row for row in self._opening if row not in closed]

    def send(
        self,
        entity_id: EntityId,
        destination: EntityId,
        message: object,
        *,
        time: float,
        priority: int = 0,
    ) -> None:
        """Seal ``message`` and send it from the radio of ``entity_id``.

        ``destination`` is an entity, or (site, application, 0) for any radio of that
        application. ``time`` is simulation time. ValueError without a radio there or
        before the first `receive`; EncodeError if it does not fit in a datagram.
        """
        row = self._antennas.row_of(entity_id)
        if row is None:
            raise ValueError(f"{entity_id} has no radio")
        if self._now != self._now:
            raise ValueError("a step begins with receive: no clock to send by yet")
        # From the exercise clock, so that a process killed and started again goes on
        # above all that it ever sent; strictly rising within a step.
        sequence = int(self._now * 1e6)
        sequence = max(sequence, self._sequences.get(entity_id, 0) + 1)
        key_id = self._keyring.sending
        envelope = Envelope(entity_id, destination, sequence, key_id, time, priority)
        data = self._keyring.seal(envelope, encode_message(message))
        self._antennas.transmit(row, data, key_id, self._now)
        self._sequences[entity_id] = sequence
        self.counters["sent"] += 1

    def receive(self, received: Received, *, now: float) -> list[Delivered]:
        """Messages of this step for own radios, in the order of their arrival."""
        self._now = now
        for row in self._opening:
            self._antennas.set_state(
                row, TransmitState.ON_NOT_TRANSMITTING, self._keyring.sending, now
            )
        self._opening.clear()
        self._air.hear(received, now=now)
        self._sight.clear()
        delivered = []
        tuned = self._antennas.tuned
        for heard in messages_on(tuned, received, self._air, self.counters, now=now):
            outcome = self._outcome(heard, now)
            if isinstance(outcome, Delivered):
                delivered.append(outcome)
                self.counters["opened"] += 1
            else:
                self.counters[outcome] += 1
        self._antennas.heartbeat(now=now)
        return delivered

    def status(self) -> dict[str, float]:
        """The counters as a federate reports them, ``radio_`` before each name."""
        return {f"radio_{name}": n for name, n in sorted(self.counters.items())}

    def _outcome(self, heard: Heard, now: float) -> Delivered | str:
        """The message that was heard, or why it is dropped."""
        if not is_addressed(heard.data, self._addresses):
            return "misaddressed"
        try:
            envelope = envelope_of(heard.data)
        except DecodeError:
            return "malformed"
        rows = self._rows_at(envelope.destination)
        if not len(rows):
            return "misaddressed"
        sight = (heard.station.entity_id, envelope.destination)
        if sight not in self._sight:
            self._sight[sight] = self._nearest(rows, heard.station, now)
        nearest = self._sight[sight]
        if nearest is None:
            return "out_of_sight"
        self._antennas.heard(*nearest, heard.station, now)
        return self._opened(envelope, heard.data, now)

    def _opened(self, envelope: Envelope, data: bytes, now: float) -> Delivered | str:
        if not self._window.is_current(envelope.sequence, now=now):
            return "stale"
        if envelope.key_id not in self._keyring.ids:
            return "no_key"
        try:
            octets = self._keyring.open(envelope, data)
        except SealError:
            return "bad_tag"
        if not self._window.admit(envelope, now=now):
            return "replayed"
        try:
            message = decode_message(octets)
        except DecodeError:
            return "malformed"
        return Delivered(message, envelope.source, envelope.time, now)

    def _rows_at(self, destination: EntityId) -> Rows:
        """Own radios that a destination in this application means; none if gone."""
        if destination.entity == 0:
            return self._antennas.rows()
        row = self._antennas.row_of(destination)
        return np.array([] if row is None else [row], np.int64)

    def _nearest(
        self, rows: Rows, station: Station, now: float
    ) -> tuple[int, float] | None:
        """Which of ``rows`` sees a station from least far, and that distance in m."""
        position = self._air.positions_of([station], now=now)[0]
        rows = rows[in_sight(self._antennas.locations[rows], position)]
        if not len(rows):
            return None
        distance = np.linalg.norm(self._antennas.locations[rows] - position, axis=1)
        best = int(np.argmin(distance))
        return int(rows[best]), float(distance[best])
