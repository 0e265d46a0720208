"""Which fields of a record hold enumerants, and of which table of SISO-REF-010."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from .fields import Uid
from .layout import layout_of


@cache
def uids_of(cls: type) -> Mapping[str, int]:
    """Return the UID of each field of a record that has a `Uid`.

    A tuple of enumerants has the UID of its items. Fields of nested records are
    those records' own. TypeError when ``cls`` is no record.
    """
    layout_of(cls)
    hints = get_type_hints(cls, include_extras=True)
    found = {name: uid for name, hint in hints.items() if (uid := _uid(hint))}
    return MappingProxyType(found)


def _uid(hint: Any) -> int | None:
    if get_origin(hint) is not Annotated:
        return None
    kind, *marks = get_args(hint)
    for mark in marks:
        if isinstance(mark, Uid):
            return mark.number
    return _uid(get_args(kind)[0]) if get_origin(kind) is tuple else None
