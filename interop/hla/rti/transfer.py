"""How the ownership of attributes passes from one federate to another (clause 7)."""

from collections.abc import Iterable, Sequence

from ..types import AttributeHandle
from .advisories import review_instance
from .knowledge import disown, rediscover
from .state import Federate, Holding, Instance


def divest(
    federate: Federate,
    instance: Instance,
    attributes: Sequence[AttributeHandle],
    tag: bytes,
) -> None:
    """Give attributes up whether anybody wants them or not (7.2)."""
    for attribute in attributes:
        disown(instance.holdings[attribute])
    pass_on(instance, attributes, tag)
    unowned = [a for a in attributes if instance.holdings[a].owner is None]
    offer(federate, instance, unowned, tag)
    settle(instance)


def pass_on(
    instance: Instance, attributes: Iterable[AttributeHandle], tag: bytes | None
) -> None:
    """Give unowned attributes to who asked for them first, and tell.

    The tag is that of the divestiture; None: there was none, and who asked is told
    its own.
    """
    secured: dict[tuple[Federate, bytes], set[AttributeHandle]] = {}
    for attribute in attributes:
        holding = instance.holdings[attribute]
        if holding.owner is None and holding.acquiring:
            federate = next(iter(holding.acquiring))
            request = holding.acquiring[federate]
            own(federate, instance, holding)
            told = request.tag if tag is None else tag
            secured.setdefault((federate, told), set()).add(attribute)
    for (federate, told), handles in secured.items():
        federate.tell(
            "attributeOwnershipAcquisitionNotification",
            instance.handle,
            frozenset(handles),
            told,
        )
    for (federate, _), handles in secured.items():
        refuse_if_available(instance, handles)
        ask_release(instance, handles)


def own(federate: Federate, instance: Instance, holding: Holding) -> None:
    """Have a federate own an attribute; it travels as that federate's default says."""
    attribute = holding.attribute
    holding.owner = federate
    holding.divesting = False
    holding.acquiring.pop(federate, None)
    cls = federate.known.get(instance, instance.cls)
    holding.transportation = federate.transportations.get(cls, {}).get(
        attribute.handle, attribute.transportation
    )
    holding.order = federate.orders.get(cls, {}).get(attribute.handle, attribute.order)


def refuse_if_available(
    instance: Instance, attributes: Iterable[AttributeHandle]
) -> None:
    """Tell those who wanted attributes only if they are free that they are not."""
    refused: dict[tuple[Federate, bytes], set[AttributeHandle]] = {}
    for attribute in attributes:
        holding = instance.holdings[attribute]
        if holding.owner is None or holding.divesting:
            continue
        for federate, request in list(holding.acquiring.items()):
            if request.if_available:
                del holding.acquiring[federate]
                refused.setdefault((federate, request.tag), set()).add(attribute)
    tell_unavailable(instance, refused)


def tell_unavailable(
    instance: Instance, refused: dict[tuple[Federate, bytes], set[AttributeHandle]]
) -> None:
    """Tell federates, by the tags of their requests, what they do not get."""
    for (federate, tag), handles in refused.items():
        federate.tell(
            "attributeOwnershipUnavailable", instance.handle, frozenset(handles), tag
        )


def ask_release(instance: Instance, attributes: Iterable[AttributeHandle]) -> None:
    """Ask owners to release, or to confirm that they divest, what others acquire.

    One request at a time: that of the federate that is first in the line.
    """
    asked: dict[tuple[str, Federate, bytes], set[AttributeHandle]] = {}
    for attribute in attributes:
        holding = instance.holdings[attribute]
        if holding.owner is None or not holding.acquiring:
            continue
        first, request = next(iter(holding.acquiring.items()))
        if holding.divesting:
            callback = "requestDivestitureConfirmation"
        else:
            callback = "requestAttributeOwnershipRelease"
        if holding.asked == (callback, first):
            continue
        holding.asked = (callback, first)
        key = (callback, holding.owner, request.tag)
        asked.setdefault(key, set()).add(attribute)
    for (callback, owner, tag), handles in asked.items():
        owner.tell(callback, instance.handle, frozenset(handles), tag)


def offer(
    federate: Federate,
    instance: Instance,
    attributes: Sequence[AttributeHandle],
    tag: bytes,
) -> None:
    """Ask others that may own attributes whether they will (7.4)."""
    for other, cls in instance.knowers.items():
        if other is not federate:
            published = other.published.get(cls, set())
            offered = frozenset(a for a in attributes if a in published)
            if offered:
                other.tell(
                    "requestAttributeOwnershipAssumption",
                    instance.handle,
                    offered,
                    tag,
                )


def cancel_acquisitions(federate: Federate) -> None:
    """Withdraw every request of a federate to acquire an attribute."""
    for instance in federate.known:
        for holding in instance.holdings.values():
            if holding.acquiring.pop(federate, None) is not None:
                holding.asked = None
        ask_release(instance, instance.holdings)


def settle(instance: Instance) -> None:
    """Do what follows from a change of owner: routes, discovery, advisories."""
    instance.plans.clear()
    for holding in instance.holdings.values():
        if holding.owner is None or not holding.acquiring:
            holding.asked = None
    for known in list(instance.knowers):
        rediscover(instance, known.federation)
        break
    review_instance(instance)
