"""Data distribution management: parts of dimensions that messages go to."""

from collections.abc import Set

from ..types import (
    AttributeRegions,
    DimensionHandle,
    InteractionClassHandle,
    LogicalTime,
    MessageRetractionHandle,
    ObjectClassHandle,
    ObjectInstanceHandle,
    ParameterValues,
    RegionHandle,
)
from .base import Services


class DataDistributionManagement(Services):
    """Data distribution management (IEEE 1516.1, clause 9)."""

    def create_region(self, dimensions: Set[DimensionHandle]) -> RegionHandle:
        """Make a region of dimensions, its ranges open until they are set."""
        result: RegionHandle = self._invoke("createRegion", dimensions)
        return result

    def commit_region_modifications(self, regions: Set[RegionHandle]) -> None:
        """Let the ranges that were set hold."""
        self._invoke("commitRegionModifications", regions)

    def delete_region(self, region: RegionHandle) -> None:
        """Give up a region that is not in use."""
        self._invoke("deleteRegion", region)

    def register_object_instance_with_regions(
        self,
        object_class: ObjectClassHandle,
        attributes_and_regions: AttributeRegions,
        object_instance_name: str = "",
    ) -> ObjectInstanceHandle:
        """Make an instance of a class whose updates go to regions."""
        arguments: list[object] = [object_class, attributes_and_regions]
        service = "registerObjectInstanceWithRegions"
        if object_instance_name:
            service = "registerObjectInstanceWithNameAndRegions"
            arguments.append(object_instance_name)
        result: ObjectInstanceHandle = self._invoke(service, *arguments)
        return result

    def associate_regions_for_updates(
        self,
        object_instance: ObjectInstanceHandle,
        attributes_and_regions: AttributeRegions,
    ) -> None:
        """Let updates of an instance go to regions."""
        self._invoke(
            "associateRegionsForUpdates", object_instance, attributes_and_regions
        )

    def unassociate_regions_for_updates(
        self,
        object_instance: ObjectInstanceHandle,
        attributes_and_regions: AttributeRegions,
    ) -> None:
        """Let updates of an instance go to regions no more."""
        self._invoke(
            "unassociateRegionsForUpdates", object_instance, attributes_and_regions
        )

    def subscribe_object_class_attributes_with_regions(
        self,
        object_class: ObjectClassHandle,
        attributes_and_regions: AttributeRegions,
        active: bool = True,
        update_rate_designator: str = "",
    ) -> None:
        """Ask for attributes of a class where their regions overlap."""
        service = "subscribeObjectClassAttributesWithRegions"
        arguments: list[object] = [object_class, attributes_and_regions, active]
        if update_rate_designator:
            service += "AndRate"
            arguments.append(update_rate_designator)
        self._invoke(service, *arguments)

    def unsubscribe_object_class_attributes_with_regions(
        self, object_class: ObjectClassHandle, attributes_and_regions: AttributeRegions
    ) -> None:
        """Want attributes of a class in regions no more."""
        self._invoke(
            "unsubscribeObjectClassAttributesWithRegions",
            object_class,
            attributes_and_regions,
        )

    def subscribe_interaction_class_with_regions(
        self,
        interaction_class: InteractionClassHandle,
        regions: Set[RegionHandle],
        active: bool = True,
    ) -> None:
        """Ask for interactions of a class where regions overlap."""
        self._invoke(
            "subscribeInteractionClassWithRegions", interaction_class, active, regions
        )

    def unsubscribe_interaction_class_with_regions(
        self, interaction_class: InteractionClassHandle, regions: Set[RegionHandle]
    ) -> None:
        """Want interactions of a class in regions no more."""
        self._invoke(
            "unsubscribeInteractionClassWithRegions", interaction_class, regions
        )

    def send_interaction_with_regions(
        self,
        interaction_class: InteractionClassHandle,
        parameter_values: ParameterValues,
        regions: Set[RegionHandle],
        user_supplied_tag: bytes = b"",
        time: LogicalTime | None = None,
    ) -> MessageRetractionHandle | None:
        """Send an interaction to regions; as `send_interaction`."""
        if time is None:
            self._invoke(
                "sendInteractionWithRegions",
                interaction_class,
                parameter_values,
                regions,
                user_supplied_tag,
            )
            return None
        result: MessageRetractionHandle | None = self._invoke(
            "sendInteractionWithRegionsAndTime",
            interaction_class,
            parameter_values,
            regions,
            user_supplied_tag,
            time,
        )
        return result

    def request_attribute_value_update_with_regions(
        self,
        object_class: ObjectClassHandle,
        attributes_and_regions: AttributeRegions,
        user_supplied_tag: bytes = b"",
    ) -> None:
        """Ask for values of all instances of a class in regions."""
        self._invoke(
            "requestAttributeValueUpdateWithRegions",
            object_class,
            attributes_and_regions,
            user_supplied_tag,
        )
