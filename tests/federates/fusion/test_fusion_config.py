"""What a scenario may say of data fusion."""

import pytest

from federates.fusion.config import FusionConfig
from interop.config import read_config
from interop.errors import CallError

SITE = {"name": "FUSION", "latitude_deg": 38.0, "longitude_deg": -150.0}


def read(**keys):
    return read_config(FusionConfig, keys, file="a.toml", where="layers.fusion")


def test_a_site_is_enough() -> None:
    config = read(site=SITE)
    assert config.report_to == ("command",)
    assert config.site.name == "FUSION"


def test_lists_and_tables_are_read() -> None:
    area = {"name": "Port", "latitude_deg": 1.0, "longitude_deg": 2.0, "radius_km": 5.0}
    config = read(
        site=SITE,
        defended=[area, area],
        report_to=["a", "b"],
        motion={"jerk_noise": 2.0},
    )
    assert [a.name for a in config.defended] == ["Port", "Port"]
    assert config.report_to == ("a", "b")
    assert config.motion.jerk_noise == 2.0


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ({}, "layers.fusion.site"),
        ({"site": {**SITE, "latitude_deg": 91.0}}, "site.latitude_deg = 91"),
        ({"site": {**SITE, "name": "far too long a name"}}, "site.name"),
        ({"site": SITE, "gate": 1.5}, "gate = 1.5"),
        ({"site": SITE, "gates": 0.9}, "unknown key"),
        ({"site": SITE, "confirm_hits": 1}, "confirm_hits = 1"),
        ({"site": SITE, "defended": [{"name": "x"}]}, "defended.0.latitude_deg"),
        ({"site": SITE, "motion": {"jerk_noise": 0}}, "motion.jerk_noise = 0"),
    ],
)
def test_mistakes_are_named(keys, told) -> None:
    with pytest.raises(CallError, match="^a.toml: layers.fusion") as caught:
        read(**keys)
    assert told in str(caught.value)
