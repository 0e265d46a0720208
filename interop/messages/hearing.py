"""The Signals of a step that carry our messages on one frequency."""

from collections import Counter
from typing import NamedTuple

from fom.enums import EncodingClass

from ..dis import HEADER_SIZE, PduIndex, Signal, pdu_type_of
from ..exercise import Received
from ..wire import fixed_size
from .air import Airwaves, Station, radio_keys
from .envelope import is_ours

_SIGNAL = pdu_type_of(Signal)
SIGNAL_HEAD = HEADER_SIZE + fixed_size(Signal)  #: octets of the PDU before its data


class Heard(NamedTuple):
    """A message as it was on the air."""

    station: Station  #: the radio that sent it
    data: bytes  #: of the Signal


def messages_on(
    frequency: int,
    received: Received,
    air: Airwaves,
    counters: Counter[str],
    *,
    now: float,
) -> list[Heard]:
    """What a receiver tuned to ``frequency`` (Hz) hears, in order of arrival.

    Every member of an exercise receives every Signal of it, on all frequencies, so
    they are sorted out by their fixed parts, read at once and once for all members of
    a process, and nothing more is decoded.
    ``counters`` gets ``unheard`` for messages whose radio does not transmit, by all
    that was heard of it, and ``malformed`` for a length that does not fit.
    """
    rows = received.rows_of(_SIGNAL)
    if not rows.size:
        return []
    found = received.index.once(_messages)
    heard = []
    for key, data, whole in (found[row] for row in rows.tolist() if row in found):
        station = air.station_of(key, now=now)
        if station is None or not station.transmitting:
            counters["unheard"] += 1
        elif station.frequency == frequency:
            if whole:
                heard.append(Heard(station, data))
            else:
                counters["malformed"] += 1
    return heard


def _messages(index: PduIndex) -> dict[int, tuple[int, bytes, bool]]:
    """Signals with our messages, by row: key of the radio, data, if they are whole."""
    rows = index.rows_of(Signal)
    columns = index.columns(Signal, rows)
    found = zip(
        rows.tolist(),
        radio_keys(columns).tolist(),
        (columns["encoding_scheme"] >> 14).tolist(),
        (index.offset[rows] + SIGNAL_HEAD).tolist(),
        (index.length[rows] - SIGNAL_HEAD).tolist(),
        columns["data"].tolist(),
        strict=True,
    )
    messages: dict[int, tuple[int, bytes, bool]] = {}
    for row, key, encoding_class, start, room, bits in found:
        if encoding_class == EncodingClass.APPLICATION_SPECIFIC:
            data = index.octets[start : start + min(room, bits // 8)]
            if is_ours(data):
                messages[row] = key, data, bits <= 8 * room
    return messages
