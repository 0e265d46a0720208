"""How the services of IEEE 1516.1-2025 are called in the Java API of 1516.1-2010.

Most differ in the overloads alone: ``updateAttributeValuesWithTime`` is the Java method
``updateAttributeValues`` of four arguments.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

from google.protobuf.descriptor import FieldDescriptor

from ..errors import RTIinternalError
from ..fedpro import messages_pb2 as schema

#: What the schema adds to the name of a method to tell its overloads apart.
OVERLOAD = re.compile("With(Name)?(And)?(Modules|Name|Rate|Set|Time)$")

#: Methods of another name.
NAMES = {
    "registerObjectInstanceWithNameAndRegions": "registerObjectInstanceWithRegions",
    "releaseMultipleObjectInstanceNames": "releaseMultipleObjectInstanceName",
    "requestClassAttributeValueUpdate": "requestAttributeValueUpdate",
    "requestInstanceAttributeValueUpdate": "requestAttributeValueUpdate",
    "reserveMultipleObjectInstanceNames": "reserveMultipleObjectInstanceName",
    "sendInteractionWithRegionsAndTime": "sendInteractionWithRegions",
}

#: Services that take no user-supplied tag before 2025.
WITHOUT_TAG = {
    "attributeOwnershipAcquisitionIfAvailable",
    "attributeOwnershipDivestitureIfWanted",
    "attributeOwnershipReleaseDenied",
    "unconditionalAttributeOwnershipDivestiture",
}

#: Services that 2010 has for active and for passive subscription instead.
SUBSCRIPTIONS = {
    "subscribeInteractionClassWithRegions": "subscribeInteractionClass{}WithRegions",
    "subscribeObjectClassAttributesWithRegions": (
        "subscribeObjectClassAttributes{}WithRegions"
    ),
    "subscribeObjectClassAttributesWithRegionsAndRate": (
        "subscribeObjectClassAttributes{}WithRegions"
    ),
}

#: Services that came after 2010, and those whose arguments have changed since.
MISSING = {
    "getAvailableDimensionsForObjectClass",
    "listFederationExecutionMembers",
    "normalizeInteractionClassHandle",
    "normalizeObjectClassHandle",
    "normalizeObjectInstanceHandle",
}

#: Switches that a federate could set already.
SWITCHES = {
    "AttributeRelevanceAdvisorySwitch",
    "AttributeScopeAdvisorySwitch",
    "InteractionRelevanceAdvisorySwitch",
    "ObjectClassRelevanceAdvisorySwitch",
}


class Call(NamedTuple):
    """What is called in Java: the kind of a value is its name in the schema."""

    method: str
    arguments: tuple[tuple[str, Any], ...]  #: kind and value of each
    result: str | None  #: kind


def call_of(service: str, arguments: tuple[Any, ...]) -> Call:
    """The Java call for a service and its arguments in the schema's order.

    Raises RTIinternalError for a service that IEEE 1516.1-2010 does not have.
    """
    kinds, result = _kinds_of(service)
    values = tuple(zip(kinds, arguments, strict=True))
    if service in SUBSCRIPTIONS:
        (active,) = (value for kind, value in values if kind == "bool")
        method = SUBSCRIPTIONS[service].format("" if active else "Passively")
        return Call(method, tuple(v for v in values if v[0] != "bool"), result)
    if service[3:] in SWITCHES and service.startswith("set"):
        (value,) = arguments
        return Call(("enable" if value else "disable") + service[3:], (), None)
    if service in MISSING or _is_new(service):
        raise RTIinternalError(f"IEEE 1516-2010 has no service {service}")
    if service in WITHOUT_TAG:
        values = values[:-1]
    method = NAMES.get(service) or OVERLOAD.sub("", service)
    return Call(method, values, result)


def _is_new(service: str) -> bool:
    if "Directed" in service:
        return True
    return (
        service.endswith("Switch")
        and service[3:] not in SWITCHES
        or (service.startswith("get") and service[3:] in SWITCHES)
    )


@cache
def _kinds_of(service: str) -> tuple[tuple[str, ...], str | None]:
    """The kinds of a service's arguments and of its result."""
    calls: Any = schema.CallRequest.DESCRIPTOR.fields_by_name
    answers: Any = schema.CallResponse.DESCRIPTOR.fields_by_name
    results = kinds(answers[f"{service}Response"].message_type.fields)
    return (
        tuple(kinds(calls[f"{service}Request"].message_type.fields)),
        results[0] if results else None,
    )


SCALARS = {
    FieldDescriptor.TYPE_BOOL: "bool",
    FieldDescriptor.TYPE_BYTES: "bytes",
    FieldDescriptor.TYPE_DOUBLE: "double",
    FieldDescriptor.TYPE_STRING: "string",
    FieldDescriptor.TYPE_UINT32: "uint32",
}


def kinds(fields: Iterable[Any]) -> list[str]:
    """The kinds of the values of a message's fields."""
    return [_kind(field) for field in fields]


def _kind(field: Any) -> str:
    typed = field.message_type or field.enum_type
    if typed is not None:
        return str(typed.name)
    return "strings" if field.is_repeated else SCALARS[field.type]
