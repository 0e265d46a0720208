"""What a field's value means, in a few words."""

import math
from collections.abc import Mapping
from datetime import UTC, datetime

from ..dis import ClockTime, EntityType, Location
from ..dis.coordinates import ecef_to_geodetic
from ..dis.meanings import words_of
from ..dis.timestamp import from_units
from ..wire.places import Place

_LEAST_TEXT = 3  # characters
_LEAST_REACH, _MOST_REACH = 6e6, 1e9  # m from the Earth's centre: what has a latitude


def explained(place: Place, names: Mapping[str, str]) -> str:
    """Say what a value means: a name, a time, a text, a unit; or nothing.

    ``names`` are the meanings of the record's fields by SISO-REF-010.
    """
    value = place.value
    if place.name in names:
        return names[place.name]
    if place.name == "timestamp":
        return timestamp_text(value)
    if isinstance(value, EntityType):
        return words_of(value)
    if isinstance(value, ClockTime):
        return _time(value)
    if isinstance(value, Location):
        return _place(value)
    if isinstance(value, bytes) and (text := _text(value)):
        return text
    return "" if place.name[0] == "[" else place.entry.note


def timestamp_text(timestamp: int) -> str:
    """Return minutes and seconds past the hour, and which kind of clock tells them."""
    microseconds = round(from_units(timestamp >> 1) * 1e6)
    minutes, rest = divmod(microseconds, 60_000_000)
    kind = "absolute" if timestamp & 1 else "relative"
    return f"{minutes:02d}:{rest // 1_000_000:02d}.{rest % 1_000_000:06d} {kind}"


def _time(value: ClockTime) -> str:
    try:
        return f"{datetime.fromtimestamp(value.seconds, UTC):%Y-%m-%d %H:%M:%S.%f} UTC"
    except (OverflowError, ValueError, OSError):
        return "beyond the calendar"


def _place(value: Location) -> str:
    """Return geodetic coordinates, as far as they are near the Earth."""
    reach = math.hypot(value.x, value.y, value.z)
    if not _LEAST_REACH < reach < _MOST_REACH:
        return "m, Earth-centred"
    latitude, longitude, altitude = ecef_to_geodetic((value.x, value.y, value.z))
    north, east = math.degrees(latitude), math.degrees(longitude)
    return (
        f"m; {abs(north):.6f} {'S' if north < 0 else 'N'}"
        f" {abs(east):.6f} {'W' if east < 0 else 'E'}, {altitude:.1f} m high"
    )


def _text(octets: bytes) -> str:
    """Return what reads as ASCII text, up to zeros."""
    text = octets.rstrip(b"\0").decode("latin-1")
    good = len(text) >= _LEAST_TEXT and text.isascii() and text.isprintable()
    return repr(text) if good else ""
