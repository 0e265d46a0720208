"""What an RTI knows of a federate's time, and what waits for it to come."""

from collections.abc import Callable
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import TYPE_CHECKING, Any, NamedTuple

from ..types import LogicalTime, LogicalTimeInterval, MessageRetractionHandle

if TYPE_CHECKING:
    from .state import Federate, Instance

#: A time, and 0 if a message at that very time may yet come, 1 if only later ones.
Bound = tuple[LogicalTime, int]
NEVER: Bound = (float("inf"), 1)


class Message:
    """A time-stamped message, which its sender may take back."""

    __slots__ = ("handle", "time", "told", "undo")

    def __init__(self, handle: MessageRetractionHandle, time: LogicalTime) -> None:
        self.handle = handle
        self.time = time
        #: Who has it already, so that they have to be asked to forget it.
        self.told: list[Federate] = []
        #: What else is to be done when it is taken back.
        self.undo: Callable[[], None] | None = None


class Entry(NamedTuple):
    """A message that waits; ordered by its sender's name, then by its number."""

    sender: str
    number: int
    callback: str
    arguments: tuple[Any, ...]
    instance: "Instance | None"
    message: Message


class Queue:
    """Messages that wait for their time to come; those of one time stand together."""

    def __init__(self) -> None:
        self._times: list[LogicalTime] = []
        self._at: dict[LogicalTime, list[Entry]] = {}

    def put(self, time: LogicalTime, entry: Entry) -> None:
        """Have a message wait."""
        waiting = self._at.get(time)
        if waiting is None:
            self._at[time] = [entry]
            heappush(self._times, time)
        else:
            waiting.append(entry)

    def first(self) -> LogicalTime | None:
        """The time of the earliest message."""
        return self._times[0] if self._times else None

    def take(self) -> list[Entry]:
        """The earliest messages, which are of one time, in their order."""
        entries = self._at.pop(heappop(self._times))
        entries.sort()
        return entries

    def withdraw(self, message: Message) -> bool:
        """Take a message back; False if it does not wait here."""
        waiting = self._at.get(message.time, [])
        left = [entry for entry in waiting if entry.message is not message]
        if len(left) == len(waiting):
            return False
        if left:
            self._at[message.time] = left
        else:
            del self._at[message.time]
            self._times = sorted(self._at)
        return True

    def clear(self) -> list[Entry]:
        """Take everything, in its order."""
        entries: list[Entry] = []
        while self._times:
            entries += self.take()
        return entries


@dataclass(frozen=True, slots=True)
class Advance:
    """A request for time to advance that was not granted yet."""

    time: LogicalTime
    next_message: bool
    available: bool  #: messages at the time of the grant may yet come


class Clock:
    """A federate's time."""

    def __init__(self, zero: LogicalTime) -> None:
        self.now = zero
        self.regulating = False
        self.constrained = False
        self.constraint_pending = False
        self.asynchronous = False
        self.lookahead: LogicalTimeInterval = zero
        #: A lookahead made shorter holds until time has made up for it.
        self.floor: Bound = (zero, 0)
        #: Granted by a service after which no message of that time comes any more.
        self.closed = False
        self.pending: Advance | None = None
        self.queue = Queue()
        self.sent: dict[MessageRetractionHandle, Message] = {}
        self.numbers = 0
        self._prune_at = 64

    def bound(self) -> Bound:
        """The earliest that the federate may send, as things stand (8.1)."""
        pending = self.pending
        if pending is None:
            return self.bound_from((self.now, 0), available=True)
        return self.bound_from((pending.time, 0), available=pending.available)

    def bound_from(self, at: Bound, *, available: bool) -> Bound:
        """The earliest that it may send once it is granted ``at``."""
        time, later = at
        least = time + self.lookahead
        # A lookahead that is lost beside a large time is still more than none.
        if least == time and (self.lookahead or self.closes(time, available=available)):
            later = 1
        bound = (least, later)
        return bound if bound > self.floor else self.floor

    def closes(self, time: LogicalTime, *, available: bool) -> bool:
        """Whether a grant of a time ends what is sent and received at that time."""
        return not available or (self.closed and time == self.now)

    def actual_lookahead(self) -> LogicalTimeInterval:
        """The lookahead that holds now."""
        lookahead: LogicalTimeInterval = self.floor[0] - self.now
        return lookahead if lookahead > self.lookahead else self.lookahead

    def remember(self, message: Message) -> None:
        """Keep a message as long as it may be taken back."""
        self.sent[message.handle] = message
        if len(self.sent) > self._prune_at:
            least = self.bound()
            self.sent = {
                handle: one
                for handle, one in self.sent.items()
                if (one.time, 0) >= least
            }
            self._prune_at = 2 * len(self.sent) + 64
