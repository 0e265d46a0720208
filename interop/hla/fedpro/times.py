"""Logical times as octets: HLAfloat64BE or HLAinteger64BE, eight octets each."""

import struct

from ..errors import (
    CouldNotCreateLogicalTimeFactory,
    InvalidLogicalTime,
    InvalidLogicalTimeInterval,
    RTIexception,
)
from ..types import LogicalTime, TimeImplementation

FORMS = {
    TimeImplementation.FLOAT64: struct.Struct(">d"),
    TimeImplementation.INTEGER64: struct.Struct(">q"),
}


class Times:
    """The times of one federation; those of HLAfloat64Time until one is joined."""

    def __init__(self) -> None:
        self.implementation = TimeImplementation.FLOAT64
        self._form = FORMS[self.implementation]

    def use(self, name: str) -> None:
        """Take up the representation of that name; empty: the one there is.

        Raises CouldNotCreateLogicalTimeFactory for one that the standard does not have.
        """
        if not name:
            return
        try:
            self.implementation = TimeImplementation(name)
        except ValueError:
            known = ", ".join(each.value for each in TimeImplementation)
            raise CouldNotCreateLogicalTimeFactory(
                f"{name} is none of {known}"
            ) from None
        self._form = FORMS[self.implementation]

    def pack(self, time: LogicalTime) -> bytes:
        """The octets of a time; InvalidLogicalTime if it has none."""
        return self._pack(time, InvalidLogicalTime)

    def unpack(self, octets: bytes) -> LogicalTime:
        """The time of its octets; InvalidLogicalTime unless they are one."""
        return self._unpack(octets, InvalidLogicalTime)

    def pack_interval(self, interval: LogicalTime) -> bytes:
        """As `pack`, of an interval."""
        return self._pack(interval, InvalidLogicalTimeInterval)

    def unpack_interval(self, octets: bytes) -> LogicalTime:
        """As `unpack`, of an interval."""
        return self._unpack(octets, InvalidLogicalTimeInterval)

    def _pack(self, time: LogicalTime, refusal: type[RTIexception]) -> bytes:
        try:
            return self._form.pack(time)
        except struct.error:
            name = self.implementation.value
            raise refusal(f"{time!r} is no number of {name}") from None

    def _unpack(self, octets: bytes, refusal: type[RTIexception]) -> LogicalTime:
        try:
            (time,) = self._form.unpack(octets)
        except struct.error:
            name = self.implementation.value
            raise refusal(f"{len(octets)} octets, 8 in {name}") from None
        return time  # type: ignore[no-any-return]
