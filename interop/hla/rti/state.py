"""What an RTI knows of a federation execution: federates, instances, subscriptions."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Set
from itertools import count
from typing import Any, NamedTuple

from ..errors import (
    FederateHandleNotKnown,
    InvalidObjectInstanceHandle,
    ObjectInstanceNotKnown,
)
from ..types import (
    AttributeHandle,
    ConveyedRegion,
    FederateHandle,
    ObjectInstanceHandle,
    OrderType,
    RegionHandle,
    ResignAction,
    TimeImplementation,
    TransportationTypeHandle,
)
from .catalogue import Attribute, Catalogue, InteractionClass, ObjectClass
from .clocks import Clock
from .space import Region

Arguments = tuple[Any, ...]
Deliver = Callable[[str, Arguments], None]
Outbox = deque[tuple[Deliver, str, Arguments]]
#: The regions that a message tells of; None: it tells of none.
Conveyed = tuple[ConveyedRegion, ...] | None


class Subscription:
    """How a federate subscribes to one attribute or interaction class."""

    __slots__ = ("active", "rate", "whole", "regions")

    def __init__(self) -> None:
        self.active = True
        self.rate = ""  #: update rate designator
        self.whole = False  #: without regions: everything that is sent
        self.regions: set[Region] = set()


class Switches:
    """The switches of one federate; they start as the FOM sets them."""

    def __init__(self, settings: "FederationSwitches") -> None:
        self.object_class_relevance = settings.on("objectClassRelevanceAdvisory")
        self.attribute_relevance = settings.on("attributeRelevanceAdvisory")
        self.attribute_scope = settings.on("attributeScopeAdvisory")
        self.interaction_relevance = settings.on("interactionRelevanceAdvisory")
        self.convey_regions = settings.on("conveyRegionDesignatorSets")
        self.service_reporting = settings.on("serviceReporting")
        self.exception_reporting = settings.on("exceptionReporting")
        self.reports_to_file = settings.on("sendServiceReportsToFile")
        self.automatic_resign = settings.resign_action()


RESIGN_ACTIONS = {
    "UnconditionallyDivestAttributes": ResignAction.UNCONDITIONALLY_DIVEST_ATTRIBUTES,
    "DeleteObjects": ResignAction.DELETE_OBJECTS,
    "CancelPendingOwnershipAcquisitions": (
        ResignAction.CANCEL_PENDING_OWNERSHIP_ACQUISITIONS
    ),
    "DeleteObjectsThenDivest": ResignAction.DELETE_OBJECTS_THEN_DIVEST,
    "CancelThenDeleteThenDivest": ResignAction.CANCEL_THEN_DELETE_THEN_DIVEST,
    "NoAction": ResignAction.NO_ACTION,
}


class FederationSwitches:
    """The switches table of a FOM, by the names of its elements."""

    def __init__(self, settings: Iterable[tuple[str, str]]) -> None:
        self._settings = {name[:1].lower() + name[1:]: v for name, v in settings}

    def on(self, name: str, *, absent: bool = False) -> bool:
        """Whether a switch is enabled; ``absent`` if the FOM says nothing of it."""
        said = self._settings.get(name, "")
        return said.lower() in ("true", "1", "enabled") if said else absent

    def resign_action(self) -> ResignAction:
        """What is done for a federate that is lost."""
        said = self._settings.get("automaticResignAction", "")
        return RESIGN_ACTIONS.get(said, ResignAction.CANCEL_THEN_DELETE_THEN_DIVEST)


class Held(NamedTuple):
    """A receive-order message that waits until its receiver is time advancing."""

    callback: str
    arguments: Arguments
    instance: "Instance | None"


class Federate:
    """A joined federate."""

    def __init__(
        self,
        federation: "Federation",
        handle: FederateHandle,
        name: str,
        type_name: str,
        deliver: Deliver,
        unseat: Callable[[], None],
    ) -> None:
        self.federation = federation
        self.handle = handle
        self.name = name
        self.type = type_name
        self.deliver = deliver
        self.unseat = unseat  #: tells its connection that it is joined no more
        self.switches = Switches(federation.switches)
        self.published: dict[ObjectClass, set[AttributeHandle]] = {}
        self.subscribed: dict[ObjectClass, dict[AttributeHandle, Subscription]] = {}
        self.interactions_published: dict[InteractionClass, None] = {}
        self.interactions_subscribed: dict[InteractionClass, Subscription] = {}
        #: Interactions directed to instances of a class; those subscribed: universally?
        self.directed_published: dict[ObjectClass, set[InteractionClass]] = {}
        self.directed_subscribed: dict[ObjectClass, dict[InteractionClass, bool]] = {}
        self.known: dict[Instance, ObjectClass] = {}
        #: Which attributes it was last told are in scope.
        self.in_scope: dict[Instance, frozenset[AttributeHandle]] = {}
        self.reserved: set[str] = set()
        #: What it was last told to do: the classes that it shall register or send.
        self.registering: set[ObjectClass] = set()
        self.interactions_on: set[InteractionClass] = set()
        self.transportations: dict[
            ObjectClass, dict[AttributeHandle, TransportationTypeHandle]
        ] = {}
        self.orders: dict[ObjectClass, dict[AttributeHandle, OrderType]] = {}
        self.interaction_transportations: dict[
            InteractionClass, TransportationTypeHandle
        ] = {}
        self.interaction_orders: dict[InteractionClass, OrderType] = {}
        self.clock = Clock(
            0 if federation.time is TimeImplementation.INTEGER64 else 0.0
        )
        self.holding = False  #: receive-order messages wait
        self.held: deque[Held] = deque()

    def __repr__(self) -> str:
        return f"<federate {self.name}>"

    def tell(self, callback: str, *arguments: object) -> None:
        """Make a callback that is not a message: it never waits."""
        self.federation.outbox.append((self.deliver, callback, arguments))

    def instance(self, handle: ObjectInstanceHandle) -> "Instance":
        """The instance with that handle, if this federate knows it."""
        instance = self.federation.instances.get(handle)
        if instance is None or instance not in self.known:
            raise ObjectInstanceNotKnown(
                f"{self.name} knows no object instance with handle "
                f"{bytes(handle).hex()}"
            )
        return instance


class Request(NamedTuple):
    """A federate's request to acquire an attribute."""

    tag: bytes
    if_available: bool  #: only if it is free, or its owner divests it


