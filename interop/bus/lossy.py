"""A network that loses, delays, repeats and reorders."""

import heapq
from collections.abc import Sequence

import numpy as np

from .base import Bus, Datagram


class LossyBus(Bus):
    """Treats what one member receives as a poor network would.

    Every datagram from every source is treated by itself: lost, or delivered once or
    twice, each copy after a delay of its own. Sending is not touched: the receivers'
    sides are lossy. One seed and one order of arrival give one outcome.

    Parameters
    ----------
    bus : the network underneath; closed with this one
    rng : source of all chance
    loss : probability that a datagram does not arrive
    delay : s, added to every datagram
    jitter : s, at most this much more, uniformly distributed
    duplication : probability that a second copy arrives
    reordering : probability that a copy is held back by ``hold`` more, so that
        later ones overtake it
    hold : s
    """

    def __init__(
        self,
        bus: Bus,
        rng: np.random.Generator,
        *,
        loss: float = 0.0,
        delay: float = 0.0,
        jitter: float = 0.0,
        duplication: float = 0.0,
        reordering: float = 0.0,
        hold: float = 0.1,
    ) -> None:
        for name, share in (
            ("loss", loss),
            ("duplication", duplication),
            ("reordering", reordering),
        ):
            if not 0.0 <= share <= 1.0:
                raise ValueError(f"{name} {share} is not within 0 to 1")
        for name, seconds in (("delay", delay), ("jitter", jitter), ("hold", hold)):
            if not 0.0 <= seconds < float("inf"):
                raise ValueError(f"{name} {seconds} s is negative or endless")
        super().__init__(bus.address, max_size=bus.max_size)
        self.lost = 0  #: datagrams that this wrapper took away
        self.duplicated = 0  #: datagrams that it delivered twice
        self.reordered = 0  #: copies that it held back
        self._bus = bus
        self._rng = rng
        self._loss = loss
        self._duplication = duplication
        self._reordering = reordering
        self._delay = delay
        self._jitter = jitter
        self._hold = hold
        self._held: list[tuple[float, int, Datagram]] = []
        self._count = 0
        self._now = float("-inf")

    def dropped(self) -> int:
        """Count the drops of the network underneath; ``lost`` is not among them."""
        return self._bus.dropped()

    def _send(self, datagrams: Sequence[bytes], now: float) -> None:
        self._bus.send(datagrams, now=now)

    def _receive(self, now: float) -> list[Datagram]:
        self._now = now
        arrived = self._bus.receive(now=now)
        if arrived:
            self._hold_back(arrived, now)
        due = []
        while self._held and self._held[0][0] <= now:
            due.append(heapq.heappop(self._held)[2])
        return due

    def _hold_back(self, arrived: Sequence[Datagram], now: float) -> None:
        """Decide for each when its copies are due; equal times keep the order."""
        chance = self._rng.random((len(arrived), 6))
        lost = chance[:, 0] < self._loss
        twice = ~lost & (chance[:, 1] < self._duplication)
        late = chance[:, 2:4] < self._reordering
        due = now + self._delay + self._jitter * chance[:, 4:6] + self._hold * late
        copies = np.stack([~lost, twice], axis=1)
        self.lost += int(np.count_nonzero(lost))
        self.duplicated += int(np.count_nonzero(twice))
        self.reordered += int(np.count_nonzero(late & copies))
        for row, copy in np.argwhere(copies).tolist():
            self._count += 1
            entry = (float(due[row, copy]), self._count, arrived[row])
            heapq.heappush(self._held, entry)

    def _wait(self, timeout: float) -> None:
        """Wait, but not past what is due next, were ``now`` the wall clock."""
        if self._held:
            timeout = min(timeout, max(self._held[0][0] - self._now, 0.0))
        self._bus.wait(timeout)

    def _close(self) -> None:
        self._bus.close()
