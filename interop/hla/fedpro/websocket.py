"""Messages of the Federate Protocol as binary messages of a WebSocket (RFC 6455)."""

import logging
from collections.abc import Iterable, Iterator
from typing import Self

from websockets.client import ClientProtocol
from websockets.frames import Frame, Opcode
from websockets.http11 import Request
from websockets.protocol import State
from websockets.server import ServerProtocol
from websockets.uri import parse_uri

from .framing import FIRST_LIMIT
from .header import NUMBER, SIZE, ProtocolError

#: Octets that the handshake, and headers of frames, may take besides a message.
_OVERHEAD = 1 << 16
#: The library logs whole frames for debugging, and session ids are in them.
_quiet = logging.getLogger(__name__)
_quiet.setLevel(logging.WARNING)


class WebSocketFraming:
    """One message in each binary message; nothing else is understood."""

    def __init__(
        self, protocol: ClientProtocol | ServerProtocol, limit: int = FIRST_LIMIT
    ) -> None:
        self.limit = limit
        self._protocol = protocol
        self._held: list[bytes] = []  #: for after the handshake
        self._parts: list[bytes] = []  #: of a message in several frames
        self._taken = 0  #: octets since the last whole message
        if isinstance(protocol, ClientProtocol):
            protocol.send_request(protocol.connect())

    @classmethod
    def client(cls, host: str, port: int, *, secure: bool, limit: int) -> Self:
        """The federate's end, for an RTI by that name."""
        name = f"[{host}]" if ":" in host else host
        uri = parse_uri(f"{'wss' if secure else 'ws'}://{name}:{port}/")
        return cls(ClientProtocol(uri, max_size=None, logger=_quiet), limit)

    @classmethod
    def server(cls) -> Self:
        """The RTI's end."""
        return cls(ServerProtocol(max_size=None, logger=_quiet))

    def feed(self, octets: bytes) -> Iterator[bytes]:
        """See `Framing`."""
        self._taken += len(octets)
        protocol = self._protocol
        protocol.receive_data(octets)
        for event in protocol.events_received():
            if isinstance(event, Frame):
                message = self._collected(event)
                if message is not None:
                    self._taken = 0
                    yield self._checked(message)
            elif isinstance(event, Request):
                assert isinstance(protocol, ServerProtocol)
                protocol.send_response(protocol.accept(event))
        wrong = protocol.handshake_exc or protocol.parser_exc
        if wrong is not None:
            raise ProtocolError(str(wrong), field="WebSocket", offset=0)
        if self._taken > self.limit + _OVERHEAD:
            raise ProtocolError(
                f"more than the {self.limit} octets allowed",
                field="WebSocket message",
                offset=0,
            )

    def _collected(self, frame: Frame) -> bytes | None:
        """A whole message, when this frame ends one."""
        if frame.opcode is Opcode.TEXT:
            raise ProtocolError("it is text", field="WebSocket message", offset=0)
        if frame.opcode not in (Opcode.BINARY, Opcode.CONT):
            return None
        self._parts.append(bytes(frame.data))
        if not frame.fin:
            return None
        message = b"".join(self._parts)
        self._parts.clear()
        return message

    def _checked(self, message: bytes) -> bytes:
        if len(message) < SIZE or len(message) > self.limit:
            raise ProtocolError(
                f"{len(message)} octets, allowed are {SIZE} to {self.limit}",
                field="WebSocket message",
                offset=0,
            )
        (size,) = NUMBER.unpack_from(message)
        if size != len(message):
            raise ProtocolError(
                f"{size}, but the message has {len(message)} octets",
                field="packet size",
                offset=0,
            )
        return message

    def frame(self, messages: Iterable[bytes]) -> bytes:
        """See `Framing`: what is sent before the handshake ends waits for that."""
        self._held += messages
        if self._protocol.state is State.OPEN:
            for message in self._held:
                self._protocol.send_binary(message)
            self._held.clear()
        return b"".join(self._protocol.data_to_send())

    def close(self) -> bytes:
        """See `Framing`."""
        if self._protocol.state is State.OPEN:
            self._protocol.send_close()
        return b"".join(self._protocol.data_to_send())
