"""A federate whose process is stopped: it holds the others up for so long only."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from interop.hla.federate_ambassador import FederateAmbassador
from interop.hla.fedpro.ambassador import FederateProtocolAmbassador
from interop.hla.fedpro.client_settings import ClientSettings
from interop.hla.fedpro.serving import ServerLimits
from interop.hla.rti import Rti
from interop.hla.server import RtiServer
from interop.hla.types import FomModule

pytestmark = pytest.mark.exercise

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0  #: s, for what takes a second
STALL = 0.5  #: s that the RTI grants
MODULE = FomModule(
    "Sea.xml",
    b"""<?xml version="1.0"?>
<objectModel xmlns="http://standards.ieee.org/IEEE1516-2010">
 <modelIdentification><name>Sea</name></modelIdentification>
 <objects><objectClass><name>HLAobjectRoot</name>
  <objectClass><name>Ship</name><sharing>PublishSubscribe</sharing>
   <attribute><name>Name</name><dataType>HLAopaqueData</dataType>
    <transportation>HLAreliable</transportation><order>Receive</order></attribute>
  </objectClass></objectClass></objects>
</objectModel>
""",
)
#: Has a ship, and hears of all others until its connection is lost.
STOPPED = """
import sys
from interop.hla.federate_ambassador import FederateAmbassador
from interop.hla.fedpro.ambassador import FederateProtocolAmbassador
from interop.hla.fedpro.client_settings import ClientSettings

class Hearing(FederateAmbassador):
    lost = ""
    def connection_lost(self, fault_description):
        self.lost = fault_description

hearing = Hearing()
rti = FederateProtocolAmbassador(ClientSettings(address=sys.argv[1]))
rti.connect(hearing)
rti.join_federation_execution("ship", "Sea")
ship = rti.get_object_class_handle("Ship")
own = frozenset([rti.get_attribute_handle(ship, "Name")])
rti.publish_object_class_attributes(ship, own)
rti.subscribe_object_class_attributes(ship, own)
rti.register_object_instance(ship)
while not hearing.lost:
    rti.evoke_callback(1.0)
print(hearing.lost)
"""


class Watcher(FederateAmbassador):
    """Sees ships come and go."""

    def __init__(self) -> None:
        self.ships: list[Any] = []

    def discover_object_instance(self, object_instance: Any, *rest: Any) -> None:
        self.ships.append(object_instance)

    def remove_object_instance(self, object_instance: Any, *rest: Any) -> None:
        self.ships.remove(object_instance)


def test_a_federate_that_takes_nothing_is_lost_and_the_others_go_on() -> None:
    limits = ServerLimits(stall_time=STALL)
    watcher = Watcher()
    limit = time.monotonic() + PATIENCE
    with RtiServer(Rti(), listen=["127.0.0.1:0"], limits=limits) as server:
        address = str(server.addresses[0])
        settings = ClientSettings(address=address, asynchronous=True)
        rti = FederateProtocolAmbassador(settings)
        rti.connect(watcher)
        rti.create_federation_execution("Sea", [MODULE])
        rti.join_federation_execution("ship", "Sea")
        ship = rti.get_object_class_handle("Ship")
        name = rti.get_attribute_handle(ship, "Name")
        rti.publish_object_class_attributes(ship, frozenset([name]))
        rti.subscribe_object_class_attributes(ship, frozenset([name]))
        own = rti.register_object_instance(ship)
        with subprocess.Popen(
            [sys.executable, "-c", STOPPED, address],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            try:
                while not watcher.ships:
                    assert process.poll() is None and time.monotonic() < limit
                    rti.evoke_callback(0.1)
                process.send_signal(signal.SIGSTOP)
                while watcher.ships:
                    assert time.monotonic() < limit
                    rti.update_attribute_values(own, {name: bytes(1000)}, b"")
                    rti.evoke_callback(0.0)
                process.send_signal(signal.SIGCONT)
                assert process.stdout is not None
                assert "invalid session" in process.stdout.readline()
                assert process.wait(PATIENCE) == 0
            finally:
                process.kill()
        assert not rti.refused
        rti.close()
