"""Writes the chosen tables as `enum` classes, which type checkers see."""

import keyword
import re
from collections.abc import Iterable, Mapping

from .chosen import Chosen
from .source import Source, SourceError


def classes_module(source: Source, classes: Mapping[str, Chosen]) -> str:
    """Return the module of the chosen classes.

    Deprecated enumerants and runs of numbers have no member. SourceError when a
    table is not there, or a name of our own is for a number that it does not have.
    """
    flags = {name for name, one in classes.items() if one.uid in source.bitfields}
    bases = sorted(
        {"IntFlag" if name in flags else "IntEnum" for name in classes} or {"IntEnum"}
    )
    lines = [
        f'"""Tables of {source.title} that our code has as classes.\n',
        "Reprinted with permission from SISO Inc. Made by `python -m fom.generate`",
        "from SISO-REF-010.xml of that edition; not to be edited. A number that stands",
        'in no class is still carried: they are names, not limits.\n"""\n',
        f"from enum import {', '.join(bases)}",
    ]
    for name, chosen in classes.items():
        members = _flags(source, chosen) if name in flags else _members(source, chosen)
        base = "IntFlag" if name in flags else "IntEnum"
        lines += ["", "", f"class {name}({base}):"]
        lines += [f'    """{chosen.meaning} (UID {chosen.uid})."""', ""]
        lines += [f"    {member} = {value}" for member, value in members]
    return "\n".join([*lines, ""])


def _members(source: Source, chosen: Chosen) -> list[tuple[str, str]]:
    if chosen.uid not in source.enumerations:
        raise SourceError(f"{source.title} has no enumeration {chosen.uid}")
    rows = [
        row
        for row in source.enumerations[chosen.uid].rows
        if row.first == row.last and not row.deprecated
    ]
    named = _named(((row.first, row.name) for row in rows), chosen)
    return [(name, str(number)) for number, name in named]


def _flags(source: Source, chosen: Chosen) -> list[tuple[str, str]]:
    rows = [row for row in source.bitfields[chosen.uid].rows if row.length == 1]
    named = _named(((row.position, row.name) for row in rows), chosen)
    return [(name, f"1 << {position}") for position, name in named]


def _named(
    numbered: Iterable[tuple[int, str]], chosen: Chosen
) -> list[tuple[int, str]]:
    """Call each member by our own name or its enumerant's, told apart by number."""
    names = {number: member_name(name) for number, name in numbered}
    if strange := chosen.names.keys() - names.keys():
        raise SourceError(f"UID {chosen.uid}: nothing has the numbers {strange}")
    names |= chosen.names
    taken = list(names.values())
    return [
        (number, name if taken.count(name) == 1 else f"{name}_{number}")
        for number, name in names.items()
    ]


def member_name(name: str) -> str:
    """Return an enumerant's name as that of a member: capitals and underlines.

    What stands in parentheses, mostly an abbreviation of what it follows, is left out.
    """
    plain = re.sub(r"\([^)]*\)|['’]", "", name)
    made = re.sub(r"[^A-Z0-9]+", "_", plain.upper()).strip("_")
    if not made.isidentifier() or keyword.iskeyword(made.lower()):
        return f"N_{made}"
    return made
