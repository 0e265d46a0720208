"""Messages on their way: in receive order at once, in time-stamp order in queues."""

from collections.abc import Iterable

from ..errors import InvalidLogicalTime
from ..types import LogicalTime, MessageRetractionHandle, OrderType
from .clocks import Entry, Message
from .knowledge import discover, forget, know
from .state import Arguments, Federate, Held, Instance

_REMOVALS = ("removeObjectInstance", "removeObjectInstanceWithTime")


class Stamp:
    """The time that one message is sent with; in what order is told by its parts."""

    __slots__ = ("federate", "time", "message")

    def __init__(self, federate: Federate, time: LogicalTime) -> None:
        clock = federate.clock
        if clock.regulating:
            least = clock.bound()
            if not (time, 0) >= least:
                relation = "later than" if least[1] else "at least"
                raise InvalidLogicalTime(
                    f"{federate.name} sends at {time}, which must be "
                    f"{relation} {least[0]}"
                )
        self.federate = federate
        self.time = time
        self.message: Message | None = None

    def ordered(self, order: OrderType) -> bool:
        """Whether something that prefers an order is sent in time-stamp order."""
        clock = self.federate.clock
        if order is not OrderType.TIMESTAMP or not clock.regulating:
            return False
        if self.message is None:
            clock.numbers += 1
            handle = MessageRetractionHandle(
                self.federate.handle + clock.numbers.to_bytes(8, "big")
            )
            self.message = Message(handle, self.time)
            clock.remember(self.message)
        return True

    def handle(self) -> MessageRetractionHandle | None:
        """By which the message may be taken back, if it may."""
        return None if self.message is None else self.message.handle


def send(
    receivers: Iterable[Federate],
    callback: str,
    arguments: Arguments,
    instance: Instance | None = None,
) -> None:
    """Send a message in receive order: it waits where its receiver takes none now."""
    for receiver in receivers:
        if receiver.holding:
            receiver.held.append(Held(callback, arguments, instance))
        else:
            receiver.federation.outbox.append((receiver.deliver, callback, arguments))


def send_with_time(
    stamp: Stamp,
    order: OrderType,
    receivers: Iterable[Federate],
    callback: str,
    arguments: Arguments,
    instance: Instance | None = None,
) -> None:
    """Send a message with a time: in time-stamp order to the constrained (8.1)."""
    time = stamp.time
    if not stamp.ordered(order):
        received = (time, OrderType.RECEIVE, OrderType.RECEIVE, None)
        send(receivers, callback, arguments + received, instance)
        return
    message = stamp.message
    assert message is not None
    federation = stamp.federate.federation
    number = next(federation.message_numbers)
    entry = early = None
    for receiver in receivers:
        if receiver.clock.constrained:
            if entry is None:
                timed = (time, OrderType.TIMESTAMP, OrderType.TIMESTAMP, message.handle)
                entry = Entry(
                    stamp.federate.name,
                    number,
                    callback,
                    arguments + timed,
                    instance,
                    message,
                )
            receiver.clock.queue.put(time, entry)
            pending = receiver.clock.pending
            if pending is not None and pending.next_message:
                federation.time_moved = True
        else:
            if early is None:
                timed = (time, OrderType.TIMESTAMP, OrderType.RECEIVE, message.handle)
                early = arguments + timed
            message.told.append(receiver)
            send((receiver,), callback, early, instance)


def hand_over(
    federate: Federate, callback: str, arguments: Arguments, instance: Instance | None
) -> None:
    """Make the callback of a message that waited, if its instance is still known."""
    if instance is not None:
        if instance not in federate.known:
            return
        if callback in _REMOVALS:
            forget(federate, instance)
    federate.federation.outbox.append((federate.deliver, callback, arguments))


def release(federate: Federate) -> None:
    """Hand over the receive-order messages that a federate may have now."""
    held = federate.held
    while held and not federate.holding:
        hand_over(federate, *held.popleft())


def remove(
    federate: Federate,
    instance: Instance,
    tag: bytes,
    time: LogicalTime | None = None,
) -> MessageRetractionHandle | None:
    """Delete an instance, and tell those that know it when they are due to hear."""
    stamp = None if time is None else Stamp(federate, time)
    privilege = instance.holdings[instance.cls.privilege.handle]
    ordered = stamp is not None and stamp.ordered(privilege.order)
    others = [other for other in instance.knowers if other is not federate]
    arguments = (instance.handle, tag, federate.handle)
    cls = federate.known[instance]
    owned = set(instance.owned_by(federate))
    instance.deleted = True
    for other in others:
        if stamp is None:
            send((other,), "removeObjectInstance", arguments, instance)
        else:
            send_with_time(
                stamp,
                privilege.order,
                (other,),
                "removeObjectInstanceWithTime",
                arguments,
                instance,
            )
        if not other.holding and not (ordered and other.clock.constrained):
            forget(other, instance)
    forget(federate, instance)
    if stamp is None or stamp.message is None:
        return None

    def undo() -> None:
        federation = federate.federation
        instance.deleted = False
        federation.instances[instance.handle] = instance
        federation.instances_of.setdefault(instance.cls, {})[instance] = None
        federation.instance_names[instance.name] = instance
        know(federate, instance, cls)
        for attribute in owned & federate.published.get(cls, set()):
            if instance.holdings[attribute].owner is None:
                instance.holdings[attribute].owner = federate
        for other in federation.federates.values():
            discover(other, instance)

    stamp.message.undo = undo
    return stamp.handle()
