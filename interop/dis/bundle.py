"""Several PDUs in one datagram (dis-facts, H14).

PDUs of a bundle follow one another without gaps, and every PDU tells its length.
"""

from collections.abc import Iterable

from ..errors import EncodeError
from .pdu import Octets, read_header

#: Recommended ceiling of a datagram, octets (SMALLEST_MTU for IPv4).
MAX_DATAGRAM = 1400


def split(datagram: Octets) -> list[memoryview]:
    """Return the PDUs of a datagram, as their headers' lengths part it.

    DecodeError when they do not fit the datagram, or it holds none; the PDUs are
    not looked into.
    """
    view = memoryview(datagram)
    _, end = read_header(view, 0)
    pdus = [view[:end]]
    while end < len(view):
        at = end
        _, end = read_header(view, at)
        pdus.append(view[at:end])
    return pdus


def bundle(pdus: Iterable[bytes], max_size: int = MAX_DATAGRAM) -> list[bytes]:
    """Fill datagrams of ``max_size`` octets at the most with PDUs, in their order.

    EncodeError when a single PDU is larger.
    """
    datagrams: list[bytes] = []
    held: list[bytes] = []
    size = 0
    for one in pdus:
        if len(one) > max_size:
            raise EncodeError(f"a PDU of {len(one)} octets, at most {max_size}")
        if size + len(one) > max_size:
            datagrams.append(b"".join(held))
            held, size = [], 0
        held.append(one)
        size += len(one)
    if held:
        datagrams.append(b"".join(held))
    return datagrams
