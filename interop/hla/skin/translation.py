"""What the skin asks of whoever knows how PDUs and an object model correspond."""

from collections.abc import Mapping, Set
from typing import Protocol

from ...dis import EntityId
from ..rpr import Message, ObjectUpdate


class Translator(Protocol):
    """PDUs to an object model and back, as `interop.hla.rpr.Translator` has it."""

    @property
    def object_classes(self) -> Mapping[str, Set[str]]:
        """Object classes and their attributes, by names of the merged model."""

    @property
    def interaction_classes(self) -> Mapping[str, Set[str]]:
        """Interaction classes and their parameters, likewise."""

    def to_hla(self, pdu: bytes) -> list[Message]:
        """What a PDU of ours is to a federation; nothing if it has no words for it."""

    def gone(self, entity_id: EntityId, timestamp: int = 0) -> list[Message]:
        """What it is to a federation that an entity of ours is no more."""

    def current(self, name: str) -> ObjectUpdate | None:
        """All that is to be told of an own object; None if there is none."""

    def entity_of(self, name: str) -> EntityId | None:
        """The entity that an object stands for, or is on board of, if known."""

    def reflect(
        self, object_class: str, name: str, values: Mapping[str, bytes], tag: bytes
    ) -> None:
        """Take in values of an object of somebody else."""

    def receive(
        self, interaction_class: str, values: Mapping[str, bytes], tag: bytes
    ) -> None:
        """Take in an interaction of somebody else."""

    def remove(self, object_class: str, name: str, tag: bytes) -> None:
        """Take in that an object of somebody else is no more."""

    def take(self) -> list[bytes]:
        """PDUs that say what was taken in since they were last asked for."""
