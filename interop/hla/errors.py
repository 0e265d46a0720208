"""The exceptions of the RTI (IEEE 1516.1-2025), each a class by its own name."""

from ..errors import InteropError


class RTIexception(InteropError):
    """Base of every exception of the standard; ``str`` of it is the RTI's account."""


class AlreadyConnected(RTIexception):
    """As the standard names it."""


class AsynchronousDeliveryAlreadyDisabled(RTIexception):
    """As the standard names it."""


class AsynchronousDeliveryAlreadyEnabled(RTIexception):
    """As the standard names it."""


class AttributeAcquisitionWasNotRequested(RTIexception):
    """As the standard names it."""


class AttributeAlreadyBeingAcquired(RTIexception):
    """As the standard names it."""


class AttributeAlreadyBeingChanged(RTIexception):
    """As the standard names it."""


class AttributeAlreadyBeingDivested(RTIexception):
    """As the standard names it."""


class AttributeAlreadyOwned(RTIexception):
    """As the standard names it."""


class AttributeDivestitureWasNotRequested(RTIexception):
    """As the standard names it."""


class AttributeNotDefined(RTIexception):
    """As the standard names it."""


class AttributeNotOwned(RTIexception):
    """As the standard names it."""


class AttributeNotPublished(RTIexception):
    """As the standard names it."""


class CallNotAllowedFromWithinCallback(RTIexception):
    """As the standard names it."""


class ConnectionFailed(RTIexception):
    """As the standard names it."""


class CouldNotCreateLogicalTimeFactory(RTIexception):
    """As the standard names it."""


class CouldNotDecode(RTIexception):
    """As the standard names it."""


class CouldNotEncode(RTIexception):
    """As the standard names it."""


class CouldNotOpenFOM(RTIexception):
    """As the standard names it."""


class CouldNotOpenMIM(RTIexception):
    """As the standard names it."""


class DeletePrivilegeNotHeld(RTIexception):
    """As the standard names it."""


class DesignatorIsHLAstandardMIM(RTIexception):
    """As the standard names it."""


class ErrorReadingFOM(RTIexception):
    """As the standard names it."""


class ErrorReadingMIM(RTIexception):
    """As the standard names it."""


class FederateAlreadyExecutionMember(RTIexception):
    """As the standard names it."""


class FederateHandleNotKnown(RTIexception):
    """As the standard names it."""


class FederateHasNotBegunSave(RTIexception):
    """As the standard names it."""


class FederateInternalError(RTIexception):
    """As the standard names it."""


class FederateIsExecutionMember(RTIexception):
    """As the standard names it."""


class FederateNameAlreadyInUse(RTIexception):
    """As the standard names it."""


class FederateNotExecutionMember(RTIexception):
    """As the standard names it."""


class FederateOwnsAttributes(RTIexception):
    """As the standard names it."""


class FederateServiceInvocationsAreBeingReportedViaMOM(RTIexception):
    """As the standard names it."""


class FederateUnableToUseTime(RTIexception):
    """As the standard names it."""


class FederatesCurrentlyJoined(RTIexception):
    """As the standard names it."""


class FederationExecutionAlreadyExists(RTIexception):
    """As the standard names it."""


class FederationExecutionDoesNotExist(RTIexception):
    """As the standard names it."""


class IllegalName(RTIexception):
    """As the standard names it."""


class IllegalTimeArithmetic(RTIexception):
    """As the standard names it."""


class InTimeAdvancingState(RTIexception):
    """As the standard names it."""


class InconsistentFOM(RTIexception):
    """As the standard names it."""


class InteractionClassAlreadyBeingChanged(RTIexception):
    """As the standard names it."""


class InteractionClassNotDefined(RTIexception):
    """As the standard names it."""


class InteractionClassNotPublished(RTIexception):
    """As the standard names it."""


class InteractionParameterNotDefined(RTIexception):
    """As the standard names it."""


class InvalidAttributeHandle(RTIexception):
    """As the standard names it."""


class InvalidCredentials(RTIexception):
    """As the standard names it."""


class InvalidDimensionHandle(RTIexception):
    """As the standard names it."""


class InvalidFOM(RTIexception):
    """As the standard names it."""


class InvalidFederateHandle(RTIexception):
    """As the standard names it."""


class InvalidInteractionClassHandle(RTIexception):
    """As the standard names it."""


