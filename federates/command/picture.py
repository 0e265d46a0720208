"""What command knows: tracks and weapons, from messages alone."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from interop.dis import EntityId
from interop.messages.records import TrackReport, TrackState, WeaponStatus

from .assignment import Weapons
from .config import CommandConfig

#: growth of a track's uncertainty from report to report below which it was measured
STEADY: Final = 1.0005
#: m from the middle of the Earth, within which a platform can be
NEAREST: Final = 6.3e6
FARTHEST: Final = 1e8


@dataclass
class Seen:
    """A track as it was last reported."""

    state: TrackState
    heard: float  #: simulation time of the report, s
    measured: float  #: the same of the last report that was not a mere prediction


@dataclass
class Armed:
    """A weapon as it last told of itself."""

    status: WeaponStatus
    kind: int  #: index into the weapon classes
    heard: float  #: simulation time of the status, s


class Picture:
    """Tracks by number and weapons by identifier. Times are simulation time, s."""

    def __init__(self, config: CommandConfig) -> None:
        self.tracks: dict[int, Seen] = {}
        self.weapons: dict[EntityId, Armed] = {}
        self.refused: Counter[str] = Counter()  #: messages that make no sense, by why
        self._config = config
        self._kinds = {weapon.number: k for k, weapon in enumerate(config.weapons)}

    def take_tracks(self, report: TrackReport, time: float) -> None:
        """Take in tracks; what is older than what is known changes nothing.

        A track whose uncertainty only grows is predicted, not measured: whether a
        target still flies after a shot, such reports do not tell.
        """
        for state in report.tracks:
            seen = self.tracks.get(state.track)
            if seen is None:
                self.tracks[state.track] = Seen(state, time, time)
            elif state.time > seen.state.time:
                if state.position_sigma <= STEADY * seen.state.position_sigma:
                    seen.measured = time
                seen.state, seen.heard = state, time

    def take_weapon(self, status: WeaponStatus, time: float) -> None:
        """Take in what a weapon says of itself, if it makes sense and is news."""
        kind = self._kinds.get(status.weapon_class)
        if kind is None:
            self.refused["weapon class"] += 1
        elif not _is_sound(status):
            self.refused["weapon status"] += 1
        else:
            known = self.weapons.get(status.weapon)
            if known is None or status.time > known.status.time:
                self.weapons[status.weapon] = Armed(status, kind, time)

    def fired(self, weapon: EntityId, shots: int, at: float) -> None:
        """Note that a weapon fired at time ``at``, if its status is older than that."""
        known = self.weapons.get(weapon)
        if known is not None and known.status.time < at:
            rounds = max(known.status.rounds - shots, 0)
            known.status = replace(known.status, rounds=rounds, time=at)

    def prune(self, time: float) -> None:
        """Forget the tracks and weapons that nothing was heard of for too long."""
        for number, seen in list(self.tracks.items()):
            if time - seen.heard > self._config.track_timeout:
                del self.tracks[number]
        for weapon, armed in list(self.weapons.items()):
            if time - armed.heard > self._config.weapon_timeout:
                del self.weapons[weapon]

    def ready(self, promised: Counter[EntityId]) -> tuple[Sequence[EntityId], Weapons]:
        """Weapons that can take another order, with rounds less those ``promised``."""
        able = [
            (weapon, armed, armed.status.rounds - promised[weapon])
            for weapon, armed in self.weapons.items()
            if armed.status.ready and armed.status.rounds > promised[weapon]
        ]
        statuses = [armed.status for _, armed, _ in able]
        columns = Weapons(
            kind=np.array([armed.kind for _, armed, _ in able], np.int64),
            position=np.array(
                [(s.position.x, s.position.y, s.position.z) for s in statuses],
                np.float64,
            ).reshape(-1, 3),
            velocity=np.array(
                [(s.velocity.x, s.velocity.y, s.velocity.z) for s in statuses],
                np.float64,
            ).reshape(-1, 3),
            time=np.array([armed.status.time for _, armed, _ in able], np.float64),
            rounds=np.array([rounds for _, _, rounds in able], np.int64),
        )
        return [weapon for weapon, _, _ in able], columns


def _is_sound(status: WeaponStatus) -> bool:
    p, v = status.position, status.velocity
    if not all(map(math.isfinite, (p.x, p.y, p.z, v.x, v.y, v.z, status.time))):
        return False
    return NEAREST < math.hypot(p.x, p.y, p.z) < FARTHEST
