"""What a PDU becomes in a federation, before any handle is known."""

from collections.abc import Mapping
from typing import NamedTuple


class ObjectUpdate(NamedTuple):
    """Values of attributes of an object; its first update is to register it."""

    object_class: str  #: as the merged model names it, from HLAobjectRoot on
    name: str
    values: Mapping[str, bytes]  #: by attribute
    tag: bytes  #: user-supplied


class ObjectRemoved(NamedTuple):
    """An object is gone."""

    object_class: str
    name: str
    tag: bytes


class InteractionSent(NamedTuple):
    """An interaction."""

    interaction_class: str  #: as the merged model names it
    values: Mapping[str, bytes]  #: by parameter
    tag: bytes


Message = ObjectUpdate | ObjectRemoved | InteractionSent
