"""Whatever federates do, in whatever order: the RTI's books and callbacks agree."""

import random
from typing import Any

import pytest

from interop.hla.errors import RTIexception, RTIinternalError
from interop.hla.rti import Rti
from interop.hla.types import OrderType, RangeBounds, ResignAction

CLASSES = ("Vehicle", "Vehicle.Tank", "Vehicle.Truck")
ATTRIBUTES = ("Position", "Fuel", "Turret", "HLAprivilegeToDeleteObject")
#: Callbacks whose first argument is an instance that has to be known.
OF_INSTANCES = (
    "reflectAttributeValues",
    "reflectAttributeValuesWithTime",
    "removeObjectInstance",
    "removeObjectInstanceWithTime",
    "attributesInScope",
    "attributesOutOfScope",
    "provideAttributeValueUpdate",
    "turnUpdatesOnForObjectInstance",
    "turnUpdatesOffForObjectInstance",
    "requestAttributeOwnershipAssumption",
    "requestDivestitureConfirmation",
    "attributeOwnershipAcquisitionNotification",
    "attributeOwnershipUnavailable",
    "requestAttributeOwnershipRelease",
)
SWITCHES = ("AttributeRelevanceAdvisory", "AttributeScopeAdvisory")
OWNERSHIP = (
    "unconditionalAttributeOwnershipDivestiture",
    "negotiatedAttributeOwnershipDivestiture",
    "confirmDivestiture",
    "attributeOwnershipAcquisition",
    "attributeOwnershipAcquisitionIfAvailable",
    "attributeOwnershipReleaseDenied",
    "attributeOwnershipDivestitureIfWanted",
    "cancelNegotiatedAttributeOwnershipDivestiture",
    "cancelAttributeOwnershipAcquisition",
)
ADVANCES = (
    "timeAdvanceRequest",
    "timeAdvanceRequestAvailable",
    "nextMessageRequest",
    "nextMessageRequestAvailable",
    "flushQueueRequest",
)


class Anybody:
    """A federate that does anything, and believes what it is told."""

    def __init__(self, game: "Game", name: str) -> None:
        self.game, self.name, self.draw = game, name, game.draw
        self.known: set[bytes] = set()
        self.regions: list[bytes] = []
        self.retractions: list[bytes] = []
        self.deletions: dict[bytes, bytes] = {}
        self.now = 0.0
        self.player = game.player(name)
        self.player.join()
        if self.draw.random() < 0.7:
            self.player.call("enableAsynchronousDelivery")
        for cls in CLASSES:
            for service in "publish", "subscribe":
                if self.draw.random() < 0.8:
                    service += "ObjectClassAttributes"
                    attributes = self.some(cls, at_least=2)
                    self.player.call(service, self.player.cls(cls), attributes)

    def hear(self, callback: str, told: list[Any]) -> None:
        if callback == "discoverObjectInstance":
            assert told[0] not in self.known, "discovered twice"
            self.known.add(told[0])
        elif callback in OF_INSTANCES:
            assert told[0] in self.known, f"{callback} of what is not known"
            if callback.startswith("remove"):
                self.known.discard(told[0])
        elif callback in ("timeAdvanceGrant", "flushQueueGrant"):
            assert told[0] >= self.now
            self.now = told[0]

    def some(self, cls: str, *, at_least: int = 1) -> frozenset[bytes]:
        names = [n for n in ATTRIBUTES if n != "Turret" or cls.endswith("Tank")]
        much = self.draw.choice([at_least, at_least, len(names)])
        return frozenset(
            self.player.attribute(name, cls) for name in self.draw.sample(names, much)
        )

    def act(self) -> None:
        kind = self.draw.choice(
            [self.declare, self.object, self.object, self.own, self.own]
            + [self.time, self.region, self.switch]
        )
        try:
            kind()
        except RTIinternalError:
            raise
        except RTIexception:
            pass  # that is how the RTI says no

    def declare(self) -> None:
        cls = self.draw.choice(CLASSES)
        service = self.draw.choice(
            ["publishObjectClassAttributes", "subscribeObjectClassAttributes"] * 3
            + ["unpublishObjectClassAttributes", "unsubscribeObjectClassAttributes"]
        )
        self.player.call(service, self.player.cls(cls), self.some(cls))

    def instance(self) -> bytes:
        if not self.known or self.draw.random() < 0.05:
            return self.draw.choice(self.game.instances or [b"\0\0\0\0"])
        return self.draw.choice(sorted(self.known))

    def object(self) -> None:
        call, instance, choice = self.player.call, self.instance(), self.draw.random()
        if choice < 0.3:
            cls = self.player.cls(self.draw.choice(CLASSES))
            made = call("registerObjectInstance", cls)
            self.known.add(made)
            self.game.instances.append(made)
        elif choice < 0.6:
            values = dict.fromkeys(sorted(self.some("Vehicle.Tank")), b"")
            call("updateAttributeValues", instance, values, b"")
            time = self.now + self.draw.randrange(5)
            made = call("updateAttributeValuesWithTime", instance, values, b"", time)
            self.retractions += [made] if made else []
        elif choice < 0.65:
            self.player.call("deleteObjectInstance", instance, b"")
            self.known.discard(instance)
        elif choice < 0.7:
            time = self.now + self.draw.randrange(5)
            made = call("deleteObjectInstanceWithTime", instance, b"", time)
            self.known.discard(instance)
            self.deletions[made] = instance
        elif choice < 0.9:
            was = instance in self.known
            self.known.discard(instance)
            try:
                call("localDeleteObjectInstance", instance)
            except RTIexception:
                self.known |= {instance} if was else set()
        else:
            attributes = self.some("Vehicle.Tank")
            call("requestInstanceAttributeValueUpdate", instance, attributes, b"")

    def own(self) -> None:
        service = self.draw.choice(OWNERSHIP + ("attributeOwnershipAcquisition",) * 3)
        told = [b""] * (not service.startswith("cancel"))
        self.player.call(service, self.instance(), self.some("Vehicle.Tank"), *told)

    def time(self) -> None:
        call, choice = self.player.call, self.draw.random()
        if choice < 0.2:
            call("enableTimeRegulation", float(self.draw.randrange(3)))
        elif choice < 0.4:
            call("enableTimeConstrained")
        elif choice < 0.45:
            call("disableTimeRegulation")
        elif choice < 0.5:
            call("disableTimeConstrained")
        elif choice < 0.6:
            call("modifyLookahead", float(self.draw.randrange(3)))
        elif choice < 0.7 and self.retractions + list(self.deletions):
            made = self.draw.choice(self.retractions + list(self.deletions)) or b""
            call("retract", made)
            self.known |= (
                {self.deletions.pop(made)} if made in self.deletions else set()
            )
        else:
            call(self.draw.choice(ADVANCES), self.now + self.draw.randrange(3))

    def region(self) -> None:
        call, choice = self.player.call, self.draw.random()
        if choice < 0.3 or not self.regions:
            dimension = call("getDimensionHandle", "X")
            self.regions.append(call("createRegion", frozenset([dimension])))
            return
        region = self.draw.choice(self.regions)
        position = {self.player.attribute("Position"): frozenset([region])}
        cls = self.player.cls(self.draw.choice(CLASSES))
        if choice < 0.5:
            dimension = call("getDimensionHandle", "X")
            lower = self.draw.randrange(99)
            call("setRangeBounds", region, dimension, RangeBounds(lower, 100))
            call("commitRegionModifications", frozenset([region]))
        elif choice < 0.6:
            call("subscribeObjectClassAttributesWithRegions", cls, position, True)
        elif choice < 0.7:
            call("unsubscribeObjectClassAttributesWithRegions", cls, position)
        elif choice < 0.85:
            call("associateRegionsForUpdates", self.instance(), position)
        elif choice < 0.95:
            call("unassociateRegionsForUpdates", self.instance(), position)
        else:
            call("deleteRegion", region)

    def switch(self) -> None:
        name = self.draw.choice(SWITCHES)
        self.player.call(f"set{name}Switch", self.draw.random() < 0.7)
        if self.draw.random() < 0.1:
            attributes = self.some("Vehicle.Tank")
            order = self.draw.choice(list(OrderType))
            self.player.call(
                "changeAttributeOrderType", self.instance(), attributes, order
            )


