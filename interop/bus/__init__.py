"""What carries datagrams between federates."""

from .base import MAX_DATAGRAM, Address, Arrivals, Bus, Datagram
from .loopback import LoopbackBus, LoopbackNetwork
from .lossy import LossyBus
from .udp import RECEIVE_BUFFER, UdpBus

__all__ = [
    "Address",
    "Arrivals",
    "Bus",
    "Datagram",
    "LoopbackBus",
    "LoopbackNetwork",
    "LossyBus",
    "MAX_DATAGRAM",
    "RECEIVE_BUFFER",
    "UdpBus",
]
