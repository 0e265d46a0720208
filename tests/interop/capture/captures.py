"""Captures of other makers, built as the drafts say."""

import struct

A, B = ("10.1.2.3", 5000), ("10.1.2.255", 3000)
PAYLOAD = b"\x07\x01\x01\x01payload"
TIME = 1_700_000_000.25
MICROSECOND, NANOSECOND = 10**6, 10**9

# An IPv4/UDP packet written down by hand, checksums left out (RFC 791, RFC 768)
DATAGRAM = struct.pack("!HHHH", 5000, 3000, 8 + len(PAYLOAD), 0) + PAYLOAD


def ip(
    segment: bytes = DATAGRAM, *, flags: int = 0, number: int = 9, protocol: int = 17
) -> bytes:
    total = 20 + len(segment)
    ends = bytes([10, 1, 2, 3, 10, 1, 2, 255])
    head = struct.pack("!BBHHHBBH", 0x45, 0, total, number, flags, 64, protocol, 0)
    return head + ends + segment


def ethernet(packet: bytes, *, tags: bytes = b"", kind: int = 0x0800) -> bytes:
    return bytes(12) + tags + struct.pack("!H", kind) + packet


def pcap(
    frames: list[bytes], link: int, *, order: str = "<", rate: int = MICROSECOND
) -> bytes:
    magic = 0xA1B2C3D4 if rate == MICROSECOND else 0xA1B23C4D
    octets = struct.pack(order + "IHHiIII", magic, 2, 4, 0, 0, 262144, link)
    for frame in frames:
        record = (int(TIME), round(TIME % 1 * rate), len(frame), len(frame))
        octets += struct.pack(order + "IIII", *record) + frame
    return octets


def block(order: str, kind: int, body: bytes) -> bytes:
    body += bytes(-len(body) % 4)
    length = struct.pack(order + "I", 12 + len(body))
    return struct.pack(order + "I", kind) + length + body + length


def section(order: str) -> bytes:
    body = struct.pack(order + "IHHq", 0x1A2B3C4D, 1, 0, -1)
    return block(order, 0x0A0D0D0A, body)


def interface(order: str, link: int, options: bytes = b"") -> bytes:
    return block(order, 1, struct.pack(order + "HHI", link, 0, 0) + options)


def enhanced(order: str, number: int, ticks: int, frame: bytes) -> bytes:
    high, low = ticks >> 32, ticks & 0xFFFFFFFF
    head = struct.pack(order + "IIIII", number, high, low, len(frame), len(frame))
    return block(order, 6, head + frame)


def fragments(size: int) -> list[bytes]:
    parts = []
    for start in range(0, len(DATAGRAM), size):
        more = 0x2000 if start + size < len(DATAGRAM) else 0
        part = DATAGRAM[start : start + size]
        parts.append(ip(part, flags=more | start // 8))
    return parts


VLAN = struct.pack("!HH", 0x8100, 42)
DOUBLE = struct.pack("!HHHH", 0x88A8, 42, 0x8100, 43)

OTHERS = {
    "not UDP": (101, ip(protocol=6)),
    "IPv6": (101, b"\x60" + bytes(39)),
    "not IP": (1, ethernet(bytes(46), kind=0x0806)),
    "cut packet": (101, ip()[:-1]),
    "cut IPv4 header": (101, ip()[:19]),
    "cut link header": (1, bytes(9)),
    "cut UDP header": (101, ip(DATAGRAM[:7])),
    "wrong UDP length": (101, ip(struct.pack("!HHHH", 1, 2, 7, 0))),
    "wrong IPv4 header": (101, b"\x41" + ip()[1:]),
    "not IPv4": (0, b"\x1e\0\0\0" + bytes(40)),
    "link type 105": (105, bytes(60)),
}
