"""Our own layers as processes on the bench, and what becomes of a process on it."""

import json
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.exercise

KEY = "1 = " + "5a" * 32 + "\n"
SPEED = 4  #: heartbeats of 5 s come every 1.25 s: late by far is late by seconds
JOIN = (
    f"{sys.executable} -m federates.cli join {{layer}} --scenario {{scenario}}"
    " --key-file {keys} --network {{network}} --speed {{speed}}"
)
#: Ends by SIGKILL only; tells its process id in a file.
STUBBORN = """
import os, signal, socket, sys, time
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.signal(signal.SIGTERM, signal.SIG_IGN)
with open("pids", "a") as file:
    file.write(f"{os.getpid()} ")
if sys.argv[1:] != ["child"]:
    import subprocess
    subprocess.Popen([sys.executable, __file__, "child"])
time.sleep(600)
"""
#: A companion that breaks rules, and shows an entity.
NOISY = """
import socket, struct, sys, time
address, port, interface = sys.argv[1], int(sys.argv[2]), sys.argv[3]
out = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
out.setsockopt(
    socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(interface)
)
state = struct.pack(">BBBBLHHHHH", 7, 1, 1, 1, 0, 144, 0, 1, 99, 1) + bytes(126)
while True:
    for datagram in (state, state[:100], b"noise"):
        out.sendto(datagram, (address, port))
    time.sleep(0.1)
"""


@pytest.fixture
def join(stage: Any) -> Callable[[str, Path], str]:
    """Words the command line that plays one layer of a scenario."""
    keys = stage.folder / "keys"
    keys.write_text(KEY)
    keys.chmod(0o600)

    def line(layer: str, scenario: Path) -> str:
        return JOIN.format(layer=layer, scenario=scenario, keys=keys)

    return line


@pytest.mark.parametrize(
    ("layer", "suite", "least"),
    [("threats", "motion", 6), ("radars", "management", 15)],
)
def test_a_layer_passes(
    layer: str,
    suite: str,
    least: int,
    stage: Any,
    join: Any,
    small: Callable[[float], Path],
) -> None:
    kept = stage.folder / "kept"
    bench = stage.plain_dome(
        *("bench", "presence", suite, "--json", "--keep", kept),
        *("--speed", SPEED, "--command", join(layer, small(600.0))),
    )
    code = bench.wait(420)
    found = json.loads(bench.output)
    outcomes = {one["case"]: (one["outcome"], one["reason"]) for one in found["cases"]}
    failed = {name: why for name, (how, why) in outcomes.items() if how == "fail"}
    assert (code, failed) == (0, {}), bench.errors
    assert found["counts"]["pass"] >= least, outcomes
    assert (kept / "run-1.pcapng").stat().st_size > 1000
    assert (kept / "run-1.log").exists()


def test_a_layer_stands_what_is_not_clean(
    stage: Any, join: Any, small: Callable[[float], Path]
) -> None:
    bench = stage.plain_dome(
        *("bench", "robustness", "--json", "--speed", SPEED),
        *("--command", join("radars", small(600.0))),
    )
    code = bench.wait(420)
    found = json.loads(bench.output)
    failed = {o["case"]: o["reason"] for o in found["cases"] if o["outcome"] == "fail"}
    assert (code, failed) == (0, {}), bench.errors
    assert found["counts"]["pass"] >= 12


def test_a_companion_is_not_judged(
    stage: Any, join: Any, small: Callable[[float], Path]
) -> None:
    noisy = stage.folder / "noisy.py"
    noisy.write_text(NOISY)
    bench = stage.plain_dome(
        *("bench", "presence", "--json", "--speed", SPEED, "--application", "1:14"),
        *("--command", join("radars", small(600.0))),
        *("--beside", f"{sys.executable} {noisy} {{address}} {{port}} {{interface}}"),
    )
    assert bench.wait(240) == 0, (bench.output, bench.errors)
    found = json.loads(bench.output)
    assert [one["outcome"] for one in found["cases"]] == ["pass"] * 3


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_bench_reports_and_leaves_nothing_behind(
    number: signal.Signals, stage: Any, processes: Any
) -> None:
    stubborn = stage.folder / "stubborn.py"
    stubborn.write_text(STUBBORN)
    told = stage.folder / "pids"
    bench = stage.plain_dome(
        *("bench", "presence", "--json", "--junit", "out.xml"),
        *("--command", f"{sys.executable} {stubborn}"),
        *("--beside", f"{sys.executable} {stubborn} child", "--application", "1:2"),
    )
    assert processes.until(
        lambda: told.exists() and len(told.read_text().split()) == 3, 60
    )
    who = {processes.identity(int(pid)) for pid in told.read_text().split()}
    assert None not in who
    bench.send(number)
    assert bench.wait(120) == 1
    found = json.loads(bench.output)
    assert found["incomplete"] == "interrupted after 0 of 3 cases"
    assert "interrupted" in (stage.folder / "out.xml").read_text()
    assert processes.until(lambda: not processes.alive(who), 10)


def test_one_that_ends_at_once_is_a_wrong_call(stage: Any) -> None:
    bench = stage.plain_dome(
        *("bench", "presence", "--command"),
        f"{sys.executable} -c 'import sys; sys.exit(\"no such scenario\")'",
    )
    assert bench.wait(60) == 2
    assert bench.output == ""
    assert bench.errors == (
        "dome: the subject was never heard: it ended: exit code 1;"
        " it said: no such scenario\n"
    )
