"""Rules on the numbers in PDUs, whatever their type (dis-facts, section 11, N)."""

import math
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...dis import ALL_BODIES, Detonation, pdu_type_of
from ...errors import DecodeError
from ...wire import layout_of, lists_of, uids_of
from ...wire.layout import Field, is_record
from ..check import Look, each_pdu
from ..outline import (
    OPEN,
    Find,
    Outline,
    has_table,
    is_named,
    not_agreed,
    not_finite,
    not_named,
    not_zero,
    out_of_range,
    outline_of,
)
from ..profile import Profile
from ..rule import Level, Rule, Severity
from ..traffic import Stretch

Rows = NDArray[np.int64]

N1 = Rule(
    code="N1",
    title="Every floating-point number is finite",
    severity=Severity.ERROR,
    level=Level.PDU,
    source="practice: no receiver computes with what is not a number",
    mend="Find where NaN or infinity comes from; never send it.",
)
N1W = Rule(
    code="N1W",
    title="Euler angles are within half a turn, theta within a quarter",
    severity=Severity.WARNING,
    level=Level.PDU,
    source="IEEE 1278.1-2012, 1.6.3",
    mend="Bring psi and phi into -pi to pi and theta into -pi/2 to pi/2; radians.",
)
N2 = Rule(
    code="N2",
    title="Padding is zero",
    severity=Severity.WARNING,
    level=Level.PDU,
    source="the layout of each PDU, IEEE 1278.1-2012, 7.2 to 7.12",
    mend="Clear the octets of a PDU before they are filled.",
)
N3 = Rule(
    code="N3",
    title="Numbers that stand for something are in the tables of SISO-REF-010",
    severity=Severity.WARNING,
    level=Level.PDU,
    source="SISO-REF-010",
    mend="Look the number up, or agree in the exercise on what it means.",
)
N3I = Rule(
    code="N3I",
    title="Numbers that an exercise may add to SISO-REF-010 are known to all",
    severity=Severity.INFORMATION,
    level=Level.PDU,
    source="SISO-REF-010, UID 66, 71, 73, 177 and 250",
    mend="Write down in the exercise agreement what the number means.",
)
N5 = Rule(
    code="N5",
    title="A variable datum tells its length in bits and fills whole 8 octets",
    severity=Severity.ERROR,
    level=Level.PDU,
    source="IEEE 1278.1-2012, 6.2.93",
    mend="Write the length of the value in bits, without its padding, and pad it to a"
    " multiple of 8 octets.",
)
N6 = Rule(
    code="N6",
    title="Standard variable records fill whole 8 octets, record sets too",
    severity=Severity.ERROR,
    level=Level.PDU,
    source="IEEE 1278.1-2012, 6.2.83 and 6.2.73",
    mend="Count head and padding in the record's length, and pad it to a multiple of"
    " 8 octets.",
)

_SEARCHES = (
    (N1, not_finite, "a finite number"),
    (N1W, out_of_range, "within pi, theta within pi/2"),
    (N2, not_zero, "0"),
    (N3, not_named, "a number that SISO-REF-010 names"),
    (N3I, not_agreed, "a number that SISO-REF-010 names"),
)
_EXPLOSION = 2  #: detonation type indicator, by which a descriptor is another record
_DESCRIPTOR = "descriptor."


