"""Object management: instances, their updates, and interactions."""

from collections.abc import Set

from ..types import (
    AttributeHandle,
    AttributeValues,
    FederateHandle,
    InteractionClassHandle,
    LogicalTime,
    MessageRetractionHandle,
    ObjectClassHandle,
    ObjectInstanceHandle,
    ParameterValues,
    TransportationTypeHandle,
)
from .base import Services


class ObjectManagement(Services):
    """Object management (IEEE 1516.1, clause 6)."""

    def reserve_object_instance_name(self, object_instance_name: str) -> None:
        """Ask for a name; a callback tells whether it is had."""
        self._invoke("reserveObjectInstanceName", object_instance_name)

    def release_object_instance_name(self, object_instance_name: str) -> None:
        """Give back a reserved name."""
        self._invoke("releaseObjectInstanceName", object_instance_name)

    def reserve_multiple_object_instance_names(
        self, object_instance_names: Set[str]
    ) -> None:
        """Ask for names, all or none; a callback tells."""
        self._invoke("reserveMultipleObjectInstanceNames", object_instance_names)

    def release_multiple_object_instance_names(
        self, object_instance_names: Set[str]
    ) -> None:
        """Give back reserved names."""
        self._invoke("releaseMultipleObjectInstanceNames", object_instance_names)

    def register_object_instance(
        self, object_class: ObjectClassHandle, object_instance_name: str = ""
    ) -> ObjectInstanceHandle:
        """Make an instance of a class, under a name that was reserved or the RTI's."""
        result: ObjectInstanceHandle
        if object_instance_name:
            result = self._invoke(
                "registerObjectInstanceWithName", object_class, object_instance_name
            )
        else:
            result = self._invoke("registerObjectInstance", object_class)
        return result

    def update_attribute_values(
        self,
        object_instance: ObjectInstanceHandle,
        attribute_values: AttributeValues,
        user_supplied_tag: bytes = b"",
        time: LogicalTime | None = None,
    ) -> MessageRetractionHandle | None:
        """Send values of attributes; with a time, what retracts them is returned."""
        if time is None:
            self._invoke(
                "updateAttributeValues",
                object_instance,
                attribute_values,
                user_supplied_tag,
            )
            return None
        result: MessageRetractionHandle | None = self._invoke(
            "updateAttributeValuesWithTime",
            object_instance,
            attribute_values,
            user_supplied_tag,
            time,
        )
        return result

    def send_interaction(
        self,
        interaction_class: InteractionClassHandle,
        parameter_values: ParameterValues,
        user_supplied_tag: bytes = b"",
        time: LogicalTime | None = None,
    ) -> MessageRetractionHandle | None:
        """Send an interaction; with a time, what retracts it is returned."""
        if time is None:
            self._invoke(
                "sendInteraction",
                interaction_class,
                parameter_values,
                user_supplied_tag,
            )
            return None
        result: MessageRetractionHandle | None = self._invoke(
            "sendInteractionWithTime",
            interaction_class,
            parameter_values,
            user_supplied_tag,
            time,
        )
        return result

    def send_directed_interaction(
        self,
        interaction_class: InteractionClassHandle,
        object_instance: ObjectInstanceHandle,
        parameter_values: ParameterValues,
        user_supplied_tag: bytes = b"",
        time: LogicalTime | None = None,
    ) -> MessageRetractionHandle | None:
        """Send an interaction to an instance; as `send_interaction`."""
        if time is None:
            self._invoke(
                "sendDirectedInteraction",
                interaction_class,
                object_instance,
                parameter_values,
                user_supplied_tag,
            )
            return None
        result: MessageRetractionHandle | None = self._invoke(
            "sendDirectedInteractionWithTime",
            interaction_class,
            object_instance,
            parameter_values,
            user_supplied_tag,
            time,
        )
        return result

    def delete_object_instance(
        self,
        object_instance: ObjectInstanceHandle,
        user_supplied_tag: bytes = b"",
        time: LogicalTime | None = None,
    ) -> MessageRetractionHandle | None:
        """Delete an instance; with a time, what retracts that is returned."""
        if time is None:
            self._invoke("deleteObjectInstance", object_instance, user_supplied_tag)
            return None
        result: MessageRetractionHandle | None = self._invoke(
            "deleteObjectInstanceWithTime", object_instance, user_supplied_tag, time
        )
        return result

    def local_delete_object_instance(
        self, object_instance: ObjectInstanceHandle
    ) -> None:
        """Forget an instance until it is discovered anew."""
        self._invoke("localDeleteObjectInstance", object_instance)

    def request_instance_attribute_value_update(
        self,
        object_instance: ObjectInstanceHandle,
        attributes: Set[AttributeHandle],
        user_supplied_tag: bytes = b"",
    ) -> None:
        """Ask the owners of attributes of an instance for values."""
        self._invoke(
            "requestInstanceAttributeValueUpdate",
            object_instance,
            attributes,
            user_supplied_tag,
        )

    def request_class_attribute_value_update(
        self,
        object_class: ObjectClassHandle,
        attributes: Set[AttributeHandle],
        user_supplied_tag: bytes = b"",
    ) -> None:
        """Ask the owners of all instances of a class for values."""
        self._invoke(
            "requestClassAttributeValueUpdate",
            object_class,
            attributes,
            user_supplied_tag,
        )

    def request_attribute_transportation_type_change(
        self,
        object_instance: ObjectInstanceHandle,
        attributes: Set[AttributeHandle],
        transportation_type: TransportationTypeHandle,
    ) -> None:
        """Ask that attributes of an instance travel in another way."""
        self._invoke(
            "requestAttributeTransportationTypeChange",
            object_instance,
            attributes,
            transportation_type,
        )

    def change_default_attribute_transportation_type(
        self,
        object_class: ObjectClassHandle,
        attributes: Set[AttributeHandle],
        transportation_type: TransportationTypeHandle,
    ) -> None:
        """Let attributes of later instances travel in another way."""
        self._invoke(
            "changeDefaultAttributeTransportationType",
            object_class,
            attributes,
            transportation_type,
        )

    def query_attribute_transportation_type(
        self, object_instance: ObjectInstanceHandle, attribute: AttributeHandle
    ) -> None:
        """Ask for `report_attribute_transportation_type`."""
        self._invoke("queryAttributeTransportationType", object_instance, attribute)

    def request_interaction_transportation_type_change(
        self,
        interaction_class: InteractionClassHandle,
        transportation_type: TransportationTypeHandle,
    ) -> None:
        """Ask that interactions of a class travel in another way."""
        self._invoke(
            "requestInteractionTransportationTypeChange",
            interaction_class,
            transportation_type,
        )

    def query_interaction_transportation_type(
        self, federate: FederateHandle, interaction_class: InteractionClassHandle
    ) -> None:
        """Ask for `report_interaction_transportation_type`."""
        self._invoke("queryInteractionTransportationType", federate, interaction_class)
