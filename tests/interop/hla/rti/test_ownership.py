"""Ownership management (IEEE 1516.1, clause 7)."""

from typing import Any

import pytest

from interop.hla import errors
from interop.hla.types import ResignAction

ASSUME = "requestAttributeOwnershipAssumption"
CONFIRM = "requestDivestitureConfirmation"
SECURED = "attributeOwnershipAcquisitionNotification"
UNAVAILABLE = "attributeOwnershipUnavailable"
RELEASE = "requestAttributeOwnershipRelease"

ACQUIRE = "attributeOwnershipAcquisition"
IF_AVAILABLE = "attributeOwnershipAcquisitionIfAvailable"
UNCONDITIONAL = "unconditionalAttributeOwnershipDivestiture"
NEGOTIATED = "negotiatedAttributeOwnershipDivestiture"
IF_WANTED = "attributeOwnershipDivestitureIfWanted"


class Scene:
    """Three that may own attributes of a tank, which is the first one's."""

    def __init__(self, joined: Any) -> None:
        self.a, self.b, self.c = self.all = joined("a", "b", "c")
        for each in self.all:
            each.publish("Vehicle.Tank", "Fuel", "Turret")
            each.subscribe("Vehicle.Tank", "Fuel", "Turret")
        self.tank = self.a.register("Vehicle.Tank")
        self.fuel = self.a.attributes("Fuel")
        self.both = self.a.attributes("Fuel", "Turret")
        for each in self.all:
            each.take()

    def owners(self) -> set[str]:
        """Who owns the fuel, as each is told itself."""
        (fuel,) = self.fuel
        return {
            each.name
            for each in self.all
            if each.call("isAttributeOwnedByFederate", self.tank, fuel)
        }


@pytest.fixture
def scene(joined: Any) -> Scene:
    return Scene(joined)


def test_what_is_given_up_goes_to_who_takes_it_first(scene: Scene) -> None:
    a, b, c, tank, fuel = scene.a, scene.b, scene.c, scene.tank, scene.fuel
    a.call(UNCONDITIONAL, tank, fuel, b"tag")
    assert b.take() == c.take() == [(ASSUME, tank, fuel, b"tag")]
    assert scene.owners() == set()
    b.call(IF_AVAILABLE, tank, fuel, b"b")
    c.call(IF_AVAILABLE, tank, fuel, b"c")
    assert b.take() == [(SECURED, tank, fuel, b"b")]
    assert c.take() == [(UNAVAILABLE, tank, fuel, b"c")]
    assert scene.owners() == {"b"}
    with pytest.raises(errors.AttributeNotOwned):
        a.call("updateAttributeValues", tank, dict.fromkeys(fuel, b""), b"")
    b.call("updateAttributeValues", tank, dict.fromkeys(fuel, b""), b"")
    assert a.take()[0][:2] == ("reflectAttributeValues", tank)


def test_an_owner_is_asked_and_gives_what_is_wanted(scene: Scene) -> None:
    a, b, tank, fuel = scene.a, scene.b, scene.tank, scene.fuel
    b.call(ACQUIRE, tank, fuel, b"please")
    assert a.take() == [(RELEASE, tank, fuel, b"please")]
    assert a.call(IF_WANTED, tank, scene.both, b"here") == fuel
    assert b.take() == [(SECURED, tank, fuel, b"here")]
    assert scene.owners() == {"b"}
    assert a.call(IF_WANTED, tank, a.attributes("Turret"), b"") == frozenset()


def test_an_owner_may_deny(scene: Scene) -> None:
    a, b, tank, fuel = scene.a, scene.b, scene.tank, scene.fuel
    b.call(ACQUIRE, tank, fuel, b"please")
    a.call("attributeOwnershipReleaseDenied", tank, fuel, b"no")
    assert b.take() == [(UNAVAILABLE, tank, fuel, b"no")]
    assert scene.owners() == {"a"}
    with pytest.raises(errors.AttributeAcquisitionWasNotRequested):
        b.call("cancelAttributeOwnershipAcquisition", tank, fuel)


