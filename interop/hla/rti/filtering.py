"""Messages for regions: registering, updating, subscribing and sending (clause 9)."""

from collections.abc import Iterable, Set

from ..errors import (
    AttributeNotPublished,
    InvalidRegionContext,
)
from ..types import (
    AttributeHandle,
    AttributeRegions,
    InteractionClassHandle,
    LogicalTime,
    MessageRetractionHandle,
    ObjectClassHandle,
    ObjectInstanceHandle,
    ParameterValues,
    RegionHandle,
)
from .catalogue import Dimensions, ObjectClass
from .declaration import check_rate, interactions_changed, subscriptions_changed
from .delivery import Stamp
from .instances import make
from .knowledge import provide
from .messages import send_for
from .regions import instance_changed, own_regions
from .registry import service
from .space import Region, overlap
from .state import Federate, Subscription

Handles = Set[RegionHandle]


def _check_context(
    federate: Federate, regions: Iterable[Region], available: Dimensions, what: str
) -> None:
    """InvalidRegionContext if regions have dimensions that something has not."""
    if federate.federation.switches.on("allowRelaxedDDM"):
        return
    for region in regions:
        for dimension in region.bounds.keys() - available:
            name = federate.federation.catalogue.dimension(dimension).name
            raise InvalidRegionContext(f"{what} does not have the dimension {name}")


def _attribute_regions(
    federate: Federate, cls: ObjectClass, attributes: AttributeRegions
) -> dict[AttributeHandle, set[Region]]:
    """The regions of attributes, if all of them may be used so."""
    found: dict[AttributeHandle, set[Region]] = {}
    for handle, handles in attributes.items():
        attribute = cls.attribute(handle)
        regions = own_regions(federate, handles)
        _check_context(federate, regions, attribute.dimensions, attribute.name)
        found[handle] = regions
    return found


@service("registerObjectInstanceWithRegions")
def register(
    federate: Federate, object_class: ObjectClassHandle, attributes: AttributeRegions
) -> ObjectInstanceHandle:
    """Register an instance, some attributes of it for regions."""
    return _register(federate, object_class, attributes, None)


@service("registerObjectInstanceWithNameAndRegions")
def register_with_name(
    federate: Federate,
    object_class: ObjectClassHandle,
    attributes: AttributeRegions,
    name: str,
) -> ObjectInstanceHandle:
    """Register an instance under a reserved name, some attributes for regions."""
    return _register(federate, object_class, attributes, name)


def _register(
    federate: Federate,
    object_class: ObjectClassHandle,
    attributes: AttributeRegions,
    name: str | None,
) -> ObjectInstanceHandle:
    cls = federate.federation.catalogue.object_class(object_class)
    regions = _attribute_regions(federate, cls, attributes)
    for attribute in attributes.keys() - federate.published.get(cls, set()):
        raise AttributeNotPublished(
            f"{federate.name} does not publish {cls.attribute(attribute).name} "
            f"of {cls.name}"
        )
    return make(federate, object_class, name, regions)


@service("associateRegionsForUpdates")
def associate(
    federate: Federate,
    object_instance: ObjectInstanceHandle,
    attributes: AttributeRegions,
) -> None:
    """Update attributes for some regions more, as long as the federate owns them."""
    instance = federate.instance(object_instance)
    regions = _attribute_regions(federate, instance.cls, attributes)
    for attribute in attributes:
        associated = instance.holding(attribute).associated
        associated.setdefault(federate, set()).update(regions[attribute])
    instance_changed(federate.federation, instance)


@service("unassociateRegionsForUpdates")
def unassociate(
    federate: Federate,
    object_instance: ObjectInstanceHandle,
    attributes: AttributeRegions,
) -> None:
    """Update attributes for some regions less; for none left, for everybody."""
    instance = federate.instance(object_instance)
    regions = _attribute_regions(federate, instance.cls, attributes)
    for attribute in attributes:
        associated = instance.holding(attribute).associated
        left = associated.pop(federate, set()) - regions[attribute]
        if left:
            associated[federate] = left
    instance_changed(federate.federation, instance)


@service("subscribeObjectClassAttributesWithRegions")
def subscribe(
    federate: Federate,
    object_class: ObjectClassHandle,
    attributes: AttributeRegions,
    active: bool,
) -> None:
    """Subscribe to updates for regions."""
    subscribe_with_rate(federate, object_class, attributes, active, "")


