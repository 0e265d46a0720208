"""Names and handles, and what else a federate looks up (clause 10)."""

from ..errors import (
    InvalidFederateHandle,
    InvalidOrderName,
    InvalidOrderType,
    InvalidTransportationName,
    NameNotFound,
    ObjectInstanceNotKnown,
)
from ..types import (
    AttributeHandle,
    DimensionHandle,
    FederateHandle,
    InteractionClassHandle,
    ObjectClassHandle,
    ObjectInstanceHandle,
    OrderType,
    ParameterHandle,
    TransportationTypeHandle,
)
from .catalogue import TRANSPORTATIONS
from .declaration import check_rate
from .registry import service
from .state import Federate
from .transportation import check_transportation

ORDER_NAMES = {OrderType.RECEIVE: "HLAreceive", OrderType.TIMESTAMP: "HLAtimeStamp"}


@service("getFederateHandle")
def federate_handle(federate: Federate, name: str) -> FederateHandle:
    """The handle of a joined federate."""
    other = federate.federation.names.get(name)
    if other is None:
        told = ", ".join(sorted(federate.federation.names))
        raise NameNotFound(f"no federate is named {name}; joined are {told}")
    return other.handle


@service("getFederateName")
def federate_name(federate: Federate, handle: FederateHandle) -> str:
    """The name of a joined federate."""
    return federate.federation.federate(handle).name


@service("getObjectClassHandle")
def object_class_handle(federate: Federate, name: str) -> ObjectClassHandle:
    """The handle of an object class; its name may leave the root out."""
    names = federate.federation.catalogue.object_names
    cls = names.get(name) or names.get(f"HLAobjectRoot.{name}")
    if cls is None:
        raise NameNotFound(f"the FOM has no object class {name}")
    return cls.handle


@service("getObjectClassName")
def object_class_name(federate: Federate, handle: ObjectClassHandle) -> str:
    """The full name of an object class."""
    return federate.federation.catalogue.any_object_class(handle).name


@service("getKnownObjectClassHandle")
def known_object_class(
    federate: Federate, handle: ObjectInstanceHandle
) -> ObjectClassHandle:
    """As what the federate knows an instance."""
    return federate.known[federate.instance(handle)].handle


@service("getObjectInstanceHandle")
def object_instance_handle(federate: Federate, name: str) -> ObjectInstanceHandle:
    """The handle of an instance that the federate knows."""
    instance = federate.federation.instance_names.get(name)
    if instance is None or instance not in federate.known:
        raise ObjectInstanceNotKnown(f"{federate.name} knows no object instance {name}")
    return instance.handle


@service("getObjectInstanceName")
def object_instance_name(federate: Federate, handle: ObjectInstanceHandle) -> str:
    """The name of an instance that the federate knows."""
    return federate.instance(handle).name


@service("getAttributeHandle")
def attribute_handle(
    federate: Federate, object_class: ObjectClassHandle, name: str
) -> AttributeHandle:
    """The handle of an attribute, its own or an inherited one."""
    cls = federate.federation.catalogue.any_object_class(object_class)
    attribute = cls.by_name.get(name)
    if attribute is None:
        raise NameNotFound(f"{cls.name} has no attribute {name}")
    return attribute.handle


@service("getAttributeName")
def attribute_name(
    federate: Federate, object_class: ObjectClassHandle, handle: AttributeHandle
) -> str:
    """The name of an attribute."""
    catalogue = federate.federation.catalogue
    cls = catalogue.any_object_class(object_class)
    catalogue.check_attribute(handle)
    return cls.attribute(handle).name


@service("getUpdateRateValue")
def update_rate(federate: Federate, designator: str) -> float:
    """The rate of a designator, Hz; of none, 0: every update."""
    check_rate(federate, designator)
    if not designator:
        return 0.0
    return float(federate.federation.catalogue.model.update_rates[designator].rate)


@service("getUpdateRateValueForAttribute")
def update_rate_for_attribute(
    federate: Federate,
    object_instance: ObjectInstanceHandle,
    attribute: AttributeHandle,
) -> float:
    """The rate at which the federate subscribes to an attribute, Hz; 0: any."""
    instance = federate.instance(object_instance)
    instance.holding(attribute)
    subscribed = federate.subscribed.get(federate.known[instance], {})
    subscription = subscribed.get(attribute)
    return update_rate(federate, subscription.rate if subscription else "")


@service("getInteractionClassHandle")
def interaction_class_handle(federate: Federate, name: str) -> InteractionClassHandle:
    """The handle of an interaction class; its name may leave the root out."""
    names = federate.federation.catalogue.interaction_names
    cls = names.get(name) or names.get(f"HLAinteractionRoot.{name}")
    if cls is None:
        raise NameNotFound(f"the FOM has no interaction class {name}")
    return cls.handle


