"""Object management (IEEE 1516.1, clause 6)."""

from typing import Any

import pytest

from interop.hla import errors
from interop.hla.types import HLA_BEST_EFFORT, HLA_RELIABLE, ResignAction


def test_an_instance_is_known_as_the_nearest_subscribed_class(joined: Any) -> None:
    a, b, c = joined("a", "b", "c")
    b.subscribe("Vehicle", "Fuel")
    c.subscribe("Vehicle", "Fuel")
    c.subscribe("Vehicle.Tank", "Turret", "Fuel")
    a.publish("Vehicle.Tank", "Turret", "Fuel")
    tank = a.register("Vehicle.Tank", "t1")
    discovered = ("discoverObjectInstance", tank)
    assert b.take() == [(*discovered, b.cls("Vehicle"), "t1", a.handle)]
    assert c.take() == [(*discovered, c.cls("Vehicle.Tank"), "t1", a.handle)]
    assert b.call("getKnownObjectClassHandle", tank) == b.cls("Vehicle")
    fuel, turret = a.attribute("Fuel"), a.attribute("Turret")
    a.call("updateAttributeValues", tank, {fuel: b"1", turret: b"2"}, b"tag")
    reflected = ("reflectAttributeValues", tank)
    ending = (a.handle, None)
    assert b.take() == [(*reflected, {fuel: b"1"}, b"tag", HLA_RELIABLE, *ending)]
    assert c.take() == [
        (*reflected, {fuel: b"1"}, b"tag", HLA_RELIABLE, *ending),
        (*reflected, {turret: b"2"}, b"tag", HLA_BEST_EFFORT, *ending),
    ]


def test_a_late_subscriber_discovers_what_is_there(joined: Any) -> None:
    a, b = joined("a", "b")
    a.publish("Vehicle.Tank", "Fuel")
    a.publish("Vehicle.Truck", "Position")
    a.register("Vehicle.Tank", "t1")
    a.register("Vehicle.Truck", "t2")
    b.subscribe("Vehicle", "Fuel")
    # Nobody owns the fuel of the truck, so that nothing of it could reach b.
    assert [one[3] for one in b.take()] == ["t1"]
    b.subscribe("Vehicle", "Position")
    assert [one[3] for one in b.take()] == ["t2"]


def test_values_go_by_the_known_class(joined: Any) -> None:
    a, b = joined("a", "b")
    b.subscribe("Vehicle", "Fuel")
    a.publish("Vehicle.Tank", "Fuel", "Turret")
    tank = a.register("Vehicle.Tank")
    b.subscribe("Vehicle.Tank", "Turret")
    b.take()
    a.call("updateAttributeValues", tank, {a.attribute("Turret"): b""}, b"")
    assert not b.heard
    b.call("localDeleteObjectInstance", tank)
    assert b.take()[0][2] == b.cls("Vehicle.Tank")
    a.call("updateAttributeValues", tank, {a.attribute("Turret"): b""}, b"")
    assert b.names() == ["reflectAttributeValues"]
    b.call("unsubscribeObjectClass", b.cls("Vehicle.Tank"))
    a.call("updateAttributeValues", tank, {a.attribute("Turret"): b""}, b"")
    assert not b.heard


def test_only_the_owner_updates(joined: Any) -> None:
    a, b = joined("a", "b")
    b.subscribe("Vehicle", "Fuel")
    a.publish("Vehicle.Tank", "Fuel")
    tank = a.register("Vehicle.Tank")
    values = {a.attribute("Fuel"): b""}
    with pytest.raises(errors.AttributeNotOwned, match="b does not own Fuel"):
        b.call("updateAttributeValues", tank, values, b"")
    with pytest.raises(errors.AttributeNotOwned):
        a.call("updateAttributeValues", tank, {a.attribute("Turret"): b""}, b"")
    with pytest.raises(errors.AttributeNotDefined):
        a.call("updateAttributeValues", tank, {b"\0\0\0\0": b""}, b"")
    with pytest.raises(errors.ObjectInstanceNotKnown):
        a.call("updateAttributeValues", b"\0\0\0\x63", values, b"")


def test_values_are_those_at_the_time_of_the_call(joined: Any) -> None:
    a, b = joined("a", "b")
    b.subscribe("Vehicle", "Fuel")
    a.publish("Vehicle", "Fuel")
    values = {a.attribute("Fuel"): b"1"}
    a.call("updateAttributeValues", a.register("Vehicle"), values, b"")
    values.clear()
    assert list(b.heard[-1][2].values()) == [b"1"]


def test_a_class_is_published_before_an_instance_is_registered(joined: Any) -> None:
    a = joined("a")
    with pytest.raises(errors.ObjectClassNotPublished):
        a.register("Vehicle")
    a.publish("Vehicle.Tank", "Fuel")
    with pytest.raises(errors.ObjectClassNotPublished):
        a.register("Vehicle")
    with pytest.raises(errors.ObjectClassNotDefined):
        a.call("registerObjectInstance", b"\0\0\0\0")


