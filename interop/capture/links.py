"""From a captured frame to the IP packet in it, by link type.

Numbers and layouts: the registry of link-layer header types of the tcpdump group.
"""

from collections.abc import Callable, Mapping

from .packets import Unreadable

RAW = 101  #: a packet begins with its IP header; what we write
IPV4 = 0x0800  #: EtherType
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
    if kind != IPV4:
        raise Unreadable("IPv6" if kind == 0x86DD else "not IP")
    return frame[at:]


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


def _typed(place: int, head: int) -> Callable[[bytes], bytes]:
    """Return what skips a header of ``head`` octets with an EtherType at ``place``."""
    kind = slice(place, place + 2)
    return lambda frame: _after(frame, head, int.from_bytes(frame[kind], "big"))


#: Link types without a header: raw IP, as some BSDs number it, and raw IPv4.
RAW_LINKS = frozenset({12, 14, RAW, 228})
#: Link type to where its EtherType stands, and to the octets of the header: Ethernet
#: and the two versions of Linux's "any" interface.
ETHERTYPES: Mapping[int, tuple[int, int]] = {1: (12, 14), 113: (14, 16), 276: (0, 20)}
#: Link type to the function that finds the IP packet, or raises Unreadable.
LINKS: Mapping[int, Callable[[bytes], bytes]] = {
    0: _null,  # BSD loopback, host order
    108: _null,  # OpenBSD loopback, network order
    **{link: _typed(*where) for link, where in ETHERTYPES.items()},
    **{link: _raw for link in RAW_LINKS},
}