@service("subscribeObjectClassAttributesWithRegionsAndRate")
def subscribe_with_rate(
    federate: Federate,
    object_class: ObjectClassHandle,
    attributes: AttributeRegions,
    active: bool,
    rate: str,
) -> None:
    """Subscribe to updates for regions, at a rate."""
    cls = federate.federation.catalogue.object_class(object_class)
    check_rate(federate, rate)
    regions = _attribute_regions(federate, cls, attributes)
    for attribute in attributes:
        if regions[attribute]:
            subscribed = federate.subscribed.setdefault(cls, {})
            subscription = subscribed.setdefault(attribute, Subscription())
            subscription.regions |= regions[attribute]
            subscription.active = active
            subscription.rate = rate
    subscriptions_changed(federate, cls)


@service("unsubscribeObjectClassAttributesWithRegions")
def unsubscribe(
    federate: Federate, object_class: ObjectClassHandle, attributes: AttributeRegions
) -> None:
    """Subscribe to updates for some regions no more."""
    cls = federate.federation.catalogue.object_class(object_class)
    regions = _attribute_regions(federate, cls, attributes)
    subscribed = federate.subscribed.get(cls, {})
    for attribute in attributes:
        subscription = subscribed.get(attribute)
        if subscription is not None:
            subscription.regions -= regions[attribute]
            if not subscription.regions and not subscription.whole:
                del subscribed[attribute]
    if not subscribed:
        federate.subscribed.pop(cls, None)
    subscriptions_changed(federate, cls)


@service("subscribeInteractionClassWithRegions")
def subscribe_interaction(
    federate: Federate,
    interaction_class: InteractionClassHandle,
    active: bool,
    handles: Handles,
) -> None:
    """Subscribe to interactions for regions."""
    cls = federate.federation.catalogue.interaction_class(interaction_class)
    regions = own_regions(federate, handles)
    _check_context(federate, regions, cls.dimensions, cls.name)
    if regions:
        subscription = federate.interactions_subscribed.setdefault(cls, Subscription())
        subscription.regions |= regions
        subscription.active = active
        interactions_changed(federate, [cls])


@service("unsubscribeInteractionClassWithRegions")
def unsubscribe_interaction(
    federate: Federate, interaction_class: InteractionClassHandle, handles: Handles
) -> None:
    """Subscribe to interactions for some regions no more."""
    cls = federate.federation.catalogue.interaction_class(interaction_class)
    regions = own_regions(federate, handles)
    subscription = federate.interactions_subscribed.get(cls)
    if subscription is not None:
        subscription.regions -= regions
        if not subscription.regions and not subscription.whole:
            del federate.interactions_subscribed[cls]
        interactions_changed(federate, [cls])


@service("sendInteractionWithRegions")
def send(
    federate: Federate,
    interaction_class: InteractionClassHandle,
    values: ParameterValues,
    handles: Handles,
    tag: bytes,
) -> None:
    """Send an interaction to those to whom regions are of interest."""
    regions = _sendable(federate, interaction_class, handles)
    send_for(federate, interaction_class, values, tag, None, regions)


@service("sendInteractionWithRegionsAndTime")
def send_with_time(
    federate: Federate,
    interaction_class: InteractionClassHandle,
    values: ParameterValues,
    handles: Handles,
    tag: bytes,
    time: LogicalTime,
) -> MessageRetractionHandle | None:
    """Send an interaction for regions at a time."""
    regions = _sendable(federate, interaction_class, handles)
    stamp = Stamp(federate, time)
    send_for(federate, interaction_class, values, tag, stamp, regions)
    return stamp.handle()


def _sendable(
    federate: Federate, interaction_class: InteractionClassHandle, handles: Handles
) -> set[Region]:
    cls = federate.federation.catalogue.interaction_class(interaction_class)
    regions = own_regions(federate, handles)
    _check_context(federate, regions, cls.dimensions, cls.name)
    return regions


@service("requestAttributeValueUpdateWithRegions")
def request_update(
    federate: Federate,
    object_class: ObjectClassHandle,
    attributes: AttributeRegions,
    tag: bytes,
) -> None:
    """Ask the owners of a class's instances for values that are for regions."""
    cls = federate.federation.catalogue.object_class(object_class)
    regions = _attribute_regions(federate, cls, attributes)
    for instance in federate.federation.instances_below(cls):
        if not instance.deleted:
            wanted = []
            for attribute in attributes:
                updated = instance.holding(attribute).regions
                if not updated or overlap(updated, regions[attribute]):
                    wanted.append(attribute)
            provide(federate, instance, tuple(wanted), tag)
