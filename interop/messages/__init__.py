"""Reports and orders that travel inside Signal PDUs, sealed with a key."""

from .antennas import Band
from .radio import Delivered, Radios
from .relay import RelayRadios, Uplinked
from .seal import Keyring

__all__ = ["Band", "Delivered", "Keyring", "Radios", "RelayRadios", "Uplinked"]
