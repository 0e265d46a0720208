import inspect
import itertools
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from interop.cli import hla_page
from interop.hla import errors
from interop.hla.ambassador import RTIAmbassador
from interop.hla.federate_ambassador import FederateAmbassador
from interop.hla.fedpro import messages_pb2 as schema
from interop.hla.names import snake
from interop.hla.types import (
    CallbackModel,
    Credentials,
    FomModule,
    JoinResult,
    ResignAction,
    RtiConfiguration,
)

SERVICES = {
    field.name.removesuffix("Request"): [
        snake(each.name) for each in field.message_type.fields
    ]
    for field in schema.CallRequest.DESCRIPTOR.fields
    if field.message_type is not None
}
WIDE = 60.0  #: s, for what takes no time
MODULE = FomModule("one", b"<one/>")
#: Names of arguments that are not those of their fields, each with its field's.
OTHERS = {
    "fom_module": "fom_modules",
    "rti_configuration": "configuration",
}
#: The methods that are no service of the schema.
LOCAL = {
    "close",
    "connection",
    "joined",
    "evoke_callback",
    "evoke_multiple_callbacks",
    "enable_callbacks",
    "disable_callbacks",
}


class Recorder(RTIAmbassador):
    """An ambassador to an RTI that keeps what it is asked, and answers nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.refusals: dict[str, errors.RTIexception] = {}
        self.opened = 0

    def _open(self, configuration: RtiConfiguration | None) -> None:
        self.opened += 1

    def _close(self) -> None:
        self.opened = 0

    def _make(self, item: Any) -> None:
        item()

    def _invoke(self, service: str, *arguments: object) -> Any:
        self.calls.append((service, arguments))
        if service in self.refusals:
            raise self.refusals[service]
        return None

    def hear(self, callback: Any) -> None:
        assert self._callbacks is not None
        self._callbacks.put(callback)

    @property
    def services(self) -> list[str]:
        return [service for service, _ in self.calls]


def methods() -> Iterator[tuple[str, inspect.Signature]]:
    for name, method in inspect.getmembers(RTIAmbassador, inspect.isfunction):
        if not name.startswith("_") and name not in LOCAL:
            yield name, inspect.signature(method)


def samples(parameter: inspect.Parameter) -> list[Any]:
    """Arguments that choose each overload; the name itself where that is enough."""
    match parameter.name:
        case "fom_modules":
            return [MODULE, (MODULE,)]
        case "additional_fom_modules":
            return [(), (MODULE,)]
        case "active" | "universally" | "successfully":
            return [True, False]
    if parameter.default is inspect.Parameter.empty:
        return [parameter.name]
    return [parameter.default, parameter.name]


def every_call() -> Iterator[tuple[str, str, dict[str, Any], tuple[Any, ...]]]:
    """Each method with each combination of arguments, and what comes of it."""
    for name, signature in methods():
        parameters = [p for p in signature.parameters.values() if p.name != "self"]
        for values in itertools.product(*map(samples, parameters)):
            given = {p.name: v for p, v in zip(parameters, values, strict=True)}
            if name == "connect":
                given["callback_model"] = CallbackModel.EVOKED
            recorder = Recorder()
            if name == "disconnect":
                recorder.connect(FederateAmbassador())
            getattr(recorder, name)(**given)
            service, arguments = recorder.calls[-1]
            yield name, service, given, arguments


CALLS = list(every_call())


def test_every_service_of_the_schema_has_a_method() -> None:
    assert {service for _, service, _, _ in CALLS} == set(SERVICES)


@pytest.mark.parametrize("service", SERVICES)
def test_arguments_stand_in_the_order_of_the_message(service: str) -> None:
    for _, called, given, arguments in CALLS:
        if called == service:
            fields = [OTHERS.get(field, field) for field in SERVICES[service]]
            if "WithMIM" in service:
                given = given | {"fom_modules": (MODULE,)}
            assert arguments == tuple(given[field] for field in fields)


@pytest.mark.parametrize("service", SERVICES)
def test_the_reference_names_the_method_of_a_service(service: str) -> None:
    names = {name for name, called, _, _ in CALLS if called == service}
    assert names == {hla_page.method_of(service)}


def test_callbacks_are_made_when_evoked() -> None:
    recorder, heard = Recorder(), list[int]()
    recorder.connect(FederateAmbassador())
    for number in range(3):
        recorder.hear(lambda number=number: heard.append(number))
    assert heard == []
    assert recorder.evoke_callback(0.0)
    assert heard == [0]
    assert not recorder.evoke_multiple_callbacks(0.0, WIDE)
    assert heard == [0, 1, 2]
    assert not recorder.evoke_callback(0.0)


def test_callbacks_wait_while_they_are_disabled() -> None:
    recorder, heard = Recorder(), list[int]()
    recorder.connect(FederateAmbassador())
    recorder.hear(lambda: heard.append(1))
    recorder.disable_callbacks()
    assert not recorder.evoke_multiple_callbacks(0.0, 1.0)
    assert heard == []
    recorder.enable_callbacks()
    recorder.evoke_callback(0.0)
    assert heard == [1]


def test_what_a_callback_raises_comes_out_where_it_was_evoked() -> None:
    recorder = Recorder()
    recorder.connect(FederateAmbassador())
    recorder.hear(lambda: 1 / 0)
    recorder.hear(lambda: None)
    with pytest.raises(ZeroDivisionError):
        recorder.evoke_callback(0.0)
    assert not recorder.evoke_callback(0.0)


@pytest.mark.parametrize(
    ("service", "arguments"),
    [
        ("connect", (FederateAmbassador(),)),
        ("disconnect", ()),
        ("join_federation_execution", ("type", "name")),
        ("resign_federation_execution", (ResignAction.NO_ACTION,)),
        ("evoke_callback", (0.0,)),
        ("evoke_multiple_callbacks", (0.0, 0.0)),
    ],
)
def test_some_services_are_not_for_callbacks(
    service: str, arguments: tuple[Any, ...]
) -> None:
    recorder = Recorder()
    recorder.connect(FederateAmbassador())
    recorder.hear(lambda: getattr(recorder, service)(*arguments))
    with pytest.raises(errors.CallNotAllowedFromWithinCallback):
        recorder.evoke_callback(0.0)


def test_an_immediate_callback_needs_no_evoking() -> None:
    recorder, heard, threads = Recorder(), threading.Event(), list[str]()
    recorder.connect(FederateAmbassador(), CallbackModel.IMMEDIATE)
    recorder.hear(lambda: threads.append(threading.current_thread().name))
    recorder.hear(heard.set)
    assert heard.wait(WIDE)
    assert threads == ["HLA callbacks"]
    assert not recorder.evoke_multiple_callbacks(0.001, 0.001)
    recorder.disconnect()
    assert not recorder.evoke_callback(WIDE)  # nothing will come any more
    assert "HLA callbacks" not in [each.name for each in threading.enumerate()]


def test_an_immediate_callback_that_raises_is_counted(
    caplog: pytest.LogCaptureFixture,
) -> None:
    recorder, heard = Recorder(), threading.Event()
    recorder.connect(FederateAmbassador(), CallbackModel.IMMEDIATE)
    recorder.hear(lambda: 1 / 0)
    recorder.hear(heard.set)
    assert heard.wait(WIDE)
    assert recorder.failed_callbacks == 1
    assert "ZeroDivisionError" in caplog.text
    recorder.close()


def test_nothing_is_evoked_before_there_is_a_connection() -> None:
    with pytest.raises(errors.NotConnected):
        Recorder().evoke_callback(0.0)


def test_a_connection_is_had_once() -> None:
    recorder = Recorder()
    recorder.connect(FederateAmbassador(), credentials=Credentials("HLAplain", b"x"))
    with pytest.raises(errors.AlreadyConnected):
        recorder.connect(FederateAmbassador())
    recorder.disconnect()
    recorder.connect(FederateAmbassador())


def test_a_refused_connection_is_dropped() -> None:
    recorder = Recorder()
    recorder.refusals["connect"] = errors.Unauthorized("not you")
    with pytest.raises(errors.Unauthorized):
        recorder.connect(FederateAmbassador())
    assert not recorder.connected and not recorder.opened


def test_a_block_makes_joins_resigns_and_destroys() -> None:
    recorder = Recorder()
    with recorder.connection(FederateAmbassador()):
        with recorder.joined("sensor", "raid", [MODULE], federate_name="north"):
            pass
    assert recorder.calls == [
        ("connect", ()),
        ("createFederationExecutionWithModules", ("raid", (MODULE,))),
        ("joinFederationExecutionWithName", ("north", "sensor", "raid")),
        ("resignFederationExecution", (ResignAction.CANCEL_THEN_DELETE_THEN_DIVEST,)),
        ("destroyFederationExecution", ("raid",)),
        ("disconnect", ()),
    ]
    assert not recorder.connected


def test_a_federation_that_is_there_is_given_the_modules() -> None:
    recorder = Recorder()
    service = "createFederationExecutionWithModules"
    recorder.refusals[service] = errors.FederationExecutionAlreadyExists("raid")
    left = errors.FederatesCurrentlyJoined("one")
    recorder.refusals["destroyFederationExecution"] = left
    with recorder.connection(FederateAmbassador()):
        with recorder.joined("sensor", "raid", [MODULE]):
            pass
    joining = "joinFederationExecutionWithModules", ("sensor", "raid", (MODULE,))
    assert recorder.calls[2] == joining


def test_a_block_that_fails_resigns_and_tells_why_it_failed() -> None:
    recorder = Recorder()
    gone = errors.NotConnected("gone")
    recorder.refusals["resignFederationExecution"] = gone
    with pytest.raises(ZeroDivisionError):
        with recorder.connection(FederateAmbassador()):
            with recorder.joined("sensor", "raid"):
                raise ZeroDivisionError
    assert "resignFederationExecution" in recorder.services
    assert not recorder.connected


def test_a_join_is_answered() -> None:
    class Answering(Recorder):
        def _invoke(self, service: str, *arguments: object) -> Any:
            return JoinResult(b"\1", "HLAfloat64Time")  # type: ignore[arg-type]

    with Answering().joined("sensor", "raid") as result:
        assert result.federate_handle == b"\1"
