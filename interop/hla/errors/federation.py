"""Connections, federation executions and their members."""

from .base import RTIexception


class AlreadyConnected(RTIexception):
    """`connect` was called while there is a connection."""


class CallNotAllowedFromWithinCallback(RTIexception):
    """A callback called a service that makes or waits for callbacks, or ends them."""


class ConnectionFailed(RTIexception):
    """No RTI answered at the address, or it refused the connection."""


class CouldNotCreateLogicalTimeFactory(RTIexception):
    """The RTI knows no time representation of the name that was given."""


class FederateAlreadyExecutionMember(RTIexception):
    """A joined federate asked to join again."""


class FederateHandleNotKnown(RTIexception):
    """The handle is well formed, but no joined federate has it."""


class FederateInternalError(RTIexception):
    """The federate's own code failed in a callback."""


class FederateIsExecutionMember(RTIexception):
    """A joined federate asked to disconnect without resigning first."""


class FederateNameAlreadyInUse(RTIexception):
    """Another joined federate has the name."""


class FederateNotExecutionMember(RTIexception):
    """The service needs a joined federate, and this one is not."""


class FederateOwnsAttributes(RTIexception):
    """The resign action leaves attributes that the federate still owns."""


class FederatesCurrentlyJoined(RTIexception):
    """A federation execution with members cannot be destroyed."""


class FederationExecutionAlreadyExists(RTIexception):
    """A federation execution of that name is there already."""


class FederationExecutionDoesNotExist(RTIexception):
    """There is no federation execution of that name."""


class IllegalName(RTIexception):
    """A name is empty, or of those that the standard keeps for itself."""


class InvalidCredentials(RTIexception):
    """The RTI knows the credentials' type, or their content, to be wrong."""


class InvalidFederateHandle(RTIexception):
    """The handle is none of a federate."""


class InvalidResignAction(RTIexception):
    """The number names no resign action."""


class NotConnected(RTIexception):
    """The service needs a connection to an RTI, and there is none."""


class RTIinternalError(RTIexception):
    """The RTI failed in a way that no other exception names."""


class SynchronizationPointLabelNotAnnounced(RTIexception):
    """No point of that label was announced to this federate."""


class Unauthorized(RTIexception):
    """The RTI knows who asks, and does not let them."""


class UnsupportedCallbackModel(RTIexception):
    """The RTI cannot make callbacks in the model asked for."""
