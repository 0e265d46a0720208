"""What a weapon of either kind does with the orders that it is given."""

from abc import ABC, abstractmethod
from collections.abc import Collection
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from interop.dis import EventId
from interop.messages.records import OrderState

from .orders import Job
from .platforms import Motion
from .targets import View

Track = NDArray[np.void]  #: one row of `targets.TRACK`


class Report(NamedTuple):
    """Something that happened to an order."""

    order: int
    state: OrderState
    shot: EventId | None = None  #: the event of a shot that was fired just now


class Arms(ABC):
    """The weapons of all platforms of a layer; times are simulation time, s."""

    @property
    @abstractmethod
    def active(self) -> bool:
        """Whether `advance` has anything to do that needs to know what is around."""

    @abstractmethod
    def can_engage(
        self, platform: int, track: Track, motion: Motion, time: float
    ) -> bool:
        """Whether a platform could engage this track, now or after some waiting."""

    @abstractmethod
    def begin(
        self, job: Job, shots: int, expires: float, track: Track, time: float
    ) -> None:
        """Carry out an order that `can_engage`; not to be begun after ``expires``."""

    @abstractmethod
    def update(self, order: int, track: Track) -> None:
        """Take in where the target of an order is by now."""

    @property
    @abstractmethod
    def involved(self) -> Collection[int]:
        """Platforms that have something under way or to be fired."""

    @abstractmethod
    def promised(self, platform: int) -> int:
        """Rounds of a platform that orders still waiting for their shots will take."""

    @abstractmethod
    def is_free(self, platform: int) -> bool:
        """Whether a platform can take another order, rounds aside."""

    @abstractmethod
    def advance(
        self, time: float, now: float, motion: Motion, view: View | None
    ) -> list[Report]:
        """Go on to ``time`` (exercise clock ``now``) and say what happened.

        ``view`` is what is around, None unless `active`.
        """

    @abstractmethod
    def abandon(self, platform: int) -> None:
        """A platform has gone: nothing more will come from it."""

    @abstractmethod
    def cease(self) -> None:
        """The layer leaves the exercise: what is under way ends now, and is told so."""

    @abstractmethod
    def status(self) -> dict[str, float]:
        """Counters for whoever monitors the layer."""
