"""Regions: parts of the space that messages may be about (clause 9)."""

from collections.abc import Iterable, Set

from ..errors import (
    InvalidRangeBound,
    InvalidRegion,
    RegionDoesNotContainSpecifiedDimension,
    RegionInUseForUpdateOrSubscription,
    RegionNotCreatedByThisFederate,
)
from ..types import (
    DimensionHandle,
    RangeBounds,
    RegionHandle,
)
from .advisories import review_instance
from .knowledge import rediscover
from .registry import service
from .space import Region
from .state import Federate, Federation, Instance

Handles = Set[RegionHandle]


@service("createRegion")
def create(federate: Federate, dimensions: Set[DimensionHandle]) -> RegionHandle:
    """Make a region that takes all of some dimensions."""
    federation = federate.federation
    bounds = {}
    for handle in sorted(dimensions):
        dimension = federation.catalogue.dimension(handle)
        bounds[handle] = RangeBounds(0, dimension.upper_bound)
    region = Region(federation.new_region_handle(), federate, bounds)
    federation.regions[region.handle] = region
    return region.handle


def _any(federate: Federate, handle: RegionHandle) -> Region:
    """The region with that handle, or InvalidRegion."""
    region = federate.federation.regions.get(handle)
    if region is None:
        raise InvalidRegion(f"no region has the handle {bytes(handle).hex()}")
    return region


def own_regions(federate: Federate, handles: Iterable[RegionHandle]) -> set[Region]:
    """Regions that the federate has made itself."""
    regions = {_any(federate, handle) for handle in handles}
    for region in regions:
        if region.creator is not federate:
            raise RegionNotCreatedByThisFederate(
                f"{region.creator.name} has made region {bytes(region.handle).hex()}"
            )
    return regions


@service("commitRegionModifications")
def commit(federate: Federate, handles: Handles) -> None:
    """Have changed ranges of regions hold."""
    regions = own_regions(federate, handles)
    for region in regions:
        region.committed = dict(region.bounds)
    _regions_changed(federate, regions)


def _regions_changed(federate: Federate, regions: Set[Region]) -> None:
    """Do what follows from changed regions: routes, discovery, advisories."""
    subscribed = {
        below
        for cls, subscriptions in federate.subscribed.items()
        if any(one.regions & regions for one in subscriptions.values())
        for below in cls.family()
    }
    for instance in list(federate.federation.instances.values()):
        if instance.cls in subscribed or _is_associated(instance, regions):
            instance_changed(federate.federation, instance)


def _is_associated(instance: Instance, regions: Set[Region]) -> bool:
    return any(
        regions & associated
        for holding in instance.holdings.values()
        for associated in holding.associated.values()
    )


def instance_changed(federation: Federation, instance: Instance) -> None:
    """Do what follows from changed regions of an instance."""
    instance.plans.clear()
    rediscover(instance, federation)
    review_instance(instance)


@service("deleteRegion")
def delete(federate: Federate, handle: RegionHandle) -> None:
    """Give a region up that is in use nowhere."""
    (region,) = own_regions(federate, [handle])
    if _is_used(federate, region):
        raise RegionInUseForUpdateOrSubscription(f"region {bytes(handle).hex()}")
    del federate.federation.regions[handle]


def _is_used(federate: Federate, region: Region) -> bool:
    subscriptions = [
        *federate.interactions_subscribed.values(),
        *(one for each in federate.subscribed.values() for one in each.values()),
    ]
    if any(region in one.regions for one in subscriptions):
        return True
    return any(
        _is_associated(instance, {region})
        for instance in federate.federation.instances.values()
    )


@service("getDimensionHandleSet")
def dimensions_of(
    federate: Federate, handle: RegionHandle
) -> frozenset[DimensionHandle]:
    """The dimensions of a region."""
    return frozenset(_any(federate, handle).bounds)


@service("getRangeBounds")
def range_bounds(
    federate: Federate, handle: RegionHandle, dimension: DimensionHandle
) -> RangeBounds:
    """What a region takes of a dimension; others than its maker see what holds."""
    region = _any(federate, handle)
    bounds = region.bounds if region.creator is federate else region.committed
    return bounds[_contained(region, dimension)]


@service("setRangeBounds")
def set_range_bounds(
    federate: Federate,
    handle: RegionHandle,
    dimension: DimensionHandle,
    bounds: RangeBounds,
) -> None:
    """Change what a region takes of a dimension; it holds when it is committed."""
    (region,) = own_regions(federate, [handle])
    upper = federate.federation.catalogue.dimension(
        _contained(region, dimension)
    ).upper_bound
    if not 0 <= bounds.lower < bounds.upper <= upper:
        raise InvalidRangeBound(
            f"{bounds.lower} to {bounds.upper}: lower is less than upper, "
            f"and both are between 0 and {upper}"
        )
    region.bounds[dimension] = bounds


def _contained(region: Region, dimension: DimensionHandle) -> DimensionHandle:
    if dimension not in region.bounds:
        raise RegionDoesNotContainSpecifiedDimension(
            f"region {bytes(region.handle).hex()} lacks it"
        )
    return dimension


def give_up(federate: Federate) -> None:
    """Have the regions of a federate that is gone be gone."""
    regions = federate.federation.regions
    for handle in [h for h, one in regions.items() if one.creator is federate]:
        del regions[handle]
