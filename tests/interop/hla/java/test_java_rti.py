from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlparse

import pytest

from interop.hla import errors
from interop.hla.errors import exception
from interop.hla.federate_ambassador import FederateAmbassador
from interop.hla.fedpro import messages_pb2 as schema
from interop.hla.java import JavaAmbassador, JavaMachine
from interop.hla.java.services import kinds
from interop.hla.java.values import RENAMED
from interop.hla.types import (
    HLA_BEST_EFFORT,
    HLA_RELIABLE,
    CallbackModel,
    ConveyedRegion,
    Credentials,
    FomModule,
    JoinResult,
    OrderType,
    RangeBounds,
    ResignAction,
    RtiConfiguration,
    SaveFailureReason,
    ServiceGroup,
)

from .java_rti import (
    METHODS,
    Enumerator,
    Handle,
    JavaMap,
    PretendedMachine,
    Thrown,
    Time,
)

ONE, TWO = b"\0\0\0\1", b"\0\0\0\2"
TIME = 7.5
#: A value of each kind of argument.
VALUES: dict[str, Any] = {
    "bool": True,
    "bytes": b"tag",
    "string": "name",
    "strings": frozenset({"one", "two"}),
    "AttributeHandleSet": frozenset({ONE}),
    "AttributeHandleValueMap": {ONE: b"value"},
    "AttributeSetRegionSetPairList": {ONE: frozenset({b"\0\0\0\0\0\0\0\1"})},
    "DimensionHandleSet": frozenset({ONE}),
    "FederateHandleSet": frozenset({ONE}),
    "FomModule": FomModule("http://there/fom.xml"),
    "FomModuleSet": (FomModule("http://there/fom.xml"),),
    "InteractionClassHandleSet": frozenset({ONE}),
    "LogicalTime": TIME,
    "LogicalTimeInterval": TIME,
    "MessageRetractionHandle": b"\0\0\0\0\0\0\0\1",
    "OrderType": OrderType.TIMESTAMP,
    "ParameterHandleValueMap": {ONE: b"value"},
    "RangeBounds": RangeBounds(1, 2),
    "RegionHandle": b"\0\0\0\0\0\0\0\1",
    "RegionHandleSet": frozenset({b"\0\0\0\0\0\0\0\1"}),
    "ResignAction": ResignAction.NO_ACTION,
    "RtiConfiguration": RtiConfiguration(),
    "ServiceGroup": ServiceGroup.TIME_MANAGEMENT,
    "TransportationTypeHandle": HLA_RELIABLE,
}
SERVICES = {
    field.name.removesuffix("Request"): kinds(field.message_type.fields)
    for field in schema.CallRequest.DESCRIPTOR.fields
    if field.message_type is not None
}
#: What 2010 does not have.
NEW = {
    service
    for service in SERVICES
    if "Directed" in service
    or (service.endswith("Switch") and service.startswith("get"))
} | {
    "connectWithConfigurationAndCredentials",
    "connectWithCredentials",
    "getAvailableDimensionsForObjectClass",
    "listFederationExecutionMembers",
    "normalizeInteractionClassHandle",
    "normalizeObjectClassHandle",
    "normalizeObjectInstanceHandle",
    "setConveyRegionDesignatorSetsSwitch",
    "setExceptionReportingSwitch",
    "setSendServiceReportsToFileSwitch",
    "setServiceReportingSwitch",
}


class Hearing(FederateAmbassador):
    """Keeps every callback."""

    def __init__(self) -> None:
        self.heard: list[tuple[Any, ...]] = []

    def __getattribute__(self, name: str) -> Any:
        if name.startswith("__") or name == "heard":
            return object.__getattribute__(self, name)
        return lambda *arguments: self.heard.append((name, *arguments))


@pytest.fixture
def machine() -> PretendedMachine:
    return PretendedMachine()


