"""How busy federates were over time."""

from collections.abc import Callable

from interop.capture import Packet
from interop.conformance import Checker, Profile
from interop.conformance.charts import MOST_LIVES, TimeAxis, lives, rates
from interop.conformance.timelines import BINS, MOST_ENTITIES, MOST_FEDERATES, Timelines
from interop.dis import (
    EntityId,
    EntityState,
    EntityType,
    Location,
    RemoveEntity,
    encode_pdu,
)

Sent = Callable[..., Packet]


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
    assert len(seen.of(0).entities) == MOST_ENTITIES and seen.left_out


def test_drawings_stay_small() -> None:
    entities = [
        {"entity": f"1:2:{number}", "first": 0.0, "last": 5.0} for number in range(99)
    ]
    line = {"states": [], "others": [], "broken": [], "entities": entities}
    axis = TimeAxis(0.0, 1e7)
    assert lives(line, axis).count('class="life"') == MOST_LIVES
    assert rates(line, axis, 1.0, []).count('class="tick"') <= 9
