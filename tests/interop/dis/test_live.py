"""Live entity PDUs against octets packed by hand, after KDIS and open-dis."""

import struct

from interop.dis import ArticulatedPart, ArticulatedParts, LiveEntityId
from interop.wire import decode, encode

ME = LiveEntityId(1, 2, 3)
ID = struct.pack(">BBH", 1, 2, 3)


def test_articulated_parts() -> None:
    value = ArticulatedParts(ME, (ArticulatedPart(1, 0, 4107, 0.5),))
    octets = ID + struct.pack(">BBBHIf4x", 1, 0, 1, 0, 4107, 0.5)
    assert encode(value) == octets
    assert decode(ArticulatedParts, octets) == value
