"""Reads the XML of SISO-REF-010 (its schema version 2.7) into plain tables."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

#: Elements that a tree of numbered names is made of, whatever their level.
_LEVELS = {
    "category",
    "subcategory",
    "specific",
    "extra",
    "object",
    "jammer_kind",
    "jammer_category",
    "jammer_subcategory",
    "jammer_specific",
}
#: Attributes of a row's ``meta`` that are other names of the same thing.
_OTHER_NAMES = ("natoid", "commid")


#: Patterns of entity types, such as ``1,3-5.2.X;7``.
_PATTERNS = re.compile(r"(?:(?:X|[0-9,-]+)(?:\.|; ?|, |$))*")


class SourceError(ValueError):
    """The file is not the XML of SISO-REF-010, or has what we do not understand."""


@dataclass(frozen=True)
class Row:
    """One enumerant, or a run of numbers with one meaning."""

    first: int
    last: int
    name: str
    deprecated: bool = False
    refers: int | None = None  #: UID of the table that goes on from here
    also: tuple[str, ...] = ()  #: other names


@dataclass(frozen=True)
class Enumeration:
    """A table of enumerants."""

    uid: int
    name: str
    bits: int
    applies: str  #: entity types whose next number this table names, or ""
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class BitRow:
    """Some neighbouring bits with a name."""

    position: int
    length: int
    name: str
    refers: int | None = None


@dataclass(frozen=True)
class Bitfield:
    """A number that is made of bits."""

    uid: int
    name: str
    bits: int
    rows: tuple[BitRow, ...]


@dataclass(frozen=True)
class Node:
    """A number with a name, and what may follow it."""

    value: int
    name: str
    deprecated: bool = False
    children: tuple["Node", ...] = ()


@dataclass(frozen=True)
class Tree:
    """Dotted numbers with names."""

    uid: int
    name: str
    branches: dict[str, tuple[Node, ...]]  #: by the numbers that come before


@dataclass(frozen=True)
class Source:
    """All tables of one edition."""

    title: str
    enumerations: dict[int, Enumeration] = field(default_factory=dict)
    bitfields: dict[int, Bitfield] = field(default_factory=dict)
    trees: dict[int, Tree] = field(default_factory=dict)


def read(path: Path) -> Source:
    """Read a file; SourceError when it is not what it should be."""
    try:
        root = ET.parse(path).getroot()
    except ET.ParseError as error:
        raise SourceError(f"{path}: {error}") from None
    if _tag(root) != "ebv" or not root.get("title"):
        raise SourceError(f"{path}: the root is {_tag(root)!r}, not that of the XML")
    source = Source(_text(root, "title"))
    for table in root:
        tag = _tag(table)
        if tag == "enum":
            made = _enumeration(table)
            source.enumerations[made.uid] = made
        elif tag == "bitfield":
            bits = _bitfield(table)
            source.bitfields[bits.uid] = bits
    for table in root:
        if _tag(table) in ("cet", "cot", "jammer_technique"):
            tree = _tree(table, source.enumerations)
            source.trees[tree.uid] = tree
    return source


def _tag(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]


def _text(element: ET.Element, name: str) -> str:
    """An attribute as one line; what a raw string of ours could not hold is refused."""
    text = " ".join((element.get(name) or "").split())
    if '"""' in text or "|" in text:
        raise SourceError(f"{_tag(element)}: {text!r} has a mark of our own")
    return text


def _number(element: ET.Element, name: str) -> int:
    value = element.get(name, "")
    if not value.isdigit():
        raise SourceError(f"{_tag(element)}.{name}: {value!r} is no number")
    return int(value)


def _true(element: ET.Element, name: str) -> bool:
    return element.get(name) in ("true", "1")


def _refers(element: ET.Element) -> int | None:
    return _number(element, "xref") if element.get("xref") else None


def _enumeration(table: ET.Element) -> Enumeration:
    return Enumeration(
        _number(table, "uid"),
        _text(table, "name"),
        _number(table, "size"),
        _applies(table),
        tuple(sorted(_rows(table), key=lambda row: (row.first, row.last))),
    )


