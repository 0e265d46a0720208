"""What the RTI tells a federate."""

from .types import (
    AttributeHandle,
    AttributeValues,
    FederateHandle,
    FederateHandleSaveStatusPair,
    FederateRestoreStatus,
    FederationExecutionInformation,
    FederationExecutionMemberInformation,
    InteractionClassHandle,
    LogicalTime,
    MessageRetractionHandle,
    ObjectClassHandle,
    ObjectInstanceHandle,
    ParameterValues,
    RestoreFailureReason,
    SaveFailureReason,
    Supplement,
    SynchronizationPointFailureReason,
    TransportationTypeHandle,
)


class FederateAmbassador:
    """Hears what the RTI tells: override what is of interest.

    Each callback of the standard is one method in snake case. The call may come on
    another thread, if the callback model is IMMEDIATE.
    """

    def connection_lost(self, fault_description: str) -> None:
        """The RTI is gone for good; every service but `connect` will fail."""

    def report_federation_executions(
        self, report: frozenset[FederationExecutionInformation]
    ) -> None:
        """Answer to `list_federation_executions`."""

    def report_federation_execution_members(
        self,
        federation_name: str,
        report: frozenset[FederationExecutionMemberInformation],
    ) -> None:
        """Answer to `list_federation_execution_members`."""

    def report_federation_execution_does_not_exist(self, federation_name: str) -> None:
        """The federation whose members were asked for is not there."""

    def federate_resigned(self, reason_for_resign_description: str) -> None:
        """The RTI has taken this federate out of the federation."""

    def synchronization_point_registration_succeeded(
        self, synchronization_point_label: str
    ) -> None:
        """The point is announced."""

    def synchronization_point_registration_failed(
        self,
        synchronization_point_label: str,
        reason: SynchronizationPointFailureReason,
    ) -> None:
        """The point is not announced."""

    def announce_synchronization_point(
        self, synchronization_point_label: str, user_supplied_tag: bytes
    ) -> None:
        """All that are told are to come to a point."""

    def federation_synchronized(
        self,
        synchronization_point_label: str,
        failed_to_sync_set: frozenset[FederateHandle],
    ) -> None:
        """All have come to a point; those that told of failure are named."""

    def initiate_federate_save(
        self, label: str, time: LogicalTime | None = None
    ) -> None:
        """Save your state, once you have come to ``time`` if there is one."""

    def federation_saved(self) -> None:
        """All have saved their state."""

    def federation_not_saved(self, reason: SaveFailureReason) -> None:
        """The save came to nothing."""

    def federation_save_status_response(
        self, response: tuple[FederateHandleSaveStatusPair, ...]
    ) -> None:
        """Answer to `query_federation_save_status`."""

    def request_federation_restore_succeeded(self, label: str) -> None:
        """What was saved is there."""

    def request_federation_restore_failed(self, label: str) -> None:
        """What was saved is not there, or cannot be had now."""

    def federation_restore_begun(self) -> None:
        """Do nothing until `initiate_federate_restore`."""

    def initiate_federate_restore(
        self,
        label: str,
        federate_name: str,
        post_restore_federate_handle: FederateHandle,
    ) -> None:
        """Take up the state that was saved by a federate of that name."""

    def federation_restored(self) -> None:
        """All have their former state."""

    def federation_not_restored(self, reason: RestoreFailureReason) -> None:
        """The restore came to nothing."""

    def federation_restore_status_response(
        self, response: tuple[FederateRestoreStatus, ...]
    ) -> None:
        """Answer to `query_federation_restore_status`."""

    def start_registration_for_object_class(
        self, object_class: ObjectClassHandle
    ) -> None:
        """Somebody wants instances of a class that is published."""

    def stop_registration_for_object_class(
        self, object_class: ObjectClassHandle
    ) -> None:
        """Nobody wants instances of the class any more."""

    def turn_interactions_on(self, interaction_class: InteractionClassHandle) -> None:
        """Somebody wants interactions of a class that is published."""

    def turn_interactions_off(self, interaction_class: InteractionClassHandle) -> None:
        """Nobody wants interactions of the class any more."""

    def object_instance_name_reservation_succeeded(
        self, object_instance_name: str
    ) -> None:
        """The name is this federate's."""

    def object_instance_name_reservation_failed(
        self, object_instance_name: str
    ) -> None:
        """The name is another's."""

    def multiple_object_instance_name_reservation_succeeded(
        self, object_instance_names: frozenset[str]
    ) -> None:
        """All the names are this federate's."""

    def multiple_object_instance_name_reservation_failed(
        self, object_instance_names: frozenset[str]
    ) -> None:
        """One of the names is another's, and none was had."""

    def discover_object_instance(
        self,
        object_instance: ObjectInstanceHandle,
        object_class: ObjectClassHandle,
        object_instance_name: str,
        producing_federate: FederateHandle,
    ) -> None:
        """An instance is there, of a class that was subscribed to."""

    def reflect_attribute_values(
        self,
        object_instance: ObjectInstanceHandle,
        attribute_values: AttributeValues,
        user_supplied_tag: bytes,
        supplement: Supplement,
    ) -> None:
        """Attributes of an instance have new values."""

    def receive_interaction(
        self,
        interaction_class: InteractionClassHandle,
        parameter_values: ParameterValues,
        user_supplied_tag: bytes,
        supplement: Supplement,
    ) -> None:
        """Somebody sent an interaction."""

    def receive_directed_interaction(
        self,
        interaction_class: InteractionClassHandle,
        object_instance: ObjectInstanceHandle,
        parameter_values: ParameterValues,
        user_supplied_tag: bytes,
        supplement: Supplement,
    ) -> None:
        """Somebody sent an interaction to an instance."""

    def remove_object_instance(
        self,
        object_instance: ObjectInstanceHandle,
        user_supplied_tag: bytes,
        supplement: Supplement,
    ) -> None:
        """An instance is no more."""

    def attributes_in_scope(
        self,
        object_instance: ObjectInstanceHandle,
        attributes: frozenset[AttributeHandle],
    ) -> None:
        """Updates of the attributes will come from now on."""

    def attributes_out_of_scope(
        self,
        object_instance: ObjectInstanceHandle,
        attributes: frozenset[AttributeHandle],
    ) -> None:
        """No updates of the attributes will come from now on."""

    def provide_attribute_value_update(
        self,
        object_instance: ObjectInstanceHandle,
        attributes: frozenset[AttributeHandle],
        user_supplied_tag: bytes,
    ) -> None:
        """Somebody asks for the values of attributes owned here."""

    def turn_updates_on_for_object_instance(
        self,
        object_instance: ObjectInstanceHandle,
        attributes: frozenset[AttributeHandle],
        update_rate_designator: str = "",
    ) -> None:
        """Somebody wants the attributes, so often as a designator says."""

    def turn_updates_off_for_object_instance(
        self,
        object_instance: ObjectInstanceHandle,
        attributes: frozenset[AttributeHandle],
    ) -> None:
        """Nobody wants the attributes any more."""

    def confirm_attribute_transportation_type_change(
        self,
        object_instance: ObjectInstanceHandle,
        attributes: frozenset[AttributeHandle],
        transportation_type: TransportationTypeHandle,
    ) -> None:
        """The attributes travel in the new way."""

    def report_attribute_transportation_type(
        self,
        object_instance: ObjectInstanceHandle,
        attribute: AttributeHandle,
        transportation_type: TransportationTypeHandle,
    ) -> None:
        """Answer to `query_attribute_transportation_type`."""

    def confirm_interaction_transportation_type_change(
        self,
        interaction_class: InteractionClassHandle,
        transportation_type: TransportationTypeHandle,
    ) -> None:
        """The interactions travel in the new way."""

    def report_interaction_transportation_type(
        self,
        federate: FederateHandle,
        interaction_class: InteractionClassHandle,
        transportation_type: TransportationTypeHandle,
    ) -> None:
        """Answer to `query_interaction_transportation_type`."""

    def request_attribute_ownership_assumption(
        self,
        object_instance: ObjectInstanceHandle,
        offered_attributes: frozenset[AttributeHandle],
        user_supplied_tag: bytes,
    ) -> None:
        """Somebody offers attributes of an instance."""

    def request_divestiture_confirmation(
        self,
        object_instance: ObjectInstanceHandle,
        released_attributes: frozenset[AttributeHandle],
        user_supplied_tag: bytes,
    ) -> None:
        """Somebody will take the attributes that were offered."""

    def attribute_ownership_acquisition_notification(
        self,
        object_instance: ObjectInstanceHandle,
        secured_attributes: frozenset[AttributeHandle],
        user_supplied_tag: bytes,
    ) -> None:
        """This federate owns the attributes now."""

    def attribute_ownership_unavailable(
        self,
        object_instance: ObjectInstanceHandle,
        attributes: frozenset[AttributeHandle],
        user_supplied_tag: bytes,
    ) -> None:
        """The attributes that were asked for are not to be had."""

    def request_attribute_ownership_release(
        self,
        object_instance: ObjectInstanceHandle,
        candidate_attributes: frozenset[AttributeHandle],
        user_supplied_tag: bytes,
    ) -> None:
        """Somebody asks for attributes owned here."""

    def confirm_attribute_ownership_acquisition_cancellation(
        self,
        object_instance: ObjectInstanceHandle,
        attributes: frozenset[AttributeHandle],
    ) -> None:
        """The wish is taken back."""

    def inform_attribute_ownership(
        self,
        object_instance: ObjectInstanceHandle,
        attributes: frozenset[AttributeHandle],
        federate: FederateHandle,
    ) -> None:
        """A federate owns the attributes."""

    def attribute_is_not_owned(
        self,
        object_instance: ObjectInstanceHandle,
        attributes: frozenset[AttributeHandle],
    ) -> None:
        """Nobody owns the attributes."""

    def attribute_is_owned_by_rti(
        self,
        object_instance: ObjectInstanceHandle,
        attributes: frozenset[AttributeHandle],
    ) -> None:
        """The RTI owns the attributes."""

    def time_regulation_enabled(self, time: LogicalTime) -> None:
        """This federate holds others back, from a time on."""

    def time_constrained_enabled(self, time: LogicalTime) -> None:
        """This federate is held back, from a time on."""

    def flush_queue_grant(
        self, time: LogicalTime, optimistic_time: LogicalTime
    ) -> None:
        """The time is reached, and all queued messages are delivered."""

    def time_advance_grant(self, time: LogicalTime) -> None:
        """The time is reached."""

    def request_retraction(self, retraction: MessageRetractionHandle) -> None:
        """A message that was delivered is taken back."""
