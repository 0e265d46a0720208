"""The chain of one threat: from its launch over detection and orders to its end."""

from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(kw_only=True)
class Prediction:
    """An impact prediction as fusion told it."""

    time: float  #: s since the start, when it was made
    location: Floats  #: (3,) m
    impact_time: float  #: s since the start
    sigma: float  #: m


@dataclass(kw_only=True)
class Track:
    """What fusion told of one of its tracks; all times are seconds since the start."""

    confirmed: float | None = None
    delivered: float | None = None  #: the first report that it rests on
    classes: list[tuple[float, str]] = field(default_factory=list)
    predictions: list[Prediction] = field(default_factory=list)


@dataclass(kw_only=True)
class Shot:
    """One shot at a threat, missile or laser."""

    event: str  #: event identifier of the Fire
    layer: str
    weapon: str  #: entity identifier of who fired
    kind: str  #: missile or laser
    fired: float  #: s since the start
    result: str = "in flight"
    ended: float | None = None  #: s since the start

    def as_dict(self) -> dict[str, Any]:
        """The shot as the report shows it."""
        return {
            "event": self.event,
            "layer": self.layer,
            "weapon": self.weapon,
            "kind": self.kind,
            "time": _round(self.fired),
            "result": self.result,
            "result_time": _round(self.ended),
        }


@dataclass(kw_only=True)
class Chain:
    """What became of one threat; all times are seconds since the start."""

    entity: str
    marking: str = ""
    type: str = ""
    launched: float | None = None
    planned_impact: Floats | None = None  #: (3,) m, where it would strike
    planned_impact_time: float | None = None
    detected: dict[str, float] = field(default_factory=dict)  #: layer -> first time
    tracks: dict[int, Track] = field(default_factory=dict)  #: by number
    orders: list[dict[str, Any]] = field(default_factory=list)
    shots: list[Shot] = field(default_factory=list)
    outcome: str = "under way"  #: killed, leaked, left, under way
    ended: float | None = None
    cause: str | None = None  #: of a kill: kinetic or laser
    killer: str | None = None  #: entity identifier of who fired

    @property
    def delivered(self) -> float | None:
        """The first report that a track of it rests on."""
        return min(
            (t.delivered for t in self.tracks.values() if t.delivered is not None),
            default=None,
        )

    @property
    def classes(self) -> list[tuple[float, str]]:
        """When its tracks were given which class, in that order."""
        return sorted(told for track in self.tracks.values() for told in track.classes)

    @property
    def predictions(self) -> list[Prediction]:
        """Where its tracks were to strike, in the order of telling."""
        told = [p for track in self.tracks.values() for p in track.predictions]
        return sorted(told, key=attrgetter("time"))

    def half_flight(self) -> float | None:
        """Seconds since the start at half the planned flight, if one was told."""
        if self.launched is None or self.planned_impact_time is None:
            return None
        return (self.launched + self.planned_impact_time) / 2

    def prediction_at(self, time: float) -> Prediction | None:
        """The latest prediction made until ``time``, or the first one after it."""
        predictions = self.predictions
        before = [p for p in predictions if p.time <= time]
        return before[-1] if before else next(iter(predictions), None)

    def error_of(self, prediction: Prediction) -> float | None:
        """Distance of a predicted impact from the planned one, m."""
        if self.planned_impact is None:
            return None
        return float(np.linalg.norm(prediction.location - self.planned_impact))

    def as_dict(self) -> dict[str, Any]:
        """The chain as the report shows it, each step with its time."""
        first = min(self.detected.items(), key=lambda item: item[1], default=None)
        return {
            "entity": self.entity,
            "marking": self.marking,
            "type": self.type,
            "launched": _round(self.launched),
            "first_detection": first and {"layer": first[0], "time": _round(first[1])},
            "detections": {k: _round(v) for k, v in sorted(self.detected.items())},
            "report_delivered": _round(self.delivered),
            "tracks": [
                {"track": number, "confirmed": _round(track.confirmed)}
                for number, track in self.tracks.items()
                if track.confirmed is not None
            ],
            "classes": [{"time": _round(t), "class": name} for t, name in self.classes],
            "predicted_impact": self._predicted(self.ended),
            "predicted_impact_at_half_flight": self._predicted_at_half(),
            "orders": self.orders,
            "shots": [shot.as_dict() for shot in self.shots],
            "outcome": {
                "result": self.outcome,
                "time": _round(self.ended),
                "cause": self.cause,
                "by": self.killer,
            },
        }

    def _predicted_at_half(self) -> dict[str, Any] | None:
        """None for what did not live to see half its flight."""
        half = self.half_flight()
        if half is None or (self.ended is not None and self.ended < half):
            return None
        return self._predicted(half)

    def _predicted(self, at: float | None) -> dict[str, Any] | None:
        prediction = self.prediction_at(float("inf") if at is None else at)
        if prediction is None:
            return None
        error = self.error_of(prediction)
        return {
            "time": _round(prediction.time),
            "location": [round(float(x), 1) for x in prediction.location],
            "impact_time": _round(prediction.impact_time),
            "sigma_km": _round(prediction.sigma / 1000),
            "error_km": None if error is None else _round(error / 1000),
        }


def _round(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
