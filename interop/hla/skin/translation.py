"""What the skin asks of whoever knows how PDUs and the object model correspond."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

from ...dis import Pdu


class ObjectUpdate(NamedTuple):
    """An object is, and these are values of its attributes."""

    object_class: str
    name: str
    values: Mapping[str, bytes]


class InteractionSent(NamedTuple):
    """Something happens once."""

    interaction_class: str
    values: Mapping[str, bytes]


class ObjectRemoved(NamedTuple):
    """An object is no more."""

    name: str


Told = ObjectUpdate | InteractionSent | ObjectRemoved


class Translator(Protocol):
    """PDUs to object model and back."""

    def to_hla(self, pdu: Pdu) -> Sequence[Told]:
        """What a PDU of ours is to a federation; empty if nothing."""

    def from_hla_object(
        self, object_class: str, name: str, values: Mapping[str, bytes]
    ) -> Sequence[object]:
        """The bodies that tell all that is known of an object; empty if too little."""

    def from_hla_interaction(
        self, interaction_class: str, values: Mapping[str, bytes]
    ) -> Sequence[object]:
        """The bodies that say the same as an interaction."""

    def object_classes(
        self, pdu_types: Iterable[int] | None = None
    ) -> Mapping[str, Sequence[str]]:
        """Object classes and their attributes, of PDUs of these types or of all."""

    def interaction_classes(
        self, pdu_types: Iterable[int] | None = None
    ) -> Mapping[str, Sequence[str]]:
        """Interaction classes and their parameters, the same way."""
