"""Plain Python values to and from the Java values of IEEE 1516.1-2010.

A kind of value is named as in the schema of the Federate Protocol, which names the
arguments of every service.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from .. import types
from ..errors import (
    CouldNotCreateLogicalTimeFactory,
    FederateNotExecutionMember,
    InvalidMessageRetractionHandle,
    InvalidRegion,
    RTIexception,
    exception,
)
from .machine import Machine

#: Kinds of handles that have a factory: handles are their encoded octets.
CODED = (
    "AttributeHandle",
    "DimensionHandle",
    "FederateHandle",
    "InteractionClassHandle",
    "ObjectClassHandle",
    "ObjectInstanceHandle",
    "ParameterHandle",
)
SETS = ("AttributeHandle", "DimensionHandle", "FederateHandle", "RegionHandle")
MAPS = ("AttributeHandle", "ParameterHandle")
ENUMS = {
    each.__name__: each
    for each in (
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

#: Exceptions of 2010 that go by another name since 2025, and one of Java's own.
RENAMED = {
    "CouldNotOpenFDD": "CouldNotOpenFOM",
    "ErrorReadingFDD": "ErrorReadingFOM",
    "InconsistentFDD": "InconsistentFOM",
    "InvalidLocalSettingsDesignator": "ConnectionFailed",
    "InvalidTransportationType": "InvalidTransportationTypeHandle",
    "MalformedURLException": "CouldNotOpenFOM",
    "UnknownName": "NameNotFound",
}

#: How many retraction handles are held; older ones can no longer be used.
HELD = 65_536


def translated(machine: Machine, error: BaseException) -> RTIexception:
    """The standard's exception of today for one that Java raised."""
    name, message = machine.told(error)
    return exception(RENAMED.get(name, name), message)


class Held:
    """Handles that Java does not encode, each under octets of our own."""

    def __init__(self, limit: int | None, refusal: type[RTIexception]) -> None:
        self._limit = limit
        self._refusal = refusal
        self._count = 0
        self._handles: OrderedDict[bytes, Any] = OrderedDict()

    def token(self, handle: Any) -> bytes:
        """The octets under which a handle is held from now on."""
        for token, held in self._handles.items() if self._limit is None else ():
            if held.equals(handle):
                return token
        self._count += 1
        token = self._count.to_bytes(8, "big")
        self._handles[token] = handle
        if self._limit is not None and len(self._handles) > self._limit:
            self._handles.popitem(last=False)
        return token

    def handle(self, token: bytes) -> Any:
        """What is held under those octets; raises the refusal if nothing is."""
        if token not in self._handles:
            raise self._refusal(f"no handle {token.hex()}")
        return self._handles[token]


