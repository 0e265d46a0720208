"""What a scenario may say of command, and what it is told when it says it wrong."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from federates.command.config import CommandConfig
from interop.config import read_config
from interop.errors import CallError

VALID: dict[str, Any] = {
    "site": {"name": "C2", "latitude_deg": 40.0, "longitude_deg": 10.0},
    "weapons": [
        {
            "name": "orbital",
            "number": 1,
            "layer": "sbi",
            "kind": "missile",
            "range_km": 900,
            "max_time": 120,
            "kill_probability": {"ballistic": 0.7},
        }
    ],
}


def read(change: Callable[[dict[str, Any]], object]) -> CommandConfig:
    values = copy.deepcopy(VALID)
    change(values)
    return read_config(CommandConfig, values, file="x.toml", where="layers.c")


def test_what_is_left_out_has_its_default() -> None:
    config = read(lambda v: None)
    assert config.authority.mode == "automatic"
    assert config.doctrine.class_values["ground_vehicle"] == 0.0


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda v: v.pop("site"), "site"),
        (lambda v: v.update(weapons=[]), "weapons"),
        (lambda v: v["weapons"].append(v["weapons"][0]), "must differ"),
        (lambda v: v["weapons"][0].update(kind="rock"), "rock"),
        (lambda v: v["weapons"][0].update(kill_probability={"ufo": 1.0}), "ufo"),
        (
            lambda v: v["weapons"][0].update(
                min_target_altitude_km=9.0, max_target_altitude_km=8.0
            ),
            "altitude",
        ),
        (lambda v: v.update(authority={"mode": "maybe"}), "maybe"),
        (lambda v: v.update(doctrine={"shots": 0}), "shots = 0"),
        (lambda v: v.update(doctrine={"look": 0}), "look_time"),
        (lambda v: v["site"].update(latitude_deg=91.0), "latitude_deg = 91.0"),
    ],
)
def test_a_mistake_is_told_in_one_line(
    change: Callable[[dict[str, Any]], object], words: str
) -> None:
    with pytest.raises(CallError) as caught:
        read(change)
    assert words in str(caught.value)
    assert str(caught.value).startswith("x.toml: layers.c")
    assert "\n" not in str(caught.value)
