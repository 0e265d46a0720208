"""A recording that can be edited PDU by PDU."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from interop.capture import Packet, issuer_of
from interop.dis import (
    HEADER_SIZE,
    decode_pdu,
    encode_pdu,
    pdu_type_of,
    to_timestamp,
)

Address = tuple[str, int]
LENGTH = slice(8, 10)  # of a header
_TICK = 1e-6  #: s behind which a datagram is put that is to follow another
EXERCISE = 1


@dataclass(eq=False)
class Shot:
    """One PDU, or octets that are none, in its place in the recording."""

    time: float  #: s since 1970, at reception
    source: Address
    destination: Address
    octets: bytes
    datagram: int  #: PDUs of one number are sent together

    @property
    def federate(self) -> str:
        """Who issued it, such as ``1:2``."""
        return str(issuer_of(self.octets))

    @property
    def body(self) -> Any:
        """What it says."""
        return decode_pdu(self.octets).body

    def patch(self, at: int, *octets: int) -> None:
        """Write octets over those from ``at`` on."""
        self.octets = self.octets[:at] + bytes(octets) + self.octets[at + len(octets) :]

    def put(self, body: Any, *, version: int | None = None) -> None:
        """Send another body at the same time, its header else the same."""
        header = decode_pdu(self.octets).header
        self.octets = encode_pdu(
            body,
            exercise=header.exercise,
            timestamp=header.timestamp,
            status=header.status,
            version=header.version if version is None else version,
        )

    def change(self, **fields: Any) -> None:
        """Send another value in some fields."""
        self.put(replace(self.body, **fields))

    def stamp(self, time: float, *, absolute: bool = True) -> None:
        """Write the timestamp of another time, s since 1970."""
        stamp = to_timestamp(time) | 1 if absolute else to_timestamp(time) & ~1
        self.octets = self.octets[:4] + stamp.to_bytes(4, "big") + self.octets[8:]


class Film:
    """Some seconds of a recording; times are told from its first packet on."""

    def __init__(self, packets: Iterable[Packet]) -> None:
        self.shots: list[Shot] = []
        self._datagrams = 0
        for packet in packets:
            self._datagrams += 1
            at = 0
            while at < len(packet.payload):
                end = at + int.from_bytes(packet.payload[at:][LENGTH], "big")
                octets = packet.payload[at:end]
                where = packet.time, packet.source, packet.destination
                self.shots.append(Shot(*where, octets, self._datagrams))
                at = end
        self.start = self.shots[0].time
        self.end = self.shots[-1].time

    def packets(self) -> list[Packet]:
        """Return the datagrams, in the order of their times."""
        datagrams: dict[int, list[Shot]] = {}
        for shot in self.shots:
            datagrams.setdefault(shot.datagram, []).append(shot)
        found = [
            Packet(
                some[0].time,
                some[0].source,
                some[0].destination,
                b"".join(one.octets for one in some),
            )
            for some in datagrams.values()
        ]
        return sorted(found, key=lambda packet: packet.time)

    def of(
        self,
        federate: str,
        body_type: type | None = None,
        where: Callable[[Any], bool] = lambda body: True,
        *,
        begin: float = 0.0,
        end: float = float("inf"),
    ) -> list[Shot]:
        """Return what a federate sends, from ``begin`` s on and before ``end``."""
        return [
            one
            for one in self.shots
            if begin <= one.time - self.start < end
            and (body_type is None or one.octets[2] == pdu_type_of(body_type))
            and one.federate == federate
            and (body_type is None or where(one.body))
        ]

    def first(self, *args: Any, **options: Any) -> Shot:
        """Return the first of what `of` would return, alone in its datagram."""
        return self.alone(self.of(*args, **options)[0])

    def alone(self, shot: Shot) -> Shot:
        """Take a PDU out of its bundle: it follows in a datagram of its own."""
        if sum(one.datagram == shot.datagram for one in self.shots) > 1:
            self._datagrams += 1
            shot.datagram = self._datagrams
            shot.time += _TICK
        return shot

    def drop(self, shots: Iterable[Shot]) -> None:
        """Leave some PDUs out."""
        gone = set(shots)
        assert gone, "nothing to leave out"
        self.shots = [one for one in self.shots if one not in gone]

    def copy(self, shot: Shot, after: float) -> Shot:
        """Send a PDU again, so many seconds later, stamped with that time."""
        self._datagrams += 1
        again = replace(shot, time=shot.time + after, datagram=self._datagrams)
        if after:
            again.stamp(again.time)
        self.shots.append(again)
        return again

    def insert(self, time: float, federate: str, body: Any, *, status: int = 0) -> Shot:
        """Send a body, or octets, from where a federate sends, at so many seconds."""
        home = next(one for one in self.shots if one.federate == federate)
        now = self.start + time
        octets = body
        if not isinstance(body, bytes):
            stamp = to_timestamp(now) | 1
            octets = encode_pdu(body, exercise=EXERCISE, timestamp=stamp, status=status)
        self._datagrams += 1
        new = Shot(now, home.source, home.destination, octets, self._datagrams)
        self.shots.append(new)
        return new

    def together(self, shots: list[Shot], size: int) -> None:
        """Send so many of some PDUs in one datagram that it has ``size`` octets."""
        first, length = self.alone(shots[0]), 0
        for one in shots:
            one.datagram, one.time = first.datagram, first.time
            one.stamp(first.time)
            length += len(one.octets)
            if length >= size:
                return
        raise AssertionError(f"{length} octets are not {size}")


def header(pdu_type: int, family: int, length: int, stamp: int) -> bytes:
    """Return the header of a PDU of version 7."""
    return (
        bytes((7, EXERCISE, pdu_type, family))
        + stamp.to_bytes(4)
        + bytes((length >> 8, length & 0xFF, 0, 0))
    )


assert HEADER_SIZE == len(header(1, 1, HEADER_SIZE, 0))
