"""What the rules found, by federate and rule: counts, and the first and worst case."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np

from ..dis import HEADER_SIZE, PduIndex
from ..errors import DecodeError
from ..wire.places import find_place, places
from .check import Look, Remark
from .profile import Profile
from .rule import RULES, Rule, Severity
from .traffic import Federates, Stretch


class Outcome(StrEnum):
    """What became of one rule for one federate."""

    PASS = "pass"
    FAIL = "fail"
    NOT_EXERCISED = "not exercised"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One case of a broken rule, so that it can be found in a recording."""

    frame: int  #: number of the datagram, from 1, as Wireshark counts; 0 if none
    time: float  #: s since 1970, the exercise clock
    pdu_type: int | None
    entity: str  #: identifier of who is concerned, where there is one
    field: str
    offset: int | None  #: octets from the start of the datagram
    value: Any
    unit: str  #: of the value, and what was measured where ``field`` is not it
    expected: str


@dataclass(slots=True)
class Entry:
    """What is known of one rule and one federate."""

    looked: int = 0
    failed: int = 0
    first: Evidence | None = None
    worst: Evidence | None = None
    excess: float = float("-inf")  #: how bad the worst one is

    @property
    def outcome(self) -> Outcome:
        """Whether the federate passes, fails, or never did what the rule is about."""
        if self.failed:
            return Outcome.FAIL
        return Outcome.PASS if self.looked else Outcome.NOT_EXERCISED


class Ledger:
    """Counts looks; memory grows with federates and rules, not with traffic."""

    def __init__(self, federates: Federates, profile: Profile) -> None:
        self.federates = federates
        self.profile = profile
        self.rules = tuple(
            rule for rule in RULES.values() if self.profile.severity(rule) is not None
        )  #: that are judged
        self._judged = frozenset(rule.code for rule in self.rules)
        self._entries: dict[tuple[int, str], Entry] = {}

    def entry(self, federate: int, rule: Rule) -> Entry:
        """Return what is known of one rule and one federate."""
        return self._entries.get((federate, rule.code), Entry())

    def rows(self) -> Iterator[tuple[int, Rule, Entry]]:
        """Give every federate with every rule, exercised or not."""
        for federate in range(len(self.federates)):
            for rule in self.rules:
                yield federate, rule, self.entry(federate, rule)

    def severity(self, rule: Rule) -> Severity:
        """Return how bad it is to break a rule, one that is judged."""
        severity = self.profile.severity(rule)
        assert severity is not None
        return severity

    def worst(self, federate: int | None = None) -> Severity | None:
        """Return the severity of the worst breach, of one federate or of all."""
        return max(
            (
                self.severity(RULES[code])
                for (who, code), entry in self._entries.items()
                if entry.failed and federate in (None, who)
            ),
            default=None,
        )

    def breaches(self, severity: Severity) -> int:
        """Count the rules of a severity that are broken, each for every federate."""
        return sum(
            entry.failed > 0 and self.severity(RULES[code]) is severity
            for (_, code), entry in self._entries.items()
        )

    def note(self, look: Look, stretch: Stretch) -> None:
        """Count what a check saw in a stretch."""
        if not look.rows.size or look.rule.code not in self._judged:
            return
        who = stretch.federate[look.rows]
        looked = np.bincount(who)
        for federate in np.flatnonzero(looked).tolist():
            self._entry(federate, look.rule).looked += int(looked[federate])
        items = np.flatnonzero(look.failed)
        if not items.size:
            return
        excess = None if look.excess is None else look.excess[items]
        guilty = who[items]
        for federate in np.unique(guilty).tolist():
            mine = np.flatnonzero(guilty == federate)
            worst = mine[0] if excess is None else mine[int(np.argmax(excess[mine]))]
            far = 0.0 if excess is None else float(excess[worst])
            entry = self._entry(federate, look.rule)
            entry.failed += mine.size
            if entry.first is None:
                entry.first = _evidence(look, int(items[mine[0]]), stretch)
            if far > entry.excess:
                entry.worst = _evidence(look, int(items[worst]), stretch)
                entry.excess = far

    def remark(self, remark: Remark) -> None:
        """Count what a check found out about no PDU of the present stretch."""
        if remark.rule.code not in self._judged:
            return
        entry = self._entry(remark.federate, remark.rule)
        entry.looked += 1
        if not remark.failed:
            return
        entry.failed += 1
        evidence = Evidence(
            frame=remark.frame,
            time=remark.time,
            pdu_type=remark.pdu_type,
            entity=remark.entity,
            field=remark.field,
            offset=remark.offset,
            value=_plain(remark.value),
            unit="",
            expected=remark.expected,
        )
        if entry.first is None:
            entry.first = evidence
        if remark.excess > entry.excess:
            entry.worst, entry.excess = evidence, remark.excess

    def _entry(self, federate: int, rule: Rule) -> Entry:
        return self._entries.setdefault((federate, rule.code), Entry())


def _evidence(look: Look, item: int, stretch: Stretch) -> Evidence:
    """Word one case of a look."""
    row = int(look.rows[item])
    found = stretch.found
    field = str(_told(look.field, item))
    return Evidence(
        frame=int(stretch.frame[row]),
        time=float(stretch.time[row]),
        pdu_type=int(found.pdu_type[row]),
        entity=_entity(found, row),
        field=field,
        offset=_offset(field, stretch, row),
        value=_plain(_told(look.value, item)),
        unit=look.unit,
        expected=str(_told(look.expected, item)),
    )


def _offset(path: str, stretch: Stretch, row: int) -> int | None:
    """Return where a field of a PDU begins in its datagram; None if it is unknown."""
    found = stretch.found
    number = int(found.datagram[row])
    begin = int(found.start[number])
    owner, _, rest = path.partition(".")
    at = int(found.offset[row])
    try:
        pdu = found.pdu(row)
    except DecodeError:
        return None
    place = (
        find_place(places(pdu.header, found.octets, at), rest)
        if owner == "header"
        else find_place(places(pdu.body, found.octets, at + HEADER_SIZE), path)
    )
    if place is None or place.offset - begin >= _mended_from(stretch, row):
        return None
    return place.offset - begin


def _mended_from(stretch: Stretch, row: int) -> float:
    """Return from where on the octets of a PDU's datagram are not where they came."""
    found, frame = stretch.found, stretch.frame[row]
    repairs = [
        repair.offset
        for one in stretch.broken
        if one.frame == frame
        for repair in one.forgiven
    ]
    mine = found.datagram == found.datagram[row]
    if not repairs or found.length[mine].sum() == stretch.sizes[found.datagram[row]]:
        return math.inf
    return min(repairs)


def _plain(value: Any) -> Any:
    """Return a value as JSON can have it: no octets, and no NaN."""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value


def _told(what: Any, item: int) -> Any:
    """Return the value of one item: from an array, from a function, or for all."""
    if isinstance(what, np.ndarray):
        return what[item].tolist()
    if callable(what):
        return what(item)
    return what


def _entity(found: PduIndex, row: int) -> str:
    """Name the identifier that nearly every PDU begins with."""
    at = int(found.offset[row]) + 12
    if int(found.length[row]) < 18:
        return ""
    three = np.frombuffer(found.octets, ">u2", 3, at)
    return ":".join(map(str, three.tolist()))
