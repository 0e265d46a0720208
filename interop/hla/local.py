"""An RTI ambassador straight to an RTI in the same process."""

import threading
from collections.abc import Callable
from typing import Any, Protocol
from weakref import WeakKeyDictionary

from .ambassador import RTIAmbassador
from .dispatch import Arguments, dispatch
from .errors import NotConnected
from .types import RtiConfiguration

Deliver = Callable[[str, Arguments], None]


class LocalConnection(Protocol):
    """One federate's connection inside an RTI."""

    def call(self, service: str, arguments: Arguments) -> Any:
        """Do a service; raises the standard's exceptions."""

    def lost(self, reason: str) -> None:
        """The federate is gone without a word."""


class LocalRti(Protocol):
    """An RTI that is called; it need not stand calls of two threads at once."""

    def connect(self, deliver: Deliver) -> LocalConnection:
        """A connection whose callbacks go to ``deliver``, in order."""


class LocalAmbassador(RTIAmbassador):
    """Calls an RTI in this process: no octets, no clock, the same order every time."""

    #: RTIs are called by one thread at a time.
    _locks: WeakKeyDictionary[LocalRti, threading.RLock] = WeakKeyDictionary()

    def __init__(self, rti: LocalRti) -> None:
        super().__init__()
        self._rti = rti
        self._lock = self._locks.setdefault(rti, threading.RLock())
        self._connection: LocalConnection | None = None

    def _open(self, configuration: RtiConfiguration | None) -> None:
        with self._lock:
            self._connection = self._rti.connect(self._hear)

    def _make(self, item: tuple[str, Arguments]) -> None:
        dispatch(self._federate, *item)

    def _close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with self._lock:
                connection.lost("the connection was closed")

    def _invoke(self, service: str, *arguments: object) -> Any:
        if self._connection is None:
            raise NotConnected("connect first")
        with self._lock:
            return self._connection.call(service, arguments)

    def _hear(self, callback: str, arguments: Arguments) -> None:
        if callback == "connectionLost":
            self._connected = False
            self._connection = None
        if self._callbacks is not None:
            self._callbacks.put((callback, arguments))
