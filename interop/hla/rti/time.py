"""Time management (clause 8)."""

from collections.abc import Set

from ..errors import (
    AsynchronousDeliveryAlreadyDisabled,
    AsynchronousDeliveryAlreadyEnabled,
    InteractionClassNotPublished,
    InTimeAdvancingState,
    InvalidLogicalTime,
    InvalidLookahead,
    InvalidMessageRetractionHandle,
    LogicalTimeAlreadyPassed,
    MessageCanNoLongerBeRetracted,
    RequestForTimeConstrainedPending,
    TimeConstrainedAlreadyEnabled,
    TimeConstrainedIsNotEnabled,
    TimeRegulationAlreadyEnabled,
    TimeRegulationIsNotEnabled,
)
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
from .clocks import NEVER, Advance
from .delivery import hand_over
from .granting import advance, bounds, deliver_until, hold, moved
from .registry import limit, service
from .state import Federate
from .transportation import owned


def _check_idle(federate: Federate) -> None:
    if federate.clock.pending is not None:
        raise InTimeAdvancingState(
            f"{federate.name} waits for {federate.clock.pending.time}"
        )
    if federate.clock.constraint_pending:
        raise RequestForTimeConstrainedPending(
            f"{federate.name} waits to become time constrained"
        )


def _check_lookahead(lookahead: LogicalTimeInterval) -> None:
    if not lookahead >= 0:
        raise InvalidLookahead(f"{lookahead}: a lookahead is zero or more")


@service("enableTimeRegulation")
def enable_regulation(federate: Federate, lookahead: LogicalTimeInterval) -> None:
    """Have a federate send in time-stamp order (8.2).

    It comes to be at the latest time that any constrained federate was granted, so
    that nothing which it may send is in the past of another.
    """
    clock = federate.clock
    if clock.regulating:
        raise TimeRegulationAlreadyEnabled(f"{federate.name} is time regulating")
    _check_idle(federate)
    _check_lookahead(lookahead)
    others = [
        other.clock
        for other in federate.federation.federates.values()
        if other.clock.constrained and other is not federate
    ]
    now = max([clock.now, *(other.now for other in others)])
    deliver_until(federate, now)
    closed = any(other.closed for other in others if other.now == now)
    advance(federate, now, available=not closed)
    clock.regulating = True
    clock.lookahead = lookahead
    clock.floor = (now, 0)
    federate.tell("timeRegulationEnabled", now)
    moved(federate.federation)


@service("disableTimeRegulation")
def disable_regulation(federate: Federate) -> None:
    """Have a federate send in receive order only."""
    _check_regulating(federate)
    federate.clock.regulating = False
    moved(federate.federation)


def _check_regulating(federate: Federate) -> None:
    if not federate.clock.regulating:
        raise TimeRegulationIsNotEnabled(f"{federate.name} is not time regulating")


@service("enableTimeConstrained")
def enable_constrained(federate: Federate) -> None:
    """Have a federate receive in time-stamp order, once others are not behind it."""
    if federate.clock.constrained:
        raise TimeConstrainedAlreadyEnabled(f"{federate.name} is time constrained")
    _check_idle(federate)
    federate.clock.constraint_pending = True
    moved(federate.federation)


@service("disableTimeConstrained")
def disable_constrained(federate: Federate) -> None:
    """Have a federate receive in receive order only, what waits for it included."""
    clock = federate.clock
    if not clock.constrained:
        raise TimeConstrainedIsNotEnabled(f"{federate.name} is not time constrained")
    clock.constrained = False
    hold(federate)
    for entry in clock.queue.clear():
        arguments = (
            *entry.arguments[:-2],
            OrderType.RECEIVE,
            entry.arguments[-1],
        )
        entry.message.told.append(federate)
        hand_over(federate, entry.callback, arguments, entry.instance)
    moved(federate.federation)


@service("timeAdvanceRequest")
def time_advance_request(federate: Federate, time: LogicalTime) -> None:
    """Advance to a time, with all messages up to it and at it (8.8)."""
    _request(federate, Advance(time, next_message=False, available=False))


@service("timeAdvanceRequestAvailable")
def time_advance_request_available(federate: Federate, time: LogicalTime) -> None:
    """Advance to a time at which messages may yet come (8.9)."""
    _request(federate, Advance(time, next_message=False, available=True))


@service("nextMessageRequest")
def next_message_request(federate: Federate, time: LogicalTime) -> None:
    """Advance to the next message, with all of its time, or to a time (8.10)."""
    _request(federate, Advance(time, next_message=True, available=False))


@service("nextMessageRequestAvailable")
def next_message_request_available(federate: Federate, time: LogicalTime) -> None:
    """Advance to the next message, or to a time; more of it may yet come (8.11)."""
    _request(federate, Advance(time, next_message=True, available=True))


def _request(federate: Federate, request: Advance) -> None:
    _check_idle(federate)
    _check_future(federate, request.time)
    federate.clock.pending = request
    hold(federate)
    moved(federate.federation)


def _check_future(federate: Federate, time: LogicalTime) -> None:
    if time != time:
        raise InvalidLogicalTime(f"{time} is no time")
    if time < federate.clock.now:
        raise LogicalTimeAlreadyPassed(
            f"{federate.name} asks for {time} and is at {federate.clock.now}"
        )


