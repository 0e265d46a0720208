"""Declaration management: who sends and who wants what."""

from collections.abc import Set

from ..types import AttributeHandle, InteractionClassHandle, ObjectClassHandle
from .base import Services


class DeclarationManagement(Services):
    """Declaration management (IEEE 1516.1, clause 5)."""

    def publish_object_class_attributes(
        self, object_class: ObjectClassHandle, attributes: Set[AttributeHandle]
    ) -> None:
        """Tell which attributes of a class this federate may update."""
        self._invoke("publishObjectClassAttributes", object_class, attributes)

    def unpublish_object_class(self, object_class: ObjectClassHandle) -> None:
        """Take back the publication of all attributes of a class."""
        self._invoke("unpublishObjectClass", object_class)

    def unpublish_object_class_attributes(
        self, object_class: ObjectClassHandle, attributes: Set[AttributeHandle]
    ) -> None:
        """Take back the publication of some attributes of a class."""
        self._invoke("unpublishObjectClassAttributes", object_class, attributes)

    def publish_interaction_class(
        self, interaction_class: InteractionClassHandle
    ) -> None:
        """Tell that this federate may send interactions of a class."""
        self._invoke("publishInteractionClass", interaction_class)

    def unpublish_interaction_class(
        self, interaction_class: InteractionClassHandle
    ) -> None:
        """Take back the publication of an interaction class."""
        self._invoke("unpublishInteractionClass", interaction_class)

    def publish_object_class_directed_interactions(
        self,
        object_class: ObjectClassHandle,
        interaction_classes: Set[InteractionClassHandle],
    ) -> None:
        """Tell which interactions may be sent to instances of a class."""
        self._invoke(
            "publishObjectClassDirectedInteractions", object_class, interaction_classes
        )

    def unpublish_object_class_directed_interactions(
        self,
        object_class: ObjectClassHandle,
        interaction_classes: Set[InteractionClassHandle] | None = None,
    ) -> None:
        """Take back the publication of some directed interactions, or of all."""
        service = "unpublishObjectClassDirectedInteractions"
        if interaction_classes is None:
            self._invoke(service, object_class)
        else:
            self._invoke(service + "WithSet", object_class, interaction_classes)

    def subscribe_object_class_attributes(
        self,
        object_class: ObjectClassHandle,
        attributes: Set[AttributeHandle],
        update_rate_designator: str = "",
        *,
        active: bool = True,
    ) -> None:
        """Ask for attributes of a class; passively, nobody updates for this alone."""
        service = "subscribeObjectClassAttributes"
        if not active:
            service += "Passively"
        if update_rate_designator:
            service += "WithRate"
            self._invoke(service, object_class, attributes, update_rate_designator)
        else:
            self._invoke(service, object_class, attributes)

    def unsubscribe_object_class(self, object_class: ObjectClassHandle) -> None:
        """Want no attribute of a class any more."""
        self._invoke("unsubscribeObjectClass", object_class)

    def unsubscribe_object_class_attributes(
        self, object_class: ObjectClassHandle, attributes: Set[AttributeHandle]
    ) -> None:
        """Want some attributes of a class no more."""
        self._invoke("unsubscribeObjectClassAttributes", object_class, attributes)

    def subscribe_interaction_class(
        self, interaction_class: InteractionClassHandle, *, active: bool = True
    ) -> None:
        """Ask for interactions of a class; passively, nobody sends for this alone."""
        service = "subscribeInteractionClass"
        self._invoke(service if active else service + "Passively", interaction_class)

    def unsubscribe_interaction_class(
        self, interaction_class: InteractionClassHandle
    ) -> None:
        """Want no interactions of a class any more."""
        self._invoke("unsubscribeInteractionClass", interaction_class)

    def subscribe_object_class_directed_interactions(
        self,
        object_class: ObjectClassHandle,
        interaction_classes: Set[InteractionClassHandle],
        *,
        universally: bool = False,
    ) -> None:
        """Ask for interactions to owned instances of a class; universally, to all."""
        service = "subscribeObjectClassDirectedInteractions"
        if universally:
            service += "Universally"
        self._invoke(service, object_class, interaction_classes)

    def unsubscribe_object_class_directed_interactions(
        self,
        object_class: ObjectClassHandle,
        interaction_classes: Set[InteractionClassHandle] | None = None,
    ) -> None:
        """Want some directed interactions no more, or none."""
        service = "unsubscribeObjectClassDirectedInteractions"
        if interaction_classes is None:
            self._invoke(service, object_class)
        else:
            self._invoke(service + "WithSet", object_class, interaction_classes)
