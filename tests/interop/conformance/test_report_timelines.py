"""How busy federates were over time."""

import math
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from interop.capture import Packet
from interop.conformance import Checker, Profile
from interop.conformance.charts import TimeAxis, rates
from interop.conformance.check import Measure
from interop.conformance.entity_charts import (
    MOST_LIVES,
    MOST_ROWS,
    errors,
    heartbeats,
    lives,
)
from interop.conformance.followed import (
    BINS,
    MOST_CURVES,
    MOST_ENTITIES,
    MOST_OF_ONE,
)
from interop.conformance.timelines import MOST_FEDERATES, Timelines
from interop.dis import (
    DeadReckoning,
    EntityId,
    EntityState,
    EntityType,
    Location,
    Orientation,
    RemoveEntity,
    encode_pdu,
)

Sent = Callable[..., Packet]
approx = partial(pytest.approx, abs=1e-3)


def state(number: int, application: int = 2) -> EntityState:
    return EntityState(
        EntityId(1, application, number),
        1,
        (),
        EntityType(1, 2),
        location=Location(6.39e6, 0.0, 0.0),
    )


def timelines(*packets: Packet) -> Timelines:
    checker = Checker(Profile())
    for one in packets:
        checker.take([one])
    return checker.timelines


def test_pdus_are_counted_by_kind_and_bin(sent: Sent) -> None:
    leave = RemoveEntity(EntityId(1, 2, 0), EntityId(1, 2, 3))
    broken = encode_pdu(state(3), exercise=1, timestamp=1)[:-1]
    seen = timelines(sent(0, state(3)), sent(0.7, state(3), leave), sent(1.2, broken))
    assert (seen.width, seen.end) == (0.5, (seen.start or 0) + 1.2)
    line = seen.of(0)
    assert line.states[:2] == [1, 1] and line.others == [0, 1, 0]
    assert line.broken == [0, 0, 1]


def test_bins_double_their_width_and_lose_nothing(sent: Sent) -> None:
    times = [0.0, 1.0, 60.0, 119.0, 121.0, 1000.0, 5000.0]
    seen = timelines(*(sent(time, state(3)) for time in times))
    assert seen.width == 32.0  # the first power of two times 0.5 s with 240 bins
    line = seen.of(0)
    assert sum(line.states) == len(times) and len(line.states) <= BINS
    assert [n for n, count in enumerate(line.states) if count] == [
        0,
        1,
        3,
        31,
        156,
    ]


def test_what_comes_from_before_the_start_is_in_the_first_bin(sent: Sent) -> None:
    line = timelines(sent(9, state(3)), sent(2, state(3))).of(0)
    assert line.states == [2]


def test_a_federate_that_comes_late_has_a_timeline(sent: Sent) -> None:
    seen = timelines(sent(0, state(3)), sent(300, state(3, application=4)))
    assert sum(seen.of(0).states) == sum(seen.of(1).states) == 1
    assert seen.of(1).states[-1] == 1


def test_a_flood_of_federates_takes_no_more_memory(sent: Sent) -> None:
    numbers = range(1, MOST_FEDERATES + 50)
    seen = timelines(
        *(sent(0, *(state(1, n) for n in numbers[at::9])) for at in range(9))
    )
    drawn = [bool(seen.of(number).states) for number in range(len(numbers))]
    assert drawn == [True] * MOST_FEDERATES + [False] * 49


def test_lives_go_from_the_first_state_to_the_last(sent: Sent) -> None:
    seen = timelines(
        sent(0, state(3)), sent(2, state(9), state(3)), sent(5, state(1), state(9))
    )
    assert seen.start is not None
    told = {
        one["entity"]: (one["first"] - seen.start, one["last"] - seen.start)
        for one in seen.of(0).entities
    }
    assert told == {"1:2:1": (5, 5), "1:2:3": (0, 2), "1:2:9": (2, 5)}


def test_no_more_lives_are_kept_than_there_is_room_for(sent: Sent) -> None:
    numbers = range(1, MOST_ENTITIES + 100)
    seen = timelines(*(sent(0, *map(state, numbers[at::9])) for at in range(9)))
    assert len(seen.of(0).entities) == MOST_ENTITIES and seen.left_out == 99


