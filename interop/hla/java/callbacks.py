"""The callbacks of the Java API of IEEE 1516.1-2010, in the schema's form of 2025."""

from collections.abc import Callable
from typing import Any

from ..fedpro import messages_pb2 as schema
from .services import kinds
from .values import Values

Arguments = tuple[Any, ...]

#: Callbacks of 2010 that tell of one attribute; today's tell of a set of them.
OF_ONE = {"attributeIsNotOwned", "attributeIsOwnedByRTI", "informAttributeOwnership"}

#: Callbacks whose last argument, the user-supplied tag, is new.
WITHOUT_TAG = {"attributeOwnershipUnavailable", "requestDivestitureConfirmation"}

#: Callbacks whose overload of one more argument goes by another name.
LONGER = {
    ("initiateFederateSave", 2): "initiateFederateSaveWithTime",
    ("turnUpdatesOnForObjectInstance", 3): "turnUpdatesOnForObjectInstanceWithRate",
}

#: How many arguments come before the sent order: the message itself.
MESSAGES = {
    "reflectAttributeValues": 3,
    "receiveInteraction": 3,
    "removeObjectInstance": 2,
}

KINDS = {
    member.name: kinds(member.message_type.fields)
    for member in schema.CallbackRequest.DESCRIPTOR.fields
    if member.message_type is not None
}

#: The methods of the Java interface.
METHODS = sorted(
    name
    for name in KINDS
    if not name.endswith(("WithTime", "WithRate"))
    and "Directed" not in name
    and name
    not in {
        "federateResigned",
        "flushQueueGrant",
        "reportFederationExecutionDoesNotExist",
        "reportFederationExecutionMembers",
    }
)


def methods(
    values: Values, deliver: Callable[[str, Arguments], None]
) -> dict[str, Callable[..., None]]:
    """The methods of a Java federate ambassador that hands on what it is told."""

    def method(name: str) -> Callable[..., None]:
        def told(*arguments: Any) -> None:
            deliver(*callback_of(values, name, arguments))

        return told

    return {name: method(name) for name in METHODS}


def callback_of(values: Values, method: str, given: Arguments) -> tuple[str, Arguments]:
    """The callback and its arguments for a Java method and what it was called with."""
    if method in MESSAGES:
        return _message(values, method, given)
    name = LONGER.get((method, len(given)), method)
    expected = KINDS[name]
    if method in WITHOUT_TAG:
        given = (*given, None)
    if method == "discoverObjectInstance" and len(given) == 3:
        return name, (*_each(values, expected[:3], given), b"")
    if method in OF_ONE:
        one = values.python("AttributeHandle", given[1])
        instance = values.python(expected[0], given[0])
        rest = _each(values, expected[2:], given[2:])
        return name, (instance, frozenset([one]), *rest)
    return name, _each(values, expected, given)


def _each(values: Values, expected: list[str], given: Arguments) -> Arguments:
    return tuple(map(values.python, expected, given))


def _message(values: Values, method: str, given: Arguments) -> tuple[str, Arguments]:
    """A reflection, an interaction or a removal.

    2010 gives: the message, sent order, transportation unless it is a removal, and for
    one with a time stamp: time, received order and perhaps the retraction handle; then
    the supplement.
    """
    size = MESSAGES[method]
    removal = method == "removeObjectInstance"
    message = _each(values, KINDS[method], given[:size])
    order, *rest = given[size:-1]
    supplement = given[-1]
    # Portico tells whether there is one the wrong way round
    producing = supplement.getProducingFederate()
    producer = b"" if producing is None else values.python("FederateHandle", producing)
    if removal:
        told = (*message, producer)
    else:
        transportation = values.python("TransportationTypeHandle", rest.pop(0))
        regions = (
            values.conveyed(supplement.getSentRegions())
            if supplement.hasSentRegions()
            else None
        )
        told = (*message, transportation, producer, regions)
    if not rest:
        return method, told
    time, received, *retraction = rest
    return f"{method}WithTime", (
        *told,
        values.python("LogicalTime", time),
        values.python("OrderType", order),
        values.python("OrderType", received),
        values.python("MessageRetractionHandle", retraction[0]) if retraction else None,
    )
