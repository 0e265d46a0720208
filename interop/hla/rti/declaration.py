"""Declaration management: who publishes and who subscribes to what (clause 5)."""

from collections.abc import Iterable, Set

from ..errors import InvalidUpdateRateDesignator, OwnershipAcquisitionPending
from ..types import AttributeHandle, InteractionClassHandle, ObjectClassHandle
from .advisories import (
    review_instance,
    review_interactions,
    review_registrations,
)
from .catalogue import InteractionClass, ObjectClass
from .knowledge import discover
from .registry import limit, service
from .state import Federate, Subscription
from .transfer import divest


@service("publishObjectClassAttributes")
def publish_attributes(
    federate: Federate,
    object_class: ObjectClassHandle,
    attributes: Set[AttributeHandle],
) -> None:
    """Have a federate publish attributes; the right to delete comes with them."""
    cls = federate.federation.catalogue.object_class(object_class)
    for attribute in attributes:
        cls.attribute(attribute)
    if attributes:
        published = federate.published.setdefault(cls, set())
        published |= attributes
        published.add(cls.privilege.handle)
        review_registrations(federate.federation)


@service("unpublishObjectClass")
def unpublish_class(federate: Federate, object_class: ObjectClassHandle) -> None:
    """Have a federate publish nothing of a class."""
    cls = federate.federation.catalogue.object_class(object_class)
    _unpublish(federate, cls, set(federate.published.get(cls, ())))


@service("unpublishObjectClassAttributes")
def unpublish_attributes(
    federate: Federate,
    object_class: ObjectClassHandle,
    attributes: Set[AttributeHandle],
) -> None:
    """Have a federate publish some attributes no more."""
    cls = federate.federation.catalogue.object_class(object_class)
    for attribute in attributes:
        cls.attribute(attribute)
    _unpublish(federate, cls, attributes & federate.published.get(cls, set()))


def _unpublish(
    federate: Federate, cls: ObjectClass, attributes: Set[AttributeHandle]
) -> None:
    """Take attributes back; those that it owns are divested unconditionally.

    The right to delete goes with the last of the others.
    """
    published = federate.published.get(cls, set())
    left = published - attributes
    if left <= {cls.privilege.handle}:
        attributes, left = published, set()
    instances = [i for i, known in federate.known.items() if known is cls]
    for instance in instances:
        for attribute in attributes:
            if federate in instance.holding(attribute).acquiring:
                raise OwnershipAcquisitionPending(
                    f"{federate.name} is acquiring attributes of {instance.name}"
                )
    if left:
        federate.published[cls] = left
    else:
        federate.published.pop(cls, None)
    for instance in instances:
        owned = [a for a in instance.owned_by(federate) if a in attributes]
        if owned:
            divest(federate, instance, owned, b"")
    review_registrations(federate.federation)


@service("publishInteractionClass")
def publish_interaction(
    federate: Federate, interaction_class: InteractionClassHandle
) -> None:
    """Have a federate send interactions of a class."""
    cls = federate.federation.catalogue.interaction_class(interaction_class)
    federate.interactions_published[cls] = None
    review_interactions(federate.federation)


@service("unpublishInteractionClass")
def unpublish_interaction(
    federate: Federate, interaction_class: InteractionClassHandle
) -> None:
    """Have a federate send interactions of a class no more."""
    cls = federate.federation.catalogue.interaction_class(interaction_class)
    federate.interactions_published.pop(cls, None)
    review_interactions(federate.federation)


@service("subscribeObjectClassAttributes")
def subscribe_attributes(
    federate: Federate,
    object_class: ObjectClassHandle,
    attributes: Set[AttributeHandle],
) -> None:
    """Subscribe actively, to every update."""
    _subscribe(federate, object_class, attributes, active=True, rate="")


@service("subscribeObjectClassAttributesWithRate")
def subscribe_attributes_with_rate(
    federate: Federate,
    object_class: ObjectClassHandle,
    attributes: Set[AttributeHandle],
    update_rate_designator: str,
) -> None:
    """Subscribe actively, to updates at a rate."""
    _subscribe(
        federate, object_class, attributes, active=True, rate=update_rate_designator
    )


@service("subscribeObjectClassAttributesPassively")
def subscribe_attributes_passively(
    federate: Federate,
    object_class: ObjectClassHandle,
    attributes: Set[AttributeHandle],
) -> None:
    """Subscribe to what is sent anyway."""
    _subscribe(federate, object_class, attributes, active=False, rate="")


