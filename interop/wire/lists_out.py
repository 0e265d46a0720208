"""From the items of many records' lists to octets."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import EncodeError
from .columns import dtype_of, put
from .fields import Constant, Size
from .layout import Slot, layout_of
from .lists import Items, List, Rows, in_wire_order, lists_of, most_of, plan_of


class Laid:
    """Records (n) with their lists, measured and ready to be written.

    Counts, sizes and constants are filled in, whatever stood there; only what tells
    items of several classes apart is as it is given (see `blank_columns`).

    Parameters
    ----------
    columns : (n,) of ``dtype_of(cls)``
    lists : items by path; those of a list that is not given are none. They go out in
        the order of their owners and, for one owner, in the order given. The columns
        may be those of any class that an item can be, and octets (``V``)

    EncodeError when there are more items than a count can say; ValueError for a path
    that is no list's, columns of another class, and an owner that is not there.
    """

    def __init__(
        self, cls: type, columns: NDArray[Any], lists: Mapping[str, Items]
    ) -> None:
        unknown = set(lists) - set(lists_of(cls))
        if unknown:
            told = ", ".join(sorted(unknown))
            raise ValueError(f"{cls.__name__} has no list {told}")
        octets = _octets(columns, (cls,), dtype_of(cls), cls.__name__)
        self._table = _measured(plan_of(cls, ""), octets, cls, lists, None)

    @property
    def size(self) -> Rows:
        """(n,) octets of each record, its lists included."""
        return self._table.size

    def write(self, buffer: NDArray[np.uint8], at: Rows) -> None:
        """Put the records at offsets (n,) of ``buffer``, which has room for them."""
        _write(self._table, buffer, at)


@dataclass(slots=True, eq=False)
class _Table:
    octets: NDArray[np.uint8]  # (n, k) fixed parts
    size: Rows  # (n,) octets with all lists
    lists: "list[tuple[Rows, _Table]]"  # owners, ascending, and items


def _measured(
    plan: tuple[List, ...],
    octets: NDArray[np.uint8],
    kind: type | None,
    lists: Mapping[str, Items],
    rank: Rows | None,
) -> _Table:
    """Measure records and fill in what follows from their lists.

    Owners in ``lists`` are rows before the records were sorted; ``rank`` are those
    after it.
    """
    table = _Table(octets, np.full(len(octets), octets.shape[1], np.int64), [])
    for one in plan:
        _measure_list(one, table, lists, rank)
    for slot in layout_of(kind).slots if kind is not None else ():
        if isinstance(slot.mark, Constant):
            put(octets, slot, np.int64(slot.mark.value))
        elif isinstance(slot.mark, Size):
            put(octets, slot, _told(slot, slot.mark, table.size))
    return table


def _measure_list(
    one: List, table: _Table, lists: Mapping[str, Items], rank: Rows | None
) -> None:
    """Measure the items of one list, and add them to their owners."""
    count = len(table.octets)
    items = lists.get(one.path)
    if items is None:
        put(table.octets, one.slot, np.int64(0))
        return
    owner = np.asarray(items.owner, np.int64)
    octets = _octets(items.columns, one.kinds, one.dtype, one.path)
    if owner.shape != (len(octets),):
        raise ValueError(f"{one.path}: {owner.size} owners of {len(octets)} items")
    if owner.size and not (0 <= owner.min() and owner.max() < count):
        raise ValueError(f"{one.path}: an owner is none of {count} rows")
    owner = owner if rank is None else rank[owner]
    rank = None
    if (owner[1:] < owner[:-1]).any():
        order = np.argsort(owner, kind="stable")
        owner, octets = owner[order], octets[order]
        rank = np.empty_like(order)
        rank[order] = np.arange(len(order))
    counts = np.bincount(owner, minlength=count)
    most = most_of(one.slot.code)
    if count and counts.max() > most:
        row = int(counts.argmax())
        raise EncodeError(f"{one.path}: {counts[row]} items of one, at most {most}")
    put(table.octets, one.slot, counts)
    inner = _measured(one.lists, octets, one.kind, lists, rank)
    table.lists.append((owner, inner))
    ends = np.concatenate([[0], np.cumsum(inner.size)])
    last = np.cumsum(counts)
    table.size += ends[last] - ends[last - counts]


def _write(table: _Table, buffer: NDArray[np.uint8], at: Rows) -> None:
    scatter(table.octets, buffer, at)
    place = at + table.octets.shape[1]
    for owner, inner in table.lists:
        ends = np.concatenate([[0], np.cumsum(inner.size)])
        last = np.cumsum(np.bincount(owner, minlength=len(at)))
        first = np.concatenate([[0], last])[:-1]
        _write(inner, buffer, (place - ends[first])[owner] + ends[:-1])
        place = place + ends[last] - ends[first]


def scatter(octets: NDArray[np.uint8], buffer: NDArray[np.uint8], at: Rows) -> None:
    """Put rows of octets (n, k) at offsets (n,) of ``buffer``, `gather` reversed."""
    size = octets.shape[1]
    if len(octets):
        window: NDArray[Any] = np.ndarray(
            buffer.size - size + 1, f"V{size}", buffer, strides=(1,)
        )
        window[at] = octets.view(f"V{size}")[:, 0]


def _octets(
    columns: NDArray[Any], kinds: tuple[type, ...], dtype: np.dtype[Any], name: str
) -> NDArray[np.uint8]:
    """Return a copy of columns as rows of octets (n, k); ValueError if of others."""
    columns = in_wire_order(columns)
    wanted = [dtype, np.dtype(f"V{dtype.itemsize}"), *map(dtype_of, kinds)]
    if not any(
        columns.dtype == one.base and columns.shape[1:] == one.shape for one in wanted
    ):
        told = " or ".join(kind.__name__ for kind in kinds) or str(dtype)
        raise ValueError(f"{name}: columns of another kind than {told}")
    if columns.ndim == 1:  # structures are slow to copy, octets are not
        columns = columns.view(f"V{columns.dtype.itemsize}")
    rows = columns.copy().view(np.uint8)
    return rows.reshape(len(columns), dtype.itemsize)


def _told(slot: Slot, mark: Size, size: Rows) -> Rows:
    """Return what fields that tell sizes hold."""
    most = most_of(mark.code)
    told = size // mark.unit
    if (size % max(mark.unit, mark.multiple)).any():
        multiple = max(mark.unit, mark.multiple)
        raise EncodeError(f"{slot.path}: a size that is no multiple of {multiple}")
    if mark.zero_beyond:
        return np.where(told > most, 0, told)
    if told.max(initial=0) > most:
        raise EncodeError(f"{slot.path}: a size of {told.max()}, at most {most}")
    return told
