"""Orders that weapons were given: each is executed once, however often it comes."""

from dataclasses import dataclass
from enum import IntEnum

from interop.dis import EntityId
from interop.messages.records import OrderState


class _Rank(IntEnum):
    ACCEPTED = 1
    FIRED = 2
    OVER = 3


_RANKS = {OrderState.ACCEPTED: _Rank.ACCEPTED, OrderState.FIRED: _Rank.FIRED}


@dataclass
class Job:
    """One order and what became of it."""

    number: int
    weapon: EntityId
    platform: int  #: row of the platforms
    source: EntityId  #: who gave it
    state: OrderState

    @property
    def over(self) -> bool:
        """Whether nothing more will be done about it."""
        return _rank(self.state) == _Rank.OVER


class Orders:
    """All orders of one application, by number, for as long as it lives."""

    def __init__(self) -> None:
        self.repeated = 0  #: orders that had come before
        self._jobs: dict[int, Job] = {}
        self._due: dict[int, None] = {}

    def __getitem__(self, number: int) -> Job:
        return self._jobs[number]

    def get(self, number: int) -> Job | None:
        """The job with this number, None when no such order came."""
        return self._jobs.get(number)

    def repeat(self, number: int, weapon: EntityId) -> bool:
        """Whether the order is known already; if so its status is due again.

        A known number for another weapon is no repetition, but nothing to obey either:
        it is passed over in silence.
        """
        job = self._jobs.get(number)
        if job is None:
            return False
        self.repeated += 1
        if job.weapon == weapon:
            self._due[number] = None
        return True

    def add(self, job: Job) -> None:
        """Take in a new order; its status is due."""
        self._jobs[job.number] = job
        self._due[job.number] = None

    def know(self, job: Job) -> None:
        """Take in an order that another carried out: nothing is to be told of it."""
        self._jobs[job.number] = job

    def of(self, platform: int) -> list[Job]:
        """The orders that a platform was given."""
        return [job for job in self._jobs.values() if job.platform == platform]

    def become(self, number: int, state: OrderState) -> bool:
        """Note what happened; False if that is no progress. Its status is due."""
        job = self._jobs[number]
        if _rank(state) <= _rank(job.state):
            return False
        job.state = state
        self._due[number] = None
        return True

    def running(self, number: int) -> bool:
        """Whether the order is known and not over."""
        job = self._jobs.get(number)
        return job is not None and not job.over

    def due(self) -> list[Job]:
        """Jobs whose status has to be told, each once."""
        due = [self._jobs[number] for number in self._due]
        self._due.clear()
        return due


def _rank(state: OrderState) -> _Rank:
    return _RANKS.get(state, _Rank.OVER)
