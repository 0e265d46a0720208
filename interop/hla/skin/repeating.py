"""Heartbeats for those who have none: objects of HLA need not repeat themselves."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ...dis import decode_pdu, encode_pdu, to_timestamp
from ...errors import DecodeError
from ...exercise import Agreement
from .repetition import is_over, period_of, repeated

ENTITY_STATE, _EMISSION, _TRANSMITTER, _RECEIVER = 1, 23, 25, 27
_REPEATED = frozenset([ENTITY_STATE, _EMISSION, _TRANSMITTER, _RECEIVER])
_RADIOS = frozenset([_TRANSMITTER, _RECEIVER])
ENTITY = slice(12, 18)  #: octets of the entity that such a PDU is about
_RADIO = slice(18, 20)
_APPEARANCE, _DEACTIVATED = 85, 0x80  #: the octet with bits 16 to 23, and bit 23

Key = tuple[int, bytes, bytes]


@dataclass(slots=True)
class _Latest:
    octets: bytes
    source: str
    said_at: float  #: exercise clock, s: when its owner said it
    passed_at: float  #: exercise clock, s: when it was last passed on


class Repeating:
    """Remembers the latest states that were passed on, and repeats them when due.

    ``lenience`` are heartbeats after which they are: above 1 for those who are to
    repeat themselves where they can, below 1 for never being late.
    """

    def __init__(self, agreement: Agreement, lenience: float) -> None:
        self._lenience = lenience
        self.repeated: Counter[int] = Counter()  #: PDUs that nobody said
        self._agreement = agreement
        self._latest: dict[Key, _Latest] = {}
        self._look_at = float("-inf")

    def note(self, octets: bytes, source: str, *, now: float) -> None:
        """A PDU is passed on at exercise clock ``now``."""
        if octets[2] not in _REPEATED:
            return
        if is_deactivated(octets):
            self.forget(octets[ENTITY])
            return
        latest = self._latest.get(_key(octets))
        if latest is None:
            self._latest[_key(octets)] = _Latest(octets, source, now, now)
        else:
            latest.octets, latest.source = octets, source
            latest.said_at = latest.passed_at = now

    def forget(self, entity: bytes) -> None:
        """Repeat nothing more of an entity, given by the octets of its identifier."""
        for key in [key for key in self._latest if key[1] == entity]:
            del self._latest[key]

    def due(self, *, now: float) -> Sequence[tuple[bytes, str]]:
        """PDUs that are due by now, and whose they are."""
        if now < self._look_at:
            return ()
        agreement = self._agreement
        self._look_at = now + agreement.transmitter_heartbeat / 4.0
        found: list[tuple[bytes, str]] = []
        for key, latest in list(self._latest.items()):
            silence = now - latest.passed_at
            if silence < period_of(key[0], agreement) * self._lenience:
                continue
            try:
                pdu = decode_pdu(latest.octets)
            except DecodeError:
                del self._latest[key]
                continue
            if is_over(pdu.body):
                del self._latest[key]
                continue
            octets = encode_pdu(
                repeated(pdu.body, now - latest.said_at),
                exercise=pdu.header.exercise,
                timestamp=to_timestamp(now),
                status=pdu.header.status,
                version=pdu.header.version,
            )
            latest.passed_at = now
            self.repeated[key[0]] += 1
            found.append((octets, latest.source))
        return found


def is_deactivated(octets: bytes) -> bool:
    """Whether a PDU is the last Entity State of an entity that leaves."""
    return octets[2] == ENTITY_STATE and bool(octets[_APPEARANCE] & _DEACTIVATED)


def _key(octets: bytes) -> Key:
    number = octets[_RADIO] if octets[2] in _RADIOS else b""
    return octets[2], octets[ENTITY], number
