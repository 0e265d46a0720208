"""Plain Python values to and from the messages that carry them.

A converter writes a value into a message of its type, and reads it back. Sets go out
in the order of their octets, so that equal calls are equal octets.
"""

from collections.abc import Callable, Iterable, Mapping
from enum import IntEnum
from typing import Any, NamedTuple

from ...errors import DecodeError
from .. import errors, types
from .fom_modules import get_module, put_module
from .times import Times

Write = Callable[[Any, Any, Times], None]
Read = Callable[[Any, Times], Any]


class Converter(NamedTuple):
    """Both ways between a value and a message that is there already."""

    write: Write  #: (message, value, times)
    read: Read  #: (message, times) -> value


ENUMS: dict[str, type[IntEnum]] = {
    each.__name__: each
    for each in (
        types.AdditionalSettingsResultCode,
        types.OrderType,
        types.ResignAction,
        types.RestoreFailureReason,
        types.RestoreStatus,
        types.SaveFailureReason,
        types.SaveStatus,
        types.ServiceGroup,
        types.SynchronizationPointFailureReason,
    )
}

#: What a federate is told that sends a number which is none of the enumeration.
REFUSALS: dict[str, type[errors.RTIexception]] = {
    "OrderType": errors.InvalidOrderType,
    "ResignAction": errors.InvalidResignAction,
    "ServiceGroup": errors.InvalidServiceGroup,
}


def enumerator(name: str, number: int) -> IntEnum:
    """The enumerator of a number, or the exception that tells that it is none."""
    try:
        return ENUMS[name](number)
    except ValueError:
        if name in REFUSALS:
            raise REFUSALS[name](f"{number} is no {name}") from None
        raise DecodeError(f"{number} is none", field=name, offset=0) from None


def _write_handle(message: Any, value: bytes, times: Times) -> None:
    message.data = value


def _read_handle(message: Any, times: Times) -> bytes:
    return message.data  # type: ignore[no-any-return]


def _write_time(message: Any, value: types.LogicalTime, times: Times) -> None:
    message.data = times.pack(value)


def _read_time(message: Any, times: Times) -> types.LogicalTime:
    return times.unpack(message.data)


def _write_interval(message: Any, value: types.LogicalTime, times: Times) -> None:
    message.data = times.pack_interval(value)


def _read_interval(message: Any, times: Times) -> types.LogicalTime:
    return times.unpack_interval(message.data)


def _write_queried(message: Any, value: types.LogicalTime | None, times: Times) -> None:
    if value is not None:
        message.logicalTimeIsValid = True
        message.logicalTime.data = times.pack(value)


def _read_queried(message: Any, times: Times) -> types.LogicalTime | None:
    return (
        times.unpack(message.logicalTime.data) if message.logicalTimeIsValid else None
    )


def _write_retraction(message: Any, value: bytes | None, times: Times) -> None:
    if value is not None:
        message.retractionHandleIsValid = True
        message.messageRetractionHandle.data = value


def _read_retraction(message: Any, times: Times) -> bytes | None:
    valid = message.retractionHandleIsValid
    return message.messageRetractionHandle.data if valid else None


def _write_attributes(message: Any, value: Mapping[bytes, bytes], times: Times) -> None:
    for handle, octets in value.items():
        message.attributeHandleValue.add(value=octets).attributeHandle.data = handle


def _read_attributes(message: Any, times: Times) -> dict[bytes, bytes]:
    return {p.attributeHandle.data: p.value for p in message.attributeHandleValue}


def _write_parameters(message: Any, value: Mapping[bytes, bytes], times: Times) -> None:
    for handle, octets in value.items():
        message.parameterHandleValue.add(value=octets).parameterHandle.data = handle


def _read_parameters(message: Any, times: Times) -> dict[bytes, bytes]:
    return {p.parameterHandle.data: p.value for p in message.parameterHandleValue}


def _write_regions(
    message: Any, value: Mapping[bytes, Iterable[bytes]], times: Times
) -> None:
    """Attributes with equal regions stand together."""
    together: dict[tuple[bytes, ...], list[bytes]] = {}
    for attribute, regions in value.items():
        together.setdefault(tuple(sorted(regions)), []).append(attribute)
    for regions, attributes in sorted(together.items()):
        pair = message.AttributeSetRegionSetPair.add()
        for attribute in sorted(attributes):
            pair.attributeSet.attributeHandle.add(data=attribute)
        for region in regions:
            pair.regionSet.regionHandle.add(data=region)


def _read_regions(message: Any, times: Times) -> dict[bytes, frozenset[bytes]]:
    value: dict[bytes, frozenset[bytes]] = {}
    for pair in message.AttributeSetRegionSetPair:
        regions = frozenset(each.data for each in pair.regionSet.regionHandle)
        for attribute in pair.attributeSet.attributeHandle:
            value[attribute.data] = value.get(attribute.data, frozenset()) | regions
    return value


def _write_conveyed(
    message: Any, value: Iterable[types.ConveyedRegion], times: Times
) -> None:
    for region in value:
        add = message.conveyedRegions.add().dimensionAndRange.add
        for dimension, bounds in region.ranges.items():
            part = add()
            part.dimensionHandle.data = dimension
            part.rangeBounds.lower, part.rangeBounds.upper = bounds


def _read_conveyed(message: Any, times: Times) -> tuple[types.ConveyedRegion, ...]:
    return tuple(
        types.ConveyedRegion(
            {
                types.DimensionHandle(each.dimensionHandle.data): types.RangeBounds(
                    each.rangeBounds.lower, each.rangeBounds.upper
                )
                for each in region.dimensionAndRange
            }
        )
        for region in message.conveyedRegions
    )


def _write_module(message: Any, value: types.FomModule, times: Times) -> None:
    put_module(message, value)


def _read_module(message: Any, times: Times) -> types.FomModule:
    return get_module(message)


#: Of the messages that are more than a record or a sequence.
CONVERTERS = {
    "AttributeHandleValueMap": Converter(_write_attributes, _read_attributes),
    "AttributeSetRegionSetPairList": Converter(_write_regions, _read_regions),
    "ConveyedRegionSet": Converter(_write_conveyed, _read_conveyed),
    "FomModule": Converter(_write_module, _read_module),
    "LogicalTime": Converter(_write_time, _read_time),
    "LogicalTimeInterval": Converter(_write_interval, _read_interval),
    "MessageRetractionReturn": Converter(_write_retraction, _read_retraction),
    "ParameterHandleValueMap": Converter(_write_parameters, _read_parameters),
    "TimeQueryReturn": Converter(_write_queried, _read_queried),
    **{
        name: Converter(_write_handle, _read_handle)
        for name in (
            "AttributeHandle",
            "DimensionHandle",
            "FederateHandle",
            "InteractionClassHandle",
            "MessageRetractionHandle",
            "ObjectClassHandle",
            "ObjectInstanceHandle",
            "ParameterHandle",
            "RegionHandle",
            "TransportationTypeHandle",
        )
    },
}

#: What the fields of a message become, each under its name in snake case.
RECORDS: dict[str, Callable[..., Any]] = {
    each.__name__: each
    for each in (
        types.ConfigurationResult,
        types.Credentials,
        types.FederateHandleSaveStatusPair,
        types.FederateRestoreStatus,
        types.FederationExecutionInformation,
        types.FederationExecutionMemberInformation,
        types.JoinResult,
        types.RangeBounds,
        types.RtiConfiguration,
    )
}
