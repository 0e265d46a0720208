"""What a bench hears: every PDU with who sent it and when, decoded when asked for."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from ..bus import Address, Datagram
from ..capture import Application, issuers_of
from ..dis import EntityId, EntityState, PduIndex, index
from ..dis.names import type_name
from ..errors import DecodeError

_MOST_TOLD = 3  # PDUs that are shown in full
_LONGEST = 300  # characters of one that is shown


class Heard:
    """One PDU that came over the network."""

    __slots__ = ("time", "source", "issuer", "pdu_type", "_index", "_row")

    def __init__(
        self,
        found: PduIndex,
        row: int,
        *,
        time: float,
        source: Address,
        issuer: Application,
    ) -> None:
        self.time = time  #: s, exercise clock
        self.source = source
        self.issuer = issuer  #: both numbers 0 where the PDU does not tell
        self.pdu_type = int(found.pdu_type[row])  #: UID 4
        self._index = found
        self._row = row

    @property
    def header(self) -> Any:
        """The header, a row of ``dtype_of(Header)``."""
        return self._index.header[self._row]

    @property
    def octets(self) -> bytes:
        """The PDU as it came."""
        at = int(self._index.offset[self._row])
        return self._index.octets[at : at + int(self._index.length[self._row])]

    @property
    def body(self) -> Any:
        """The body, decoded once; None when it cannot be."""
        try:
            return self._index.pdu(self._row).body
        except DecodeError:
            return None

    def __repr__(self) -> str:
        told = repr(self.body)
        return told if len(told) <= _LONGEST else told[: _LONGEST - 1] + "…"


def heard_in(datagrams: Iterable[Datagram], *, now: float) -> list[Heard]:
    """Take datagrams apart; what is broken in them is left to the rules."""
    arrived = list(datagrams)
    found = index([one.octets for one in arrived])
    issuers = issuers_of(found).tolist()
    return [
        Heard(
            found,
            row,
            time=now,
            source=arrived[number].source,
            issuer=Application(issuers[row] >> 16, issuers[row] & 0xFFFF),
        )
        for row, number in enumerate(found.datagram.tolist())
    ]


def told(heard: Iterable[Heard], pdu_type: int) -> str:
    """Say what was heard instead of a PDU of one type."""
    heard = list(heard)
    if not heard:
        return "nothing was heard of it"
    alike = [one for one in heard if one.pdu_type == pdu_type]
    if alike:
        last = "; ".join(repr(one) for one in alike[-_MOST_TOLD:])
        return f"heard {len(alike)} {type_name(pdu_type)}, but no such: {last}"
    counts = Counter(type_name(one.pdu_type) for one in heard)
    return "heard " + ", ".join(f"{n} {name}" for name, n in counts.most_common())


class Sightings:
    """Entities of the subject: the latest Entity State of each that is there."""

    def __init__(self, timeout: float) -> None:
        self._timeout = timeout  #: s of silence after which one is gone
        self._last: dict[EntityId, Heard] = {}
        self.left: dict[EntityId, Heard] = {}  #: whose last state said so

    def take(self, heard: Iterable[Heard], pdu_type: int, deactivated: int) -> None:
        """Note the Entity States in what was heard."""
        for one in heard:
            if one.pdu_type != pdu_type or not isinstance(one.body, EntityState):
                continue
            entity = one.body.entity_id
            if one.body.appearance & deactivated:
                self._last.pop(entity, None)
                self.left[entity] = one
            else:
                self.left.pop(entity, None)
                self._last[entity] = one

    def present(self, *, now: float) -> dict[EntityId, Heard]:
        """Return those that were heard within the timeout."""
        limit = now - self._timeout
        return {key: one for key, one in self._last.items() if one.time > limit}
