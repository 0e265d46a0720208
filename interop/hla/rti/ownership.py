"""Ownership management (clause 7)."""

from collections.abc import Callable, Iterable, Set

from ..errors import (
    AttributeAcquisitionWasNotRequested,
    AttributeAlreadyBeingAcquired,
    AttributeAlreadyBeingDivested,
    AttributeAlreadyOwned,
    AttributeDivestitureWasNotRequested,
    AttributeNotPublished,
    FederateOwnsAttributes,
    NoAcquisitionPending,
    ObjectClassNotPublished,
)
from ..types import AttributeHandle, ObjectInstanceHandle
from .knowledge import disown
from .registry import service
from .state import Federate, Holding, Instance, Request
from .transfer import (
    ask_release,
    divest,
    offer,
    pass_on,
    refuse_if_available,
    settle,
    tell_unavailable,
)
from .transportation import owned


def _chosen(
    instance: Instance,
    attributes: Iterable[AttributeHandle],
    condition: Callable[[Holding], bool],
) -> list[AttributeHandle]:
    return [a for a in attributes if condition(instance.holding(a))]


@service("unconditionalAttributeOwnershipDivestiture")
def divest_unconditionally(
    federate: Federate,
    object_instance: ObjectInstanceHandle,
    attributes: Set[AttributeHandle],
    tag: bytes,
) -> None:
    """Give attributes up, whether there is another to take them or not (7.2)."""
    instance, _ = owned(federate, object_instance, attributes)
    divest(federate, instance, sorted(attributes), tag)


@service("negotiatedAttributeOwnershipDivestiture")
def divest_negotiated(
    federate: Federate,
    object_instance: ObjectInstanceHandle,
    attributes: Set[AttributeHandle],
    tag: bytes,
) -> None:
    """Offer attributes, and own them until another takes them (7.3)."""
    instance, holdings = owned(federate, object_instance, attributes)
    for holding in holdings:
        if holding.divesting:
            raise AttributeAlreadyBeingDivested(_told(instance, holding))
    for holding in holdings:
        holding.divesting = True
        holding.asked = None
    ask_release(instance, attributes)
    free = _chosen(instance, sorted(attributes), lambda holding: not holding.acquiring)
    offer(federate, instance, free, tag)


@service("confirmDivestiture")
def confirm_divestiture(
    federate: Federate,
    object_instance: ObjectInstanceHandle,
    attributes: Set[AttributeHandle],
    tag: bytes,
) -> None:
    """Pass attributes on to who asked for them (7.6)."""
    instance, holdings = owned(federate, object_instance, attributes)
    for holding in holdings:
        if not holding.divesting:
            raise AttributeDivestitureWasNotRequested(_told(instance, holding))
        if not holding.acquiring:
            raise NoAcquisitionPending(_told(instance, holding))
    for holding in holdings:
        disown(holding)
    pass_on(instance, sorted(attributes), tag)
    settle(instance)


@service("attributeOwnershipAcquisition")
def acquire(
    federate: Federate,
    object_instance: ObjectInstanceHandle,
    attributes: Set[AttributeHandle],
    tag: bytes,
) -> None:
    """Ask for attributes; their owners, if any, are asked to release them (7.8)."""
    instance = _acquirable(federate, object_instance, attributes)
    for attribute in attributes:
        requests = instance.holdings[attribute].acquiring
        requests[federate] = Request(tag, if_available=False)
    pass_on(instance, sorted(attributes), None)
    ask_release(instance, attributes)
    settle(instance)


@service("attributeOwnershipAcquisitionIfAvailable")
def acquire_if_available(
    federate: Federate,
    object_instance: ObjectInstanceHandle,
    attributes: Set[AttributeHandle],
    tag: bytes,
) -> None:
    """Ask for attributes that nobody owns or that are being divested (7.9)."""
    instance = _acquirable(federate, object_instance, attributes)
    for attribute in attributes:
        request = instance.holdings[attribute].acquiring.get(federate)
        if request is not None and not request.if_available:
            raise AttributeAlreadyBeingAcquired(
                _told(instance, instance.holdings[attribute])
            )
    for attribute in attributes:
        requests = instance.holdings[attribute].acquiring
        requests[federate] = Request(tag, if_available=True)
    pass_on(instance, sorted(attributes), None)
    refuse_if_available(instance, sorted(attributes))
    ask_release(instance, attributes)
    settle(instance)


