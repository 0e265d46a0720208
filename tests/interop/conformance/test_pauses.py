"""Who was told to stand still: of which entities that holds, and when."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from interop.conformance import Profile
from interop.conformance.pauses import Pauses
from interop.conformance.traffic import Traffic
from interop.dis import (
    ClockTime,
    EntityId,
    StartResume,
    StartResumeR,
    StopFreeze,
    StopFreezeR,
)

Fixture = Callable[..., Any]
CONTROL, ALL = EntityId(1, 9, 0), EntityId(65535, 65535, 65535)
TOLD, OTHER = (1 << 32 | 2 << 16 | 3), (1 << 32 | 4 << 16 | 3)


def paused(pauses: Pauses, origin: float, begin: float, end: float) -> list[bool]:
    """Whether the two entities paused between two moments."""
    keys = np.array([TOLD, OTHER])
    found = pauses.between(keys, np.full(2, origin + begin), np.full(2, origin + end))
    return [bool(one) for one in found]


@pytest.mark.parametrize(
    "kinds", [(StopFreeze, StartResume), (StopFreezeR, StartResumeR)]
)
@pytest.mark.parametrize(
    ("receiver", "both"),
    [(EntityId(1, 2, 0), False), (EntityId(1, 2, 3), False), (ALL, True)],
)
def test_a_pause_holds_for_its_receivers(
    sent: Fixture, kinds: tuple[Any, Any], receiver: EntityId, both: bool
) -> None:
    stop, start = kinds
    traffic = Traffic(Profile())
    first = sent(10.0, stop(CONTROL, receiver))
    stretch = traffic.take([first])
    origin = first.time - 10.0
    assert paused(stretch.pauses, origin, 0.0, 9.0) == [False, False]
    assert paused(stretch.pauses, origin, 5.0, 15.0) == [True, both]
    resumed = start(CONTROL, receiver, ClockTime(), ClockTime())
    stretch = traffic.take([sent(30.0, resumed)])
    assert paused(stretch.pauses, origin, 25.0, 35.0) == [True, both]
    assert paused(stretch.pauses, origin, 31.0, 35.0) == [False, False]


def test_a_pause_lasts_until_the_time_that_the_start_gives(sent: Fixture) -> None:
    traffic = Traffic(Profile())
    first = sent(10.0, StopFreeze(CONTROL, ALL))
    origin = first.time - 10.0
    later = StartResume(CONTROL, ALL, ClockTime.at(origin + 40.0))
    stretch = traffic.take([first, sent(30.0, later)])
    assert paused(stretch.pauses, origin, 35.0, 45.0) == [True, True]
    assert paused(stretch.pauses, origin, 41.0, 45.0) == [False, False]


def test_who_is_told_to_stop_for_ever_costs_no_more(sent: Fixture) -> None:
    traffic = Traffic(Profile())
    for n in range(30):
        bodies = [StopFreeze(CONTROL, EntityId(1, 2, k + 1)) for k in range(20)]
        stretch = traffic.take([sent(float(n), *bodies)])
    assert len(stretch.pauses) == 200
