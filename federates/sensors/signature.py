"""What targets look like: radar cross section by type, heat by engine and speed."""

from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from fom.enums import Appearance

from ..world.atmosphere import density
from ..world.frames import Floats

Integers = NDArray[np.int64]

#: kg^0.5/m, constant for air of the stagnation heating law of Sutton and Graves
#: (NASA TR R-376, 1971): q = K sqrt(density / nose radius) speed^3
SUTTON_GRAVES: Final = 1.7415e-4

#: Mach 5 at the cold end of the stratosphere; slower bodies do not glow
HYPERSONIC: Final = 1500.0

_LIMITS = (255, 255, 65535, 255, 255, 255, 255)


def prefix_of(text: str) -> tuple[int, ...]:
    """The numbers of the beginning of an entity type, such as ``1.2.101.50``.

    Raises ValueError if there are none or too many, or if one is out of its field.
    """
    parts = text.split(".")
    if len(parts) > 7 or not all(part.isascii() and part.isdigit() for part in parts):
        raise ValueError(f"{text!r} is not the beginning of an entity type")
    numbers = tuple(int(part) for part in parts)
    if any(number > limit for number, limit in zip(numbers, _LIMITS)):
        raise ValueError(f"{text!r} has a number that no entity type can hold")
    return numbers


class Signatures:
    """Values by entity type: the longest beginning of the type that is listed."""

    def __init__(self, table: Mapping[str, float]) -> None:
        rows = [(prefix_of(text), value) for text, value in table.items()]
        self._rows = sorted(rows, key=lambda row: len(row[0]))

    def of(self, entity_types: Integers) -> Floats:
        """Values (n,) of entity types (n, 7): kind, domain, country ... extra.

        0 for a type of which no beginning is listed.
        """
        values: Floats = np.zeros(len(entity_types))
        for prefix, value in self._rows:
            same = np.all(entity_types[:, : len(prefix)] == prefix, axis=1)
            values[same] = value
        return values


def burning(appearance: Integers) -> NDArray[np.bool_]:
    """Which entities (n,) show a running power plant or flames (UID 31 to 43)."""
    return np.asarray((appearance & (Appearance.POWER_PLANT | Appearance.FLAMING)) != 0)


def heating_intensity(
    speed: Floats,
    altitude: Floats,
    *,
    nose_radius: float,
    heated_area: float,
    band_fraction: float,
) -> Floats:
    """Radiant intensity (n,) W/sr in band of bodies heated by the air.

    The stagnation heat flux of Sutton and Graves over ``heated_area`` (m2) is radiated
    again, ``band_fraction`` of it in the sensor's band, evenly into half space (an
    assumption: radiative equilibrium, no wake). ``speed`` over the air m/s, which is
    that in the Earth-fixed frame; ``altitude`` m.
    """
    flux = SUTTON_GRAVES * np.sqrt(density(altitude) / nose_radius) * speed**3
    intensity = flux * heated_area * band_fraction / np.pi
    return np.where(speed > HYPERSONIC, intensity, 0.0)
