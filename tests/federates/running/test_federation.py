"""All layers as members of a federation: what lock step does, octet for octet."""

from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest

from federates.running.federation import FederationStep
from fom import modules
from fom.omt import merge, read
from interop.dis import split
from interop.hla.local import LocalAmbassador
from interop.hla.rpr import Translator
from interop.hla.rti import Rti
from interop.hla.skin import Federation, Member
from interop.hla.types import FomModule

OWN = [name for name in modules.MODULES if name != modules.MIM]
Stage = Callable[[Any], FederationStep]


@pytest.fixture
def stage() -> Iterator[Stage]:
    """Puts a casting on, in a federation with our own object model."""
    rti, stages = Rti(), []
    model = merge(read(modules.path(name)) for name in modules.MODULES)
    federation = Federation(
        name="exercise",
        modules=tuple(FomModule.of(modules.path(name)) for name in OWN),
    )

    def put_on(casting: Any) -> FederationStep:
        scenario = casting.scenario

        def enlist(name: str, sends: Any, hears: Any) -> Member:
            return Member(
                LocalAmbassador(rti),
                Translator(model, exercise=scenario.agreement.exercise),
                scenario.agreement,
                name=name,
                federation=federation,
                ranks={layer: rank for rank, layer in enumerate(scenario.layers)},
                sends=sends,
                hears=hears,
                repeats=True,
            )

        stages.append(FederationStep(casting, enlist))
        return stages[-1]

    yield put_on
    for one in stages:
        one.close()
    assert not rti.federations, "the last who resigned took it along"


def test_an_engagement_goes_as_on_a_network(
    skirmish: ModuleType, engagement: Any, stage: Stage
) -> None:
    played = stage(skirmish.cast())
    recorded: list[tuple[float, bytes]] = []

    def hear(now: float, datagrams: Any) -> None:
        for datagram in datagrams:
            recorded.extend((now, bytes(pdu)) for pdu in split(datagram.octets))

    while not played.done:
        played.step(hear)
    assert played.digest == engagement.stage.digest
    expected = [(sent.now, sent.octets) for sent in engagement.sent]
    assert len(recorded) == len(expected)
    for ours, theirs in zip(recorded, expected, strict=True):
        assert ours == theirs
    assert engagement.types()[3], "nothing was engaged, so little was compared"


def test_the_first_raid_begins_as_on_a_network(
    skirmish: ModuleType, stage: Stage
) -> None:
    scenario = skirmish.scenario(skirmish.FIRST_RAID, duration=2.0)
    casting = skirmish.cast(scenario)
    alone, together = skirmish.begin(casting).stage, stage(casting)
    for _ in range(6):
        alone.step()
        together.step()
        assert together.digest == alone.digest
