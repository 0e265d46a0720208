"""What a scenario may say of weapons, and what it is told when it says it wrong."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from federates.interceptors.config import InterceptorsConfig, MissileConfig
from interop.config import read_config
from interop.errors import CallError

VALID: dict[str, Any] = {
    "weapon_class": 1,
    "sites": [{"name": "A", "latitude_deg": 1, "longitude_deg": 2.0, "rounds": 3}],
    "shells": [
        {"altitude_km": 500, "inclination_deg": 50, "planes": 2, "satellites": 10}
    ],
    "weapon": {
        "kind": "missile",
        "speed": 1000.0,
        "acceleration": 100.0,
        "reach_km": 100,
        "max_flight_time": 100.0,
        "kill_probability": 0.5,
    },
}


def read(change: Callable[[dict[str, Any]], object]) -> InterceptorsConfig:
    values = copy.deepcopy(VALID)
    change(values)
    return read_config(InterceptorsConfig, values, file="x.toml", where="layers.w")


def test_a_kill_probability_is_one_number_or_one_for_each_class() -> None:
    weapon = read(lambda v: None).weapon
    assert isinstance(weapon, MissileConfig) and weapon.kill_probability == 0.5
    classes = {"cruise": 0.5, "drone": 1}
    weapon = read(lambda v: v["weapon"].update(kill_probability=classes)).weapon
    assert isinstance(weapon, MissileConfig)
    assert weapon.kill_probability == {"cruise": 0.5, "drone": 1.0}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda v: v["weapon"].update(speeed=1), "speeed"),
        (lambda v: v["weapon"].update(speed=-1), "speed = -1"),
        (lambda v: v["weapon"].update(kind="rock"), "kind"),
        (lambda v: v["weapon"].pop("kind"), "kind"),
        (lambda v: v["weapon"].update(kill_probability=1.5), "kill_probability"),
        (
            lambda v: v["weapon"].update(kill_probability={"cruse": 0.5}),
            "kill_probability",
        ),
        (
            lambda v: v["weapon"].update(
                min_target_altitude_km=30.0, max_target_altitude_km=20.0
            ),
            "altitude",
        ),
        (lambda v: (v.pop("sites"), v.pop("shells")), "shells or sites"),
        (lambda v: v["shells"][0].update(planes=3), "do not divide"),
        (lambda v: v["shells"][0].update(altitude_km=20), "altitude_km"),
        (lambda v: v["sites"][0].update(name="twelve chars"), "name"),
        (lambda v: v["sites"][0].update(rounds=-1), "rounds"),
        (lambda v: v.update(marking="größer"), "marking"),
        (
            lambda v: (
                v.update(marking="SEVENTY"),
                v["shells"][0].update(planes=100, satellites=10_000),
            ),
            "does not fit a marking",
        ),
    ],
)
def test_a_mistake_is_told_in_one_line(
    change: Callable[[dict[str, Any]], object], words: str
) -> None:
    with pytest.raises(CallError) as caught:
        read(change)
    assert words in str(caught.value)
    assert str(caught.value).startswith("x.toml: layers.w")
    assert "\n" not in str(caught.value)
