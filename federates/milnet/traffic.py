"""Messages on their way: every link a queue, and every message delivered or lost."""

import heapq
import itertools
from collections import Counter
from collections.abc import Callable, Collection, Hashable
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

import numpy as np

DELAY_BIN = 1e-3  #: s, resolution of the delay statistics
DELAY_BINS = 60_000  #: what takes longer than a minute stands in the last one

TERMINAL = -1  #: stands for sender or addressee where a node could stand

P = TypeVar("P")


@dataclass(frozen=True, slots=True, eq=False)
class Transit(Generic[P]):
    """A message in the mesh."""

    addressee: int  #: a number of the caller's choice
    payload: P
    size: int  #: bits
    entered: float  #: simulation time, s
    priority: int = 0


class Hop(NamedTuple):
    """One link that a message is to take."""

    link: Hashable  #: whose queue it stands in
    to: int  #: node at the far end, or TERMINAL
    capacity: float  #: bit/s
    delay: float  #: s from the last bit sent to the message ready at the far end


class Arrival(NamedTuple, Generic[P]):
    """A message that reached its addressee."""

    message: Transit[P]
    node: int  #: whose radio sends it to the addressee
    time: float  #: simulation time of arrival, s


class Traffic(Generic[P]):
    """Store and forward in the order of simulation time.

    A link sends one message at a time, first come first served; what comes at the same
    moment goes by priority, then in order of entering. ``lost`` counts by reason:
    ``no_route``, ``queue`` (would wait too long) and ``expired`` (too long under way),
    and what `lose` is told. At any time entered = delivered + lost + under way.
    """

    def __init__(self, *, queue_limit: float, lifetime: float) -> None:
        """Limits in s, of the wait in one queue and of the whole way."""
        self.queue_limit = queue_limit
        self.lifetime = lifetime
        self.entered = 0
        self.delivered = 0
        self.lost: Counter[str] = Counter()
        self._events: list[tuple[float, int, int, Transit[P], int, int]] = []
        self._order = itertools.count()
        self._free_at: dict[Hashable, float] = {}
        self._delays = np.zeros(DELAY_BINS, np.int64)
        self._delay_sum = 0.0

    @property
    def under_way(self) -> int:
        """Messages that are neither delivered nor lost yet."""
        return len(self._events)

    def enter(self, message: Transit[P], hop: Hop) -> None:
        """Take in a message whose first link, up from its terminal, is ``hop``."""
        self.entered += 1
        self._take(message, TERMINAL, hop, message.entered)

    def lose(self, reason: str) -> None:
        """Count a message that was lost before it entered."""
        self.entered += 1
        self.lost[reason] += 1

    def lose_at(self, nodes: Collection[int], reason: str) -> None:
        """Lose all that is at, or on its way to or from, nodes that are no more."""
        kept = [
            event
            for event in self._events
            if event[4] not in nodes and event[5] not in nodes
        ]
        self.lost[reason] += len(self._events) - len(kept)
        heapq.heapify(kept)
        self._events = kept

    def advance(
        self, until: float, onward: Callable[[Transit[P], int], Hop | None]
    ) -> list[Arrival[P]]:
        """Move all messages on to simulation time ``until``; returns who arrived.

        ``onward`` says where a message at a node goes next, or None when no route
        leads on. Arrivals come in the order of their times.
        """
        arrivals = []
        while self._events and self._events[0][0] <= until:
            time, _, _, message, node, sender = heapq.heappop(self._events)
            if time - message.entered > self.lifetime:
                self.lost["expired"] += 1
            elif node == TERMINAL:
                self._deliver(time - message.entered)
                arrivals.append(Arrival(message, sender, time))
            else:
                hop = onward(message, node)
                if hop is None:
                    self.lost["no_route"] += 1
                else:
                    self._take(message, node, hop, time)
        return arrivals

    def _take(self, message: Transit[P], node: int, hop: Hop, time: float) -> None:
        """Put a message that is at ``node`` at ``time`` in the queue of a link."""
        start = max(time, self._free_at.get(hop.link, time))
        if start - time > self.queue_limit:
            self.lost["queue"] += 1
            return
        sent = start + message.size / hop.capacity
        self._free_at[hop.link] = sent
        event = (
            sent + hop.delay,
            -message.priority,
            next(self._order),
            message,
            hop.to,
            node,
        )
        heapq.heappush(self._events, event)

    def _deliver(self, delay: float) -> None:
        self.delivered += 1
        self._delay_sum += delay
        self._delays[min(int(delay / DELAY_BIN), DELAY_BINS - 1)] += 1

    def mean_delay(self) -> float:
        """Mean way of what was delivered, s; 0 when nothing was."""
        return self._delay_sum / self.delivered if self.delivered else 0.0

    def delay_quantile(self, share: float) -> float:
        """Delay that ``share`` (0 to 1) of the delivered kept, s, to DELAY_BIN."""
        if not self.delivered:
            return 0.0
        reached = np.cumsum(self._delays) >= share * self.delivered
        return float((np.argmax(reached) + 1) * DELAY_BIN)