@pytest.fixture
def rti(machine: PretendedMachine) -> JavaAmbassador:
    """Joined to a federation; a region and a retraction handle are known."""
    rti = JavaAmbassador(machine)
    rti.connect(Hearing())
    machine.rti.answers["joinFederationExecution"] = Handle(9)
    rti.join_federation_execution("type", "federation")
    machine.rti.answers["createRegion"] = Handle(10)
    rti.create_region(frozenset())
    machine.rti.answers["sendInteraction"] = SimpleNamespace(
        retractionHandleIsValid=True, handle=Handle(11)
    )
    rti.send_interaction(ONE, {}, b"", TIME)  # type: ignore[arg-type]
    machine.rti.calls.clear()
    machine.rti.answers.clear()
    return rti


@pytest.mark.parametrize("service", sorted(set(SERVICES) - NEW))
def test_a_service_is_a_method_of_the_java_api(
    service: str, machine: PretendedMachine, rti: JavaAmbassador
) -> None:
    machine.rti.answers["joinFederationExecution"] = Handle(9)
    arguments = [
        VALUES.get(kind, ONE) if kind != "bool" else True for kind in SERVICES[service]
    ]
    try:
        rti._invoke(service, *arguments)
    except errors.RTIinternalError as error:
        assert "gives no answer" in str(error)
    if not service.startswith(("connect", "changeDefault")):
        ((method, given),) = machine.rti.calls
        assert len(given) in METHODS[method]


@pytest.mark.parametrize("service", sorted(NEW))
def test_a_service_that_came_later_is_refused(
    service: str, machine: PretendedMachine, rti: JavaAmbassador
) -> None:
    arguments = [VALUES.get(kind, ONE) for kind in SERVICES[service]]
    with pytest.raises(
        (errors.RTIinternalError, errors.InvalidCredentials), match="IEEE 1516-2010 has"
    ):
        rti._invoke(service, *arguments)
    assert not machine.rti.calls


def test_values_go_as_java_has_them(
    machine: PretendedMachine, rti: JavaAmbassador
) -> None:
    machine.rti.answers["updateAttributeValues"] = SimpleNamespace(
        retractionHandleIsValid=False
    )
    assert (
        rti.update_attribute_values(
            TWO, {ONE: b"value"}, b"tag", TIME  # type: ignore[arg-type,dict-item]
        )
        is None
    )
    assert machine.rti.calls == [
        (
            "updateAttributeValues",
            (
                Handle(2),
                {Handle(1): bytearray(b"value")},
                bytearray(b"tag"),
                Time(TIME),
            ),
        )
    ]


def test_a_passive_subscription_is_another_method(
    machine: PretendedMachine, rti: JavaAmbassador
) -> None:
    for active in (True, False):
        rti._invoke("subscribeInteractionClassWithRegions", ONE, active, frozenset())
    assert machine.rti.calls == [
        ("subscribeInteractionClassWithRegions", (Handle(1), set())),
        ("subscribeInteractionClassPassivelyWithRegions", (Handle(1), set())),
    ]


def test_switches_are_two_methods_each(
    machine: PretendedMachine, rti: JavaAmbassador
) -> None:
    for value in (True, False):
        rti.set_attribute_scope_advisory_switch(value)
    assert machine.rti.calls == [
        ("enableAttributeScopeAdvisorySwitch", ()),
        ("disableAttributeScopeAdvisorySwitch", ()),
    ]


def test_defaults_of_a_class_are_given_to_each_new_instance(
    machine: PretendedMachine, rti: JavaAmbassador
) -> None:
    machine.rti.answers["registerObjectInstance"] = Handle(7)
    rti._invoke(
        "changeDefaultAttributeOrderType", TWO, frozenset({ONE}), OrderType.TIMESTAMP
    )
    rti._invoke(
        "changeDefaultAttributeTransportationType", TWO, frozenset({ONE}), HLA_RELIABLE
    )
    assert not machine.rti.calls
    assert rti._invoke("registerObjectInstance", TWO) == b"\0\0\0\7"
    rti._invoke("registerObjectInstance", ONE)
    assert machine.rti.calls == [
        ("registerObjectInstance", (Handle(2),)),
        ("changeAttributeOrderType", (Handle(7), {Handle(1)}, "TIMESTAMP")),
        (
            "requestAttributeTransportationTypeChange",
            (Handle(7), {Handle(1)}, Handle(101)),
        ),
        ("registerObjectInstance", (Handle(1),)),
    ]