def test_a_negotiation_ends_when_the_owner_confirms(scene: Scene) -> None:
    a, b, c, tank, fuel = scene.a, scene.b, scene.c, scene.tank, scene.fuel
    a.call(NEGOTIATED, tank, fuel, b"offer")
    assert b.take() == c.take() == [(ASSUME, tank, fuel, b"offer")]
    assert scene.owners() == {"a"}
    with pytest.raises(errors.NoAcquisitionPending):
        a.call("confirmDivestiture", tank, fuel, b"")
    with pytest.raises(errors.AttributeAlreadyBeingDivested):
        a.call(NEGOTIATED, tank, fuel, b"")
    b.call(IF_AVAILABLE, tank, fuel, b"mine")
    c.call(ACQUIRE, tank, fuel, b"or mine")
    assert a.take() == [(CONFIRM, tank, fuel, b"mine")]
    assert scene.owners() == {"a"}
    a.call("confirmDivestiture", tank, fuel, b"yours")
    # The other one's request stands, and is now put to the new owner.
    assert b.take() == [
        (SECURED, tank, fuel, b"yours"),
        (RELEASE, tank, fuel, b"or mine"),
    ]
    assert scene.owners() == {"b"}
    with pytest.raises(errors.AttributeNotOwned):
        a.call("confirmDivestiture", tank, fuel, b"")


def test_a_negotiation_with_one_that_asked_before(scene: Scene) -> None:
    a, b, c, tank, fuel = scene.a, scene.b, scene.c, scene.tank, scene.fuel
    b.call(ACQUIRE, tank, fuel, b"please")
    a.call(NEGOTIATED, tank, fuel, b"offer")
    assert [told[0] for told in a.take()] == [RELEASE, CONFIRM]
    assert not c.heard
    with pytest.raises(errors.AttributeDivestitureWasNotRequested):
        a.call("confirmDivestiture", tank, a.attributes("Turret"), b"")
    b.call("cancelAttributeOwnershipAcquisition", tank, fuel)
    confirmed = "confirmAttributeOwnershipAcquisitionCancellation"
    assert b.take() == [(confirmed, tank, fuel)]
    with pytest.raises(errors.NoAcquisitionPending):
        a.call("confirmDivestiture", tank, fuel, b"")
    assert scene.owners() == {"a"}


def test_a_negotiation_is_cancelled(scene: Scene) -> None:
    a, b, c, tank, fuel = scene.a, scene.b, scene.c, scene.tank, scene.fuel
    cancel = "cancelNegotiatedAttributeOwnershipDivestiture"
    with pytest.raises(errors.AttributeDivestitureWasNotRequested):
        a.call(cancel, tank, fuel)
    a.call(NEGOTIATED, tank, fuel, b"")
    b.call(IF_AVAILABLE, tank, fuel, b"b")
    c.call(ACQUIRE, tank, fuel, b"c")
    for each in scene.all:
        each.take()
    a.call(cancel, tank, fuel)
    assert b.take() == [(UNAVAILABLE, tank, fuel, b"b")]
    assert a.take() == [(RELEASE, tank, fuel, b"c")]
    assert scene.owners() == {"a"}


def test_requests_that_may_not_be_made(scene: Scene) -> None:
    a, b, tank, fuel = scene.a, scene.b, scene.tank, scene.fuel
    for service in ACQUIRE, IF_AVAILABLE:
        with pytest.raises(errors.FederateOwnsAttributes):
            a.call(service, tank, fuel, b"")
        with pytest.raises(errors.AttributeNotPublished):
            b.call(service, tank, b.attributes("Position"), b"")
        with pytest.raises(errors.ObjectInstanceNotKnown):
            b.call(service, b"\0\0\0\x63", fuel, b"")
    b.call(ACQUIRE, tank, fuel, b"")
    with pytest.raises(errors.AttributeAlreadyBeingAcquired):
        b.call(IF_AVAILABLE, tank, fuel, b"")
    for service in UNCONDITIONAL, NEGOTIATED, IF_WANTED:
        with pytest.raises(errors.AttributeNotOwned):
            b.call(service, tank, fuel, b"")
    with pytest.raises(errors.AttributeAlreadyOwned):
        a.call("cancelAttributeOwnershipAcquisition", tank, fuel)
    with pytest.raises(errors.OwnershipAcquisitionPending):
        b.call("unpublishObjectClass", b.cls("Vehicle.Tank"))
    with pytest.raises(errors.OwnershipAcquisitionPending):
        b.call("localDeleteObjectInstance", tank)
    with pytest.raises(errors.OwnershipAcquisitionPending):
        b.call("resignFederationExecution", ResignAction.NO_ACTION)
    b.call(
        "resignFederationExecution",
        ResignAction.CANCEL_PENDING_OWNERSHIP_ACQUISITIONS,
    )


