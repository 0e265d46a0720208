"""The radios of a relay: terminals' messages in, and out again, never opened."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..dis import EntityId
from ..errors import DecodeError
from ..exercise import Exercise, Received
from .air import Airwaves, Floats, Station
from .antennas import Antennas, Band
from .envelope import Envelope, envelope_of
from .hearing import messages_on

Rows = NDArray[np.int64]


class Uplinked(NamedTuple):
    """A message that a terminal sent."""

    envelope: Envelope
    data: bytes  #: of the Signal, to be sent on unchanged
    station: Station  #: the terminal's radio


class RelayRadios:
    """Relays: they hear terminals on the uplink and send on the downlink.

    ``counters``: ``heard``, or dropped as ``unheard`` or ``malformed`` (see Radios),
    and ``sent``. Whether a relay sees the terminal is for the relay's owner to say.
    """

    def __init__(self, exercise: Exercise, *, band: Band = Band()) -> None:
        self.counters: Counter[str] = Counter()
        self.air = Airwaves(exercise)
        self._antennas = Antennas(
            exercise,
            frequency=band.downlink_frequency,
            tuned=band.uplink_frequency,
            band=band,
        )

    def open(self, entity_ids: Sequence[EntityId], locations: Floats) -> Rows:
        """Give own entities (n) at ``locations`` (n, 3) m a radio; returns rows (n,).

        A relay's radio goes on the air with the first message that it sends.
        """
        return self._antennas.open(entity_ids, locations)

    def move(self, rows: Rows, locations: Floats) -> None:
        """Say where own radios are now; ``locations`` (n, 3) m."""
        self._antennas.move(rows, locations)

    def close(self, rows: Rows) -> None:
        """Take own radios off the air for good."""
        self._antennas.close(rows)

    def receive(self, received: Received, *, now: float) -> list[Uplinked]:
        """Messages of terminals in this step; also sends what is due."""
        self.air.hear(received, now=now)
        uplinked = []
        tuned = self._antennas.tuned
        for heard in messages_on(tuned, received, self.air, self.counters, now=now):
            try:
                envelope = envelope_of(heard.data)
            except DecodeError:
                self.counters["malformed"] += 1
            else:
                self.counters["heard"] += 1
                uplinked.append(Uplinked(envelope, heard.data, heard.station))
        self._antennas.heartbeat(now=now)
        return uplinked

    def hears(self, row: int, distance: float, station: Station, now: float) -> None:
        """Take note that the radio of ``row`` received ``station`` from that far, m."""
        self._antennas.heard(row, distance, station, now)

    def send(self, row: int, envelope: Envelope, data: bytes, *, now: float) -> None:
        """Send the data of a message on from the radio of ``row``."""
        self._antennas.transmit(row, data, envelope.key_id, now)
        self.counters["sent"] += 1

    def status(self) -> dict[str, float]:
        """The counters as a federate reports them, ``radio_`` before each name."""
        return {f"radio_{name}": n for name, n in sorted(self.counters.items())}
