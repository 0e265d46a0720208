"""Federates and RTIs that are killed at any moment: the others are told, and go on."""

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from interop.hla.errors import NotConnected
from interop.hla.federate_ambassador import FederateAmbassador
from interop.hla.fedpro.ambassador import FederateProtocolAmbassador
from interop.hla.fedpro.client_settings import ClientSettings
from interop.hla.fedpro.settings import SessionSettings
from interop.hla.types import FomModule

pytestmark = pytest.mark.exercise

ROOT = Path(__file__).resolve().parents[2]
#: Federates that are killed; DOME_KILLS sets another number.
KILLS = int(os.environ.get("DOME_KILLS", "5"))
PATIENCE = 60.0  #: s, for what takes a second
LATEST = 0.3  #: s from the first sign of life to the kill
START = 1.5  #: s that a process may take to start to play
BACK = 0.1  #: s that the RTI waits for a federate to come back
STEP = 1.0
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


class Watcher(FederateAmbassador):
    """Sees ships come and go, and goes on in time."""

    def __init__(self) -> None:
        self.ships: set[bytes] = set()
        self.removed = 0
        self.granted = -1.0
        self.lost = ""

    def discover_object_instance(self, object_instance: Any, *rest: Any) -> None:
        self.ships.add(object_instance)

    def remove_object_instance(self, object_instance: Any, *rest: Any) -> None:
        self.ships.remove(object_instance)
        self.removed += 1

    def time_constrained_enabled(self, time: float) -> None:
        self.granted = time

    def time_advance_grant(self, time: float) -> None:
        self.granted = time

    def connection_lost(self, fault_description: str) -> None:
        self.lost = fault_description


class Member:
    """The watcher's membership, stepped by the test."""

    def __init__(self, address: str) -> None:
        short = SessionSettings(reconnect_time=0.5, reconnect_interval=0.1)
        self.rti = FederateProtocolAmbassador(
            ClientSettings(address=address, session=short)
        )
        self.watcher = Watcher()
        self.rti.connect(self.watcher)

    def join(self) -> None:
        rti = self.rti
        rti.create_federation_execution("Sea", [MODULE])
        rti.join_federation_execution("watch", "Sea")
        ship = rti.get_object_class_handle("Ship")
        name = rti.get_attribute_handle(ship, "Name")
        rti.subscribe_object_class_attributes(ship, frozenset([name]))
        rti.enable_time_regulation(STEP)
        rti.enable_time_constrained()
        while self.watcher.granted < 0:
            rti.evoke_callback(1.0)

    def step(self) -> None:
        """Go on by one step, whoever holds it back meanwhile."""
        wanted = self.watcher.granted + STEP
        self.rti.time_advance_request(wanted)
        limit = time.monotonic() + PATIENCE
        while self.watcher.granted < wanted:
            self.rti.evoke_multiple_callbacks(0.05, 0.05)
            assert time.monotonic() < limit, "held back by a dead federate"


@contextmanager
def running(*words: str) -> Iterator[subprocess.Popen[str]]:
    """A process that is killed at the end of the block, if not before."""
    with subprocess.Popen(
        [sys.executable, *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


@contextmanager
def rti_process() -> Iterator[tuple[subprocess.Popen[str], str]]:
    """``dome rti`` at a free port, and its address."""
    words = ["-m", "federates.cli", "rti", "--listen", "127.0.0.1:0"]
    with running(*words, "--reconnect-time", str(BACK)) as process:
        assert process.stdout is not None
        yield process, process.stdout.readline().strip()


def test_a_killed_federate_is_removed_and_holds_nobody_back() -> None:
    moments = random.Random(5)
    program = str(Path(__file__).with_name("killed_federate.py"))
    with rti_process() as (_, address):
        member = Member(address)
        member.join()
        for number in range(KILLS):
            with running(program, address, str(number)) as victim:
                before = member.watcher.removed
                if number % 2:  # while it connects, joins, declares
                    latest = START
                else:
                    latest = LATEST
                    while not member.watcher.ships:
                        member.step()
                        assert victim.poll() is None
                until = time.monotonic() + moments.uniform(0.0, latest)
                while time.monotonic() < until:
                    member.step()
                victim.kill()
                while member.watcher.ships:
                    member.step()
                assert number % 2 or member.watcher.removed > before
        for _ in range(10):
            member.step()
        member.rti.close()


def test_a_killed_rti_is_a_lost_connection() -> None:
    for _ in range(max(1, KILLS // 5)):
        with rti_process() as (process, address):
            member = Member(address)
            member.join()
            process.kill()
            limit = time.monotonic() + PATIENCE
            while not member.watcher.lost:
                member.rti.evoke_callback(0.1)
                assert time.monotonic() < limit
            with pytest.raises(NotConnected):
                member.step()
            member.rti.close()
