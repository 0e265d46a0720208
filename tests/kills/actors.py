"""The processes that are killed: an RTI, and federates that tell what they hear."""

import signal
import time
from collections.abc import Set
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any

from interop.hla.errors import (
    FederatesCurrentlyJoined,
    FederationExecutionAlreadyExists,
    FederationExecutionDoesNotExist,
    RTIexception,
)
from interop.hla.federate_ambassador import FederateAmbassador
from interop.hla.fedpro.ambassador import FederateProtocolAmbassador
from interop.hla.fedpro.client_settings import ClientSettings
from interop.hla.fedpro.settings import SessionSettings
from interop.hla.rti import Rti
from interop.hla.server import RtiServer
from interop.hla.types import (
    AttributeHandle,
    FomModule,
    LogicalTime,
    ObjectClassHandle,
    ObjectInstanceHandle,
    ResignAction,
    Supplement,
)

FEDERATION = "kills"
LOOKAHEAD = 1.0
#: A session may be resumed for so long; it is that long until a loss is told.
PATIENT = SessionSettings(reconnect_time=0.5, reconnect_interval=0.05)

MODULE = FomModule(
    "Kills.xml",
    b"""<?xml version="1.0" encoding="UTF-8"?>
<objectModel xmlns="http://standards.ieee.org/IEEE1516-2010">
 <modelIdentification><name>Kills</name><type>FOM</type></modelIdentification>
 <objects><objectClass><name>HLAobjectRoot</name>
  <objectClass><name>Boat</name><sharing>PublishSubscribe</sharing>
   <attribute><name>Course</name><dataType>HLAfloat64BE</dataType>
    <ownership>DivestAcquire</ownership><sharing>PublishSubscribe</sharing>
    <transportation>HLAreliable</transportation><order>TimeStamp</order></attribute>
  </objectClass></objectClass></objects>
</objectModel>
""",
)


def serve(wire: Connection) -> None:
    """Be an RTI until killed; the first thing told is its address."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with RtiServer(Rti(), listen=["tcp://127.0.0.1:0"], settings=PATIENT) as server:
        wire.send(str(server.addresses[0]))
        wire.recv()


@dataclass
class Boatman(FederateAmbassador):
    """Sails one boat under time management, and tells of everybody else's."""

    wire: Connection
    name: str
    rti: FederateProtocolAmbassador = field(default_factory=FederateProtocolAmbassador)
    boats: dict[ObjectInstanceHandle, str] = field(default_factory=dict)
    granted: LogicalTime = 0.0
    regulating: bool = False
    constrained: bool = False
    stopped: bool = False

    def tell(self, what: str, about: Any = None) -> None:
        """Let the director know."""
        self.wire.send((what, about))

    def discover_object_instance(
        self,
        object_instance: ObjectInstanceHandle,
        object_class: ObjectClassHandle,
        object_instance_name: str,
        producing_federate: bytes,
    ) -> None:
        """See `FederateAmbassador`."""
        self.boats[object_instance] = object_instance_name
        self.tell("discovered", object_instance_name)

    def remove_object_instance(
        self,
        object_instance: ObjectInstanceHandle,
        user_supplied_tag: bytes,
        supplement: Supplement,
    ) -> None:
        """See `FederateAmbassador`."""
        self.tell("removed", self.boats.pop(object_instance))

    def request_attribute_ownership_assumption(
        self,
        object_instance: ObjectInstanceHandle,
        offered_attributes: Set[AttributeHandle],
        user_supplied_tag: bytes,
    ) -> None:
        """See `FederateAmbassador`: take over what nobody steers."""
        self.rti.attribute_ownership_acquisition_if_available(
            object_instance, offered_attributes
        )

    def attribute_ownership_acquisition_notification(
        self,
        object_instance: ObjectInstanceHandle,
        secured_attributes: Set[AttributeHandle],
        user_supplied_tag: bytes,
    ) -> None:
        """See `FederateAmbassador`."""
        self.tell("acquired", self.boats[object_instance])

    def time_regulation_enabled(self, time: LogicalTime) -> None:
        """See `FederateAmbassador`."""
        self.granted = time
        self.regulating = True

    def time_constrained_enabled(self, time: LogicalTime) -> None:
        """See `FederateAmbassador`."""
        self.granted = time
        self.constrained = True

    def time_advance_grant(self, time: LogicalTime) -> None:
        """See `FederateAmbassador`."""
        self.granted = time

    def connection_lost(self, fault_description: str) -> None:
        """See `FederateAmbassador`."""
        self.stopped = True
        self.tell("connection lost")

    def sail(self, address: str, directive: ResignAction) -> None:
        """Join, and advance until told to stop or left without an RTI."""
        rti = self.rti
        rti.settings = ClientSettings(address=address, session=PATIENT)
        rti.connect(self)
        with suppress(FederationExecutionAlreadyExists):
            rti.create_federation_execution(
                FEDERATION,
                [MODULE],
                logical_time_implementation_name="HLAfloat64Time",
            )
        rti.join_federation_execution("boat", FEDERATION, federate_name=self.name)
        rti.set_automatic_resign_directive(directive)
        boat_class = rti.get_object_class_handle("HLAobjectRoot.Boat")
        course = rti.get_attribute_handle(boat_class, "Course")
        rti.publish_object_class_attributes(boat_class, {course})
        rti.subscribe_object_class_attributes(boat_class, {course})
        rti.enable_time_regulation(LOOKAHEAD)
        rti.enable_time_constrained()
        self._evoke_until(lambda: self.regulating and self.constrained)
        boat = rti.register_object_instance(boat_class)
        self.tell("registered", rti.get_object_instance_name(boat))
        while not self.stopped:
            rti.update_attribute_values(
                boat, {course: bytes(8)}, b"", self.granted + LOOKAHEAD
            )
            wanted = self.granted + LOOKAHEAD
            rti.time_advance_request(wanted)
            self._evoke_until(lambda wanted=wanted: self.granted >= wanted)
            self.tell("granted", self.granted)
            if self.wire.poll():
                self.wire.recv()
                self.stopped = True
        if rti.connected:
            self._leave()

    def _leave(self) -> None:
        rti = self.rti
        rti.resign_federation_execution(ResignAction.DELETE_OBJECTS_THEN_DIVEST)
        with suppress(FederatesCurrentlyJoined, FederationExecutionDoesNotExist):
            rti.destroy_federation_execution(FEDERATION)
            self.tell("destroyed")
        rti.disconnect()

    def _evoke_until(self, fact: Any) -> None:
        while not (fact() or self.stopped):
            self.rti.evoke_callback(0.2)


def sail(wire: Connection, name: str, address: str, directive: ResignAction) -> None:
    """Be a federate; what ends it unasked is told, too."""
    boatman = Boatman(wire, name)
    try:
        boatman.sail(address, directive)
    except RTIexception as error:
        # A service that was under way when the RTI died fails; nothing else may.
        limit = time.monotonic() + 30.0
        while not boatman.stopped and time.monotonic() < limit:
            boatman.rti.evoke_callback(0.2)
        boatman.tell("failed", f"{type(error).__name__}: {error}")
    boatman.tell("ended")
