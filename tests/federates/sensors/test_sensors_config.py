import tomllib
from typing import Any

import pytest

from federates.sensors.config import SensorsConfig
from federates.sensors.payloads import InfraredPayload, RadarPayload
from interop.config import read_config
from interop.errors import CallError

LAYER = """
observers = 2
search_region = { latitude_deg = 40.0, longitude_deg = -100.0, radius_km = 3000.0 }

[payload]
kind = "radar"
range_km = 3000.0
maximum_elevation_deg = -20.0
cross_sections = { "1.2" = 2.0, "2" = 0.1 }
emission = { emitter_name = 4905, frequency = 1.3e9 }

[[platforms]]
kind = "constellation"
marking = "AMTI"
shells = [
  { altitude_km = 1000, inclination_deg = 70.0, planes = 20, satellites = 600 },
  { altitude_km = 800, inclination_deg = 98, planes = 2, satellites = 8, star = true },
]

[[platforms]]
kind = "ground"
marking = "COBRA"
latitude_deg = 52.7
longitude_deg = 174.1

[[platforms]]
kind = "airborne"
marking = "SENTRY-1"
waypoints = [[45.0, -70.0], [46.0, -66.5], [46.3, -66.6], [45.3, -70.1]]
payload = { kind = "infrared", range_km = 400 }
"""


def layer() -> dict[str, Any]:
    return tomllib.loads(LAYER)


def read(values: dict[str, Any]) -> SensorsConfig:
    return read_config(SensorsConfig, values, file="x.toml", where="layers.amti")


def test_a_layer_is_read() -> None:
    config = read(layer())
    satellites, ground, airborne = config.platforms
    assert [shell.satellites for shell in satellites.shells] == [600, 8]  # type: ignore
    assert isinstance(config.payload, RadarPayload)
    assert config.payload.emission.frequency == 1.3e9
    assert isinstance(airborne.payload, InfraredPayload)
    assert ground.payload is None
    assert config.search_region is not None
    assert config.report_to == "fusion"


MISTAKES: list[tuple[str, dict[str, Any], str]] = [
    ("an unknown key", {"observer": 2}, "observer = 2"),
    ("no platforms", {"platforms": []}, "platforms"),
    ("a wrong type", {"observers": "many"}, "observers"),
    (
        "an unknown payload",
        {"payload": {"kind": "sonar", "range_km": 1.0}},
        "layers.amti.payload",
    ),
    (
        "limits the wrong way round",
        {"payload": {"kind": "radar", "range_km": 10.0, "minimum_range_km": 20.0}},
        "minimum_range_km",
    ),
    (
        "no entity type",
        {
            "payload": {
                "kind": "radar",
                "range_km": 10.0,
                "cross_sections": {"1.x": 1.0},
            }
        },
        "1.x",
    ),
    (
        "an impossible orbit",
        {
            "platforms": [
                {
                    "kind": "constellation",
                    "marking": "A",
                    "shells": [
                        {
                            "altitude_km": 500.0,
                            "inclination_deg": 50.0,
                            "planes": 7,
                            "satellites": 20,
                        }
                    ],
                }
            ]
        },
        "do not divide",
    ),
    (
        "a marking that is too long",
        {
            "platforms": [
                {
                    "kind": "ground",
                    "marking": "TWELVE CHARS",
                    "latitude_deg": 0.0,
                    "longitude_deg": 0.0,
                }
            ]
        },
        "marking",
    ),
]


@pytest.mark.parametrize(
    ("change", "named"),
    [(change, named) for _, change, named in MISTAKES],
    ids=[name for name, _, _ in MISTAKES],
)
def test_a_mistake_is_one_line_that_names_it(
    change: dict[str, Any], named: str
) -> None:
    with pytest.raises(CallError) as caught:
        read({**layer(), **change})
    text = str(caught.value)
    assert text.startswith("x.toml: layers.amti.")
    assert named in text
    assert "\n" not in text
