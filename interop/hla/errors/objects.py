"""Declaration and objects: classes, attributes, interactions, instances."""

from .base import RTIexception


class AttributeNotDefined(RTIexception):
    """The object class has no attribute of that handle."""


class AttributeNotPublished(RTIexception):
    """The federate does not publish an attribute of the class."""


class DeletePrivilegeNotHeld(RTIexception):
    """The federate does not own the privilege to delete the object instance."""


class InteractionClassNotDefined(RTIexception):
    """The federation's FOM has no interaction class of that handle."""


class InteractionClassNotPublished(RTIexception):
    """The federate sends an interaction whose class it does not publish."""


class InteractionParameterNotDefined(RTIexception):
    """The interaction class has no parameter of that handle."""


class InvalidAttributeHandle(RTIexception):
    """The handle is none of an attribute."""


class InvalidInteractionClassHandle(RTIexception):
    """The handle is none of an interaction class."""


class InvalidObjectClassHandle(RTIexception):
    """The handle is none of an object class."""


class InvalidObjectInstanceHandle(RTIexception):
    """The handle is none of an object instance."""


class InvalidParameterHandle(RTIexception):
    """The handle is none of a parameter."""


class InvalidUpdateRateDesignator(RTIexception):
    """The federation's FOM has no update rate of that name."""


class NameNotFound(RTIexception):
    """The federation knows nothing of that name."""


class NameSetWasEmpty(RTIexception):
    """Several names were to be reserved or released, and none was given."""


class ObjectClassNotDefined(RTIexception):
    """The federation's FOM has no object class of that handle."""


class ObjectClassNotPublished(RTIexception):
    """The federate registers an instance of a class that it does not publish."""


class ObjectInstanceNameInUse(RTIexception):
    """An object instance of that name is there already."""


class ObjectInstanceNameNotReserved(RTIexception):
    """The federate has not reserved the name."""


class ObjectInstanceNotKnown(RTIexception):
    """The federate does not know an object instance of that handle or name."""