@service("getInteractionClassName")
def interaction_class_name(federate: Federate, handle: InteractionClassHandle) -> str:
    """The full name of an interaction class."""
    return federate.federation.catalogue.any_interaction_class(handle).name


@service("getParameterHandle")
def parameter_handle(
    federate: Federate, interaction_class: InteractionClassHandle, name: str
) -> ParameterHandle:
    """The handle of a parameter, its own or an inherited one."""
    cls = federate.federation.catalogue.any_interaction_class(interaction_class)
    if name not in cls.by_name:
        raise NameNotFound(f"{cls.name} has no parameter {name}")
    return cls.by_name[name]


@service("getParameterName")
def parameter_name(
    federate: Federate,
    interaction_class: InteractionClassHandle,
    handle: ParameterHandle,
) -> str:
    """The name of a parameter."""
    catalogue = federate.federation.catalogue
    cls = catalogue.any_interaction_class(interaction_class)
    catalogue.check_parameter(handle)
    cls.check_parameter(handle)
    return cls.parameters[handle]


@service("getOrderType")
def order_type(federate: Federate, name: str) -> OrderType:
    """The order type of a name."""
    for order, told in ORDER_NAMES.items():
        if told.lower() == name.lower():
            return order
    raise InvalidOrderName(f"{name}: there are {', '.join(ORDER_NAMES.values())}")


@service("getOrderName")
def order_name(federate: Federate, order: OrderType) -> str:
    """The name of an order type."""
    if order not in ORDER_NAMES:
        raise InvalidOrderType(f"{order} is no order type")
    return ORDER_NAMES[order]


@service("getTransportationTypeHandle")
def transportation_handle(federate: Federate, name: str) -> TransportationTypeHandle:
    """The handle of a transportation type."""
    if name not in TRANSPORTATIONS:
        raise InvalidTransportationName(
            f"{name}: there are {', '.join(TRANSPORTATIONS)}"
        )
    return TRANSPORTATIONS[name]


@service("getTransportationTypeName")
def transportation_name(federate: Federate, handle: TransportationTypeHandle) -> str:
    """The name of a transportation type."""
    check_transportation(handle)
    return next(name for name, one in TRANSPORTATIONS.items() if one == handle)


@service("getAvailableDimensionsForObjectClass")
def object_class_dimensions(
    federate: Federate, handle: ObjectClassHandle
) -> frozenset[DimensionHandle]:
    """The dimensions of all attributes of a class."""
    cls = federate.federation.catalogue.any_object_class(handle)
    return frozenset().union(*(one.dimensions for one in cls.attributes.values()))


@service("getAvailableDimensionsForInteractionClass")
def interaction_class_dimensions(
    federate: Federate, handle: InteractionClassHandle
) -> frozenset[DimensionHandle]:
    """The dimensions of an interaction class."""
    return federate.federation.catalogue.any_interaction_class(handle).dimensions


@service("getDimensionHandle")
def dimension_handle(federate: Federate, name: str) -> DimensionHandle:
    """The handle of a dimension."""
    dimension = federate.federation.catalogue.dimension_names.get(name)
    if dimension is None:
        raise NameNotFound(f"the FOM has no dimension {name}")
    return dimension.handle


@service("getDimensionName")
def dimension_name(federate: Federate, handle: DimensionHandle) -> str:
    """The name of a dimension."""
    return federate.federation.catalogue.dimension(handle).name


@service("getDimensionUpperBound")
def dimension_upper_bound(federate: Federate, handle: DimensionHandle) -> int:
    """The bound below which all coordinates of a dimension are."""
    return federate.federation.catalogue.dimension(handle).upper_bound


@service("normalizeServiceGroup")
def normalize_service_group(federate: Federate, group: int) -> int:
    """A coordinate for a service group, along HLAserviceGroup."""
    return int(group)


@service("normalizeFederateHandle")
def normalize_federate(federate: Federate, handle: FederateHandle) -> int:
    """A coordinate for a federate, along HLAfederate."""
    if handle not in federate.federation.federates:
        raise InvalidFederateHandle(f"no federate has the handle {bytes(handle).hex()}")
    return int.from_bytes(handle, "big")


@service("normalizeObjectClassHandle")
def normalize_object_class(federate: Federate, handle: ObjectClassHandle) -> int:
    """A coordinate for an object class."""
    cls = federate.federation.catalogue.any_object_class(handle)
    return int.from_bytes(cls.handle, "big")


@service("normalizeInteractionClassHandle")
def normalize_interaction_class(
    federate: Federate, handle: InteractionClassHandle
) -> int:
    """A coordinate for an interaction class."""
    cls = federate.federation.catalogue.any_interaction_class(handle)
    return int.from_bytes(cls.handle, "big")


@service("normalizeObjectInstanceHandle")
def normalize_object_instance(federate: Federate, handle: ObjectInstanceHandle) -> int:
    """A coordinate for an object instance."""
    return int.from_bytes(federate.federation.any_instance(handle).handle, "big")
