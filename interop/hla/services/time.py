"""Time management: advancing together, and the order of messages."""

from collections.abc import Set

from ..types import (
    AttributeHandle,
    InteractionClassHandle,
    LogicalTime,
    LogicalTimeInterval,
    MessageRetractionHandle,
    ObjectClassHandle,
    ObjectInstanceHandle,
    OrderType,
)
from .base import Services


class TimeManagement(Services):
    """Time management (IEEE 1516.1, clause 8)."""

    def enable_time_regulation(self, lookahead: LogicalTimeInterval) -> None:
        """Ask to hold others back; a callback tells from when."""
        self._invoke("enableTimeRegulation", lookahead)

    def disable_time_regulation(self) -> None:
        """Hold others back no more."""
        self._invoke("disableTimeRegulation")

    def enable_time_constrained(self) -> None:
        """Ask to be held back by others; a callback tells from when."""
        self._invoke("enableTimeConstrained")

    def disable_time_constrained(self) -> None:
        """Be held back no more."""
        self._invoke("disableTimeConstrained")

    def time_advance_request(self, time: LogicalTime) -> None:
        """Ask to go to a time, with all messages up to it delivered."""
        self._invoke("timeAdvanceRequest", time)

    def time_advance_request_available(self, time: LogicalTime) -> None:
        """As `time_advance_request`; more may come at that very time."""
        self._invoke("timeAdvanceRequestAvailable", time)

    def next_message_request(self, time: LogicalTime) -> None:
        """Ask to go to the next message, or to a time if none is before."""
        self._invoke("nextMessageRequest", time)

    def next_message_request_available(self, time: LogicalTime) -> None:
        """As `next_message_request`; more may come at that very time."""
        self._invoke("nextMessageRequestAvailable", time)

    def flush_queue_request(self, time: LogicalTime) -> None:
        """Ask for all messages that are queued, whatever their time."""
        self._invoke("flushQueueRequest", time)

    def enable_asynchronous_delivery(self) -> None:
        """Take messages without order at any moment."""
        self._invoke("enableAsynchronousDelivery")

    def disable_asynchronous_delivery(self) -> None:
        """Take messages without order while advancing alone."""
        self._invoke("disableAsynchronousDelivery")

    def query_galt(self) -> LogicalTime | None:
        """The greatest time that may surely be advanced to; None if unbounded."""
        result: LogicalTime | None = self._invoke("queryGALT")
        return result

    def query_logical_time(self) -> LogicalTime:
        """The time that this federate has come to."""
        result: LogicalTime = self._invoke("queryLogicalTime")
        return result

    def query_lits(self) -> LogicalTime | None:
        """The least time of a message that may come; None if none will."""
        result: LogicalTime | None = self._invoke("queryLITS")
        return result

    def modify_lookahead(self, lookahead: LogicalTimeInterval) -> None:
        """Change how far ahead messages of this federate are, at least."""
        self._invoke("modifyLookahead", lookahead)

    def query_lookahead(self) -> LogicalTimeInterval:
        """How far ahead messages of this federate are, at least."""
        result: LogicalTimeInterval = self._invoke("queryLookahead")
        return result

    def retract(self, retraction: MessageRetractionHandle) -> None:
        """Take back a message that was sent with a time."""
        self._invoke("retract", retraction)

    def change_attribute_order_type(
        self,
        object_instance: ObjectInstanceHandle,
        attributes: Set[AttributeHandle],
        order_type: OrderType,
    ) -> None:
        """Change the order in which attributes of an instance are sent."""
        self._invoke(
            "changeAttributeOrderType", object_instance, attributes, order_type
        )

    def change_default_attribute_order_type(
        self,
        the_object_class: ObjectClassHandle,
        attributes: Set[AttributeHandle],
        order_type: OrderType,
    ) -> None:
        """Change the order in which attributes of later instances are sent."""
        self._invoke(
            "changeDefaultAttributeOrderType", the_object_class, attributes, order_type
        )

    def change_interaction_order_type(
        self, interaction_class: InteractionClassHandle, order_type: OrderType
    ) -> None:
        """Change the order in which interactions of a class are sent."""
        self._invoke("changeInteractionOrderType", interaction_class, order_type)
