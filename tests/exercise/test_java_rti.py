"""A real Java RTI, if ``DOME_RTI_JAR`` names its jars (as a class path).

``DOME_RTI_JAVA_OPTIONS`` are options of its virtual machine; unless they are given,
Portico connects federates of one process without a network.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from interop.hla.errors import ConnectionFailed
from interop.hla.java.machine import class_path

pytestmark = pytest.mark.exercise

PLAYERS = Path(__file__).parent / "java_players.py"


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
