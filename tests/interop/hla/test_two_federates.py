"""The same exchanges by every kind of ambassador, with the RTI of our own."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from interop.hla import errors
from interop.hla.ambassador import RTIAmbassador
from interop.hla.federate_ambassador import FederateAmbassador
from interop.hla.fedpro.ambassador import FederateProtocolAmbassador
from interop.hla.fedpro.client_settings import ClientSettings
from interop.hla.local import LocalAmbassador
from interop.hla.rti import Rti
from interop.hla.server import RtiServer
from interop.hla.types import FomModule, OrderType, ResignAction

WIDE = 60.0  #: s, for what takes milliseconds
DOCUMENT = """<?xml version="1.0" encoding="utf-8"?>
<objectModel xmlns="http://standards.ieee.org/IEEE1516-2010">
  <modelIdentification><name>Tanks</name></modelIdentification>
  <objects><objectClass>
    <name>HLAobjectRoot</name>
    <objectClass>
      <name>Tank</name>
      <sharing>PublishSubscribe</sharing>
      <attribute>
        <name>Position</name>
        <dataType>HLAfloat64BE</dataType>
        <updateType>Conditional</updateType>
        <ownership>DivestAcquire</ownership>
        <sharing>PublishSubscribe</sharing>
        <transportation>HLAreliable</transportation>
        <order>TimeStamp</order>
      </attribute>
    </objectClass>
  </objectClass></objects>
  <interactions><interactionClass>
    <name>HLAinteractionRoot</name>
    <interactionClass>
      <name>Shot</name>
      <sharing>PublishSubscribe</sharing>
      <transportation>HLAreliable</transportation>
      <order>TimeStamp</order>
      <parameter><name>Round</name><dataType>HLAinteger32BE</dataType></parameter>
    </interactionClass>
  </interactionClass></interactions>
