"""A checker judges whatever comes, and what it says is plain JSON."""

import json
import random
from collections.abc import Callable
from typing import Any

import pytest

from interop.conformance import Checker, Profile, Severity, report
from interop.dis import (
    IFF,
    ArticulatedPart,
    Beam,
    Comment,
    Detonation,
    ElectromagneticEmission,
    EmitterSystem,
    EntityId,
    EntityState,
    Fire,
    Signal,
    Transmitter,
    VariableDatum,
)

ME, OTHER = EntityId(1, 2, 3), EntityId(1, 3, 0)
BODIES = (
    EntityState(ME, parameters=(ArticulatedPart(0, 0, 4107, 1.0),)),
    ElectromagneticEmission(ME, systems=(EmitterSystem(5570, beams=(Beam(1),)),)),
    Fire(ME),
    Detonation(ME),
    Transmitter(ME),
    Signal(ME, data=b"abcd"),
    IFF(ME),
    Comment(ME, OTHER, variable_datums=(VariableDatum(1, b"x" * 9),)),
)


def mutated(octets: bytes, choice: random.Random) -> bytes:
    """Return octets with some wrong, missing or too many."""
    changed = bytearray(octets)
    for _ in range(choice.randrange(6)):
        changed[choice.randrange(len(changed))] = choice.choice((0, 0x7F, 0x80, 0xFF))
    end = choice.choice((len(changed), choice.randrange(len(changed) + 1)))
    return bytes(changed[:end]) + choice.randbytes(choice.choice((0, 0, 3, 30)))


@pytest.mark.parametrize("seed", range(4))
def test_whatever_comes_is_judged(sent: Callable[..., Any], seed: int) -> None:
    choice = random.Random(seed)
    checker = Checker(Profile())
    for n in range(20):
        packets = [sent(n + 0.01 * k, choice.choice(BODIES)) for k in range(20)]
        checker.take(
            [one._replace(payload=mutated(one.payload, choice)) for one in packets]
        )
    ledger = checker.close()
    assert ledger.worst() is Severity.ERROR
    found = report(ledger, frames=checker.traffic.frames, source="mutants")
    assert json.loads(json.dumps(found, allow_nan=False)) == found


def test_one_verdict_however_the_traffic_is_cut(sent: Callable[..., Any]) -> None:
    packets = [sent(0.5 * n, *BODIES) for n in range(60)]
    verdicts = []
    for size in (1, 7, 60):
        checker = Checker(Profile())
        for at in range(0, len(packets), size):
            checker.take(packets[at : at + size])
        entries = checker.close().rows()
        verdicts.append({rule.code: (e.outcome, e.failed) for _, rule, e in entries})
    assert verdicts[0] == verdicts[1] == verdicts[2]
