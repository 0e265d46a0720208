"""A federation on an RTI in this process, whose object model is PDUs as they are."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import pytest

from fom.enums import Appearance
from interop.dis import EntityId, EntityState, Pdu, decode_pdu, encode_pdu
from interop.dis.records import DeadReckoning, Location, Vector
from interop.exercise import Agreement
from interop.hla.local import LocalAmbassador
from interop.hla.rti import Rti
from interop.hla.skin import (
    Federation,
    InteractionSent,
    Member,
    ObjectRemoved,
    ObjectUpdate,
)
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
BODY = 12  #: octets of a header


class AsTheyAre:
    """A translator: an Entity State is an object, any other PDU an interaction."""

    def to_hla(self, pdu: Pdu) -> list[Any]:
        octets = pdu.encode()
        if not isinstance(pdu.body, EntityState):
            return [InteractionSent(PDU, {"Octets": octets})]
        name = str(pdu.body.entity_id)
        if pdu.body.appearance & Appearance.DEACTIVATED:
            return [ObjectRemoved(name)]
        marking = pdu.body.marking.text
        values = {"Marking": marking, "Octets": octets[:4] + bytes(4) + octets[8:]}
        return [ObjectUpdate(ENTITY, name, values)]

    def from_hla_object(
        self, object_class: str, name: str, values: Mapping[str, bytes]
    ) -> list[object]:
        whole = "Octets" in values and "Marking" in values
        return [decode_pdu(values["Octets"]).body] if whole else []

    def from_hla_interaction(
        self, interaction_class: str, values: Mapping[str, bytes]
    ) -> list[object]:
        return [decode_pdu(values["Octets"]).body]

    def object_classes(
        self, pdu_types: Iterable[int] | None = None
    ) -> dict[str, Sequence[str]]:
        wanted = pdu_types is None or 1 in pdu_types
        return {ENTITY: ["Marking", "Octets"]} if wanted else {}

    def interaction_classes(
        self, pdu_types: Iterable[int] | None = None
    ) -> dict[str, Sequence[str]]:
        wanted = pdu_types is None or set(pdu_types) - {1}
        return {PDU: ["Octets"]} if wanted else {}


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
