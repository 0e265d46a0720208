from typing import Any

import pytest

from federates.threats.config import ThreatsConfig
from interop.config import read_config
from interop.errors import CallError

PLACE = {"latitude_deg": 39.0, "longitude_deg": 125.0}
BALLISTIC = {"name": "B", "launch": PLACE, "aim": PLACE}
DRONE = {"name": "D", "waypoints": [PLACE | {"speed": 50.0}]}


def read(**values: Any) -> ThreatsConfig:
    return read_config(ThreatsConfig, values, file="x.toml", where="layers.threats")


def test_markings_are_numbered_when_there_are_several() -> None:
    config = read(ballistic=[BALLISTIC | {"count": 2, "decoys": 2}], drone=[DRONE])
    ballistic, drone = config.entries()
    assert ballistic.markings() == ["B-1", "B-2", "B-1D1", "B-1D2", "B-2D1", "B-2D2"]
    assert drone.markings() == ["D"]


def test_what_attacks_by_default_is_what_is_built_for_it() -> None:
    config = read(
        cruise=[DRONE | {"name": "C"}],
        drone=[DRONE],
        aircraft=[DRONE | {"name": "A"}],
        ground=[DRONE | {"name": "G"}],
    )
    kinds = (config.cruise, config.drone, config.aircraft, config.ground)
    assert [kind[0].attack for kind in kinds] == [True, True, False, False]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"ballistic": [BALLISTIC | {"burn_time": 0.0}]}, "burn_time"),
        ({"ballistic": [BALLISTIC | {"speed": 1.0}]}, "unknown key"),
        ({"ballistic": [{"name": "B", "aim": PLACE}]}, "needs either"),
        ({"ballistic": [BALLISTIC | {"launcher": "T"}]}, "needs either"),
        (
            {"ballistic": [BALLISTIC | {"apogee_km": 900.0, "loft_deg": 50.0}]},
            "both apogee_km and loft_deg",
        ),
        ({"ballistic": [BALLISTIC | {"name": "LONGNAME-1", "count": 10}]}, "marking"),
        ({"ballistic": [BALLISTIC | {"name": "\u00e9"}]}, "name"),
        ({"cruise": [DRONE | {"launcher": "T"}]}, "no ground entry"),
        ({"drone": [DRONE, DRONE]}, "given 2 times"),
        ({"drone": [{"name": "D", "waypoints": []}]}, "waypoints"),
    ],
)
def test_a_wrong_entry_is_one_clear_line(wrong: dict[str, Any], told: str) -> None:
    with pytest.raises(CallError, match=told) as error:
        read(**wrong)
    assert "\n" not in str(error.value)