@service("subscribeObjectClassAttributesPassivelyWithRate")
def subscribe_attributes_passively_with_rate(
    federate: Federate,
    object_class: ObjectClassHandle,
    attributes: Set[AttributeHandle],
    update_rate_designator: str,
) -> None:
    """Subscribe to what is sent anyway, at a rate."""
    _subscribe(
        federate, object_class, attributes, active=False, rate=update_rate_designator
    )


def _subscribe(
    federate: Federate,
    object_class: ObjectClassHandle,
    attributes: Set[AttributeHandle],
    *,
    active: bool,
    rate: str,
) -> None:
    cls = federate.federation.catalogue.object_class(object_class)
    check_rate(federate, rate)
    for attribute in attributes:
        cls.attribute(attribute)
    if not attributes:
        return
    subscribed = federate.subscribed.setdefault(cls, {})
    for attribute in attributes:
        subscription = subscribed.setdefault(attribute, Subscription())
        subscription.whole = True
        subscription.active = active
        subscription.rate = rate
    subscriptions_changed(federate, cls)


def check_rate(federate: Federate, rate: str) -> None:
    """InvalidUpdateRateDesignator unless the FOM has it; "" is no rate at all."""
    rates = federate.federation.catalogue.model.update_rates
    if rate and rate not in rates:
        told = ", ".join(sorted(rates)) or "none"
        raise InvalidUpdateRateDesignator(f"{rate}: the FOM has {told}")


@service("unsubscribeObjectClass")
def unsubscribe_class(federate: Federate, object_class: ObjectClassHandle) -> None:
    """Subscribe to nothing of a class."""
    cls = federate.federation.catalogue.object_class(object_class)
    if federate.subscribed.pop(cls, None) is not None:
        subscriptions_changed(federate, cls)


@service("unsubscribeObjectClassAttributes")
def unsubscribe_attributes(
    federate: Federate,
    object_class: ObjectClassHandle,
    attributes: Set[AttributeHandle],
) -> None:
    """Subscribe to some attributes no more."""
    cls = federate.federation.catalogue.object_class(object_class)
    for attribute in attributes:
        cls.attribute(attribute)
    subscribed = federate.subscribed.get(cls)
    if subscribed is not None:
        for attribute in attributes:
            subscribed.pop(attribute, None)
        if not subscribed:
            del federate.subscribed[cls]
        subscriptions_changed(federate, cls)


def subscriptions_changed(federate: Federate, cls: ObjectClass) -> None:
    """Do what follows from a change of subscription: discovery, advisories."""
    federation = federate.federation
    for instance in federation.instances_below(cls):
        if instance in federate.known:
            instance.plans.clear()
        else:
            discover(federate, instance)
        review_instance(instance)
    review_registrations(federation)


@service("subscribeInteractionClass")
def subscribe_interaction(
    federate: Federate, interaction_class: InteractionClassHandle
) -> None:
    """Subscribe to an interaction class actively."""
    _subscribe_interaction(federate, interaction_class, active=True)


@service("subscribeInteractionClassPassively")
def subscribe_interaction_passively(
    federate: Federate, interaction_class: InteractionClassHandle
) -> None:
    """Subscribe to interactions that are sent anyway."""
    _subscribe_interaction(federate, interaction_class, active=False)


def _subscribe_interaction(
    federate: Federate, interaction_class: InteractionClassHandle, *, active: bool
) -> None:
    cls = federate.federation.catalogue.interaction_class(interaction_class)
    subscription = federate.interactions_subscribed.setdefault(cls, Subscription())
    subscription.whole = True
    subscription.active = active
    interactions_changed(federate, [cls])


@service("unsubscribeInteractionClass")
def unsubscribe_interaction(
    federate: Federate, interaction_class: InteractionClassHandle
) -> None:
    """Subscribe to an interaction class no more."""
    cls = federate.federation.catalogue.interaction_class(interaction_class)
    if federate.interactions_subscribed.pop(cls, None) is not None:
        interactions_changed(federate, [cls])


def interactions_changed(
    federate: Federate, classes: Iterable[InteractionClass]
) -> None:
    """Do what follows from a change of subscription to interaction classes."""
    changed = {below for cls in classes for below in cls.family()}
    routes = federate.federation.interaction_routes
    for key in [key for key in routes if key[1] in changed]:
        del routes[key]
    review_interactions(federate.federation)


limit(
    "Update rates are told to owners and to who asks for them; updates are not thinned "
    "out."
)