def _acquirable(
    federate: Federate, handle: ObjectInstanceHandle, attributes: Set[AttributeHandle]
) -> Instance:
    """The instance, if the federate may come to own attributes of it."""
    instance = federate.instance(handle)
    cls = federate.known[instance]
    holdings = [instance.holding(attribute) for attribute in attributes]
    published = federate.published.get(cls)
    if not published:
        raise ObjectClassNotPublished(f"{federate.name} does not publish {cls.name}")
    for holding in holdings:
        if holding.attribute.handle not in published:
            raise AttributeNotPublished(
                f"{federate.name} does not publish {holding.attribute.name} "
                f"of {cls.name}"
            )
        if holding.owner is federate:
            raise FederateOwnsAttributes(_told(instance, holding))
    return instance


@service("attributeOwnershipReleaseDenied")
def deny_release(
    federate: Federate,
    object_instance: ObjectInstanceHandle,
    attributes: Set[AttributeHandle],
    tag: bytes,
) -> None:
    """Keep attributes that others asked for; they are told (7.12)."""
    instance, holdings = owned(federate, object_instance, attributes)
    refused: dict[tuple[Federate, bytes], set[AttributeHandle]] = {}
    for holding in holdings:
        for other in holding.acquiring:
            refused.setdefault((other, tag), set()).add(holding.attribute.handle)
        holding.acquiring.clear()
        holding.asked = None
    tell_unavailable(instance, refused)


@service("attributeOwnershipDivestitureIfWanted")
def divest_if_wanted(
    federate: Federate,
    object_instance: ObjectInstanceHandle,
    attributes: Set[AttributeHandle],
    tag: bytes,
) -> frozenset[AttributeHandle]:
    """Give up those attributes that somebody asked for; they are told (7.13)."""
    instance, _ = owned(federate, object_instance, attributes)
    wanted = _chosen(instance, sorted(attributes), lambda h: bool(h.acquiring))
    for attribute in wanted:
        disown(instance.holdings[attribute])
    pass_on(instance, wanted, tag)
    settle(instance)
    return frozenset(wanted)


@service("cancelNegotiatedAttributeOwnershipDivestiture")
def cancel_divestiture(
    federate: Federate,
    object_instance: ObjectInstanceHandle,
    attributes: Set[AttributeHandle],
) -> None:
    """Offer attributes no more (7.14)."""
    instance, holdings = owned(federate, object_instance, attributes)
    for holding in holdings:
        if not holding.divesting:
            raise AttributeDivestitureWasNotRequested(_told(instance, holding))
    for holding in holdings:
        holding.divesting = False
        holding.asked = None
    refuse_if_available(instance, sorted(attributes))
    ask_release(instance, attributes)


@service("cancelAttributeOwnershipAcquisition")
def cancel_acquisition(
    federate: Federate,
    object_instance: ObjectInstanceHandle,
    attributes: Set[AttributeHandle],
) -> None:
    """Ask for attributes no more; a callback confirms (7.15)."""
    instance = federate.instance(object_instance)
    holdings = [instance.holding(attribute) for attribute in attributes]
    for holding in holdings:
        if holding.owner is federate:
            raise AttributeAlreadyOwned(_told(instance, holding))
        request = holding.acquiring.get(federate)
        if request is None or request.if_available:
            raise AttributeAcquisitionWasNotRequested(_told(instance, holding))
    for holding in holdings:
        del holding.acquiring[federate]
        holding.asked = None
    federate.tell(
        "confirmAttributeOwnershipAcquisitionCancellation",
        instance.handle,
        frozenset(attributes),
    )
    ask_release(instance, attributes)


@service("queryAttributeOwnership")
def query(
    federate: Federate,
    object_instance: ObjectInstanceHandle,
    attributes: Set[AttributeHandle],
) -> None:
    """Ask who owns attributes; callbacks tell, one for each owner (7.17)."""
    instance = federate.instance(object_instance)
    owners: dict[Federate | None, set[AttributeHandle]] = {}
    for attribute in sorted(attributes):
        owners.setdefault(instance.holding(attribute).owner, set()).add(attribute)
    for owner, handles in owners.items():
        told = (instance.handle, frozenset(handles))
        if owner is None:
            federate.tell("attributeIsNotOwned", *told)
        else:
            federate.tell("informAttributeOwnership", *told, owner.handle)


@service("isAttributeOwnedByFederate")
def is_owned(
    federate: Federate,
    object_instance: ObjectInstanceHandle,
    attribute: AttributeHandle,
) -> bool:
    """Whether the federate itself owns an attribute (7.19)."""
    return federate.instance(object_instance).holding(attribute).owner is federate


def _told(instance: Instance, holding: Holding) -> str:
    return f"{holding.attribute.name} of {instance.name}"
