"""One payload on many platforms: who scans when, what it sees, what it measures."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..world.frames import Floats
from . import detection
from .coverage import Looks, Mask, Points, Rows, looks, moving_enough
from .custody import best_placed
from .payloads import InfraredPayload, Payload
from .signature import Integers, Signatures, burning, heating_intensity
from .tasking import Schedule

#: Target row of a false alarm.
NOTHING = -1


@dataclass(frozen=True, slots=True)
class Targets:
    """What could be seen, in columns; who it is stays out of every measurement."""

    points: Points
    entity_types: Integers  #: (m, 7) kind, domain, country ... extra
    appearance: Integers  #: (m,)

    def __len__(self) -> int:
        return len(self.points)


@dataclass(frozen=True, slots=True)
class Measured:
    """Measurements in columns, sorted by sensor; zero where nothing is measured."""

    sensor: Rows  #: (p,) row of the sensor
    target: Rows  #: (p,) row of the target, NOTHING for a false alarm; never reported
    direction: Floats  #: (p, 3) unit vector, Earth-fixed
    range: Floats  #: (p,) m
    range_rate: Floats  #: (p,) m/s
    strength: Floats  #: (p,) signal to noise ratio, or irradiance in W/m2

    def __len__(self) -> int:
        return len(self.sensor)

    def __getitem__(self, rows: Rows | Mask) -> "Measured":
        return Measured(
            self.sensor[rows],
            self.target[rows],
            self.direction[rows],
            self.range[rows],
            self.range_rate[rows],
            self.strength[rows],
        )

    @classmethod
    def none(cls) -> "Measured":
        """No measurements at all."""
        rows: Rows = np.empty(0, np.int64)
        column: Floats = np.empty(0)
        return cls(rows, rows, np.empty((0, 3)), column, column, column)

    def renumbered(self, sensors: Rows) -> "Measured":
        """The same measurements, with the rows that their sensors stand for."""
        return replace(self, sensor=sensors[self.sensor])

    @classmethod
    def joined(cls, parts: Sequence["Measured"]) -> "Measured":
        """All of several, sorted by sensor."""
        columns = (
            np.concatenate([getattr(part, name) for part in parts])
            for name in cls.__slots__
        )
        every = cls(*columns)
        return every[np.argsort(every.sensor, kind="stable")]


class Suite:
    """Platforms (n) that carry one payload and share its revisit interval."""

    def __init__(
        self,
        payload: Payload,
        count: int,
        *,
        refracted: bool,
        observers: int,
        epoch: float,
        rng: np.random.Generator,
    ) -> None:
        """``refracted``: they stand on the ground or fly; ``observers``: 0 = all."""
        self.payload = payload
        self.schedule = Schedule(count, payload.revisit, epoch)
        self._refracted = refracted
        self._observers = observers
        self._rng = rng
        if isinstance(payload, InfraredPayload):
            self._signatures = Signatures(payload.plume_intensities)
            threshold = detection.infrared_threshold(payload.false_alarm_probability)
            self._threshold = threshold * payload.noise_equivalent_irradiance
        else:
            self._signatures = Signatures(payload.cross_sections)
            self._threshold = detection.swerling_threshold(
                payload.false_alarm_probability
            )
            self._reference_snr = detection.swerling_snr(
                payload.reference_probability, payload.false_alarm_probability
            )

    def scan(self, sensors: Points, scanning: Mask, targets: Targets) -> Measured:
        """What the ``scanning`` ones (n,) of the ``sensors`` (n) measure now.

        All the sensors, which are those that are switched on, compete for custody of a
        target, even if they scan at another moment.
        """
        signature = self.signature(targets)
        pairs = self.visible(sensors, scanning, targets, signature > 0.0)
        if self._observers and len(pairs):
            contested = np.zeros(len(targets), bool)
            contested[pairs.target] = True
            everyone = np.ones(len(sensors), bool)
            pairs = self.visible(sensors, everyone, targets, contested)
            keep = best_placed(pairs, self._observers) & scanning[pairs.sensor]
            pairs = pairs[keep]
        measured = self._measure(pairs, signature[pairs.target])
        if not self.payload.false_alarms:
            return measured
        false = self._false_alarms(sensors, np.flatnonzero(scanning))
        return Measured.joined([measured, false])

    def signature(self, targets: Targets) -> Floats:
        """Radar cross sections (m,) m2 or infrared intensities (m,) W/sr of targets."""
        value = self._signatures.of(targets.entity_types)
        if not isinstance(self.payload, InfraredPayload):
            return value
        altitude = targets.points.altitude
        plume = np.where(burning(targets.appearance), value, 0.0)
        heat = heating_intensity(
            np.linalg.norm(targets.points.velocity, axis=1),
            altitude,
            nose_radius=self.payload.nose_radius,
            heated_area=self.payload.heated_area,
            band_fraction=self.payload.band_fraction,
        )
        below = altitude < 1e3 * self.payload.cloud_top_km
        return np.where(below, 0.0, plume + heat)

    def visible(
        self, sensors: Points, looking: Mask, targets: Targets, shining: Mask
    ) -> Looks:
        """Looks of the ``looking`` sensors (n,) at the ``shining`` targets (m,).

        All that geometry and Doppler allow; chance has no part in it.
        """
        rows, columns = np.flatnonzero(looking), np.flatnonzero(shining)
        if not columns.size:
            return Looks.none()
        seen = targets.points[columns]
        pairs = looks(sensors[rows], seen, self.payload, self._refracted)
        if not isinstance(self.payload, InfraredPayload):
            slowest = self.payload.minimum_detectable_velocity
            fastest = self.payload.maximum_detectable_velocity
            pairs = pairs[moving_enough(pairs, seen, slowest, fastest)]
        return pairs.renumbered(rows, columns)

    def _measure(self, pairs: Looks, signature: Floats) -> Measured:
        """Draw the signals; what exceeds the threshold becomes a measurement."""
        if not len(pairs):
            return Measured.none()
        payload, rng = self.payload, self._rng
        if isinstance(payload, InfraredPayload):
            noise = payload.noise_equivalent_irradiance
            signal = detection.irradiance(signature, pairs.range, noise, rng)
            found = signal > self._threshold
            pairs, strength = pairs[found], signal[found]
            distance = rate = np.zeros(len(pairs))
        else:
            snr = detection.radar_snr(
                pairs.range,
                signature,
                reference_range=1e3 * payload.reference_range_km,
                reference_cross_section=payload.reference_cross_section,
                reference_snr=self._reference_snr,
            )
            power = detection.echo_power(snr, rng)
            found = power > self._threshold
            pairs, strength = pairs[found], power[found] - 1.0
            size = len(pairs)
            distance = pairs.range + rng.normal(0.0, payload.range_sigma, size)
            rate = pairs.range_rate + rng.normal(0.0, payload.range_rate_sigma, size)
        direction = detection.scatter(pairs.direction, payload.angle_sigma, rng)
        return Measured(pairs.sensor, pairs.target, direction, distance, rate, strength)

    def _false_alarms(self, sensors: Points, scanning: Rows) -> Measured:
        """Noise over the threshold, spread evenly over all that can be measured."""
        payload, rng = self.payload, self._rng
        count = rng.poisson(payload.false_alarms, scanning.size)
        sensor = np.repeat(scanning, count)
        size = sensor.size
        lowest = float(np.sin(np.radians(payload.minimum_elevation_deg)))
        highest = float(np.sin(np.radians(payload.maximum_elevation_deg)))
        rise = rng.uniform(lowest, highest, size)
        aside = payload.azimuth_width_deg * rng.uniform(-0.5, 0.5, size)
        turn = np.radians(payload.azimuth_deg + aside)
        level = np.sqrt(1.0 - rise**2)
        local = np.stack((level * np.cos(turn), level * np.sin(turn), -rise), axis=1)
        direction = np.einsum("ij,ijk->ik", local, sensors.axes[sensor])
        excess = rng.exponential(size=size)
        if isinstance(payload, InfraredPayload):
            # The tail of a normal law falls off like an exponential one.
            tail = payload.noise_equivalent_irradiance**2 / self._threshold
            distance = rate = np.zeros(size)
            strength = self._threshold + tail * excess
        else:
            nearest, farthest = 1e3 * payload.minimum_range_km, 1e3 * payload.range_km
            distance = rng.uniform(nearest, farthest, size)
            fastest = payload.maximum_detectable_velocity
            own = np.einsum("ij,ij->i", sensors.velocity[sensor], direction)
            rate = rng.uniform(-fastest, fastest, size) - own
            strength = self._threshold + excess - 1.0
        nothing = np.full(size, NOTHING)
        return Measured(sensor, nothing, direction, distance, rate, strength)
