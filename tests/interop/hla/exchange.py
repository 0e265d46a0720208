"""What two federates of any RTI do together: one play for every ambassador."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from interop.hla.ambassador import RTIAmbassador
from interop.hla.errors import FederationExecutionAlreadyExists
from interop.hla.federate_ambassador import FederateAmbassador
from interop.hla.types import (
    AttributeHandle,
    CallbackModel,
    FomModule,
    ObjectClassHandle,
    ObjectInstanceHandle,
    ResignAction,
    RtiConfiguration,
)

FEDERATION = "exchange"
#: A FOM of one object class and one interaction class, as RTIs of 2010 read it.
MODULE = FomModule(
    "Exchange.xml",
    b"""<?xml version="1.0" encoding="UTF-8"?>
<objectModel xmlns="http://standards.ieee.org/IEEE1516-2010">
 <modelIdentification>
  <name>Exchange</name><type>FOM</type><version>1.0</version>
  <modificationDate>2026-11-22</modificationDate>
  <securityClassification>Unclassified</securityClassification>
  <description>For tests of ambassadors.</description>
 </modelIdentification>
 <objects><objectClass><name>HLAobjectRoot</name>
  <objectClass><name>Boat</name><sharing>PublishSubscribe</sharing>
   <attribute><name>Course</name><dataType>HLAfloat64BE</dataType>
    <updateType>Conditional</updateType><updateCondition>On change</updateCondition>
    <ownership>DivestAcquire</ownership><sharing>PublishSubscribe</sharing>
    <transportation>HLAreliable</transportation><order>TimeStamp</order></attribute>
   <attribute><name>Cargo</name><dataType>HLAASCIIstring</dataType>
    <updateType>Conditional</updateType><updateCondition>On change</updateCondition>
    <ownership>DivestAcquire</ownership><sharing>PublishSubscribe</sharing>
    <transportation>HLAreliable</transportation><order>Receive</order></attribute>
  </objectClass></objectClass></objects>
 <interactions><interactionClass><name>HLAinteractionRoot</name>
  <interactionClass><name>Signal</name><sharing>PublishSubscribe</sharing>
   <transportation>HLAreliable</transportation><order>Receive</order>
   <parameter><name>Flags</name><dataType>HLAASCIIstring</dataType></parameter>
  </interactionClass></interactionClass></interactions>
</objectModel>
""",
)


class Member(FederateAmbassador):
    """A federate that keeps what it hears: the callbacks' names and arguments."""

    def __init__(self, rti: RTIAmbassador, name: str, federation: str) -> None:
        self.rti = rti
        self.name = name
        self.federation = federation
        self.heard: list[tuple[Any, ...]] = []
        self.boat = ObjectClassHandle(b"")
        self.course = self.cargo = AttributeHandle(b"")

    def __getattribute__(self, name: str) -> Any:
        if not hasattr(FederateAmbassador, name) or name.startswith("__"):
            return object.__getattribute__(self, name)
        return lambda *arguments: self.heard.append((name, *arguments))

    def hear(self, name: str, *, most: int = 400) -> tuple[Any, ...]:
        """The arguments of the next callback of that name; others are left."""
        for _ in range(most):
            for one in self.heard:
                if one[0] == name:
                    self.heard.remove(one)
                    return one[1:]
            self.rti.evoke_callback(0.1)
        raise AssertionError(f"{self.name} never heard {name}, but {self.heard}")

    def join(self, configuration: RtiConfiguration | None) -> None:
        """Connect, make the federation unless it is there, and join it."""
        self.rti.connect(self, CallbackModel.EVOKED, configuration)
        self._create()
        self.rti.join_federation_execution(
            "test", self.federation, federate_name=self.name
        )
        rti = self.rti
        self.boat = rti.get_object_class_handle("HLAobjectRoot.Boat")
        self.course = rti.get_attribute_handle(self.boat, "Course")
        self.cargo = rti.get_attribute_handle(self.boat, "Cargo")
        self.signal = rti.get_interaction_class_handle("HLAinteractionRoot.Signal")
        self.flags = rti.get_parameter_handle(self.signal, "Flags")

    def _create(self) -> None:
        with suppress(FederationExecutionAlreadyExists):
            self.rti.create_federation_execution(self.federation, [MODULE])


Step = Callable[[Member, Member, ObjectInstanceHandle], None]


