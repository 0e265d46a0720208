"""What others were told of our entities, and how far off they are by now."""

import numpy as np
from numpy.typing import NDArray

from ..dis.dead_reckoning import IN_BODY, kinematics
from ..dis.orientation import angle_between, turn, world_to_body
from .agreement import Agreement
from .heartbeats import Rows
from .motion import Floats, Motion

_SLACK = 1e-9  #: rad, more than rounding makes of an angle


class Told:
    """The motion that others extrapolate, by row, rounded as it went out."""

    def __init__(self, agreement: Agreement) -> None:
        self._position_limit = agreement.position_threshold
        self._turn_limit = float(np.radians(agreement.orientation_threshold_deg))
        self._motion = Motion.zeros(0)
        self._spin: Floats = np.empty(0)  #: rad/s
        self._at: Floats = np.empty(0)
        self._held: NDArray[np.bool_] = np.empty(0, dtype=np.bool_)

    def extend(self, size: int) -> None:
        """Have ``size`` rows, those added of entities that nobody was told of."""
        more = np.zeros(size - len(self._at))
        self._motion = self._motion.extended(size)
        self._spin = np.concatenate([self._spin, more])
        self._at = np.concatenate([self._at, more])
        self._held = np.concatenate([self._held, more.astype(np.bool_)])

    def note(self, rows: Rows, motion: Motion, *, at: float, held: bool) -> None:
        """Others were told ``motion`` (n) of ``rows``, true at ``at`` s.

        Velocity and acceleration along the axes of each row's algorithm; whoever is
        ``held`` is not extrapolated.
        """
        told = self._motion
        told.position[rows] = motion.position
        told.velocity[rows] = motion.velocity.astype(np.float32)
        told.acceleration[rows] = motion.acceleration.astype(np.float32)
        told.orientation[rows] = motion.orientation.astype(np.float32)
        spin = motion.angular_velocity.astype(np.float32).astype(np.float64)
        told.angular_velocity[rows] = spin
        self._spin[rows] = np.sqrt(np.einsum("ni,ni->n", spin, spin))
        self._at[rows] = at
        self._held[rows] = held

    def strays(
        self,
        truth: Motion,
        algorithm: NDArray[np.int64],
        active: NDArray[np.bool_],
        *,
        now: float,
    ) -> NDArray[np.bool_]:
        """Which rows (n,) are off by more than a threshold, where others see them.

        What a row that is not ``active`` says means nothing.
        """
        told = self._motion
        dt = now - self._at
        dt[self._held] = 0.0
        since = dt[:, np.newaxis]
        # World axes: the same path whether it rotates or not, zeros where it rests.
        seen = told.position + (told.velocity + told.acceleration * since / 2.0) * since
        local = np.flatnonzero(IN_BODY[algorithm])
        if local.size:
            seen[local] = self._seen_in_body(algorithm[local], local, dt[local])
        off = truth.position - seen
        strays: NDArray[np.bool_] = np.asarray(
            np.einsum("ni,ni->n", off, off) > self._position_limit**2
        )
        # Attitudes are not further apart than all three angles and the turn together,
        # which are quick to tell and nearly always below the threshold.
        apart = np.abs(truth.orientation - told.orientation).sum(axis=1)
        apart += self._spin * dt
        doubtful = np.flatnonzero((apart > self._turn_limit - _SLACK) & active)
        if doubtful.size:
            faced = turn(told.angular_velocity[doubtful] * since[doubtful])
            faced = faced @ world_to_body(told.orientation[doubtful])
            facing = world_to_body(truth.orientation[doubtful])
            strays[doubtful] |= angle_between(faced, facing) > self._turn_limit
        return strays

    def _seen_in_body(
        self, algorithm: NDArray[np.int64], rows: Rows, dt: Floats
    ) -> Floats:
        """Where others see entities whose algorithms go by body axes."""
        told = self._motion
        return kinematics(
            algorithm,
            told.position[rows],
            told.velocity[rows],
            told.acceleration[rows],
            told.orientation[rows],
            told.angular_velocity[rows],
            dt,
        ).position
