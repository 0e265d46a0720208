"""One PDU as tshark shows it, laid beside it as it is decoded here.

tshark tells where each of its fields stands, so fields are matched by place: one of
its may not cross the bounds of ours, and where both see the same octets both have to
read the same from them.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ..dis import HEADER_SIZE, ClockTime
from ..dis.timestamp import UNIT
from .leaves import Leaf, generic, leaf_at

_SIX_DIGITS = 1e-5  # relative; to how many tshark shows a float
_FIFTEEN_DIGITS = 1e-12  # and a double
_MICROSECOND = 1e-6  # to which it shows times past the hour
_DOUBLE = 8  # octets
_TIMES = ("timestamp", "time_past_hour")  # shown as seconds
_CLOCK_TIME = "dis.clocktime"


class Shown(NamedTuple):
    """One field as tshark shows it."""

    name: str
    offset: int  #: octets from the PDU's start
    size: int  #: octets
    show: str

    @property
    def end(self) -> int:
        """Offset after the last octet."""
        return self.offset + self.size


@dataclass(frozen=True, slots=True)
class Difference:
    """A field of which tshark and we do not say the same; `kind` is of `KINDS`."""

    kind: str
    field: str  #: of ours, with the numbers of list items
    offset: int  #: octets from the PDU's start
    theirs: str  #: the name that tshark has for it
    shown: str  #: what tshark reads
    value: object  #: what we read


@dataclass(slots=True)
class Comparison:
    """What came of laying one PDU beside tshark's fields."""

    agreed: int = 0  #: fields of which place and value are the same
    placed: int = 0  #: fields of the same place that tshark shows in words
    differences: list[Difference] = field(default_factory=list)
    left_out: set[str] = field(default_factory=set)  #: what tshark does not show
    body: bool = False  #: whether tshark shows anything behind the header

    @property
    def compared(self) -> int:
        """Fields that were compared."""
        return self.agreed + self.placed + len(self.differences)


def compare(
    leaves: Sequence[Leaf], octets: bytes, shown: Iterable[Shown]
) -> Comparison:
    """Lay fields that tshark shows beside those of a PDU, which is ``octets``."""
    told = Comparison()
    seen: set[int] = set()
    by_bounds: dict[tuple[int, int], list[Shown]] = {}
    for one in shown:
        by_bounds.setdefault((one.offset, one.end), []).append(one)
        seen.update(range(one.offset, one.end))
    starts = {one.offset: one for one in leaves}
    ends = {one.end: one for one in leaves}
    for (start, end), those in by_bounds.items():
        first = starts.get(start) or leaf_at(leaves, start)
        last = ends.get(end) or leaf_at(leaves, end - 1)
        # one number may be shown in several ways
        found = [_compare(one, first, last, octets) for one in those]
        wrong = [one for one in found if isinstance(one, Difference)]
        if len(wrong) == len(found):
            told.differences.append(wrong[0])
        elif True in found:
            told.agreed += 1
        else:
            told.placed += 1
    for leaf in leaves:
        if leaf.offset >= HEADER_SIZE and "padding" not in leaf.path:
            if leaf.offset in seen:
                told.body = True
            else:
                told.left_out.add(generic(leaf.path))
    return told


def _compare(shown: Shown, first: Leaf, last: Leaf, octets: bytes) -> Difference | bool:
    """Return the difference; else whether there is a value that was compared.

    ``first`` and ``last`` are our fields that hold the first and the last octet.
    """
    whole = first.offset == shown.offset and last.end == shown.end
    if shown.name == _CLOCK_TIME and whole and first != last:
        return _clock(shown, first, octets)
    if first == last and isinstance(first.value, bytes):
        whole = shown.end <= last.end  # what is inside octets, we do not say
    same: bool | None = None
    if shown.end > last.end and shown.end > len(octets):
        return _difference("beyond", shown, first)
    if not whole or (first != last and _is_number(shown.show)):
        return _difference("bounds", shown, first)
    if first == last:
        same = _same(first, octets[shown.offset : shown.end], shown.show)
        if same is False:
            return _difference("shows", shown, first)
    return bool(same)


def _difference(kind: str, shown: Shown, leaf: Leaf) -> Difference:
    return Difference(kind, leaf.path, leaf.offset, shown.name, shown.show, leaf.value)


def _clock(shown: Shown, hour: Leaf, octets: bytes) -> Difference | bool:
    """Compare a clock time, which tshark shows as seconds since 1970."""
    place = octets[shown.offset : shown.end]
    ours = ClockTime(
        int.from_bytes(place[:4], "big", signed=True), int.from_bytes(place[4:], "big")
    )
    seconds = _number(shown.show)
    if seconds is None or math.isclose(seconds, ours.seconds, abs_tol=_MICROSECOND):
        return seconds is not None
    return Difference(
        "shows", hour.path, hour.offset, shown.name, shown.show, ours.seconds
    )


def _same(leaf: Leaf, octets: bytes, show: str) -> bool | None:
    """Tell whether a field shows our value; None when it shows no such thing."""
    value = leaf.value
    try:
        if bytes.fromhex(show.replace(":", "")) == octets:
            return True
    except ValueError:
        pass  # a number, or words
    if isinstance(value, bytes):
        text = value.rstrip(b"\0")
        if len(octets) == len(value) and text.isascii() and text.decode().isprintable():
            return text.decode() == show
        return None
    number = _number(show)
    if number is None:
        return None
    if isinstance(value, float):
        if math.isnan(value):
            return math.isnan(number)
        digits = _FIFTEEN_DIGITS if leaf.size == _DOUBLE else _SIX_DIGITS
        return math.isclose(number, value, rel_tol=digits)
    if leaf.path.rpartition(".")[2] in _TIMES and not _is_number(show):
        return math.isclose(number, (value >> 1) * UNIT, abs_tol=_MICROSECOND)
    return bool(number == value)


def _number(show: str) -> float | None:
    for read in (lambda text: int(text, 0), float):
        try:
            return read(show)
        except ValueError:
            pass
    return None


def _is_number(show: str) -> bool:
    try:
        int(show, 0)
    except ValueError:
        return False
    return True