def test_a_federate_that_publishes_nothing_acquires_nothing(joined: Any) -> None:
    a, b = joined("a", "b")
    a.publish("Vehicle", "Fuel")
    b.subscribe("Vehicle", "Fuel")
    with pytest.raises(errors.ObjectClassNotPublished):
        b.call(ACQUIRE, a.register("Vehicle"), a.attributes("Fuel"), b"")


def test_owners_are_told(scene: Scene) -> None:
    a, b, tank, fuel = scene.a, scene.b, scene.tank, scene.fuel
    b.call("queryAttributeOwnership", tank, fuel)
    assert b.take() == [("informAttributeOwnership", tank, fuel, a.handle)]
    position = b.attributes("Position")
    b.call("queryAttributeOwnership", tank, position)
    assert b.take() == [("attributeIsNotOwned", tank, position)]


def test_the_right_to_delete_passes_on(scene: Scene) -> None:
    a, b, tank = scene.a, scene.b, scene.tank
    right = a.attributes("HLAprivilegeToDeleteObject")
    b.call(ACQUIRE, tank, right, b"")
    a.call(IF_WANTED, tank, right, b"")
    with pytest.raises(errors.DeletePrivilegeNotHeld):
        a.call("deleteObjectInstance", tank, b"")
    b.take()
    a.take()
    b.call("deleteObjectInstance", tank, b"")
    assert a.take() == [("removeObjectInstance", tank, b"", b.handle)]


def test_a_lost_owner_s_attributes_go_to_who_asked_for_them(scene: Scene) -> None:
    a, b, c, tank, fuel = scene.a, scene.b, scene.c, scene.tank, scene.fuel
    divest = ResignAction.UNCONDITIONALLY_DIVEST_ATTRIBUTES
    a.call("setAutomaticResignDirective", divest)
    b.call(ACQUIRE, tank, fuel, b"please")
    a.connection.lost("killed")
    rest = a_rest(b)
    assert b.take(SECURED) == [(SECURED, tank, fuel, b"")]
    assert c.take() == b.take() == [(ASSUME, tank, rest, b"")]
    c.call(IF_AVAILABLE, tank, rest, b"")
    assert c.take() == [(SECURED, tank, rest, b"")]
    c.call("deleteObjectInstance", tank, b"")
    assert b.names() == ["removeObjectInstance"]


def a_rest(player: Any) -> frozenset[bytes]:
    handles: frozenset[bytes] = player.attributes(
        "Turret", "HLAprivilegeToDeleteObject"
    )
    return handles


def test_one_that_asks_and_is_lost_is_not_given_anything(scene: Scene) -> None:
    a, b, c, tank, fuel = scene.a, scene.b, scene.c, scene.tank, scene.fuel
    b.call(ACQUIRE, tank, fuel, b"b")
    c.call(ACQUIRE, tank, fuel, b"c")
    b.connection.lost("killed")
    assert a.take() == [(RELEASE, tank, fuel, b"b"), (RELEASE, tank, fuel, b"c")]
    a.call(UNCONDITIONAL, tank, fuel, b"")
    assert c.take() == [(SECURED, tank, fuel, b"")]


def test_a_taken_attribute_travels_as_its_new_owner_says(scene: Scene) -> None:
    from interop.hla.types import HLA_BEST_EFFORT

    a, b, tank, fuel = scene.a, scene.b, scene.tank, scene.fuel
    cls = b.cls("Vehicle.Tank")
    b.call("changeDefaultAttributeTransportationType", cls, fuel, HLA_BEST_EFFORT)
    b.call(ACQUIRE, tank, fuel, b"")
    a.call(IF_WANTED, tank, fuel, b"")
    b.call("updateAttributeValues", tank, dict.fromkeys(fuel, b""), b"")
    assert a.take()[-1][4] == HLA_BEST_EFFORT


def test_a_new_owner_is_advised(joined: Any) -> None:
    a, b = joined("a", "b", switches='<attributeRelevanceAdvisory isEnabled="true"/>')
    for each in a, b:
        each.publish("Vehicle", "Fuel")
        each.subscribe("Vehicle", "Fuel")
    vehicle, fuel = a.register("Vehicle"), a.attributes("Fuel")
    assert a.names() == ["turnUpdatesOnForObjectInstance"]
    b.take()
    b.call(ACQUIRE, vehicle, fuel, b"")
    a.call(IF_WANTED, vehicle, fuel, b"")
    assert b.names() == [SECURED, "turnUpdatesOnForObjectInstance"]
