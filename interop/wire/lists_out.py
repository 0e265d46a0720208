"""From the items of many records' lists to octets."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import EncodeError
from .columns import dtype_of
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
    octets: NDArray[Any]  # (n,) fixed parts, as ``V``
    size: Rows  # (n,) octets with all lists
    numbers: list[tuple[Slot, Any]]  # what is filled in, (n,) each or one for all
    lists: "list[tuple[Rows, _Table]]"  # owners, ascending, and items


def _measured(
    plan: tuple[List, ...],
    octets: NDArray[Any],
    kind: type | None,
    lists: Mapping[str, Items],
    rank: Rows | None,
) -> _Table:
    """Measure records and work out what follows from their lists.

    Owners in ``lists`` are rows before the records were sorted; ``rank`` are those
    after it.
    """
    table = _Table(octets, np.full(len(octets), octets.itemsize, np.int64), [], [])
    for one in plan:
        _measure_list(one, table, lists, rank)
    for slot in layout_of(kind).slots if kind is not None else ():
        if isinstance(slot.mark, Constant):
            table.numbers.append((slot, slot.mark.value))
        elif isinstance(slot.mark, Size):
            table.numbers.append((slot, _told(slot, slot.mark, table.size)))
    return table


def _measure_list(
    one: List, table: _Table, lists: Mapping[str, Items], rank: Rows | None
) -> None:
    """Measure the items of one list, and add them to their owners."""
    count = len(table.octets)
    items = lists.get(one.path)
    if items is None:
        table.numbers.append((one.slot, 0))
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
    table.numbers.append((one.slot, counts))
    inner = _measured(one.lists, octets, one.kind, lists, rank)
    table.lists.append((owner, inner))
    ends = np.concatenate([[0], np.cumsum(inner.size)])
    last = np.cumsum(counts)
    table.size += ends[last] - ends[last - counts]


def _write(table: _Table, buffer: NDArray[np.uint8], at: Rows) -> None:
    put(buffer, at, table.octets, table.octets.dtype)
    for slot, numbers in table.numbers:
        put(buffer, at + slot.offset, numbers, np.dtype(f">{slot.code}"))
    place = at + table.octets.itemsize
    for owner, inner in table.lists:
        ends = np.concatenate([[0], np.cumsum(inner.size)])
        last = np.cumsum(np.bincount(owner, minlength=len(at)))
        first = np.concatenate([[0], last])[:-1]
        _write(inner, buffer, (place - ends[first])[owner] + ends[:-1])
        place = place + ends[last] - ends[first]


def put(buffer: NDArray[np.uint8], at: Rows, values: Any, dtype: np.dtype[Any]) -> None:
    """Put values (n,) at offsets (n,) of ``buffer``, the reverse of `gather`.

    Structures are slow to copy: they are to be given as octets (``V``).
    """
    if len(at):
        size = buffer.size - dtype.itemsize + 1
        window: NDArray[Any] = np.ndarray(size, dtype, buffer, strides=(1,))
        window[at] = values


def _octets(
    columns: NDArray[Any], kinds: tuple[type, ...], dtype: np.dtype[Any], name: str
) -> NDArray[Any]:
    """Return columns as octets (n,), ``V``; ValueError if they are of other kinds."""
    columns = in_wire_order(columns)
    wanted = [dtype, np.dtype(f"V{dtype.itemsize}"), *map(dtype_of, kinds)]
    if not any(
        columns.dtype == one.base and columns.shape[1:] == one.shape for one in wanted
    ):
        told = " or ".join(kind.__name__ for kind in kinds) or str(dtype)
        raise ValueError(f"{name}: columns of another kind than {told}")
    size = dtype.itemsize
    if columns.ndim > 1:
        octets = np.ascontiguousarray(columns).view(np.uint8).reshape(-1, size)
        return octets.view(f"V{size}")[:, 0]
    return columns.view(f"V{size}")


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