@each_pdu(N1, N1W, N2, N3, N3I)
def contents(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """What stands in the fields of all PDUs."""
    types = np.bincount(stretch.found.pdu_type, minlength=256)
    for body_type in ALL_BODIES:
        if not types[pdu_type_of(body_type)]:
            continue
        columns = stretch.columns(body_type)
        if columns.rows.size:
            yield from _Contents(stretch, body_type).looks()


class _Contents:
    """The PDUs of one type in a stretch, and what was found in them."""

    def __init__(self, stretch: Stretch, body_type: type) -> None:
        self.stretch = stretch
        self.body_type = body_type
        self.rows = stretch.columns(body_type).rows
        self.applies = _applies(body_type)
        self.failed: dict[Rule, NDArray[np.bool_]] = {}
        self.finds: dict[Rule, list[tuple[Rows, Find, str]]] = {}  # items, what, where
        self.odd: dict[Rule, dict[int, tuple[str, Any]]] = {}  # of those walked through

    def looks(self) -> Iterator[Look]:
        """Search fixed parts and lists as columns, and one by one what is neither."""
        body = self.stretch.columns(self.body_type).body
        self._search(self.body_type, body, np.arange(self.rows.size), "")
        if layout_of(self.body_type).parts:
            if _has_columns(self.body_type):
                self._search_lists(body)
            else:
                self._walk()
        for rule, _, expected in _SEARCHES:
            if rule in self.applies:
                yield self._look(rule, expected)

    def _look(self, rule: Rule, expected: str) -> Look:
        none = np.zeros(self.rows.size, np.bool_)
        return Look(
            rule=rule,
            rows=self.rows,
            failed=self.failed.get(rule, none),
            field=lambda n: self._first(rule, n)[0],
            value=lambda n: self._first(rule, n)[1],
            expected=expected,
        )

    def _first(self, rule: Rule, item: int) -> tuple[str, Any]:
        """Return path and value of the first thing that is odd in one PDU."""
        for items, find, path in self.finds.get(rule, ()):
            at = np.flatnonzero(items == item)
            if at.size:
                found = path + find.paths(int(at[0])), find.values(int(at[0]))
                return self._numbered(rule, item, *found) if path else found
        return self.odd[rule][item]

    def _numbered(
        self, rule: Rule, item: int, path: str, value: Any
    ) -> tuple[str, Any]:
        """Return a path with the numbers of list items in it, if they can be told."""
        try:
            body = self.stretch.found.pdu(int(self.rows[item])).body
        except DecodeError:
            return path, value
        for broken, where, odd in _odd_parts(body):
            if broken is rule and re.sub(r"\[\d+\]", "", where) == path:
                return where, odd
        return path, value

    def _search(
        self, kind: type, columns: NDArray[Any], owners: Rows, path: str
    ) -> None:
        octets = np.ascontiguousarray(columns).view(np.uint8)
        octets = octets.reshape(len(owners), -1)
        outline: Outline = outline_of(kind)
        for rule, search, _ in _SEARCHES:
            for find in search(outline, octets):
                self._note(rule, find, owners, path)

    def _note(self, rule: Rule, find: Find, owners: Rows, path: str) -> None:
        items = owners[find.items]
        failed = self._failed(rule)
        if rule is N3 and self.body_type is Detonation:
            if find.paths(0).startswith(_DESCRIPTOR):
                items = np.where(self._explosions()[items], -1, items)
        failed[items[items >= 0]] = True
        self.finds.setdefault(rule, []).append((items, find, path))

    def _failed(self, rule: Rule) -> NDArray[np.bool_]:
        if rule not in self.failed:
            self.failed[rule] = np.zeros(self.rows.size, np.bool_)
        return self.failed[rule]

    def _explosions(self) -> NDArray[np.bool_]:
        """Tell which PDUs have the descriptor of an explosion, another record."""
        header = self.stretch.found.header[self.rows]
        explosion = header["status"] >> 4 & 3 == _EXPLOSION
        found: NDArray[np.bool_] = explosion & (header["version"] >= 7)
        return found

    def _search_lists(self, body: NDArray[Any]) -> None:
        """Search what is in lists, if any of the PDUs has something in them."""
        if not any(body[name].any() for name in _counts(self.body_type)):
            return
        lists = self.stretch.found.lists(self.body_type, self.rows)
        owners: dict[str, Rows] = {}
        for path in lists_of(self.body_type):
            items = lists[path]
            above = path.rpartition(".")[0]
            owner = owners[above][items.owner] if above else items.owner
            owners[path] = owner
            for kind in _kinds(self.body_type, path):
                of = items if len(_kinds(self.body_type, path)) == 1 else None
                try:
                    of = of or items.of(kind)
                except TypeError:
                    continue  # whatever is none of the others
                if of.owner.size:
                    mine = owner if of is items else _owners(owner, items, of, above)
                    self._search(kind, of.columns, mine, f"{path}.")

    def _walk(self) -> None:
        """Look into what follows the fixed part, one PDU after another."""
        place = {row: item for item, row in enumerate(self.rows.tolist())}
        for row, body in self.stretch.bodies(self.body_type):
            if type(body) is not self.body_type:
                continue
            for rule, path, value in _odd_parts(body):
                self._failed(rule)[place[row]] = True
                self.odd.setdefault(rule, {}).setdefault(place[row], (path, value))


def _owners(owner: Rows, items: Any, of: Any, above: str) -> Rows:
    """Return the PDUs of some items, whose owners are those of the list above."""
    if not above:
        mine: Rows = of.owner
        return mine
    place = np.zeros(int(items.owner.max()) + 1, np.int64)
    place[items.owner] = owner
    found: Rows = place[of.owner]
    return found


@cache
def _has_columns(body_type: type) -> bool:
    try:
        return bool(lists_of(body_type))
    except TypeError:
        return False


@cache
def _counts(body_type: type) -> tuple[str, ...]:
    """Return where in the fixed part the counts of the outermost lists stand."""
    names = {path.split(".")[0] for path in lists_of(body_type)}
    found = []
    for slot in layout_of(body_type).slots:
        counted = getattr(slot.mark, "of", "") or slot.path
        if counted in names:
            found.append(slot.path.lstrip("_"))
    return tuple(found)


@cache
def _kinds(body_type: type, path: str) -> tuple[type, ...]:
    """Return the records that the items of a list can be; none if numbers."""
    kinds: tuple[type, ...] = (body_type,)
    for name in path.split("."):
        fields = [f for kind in kinds for f in layout_of(kind).fields if f.name == name]
        kinds = fields[0].records
    return kinds


@cache
def _applies(body_type: type) -> frozenset[Rule]:
    """Return which of the rules a PDU type has fields for."""
    found: set[Rule] = set()
    for kind in _within(body_type, set()):
        outline = outline_of(kind)
        uids = {one.uid for one in outline.enumerants}
        for rule, there in (
            (N1, outline.floats),
            (N1W, outline.angles),
            (N2, outline.padding),
            (N3, outline.types or not OPEN.issuperset(uids)),
            (N3I, not OPEN.isdisjoint(uids)),
        ):
            if there:
                found.add(rule)
    return frozenset(found)


def _within(kind: type, seen: set[type]) -> set[type]:
    """Return a record class and all that can be in it."""
    if kind not in seen:
        seen.add(kind)
        for field in layout_of(kind).fields:
            for inner in field.records:
                _within(inner, seen)
    return seen


_Odd = Iterator[tuple[Rule, str, Any]]
_NOTHING = b"", ()


def _odd_parts(body: Any) -> _Odd:
    """Yield what is odd in what follows the fixed part of a record."""
    kind: type = type(body)
    for part, uid in _parts(kind):
        if getattr(body, part.name) not in _NOTHING:
            yield from _odd(part, uid, body, part.name)


def _odd_record(record: Any, path: str) -> _Odd:
    kind: type = type(record)
    for field, uid in _fields(kind):
        yield from _odd(field, uid, record, f"{path}.{field.name}")


@cache
def _parts(kind: type) -> tuple[tuple[Field, int | None], ...]:
    """Return what follows the fixed part of a record, with the UIDs that it has."""
    uids = uids_of(kind)
    return tuple(
        (part, uids.get(part.name)) for part in layout_of(kind).parts if part.is_value
    )


@cache
def _fields(kind: type) -> tuple[tuple[Field, int | None], ...]:
    """Return the fields of a record in which something can be odd."""
    uids = uids_of(kind)
    return tuple(
        (field, uids.get(field.name))
        for field in layout_of(kind).fields
        if field.is_value
    )


def _odd(field: Field, uid: int | None, owner: Any, path: str) -> _Odd:
    """Yield what is odd in one field."""
    value = getattr(owner, field.name)
    if field.name.startswith("padding"):
        if any(value) if isinstance(value, bytes) else value:
            yield N2, path, value
        return
    for number, one in enumerate(value if isinstance(value, tuple) else (value,)):
        where = f"{path}[{number}]" if isinstance(value, tuple) else path
        if isinstance(one, float):
            if not math.isfinite(one):
                yield N1, where, one
        elif isinstance(one, int):
            if uid and has_table(uid) and not is_named(uid, one):
                yield N3I if uid in OPEN else N3, where, one
        elif is_record(type(one)):
            yield from _odd_record(one, where)


_DATUMS, _RECORDS = ("variable_datums",), ("records", "record_sets")


@each_pdu(N5, N6)
def records(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """Those that are here have the right lengths; `broken` tells of the others."""
    for rule, names in ((N5, _DATUMS), (N6, _RECORDS)):
        for body_type in _with(names):
            rows = [
                row
                for row, body in stretch.bodies(body_type)
                if type(body) is body_type
                and any(getattr(body, name, ()) for name in names)
            ]
            fine = np.zeros(len(rows), np.bool_)
            yield Look(rule=rule, rows=np.array(rows, np.int64), failed=fine)


@cache
def _with(names: tuple[str, ...]) -> tuple[type, ...]:
    """Return the PDU types that have lists of these names."""
    return tuple(
        body_type
        for body_type in ALL_BODIES
        if {part.name for part in layout_of(body_type).parts} & set(names)
    )
