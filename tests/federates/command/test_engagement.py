"""Shoot-look-shoot when statuses are lost, come twice or in the wrong order."""

import itertools

import pytest

from federates.command.engagement import Engagement, Engagements, Stage
from interop.dis import EntityId
from interop.messages.records import OrderState, OrderStatus

WEAPON = EntityId(1, 30, 7)
DURATION = 40.0


def book() -> Engagements:
    return Engagements(retry=3.0, lifetime=20.0, look=10.0)


def proposal(order: int = 1, track: int = 5) -> Engagement:
    return Engagement(order, track, WEAPON, 0, 1, opened=100.0, duration=DURATION)


def said(state: OrderState, order: int = 1, weapon: EntityId = WEAPON) -> OrderStatus:
    return OrderStatus(order, weapon, state, 0.0)


def ordered() -> tuple[Engagements, Engagement]:
    engagements, engagement = book(), proposal()
    engagements.open(engagement)
    engagements.grant(engagement, 102.0)
    return engagements, engagement


def test_nothing_is_sent_before_authority_is_given() -> None:
    engagements, engagement = book(), proposal()
    engagements.open(engagement)
    assert engagements.due(101.0) == []
    assert engagements.take(said(OrderState.FIRED), 101.0) is None
    engagements.grant(engagement, 102.0)
    assert engagements.due(102.0) == [engagement]
    assert engagement.expires == 122.0


def test_an_order_is_repeated_until_a_status_comes() -> None:
    engagements, engagement = ordered()
    sent = [t for t in range(102, 110) if engagements.due(float(t))]
    assert sent == [102, 105, 108]
    assert engagements.take(said(OrderState.ACCEPTED), 109.5) is engagement
    assert not any(engagements.due(float(t)) for t in range(110, 122))


def test_an_order_is_void_after_its_lifetime() -> None:
    engagements, engagement = ordered()
    sent = [t for t in range(102, 140) if engagements.due(float(t))]
    assert sent[-1] < 122
    assert engagements.advance(124.9) == []
    assert engagements.advance(125.0) == [engagement]
    assert engagement.outcome == "unanswered"
    assert engagements.of_track(5) == []


def test_a_shot_that_was_given_up_and_fired_all_the_same_is_taken_back() -> None:
    engagements, engagement = ordered()
    engagements.advance(125.0)
    assert engagements.take(said(OrderState.FIRED), 130.0) is engagement
    assert engagements.of_track(5) == [engagement]
    assert engagements.outcomes["unanswered"] == 0


@pytest.mark.parametrize(
    "states",
    list(
        itertools.permutations([OrderState.ACCEPTED, OrderState.FIRED, OrderState.HIT])
    ),
)
def test_statuses_in_any_order_and_twice_come_to_the_same(
    states: tuple[OrderState, ...],
) -> None:
    engagements, engagement = ordered()
    for state in states + states:
        engagements.take(said(state), 110.0)
    assert (engagement.stage, engagement.outcome) == (Stage.LOOKING, "hit")
    assert engagements.advance(119.9) == []
    assert engagements.advance(120.0) == [engagement]
    assert engagements.outcomes == {"hit": 1}


def test_the_track_is_taken_care_of_until_it_was_looked_at() -> None:
    engagements, engagement = ordered()
    engagements.take(said(OrderState.MISSED), 130.0)
    engagements.advance(139.0)
    assert engagements.of_track(5) == [engagement]
    engagements.advance(140.0)
    assert engagements.of_track(5) == []  # free to be shot at again
    assert engagement.outcome == "missed"


@pytest.mark.parametrize("state", [OrderState.ACCEPTED, OrderState.FIRED])
def test_a_result_that_never_comes_is_not_waited_for_for_ever(
    state: OrderState,
) -> None:
    engagements, engagement = ordered()
    engagements.take(said(state), 110.0)
    engagements.advance(110.0 + DURATION)
    assert engagement.stage < Stage.LOOKING
    engagements.advance(110.0 + 2 * DURATION)
    assert (engagement.stage, engagement.outcome) == (Stage.LOOKING, "silent")


def test_a_refused_order_frees_the_track_at_once() -> None:
    engagements, engagement = ordered()
    engagements.take(said(OrderState.REFUSED), 103.0)
    assert engagements.of_track(5) == []
    assert not engagement.open


def test_a_late_refusal_of_a_repeated_order_does_not_undo_a_shot() -> None:
    engagements, engagement = ordered()
    engagements.take(said(OrderState.FIRED), 103.0)
    engagements.take(said(OrderState.REFUSED), 104.0)
    assert engagement.stage == Stage.FIRED


def test_statuses_of_unknown_orders_and_of_other_weapons_are_counted() -> None:
    engagements, engagement = ordered()
    assert engagements.take(said(OrderState.FIRED, order=9), 103.0) is None
    other = EntityId(1, 30, 8)
    assert engagements.take(said(OrderState.FIRED, weapon=other), 103.0) is None
    assert engagements.unknown == 2
    assert engagement.stage == Stage.ORDERED


def test_a_denied_proposal_is_over_and_cannot_be_granted_any_more() -> None:
    engagements, engagement = book(), proposal()
    engagements.open(engagement)
    engagements.give_up(engagement, 101.0, "denied")
    engagements.grant(engagement, 102.0)
    assert engagement.stage == Stage.CLOSED
    assert engagements.due(102.0) == []


def test_an_order_number_is_given_once() -> None:
    engagements = book()
    engagements.open(proposal())
    with pytest.raises(ValueError, match="order 1"):
        engagements.open(proposal(track=6))