@service("flushQueueRequest")
def flush_queue_request(federate: Federate, time: LogicalTime) -> None:
    """Have all messages that wait, even those of later than what is granted (8.12).

    Granted is the least of the time asked for, of GALT and of the first message; the
    optimistic time leaves GALT out.
    """
    _check_idle(federate)
    _check_future(federate, time)
    clock = federate.clock
    clock.pending = Advance(time, next_message=True, available=True)
    hold(federate)
    optimistic = granted = time
    if clock.constrained:
        bound = bounds(federate.federation)[federate]
        entries = clock.queue.clear()
        if entries:
            optimistic = min(time, entries[0].message.time)
        granted = max(clock.now, min(optimistic, bound[0]))
        for entry in entries:
            entry.message.told.append(federate)
            hand_over(federate, entry.callback, entry.arguments, entry.instance)
    advance(federate, granted, available=True)
    federate.tell("flushQueueGrant", granted, optimistic)
    moved(federate.federation)


@service("enableAsynchronousDelivery")
def enable_asynchronous(federate: Federate) -> None:
    """Have receive-order messages at any time (8.14)."""
    if federate.clock.asynchronous:
        raise AsynchronousDeliveryAlreadyEnabled(f"of {federate.name}")
    federate.clock.asynchronous = True
    hold(federate)


@service("disableAsynchronousDelivery")
def disable_asynchronous(federate: Federate) -> None:
    """Have receive-order messages while time advances only, if constrained."""
    if not federate.clock.asynchronous:
        raise AsynchronousDeliveryAlreadyDisabled(f"of {federate.name}")
    federate.clock.asynchronous = False
    hold(federate)


@service("queryGALT")
def query_galt(federate: Federate) -> LogicalTime | None:
    """The latest time that could be granted now; None if nobody bounds it."""
    bound = bounds(federate.federation)[federate]
    return None if bound == NEVER else bound[0]


@service("queryLogicalTime")
def query_logical_time(federate: Federate) -> LogicalTime:
    """The federate's time."""
    return federate.clock.now


@service("queryLITS")
def query_lits(federate: Federate) -> LogicalTime | None:
    """The earliest time of a message that may come next; None if none is bound to."""
    bound = bounds(federate.federation)[federate]
    first = federate.clock.queue.first()
    if first is None:
        return None if bound == NEVER else bound[0]
    return min(first, bound[0])


@service("modifyLookahead")
def modify_lookahead(federate: Federate, lookahead: LogicalTimeInterval) -> None:
    """Change the lookahead; a shorter one holds as time makes up for it (8.19)."""
    _check_regulating(federate)
    _check_idle(federate)
    _check_lookahead(lookahead)
    clock = federate.clock
    clock.floor = clock.bound()
    clock.lookahead = lookahead
    moved(federate.federation)


@service("queryLookahead")
def query_lookahead(federate: Federate) -> LogicalTimeInterval:
    """The lookahead that holds."""
    _check_regulating(federate)
    return federate.clock.actual_lookahead()


@service("retract")
def retract(federate: Federate, handle: MessageRetractionHandle) -> None:
    """Take a message back; who has it already is asked to (8.21)."""
    _check_regulating(federate)
    clock = federate.clock
    number = int.from_bytes(handle[len(federate.handle) :], "big")
    if not handle.startswith(federate.handle) or not 0 < number <= clock.numbers:
        raise InvalidMessageRetractionHandle(
            f"{federate.name} has sent no message {bytes(handle).hex()}"
        )
    message = clock.sent.get(handle)
    if message is None or (message.time, 0) < clock.bound():
        raise MessageCanNoLongerBeRetracted(
            f"{federate.name} could send nothing of that time any more"
        )
    del clock.sent[handle]
    for other in federate.federation.federates.values():
        other.clock.queue.withdraw(message)
        held = [one for one in other.held if one.arguments[-1] == handle]
        for one in held:
            other.held.remove(one)
        if other in message.told and not held:
            other.tell("requestRetraction", handle)
    if message.undo is not None:
        message.undo()
    moved(federate.federation)


@service("changeAttributeOrderType")
def change_order(
    federate: Federate,
    object_instance: ObjectInstanceHandle,
    attributes: Set[AttributeHandle],
    order: OrderType,
) -> None:
    """Change in which order owned attributes are sent (8.23)."""
    instance, holdings = owned(federate, object_instance, attributes)
    for holding in holdings:
        holding.order = order
    instance.plans.clear()


@service("changeDefaultAttributeOrderType")
def change_default_order(
    federate: Federate,
    object_class: ObjectClassHandle,
    attributes: Set[AttributeHandle],
    order: OrderType,
) -> None:
    """Change in which order attributes are sent that the federate comes to own."""
    cls = federate.federation.catalogue.object_class(object_class)
    for attribute in attributes:
        cls.attribute(attribute)
    federate.orders.setdefault(cls, {}).update(dict.fromkeys(attributes, order))


@service("changeInteractionOrderType")
def change_interaction_order(
    federate: Federate, interaction_class: InteractionClassHandle, order: OrderType
) -> None:
    """Change in which order published interactions are sent."""
    cls = federate.federation.catalogue.interaction_class(interaction_class)
    if cls not in federate.interactions_published:
        raise InteractionClassNotPublished(
            f"{federate.name} does not publish {cls.name}"
        )
    federate.interaction_orders[cls] = order


limit(
    "Time Regulation Enabled comes at once: the federate's time becomes the latest "
    "that a constrained federate was granted."
)
limit(
    "The optimistic time of a Flush Queue Grant is the lesser of the time asked for "
    "and that of the first message: our reading."
)
