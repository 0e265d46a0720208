"""Rules on variable parameters: each with clean traffic, and with broken."""

from collections.abc import Callable
from typing import Any

import pytest

from interop.conformance import Outcome
from interop.dis import (
    ArticulatedPart,
    AttachedPart,
    EntityId,
    EntityState,
    EntityType,
    Location,
    UnknownParameter,
    VariableParameter,
)

Fixture = Callable[..., Any]
TURRET, GUN = 4096 + 11, 4416 + 13  #: azimuth of turret 1, elevation of gun 1


def state(*parameters: VariableParameter) -> EntityState:
    """A tank with parts."""
    return EntityState(
        EntityId(1, 2, 3),
        1,
        parameters,
        EntityType(1, 1, 225, 1),
        location=Location(6_378_137.0, 0.0, 0.0),
    )


@pytest.mark.parametrize(
    ("parameter", "fits"),
    [
        (ArticulatedPart(0, 0, TURRET, 0.5), True),
        (AttachedPart(0, 0, 1, EntityType(2, 1)), True),
        (ArticulatedPart(0, 0, 11, 0.5), False),
        (UnknownParameter(9), False),
    ],
)
def test_a_parameter_is_of_a_known_kind(
    judge: Fixture, sent: Fixture, parameter: VariableParameter, fits: bool
) -> None:
    entry = judge(sent(0.0, state(parameter))).entry("ES12")
    assert (entry.looked, entry.failed) == (1, not fits)


def test_a_part_hangs_on_another_one(judge: Fixture, sent: Fixture) -> None:
    turret = ArticulatedPart(0, 0, TURRET, 0.5)
    good = state(turret, ArticulatedPart(0, 1, GUN, 0.1))
    assert judge(sent(0.0, good)).entry("ES13").outcome is Outcome.PASS
    for loose in (ArticulatedPart(0, 5, GUN, 0.1), AttachedPart(0, 5, 1)):
        entry = judge(sent(0.0, state(turret, loose))).entry("ES13")
        assert (entry.looked, entry.failed, entry.first.value) == (2, 1, 5)


@pytest.mark.parametrize(
    ("first", "second", "fits"),
    [
        ((1, 0.5), (2, 0.6), True),
        ((1, 0.5), (1, 0.5), True),
        ((255, 0.5), (0, 0.6), True),
        ((1, 0.5), (1, 0.6), False),
        ((7, 0.5), (3, 0.6), False),
    ],
)
def test_a_counter_counts_what_moves(
    judge: Fixture,
    sent: Fixture,
    first: tuple[int, float],
    second: tuple[int, float],
    fits: bool,
) -> None:
    still = AttachedPart(0, 0, 1)
    packets = [
        sent(5.0 * n, state(still, ArticulatedPart(change, 0, TURRET, value)))
        for n, (change, value) in enumerate((first, second))
    ]
    entry = judge(*packets).entry("ES12W")
    assert (entry.looked, entry.failed) == (1, not fits)
    assert fits or entry.first.frame == 2
