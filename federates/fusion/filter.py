"""Interacting multiple model filter, many tracks at once in columns.

Each track is estimated under three models of motion at a time, which exchange what
they know in proportion to how well each explains the measurements (Blom and
Bar-Shalom, "The interacting multiple model algorithm for systems with Markovian
switching coefficients", IEEE Transactions on Automatic Control 33, 1988). A state is
Earth-fixed position, velocity and specific force, which is the acceleration beside
gravity; free fall and level flight leave the last at zero.
"""

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from interop.dis.coordinates import SEMI_MAJOR

from ..world.frames import EARTH_RATE, MU, fixed_acceleration
from .config import MotionConfig
from .measurement import ROWS, Columns, linearise

Floats = NDArray[np.float64]
Rows = NDArray[np.int64]

SIZE: Final = 9  #: of a state
MODELS: Final = 3
_P, _V, _F = slice(0, 3), slice(3, 6), slice(6, 9)
_EYE: Final = np.eye(3)
_AIR: Final = 100e3  # m, height up to which there is enough air to fly in
_SHORT_STEP: Final = 3.0  # s that one step of the midpoint method takes
_SHORT: Final = 256  # steps into which a time is cut to reckon with changes of model
_IMPROBABLE: Final = 0.05  # weight of a model that does not count

#: Coriolis acceleration per velocity in the Earth-fixed frame
_CORIOLIS: Final = np.array(
    ((0.0, 2 * EARTH_RATE, 0.0), (-2 * EARTH_RATE, 0.0, 0.0), (0.0, 0.0, 0.0))
)
_CENTRIFUGAL: Final = np.diag((EARTH_RATE**2, EARTH_RATE**2, 0.0))


class Model(IntEnum):
    """How a target moves, and where that stands in the model axis of an array."""

    BALLISTIC = 0  #: free fall
    FORCED = 1  #: free fall and a steady specific force: boost, glide, turns
    LEVEL = 2  #: steady height and speed around the Earth


@dataclass
class Estimates:
    """Estimates of n tracks, all at one time: mean (n, 3, 9), covariance (n, 3, 9, 9)
    and weight (n, 3), the probability of each model."""

    mean: Floats
    covariance: Floats
    weight: Floats

    @classmethod
    def none(cls) -> "Estimates":
        """Estimates of no track."""
        return cls(
            np.zeros((0, MODELS, SIZE)),
            np.zeros((0, MODELS, SIZE, SIZE)),
            np.zeros((0, MODELS)),
        )

    def __len__(self) -> int:
        return len(self.weight)

    def take(self, rows: NDArray[np.int64] | NDArray[np.bool_]) -> "Estimates":
        """A copy of some rows."""
        return Estimates(self.mean[rows], self.covariance[rows], self.weight[rows])

    def put(self, rows: Rows, other: "Estimates") -> None:
        """Replace some rows."""
        self.mean[rows] = other.mean
        self.covariance[rows] = other.covariance
        self.weight[rows] = other.weight

    def joined(self, other: "Estimates") -> "Estimates":
        """These rows and then those of ``other``."""
        return Estimates(
            np.concatenate((self.mean, other.mean)),
            np.concatenate((self.covariance, other.covariance)),
            np.concatenate((self.weight, other.weight)),
        )


@dataclass
class Kinematics:
    """What all models together say: position and velocity (n, 3) in m and m/s, and
    their covariance (n, 6, 6)."""

    position: Floats
    velocity: Floats
    covariance: Floats

    @property
    def position_sigma(self) -> Floats:
        """Root of the mean variance of the three axes (n,), m."""
        variance = np.einsum("nii->n", self.covariance[:, :3, :3])
        return np.asarray(np.sqrt(variance / 3.0))

    @property
    def velocity_sigma(self) -> Floats:
        """Root of the mean variance of the three axes (n,), m/s."""
        variance = np.einsum("nii->n", self.covariance[:, 3:, 3:])
        return np.asarray(np.sqrt(variance / 3.0))


def _level_acceleration(position: Floats, velocity: Floats) -> Floats:
    """Acceleration of what keeps its height over a sphere: v^2/r towards its centre."""
    square = np.einsum("ni,ni->n", position, position)
    rising = np.einsum("ni,ni->n", position, velocity)
    across = np.einsum("ni,ni->n", velocity, velocity) - rising**2 / square
    return np.asarray((-across / square)[:, np.newaxis] * position)


