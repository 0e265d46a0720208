"""Queues against their closed forms; every message accounted for."""

import itertools
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from federates.milnet.traffic import TERMINAL, Hop, Traffic, Transit


def straight(*, capacity: float = 1000.0, delay: float = 0.0) -> Hop:
    """A link right to the addressee."""
    return Hop("link", TERMINAL, capacity, delay)


def nowhere(message: Transit[int], node: int) -> Hop | None:
    return None


def waits(service: float, spacing: float, count: int) -> list[float]:
    """Way of each of ``count`` messages that come evenly to one link."""
    traffic: Traffic[int] = Traffic(queue_limit=1e9, lifetime=1e9)
    hop = straight(capacity=1000.0)
    found = []
    for number in range(count):
        entered = number * spacing
        traffic.enter(Transit(1, number, round(1000 * service), entered), hop)
    for arrival in traffic.advance(1e9, nowhere):
        found.append(arrival.time - arrival.message.entered - service)
    return found


@pytest.mark.parametrize(
    ("service", "spacing"), [(0.5, 1.0), (1.0, 1.0), (2.0, 0.5), (3.0, 1.0)]
)
def test_queue_is_that_of_d_d_1(service: float, spacing: float) -> None:
    """The n-th waits n (service - spacing), or not at all when the link keeps up."""
    expected = [max(0.0, n * (service - spacing)) for n in range(20)]
    assert waits(service, spacing, 20) == pytest.approx(expected)


def test_burst_is_served_in_order() -> None:
    """Batch arrivals: the n-th of a burst waits for n services."""
    assert waits(0.25, 0.0, 8) == pytest.approx([0.25 * n for n in range(8)])


def test_propagation_does_not_hold_up_the_link() -> None:
    traffic: Traffic[int] = Traffic(queue_limit=1e9, lifetime=1e9)
    for number in range(3):
        traffic.enter(Transit(1, number, 1000, 0.0), straight(delay=10.0))
    times = [arrival.time for arrival in traffic.advance(100.0, nowhere)]
    assert times == pytest.approx([11.0, 12.0, 13.0])


def test_higher_priority_goes_first_among_what_comes_together() -> None:
    traffic: Traffic[int] = Traffic(queue_limit=1e9, lifetime=1e9)
    for number, priority in enumerate([0, 9, 0, 5]):
        message = Transit(1, number, 1000, 0.0, priority)
        traffic.enter(message, Hop(("up", number), 7, 1e12, 0.0))
    arrivals = traffic.advance(100.0, lambda message, node: straight())
    assert [arrival.message.payload for arrival in arrivals] == [1, 3, 0, 2]
    assert {arrival.node for arrival in arrivals} == {7}


def test_what_would_wait_too_long_is_lost() -> None:
    traffic: Traffic[int] = Traffic(queue_limit=2.0, lifetime=1e9)
    for number in range(10):
        traffic.enter(Transit(1, number, 1000, 0.0), straight())
    assert len(traffic.advance(100.0, nowhere)) == 3  # after 0, 1 and 2 s
    assert traffic.lost == {"queue": 7}


def test_what_is_under_way_too_long_is_lost() -> None:
    traffic: Traffic[int] = Traffic(queue_limit=1e9, lifetime=5.0)
    traffic.enter(Transit(1, 0, 1000, 0.0), Hop("up", 0, 1e12, 1.0))
    around = itertools.count(1)
    arrivals = traffic.advance(
        100.0, lambda message, node: Hop(node, next(around), 1e12, 1.0)
    )
    assert arrivals == [] and traffic.lost == {"expired": 1}


def test_nothing_arrives_before_its_time() -> None:
    traffic: Traffic[int] = Traffic(queue_limit=1e9, lifetime=1e9)
    traffic.enter(Transit(1, 0, 1000, 0.0), straight(delay=4.0))
    assert traffic.advance(4.99, nowhere) == []
    assert traffic.under_way == 1
    assert [arrival.time for arrival in traffic.advance(5.0, nowhere)] == [5.0]


def test_removed_node_takes_along_what_it_holds() -> None:
    traffic: Traffic[int] = Traffic(queue_limit=1e9, lifetime=1e9)
    for number in range(3):
        traffic.enter(Transit(1, number, 1000, 0.0), Hop(number, number, 1e12, 1.0))
    traffic.lose_at({0, 2}, "removed")
    assert traffic.lost == {"removed": 2}
    arrivals = traffic.advance(10.0, lambda message, node: straight())
    assert [arrival.message.payload for arrival in arrivals] == [1]


def test_delays_are_summed_up() -> None:
    traffic: Traffic[int] = Traffic(queue_limit=1e9, lifetime=1e9)
    assert (traffic.mean_delay(), traffic.delay_quantile(0.99)) == (0.0, 0.0)
    for number in range(100):
        hop = Hop(number, TERMINAL, math.inf, 0.0105 + number / 100)
        traffic.enter(Transit(1, number, 1, 0.0), hop)
    traffic.advance(10.0, nowhere)
    assert traffic.mean_delay() == pytest.approx(0.0105 + 0.495)
    assert traffic.delay_quantile(0.99) == pytest.approx(0.991)
    assert traffic.delay_quantile(0.5) == pytest.approx(0.501)


Sent = list[tuple[float, int, int, int]]


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(
            st.floats(0, 20),
            st.integers(0, 5),
            st.integers(1, 5000),
            st.integers(0, 3),
        ),
        max_size=60,
    ),
    st.dictionaries(st.integers(0, 5), st.integers(-1, 5), max_size=6),
    st.lists(st.floats(0, 2), min_size=1, max_size=60),
)
def test_every_message_is_delivered_lost_or_under_way(
    sent: Sent, onward: dict[int, int], steps: list[float]
) -> None:
    """Whatever the routes, loops and dead ends too, at the end of every step."""
    traffic: Traffic[int] = Traffic(queue_limit=3.0, lifetime=8.0)
    waiting = sorted(sent)
    arrived: list[int] = []
    time = 0.0

    def hop(message: Transit[int], node: int) -> Hop | None:
        to = onward.get(node)
        return None if to is None else Hop((node, to), to, 2000.0, 0.1)

    for step in [*steps, 100.0]:
        time += step
        while waiting and waiting[0][0] <= time:
            entered, node, size, priority = waiting.pop(0)
            if node == 5:
                traffic.lose("unattached")
            else:
                message = Transit(1, len(arrived), size, entered, priority)
                traffic.enter(message, Hop(("up", node), node, 2000.0, 0.1))
        arrivals = traffic.advance(time, hop)
        assert all(arrival.time <= time for arrival in arrivals)
        assert [a.time for a in arrivals] == sorted(a.time for a in arrivals)
        arrived += [arrival.message.payload for arrival in arrivals]
        assert traffic.delivered == len(arrived)
        assert (
            traffic.entered
            == traffic.delivered + traffic.lost.total() + traffic.under_way
        )
    assert traffic.under_way == 0 and traffic.entered == len(sent)
