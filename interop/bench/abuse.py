"""What should not be on a network and is: broken, foreign and far too much."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..conformance.exchanges import REMOVES, STOPS
from ..dis import (
    BODIES,
    VERSION,
    Beam,
    Beam6,
    Collision,
    Comment,
    Detonation,
    ElectromagneticEmission,
    ElectromagneticEmission6,
    EmitterSystem,
    EmitterSystem6,
    EntityId,
    EntityState,
    EntityType,
    Fire,
    FundamentalParameters,
    Header,
    Location,
    Marking,
    Orientation,
    RemoveEntity,
    Signal,
    StopFreeze,
    Transmitter,
    Transmitter6,
    VariableDatum,
    Vector,
    body_of,
    encode_pdu,
    family_of,
    since_of,
    to_timestamp,
)
from ..wire import encode, fixed_size
from .partner import SITE

_HEADER = 12  # octets
_CHANCE = 4  # seeds what is random: each run of a case is the same
_INF, _NAN = float("inf"), float("nan")
#: Another exercise's application that nobody answers.
STRANGER = EntityId(SITE, 9, 1)


class Abuse:
    """Makes datagrams at an instant; the same ones each time.

    Parameters
    ----------
    now : s, exercise clock: their timestamps
    exercise : exercise id
    version : protocol version of the exercise
    subject : whom requests are for
    """

    def __init__(
        self, now: float, exercise: int, version: int, subject: EntityId
    ) -> None:
        self._stamp = to_timestamp(now)
        self._exercise = exercise
        self._version = version
        self._subject = subject
        self._random = random.Random(_CHANCE)

    def pdu(self, body: object, **header: int) -> bytes:
        """Return a PDU; ``header`` has fields that are to be other than right."""
        octets = encode_pdu(
            body,
            exercise=self._exercise,
            timestamp=self._stamp,
            version=self._version,
        )
        return self._with_header(octets, **header) if header else octets

    def blank(self, pdu_type: int, fill: int = 0) -> bytes:
        """Return the least PDU of a type, a stranger's, with all octets alike.

        It is for the subject, unless the subject would have to stop or leave for it.
        """
        body = body_of(pdu_type, self._version) or BODIES[pdu_type]
        size = fixed_size(body)
        to = STRANGER if body in (*STOPS, *REMOVES) else self._subject
        octets = encode(STRANGER) + encode(to)
        octets = (octets + bytes([fill]) * size)[:size]
        version = max(self._version, since_of(body))
        head = self._header(version, pdu_type, family_of(body), _HEADER + size)
        return head + octets

    def truncated(self) -> Iterator[bytes]:
        """Every type, cut off in its header, its body and before its last octet."""
        for pdu_type in BODIES:
            whole = self.blank(pdu_type)
            size = len(whole)
            for cut in sorted({1, 8, 11, _HEADER, (_HEADER + size) // 2, size - 1}):
                yield whole[:cut]
                if cut >= _HEADER:
                    yield self._with_header(whole[:cut], length=cut)

    def overcounted(self) -> Iterator[bytes]:
        """Every type with ones in all counts, alone and before too few octets."""
        for pdu_type in BODIES:
            whole = self.blank(pdu_type, 0xFF)
            yield whole
            longer = whole + b"\xff" * 64
            yield self._with_header(longer, length=len(longer))

    def garbage(self, count: int) -> Iterator[bytes]:
        """Octets by chance: as datagrams, as bodies, and in place of some octets."""
        for number in range(count):
            chance = self._random.randbytes(self._random.randrange(1, 600))
            pdu_type = self._random.choice(list(BODIES))
            if number % 3 == 0:
                yield chance
            elif number % 3 == 1:
                head = self._header(7, pdu_type, 1, _HEADER + len(chance))
                yield head + chance
            else:
                octets = bytearray(self.blank(pdu_type))
                for _ in range(3):
                    at = self._random.randrange(len(octets))
                    octets[at] = self._random.randrange(256)
                yield bytes(octets)
        whole = self.blank(1)
        for length in (0, 1, 11, 13, 143, 145, 8193, 0xFFFF):
            yield self._with_header(whole, length=length)

    def unknown(self) -> Iterator[bytes]:
        """Types that the standard does not know, and families that are not theirs."""
        for pdu_type in (0, *range(max(BODIES) + 1, 256)):
            for size in (0, 6, 132):
                body = (encode(STRANGER) + bytes(132))[:size]
                yield self._header(7, pdu_type, 129, _HEADER + size) + body
        for family in (0, 2, 5, 14, 255):
            yield self._with_header(self.blank(1), family=family)

    def other_versions(self) -> Iterator[bytes]:
        """Entity States that claim versions of the past and of the future."""
        state = self.pdu(ship(STRANGER))
        for version in (0, 1, 2, 3, 4, 8, 9, 127, 255):
            yield self._with_header(state, version=version)
            yield self._with_header(self.pdu(self.stop()), version=version)

    def other_exercises(self) -> Iterator[bytes]:
        """Requests to the subject, right in all but the exercise."""
        for step in (1, 7, 254):
            other = (self._exercise + step - 1) % 255 + 1
            if other != self._exercise:
                yield self.pdu(self.stop(), exercise=other)
                remove = RemoveEntity(STRANGER, self._subject, request_id=90_000)
                yield self.pdu(remove, exercise=other)

    def senseless(self) -> Iterator[bytes]:
        """Well-formed PDUs with numbers that nobody can compute with."""
        for number in (_NAN, _INF, -_INF, 1e300, 0.0):
            small = 3e38 if number == 1e300 else number
            place, vector = Location(number, number, number), Vector(
                small, small, small
            )
            turned = Orientation(small, small, small)
            state = replace(
                ship(STRANGER), location=place, velocity=vector, orientation=turned
            )
            yield self.pdu(state)
            target = EntityId(self._subject.site, self._subject.application, 1)
            yield self.pdu(Fire(STRANGER, target, location=place, velocity=vector))
            yield self.pdu(
                Detonation(STRANGER, target, location=place, velocity=vector)
            )
            yield self.pdu(Collision(STRANGER, target, velocity=vector, mass=small))
            yield self.pdu(self._emission(vector))
            radio = Transmitter6 if self._version < VERSION else Transmitter
            yield self.pdu(radio(STRANGER, 1, antenna_location=place, state=2))
            yield self.pdu(Signal(STRANGER, 1, data=b"\xff" * 64))

    def _emission(self, numbers: Vector) -> ElectromagneticEmission:
        """Return what radiates with the numbers for frequency, range and power."""
        basic = FundamentalParameters(numbers.x, numbers.y, numbers.z)
        if self._version < VERSION:
            old = EmitterSystem6(1, location=numbers, beams=(Beam6(1, 0, basic),))
            return ElectromagneticEmission6(STRANGER, systems=(old,))
        system = EmitterSystem(1, location=numbers, beams=(Beam(1, 0, basic),))
        return ElectromagneticEmission(STRANGER, systems=(system,))

    def oversized(self) -> Iterator[bytes]:
        """Datagrams beyond what a network carries in one piece."""
        for size in (1408, 8192, 16_384, 60_000):
            datum = VariableDatum(1, bytes(size - 64))
            yield self.pdu(Comment(STRANGER, self._subject, variable_datums=(datum,)))
            yield self._random.randbytes(size)

    def impostors(self, states: Sequence[EntityState]) -> Iterator[bytes]:
        """The subject's own entities, at places where they are not."""
        for state in states:
            away = Location(state.location.x, -state.location.y, -state.location.z)
            yield self.pdu(replace(state, location=away, marking=Marking.of("ECHO")))

    def crowd(self, count: int) -> Iterator[bytes]:
        """Entity States of many ships that all lie still, bundled by nine."""
        pdus = [
            self.pdu(ship(EntityId(SITE, 8, number + 1), number))
            for number in range(count)
        ]
        for begin in range(0, count, 9):
            yield b"".join(pdus[begin : begin + 9])

    def stop(self) -> StopFreeze:
        """Return a Stop/Freeze for the subject."""
        return StopFreeze(STRANGER, self._subject, reason=1, request_id=90_001)

    def _header(self, version: int, pdu_type: int, family: int, length: int) -> bytes:
        header = Header(
            version=version,
            exercise=self._exercise,
            pdu_type=pdu_type,
            family=family,
            timestamp=self._stamp,
            length=length,
        )
        return encode(header)

    def _with_header(self, octets: bytes, **fields: int) -> bytes:
        """Replace fields of a header."""
        patched = bytearray(octets)
        for name, (at, size) in _PLACES.items():
            if name in fields:
                patched[at : at + size] = fields[name].to_bytes(size, "big")
        return bytes(patched)


#: Where fields of a header are, and how many octets they have (6.2.66).
_PLACES = {"version": (0, 1), "exercise": (1, 1), "family": (3, 1), "length": (8, 2)}


def ship(entity: EntityId, number: int = 0) -> EntityState:
    """Return a ship at rest in the South Pacific, far from everybody."""
    return EntityState(
        entity,
        force=3,
        entity_type=EntityType(1, 3, 225, 61),
        location=Location(-4.0e6, -3.2e6 + 100.0 * number, -3.8e6),
        marking=Marking.of(f"SHIP-{number}"),
    )