def _applies(table: ET.Element) -> str:
    """Return the patterns of the entity types that a table goes on from."""
    text = _text(table, "applicability")
    if text.startswith("objects:"):
        return ""
    if not _PATTERNS.fullmatch(text):
        raise SourceError(f"applicability {text!r} is not understood")
    return text.replace(", ", ";").replace("; ", ";")


def _rows(table: ET.Element) -> Iterator[Row]:
    for row in table:
        tag = _tag(row)
        if tag not in ("enumrow", "enumrow_range"):
            continue
        ends = ("value", "value") if tag == "enumrow" else ("value_min", "value_max")
        metas = {m.get("key"): _text(m, "value") for m in row if _tag(m) == "meta"}
        names = _text(row, "description"), *(metas.get(key) for key in _OTHER_NAMES)
        name, *also = [one for one in names if one] or [""]
        yield Row(
            _number(row, ends[0]),
            _number(row, ends[1]),
            name,
            _true(row, "deprecated") or _true(row, "retired"),
            _refers(row),
            tuple(also),
        )


def _bitfield(table: ET.Element) -> Bitfield:
    rows = (
        BitRow(
            _number(row, "bit_position"),
            _number(row, "length") if row.get("length") else 1,
            _text(row, "name"),
            _refers(row),
        )
        for row in table
        if _tag(row) == "bitfieldrow"
    )
    return Bitfield(
        _number(table, "uid"),
        _text(table, "name"),
        _number(table, "size"),
        tuple(sorted(rows, key=lambda row: row.position)),
    )


def _tree(table: ET.Element, enumerations: dict[int, Enumeration]) -> Tree:
    """Read entity types, object types or jamming techniques.

    An entity stands below kind, domain and country, an object below its domain.
    """
    branches: dict[str, tuple[Node, ...]] = {}
    for top in table:
        tag = _tag(top)
        if tag == "entity":
            before = ("kind", "domain", "country")
            key = ".".join(str(_number(top, name)) for name in before)
            nodes = _nodes(top, enumerations)
        elif tag == "object":
            key = str(_number(top, "domain"))
            nodes = [_node(top, _number(top, "kind"), enumerations)]
        elif tag == "jammer_kind":
            key = ""
            nodes = [_node(top, _number(top, "value"), enumerations)]
        else:
            continue
        branches[key] = _sorted([*branches.get(key, ()), *nodes])
    return Tree(_number(table, "uid"), _text(table, "name"), branches)


def _sorted(nodes: list[Node]) -> tuple[Node, ...]:
    return tuple(sorted(nodes, key=lambda node: node.value))


def _nodes(parent: ET.Element, enumerations: dict[int, Enumeration]) -> list[Node]:
    """Read what stands below ``parent``, each number once.

    A reference to a table stands for all its rows, but for those told apart here.
    """
    nodes: dict[int, Node] = {}
    referred: list[Node] = []
    for element in parent:
        tag = _tag(element)
        if tag in _LEVELS:
            node = _node(element, _number(element, "value"), enumerations)
            if nodes.setdefault(node.value, node) is not node:
                raise SourceError(f"{tag} {node.value} ({node.name!r}) stands twice")
        elif tag.endswith("_xref"):
            children = _sorted(_nodes(element, enumerations))
            for row in enumerations[_number(element, "xref")].rows:
                referred.append(Node(row.first, row.name, row.deprecated, children))
        elif tag.endswith("_range") and tag != "cr_range":
            raise SourceError(f"{tag}: a range in a tree is not understood")
    for node in referred:
        nodes.setdefault(node.value, node)
    return list(nodes.values())


def _node(
    element: ET.Element, value: int, enumerations: dict[int, Enumeration]
) -> Node:
    return Node(
        value,
        _text(element, "description"),
        _true(element, "deprecated") or _true(element, "retired"),
        _sorted(_nodes(element, enumerations)),
    )