class Values:
    """Both ways for the values of one ambassador."""

    def __init__(self, machine: Machine, rti: Any) -> None:
        self._machine = machine
        self._rti = rti
        self._times: Any = None
        self._decoded: dict[tuple[str, bytes], Any] = {}
        self._held = {
            "RegionHandle": Held(None, InvalidRegion),
            "MessageRetractionHandle": Held(HELD, InvalidMessageRetractionHandle),
        }
        self._to: dict[str, Callable[[Any], Any]] = {
            "bool": bool,
            "bytes": machine.octets,
            "string": str,
            "strings": lambda value: machine.names(sorted(value)),
            "AttributeSetRegionSetPairList": self._pairs,
            "FomModule": lambda value: machine.urls([value])[0],
            "FomModuleSet": machine.urls,
            "LogicalTime": lambda value: self._time_factory().makeTime(value),
            "LogicalTimeInterval": (
                lambda value: self._time_factory().makeInterval(value)
            ),
            "RangeBounds": lambda value: machine.record("RangeBounds", *value),
            "TransportationTypeHandle": self._transportation,
        }
        self._of: dict[str, Callable[[Any], Any]] = {
            "bool": bool,
            "bytes": _octets,
            "double": float,
            "string": str,
            "strings": lambda value: frozenset(str(each) for each in value),
            "uint32": int,
            "FederateHandleSaveStatusPairArray": self._saving,
            "FederateRestoreStatusArray": self._restoring,
            "FederationExecutionInformationSet": _executions,
            "LogicalTime": lambda value: value.getValue(),
            "LogicalTimeInterval": lambda value: value.getValue(),
            "MessageRetractionReturn": self._retraction,
            "RangeBounds": _bounds,
            "TimeQueryReturn": _queried,
            "TransportationTypeHandle": self._transportation_of,
        }
        for kind in CODED:
            self._to[kind] = self._decoder(kind)
            self._of[kind] = self._encoded
        for kind, held in self._held.items():
            self._to[kind] = held.handle
            self._of[kind] = held.token
        for kind in SETS:
            self._to[f"{kind}Set"] = self._set_maker(kind)
            self._of[f"{kind}Set"] = self._set_reader(kind)
        for kind in MAPS:
            self._to[f"{kind}ValueMap"] = self._map_maker(kind)
            self._of[f"{kind}ValueMap"] = self._map_of
        for kind, enum in ENUMS.items():
            self._to[kind] = self._enum_maker(kind, enum)
            self._of[kind] = self._enum_reader(enum)

    def knows(self, kind: str) -> bool:
        """Whether 2010 has such a value as an argument."""
        return kind in self._to

    def java(self, kind: str, value: Any) -> Any:
        """The Java value of a Python value."""
        return self._to[kind](value)

    def python(self, kind: str, value: Any) -> Any:
        """The Python value of a Java value; None of null, but no octets of no tag."""
        if value is None:
            return b"" if kind == "bytes" else None
        return self._of[kind](value)

    def joined(self) -> str:
        """Learn the federation's times; the name of their representation.

        Raises CouldNotCreateLogicalTimeFactory for one that the standard does not have.
        """
        self._times = self._rti.getTimeFactory()
        name = str(self._times.getName())
        if name not in [each.value for each in types.TimeImplementation]:
            raise CouldNotCreateLogicalTimeFactory(f"{name} is not known here")
        return name

    def conveyed(self, regions: Any) -> tuple[types.ConveyedRegion, ...]:
        """What the regions that came with a message span."""
        return tuple(self._spanned(region) for region in regions)

    def _spanned(self, region: Any) -> types.ConveyedRegion:
        return types.ConveyedRegion(
            {
                types.DimensionHandle(self._encoded(dimension)): _bounds(
                    self._rti.getRangeBounds(region, dimension)
                )
                for dimension in self._rti.getDimensionHandleSet(region)
            }
        )

    def _time_factory(self) -> Any:
        if self._times is None:
            raise FederateNotExecutionMember("join a federation first")
        return self._times

    def _factory(self, kind: str) -> Any:
        return getattr(self._rti, f"get{kind}Factory")()

    def _decoder(self, kind: str) -> Callable[[bytes], Any]:
        def decoded(octets: bytes) -> Any:
            known = self._decoded.get((kind, octets))
            if known is None:
                array = self._machine.octets(octets)
                try:
                    known = self._factory(kind).decode(array, 0)
                except self._machine.throwable as error:
                    name, message = self._machine.told(error)
                    raise exception(f"Invalid{kind}", f"{name} {message}") from error
                self._decoded[kind, octets] = known
            return known

        return decoded

    def _encoded(self, handle: Any) -> bytes:
        array = self._machine.octets(bytes(handle.encodedLength()))
        handle.encode(array, 0)
        return _octets(array)

    def _transportation(self, value: bytes) -> Any:
        factory = self._factory("TransportationTypeHandle")
        if value == types.HLA_RELIABLE:
            return factory.getHLAdefaultReliable()
        if value == types.HLA_BEST_EFFORT:
            return factory.getHLAdefaultBestEffort()
        return self._decoder("TransportationTypeHandle")(value)

    def _transportation_of(self, handle: Any) -> bytes:
        factory = self._factory("TransportationTypeHandle")
        if handle.equals(factory.getHLAdefaultReliable()):
            return types.HLA_RELIABLE
        if handle.equals(factory.getHLAdefaultBestEffort()):
            return types.HLA_BEST_EFFORT
        return self._encoded(handle)

    def _set_maker(self, kind: str) -> Callable[[Iterable[bytes]], Any]:
        def made(handles: Iterable[bytes]) -> Any:
            value = self._factory(f"{kind}Set").create()
            for handle in handles:
                value.add(self._to[kind](handle))
            return value

        return made

    def _set_reader(self, kind: str) -> Callable[[Any], frozenset[bytes]]:
        return lambda value: frozenset(self._of[kind](each) for each in value)

    def _map_maker(self, kind: str) -> Callable[[Mapping[bytes, bytes]], Any]:
        def made(values: Mapping[bytes, bytes]) -> Any:
            result = self._factory(f"{kind}ValueMap").create(len(values))
            for handle, octets in values.items():
                result.put(self._to[kind](handle), self._machine.octets(octets))
            return result

        return made

    def _map_of(self, value: Any) -> dict[bytes, bytes]:
        return {
            self._encoded(entry.getKey()): _octets(entry.getValue())
            for entry in value.entrySet()
        }

    def _enum_maker(self, kind: str, enum: Any) -> Callable[[int], Any]:
        return lambda value: self._machine.enumerator(kind, enum(value).name)

    def _enum_reader(self, enum: Any) -> Callable[[Any], Any]:
        return lambda value: enum[str(value.name())]

    def _pairs(self, value: Mapping[bytes, Iterable[bytes]]) -> Any:
        pairs = self._factory("AttributeSetRegionSetPairList").create(len(value))
        for attribute, regions in value.items():
            attributes = self._to["AttributeHandleSet"]([attribute])
            together = self._to["RegionHandleSet"](regions)
            pairs.add(
                self._machine.record("AttributeRegionAssociation", attributes, together)
            )
        return pairs

    def _retraction(self, value: Any) -> bytes | None:
        if not value.retractionHandleIsValid:
            return None
        return self._held["MessageRetractionHandle"].token(value.handle)

    def _saving(self, pairs: Any) -> tuple[types.FederateHandleSaveStatusPair, ...]:
        return tuple(
            types.FederateHandleSaveStatusPair(
                types.FederateHandle(self._encoded(pair.handle)),
                self._of["SaveStatus"](pair.status),
            )
            for pair in pairs
        )

    def _restoring(self, states: Any) -> tuple[types.FederateRestoreStatus, ...]:
        return tuple(
            types.FederateRestoreStatus(
                types.FederateHandle(self._encoded(state.preRestoreHandle)),
                types.FederateHandle(self._encoded(state.postRestoreHandle)),
                self._of["RestoreStatus"](state.status),
            )
            for state in states
        )


def _octets(array: Any) -> bytes:
    return bytes(array)


def _bounds(value: Any) -> types.RangeBounds:
    return types.RangeBounds(int(value.lower), int(value.upper))


def _queried(value: Any) -> types.LogicalTime | None:
    return value.time.getValue() if value.timeIsValid else None


def _executions(values: Any) -> frozenset[types.FederationExecutionInformation]:
    return frozenset(
        types.FederationExecutionInformation(
            str(each.federationExecutionName), str(each.logicalTimeImplementationName)
        )
        for each in values
    )
