"""What a federate may set for the Federate Protocol in its additional settings."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from ..errors import ConnectionFailed
from .addresses import Transport
from .settings import SessionSettings
from .tls import ClientTls

#: What a name has before it that is for the client alone.
PREFIX = "FedPro."


@dataclass(frozen=True, kw_only=True)
class ClientSettings:
    """How a federate speaks to its RTI."""

    address: str = "127.0.0.1"  #: ``[scheme://]host[:port]``
    transport: Transport = Transport.TCP  #: where the address has no scheme
    tls: ClientTls | None = None  #: None: verify the RTI's certificate
    #: Do not wait for the answers to updates and interactions without a time: what the
    #: RTI refuses is logged and counted.
    asynchronous: bool = False
    #: Nor for those with a time: they give no handle to take them back by.
    asynchronous_timed: bool = False
    window: int = 2000  #: calls without an answer at a time
    session: SessionSettings = field(default_factory=SessionSettings)


def _seconds(name: str) -> Callable[[ClientSettings, str], ClientSettings]:
    def change(settings: ClientSettings, text: str) -> ClientSettings:
        number = float(text)
        if not 0.0 < number < float("inf"):
            raise ValueError(text)
        return replace(settings, session=_replaced(settings.session, name, number))

    return change


def _replaced(session: SessionSettings, name: str, value: Any) -> SessionSettings:
    return replace(session, **{name: value})


def _address(settings: ClientSettings, text: str) -> ClientSettings:
    return replace(settings, address=text)


def _transport(settings: ClientSettings, text: str) -> ClientSettings:
    return replace(settings, transport=Transport(text.lower()))


def _flag(name: str) -> Callable[[ClientSettings, str], ClientSettings]:
    def change(settings: ClientSettings, text: str) -> ClientSettings:
        value: Any = {"true": True, "false": False}[text.lower()]
        return replace(settings, **{name: value})

    return change


def _window(settings: ClientSettings, text: str) -> ClientSettings:
    if int(text) < 1:
        raise ValueError(text)
    return replace(settings, window=int(text))


#: The names behind the prefix, each with what is allowed and how it is set.
KEYS: dict[str, tuple[str, Callable[[ClientSettings, str], ClientSettings]]] = {
    "address": ("[scheme://]host[:port]", _address),
    "protocol": (", ".join(each.value for each in Transport), _transport),
    "asyncUpdates": ("true, false", _flag("asynchronous")),
    "asyncTimedUpdates": ("true, false", _flag("asynchronous_timed")),
    "window": ("a number of calls from 1", _window),
    "FED_INT_HEART": ("seconds", _seconds("heartbeat")),
    "FED_TIMEOUT_HEART": ("seconds", _seconds("silence")),
    "FED_TIMEOUT_RECONNECT": ("seconds", _seconds("reconnect_time")),
    "connectTimeout": ("seconds", _seconds("connect_time")),
    "reconnectInterval": ("seconds", _seconds("reconnect_interval")),
}


def read(text: str, settings: ClientSettings) -> tuple[ClientSettings, str]:
    """Take our own out of additional settings: what they make, and what is left.

    Settings are ``key=value``, parted by commas or ends of lines. Raises
    ConnectionFailed for a key of ours that is unknown or has a wrong value.
    """
    left = []
    for line in text.splitlines():
        for part in line.split(","):
            word = part.strip()
            if not word.startswith(PREFIX):
                left.append(word)
                continue
            key, _, value = word.removeprefix(PREFIX).partition("=")
            settings = _set(settings, key.strip(), value.strip())
    return settings, "\n".join(word for word in left if word)


def _set(settings: ClientSettings, key: str, value: str) -> ClientSettings:
    if key not in KEYS:
        known = ", ".join(PREFIX + name for name in KEYS)
        raise ConnectionFailed(f"{PREFIX}{key} is no setting; there are {known}")
    allowed, change = KEYS[key]
    try:
        return change(settings, value)
    except (ValueError, KeyError):
        reason = f"{PREFIX}{key}={value} is not allowed, but {allowed}"
        raise ConnectionFailed(reason) from None
