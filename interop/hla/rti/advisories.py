"""Telling publishers whether anybody listens (5.10 to 5.13, 6.21, 6.22)."""

from ..types import AttributeHandle
from .catalogue import InteractionClass, ObjectClass
from .knowledge import in_scope
from .state import Federate, Federation, Instance


def review_registrations(federation: Federation) -> None:
    """Tell federates to start or to stop registering instances of their classes."""
    for federate in federation.federates.values():
        if federate.switches.object_class_relevance:
            review_registrations_of(federate)


def review_registrations_of(federate: Federate) -> None:
    """Tell one federate to start or to stop registering instances."""
    wanted = {cls for cls in federate.published if _is_wanted(federate, cls)}
    for cls in federate.published:
        if cls in wanted and cls not in federate.registering:
            federate.tell("startRegistrationForObjectClass", cls.handle)
    for cls in federate.registering - wanted:
        if cls in federate.published:
            federate.tell("stopRegistrationForObjectClass", cls.handle)
    federate.registering = wanted


def _is_wanted(federate: Federate, cls: ObjectClass) -> bool:
    """Whether another actively subscribes to what a federate publishes of a class."""
    published = federate.published[cls]
    for other in federate.federation.federates.values():
        if other is federate:
            continue
        for above in cls.lineage:
            subscribed = other.subscribed.get(above)
            if subscribed:
                if any(s.active and a in published for a, s in subscribed.items()):
                    return True
                break
    return False


def review_interactions(federation: Federation) -> None:
    """Tell federates to start or to stop sending interactions of their classes."""
    for federate in federation.federates.values():
        if federate.switches.interaction_relevance:
            review_interactions_of(federate)


def review_interactions_of(federate: Federate) -> None:
    """Tell one federate to start or to stop sending interactions."""
    published = federate.interactions_published
    wanted = {cls for cls in published if _is_heard(federate, cls)}
    for cls in published:
        if cls in wanted and cls not in federate.interactions_on:
            federate.tell("turnInteractionsOn", cls.handle)
        elif cls not in wanted and cls in federate.interactions_on:
            federate.tell("turnInteractionsOff", cls.handle)
    federate.interactions_on = wanted


def _is_heard(federate: Federate, cls: InteractionClass) -> bool:
    """Whether another actively subscribes to an interaction class or one above it."""
    for other in federate.federation.federates.values():
        if other is not federate:
            for above in cls.lineage:
                subscription = other.interactions_subscribed.get(above)
                if subscription is not None and subscription.active:
                    return True
    return False


def review_instance(instance: Instance) -> None:
    """Tell owners whether to update, and others what is in their scope."""
    if not instance.deleted:
        _review_updates(instance)
        for federate in instance.knowers:
            if federate.switches.attribute_scope:
                _review_scope(federate, instance)


def _review_scope(federate: Federate, instance: Instance) -> None:
    """Tell a federate which attributes have come into its scope or left it."""
    cls = federate.known[instance]
    before = federate.in_scope.get(instance, frozenset())
    now = frozenset(
        attribute
        for attribute, holding in instance.holdings.items()
        if in_scope(federate, cls, holding)
    )
    federate.in_scope[instance] = now
    if now - before:
        federate.tell("attributesInScope", instance.handle, now - before)
    if before - now:
        federate.tell("attributesOutOfScope", instance.handle, before - now)


def _review_updates(instance: Instance) -> None:
    """Tell the owners of attributes to start or to stop updating them."""
    turned_on: dict[tuple[Federate, str], set[AttributeHandle]] = {}
    turned_off: dict[Federate, set[AttributeHandle]] = {}
    for handle, holding in instance.holdings.items():
        owner = holding.owner
        if owner is None or not owner.switches.attribute_relevance:
            holding.relevant = None
            continue
        rate = _relevance(instance, handle)
        if rate is not None and rate != holding.relevant:
            turned_on.setdefault((owner, rate), set()).add(handle)
        elif rate is None and holding.relevant is not None:
            turned_off.setdefault(owner, set()).add(handle)
        holding.relevant = rate
    for (owner, rate), handles in turned_on.items():
        if rate:
            owner.tell(
                "turnUpdatesOnForObjectInstanceWithRate",
                instance.handle,
                frozenset(handles),
                rate,
            )
        else:
            owner.tell(
                "turnUpdatesOnForObjectInstance", instance.handle, frozenset(handles)
            )
    for owner, handles in turned_off.items():
        owner.tell(
            "turnUpdatesOffForObjectInstance", instance.handle, frozenset(handles)
        )


def _relevance(instance: Instance, attribute: AttributeHandle) -> str | None:
    """The highest rate at which anybody wants it: "" for every update, None: nobody."""
    holding = instance.holdings[attribute]
    best: str | None = None
    for other, cls in instance.knowers.items():
        if in_scope(other, cls, holding):
            subscription = other.subscribed[cls][attribute]
            if subscription.active:
                if not subscription.rate:
                    return ""
                if best is None or _hertz(other, subscription.rate) > _hertz(
                    other, best
                ):
                    best = subscription.rate
    return best


def _hertz(federate: Federate, designator: str) -> float:
    rates = federate.federation.catalogue.model.update_rates
    return float(rates[designator].rate)
