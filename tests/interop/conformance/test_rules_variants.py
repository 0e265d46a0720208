"""PDUs that are met in two layouts: each is judged by the one that it has."""

from collections.abc import Callable
from typing import Any

import pytest

from interop.dis import EntityId, FixedDatum, PaddedActionRequestR, VariableDatum
from interop.dis.reliability import ActionRequestR

Fixture = Callable[..., Any]


@pytest.mark.parametrize("code", ["N2", "N3", "N5"])
def test_an_action_request_r_is_judged_by_the_layout_it_has(
    judge: Fixture, sent: Fixture, code: str
) -> None:
    sides = EntityId(1, 2, 0), EntityId(1, 3, 0)
    told = (FixedDatum(66, 7),), (VariableDatum(67, b"x"),)
    plain = ActionRequestR(*sides, 1, bytes(3), 5, 6, *told)
    padded = PaddedActionRequestR(*sides, 1, bytes(3), 6, 6, 0, *told)
    entry = judge(sent(0.0, plain), sent(1.0, padded)).entry(code)
    assert (entry.looked, entry.failed) == (2, 0)


def test_a_broken_action_request_r_is_told_once(judge: Fixture, sent: Fixture) -> None:
    sides = EntityId(1, 2, 0), EntityId(1, 3, 0)
    plain = sent(0.0, ActionRequestR(*sides, 1, bytes(3), 5, 6))
    odd = plain.payload[:39] + b"\7" + plain.payload[40:]  # seven fixed datums
    judged = judge(plain, plain._replace(payload=odd))
    failed = [judged.entry(code).failed for code in ("H2", "H3", "N4", "N5")]
    assert sum(failed) == 1