def acceleration(mean: Floats) -> Floats:
    """Acceleration (n, 3, 3) m/s^2 that each model sees in its state (n, 3, 9)."""
    out = np.empty(mean.shape[:-1] + (3,))
    fall = fixed_acceleration(mean[:, :2, _P], mean[:, :2, _V])
    out[:, :2] = fall
    out[:, Model.FORCED] += mean[:, Model.FORCED, _F]
    level = mean[:, Model.LEVEL]
    out[:, Model.LEVEL] = _level_acceleration(level[:, _P], level[:, _V])
    return out


def propagate(mean: Floats, dt: Floats) -> Floats:
    """States (n, 3, 9) after ``dt`` (n,) s, which may be negative.

    One step of the midpoint method if it is short, of the classical Runge-Kutta method
    if not: below 1 m off a minute after, in orbit.
    """
    step = dt[:, np.newaxis, np.newaxis]
    if np.max(np.abs(dt), initial=0.0) <= _SHORT_STEP:
        middle = mean + step / 2.0 * _slope(mean)
        return np.asarray(mean + step * _slope(middle))
    k = np.zeros((4,) + mean.shape)
    for stage, share in enumerate((0.0, 0.5, 0.5, 1.0)):
        state = mean + share * step * k[stage - 1] if stage else mean
        k[stage] = _slope(state)
    return np.asarray(mean + step / 6.0 * (k[0] + 2.0 * k[1] + 2.0 * k[2] + k[3]))


def _slope(mean: Floats) -> Floats:
    """Derivative (n, 3, 9) of states by time."""
    out = np.zeros(mean.shape)
    out[..., _P] = mean[..., _V]
    out[..., _V] = acceleration(mean)
    return out


def transition(mean: Floats, dt: Floats) -> Floats:
    """Jacobian (n, 3, 9, 9) of `propagate`, to third order in ``dt`` (n,) s."""
    out = np.zeros(mean.shape + (SIZE,))
    t = dt[:, np.newaxis, np.newaxis, np.newaxis]
    out[..., _P, _P] = out[..., _V, _V] = _EYE
    out[..., _P, _V] = t * _EYE
    place = mean[:, :2, _P]
    square = np.einsum("nmi,nmi->nm", place, place)[..., np.newaxis, np.newaxis]
    tide = 3.0 * place[..., :, np.newaxis] * place[..., np.newaxis, :] / square
    pull = MU / square**1.5 * (tide - _EYE) + _CENTRIFUGAL
    both = t**2 / 2.0 * pull
    out[:, :2, _P, _P] += both
    out[:, :2, _V, _V] += both + t * _CORIOLIS + t**2 / 2.0 * _CORIOLIS @ _CORIOLIS
    out[:, :2, _V, _P] = t * pull + t**2 / 2.0 * _CORIOLIS @ pull
    out[:, :2, _P, _V] += t**2 / 2.0 * _CORIOLIS + t**3 / 6.0 * pull
    forced = out[:, Model.FORCED]
    forced[:, _F, _F] = _EYE
    forced[:, _V, _F] = t[:, 0] * _EYE + t[:, 0] ** 2 / 2.0 * _CORIOLIS
    forced[:, _P, _F] = t[:, 0] ** 2 / 2.0 * _EYE
    return out


def noise(dt: Floats, motion: MotionConfig) -> Floats:
    """Covariance (n, 3, 9, 9) that the models' noise adds in ``dt`` (n,) s."""
    t = np.abs(dt)[:, np.newaxis, np.newaxis]
    out = np.zeros((len(dt), MODELS, SIZE, SIZE))
    for model, density in (
        (Model.BALLISTIC, motion.ballistic_noise),
        (Model.LEVEL, motion.level_noise),
    ):
        out[:, model, _P, _P] = density * t**3 / 3.0 * _EYE
        out[:, model, _P, _V] = out[:, model, _V, _P] = density * t**2 / 2.0 * _EYE
        out[:, model, _V, _V] = density * t * _EYE
    forced, density = out[:, Model.FORCED], motion.jerk_noise
    forced[:, _P, _P] = density * t**5 / 20.0 * _EYE
    forced[:, _P, _V] = forced[:, _V, _P] = density * t**4 / 8.0 * _EYE
    forced[:, _P, _F] = forced[:, _F, _P] = density * t**3 / 6.0 * _EYE
    forced[:, _V, _V] = density * t**3 / 3.0 * _EYE
    forced[:, _V, _F] = forced[:, _F, _V] = density * t**2 / 2.0 * _EYE
    forced[:, _F, _F] = density * t * _EYE
    return out


