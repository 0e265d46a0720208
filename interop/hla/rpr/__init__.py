"""PDUs as objects and interactions of the RPR FOM, and back."""

from .messages import InteractionSent, Message, ObjectRemoved, ObjectUpdate
from .names import Names, Part
from .reports import Reports
from .translator import Translator, tag_of, timestamp_of

__all__ = [
    "InteractionSent",
    "Message",
    "Names",
    "ObjectRemoved",
    "ObjectUpdate",
    "Part",
    "Reports",
    "Translator",
    "tag_of",
    "timestamp_of",
]