def exchange(
    first: RTIAmbassador,
    second: RTIAmbassador,
    *,
    federation: str = FEDERATION,
    configuration: RtiConfiguration | None = None,
    steps: tuple[Step, ...] = (),
) -> None:
    """Play it all: AssertionError where one does not hear what it should."""
    one = Member(first, "one", federation)
    two = Member(second, "two", federation)
    one.join(configuration)
    two.join(configuration)
    attributes = frozenset({one.course, one.cargo})
    one.rti.publish_object_class_attributes(one.boat, attributes)
    two.rti.subscribe_object_class_attributes(two.boat, attributes)
    one.rti.publish_interaction_class(one.signal)
    two.rti.subscribe_interaction_class(two.signal)
    boat = named_boat(one, two)
    for step in steps or (update, signal, synchronize, advance, delete):
        step(one, two, boat)
    for each in (two, one):
        each.rti.resign_federation_execution(
            ResignAction.CANCEL_THEN_DELETE_THEN_DIVEST
        )
    one.rti.destroy_federation_execution(federation)
    for each in (one, two):
        each.rti.disconnect()


def named_boat(one: Member, two: Member) -> ObjectInstanceHandle:
    """A boat with a reserved name, which the other discovers."""
    one.rti.reserve_object_instance_name("Argo")
    assert one.hear("object_instance_name_reservation_succeeded") == ("Argo",)
    boat = one.rti.register_object_instance(one.boat, "Argo")
    discovered, cls, name, _ = two.hear("discover_object_instance")
    assert (cls, name) == (two.boat, "Argo")
    assert two.rti.get_object_instance_name(discovered) == "Argo"
    assert one.rti.get_object_instance_handle("Argo") == boat
    return boat


def update(one: Member, two: Member, boat: ObjectInstanceHandle) -> None:
    """New values are reflected, with the tag."""
    one.rti.update_attribute_values(boat, {one.cargo: b"wool"}, b"tag")
    _, values, tag, _ = two.hear("reflect_attribute_values")
    assert (values, tag) == ({two.cargo: b"wool"}, b"tag")


def signal(one: Member, two: Member, boat: ObjectInstanceHandle) -> None:
    """An interaction is received."""
    one.rti.send_interaction(one.signal, {one.flags: b"D V"}, b"tag")
    cls, values, tag, _ = two.hear("receive_interaction")
    assert (cls, values, tag) == (two.signal, {two.flags: b"D V"}, b"tag")


def synchronize(one: Member, two: Member, boat: ObjectInstanceHandle) -> None:
    """Both come to a point."""
    one.rti.register_federation_synchronization_point("ready", b"tag")
    one.hear("synchronization_point_registration_succeeded")
    for each in (one, two):
        assert each.hear("announce_synchronization_point") == ("ready", b"tag")
        each.rti.synchronization_point_achieved("ready")
    for each in (one, two):
        assert each.hear("federation_synchronized") == ("ready", frozenset())


def advance(one: Member, two: Member, boat: ObjectInstanceHandle) -> None:
    """An update with a time comes before its receiver is granted a later one."""
    one.rti.enable_time_regulation(1.0)
    (now,) = one.hear("time_regulation_enabled")
    two.rti.enable_time_constrained()
    two.hear("time_constrained_enabled")
    one.rti.update_attribute_values(boat, {one.course: b"\x40"}, b"", now + 5.0)
    two.rti.time_advance_request(now + 10.0)
    one.rti.time_advance_request(now + 20.0)
    assert one.hear("time_advance_grant") == (now + 20.0,)
    _, values, _, supplement = two.hear("reflect_attribute_values")
    assert (values, supplement.time) == ({two.course: b"\x40"}, now + 5.0)
    assert two.hear("time_advance_grant") == (now + 10.0,)
    assert one.rti.query_logical_time() == now + 20.0
    assert one.rti.query_lookahead() == 1.0
    two.rti.disable_time_constrained()
    one.rti.disable_time_regulation()


def delete(one: Member, two: Member, boat: ObjectInstanceHandle) -> None:
    """A deleted instance is removed."""
    one.rti.delete_object_instance(boat, b"tag")
    gone, tag, _ = two.hear("remove_object_instance")
    assert tag == b"tag"


def take_over(one: Member, two: Member, boat: ObjectInstanceHandle) -> None:
    """What one gives up, the other is offered and takes."""
    every = frozenset({one.course, one.cargo})
    two.rti.publish_object_class_attributes(two.boat, every)
    one.rti.unconditional_attribute_ownership_divestiture(boat, every, b"")
    _, offered, _ = two.hear("request_attribute_ownership_assumption")
    assert offered == every
    two.rti.attribute_ownership_acquisition(boat, every, b"tag")
    _, secured, _ = two.hear("attribute_ownership_acquisition_notification")
    assert secured == every
    assert two.rti.is_attribute_owned_by_federate(boat, two.course)
    assert not one.rti.is_attribute_owned_by_federate(boat, one.course)
