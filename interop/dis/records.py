"""Records that many PDUs share (IEEE 1278.1-2012, 6.2)."""

from typing import Annotated, Self

from ..errors import EncodeError
from ..wire import F32, F64, I32, U8, U16, U32, Raw, Uid, record, shared
from .timestamp import HOUR, from_units, to_timestamp

#: Octets of text in an entity marking.
MARKING_SIZE = 11
#: Entity marking character set ASCII (SISO-REF-010, UID 45).
ASCII = 1


def numbers_in(text: str, example: str) -> list[int]:
    """Read numbers of 16 bits with colons between them, as many as in an example."""
    parts = text.split(":")
    if len(parts) == example.count(":") + 1:
        if all(p.isascii() and p.isdecimal() and len(p) <= 5 for p in parts):
            numbers = [int(part) for part in parts]
            if max(numbers) <= 65535:
                return numbers
    raise ValueError(f"{text!r} is no identifier such as {example}, to 65535 each")


@shared
@record
class SimulationAddress:
    """Which application, at which site."""

    site: U16
    application: U16

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``"1:2"``; ValueError when it is not that."""
        return cls(*numbers_in(text, "1:2"))

    def __str__(self) -> str:
        return f"{self.site}:{self.application}"


@shared
@record
class EntityId:
    """Which entity, of which application; 65535 means all, 0:0:0 none."""

    site: U16
    application: U16
    entity: U16

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``"1:2:3"``; ValueError when it is not that."""
        return cls(*numbers_in(text, "1:2:3"))

    def __str__(self) -> str:
        return f"{self.site}:{self.application}:{self.entity}"


@record
class EventId:
    """Which event, numbered by the application that issues it."""

    site: U16
    application: U16
    number: U16

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``"1:2:3"``; ValueError when it is not that."""
        return cls(*numbers_in(text, "1:2:3"))

    def __str__(self) -> str:
        return f"{self.site}:{self.application}:{self.number}"


@shared
@record
class EntityType:
    """What an entity is, by the seven numbers of SISO-REF-010."""

    kind: U8 = 0
    domain: U8 = 0
    country: U16 = 0
    category: U8 = 0
    subcategory: U8 = 0
    specific: U8 = 0
    extra: U8 = 0

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``"1.5.225.2.3.0.0"``; trailing zeros may be left out.

        ValueError when it is not one to seven numbers in their ranges.
        """
        parts = text.split(".")
        if len(parts) > 7 or not all(p.isascii() and p.isdecimal() for p in parts):
            raise ValueError(f"{text!r} is no entity type such as 1.5.225.2.3.0.0")
        values = dict(zip(cls.__annotations__, map(int, parts), strict=False))
        for name, value in values.items():
            limit = 65535 if name == "country" else 255
            if value > limit:
                raise ValueError(f"no entity type has a {name} above {limit}")
        return cls(**values)

    def __str__(self) -> str:
        return (
            f"{self.kind}.{self.domain}.{self.country}.{self.category}."
            f"{self.subcategory}.{self.specific}.{self.extra}"
        )


@record
class Vector:
    """Three components, in single precision; units and axes as the field says."""

    x: F32 = 0.0
    y: F32 = 0.0
    z: F32 = 0.0


@record
class Location:
    """A place: m, WGS 84 Earth-centred Earth-fixed."""

    x: F64 = 0.0
    y: F64 = 0.0
    z: F64 = 0.0


@record
class Orientation:
    """Euler angles from world to body axes: rad, about z, then y, then x."""

    psi: F32 = 0.0
    theta: F32 = 0.0
    phi: F32 = 0.0


@record
class ClockTime:
    """A time of day: hours since 1970-01-01 UTC and, as a timestamp, time past it.

    Whether the lowest bit of ``past_hour`` is a flag here is not established; it
    is set as in an absolute timestamp, and ignored when read.
    """

    hour: I32 = 0
    past_hour: U32 = 0

    @classmethod
    def at(cls, seconds: float) -> Self:
        """Return the clock time of ``seconds`` since 1970-01-01 UTC."""
        past_hour = to_timestamp(seconds)
        hour = round((seconds - from_units(past_hour >> 1)) / HOUR)
        return cls(hour, past_hour)

    @property
    def seconds(self) -> float:
        """Seconds since 1970-01-01 UTC."""
        return self.hour * HOUR + from_units(self.past_hour >> 1)


@shared
@record
class Marking:
    """What is painted on an entity: character set and 11 octets of text."""

    character_set: Annotated[U8, Uid(45)] = 0
    text: Annotated[bytes, Raw(MARKING_SIZE)] = bytes(MARKING_SIZE)

    @classmethod
    def of(cls, name: str) -> Self:
        """Return the marking of an ASCII name; EncodeError when it does not fit."""
        try:
            text = name.encode("ascii")
        except UnicodeEncodeError:
            raise EncodeError(f"marking: {name!r} is not ASCII") from None
        if len(text) > MARKING_SIZE:
            reason = f"{name!r} has {len(text)} characters, at most {MARKING_SIZE}"
            raise EncodeError(f"marking: {reason}")
        return cls(ASCII, text.ljust(MARKING_SIZE, b"\0"))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read an ASCII name, as `of` does."""
        return cls.of(text)

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """The text before the first zero octet; what is not ASCII shows as U+FFFD."""
        return self.text.split(b"\0", 1)[0].decode("ascii", "replace")


@record
class DeadReckoning:
    """How to extrapolate an entity (IEEE 1278.1-2012, Annex E)."""

    algorithm: Annotated[U8, Uid(44)] = 0  #: 0 to 9
    other: Annotated[bytes, Raw(15)] = bytes(15)  #: see `elsewhere.other_of`
    acceleration: Vector = Vector()  #: m/s^2, along the velocity's axes
    angular_velocity: Vector = Vector()  #: rad/s, about the body axes


@record
class Descriptor:
    """A munition, an expendable or, with other meanings, an explosion.

    `elsewhere.descriptor_of` tells which.

    For an expendable the last four fields are zero. For an explosion
    ``warhead`` is the material (UID 310), ``fuse`` is zero, and the last two are
    the halves of an F32, the force in kg of TNT.
    """

    munition: EntityType = EntityType()
    warhead: Annotated[U16, Uid(60)] = 0
    fuse: Annotated[U16, Uid(61)] = 0
    quantity: U16 = 0
    rate: U16 = 0  #: rounds per minute
