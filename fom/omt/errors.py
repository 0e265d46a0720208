"""What is wrong with OMT documents, and where."""

from ..errors import FomError
from .datatypes import Place


class OmtError(FomError):
    """A document breaks IEEE 1516.2; the place says where.

    The text is ``FILE:LINE: path: reason``, less what is not known.
    """

    def __init__(self, reason: str, *, place: Place) -> None:
        line = f":{place.line}" if place.line else ""
        path = f" {place.path}:" if place.path else ""
        super().__init__(f"{place.file}{line}:{path} {reason}")
        self.reason = reason
        self.place = place


class MergeError(OmtError):
    """Two modules contradict each other; both places are told."""

    def __init__(self, reason: str, *, place: Place, other: Place) -> None:
        super().__init__(f"{reason} at {other.file}:{other.line}", place=place)
        self.other = other
