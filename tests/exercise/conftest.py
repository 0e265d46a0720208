"""Whole exercises: real processes on a network of their own, ended by their ids."""

import importlib.util
import json
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
FIRST_RAID = ROOT / "scenarios" / "first_raid.toml"


def _beside(name: str) -> ModuleType:
    path = Path(__file__).with_name(f"{name}.py")
    spec = importlib.util.spec_from_file_location(f"exercise_{name}", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


stage_module = _beside("stage")


@pytest.fixture(scope="session")
def processes() -> ModuleType:
    """What the system tells of processes, by their ids."""
    if not Path("/proc/self/stat").exists():
        pytest.skip("the system has no /proc to find processes in")
    return stage_module


@pytest.fixture
def stage(processes: ModuleType, tmp_path: Path) -> Iterator[Any]:
    """A network and a folder for one test; what still runs at its end is killed."""
    with stage_module.Stage(tmp_path) as place:
        yield place


@pytest.fixture(scope="session")
def first_raid() -> Path:
    """The scenario that a newcomer runs."""
    return FIRST_RAID


@pytest.fixture
def shortened(tmp_path: Path) -> Callable[[float], Path]:
    """Writes the first raid down with another duration, s."""

    def write(duration: float) -> Path:
        text = FIRST_RAID.read_text(encoding="utf-8")
        text, count = re.subn(
            r"(?m)^duration = .*$", f"duration = {duration}", text, count=1
        )
        assert count == 1
        path = tmp_path / "shortened.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


SMALL = """
[scenario]
title = "An aircraft before two radars"
epoch = 2027-06-01T12:00:00Z
duration = {duration}
step = 0.5

[layers.control]
kind = "control"
application = 1
status_interval = 5.0

[layers.threats]
kind = "threats"
application = 66
force = 2

[[layers.threats.aircraft]]
name = "BOMBER-1"
launch_time = 0.0
waypoints = [
    {{ latitude_deg = 41.0, longitude_deg = -159.0, altitude = 9000.0, speed = 230.0 }},
    {{ latitude_deg = 40.0, longitude_deg = -120.0, altitude = 9000.0, speed = 230.0 }},
]

[layers.radars]
kind = "sensors"
application = 14
report_to = "control"  # who has no radio: nothing is fused here

[layers.radars.payload]
kind = "radar"
range_km = 400.0
revisit = 4.0
angle_sigma = 2e-3
range_sigma = 50.0
range_rate_sigma = 1.0
reference_range_km = 300.0
minimum_detectable_velocity = 12.0

[[layers.radars.platforms]]
kind = "ground"
marking = "PORT-RADAR"
latitude_deg = 40.02
longitude_deg = -158.0
altitude = 20.0

[[layers.radars.platforms]]
kind = "ground"
marking = "CAPE-RADAR"
latitude_deg = 40.5
longitude_deg = -157.5
altitude = 50.0
"""


@pytest.fixture
def small(tmp_path: Path) -> Callable[[float], Path]:
    """Writes a scenario of three layers that lasts so many simulated seconds."""

    def write(duration: float) -> Path:
        path = tmp_path / "small.toml"
        path.write_text(SMALL.format(duration=duration), encoding="utf-8")
        return path

    return write


@dataclass(frozen=True, kw_only=True)
class Raid:
    """What a newcomer's command gave."""

    code: int
    wall: float  #: s
    report: dict[str, Any]
    recording: Path
    port: int  #: of the network
    errors: str  #: what stood on standard error

    def chain(self, marking: str) -> dict[str, Any]:
        """The chain of one threat."""
        (found,) = (c for c in self.report["threats"] if c["marking"] == marking)
        return dict(found)


@pytest.fixture(scope="session")
def raid(
    processes: ModuleType, first_raid: Path, tmp_path_factory: pytest.TempPathFactory
) -> Raid:
    """The first raid at twenty times real time: run once, looked at by many tests."""
    folder = tmp_path_factory.mktemp("raid")
    with stage_module.Stage(folder) as place:
        began = time.monotonic()
        run = place.run_exercise(
            first_raid,
            "--speed",
            "20",
            "--record",
            "out.pcapng",
            "--report",
            "out.json",
        )
        code = run.wait(150)
        wall = time.monotonic() - began
    print(f"first raid at speed 20: {wall:.1f} s")
    return Raid(
        code=code,
        wall=wall,
        report=json.loads((folder / "out.json").read_text()),
        recording=folder / "out.pcapng",
        port=place.port,
        errors=run.errors,
    )