class Filter:
    """Predicts and updates estimates under one configuration of motion."""

    def __init__(self, motion: MotionConfig) -> None:
        self.motion = motion
        m = motion
        self._rates = np.array(
            (
                _rates(m.disturbed_rate, m.burnout_rate, m.level_rate, m.turn_rate),
                _rates(m.reignition_rate, m.burnout_rate, 0.0, m.turn_rate),
            )
        )

    def changes(self, dt: float) -> Floats:
        """Probabilities (2, 3, 3) to be in the second model ``dt`` s after the first,
        in the air and above it."""
        short = np.eye(MODELS) + self._rates * (dt / _SHORT)
        return np.asarray(np.linalg.matrix_power(short, _SHORT))

    def start(
        self, position: Floats, covariance: Floats, weight: tuple[float, float, float]
    ) -> Estimates:
        """Estimates of targets at ``position`` (n, 3) known to ``covariance``
        (n, 3, 3), of unknown velocity and specific force."""
        n, m = len(position), self.motion
        out = Estimates(
            np.zeros((n, MODELS, SIZE)),
            np.zeros((n, MODELS, SIZE, SIZE)),
            np.tile(np.array(weight), (n, 1)),
        )
        out.mean[..., _P] = position[:, np.newaxis]
        out.covariance[..., _P, _P] = covariance[:, np.newaxis]
        out.covariance[..., _V, _V] = m.speed_sigma**2 * _EYE
        out.covariance[:, Model.LEVEL, _V, _V] = m.level_speed_sigma**2 * _EYE
        out.covariance[:, Model.FORCED, _F, _F] = m.force_sigma**2 * _EYE
        return out

    def predict(self, est: Estimates, dt: float) -> Estimates:
        """Estimates after ``dt`` >= 0 s, models mixed by what may have changed."""
        if dt == 0.0 or not len(est):
            return est
        mixed = self._mix(est, self.changes(dt)[in_space(est).astype(np.int64)])
        steps = np.full(len(est), dt)
        phi = transition(mixed.mean, steps)
        covariance = phi @ mixed.covariance @ phi.swapaxes(-1, -2)
        covariance += noise(steps[:1], self.motion)
        return Estimates(propagate(mixed.mean, steps), covariance, mixed.weight)

    def _mix(self, est: Estimates, changes: Floats) -> Estimates:
        mean, covariance = est.mean.copy(), est.covariance.copy()
        # What free fall and level flight know of the specific force, for the model
        # that has to start from it: that of the moment, and little certainty.
        level = mean[:, Model.LEVEL]
        level[:, _F] = _level_acceleration(
            level[:, _P], level[:, _V]
        ) - fixed_acceleration(level[:, _P], level[:, _V])
        for model in (Model.BALLISTIC, Model.LEVEL):
            covariance[:, model, _F, _F] = self.motion.force_sigma**2 * _EYE
        weight = np.einsum("ni,nij->nj", est.weight, changes)
        share = est.weight[:, :, np.newaxis] * changes / weight[:, np.newaxis]
        out = np.einsum("nij,nia->nja", share, mean)
        away = mean[:, :, np.newaxis] - out[:, np.newaxis]
        scaled = away * np.sqrt(share)[..., np.newaxis]
        n = len(est)
        flat = share.swapaxes(1, 2) @ covariance.reshape(n, MODELS, SIZE * SIZE)
        spread = flat.reshape(n, MODELS, SIZE, SIZE)
        columns = scaled.swapaxes(1, 2)  # (n, to, from, 9)
        spread += columns.swapaxes(-1, -2) @ columns
        for model in (Model.BALLISTIC, Model.LEVEL):
            out[:, model, _F] = 0.0
            spread[:, model, _F, :] = 0.0
            spread[:, model, :, _F] = 0.0
        return Estimates(out, spread, weight)

    def update(
        self, est: Estimates, rows: Rows, table: Columns, dt: Floats
    ) -> tuple[Estimates, Floats]:
        """Estimates after measurements, any number for each track at once.

        Parameters
        ----------
        est : n estimates
        rows : (k,) the estimate each measurement belongs to
        table : (k,) measurements
        dt : (k,) s from the estimates' time to each measurement; one of the past is
            compared with the state that the estimate had then

        Returns
        -------
        n estimates and the normalised innovation squared (n,) of each, averaged over
        the models: chi-square with as many degrees as quantities were measured
        """
        residual, jacobian, variance = self._compare(est, rows, table, dt)
        weighted = jacobian / variance[..., np.newaxis]
        n = len(est)
        information = np.zeros((n, MODELS, SIZE, SIZE))
        vector = np.zeros((n, MODELS, SIZE))
        np.add.at(information, rows, weighted.swapaxes(-1, -2) @ jacobian)
        np.add.at(vector, rows, np.einsum("kmji,kmj->kmi", weighted, residual))
        square = np.zeros((n, MODELS))
        np.add.at(square, rows, np.sum(residual**2 / variance, axis=-1))
        logs = np.zeros((n, MODELS))
        np.add.at(logs, rows, np.sum(np.log(variance), axis=-1))

        gain = np.eye(SIZE) + est.covariance @ information
        covariance = np.linalg.solve(gain, est.covariance)
        covariance = (covariance + covariance.swapaxes(-1, -2)) / 2.0
        step = np.einsum("nmij,nmj->nmi", covariance, vector)
        nis = np.maximum(square - np.einsum("nmi,nmi->nm", vector, step), 0.0)
        logs += np.linalg.slogdet(gain)[1]
        likely = -(nis + logs) / 2.0
        likely -= np.max(likely, axis=1, keepdims=True)
        weight = est.weight * np.exp(likely) + 1e-12
        weight /= np.sum(weight, axis=1, keepdims=True)
        out = Estimates(est.mean + step, covariance, weight)
        return out, np.asarray(np.sum(weight * nis, axis=1))

    def _compare(
        self, est: Estimates, rows: Rows, table: Columns, dt: Floats
    ) -> tuple[Floats, Floats, Floats]:
        """Residual, Jacobian by the full state, and variance of measurements."""
        mean = est.mean[rows]
        past = np.flatnonzero(np.abs(dt) > 1e-6)
        state = mean.copy()
        state[past] = propagate(mean[past], dt[past])
        residual, by_motion, variance = linearise(state[..., _P], state[..., _V], table)
        jacobian = np.zeros(by_motion.shape[:-1] + (SIZE,))
        jacobian[..., :6] = by_motion
        if len(past):
            h = jacobian[past]
            jacobian[past] = h @ transition(mean[past], dt[past])
            added = h @ noise(dt[past], self.motion)
            variance[past] += np.einsum("kmij,kmij->kmi", added, h)
        assert residual.shape[-1] == ROWS
        return residual, jacobian, variance


