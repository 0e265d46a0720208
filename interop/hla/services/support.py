"""Support services: names, handles and dimensions."""

from ..types import (
    AttributeHandle,
    DimensionHandle,
    FederateHandle,
    InteractionClassHandle,
    ObjectClassHandle,
    ObjectInstanceHandle,
    OrderType,
    ParameterHandle,
    RangeBounds,
    RegionHandle,
    ServiceGroup,
    TransportationTypeHandle,
)
from .base import Services


class SupportServices(Services):
    """Support services (IEEE 1516.1, clause 10), but for the switches and callbacks."""

    def get_federate_handle(self, federate_name: str) -> FederateHandle:
        """The joined federate of a name."""
        result: FederateHandle = self._invoke("getFederateHandle", federate_name)
        return result

    def get_federate_name(self, federate: FederateHandle) -> str:
        """The name of a joined federate."""
        result: str = self._invoke("getFederateName", federate)
        return result

    def get_object_class_handle(self, object_class_name: str) -> ObjectClassHandle:
        """The object class of a name; ``HLAobjectRoot.`` may be left out."""
        result: ObjectClassHandle = self._invoke(
            "getObjectClassHandle", object_class_name
        )
        return result

    def get_object_class_name(self, object_class: ObjectClassHandle) -> str:
        """The full name of an object class."""
        result: str = self._invoke("getObjectClassName", object_class)
        return result

    def get_known_object_class_handle(
        self, object_instance: ObjectInstanceHandle
    ) -> ObjectClassHandle:
        """The class as which this federate knows an instance."""
        result: ObjectClassHandle = self._invoke(
            "getKnownObjectClassHandle", object_instance
        )
        return result

    def get_object_instance_handle(
        self, object_instance_name: str
    ) -> ObjectInstanceHandle:
        """The instance of a name, of those that this federate knows."""
        result: ObjectInstanceHandle = self._invoke(
            "getObjectInstanceHandle", object_instance_name
        )
        return result

    def get_object_instance_name(self, object_instance: ObjectInstanceHandle) -> str:
        """The name of an instance that this federate knows."""
        result: str = self._invoke("getObjectInstanceName", object_instance)
        return result

    def get_attribute_handle(
        self, object_class: ObjectClassHandle, attribute_name: str
    ) -> AttributeHandle:
        """The attribute of a name in an object class."""
        result: AttributeHandle = self._invoke(
            "getAttributeHandle", object_class, attribute_name
        )
        return result

    def get_attribute_name(
        self, object_class: ObjectClassHandle, attribute: AttributeHandle
    ) -> str:
        """The name of an attribute of an object class."""
        result: str = self._invoke("getAttributeName", object_class, attribute)
        return result

    def get_update_rate_value(self, update_rate_designator: str) -> float:
        """The updates a second that a designator of the FOM stands for."""
        result: float = self._invoke("getUpdateRateValue", update_rate_designator)
        return result

    def get_update_rate_value_for_attribute(
        self, object_instance: ObjectInstanceHandle, attribute: AttributeHandle
    ) -> float:
        """The updates a second that are wanted of an attribute."""
        result: float = self._invoke(
            "getUpdateRateValueForAttribute", object_instance, attribute
        )
        return result

    def get_interaction_class_handle(
        self, interaction_class_name: str
    ) -> InteractionClassHandle:
        """The interaction class of a name; as `get_object_class_handle`."""
        result: InteractionClassHandle = self._invoke(
            "getInteractionClassHandle", interaction_class_name
        )
        return result

    def get_interaction_class_name(
        self, interaction_class: InteractionClassHandle
    ) -> str:
        """The full name of an interaction class."""
        result: str = self._invoke("getInteractionClassName", interaction_class)
        return result

    def get_parameter_handle(
        self, interaction_class: InteractionClassHandle, parameter_name: str
    ) -> ParameterHandle:
        """The parameter of a name in an interaction class."""
        result: ParameterHandle = self._invoke(
            "getParameterHandle", interaction_class, parameter_name
        )
        return result

    def get_parameter_name(
        self, interaction_class: InteractionClassHandle, parameter: ParameterHandle
    ) -> str:
        """The name of a parameter of an interaction class."""
        result: str = self._invoke("getParameterName", interaction_class, parameter)
        return result

    def get_order_type(self, order_type_name: str) -> OrderType:
        """The order of messages of a name."""
        result: OrderType = self._invoke("getOrderType", order_type_name)
        return result

    def get_order_name(self, order_type: OrderType) -> str:
        """The name of an order of messages."""
        result: str = self._invoke("getOrderName", order_type)
        return result

    def get_transportation_type_handle(
        self, transportation_type_name: str
    ) -> TransportationTypeHandle:
        """The way to travel of a name, as HLAreliable."""
        result: TransportationTypeHandle = self._invoke(
            "getTransportationTypeHandle", transportation_type_name
        )
        return result

    def get_transportation_type_name(
        self, transportation_type: TransportationTypeHandle
    ) -> str:
        """The name of a way to travel."""
        result: str = self._invoke("getTransportationTypeName", transportation_type)
        return result

    def get_available_dimensions_for_object_class(
        self, object_class: ObjectClassHandle
    ) -> frozenset[DimensionHandle]:
        """The dimensions that attributes of a class may have."""
        result: frozenset[DimensionHandle] = self._invoke(
            "getAvailableDimensionsForObjectClass", object_class
        )
        return result

    def get_available_dimensions_for_interaction_class(
        self, interaction_class: InteractionClassHandle
    ) -> frozenset[DimensionHandle]:
        """The dimensions that interactions of a class may have."""
        result: frozenset[DimensionHandle] = self._invoke(
            "getAvailableDimensionsForInteractionClass", interaction_class
        )
        return result

    def get_dimension_handle(self, dimension_name: str) -> DimensionHandle:
        """The dimension of a name."""
        result: DimensionHandle = self._invoke("getDimensionHandle", dimension_name)
        return result

    def get_dimension_name(self, dimension: DimensionHandle) -> str:
        """The name of a dimension."""
        result: str = self._invoke("getDimensionName", dimension)
        return result

    def get_dimension_upper_bound(self, dimension: DimensionHandle) -> int:
        """The first number that is beyond a dimension."""
        result: int = self._invoke("getDimensionUpperBound", dimension)
        return result

    def get_dimension_handle_set(
        self, region: RegionHandle
    ) -> frozenset[DimensionHandle]:
        """The dimensions of a region."""
        result: frozenset[DimensionHandle] = self._invoke(
            "getDimensionHandleSet", region
        )
        return result

    def get_range_bounds(
        self, region: RegionHandle, dimension: DimensionHandle
    ) -> RangeBounds:
        """The part of a dimension that a region takes."""
        result: RangeBounds = self._invoke("getRangeBounds", region, dimension)
        return result

    def set_range_bounds(
        self,
        region: RegionHandle,
        dimension: DimensionHandle,
        range_bounds: RangeBounds,
    ) -> None:
        """Change a part of a dimension; `commit_region_modifications` lets it hold."""
        self._invoke("setRangeBounds", region, dimension, range_bounds)

    def normalize_service_group(self, service_group: ServiceGroup) -> int:
        """The number of a group of services along its dimension of the MIM."""
        result: int = self._invoke("normalizeServiceGroup", service_group)
        return result

    def normalize_federate_handle(self, federate: FederateHandle) -> int:
        """The number of a federate along its dimension of the MIM."""
        result: int = self._invoke("normalizeFederateHandle", federate)
        return result

    def normalize_object_class_handle(self, object_class: ObjectClassHandle) -> int:
        """The number of an object class along its dimension of the MIM."""
        result: int = self._invoke("normalizeObjectClassHandle", object_class)
        return result

    def normalize_interaction_class_handle(
        self, interaction_class: InteractionClassHandle
    ) -> int:
        """The number of an interaction class along its dimension."""
        result: int = self._invoke("normalizeInteractionClassHandle", interaction_class)
        return result

    def normalize_object_instance_handle(
        self, object_instance: ObjectInstanceHandle
    ) -> int:
        """The number of an instance along its dimension of the MIM."""
        result: int = self._invoke("normalizeObjectInstanceHandle", object_instance)
        return result
