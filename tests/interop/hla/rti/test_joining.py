"""Federation management (IEEE 1516.1, clause 4)."""

from typing import Any

import pytest

from interop.hla import errors
from interop.hla.types import (
    FederationExecutionInformation,
    FederationExecutionMemberInformation,
    FomModule,
    ResignAction,
)

LATE = b"""<objectModel xmlns="http://standards.ieee.org/IEEE1516-2010">
 <modelIdentification><name>Late</name></modelIdentification>
 <objects><objectClass><name>HLAobjectRoot</name>
  <objectClass><name>Vehicle</name>
   <objectClass><name>Ship</name><attribute><name>Draught</name></attribute>
   </objectClass></objectClass></objectClass></objects></objectModel>"""


def test_a_service_needs_a_connection(rti: Any) -> None:
    connection = rti.connect(lambda callback, arguments: None)
    with pytest.raises(errors.NotConnected):
        connection.call("listFederationExecutions", ())
    with pytest.raises(errors.NotConnected):
        connection.call("queryLogicalTime", ())


def test_a_connection_is_made_once(player: Any) -> None:
    with pytest.raises(errors.AlreadyConnected):
        player().call("connect")


def test_a_joined_federate_does_not_disconnect(joined: Any) -> None:
    federate = joined("a")
    with pytest.raises(errors.FederateIsExecutionMember, match="a is joined to F"):
        federate.call("disconnect")
    federate.call("resignFederationExecution", ResignAction.NO_ACTION)
    federate.call("disconnect")
    with pytest.raises(errors.NotConnected):
        federate.call("listFederationExecutions")


def test_a_joined_federate_does_not_join(joined: Any) -> None:
    federate = joined("a")
    with pytest.raises(errors.FederateAlreadyExecutionMember):
        federate.call("joinFederationExecution", "test", "F")


def test_names_of_federations_and_federates_are_unique(
    joined: Any, player: Any, module: Any
) -> None:
    joined("a")
    other = player("a")
    with pytest.raises(errors.FederationExecutionAlreadyExists):
        other.call("createFederationExecution", "F", module())
    with pytest.raises(errors.FederateNameAlreadyInUse):
        other.join()
    with pytest.raises(errors.FederationExecutionDoesNotExist, match="there is F"):
        other.join("G")


def test_federations_and_members_are_listed(joined: Any) -> None:
    federate = joined("a", time="HLAinteger64Time")
    federate.call("listFederationExecutions")
    federate.call("listFederationExecutionMembers", "F")
    federate.call("listFederationExecutionMembers", "G")
    assert federate.take() == [
        (
            "reportFederationExecutions",
            frozenset([FederationExecutionInformation("F", "HLAinteger64Time")]),
        ),
        (
            "reportFederationExecutionMembers",
            "F",
            frozenset([FederationExecutionMemberInformation("a", "test")]),
        ),
        ("reportFederationExecutionDoesNotExist", "G"),
    ]


def test_a_federation_is_destroyed_when_nobody_is_joined(joined: Any) -> None:
    federate = joined("a")
    with pytest.raises(errors.FederatesCurrentlyJoined, match="joined are a"):
        federate.call("destroyFederationExecution", "F")
    federate.call("resignFederationExecution", ResignAction.NO_ACTION)
    federate.call("destroyFederationExecution", "F")
    with pytest.raises(errors.FederationExecutionDoesNotExist):
        federate.call("destroyFederationExecution", "F")


@pytest.mark.parametrize(
    ("module", "error"),
    [
        (FomModule("http://somewhere/x.xml"), errors.CouldNotOpenFOM),
        (FomModule("x.xml", b"<objectModel"), errors.ErrorReadingFOM),
    ],
)
def test_a_module_that_cannot_be_had_creates_nothing(
    player: Any, module: FomModule, error: type[Exception]
) -> None:
    federate = player("a")
    with pytest.raises(error, match="x.xml"):
        federate.call("createFederationExecution", "F", module)
    with pytest.raises(errors.FederationExecutionDoesNotExist):
        federate.join()


def test_the_standard_mim_is_not_named(player: Any, module: Any) -> None:
    with pytest.raises(errors.DesignatorIsHLAstandardMIM):
        player().call(
            "createFederationExecutionWithMIM",
            "F",
            [module()],
            FomModule("HLAstandardMIM"),
        )


def test_an_unknown_time_is_told(player: Any, module: Any) -> None:
    with pytest.raises(errors.CouldNotCreateLogicalTimeFactory, match="HLAfloat64Time"):
        player().call("createFederationExecutionWithTime", "F", module(), "Sundial")


def test_a_late_module_adds_to_the_fom(joined: Any, player: Any) -> None:
    early = joined("a")
    fuel = early.attribute("Fuel")
    late = player("b")
    result = late.call(
        "joinFederationExecutionWithNameAndModules",
        "b",
        "test",
        "F",
        [FomModule("Late.xml", LATE)],
    )
    assert result.logical_time_implementation_name == "HLAfloat64Time"
    assert late.attribute("Fuel", "Vehicle.Ship") == fuel == early.attribute("Fuel")
    assert early.attribute("Draught", "Vehicle.Ship")


