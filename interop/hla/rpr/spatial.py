"""The Spatial attribute: motion of an entity, octet by octet where that is possible.

An Entity State PDU and SpatialVariantStruct hold the same big-endian numbers, in
another order. As long as the model lays the variants out as the RPR FOM 2.0 does, which
is tried when they are compiled, octets are moved and no number is looked at.
"""

import struct
from collections.abc import Mapping
from typing import Any, NamedTuple

from fom.encoding import Codec
from fom.errors import DecodingError
from fom.mapping import FROZEN, SPATIAL

from ...dis import (
    DeadReckoning,
    EntityId,
    EntityState,
    Location,
    Orientation,
    Vector,
    encode_pdu,
)

STATIC = 1
#: Where things stand in an Entity State PDU.
VELOCITY, LOCATION, ORIENTATION = slice(36, 48), slice(48, 72), slice(72, 84)
APPEARANCE, ALGORITHM, OTHER = slice(84, 88), 88, slice(89, 104)
ACCELERATION, ROTATION = slice(104, 116), slice(116, 128)
FROZEN_AT, FROZEN_BIT = 85, 1 << FROZEN - 16  #: octet of the appearance, and its bit
_NOTHING = bytes(12)
_DOUBLES, _SINGLES = struct.Struct(">3d"), struct.Struct(">3f")
_FIXED = 48  #: octets of a Spatial up to the end of the orientation


class Motion(NamedTuple):
    """What of a PDU the attribute tells, as octets."""

    velocity: bytes
    location: bytes
    orientation: bytes
    frozen: bool
    algorithm: int
    acceleration: bytes
    rotation: bytes


class SpatialCodec:
    """PDU octets to the octets of the attribute, and back."""

    def __init__(self, codec: Codec) -> None:
        self._codec = codec
        self.fast = all(self._is_plain(number) for number in SPATIAL)

    def encode(self, pdu: bytes) -> bytes:
        """The attribute of an Entity State PDU."""
        algorithm = pdu[ALGORITHM]
        if algorithm not in SPATIAL:
            algorithm = STATIC
        if not self.fast:
            return self._codec.encode(_value(pdu, algorithm))
        return _encoded(pdu, algorithm)

    def decode(self, octets: bytes) -> Motion:
        """What an attribute says; DecodingError when it breaks its encoding."""
        if self.fast and octets:
            algorithm = octets[0]
            told = SPATIAL.get(algorithm)
            if told is not None and len(octets) == _size(algorithm):
                return _motion(octets, algorithm)
        return _motion_of(self._codec.decode(octets))

    def _is_plain(self, algorithm: int) -> bool:
        """Whether the codec lays a variant out as it is moved here."""
        probe = encode_pdu(_probe(algorithm), exercise=1, timestamp=0)
        try:
            octets = self._codec.encode(_value(probe, algorithm))
        except ValueError:
            return False
        return octets == _encoded(probe, algorithm)


def lost_of(pdu: bytes) -> list[str]:
    """What of the motion in an Entity State PDU the attribute has no place for."""
    lost = []
    algorithm = pdu[ALGORITHM]
    told = SPATIAL.get(algorithm)
    if told is None:
        lost.append(f"dead_reckoning.algorithm {algorithm}")
        told = SPATIAL[STATIC]
    if any(pdu[OTHER]):
        lost.append("dead_reckoning.other")
    if not told.velocity and _any(pdu[VELOCITY]):
        lost.append("velocity")
    if not told.acceleration and _any(pdu[ACCELERATION]):
        lost.append("dead_reckoning.acceleration")
    if not told.rotation and _any(pdu[ROTATION]):
        lost.append("dead_reckoning.angular_velocity")
    return lost


def _any(octets: bytes) -> bool:
    """Whether numbers are not all zero, whatever the sign of that."""
    return any(octets) and any(octets.replace(b"\x80\0\0\0", b""))


def _size(algorithm: int) -> int:
    told = SPATIAL[algorithm]
    return _FIXED + 12 * (told.velocity + told.acceleration + told.rotation)