</objectModel>
"""
TANKS = FomModule("tanks.xml", DOCUMENT.encode())


class Hearing(FederateAmbassador):
    """Keeps every callback with its arguments, under its name."""

    def __init__(self) -> None:
        self.heard: list[tuple[Any, ...]] = []

    def __getattribute__(self, name: str) -> Any:
        if name.startswith("_") or name not in vars(FederateAmbassador):
            return object.__getattribute__(self, name)
        return lambda *arguments: self.heard.append((name, *arguments))


class Member:
    """A joined federate, and what it is told."""

    def __init__(self, rti: RTIAmbassador, hearing: Hearing) -> None:
        self.rti = rti
        self.hearing = hearing
        self.tank = rti.get_object_class_handle("HLAobjectRoot.Tank")
        self.position = rti.get_attribute_handle(self.tank, "Position")
        self.shot = rti.get_interaction_class_handle("HLAinteractionRoot.Shot")
        self.round = rti.get_parameter_handle(self.shot, "Round")

    def hear(self, name: str) -> tuple[Any, ...]:
        """The arguments of the next callback of this name; the others are dropped."""
        while True:
            while self.hearing.heard:
                callback, *arguments = self.hearing.heard.pop(0)
                if callback == name:
                    return tuple(arguments)
            before = len(self.hearing.heard)
            self.rti.evoke_callback(WIDE)
            assert len(self.hearing.heard) > before, f"no {name} came"

    def share(self) -> None:
        """Publish and subscribe to all there is."""
        self.rti.publish_object_class_attributes(self.tank, {self.position})
        self.rti.subscribe_object_class_attributes(self.tank, {self.position})
        self.rti.publish_interaction_class(self.shot)
        self.rti.subscribe_interaction_class(self.shot)


def remote(address: str, **options: Any) -> RTIAmbassador:
    settings = ClientSettings(address=address, **options)
    return FederateProtocolAmbassador(settings)


@pytest.fixture(
    params=[
        "local",
        pytest.param("remote", marks=pytest.mark.network),
        pytest.param("asynchronous", marks=pytest.mark.network),
    ]
)
def make(request: pytest.FixtureRequest) -> Iterator[Callable[[], RTIAmbassador]]:
    rti = Rti()
    if request.param == "local":
        yield lambda: LocalAmbassador(rti)
        return
    asynchronous = request.param == "asynchronous"
    with RtiServer(rti, listen=["tcp://127.0.0.1:0"]) as server:
        address = str(server.addresses[0])
        yield lambda: remote(address, asynchronous=asynchronous)


@pytest.fixture
def members(make: Callable[[], RTIAmbassador]) -> Iterator[list[Member]]:
    with ExitStack() as stack:
        found = []
        for name in "red", "blue":
            rti, hearing = make(), Hearing()
            stack.enter_context(rti.connection(hearing))
            stack.enter_context(
                rti.joined("tanks", "field", [TANKS], federate_name=name)
            )
            found.append(Member(rti, hearing))
        for member in found:
            member.share()
        yield found


def test_an_instance_is_discovered_reflected_and_removed(members: list[Member]) -> None:
    red, blue = members
    tank = red.rti.register_object_instance(red.tank)
    name = red.rti.get_object_instance_name(tank)
    own = red.rti.get_federate_handle("red")
    assert blue.hear("discover_object_instance") == (tank, blue.tank, name, own)
    red.rti.update_attribute_values(tank, {red.position: b"12345678"}, b"tag")
    instance, values, tag, supplement = blue.hear("reflect_attribute_values")
    assert (instance, values, tag) == (tank, {blue.position: b"12345678"}, b"tag")
    assert (supplement.producing_federate, supplement.time) == (own, None)
    red.rti.delete_object_instance(tank, b"gone")
    assert blue.hear("remove_object_instance")[:2] == (tank, b"gone")


def test_an_interaction_comes_to_others_only(members: list[Member]) -> None:
    red, blue = members
    red.rti.send_interaction(red.shot, {red.round: b"\0\0\0\7"}, b"")
    shot, values, tag, _ = blue.hear("receive_interaction")
    assert (shot, values, tag) == (blue.shot, {blue.round: b"\0\0\0\7"}, b"")
    blue.rti.send_interaction(blue.shot, {}, b"back")
    assert red.hear("receive_interaction")[:3] == (red.shot, {}, b"back")


def test_messages_with_times_come_in_their_order(members: list[Member]) -> None:
    red, blue = members
    red.rti.enable_time_regulation(1.0)
    assert red.hear("time_regulation_enabled") == (0.0,)
    blue.rti.enable_time_constrained()
    assert blue.hear("time_constrained_enabled") == (0.0,)
    later = red.rti.send_interaction(red.shot, {}, b"later", 5.0)
    red.rti.send_interaction(red.shot, {}, b"never", 6.0)
    red.rti.send_interaction(red.shot, {}, b"sooner", 2.0)
    blue.rti.time_advance_request(10.0)
    red.rti.time_advance_request(5.5)
    assert red.hear("time_advance_grant") == (5.5,)
    red.rti.time_advance_request(20.0)
    assert red.hear("time_advance_grant") == (20.0,)
    for tag, time in (b"sooner", 2.0), (b"later", 5.0), (b"never", 6.0):
        _, _, told, supplement = blue.hear("receive_interaction")
        assert (told, supplement.time) == (tag, time)
        assert supplement.received_order is OrderType.TIMESTAMP
        assert supplement.retraction is not None
    assert blue.hear("time_advance_grant") == (10.0,)
    assert later is not None
    assert blue.rti.query_logical_time() == 10.0
    assert blue.rti.query_galt() == 21.0


def test_all_come_to_a_synchronization_point(members: list[Member]) -> None:
    red, blue = members
    red.rti.register_federation_synchronization_point("ready", b"tag")
    assert red.hear("synchronization_point_registration_succeeded") == ("ready",)
    for member in members:
        assert member.hear("announce_synchronization_point") == ("ready", b"tag")
    red.rti.synchronization_point_achieved("ready")
    blue.rti.synchronization_point_achieved("ready", False)
    failed = frozenset([blue.rti.get_federate_handle("blue")])
    for member in members:
        assert member.hear("federation_synchronized") == ("ready", failed)


def test_an_attribute_goes_from_one_to_the_other(members: list[Member]) -> None:
    red, blue = members
    tank = red.rti.register_object_instance(red.tank)
    blue.hear("discover_object_instance")
    position = {red.position}
    blue.rti.attribute_ownership_acquisition(tank, position, b"mine")
    release = red.hear("request_attribute_ownership_release")
    assert release == (tank, position, b"mine")
    assert red.rti.attribute_ownership_divestiture_if_wanted(tank, position) == position
    notification = blue.hear("attribute_ownership_acquisition_notification")
    assert notification[:2] == (tank, position)
    assert blue.rti.is_attribute_owned_by_federate(tank, blue.position)
    assert not red.rti.is_attribute_owned_by_federate(tank, red.position)
    with pytest.raises(errors.AttributeNotOwned):
        red.rti.update_attribute_values(tank, {red.position: b"12345678"}, b"", 1.0)


def test_several_names_are_had_at_once(members: list[Member]) -> None:
    red, blue = members
    names = {"one", "two"}
    red.rti.reserve_multiple_object_instance_names(names)
    had = red.hear("multiple_object_instance_name_reservation_succeeded")
    assert had == (names,)
    blue.rti.reserve_object_instance_name("two")
    assert blue.hear("object_instance_name_reservation_failed") == ("two",)


def test_members_are_told_of(members: list[Member]) -> None:
    red, _ = members
    red.rti.list_federation_execution_members("field")
    name, report = red.hear("report_federation_execution_members")
    assert name == "field"
    assert {(each.federate_name, each.federate_type) for each in report} == {
        ("red", "tanks"),
        ("blue", "tanks"),
    }


def test_a_member_that_is_lost_takes_its_instances_along(members: list[Member]) -> None:
    red, blue = members
    red.rti.set_automatic_resign_directive(ResignAction.DELETE_OBJECTS)
    tank = red.rti.register_object_instance(red.tank)
    blue.hear("discover_object_instance")
    red.rti.close()
    assert blue.hear("remove_object_instance")[0] == tank


@pytest.mark.parametrize(
    ("call", "error"),
    [
        (lambda m: m.rti.get_object_class_handle("Tnak"), errors.NameNotFound),
        (lambda m: m.rti.get_object_class_name(b"\xff"), errors.RTIexception),
        (lambda m: m.rti.delete_object_instance(b"\xff"), errors.RTIexception),
        (
            lambda m: m.rti.destroy_federation_execution("field"),
            errors.FederatesCurrentlyJoined,
        ),
        (
            lambda m: m.rti.join_federation_execution("tanks", "field"),
            errors.FederateAlreadyExecutionMember,
        ),
        (lambda m: m.rti.disconnect(), errors.FederateIsExecutionMember),
    ],
)
def test_a_wrong_call_is_refused_by_the_standards_exception(
    members: list[Member],
    call: Callable[[Member], Any],
    error: type[errors.RTIexception],
) -> None:
    with pytest.raises(error):
        call(members[0])
    assert members[0].rti.get_federate_name(
        members[0].rti.get_federate_handle("blue")
    ) == ("blue")


def test_a_federation_that_is_not_there_is_told(
    make: Callable[[], RTIAmbassador],
) -> None:
    rti = make()
    with rti.connection(Hearing()):
        with pytest.raises(errors.FederationExecutionDoesNotExist, match="nowhere"):
            rti.join_federation_execution("tanks", "nowhere")
        with pytest.raises(errors.FederateNotExecutionMember):
            rti.query_logical_time()
