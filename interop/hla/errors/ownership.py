"""Ownership of attributes, and changes of how they travel."""

from .base import RTIexception


class AttributeAcquisitionWasNotRequested(RTIexception):
    """There is no wish for the attribute to be taken back."""


class AttributeAlreadyBeingAcquired(RTIexception):
    """The federate has asked for the attribute before, and waits."""


class AttributeAlreadyBeingChanged(RTIexception):
    """A change of the attribute's transportation is under way."""


class AttributeAlreadyBeingDivested(RTIexception):
    """The federate has offered the attribute before, and waits."""


class AttributeAlreadyOwned(RTIexception):
    """The federate owns what it asks for."""


class AttributeDivestitureWasNotRequested(RTIexception):
    """The federate has not offered the attribute."""


class AttributeNotOwned(RTIexception):
    """The service needs the owner of the attribute."""


class InteractionClassAlreadyBeingChanged(RTIexception):
    """A change of the class's transportation is under way."""


class NoAcquisitionPending(RTIexception):
    """Nobody has asked for the attribute that is to be given."""


class OwnershipAcquisitionPending(RTIexception):
    """The federate waits for the attribute, and may not resign so."""
