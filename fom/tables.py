"""All tables of SISO-REF-010 by UID: enumerations, bit fields and dotted numbers."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from .bitfields import bitfield, names_of_bitfields
from .enumerations import enumeration, names_of_enumerations
from .trees import names_of_trees


@cache
def table_names() -> Mapping[int, str]:
    """Return the names of all tables, in order of their UIDs."""
    names = {**names_of_enumerations(), **names_of_bitfields(), **names_of_trees()}
    return MappingProxyType(dict(sorted(names.items())))


def meaning_of(uid: int, number: int) -> str | None:
    """Return what a number means in an enumeration or a bit field.

    None when the number has no name there. ValueError when no table has the UID.
    """
    if uid in names_of_bitfields():
        return bitfield(uid).name_of(number)
    return enumeration(uid).name_of(number)
