"""Information operations PDUs (IEEE 1278.1-2012, 7.12)."""

from dataclasses import field
from typing import Annotated, ClassVar

from ..wire import U8, U16, U32, Constant, Size, Trailing16, Uid, record
from .pdu import pdu
from .records import EntityId
from .standard import StandardRecord


@record
class InformationEffect:
    """What an information operation does (standard variable record 5500)."""

    _record_type: ClassVar[Annotated[int, Constant("I", 5500)]]
    _length: ClassVar[Annotated[int, Size("H", multiple=8)]]
    status: Annotated[U8, Uid(290)] = 0
    link_type: Annotated[U8, Uid(291)] = 0
    effect: Annotated[U8, Uid(292)] = 0
    duty_cycle: U8 = 0  #: percent
    duration: U16 = 0  #: s; 65535 until further notice
    process: Annotated[U16, Uid(293)] = 0
    padding: U16 = field(default=0, kw_only=True)


@record
class CommunicationsNode:
    """Which node is concerned (standard variable record 5501)."""

    _record_type: ClassVar[Annotated[int, Constant("I", 5501)]]
    _length: ClassVar[Annotated[int, Size("H", multiple=8)]]
    node_type: Annotated[U8, Uid(294)] = 0
    padding: U8 = field(default=0, kw_only=True)
    entity_id: EntityId = EntityId(0, 0, 0)
    element_id: U16 = 0


InformationRecord = InformationEffect | CommunicationsNode | StandardRecord


@pdu(70, family=13, since=7)
class InformationOperationsAction:
    """An information operation begins, changes or ends."""

    originating_id: EntityId
    receiving_id: EntityId = EntityId(0, 0, 0)
    request_id: U32 = 0
    warfare_type: Annotated[U16, Uid(285)] = 0
    simulation_source: Annotated[U16, Uid(286)] = 0
    action_type: Annotated[U16, Uid(287)] = 0
    action_phase: Annotated[U16, Uid(288)] = 0
    padding: U32 = 0
    attacker_id: EntityId = EntityId(0, 0, 0)
    target_id: EntityId = EntityId(0, 0, 0)  #: the primary one
    padding_2: U16 = 0
    records: Trailing16[InformationRecord] = ()


@pdu(71, family=13, since=7)
class InformationOperationsReport:
    """What became of an information operation."""

    originating_id: EntityId
    simulation_source: Annotated[U16, Uid(286)] = 0
    report_type: Annotated[U8, Uid(289)] = 0
    padding: U8 = 0
    attacker_id: EntityId = EntityId(0, 0, 0)
    target_id: EntityId = EntityId(0, 0, 0)  #: the primary one
    padding_2: U16 = 0
    padding_3: U16 = 0
    records: Trailing16[InformationRecord] = ()
