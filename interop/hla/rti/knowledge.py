"""Which instances a federate knows, and what of them reaches it."""

from ..errors import AttributeNotOwned
from ..types import AttributeHandle, ObjectInstanceHandle
from .catalogue import InteractionClass, ObjectClass
from .state import (
    Federate,
    Federation,
    Holding,
    Instance,
    InteractionRoute,
    InteractionRoutes,
    Passel,
    Plan,
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
    return subscription is not None and subscription.whole


def know(federate: Federate, instance: Instance, cls: ObjectClass) -> None:
    """Note that a federate knows an instance as one of a class."""
    federate.known[instance] = instance.knowers[federate] = cls
    instance.plans.clear()


def forget(federate: Federate, instance: Instance) -> None:
    """Note that a federate knows an instance no more; nobody at all: it is gone."""
    federate.known.pop(instance, None)
    instance.knowers.pop(federate, None)
    instance.plans.clear()
    if not instance.deleted:
        return
    for holding in instance.holdings.values():
        if holding.owner is federate:
            holding.owner = None
        holding.acquiring.pop(federate, None)
    if not instance.knowers:
        federation = federate.federation
        federation.instances.pop(instance.handle, None)
        federation.instances_of.get(instance.cls, {}).pop(instance, None)
        if federation.instance_names.get(instance.name) is instance:
            del federation.instance_names[instance.name]


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
    parts: dict[tuple[bytes, int, frozenset[bytes] | None], list[AttributeHandle]] = {}
    for attribute in attributes:
        holding = instance.holding(attribute)
        if holding.owner is not federate:
            raise AttributeNotOwned(
                f"{federate.name} does not own {holding.attribute.name} "
                f"of {instance.name}"
            )
        regions = None if holding.regions is None else frozenset(holding.regions)
        key = (holding.transportation, holding.order, regions)
        parts.setdefault(key, []).append(attribute)
    plan = Plan(federate, [])
    for members in parts.values():
        holding = instance.holdings[members[0]]
        groups: dict[tuple[AttributeHandle, ...], list[Federate]] = {}
        for receiver, cls in instance.knowers.items():
            if receiver is federate:
                continue
            wanted = tuple(
                one
                for one in members
                if in_scope(receiver, cls, instance.holdings[one])
            )
            if wanted:
                groups.setdefault(wanted, []).append(receiver)
        plan.passels.append(
            Passel(
                holding.transportation,
                holding.order,
                [
                    (None if wanted == attributes else wanted, receivers)
                    for wanted, receivers in groups.items()
                ],
            )
        )
    instance.plans[attributes] = plan
    return plan


def routes_of(federate: Federate, cls: InteractionClass) -> InteractionRoutes:
    """Who receives an interaction without regions, as what class."""
    federation = federate.federation
    found: dict[InteractionClass, list[Federate]] = {}
    for receiver in federation.federates.values():
        if receiver is not federate:
            received = received_class(receiver, cls)
            if received is not None:
                found.setdefault(received, []).append(receiver)
    routes = [
        InteractionRoute(
            received, None if received is cls else frozenset(received.parameters), who
        )
        for received, who in found.items()
    ]
    federation.interaction_routes[federate, cls] = routes
    return routes


def received_class(
    receiver: Federate, cls: InteractionClass
) -> InteractionClass | None:
    """The nearest class at or above the sent one that a federate subscribes to."""
    for candidate in cls.lineage:
        if candidate in receiver.interactions_subscribed:
            return candidate
    return None
