"""A federation execution with as many federates as a test of the RTI wants.

Where protobuf is there, all that the RTI is asked, answers and tells goes through the
messages of the Federate Protocol and back.
"""

from collections.abc import Callable
from typing import Any

import pytest

from interop.hla.rti import Connection, Rti
from interop.hla.types import FomModule

Codec: Any
try:
    from interop.hla.fedpro.codec import Codec
except ImportError:
    Codec = None

MODULE = b"""<?xml version="1.0"?>
<objectModel xmlns="http://standards.ieee.org/IEEE1516-2010">
 <modelIdentification><name>Test</name></modelIdentification>
 <objects><objectClass><name>HLAobjectRoot</name>
  <attribute><name>HLAprivilegeToDeleteObject</name>
   <transportation>HLAreliable</transportation><order>TimeStamp</order></attribute>
  <objectClass><name>Vehicle</name>
   <attribute><name>Position</name><dimensions><dimension>X</dimension></dimensions>
    <transportation>HLAbestEffort</transportation><order>TimeStamp</order></attribute>
   <attribute><name>Fuel</name>
    <transportation>HLAreliable</transportation><order>Receive</order></attribute>
   <objectClass><name>Tank</name>
    <attribute><name>Turret</name>
     <transportation>HLAbestEffort</transportation><order>TimeStamp</order></attribute>
   </objectClass>
   <objectClass><name>Truck</name></objectClass>
  </objectClass></objectClass></objects>
 <interactions><interactionClass><name>HLAinteractionRoot</name>
  <interactionClass><name>Fire</name>
   <dimensions><dimension>X</dimension></dimensions>
   <transportation>HLAreliable</transportation><order>TimeStamp</order>
   <parameter><name>Where</name></parameter>
   <interactionClass><name>Salvo</name>
    <transportation>HLAreliable</transportation><order>TimeStamp</order>
    <parameter><name>Rounds</name></parameter></interactionClass>
  </interactionClass></interactionClass></interactions>
 <dimensions><dimension><name>X</name><upperBound>100</upperBound></dimension>
 </dimensions>
 <updateRates>
  <updateRate><name>Low</name><rate>1.0</rate></updateRate>
  <updateRate><name>High</name><rate>20.0</rate></updateRate>
 </updateRates>
 <switches>%s</switches>
</objectModel>
"""


class Player:
    """A user of the RTI that calls services by their names and keeps its callbacks."""

    def __init__(self, rti: Rti, name: str = "") -> None:
        self.name = name
        self._codec = Codec() if Codec is not None else None
        self.heard: list[tuple[Any, ...]] = []
        self.connection: Connection = rti.connect(self._hear)
        self.handle = b""
        self.call("connect")

    def _hear(self, callback: str, arguments: tuple[Any, ...]) -> None:
        if self._codec is not None:
            octets = self._codec.pack_callback(callback, arguments)
            assert self._codec.unpack_callback(octets) == (callback, arguments)
        self.heard.append((callback, *arguments))

    def call(self, service: str, *arguments: Any) -> Any:
        if self._codec is not None:
            octets = self._codec.pack_call(service, arguments)
            _, arguments = self._codec.unpack_call(octets)
        result: Any = self.connection.call(service, arguments)
        if self._codec is not None:
            octets = self._codec.pack_result(service, result)
            assert self._codec.unpack_result(service, octets) == result
        return result

    def take(self, *callbacks: str) -> list[tuple[Any, ...]]:
        """What it heard of some callbacks, or of all; it is forgotten."""
        taken = [one for one in self.heard if not callbacks or one[0] in callbacks]
        self.heard = [one for one in self.heard if one not in taken]
        return taken

    def names(self) -> list[str]:
        """The names of the callbacks that it heard; they are forgotten."""
        return [one[0] for one in self.take()]

    def join(self, federation: str = "F") -> "Player":
        result = self.call(
            "joinFederationExecutionWithName", self.name, "test", federation
        )
        self.handle = result.federate_handle
        return self

    def cls(self, name: str) -> bytes:
        handle: bytes = self.call("getObjectClassHandle", name)
        return handle

    def attribute(self, name: str, cls: str = "Vehicle.Tank") -> bytes:
        handle: bytes = self.call("getAttributeHandle", self.cls(cls), name)
        return handle

    def attributes(self, *names: str) -> frozenset[bytes]:
        return frozenset(self.attribute(name) for name in names)

    def interaction(self, name: str) -> bytes:
        handle: bytes = self.call("getInteractionClassHandle", name)
        return handle

    def parameter(self, name: str) -> bytes:
        salvo = self.interaction("Fire.Salvo")
        handle: bytes = self.call("getParameterHandle", salvo, name)
        return handle

    def publish(self, cls: str, *attributes: str) -> None:
        self.call(
            "publishObjectClassAttributes", self.cls(cls), self.attributes(*attributes)
        )

    def subscribe(self, cls: str, *attributes: str) -> None:
        self.call(
            "subscribeObjectClassAttributes",
            self.cls(cls),
            self.attributes(*attributes),
        )

    def register(self, cls: str, name: str = "") -> bytes:
        if name:
            self.call("reserveObjectInstanceName", name)
            handle: bytes = self.call(
                "registerObjectInstanceWithName", self.cls(cls), name
            )
            self.take("objectInstanceNameReservationSucceeded")
            return handle
        handle = self.call("registerObjectInstance", self.cls(cls))
        return handle


@pytest.fixture
def module() -> Callable[..., FomModule]:
    """A module of vehicles, with switches as they are given in XML."""
    return lambda switches="": FomModule("Test.xml", MODULE % switches.encode())


@pytest.fixture
def rti() -> Rti:
    return Rti()


@pytest.fixture
def player(rti: Rti) -> Callable[..., Player]:
    """One more user of the RTI, connected."""
    return lambda name="": Player(rti, name)


@pytest.fixture
def joined(
    rti: Rti, module: Callable[..., FomModule]
) -> Callable[..., Player | list[Player]]:
    """Federates by their names, joined to one federation execution."""

    def join(*names: str, switches: str = "", time: str = "") -> Player | list[Player]:
        players = [Player(rti, name) for name in names]
        if not rti.federations:
            players[0].call(
                "createFederationExecutionWithModulesAndTime",
                "F",
                [module(switches)],
                time,
            )
        for each in players:
            each.join()
        return players if len(players) > 1 else players[0]

    return join
