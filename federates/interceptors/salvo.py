"""Shots that orders ask for: when each is due, and when an order is done with."""

from dataclasses import dataclass

from .arms import Track
from .orders import Job


@dataclass(frozen=True)
class Launch:
    """A shot that is still to be fired. Times are simulation time, s."""

    order: int
    platform: int
    at: float  #: not before
    expires: float  #: not after


@dataclass
class Salvo:
    """The shots of one order."""

    job: Job
    track: Track
    left: int  #: shots that are not over, fired or not
    fired: int = 0


class Salvos:
    """All orders that still have shots to fire or in flight."""

    def __init__(self, *, reaction: float, interval: float) -> None:
        """``reaction`` s to the first shot of an order, ``interval`` s to each next."""
        self._reaction = reaction
        self._interval = interval
        self._salvos: dict[int, Salvo] = {}
        self._launches: list[Launch] = []

    def __len__(self) -> int:
        return len(self._salvos)

    def __getitem__(self, order: int) -> Salvo:
        return self._salvos[order]

    def begin(
        self, job: Job, shots: int, expires: float, track: Track, time: float
    ) -> None:
        """Line up the shots of an order; the first is void after ``expires``."""
        self._salvos[job.number] = Salvo(job, track, shots)
        for k in range(shots):
            later = k * self._interval
            at = time + self._reaction + later
            self._launches.append(Launch(job.number, job.platform, at, expires + later))

    def update(self, order: int, track: Track) -> bool:
        """Take in a newer state of an order's target; False if it is none."""
        salvo = self._salvos.get(order)
        if salvo is None or track["time"] <= salvo.track["time"]:
            return False
        salvo.track = track
        return True

    @property
    def platforms(self) -> set[int]:
        """Platforms that still have shots to fire."""
        return {launch.platform for launch in self._launches}

    def promised(self, platform: int) -> int:
        """Shots that a platform still has to fire."""
        return sum(1 for launch in self._launches if launch.platform == platform)

    def abandon(self, platform: int) -> None:
        """Nothing more is fired from this platform."""
        for launch in self._launches:
            if launch.platform == platform:
                self.shot_over(launch.order)
        self._launches = [x for x in self._launches if x.platform != platform]

    def due(self, time: float) -> list[Launch]:
        """Shots that may be fired now; what is void or not wanted any more is dropped.

        A shot stays due until `begun` is told of it.
        """
        kept = []
        for launch in self._launches:
            if self._salvos[launch.order].job.over or time > launch.expires:
                self.shot_over(launch.order)
            else:
                kept.append(launch)
        self._launches = kept
        return [launch for launch in kept if launch.at <= time]

    def begun(self, launch: Launch) -> None:
        """A shot that was due has been fired; the next of its order follow it."""
        self._launches.remove(launch)
        self._salvos[launch.order].fired += 1

    def shot_over(self, order: int) -> None:
        """A shot has ended, or will not be fired."""
        self._salvos[order].left -= 1

    def finished(self) -> list[Salvo]:
        """Orders all of whose shots are over, each once."""
        done = [salvo for salvo in self._salvos.values() if salvo.left <= 0]
        for salvo in done:
            del self._salvos[salvo.job.number]
        return done
