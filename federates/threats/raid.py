"""Everything that is planned, in columns: where it is, what became of it."""

from collections.abc import Sequence
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from fom.enums import Appearance

from ..world.frames import Floats
from ..world.trajectories import State, Trajectories
from .plan import Planned

Rows = NDArray[np.int64]
Mask = NDArray[np.bool_]

NONE = -1  #: no row of an owned entity

_FLASH = 2.0  # s that a launch flashes
_AT_REST = 0.1  # m/s
_ROCKET = Appearance.POWER_PLANT | Appearance.FLAMING | Appearance.ENGINE_SMOKE


class Phase(IntEnum):
    """What has become of a planned entity."""

    WAITING = 0
    MOVING = 1
    WRECKED = 2  #: destroyed, still visible
    GONE = 3


class Raid:
    """Columns over the plan; times are simulation time, s since 1970.

    ``epoch`` is the simulation time from which plans count.
    """

    def __init__(self, epoch: float) -> None:
        self._epoch = epoch
        self._paths = Trajectories()
        self.planned: list[Planned] = []
        self.phase: Rows = np.empty(0, np.int64)  #: Phase
        self.row: Rows = np.empty(0, np.int64)  #: of the owned entity, or NONE
        self.launch: Floats = np.empty(0)
        self.end: Floats = np.empty(0)  #: when it comes to the end of its way
        self.lethal_radius: Floats = np.empty(0)  #: m
        self.hardness: Floats = np.empty(0)  #: J/m^2
        self.fluence: Floats = np.empty(0)  #: J/m^2 received
        self.stays: Mask = np.empty(0, np.bool_)
        self.wrecked_at: Floats = np.empty(0)
        self.wreck: Floats = np.empty((0, 2, 3))  #: position, velocity when destroyed

    def extend(self, plan: Sequence[Planned]) -> None:
        """Take over what ``plan``, that only grows, has new."""
        new = plan[len(self.planned) :]
        if not new:
            return
        self.planned += new
        self._paths.add([p.trajectory for p in new])
        n, join = len(new), np.concatenate
        launch = np.array([self._epoch + p.launch for p in new])
        self.phase = join((self.phase, np.full(n, Phase.WAITING)))
        self.row = join((self.row, np.full(n, NONE)))
        self.launch = join((self.launch, launch))
        self.end = self.launch + self._paths.duration
        self.lethal_radius = join((self.lethal_radius, [p.lethal_radius for p in new]))
        self.hardness = join((self.hardness, [p.hardness for p in new]))
        self.fluence = join((self.fluence, np.zeros(n)))
        self.stays = join((self.stays, [p.stays for p in new]))
        self.wrecked_at = join((self.wrecked_at, np.full(n, np.nan)))
        self.wreck = join((self.wreck, np.zeros((n, 2, 3))))

    def places(self, phase: Phase) -> Rows:
        """Places in the plan of what is in a phase."""
        return np.flatnonzero(self.phase == phase)

    def count(self, phase: Phase) -> int:
        """How many are in a phase."""
        return int(np.count_nonzero(self.phase == phase))

    def due(self, time: float) -> Rows:
        """Places of what is to be launched by ``time``."""
        return np.flatnonzero((self.phase == Phase.WAITING) & (self.launch <= time))

    def ended(self, time: float) -> Rows:
        """Places of what has come to the end of its way and does not stay there."""
        over = (self.phase == Phase.MOVING) & (self.end <= time) & ~self.stays
        return np.flatnonzero(over)

    def state(self, places: Rows, time: float) -> State:
        """Earth-fixed position, velocity, acceleration (n, 3) at ``time``."""
        return self._paths.state(places, time - self.launch[places])

    def going(self, velocity: Floats) -> Mask:
        """Which velocities (n, 3) are of something that moves."""
        return np.asarray(np.sum(velocity**2, axis=1) > _AT_REST**2)

    def appearance(self, places: Rows, velocity: Floats, time: float) -> Rows:
        """Appearance bits (n,) of engines: a rocket's until it has burnt out, those of
        everything else while it moves."""
        elapsed = time - self.launch[places]
        burnout = self._paths.burnout[places]
        rocket = np.isfinite(burnout)
        burning = rocket & (elapsed < burnout)
        driven = ~rocket & self.going(velocity)
        bits = np.where(burning, int(_ROCKET), 0)
        bits[burning & (elapsed < _FLASH)] |= int(Appearance.LAUNCH_FLASH)
        bits[driven] |= int(Appearance.POWER_PLANT)
        return bits

    def destroy(self, place: int, time: float) -> None:
        """Make a wreck of what moves."""
        position, velocity, _ = self.state(np.array([place]), time)
        self.phase[place] = Phase.WRECKED
        self.wrecked_at[place] = time
        self.wreck[place] = position[0], velocity[0]

    def leave(self, place: int) -> None:
        """Let it be gone."""
        self.phase[place] = Phase.GONE
        self.row[place] = NONE
