"""Records that travel with a number in front, so that a receiver knows which it is."""

from collections.abc import Callable
from typing import TypeVar

from ..errors import DecodeError, EncodeError
from ..wire import decode, encode

R = TypeVar("R")

NUMBER_SIZE = 2  #: octets of the number in front of a record


class Registry:
    """Record types and their numbers, one to one; filled by decorator."""

    def __init__(self, subject: str) -> None:
        self.subject = subject  #: what the numbers count, as errors name it
        self._types: dict[int, type] = {}
        self._numbers: dict[type, int] = {}

    def register(self, number: int) -> Callable[[type[R]], type[R]]:
        """Give the decorated record ``number`` (1 to 65535), which must be free."""
        if not 1 <= number <= 0xFFFF or number in self._types:
            raise ValueError(f"{self.subject} number {number} cannot be given")

        def registered(kind: type[R]) -> type[R]:
            self._types[number] = kind
            self._numbers[kind] = number
            return kind

        return registered

    def number_of(self, kind: type) -> int:
        """The number of a record type; EncodeError when it has none."""
        try:
            return self._numbers[kind]
        except KeyError:
            raise EncodeError(f"{kind.__name__} is no {self.subject}") from None

    @property
    def types(self) -> list[type]:
        """All record types, by number."""
        return [self._types[number] for number in sorted(self._types)]

    def type_of(self, number: int) -> type | None:
        """The record type of a number, or None when nothing has it."""
        return self._types.get(number)

    def encode(self, value: object) -> bytes:
        """The number, big-endian, and the record behind it."""
        number = self.number_of(type(value))
        return number.to_bytes(NUMBER_SIZE, "big") + encode(value)

    def decode(self, octets: bytes) -> object:
        """The record in ``octets``; DecodeError for an unknown number too."""
        if len(octets) < NUMBER_SIZE:
            raise DecodeError("no room for a number", field=self.subject, offset=0)
        number = int.from_bytes(octets[:NUMBER_SIZE], "big")
        kind = self._types.get(number)
        if kind is None:
            raise DecodeError(f"{number} is unknown", field=self.subject, offset=0)
        return decode(kind, octets, NUMBER_SIZE)
