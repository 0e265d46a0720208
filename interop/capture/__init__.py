"""Recordings of exercise networks: written, read and played."""

from .packets import Packet
from .reader import CaptureReader, read_capture
from .writer import CaptureWriter

__all__ = ["CaptureReader", "CaptureWriter", "Packet", "read_capture"]