class Holding:
    """An attribute of an instance: who owns it, who wants it, how it travels."""

    __slots__ = (
        "attribute",
        "owner",
        "divesting",
        "acquiring",
        "asked",
        "transportation",
        "order",
        "associated",
        "relevant",
    )

    def __init__(self, attribute: Attribute) -> None:
        self.attribute = attribute
        self.owner: Federate | None = None
        self.divesting = False  #: the owner negotiates a divestiture
        #: Who asked to acquire it, with what tag; in the order of their requests.
        self.acquiring: dict[Federate, Request] = {}
        #: What the owner was asked last, and for whom.
        self.asked: tuple[str, Federate] | None = None
        self.transportation = attribute.transportation
        self.order = attribute.order
        #: Regions for updates, by who has associated them.
        self.associated: dict[Federate, set[Region]] = {}
        self.relevant: str | None = None  #: the rate that its owner was told, if on

    @property
    def regions(self) -> "Set[Region]":
        """Those that its owner updates it for; none: everything."""
        return self.associated.get(self.owner, set()) if self.owner else set()


class Group(NamedTuple):
    """Those who receive the same of a passel."""

    attributes: tuple[AttributeHandle, ...] | None  #: None: all of the update
    conveyed: Conveyed
    receivers: "list[Federate]"


class Passel(NamedTuple):
    """Attributes of one update that travel together."""

    transportation: TransportationTypeHandle
    order: OrderType
    groups: list[Group]


class Plan(NamedTuple):
    """Where an update of some attributes goes, as long as nothing else changes."""

    owner: Federate
    passels: list[Passel]


