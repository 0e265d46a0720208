"""Interactions that are directed to an object instance."""

from typing import Any

import pytest

from interop.hla import errors
from interop.hla.types import HLA_RELIABLE, OrderType

DIRECTED = "receiveDirectedInteraction"


@pytest.fixture
def three(joined: Any) -> Any:
    """Who sends, who owns what it is sent to, and one more that knows it."""
    sender, owner, other = joined("sender", "owner", "other")
    for each in (sender, other):
        each.subscribe("Vehicle.Tank", "Turret")
    owner.publish("Vehicle.Tank", "Turret")
    tank = owner.register("Vehicle.Tank")
    owner.tank = sender.tank = other.tank = tank
    for each in (sender, owner, other):
        each.take()
    return sender, owner, other


def declare(player: Any, service: str, cls: str = "Vehicle") -> None:
    player.call(
        f"{service}ObjectClassDirectedInteractions{player_ending(service)}",
        player.cls(cls),
        frozenset({player.interaction("Fire.Salvo")}),
    )


def player_ending(service: str) -> str:
    return "WithSet" if service.startswith("un") else ""


def shoot(player: Any, *time: float) -> Any:
    return player.call(
        "sendDirectedInteraction" + "WithTime" * len(time),
        player.interaction("Fire.Salvo"),
        player.tank,
        {player.parameter("Rounds"): b"3"},
        b"tag",
        *time,
    )


def test_it_reaches_the_owner_that_subscribes(three: Any) -> None:
    sender, owner, other = three
    declare(sender, "publish")
    declare(owner, "subscribe")
    declare(other, "subscribe")
    shoot(sender)
    assert owner.take() == [
        (
            DIRECTED,
            owner.interaction("Fire.Salvo"),
            owner.tank,
            {owner.parameter("Rounds"): b"3"},
            b"tag",
            HLA_RELIABLE,
            sender.handle,
        )
    ]
    assert not other.take() and not sender.take()


def test_whoever_subscribes_universally_has_it_too(three: Any) -> None:
    sender, owner, other = three
    declare(sender, "publish")
    other.call(
        "subscribeObjectClassDirectedInteractionsUniversally",
        other.cls("Vehicle.Tank"),
        frozenset({other.interaction("Fire")}),
    )
    shoot(sender)
    assert not owner.take()
    ((_, received, _, values, *_),) = other.take(DIRECTED)
    assert received == other.interaction("Fire")
    assert not values


def test_it_travels_with_a_time(three: Any) -> None:
    sender, owner, _ = three
    declare(sender, "publish")
    declare(owner, "subscribe")
    sender.call("enableTimeRegulation", 1.0)
    owner.call("enableTimeConstrained")
    retraction = shoot(sender, 5.0)
    assert not owner.take(DIRECTED + "WithTime")
    owner.call("timeAdvanceRequest", 5.0)
    sender.call("timeAdvanceRequest", 6.0)
    ((*_, time, sent, received, handle),) = owner.take(DIRECTED + "WithTime")
    assert (time, sent, received) == (5.0, OrderType.TIMESTAMP, OrderType.TIMESTAMP)
    assert handle == retraction


def test_it_has_to_be_published_for_the_class(three: Any) -> None:
    sender, _, other = three
    with pytest.raises(errors.InteractionClassNotPublished):
        shoot(sender)
    declare(sender, "publish", "Vehicle.Truck")
    with pytest.raises(errors.InteractionClassNotPublished):
        shoot(sender)
    declare(other, "publish")
    declare(other, "unpublish")
    with pytest.raises(errors.InteractionClassNotPublished):
        shoot(other)
    declare(other, "publish")
    cls = other.cls("Vehicle")
    other.call("unpublishObjectClassDirectedInteractions", cls)
    with pytest.raises(errors.InteractionClassNotPublished):
        shoot(other)


def test_it_is_sent_to_a_known_instance(joined: Any) -> None:
    sender, owner = joined("sender", "owner")
    declare(sender, "publish")
    owner.publish("Vehicle.Tank", "Turret")
    sender.tank = owner.register("Vehicle.Tank")
    with pytest.raises(errors.ObjectInstanceNotKnown):
        shoot(sender)


def test_who_subscribes_no_more_has_none(three: Any) -> None:
    sender, owner, _ = three
    declare(sender, "publish")
    declare(owner, "subscribe")
    declare(owner, "unsubscribe")
    shoot(sender)
    declare(owner, "subscribe")
    owner.call("unsubscribeObjectClassDirectedInteractions", owner.cls("Vehicle"))
    shoot(sender)
    assert not owner.take()