def test_portico_reserves_names_one_by_one(machine: PretendedMachine) -> None:
    machine.name = "portico"
    rti = JavaAmbassador(machine)
    rti.connect(Hearing())
    machine.rti.calls.clear()
    with pytest.raises(errors.NameSetWasEmpty):
        rti._invoke("reserveMultipleObjectInstanceNames", frozenset())
    for names in ({"a", "b"}, {"b", "c"}):
        rti._invoke("reserveMultipleObjectInstanceNames", frozenset(names))
    assert machine.rti.calls == [
        ("reserveObjectInstanceName", (name,)) for name in "abbc"
    ]
    answer = "objectInstanceNameReservation"
    for name in "xab":
        machine.federate[f"{answer}Succeeded"](name)
    for name in "bc":
        machine.federate[f"{answer}Failed"](name)
    assert heard(rti) == [
        ("object_instance_name_reservation_succeeded", "x"),
        ("multiple_object_instance_name_reservation_succeeded", {"a", "b"}),
        ("multiple_object_instance_name_reservation_failed", {"b", "c"}),
    ]


def test_ownership_is_asked_one_attribute_at_a_time(
    machine: PretendedMachine, rti: JavaAmbassador
) -> None:
    rti._invoke("queryAttributeOwnership", ONE, frozenset({ONE, TWO}))
    assert machine.rti.calls == [
        ("queryAttributeOwnership", (Handle(1), Handle(1))),
        ("queryAttributeOwnership", (Handle(1), Handle(2))),
    ]


def test_the_two_transportations_have_one_name_everywhere(
    machine: PretendedMachine, rti: JavaAmbassador
) -> None:
    machine.rti.answers["getTransportationTypeHandle"] = Handle(102)
    found = rti.get_transportation_type_handle("HLAbestEffort")
    assert found == HLA_BEST_EFFORT
    machine.rti.answers["getTransportationTypeName"] = "HLAbestEffort"
    rti.get_transportation_type_name(found)
    assert machine.rti.calls[-1] == ("getTransportationTypeName", (Handle(102),))


def test_a_fom_module_is_handed_over_in_a_file(
    machine: PretendedMachine, rti: JavaAmbassador
) -> None:
    rti.create_federation_execution("federation", [FomModule("one.xml", b"<one/>")])
    ((method, (name, places)),) = machine.rti.calls
    assert (method, name) == ("createFederationExecution", "federation")
    assert len(places) == 1 and places[0].endswith("/one.xml")
    path = Path(urlparse(places[0]).path)
    assert path.read_bytes() == b"<one/>"
    rti.close()
    assert not path.exists()


def test_the_settings_are_the_designator(machine: PretendedMachine) -> None:
    configuration = RtiConfiguration(rti_address="there:1", additional_settings="a=b")
    rti = JavaAmbassador(machine)
    rti.connect(FederateAmbassador(), CallbackModel.IMMEDIATE, configuration)
    ((method, (_, model, designator)),) = machine.rti.calls
    assert (method, model) == ("connect", "HLA_IMMEDIATE")
    assert designator == "crcAddress=there:1\na=b"
    rti.close()


def test_exceptions_of_2010_have_the_names_of_today(
    machine: PretendedMachine, rti: JavaAmbassador
) -> None:
    for name, expected in (
        ("CouldNotOpenFDD", errors.CouldNotOpenFOM),
        ("InconsistentFDD", errors.InconsistentFOM),
        ("InvalidTransportationType", errors.InvalidTransportationTypeHandle),
        ("SaveInProgress", errors.SaveInProgress),
        ("NullPointerException", errors.RTIinternalError),
    ):
        machine.rti.thrown["enableTimeConstrained"] = Thrown(name, "why")
        with pytest.raises(expected, match="why"):
            rti.enable_time_constrained()


