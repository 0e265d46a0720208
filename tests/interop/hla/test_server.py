"""Federates of our own on the server of our own RTI, over real sockets."""

import queue
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from interop.errors import BusError, CallError
from interop.hla.credentials import password, read_secret, requiring
from interop.hla.errors import CouldNotOpenFOM, Unauthorized
from interop.hla.federate_ambassador import FederateAmbassador
from interop.hla.fedpro.ambassador import FederateProtocolAmbassador
from interop.hla.fedpro.client_settings import ClientSettings
from interop.hla.fedpro.settings import SessionSettings
from interop.hla.rti import Rti
from interop.hla.server import RtiServer
from interop.hla.shelf import shelf
from interop.hla.types import (
    CallbackModel,
    Credentials,
    FomModule,
    ObjectInstanceHandle,
    Supplement,
)

WIDE = 60  #: s, for what takes milliseconds
FAST = SessionSettings(reconnect_interval=0.01)

pytestmark = pytest.mark.network

MODULE = FomModule(
    "Ships.xml",
    b"""<?xml version="1.0"?>
<objectModel xmlns="http://standards.ieee.org/IEEE1516-2010">
 <modelIdentification><name>Ships</name></modelIdentification>
 <objects><objectClass><name>HLAobjectRoot</name>
  <objectClass><name>Ship</name><sharing>PublishSubscribe</sharing>
   <attribute><name>Name</name><dataType>HLAunicodeString</dataType>
    <transportation>HLAreliable</transportation><order>Receive</order></attribute>
  </objectClass></objectClass></objects>
</objectModel>
""",
)


class Watcher(FederateAmbassador):
    """Keeps what it hears."""

    def __init__(self) -> None:
        self.heard: queue.SimpleQueue[tuple[str, Any]] = queue.SimpleQueue()

    def discover_object_instance(self, object_instance: Any, *rest: Any) -> None:
        self.heard.put(("discovered", object_instance))

    def reflect_attribute_values(
        self,
        object_instance: ObjectInstanceHandle,
        attribute_values: Any,
        user_supplied_tag: bytes,
        supplement: Supplement,
    ) -> None:
        (value,) = attribute_values.values()
        self.heard.put(("reflected", value))

    def remove_object_instance(self, object_instance: Any, *rest: Any) -> None:
        self.heard.put(("removed", object_instance))

    def connection_lost(self, fault_description: str) -> None:
        self.heard.put(("lost", fault_description))


class Ship:
    """A federate that publishes ships, and hears of those of others."""

    def __init__(self, address: object, **settings: Any) -> None:
        told = ClientSettings(address=str(address), session=FAST, **settings)
        self.rti = FederateProtocolAmbassador(told)
        self.watcher = Watcher()
        self.rti.connect(self.watcher, CallbackModel.IMMEDIATE)

    def join(self, name: str) -> None:
        self.rti.join_federation_execution("ship", "Sea", federate_name=name)
        self.cls = self.rti.get_object_class_handle("Ship")
        self.attribute = self.rti.get_attribute_handle(self.cls, "Name")
        own = frozenset([self.attribute])
        self.rti.publish_object_class_attributes(self.cls, own)
        self.rti.subscribe_object_class_attributes(self.cls, own)

    def hears(self, what: str) -> Any:
        kind, value = self.watcher.heard.get(timeout=WIDE)
        assert kind == what
        return value

    def update(self, ship: ObjectInstanceHandle, value: bytes) -> None:
        self.rti.update_attribute_values(ship, {self.attribute: value}, b"")


@contextmanager
def two_ships(server: RtiServer, **settings: Any) -> Iterator[tuple[Ship, Ship]]:
    (address,) = server.addresses
    one, two = Ship(address, **settings), Ship(address, **settings)
    try:
        one.rti.create_federation_execution("Sea", [MODULE])
        one.join("one")
        two.join("two")
        yield one, two
    finally:
        one.rti.close()
        two.rti.close()


def cut(server: RtiServer) -> None:
    """Break every connection."""

    def abort() -> None:
        for link in list(server.service.server.links):
            link.transport.abort()

    server._loop.call_soon_threadsafe(abort)


@pytest.mark.parametrize("asynchronous", [False, True])
def test_updates_reach_the_other_through_cut_connections(asynchronous: bool) -> None:
    with RtiServer(Rti(), listen=["127.0.0.1:0"]) as server:
        with two_ships(server, asynchronous=asynchronous) as (one, two):
            ship = one.rti.register_object_instance(one.cls)
            assert two.hears("discovered") == ship
            for count in range(200):
                one.update(ship, b"%d" % count)
                if count % 50 == 25:
                    cut(server)
            got = [two.hears("reflected") for _ in range(200)]
            assert got == [b"%d" % count for count in range(200)]


