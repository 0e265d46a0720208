"""A real Java RTI, if ``DOME_RTI_JAR`` names its jars (as a class path).

``DOME_RTI_JAVA_OPTIONS`` are options of its virtual machine; unless they are given,
Portico connects federates of one process without a network.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from interop.hla.errors import ConnectionFailed
from interop.hla.java.machine import class_path

pytestmark = pytest.mark.exercise

PLAYERS = Path(__file__).parent / "java_players.py"
RAID = str(Path(__file__).parents[2] / "scenarios" / "first_raid.toml")


@pytest.fixture
def jars() -> str:
    named = os.environ.get("DOME_RTI_JAR", "")
    if not named:
        pytest.skip("DOME_RTI_JAR names no jar of a Java RTI")
    try:
        class_path(named)
    except ConnectionFailed as error:
        pytest.skip(f"DOME_RTI_JAR: {error}")
    return named


def first_raid(*options: str, **environment: str) -> Any:
    """What is told of the first raid when two of its layers play it in a federation."""
    played = subprocess.run(
        [sys.executable, "-m", "federates.cli", "run", RAID, "--hla", "--lockstep"]
        + ["--only", "threats", "--only", "control", "--json", *options],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert played.returncode == 0, played.stderr
    return json.loads(played.stdout)


def test_two_layers_play_the_first_raid_with_it(jars: str) -> None:
    """To the same end as on the RTI of our own."""
    options = os.environ.get("DOME_RTI_JAVA_OPTIONS", "-Dportico.connection=jvm")
    told = first_raid("--rti-java", jars, JAVA_TOOL_OPTIONS=options)
    own = first_raid()
    assert told["completed"] and told["simulated_seconds"] == 600.0
    assert told["outcomes"] == own["outcomes"]
    assert told["threats"] == own["threats"]


def test_two_federates_play_with_it(jars: str, tmp_path: Path) -> None:
    played = subprocess.run(
        [sys.executable, PLAYERS, jars],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert played.returncode == 0, played.stderr
    assert played.stdout.split() == [
        "update",
        "signal",
        "synchronize",
        "advance",
        "delete",
        "take_over",
    ]
