"""Data distribution management (IEEE 1516.1, clause 9)."""

from typing import Any

import pytest

from interop.hla import errors
from interop.hla.types import ConveyedRegion, RangeBounds


def region(player: Any, lower: int, upper: int) -> bytes:
    """A region along X, committed."""
    x = player.call("getDimensionHandle", "X")
    handle: bytes = player.call("createRegion", frozenset([x]))
    move(player, handle, lower, upper)
    return handle


def move(player: Any, handle: bytes, lower: int, upper: int) -> None:
    x = player.call("getDimensionHandle", "X")
    player.call("setRangeBounds", handle, x, RangeBounds(lower, upper))
    player.call("commitRegionModifications", frozenset([handle]))


def pairs(player: Any, *handles: bytes) -> dict[bytes, frozenset[bytes]]:
    return {player.attribute("Position"): frozenset(handles)}


def subscribe(player: Any, *handles: bytes) -> None:
    player.call(
        "subscribeObjectClassAttributesWithRegions",
        player.cls("Vehicle"),
        pairs(player, *handles),
        True,
    )


def test_updates_reach_whose_regions_overlap(joined: Any) -> None:
    a, b, c, d = joined("a", "b", "c", "d")
    subscribe(b, region(b, 0, 10))
    subscribe(c, region(c, 10, 20), region(c, 90, 100))
    d.subscribe("Vehicle", "Position")
    a.publish("Vehicle", "Position")
    mine = region(a, 5, 10)
    vehicle = a.call(
        "registerObjectInstanceWithRegions", a.cls("Vehicle"), pairs(a, mine)
    )
    values = {a.attribute("Position"): b""}
    a.call("updateAttributeValues", vehicle, values, b"")
    both = ["discoverObjectInstance", "reflectAttributeValues"]
    assert b.names() == both and d.names() == both
    assert not c.heard  # ranges end before their upper bound
    move(a, mine, 5, 11)
    a.call("updateAttributeValues", vehicle, values, b"")
    assert c.names() == both
    assert b.names() == d.names() == ["reflectAttributeValues"]
    move(a, mine, 50, 60)
    a.call("updateAttributeValues", vehicle, values, b"")
    assert not b.heard and not c.heard and d.names() == ["reflectAttributeValues"]
    a.call("unassociateRegionsForUpdates", vehicle, pairs(a, mine))
    a.call("updateAttributeValues", vehicle, values, b"")
    for each in b, c, d:
        assert each.names() == ["reflectAttributeValues"]


def test_a_change_holds_when_it_is_committed(joined: Any) -> None:
    a, b = joined("a", "b")
    subscribe(b, region(b, 0, 10))
    a.publish("Vehicle", "Position")
    mine = region(a, 50, 60)
    a.call("registerObjectInstanceWithRegions", a.cls("Vehicle"), pairs(a, mine))
    x = a.call("getDimensionHandle", "X")
    a.call("setRangeBounds", mine, x, RangeBounds(0, 5))
    assert a.call("getRangeBounds", mine, x) == (0, 5)
    assert b.call("getRangeBounds", mine, x) == (50, 60)
    assert not b.heard
    a.call("commitRegionModifications", {mine})
    assert b.names() == ["discoverObjectInstance"]
    assert b.call("getRangeBounds", mine, x) == (0, 5)


def test_a_subscriber_s_region_moves_too(joined: Any) -> None:
    a, b = joined("a", "b")
    his = region(b, 0, 10)
    subscribe(b, his)
    b.call("setAttributeScopeAdvisorySwitch", True)
    a.publish("Vehicle", "Position")
    mine = region(a, 50, 60)
    vehicle = a.register("Vehicle")
    a.call("associateRegionsForUpdates", vehicle, pairs(a, mine))
    position = a.attributes("Position")
    move(b, his, 55, 56)
    assert b.take() == [
        ("discoverObjectInstance", vehicle, b.cls("Vehicle"), ANY, a.handle),
        ("attributesInScope", vehicle, position),
        ("attributesOutOfScope", vehicle, position),
        ("attributesInScope", vehicle, position),
    ]
    b.call(
        "unsubscribeObjectClassAttributesWithRegions", b.cls("Vehicle"), pairs(b, his)
    )
    assert b.take() == [("attributesOutOfScope", vehicle, position)]


class _Any:
    def __eq__(self, other: object) -> bool:
        return True


ANY = _Any()


def test_interactions_reach_whose_regions_overlap(joined: Any) -> None:
    a, b, c = joined("a", "b", "c")
    fire = a.interaction("Fire")
    a.call("publishInteractionClass", fire)
    his, hers = region(b, 0, 10), region(c, 10, 20)
    for each, its in (b, his), (c, hers):
        each.call("subscribeInteractionClassWithRegions", fire, True, {its})
        each.call("setConveyRegionDesignatorSetsSwitch", each is b)
    mine, x = region(a, 9, 10), a.call("getDimensionHandle", "X")
    a.call("sendInteractionWithRegions", fire, {}, {mine}, b"1")
    told = (ConveyedRegion({x: RangeBounds(9, 10)}),)
    assert [one[6] for one in b.take()] == [told]
    assert not c.heard
    a.call("sendInteraction", fire, {}, b"2")
    assert [one[6] for one in b.take()] == [()]
    assert [one[6] for one in c.take()] == [None]
    a.call("sendInteractionWithRegionsAndTime", fire, {}, {mine}, b"3", 1.0)
    assert b.names() == ["receiveInteractionWithTime"]
    b.call("unsubscribeInteractionClassWithRegions", fire, {his})
    a.call("sendInteraction", fire, {}, b"4")
    assert not b.heard


