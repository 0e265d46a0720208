"""The RTI: federation executions, and connections by which federates use them."""

from collections import deque
from collections.abc import Callable
from typing import Any

from ..errors import (
    AlreadyConnected,
    FederateIsExecutionMember,
    FederateNotExecutionMember,
    NotConnected,
    RTIinternalError,
)
from ..types import (
    AdditionalSettingsResultCode,
    ConfigurationResult,
    Credentials,
    RtiConfiguration,
)
from .joining import take_out
from .modules import Fetch, refuse
from .registry import CONNECTION_SERVICES, SERVICES, connection_service
from .state import Deliver, Federate, Federation, Outbox


class Rti:
    """An RTI without input or output, clock or thread: others call it and are called.

    ``fetch`` brings the document of a FOM module that is named only, or raises
    OSError; without it such modules are refused. ``authorize`` looks at the
    credentials that a federate connects with (None: there are none), and raises
    InvalidCredentials or Unauthorized if they do not do.
    """

    def __init__(
        self,
        *,
        fetch: Fetch = refuse,
        authorize: Callable[[Credentials | None], None] | None = None,
    ) -> None:
        self.fetch = fetch
        self.authorize = authorize
        self.federations: dict[str, Federation] = {}
        self.outbox: Outbox = deque()
        self._flushing = False

    def connect(self, deliver: Deliver) -> "Connection":
        """Have one more user, to whom callbacks are delivered in their order.

        ``deliver`` must not raise. It is called while a service is, of this user or of
        another, and may call services itself.
        """
        return Connection(self, deliver)

    def flush(self) -> None:
        """Make the callbacks that are due."""
        if self._flushing:
            return  # they are made in their order, by the call further out
        self._flushing = True
        outbox = self.outbox
        try:
            while outbox:
                deliver, callback, arguments = outbox.popleft()
                deliver(callback, arguments)
        finally:
            self._flushing = False


class Connection:
    """One user of an RTI: a federate, before, while and after it is joined."""

    def __init__(self, rti: Rti, deliver: Deliver) -> None:
        self.rti = rti
        self.deliver = deliver
        self.connected = False
        self.federate: Federate | None = None  #: as which it is joined

    def unseat(self) -> None:
        """Note that it is joined no more."""
        self.federate = None

    def tell(self, callback: str, *arguments: object) -> None:
        """Make a callback."""
        self.rti.outbox.append((self.deliver, callback, arguments))

    def call(self, service: str, arguments: tuple[Any, ...]) -> object:
        """Call a service by its name in the Federate Protocol, without ``Request``.

        Arguments and result are as in that message; a service without a result, or
        with an optional one that there is not, returns None. Raises what the standard
        has for the service.
        """
        run = SERVICES.get(service)
        try:
            if run is not None:
                federate = self.federate
                if federate is None:
                    raise self._not_joined(service)
                return run(federate, *arguments)
            run = CONNECTION_SERVICES.get(service)
            if run is None:
                raise RTIinternalError(f"{service} is no service of the standard")
            if not self.connected and not service.startswith("connect"):
                raise NotConnected(f"{service} needs a connection")
            return run(self, *arguments)
        finally:
            if self.rti.outbox:
                self.rti.flush()

    def _not_joined(self, service: str) -> Exception:
        if self.connected:
            return FederateNotExecutionMember(f"{service} is for joined federates")
        return NotConnected(f"{service} needs a connection")

    def lost(self, reason: str) -> None:
        """Take note that the user is gone: its automatic resign directive is applied.

        The others are told what follows from that. This user is told nothing more.
        """
        federate = self.federate
        self.connected = False
        if federate is not None:
            federate.deliver = self.deliver = _drop
            take_out(federate, federate.switches.automatic_resign)
        self.rti.flush()

    def expel(self, reason: str) -> None:
        """Have a joined federate resign against its will, and tell it why (4.12)."""
        federate = self.federate
        if federate is not None:
            take_out(federate, federate.switches.automatic_resign)
            self.tell("federateResigned", reason)
        self.rti.flush()


def _drop(callback: str, arguments: tuple[Any, ...]) -> None:
    """Deliver nothing: nobody is there."""


@connection_service("connect")
def connect(connection: Connection) -> ConfigurationResult:
    """Connect."""
    return _connect(connection, None, None)


@connection_service("connectWithConfiguration")
def connect_with_configuration(
    connection: Connection, configuration: RtiConfiguration
) -> ConfigurationResult:
    """Connect with a configuration."""
    return _connect(connection, configuration, None)


@connection_service("connectWithCredentials")
def connect_with_credentials(
    connection: Connection, credentials: Credentials
) -> ConfigurationResult:
    """Connect with credentials."""
    return _connect(connection, None, credentials)


@connection_service("connectWithConfigurationAndCredentials")
def connect_with_both(
    connection: Connection, configuration: RtiConfiguration, credentials: Credentials
) -> ConfigurationResult:
    """Connect with a configuration and credentials."""
    return _connect(connection, configuration, credentials)


def _connect(
    connection: Connection,
    configuration: RtiConfiguration | None,
    credentials: Credentials | None,
) -> ConfigurationResult:
    if connection.connected:
        raise AlreadyConnected("there is a connection")
    if connection.rti.authorize is not None:
        connection.rti.authorize(credentials)
    connection.connected = True
    said = configuration is not None and configuration.additional_settings
    return ConfigurationResult(
        False,
        False,
        AdditionalSettingsResultCode.SETTINGS_IGNORED,
        "this RTI has no settings that a federate could give" if said else "",
    )


@connection_service("disconnect")
def disconnect(connection: Connection) -> None:
    """End the connection."""
    if connection.federate is not None:
        raise FederateIsExecutionMember(
            f"{connection.federate.name} is joined to "
            f"{connection.federate.federation.name}"
        )
    connection.connected = False
