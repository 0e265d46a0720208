"""Configurations: what is wrong is told in one line, with file, key and value."""

from dataclasses import dataclass, field
from typing import Annotated, Any

import pytest
from pydantic import Field

from interop.config import STRICT, EntityTypeText, read_config
from interop.errors import CallError


@dataclass(frozen=True, kw_only=True)
class Orbit:
    __pydantic_config__ = STRICT

    altitude_km: Annotated[float, Field(ge=150, le=50_000)]
    planes: Annotated[int, Field(ge=1)] = 1


@dataclass(frozen=True, kw_only=True)
class Fleet:
    __pydantic_config__ = STRICT

    orbits: tuple[Orbit, ...] = ()
    entity_type: EntityTypeText = "1.5.225"
    words: dict[str, str] = field(default_factory=dict)


def read(values: dict[str, Any]) -> Fleet:
    return read_config(Fleet, values, file="x.toml", where="layers.amti")


def test_a_right_mapping_becomes_the_value() -> None:
    fleet = read({"orbits": [{"altitude_km": 550, "planes": 72}]})
    assert fleet == Fleet(orbits=(Orbit(altitude_km=550.0, planes=72),))


@pytest.mark.parametrize(
    ("values", "message"),
    [
        (
            {"colour": "red"},
            'x.toml: layers.amti.colour = "red": unknown key; '
            "allowed: entity_type, orbits, words",
        ),
        (
            {"orbits": [{"altitude_km": 550, "plane": 3}]},
            "x.toml: layers.amti.orbits.0.plane = 3: unknown key; "
            "allowed: altitude_km, planes",
        ),
        (
            {"orbits": [{"altitude_km": 5}]},
            "x.toml: layers.amti.orbits.0.altitude_km = 5: "
            "input should be greater than or equal to 150",
        ),
        (
            {"orbits": [{"altitude_km": "high"}]},
            'x.toml: layers.amti.orbits.0.altitude_km = "high": '
            "input should be a valid number",
        ),
        ({"orbits": [{}]}, "x.toml: layers.amti.orbits.0.altitude_km: this key is"),
        ({"orbits": [{"altitude_km": float("nan")}]}, "altitude_km = NaN: input"),
        ({"entity_type": "satellite"}, 'x.toml: layers.amti.entity_type = "sat'),
        (
            {"entity_type": "999.5.225"},
            'x.toml: layers.amti.entity_type = "999.5.225": '
            "no entity type has a kind above 255",
        ),
        ({"orbits": [{"altitude_km": True}]}, "altitude_km = true: input should be a"),
    ],
)
def test_a_mistake_is_told_with_key_and_value(
    values: dict[str, Any], message: str
) -> None:
    with pytest.raises(CallError) as caught:
        read(values)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)
