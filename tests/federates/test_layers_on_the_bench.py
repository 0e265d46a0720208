"""Every layer of a scenario passes the bench, in this process, in virtual time."""

from pathlib import Path

import pytest

from federates.running.build import Casting, build
from federates.running.lockstep import seed_keyring
from federates.scenario import Scenario, read_scenario
from interop.bench import CASES, SUITES, Bench, Outcome, VirtualGround, play

FIRST_RAID = Path(__file__).resolve().parents[2] / "scenarios" / "first_raid.toml"
SCENARIO = read_scenario(FIRST_RAID)
#: Who manages an exercise is no subject of the one who plays the manager.
LAYERS = [n for n, layer in SCENARIO.layers.items() if layer.kind != "control"]
#: The first layer of each kind: what they make of octets does not differ within one.
KINDS = {SCENARIO.layers[n].kind: n for n in reversed(LAYERS)}
PLAYED = [
    (layer, suite)
    for suite in SUITES
    for layer in (KINDS.values() if suite == "robustness" else LAYERS)
]

#: Cases for those whose entities can be harmed, and who that is.
OF_HARM = {("warfare", "damage"), ("warfare", "damage-without-fire")}
HARMED = {"threats"}


@pytest.fixture(scope="module")
def scenario() -> Scenario:
    return SCENARIO


@pytest.mark.parametrize(("layer", "suite"), PLAYED)
def test_a_layer_passes_a_suite(layer: str, suite: str, scenario: Scenario) -> None:
    casting = Casting(scenario=scenario, keyring=seed_keyring(1), seed=1)
    cases = [
        case
        for key, case in CASES.items()
        if case.suite == suite and (layer in HARMED or key not in OF_HARM)
    ]
    step = scenario.head.step
    with (
        VirtualGround(lambda: build(casting, layer), step=step) as ground,
        Bench(ground) as bench,
    ):
        results = list(play(cases, bench))
    failed = {r.case.name: r.reason for r in results if r.outcome is Outcome.FAIL}
    assert failed == {}
    assert {r.case.name: r.warnings for r in results if r.warnings} == {}
