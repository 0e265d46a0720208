"""What the RTI told a member since it was last asked: kept, not acted upon."""

from collections.abc import Mapping, Set
from typing import NamedTuple, TypeVar

from ..federate_ambassador import FederateAmbassador
from ..types import (
    AttributeHandle,
    AttributeValues,
    FederateHandle,
    InteractionClassHandle,
    LogicalTime,
    ObjectClassHandle,
    ObjectInstanceHandle,
    ParameterValues,
    Supplement,
)

H = TypeVar("H", bound=bytes)


class Reflection(NamedTuple):
    """Values of an object that another member told."""

    producer: FederateHandle
    object_instance: ObjectInstanceHandle
    values: AttributeValues
    tag: bytes


class Interaction(NamedTuple):
    """What another member said once."""

    producer: FederateHandle
    interaction_class: InteractionClassHandle
    values: ParameterValues
    tag: bytes


class Removal(NamedTuple):
    """An object is no more."""

    producer: FederateHandle
    object_instance: ObjectInstanceHandle
    tag: bytes


class Discovery(NamedTuple):
    """An object of another member is there; its values are still to come."""

    producer: FederateHandle
    object_instance: ObjectInstanceHandle
    object_class: ObjectClassHandle
    name: str


class Request(NamedTuple):
    """Somebody wants to know values of one of our objects."""

    object_instance: ObjectInstanceHandle
    attributes: Set[AttributeHandle]


class Release(NamedTuple):
    """Somebody wants to own attributes of one of our objects."""

    object_instance: ObjectInstanceHandle
    attributes: Set[AttributeHandle]


Event = Reflection | Interaction | Removal | Discovery


class Notes(FederateAmbassador):
    """A federate ambassador that takes notes, so that no callback calls the RTI."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.requests: list[Request] = []
        self.releases: list[Release] = []
        self.acquired: list[ObjectInstanceHandle] = []
        self.regulating = False
        self.constrained = False
        self.granted: LogicalTime = 0.0  #: the latest logical time that was given
        self.announced: dict[str, bytes] = {}  #: synchronization points, and their tags
        self.reserved: dict[str, bool] = (
            {}
        )  #: whether a name that was asked for is ours
        self.lost: str | None = None  #: why there is no connection any more

    def discover_object_instance(
        self,
        object_instance: ObjectInstanceHandle,
        object_class: ObjectClassHandle,
        object_instance_name: str,
        producing_federate: FederateHandle,
    ) -> None:
        """Note it."""
        self.events.append(
            Discovery(
                producing_federate, object_instance, object_class, object_instance_name
            )
        )

    def reflect_attribute_values(
        self,
        object_instance: ObjectInstanceHandle,
        attribute_values: AttributeValues,
        user_supplied_tag: bytes,
        supplement: Supplement,
    ) -> None:
        """Note it."""
        self.events.append(
            Reflection(
                supplement.producing_federate,
                object_instance,
                attribute_values,
                user_supplied_tag,
            )
        )

    def receive_interaction(
        self,
        interaction_class: InteractionClassHandle,
        parameter_values: ParameterValues,
        user_supplied_tag: bytes,
        supplement: Supplement,
    ) -> None:
        """Note it."""
        self.events.append(
            Interaction(
                supplement.producing_federate,
                interaction_class,
                parameter_values,
                user_supplied_tag,
            )
        )

    def remove_object_instance(
        self,
        object_instance: ObjectInstanceHandle,
        user_supplied_tag: bytes,
        supplement: Supplement,
    ) -> None:
        """Note it."""
        self.events.append(
            Removal(supplement.producing_federate, object_instance, user_supplied_tag)
        )

    def provide_attribute_value_update(
        self,
        object_instance: ObjectInstanceHandle,
        attributes: Set[AttributeHandle],
        user_supplied_tag: bytes,
    ) -> None:
        """Note it."""
        self.requests.append(Request(object_instance, attributes))

    def request_attribute_ownership_release(
        self,
        object_instance: ObjectInstanceHandle,
        candidate_attributes: Set[AttributeHandle],
        user_supplied_tag: bytes,
    ) -> None:
        """Note it."""
        self.releases.append(Release(object_instance, candidate_attributes))

    def attribute_ownership_acquisition_notification(
        self,
        object_instance: ObjectInstanceHandle,
        secured_attributes: Set[AttributeHandle],
        user_supplied_tag: bytes,
    ) -> None:
        """Note it."""
        self.acquired.append(object_instance)

    def object_instance_name_reservation_succeeded(
        self, object_instance_name: str
    ) -> None:
        """Note it."""
        self.reserved[object_instance_name] = True

    def object_instance_name_reservation_failed(
        self, object_instance_name: str
    ) -> None:
        """Note it."""
        self.reserved[object_instance_name] = False

    def multiple_object_instance_name_reservation_succeeded(
        self, object_instance_names: Set[str]
    ) -> None:
        """Note it."""
        self.reserved.update(dict.fromkeys(object_instance_names, True))

    def multiple_object_instance_name_reservation_failed(
        self, object_instance_names: Set[str]
    ) -> None:
        """Note it."""
        self.reserved.update(dict.fromkeys(object_instance_names, False))

    def announce_synchronization_point(
        self, synchronization_point_label: str, user_supplied_tag: bytes
    ) -> None:
        """Note it."""
        self.announced[synchronization_point_label] = user_supplied_tag

    def time_regulation_enabled(self, time: LogicalTime) -> None:
        """Note it."""
        self.regulating, self.granted = True, time

    def time_constrained_enabled(self, time: LogicalTime) -> None:
        """Note it."""
        self.constrained, self.granted = True, time

    def time_advance_grant(self, time: LogicalTime) -> None:
        """Note it."""
        self.granted = time

    def connection_lost(self, fault_description: str) -> None:
        """Note it."""
        self.lost = fault_description

    def take(self) -> list[Event]:
        """What was told since; it is told once."""
        events, self.events = self.events, []
        return events


def named(values: Mapping[H, bytes], names: Mapping[H, str]) -> dict[str, bytes]:
    """Values by name, where the name is known."""
    return {names[key]: value for key, value in values.items() if key in names}
