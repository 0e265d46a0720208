"""The Signals of a step that carry our messages on one frequency."""

from collections import Counter
from typing import NamedTuple

from fom.enums import EncodingClass

from ..dis import HEADER_SIZE, Signal, pdu_type_of
from ..exercise import Received
from ..wire import fixed_size
from .air import Airwaves, Station
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
    they are sorted out by their fixed parts, read at once, and nothing more is decoded.
    ``counters`` gets ``unheard`` for messages whose radio does not transmit, by all
    that was heard of it, and ``malformed`` for a length that does not fit.
    """
    rows = received.rows_of(_SIGNAL)
    if not rows.size:
        return []
    index = received.index
    columns = index.columns(Signal, rows)
    found = zip(
        air.senders_of(columns, now=now),
        (columns["encoding_scheme"] >> 14).tolist(),
        (index.offset[rows] + SIGNAL_HEAD).tolist(),
        (index.length[rows] - SIGNAL_HEAD).tolist(),
        columns["data"].tolist(),
        strict=True,
    )
    heard = []
    for station, encoding_class, start, room, bits in found:
        if encoding_class != EncodingClass.APPLICATION_SPECIFIC:
            continue
        if not is_ours(index.octets[start : start + min(room, bits // 8)]):
            continue
        if station is None or not station.transmitting:
            counters["unheard"] += 1
        elif station.frequency == frequency:
            if bits > 8 * room:
                counters["malformed"] += 1
                continue
            heard.append(Heard(station, index.octets[start : start + bits // 8]))
    return heard
