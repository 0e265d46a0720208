"""Ownership management: who may update which attribute of an instance."""

from collections.abc import Set

from ..types import AttributeHandle, ObjectInstanceHandle
from .base import Services


class OwnershipManagement(Services):
    """Ownership management (IEEE 1516.1, clause 7)."""

    def unconditional_attribute_ownership_divestiture(
        self,
        object_instance: ObjectInstanceHandle,
        attributes: Set[AttributeHandle],
        user_supplied_tag: bytes = b"",
    ) -> None:
        """Give up attributes at once, whether anybody takes them or not."""
        self._invoke(
            "unconditionalAttributeOwnershipDivestiture",
            object_instance,
            attributes,
            user_supplied_tag,
        )

    def negotiated_attribute_ownership_divestiture(
        self,
        object_instance: ObjectInstanceHandle,
        attributes: Set[AttributeHandle],
        user_supplied_tag: bytes = b"",
    ) -> None:
        """Offer attributes, and keep them until somebody takes them."""
        self._invoke(
            "negotiatedAttributeOwnershipDivestiture",
            object_instance,
            attributes,
            user_supplied_tag,
        )

    def confirm_divestiture(
        self,
        object_instance: ObjectInstanceHandle,
        confirmed_attributes: Set[AttributeHandle],
        user_supplied_tag: bytes = b"",
    ) -> None:
        """Hand over attributes that somebody is ready to take."""
        self._invoke(
            "confirmDivestiture",
            object_instance,
            confirmed_attributes,
            user_supplied_tag,
        )

    def attribute_ownership_acquisition(
        self,
        object_instance: ObjectInstanceHandle,
        desired_attributes: Set[AttributeHandle],
        user_supplied_tag: bytes = b"",
    ) -> None:
        """Ask for attributes, from their owners too."""
        self._invoke(
            "attributeOwnershipAcquisition",
            object_instance,
            desired_attributes,
            user_supplied_tag,
        )

    def attribute_ownership_acquisition_if_available(
        self,
        object_instance: ObjectInstanceHandle,
        desired_attributes: Set[AttributeHandle],
        user_supplied_tag: bytes = b"",
    ) -> None:
        """Ask for attributes that nobody owns, or that are offered."""
        self._invoke(
            "attributeOwnershipAcquisitionIfAvailable",
            object_instance,
            desired_attributes,
            user_supplied_tag,
        )

    def attribute_ownership_release_denied(
        self,
        object_instance: ObjectInstanceHandle,
        attributes: Set[AttributeHandle],
        user_supplied_tag: bytes = b"",
    ) -> None:
        """Refuse to give attributes that somebody asks for."""
        self._invoke(
            "attributeOwnershipReleaseDenied",
            object_instance,
            attributes,
            user_supplied_tag,
        )

    def attribute_ownership_divestiture_if_wanted(
        self,
        object_instance: ObjectInstanceHandle,
        attributes: Set[AttributeHandle],
        user_supplied_tag: bytes = b"",
    ) -> frozenset[AttributeHandle]:
        """Give attributes to those who ask for them; return the given."""
        result: frozenset[AttributeHandle] = self._invoke(
            "attributeOwnershipDivestitureIfWanted",
            object_instance,
            attributes,
            user_supplied_tag,
        )
        return result

    def cancel_negotiated_attribute_ownership_divestiture(
        self, object_instance: ObjectInstanceHandle, attributes: Set[AttributeHandle]
    ) -> None:
        """Take back an offer."""
        self._invoke(
            "cancelNegotiatedAttributeOwnershipDivestiture", object_instance, attributes
        )

    def cancel_attribute_ownership_acquisition(
        self, object_instance: ObjectInstanceHandle, attributes: Set[AttributeHandle]
    ) -> None:
        """Take back a wish; a callback confirms it."""
        self._invoke("cancelAttributeOwnershipAcquisition", object_instance, attributes)

    def query_attribute_ownership(
        self, object_instance: ObjectInstanceHandle, attributes: Set[AttributeHandle]
    ) -> None:
        """Ask who owns attributes; callbacks tell."""
        self._invoke("queryAttributeOwnership", object_instance, attributes)

    def is_attribute_owned_by_federate(
        self, object_instance: ObjectInstanceHandle, attribute: AttributeHandle
    ) -> bool:
        """Whether this federate owns an attribute."""
        result: bool = self._invoke(
            "isAttributeOwnedByFederate", object_instance, attribute
        )
        return result
