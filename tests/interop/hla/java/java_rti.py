"""A Java RTI of IEEE 1516.1-2010 without Java, for tests: it records its calls."""

from collections.abc import Callable, Mapping, Sequence
from types import SimpleNamespace
from typing import Any

from interop.hla.java import Machine

#: The methods of RTIambassador in Java, with the numbers of their arguments.
METHODS = {
    name: [int(each) for each in sizes.split("/")]
    for name, sizes in (entry.split() for entry in """
connect 2/3; disconnect 0; createFederationExecution 2/3/4;
destroyFederationExecution 1; listFederationExecutions 0;
joinFederationExecution 2/3/4; resignFederationExecution 1;
registerFederationSynchronizationPoint 2/3; synchronizationPointAchieved 1/2;
requestFederationSave 1/2; federateSaveBegun 0; federateSaveComplete 0;
federateSaveNotComplete 0; abortFederationSave 0; queryFederationSaveStatus 0;
requestFederationRestore 1; federateRestoreComplete 0; federateRestoreNotComplete 0;
abortFederationRestore 0; queryFederationRestoreStatus 0;
publishObjectClassAttributes 2; unpublishObjectClass 1;
unpublishObjectClassAttributes 2; publishInteractionClass 1;
unpublishInteractionClass 1; subscribeObjectClassAttributes 2/3;
subscribeObjectClassAttributesPassively 2/3; unsubscribeObjectClass 1;
unsubscribeObjectClassAttributes 2; subscribeInteractionClass 1;
subscribeInteractionClassPassively 1; unsubscribeInteractionClass 1;
reserveObjectInstanceName 1; releaseObjectInstanceName 1;
reserveMultipleObjectInstanceName 1; releaseMultipleObjectInstanceName 1;
registerObjectInstance 1/2; updateAttributeValues 3/4; sendInteraction 3/4;
deleteObjectInstance 2/3; localDeleteObjectInstance 1; requestAttributeValueUpdate 3;
requestAttributeTransportationTypeChange 3; queryAttributeTransportationType 2;
requestInteractionTransportationTypeChange 2; queryInteractionTransportationType 2;
unconditionalAttributeOwnershipDivestiture 2;
negotiatedAttributeOwnershipDivestiture 3; confirmDivestiture 3;
attributeOwnershipAcquisition 3; attributeOwnershipAcquisitionIfAvailable 2;
attributeOwnershipReleaseDenied 2; attributeOwnershipDivestitureIfWanted 2;
cancelNegotiatedAttributeOwnershipDivestiture 2;
cancelAttributeOwnershipAcquisition 2; queryAttributeOwnership 2;
isAttributeOwnedByFederate 2; enableTimeRegulation 1; disableTimeRegulation 0;
enableTimeConstrained 0; disableTimeConstrained 0; timeAdvanceRequest 1;
timeAdvanceRequestAvailable 1; nextMessageRequest 1; nextMessageRequestAvailable 1;
flushQueueRequest 1; enableAsynchronousDelivery 0; disableAsynchronousDelivery 0;
queryGALT 0; queryLogicalTime 0; queryLITS 0; modifyLookahead 1; queryLookahead 0;
retract 1; changeAttributeOrderType 3; changeInteractionOrderType 2; createRegion 1;
commitRegionModifications 1; deleteRegion 1; registerObjectInstanceWithRegions 2/3;
associateRegionsForUpdates 2; unassociateRegionsForUpdates 2;
subscribeObjectClassAttributesWithRegions 2/3;
subscribeObjectClassAttributesPassivelyWithRegions 2/3;
unsubscribeObjectClassAttributesWithRegions 2; subscribeInteractionClassWithRegions 2;
subscribeInteractionClassPassivelyWithRegions 2;
unsubscribeInteractionClassWithRegions 2; sendInteractionWithRegions 4/5;
requestAttributeValueUpdateWithRegions 3; getAutomaticResignDirective 0;
setAutomaticResignDirective 1; getFederateHandle 1; getFederateName 1;
getObjectClassHandle 1; getObjectClassName 1; getKnownObjectClassHandle 1;
getObjectInstanceHandle 1; getObjectInstanceName 1; getAttributeHandle 2;
getAttributeName 2; getUpdateRateValue 1; getUpdateRateValueForAttribute 2;
getInteractionClassHandle 1; getInteractionClassName 1; getParameterHandle 2;
getParameterName 2; getOrderType 1; getOrderName 1; getTransportationTypeHandle 1;
getTransportationTypeName 1; getAvailableDimensionsForClassAttribute 2;
getAvailableDimensionsForInteractionClass 1; getDimensionHandle 1; getDimensionName 1;
getDimensionUpperBound 1; getDimensionHandleSet 1; getRangeBounds 2; setRangeBounds 3;
normalizeFederateHandle 1; normalizeServiceGroup 1;
enableObjectClassRelevanceAdvisorySwitch 0; disableObjectClassRelevanceAdvisorySwitch 0;
enableAttributeRelevanceAdvisorySwitch 0; disableAttributeRelevanceAdvisorySwitch 0;
enableAttributeScopeAdvisorySwitch 0; disableAttributeScopeAdvisorySwitch 0;
enableInteractionRelevanceAdvisorySwitch 0; disableInteractionRelevanceAdvisorySwitch 0;
evokeCallback 1; evokeMultipleCallbacks 2; enableCallbacks 0; disableCallbacks 0
""".split(";"))
}


