"""How much attention each track asks for."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr

from interop.dis.coordinates import geodetic_to_ecef
from interop.messages.records import AlertLevel, TrackClass

from ..geography import Area
from ..world.frames import EARTH_RADIUS
from .config import FusionConfig
from .filter import Kinematics
from .prediction import Impacts, time_to_areas

Floats = NDArray[np.float64]

#: part of its distance by which the course of a flyer may still change
_COURSE_SPREAD: Final = 0.1
_FALLING: Final = (TrackClass.BALLISTIC,)
_FLYING: Final = (
    TrackClass.GLIDE,
    TrackClass.CRUISE,
    TrackClass.AIRCRAFT,
    TrackClass.DRONE,
)


class Alarm:
    """Raises alerts by class, by predicted impact and by what is defended.

    Whatever flies and is known for a missile, an aircraft or a drone asks for a
    WARNING if it may be bound for a defended area; a ballistic one whose impact is
    not known yet may be bound for any. A predicted impact there asks for IMPACT. All
    else is WATCH, satellites NONE. Without defended areas every place is one.
    """

    def __init__(self, config: FusionConfig) -> None:
        self._config = config
        areas: Sequence[Area] = config.defended
        self._centre = geodetic_to_ecef(
            np.radians([a.latitude_deg for a in areas]),
            np.radians([a.longitude_deg for a in areas]),
            0.0,
        ).reshape(-1, 3)
        self._radius = np.array([1e3 * a.radius_km for a in areas])

    def levels(
        self, class_: NDArray[np.uint8], kinematics: Kinematics, impacts: Impacts
    ) -> NDArray[np.uint8]:
        """Alert level (n,) of each track."""
        out = np.full(len(class_), AlertLevel.WATCH, np.uint8)
        falling = np.isin(class_, _FALLING)
        flying = np.isin(class_, _FLYING)
        threatened = self._probability(impacts) >= self._config.impact_probability
        out[falling & ~impacts.known] = AlertLevel.WARNING
        out[falling & impacts.known & threatened] = AlertLevel.IMPACT
        seconds = self._seconds(kinematics)
        out[flying & (seconds <= self._config.warning_time)] = AlertLevel.WARNING
        out[class_ == TrackClass.SATELLITE] = AlertLevel.NONE
        return out

    def _probability(self, impacts: Impacts) -> Floats:
        """Of an impact in the area where it is likeliest (n,)."""
        if not len(self._radius):
            return np.ones(len(impacts))
        known = impacts.known
        out = np.zeros(len(impacts))
        away = impacts.location[known][:, np.newaxis] - self._centre
        chord = np.sqrt(np.einsum("nmi,nmi->nm", away, away))
        ground = 2.0 * EARTH_RADIUS * np.arcsin(np.minimum(chord / 2 / EARTH_RADIUS, 1))
        sigma = np.maximum(impacts.sigma[known], 1.0)[:, np.newaxis]
        out[known] = np.max(ndtr((self._radius - ground) / sigma), axis=1)
        return out

    def _seconds(self, kinematics: Kinematics) -> Floats:
        """Until the first area on the way is reached (n,), inf if there is none."""
        if not len(self._radius):
            return np.zeros(len(kinematics.position))
        seconds = time_to_areas(
            kinematics.position,
            kinematics.velocity,
            self._centre,
            self._radius,
            _COURSE_SPREAD,
        )
        return np.asarray(np.min(seconds, axis=1))
