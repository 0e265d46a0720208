"""How attributes and interactions are transported (6.23 to 6.30)."""

from collections.abc import Set

from ..errors import (
    AttributeNotOwned,
    InteractionClassNotPublished,
    InvalidTransportationTypeHandle,
)
from ..types import (
    AttributeHandle,
    FederateHandle,
    InteractionClassHandle,
    ObjectClassHandle,
    ObjectInstanceHandle,
    TransportationTypeHandle,
)
from .catalogue import TRANSPORTATIONS, InteractionClass
from .registry import limit, service
from .state import Federate, Holding, Instance


def check_transportation(handle: TransportationTypeHandle) -> None:
    """InvalidTransportationTypeHandle unless it is one of the two that there are."""
    if handle not in TRANSPORTATIONS.values():
        raise InvalidTransportationTypeHandle(
            f"{bytes(handle).hex()} is neither HLAreliable nor HLAbestEffort"
        )


def owned(
    federate: Federate, handle: ObjectInstanceHandle, attributes: Set[AttributeHandle]
) -> tuple[Instance, list[Holding]]:
    """An instance, and attributes of it that the federate owns."""
    instance = federate.instance(handle)
    holdings = [instance.holding(attribute) for attribute in attributes]
    for holding in holdings:
        if holding.owner is not federate:
            raise AttributeNotOwned(
                f"{federate.name} does not own {holding.attribute.name} "
                f"of {instance.name}"
            )
    return instance, holdings


@service("requestAttributeTransportationTypeChange")
def request_change(
    federate: Federate,
    object_instance: ObjectInstanceHandle,
    attributes: Set[AttributeHandle],
    transportation: TransportationTypeHandle,
) -> None:
    """Change how owned attributes travel; a callback confirms."""
    instance, holdings = owned(federate, object_instance, attributes)
    check_transportation(transportation)
    for holding in holdings:
        holding.transportation = transportation
    instance.plans.clear()
    federate.tell(
        "confirmAttributeTransportationTypeChange",
        instance.handle,
        frozenset(attributes),
        transportation,
    )


@service("changeDefaultAttributeTransportationType")
def change_default(
    federate: Federate,
    object_class: ObjectClassHandle,
    attributes: Set[AttributeHandle],
    transportation: TransportationTypeHandle,
) -> None:
    """Change how attributes travel that the federate comes to own from now on."""
    cls = federate.federation.catalogue.object_class(object_class)
    check_transportation(transportation)
    for attribute in attributes:
        cls.attribute(attribute)
    defaults = federate.transportations.setdefault(cls, {})
    defaults.update(dict.fromkeys(attributes, transportation))


@service("queryAttributeTransportationType")
def query(
    federate: Federate,
    object_instance: ObjectInstanceHandle,
    attribute: AttributeHandle,
) -> None:
    """Ask how an attribute travels; a callback tells."""
    instance = federate.instance(object_instance)
    federate.tell(
        "reportAttributeTransportationType",
        instance.handle,
        attribute,
        instance.holding(attribute).transportation,
    )


@service("requestInteractionTransportationTypeChange")
def request_interaction_change(
    federate: Federate,
    interaction_class: InteractionClassHandle,
    transportation: TransportationTypeHandle,
) -> None:
    """Change how published interactions travel; a callback confirms."""
    cls = federate.federation.catalogue.interaction_class(interaction_class)
    if cls not in federate.interactions_published:
        raise InteractionClassNotPublished(
            f"{federate.name} does not publish {cls.name}"
        )
    check_transportation(transportation)
    federate.interaction_transportations[cls] = transportation
    federate.tell(
        "confirmInteractionTransportationTypeChange", cls.handle, transportation
    )


@service("queryInteractionTransportationType")
def query_interaction(
    federate: Federate,
    of_whom: FederateHandle,
    interaction_class: InteractionClassHandle,
) -> None:
    """Ask how a federate's interactions travel; a callback tells."""
    federation = federate.federation
    other = federation.federate(of_whom)
    cls = federation.catalogue.interaction_class(interaction_class)
    federate.tell(
        "reportInteractionTransportationType",
        of_whom,
        cls.handle,
        interaction_transportation(other, cls),
    )


def interaction_transportation(
    federate: Federate, cls: InteractionClass
) -> TransportationTypeHandle:
    """How a federate's interactions of a class travel."""
    return federate.interaction_transportations.get(cls, cls.transportation)


limit("A transportation type that a FOM adds is HLAreliable.")
