"""``dome run --lockstep``, which has no processes and no network to end by."""

import json
import signal
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

pytestmark = pytest.mark.exercise

INTERRUPTED = 130


def test_the_speed_of_a_clock_does_not_shorten_it(
    stage: Any, small: Callable[[float], Path]
) -> None:
    run = stage.run_exercise(
        small(200.0), "--lockstep", "--speed", 100, "--report", "out.json"
    )
    assert run.wait() == 0, run.errors
    report = json.loads((stage.folder / "out.json").read_text())
    assert report["completed"] and report["trouble"] == {}
    assert report["simulated_seconds"] >= 200.0


def test_control_c_ends_it_with_recording_and_report(
    stage: Any, processes: ModuleType, small: Callable[[float], Path]
) -> None:
    recording, report = stage.folder / "out.pcapng", stage.folder / "out.json"
    run = stage.run_exercise(
        small(1e6), "--lockstep", "--record", recording, "--report", report
    )
    assert processes.until(
        lambda: recording.exists() and recording.stat().st_size > 100_000, 30
    )
    run.send(signal.SIGINT)
    assert run.wait() == INTERRUPTED, run.errors
    account = json.loads(report.read_text())
    assert account["exit_code"] == INTERRUPTED
    assert not account["completed"]
    assert sum(account["pdus"].values()) > 100
