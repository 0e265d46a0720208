"""Names for dotted numbers: entity types, object types and jamming techniques.

Reprinted with permission from SISO Inc. The numbers of SISO-REF-010 stand in trees:
each has its meaning below those before it. A branch is parsed when it is asked for.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType

ENTITY_TYPES, AGGREGATE_TYPES = 30, 207  #: UIDs
POINT_OBJECTS, LINEAR_OBJECTS, AREAL_OBJECTS, JAMMING_TECHNIQUES = 226, 227, 228, 284
_LINE = re.compile(r"^( *)(\d+)(!?) (.*)$", re.MULTILINE)

Numbers = tuple[int, ...]


@dataclass(slots=True)
class Node:
    """A number's name, and the numbers that may follow it."""

    name: str
    deprecated: bool = False
    children: dict[int, "Node"] = field(default_factory=dict)


@dataclass(frozen=True)
class Tree:
    """All dotted numbers of one table."""

    uid: int
    name: str
    stem: int  #: how many numbers stand before those that are named here
    _texts: Mapping[Numbers, str]

    @property
    def stems(self) -> Iterator[Numbers]:
        """The numbers that come before those that are named here."""
        return iter(self._texts)

    def branch(self, stem: Sequence[int]) -> Mapping[int, Node]:
        """Return what may follow ``stem``: nothing when it is not known."""
        return _parsed(self._texts.get(tuple(stem), ""))

    def path(self, numbers: Sequence[int]) -> list[Node]:
        """Return the nodes of the numbers after the stem, as far as they are known."""
        found: list[Node] = []
        below = self.branch(numbers[: self.stem])
        for number in numbers[self.stem :]:
            if number not in below:
                break
            found.append(below[number])
            below = below[number].children
        return found

    def walk(self) -> Iterator[tuple[Numbers, tuple[Node, ...]]]:
        """Yield the numbers of every node, with the nodes that lead to it."""
        for stem in self._texts:
            yield from _below(self.branch(stem), stem, ())


def _below(
    branch: Mapping[int, Node], numbers: Numbers, path: tuple[Node, ...]
) -> Iterator[tuple[Numbers, tuple[Node, ...]]]:
    for number, node in branch.items():
        here, there = (*numbers, number), (*path, node)
        yield here, there
        yield from _below(node.children, here, there)


@cache
def _parsed(text: str) -> Mapping[int, Node]:
    levels: list[dict[int, Node]] = [{}]
    for indent, number, deprecated, name in _LINE.findall(text):
        node = Node(name, bool(deprecated))
        depth = len(indent)
        levels[depth][int(number)] = node
        levels[depth + 1 :] = [node.children]
    return MappingProxyType(levels[0])


@cache
def tree(uid: int) -> Tree:
    """Return the tree with a UID; ValueError when there is none."""
    from .entity_types_auto import TREES

    try:
        name, branches = TREES[uid]
    except KeyError:
        raise ValueError(f"SISO-REF-010 has no types {uid}") from None
    texts = {
        tuple(int(number) for number in key.split(".") if number): text
        for key, text in branches.items()
    }
    return Tree(uid, name, len(next(iter(texts))), texts)


@cache
def names_of_trees() -> Mapping[int, str]:
    """Return the names of all trees by UID."""
    from .entity_types_auto import TREES

    return MappingProxyType({uid: name for uid, (name, _) in TREES.items()})
