"""What carries datagrams between federates."""

from .base import MAX_DATAGRAM, Address, Bus, Datagram
from .loopback import LoopbackBus, LoopbackNetwork
from .lossy import LossyBus
from .udp import UdpBus

__all__ = [
    "MAX_DATAGRAM",
    "Address",
    "Bus",
    "Datagram",
    "LoopbackBus",
    "LoopbackNetwork",
    "LossyBus",
    "UdpBus",
]
