"""Which enumeration names the next number of an entity type (SISO-REF-010).

Such a table tells by patterns where it applies: ``1,3-5.2.X`` is any type that
begins with 1, 3, 4 or 5, then 2, then anything; the table names what follows.
"""

from collections.abc import Sequence
from functools import cache

from .enumerations import Enumeration, applicabilities, enumeration

_COUNTRY = 29  # UID of the third number's enumeration, which has no pattern
_KIND = 7  # and that of the first one's

Spans = tuple[tuple[int, int], ...] | None  # None is any number


def table_after(numbers: Sequence[int]) -> Enumeration | None:
    """Return the enumeration of the number after ``numbers``, or None.

    Where several apply, it is the one with the fewest numbers left open.
    """
    if not numbers:
        return enumeration(_KIND)
    if len(numbers) == 2:
        return enumeration(_COUNTRY)
    fitting = [
        (pattern.count(None), uid)
        for pattern, uid in _patterns().get(len(numbers), ())
        if all(map(_fits, pattern, numbers))
    ]
    return enumeration(min(fitting)[1]) if fitting else None


def _fits(spans: Spans, number: int) -> bool:
    return spans is None or any(low <= number <= high for low, high in spans)


@cache
def _patterns() -> dict[int, list[tuple[tuple[Spans, ...], int]]]:
    """Read the patterns of all tables, by how many numbers they are of."""
    found: dict[int, list[tuple[tuple[Spans, ...], int]]] = {}
    for uid, patterns in applicabilities():
        for text in patterns.split(";"):
            pattern = tuple(map(_spans, text.split(".")))
            found.setdefault(len(pattern), []).append((pattern, uid))
    return found


def _spans(text: str) -> Spans:
    if text == "X":
        return None
    spans = []
    for part in text.split(","):
        low, _, high = part.partition("-")
        spans.append((int(low), int(high or low)))
    return tuple(spans)
