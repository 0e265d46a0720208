"""Recordings of exercise networks: written, read and played."""

from .chunks import Chunk
from .columns import Packets
from .frames import is_capture
from .issuer import Application, issuer_of, issuers_of
from .packets import Packet
from .reader import CaptureReader, read_capture
from .replay import Replay
from .writer import CaptureWriter

__all__ = [
    "Application",
    "CaptureReader",
    "CaptureWriter",
    "Chunk",
    "Packet",
    "Packets",
    "Replay",
    "is_capture",
    "issuer_of",
    "issuers_of",
    "read_capture",
]