def _encoded(pdu: bytes, algorithm: int) -> bytes:
    told = SPATIAL[algorithm]
    frozen = b"\1\0\0\0" if pdu[FROZEN_AT] & FROZEN_BIT else b"\0\0\0\0"
    octets = bytes((algorithm, 0, 0, 0, 0, 0, 0, 0)) + pdu[LOCATION] + frozen
    octets += pdu[ORIENTATION]
    if told.velocity:
        octets += pdu[VELOCITY]
    if told.acceleration:
        octets += pdu[ACCELERATION]
    if told.rotation:
        octets += pdu[ROTATION]
    return octets


def _motion(octets: bytes, algorithm: int) -> Motion:
    told = SPATIAL[algorithm]
    at = _FIXED
    velocity = acceleration = rotation = _NOTHING
    if told.velocity:
        velocity = octets[at : at + 12]
        at += 12
    if told.acceleration:
        acceleration = octets[at : at + 12]
        at += 12
    if told.rotation:
        rotation = octets[at : at + 12]
    return Motion(
        velocity,
        octets[8:32],
        octets[36:48],
        octets[32] != 0,
        algorithm,
        acceleration,
        rotation,
    )


def _probe(algorithm: int) -> EntityState:
    """An Entity State whose numbers are all different."""
    reckoning = DeadReckoning(
        algorithm,
        acceleration=Vector(10.0, 11.0, 12.0),
        angular_velocity=Vector(13.0, 14.0, 15.0),
    )
    return EntityState(
        EntityId(1, 1, 1),
        velocity=Vector(1.0, 2.0, 3.0),
        location=Location(4.0, 5.0, 6.0),
        orientation=Orientation(7.0, 8.0, 9.0),
        appearance=1 << FROZEN,
        dead_reckoning=reckoning,
    )


_FIELDS = {
    "WorldLocation": ("X", "Y", "Z"),
    "Orientation": ("Psi", "Theta", "Phi"),
    "VelocityVector": ("XVelocity", "YVelocity", "ZVelocity"),
    "AccelerationVector": ("XAcceleration", "YAcceleration", "ZAcceleration"),
    "AngularVelocity": ("XAngularVelocity", "YAngularVelocity", "ZAngularVelocity"),
}


def _value(pdu: bytes, algorithm: int) -> dict[str, Any]:
    """The attribute of an Entity State PDU as its data type has it."""
    told = SPATIAL[algorithm]
    wanted = {"WorldLocation": LOCATION, "Orientation": ORIENTATION}
    if told.velocity:
        wanted["VelocityVector"] = VELOCITY
    if told.acceleration:
        wanted["AccelerationVector"] = ACCELERATION
    if told.rotation:
        wanted["AngularVelocity"] = ROTATION
    value: dict[str, Any] = {"IsFrozen": bool(pdu[FROZEN_AT] & FROZEN_BIT)}
    for name, where in wanted.items():
        octets = pdu[where]
        form = _DOUBLES if len(octets) == _DOUBLES.size else _SINGLES
        value[name] = dict(zip(_FIELDS[name], form.unpack(octets), strict=True))
    return {"DeadReckoningAlgorithm": algorithm, told.alternative: value}


def _motion_of(value: Mapping[str, Any]) -> Motion:
    """What a value of the data type says; DecodingError when it says nothing."""
    algorithm = value["DeadReckoningAlgorithm"]
    told = SPATIAL.get(algorithm)
    if told is None or told.alternative not in value:
        reason = f"algorithm {algorithm} comes with no position"
        raise DecodingError(reason, path="SpatialVariantStruct", offset=0)
    inside = value[told.alternative]

    def octets(name: str) -> bytes:
        vector = inside.get(name)
        if vector is None:
            return _NOTHING
        numbers = [vector[axis] for axis in _FIELDS[name]]
        form = _DOUBLES if name == "WorldLocation" else _SINGLES
        return form.pack(*numbers)

    return Motion(
        octets("VelocityVector"),
        octets("WorldLocation"),
        octets("Orientation"),
        bool(inside["IsFrozen"]),
        algorithm,
        octets("AccelerationVector"),
        octets("AngularVelocity"),
    )
