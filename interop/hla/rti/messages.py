"""Updates of attributes, and interactions (6.10 to 6.13)."""

from collections.abc import Set

from ..errors import InteractionClassNotPublished
from ..types import (
    AttributeHandle,
    AttributeValues,
    InteractionClassHandle,
    LogicalTime,
    MessageRetractionHandle,
    ObjectInstanceHandle,
    OrderType,
    ParameterValues,
)
from .catalogue import InteractionClass
from .delivery import Stamp, send, send_with_time
from .knowledge import plan_of, routes_of
from .registry import service
from .space import Region
from .state import Federate
from .transportation import interaction_transportation


@service("updateAttributeValues")
def update(
    federate: Federate,
    object_instance: ObjectInstanceHandle,
    values: AttributeValues,
    tag: bytes,
) -> None:
    """Tell new values of attributes."""
    attributes = tuple(values)
    instance = federate.federation.instances.get(object_instance)
    plan = None if instance is None else instance.plans.get(attributes)
    if plan is None or plan.owner is not federate:
        plan = plan_of(federate, object_instance, attributes)
        instance = federate.instance(object_instance)
    for transportation, _, groups in plan.passels:
        for some, conveyed, receivers in groups:
            send(
                receivers,
                "reflectAttributeValues",
                (
                    object_instance,
                    _chosen(values, some),
                    tag,
                    transportation,
                    federate.handle,
                    conveyed,
                ),
                instance,
            )


@service("updateAttributeValuesWithTime")
def update_with_time(
    federate: Federate,
    object_instance: ObjectInstanceHandle,
    values: AttributeValues,
    tag: bytes,
    time: LogicalTime,
) -> MessageRetractionHandle | None:
    """Tell values of attributes at a time."""
    attributes = tuple(values)
    instance = federate.federation.instances.get(object_instance)
    plan = None if instance is None else instance.plans.get(attributes)
    if plan is None or plan.owner is not federate:
        plan = plan_of(federate, object_instance, attributes)
        instance = federate.instance(object_instance)
    stamp = Stamp(federate, time)
    for transportation, order, groups in plan.passels:
        stamp.ordered(order)
        for some, conveyed, receivers in groups:
            send_with_time(
                stamp,
                order,
                receivers,
                "reflectAttributeValuesWithTime",
                (
                    object_instance,
                    _chosen(values, some),
                    tag,
                    transportation,
                    federate.handle,
                    conveyed,
                ),
                instance,
            )
    return stamp.handle()


def _chosen(
    values: AttributeValues, some: tuple[AttributeHandle, ...] | None
) -> AttributeValues:
    """A copy, which the sender cannot change: of all values or of some."""
    return dict(values) if some is None else {one: values[one] for one in some}


@service("sendInteraction")
def send_interaction(
    federate: Federate,
    interaction_class: InteractionClassHandle,
    values: ParameterValues,
    tag: bytes,
) -> None:
    """Send an interaction."""
    send_for(federate, interaction_class, values, tag)


@service("sendInteractionWithTime")
def send_interaction_with_time(
    federate: Federate,
    interaction_class: InteractionClassHandle,
    values: ParameterValues,
    tag: bytes,
    time: LogicalTime,
) -> MessageRetractionHandle | None:
    """Send an interaction at a time."""
    stamp = Stamp(federate, time)
    send_for(federate, interaction_class, values, tag, stamp)
    return stamp.handle()


def send_for(
    federate: Federate,
    interaction_class: InteractionClassHandle,
    values: ParameterValues,
    tag: bytes,
    stamp: Stamp | None = None,
    regions: Set[Region] = frozenset(),
) -> None:
    """Send an interaction, to whom some regions are of interest if there are any."""
    cls = sendable(federate, interaction_class, values)
    routes = None
    if not regions:
        routes = federate.federation.interaction_routes.get((federate, cls))
    if routes is None:
        routes = routes_of(federate, cls, regions)
    transportation = interaction_transportation(federate, cls)
    order = interaction_order(federate, cls)
    if stamp is not None:
        stamp.ordered(order)
    for received, parameters, conveyed, receivers in routes:
        arguments = (
            received.handle,
            {p: v for p, v in values.items() if parameters is None or p in parameters},
            tag,
            transportation,
            federate.handle,
            conveyed,
        )
        if stamp is None:
            send(receivers, "receiveInteraction", arguments)
        else:
            send_with_time(
                stamp, order, receivers, "receiveInteractionWithTime", arguments
            )


def sendable(
    federate: Federate, handle: InteractionClassHandle, values: ParameterValues
) -> InteractionClass:
    """The class of an interaction, if the federate may send it with such values."""
    cls = federate.federation.catalogue.interaction_class(handle)
    if cls not in federate.interactions_published:
        raise InteractionClassNotPublished(
            f"{federate.name} does not publish {cls.name}"
        )
    for parameter in values:
        cls.check_parameter(parameter)
    return cls


def interaction_order(federate: Federate, cls: InteractionClass) -> OrderType:
    """The order in which a federate's interactions of a class travel."""
    return federate.interaction_orders.get(cls, cls.order)
