"""Logistics PDUs (IEEE 1278.1-2012, 7.4)."""

from typing import Annotated

from ..wire import F32, U8, U16, Raw, Trailing, Uid, record
from .pdu import pdu
from .records import EntityId, EntityType


@record
class SupplyQuantity:
    """How much there is of one kind of supply."""

    supply_type: EntityType = EntityType()  #: of kind 6, or a munition
    quantity: F32 = 0.0  #: in the unit that the supply type has


@record
class Resupply:
    """What an offer and its receipt say: the supplies that pass over."""

    receiving_id: EntityId
    supplying_id: EntityId = EntityId(0, 0, 0)
    supplies: Trailing[SupplyQuantity] = ()
    padding: Annotated[bytes, Raw(3)] = bytes(3)


@pdu(5, family=3)
class ServiceRequest:
    """Asks for supplies or a repair."""

    requesting_id: EntityId
    servicing_id: EntityId = EntityId(0, 0, 0)
    service: Annotated[U8, Uid(63)] = 0
    supplies: Trailing[SupplyQuantity] = ()
    padding: U16 = 0


@pdu(6, family=3)
class ResupplyOffer(Resupply):
    """Answers a Service Request: this can be had."""


@pdu(7, family=3)
class ResupplyReceived(Resupply):
    """Answers a Resupply Offer: this was taken."""


@pdu(8, family=3)
class ResupplyCancel:
    """Ends a resupply before it is done."""

    receiving_id: EntityId
    supplying_id: EntityId = EntityId(0, 0, 0)


@pdu(9, family=3)
class RepairComplete:
    """Tells that a repair is done."""

    receiving_id: EntityId
    repairing_id: EntityId = EntityId(0, 0, 0)
    repair: Annotated[U16, Uid(64)] = 0
    padding: U16 = 0


@pdu(10, family=3)
class RepairResponse:
    """Answers a Repair Complete."""

    receiving_id: EntityId
    repairing_id: EntityId = EntityId(0, 0, 0)
    result: Annotated[U8, Uid(65)] = 0
    padding: Annotated[bytes, Raw(3)] = bytes(3)
