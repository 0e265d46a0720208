"""When time advances: what federates may yet send bounds what others are granted.

A federate that waits for its next message may be granted the time of that message, or
of one that another has still to send; all else is known. Let E be the earliest grant
that is conceivable for each, from its own request and queue alone, and B = E +
lookahead what it may send then. The least B of all bounds every E but its own; after
that no B can become less, since none is before its E. So one round finds all bounds.
"""

from ..types import LogicalTime
from .clocks import NEVER, Advance, Bound, Clock
from .delivery import hand_over, release
from .state import Federate, Federation


def earliest(clock: Clock, pending: Advance) -> LogicalTime:
    """The time that a request would be granted if nobody sent anything more."""
    if pending.next_message:
        first = clock.queue.first()
        if first is not None and first < pending.time:
            return first
    return pending.time


def bounds(federation: Federation) -> dict[Federate, Bound]:
    """For every federate the earliest that others may yet send to it."""
    members = federation.federates.values()
    sends: dict[Federate, Bound] = {}
    flexible: list[Federate] = []
    for federate in members:
        clock = federate.clock
        if clock.regulating:
            pending = clock.pending
            if pending is None or not pending.next_message:
                sends[federate] = clock.bound()
            else:
                at = (earliest(clock, pending), 0)
                sends[federate] = clock.bound_from(at, available=pending.available)
                flexible.append(federate)
    if not sends:
        return dict.fromkeys(members, NEVER)
    least_federate = min(sends, key=sends.__getitem__)
    least = sends[least_federate]
    for federate in flexible:
        pending = federate.clock.pending
        if federate is not least_federate and pending is not None:
            at = min((earliest(federate.clock, pending), 0), least)
            sends[federate] = federate.clock.bound_from(at, available=pending.available)
    del sends[least_federate]
    found = dict.fromkeys(members, least)
    found[least_federate] = min(sends.values(), default=NEVER)
    return found


def settle(federation: Federation) -> None:
    """Grant whatever can be granted now."""
    while federation.time_moved:
        federation.time_moved = False
        if not any(_waits(f.clock) for f in federation.federates.values()):
            return
        found = bounds(federation)
        for federate, bound in found.items():
            if federate.clock.constraint_pending:
                _constrain(federate, bound)
            elif federate.clock.pending is not None:
                _grant(federate, federate.clock.pending, bound)


def moved(federation: Federation) -> None:
    """Grant what can be granted after a change of somebody's time."""
    federation.time_moved = True
    settle(federation)


def _waits(clock: Clock) -> bool:
    return clock.pending is not None or clock.constraint_pending


def _constrain(federate: Federate, bound: Bound) -> None:
    clock = federate.clock
    if bound >= (clock.now, 0):
        clock.constraint_pending = False
        clock.constrained = True
        hold(federate)
        federate.tell("timeConstrainedEnabled", clock.now)


def _grant(federate: Federate, pending: Advance, bound: Bound) -> None:
    clock = federate.clock
    time = earliest(clock, pending)
    if clock.constrained:
        if bound < (time, 0) or (bound == (time, 0) and not pending.available):
            return
        if bound == NEVER and not _free(federate.federation):
            return
        deliver_until(federate, time)
    advance(federate, time, available=pending.available)
    federate.tell("timeAdvanceGrant", time)


def _free(federation: Federation) -> bool:
    """Whether time advances when no federate regulates it."""
    if federation.switches.on("nonRegulatedGrant", absent=True):
        return True
    return any(one.clock.regulating for one in federation.federates.values())


def deliver_until(federate: Federate, time: LogicalTime) -> None:
    """Hand over the messages up to and at a time, in their order."""
    queue = federate.clock.queue
    first = queue.first()
    while first is not None and first <= time:
        for entry in queue.take():
            hand_over(federate, entry.callback, entry.arguments, entry.instance)
        first = queue.first()


def advance(federate: Federate, time: LogicalTime, *, available: bool) -> None:
    """Have a federate be at a time."""
    clock = federate.clock
    clock.closed = clock.closes(time, available=available)
    clock.now = time
    clock.pending = None
    hold(federate)


def hold(federate: Federate) -> None:
    """Keep receive-order messages back, or hand them over, as the state demands."""
    clock = federate.clock
    federate.holding = (
        clock.constrained and clock.pending is None and not clock.asynchronous
    )
    release(federate)