def test_who_fell_silent_and_broke_nothing_makes_room(sent: Sent) -> None:
    late = state(1)
    numbers = range(2, MOST_ENTITIES + 1)
    seen = timelines(
        sent(0, late),
        sent(7, late),
        *(sent(7, *map(state, numbers[at::9])) for at in range(9)),
        sent(100, state(5000), state(5001)),
        sent(100, late),
    )
    told = {one["entity"] for one in seen.of(0).entities}
    assert len(told) == MOST_ENTITIES and seen.left_out == 2
    assert {"1:2:1", "1:2:5000", "1:2:5001"} <= told


def test_curves_tell_of_heartbeats_against_the_agreement(sent: Sent) -> None:
    seen = timelines(
        *(sent(time, state(3)) for time in (0, 5, 12, 30)),
        *(sent(time, state(4)) for time in (30, 35)),
    )
    one, other = seen.of(0).entities
    assert (one["entity"], other["entity"]) == ("1:2:3", "1:2:4")
    interval = one["interval"]
    assert interval["greatest"] == pytest.approx(18) and interval["broken"]
    told = {n: gap for n, gap in enumerate(interval["bins"]) if gap is not None}
    assert told == {10: approx(5), 24: approx(7), 60: approx(18)}
    assert interval["over"] == [24, 60]
    assert not other["interval"]["broken"]


def test_curves_tell_how_far_dead_reckoning_was_off(sent: Sent) -> None:
    still = replace(state(3), dead_reckoning=DeadReckoning(2))
    moved = replace(still, location=Location(6.39e6, 2.5, 0.0))
    turned = replace(moved, orientation=Orientation(0.0, 0.0, math.radians(40)))
    seen = timelines(sent(0, still), sent(2, moved), sent(4, turned))
    (one,) = seen.of(0).entities
    assert one["position_error"]["bins"][4] == pytest.approx(2.5, abs=1e-3)
    assert one["position_error"]["over"] == [4]
    assert one["orientation_error"]["greatest"] == pytest.approx(40, abs=0.01)
    assert one["orientation_error"]["bins"][8] == pytest.approx(40, abs=0.01)


def test_wider_bins_hold_the_greatest_of_what_they_merge(sent: Sent) -> None:
    times = [0, 5, 12, 17, 22, 27, *range(30, 500, 5)]
    seen = timelines(*(sent(time, state(3)) for time in times))
    assert seen.width == 4.0
    interval = seen.of(0).entities[0]["interval"]
    told = [interval["bins"][n] for n in (1, 3, 4, 5)]
    assert told == [approx(5), approx(7), approx(5), approx(5)]
    assert interval["over"] == [3] and len(interval["bins"]) == 124


def test_the_bins_of_a_few_entities_are_told(sent: Sent) -> None:
    numbers, federates = range(1, MOST_OF_ONE + 5), range(1, 40)
    both = [sent(t, *(state(n, f) for n in numbers)) for t in (0, 5) for f in federates]
    seen = timelines(*both)
    told = [
        ["bins" in one["interval"] for one in seen.of(number).entities]
        for number in range(len(federates))
    ]
    assert max(map(sum, told)) == MOST_OF_ONE
    assert sum(map(sum, told)) == MOST_CURVES


def test_drawings_stay_small() -> None:
    curve = {"greatest": 7.0, "broken": True, "bins": [5.0, None, 7.0], "over": [2]}
    entities = [
        {
            "entity": f"1:2:{number}",
            "first": 0.0,
            "last": 5.0,
            **dict.fromkeys(Measure, curve),
        }
        for number in range(99)
    ]
    line = {"states": [], "others": [], "broken": []}
    axis = TimeAxis(0.0, 1e7)
    agreed = {
        "heartbeat": 5.0,
        "timeout": 12.0,
        "position_threshold": 1.0,
        "orientation_threshold_deg": 3.0,
    }
    assert lives(entities, axis, 1.0, 12.0).count('class="life"') == MOST_LIVES
    assert rates(line, axis, 1.0, []).count('class="tick"') <= 9
    for draw in (heartbeats, errors):
        drawn = draw(entities, axis, 1.0, agreed)
        assert drawn.count('class="who"') == MOST_ROWS
        assert drawn.count('class="tick"') <= 9
        assert draw([{"entity": "1:2:3"}], axis, 1.0, agreed) == ""
