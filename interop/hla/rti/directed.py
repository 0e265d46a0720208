"""Interactions that are directed to an object instance (clauses 5 and 6 of 2025).

They reach who owns the instance's right to be deleted, and who subscribes to them
universally, as far as these know the instance.
"""

from collections.abc import Iterator, Set

from ..errors import InteractionClassNotPublished
from ..types import (
    InteractionClassHandle,
    LogicalTime,
    MessageRetractionHandle,
    ObjectClassHandle,
    ObjectInstanceHandle,
    ParameterValues,
)
from .catalogue import InteractionClass
from .delivery import Stamp, send, send_with_time
from .messages import interaction_order
from .registry import limit, service
from .state import Federate, Instance
from .transportation import interaction_transportation

Interactions = Set[InteractionClassHandle]


@service("publishObjectClassDirectedInteractions")
def publish(
    federate: Federate, object_class: ObjectClassHandle, interactions: Interactions
) -> None:
    """Have a federate direct interactions to instances of a class."""
    cls = federate.federation.catalogue.object_class(object_class)
    classes = _classes(federate, interactions)
    federate.directed_published.setdefault(cls, set()).update(classes)


@service("unpublishObjectClassDirectedInteractions")
def unpublish(federate: Federate, object_class: ObjectClassHandle) -> None:
    """Have a federate direct no interaction to instances of a class."""
    cls = federate.federation.catalogue.object_class(object_class)
    federate.directed_published.pop(cls, None)


@service("unpublishObjectClassDirectedInteractionsWithSet")
def unpublish_some(
    federate: Federate, object_class: ObjectClassHandle, interactions: Interactions
) -> None:
    """Have a federate direct some interactions to instances of a class no more."""
    cls = federate.federation.catalogue.object_class(object_class)
    classes = _classes(federate, interactions)
    federate.directed_published.get(cls, set()).difference_update(classes)


@service("subscribeObjectClassDirectedInteractions")
def subscribe(
    federate: Federate, object_class: ObjectClassHandle, interactions: Interactions
) -> None:
    """Have interactions that are directed to a federate's own instances."""
    _subscribe(federate, object_class, interactions, universally=False)


@service("subscribeObjectClassDirectedInteractionsUniversally")
def subscribe_universally(
    federate: Federate, object_class: ObjectClassHandle, interactions: Interactions
) -> None:
    """Have interactions that are directed to any instance that a federate knows."""
    _subscribe(federate, object_class, interactions, universally=True)


def _subscribe(
    federate: Federate,
    object_class: ObjectClassHandle,
    interactions: Interactions,
    *,
    universally: bool,
) -> None:
    cls = federate.federation.catalogue.object_class(object_class)
    classes = dict.fromkeys(_classes(federate, interactions), universally)
    federate.directed_subscribed.setdefault(cls, {}).update(classes)


@service("unsubscribeObjectClassDirectedInteractions")
def unsubscribe(federate: Federate, object_class: ObjectClassHandle) -> None:
    """Have no interaction that is directed to instances of a class."""
    cls = federate.federation.catalogue.object_class(object_class)
    federate.directed_subscribed.pop(cls, None)


@service("unsubscribeObjectClassDirectedInteractionsWithSet")
def unsubscribe_some(
    federate: Federate, object_class: ObjectClassHandle, interactions: Interactions
) -> None:
    """Have some interactions that are directed to instances of a class no more."""
    cls = federate.federation.catalogue.object_class(object_class)
    subscribed = federate.directed_subscribed.get(cls, {})
    for one in _classes(federate, interactions):
        subscribed.pop(one, None)


@service("sendDirectedInteraction")
def send_directed(
    federate: Federate,
    interaction_class: InteractionClassHandle,
    object_instance: ObjectInstanceHandle,
    values: ParameterValues,
    tag: bytes,
) -> None:
    """Send an interaction to an object instance."""
    _send(federate, interaction_class, object_instance, values, tag, None)


@service("sendDirectedInteractionWithTime")
def send_directed_with_time(
    federate: Federate,
    interaction_class: InteractionClassHandle,
    object_instance: ObjectInstanceHandle,
    values: ParameterValues,
    tag: bytes,
    time: LogicalTime,
) -> MessageRetractionHandle | None:
    """Send an interaction to an object instance at a time."""
    stamp = Stamp(federate, time)
    _send(federate, interaction_class, object_instance, values, tag, stamp)
    return stamp.handle()


def _send(
    federate: Federate,
    interaction_class: InteractionClassHandle,
    object_instance: ObjectInstanceHandle,
    values: ParameterValues,
    tag: bytes,
    stamp: Stamp | None,
) -> None:
    cls = federate.federation.catalogue.interaction_class(interaction_class)
    instance = federate.instance(object_instance)
    published = federate.directed_published
    if not any(cls in published.get(one, ()) for one in instance.cls.lineage):
        raise InteractionClassNotPublished(
            f"{federate.name} does not direct {cls.name} to {instance.cls.name}"
        )
    for parameter in values:
        cls.check_parameter(parameter)
    order = interaction_order(federate, cls)
    if stamp is not None:
        stamp.ordered(order)
    for receiver, received in _receivers(federate, instance, cls):
        arguments = (
            received.handle,
            object_instance,
            {p: v for p, v in values.items() if p in received.parameters},
            tag,
            interaction_transportation(federate, cls),
            federate.handle,
        )
        callback = "receiveDirectedInteraction"
        if stamp is None:
            send((receiver,), callback, arguments, instance)
        else:
            name = f"{callback}WithTime"
            send_with_time(stamp, order, (receiver,), name, arguments, instance)


def _receivers(
    sender: Federate, instance: Instance, cls: InteractionClass
) -> Iterator[tuple[Federate, InteractionClass]]:
    """Who receives an interaction, and as which class of those at or above it."""
    owner = instance.holdings[instance.cls.privilege.handle].owner
    for federate, known in instance.knowers.items():
        if federate is sender:
            continue
        tables = [federate.directed_subscribed.get(one, {}) for one in known.lineage]
        for candidate in cls.lineage:
            said = [table[candidate] for table in tables if candidate in table]
            if any(said) or (said and federate is owner):
                yield federate, candidate
                break


def _classes(federate: Federate, interactions: Interactions) -> list[InteractionClass]:
    return [
        federate.federation.catalogue.interaction_class(handle)
        for handle in interactions
    ]


limit(
    "Directed interactions reach the owner of the right to delete the instance, and "
    "universal subscribers that know it: our reading."
)