def test_conveyed_regions_come_with_reflections(joined: Any) -> None:
    a, b = joined("a", "b", switches='<conveyRegionDesignatorSets isEnabled="true"/>')
    b.subscribe("Vehicle", "Position", "Fuel")
    a.publish("Vehicle", "Position", "Fuel")
    mine, x = region(a, 1, 2), a.call("getDimensionHandle", "X")
    vehicle = a.register("Vehicle")
    a.call("associateRegionsForUpdates", vehicle, pairs(a, mine))
    fuel, position = a.attribute("Fuel"), a.attribute("Position")
    b.take()
    a.call("updateAttributeValues", vehicle, {fuel: b"", position: b""}, b"")
    assert {tuple(told[2]): told[6] for told in b.take()} == {
        (fuel,): (),
        (position,): (ConveyedRegion({x: RangeBounds(1, 2)}),),
    }
    b.call("setConveyRegionDesignatorSetsSwitch", False)
    a.call("updateAttributeValues", vehicle, {fuel: b"", position: b""}, b"")
    assert [told[6] for told in b.take()] == [None, None]


def test_values_are_asked_for_by_region(joined: Any) -> None:
    a, b = joined("a", "b")
    a.publish("Vehicle", "Position")
    one, two = region(a, 0, 10), region(a, 10, 20)
    near, far = (
        a.call("registerObjectInstanceWithRegions", a.cls("Vehicle"), pairs(a, mine))
        for mine in (one, two)
    )
    his = region(b, 5, 10)
    ask = "requestAttributeValueUpdateWithRegions"
    b.call(ask, b.cls("Vehicle"), pairs(b, his), b"tag")
    position = a.attributes("Position")
    asked = ("provideAttributeValueUpdate", near, position, b"tag")
    assert a.take() == [asked] and far


def test_a_region_in_use_is_not_deleted(joined: Any) -> None:
    a, b = joined("a", "b")
    his, mine = region(b, 0, 1), region(a, 0, 1)
    subscribe(b, his)
    a.publish("Vehicle", "Position")
    vehicle = a.register("Vehicle")
    a.call("associateRegionsForUpdates", vehicle, pairs(a, mine))
    for player, handle in (a, mine), (b, his):
        with pytest.raises(errors.RegionInUseForUpdateOrSubscription):
            player.call("deleteRegion", handle)
    with pytest.raises(errors.RegionNotCreatedByThisFederate, match="b has made"):
        a.call("deleteRegion", his)
    a.call("deleteObjectInstance", vehicle, b"")
    a.call("deleteRegion", mine)
    with pytest.raises(errors.InvalidRegion):
        a.call("deleteRegion", mine)
    b.connection.lost("killed")
    with pytest.raises(errors.InvalidRegion):
        a.call("getDimensionHandleSet", his)


def test_a_new_owner_has_no_regions(joined: Any) -> None:
    a, b, c = joined("a", "b", "c")
    subscribe(c, region(c, 0, 10))
    for each in a, b:
        each.publish("Vehicle", "Position")
        each.subscribe("Vehicle", "Position")
    vehicle = a.register("Vehicle")
    a.call("associateRegionsForUpdates", vehicle, pairs(a, region(a, 50, 60)))
    position = a.attributes("Position")
    c.take()
    a.call("updateAttributeValues", vehicle, dict.fromkeys(position, b""), b"")
    assert not c.heard
    b.call("attributeOwnershipAcquisition", vehicle, position, b"")
    a.call("attributeOwnershipDivestitureIfWanted", vehicle, position, b"")
    b.call("updateAttributeValues", vehicle, dict.fromkeys(position, b""), b"")
    assert c.names() == ["reflectAttributeValues"]


def test_what_is_no_region_of_the_attribute_is_refused(joined: Any) -> None:
    a = joined("a")
    a.publish("Vehicle", "Position", "Fuel")
    mine = region(a, 0, 10)
    x = a.call("getDimensionHandle", "X")
    with pytest.raises(errors.InvalidRegionContext, match="Fuel.*dimension X"):
        a.call(
            "registerObjectInstanceWithRegions",
            a.cls("Vehicle"),
            {a.attribute("Fuel"): frozenset([mine])},
        )
    for lower, upper in (5, 5), (7, 3), (0, 101):
        with pytest.raises(errors.InvalidRangeBound):
            a.call("setRangeBounds", mine, x, RangeBounds(lower, upper))
    empty = a.call("createRegion", frozenset())
    with pytest.raises(errors.RegionDoesNotContainSpecifiedDimension):
        a.call("getRangeBounds", empty, x)
    with pytest.raises(errors.InvalidDimensionHandle):
        a.call("createRegion", frozenset([b"\0\0\0\0"]))
    with pytest.raises(errors.AttributeNotPublished):
        a.call("unpublishObjectClass", a.cls("Vehicle"))
        a.publish("Vehicle", "Fuel")
        a.call("registerObjectInstanceWithRegions", a.cls("Vehicle"), pairs(a, mine))
