"""``dome run --hla``: processes in a federation, and a gateway to a DIS network."""

import json
import signal
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from interop.capture import read_capture
from interop.dis import split

pytestmark = pytest.mark.exercise

INTERRUPTED = 130
KEYS = "1 = " + "5a" * 32 + "\n"


@pytest.fixture
def keys(stage: Any) -> Path:
    """Keys that several runs share."""
    path = Path(stage.folder / "keys")
    path.write_text(KEYS)
    path.chmod(0o600)
    return path


def pdus(recording: Path) -> list[tuple[float, bytes]]:
    """Packet time and octets of every PDU of a recording."""
    with read_capture(recording) as reader:
        return [
            (packet.time, bytes(pdu))
            for packet in reader
            for pdu in split(packet.payload)
        ]


def test_processes_in_a_federation_do_what_lock_step_does(
    stage: Any, keys: Path, small: Callable[[float], Path]
) -> None:
    scenario = small(20.0)
    for name, words in (("hla", ["--hla"]), ("dis", ["--lockstep"])):
        run = stage.plain_dome(
            *("run", scenario, *words, "--key-file", keys),
            *("--record", f"{name}.pcapng", "--report", f"{name}.json"),
        )
        assert run.wait() == 0, run.errors
    ours, theirs = (
        json.loads((stage.folder / f"{name}.json").read_text())
        for name in ("hla", "dis")
    )
    assert ours["completed"] and ours["trouble"] == {}
    for key in ("threats", "pdus", "outcomes", "layers"):
        assert ours[key] == theirs[key], key
    assert pdus(stage.folder / "hla.pcapng") == pdus(stage.folder / "dis.pcapng")


def test_control_c_leaves_no_process_and_no_federation(
    stage: Any, processes: ModuleType, keys: Path, small: Callable[[float], Path]
) -> None:
    recording = stage.folder / "out.pcapng"
    run = stage.plain_dome(
        *("run", small(1e6), "--hla", "--key-file", keys),
        *("--record", recording, "--report", "out.json"),
    )
    assert processes.until(
        lambda: recording.exists() and recording.stat().st_size > 20_000
    ), run.errors
    started = set(processes.children(run.pid))
    stage.watch(started)
    assert len(started) == 4, "three layers and an RTI"
    run.send(signal.SIGINT)
    assert run.wait() == INTERRUPTED, run.errors
    assert processes.until(lambda: not processes.alive(started))
    assert "Traceback" not in run.errors
    assert json.loads((stage.folder / "out.json").read_text())["exit_code"] == (
        INTERRUPTED
    )


def test_layers_of_both_worlds_play_together_through_a_gateway(
    stage: Any, processes: ModuleType, keys: Path, shortened: Callable[[float], Path]
) -> None:
    speed, scenario = 1, shortened(20.0)
    over_there = ("threats", "radars", "terminal")
    rti = stage.plain_dome("rti", "--listen", "tcp://127.0.0.1:0")
    assert processes.until(lambda: rti.output), rti.errors
    address = rti.output.strip()
    gateway = stage.plain_dome(
        *("gateway", "--dis", stage.network, "--hla", address, "--create"),
        *("--speed", speed, "--json", "--interval", 0.2),
    )
    assert processes.until(lambda: gateway.output), gateway.errors
    common = ["--speed", speed, "--key-file", keys]
    choice = [word for name in over_there for word in ("--only", name)]
    there = stage.plain_dome(
        "run", scenario, *common, *choice, "--hla", "--rti", address
    )
    assert processes.until(lambda: len(there.layers()) == len(over_there))
    others = [word for name in over_there for word in ("--without", name)]
    here = stage.run_exercise(
        scenario, *common, *others, "--record", "out.pcapng", "--report", "out.json"
    )
    assert here.wait() == 0, here.errors
    assert there.wait() == 0, there.errors
    for process in (gateway, rti):
        process.send(signal.SIGINT)
        assert process.wait() == 0, process.errors
    report = json.loads((stage.folder / "out.json").read_text())
    assert report["completed"] and report["malformed"] == 0
    seen = {chain["marking"] for chain in report["threats"] if chain["tracks"]}
    assert {"BOMBER-1", "DRONE-1"} <= seen
    told = json.loads(gateway.output.splitlines()[-1])
    assert told["dis"]["echoes"] == told["hla"]["echoes"] == 0
    assert told["dis"]["thinned"] > 0 and told["hla"]["repeated"] > 0
    check = stage.plain_dome("check", "out.pcapng", "--speed", speed, "--json")
    assert check.wait() == 0, check.output
