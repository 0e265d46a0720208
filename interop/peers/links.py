"""Which attribute of somebody else's class holds which field of a record of ours.

The names are matched mechanically; what that cannot tell is declared, record by
record, in a table such as `opendis_names`.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import get_args

from ..wire.fields import Padding, Scalar
from ..wire.layout import Field, is_record, layout_of

#: In a table: a field that their class has no place for.
NOWHERE = ""
_PADDING = re.compile("^pad|padding")  #: what an attribute for padding is called


@dataclass(frozen=True, slots=True)
class Link:
    """One field of ours and where it is in theirs."""

    ours: tuple[str, ...]  #: path from the record
    field: Field  #: what the last name of the path is declared as
    theirs: str  #: dotted path from their object; NOWHERE when it has no place

    @property
    def name(self) -> str:
        """The path of ours, dotted."""
        return ".".join(self.ours)


def links_of(
    record: type, declared: Mapping[str, str], attributes: Iterable[str]
) -> tuple[Link, ...]:
    """Link every value of a record with one of their ``attributes``.

    ``declared`` gives paths of theirs for fields of ours that are not named alike;
    a dotted name of ours takes a nested record apart. Any other field goes to the
    attribute of its name, written in camel case with or without ``Entity`` before
    the ``ID``, or else to the only one left whose name contains it. Numbers that are
    padding go to what is left of theirs, in order, if it is as many; other padding is
    nowhere. TypeError names a field that is left over, or was declared but is none.
    """
    fields = list(_fields(record, declared))
    unknown = set(declared) - {".".join(path) for path, _ in fields}
    if unknown:
        raise TypeError(f"{record.__name__} has no {', '.join(sorted(unknown))}")
    found = dict(declared)
    taken = {path.partition(".")[0] for path in declared.values()}
    free = {_plain(name): name for name in attributes if name not in taken}
    names = [path[0] for path, field in fields if path[0] not in found]
    names = [name for name in names if not name.startswith("padding")]
    for name in list(names):
        for spelling in (_plain(name), _plain(name).removesuffix("id") + "entityid"):
            if spelling in free and name in names:
                found[name] = free.pop(spelling)
                names.remove(name)
    for name in names:
        alike = [spelling for spelling in free if _plain(name) in spelling]
        if len(alike) == 1:
            found[name] = free.pop(alike[0])
    pads = [path[0] for path, field in fields if _is_number(field, path[0], found)]
    left = [name for spelling, name in free.items() if _PADDING.search(spelling)]
    if len(pads) == len(left):
        found |= dict(zip(pads, left, strict=True))
    links = []
    for path, field in fields:
        theirs = found.get(".".join(path))
        if theirs is None and _is_padding(path[-1], field):
            theirs = NOWHERE
        if theirs is None:
            raise TypeError(f"{record.__name__}.{'.'.join(path)}: nothing is alike")
        links.append(Link(path, field, theirs))
    return tuple(links)


def _fields(
    record: type, declared: Mapping[str, str]
) -> Iterable[tuple[tuple[str, ...], Field]]:
    """Yield the values of a record, nested ones that are declared taken apart."""
    for field in layout_of(record).fields:
        if not field.is_value:
            continue
        inside = f"{field.name}."
        if any(name.startswith(inside) for name in declared):
            for nested in layout_of(field.type).fields:
                yield (field.name, nested.name), nested
        else:
            yield (field.name,), field


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


def _is_number(field: Field, name: str, found: Mapping[str, str]) -> bool:
    """Tell whether a field is padding that is a number, and not declared."""
    is_padding = name.startswith("padding") and name not in found
    return is_padding and isinstance(field.mark, Scalar)


def _is_padding(name: str, field: Field) -> bool:
    return name.startswith("padding") or isinstance(field.mark, Padding)


def records_in(field: Field) -> tuple[type, ...]:
    """Return the record classes that a field can hold, itself or as items."""
    kinds = get_args(field.item) or (field.item,) if field.is_tuple else (field.type,)
    return tuple(kind for kind in kinds if is_record(kind))
