"""A network that loses, doubles and reorders delays an exercise and breaks nothing."""

from types import ModuleType
from typing import Any

import numpy as np
import pytest

from fom.enums import Appearance
from interop.bus import Bus, LossyBus
from interop.dis import EntityId
from interop.messages.records import EngagementOrder

FIRE, DETONATION = 2, 3


@pytest.fixture(scope="module", params=[1, 2, 3])
def run(skirmish: ModuleType, request: pytest.FixtureRequest) -> Any:
    """The skirmish with every link poor, by seed of the links."""
    return played(skirmish, skirmish.SKIRMISH, 45.0, request.param)


def played(skirmish: ModuleType, path: Any, duration: float, seed: int) -> Any:
    scenario = skirmish.scenario(path, duration=duration)
    buses: list[LossyBus] = []

    def wrap(bus: Bus, name: str) -> Bus:
        rng = np.random.default_rng([seed, scenario.layers[name].application])
        buses.append(
            LossyBus(bus, rng, loss=0.2, duplication=0.1, reordering=0.1, jitter=0.3)
        )
        return buses[-1]

    run = skirmish.played(skirmish.cast(scenario), wrap)
    assert all(bus.lost and bus.duplicated and bus.reordered for bus in buses)
    return run


def test_it_goes_to_its_end_and_everybody_leaves(run: Any) -> None:
    assert {f.state for f in run.stage.federates} == {"done"}
    simulated = [f.report(run.stage.now)["time"] for f in run.stage.federates]
    assert min(simulated) >= 45.0 - 2.0  # one that missed the stop is on its last time


def test_it_is_fought(run: Any) -> None:
    assert run.federate("fusion").status()["confirmed_ever"] >= 1
    # Which doubled datagrams held a message to whom is chance.
    told = [federate.status() for federate in run.stage.federates]
    assert sum(status.get("radio_replayed", 0) for status in told) > 0
    assert run.federate("milnet").status()["delivered"] > 0


def test_an_order_is_carried_out_once_however_often_it_comes(run: Any) -> None:
    orders = {
        message.order: message.shots
        for _, message in run.messages("command")
        if isinstance(message, EngagementOrder)
    }
    fires = [sent.body for sent in run.sent if sent.type == FIRE]
    assert len(fires) <= sum(orders.values())
    ends = [sent.body.event_id for sent in run.sent if sent.type == DETONATION]
    assert len(ends) == len(set(ends)), "a shot ended twice"
    assert set(ends) <= {fire.event_id for fire in fires}


def test_an_entity_is_one_thing_in_one_state(run: Any) -> None:
    states: dict[EntityId, list[Any]] = {}
    for sent in run.sent:
        if sent.type == 1:
            states.setdefault(sent.body.entity_id, []).append((sent.layer, sent.body))
    assert states
    for entity, told in states.items():
        assert len({layer for layer, _ in told}) == 1, f"{entity} has two owners"
        assert len({(b.entity_type, b.marking, b.force) for _, b in told}) == 1
        gone = [bool(b.appearance & Appearance.DEACTIVATED) for _, b in told]
        assert gone[-1] and gone == sorted(gone), f"{entity} left and came back"
        hurt = [b.appearance & Appearance.DESTROYED for _, b in told]
        assert hurt == sorted(hurt), f"{entity} was repaired"


def test_nobody_believes_in_anybody_who_has_left(run: Any) -> None:
    limit = run.stage.now + 13.0  # the timeout is 12 s
    while run.stage.now < limit:
        run.step()
    assert {f.name: len(f.exercise.heard) for f in run.stage.federates} == {
        f.name: 0 for f in run.stage.federates
    }


def test_all_kinds_of_layer_come_through_it(skirmish: ModuleType) -> None:
    run = played(skirmish, skirmish.FIRST_RAID, 15.0, 1)
    assert {f.state for f in run.stage.federates} == {"done"}
    assert run.federate("fusion").status()["radio_opened"] > 0


def test_a_deaf_layer_does_not_keep_the_others(skirmish: ModuleType) -> None:
    def wrap(bus: Bus, name: str) -> Bus:
        loss = 1.0 if name == "radars" else 0.0
        return LossyBus(bus, np.random.default_rng(1), loss=loss)

    run: Any = skirmish.begin(skirmish.cast(skirmish.scenario(duration=5.0)), wrap)
    for _ in range(400):
        run.step()
    assert {f.name for f in run.stage.federates if not f.done} == {"radars"}
