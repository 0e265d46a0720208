"""Messages out of the octets of a connection, and back."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from .header import NUMBER, SIZE, ProtocolError

#: Octets that any message before the session may have; a request to resume has 32.
FIRST_LIMIT = 64

#: What other protocols begin with, for whoever has the wrong port.
_STRANGERS = {
    b"GET ": "HTTP",
    b"POST": "HTTP",
    b"HEAD": "HTTP",
    b"PUT ": "HTTP",
    b"OPTI": "HTTP",
    b"HTTP": "HTTP",
    b"SSH-": "SSH",
    b"\x16\x03\x00": "TLS",
    b"\x16\x03\x01": "TLS",
    b"\x16\x03\x03": "TLS",
}


class Framing(Protocol):
    """What stands between the messages of a session and the octets of its pipe."""

    limit: int  #: octets a message may have, its header included

    def feed(self, octets: bytes) -> Iterator[bytes]:
        """The messages that are complete with these octets.

        They are looked for one by one: a ``limit`` set meanwhile holds for the next.
        Raises ProtocolError.
        """

    def frame(self, messages: Iterable[bytes]) -> bytes:
        """The octets that carry messages, and what else the pipe owes its peer."""

    def close(self) -> bytes:
        """The octets that end the pipe."""


class StreamFraming:
    """Over a stream of octets (TCP, TLS): the header says how long a message is."""

    def __init__(self, limit: int = FIRST_LIMIT) -> None:
        self.limit = limit
        self._held = bytearray()
        self._needed = NUMBER.size  #: octets that must be there to go on

    def feed(self, octets: bytes) -> Iterator[bytes]:
        """See `Framing`. The size is judged as soon as its four octets are there."""
        if self._held:
            self._held += octets
            if len(self._held) < self._needed:
                return
            octets = bytes(self._held)
            self._held.clear()
        start = 0
        end = len(octets)
        size_at = NUMBER.unpack_from
        while end - start >= 4:
            (size,) = size_at(octets, start)
            if not SIZE <= size <= self.limit:
                raise _size_error(octets[start:], size, self.limit)
            if end - start < size:
                self._needed = size
                break
            yield octets[start : start + size]
            start += size
        else:
            self._needed = NUMBER.size
        self._held += octets[start:]

    def frame(self, messages: Iterable[bytes]) -> bytes:
        """See `Framing`: one after another."""
        return b"".join(messages)

    def close(self) -> bytes:
        """See `Framing`: a stream needs no farewell."""
        return b""


def _size_error(octets: bytes, size: int, limit: int) -> ProtocolError:
    reason = f"{size}, allowed are {SIZE} to {limit}"
    for start, name in _STRANGERS.items():
        if octets.startswith(start):
            reason += f"; it looks like {name}"
    return ProtocolError(reason, field="packet size", offset=0)