def _rates(down: float, up: float, level: float, turn: float) -> list[list[float]]:
    """Rates (1/s) of change from each model (row) to each other one."""
    return [[-down, down, 0.0], [up, -up - level, level], [0.0, turn, -turn]]


def in_space(est: Estimates) -> NDArray[np.bool_]:
    """Which tracks (n,) are above the air, where nothing turns and little burns."""
    best = np.argmax(est.weight, axis=1)
    position = est.mean[np.arange(len(est)), best, _P]
    square = np.einsum("ni,ni->n", position, position)
    return np.asarray(square > (SEMI_MAJOR + _AIR) ** 2)


def credible(est: Estimates) -> Floats:
    """Weights (n, 3) without those of models that are improbable above the air.

    In the air a target may turn at any moment, so that every model counts. Above it,
    after minutes without a measurement, even a little of another model would spread a
    track in free fall over a country.
    """
    least = np.where(in_space(est), _IMPROBABLE, 0.0)[:, np.newaxis]
    return _without(est.weight, least)


def _without(weight: Floats, least: Floats | float) -> Floats:
    kept = np.where(weight < least, 0.0, weight)
    return np.asarray(kept / np.sum(kept, axis=1, keepdims=True))


def combined(est: Estimates) -> Kinematics:
    """Mean and covariance of the mixture of the models that are probable."""
    weight = _without(est.weight, _IMPROBABLE)
    mean = np.einsum("nm,nmi->ni", weight, est.mean[..., :6])
    away = est.mean[..., :6] - mean[:, np.newaxis]
    covariance = np.einsum("nm,nmij->nij", weight, est.covariance[..., :6, :6])
    covariance += np.einsum("nm,nmi,nmj->nij", weight, away, away)
    return Kinematics(mean[:, :3], mean[:, 3:], covariance)


def combined_acceleration(est: Estimates) -> Floats:
    """Acceleration (n, 3) m/s^2 of the mixture of the models that are probable."""
    weight = _without(est.weight, _IMPROBABLE)
    return np.asarray(np.einsum("nm,nmi->ni", weight, acceleration(est.mean)))
