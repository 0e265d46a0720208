"""What is in the lists of many records, as columns: from octets and back.

A list goes by its path from the record: ``systems``, ``systems.beams``. Its items are
those of all records together, one record's after another's, each with the row of its
owner: of the record, or of the item of the list above. There is no loop over records;
only where items differ in size, as beams do, one over their place in their list.
"""

import struct
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from .columns import dtype_of
from .fields import Constant, Count, Follows, limits_of
from .layout import Field, Layout, Slot, alternatives, layout_of, scalar_code, tag_of

Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Items:
    """The items (k,) of one list of many records."""

    owner: Rows  #: (k,) row of the record, or of the item above, that each belongs to
    columns: NDArray[Any]  #: (k,), of ``dtype_of`` the items' record

    def of(self, kind: type) -> Self:
        """Those (m,) which are of one record class of several, as its columns.

        TypeError when items are not told apart by what ``kind`` begins with.
        """
        tag = tag_of(kind)
        dtype = dtype_of(kind)
        names = self.columns.dtype.names
        alike = dtype.itemsize == self.columns.itemsize
        if tag is None or tag.offset or not names or not alike:
            raise TypeError(f"{kind.__name__} is not what such items can be")
        assert isinstance(tag.mark, Constant)
        which = np.flatnonzero(self.columns[names[0]] == tag.mark.value)
        octets = self.columns.view(f"V{dtype.itemsize}")[which]
        return type(self)(self.owner[which], octets.view(dtype))


def joined(*several: Items) -> Items:
    """Put items of one list together whose columns are of several record classes.

    For one owner they go out in the order of the arguments. The columns of the
    result are octets (``V``). ValueError when their sizes differ.
    """
    sizes = {items.columns.itemsize for items in several}
    if len(sizes) != 1:
        raise ValueError(f"items of {sorted(sizes)} octets are not of one list")
    columns = [in_wire_order(items.columns) for items in several]
    octets = [one.view(f"V{one.itemsize}") for one in columns]
    owners = [np.asarray(items.owner, np.int64) for items in several]
    return Items(np.concatenate(owners), np.concatenate(octets))


def in_wire_order(columns: NDArray[Any]) -> NDArray[Any]:
    """Return columns big-endian, as numpy does not leave them when it joins arrays."""
    return columns.astype(columns.dtype.newbyteorder(">"), copy=False)


@dataclass(frozen=True)
class List:
    """A list of a record class, and what its items are."""

    path: str
    slot: Slot  #: where its count is
    dtype: np.dtype[Any]  #: of an item's fixed part
    kinds: tuple[type, ...]  #: what an item can be, nothing if it is a number
    lists: "tuple[List, ...]"  #: of an item

    @property
    def kind(self) -> type | None:
        """What all items are, None for numbers and for several classes."""
        return self.kinds[0] if len(self.kinds) == 1 else None

    @cached_property
    def read(self) -> Callable[..., tuple[int]]:
        """What reads the count in octets, at an offset."""
        return struct.Struct(f">{self.slot.code}").unpack_from

    @property
    def step(self) -> int | None:
        """Octets of an item; None when its own lists tell."""
        return None if self.lists else self.dtype.itemsize


@cache
def lists_of(cls: type) -> tuple[str, ...]:
    """Return the paths of a record's lists, each before those of its items.

    TypeError when a record of this class has a variable part other than counted
    lists of numbers or records.
    """
    return tuple(path for one in plan_of(cls, "") for path in _paths(one))


def _paths(one: List) -> tuple[str, ...]:
    return one.path, *(path for inner in one.lists for path in _paths(inner))


@cache
def plan_of(cls: type, path: str) -> tuple[List, ...]:
    """Return the lists of a record class that is itself found under ``path``."""
    layout = layout_of(cls)
    return tuple(_list(layout, part, path + part.name) for part in layout.parts)


def _list(layout: Layout, part: Field, path: str) -> List:
    name = f"{layout.cls.__name__}.{part.name}"
    plain = part.is_tuple and not part.when and not part.select
    if not plain or not isinstance(part.mark, Count | Follows):
        raise TypeError(f"{name} is no counted list: it has no columns")
    slot = next(
        one
        for one in layout.slots
        if isinstance(one.mark, Count) and part.name == (one.mark.of or one.path)
    )
    code = scalar_code(part.item)
    if code is not None:
        return List(path, slot, np.dtype(f">{code}"), (), ())
    kinds = alternatives(part.item)
    if len(kinds) == 1:
        (kind,) = kinds
        return List(path, slot, dtype_of(kind), kinds, plan_of(kind, path + "."))
    layouts = [layout_of(kind) for kind in kinds]
    if len({one.size for one in layouts}) > 1 or any(one.parts for one in layouts):
        raise TypeError(f"{name} has items of several sizes: it has no columns")
    if any(
        isinstance(slot.mark, Constant) for one in layouts for slot in one.slots[1:]
    ):
        raise TypeError(f"{name} has items with constants: it has no columns")
    (other,) = (kind for kind in kinds if tag_of(kind) is None)
    return List(path, slot, dtype_of(other), kinds, ())


def most_of(code: str) -> int:
    """Return the largest integer of a count or size."""
    limits = limits_of(code)
    assert limits is not None
    return limits[1]
