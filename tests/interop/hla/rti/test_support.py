"""Support services (IEEE 1516.1, clause 10)."""

from typing import Any

import pytest

from interop.hla import errors
from interop.hla.types import HLA_BEST_EFFORT, HLA_RELIABLE, OrderType, ServiceGroup


def test_names_and_handles_of_classes_belong_together(joined: Any) -> None:
    a = joined("a")
    tank = a.call("getObjectClassHandle", "Vehicle.Tank")
    assert a.call("getObjectClassHandle", "HLAobjectRoot.Vehicle.Tank") == tank
    assert a.call("getObjectClassName", tank) == "HLAobjectRoot.Vehicle.Tank"
    fuel = a.call("getAttributeHandle", tank, "Fuel")
    assert a.call("getAttributeHandle", a.cls("Vehicle"), "Fuel") == fuel
    assert a.call("getAttributeName", tank, fuel) == "Fuel"
    salvo = a.call("getInteractionClassHandle", "HLAinteractionRoot.Fire.Salvo")
    name = "HLAinteractionRoot.Fire.Salvo"
    assert a.call("getInteractionClassName", salvo) == name
    where = a.call("getParameterHandle", salvo, "Where")
    assert a.call("getParameterName", a.interaction("Fire"), where) == "Where"


def test_the_standard_mim_is_in_the_fom(joined: Any) -> None:
    a = joined("a")
    federate = a.call("getObjectClassHandle", "HLAmanager.HLAfederate")
    assert a.call("getAttributeHandle", federate, "HLAfederateName")


def test_federates_and_instances_are_looked_up(joined: Any) -> None:
    a, b = joined("a", "b")
    assert a.call("getFederateHandle", "b") == b.handle
    assert a.call("getFederateName", b.handle) == "b"
    a.publish("Vehicle", "Fuel")
    vehicle = a.register("Vehicle", "v")
    assert a.call("getObjectInstanceHandle", "v") == vehicle
    with pytest.raises(errors.ObjectInstanceNotKnown):
        b.call("getObjectInstanceHandle", "v")
    b.connection.lost("killed")
    with pytest.raises(errors.FederateHandleNotKnown):
        a.call("getFederateName", b.handle)


def test_orders_and_transportations_have_names(joined: Any) -> None:
    a = joined("a")
    for name, order in ("HLAreceive", 0), ("HLAtimeStamp", 1):
        assert a.call("getOrderType", name) is OrderType(order)
        assert a.call("getOrderName", OrderType(order)) == name
    for name, handle in (
        ("HLAreliable", HLA_RELIABLE),
        ("HLAbestEffort", HLA_BEST_EFFORT),
    ):
        assert a.call("getTransportationTypeHandle", name) == handle
        assert a.call("getTransportationTypeName", handle) == name


def test_dimensions_are_told(joined: Any) -> None:
    a = joined("a")
    x = a.call("getDimensionHandle", "X")
    assert a.call("getDimensionName", x) == "X"
    assert a.call("getDimensionUpperBound", x) == 100
    available = "getAvailableDimensionsFor"
    assert a.call(f"{available}ObjectClass", a.cls("Vehicle")) == {x}
    assert a.call(f"{available}InteractionClass", a.interaction("Fire")) == {x}
    salvo = a.interaction("Fire.Salvo")
    assert a.call(f"{available}InteractionClass", salvo) == set()


def test_handles_become_coordinates(joined: Any) -> None:
    a = joined("a")
    a.publish("Vehicle", "Fuel")
    one, two = a.register("Vehicle"), a.register("Vehicle")
    told = {a.call("normalizeObjectInstanceHandle", each) for each in (one, two)}
    assert len(told) == 2
    assert a.call("normalizeFederateHandle", a.handle) >= 0
    assert a.call("normalizeObjectClassHandle", a.cls("Vehicle")) >= 0
    assert a.call("normalizeInteractionClassHandle", a.interaction("Fire")) >= 0
    group = ServiceGroup.TIME_MANAGEMENT
    assert a.call("normalizeServiceGroup", group) == 4
    with pytest.raises(errors.InvalidFederateHandle):
        a.call("normalizeFederateHandle", b"\0\0\0\x63")
    with pytest.raises(errors.InvalidObjectInstanceHandle):
        a.call("normalizeObjectInstanceHandle", b"\0\0\0\x63")


@pytest.mark.parametrize(
    ("service", "arguments", "error"),
    [
        ("getObjectClassHandle", ("Boat",), errors.NameNotFound),
        ("getInteractionClassHandle", ("Boat",), errors.NameNotFound),
        ("getDimensionHandle", ("Y",), errors.NameNotFound),
        ("getFederateHandle", ("z",), errors.NameNotFound),
        ("getObjectClassName", (b"\0\0\0\0",), errors.InvalidObjectClassHandle),
        (
            "getInteractionClassName",
            (b"\0\0\0\0",),
            errors.InvalidInteractionClassHandle,
        ),
        (
            "getAvailableDimensionsForObjectClass",
            (b"\0\0\0\0",),
            errors.InvalidObjectClassHandle,
        ),
        ("getDimensionName", (b"\0\0\0\0",), errors.InvalidDimensionHandle),
        ("getOrderType", ("Sooner",), errors.InvalidOrderName),
        (
            "getTransportationTypeHandle",
            ("Pigeon",),
            errors.InvalidTransportationName,
        ),
        (
            "getTransportationTypeName",
            (b"\0\0\0\3",),
            errors.InvalidTransportationTypeHandle,
        ),
        ("getUpdateRateValue", ("Never",), errors.InvalidUpdateRateDesignator),
    ],
)
def test_what_is_not_there_is_told(
    joined: Any, service: str, arguments: tuple[Any, ...], error: type[Exception]
) -> None:
    with pytest.raises(error):
        joined("a").call(service, *arguments)


def test_attributes_and_parameters_that_are_not_there(joined: Any) -> None:
    a = joined("a")
    vehicle, fire = a.cls("Vehicle"), a.interaction("Fire")
    with pytest.raises(errors.NameNotFound, match="Vehicle has no attribute Turret"):
        a.call("getAttributeHandle", vehicle, "Turret")
    with pytest.raises(errors.NameNotFound):
        a.call("getParameterHandle", fire, "Rounds")
    with pytest.raises(errors.AttributeNotDefined):
        a.call("getAttributeName", vehicle, a.attribute("Turret"))
    with pytest.raises(errors.InvalidAttributeHandle):
        a.call("getAttributeName", vehicle, b"\0\0\0\0")
    with pytest.raises(errors.InteractionParameterNotDefined):
        a.call("getParameterName", fire, a.parameter("Rounds"))
    with pytest.raises(errors.InvalidParameterHandle):
        a.call("getParameterName", fire, b"\0\0\0\0")


def test_every_switch_is_told_and_some_are_turned(joined: Any) -> None:
    a = joined("a")
    for name in (
        "ObjectClassRelevanceAdvisory",
        "AttributeRelevanceAdvisory",
        "AttributeScopeAdvisory",
        "InteractionRelevanceAdvisory",
        "ConveyRegionDesignatorSets",
        "ServiceReporting",
        "ExceptionReporting",
        "SendServiceReportsToFile",
    ):
        for value in True, False:
            a.call(f"set{name}Switch", value)
            assert a.call(f"get{name}Switch") is value
    for name in "AutoProvide", "DelaySubscriptionEvaluation", "AllowRelaxedDDM":
        assert a.call(f"get{name}Switch") is False
    assert a.call("getAdvisoriesUseKnownClassSwitch") is False
    assert a.call("getNonRegulatedGrantSwitch") is True