class InvalidLogicalTime(RTIexception):
    """As the standard names it."""


class InvalidLogicalTimeInterval(RTIexception):
    """As the standard names it."""


class InvalidLookahead(RTIexception):
    """As the standard names it."""


class InvalidMIM(RTIexception):
    """As the standard names it."""


class InvalidMessageRetractionHandle(RTIexception):
    """As the standard names it."""


class InvalidObjectClassHandle(RTIexception):
    """As the standard names it."""


class InvalidObjectInstanceHandle(RTIexception):
    """As the standard names it."""


class InvalidOrderName(RTIexception):
    """As the standard names it."""


class InvalidOrderType(RTIexception):
    """As the standard names it."""


class InvalidParameterHandle(RTIexception):
    """As the standard names it."""


class InvalidRangeBound(RTIexception):
    """As the standard names it."""


class InvalidRegion(RTIexception):
    """As the standard names it."""


class InvalidRegionContext(RTIexception):
    """As the standard names it."""


class InvalidResignAction(RTIexception):
    """As the standard names it."""


class InvalidServiceGroup(RTIexception):
    """As the standard names it."""


class InvalidTransportationName(RTIexception):
    """As the standard names it."""


class InvalidTransportationTypeHandle(RTIexception):
    """As the standard names it."""


class InvalidUpdateRateDesignator(RTIexception):
    """As the standard names it."""


class LogicalTimeAlreadyPassed(RTIexception):
    """As the standard names it."""


class MessageCanNoLongerBeRetracted(RTIexception):
    """As the standard names it."""


class NameNotFound(RTIexception):
    """As the standard names it."""


class NameSetWasEmpty(RTIexception):
    """As the standard names it."""


class NoAcquisitionPending(RTIexception):
    """As the standard names it."""


class NotConnected(RTIexception):
    """As the standard names it."""


class ObjectClassNotDefined(RTIexception):
    """As the standard names it."""


class ObjectClassNotPublished(RTIexception):
    """As the standard names it."""


class ObjectInstanceNameInUse(RTIexception):
    """As the standard names it."""


class ObjectInstanceNameNotReserved(RTIexception):
    """As the standard names it."""


class ObjectInstanceNotKnown(RTIexception):
    """As the standard names it."""


class OwnershipAcquisitionPending(RTIexception):
    """As the standard names it."""


class RTIinternalError(RTIexception):
    """As the standard names it."""


class RegionDoesNotContainSpecifiedDimension(RTIexception):
    """As the standard names it."""


class RegionInUseForUpdateOrSubscription(RTIexception):
    """As the standard names it."""


class RegionNotCreatedByThisFederate(RTIexception):
    """As the standard names it."""


class ReportServiceInvocationsAreSubscribed(RTIexception):
    """As the standard names it."""


class RequestForTimeConstrainedPending(RTIexception):
    """As the standard names it."""


class RequestForTimeRegulationPending(RTIexception):
    """As the standard names it."""


class RestoreInProgress(RTIexception):
    """As the standard names it."""


class RestoreNotInProgress(RTIexception):
    """As the standard names it."""


class RestoreNotRequested(RTIexception):
    """As the standard names it."""


class SaveInProgress(RTIexception):
    """As the standard names it."""


class SaveNotInProgress(RTIexception):
    """As the standard names it."""


class SaveNotInitiated(RTIexception):
    """As the standard names it."""


class SynchronizationPointLabelNotAnnounced(RTIexception):
    """As the standard names it."""


class TimeConstrainedAlreadyEnabled(RTIexception):
    """As the standard names it."""


class TimeConstrainedIsNotEnabled(RTIexception):
    """As the standard names it."""


class TimeRegulationAlreadyEnabled(RTIexception):
    """As the standard names it."""


class TimeRegulationIsNotEnabled(RTIexception):
    """As the standard names it."""


class Unauthorized(RTIexception):
    """As the standard names it."""


class UnsupportedCallbackModel(RTIexception):
    """As the standard names it."""


EXCEPTIONS = {cls.__name__: cls for cls in RTIexception.__subclasses__()}


def exception(name: str, details: str) -> RTIexception:
    """The exception of that name; `RTIinternalError` telling the name if unknown."""
    if name in EXCEPTIONS:
        return EXCEPTIONS[name](details)
    return RTIinternalError(f"{name}: {details}")
