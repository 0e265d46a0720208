"""What was measured of each entity over time: the greatest in each of a few bins."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..exercise.identifiers import id_of
from .check import Look, Measure
from .latest import Latest
from .traffic import Stretch

BINS = 240  #: of a timeline, however long the traffic lasts
MOST_ENTITIES = 2_000  #: that are followed, of all federates together
MOST_CURVES = 600  #: entities whose bins are told, the most interesting ones
MOST_OF_ONE = 24  #: the same, of one federate
MOST_LEFT_OUT = 100_000  #: entities that are counted as left out
_PATIENCE = 60.0  #: s of silence after which one that broke nothing may make room
_NOTHING = -1.0  # in a bin; all that is measured is zero or more
_MEASURES = tuple(Measure)
_BINNED = (len(_MEASURES), BINS)
_ENTITY = np.dtype(
    [
        ("federate", np.int64),
        ("first", np.float64),  # s since 1970, when it was heard
        ("last", np.float64),
        ("greatest", np.float32, _BINNED),
        ("over", np.bool_, _BINNED),  # whether the rule was broken
    ]
)

Floats = NDArray[np.float64]
Numbers = NDArray[np.int64]


class Followed:
    """Keeps a life and curves for as many entities as there is room for.

    Where it gets narrow, those make room that fell silent and broke nothing.

    Parameters
    ----------
    limits : for each measure, what it is compared with to tell who is interesting
    """

    def __init__(self, limits: Mapping[Measure, float]) -> None:
        self._limits = np.array([limits[one] for one in _MEASURES])
        self._latest = Latest(_ENTITY)
        self._left_out: Numbers = np.empty(0, np.int64)
        self._ranking: dict[int, list[tuple[int, bool]]] | None = None

    @property
    def left_out(self) -> int:
        """How many entities are not here, counted up to `MOST_LEFT_OUT`."""
        return len(np.setdiff1d(self._left_out, self._latest.keys))

    def halve(self) -> None:
        """Merge the bins by twos, for they have become twice as wide."""
        for name, nothing in (("greatest", _NOTHING), ("over", False)):
            bins = self._latest.rows[name]
            pairs = bins.reshape(len(bins), len(_MEASURES), BINS // 2, 2)
            half = pairs.max(axis=3)
            bins[:] = nothing
            bins[:, :, : BINS // 2] = half

    def take(self, stretch: Stretch, bins: Numbers, looks: Iterable[Look]) -> None:
        """Note when entities were heard, and what ``looks`` measured of them.

        Parameters
        ----------
        bins : (n,) of the PDUs of the stretch
        """
        states = stretch.states
        if not states.rows.size:
            return
        self._ranking = None
        keys = stretch.keys
        self._hear(stretch, keys)
        place = self._latest.find(keys)
        for look in looks:
            at = place[np.searchsorted(states.rows, look.rows)]
            here = np.flatnonzero(at >= 0)
            at, which = at[here], bins[look.rows[here]]
            for curve in look.curves:
                number = _MEASURES.index(curve.measure)
                values = curve.values[here].astype(np.float32)
                values[~np.isfinite(values)] = _NOTHING
                greatest = self._latest.rows["greatest"]
                place_in = (at, np.full_like(at, number), which)
                np.maximum.at(greatest, place_in, values)
                over = np.flatnonzero(curve.over[here])
                self._latest.rows["over"][at[over], number, which[over]] = True

    def of(self, federate: int, used: int) -> list[dict[str, Any]]:
        """Tell of the entities of one federate, the most interesting ones first.

        Of some the first ``used`` bins are told too: the greatest value in each, None
        where there was none, and the numbers of those in which the rule was broken.
        """
        if self._ranking is None:
            self._ranking = self._ranked()
        return [
            self._told(number, used if in_full else 0)
            for number, in_full in self._ranking.get(federate, ())
        ]

    def _hear(self, stretch: Stretch, keys: Numbers) -> None:
        """Note when entities were heard; new ones as long as there is room."""
        heard, first = np.unique(keys, return_index=True)
        # Unique gives the first of each; from behind, that is the last.
        last = keys.size - 1 - np.unique(keys[::-1], return_index=True)[1]
        rows = stretch.states.rows
        first, last = rows[first], rows[last]
        places = self._latest.find(heard)
        known = places >= 0
        self._latest.rows["last"][places[known]] = stretch.time[last[known]]
        new = np.flatnonzero(~known)
        if not new.size:
            return
        room = MOST_ENTITIES - len(self._latest)
        if new.size > room:
            room += self._make_room(new.size - room, float(stretch.time[0]))
            self._leave_out(heard[new[room:]])
            new = new[:room]
        lives = np.zeros(new.size, _ENTITY)
        lives["federate"] = stretch.federate[first[new]]
        lives["first"] = stretch.time[first[new]]
        lives["last"] = stretch.time[last[new]]
        lives["greatest"] = _NOTHING
        self._latest.put(heard[new], lives)

    def _make_room(self, wanted: int, now: float) -> int:
        """Forget those that are not heard any more and broke nothing."""
        places = self._latest.places
        last = self._latest.rows["last"][places]
        silent = np.flatnonzero(last < now - _PATIENCE)
        if not silent.size:
            return 0
        fine = ~self._latest.rows["over"][places[silent]].any(axis=(1, 2))
        silent = silent[fine]
        silent = silent[np.argsort(last[silent], kind="stable")[:wanted]]
        self._leave_out(self._latest.keys[silent])
        over = np.zeros(len(places), np.bool_)
        over[silent] = True
        self._latest.forget(over)
        return silent.size

    def _leave_out(self, keys: Numbers) -> None:
        if len(self._left_out) < MOST_LEFT_OUT:
            self._left_out = np.union1d(self._left_out, keys)[:MOST_LEFT_OUT]

    def _ranked(self) -> dict[int, list[tuple[int, bool]]]:
        """Return for each federate its entities, and which are told in full."""
        places = self._latest.places
        rows = self._latest.rows
        greatest = rows["greatest"][places].max(axis=2, initial=_NOTHING)
        worst = (greatest / self._limits).max(axis=1, initial=0.0)
        broken = rows["over"][places].any(axis=(1, 2))
        first = rows["first"][places]
        federates = rows["federate"][places].tolist()
        ranking: dict[int, list[tuple[int, bool]]] = {}
        told = 0
        for number in np.lexsort((first, -worst, ~broken)).tolist():
            mine = ranking.setdefault(federates[number], [])
            in_full = len(mine) < MOST_OF_ONE and told < MOST_CURVES
            told += in_full
            mine.append((number, in_full))
        return ranking

    def _told(self, number: int, used: int) -> dict[str, Any]:
        row = self._latest.rows[self._latest.places[number]]
        told: dict[str, Any] = {
            "entity": str(id_of(int(self._latest.keys[number]))),
            "first": float(row["first"]),
            "last": float(row["last"]),
        }
        for measure, values, over in zip(
            _MEASURES, row["greatest"], row["over"], strict=True
        ):
            greatest = float(values.max())
            if greatest < 0.0:
                continue
            curve: dict[str, Any] = {
                "greatest": _rounded(greatest),
                "broken": bool(over.any()),
            }
            if used:
                curve["bins"] = _bins(values[:used].tolist())
                curve["over"] = np.flatnonzero(over[:used]).tolist()
            told[str(measure)] = curve
        return told


def _bins(values: Sequence[float]) -> list[float | None]:
    return [None if value < 0.0 else _rounded(value) for value in values]


def _rounded(value: float) -> float:
    return float(f"{value:.4g}")
