"""Regions: the parts of the dimensions' space that messages are about (9.1)."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from ..types import ConveyedRegion, DimensionHandle, RangeBounds, RegionHandle

if TYPE_CHECKING:
    from .state import Federate

Bounds = dict[DimensionHandle, RangeBounds]


class Region:
    """A region that a federate has made.

    What it changes shows when it commits the change. Along a dimension that a region
    does not have it takes everything.
    """

    def __init__(
        self, handle: RegionHandle, creator: "Federate", bounds: Bounds
    ) -> None:
        self.handle = handle
        self.creator = creator
        self.bounds = bounds
        self.committed = dict(bounds)

    def conveyed(self) -> ConveyedRegion:
        """As who receives a message is told of it."""
        return ConveyedRegion(dict(self.committed))


def overlap(one: Iterable[Region], other: Iterable[Region]) -> bool:
    """Whether a region of one set overlaps a region of another."""
    others = [region.committed for region in other]
    return any(_meet(region.committed, bounds) for region in one for bounds in others)


def _meet(
    one: Mapping[DimensionHandle, RangeBounds],
    other: Mapping[DimensionHandle, RangeBounds],
) -> bool:
    """Whether two regions overlap along every dimension that both have."""
    for dimension, (lower, upper) in one.items():
        if dimension in other:
            other_lower, other_upper = other[dimension]
            if lower >= other_upper or other_lower >= upper:
                return False
    return True
