"""Writes tables as text that a program parses when it asks for one of them.

A row is ``number``, or ``first-last`` for a run of numbers, with ``!`` when it is
deprecated and ``>uid`` when another table goes on from it, then its name, and after
each ``|`` another name. A row of bits has ``position+length`` for a number. A tree
indents each level by a space.
"""

import json
from collections.abc import Iterator

from .source import BitRow, Node, Row, Source


def tables_module(source: Source) -> str:
    """Return the module of the enumerations and bit fields."""
    lines = [
        _docstring("Enumerations and bit fields", source),
        f"EDITION = {_quoted(source.title)}",
        "#: By UID: name, bits, the entity types that it goes on from, rows.",
        "ENUMERATIONS: dict[int, tuple[str, int, str, str]] = {",
    ]
    for table in sorted(source.enumerations.values(), key=lambda one: one.uid):
        lines += _entry(
            table.uid,
            (table.name, table.bits, table.applies),
            [_row(row) for row in table.rows],
        )
    lines += [
        "}",
        "#: By UID: name, bits, rows.",
        "BITFIELDS: dict[int, tuple[str, int, str]] = {",
    ]
    for bits in sorted(source.bitfields.values(), key=lambda one: one.uid):
        rows = [_bit_row(row) for row in bits.rows]
        lines += _entry(bits.uid, (bits.name, bits.bits), rows)
    return "\n".join([*lines, "}", ""])


def trees_module(source: Source) -> str:
    """Return the module of the entity types, object types and jamming techniques."""
    lines = [
        _docstring("Dotted numbers: entity types and their like", source),
        "#: By UID: name, and what follows by the numbers that come before.",
        "TREES: dict[int, tuple[str, dict[str, str]]] = {",
    ]
    for tree in sorted(source.trees.values(), key=lambda one: one.uid):
        lines += [f"    {tree.uid}: (", f"        {_quoted(tree.name)},", "        {"]
        for key in sorted(tree.branches, key=_numbers):
            rows = [line for node in tree.branches[key] for line in _node(node, 0)]
            text = "\n".join(rows)
            lines.append(f'            {_quoted(key)}: r"""\n{text}\n""",')
        lines += ["        },", "    ),"]
    return "\n".join([*lines, "}", ""])


def _docstring(what: str, source: Source) -> str:
    return (
        f'"""{what} of {source.title}.\n\n'
        "Reprinted with permission from SISO Inc. Made by `python -m fom.generate`\n"
        f'from SISO-REF-010.xml of that edition; not to be edited.\n"""\n'
    )


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _numbers(key: str) -> list[int]:
    return [int(number) for number in key.split(".") if number]


def _entry(uid: int, facts: tuple[str | int, ...], rows: list[str]) -> list[str]:
    lines = [f"    {uid}: ("]
    for fact in facts:
        lines.append(f"        {_quoted(fact) if isinstance(fact, str) else fact},")
    text = "\n".join(["", *rows, ""])
    return [*lines, f'        r"""{text}""",', "    ),"]


def _row(row: Row) -> str:
    number = str(row.first) if row.first == row.last else f"{row.first}-{row.last}"
    refers = "" if row.refers is None else f">{row.refers}"
    names = "|".join((row.name, *row.also))
    return f"{number}{'!' * row.deprecated}{refers} {names}".rstrip()


def _bit_row(row: BitRow) -> str:
    refers = "" if row.refers is None else f">{row.refers}"
    return f"{row.position}+{row.length}{refers} {row.name}"


def _node(node: Node, depth: int) -> Iterator[str]:
    yield f"{' ' * depth}{node.value}{'!' * node.deprecated} {node.name}"
    for child in node.children:
        yield from _node(child, depth + 1)
