"""Where an RTI is: transport, host and port."""

from enum import Enum
from typing import NamedTuple, Self


class Transport(Enum):
    """What carries sessions, by the names that settings have for it."""

    TCP = "tcp"
    TLS = "tls"
    WEBSOCKET = "websocket"
    WEBSOCKET_SECURE = "websocketsecure"

    @property
    def port(self) -> int:
        """The port unless another is given."""
        return _PORTS[self]

    @property
    def is_secure(self) -> bool:
        """Whether TLS is under it."""
        return self in (Transport.TLS, Transport.WEBSOCKET_SECURE)

    @property
    def is_websocket(self) -> bool:
        """Whether a message is one of a WebSocket."""
        return self in (Transport.WEBSOCKET, Transport.WEBSOCKET_SECURE)


_PORTS = {
    Transport.TCP: 15164,
    Transport.TLS: 15165,
    Transport.WEBSOCKET: 80,
    Transport.WEBSOCKET_SECURE: 443,
}
#: What stands before ``://`` in an address.
SCHEMES = {
    "tcp": Transport.TCP,
    "tls": Transport.TLS,
    "ws": Transport.WEBSOCKET,
    "wss": Transport.WEBSOCKET_SECURE,
    "websocket": Transport.WEBSOCKET,
    "websocketsecure": Transport.WEBSOCKET_SECURE,
}


class Address(NamedTuple):
    """Where to connect to, or to listen."""

    transport: Transport
    host: str
    port: int

    @classmethod
    def of(cls, text: str, transport: Transport = Transport.TCP) -> Self:
        """Read ``[scheme://]host[:port]``; ``[::1]:port`` for IPv6.

        ``transport`` holds where no scheme is given. Raises ValueError.
        """
        scheme, mark, rest = text.partition("://")
        if mark:
            if scheme.lower() not in SCHEMES:
                known = ", ".join(SCHEMES)
                raise ValueError(f"{text!r}: {scheme!r} is none of {known}")
            transport = SCHEMES[scheme.lower()]
        else:
            rest = text
        rest = rest.removesuffix("/")
        if rest.startswith("["):
            host, _, tail = rest[1:].partition("]")
            port = tail.removeprefix(":")
        elif rest.count(":") > 1:
            host, port = rest, ""
        else:
            host, _, port = rest.partition(":")
        if not host:
            raise ValueError(f"{text!r} names no host")
        if port and not (port.isascii() and port.isdigit() and int(port) < 65536):
            raise ValueError(f"{text!r}: the port is {port!r}, allowed are 0 to 65535")
        return cls(transport, host, int(port) if port else transport.port)

    def __str__(self) -> str:
        """The address as `of` reads it."""
        names = {transport: name for name, transport in reversed(SCHEMES.items())}
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{names[self.transport]}://{host}:{self.port}"
