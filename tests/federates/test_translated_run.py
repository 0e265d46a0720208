"""All that our layers send goes into an HLA federation, and comes out as it was."""

import dataclasses
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from fom.modules import EXTENSION, MIM, RPR, path
from fom.omt import ObjectModel, merge, read
from interop.hla.rpr import ObjectRemoved, ObjectUpdate, Translator

ROOT = Path(__file__).resolve().parents[2]
RAID = ROOT / "scenarios" / "first_raid.toml"
SHIELD = ROOT / "scenarios" / "full_shield.toml"


class Federation:
    """Two federates: what one says, the other one hears."""

    def __init__(self, model: ObjectModel, version: int) -> None:
        self.here = Translator(model)
        self.there = Translator(model, version=version)

    def carry(self, pdus: Iterable[bytes]) -> list[bytes]:
        """PDUs as the other one has them, all that were sent at a time."""
        for pdu in pdus:
            for message in self.here.to_hla(pdu):
                if isinstance(message, ObjectUpdate):
                    self.there.reflect(*message)
                elif isinstance(message, ObjectRemoved):
                    self.there.remove(*message)
                else:
                    self.there.receive(*message)
        return self.there.take()

    def check(self) -> None:
        for one in (self.here, self.there):
            assert (dict(one.lost), dict(one.counters)) == ({}, {})


@pytest.fixture(scope="module")
def model() -> ObjectModel:
    return merge(read(path(name)) for name in (MIM, *RPR, EXTENSION))


def check_steps(sent: Iterable[Any], federation: Federation) -> set[int]:
    """PDU types of what was sent, all of which has to survive step by step."""
    types = set()
    for _, step in groupby(sent, key=lambda one: one.now):
        pdus = [one.octets for one in step]
        assert federation.carry(pdus) == pdus
        types |= {pdu[2] for pdu in pdus}
    federation.check()
    return types


def test_the_skirmish_survives_octet_for_octet(
    engagement: Any, model: ObjectModel
) -> None:
    types = check_steps(engagement.sent, Federation(model, version=7))
    assert types >= {1, 2, 3, 23, 25, 26, 27, 69}


def test_so_it_does_in_version_6(skirmish: ModuleType, model: ObjectModel) -> None:
    scenario = skirmish.scenario()
    agreement = dataclasses.replace(scenario.agreement, version=6)
    scenario = dataclasses.replace(scenario, agreement=agreement)
    run = skirmish.played(skirmish.cast(scenario))
    types = check_steps(run.sent, Federation(model, version=6))
    assert types >= {1, 2, 3, 23, 25, 26, 27}


@pytest.mark.exercise
@pytest.mark.parametrize(
    ("scenario", "duration"), [(RAID, 600.0), (SHIELD, 60.0)], ids=["raid", "shield"]
)
def test_a_scenario_survives_octet_for_octet(
    skirmish: ModuleType, model: ObjectModel, scenario: Path, duration: float
) -> None:
    federation = Federation(model, version=7)
    run = skirmish.begin(skirmish.cast(skirmish.scenario(scenario, duration=duration)))

    def compare(sent: list[Any]) -> None:
        pdus = [one.octets for one in sent]
        assert federation.carry(pdus) == pdus
        run.sent.clear()

    run.play(compare)
    federation.check()