def test_a_federate_that_vanishes_is_lost_to_the_others() -> None:
    gone = SessionSettings(reconnect_time=0.0)
    with RtiServer(Rti(), listen=["127.0.0.1:0"], settings=gone) as server:
        with two_ships(server) as (one, two):
            ship = one.rti.register_object_instance(one.cls)
            assert two.hears("discovered") == ship
            one.rti.close()
            assert two.hears("removed") == ship


def test_the_end_of_the_rti_is_told_to_every_federate() -> None:
    with RtiServer(Rti(), listen=["127.0.0.1:0"]) as server:
        with two_ships(server) as (one, two):
            ship = one.rti.register_object_instance(one.cls)
            assert two.hears("discovered") == ship
            server.close()
            assert "ended" in one.hears("lost")
            assert "ended" in two.hears("lost")


def test_only_who_tells_the_secret_is_connected() -> None:
    rti = Rti(authorize=requiring("s3cret \N{GREEK SMALL LETTER PI}"))
    with RtiServer(rti, listen=["127.0.0.1:0"]) as server:
        settings = ClientSettings(address=str(server.addresses[0]))

        def connect(credentials: Credentials | None) -> None:
            ambassador = FederateProtocolAmbassador(settings)
            with ambassador.connection(FederateAmbassador(), credentials=credentials):
                pass

        connect(password("s3cret \N{GREEK SMALL LETTER PI}"))
        for wrong in (None, password("s3cret"), password("")):
            with pytest.raises(Unauthorized):
                connect(wrong)


def test_a_module_that_is_named_only_is_not_fetched() -> None:
    with RtiServer(Rti(), listen=["127.0.0.1:0"]) as server:
        ship = Ship(server.addresses[0])
        with pytest.raises(CouldNotOpenFOM, match="example"):
            named = FomModule("http://example.invalid/a.xml")
            ship.rti.create_federation_execution("Sea", [named])
        ship.rti.close()


def test_a_call_of_garbage_is_answered_and_the_next_one_done() -> None:
    with RtiServer(Rti(), listen=["127.0.0.1:0"]) as server:
        ship = Ship(server.addresses[0])
        connection = ship.rti._connection
        assert connection is not None
        for body in (b"", b"\xff\xff", b"\x0a\x01"):
            answer = connection.request(body).result(WIDE)
            assert b"RTIinternalError" in answer
        ship.rti.create_federation_execution("Sea", [MODULE])
        ship.rti.close()


def test_a_port_in_use_is_one_clear_error() -> None:
    with RtiServer(Rti(), listen=["127.0.0.1:0"]) as server:
        with pytest.raises(BusError, match="cannot listen at tcp://127.0.0.1"):
            RtiServer(Rti(), listen=[str(server.addresses[0])])


def test_a_secure_address_needs_a_certificate() -> None:
    with pytest.raises(BusError, match="certificate"):
        RtiServer(Rti(), listen=["tls://127.0.0.1:0"])


def test_a_secret_is_read_from_a_file_or_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "secret"
    path.write_text(" sesame \n")
    path.chmod(0o600)
    assert read_secret(path) == "sesame"
    monkeypatch.setenv("DOME_RTI_SECRET", "other")
    assert read_secret() == "other"
    monkeypatch.delenv("DOME_RTI_SECRET")
    assert read_secret() is None
    path.write_text("\n")
    with pytest.raises(CallError, match="no secret in it"):
        read_secret(path)
    with pytest.raises(CallError, match="absent"):
        read_secret(tmp_path / "absent")


def test_modules_named_by_address_are_taken_from_the_folder_alone(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "modules"
    folder.mkdir()
    (folder / "My Ships.xml").write_bytes(b"ships")
    (tmp_path / "secret").write_bytes(b"no module")
    fetch = shelf(folder)
    for address in (
        "My Ships.xml",
        "file:///anywhere/My%20Ships.xml",
        "https://example.invalid/My Ships.xml",
        "C:\\modules\\My Ships.xml",
    ):
        assert fetch(address) == b"ships"
    for address in ("../secret", "..%2Fsecret", "", "..", str(tmp_path / "secret")):
        with pytest.raises(OSError, match="no "):
            fetch(address)