def test_a_handle_that_is_none_is_told(rti: JavaAmbassador) -> None:
    with pytest.raises(errors.InvalidObjectClassHandle):
        rti.get_object_class_name(b"1")  # type: ignore[arg-type]
    with pytest.raises(errors.InvalidMessageRetractionHandle):
        rti.retract(b"1")  # type: ignore[arg-type]
    with pytest.raises(errors.InvalidRegion):
        rti.delete_region(b"1")  # type: ignore[arg-type]


def test_times_of_an_unknown_representation_are_refused(
    machine: PretendedMachine,
) -> None:
    machine.rti.times = "SomebodysTime"
    machine.rti.answers["joinFederationExecution"] = Handle(9)
    rti = JavaAmbassador(machine)
    rti.connect(FederateAmbassador())
    with pytest.raises(errors.CouldNotCreateLogicalTimeFactory, match="SomebodysTime"):
        rti.join_federation_execution("type", "federation")


def test_joining_tells_the_handle_and_the_times(machine: PretendedMachine) -> None:
    machine.rti.answers["joinFederationExecution"] = Handle(1)
    rti = JavaAmbassador(machine)
    rti.connect(FederateAmbassador())
    result = rti.join_federation_execution("type", "federation", federate_name="me")
    assert result == JoinResult(ONE, "HLAfloat64Time")  # type: ignore[arg-type]
    assert machine.rti.calls[-1] == (
        "joinFederationExecution",
        ("me", "type", "federation"),
    )


def test_a_time_means_nothing_before_joining(machine: PretendedMachine) -> None:
    rti = JavaAmbassador(machine)
    rti.connect(FederateAmbassador())
    with pytest.raises(errors.FederateNotExecutionMember):
        rti.time_advance_request(TIME)


def test_credentials_are_refused(machine: PretendedMachine) -> None:
    with pytest.raises(errors.InvalidCredentials):
        JavaAmbassador(machine).connect(
            FederateAmbassador(), credentials=Credentials("HLAplainTextPassword", b"x")
        )


def test_closing_leaves_the_rti(machine: PretendedMachine, rti: JavaAmbassador) -> None:
    rti.close()
    assert [name for name, _ in machine.rti.calls] == [
        "resignFederationExecution",
        "disconnect",
    ]
    with pytest.raises(errors.NotConnected):
        rti.query_galt()


class Supplement:
    """What comes with a message in Java."""

    def __init__(self, producer: int | None = None, region: int | None = None) -> None:
        self._producer = producer
        self._region = region

    def getProducingFederate(self) -> Handle | None:
        return None if self._producer is None else Handle(self._producer)

    def hasSentRegions(self) -> bool:
        return self._region is not None

    def getSentRegions(self) -> set[Handle]:
        assert self._region is not None
        return {Handle(self._region)}


def heard(rti: JavaAmbassador) -> list[tuple[Any, ...]]:
    rti.evoke_multiple_callbacks(0.0, 0.0)
    while rti.evoke_callback(0.0):
        continue
    federate = rti._federate
    assert isinstance(federate, Hearing)
    return federate.heard


RECEIVE, TIMESTAMP = Enumerator("RECEIVE"), Enumerator("TIMESTAMP")
RELIABLE = Handle(101)
VALUE = {ONE: b"v"}


def java_map() -> JavaMap:
    values = JavaMap()
    values.put(Handle(1), bytearray(b"v"))
    return values