class Game:
    """Some that do anything, come and go."""

    def __init__(self, rti: Rti, player: Any, module: Any, seed: int) -> None:
        self.rti, self.player = rti, player
        self.draw = random.Random(seed)
        self.instances: list[bytes] = []
        player().call("createFederationExecution", "F", module())
        self.names = iter(range(1000))
        self.members = [self.new() for _ in range(3)]

    def new(self) -> Anybody:
        return Anybody(self, f"f{next(self.names)}")

    def step(self) -> None:
        each = self.draw.choice(self.members)
        if self.draw.random() < 0.02:
            self.members.remove(each)
            action = self.draw.choice(list(ResignAction))
            each.player.call("setAutomaticResignDirective", action)
            each.player.connection.lost("killed")
            self.members.append(self.new())
        else:
            each.act()
        for each in self.members:
            for callback, *told in each.player.take():
                each.hear(callback, told)
        self.check()

    def check(self) -> None:
        """What the RTI has written down fits together, and what it has told."""
        (federation,) = self.rti.federations.values()
        federates = {each.player.connection.federate: each for each in self.members}
        assert set(federation.federates.values()) == federates.keys()
        for federate, each in federates.items():
            assert federate is not None
            assert {one.handle for one in federate.known} == each.known
            for instance, cls in federate.known.items():
                assert instance.knowers[federate] is cls
                assert federation.instances[instance.handle] is instance
        for instance in federation.instances.values():
            assert federation.instance_names[instance.name] is instance
            assert all(instance in federate.known for federate in instance.knowers)
            for handle, holding in instance.holdings.items():
                for one in filter(None, [holding.owner, *holding.acquiring]):
                    assert handle in one.published[one.known[instance]]
                assert holding.owner not in holding.acquiring
                if holding.owner is None:
                    assert not holding.acquiring, "nobody owns what somebody wants"
                    assert not holding.divesting


@pytest.mark.parametrize("seed", range(30))
def test_books_and_callbacks_agree(
    rti: Rti, player: Any, module: Any, seed: int
) -> None:
    game = Game(rti, player, module, seed)
    for _ in range(250):
        game.step()
