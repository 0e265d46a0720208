"""Reads what real traffic gets wrong, and tells what it forgave."""

from .decode import (
    REPAIRS,
    Forgiven,
    Lenient,
    decode_lenient,
    decode_lenient_bundle,
)
from .repair import Repair

__all__ = [
    "Forgiven",
    "Lenient",
    "REPAIRS",
    "Repair",
    "decode_lenient",
    "decode_lenient_bundle",
]