class Instance:
    """An object instance."""

    def __init__(
        self, handle: ObjectInstanceHandle, name: str, cls: ObjectClass, by: Federate
    ) -> None:
        self.handle = handle
        self.name = name
        self.cls = cls
        self.producer = by.handle
        self.holdings = {
            attribute.handle: Holding(attribute)
            for attribute in cls.attributes.values()
        }
        self.knowers: dict[Federate, ObjectClass] = {}
        self.plans: dict[tuple[AttributeHandle, ...], Plan] = {}
        self.deleted = False

    def __repr__(self) -> str:
        return f"<instance {self.name}>"

    def holding(self, attribute: AttributeHandle) -> Holding:
        """What there is to say of one attribute, or AttributeNotDefined."""
        holding = self.holdings.get(attribute)
        if holding is None:
            self.cls.attribute(attribute)  # raises unless it was added later
            holding = Holding(self.cls.attribute(attribute))
            self.holdings[attribute] = holding
        return holding

    def owned_by(self, federate: Federate) -> Iterator[AttributeHandle]:
        """The attributes that a federate owns."""
        for handle, holding in self.holdings.items():
            if holding.owner is federate:
                yield handle


class SynchronizationPoint:
    """A point that some federates, or all, have to reach."""

    def __init__(self, label: str, tag: bytes, *, everybody: bool) -> None:
        self.label = label
        self.tag = tag
        self.everybody = everybody  #: also who joins later
        self.achieved: dict[Federate, bool] = {}  #: with success?
        self.waiting: dict[Federate, None] = {}  #: announced to, not there yet


class Federation:
    """A federation execution."""

    def __init__(
        self, name: str, catalogue: Catalogue, time: TimeImplementation, outbox: Outbox
    ) -> None:
        self.name = name
        self.catalogue = catalogue
        self.time = time
        self.outbox = outbox
        self.switches = FederationSwitches(catalogue.model.switches.items())
        self.federates: dict[FederateHandle, Federate] = {}
        self.names: dict[str, Federate] = {}
        self.instances: dict[ObjectInstanceHandle, Instance] = {}
        self.instances_of: dict[ObjectClass, dict[Instance, None]] = {}
        self.instance_names: dict[str, Instance] = {}
        self.reserved: dict[str, Federate] = {}
        self.regions: dict[RegionHandle, Region] = {}
        self.points: dict[str, SynchronizationPoint] = {}
        self.interaction_routes: dict[
            tuple[Federate, InteractionClass], "InteractionRoutes"
        ] = {}
        self.message_numbers = count()
        self.time_moved = False  #: somebody may be granted
        self._region_numbers = count(1)
        self._federate_numbers = count(1)
        self._instance_numbers = count(1)

    def __repr__(self) -> str:
        return f"<federation {self.name}>"

    def new_federate_handle(self) -> FederateHandle:
        """One that none had before."""
        return FederateHandle(next(self._federate_numbers).to_bytes(4, "big"))

    def new_instance_handle(self) -> ObjectInstanceHandle:
        """One that none had before."""
        return ObjectInstanceHandle(next(self._instance_numbers).to_bytes(4, "big"))

    def new_region_handle(self) -> RegionHandle:
        """One that none had before."""
        return RegionHandle(next(self._region_numbers).to_bytes(4, "big"))

    def federate(self, handle: FederateHandle) -> Federate:
        """The joined federate with that handle, or FederateHandleNotKnown."""
        try:
            return self.federates[handle]
        except KeyError:
            raise FederateHandleNotKnown(
                f"no joined federate has the handle {bytes(handle).hex()}"
            ) from None

    def any_instance(self, handle: ObjectInstanceHandle) -> Instance:
        """The instance with that handle, or InvalidObjectInstanceHandle."""
        try:
            return self.instances[handle]
        except KeyError:
            raise InvalidObjectInstanceHandle(
                f"no object instance has the handle {bytes(handle).hex()}"
            ) from None

    def instances_below(self, cls: ObjectClass) -> Iterator[Instance]:
        """Every instance of a class and of those below it."""
        for below in cls.family():
            yield from list(self.instances_of.get(below, ()))


class InteractionRoute(NamedTuple):
    """Who receives an interaction in the same form."""

    cls: InteractionClass
    parameters: frozenset[bytes] | None  #: None: all that it is sent with
    conveyed: Conveyed
    receivers: list[Federate]


InteractionRoutes = list[InteractionRoute]