class Thrown(Exception):
    """What a method of Java raises."""

    def __init__(self, name: str, message: str) -> None:
        super().__init__(name, message)
        self.name = name
        self.message = message


class Handle:
    """A Java handle; its octets are its number."""

    def __init__(self, number: int) -> None:
        self.number = number

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Handle) and self.number == other.number

    def __hash__(self) -> int:
        return self.number

    def equals(self, other: object) -> bool:
        return self == other

    def encodedLength(self) -> int:
        return 4

    def encode(self, array: bytearray, offset: int) -> None:
        array[offset : offset + 4] = self.number.to_bytes(4, "big")


class HandleFactory:
    """Reads handles again; of transportation types there are always two."""

    def decode(self, array: bytearray, offset: int) -> Handle:
        if len(array) != 4:
            raise Thrown("CouldNotDecode", f"{len(array)} octets")
        return Handle(int.from_bytes(array[offset : offset + 4], "big"))

    def getHLAdefaultReliable(self) -> Handle:
        return Handle(101)

    def getHLAdefaultBestEffort(self) -> Handle:
        return Handle(102)


class JavaMap(dict[Any, Any]):
    """A map as Java has it."""

    def put(self, key: Any, value: Any) -> None:
        self[key] = value

    def entrySet(self) -> list[SimpleNamespace]:
        def entry(pair: tuple[Any, Any]) -> SimpleNamespace:
            key, value = pair
            return SimpleNamespace(getKey=lambda: key, getValue=lambda: value)

        return [entry(pair) for pair in self.items()]


class Pairs(list[Any]):
    """A list as Java has it."""

    add = list.append


class Enumerator(str):
    """A Java enumerator."""

    def name(self) -> str:
        return str(self)


class Time:
    """A Java time or interval."""

    def __init__(self, value: float) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Time) and self.value == other.value

    def getValue(self) -> float:
        return self.value


class TimeFactory:
    """Makes times; the name is that of their representation."""

    def __init__(self, name: str) -> None:
        self._name = name

    def getName(self) -> str:
        return self._name

    makeTime = makeInterval = Time


class JavaRti:
    """Records what it is called with; answers what it is told to, or null."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.answers: dict[str, Any] = {}
        self.thrown: dict[str, Thrown] = {}
        self.times = "HLAfloat64Time"

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name == "getTimeFactory":
            return lambda: TimeFactory(self.times)
        if name.endswith("HandleFactory"):
            return HandleFactory
        if name.endswith("Factory"):
            made = JavaMap if "ValueMap" in name else Pairs if "Pair" in name else set
            return lambda: SimpleNamespace(create=lambda size=0: made())
        if name not in METHODS:
            raise AttributeError(name)

        def method(*arguments: Any) -> Any:
            self.calls.append((name, arguments))
            if name in self.thrown:
                raise self.thrown[name]
            return self.answers.get(name)

        return method


class PretendedMachine(Machine):
    """Plain Python values for those of Java."""

    throwable = Thrown

    def __init__(self) -> None:
        self.rti = JavaRti()
        self.federate: Mapping[str, Callable[..., None]] = {}
        self.name = "pretended"

    def rti_ambassador(self) -> JavaRti:
        return self.rti

    def rti_name(self) -> str:
        return self.name

    def federate_ambassador(
        self, methods: Mapping[str, Callable[..., None]]
    ) -> Mapping[str, Callable[..., None]]:
        self.federate = methods
        return methods

    def octets(self, value: bytes) -> bytearray:
        return bytearray(value)

    def record(self, name: str, *values: Any) -> tuple[Any, ...]:
        return (name, *values)

    def enumerator(self, name: str, member: str) -> Enumerator:
        return Enumerator(member)

    def names(self, values: Sequence[str]) -> set[str]:
        return set(values)

    def urls(self, places: Sequence[str]) -> list[str]:
        return list(places)

    def told(self, error: BaseException) -> tuple[str, str]:
        assert isinstance(error, Thrown)
        return error.name, error.message
