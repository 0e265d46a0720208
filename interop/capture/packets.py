"""IPv4 and UDP around a payload, both ways (RFC 791, RFC 768, RFC 1071)."""

import socket
import struct
from typing import NamedTuple

Address = tuple[str, int]

MAX_PAYLOAD = 65507  #: octets of UDP payload that one IPv4 packet holds
UDP = 17
_IPV4 = struct.Struct("!BBHHHBBH4s4s")
_UDP = struct.Struct("!HHHH")
_MORE_FRAGMENTS = 0x2000
_DONT_FRAGMENT = 0x4000
_OFFSET = 0x1FFF
FRAGMENT = _MORE_FRAGMENTS | _OFFSET  #: bits that are set in fragments only
PLAIN_HEAD, UDP_HEAD = _IPV4.size, _UDP.size  #: octets; IPv4 without options
_TIME_TO_LIVE = 64
_MOST_PENDING = 1024  # datagrams of which fragments are kept


class Packet(NamedTuple):
    """One UDP datagram of a recording."""

    time: float  #: s since 1970-01-01 UTC, on the clock of the recorder
    source: Address
    destination: Address
    payload: bytes


class Unreadable(Exception):
    """Why octets of a capture are no UDP datagram; the reader counts these."""


def wrap(source: Address, destination: Address, payload: bytes, number: int) -> bytes:
    """Make the IPv4 packet that carries ``payload``; ``number`` identifies it."""
    if len(payload) > MAX_PAYLOAD:
        raise ValueError(f"{len(payload)} octets, at most {MAX_PAYLOAD} fit")
    hosts = socket.inet_aton(source[0]), socket.inet_aton(destination[0])
    size = _UDP.size + len(payload)
    pseudo = b"".join(hosts) + struct.pack("!HH", UDP, size)
    head = _UDP.pack(source[1], destination[1], size, 0)
    # a sum of 0 is sent as its other form: 0 would say that there is none
    check = _checksum(pseudo + head + payload) or 0xFFFF
    outer = _ipv4(size, number, 0, *hosts)
    outer = _ipv4(size, number, _checksum(outer), *hosts)
    return outer + _UDP.pack(source[1], destination[1], size, check) + payload


def _ipv4(
    size: int, number: int, check: int, source: bytes, destination: bytes
) -> bytes:
    """Make the header of an unfragmented packet of ``size`` octets of UDP."""
    return _IPV4.pack(
        0x45,
        0,
        _IPV4.size + size,
        number & 0xFFFF,
        _DONT_FRAGMENT,
        _TIME_TO_LIVE,
        UDP,
        check,
        source,
        destination,
    )


def _checksum(octets: bytes) -> int:
    """Sum 16-bit words in ones' complement: that is arithmetic modulo 65535."""
    if len(octets) % 2:
        octets += b"\0"
    return -int.from_bytes(octets, "big") % 0xFFFF


class Unwrapper:
    """Takes UDP payloads out of IPv4 packets and puts fragments together."""

    def __init__(self) -> None:
        self._pending: dict[tuple[bytes, bytes, int], _Fragments] = {}
        self.abandoned = 0  #: fragmented datagrams given up, for others came

    @property
    def incomplete(self) -> int:
        """Fragmented datagrams of which parts are missing still, or for good."""
        return len(self._pending) + self.abandoned

    def unwrap(self, octets: bytes) -> tuple[Address, Address, bytes] | None:
        """Return source, destination and payload; None for a fragment, until the last.

        Raises Unreadable with a reason in a few words.
        """
        if len(octets) < _IPV4.size:
            raise Unreadable("cut IPv4 header")
        first, _, total, number, flags, _, protocol, _, source, destination = (
            _IPV4.unpack_from(octets)
        )
        header = 4 * (first & 0x0F)
        if first >> 4 != 4:
            raise Unreadable("IPv6" if first >> 4 == 6 else "not IP")
        if protocol != UDP:
            raise Unreadable("not UDP")
        total = total or len(octets)  # 0: left to the network card
        if header < _IPV4.size or total < header:
            raise Unreadable("wrong IPv4 header")
        if total > len(octets):
            raise Unreadable("cut packet")
        segment = octets[header:total]
        if flags & FRAGMENT:
            key = (source, destination, number)
            more, start = bool(flags & _MORE_FRAGMENTS), 8 * (flags & _OFFSET)
            whole = self._gather(key, start, segment, more)
            if whole is None:
                return None
            segment = whole
        return _unwrap_udp(source, destination, segment)

    def _gather(
        self, key: tuple[bytes, bytes, int], start: int, part: bytes, more: bool
    ) -> bytes | None:
        fragments = self._pending.pop(key, None) or _Fragments()
        whole = fragments.add(start, part, more)
        if whole is None:
            self._pending[key] = fragments
            if len(self._pending) > _MOST_PENDING:
                del self._pending[next(iter(self._pending))]
                self.abandoned += 1
        return whole


class _Fragments:
    """The parts of one datagram that have come (RFC 791, section 3.2)."""

    def __init__(self) -> None:
        self._parts: dict[int, bytes] = {}
        self._size: int | None = None

    def add(self, start: int, part: bytes, more: bool) -> bytes | None:
        """Keep a part; return the whole when nothing is missing."""
        self._parts[start] = part
        if not more:
            self._size = start + len(part)
        if self._size is None:
            return None
        whole = bytearray()
        for start, part in sorted(self._parts.items()):
            if start > len(whole):
                return None
            whole[start : start + len(part)] = part
        return bytes(whole[: self._size]) if len(whole) >= self._size else None


def _unwrap_udp(
    source: bytes, destination: bytes, segment: bytes
) -> tuple[Address, Address, bytes]:
    if len(segment) < _UDP.size:
        raise Unreadable("cut UDP header")
    from_port, to_port, size, _ = _UDP.unpack_from(segment)
    if not _UDP.size <= size <= len(segment):
        raise Unreadable("wrong UDP length")
    return (
        (socket.inet_ntoa(source), from_port),
        (socket.inet_ntoa(destination), to_port),
        segment[_UDP.size : size],
    )
