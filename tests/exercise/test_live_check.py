"""``dome check --live`` beside an exercise, and how it ends."""

import json
import signal
import xml.etree.ElementTree as Tree
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

pytestmark = pytest.mark.exercise

PATIENCE = 90.0  #: s, for a process to start or end on a busy machine
MEMBERS = {"1:1", "1:14", "1:66"}  #: applications of the small scenario
NOISE = bytes([7, 1, 1, 1]) + bytes(8)  #: an Entity State that is all header


def hears(port: int) -> bool:
    """Whether a socket of this machine is bound to a UDP port (proc(5))."""
    lines = Path("/proc/net/udp").read_text(encoding="ascii").splitlines()[1:]
    return any(int(line.split()[1].rpartition(":")[2], 16) == port for line in lines)


def test_ctrl_c_ends_it_with_a_verdict_while_the_exercise_goes_on(
    stage: Any, small: Callable[[float], Path], processes: ModuleType, tmp_path: Path
) -> None:
    xml, html = tmp_path / "a.xml", tmp_path / "a.html"
    check = stage.dome("check", "--live", "--json", "--junit", xml, "--html", html)
    assert processes.until(lambda: hears(stage.port), PATIENCE), check.errors
    scenario = small(600.0)
    ear = stage.ear(scenario, 1.0)
    run = stage.run_exercise(scenario)
    assert ear.until(
        lambda _: {"BOMBER-1", "PORT-RADAR"} <= ear.markings(), PATIENCE
    ), run.errors
    with stage.socket() as sock:
        sock.sendto(NOISE, (stage.group, stage.port))
        source = "%s:%d" % sock.getsockname()
        check.send(signal.SIGINT)
        code = check.wait(PATIENCE)
    assert run.running
    told = json.loads(check.output)
    assert code == 1 and not told["conforms"] and told["datagrams"] > 0
    federates = {one["name"]: one for one in told["federates"]}
    assert MEMBERS | {source} <= set(federates)
    assert federates[source]["rules"]["H2"]["outcome"] == "fail"
    assert Tree.parse(xml).getroot().get("failures") == str(told["errors"])
    assert "Does not conform" in html.read_text(encoding="utf-8")
    run.send(signal.SIGINT)
    run.wait(PATIENCE)


def test_it_ends_by_itself(
    stage: Any, small: Callable[[float], Path], processes: ModuleType
) -> None:
    scenario = small(600.0)
    ear = stage.ear(scenario, 4.0)
    run = stage.run_exercise(scenario, "--speed", "4")
    assert ear.until(lambda _: "BOMBER-1" in ear.markings(), PATIENCE), run.errors
    check = stage.dome("check", "--live", "--json", "--speed", "4", "--for", "40")
    code = check.wait(PATIENCE)
    told = json.loads(check.output)
    assert code == (0 if told["conforms"] else 1), check.errors
    assert MEMBERS <= {one["name"] for one in told["federates"]}
    assert not told["incomplete"]
    run.send(signal.SIGINT)
    run.wait(PATIENCE)