def test_a_late_module_that_contradicts_is_refused(joined: Any, player: Any) -> None:
    joined("a")
    contrary = b"""<objectModel xmlns="http://standards.ieee.org/IEEE1516-2010">
 <modelIdentification><name>Contrary</name></modelIdentification>
 <dimensions><dimension><name>X</name><upperBound>7</upperBound></dimension>
 </dimensions></objectModel>"""
    late = player("b")
    with pytest.raises(errors.InconsistentFOM) as told:
        late.call(
            "joinFederationExecutionWithModules",
            "test",
            "F",
            [FomModule("Contrary.xml", contrary)],
        )
    assert "Contrary.xml:3" in str(told.value) and "Test.xml:" in str(told.value)
    late.join()


def test_an_owner_does_not_resign_without_saying_what_becomes(joined: Any) -> None:
    a, b = joined("a", "b")
    b.subscribe("Vehicle", "Fuel")
    a.publish("Vehicle.Tank", "Fuel")
    tank = a.register("Vehicle.Tank")
    with pytest.raises(errors.FederateOwnsAttributes):
        a.call("resignFederationExecution", ResignAction.NO_ACTION)
    a.call("resignFederationExecution", ResignAction.DELETE_OBJECTS)
    assert b.take("removeObjectInstance") == [
        ("removeObjectInstance", tank, b"", a.handle)
    ]


def test_divested_attributes_are_offered_to_others(joined: Any) -> None:
    a, b = joined("a", "b")
    for each in a, b:
        each.publish("Vehicle.Tank", "Fuel")
        each.subscribe("Vehicle.Tank", "Fuel")
    tank = a.register("Vehicle.Tank")
    b.take()
    a.call("resignFederationExecution", ResignAction.UNCONDITIONALLY_DIVEST_ATTRIBUTES)
    assert b.take() == [
        (
            "requestAttributeOwnershipAssumption",
            tank,
            b.attributes("Fuel", "HLAprivilegeToDeleteObject"),
            b"",
        )
    ]


def test_a_lost_federate_leaves_as_its_directive_says(joined: Any) -> None:
    a, b, c = joined("a", "b", "c")
    for each in a, b:
        each.publish("Vehicle.Tank", "Fuel")
        c.subscribe("Vehicle.Tank", "Fuel")
        each.register("Vehicle.Tank")
    assert len(c.take("discoverObjectInstance")) == 2
    a.connection.lost("killed")
    assert c.names() == ["removeObjectInstance"]
    b.call(
        "setAutomaticResignDirective", ResignAction.UNCONDITIONALLY_DIVEST_ATTRIBUTES
    )
    b.connection.lost("killed")
    assert c.names() == []
    with pytest.raises(errors.NotConnected):
        a.call("queryLogicalTime")


def test_the_switches_table_gives_the_resign_directive(joined: Any) -> None:
    a = joined("a", switches='<automaticResignAction resignAction="DeleteObjects"/>')
    assert a.call("getAutomaticResignDirective") is ResignAction.DELETE_OBJECTS


def test_credentials_are_looked_at() -> None:
    from interop.hla.rti import Rti
    from interop.hla.types import Credentials

    def authorize(credentials: Credentials | None) -> None:
        if credentials != Credentials("HLAplainTextPassword", b"secret"):
            raise errors.InvalidCredentials("not the password")

    connection = Rti(authorize=authorize).connect(lambda callback, arguments: None)
    with pytest.raises(errors.InvalidCredentials):
        connection.call("connect", ())
    with pytest.raises(errors.NotConnected):
        connection.call("listFederationExecutions", ())
    right = Credentials("HLAplainTextPassword", b"secret")
    connection.call("connectWithCredentials", (right,))


def test_an_expelled_federate_is_told(joined: Any) -> None:
    a = joined("a")
    a.connection.expel("the federation ends")
    assert a.take() == [("federateResigned", "the federation ends")]
    with pytest.raises(errors.FederateNotExecutionMember):
        a.call("queryLogicalTime")


def test_modules_of_either_edition_make_a_federation(player: Any, module: Any) -> None:
    """The MIM is of the edition of the modules."""
    content = module().content.replace(b"IEEE1516-2010", b"IEEE1516-2025")
    federate = player("a")
    federate.call("createFederationExecution", "F", FomModule("F.xml", content))
    federate.join()
    assert federate.cls("HLAmanager.HLAfederate")
    assert federate.cls("Vehicle.Tank")


def test_the_first_setting_of_a_switch_counts(joined: Any, player: Any) -> None:
    joined("a", switches='<autoProvide isEnabled="true"/>')
    other = b"<switches><autoProvide/></switches><objects>"
    late = player("b")
    late.call(
        "joinFederationExecutionWithNameAndModules",
        "b",
        "test",
        "F",
        [FomModule("Late.xml", LATE.replace(b"<objects>", other, 1))],
    )
    assert late.call("getAutoProvideSwitch") is True
