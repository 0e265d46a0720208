"""Poor networks, dead processes, impatient people: nothing hangs, nothing remains."""

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from interop.capture import read_capture

pytestmark = pytest.mark.exercise

INTERRUPTED = 130
GRACE = 12.0  #: s of the wall clock that an interrupted run may take to tidy up


def test_a_poor_network_does_not_stop_an_exercise(
    stage: Any, shortened: Callable[[float], Path]
) -> None:
    run = stage.run_exercise(
        shortened(160.0),
        # A slower run than others: who is held up by the machine for the time-out,
        # which is half a second at twenty times real time, is taken for gone.
        *("--speed", 8, "--seed", 3, "--report", "out.json"),
        *("--loss", 0.2, "--duplication", 0.1, "--reordering", 0.1),
    )
    assert run.wait() == 0, run.errors
    report = json.loads((stage.folder / "out.json").read_text())
    assert report["completed"] and report["trouble"] == {}
    assert report["simulated_seconds"] >= 160.0
    for name, layer in report["layers"].items():
        assert layer["state"] in ("frozen", "done"), name
        assert layer["malformed"] == 0, name
    assert report["layers"]["control"]["missing"] == []
    for chain in report["threats"]:
        assert chain["first_detection"], chain
        if chain["outcome"]["result"] == "killed":
            assert chain["orders"] and chain["shots"], chain
    assert sum(bool(chain["tracks"]) for chain in report["threats"]) >= 4


def test_a_killed_federate_is_reported_and_comes_back(
    stage: Any, processes: ModuleType, small: Callable[[float], Path]
) -> None:
    speed = 5
    scenario = small(150.0)
    ear = stage.ear(scenario, speed)
    run = stage.run_exercise(scenario, "--speed", speed, "--report", "out.json")
    shown = {"PORT-RADAR", "CAPE-RADAR", "BOMBER-1"}
    assert ear.until(lambda _: shown <= ear.markings()), run.errors
    assert ear.until(lambda c: c.states.get("radars", {}).get("process"))

    def silent(chronicle: Any) -> list[str]:
        return list(chronicle.states["control"].get("silent", []))

    assert ear.until(lambda c: "control" in c.states)
    assert silent(ear.chronicle) == []
    pid = ear.chronicle.states["radars"]["process"]
    keys = stage.folder / "keys"
    shutil.copy(run.key_file(), keys)
    assert run.layers()["radars"][0] == pid
    os.kill(pid, signal.SIGKILL)
    killed = ear.clock.now()
    assert ear.until(lambda c: silent(c) == ["radars"])
    timeout = ear.chronicle.exercise.agreement.timeout
    assert ear.clock.now() - killed < timeout + 2 * speed
    assert not {"PORT-RADAR", "CAPE-RADAR"} & ear.markings()
    assert run.running

    again = stage.dome(
        *("join", "radars", "--scenario", scenario, "--speed", speed),
        *("--key-file", keys),
    )
    assert ear.until(lambda _: shown <= ear.markings()), again.errors
    assert ear.until(lambda c: silent(c) == [])
    assert ear.until(lambda c: c.states["radars"].get("process") == again.pid)
    assert ear.until(lambda c: c.states["radars"].get("state") == "running")
    drift = ear.chronicle.states["radars"]["time"] - ear.chronicle.elapsed()
    assert abs(drift) < 2 * speed

    code = run.wait()
    assert again.wait() == 0, again.errors
    report = json.loads((stage.folder / "out.json").read_text())
    assert report["completed"]
    assert list(report["trouble"]) == ["radars"]
    assert "SIGKILL" in report["trouble"]["radars"]
    assert code == 1, "a run in which a process died is not as it should be"
    assert report["layers"]["radars"]["process"] == again.pid


def test_a_killed_manager_takes_over_where_the_exercise_is(
    stage: Any, small: Callable[[float], Path]
) -> None:
    speed = 5
    scenario = small(90.0)
    ear = stage.ear(scenario, speed)
    run = stage.run_exercise(scenario, "--speed", speed, "--report", "out.json")
    assert ear.until(lambda c: c.started and c.elapsed() > 5), run.errors
    keys = stage.folder / "keys"
    shutil.copy(run.key_file(), keys)
    os.kill(run.layers()["control"][0], signal.SIGKILL)
    again = stage.dome(
        *("join", "control", "--scenario", scenario, "--speed", speed),
        *("--key-file", keys),
    )
    assert ear.until(lambda c: c.states.get("control", {}).get("phase") == "removing")
    assert abs(ear.chronicle.elapsed() - 90.0) < speed, "it ended when it was due"
    assert run.wait() == 1, run.errors
    assert again.wait() == 0, again.errors
    report = json.loads((stage.folder / "out.json").read_text())
    assert report["completed"]
    assert report["trouble"] == {"control": "ended by SIGKILL"}
    (threat,) = report["threats"]
    assert threat["marking"] == "BOMBER-1"
    assert threat["detections"]["radars"] < 30


@pytest.mark.parametrize("moment", ["at once", "starting", "started", "mid run"])
def test_control_c_leaves_no_process_and_a_readable_recording(
    stage: Any, processes: ModuleType, first_raid: Path, moment: str
) -> None:
    ear = stage.ear(first_raid, 20)
    run = stage.run_exercise(
        first_raid, "--speed", 20, "--record", "out.pcapng", "--report", "out.json"
    )
    match moment:
        case "at once":
            time.sleep(0.3)
        case "starting":
            assert processes.until(run.layers), run.errors
        case "started":
            assert processes.until(lambda: len(run.layers()) == 13), run.errors
        case "mid run":
            assert ear.until(lambda c: c.started and c.elapsed() > 30), run.errors
    started = set(run.layers().values())
    stage.watch(started)
    run.send(signal.SIGINT)
    code = run.wait(GRACE)
    remaining = processes.alive(started | set(processes.children(run.pid)))
    assert not remaining
    recording, report = stage.folder / "out.pcapng", stage.folder / "out.json"
    if not recording.exists():
        # the interpreter had not come to our code, or not to the end of the call
        assert moment == "at once"
        assert code in (INTERRUPTED, -signal.SIGINT)
        assert not started and not report.exists()
        return
    assert code == INTERRUPTED, run.errors
    assert "Traceback" not in run.errors
    with read_capture(recording) as reader:
        packets = list(reader)
        assert not reader.truncated
    assert json.loads(report.read_text())["exit_code"] == INTERRUPTED
    if moment == "mid run":
        assert len(packets) > 100
    if program := shutil.which("tshark"):
        decode = f"udp.port=={stage.port},dis"
        done = subprocess.run(
            [program, "-r", str(recording), "-d", decode, "-Y", "_ws.malformed"],
            capture_output=True,
            timeout=60,
        )
        assert (done.returncode, done.stdout) == (0, b"")


def test_layers_do_not_outlive_a_killed_launcher(
    stage: Any, processes: ModuleType, small: Callable[[float], Path]
) -> None:
    scenario = small(600.0)
    ear = stage.ear(scenario, 1)
    run = stage.run_exercise(scenario, "--record", "out.pcapng")
    assert ear.until(lambda c: c.started and ear.markings()), run.errors
    layers = run.layers()
    assert set(layers) == {"control", "threats", "radars"}
    started = set(layers.values())
    stage.watch(started)
    run.send(signal.SIGKILL)
    run.wait()
    assert processes.until(lambda: not processes.alive(started))
    assert ear.until(lambda _: not ear.markings(), 5), "they leave as is proper"
    with read_capture(stage.folder / "out.pcapng") as reader:
        assert len(list(reader)) > 10
        assert not reader.truncated
