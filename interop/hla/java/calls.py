"""The services of the schema, called in a Java RTI of IEEE 1516.1-2010."""

import shutil
import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from ..errors import (
    CouldNotOpenFOM,
    InvalidCredentials,
    NameSetWasEmpty,
    RTIexception,
    RTIinternalError,
)
from ..types import (
    AdditionalSettingsResultCode,
    CallbackModel,
    ConfigurationResult,
    FederateHandle,
    FomModule,
    JoinResult,
    ResignAction,
    RtiConfiguration,
)
from .callbacks import methods
from .machine import Machine
from .reservations import ONE_BY_ONE, Reservations
from .services import call_of
from .values import Values, translated

#: Services for a class that 2010 has for an instance only.
DEFAULTS = {
    "changeDefaultAttributeOrderType": "changeAttributeOrderType",
    "changeDefaultAttributeTransportationType": (
        "requestAttributeTransportationTypeChange"
    ),
}


class JavaCalls:
    """The services in the schema's form, called in a Java RTI.

    ``deliver`` is called with the name and the arguments of every callback: within
    `evoke` and `evoke_multiple`, or, when callbacks are immediate, on a thread of the
    RTI.
    """

    def __init__(
        self, machine: Machine, deliver: Callable[[str, tuple[Any, ...]], None]
    ) -> None:
        """Raises ConnectionFailed if the machine has no RTI."""
        self._machine = machine
        self._rti = machine.rti_ambassador()
        self._values = Values(machine, self._rti)
        self._reservations = Reservations(deliver)
        self._one_by_one = machine.rti_name().lower() in ONE_BY_ONE
        self._federate = machine.federate_ambassador(
            methods(self._values, self._reservations.hear)
        )
        self._folder: Path | None = None
        #: What was last asked for instances of a class, by the service that did.
        self._defaults: dict[bytes, dict[str, list[tuple[Any, ...]]]] = {}

    def connect(self, model: CallbackModel, configuration: RtiConfiguration) -> None:
        """Connect with what of a configuration 2010 has: the settings designator."""
        self._call(
            self._rti.connect,
            self._federate,
            self._machine.enumerator("CallbackModel", f"HLA_{model.name}"),
            designator(configuration),
        )

    def call(self, service: str, arguments: tuple[Any, ...]) -> Any:
        """Call a service; raises the standard's exceptions."""
        if service.startswith("createFederationExecution"):
            return self._create(*arguments)
        if service.startswith("joinFederationExecution"):
            return self._join(service, arguments)
        if service == "queryAttributeOwnership":
            return self._query_ownership(*arguments)
        if service.startswith("connect"):
            return self._connected(service, arguments)
        if service == "reserveMultipleObjectInstanceNames" and self._one_by_one:
            return self._reserve(*arguments)
        if service in DEFAULTS:
            cls, *rest = arguments
            asked = self._defaults.setdefault(cls, {})
            asked.setdefault(service, []).append(tuple(rest))
            return None
        if service.startswith("registerObjectInstance"):
            return self._register(service, arguments)
        return self._plain(service, arguments)

    def evoke(self, seconds: float) -> bool:
        """Make the next callback, waiting for it; whether there are more."""
        return bool(self._call(self._rti.evokeCallback, seconds))

    def evoke_multiple(self, least: float, most: float) -> bool:
        """Make callbacks for that long; whether there are more."""
        return bool(self._call(self._rti.evokeMultipleCallbacks, least, most))

    def close(self) -> None:
        """Leave the RTI if that was not done, and remove the files of FOM modules."""
        leave = self._rti.resignFederationExecution
        action = ResignAction.CANCEL_THEN_DELETE_THEN_DIVEST
        with suppress(RTIexception):
            self._call(leave, self._values.java("ResignAction", action))
        with suppress(RTIexception):
            self._call(self._rti.disconnect)
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _call(self, method: Callable[..., Any], *arguments: Any) -> Any:
        try:
            return method(*arguments)
        except self._machine.throwable as error:
            raise translated(self._machine, error) from error

    def _plain(self, service: str, arguments: tuple[Any, ...]) -> Any:
        call = call_of(service, arguments)
        method = getattr(self._rti, call.method)
        given = [self._values.java(kind, value) for kind, value in call.arguments]
        result = self._call(method, *given)
        if call.result is None:
            return None
        if result is None:
            raise RTIinternalError(f"the RTI gives no answer to {call.method}")
        return self._values.python(call.result, result)

    def _create(self, name: str, modules: Any, *rest: Any) -> None:
        """Create a federation: 2010 has an order of its own for the overloads."""
        given = [modules] if isinstance(modules, FomModule) else modules
        urls = self._urls(given)
        last = [
            self._urls([each])[0] if isinstance(each, FomModule) else each
            for each in rest
        ]
        self._call(self._rti.createFederationExecution, name, urls, *last)

    def _connected(
        self, service: str, arguments: tuple[Any, ...]
    ) -> ConfigurationResult:
        """What became of the configuration: 2010 does not tell."""
        if service.endswith("Credentials"):
            raise InvalidCredentials("IEEE 1516-2010 has no credentials")
        used = arguments[0] if arguments else RtiConfiguration()
        return ConfigurationResult(
            bool(used.configuration_name),
            bool(used.rti_address),
            (
                AdditionalSettingsResultCode.SETTINGS_APPLIED
                if used.additional_settings
                else AdditionalSettingsResultCode.SETTINGS_IGNORED
            ),
            "",
        )

    def _join(self, service: str, arguments: tuple[Any, ...]) -> JoinResult:
        given = list(arguments)
        if service.endswith("Modules"):
            given.append(self._urls(given.pop()))
        handle = self._call(self._rti.joinFederationExecution, *given)
        if handle is None:
            raise RTIinternalError("the RTI gives no answer to joinFederationExecution")
        federate = self._values.python("FederateHandle", handle)
        return JoinResult(FederateHandle(federate), self._values.joined())

    def _register(self, service: str, arguments: tuple[Any, ...]) -> Any:
        """Register an instance: 2010 has defaults in the FOM alone."""
        instance = self._plain(service, arguments)
        for name, asked in self._defaults.get(arguments[0], {}).items():
            for rest in asked:
                self._plain(DEFAULTS[name], (instance, *rest))
        return instance

    def _reserve(self, names: Iterable[str]) -> None:
        if not names:
            raise NameSetWasEmpty("there are no names to reserve")
        self._reservations.begin(names)
        for name in sorted(names):
            self._plain("reserveObjectInstanceName", (name,))

    def _query_ownership(self, instance: bytes, attributes: Iterable[bytes]) -> None:
        """2010 asks for one attribute at a time."""
        for attribute in sorted(attributes):
            self._call(
                self._rti.queryAttributeOwnership,
                self._values.java("ObjectInstanceHandle", instance),
                self._values.java("AttributeHandle", attribute),
            )

    def _urls(self, modules: Iterable[FomModule]) -> Any:
        return self._call(self._machine.urls, [self._url(each) for each in modules])

    def _url(self, module: FomModule) -> str:
        """Where the RTI finds a module: 2010 takes modules by address alone."""
        if not module.content:
            if "://" in module.name:
                return module.name
            raise CouldNotOpenFOM(f"{module.name} holds nothing and is no URL")
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="fom-"))
        path = Path(tempfile.mkdtemp(dir=self._folder)) / Path(module.name).name
        path.write_bytes(module.content)
        return path.as_uri()


def designator(configuration: RtiConfiguration) -> str:
    """The local settings designator of a configuration.

    Name, address and settings, a line each: as pRTI and Pitch's client read it. The
    settings alone are handed over as they are.
    """
    address = configuration.rti_address
    lines = (
        configuration.configuration_name,
        f"crcAddress={address}" if address else "",
        configuration.additional_settings,
    )
    return "\n".join(line for line in lines if line)
