"""A federate's datagrams as what a member of an HLA federation does, and back."""

from .federation import Federation
from .hearing import Heard, in_datagrams
from .member import Lost, Member
from .ticks import Ticks
from .translation import Translator

__all__ = [
    "Federation",
    "Heard",
    "Lost",
    "Member",
    "Ticks",
    "Translator",
    "in_datagrams",
]
