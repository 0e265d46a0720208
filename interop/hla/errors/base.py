"""What all exceptions of the standard have in common."""

from ...errors import InteropError


class RTIexception(InteropError):
    """Base of every exception of the standard; ``str`` of it is the RTI's account."""
