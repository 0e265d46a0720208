"""A federation on an RTI in this process, whose object model is PDUs as they are."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest

from fom.enums import Appearance
from interop.dis import EntityId, EntityState, decode_pdu, encode_pdu
from interop.dis.records import DeadReckoning, Location, Vector
from interop.exercise import Agreement
from interop.hla.local import LocalAmbassador
from interop.hla.rpr import (
    InteractionSent,
    Message,
    ObjectRemoved,
    ObjectUpdate,
    tag_of,
    timestamp_of,
)
from interop.hla.rti import Rti
from interop.hla.skin import Federation, Member
from interop.hla.types import FomModule

ENTITY, PDU = "HLAobjectRoot.Entity", "HLAinteractionRoot.Pdu"
MODULE = b"""<?xml version="1.0"?>
<objectModel xmlns="http://standards.ieee.org/IEEE1516-2010">
  <modelIdentification>
    <name>PDUs as they are</name><type>FOM</type><version>1</version>
    <modificationDate>2027-06-01</modificationDate>
    <securityClassification>Unclassified</securityClassification>
    <description>For tests.</description>
  </modelIdentification>
  <objects><objectClass><name>HLAobjectRoot</name>
    <objectClass><name>Entity</name><sharing>PublishSubscribe</sharing>
      <attribute><name>Marking</name><dataType>HLAopaqueData</dataType>
        <updateType>Conditional</updateType><ownership>NoTransfer</ownership>
        <sharing>PublishSubscribe</sharing>
        <transportation>HLAreliable</transportation><order>Receive</order></attribute>
      <attribute><name>Octets</name><dataType>HLAopaqueData</dataType>
        <updateType>Conditional</updateType><ownership>NoTransfer</ownership>
        <sharing>PublishSubscribe</sharing>
        <transportation>HLAreliable</transportation><order>Receive</order></attribute>
    </objectClass></objectClass></objects>
  <interactions><interactionClass><name>HLAinteractionRoot</name>
    <interactionClass><name>Pdu</name><sharing>PublishSubscribe</sharing>
      <transportation>HLAreliable</transportation><order>Receive</order>
      <parameter><name>Octets</name><dataType>HLAopaqueData</dataType></parameter>
    </interactionClass></interactionClass></interactions>
</objectModel>"""


class AsTheyAre:
    """A translator: an Entity State is an object, any other PDU an interaction."""

    object_classes = {ENTITY: frozenset(["Marking", "Octets"])}
    interaction_classes = {PDU: frozenset(["Octets"])}

    def __init__(self) -> None:
        self._own: dict[str, ObjectUpdate] = {}
        self._heard: dict[str, dict[str, bytes]] = {}
        self._made: list[bytes] = []

    def to_hla(self, pdu: bytes) -> list[Message]:
        whole, tag = decode_pdu(pdu), tag_of(int.from_bytes(pdu[4:8], "big"))
        body = whole.body
        if not isinstance(body, EntityState):
            return [InteractionSent(PDU, {"Octets": pdu}, tag)]
        name = str(body.entity_id)
        if body.appearance & Appearance.DEACTIVATED:
            return self.gone(body.entity_id, whole.header.timestamp)
        octets = pdu[:4] + bytes(4) + pdu[8:]
        values = {"Marking": body.marking.text, "Octets": octets}
        self._own[name] = ObjectUpdate(ENTITY, name, values, tag)
        return [self._own[name]]

    def gone(self, entity_id: EntityId, timestamp: int = 0) -> list[Message]:
        name = str(entity_id)
        known = self._own.pop(name, None) is not None
        return [ObjectRemoved(ENTITY, name, tag_of(timestamp))] if known else []

    def current(self, name: str) -> ObjectUpdate | None:
        return self._own.get(name)

    def entity_of(self, name: str) -> EntityId | None:
        return EntityId.parse(name)

    def reflect(
        self, object_class: str, name: str, values: Mapping[str, bytes], tag: bytes
    ) -> None:
        held = self._heard.setdefault(name, {})
        held.update(values)
        if "Octets" in held and "Marking" in held:
            self._make(held["Octets"], tag)

    def receive(
        self, interaction_class: str, values: Mapping[str, bytes], tag: bytes
    ) -> None:
        self._make(values["Octets"], tag)

    def remove(self, object_class: str, name: str, tag: bytes) -> None:
        last = decode_pdu(self._heard.pop(name)["Octets"]).body
        last = replace(last, appearance=Appearance.DEACTIVATED)
        self._make(encode_pdu(last, exercise=1, timestamp=0), tag)

    def take(self) -> list[bytes]:
        made, self._made = self._made, []
        return made

    def _make(self, pdu: bytes, tag: bytes) -> None:
        stamp = (timestamp_of(tag) or 0).to_bytes(4, "big")
        self._made.append(pdu[:4] + stamp + pdu[8:])


@pytest.fixture
def rti() -> Rti:
    """An RTI of the test's own."""
    return Rti()


@pytest.fixture
def enlist(rti: Rti) -> Iterator[Callable[..., Member]]:
    """Makes joined members by their names."""
    members = []

    def make(name: str, **options: Any) -> Member:
        federation = Federation(
            name="exercise", modules=(FomModule("pdus.xml", MODULE),)
        )
        member = Member(
            LocalAmbassador(rti),
            AsTheyAre(),
            Agreement(),
            name=name,
            federation=federation,
            **options,
        )
        member.join(create=True)
        members.append(member)
        return member

    yield make
    for member in members:
        member.close()


@pytest.fixture
def state() -> Callable[..., bytes]:
    """Makes Entity State PDUs of an entity that flies along x."""

    def make(x: float = 0.0, *, timestamp: int = 1, **fields: Any) -> bytes:
        body = EntityState(
            EntityId(1, 2, 3),
            location=Location(x, 0.0, 7e6),
            velocity=Vector(100.0, 0.0, 0.0),
            dead_reckoning=DeadReckoning(2),
            **fields,
        )
        return encode_pdu(body, exercise=1, timestamp=timestamp)

    return make
