"""FOM modules, the MIM and the octets of values."""

from .base import RTIexception


class CouldNotDecode(RTIexception):
    """Octets are not the encoding of the value that they should be."""


class CouldNotEncode(RTIexception):
    """A value has no encoding of the kind asked for."""


class CouldNotOpenFOM(RTIexception):
    """A FOM module could not be read from where it was said to be."""


class CouldNotOpenMIM(RTIexception):
    """The MIM could not be read from where it was said to be."""


class DesignatorIsHLAstandardMIM(RTIexception):
    """The standard MIM was named where one of the federation's own was meant."""


class ErrorReadingFOM(RTIexception):
    """A FOM module is not well formed."""


class ErrorReadingMIM(RTIexception):
    """The MIM is not well formed."""


class InconsistentFOM(RTIexception):
    """A FOM module contradicts another of the federation."""


class InvalidFOM(RTIexception):
    """A FOM module is well formed, but not what the standard allows."""


class InvalidMIM(RTIexception):
    """The MIM is well formed, but not what the standard allows."""
