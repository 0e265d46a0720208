"""US Standard Atmosphere 1976: density and speed of sound."""

from typing import Final

import numpy as np
from numpy.typing import ArrayLike

from .frames import Floats

_GRAVITY: Final = 9.80665  # m/s^2
_GAS: Final = 8314.32 / 28.9644  # J/(kg K), the constants of the 1976 model
_HEAT_RATIO: Final = 1.4
_RADIUS: Final = 6_356_766.0  # m, of geopotential altitude
_TOP: Final = 86_000.0  # m geometric, where the layers end

# Bases of the layers (US76 table 4): geopotential altitude m, lapse K/m.
_BASE: Final = np.array((0.0, 11e3, 20e3, 32e3, 47e3, 51e3, 71e3))
_LAPSE: Final = np.array((-6.5e-3, 0.0, 1.0e-3, 2.8e-3, 0.0, -2.8e-3, -2.0e-3))


def _bases() -> tuple[Floats, Floats]:
    """Temperature (K) and pressure (Pa) at the bases of the layers."""
    temperature, pressure = [288.15], [101_325.0]
    for k in range(_BASE.size - 1):
        rise = _BASE[k + 1] - _BASE[k]
        below, above = temperature[k], temperature[k] + _LAPSE[k] * rise
        if _LAPSE[k] == 0.0:
            ratio = np.exp(-_GRAVITY * rise / (_GAS * below))
        else:
            ratio = (below / above) ** (_GRAVITY / (_GAS * _LAPSE[k]))
        temperature.append(above)
        pressure.append(pressure[k] * ratio)
    return np.array(temperature), np.array(pressure)


_TEMPERATURE, _PRESSURE = _bases()

# Above the layers: exponentials between densities of US76 table 1 (m, kg/m^3).
_HIGH: Final = np.array((86e3, 100e3, 120e3, 150e3, 200e3, 300e3, 500e3, 1000e3))
_LOG_HIGH: Final = np.log(
    (6.958e-6, 5.604e-7, 2.222e-8, 2.076e-9, 2.541e-10, 1.916e-11, 5.215e-13, 3.561e-15)
)


def _layer(altitude: Floats) -> tuple[Floats, Floats]:
    """Temperature (K) and pressure (Pa) at geometric altitudes up to 86 km."""
    height = _RADIUS * altitude / (_RADIUS + altitude)
    k = np.clip(np.searchsorted(_BASE, height, side="right") - 1, 0, None)
    rise, lapse, base = height - _BASE[k], _LAPSE[k], _TEMPERATURE[k]
    temperature = base + lapse * rise
    level = lapse == 0.0
    slope = np.where(level, 1.0, lapse)
    exponent = np.where(
        level,
        -_GRAVITY * rise / (_GAS * base),
        -_GRAVITY / (_GAS * slope) * np.log(temperature / base),
    )
    return temperature, _PRESSURE[k] * np.exp(exponent)


def density(altitude: ArrayLike) -> Floats:
    """Density of air (kg/m^3) at geometric altitudes (m); none above 1,000 km."""
    altitude = np.asarray(altitude, np.float64)
    temperature, pressure = _layer(np.clip(altitude, -5000.0, _TOP))
    high = np.exp(np.interp(altitude, _HIGH, _LOG_HIGH, right=-np.inf))
    return np.where(altitude > _TOP, high, pressure / (_GAS * temperature))


def speed_of_sound(altitude: ArrayLike) -> Floats:
    """Speed of sound (m/s) at geometric altitudes (m); that of 86 km above it."""
    temperature, _ = _layer(np.clip(np.asarray(altitude, np.float64), -5000.0, _TOP))
    return np.asarray(np.sqrt(_HEAT_RATIO * _GAS * temperature))
