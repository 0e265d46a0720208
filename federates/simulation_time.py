"""Simulation time: what the models' clock shows while the exercise's clock runs."""

from interop.dis import StartResume

#: A Start/Resume whose real-world time is further off than this many seconds comes
#: from a manager whose clock is not ours: it is then taken to mean "at once".
UNSYNCHRONISED = 86_400.0


class SimulationTime:
    """Follows Start/Resume and Stop/Freeze (IEEE 1278.1-2012, 5.6.5).

    ``now`` is the exercise clock, which never stops; simulation time stands still
    before the start and during a freeze. Both are seconds since 1970.
    """

    def __init__(self, epoch: float) -> None:
        self.started = False
        self._epoch = epoch
        self._standing = epoch  #: simulation time while it stands still
        self._anchor: float | None = None  #: exercise clock at ``_standing``
        self._now = float("-inf")

    @property
    def running(self) -> bool:
        """Whether simulation time runs at the latest ``now`` asked for."""
        return self._anchor is not None and self._now >= self._anchor

    @property
    def anchor(self) -> tuple[float, float] | None:
        """The pair (exercise clock, simulation time) of the latest start, if any."""
        return None if self._anchor is None else (self._anchor, self._standing)

    def at(self, now: float) -> float:
        """Simulation time at exercise clock ``now``."""
        self._now = now
        if self._anchor is None or now < self._anchor:
            return self._standing
        self.started = True
        return self._standing + (now - self._anchor)

    def start(self, now: float, time: float) -> None:
        """Run so that simulation time is ``time`` at exercise clock ``now``."""
        self._anchor, self._standing = now, time

    def freeze(self, now: float) -> None:
        """Stand still from ``now`` on; when standing already, nothing changes."""
        self._standing = self.at(now)
        self._anchor = None

    def resume(self, request: StartResume, now: float) -> None:
        """Start or resume as told; a zero time in the PDU means "as you stand"."""
        real = request.real_time.seconds
        time = request.simulation_time.seconds
        if real == 0 or abs(real - now) > UNSYNCHRONISED:
            real = now
        if time == 0 or abs(time - self._epoch) > UNSYNCHRONISED:
            time = self.at(now)
        self.start(real, time)
