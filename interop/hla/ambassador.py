"""The RTI ambassador: all services of an RTI, whichever RTI it is."""

from abc import abstractmethod
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, Self

from ..closing import Closing
from .callbacks import Callbacks
from .errors import (
    AlreadyConnected,
    CallNotAllowedFromWithinCallback,
    FederateNotExecutionMember,
    FederatesCurrentlyJoined,
    FederationExecutionAlreadyExists,
    FederationExecutionDoesNotExist,
    NotConnected,
    RTIexception,
)
from .federate_ambassador import FederateAmbassador
from .services.declaration import DeclarationManagement
from .services.federation import FederationManagement
from .services.objects import ObjectManagement
from .services.ownership import OwnershipManagement
from .services.regions import DataDistributionManagement
from .services.support import SupportServices
from .services.switches import Switches
from .services.time import TimeManagement
from .types import (
    CallbackModel,
    ConfigurationResult,
    Credentials,
    FomModule,
    JoinResult,
    ResignAction,
    RtiConfiguration,
)


class RTIAmbassador(
    FederationManagement,
    DeclarationManagement,
    ObjectManagement,
    OwnershipManagement,
    TimeManagement,
    DataDistributionManagement,
    SupportServices,
    Switches,
    Closing,
):
    """A federate's way to an RTI (IEEE 1516.1).

    Every service is one method under the standard's name in snake case; an overload
    with more arguments is the same method with optional ones. An RTI's exceptions are
    those of `interop.hla.errors`. Closing drops the connection without a word.
    """

    def __init__(self) -> None:
        self._federate = FederateAmbassador()
        self._callbacks: Callbacks[Any] | None = None
        self._connected = False

    @property
    def connected(self) -> bool:
        """Whether there is a connection to an RTI."""
        return self._connected

    @property
    def failed_callbacks(self) -> int:
        """Callbacks of this connection that raised under the model IMMEDIATE."""
        return 0 if self._callbacks is None else self._callbacks.failed

    def connect(
        self,
        federate_ambassador: FederateAmbassador,
        callback_model: CallbackModel = CallbackModel.EVOKED,
        configuration: RtiConfiguration | None = None,
        credentials: Credentials | None = None,
    ) -> ConfigurationResult:
        """Connect to the RTI, whose callbacks go to the ambassador from now on."""
        self._keep_out_of_callbacks()
        if self._connected:
            raise AlreadyConnected("disconnect first")
        self.close()
        self._federate = federate_ambassador
        self._callbacks = Callbacks(self._make, callback_model)
        try:
            self._open(configuration)
        except BaseException:
            self.close()
            raise
        self._connected = True
        service = "connect"
        arguments: list[object] = []
        told = self._configuration_told(configuration)
        if told is not None:
            service += "WithConfiguration"
            arguments.append(told)
        if credentials is not None:
            service += "AndCredentials" if told is not None else "WithCredentials"
            arguments.append(credentials)
        try:
            result: ConfigurationResult = self._invoke(service, *arguments)
        except BaseException:
            self.close()
            raise
        return result

    def disconnect(self) -> None:
        """End the connection to the RTI, if there is one."""
        self._keep_out_of_callbacks()
        if self._connected:
            self._invoke("disconnect")
        self.close()

    def close(self) -> None:
        """Drop the connection, and callbacks that were not made."""
        self._connected = False
        self._close()
        if self._callbacks is not None:
            self._callbacks.close()

    def evoke_callback(self, approximate_minimum_time_in_seconds: float) -> bool:
        """Make one callback, waiting for one so long; whether more wait."""
        return self._evoke(approximate_minimum_time_in_seconds, None)

    def evoke_multiple_callbacks(
        self,
        approximate_minimum_time_in_seconds: float,
        approximate_maximum_time_in_seconds: float,
    ) -> bool:
        """Make callbacks for a time, longer if more wait; whether more wait still."""
        return self._evoke(
            approximate_minimum_time_in_seconds, approximate_maximum_time_in_seconds
        )

    def enable_callbacks(self) -> None:
        """Make callbacks again."""
        self._queue().enable(True)

    def disable_callbacks(self) -> None:
        """Hold callbacks back until they are enabled."""
        self._queue().enable(False)

    @contextmanager
    def connection(
        self,
        federate_ambassador: FederateAmbassador,
        callback_model: CallbackModel = CallbackModel.EVOKED,
        configuration: RtiConfiguration | None = None,
        credentials: Credentials | None = None,
    ) -> Iterator[Self]:
        """Be connected in a block; arguments as of `connect`."""
        self.connect(federate_ambassador, callback_model, configuration, credentials)
        try:
            yield self
            self.disconnect()
        finally:
            self.close()

    @contextmanager
    def joined(
        self,
        federate_type: str,
        federation_name: str,
        fom_modules: Iterable[FomModule] = (),
        *,
        federate_name: str = "",
        logical_time_implementation_name: str = "",
        resign_action: ResignAction = ResignAction.CANCEL_THEN_DELETE_THEN_DIVEST,
    ) -> Iterator[JoinResult]:
        """Be a member of a federation execution in a block.

        It is made of the modules, or given them if it is there, and destroyed at the
        end unless others are joined. Resigning is tried however the block ends.
        """
        modules = tuple(fom_modules)
        if modules:
            with suppress(FederationExecutionAlreadyExists):
                self.create_federation_execution(
                    federation_name,
                    modules,
                    logical_time_implementation_name=logical_time_implementation_name,
                )
                modules = ()
        result = self.join_federation_execution(
            federate_type, federation_name, modules, federate_name=federate_name
        )
        try:
            yield result
        except BaseException:
            with suppress(RTIexception):
                self._leave(federation_name, resign_action)
            raise
        with suppress(NotConnected, FederateNotExecutionMember):
            self._leave(federation_name, resign_action)

    def _leave(self, federation_name: str, resign_action: ResignAction) -> None:
        self.resign_federation_execution(resign_action)
        with suppress(FederatesCurrentlyJoined, FederationExecutionDoesNotExist):
            self.destroy_federation_execution(federation_name)

    @abstractmethod
    def _open(self, configuration: RtiConfiguration | None) -> None:
        """Open a way to the RTI, or raise ConnectionFailed."""

    @abstractmethod
    def _close(self) -> None:
        """Give up the way to the RTI, if there is one."""

    @abstractmethod
    def _make(self, item: Any) -> None:
        """Make a callback of what the backend has put into the queue."""

    def _configuration_told(
        self, configuration: RtiConfiguration | None
    ) -> RtiConfiguration | None:
        """What of a configuration the RTI itself is told."""
        return configuration

    def _keep_out_of_callbacks(self) -> None:
        if self._callbacks is not None and self._callbacks.inside:
            raise CallNotAllowedFromWithinCallback("let the callback return first")

    def _queue(self) -> Callbacks[Any]:
        if self._callbacks is None:
            raise NotConnected("connect first")
        return self._callbacks

    def _evoke(self, at_least: float, at_most: float | None) -> bool:
        self._keep_out_of_callbacks()
        return self._queue().evoke(at_least, at_most)
