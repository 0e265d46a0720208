"""Object instances: how they come, go and are asked for values (clause 6)."""

from collections.abc import Mapping, Set
from types import MappingProxyType

from ..errors import (
    DeletePrivilegeNotHeld,
    FederateOwnsAttributes,
    ObjectClassNotPublished,
    ObjectInstanceNameInUse,
    ObjectInstanceNameNotReserved,
    OwnershipAcquisitionPending,
)
from ..types import (
    AttributeHandle,
    LogicalTime,
    MessageRetractionHandle,
    ObjectClassHandle,
    ObjectInstanceHandle,
)
from .advisories import review_instance
from .delivery import remove
from .knowledge import discover, forget, know, provide, rediscover
from .registry import service
from .space import Region
from .state import Federate, Instance
from .transfer import own


@service("registerObjectInstance")
def register(
    federate: Federate, object_class: ObjectClassHandle
) -> ObjectInstanceHandle:
    """Register an instance under a name that the RTI makes."""
    return make(federate, object_class, None)


@service("registerObjectInstanceWithName")
def register_with_name(
    federate: Federate, object_class: ObjectClassHandle, name: str
) -> ObjectInstanceHandle:
    """Register an instance under a reserved name."""
    return make(federate, object_class, name)


def make(
    federate: Federate,
    object_class: ObjectClassHandle,
    name: str | None,
    regions: Mapping[AttributeHandle, Set[Region]] = MappingProxyType({}),
) -> ObjectInstanceHandle:
    """Register an instance, and have those discover it that have to."""
    federation = federate.federation
    cls = federation.catalogue.object_class(object_class)
    published = federate.published.get(cls)
    if not published:
        raise ObjectClassNotPublished(f"{federate.name} does not publish {cls.name}")
    if name is not None:
        if name in federation.instance_names:
            raise ObjectInstanceNameInUse(f"there is an object instance {name}")
        if name not in federate.reserved:
            raise ObjectInstanceNameNotReserved(
                f"{federate.name} has not reserved {name}"
            )
        federate.reserved.discard(name)
        del federation.reserved[name]
    handle = federation.new_instance_handle()
    if name is None:
        name = f"HLAobject_{int.from_bytes(handle, 'big')}"
    instance = Instance(handle, name, cls, federate)
    federation.instances[handle] = instance
    federation.instances_of.setdefault(cls, {})[instance] = None
    federation.instance_names[name] = instance
    know(federate, instance, cls)
    for attribute in published:
        own(federate, instance, instance.holding(attribute))
    for attribute, some in regions.items():
        instance.holding(attribute).associated[federate] = set(some)
    rediscover(instance, federation)
    review_instance(instance)
    return handle


@service("deleteObjectInstance")
def delete(
    federate: Federate, object_instance: ObjectInstanceHandle, tag: bytes
) -> None:
    """Delete an instance; others are told to remove it."""
    remove(federate, _deletable(federate, object_instance), tag)


@service("deleteObjectInstanceWithTime")
def delete_with_time(
    federate: Federate,
    object_instance: ObjectInstanceHandle,
    tag: bytes,
    time: LogicalTime,
) -> MessageRetractionHandle | None:
    """Delete an instance at a time."""
    return remove(federate, _deletable(federate, object_instance), tag, time)


def _deletable(federate: Federate, handle: ObjectInstanceHandle) -> Instance:
    instance = federate.instance(handle)
    if instance.holdings[instance.cls.privilege.handle].owner is not federate:
        raise DeletePrivilegeNotHeld(
            f"{federate.name} does not own the right to delete {instance.name}"
        )
    return instance


@service("localDeleteObjectInstance")
def local_delete(federate: Federate, object_instance: ObjectInstanceHandle) -> None:
    """Forget an instance; it may be discovered again, as another class perhaps."""
    instance = federate.instance(object_instance)
    for holding in instance.holdings.values():
        if holding.owner is federate:
            raise FederateOwnsAttributes(
                f"{federate.name} owns {holding.attribute.name} of {instance.name}"
            )
        if federate in holding.acquiring:
            raise OwnershipAcquisitionPending(
                f"{federate.name} is acquiring {holding.attribute.name} "
                f"of {instance.name}"
            )
    forget(federate, instance)
    discover(federate, instance)
    review_instance(instance)


@service("requestInstanceAttributeValueUpdate")
def request_instance_update(
    federate: Federate,
    object_instance: ObjectInstanceHandle,
    attributes: Set[AttributeHandle],
    tag: bytes,
) -> None:
    """Ask the owners of an instance's attributes for their values."""
    instance = federate.instance(object_instance)
    for attribute in attributes:
        instance.holding(attribute)
    provide(federate, instance, tuple(attributes), tag)


@service("requestClassAttributeValueUpdate")
def request_class_update(
    federate: Federate,
    object_class: ObjectClassHandle,
    attributes: Set[AttributeHandle],
    tag: bytes,
) -> None:
    """Ask the owners of all instances of a class for values."""
    cls = federate.federation.catalogue.object_class(object_class)
    for attribute in attributes:
        cls.attribute(attribute)
    for instance in federate.federation.instances_below(cls):
        if not instance.deleted:
            provide(federate, instance, tuple(attributes), tag)
