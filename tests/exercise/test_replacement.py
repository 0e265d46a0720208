"""A recording plays a layer; PDUs of other simulators disturb nobody."""

import json
import signal
import struct
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

pytestmark = pytest.mark.exercise

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "pdus"
SPEED = 20
SLOWER = 10  #: where what is late twice, in recording and in replay, would tell
ENTITY_STATE = 1
ENTITY_TYPE, MARKING = 20, 129  #: offsets in an Entity State PDU (7.2.2)
#: What the monitor calls the types of the recorded PDUs (names of UID 4).
NAMES = {
    1: "Entity State",
    2: "Fire",
    19: "Set Data",
    23: "Electromagnetic Emission",
    25: "Transmitter",
    26: "Signal",
    27: "Receiver",
    28: "IFF",
    29: "Underwater Acoustic",
    33: "Aggregate State",
}


def test_a_recording_plays_the_threats(
    raid: Any,
    stage: Any,
    processes: ModuleType,
    shortened: Callable[[float], Path],
) -> None:
    """What is detected and tracked is what the earlier run had by that time."""
    duration = 150.0
    scenario = shortened(duration)
    replay = stage.dome(
        *("replay", raid.recording, "--application", "1:66"),
        *("--speed", SLOWER, "--wait-start"),
    )
    run = stage.run_exercise(
        scenario, "--speed", SLOWER, "--without", "threats", "--report", "out.json"
    )
    assert processes.until(lambda: len(run.layers()) == 12), run.errors
    assert "threats" not in run.layers()
    assert run.wait() == 0, run.errors
    report = json.loads((stage.folder / "out.json").read_text())
    assert report["completed"]
    assert report["layers"]["threats"]["sent"]["1 EntityState"] > 10
    assert replay.running, replay.errors  # the recording is longer

    def seen(chains: list[dict[str, Any]], by: float) -> dict[str, str]:
        """Marking to type of threats that were detected and tracked by then."""
        return {
            chain["marking"]: chain["type"]
            for chain in chains
            if chain["first_detection"]
            and chain["tracks"]
            and chain["tracks"][0]["confirmed"] < by
        }

    before = seen(raid.report["threats"], by=duration - 30)
    assert len(before) == 6
    assert seen(report["threats"], by=duration) == before


def recorded_pdus() -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(SHARED.glob("*.bin"))}


def test_pdus_of_other_simulators_disturb_nobody(
    stage: Any, small: Callable[[float], Path]
) -> None:
    peers = recorded_pdus()
    if not peers:
        pytest.skip("no recorded PDUs in ../shared/data/pdus beside the project")
    scenario = small(200.0)
    ear = stage.ear(scenario, SPEED)
    run = stage.run_exercise(scenario, "--speed", SPEED, "--report", "out.json")
    assert ear.until(lambda chronicle: chronicle.started), run.errors
    monitor = stage.dome("monitor", "--json", "--speed", SPEED, "--interval", "0.5")
    with stage.socket() as sock:
        while run.running:
            for octets in peers.values():
                sock.sendto(octets, (stage.group, stage.port))
            # in our exercise too, whatever its own was
            for octets in peers.values():
                ours = octets[:1] + b"\1" + octets[2:]
                sock.sendto(ours, (stage.group, stage.port))
            time.sleep(0.25)
    assert run.wait() == 0, run.errors
    monitor.send(signal.SIGINT)
    assert monitor.wait() == 0, monitor.errors

    seen = [json.loads(line) for line in monitor.output.splitlines()]
    entities = {
        (line["exercise"], line["entity_id"], line["entity_type"], line["marking"])
        for table in seen
        for line in table["entities"]
    }
    names = {name for table in seen for name in table["pdus"]}
    for name, octets in peers.items():
        if octets[2] == ENTITY_STATE:
            entity_id = "%d:%d:%d" % struct.unpack_from(">HHH", octets, 12)
            type_ = "%d.%d.%d.%d.%d.%d.%d" % struct.unpack_from(
                ">BBHBBBB", octets, ENTITY_TYPE
            )
            marking = octets[MARKING : MARKING + 11].split(b"\0")[0].decode("ascii")
            for exercise in {octets[1], 1}:
                assert (exercise, entity_id, type_, marking) in entities, name
    assert {NAMES[octets[2]] for octets in peers.values()} <= names

    report = json.loads((stage.folder / "out.json").read_text())
    assert report["completed"] and report["trouble"] == {}
    assert report["malformed"] == 0
    for name in ("control", "threats", "radars"):
        layer = report["layers"][name]
        assert layer["state"] in ("frozen", "done"), name
        assert layer["malformed"] == 0, name
        assert layer["foreign"] > 0, name
    aircraft = [c for c in report["threats"] if c["marking"] == "BOMBER-1"]
    assert aircraft and aircraft[0]["first_detection"]