def test_an_interaction_arrives_as_the_nearest_subscribed_class(joined: Any) -> None:
    a, b, c, d = joined("a", "b", "c", "d")
    salvo, fire = a.interaction("Fire.Salvo"), a.interaction("Fire")
    where, rounds = a.parameter("Where"), a.parameter("Rounds")
    b.call("subscribeInteractionClass", fire)
    c.call("subscribeInteractionClass", fire)
    c.call("subscribeInteractionClassPassively", salvo)
    a.call("publishInteractionClass", salvo)
    values = {where: b"here", rounds: b"3"}
    a.call("sendInteraction", salvo, values, b"tag")
    ending = (b"tag", HLA_RELIABLE, a.handle, None)
    assert b.take() == [("receiveInteraction", fire, {where: b"here"}, *ending)]
    assert c.take() == [("receiveInteraction", salvo, values, *ending)]
    assert not a.heard and not d.heard
    c.call("unsubscribeInteractionClass", salvo)
    a.call("sendInteraction", salvo, values, b"")
    assert c.take()[0][1] == fire


def test_an_interaction_is_published_as_it_is_sent(joined: Any) -> None:
    a = joined("a")
    salvo, fire = a.interaction("Fire.Salvo"), a.interaction("Fire")
    a.call("publishInteractionClass", salvo)
    with pytest.raises(errors.InteractionClassNotPublished):
        a.call("sendInteraction", fire, {}, b"")
    with pytest.raises(errors.InteractionParameterNotDefined):
        a.call("sendInteraction", salvo, {a.attribute("Fuel"): b""}, b"")
    a.call("unpublishInteractionClass", salvo)
    with pytest.raises(errors.InteractionClassNotPublished):
        a.call("sendInteraction", salvo, {}, b"")


def test_an_instance_is_deleted_by_who_has_the_right(joined: Any) -> None:
    a, b = joined("a", "b")
    b.subscribe("Vehicle", "Fuel")
    a.publish("Vehicle", "Fuel")
    vehicle = a.register("Vehicle", "v")
    with pytest.raises(errors.DeletePrivilegeNotHeld):
        b.call("deleteObjectInstance", vehicle, b"")
    b.take()
    a.call("deleteObjectInstance", vehicle, b"tag")
    assert b.take() == [("removeObjectInstance", vehicle, b"tag", a.handle)]
    for each in a, b:
        with pytest.raises(errors.ObjectInstanceNotKnown):
            each.call("getObjectInstanceName", vehicle)
    assert a.register("Vehicle", "v") != vehicle


def test_names_are_reserved_by_one(joined: Any) -> None:
    a, b = joined("a", "b")
    a.publish("Vehicle", "Fuel")
    a.call("reserveObjectInstanceName", "v")
    b.call("reserveObjectInstanceName", "v")
    b.call("reserveMultipleObjectInstanceNames", ["v", "w"])
    b.call("reserveMultipleObjectInstanceNames", ["x", "w"])
    assert a.names() == ["objectInstanceNameReservationSucceeded"]
    assert b.take() == [
        ("objectInstanceNameReservationFailed", "v"),
        ("multipleObjectInstanceNameReservationFailed", frozenset(["v", "w"])),
        ("multipleObjectInstanceNameReservationSucceeded", frozenset(["w", "x"])),
    ]
    with pytest.raises(errors.ObjectInstanceNameNotReserved):
        b.call("releaseObjectInstanceName", "v")
    with pytest.raises(errors.ObjectInstanceNameNotReserved):
        a.call("registerObjectInstanceWithName", a.cls("Vehicle"), "w")
    a.call("registerObjectInstanceWithName", a.cls("Vehicle"), "v")
    with pytest.raises(errors.ObjectInstanceNameInUse):
        a.call("registerObjectInstanceWithName", a.cls("Vehicle"), "v")
    b.call("releaseMultipleObjectInstanceNames", ["w"])
    a.call("reserveObjectInstanceName", "w")
    assert a.names() == ["objectInstanceNameReservationSucceeded"]
    b.call("resignFederationExecution", ResignAction.NO_ACTION)
    a.call("reserveObjectInstanceName", "x")
    assert a.names() == ["objectInstanceNameReservationSucceeded"]


def test_a_name_that_the_rti_might_make_is_illegal(joined: Any) -> None:
    a = joined("a")
    for name in "", "HLAobject_1":
        with pytest.raises(errors.IllegalName):
            a.call("reserveObjectInstanceName", name)
    with pytest.raises(errors.NameSetWasEmpty):
        a.call("reserveMultipleObjectInstanceNames", [])


