"""Logical time, and the order of messages."""

from .base import RTIexception


class AsynchronousDeliveryAlreadyDisabled(RTIexception):
    """Asynchronous delivery is off already."""


class AsynchronousDeliveryAlreadyEnabled(RTIexception):
    """Asynchronous delivery is on already."""


class FederateUnableToUseTime(RTIexception):
    """The federate cannot compute with the federation's time representation."""


class IllegalTimeArithmetic(RTIexception):
    """Times or intervals cannot be added, subtracted or compared so."""


class InTimeAdvancingState(RTIexception):
    """The federate waits for a grant, and may not do this meanwhile."""


class InvalidLogicalTime(RTIexception):
    """The time is none of the federation's representation, or is too early."""


class InvalidLogicalTimeInterval(RTIexception):
    """The interval is none of the federation's representation."""


class InvalidLookahead(RTIexception):
    """The lookahead is negative, or none that may be used."""


class InvalidMessageRetractionHandle(RTIexception):
    """The handle is none of a message that this federate sent."""


class InvalidOrderName(RTIexception):
    """No order of messages has that name."""


class InvalidOrderType(RTIexception):
    """The number names no order of messages."""


class LogicalTimeAlreadyPassed(RTIexception):
    """The federate asks for a time before the one it has."""


class MessageCanNoLongerBeRetracted(RTIexception):
    """The message is too old to be taken back."""


class RequestForTimeConstrainedPending(RTIexception):
    """The federate has asked to become time constrained, and waits."""


class RequestForTimeRegulationPending(RTIexception):
    """The federate has asked to become time regulating, and waits."""


class TimeConstrainedAlreadyEnabled(RTIexception):
    """The federate is time constrained already."""


class TimeConstrainedIsNotEnabled(RTIexception):
    """The federate is not time constrained."""


class TimeRegulationAlreadyEnabled(RTIexception):
    """The federate is time regulating already."""


class TimeRegulationIsNotEnabled(RTIexception):
    """The federate is not time regulating."""
