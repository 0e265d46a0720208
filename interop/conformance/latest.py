"""The latest row of each of many, found by key: what sequence rules remember."""

from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

Keys = NDArray[np.int64]


class Latest:
    """Holds one row of columns for each key that is known, and forgets at request.

    A row stays in its place as long as its key is known, so that `find` may be asked
    once and the place be used thereafter.
    """

    def __init__(self, dtype: DTypeLike) -> None:
        self.rows: NDArray[Any] = np.zeros(0, dtype)  #: by place; some are not in use
        self._keys: Keys = np.empty(0, np.int64)  # sorted
        self._places: Keys = np.empty(0, np.int64)  # of each key
        self._free: Keys = np.empty(0, np.int64)

    def __len__(self) -> int:
        return len(self._keys)

    @property
    def keys(self) -> Keys:
        """The keys (m,) that are known, in their order."""
        return self._keys

    @property
    def places(self) -> Keys:
        """The places (m,) of `keys`."""
        return self._places

    def find(self, keys: Keys) -> Keys:
        """Return the places (k,) of keys, -1 where one is not known."""
        if not len(self._keys):
            return np.full(len(keys), -1)
        at = np.searchsorted(self._keys, keys)
        at[at == len(self._keys)] = 0
        return np.where(self._keys[at] == keys, self._places[at], -1)

    def put(self, keys: Keys, rows: NDArray[Any]) -> None:
        """Remember rows (k,), each key once."""
        places = self.find(keys)
        new = np.flatnonzero(places < 0)
        if new.size:
            places[new] = self._room(new.size)
            order = new[np.argsort(keys[new])]
            at = np.searchsorted(self._keys, keys[order])
            self._keys = np.insert(self._keys, at, keys[order])
            self._places = np.insert(self._places, at, places[order])
        self.rows[places] = rows

    def forget(self, which: NDArray[np.bool_]) -> None:
        """Forget some of `keys` (m,)."""
        if which.any():
            self._free = np.concatenate([self._free, self._places[which]])
            self._keys, self._places = self._keys[~which], self._places[~which]

    def _room(self, count: int) -> Keys:
        """Return places that are free, and make some where there are too few."""
        if self._free.size < count:
            size = len(self.rows)
            more = max(count - self._free.size, size, 64)
            longer = np.zeros(size + more, self.rows.dtype)
            longer[:size] = self.rows
            self.rows = longer
            self._free = np.concatenate(
                [np.arange(size + more - 1, size - 1, -1), self._free]
            )
        taken, self._free = self._free[-count:], self._free[:-count]
        return taken


class Previous:
    """Finds, for each row, the one before with the same key."""

    def __init__(self, dtype: DTypeLike) -> None:
        self._latest = Latest(dtype)

    def take(
        self, keys: Keys, rows: NDArray[Any]
    ) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Return the rows (n,) before those given, and whether there was one."""
        before = np.zeros_like(rows)
        if not keys.size:
            return before, np.zeros(0, np.bool_)
        order = np.argsort(keys, kind="stable")
        key = keys[order]
        begins = np.ones(key.size, np.bool_)
        begins[1:] = key[1:] != key[:-1]
        place = self._latest.find(key[begins])
        known = np.ones(key.size, np.bool_)
        known[order[begins]] = place >= 0
        before[order[1:]] = rows[order[:-1]]
        first = order[begins]
        before[first[place >= 0]] = self._latest.rows[place[place >= 0]]
        ends = np.roll(begins, -1)
        self._latest.put(key[ends], rows[order[ends]])
        return before, known

    def forget_before(self, time: float) -> None:
        """Forget the rows whose ``time`` is earlier."""
        latest = self._latest
        latest.forget(latest.rows["time"][latest.places] < time)