def test_owners_are_asked_for_values(joined: Any) -> None:
    a, b = joined("a", "b")
    b.subscribe("Vehicle", "Fuel", "Position")
    a.publish("Vehicle.Tank", "Fuel")
    one, two = a.register("Vehicle.Tank"), a.register("Vehicle.Tank")
    wanted = b.attributes("Fuel", "Position")
    b.call("requestInstanceAttributeValueUpdate", two, wanted, b"tag")
    asked = ("provideAttributeValueUpdate", two, a.attributes("Fuel"), b"tag")
    assert a.take() == [asked]
    b.call("requestClassAttributeValueUpdate", b.cls("Vehicle"), wanted, b"")
    assert [told[1] for told in a.take()] == [one, two]


def test_auto_provide_asks_at_discovery(joined: Any) -> None:
    a, b = joined("a", "b", switches='<autoProvide isEnabled="true"/>')
    a.publish("Vehicle", "Fuel")
    vehicle = a.register("Vehicle")
    b.subscribe("Vehicle", "Fuel")
    asked = ("provideAttributeValueUpdate", vehicle, a.attributes("Fuel"), b"")
    assert a.take() == [asked]
    assert a.call("getAutoProvideSwitch") is True


def test_a_federate_does_not_forget_what_it_owns(joined: Any) -> None:
    a = joined("a")
    a.publish("Vehicle", "Fuel")
    with pytest.raises(errors.FederateOwnsAttributes):
        a.call("localDeleteObjectInstance", a.register("Vehicle"))


def test_transportation_types_change(joined: Any) -> None:
    a, b = joined("a", "b")
    b.subscribe("Vehicle", "Fuel")
    a.publish("Vehicle", "Fuel")
    vehicle, fuel = a.register("Vehicle"), a.attribute("Fuel")
    change = "requestAttributeTransportationTypeChange"
    a.call(change, vehicle, {fuel}, HLA_BEST_EFFORT)
    b.call("queryAttributeTransportationType", vehicle, fuel)
    a.call("updateAttributeValues", vehicle, {fuel: b""}, b"")
    confirmed = "confirmAttributeTransportationTypeChange"
    assert a.take() == [(confirmed, vehicle, {fuel}, HLA_BEST_EFFORT)]
    _, report, reflected = b.take()
    assert report[-1] == reflected[4] == HLA_BEST_EFFORT
    a.call(
        "changeDefaultAttributeTransportationType",
        a.cls("Vehicle"),
        {fuel},
        HLA_BEST_EFFORT,
    )
    other = a.register("Vehicle")
    a.call("queryAttributeTransportationType", other, fuel)
    assert a.take()[-1][-1] == HLA_BEST_EFFORT
    with pytest.raises(errors.InvalidTransportationTypeHandle):
        a.call(change, vehicle, {fuel}, b"\0\0\0\3")
    with pytest.raises(errors.AttributeNotOwned):
        b.call(change, vehicle, {fuel}, HLA_RELIABLE)


def test_transportation_types_of_interactions_change(joined: Any) -> None:
    a, b = joined("a", "b")
    fire = a.interaction("Fire")
    change = "requestInteractionTransportationTypeChange"
    with pytest.raises(errors.InteractionClassNotPublished):
        a.call(change, fire, HLA_BEST_EFFORT)
    a.call("publishInteractionClass", fire)
    b.call("subscribeInteractionClass", fire)
    a.call(change, fire, HLA_BEST_EFFORT)
    a.call("sendInteraction", fire, {}, b"")
    b.call("queryInteractionTransportationType", a.handle, fire)
    received, report = b.take()
    assert received[4] == HLA_BEST_EFFORT
    name = "reportInteractionTransportationType"
    assert report == (name, a.handle, fire, HLA_BEST_EFFORT)


def test_a_callback_may_call_services(rti: Any, joined: Any) -> None:
    """Who is called calls back at once; all see the messages in one order."""
    a, b = joined("a", "b")
    fire = a.interaction("Fire")
    for each in a, b:
        each.call("publishInteractionClass", fire)
        each.call("subscribeInteractionClass", fire)
    heard = b.heard

    def reply(callback: str, arguments: tuple[Any, ...]) -> None:
        if callback == "receiveInteraction" and arguments[2] == b"call":
            c.call("sendInteraction", (fire, {}, b"reply"))

    c: Any = rti.connect(reply)
    c.call("connect", ())
    c.call("joinFederationExecution", ("test", "F"))
    c.call("publishInteractionClass", (fire,))
    c.call("subscribeInteractionClass", (fire,))
    a.call("sendInteraction", fire, {}, b"call")
    assert [one[3] for one in heard] == [b"call", b"reply"]
    assert [one[3] for one in a.heard] == [b"reply"]
