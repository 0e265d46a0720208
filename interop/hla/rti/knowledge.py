"""Which instances a federate knows, and what of them reaches it."""

from collections.abc import Iterable, Set

from ..errors import AttributeNotOwned
from ..types import AttributeHandle, ObjectInstanceHandle
from .catalogue import InteractionClass, ObjectClass
from .space import Region, overlap
from .state import (
    Conveyed,
    Federate,
    Federation,
    Group,
    Holding,
    Instance,
    InteractionRoute,
    InteractionRoutes,
    Passel,
    Plan,
    Subscription,
)


def discover(federate: Federate, instance: Instance) -> None:
    """Have a federate discover an instance if it has to (6.9).

    The class is the most specific one that it subscribes to; there must be an
    attribute of it that another federate owns.
    """
    if instance in federate.known or instance.deleted:
        return
    for cls in instance.cls.lineage:
        if federate.subscribed.get(cls):
            break
    else:
        return
    if any(in_scope(federate, cls, h) for h in instance.holdings.values()):
        know(federate, instance, cls)
        federate.tell(
            "discoverObjectInstance",
            instance.handle,
            cls.handle,
            instance.name,
            instance.producer,
        )
        if federate.federation.switches.on("autoProvide"):
            provide(federate, instance, tuple(federate.subscribed[cls]), b"")


def in_scope(federate: Federate, cls: ObjectClass, holding: Holding) -> bool:
    """Whether another's attribute reaches a federate that knows its instance so."""
    if holding.owner is None or holding.owner is federate:
        return False
    subscription = federate.subscribed.get(cls, {}).get(holding.attribute.handle)
    if subscription is None:
        return False
    return reaches(subscription, holding.regions)


def reaches(subscription: Subscription, regions: Set[Region]) -> bool:
    """Whether what is sent for regions, or for none, is what is subscribed to."""
    return subscription.whole or not regions or overlap(subscription.regions, regions)


def know(federate: Federate, instance: Instance, cls: ObjectClass) -> None:
    """Note that a federate knows an instance as one of a class."""
    federate.known[instance] = instance.knowers[federate] = cls
    instance.plans.clear()


def forget(federate: Federate, instance: Instance) -> None:
    """Note that a federate knows an instance no more; nobody at all: it is gone."""
    federate.known.pop(instance, None)
    federate.in_scope.pop(instance, None)
    instance.knowers.pop(federate, None)
    instance.plans.clear()
    for holding in instance.holdings.values():
        holding.associated.pop(federate, None)
        if instance.deleted:
            holding.acquiring.pop(federate, None)
            if holding.owner is federate:
                disown(holding)
                holding.acquiring.clear()  # they will be told to remove it
    if not instance.deleted:
        return
    if not instance.knowers:
        federation = federate.federation
        federation.instances.pop(instance.handle, None)
        federation.instances_of.get(instance.cls, {}).pop(instance, None)
        if federation.instance_names.get(instance.name) is instance:
            del federation.instance_names[instance.name]


def disown(holding: Holding) -> None:
    """Have nobody own an attribute."""
    if holding.owner is not None:
        holding.associated.pop(holding.owner, None)
    holding.owner = None
    holding.divesting = False
    holding.relevant = None


def rediscover(instance: Instance, federation: Federation) -> None:
    """Have every federate discover an instance that has to."""
    for federate in federation.federates.values():
        discover(federate, instance)


def provide(
    asking: Federate,
    instance: Instance,
    attributes: tuple[AttributeHandle, ...],
    tag: bytes,
) -> None:
    """Ask the owners of attributes for their values, but not the one that asks."""
    wanted: dict[Federate, set[AttributeHandle]] = {}
    for attribute in attributes:
        holding = instance.holdings.get(attribute)
        if holding and holding.owner is not None and holding.owner is not asking:
            wanted.setdefault(holding.owner, set()).add(attribute)
    for owner, owned in wanted.items():
        owner.tell(
            "provideAttributeValueUpdate", instance.handle, frozenset(owned), tag
        )


def plan_of(
    federate: Federate,
    handle: ObjectInstanceHandle,
    attributes: tuple[AttributeHandle, ...],
) -> Plan:
    """Where an update goes; it is found out once, until something changes."""
    instance = federate.instance(handle)
    parts: dict[tuple[bytes, int, frozenset[Region]], list[AttributeHandle]] = {}
    for attribute in attributes:
        holding = instance.holding(attribute)
        if holding.owner is not federate:
            raise AttributeNotOwned(
                f"{federate.name} does not own {holding.attribute.name} "
                f"of {instance.name}"
            )
        key = (holding.transportation, holding.order, frozenset(holding.regions))
        parts.setdefault(key, []).append(attribute)
    plan = Plan(federate, [])
    for (_, _, regions), members in parts.items():
        holding = instance.holdings[members[0]]
        groups: dict[tuple[tuple[AttributeHandle, ...], bool], list[Federate]] = {}
        for receiver, cls in instance.knowers.items():
            if receiver is federate:
                continue
            wanted = tuple(
                one
                for one in members
                if in_scope(receiver, cls, instance.holdings[one])
            )
            if wanted:
                told = receiver.switches.convey_regions
                groups.setdefault((wanted, told), []).append(receiver)
        plan.passels.append(
            Passel(
                holding.transportation,
                holding.order,
                [
                    Group(
                        None if wanted == attributes else wanted,
                        conveyed(regions) if told else None,
                        receivers,
                    )
                    for (wanted, told), receivers in groups.items()
                ],
            )
        )
    instance.plans[attributes] = plan
    return plan


def conveyed(regions: Iterable[Region]) -> Conveyed:
    """What is told of regions."""
    ordered = sorted(regions, key=lambda region: region.handle)
    return tuple(region.conveyed() for region in ordered)


def routes_of(
    federate: Federate, cls: InteractionClass, regions: Set[Region] = frozenset()
) -> InteractionRoutes:
    """Who receives an interaction for some regions, or for none, as what class."""
    federation = federate.federation
    found: dict[tuple[InteractionClass, bool], list[Federate]] = {}
    for receiver in federation.federates.values():
        if receiver is not federate:
            received = received_class(receiver, cls, regions)
            if received is not None:
                told = receiver.switches.convey_regions
                found.setdefault((received, told), []).append(receiver)
    routes = [
        InteractionRoute(
            received,
            None if received is cls else frozenset(received.parameters),
            conveyed(regions) if told else None,
            who,
        )
        for (received, told), who in found.items()
    ]
    if not regions:
        federation.interaction_routes[federate, cls] = routes
    return routes


def received_class(
    receiver: Federate, cls: InteractionClass, regions: Set[Region]
) -> InteractionClass | None:
    """The nearest class at or above the sent one that a federate subscribes to."""
    for candidate in cls.lineage:
        subscription = receiver.interactions_subscribed.get(candidate)
        if subscription is not None and reaches(subscription, regions):
            return candidate
    return None
