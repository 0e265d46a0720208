"""From the octets of many records to the items of their lists."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .columns import Octets, gather
from .fields import Constant, Size
from .layout import Layout, Slot, layout_of
from .lists import Items, List, Rows, lists_of, most_of, plan_of

_FEW = 8  #: records that are not worth columns


def decode_lists(
    cls: type,
    octets: Octets | NDArray[np.uint8],
    offsets: ArrayLike,
    ends: ArrayLike,
) -> tuple[dict[str, Items], NDArray[np.bool_]]:
    """Find what is in the lists of many records in one run of octets.

    Parameters
    ----------
    octets : the octets that hold all of the records
    offsets, ends : (n,) integers, octets from the start of ``octets``: where each
        record begins, and where it has to end

    Returns
    -------
    The items by path, in the order of their owners and of the wire; and (n,) whether
    a record fills its octets exactly, as `interop.wire.decode` wants it. There is
    nothing of a record that does not. An end may not be beyond ``octets``.
    """
    walk = _Walk(octets, np.asarray(offsets, np.int64), np.asarray(ends, np.int64))
    return walk.items(cls), walk.good


class _Found:
    """The items of one list, as they are come across."""

    def __init__(self) -> None:
        self.record: list[Rows] = []  # rows of the outermost records
        self.above: list[Rows] = []  # offset of the item, or record, above
        self.offset: list[Rows] = []


class _Walk:
    """Steps through the lists of n records, all at a time."""

    def __init__(
        self, octets: Octets | NDArray[np.uint8], start: Rows, end: Rows
    ) -> None:
        self.octets = np.frombuffer(octets, np.uint8)
        self.start, self.end = start, end
        self.good = start <= end
        self.found: dict[str, _Found] = {}

    def items(self, cls: type) -> dict[str, Items]:
        """Walk, and return what was found, owners by their rows."""
        plan, size = plan_of(cls, ""), layout_of(cls).size
        self.found = {path: _Found() for path in lists_of(cls)}
        self.good &= (self.start >= 0) & (self.end - self.start >= size)
        rows = np.flatnonzero(self.good)
        stop = self._through(cls, plan, rows, self.start[rows])
        self.good[rows[stop != self.end[rows]]] = False
        self._check_constants(layout_of(cls), rows, self.start[rows])
        return self._sorted(plan)

    def _through(
        self, cls: type, lists: tuple[List, ...], record: Rows, at: Rows
    ) -> Rows:
        """Walk through records (m,) at ``at``, which are there; return their ends."""
        layout = layout_of(cls)
        place = at + layout.size
        for one in lists:
            count = self._read(one.slot, at)
            if one.step is not None:
                place = self._take(one, one.step, record, at, place, count)
                continue
            assert one.kind is not None
            for number in range(int(count.max(initial=0))):
                active = np.flatnonzero((count > number) & self.good[record])
                there = place[active] + one.dtype.itemsize <= self.end[record[active]]
                self.good[record[active[~there]]] = False
                active = active[there]
                if active.size < _FEW:
                    for row in active.tolist():
                        left = int(count[row]) - number
                        place[row] = self._alone(
                            one, int(record[row]), int(at[row]), int(place[row]), left
                        )
                    break
                self._note(one, record[active], at[active], place[active])
                place[active] = self._through(
                    one.kind, one.lists, record[active], place[active]
                )
        for slot in layout.slots:
            if isinstance(slot.mark, Size):
                self._check_size(slot, slot.mark, record, at, place - at)
        return place

    def _alone(self, one: List, record: int, above: int, at: int, count: int) -> int:
        """Walk through ``count`` items of one record from ``at``; return their end."""
        assert one.kind is not None
        end = int(self.end[record])
        offsets: list[int] = []
        for _ in range(count):
            if at + one.dtype.itemsize > end:
                self.good[record] = False
                break
            offsets.append(at)
            place = at + one.dtype.itemsize
            for inner in one.lists:
                (items,) = inner.read(self.octets, at + inner.slot.offset)
                if inner.step is None:
                    place = self._alone(inner, record, at, place, items)
                    continue
                offset = np.arange(place, place + items * inner.step, inner.step)
                place += items * inner.step
                if place > end:
                    self.good[record] = False
                    return end
                self._note_alone(inner, record, at, offset)
            at = place
            if not self.good[record]:
                break
        starts = np.array(offsets, np.int64)
        self._note_alone(one, record, above, starts)
        ends = np.append(starts[1:], at)
        for slot in layout_of(one.kind).slots:
            if isinstance(slot.mark, Size) and starts.size:
                rows = np.full(starts.size, record)
                self._check_size(slot, slot.mark, rows, starts, ends - starts)
        return at

    def _note_alone(self, one: List, record: int, above: int, offset: Rows) -> None:
        rows = np.full(offset.size, record)
        self._note(one, rows, np.full(offset.size, above), offset)

    def _take(
        self, one: List, step: int, record: Rows, at: Rows, place: Rows, count: Rows
    ) -> Rows:
        """Note items of one size, ``count`` (m,) from ``place``; return their ends."""
        fits = count * step <= self.end[record] - place
        if not fits.all():
            self.good[record[~fits]] = False
            count = np.where(fits, count, 0)
        row = np.repeat(np.arange(len(at)), count)
        rank = np.arange(row.size) - np.repeat(np.cumsum(count) - count, count)
        self._note(one, record[row], at[row], place[row] + rank * step)
        end: Rows = place + count * step
        return end

    def _note(self, one: List, record: Rows, above: Rows, offset: Rows) -> None:
        found = self.found[one.path]
        found.record.append(record)
        found.above.append(above)
        found.offset.append(offset)
        if one.kind is not None:
            self._check_constants(layout_of(one.kind), record, offset)

    def _read(self, slot: Slot, at: Rows) -> Rows:
        dtype = np.dtype(f">{slot.code}")
        column = gather(dtype, self.octets, at + slot.offset, field=slot.path)
        return column.astype(np.int64)

    def _check_constants(self, layout: Layout, record: Rows, at: Rows) -> None:
        for slot in layout.slots:
            if isinstance(slot.mark, Constant):
                wrong = self._read(slot, at) != slot.mark.value
                self.good[record[wrong]] = False

    def _check_size(
        self, slot: Slot, mark: Size, record: Rows, at: Rows, size: Rows
    ) -> None:
        told = self._read(slot, at)
        right = (told * mark.unit == size) & (size % mark.multiple == 0)
        if mark.zero_beyond:
            right |= (told == 0) & (size > most_of(mark.code) * mark.unit)
        self.good[record[~right]] = False

    def _sorted(self, plan: tuple[List, ...]) -> dict[str, Items]:
        """Bring items in the order of the wire, and name owners by their rows."""
        items: dict[str, Items] = {}
        stack: list[tuple[List, Rows | None]] = [(one, None) for one in plan[::-1]]
        while stack:
            one, above = stack.pop()
            found = self.found[one.path]
            record, offset = _joined(found.record), _joined(found.offset)
            owner = record
            number = self._number(record, offset)
            if above is not None:
                owner = self._number(record, _joined(found.above))
            if above is not None or one.lists:
                order = np.argsort(number, kind="stable")
                record, offset = record[order], offset[order]
                owner, number = owner[order], number[order]
            good = self.good[record]
            if not good.all():
                owner, number, offset = owner[good], number[good], offset[good]
            if above is not None:
                owner = np.searchsorted(above, owner)
            columns = gather(one.dtype, self.octets, offset, field=one.path)
            items[one.path] = Items(owner, columns)
            stack += [(inner, number) for inner in one.lists[::-1]]
        return items

    def _number(self, record: Rows, offset: Rows) -> Rows:
        """Give what is in a record a number of its own, in the order of the wire.

        The same octets may have been asked for as several records.
        """
        number: Rows = record * (len(self.octets) + 1) + (offset - self.start[record])
        return number


def _joined(arrays: list[Rows]) -> Rows:
    return np.concatenate(arrays) if arrays else np.empty(0, np.int64)
