"""What two definitions of one thing say together, or that they contradict.

Every function here is commutative, associative and idempotent: joining is the least
upper bound of an order in which "not told" stands below everything. So a merge cannot
depend on the order of modules.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import reduce
from typing import Any, TypeVar

from .datatypes import DataType, Place
from .errors import MergeError
from .model import (
    Attribute,
    Dimension,
    InteractionClass,
    ObjectClass,
    Parameter,
    SynchronizationPoint,
    TimeRepresentation,
    Transportation,
    UpdateRate,
)

D = TypeVar(
    "D",
    bound=Attribute
    | Parameter
    | ObjectClass
    | InteractionClass
    | Dimension
    | Transportation
    | UpdateRate
    | SynchronizationPoint
    | TimeRepresentation
    | DataType,
)
V = TypeVar("V")

_SHARINGS = ("", "Neither", "Publish", "Subscribe", "PublishSubscribe")
_RULE = "\n----\n"  # between the texts of notes that have the same label


def is_told(value: object) -> bool:
    """Whether a definition says something, and not by an absent or empty element."""
    return value is False or bool(value)


def same(key: str, a: V, b: V, place: Place, other: Place) -> V:
    """The one value that two definitions tell, or MergeError.

    What is not told, or ``NA``, gives way to what is told; names in a list may stand
    in any order.
    """
    if a == b or not is_told(b):
        return a
    if not is_told(a) or a == "NA":
        return b
    if b == "NA":
        return a
    if isinstance(a, tuple) and isinstance(b, tuple) and sorted(a) == sorted(b):
        return a if a < b else b
    words = key.replace("_", " ")
    raise MergeError(f"{words} is {_show(b)}, but {_show(a)}", place=other, other=place)


def text(a: str, b: str) -> str:
    """The longer of two texts: texts for people never contradict each other."""
    return a if a == b else max(a, b, key=_weight)


def note(a: str, b: str) -> str:
    """Both notes: modules may use one label for different ones."""
    if a == b:
        return a
    texts: dict[str, str] = {}
    for one in (a + _RULE + b).split(_RULE):
        key = " ".join(one.split())
        texts[key] = max(texts.get(key, ""), one, key=_weight)
    return _RULE.join(texts[key] for key in sorted(texts) if key)


def sharing(a: str, b: str) -> str:
    """What federates may do by either of two definitions."""
    if a == b or not (a in _SHARINGS and b in _SHARINGS):
        return max(a, b)
    if {a, b} == {"Publish", "Subscribe"}:
        return "PublishSubscribe"
    return max(a, b, key=_SHARINGS.index)


def join(
    a: D, b: D, *keys: str, texts: Iterable[str] = ("semantics",), **parts: object
) -> D:
    """Two definitions of one name as one.

    Parameters
    ----------
    a, b : the definitions, the one first whose place is kept (`in_order`)
    keys : fields that have to agree
    texts : fields that are for people
    parts : fields that are joined already
    """
    told: dict[str, Any] = dict(parts)
    for key in keys:
        told[key] = same(key, getattr(a, key), getattr(b, key), a.place, b.place)
    for key in texts:
        told[key] = text(getattr(a, key), getattr(b, key))
    return replace(a, notes=a.notes | b.notes, **told)


def in_order(a: D, b: D, *keys: str) -> tuple[D, D]:
    """Two definitions, the one whose place will be told of both first.

    One that tells any of ``keys`` stands before a bare name; else the name of the file
    and the line decide.
    """

    def rank(one: D) -> tuple[bool, str, int]:
        bare = not any(is_told(getattr(one, key)) for key in keys)
        return bare, one.place.file, one.place.line

    return (a, b) if rank(a) <= rank(b) else (b, a)


def table(tables: Iterable[Mapping[str, V]], both: Callable[[V, V], V]) -> dict[str, V]:
    """Tables of named things as one, in the order of names."""
    found: dict[str, list[V]] = {}
    for one in tables:
        for name, value in one.items():
            found.setdefault(name, []).append(value)
    return {
        name: values[0] if len(values) == 1 else reduce(both, values)
        for name, values in sorted(found.items())
    }


def _weight(text: str) -> tuple[int, str, int, str]:
    plain = " ".join(text.split())
    return len(plain), plain, -len(text), text


def _show(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(str(one) for one in value)
    return str(value).lower() if isinstance(value, bool) else str(value)
