"""``dome enum``: what a number of SISO-REF-010 means, and which number a thing has."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from functools import partial
from typing import Any

from ..bitfields import bitfield, names_of_bitfields
from ..entity_types import ANY, NamedType, matching, named, read_pattern, search
from ..enumerations import (
    Enumerant,
    edition,
    enumeration,
    has_words,
    names_of_enumerations,
)
from ..tables import table_names
from ..trees import ENTITY_TYPES, names_of_trees, tree

Found = Iterator["Line"]

_DESCRIPTION = """\
Look into the enumerations of SISO-REF-010 (reprinted with permission from SISO Inc.).
WORDS is a dotted entity type, which is told in words ("*" for a number lists those
there are), words that are searched in all names, or an entity type and words that are
searched below it. Exit code 1: nothing is called so, or a number has no name.
"""
_MOST_NAMED = 8  # tables that an error lists


class Line:
    """Something found: a line for people, plain values for machines."""

    def __init__(self, text: str, plain: dict[str, Any], *, known: bool = True) -> None:
        self.text = text
        self.plain = plain
        self.known = known


def add(subparsers: Any) -> None:
    """Declare the sub-command."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "enum",
        help="tell what numbers of SISO-REF-010 mean, or find them by words",
        description=_DESCRIPTION,
    )
    parser.add_argument(
        "words", nargs="*", metavar="WORDS", help="an entity type, or words to search"
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--table",
        metavar="TABLE",
        help="look in one table, by UID or name: at the number WORDS (whose bits are"
        " told if the table is of bits), for words, or without WORDS at all of it",
    )
    what.add_argument(
        "--tables", action="store_true", help="list the tables that have WORDS in names"
    )
    parser.add_argument("--json", action="store_true", help="print a JSON list")
    parser.set_defaults(func=partial(run, parser))


def run(parser: argparse.ArgumentParser, args: argparse.Namespace) -> int:
    """Print what was found; 1 when something has no name."""
    words: list[str] = args.words
    if not (words or args.tables or args.table is not None):
        parser.print_help()
        return 0
    try:
        if args.tables:
            found = list(_tables(words))
        elif args.table is not None:
            found = list(_in_table(_uid_of(args.table), words))
        elif _is_dotted(words[0]):
            found = list(_types(words[0], words[1:]))
        else:
            found = list(_search(words))
    except ValueError as error:
        parser.error(str(error))
    if args.json:
        print(json.dumps([line.plain for line in found], ensure_ascii=False))
    else:
        for line in found:
            print(line.text)
    if not found:
        text = " ".join(words)
        print(f"dome: nothing in {edition()} is called {text!r}", file=sys.stderr)
    return 0 if found and all(line.known for line in found) else 1


def _is_dotted(word: str) -> bool:
    return "." in word and set(word) <= set("0123456789." + ANY)


def _uid_of(text: str) -> int:
    """Find a table by UID, or by name; ValueError tells which there are."""
    names = table_names()
    if text.isdecimal():
        if int(text) not in names:
            raise ValueError(f"no table of {edition()} has UID {text}, see --tables")
        return int(text)
    exact = [uid for uid, name in names.items() if name.casefold() == text.casefold()]
    found = exact or [uid for uid, n in names.items() if has_words(n, text.split())]
    if len(found) != 1:
        some = ", ".join(f"{uid} {names[uid]}" for uid in found[:_MOST_NAMED])
        more = ", ..." if len(found) > _MOST_NAMED else ""
        told = f"table {text!r} can be {some}{more}" if some else f"no table {text!r}"
        raise ValueError(told)
    return found[0]


def _tables(words: Sequence[str]) -> Found:
    for uid, name in table_names().items():
        if has_words(name, words):
            yield Line(f"UID {uid}  {name}", {"uid": uid, "table": name})


def _search(words: Sequence[str]) -> Found:
    """Find words in entity types, and in the names of all other tables."""
    for one in search(words):
        yield _type(one)
    for uid, name in names_of_enumerations().items():
        for enumerant in enumeration(uid).search(words):
            line = _enumerant(uid, enumerant)
            yield Line(f"{name} (UID {uid})  {line.text}", line.plain)
    for uid, name in names_of_trees().items():
        if uid != ENTITY_TYPES:
            for line in _in_tree(uid, words):
                yield Line(f"{name} (UID {uid})  {line.text}", line.plain)
    yield from _tables(words)


def _types(text: str, words: Sequence[str]) -> Found:
    """Tell an entity type in words, list those that fit, or search below it."""
    pattern = read_pattern(text)
    if words:
        for one in search(words, below=pattern):
            yield _type(one)
    elif None in pattern:
        for one in matching(pattern):
            yield _type(one)
    else:
        yield _type(named([number or 0 for number in pattern]))


def _type(one: NamedType) -> Line:
    plain = {
        "entity_type": ".".join(map(str, one.numbers)),
        "names": one.names,
        "unknown": one.unknown,
        "deprecated": one.deprecated,
    }
    return Line(str(one), plain, known=not one.unknown)


def _in_table(uid: int, words: Sequence[str]) -> Found:
    number = _number(words)
    if uid in names_of_trees():
        yield from _in_tree(uid, words)
    elif uid in names_of_bitfields():
        yield from _in_bitfield(uid, words)
    elif number is None:
        for one in enumeration(uid).search(words):
            yield _enumerant(uid, one)
    elif (found := enumeration(uid).enumerant(number)) is not None:
        yield _enumerant(uid, found)
    else:
        plain = {
            "uid": uid,
            "table": table_names()[uid],
            "number": number,
            "name": None,
        }
        yield Line(f"{number}  (unknown)", plain, known=False)


def _number(words: Sequence[str]) -> int | None:
    """The number that the words are, in decimal or hexadecimal, or None."""
    if len(words) == 1:
        try:
            return int(words[0], 0)
        except ValueError:
            pass
    return None


def _enumerant(uid: int, one: Enumerant) -> Line:
    plain = {
        "uid": uid,
        "table": enumeration(uid).name,
        "number": one.number,
        "last": one.last,
        "name": one.name,
        "also": one.also,
        "deprecated": one.deprecated,
    }
    return Line(str(one), plain)


def _in_bitfield(uid: int, words: Sequence[str]) -> Found:
    """Tell the bits of a number, or the bits there are."""
    table = bitfield(uid)
    plain: dict[str, Any]
    number = _number(words)
    if number is not None:
        for value in table.decode(number):
            plain = {"uid": uid, "table": table.name} | asdict(value)
            where = _bits(value.position, value.length)
            text = f"{where:5}  {value.value:3}  {value}"
            yield Line(text, plain, known=value.name is not None)
        return
    for one in table.ranges:
        if has_words(one.name, words):
            plain = {"uid": uid, "table": table.name, "name": one.name}
            plain |= {"position": one.position, "length": one.length}
            yield Line(f"{_bits(one.position, one.length):5}  {one.name}", plain)


def _bits(position: int, length: int) -> str:
    return f"{position}" if length == 1 else f"{position}-{position + length - 1}"


def _in_tree(uid: int, words: Sequence[str]) -> Found:
    """Find types of objects and the like by dotted number or by words."""
    table = tree(uid)
    wanted = words[0] if len(words) == 1 else None
    for numbers, path in table.walk():
        dotted = ".".join(map(str, numbers))
        names = [node.name for node in path]
        if dotted == wanted or has_words(names[-1], words):
            plain = {"uid": uid, "table": table.name, "number": dotted, "names": names}
            yield Line(f"{dotted}  {' / '.join(names)}", plain)
