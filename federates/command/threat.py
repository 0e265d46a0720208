"""How much a target matters: class, alert, time to impact, what it threatens."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr

from interop.dis import Location, Vector
from interop.dis.coordinates import geodetic_to_ecef
from interop.messages.records import AlertLevel, TrackState

from ..config import TargetClass
from ..tracks import CLASS_NAMES, is_falling, is_sound
from ..world.course import course, ground_distance
from .config import DoctrineConfig, ValuedArea

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]

ALERTS: Final = {
    "none": AlertLevel.NONE,
    "watch": AlertLevel.WATCH,
    "warning": AlertLevel.WARNING,
    "impact": AlertLevel.IMPACT,
}
#: s to impact at which urgency has fallen to half of its extra
PATIENCE: Final = 300.0
#: m, least uncertainty of where a target strikes
LEAST_SIGMA: Final = 1000.0
#: part of its distance by which the course of a flyer may still change
COURSE_SIGMA: Final = 0.1


@dataclass(frozen=True, kw_only=True)
class Tracks:
    """Tracks in columns."""

    number: Ints  #: (t,)
    time: Floats  #: (t,) s since 1970 at which position and velocity hold
    position: Floats  #: (t, 3) m, Earth-fixed
    velocity: Floats  #: (t, 3) m/s
    acceleration: Floats  #: (t, 3) m/s^2
    names: Sequence[TargetClass]  #: (t,) classes as scenarios write them
    alert: Ints  #: (t,) AlertLevel
    impact: Floats  #: (t, 3) m, all zero = not predicted
    impact_time: Floats  #: (t,) s since 1970, 0 = not predicted
    impact_sigma: Floats  #: (t,) m

    def take(self, rows: Ints) -> "Tracks":
        """The tracks of some rows."""
        return Tracks(
            number=self.number[rows],
            time=self.time[rows],
            position=self.position[rows],
            velocity=self.velocity[rows],
            acceleration=self.acceleration[rows],
            names=[self.names[row] for row in rows.tolist()],
            alert=self.alert[rows],
            impact=self.impact[rows],
            impact_time=self.impact_time[rows],
            impact_sigma=self.impact_sigma[rows],
        )

    @property
    def falling(self) -> Bools:
        """Which are ballistic (t,), under power or not; the others fly level."""
        return is_falling(self.names, self.position, self.velocity)


class Ranking(NamedTuple):
    """What command makes of each track."""

    worth: Floats  #: (t,) of stopping it; 0 = not engaged
    time_to_impact: Floats  #: (t,) s, inf where it is not known to go anywhere
    threatens: Floats  #: (t,) probability of striking some defended area

    def best(self, count: int) -> Ints:
        """Rows of the ``count`` tracks of most worth, ascending; none without worth."""
        rows = np.argsort(-self.worth, kind="stable")[: max(count, 0)]
        return np.sort(rows[self.worth[rows] > 0.0]).astype(np.int64)


def tracks_of(states: Sequence[TrackState]) -> Tracks:
    """The tracks of messages as columns; satellites are nobody's target.

    A state that is no state (`is_sound`) is left out.
    """
    states = [s for s in states if is_sound(s)]
    vectors = np.array(
        [
            (*_xyz(s.position), *_xyz(s.velocity), *_xyz(s.acceleration))
            + _xyz(s.impact)
            for s in states
        ]
    ).reshape(-1, 4, 3)
    return Tracks(
        number=np.array([s.track for s in states], np.int64),
        time=np.array([s.time for s in states], np.float64),
        position=vectors[:, 0],
        velocity=vectors[:, 1],
        acceleration=vectors[:, 2],
        names=[CLASS_NAMES[s.class_] for s in states],
        alert=np.array([s.alert for s in states], np.int64),
        impact=vectors[:, 3],
        impact_time=np.array([s.impact_time for s in states], np.float64),
        impact_sigma=np.array([s.impact_sigma for s in states], np.float64),
    )


def rank(
    tracks: Tracks, doctrine: DoctrineConfig, areas: Sequence[ValuedArea], now: float
) -> Ranking:
    """Worth of stopping each track at ``now`` (s since 1970).

    Worth of its class, times that of the place where it is bound (areas weighted with
    the probability that it strikes them), times an urgency that doubles as the time to
    impact goes to nothing; 0 below the alert level from which doctrine engages.
    """
    by_class = np.array([doctrine.class_values.get(n, 0.0) for n in tracks.names])
    alerted = tracks.alert >= ALERTS[doctrine.engage_from]
    strike, distance, sigma = _bound_for(tracks, areas)
    until = np.where(tracks.impact_time > 0.0, tracks.impact_time - now, distance)
    until = np.maximum(until, 0.0)
    if areas:
        radius = np.array([area.radius_km * 1e3 for area in areas])
        chance = np.asarray(ndtr((radius - strike) / sigma[:, np.newaxis]))
        value = np.array([area.value for area in areas])
        elsewhere = np.clip(1.0 - chance.sum(axis=1), 0.0, 1.0)
        place = chance @ value + elsewhere * doctrine.value_elsewhere
        threatens = np.minimum(chance.sum(axis=1), 1.0)
    else:
        place, threatens = np.ones(len(until)), np.ones(len(until))
    urgency = 1.0 + 1.0 / (1.0 + until / PATIENCE)
    return Ranking(by_class * place * urgency * alerted, until, threatens)


def _bound_for(
    tracks: Tracks, areas: Sequence[ValuedArea]
) -> tuple[Floats, Floats, Floats]:
    """How near each track strikes each area's middle (t, a) m, the time (t,) s until
    then for those without predicted impact, and the uncertainty (t,) m of it.

    Without a predicted impact it is how near the great circle ahead passes.
    """
    centre = geodetic_to_ecef(
        np.radians([a.latitude_deg for a in areas]),
        np.radians([a.longitude_deg for a in areas]),
        0.0,
    ).reshape(-1, 3)
    predicted = tracks.impact_time > 0.0
    place = np.where(predicted[:, np.newaxis], tracks.impact, tracks.position)
    away = ground_distance(place, centre)
    way = course(tracks.position, tracks.velocity, centre)
    passing = np.where(way.ahead > 0.0, way.aside, away)
    strike = np.where(predicted[:, np.newaxis], away, passing)
    seconds = np.full(len(place), np.inf)
    if len(areas):
        radius = np.array([area.radius_km * 1e3 for area in areas])
        aimed = (strike <= radius) & (way.ahead > 0.0)
        each = np.where(
            aimed | (away <= radius),
            np.maximum(way.ahead, 0.0) / np.maximum(way.speed, 1.0)[:, np.newaxis],
            np.inf,
        )
        seconds = each.min(axis=1)
    nearest = away.min(axis=1) if len(areas) else np.zeros(len(place))
    sigma = np.where(predicted, tracks.impact_sigma, COURSE_SIGMA * nearest)
    return strike, seconds, np.maximum(sigma, LEAST_SIGMA)


def _xyz(vector: Location | Vector) -> tuple[float, float, float]:
    return vector.x, vector.y, vector.z
