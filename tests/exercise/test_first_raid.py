"""One command gives a raid seen, reported, fused, ordered against and intercepted."""

from typing import Any

import pytest

pytestmark = pytest.mark.exercise

PATIENCE = 90.0  #: s; 60 are promised on two cores that have nothing else to do
NEAR = 50.0  #: km, promised for impact predictions at half flight
THREATS = {"BM-1", "BM-2", "CM-1", "BOMBER-1", "DRONE-1", "TEL-1"}
DRAG = 5.0  #: s by which air that the prediction does not know of delays the impact
SLACK = 1.0  #: s: an event is told at the end of the step in which it happened


def test_it_ends_by_itself_in_time(raid: Any) -> None:
    print(f"{raid.wall:.1f} s on the wall")
    assert raid.code == 0, raid.errors
    assert raid.report["completed"] is True
    assert raid.report["trouble"] == {}
    assert raid.report["simulated_seconds"] >= 600.0
    assert raid.wall < PATIENCE


def test_the_report_tells_of_every_layer(raid: Any) -> None:
    layers = raid.report["layers"]
    processes = [layer["process"] for layer in layers.values()]
    assert len(set(processes)) == len(layers) == 13
    for name, layer in layers.items():
        assert layer["state"] in ("frozen", "done"), name
        assert layer["malformed"] == 0, name
        assert sum(layer["sent"].values()) > 0, name
        assert sum(layer["received"].values()) > 0, name
        assert all(key.split()[0].isdigit() for key in layer["sent"]), name
    assert raid.report["malformed"] == 0
    assert layers["control"]["missing"] == []
    assert layers["control"]["silent"] == []


def test_every_threat_has_a_chain(raid: Any) -> None:
    assert {chain["marking"] for chain in raid.report["threats"]} == THREATS


@pytest.mark.parametrize("marking", sorted(THREATS))
def test_what_happens_to_a_threat_happens_in_order(raid: Any, marking: str) -> None:
    chain = raid.chain(marking)
    times = [chain["launched"]] if chain["launched"] is not None else []
    assert chain["first_detection"] is not None
    times.append(chain["first_detection"]["time"])
    times.append(chain["report_delivered"])
    times.append(min(track["confirmed"] for track in chain["tracks"]))
    assert chain["classes"]
    if chain["orders"]:
        times.append(min(order["time"] for order in chain["orders"]))
    if chain["shots"]:
        times.append(min(shot["time"] for shot in chain["shots"]))
    if chain["outcome"]["time"] is not None:
        times.append(chain["outcome"]["time"])
    assert None not in times, chain
    assert all(a <= b + SLACK for a, b in zip(times, times[1:], strict=False)), chain
    assert not chain["shots"] or chain["orders"], "a shot without an order"
    for shot in chain["shots"]:
        if shot["result_time"] is not None:
            assert shot["time"] <= shot["result_time"]
    outcome = chain["outcome"]
    if outcome["result"] == "killed":
        assert outcome["by"] in {shot["weapon"] for shot in chain["shots"]}


def test_a_missile_and_a_laser_kill_and_something_leaks(raid: Any) -> None:
    assert raid.report["kills"].get("kinetic", 0) >= 1
    assert raid.report["kills"].get("laser", 0) >= 1
    assert raid.report["outcomes"].get("leaked", 0) >= 1


@pytest.mark.parametrize("marking", ["BM-1", "BM-2"])
def test_impact_is_known_at_half_flight(raid: Any, marking: str) -> None:
    chain = raid.chain(marking)
    told = chain["predicted_impact_at_half_flight"]
    prediction = told or chain["predicted_impact"]
    half = (chain["launched"] + prediction["impact_time"]) / 2
    assert told or chain["outcome"]["time"] <= half + DRAG, "killed before its half"
    assert prediction["time"] <= half + DRAG
    assert prediction["error_km"] < NEAR