@pytest.mark.parametrize(
    ("method", "given", "expected"),
    [
        ("federationSaved", (), ("federation_saved",)),
        ("connectionLost", ("why",), ("connection_lost", "why")),
        (
            "federationNotSaved",
            (Enumerator("SAVE_ABORTED"),),
            ("federation_not_saved", SaveFailureReason.SAVE_ABORTED),
        ),
        (
            "announceSynchronizationPoint",
            ("ready", None),
            ("announce_synchronization_point", "ready", b""),
        ),
        (
            "initiateFederateSave",
            ("label", Time(TIME)),
            ("initiate_federate_save", "label", TIME),
        ),
        (
            "turnUpdatesOnForObjectInstance",
            (Handle(1), {Handle(2)}, "Low"),
            ("turn_updates_on_for_object_instance", ONE, {TWO}, "Low"),
        ),
        (
            "discoverObjectInstance",
            (Handle(1), Handle(2), "name"),
            ("discover_object_instance", ONE, TWO, "name", b""),
        ),
        (
            "discoverObjectInstance",
            (Handle(1), Handle(2), "name", Handle(3)),
            ("discover_object_instance", ONE, TWO, "name", b"\0\0\0\3"),
        ),
        (
            "informAttributeOwnership",
            (Handle(1), Handle(2), Handle(1)),
            ("inform_attribute_ownership", ONE, {TWO}, ONE),
        ),
        (
            "attributeIsNotOwned",
            (Handle(1), Handle(2)),
            ("attribute_is_not_owned", ONE, {TWO}),
        ),
        (
            "requestDivestitureConfirmation",
            (Handle(1), {Handle(2)}),
            ("request_divestiture_confirmation", ONE, {TWO}, b""),
        ),
        (
            "multipleObjectInstanceNameReservationSucceeded",
            ({"a", "b"},),
            ("multiple_object_instance_name_reservation_succeeded", {"a", "b"}),
        ),
        ("timeAdvanceGrant", (Time(TIME),), ("time_advance_grant", TIME)),
        ("requestRetraction", (Handle(11),), ("request_retraction", b"\0" * 7 + b"\2")),
    ],
)
def test_a_callback_of_java_is_that_of_today(
    method: str,
    given: tuple[Any, ...],
    expected: tuple[Any, ...],
    machine: PretendedMachine,
    rti: JavaAmbassador,
) -> None:
    machine.federate[method](*given)
    assert heard(rti) == [expected]


@pytest.mark.parametrize("timed", [0, 1, 2])
@pytest.mark.parametrize(
    ("method", "name"),
    [
        ("reflectAttributeValues", "reflect_attribute_values"),
        ("receiveInteraction", "receive_interaction"),
        ("removeObjectInstance", "remove_object_instance"),
    ],
)
def test_a_message_comes_with_its_supplement(
    method: str,
    name: str,
    timed: int,
    machine: PretendedMachine,
    rti: JavaAmbassador,
) -> None:
    removal = method == "removeObjectInstance"
    machine.rti.answers["getDimensionHandleSet"] = {Handle(2)}
    machine.rti.answers["getRangeBounds"] = SimpleNamespace(lower=3, upper=4)
    message = [Handle(1), *([] if removal else [java_map()]), bytearray(b"tag")]
    given = [*message, TIMESTAMP, *([] if removal else [RELIABLE])]
    given += [Time(TIME), RECEIVE, Handle(11)][: [0, 2, 3][timed]]
    machine.federate[method](*given, Supplement(3, None if removal else 10))
    ((told, *values, supplement),) = heard(rti)
    assert told == name
    assert values == [ONE, *([] if removal else [VALUE]), b"tag"]
    assert supplement.producing_federate == b"\0\0\0\3"
    region = ConveyedRegion({TWO: RangeBounds(3, 4)})  # type: ignore[dict-item]
    assert supplement.regions == (None if removal else (region,))
    assert supplement.time == (TIME if timed else None)
    assert (supplement.retraction is not None) == (timed == 2)
    if timed:
        assert supplement.sent_order is OrderType.TIMESTAMP
        assert supplement.received_order is OrderType.RECEIVE


def test_who_sent_a_message_need_not_be_told(
    machine: PretendedMachine, rti: JavaAmbassador
) -> None:
    machine.federate["removeObjectInstance"](Handle(1), None, RECEIVE, Supplement())
    ((_, _, tag, supplement),) = heard(rti)
    assert (tag, supplement.producing_federate) == (b"", b"")


def test_every_exception_renamed_is_one_of_today() -> None:
    for name in RENAMED.values():
        assert type(exception(name, "")).__name__ == name


@pytest.mark.parametrize("jars", ["", "no/such.jar", "no/such/*"])
def test_a_jar_that_is_not_there_is_told_in_one_line(jars: str) -> None:
    with pytest.raises(errors.ConnectionFailed, match="no Java RTI") as told:
        JavaMachine(jars)
    assert "\n" not in str(told.value)
