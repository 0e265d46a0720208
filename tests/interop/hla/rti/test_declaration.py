"""Declaration management, and advisories (IEEE 1516.1, clause 5)."""

from typing import Any

import pytest

from interop.hla import errors

ADVISE = "".join(
    f'<{name}Advisory isEnabled="true"/>'
    for name in ("objectClassRelevance", "attributeRelevance", "interactionRelevance")
)


def test_registration_starts_and_stops_with_active_subscribers(joined: Any) -> None:
    a, b = joined("a", "b", switches=ADVISE)
    a.publish("Vehicle.Tank", "Fuel")
    told = a.cls("Vehicle.Tank")
    b.call(
        "subscribeObjectClassAttributesPassively",
        b.cls("Vehicle"),
        b.attributes("Fuel"),
    )
    b.subscribe("Vehicle", "Position")
    assert not a.heard
    b.subscribe("Vehicle", "Fuel")
    assert a.take() == [("startRegistrationForObjectClass", told)]
    b.subscribe("Vehicle.Tank", "Fuel")
    assert not a.heard
    b.call("unsubscribeObjectClass", b.cls("Vehicle"))
    b.call("unsubscribeObjectClassAttributes", told, b.attributes("Fuel"))
    assert a.take() == [("stopRegistrationForObjectClass", told)]


def test_interactions_are_turned_on_and_off(joined: Any) -> None:
    a, b = joined("a", "b", switches=ADVISE)
    fire, salvo = a.interaction("Fire"), a.interaction("Fire.Salvo")
    a.call("publishInteractionClass", salvo)
    b.call("subscribeInteractionClassPassively", fire)
    assert not a.heard
    b.call("subscribeInteractionClass", fire)
    assert a.take() == [("turnInteractionsOn", salvo)]
    b.connection.lost("killed")
    assert a.take() == [("turnInteractionsOff", salvo)]


def test_updates_are_turned_on_at_the_highest_rate(joined: Any) -> None:
    a, b, c = joined("a", "b", "c", switches=ADVISE)
    a.publish("Vehicle", "Fuel")
    vehicle, fuel = a.register("Vehicle"), a.attributes("Fuel")
    rate = "subscribeObjectClassAttributesWithRate"
    b.call(rate, b.cls("Vehicle"), fuel, "Low")
    c.call(rate, c.cls("Vehicle"), fuel, "High")
    c.subscribe("Vehicle", "Fuel")
    b.call("unsubscribeObjectClass", b.cls("Vehicle"))
    c.call("unsubscribeObjectClass", c.cls("Vehicle"))
    with_rate = "turnUpdatesOnForObjectInstanceWithRate"
    assert [told for told in a.take() if "Updates" in told[0]] == [
        (with_rate, vehicle, fuel, "Low"),
        (with_rate, vehicle, fuel, "High"),
        ("turnUpdatesOnForObjectInstance", vehicle, fuel),
        ("turnUpdatesOffForObjectInstance", vehicle, fuel),
    ]


def test_rates_are_those_of_the_fom(joined: Any) -> None:
    a = joined("a")
    assert a.call("getUpdateRateValue", "High") == 20.0
    with pytest.raises(errors.InvalidUpdateRateDesignator, match="High, Low"):
        a.call(
            "subscribeObjectClassAttributesWithRate",
            a.cls("Vehicle"),
            a.attributes("Fuel"),
            "Medium",
        )


def test_switches_that_are_off_advise_nobody(joined: Any) -> None:
    a, b = joined("a", "b")
    a.publish("Vehicle", "Fuel")
    a.register("Vehicle")
    b.subscribe("Vehicle", "Fuel")
    assert not a.heard
    a.call("setObjectClassRelevanceAdvisorySwitch", True)
    a.call("setAttributeRelevanceAdvisorySwitch", True)
    assert a.names() == [
        "startRegistrationForObjectClass",
        "turnUpdatesOnForObjectInstance",
    ]
    assert a.call("getObjectClassRelevanceAdvisorySwitch") is True
    assert a.call("getInteractionRelevanceAdvisorySwitch") is False


def test_what_is_not_published_any_more_is_divested(joined: Any) -> None:
    a, b = joined("a", "b")
    for each in a, b:
        each.publish("Vehicle", "Fuel", "Position")
        each.subscribe("Vehicle", "Fuel", "Position")
    vehicle = a.register("Vehicle")
    b.take()
    fuel = a.attributes("Fuel")
    a.call("unpublishObjectClassAttributes", a.cls("Vehicle"), fuel)
    assumption = "requestAttributeOwnershipAssumption"
    assert b.take() == [(assumption, vehicle, fuel, b"")]
    with pytest.raises(errors.AttributeNotOwned):
        a.call("updateAttributeValues", vehicle, {next(iter(fuel)): b""}, b"")
    a.call("unpublishObjectClass", a.cls("Vehicle"))
    offered = b.attributes("Position", "HLAprivilegeToDeleteObject")
    assert b.take() == [(assumption, vehicle, offered, b"")]


def test_only_what_the_fom_has_is_published_or_subscribed(joined: Any) -> None:
    a = joined("a")
    turret = a.attributes("Turret")
    for service in "publishObjectClassAttributes", "subscribeObjectClassAttributes":
        with pytest.raises(
            errors.AttributeNotDefined, match="Vehicle has no attribute"
        ):
            a.call(service, a.cls("Vehicle"), turret)
        with pytest.raises(errors.ObjectClassNotDefined):
            a.call(service, b"\0\0\0\0", turret)
    with pytest.raises(errors.InteractionClassNotDefined):
        a.call("publishInteractionClass", a.cls("Vehicle"))
