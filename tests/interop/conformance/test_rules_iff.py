"""Rules on IFF: each with clean traffic, and with broken."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from interop.conformance import Outcome
from interop.dis import (
    IFF,
    EmissionsLayer,
    EntityId,
    EntityState,
    Location,
    Mode5Layer,
    OperationalData,
)

Fixture = Callable[..., Any]

CHANGED = 1  # bit 0 of the change/options record
HOST = EntityId(1, 2, 3)
ON = OperationalData(status=1, information_layers=0b1110)
TRANSPONDER = IFF(
    HOST, system_type=1, operational=ON, layers=(EmissionsLayer(), Mode5Layer())
)
STATE = EntityState(HOST, 1, location=Location(6.39e6))


@pytest.mark.parametrize("code", ["EM7", "EM7W", "EM8"])
def test_a_transponder_that_is_told_of_passes(
    judge: Fixture, sent: Fixture, code: str
) -> None:
    entry = judge(*(sent(10.0 * n, TRANSPONDER) for n in range(3))).entry(code)
    assert entry.outcome is Outcome.PASS
    assert entry.looked >= 2


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"layers": (Mode5Layer(), EmissionsLayer())}, "layers[1]"),
        ({"layers": (EmissionsLayer(), EmissionsLayer())}, "layers[1]"),
        ({"system_type": 0}, "system_type"),
    ],
)
def test_layers_ascend_and_a_system_has_a_type(
    judge: Fixture, sent: Fixture, changes: dict[str, Any], field: str
) -> None:
    entry = judge(sent(0.0, TRANSPONDER, replace(TRANSPONDER, **changes))).entry("EM7")
    assert (entry.looked, entry.failed, entry.first.field) == (2, 1, field)


def test_a_layer_that_is_not_told_of_is_told(judge: Fixture, sent: Fixture) -> None:
    short = replace(TRANSPONDER, operational=replace(ON, information_layers=0b110))
    entry = judge(sent(0.0, TRANSPONDER, short)).entry("EM7W")
    assert (entry.looked, entry.failed) == (2, 1)
    assert entry.first.expected == "0b00001110, of layers 1, 2, 3"


def test_a_late_iff_is_told(judge: Fixture, sent: Fixture) -> None:
    entry = judge(*(sent(t, TRANSPONDER) for t in (0.0, 10.0, 22.0))).entry("EM8")
    assert (entry.looked, entry.failed, entry.first.frame) == (2, 1, 3)
    assert entry.first.value == pytest.approx(12.0, abs=1e-3)


def test_a_transponder_that_falls_silent_is_told(judge: Fixture, sent: Fixture) -> None:
    states = [sent(5.0 * n, STATE) for n in range(7)]
    entry = judge(sent(0.0, TRANSPONDER), *states).entry("EM8")
    assert (entry.failed, entry.first.frame) == (1, 1)
    off = replace(TRANSPONDER, operational=replace(ON, status=0))
    assert judge(sent(0.0, off), *states).entry("EM8").failed == 0


def test_a_change_is_called_so(judge: Fixture, sent: Fixture) -> None:
    first = replace(TRANSPONDER, change_options=CHANGED)
    squawk = replace(ON, mode_3=0o1200)
    told = replace(first, operational=squawk)
    untold = replace(TRANSPONDER, operational=squawk)
    clean = judge(sent(0.0, first), sent(3.0, told), sent(13.0, untold)).entry("EM8U")
    assert (clean.looked, clean.failed) == (1, 0)
    entry = judge(sent(0.0, first), sent(3.0, untold)).entry("EM8U")
    assert (entry.failed, entry.first.expected) == (
        1,
        "bit 0 set, the settings have changed",
    )
    late = judge(sent(0.0, first), sent(10.0, untold)).entry("EM8U")
    assert late.outcome is Outcome.NOT_EXERCISED  # what told so may be lost


def test_what_has_not_changed_is_no_change(judge: Fixture, sent: Fixture) -> None:
    first = replace(TRANSPONDER, change_options=CHANGED)
    entry = judge(sent(0.0, first), sent(10.0, first)).entry("EM8U")
    assert (entry.failed, entry.first.value) == (1, CHANGED)


def test_an_altitude_is_no_change(judge: Fixture, sent: Fixture) -> None:
    climbed = replace(TRANSPONDER, operational=replace(ON, mode_c=0x64))
    entry = judge(sent(0.0, TRANSPONDER), sent(3.0, climbed)).entry("EM8U")
    assert (entry.looked, entry.failed) == (1, 0)
