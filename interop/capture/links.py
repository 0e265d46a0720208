"""From a captured frame to the IP packet in it, by link type.

Numbers and layouts: the registry of link-layer header types of the tcpdump group.
"""

from collections.abc import Callable, Mapping

from .packets import Unreadable

RAW = 101  #: a packet begins with its IP header; what we write
_IPV4 = 0x0800
_VLANS = frozenset({0x8100, 0x88A8, 0x9100})
_MOST_TAGS = 4


def _after(frame: bytes, at: int, kind: int) -> bytes:
    """Step over VLAN tags (IEEE 802.1Q) from an EtherType to an IPv4 packet."""
    for _ in range(_MOST_TAGS):
        if kind not in _VLANS:
            break
        kind = int.from_bytes(frame[at + 2 : at + 4], "big")
        at += 4
    if len(frame) < at:
        raise Unreadable("cut link header")
    if kind != _IPV4:
        raise Unreadable("IPv6" if kind == 0x86DD else "not IP")
    return frame[at:]


def _ethernet(frame: bytes) -> bytes:
    return _after(frame, 14, int.from_bytes(frame[12:14], "big"))


def _raw(frame: bytes) -> bytes:
    return frame


def _null(frame: bytes) -> bytes:
    """Skip an address family: 4 octets in the order of whoever captured."""
    if len(frame) < 4:
        raise Unreadable("cut link header")
    family = frame[:4]
    if family in (b"\2\0\0\0", b"\0\0\0\2"):
        return frame[4:]
    raise Unreadable("not IPv4")


def _cooked(frame: bytes) -> bytes:
    return _after(frame, 16, int.from_bytes(frame[14:16], "big"))


def _cooked_2(frame: bytes) -> bytes:
    return _after(frame, 20, int.from_bytes(frame[0:2], "big"))


#: Link type to the function that finds the IP packet, or raises Unreadable.
LINKS: Mapping[int, Callable[[bytes], bytes]] = {
    0: _null,  # BSD loopback, host order
    1: _ethernet,
    12: _raw,  # raw IP, as some BSDs number it
    14: _raw,
    RAW: _raw,
    108: _null,  # OpenBSD loopback, network order
    113: _cooked,  # Linux "any" interface
    228: _raw,  # raw IPv4
    276: _cooked_2,  # Linux "any" interface, version 2
}
