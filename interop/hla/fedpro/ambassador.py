"""An RTI ambassador over the Federate Protocol (IEEE 1516.1-2025)."""

import logging
from collections import Counter
from dataclasses import replace
from typing import Any

from ...errors import DecodeError
from ..ambassador import RTIAmbassador
from ..dispatch import dispatch
from ..errors import (
    FederateInternalError,
    NotConnected,
    RTIexception,
    RTIinternalError,
)
from ..types import RtiConfiguration
from .client_settings import ClientSettings, read
from .codec import CALLBACK_SUCCEEDED, Codec
from .connection import Connection

logger = logging.getLogger(__name__)

#: Services that nobody need wait for: they have no result.
DEFERRABLE = frozenset(
    ["updateAttributeValues", "sendInteraction", "sendDirectedInteraction"]
)
#: Those whose result is a handle to take them back by, which not everybody needs.
DEFERRABLE_TIMED = frozenset(service + "WithTime" for service in DEFERRABLE)
DONE = frozenset(Codec().pack_result(service, None) for service in DEFERRABLE)
#: What the answers to those with a time begin with, unless they are exceptions.
DONE_TIMED = frozenset(
    Codec().pack_result(service, None)[:2] for service in DEFERRABLE_TIMED
)
#: What stands in the queue for the number of a callback that is not the RTI's.
LOST = -1


class FederateProtocolAmbassador(RTIAmbassador):
    """Calls an RTI in another process, and comes back to it after a lost connection.

    The address is that of the configuration given to `connect`, which may hold
    settings under the names of `client_settings.KEYS`, too; else that of ``settings``.
    A callback is answered when the federate's method has returned, as failed if that
    raised.
    """

    def __init__(self, settings: ClientSettings | None = None) -> None:
        super().__init__()
        self.settings = settings or ClientSettings()
        #: Updates and interactions that the RTI refused and nobody waited for.
        self.refused: Counter[str] = Counter()
        self._deferred: frozenset[str] = frozenset()  #: services not waited for
        self._codec = Codec()
        self._connection: Connection | None = None

    def _open(self, configuration: RtiConfiguration | None) -> None:
        settings = self.settings
        if configuration is not None:
            settings, _ = read(configuration.additional_settings, settings)
            if configuration.rti_address:
                settings = replace(settings, address=configuration.rti_address)
        self.refused.clear()
        self._deferred = frozenset()
        if settings.asynchronous:
            self._deferred |= DEFERRABLE
        if settings.asynchronous_timed:
            self._deferred |= DEFERRABLE_TIMED
        self._codec = Codec()
        self._connection = Connection(
            settings.address,
            transport=settings.transport,
            tls=settings.tls,
            on_callback=self._hear,
            on_lost=self._lose,
            settings=settings.session,
            window=settings.window,
        )

    def _close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def _configuration_told(
        self, configuration: RtiConfiguration | None
    ) -> RtiConfiguration | None:
        """Without the address and without our own settings."""
        if configuration is None:
            return None
        _, left = read(configuration.additional_settings, self.settings)
        told = replace(configuration, rti_address="", additional_settings=left)
        return None if told == RtiConfiguration() else told

    def _invoke(self, service: str, *arguments: object) -> Any:
        connection = self._connection
        if connection is None:
            raise NotConnected("connect first")
        body = self._codec.pack_call(service, arguments)
        if service in self._deferred:
            connection.post(body, self._judge)
            return None
        answer = connection.request(body).result()
        try:
            return self._codec.unpack_result(service, answer)
        except DecodeError as error:
            raise RTIinternalError(f"a broken answer to {service}: {error}") from error

    def _judge(self, answer: bytes) -> None:
        """Look at an answer that nobody waits for."""
        if answer in DONE or answer[:2] in DONE_TIMED:
            return
        try:
            self._codec.unpack_result("updateAttributeValues", answer)
        except (RTIexception, DecodeError) as error:
            name = type(error).__name__
            level = logging.DEBUG if name in self.refused else logging.WARNING
            self.refused[name] += 1
            logger.log(level, "the RTI refused an update: %s: %s", name, error)

    def _hear(self, number: int, body: bytes) -> None:
        if self._callbacks is not None:
            self._callbacks.put((number, body))

    def _lose(self, reason: str) -> None:
        self._connected = False
        self._hear(LOST, reason.encode())

    def _make(self, item: tuple[int, bytes]) -> None:
        number, body = item
        if number == LOST:
            self._federate.connection_lost(body.decode())
            return
        connection = self._connection
        if connection is None:
            return
        try:
            self._dispatch(body)
        except RTIexception as error:
            connection.respond(number, self._codec.pack_callback_response(error))
            raise
        except Exception as error:
            failure = FederateInternalError(f"{type(error).__name__}: {error}")
            connection.respond(number, self._codec.pack_callback_response(failure))
            raise
        more = self._callbacks is not None and len(self._callbacks) > 0
        connection.respond(number, CALLBACK_SUCCEEDED, more=more)

    def _dispatch(self, body: bytes) -> None:
        try:
            callback, arguments = self._codec.unpack_callback(body)
        except DecodeError as error:
            raise RTIinternalError(f"a broken callback: {error}") from error
        dispatch(self._federate, callback, arguments)
